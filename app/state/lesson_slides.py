"""A lesson cut into slides: its text in parts that are not cut further, and which of them stand on which slide."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from engine.lessons.tree import (
    Block,
    Button,
    Formula,
    ItemList,
    LessonText,
    Paragraph,
    Question,
    Span,
    Spans,
    Words,
    plain,
)

Piece = Paragraph | ItemList | Formula | Button
Role = Literal["text", "asked", "answer"]

_SENTENCE_END = re.compile(r"[.!?…][”“\"»)]*\s+")
_SHORTEST_SENTENCE = 24
"""Signs; what ends sooner is an abbreviation."""
_SUMMARY = -1
"""Block of the text below the lesson's title, before those of its first section."""


@dataclass(frozen=True)
class Part:
    """What is not cut: a sentence, an item of a list, a formula, a button.

    Attributes
    ----------
    section
        From 0, as everything here.
    place
        Block of the section, block of the question (0 is what is asked), part of the block.
    piece
        A block with nothing but this part in it.
    """

    section: int
    place: tuple[int, int, int]
    piece: Piece
    role: Role = "text"

    @property
    def is_summary(self) -> bool:
        """Whether it belongs below the lesson's title."""
        return self.place[0] == _SUMMARY


@dataclass(frozen=True)
class Slide:
    """The parts from ``first`` up to and without ``last``."""

    first: int
    last: int


@dataclass(frozen=True)
class Group:
    """Neighbouring parts of one block, as one block again.

    Attributes
    ----------
    first, last
        Its parts.
    start
        Number of its first item, from 1, where it is a list.
    """

    first: int
    last: int
    piece: Piece
    role: Role
    start: int = 1


def parts_of(text: LessonText) -> tuple[Part, ...]:
    """Return all of a lesson in reading order."""
    made = [Part(0, (_SUMMARY, 0, number), piece) for number, piece in enumerate(_pieces(text.summary))]
    for section, whole in enumerate(text.sections):
        for number, block in enumerate(whole.blocks):
            made += _parts_of_block(section, number, block)
    return tuple(made)


def _parts_of_block(section: int, number: int, block: Block) -> Iterator[Part]:
    inner = (block.asked, *block.answer) if isinstance(block, Question) else (block,)
    for place, one in enumerate(inner):
        role: Role = "text" if not isinstance(block, Question) else "answer" if place else "asked"
        assert not isinstance(one, Question)  # the language of lessons has no questions within answers
        for index, piece in enumerate(_pieces(one)):
            yield Part(section, (number, place, index), piece, role)


def _pieces(block: Piece) -> Iterator[Piece]:
    match block:
        case Paragraph():
            yield from (replace(block, spans=spans) for spans in sentences(block.spans))
        case ItemList():
            yield from (replace(block, items=(item,)) for item in block.items)
        case _:
            yield block


def sentences(spans: Spans) -> tuple[Spans, ...]:
    """Break running text behind its sentences; the space between two of them is dropped."""
    made: list[Spans] = []
    current: list[Span] = []
    for span in spans:
        rest = span
        while isinstance(rest, Words) and (cut := _end_of_sentence(plain(tuple(current)), rest.text)) is not None:
            made.append((*current, replace(rest, text=rest.text[:cut].rstrip())))
            current, rest = [], replace(rest, text=rest.text[cut:])
        if not isinstance(rest, Words) or rest.text:
            current.append(rest)
    if current:
        made.append(tuple(current))
    return tuple(made)


def _end_of_sentence(before: str, text: str) -> int | None:
    """Return where in ``text`` the next sentence begins; None where the one under way goes on behind it."""
    for found in _SENTENCE_END.finditer(before + text):
        if found.end() > len(before) and found.end() >= _SHORTEST_SENTENCE:
            return found.end() - len(before)
    return None


# --- slides ----------------------------------------------------------------------------------------------------------


def cut_into_slides(parts: Sequence[Part], fits: Callable[[Slide], bool]) -> tuple[Slide, ...]:
    """Put as many parts on each slide as fit, and cut between blocks wherever that can be.

    A block that does not fit on a slide of its own is cut between its sentences or items; a part that does not fit
    alone stands alone.
    """
    slides: list[Slide] = []
    first = 0
    while first < len(parts):
        end = next(
            (at for at in range(first + 1, len(parts)) if _another_heading(parts[at - 1], parts[at])), len(parts)
        )
        last = first + 1
        while last < end and fits(Slide(first, last + 1)):
            last += 1
        if last < end:
            last = max(range(first + 1, last + 1), key=lambda at: (-_depth_of_cut(parts[at - 1], parts[at]), at))
        slides.append(Slide(first, last))
        first = last
    return tuple(slides)


def _another_heading(before: Part, after: Part) -> bool:
    return (before.section, before.is_summary) != (after.section, after.is_summary)


def _depth_of_cut(before: Part, after: Part) -> int:
    """Return how deep in the text a cut goes: 0 between two blocks that have nothing to do with each other."""
    if before.place[:2] == after.place[:2]:
        return 2
    announced = isinstance(before.piece, Paragraph) and plain(before.piece.spans).endswith(":")
    choices = isinstance(before.piece, Button) and isinstance(after.piece, Button)
    return 1 if announced or choices or before.place[0] == after.place[0] else 0


def entries_of(parts: Sequence[Part], slide: Slide) -> tuple[tuple[Group, ...], ...]:
    """Return what stands below one another on a slide: single blocks, and questions with their answers.

    Blocks that were cut are there with what of them stands on this slide.
    """
    groups = []
    for _, run in groupby(range(slide.first, slide.last), key=lambda at: (parts[at].section, parts[at].place[:2])):
        at = list(run)
        head = parts[at[0]]
        groups.append(Group(at[0], at[-1] + 1, _joined([parts[i].piece for i in at]), head.role, head.place[2] + 1))
    entries = groupby(groups, key=lambda group: (parts[group.first].section, parts[group.first].place[0]))
    return tuple(tuple(entry) for _, entry in entries)


def _joined(pieces: Sequence[Piece]) -> Piece:
    first = pieces[0]
    if isinstance(first, Paragraph):
        spans: list[Span] = []
        for piece in pieces:
            if isinstance(piece, Paragraph):
                spans += [*([Words(" ")] if spans else []), *piece.spans]
        return replace(first, spans=tuple(spans))
    if isinstance(first, ItemList):
        return replace(
            first, items=tuple(item for piece in pieces if isinstance(piece, ItemList) for item in piece.items)
        )
    return first
