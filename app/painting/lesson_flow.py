"""Running text of a lesson with formulas, numbers and marks in it: broken into rows for a width, and painted."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.painting.formula import Formula, is_typeset, typeset
from app.painting.pens import NO_BRUSH, NO_PEN, brush, colour, pen
from app.painting.typography import interface_font, usual_text_size
from app.state.theme import Theme
from engine.lessons.tree import Link, Look, Number, Setting, Span, Spans, Style, Symbols

Wanted = tuple[str, str, float]
"""A formula that is to be typeset: TeX, colour, size."""

_LINE = 1.5
"""Height of a row of plain text, in sizes of its letters."""
_SYMBOLS = 1.06
"""Size of the letters of formulas, in sizes of the text."""
_DISPLAYED = 1.12
"""The same of a formula on a line of its own."""
_ROW_GAP = 0.45
"""Between the rows of a formula that is broken, in sizes."""
_HANGING = 1.4
"""Indent of the second and further rows of a formula, in sizes."""
_EYE = 1.15
"""Width of the eye before words that point at something, in sizes."""
_PLATE = 0.22
"""Room at both sides of code, in sizes."""
_SMALLEST = 0.5
"""Scale below which formulas are not made smaller; what is wider still is cut off."""


@dataclass(frozen=True, eq=False)
class Piece:
    """What cannot be broken: a word, a formula or an eye. ``x`` and ``baseline`` are of its place.

    Attributes
    ----------
    span
        Index of the span that it belongs to.
    """

    span: int
    width: float
    ascent: float
    descent: float
    text: str = ""
    font: QFont | None = None
    formula: Formula | None = None
    scale: float = 1.0
    eye: bool = False
    x: float = 0.0
    baseline: float = 0.0

    def at(self, x: float, baseline: float) -> Piece:
        """Return it in another place; a lesson has thousands of pieces, for which ``replace`` is too slow."""
        return Piece(
            self.span,
            self.width,
            self.ascent,
            self.descent,
            self.text,
            self.font,
            self.formula,
            self.scale,
            self.eye,
            x,
            baseline,
        )


@dataclass(frozen=True, eq=False)
class Flow:
    """Text in its place.

    Attributes
    ----------
    missing
        Formulas for which only room was kept, since they are not typeset yet.
    size
        Of the letters, in pixels.
    from_the_right
        Words follow one another to the left.
    """

    spans: Spans
    pieces: tuple[Piece, ...]
    width: float
    height: float
    size: float
    missing: tuple[Wanted, ...]
    from_the_right: bool = False

    def marks(self) -> list[int]:
        """Return the indices of the spans that lead somewhere, in reading order."""
        return [index for index, span in enumerate(self.spans) if isinstance(span, Look | Link)]

    def rectangles(self, span: int) -> list[QRectF]:
        """Return where a span stands, one rectangle for each row."""
        rows: dict[float, QRectF] = {}
        for piece in self.pieces:
            if piece.span == span:
                box = QRectF(
                    piece.x, piece.baseline - self.size * 1.1, piece.width, self.size * 1.1 + self.size * _LINE * 0.28
                )
                rows[piece.baseline] = rows.get(piece.baseline, box).united(box)
        return list(rows.values())

    def span_at(self, x: float, y: float) -> int | None:
        """Return the index of the span at a point; None where there is none."""
        for index, span in enumerate(self.spans):
            if isinstance(span, Look | Link | Number | Setting) and any(
                box.contains(x, y) for box in self.rectangles(index)
            ):
                return index
        return None


def letters(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of lessons with letters of exactly so many pixels: larger text is in the size already.

    Do not change what is returned.
    """
    with usual_text_size():
        return interface_font(size, weight)


def lay_out(
    spans: Spans, width: float, size: float, theme: Theme, *, strong: bool = False, from_the_right: bool = False
) -> Flow:
    """Break text into rows of at most a width, letters of so many pixels."""
    missing: list[Wanted] = []
    space = QFontMetricsF(_font(size, "strong" if strong else "plain")).horizontalAdvance(" ")
    rows: list[list[Piece]] = [[]]
    used = 0.0
    for group in _groups(spans, width, size, theme, missing, strong=strong):
        wide = sum(piece.width for piece in group)
        if rows[-1] and used + space + wide > width:
            rows.append([])
            used = 0.0
        x = used + (space if rows[-1] else 0.0)
        for piece in group:
            rows[-1].append(piece.at(x, 0.0))
            x += piece.width
        used = x
    flow = _in_place(spans, rows, width, size, size * _LINE, missing)
    if not from_the_right:
        return flow
    mirrored = tuple(piece.at(width - piece.x - piece.width, piece.baseline) for piece in flow.pieces)
    return replace(flow, pieces=mirrored, from_the_right=True)


def lay_out_formula(latex: str, width: float, size: float, theme: Theme) -> Flow:
    """Lay out a formula on lines of its own: where it is wider than there is room, it is broken.

    First at wide spaces, then at relations, then at sums; what cannot be broken is made smaller.
    """
    letters, missing = size * _DISPLAYED, list[Wanted]()
    rows = _broken([latex], (_statements, _relations, _terms), width, letters, theme, missing)
    fitted = [_shrunk(row, width) for row in rows]
    return _in_place((Symbols(latex),), fitted, width, size, 0.0, missing, size * _ROW_GAP)


def paint_flow(painter: QPainter, flow: Flow, theme: Theme, focused: int | None = None) -> None:
    """Paint text with its upper left corner at the origin.

    Parameters
    ----------
    focused
        Index of the span that has the keyboard's focus.
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _paint_below(painter, flow, theme, focused)
    for piece in flow.pieces:
        ink = _ink(flow.spans[piece.span], theme)
        if piece.eye:
            _paint_eye(painter, piece, flow, ink)
        elif piece.formula is not None:
            piece.formula.paint(painter, piece.x, piece.baseline, piece.scale)
        elif piece.font is not None:
            painter.setFont(piece.font)
            painter.setPen(pen(ink, 1.0))
            plate = flow.size * _PLATE if _is_code(flow.spans[piece.span]) else 0.0
            painter.drawText(QPointF(piece.x + plate, piece.baseline), piece.text)
    painter.restore()


# --- rows ------------------------------------------------------------------------------------------------------------


def _in_place(
    spans: Spans,
    rows: Sequence[Sequence[Piece]],
    width: float,
    size: float,
    line: float,
    missing: list[Wanted],
    gap: float = 0.0,
) -> Flow:
    """Put rows below one another, each as high as its highest piece, and at least ``line``."""
    placed: list[Piece] = []
    y = 0.0
    for number, row in enumerate(rows):
        ascent = max([line * 0.72, *(piece.ascent for piece in row)])
        descent = max([line * 0.28, *(piece.descent for piece in row)])
        y += gap if number else 0.0
        placed += [piece.at(piece.x, y + ascent) for piece in row]
        y += ascent + descent
    return Flow(spans, tuple(placed), width, y, size, tuple(dict.fromkeys(missing)))


def _groups(
    spans: Spans, width: float, size: float, theme: Theme, missing: list[Wanted], *, strong: bool
) -> Iterator[list[Piece]]:
    """Yield what stands between two spaces: words with the signs that touch them."""
    group: list[Piece] = []
    for index, span in enumerate(spans):
        if isinstance(span, Symbols):
            group.append(_shrunk([_symbols(span.latex, index, size * _SYMBOLS, theme, missing)], width)[0])
            continue
        font = _font(size, _style(span, strong=strong))
        metrics, plate = QFontMetricsF(font), size * _PLATE if _is_code(span) else 0.0
        for number, word in enumerate(span.text.split(" ")):
            if number and group:
                yield group
                group = []
            if isinstance(span, Look) and number == 0:
                group.append(Piece(index, size * _EYE, 0.0, 0.0, eye=True))
            if word:
                wide = metrics.horizontalAdvance(word) + 2 * plate
                group.append(Piece(index, wide, metrics.ascent(), metrics.descent(), word, font))
    if group:
        yield group


def _symbols(latex: str, span: int, size: float, theme: Theme, missing: list[Wanted]) -> Piece:
    wanted = (latex, theme.text, size)
    if not is_typeset(*wanted):
        missing.append(wanted)
        shown = len(re.sub(r"\\[a-zA-Z]+|[{}_^ ]", "", latex)) + 1
        tall = 1.6 if r"\frac" in latex or r"\sum" in latex else 1.0
        return Piece(span, shown * size * 0.5, size * tall, size * tall * 0.5)
    formula = typeset(*wanted)
    return Piece(span, formula.width, formula.ascent, formula.descent, formula=formula)


def _broken(
    parts: list[str],
    ways: Sequence[Callable[[str], list[str]]],
    width: float,
    size: float,
    theme: Theme,
    missing: list[Wanted],
) -> list[list[Piece]]:
    """Break a formula in the first way in which its rows are narrow enough; how wide it is, typesetting tells."""
    pieces = [_symbols(part, 0, size, theme, missing) for part in parts]
    rows = _filled(pieces, width, size)
    if missing or not ways or all(row[-1].x + row[-1].width <= width for row in rows):
        return rows
    way, *others = ways
    if way is _statements:  # each on a row of its own, broken further where it must be
        statements = _statements(parts[0])
        return [row for one in statements for row in _broken([one], others, width, size, theme, missing)]
    return _broken([smaller for part in parts for smaller in way(part)], others, width, size, theme, missing)


def _filled(pieces: list[Piece], width: float, size: float) -> list[list[Piece]]:
    """Put the parts of a formula beside one another as long as there is room, further rows indented."""
    rows: list[list[Piece]] = [[]]
    x = 0.0
    for piece in pieces:
        if rows[-1] and x + piece.width > width:
            rows.append([])
            x = size * _HANGING
        rows[-1].append(piece.at(x, 0.0))
        x += piece.width
    return rows


def _shrunk(row: list[Piece], width: float) -> list[Piece]:
    """Make a row of formulas smaller where it is wider than there is room."""
    right = row[-1].x + row[-1].width
    scale = max(_SMALLEST, min(1.0, width / right)) if right > 0 else 1.0
    if scale == 1.0:
        return row
    return [
        replace(
            piece,
            x=piece.x * scale,
            width=piece.width * scale,
            ascent=piece.ascent * scale,
            descent=piece.descent * scale,
            scale=scale,
        )
        for piece in row
    ]


_WIDE_SPACE = re.compile(r"\\q?quad(?![a-zA-Z])")
_RELATION = re.compile(r"=|\\(?:approx|leftarrow|Rightarrow|rightarrow|leq?|geq?|propto)(?![a-zA-Z])")
_TERM = re.compile(r"(?<=[^\s({=])\s*\+|(?<=[^\s({=])\s+-\s")
_ARROWS = (r"\Rightarrow", r"\rightarrow", r"\to")


def _statements(latex: str) -> list[str]:
    """Break a formula at wide spaces; an arrow between two statements goes with the second."""
    made: list[str] = []
    arrow = ""
    for part in _parts(latex, _WIDE_SPACE):
        words = _WIDE_SPACE.sub("", part).strip()
        if words in _ARROWS:
            arrow = words + r"\; "
        elif words:
            made.append(arrow + words)
            arrow = ""
    return made


def _relations(latex: str) -> list[str]:
    return _as_rest(_parts(latex, _RELATION))


def _terms(latex: str) -> list[str]:
    return _as_rest(_parts(latex, _TERM))


def _as_rest(parts: list[str]) -> list[str]:
    """Let each part but the first begin with nothing, so that its sign stands as between two things."""
    return [part if number == 0 or part.startswith("{}") else "{}" + part for number, part in enumerate(parts)]


def _parts(latex: str, at: re.Pattern[str]) -> list[str]:
    """Break a formula before signs that stand in no braces, brackets or environment."""
    cuts = [found.start() for found in at.finditer(latex) if _depth(latex[: found.start()]) == 0]
    pieces = [latex[start:end].strip() for start, end in zip([0, *cuts], [*cuts, len(latex)], strict=True)]
    return [piece for piece in pieces if piece not in ("", "{}")]


def _depth(before: str) -> int:
    opened = re.findall(r"(?<!\\)[{(\[]|\\begin(?=\{)|\\left(?![a-z])", before)
    closed = re.findall(r"(?<!\\)[})\]]|\\end(?=\{)|\\right(?![a-z])", before)
    return len(opened) - len(closed)


# --- looks -----------------------------------------------------------------------------------------------------------


@functools.cache
def _font(size: float, style: Style) -> QFont:
    weight = QFont.Weight.DemiBold if style == "strong" else QFont.Weight.Normal
    font = QFont(letters(size, weight))
    font.setItalic(style == "emphasis")
    return font


def _style(span: Span, *, strong: bool) -> Style:
    style: Style = "plain" if isinstance(span, Look | Link | Symbols) else span.style
    return "strong" if strong and style == "plain" else style


def _is_code(span: Span) -> bool:
    return not isinstance(span, Look | Link | Symbols) and span.style == "code"


def _ink(span: Span, theme: Theme) -> str:
    return theme.accent if isinstance(span, Look | Link) else theme.text


def _paint_below(painter: QPainter, flow: Flow, theme: Theme, focused: int | None) -> None:
    """Paint what lies behind or under words: plates of code, lines under marks and under numbers that have a source."""
    for index, span in enumerate(flow.spans):
        if _is_code(span):
            painter.setPen(NO_PEN)
            painter.setBrush(brush(theme.hover))
            for box in flow.rectangles(index):
                painter.drawRoundedRect(box, 4, 4)
        if isinstance(span, Look | Link | Number | Setting):
            line = QPen(colour(theme.accent if isinstance(span, Look | Link) else theme.marker), 1.0)
            if isinstance(span, Number | Setting):
                line.setStyle(Qt.PenStyle.DotLine)
            for box in flow.rectangles(index):
                y = box.top() + flow.size * 1.1 + max(2.0, flow.size * 0.16)
                eye = flow.size * _EYE if isinstance(span, Look) and _begins(flow, index, box) else 0.0
                left, right = (0.0, -eye) if flow.from_the_right else (eye, 0.0)
                painter.setPen(line)
                painter.drawLine(QPointF(box.left() + left, y), QPointF(box.right() + right, y))
        if index == focused:
            painter.setPen(pen(theme.accent, 2.0))
            painter.setBrush(NO_BRUSH)
            for box in flow.rectangles(index):
                painter.drawRoundedRect(box.adjusted(-1, -1, 2, 1), 4, 4)


def _begins(flow: Flow, span: int, box: QRectF) -> bool:
    """Whether the eye of a mark stands in this row of it."""
    return any(piece.eye and piece.span == span and piece.baseline <= box.bottom() for piece in flow.pieces) and (
        flow.rectangles(span)[0] == box
    )


def _paint_eye(painter: QPainter, piece: Piece, flow: Flow, ink: str) -> None:
    """Paint an open eye: here is something to look at."""
    size = flow.size
    width = size * 0.9
    left, middle = piece.x + (piece.width - width if flow.from_the_right else 0.0), piece.baseline - size * 0.34
    rise = width * 0.42
    lids = QPainterPath(QPointF(left, middle))
    lids.quadTo(QPointF(left + width / 2, middle - 2 * rise), QPointF(left + width, middle))
    lids.quadTo(QPointF(left + width / 2, middle + 2 * rise), QPointF(left, middle))
    painter.setBrush(NO_BRUSH)
    painter.setPen(pen(ink, max(1.2, size * 0.09)))
    painter.drawPath(lids)
    painter.setPen(NO_PEN)
    painter.setBrush(brush(ink))
    painter.drawEllipse(QPointF(left + width / 2, middle), size * 0.15, size * 0.15)
