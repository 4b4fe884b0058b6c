"""Reading a line of a lesson's text: words, formulas, marks that look at the window, numbers of claims."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from engine.language import local_number, tr
from engine.lessons.formulas import mistake_in
from engine.lessons.mistakes import LessonError
from engine.lessons.places import Surroundings, place_named
from engine.lessons.tree import BareNumber, Link, Look, Number, Setting, Span, Spans, Style, Symbols, Words
from engine.schema import split_path, value_at

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
            raise self.mistake(line, f'"{stray[0]}" is not closed or not known; write \\{stray[0]} for the sign itself')
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
            raise self.mistake(line, "expected words between [ and ], found none")
        if target.startswith(("https://", "http://")):
            return Link(text, target)
        if not target.startswith("look:"):
            raise self.mistake(line, f'expected look:PLACE or https://… after [{text}], found "{target[:60]}"')
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
        raise self.mistake(line, f"expected {{claim:NAME}} or {{setting:PATH}}, found {{{mark[:60]}}}")

    def _stated(self, name: str, line: int) -> str:
        if name not in self.stated:
            raise self.mistake(line, f'no claim "{name[:60]}": {_hint(name, self.stated)}')
        text = self.stated[name]
        if text is None:
            raise self.mistake(line, f'claim "{name}" states no number to show')
        return local_number(text)

    def _setting(self, name: str, line: int) -> str:
        path, _, run = name.partition("@")
        run = run or OWN_RUN
        if run not in self.documents:
            raise self.mistake(line, f'no run "{run[:60]}": {_hint(run, self.documents)}')
        value = value_at(self.documents[run], split_path(path))
        if value is None or isinstance(value, dict | list | tuple):
            raise self.mistake(line, f"{{setting:{path[:60]}}}: expected the path of a field, as in training.l2")
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
    near = difflib.get_close_matches(name, names, n=1)
    return f'did you mean "{near[0]}"?' if near else "expected one of " + ", ".join(names) if names else "there is none"


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
