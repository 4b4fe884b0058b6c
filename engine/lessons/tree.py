"""The text of a lesson as plain values: sections of blocks, blocks of spans. Whoever draws it walks this tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.lessons.buttons import Doing
from engine.lessons.places import Place

Style = Literal["plain", "strong", "emphasis", "code"]


@dataclass(frozen=True)
class Words:
    """Running text."""

    text: str
    style: Style = "plain"


@dataclass(frozen=True)
class Number:
    """A number that a claim asserts; ``text`` is how the claim states it."""

    text: str
    claim: str
    style: Style = "plain"


@dataclass(frozen=True)
class Setting:
    """A value that a scenario has at ``path``."""

    text: str
    path: str
    style: Style = "plain"


@dataclass(frozen=True)
class Symbols:
    """A formula within a line, in TeX."""

    latex: str


@dataclass(frozen=True)
class Look:
    """Words that point at a part of the window."""

    text: str
    place: Place


@dataclass(frozen=True)
class Link:
    """Words that lead to a page on the web."""

    text: str
    address: str


Span = Words | Number | Setting | Symbols | Look | Link
Spans = tuple[Span, ...]


@dataclass(frozen=True)
class Paragraph:
    """Spans that flow; ``line`` is where it begins in the file, as of every block."""

    spans: Spans
    line: int


@dataclass(frozen=True)
class ItemList:
    """A list, with numbers or with dots."""

    items: tuple[Spans, ...]
    numbered: bool
    line: int


@dataclass(frozen=True)
class Formula:
    """A formula on a line of its own, in TeX."""

    latex: str
    line: int


@dataclass(frozen=True)
class Button:
    """Something to do by a click."""

    doing: Doing
    line: int


@dataclass(frozen=True)
class Question:
    """Something to ask the class; the answer is folded."""

    asked: Paragraph
    answer: tuple[Block, ...]
    line: int


Block = Paragraph | ItemList | Formula | Button | Question


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it."""

    title: str
    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True)
class BareNumber:
    """A number in the text that comes from no claim and no setting."""

    text: str
    line: int


@dataclass(frozen=True)
class LessonText:
    """A whole text.

    Attributes
    ----------
    summary
        The paragraph below the title: what the lesson is about.
    bare_numbers
        What a check complains about; empty in a good lesson.
    """

    title: str
    summary: Paragraph
    sections: tuple[Section, ...]
    bare_numbers: tuple[BareNumber, ...]

    def blocks(self) -> Iterator[Block]:
        """Yield all blocks in reading order, those of answers after their question."""
        yield self.summary
        for section in self.sections:
            for block in section.blocks:
                yield block
                if isinstance(block, Question):
                    yield block.asked
                    yield from block.answer

    def spans(self) -> Iterator[Span]:
        """Yield all spans in reading order."""
        for block in self.blocks():
            if isinstance(block, Paragraph):
                yield from block.spans
            elif isinstance(block, ItemList):
                for item in block.items:
                    yield from item


def plain(spans: Spans) -> str:
    """Return spans as text without any marks; formulas in TeX."""
    return "".join(span.latex if isinstance(span, Symbols) else span.text for span in spans)
