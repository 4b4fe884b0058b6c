"""Giving a lesson as a talk: the stops on its way, where the talk is, and what the next key of a clicker does.

On a slide all text is in sight but the answers to questions. A key goes to the next stop: an answer is uncovered, a
button pressed, or the next slide shown. What a button has set going goes on meanwhile: the text behind it speaks of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.state.lesson_slides import Part, Slide
from engine.language import tr
from engine.lessons.buttons import Doing
from engine.lessons.tree import Button, ItemList, Look, Paragraph


@dataclass(frozen=True)
class Stop:
    """One stop.

    Attributes
    ----------
    slide
        Which slide is in sight, from 0.
    kind
        What happens on arriving from the stop before.
    done
        Parts before this one have been: answers among them are uncovered, buttons pressed.
    """

    slide: int
    kind: Literal["slide", "answer", "button"]
    done: int


@dataclass(frozen=True)
class ShownSlide:
    """A slide as it is to be drawn.

    Attributes
    ----------
    done
        As of its stop.
    awaited
        Part that is the button which the next key presses; None for another next thing.
    hint
        What the next key does.
    number, count
        Of the slide, from 1.
    """

    slide: Slide
    done: int
    awaited: int | None
    hint: str
    number: int
    count: int


def stops_of(parts: Sequence[Part], slides: Sequence[Slide]) -> tuple[Stop, ...]:
    """Return the stops of a lesson in their order."""
    made: list[Stop] = []
    for number, slide in enumerate(slides):
        at = _behind_answer(parts, slide.first, slide.last)  # the rest of one comes uncovered
        made.append(Stop(number, "slide", at))
        while at < slide.last:
            if isinstance(parts[at].piece, Button):
                at += 1
                made.append(Stop(number, "button", at))
            elif parts[at].role == "answer":
                at = _behind_answer(parts, at, slide.last)
                made.append(Stop(number, "answer", at))
            else:
                at += 1
    return tuple(made)


def _behind_answer(parts: Sequence[Part], at: int, last: int) -> int:
    """Return where the answer that stands at a part ends, or has a button in it."""
    question = parts[at].place[0]
    while (
        at < last
        and parts[at].role == "answer"
        and parts[at].place[0] == question
        and not isinstance(parts[at].piece, Button)
    ):
        at += 1
    return at


class Talk:
    """Where a talk is.

    Parameters
    ----------
    section
        Where it begins, from 0; a talk that begins with the first section begins with the lesson's title.
    """

    def __init__(self, parts: Sequence[Part], section: int = 0) -> None:
        self.parts = tuple(parts)
        self.slides: tuple[Slide, ...] = (Slide(0, len(self.parts)),)
        self._stops = stops_of(self.parts, self.slides)
        self._at = 0
        # before the page has a size, and so no slides yet, only the part is known
        self._begins_at: int | None = next((at for at, part in enumerate(self.parts) if part.section == section), 0)

    def cut(self, slides: Sequence[Slide]) -> None:
        """Take other slides, for another size of the page; the talk stays where it is."""
        first = self.slide.first if self._begins_at is None else self._begins_at
        done = self.stop.done if self._begins_at is None else first
        self._begins_at = None
        self.slides = tuple(slides)
        self._stops = stops_of(self.parts, self.slides)
        number = next(number for number, slide in enumerate(self.slides) if slide.first <= first < slide.last)
        here = [at for at, stop in enumerate(self._stops) if stop.slide == number]
        self._at = max((at for at in here if self._stops[at].done <= done), default=here[0])

    @property
    def stop(self) -> Stop:
        """Where the talk is."""
        return self._stops[self._at]

    @property
    def slide(self) -> Slide:
        """What is in sight."""
        return self.slides[self.stop.slide]

    @property
    def section(self) -> int:
        """The section that is spoken of, from 0."""
        return self.parts[self.slide.first].section

    @property
    def following(self) -> Stop | None:
        """Where the next key leads; None at the end."""
        return self._stops[self._at + 1] if self._at + 1 < len(self._stops) else None

    @property
    def awaited(self) -> Button | None:
        """The button that the next key presses."""
        return None if self.following is None else self._button_of(self.following)

    @property
    def uncovers(self) -> bool:
        """Whether the next key uncovers an answer, here or at the top of the next slide."""
        following = self.following
        if following is None or following.kind == "button":
            return False
        if following.kind == "answer":
            return True
        first = self.slides[following.slide].first
        return self.parts[first].role == "answer" and self.parts[first - 1].role == "asked"

    def onward(self) -> Doing | None:
        """Go to the next stop; return what it does to the network, None for nothing."""
        if self.following is None:
            return None
        self._at += 1
        button = self._button_of(self.stop)
        return None if button is None else button.doing

    def back(self) -> None:
        """Go to the stop before; the network stays as it is, and what has been can be done once more."""
        self._at = max(0, self._at - 1)

    def doing_of(self, part: int) -> Doing:
        """Return what the button does that is a part."""
        piece = self.parts[part].piece
        assert isinstance(piece, Button)
        return piece.doing

    def note_pressed(self, part: int) -> None:
        """Take note of a button that was clicked; where it was the next one, the talk goes on behind it."""
        if self.following is not None and self.following.kind == "button" and self.following.done == part + 1:
            self._at += 1

    def view_pointed_at(self, views: Mapping[str, str], shown: str) -> str:
        """Return which view the slide needs: the shown one, unless its marks point only at others.

        Parameters
        ----------
        views
            Name of the view of each part that a mark can point at.
        """
        wanted = [
            views[span.place.part]
            for part in self.parts[self.slide.first : self.slide.last]
            for spans in _spans_of(part)
            for span in spans
            if isinstance(span, Look) and span.place.part in views
        ]
        return shown if shown in wanted or not wanted else wanted[0]

    def shown(self, headings: Sequence[str]) -> ShownSlide:
        """Return the slide as it is to be drawn; ``headings`` are those of the sections."""
        return ShownSlide(
            self.slide,
            self.stop.done,
            None if self.following is None or self.awaited is None else self.following.done - 1,
            self._hint(headings),
            self.stop.slide + 1,
            len(self.slides),
        )

    def _hint(self, headings: Sequence[str]) -> str:
        following, button = self.following, self.awaited
        if following is None:
            return tr("The lesson ends here")
        if button is not None:
            return tr("Next: press “{button}”", button=button.doing.label)
        if self.uncovers:
            return tr("Next: the answer")
        after = self.parts[self.slides[following.slide].first]
        if after.section != self.section or self.parts[self.slide.first].is_summary:
            return tr("Next: {heading}", heading=headings[after.section])
        return tr("Next slide")

    def _button_of(self, stop: Stop) -> Button | None:
        piece = self.parts[stop.done - 1].piece if stop.kind == "button" else None
        return piece if isinstance(piece, Button) else None


def _spans_of(part: Part) -> tuple[tuple[object, ...], ...]:
    match part.piece:
        case Paragraph():
            return (part.piece.spans,)
        case ItemList():
            return part.piece.items
        case _:
            return ()
