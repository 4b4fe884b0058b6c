"""Reading ``lesson.md``: a small, strict part of Markdown, made into a tree; docs/lessons.md describes it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from msgspec.structs import replace

from engine.language import tr
from engine.lessons.buttons import Doing, doing_from_toml
from engine.lessons.spans import Reader
from engine.lessons.tree import Block, Button, Formula, ItemList, LessonText, Paragraph, Question, Section

_ITEM = re.compile(r"(-|\d+\.) +(?=\S)")
_OTHER_BLOCK = re.compile(r"```|\$\$|>|#|-\s|\d+\.\s")
_FENCE = "```"


@dataclass(frozen=True)
class _Line:
    number: int
    text: str

    @property
    def blank(self) -> bool:
        return not self.text.strip()


def read_text(text: str, reader: Reader) -> LessonText:
    """Read a whole text: a title, a paragraph that says what it is about, sections.

    Raises
    ------
    LessonError
        One line: file, line, what was expected, what was found.
    """
    lines = [_Line(number, line.rstrip()) for number, line in enumerate(text.splitlines(), start=1)]
    here = _Lines(lines)
    title = here.next_filled()
    if title is None or not title.text.startswith("# "):
        raise reader.mistake(title.number if title else 1, tr('expected the title, "# …", in the first line'))
    summary = here.next_filled()
    if summary is None or _OTHER_BLOCK.match(summary.text):
        said = tr("expected a paragraph below the title that says what the lesson is about")
        raise reader.mistake(title.number, said)
    about = _paragraph(summary, here, reader)
    sections: list[Section] = []
    while (line := here.next_filled()) is not None:
        if not line.text.startswith("## "):
            said = tr('expected a section, "## …", found "{found}"', found=line.text[:40])
            raise reader.mistake(line.number, said)
        blocks = _blocks(here, reader)
        if not blocks:
            raise reader.mistake(line.number, tr("expected something below the heading, found nothing"))
        sections.append(Section(_heading(line, 2, reader), blocks, line.number))
    if not sections:
        raise reader.mistake(lines[-1].number, tr('expected at least one section, "## …", found none'))
    return LessonText(_heading(title, 1, reader), about, tuple(sections), tuple(reader.bare_numbers))


class _Lines:
    """The lines that are left."""

    def __init__(self, lines: list[_Line]) -> None:
        self._lines, self._at = lines, 0

    def peek(self) -> _Line | None:
        return self._lines[self._at] if self._at < len(self._lines) else None

    def take(self) -> _Line:
        self._at += 1
        return self._lines[self._at - 1]

    def next_filled(self) -> _Line | None:
        """Take the next line that is not blank."""
        while (line := self.peek()) is not None:
            self.take()
            if not line.blank:
                return line
        return None

    def put_back(self) -> None:
        self._at -= 1


def _heading(line: _Line, depth: int, reader: Reader) -> str:
    title = line.text[depth:].strip()
    if not title or any(sign in title for sign in "`*${}[]#"):
        raise reader.mistake(line.number, tr("expected plain words as a heading"))
    title = tr(title)
    reader.spans(title, line.number)  # for numbers in it
    return title


def _blocks(here: _Lines, reader: Reader) -> tuple[Block, ...]:
    """Read blocks up to the next section or the end."""
    made: list[Block] = []
    while (line := here.next_filled()) is not None:
        if line.text.startswith("## "):
            here.put_back()
            break
        made.append(_block(line, here, reader))
    return tuple(made)


def _block(line: _Line, here: _Lines, reader: Reader) -> Block:
    if line.text.startswith(_FENCE):
        return _button(line, here, reader)
    if line.text.startswith("$$"):
        return _formula(line, here, reader)
    if line.text.startswith(">"):
        return _question(line, here, reader)
    if _ITEM.match(line.text):
        return _list(line, here, reader)
    if line.text.startswith(("#", "|", "---", "![", "    ")):
        said = tr(
            'expected a paragraph, a list, a formula, a button or a question, found "{found}"', found=line.text[:40]
        )
        raise reader.mistake(line.number, said)
    return _paragraph(line, here, reader)


def _paragraph(line: _Line, here: _Lines, reader: Reader) -> Paragraph:
    parts = [line.text.strip()]
    while (following := here.peek()) is not None and not following.blank and not _OTHER_BLOCK.match(following.text):
        parts.append(here.take().text.strip())
    return Paragraph(reader.spans(tr(" ".join(parts)), line.number), line.number)


def _list(line: _Line, here: _Lines, reader: Reader) -> ItemList:
    numbered = not line.text.startswith("-")
    items = [(line.number, [_ITEM.sub("", line.text, count=1)])]
    while (following := here.peek()) is not None and not following.blank:
        item = _ITEM.match(following.text)
        if item is not None and (item[1] != "-") == numbered:
            items.append((following.number, [following.text[item.end() :]]))
        elif following.text.startswith("  "):
            items[-1][1].append(following.text.strip())
        else:
            said = tr('expected the next item, or two spaces first, found "{found}"', found=following.text[:40])
            raise reader.mistake(following.number, said)
        here.take()
    return ItemList(tuple(reader.spans(tr(" ".join(parts)), number) for number, parts in items), numbered, line.number)


def _formula(line: _Line, here: _Lines, reader: Reader) -> Formula:
    parts = [line.text[2:]]
    while not parts[-1].rstrip().endswith("$$"):
        following = here.peek()
        if following is None or following.blank:
            raise reader.mistake(line.number, tr("expected $$ at the end of the formula"))
        parts.append(here.take().text)
    return Formula(reader.formula(" ".join(parts).rstrip().removesuffix("$$"), line.number), line.number)


def _button(line: _Line, here: _Lines, reader: Reader) -> Button:
    if line.text != f"{_FENCE}do":
        said = tr('expected {expected}, found "{found}"', expected=f"{_FENCE}do", found=line.text[:40])
        raise reader.mistake(line.number, said)
    parts: list[str] = []
    while (following := here.peek()) is not None:
        here.take()
        if following.text == _FENCE:
            return Button(_translated(doing_from_toml("\n".join(parts), f"{reader.file}:{line.number}")), line.number)
        parts.append(following.text)
    raise reader.mistake(line.number, tr("expected {fence} at the end of the button", fence=_FENCE))


def _translated(doing: Doing) -> Doing:
    variants = tuple(replace(variant, name=tr(variant.name)) for variant in doing.compare)
    return replace(doing, label=tr(doing.label), compare=variants)


def _question(line: _Line, here: _Lines, reader: Reader) -> Question:
    """Read a quoted block: its first paragraph is the question, the rest the answer."""
    quoted = [line]
    while (following := here.peek()) is not None and following.text.startswith(">"):
        quoted.append(here.take())
    if any(one.text[1:].lstrip().startswith(">") for one in quoted):
        raise reader.mistake(line.number, tr("expected no other question inside a question"))
    inner = _Lines([_Line(one.number, one.text[1:].removeprefix(" ")) for one in quoted])
    blocks = _blocks(inner, reader)
    if inner.next_filled() is not None:
        raise reader.mistake(line.number, tr("expected no heading inside a question"))
    if len(blocks) < 2 or not isinstance(blocks[0], Paragraph):
        raise reader.mistake(line.number, tr("expected a question, a line with > alone, and its answer"))
    return Question(blocks[0], blocks[1:], line.number)
