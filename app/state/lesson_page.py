"""A lesson as the panel shows it: its text, what its numbers mean, and where the reader was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.language import tr
from engine.lessons.lesson import Lesson
from engine.lessons.tree import LessonText, Link, Look, Number, Setting, Span
from engine.schema import scenario_fields


@dataclass(frozen=True)
class LessonName:
    """One lesson among others.

    Attributes
    ----------
    folder
        Name of its folder, which finds it again.
    """

    folder: str
    number: int | None
    title: str

    @property
    def heading(self) -> str:
        """What stands above the title."""
        return tr("Lesson") if self.number is None else tr("Lesson {number}", number=self.number)


@dataclass(frozen=True, eq=False)
class LessonPage:
    """What the panel shows.

    Attributes
    ----------
    says
        What each claim asserts, in a sentence, by its name.
    fields
        What each value of the scenario is called that the text shows, by its path.
    section
        Where the reader was, from 0.
    following
        The lesson after this one; None behind the last.
    """

    name: LessonName
    text: LessonText
    says: Mapping[str, str]
    fields: Mapping[str, str]
    section: int = 0
    following: LessonName | None = None

    def help_of(self, span: Span) -> str:
        """Return what there is to say about a span: what a number claims, where a mark leads; "" for nothing."""
        match span:
            case Number():
                return self.says.get(span.claim, "")
            case Setting():
                return tr("{field}, as this lesson sets it", field=self.fields.get(span.path) or span.path)
            case Look():
                return tr("Show where this is")
            case Link():
                return span.address
        return ""


def name_of(lesson: Lesson) -> LessonName:
    """Return what a lesson is called."""
    return LessonName(lesson.folder.name, lesson.number, lesson.title)


def page_of(lesson: Lesson, section: int = 0, following: LessonName | None = None) -> LessonPage:
    """Return a lesson as the panel shows it; a section that it does not have (any more) is its last one."""
    titles: dict[str, str] = {}
    for scenario in lesson.scenarios.values():
        titles = {path: field.title for path, field in scenario_fields(scenario).items()} | titles
    shown = {span.path for span in lesson.text.spans() if isinstance(span, Setting)}
    return LessonPage(
        name_of(lesson),
        lesson.text,
        {claim.name: claim.says for claim in lesson.claims},
        {path: titles.get(path, "") for path in shown},
        max(0, min(section, len(lesson.text.sections) - 1)),
        following,
    )
