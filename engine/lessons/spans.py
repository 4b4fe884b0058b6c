"""Reading a line of a lesson's text: words, formulas, marks that look at the window, numbers of claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from engine.errors import expected_found
from engine.joining import joined_by_or
from engine.language import local_number, tr
from engine.lessons.formulas import mistake_in
from engine.lessons.mistakes import LessonError
from engine.lessons.places import Surroundings, place_named
from engine.lessons.tree import BareNumber, Link, Look, Number, Setting, Span, Spans, Style, Symbols, Words
from engine.schema import split_path, value_at
from engine.suggestion import suggestion

OWN_RUN: Final = "lesson"
"""The run of the lesson's scenario as it is."""

_TOKEN = re.compile(
    r"""\\(?P<escaped>[\\`*${}\[\]>#-])
    | `(?P<code>[^`]+)`
    | \$(?P<formula>(?:[^$\\]|\\.)+)\$
    | \*\*(?P<strong>(?:[^*]|\*(?!\*))+)\*\*
    | \*(?P<emphasis>[^*]+)\*
    | (?<!!)\[(?P<words>[^\]\[]*)\]\((?P<target>[^()\s]*)\)
    | \{(?P<mark>[^{}]*)\}""",
    re.VERBOSE,
)
_MARK = re.compile(r"\{((?:claim|setting):[^{}]*)\}")
_STRAY = re.compile(r"\*|`|\$|\{|\}|\]\(|!\[|</?[A-Za-z]")
_BARE = re.compile(
    r"(?<![\w.])(?:\d[\d,]*\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+|\d+(?= ?%)|\d{1,3}(?:,\d{3})+|\d{3,})(?!\w)"
)
_BARE_IN_FORMULA = re.compile(r"\d*\.\d+|\d+(?=\s*(?:\\,)?\s*\\%)")


@dataclass
class Reader:
    """Reads lines of one file.

    Attributes
    ----------
    file
        Name that messages begin with.
    stated
        What each claim states, by its name; None for one that states no number.
    documents
        The scenario of each run as built-in types, by the run's name.
    around
        What there is to point at.
    bare_numbers
        Found so far.
    """

    file: str
    stated: Mapping[str, str | None]
    documents: Mapping[str, Any]
    around: Surroundings
    bare_numbers: list[BareNumber] = field(default_factory=list)

    def mistake(self, line: int, said: str) -> LessonError:
        """Return the error that says what is wrong in a line."""
        return LessonError(f"{self.file}:{line}: {said}")

    def spans(self, text: str, line: int, style: Style = "plain") -> Spans:
        """Read running text.

        Raises
        ------
        LessonError
            A mark is unknown or not closed, or what it names does not exist.
        """
        made: list[Span] = []
        at = 0
        for token in _TOKEN.finditer(text):
            self._add_words(made, text[at : token.start()], line, style)
            made += self._token(token, line, style)
            at = token.end()
        self._add_words(made, text[at:], line, style)
        return tuple(_joined(made))

    def formula(self, latex: str, line: int) -> str:
        """Return a formula with the numbers of its claims put in.

        Raises
        ------
        LessonError
            The formula cannot be typeset.
        """
        self._note_bare(_BARE_IN_FORMULA, _MARK.sub("", latex), line)

        def number(mark: re.Match[str]) -> str:
            span = self._mark(mark[1], line, "plain")
            return span.text.replace("−", "-").replace(",", "{,}").replace("%", r"\,\%")

        filled = _MARK.sub(number, latex).strip()
        said = mistake_in(filled)
        if said is not None:
            raise self.mistake(line, said)
        return filled

    def _add_words(self, made: list[Span], text: str, line: int, style: Style) -> None:
        stray = _STRAY.search(text)
        if stray is not None:
            said = tr(
                '"{sign}" is not closed or not known; write {escaped} for the sign itself',
                sign=stray[0],
                escaped=f"\\{stray[0]}",
            )
            raise self.mistake(line, said)
        if text:
            self._note_bare(_BARE, text, line)
            made.append(Words(text, style))

    def _note_bare(self, pattern: re.Pattern[str], text: str, line: int) -> None:
        self.bare_numbers += [BareNumber(found[0], line) for found in pattern.finditer(text)]

    def _token(self, token: re.Match[str], line: int, style: Style) -> Iterable[Span]:
        kind, inner = cast(str, token.lastgroup), token[cast(str, token.lastgroup)]
        match kind:
            case "escaped":
                return (Words(inner, style),)
            case "code":
                self._note_bare(_BARE, inner, line)
                return (Words(inner, "code"),)
            case "formula":
                return (Symbols(self.formula(inner, line)),)
            case "strong" | "emphasis":
                return self.spans(inner, line, cast(Style, kind))
            case "mark":
                return (self._mark(inner, line, style),)
            case _:
                return (self._link(token["words"], token["target"], line),)

    def _link(self, text: str, target: str, line: int) -> Look | Link:
        self._note_bare(_BARE, text, line)
        if not text.strip():
            raise self.mistake(line, tr("expected words between [ and ], found none"))
        if target.startswith(("https://", "http://")):
            return Link(text, target)
        if not target.startswith("look:"):
            said = tr(
                'expected look:PLACE or https://… after [{words}], found "{found}"', words=text, found=target[:60]
            )
            raise self.mistake(line, said)
        try:
            return Look(text, place_named(target.removeprefix("look:"), self.around))
        except ValueError as error:
            raise self.mistake(line, str(error)) from None

    def _mark(self, mark: str, line: int, style: Style) -> Number | Setting:
        kind, _, name = mark.partition(":")
        if kind == "claim":
            return Number(self._stated(name, line), name.partition(".")[0], style)
        if kind == "setting":
            return Setting(self._setting(name, line), name.partition("@")[0], style)
        expected = joined_by_or("{claim:NAME}", "{setting:PATH}")
        raise self.mistake(line, expected_found(expected, f"{{{mark[:60]}}}"))

    def _stated(self, name: str, line: int) -> str:
        if name not in self.stated:
            said = tr('no claim "{name}": {suggestion}', name=name[:60], suggestion=_hint(name, self.stated))
            raise self.mistake(line, said)
        text = self.stated[name]
        if text is None:
            raise self.mistake(line, tr('claim "{name}" states no number to show', name=name))
        return text

    def _setting(self, name: str, line: int) -> str:
        path, _, run = name.partition("@")
        run = run or OWN_RUN
        if run not in self.documents:
            said = tr('no run "{name}": {suggestion}', name=run[:60], suggestion=_hint(run, self.documents))
            raise self.mistake(line, said)
        value = value_at(self.documents[run], split_path(path))
        if value is None or isinstance(value, dict | list | tuple):
            said = tr("expected the path of a field, as in training.l2")
            raise self.mistake(line, f"{{setting:{path[:60]}}}: {said}")
        return setting_text(value)


def setting_text(value: Any) -> str:
    """Write a value of a scenario as a text has it: no long digits, no underscores."""
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, int | float):
        text = f"{value:,}" if isinstance(value, int) else f"{value:.12g}"
        return local_number(text.replace("-", "−"))
    return str(value).replace("_", " ")


def _hint(name: str, known: Iterable[str]) -> str:
    names = list(known)
    return suggestion(name, names) if names else tr("there is none")


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Join words that follow one another in the same style, as around an escaped sign."""
    made: list[Span] = []
    for span in spans:
        last = made[-1] if made else None
        if isinstance(span, Words) and isinstance(last, Words) and span.style == last.style:
            made[-1] = Words(last.text + span.text, span.style)
        else:
            made.append(span)
    return made
