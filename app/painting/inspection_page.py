"""An inspection laid out as a page of a given width, and painted."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.painting.activation_curve import paint_curve
from app.painting.formula import is_typeset, typeset
from app.painting.number_boxes import Box, Tone, flow, font_of, in_rows, written
from app.painting.pens import colour, pen
from app.painting.typography import CAPTION, TITLE, interface_font, scaled, text_size, usual_text_size
from app.state.inspector.inspection import Inspection, Line
from app.state.theme import Theme
from engine.snapshot import Phase

MARGIN = 10.0
"""Around the page, in pixels."""
_SYMBOLS = 15.0
"""Size of the letters of formulas in symbols, in pixels."""
NUMBERS = 13.0
"""Size of the numbers below: two terms of five digits each fit beside one another in the narrowest panel."""
_GAP, _SMALL_GAP = 16.0, 6.0
"""Between two lines of the derivation, and within one."""
STRIPE, INDENT = 3.0, 11.0
"""The stripe at the left tells forward, loss, backward and update apart; what is written stands right of it."""
CURVE_HEIGHT = 96.0
"""Of the picture of the activation."""
_TALL, _FLAT = 2.6, 1.5
"""Heights kept free for a formula that is not typeset yet, with and without fractions, in sizes."""
_HANGING = 10.0
"""Indent of the second and further rows of numbers."""


@dataclass(frozen=True, eq=False)
class Block:
    """One line of the derivation in its place; y is that of its top within the page."""

    line: Line
    top: float
    height: float
    heading: tuple[str, ...]
    symbols_height: float
    rows: tuple[Box, ...]
    note: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Page:
    """An inspection in its place.

    Attributes
    ----------
    curve_top
        Where the picture of the activation stands.
    """

    inspection: Inspection
    width: float
    height: float
    title: tuple[str, ...]
    about: tuple[str, ...]
    curve_top: float
    blocks: tuple[Block, ...]


def wrapped(text: str, size: float, width: float, *, strong: bool = False) -> tuple[str, ...]:
    """Break a text into rows at its spaces."""
    return _wrapped(text, size, width, strong, text_size())


@functools.lru_cache(maxsize=512)
def _wrapped(text: str, size: float, width: float, strong: bool, text_size: float) -> tuple[str, ...]:
    metrics, rows = QFontMetricsF(words_font(size, strong=strong)), [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".lstrip()
        if rows[-1] and metrics.horizontalAdvance(longer) > width:
            rows.append(word)
        else:
            rows[-1] = longer
    return tuple(row for row in rows if row)


def words_font(size: float, *, strong: bool = False) -> QFont:
    """Return what words are written with."""
    return interface_font(size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def row_height(size: float) -> float:
    """Return the height of a row of words."""
    return 1.3 * size * text_size()


def symbols_wanted(inspection: Inspection, theme: Theme) -> list[tuple[str, str, float]]:
    """Return what the page needs typeset, in its order: LaTeX, colour, size."""
    return [(line.formula, ink_of(line, theme), _symbols_size()) for line in inspection.lines]


def _symbols_size() -> float:
    return _SYMBOLS * text_size()


def ink_of(line: Line, theme: Theme) -> str:
    """Return the colour that a line is written in: quiet where its numbers are not computed yet."""
    return theme.text if line.fresh else theme.text_quiet


def lay_out(inspection: Inspection, width: float, theme: Theme) -> Page:
    """Place everything on a page of that width; the height follows."""
    room = width - 2 * MARGIN
    title = wrapped(inspection.title, TITLE, room, strong=True)
    about = wrapped(inspection.about, CAPTION, room)
    y = MARGIN + len(title) * row_height(TITLE) + len(about) * row_height(CAPTION) + _GAP
    curve_top = y
    if inspection.curve is not None:
        y += scaled(CURVE_HEIGHT) + _GAP + 8
    blocks = []
    for line in inspection.lines:
        block = _block(line, y, room - INDENT, theme)
        blocks.append(block)
        y += block.height + _GAP
    return Page(inspection, width, y - _GAP + MARGIN, title, about, curve_top, tuple(blocks))


def _block(line: Line, top: float, room: float, theme: Theme) -> Block:
    heading = wrapped(line.heading, CAPTION, room, strong=True)
    note = wrapped(line.remark, CAPTION, room)
    symbols = _symbols_height(line, room, theme)
    rows: tuple[Box, ...] = ()
    if line.fresh and not line.told_by_symbols:
        boxes = [] if line.plain else flow(line.expression, NUMBERS)
        result = written(line.result_text, NUMBERS, Tone.STRONG)
        equals = written("= ", NUMBERS)
        if boxes:
            boxes[0] = _joined(equals, boxes[0])
            boxes.append(_joined(written(" = ", NUMBERS), result))
        else:
            boxes = [_joined(equals, result)]
        rows = in_rows(boxes, room / text_size(), _HANGING)
    height = len(heading) * row_height(CAPTION) + _SMALL_GAP + symbols
    if not line.plain:
        height += sum((row.ascent + row.descent) * text_size() + _SMALL_GAP for row in rows)
    height += len(note) * row_height(CAPTION) + (2.0 if note else 0.0)
    return Block(line, top, height, heading, symbols, rows, note)


def _joined(first: Box, second: Box) -> Box:
    moved = second.moved(first.width, 0)
    return Box(
        first.width + second.width,
        max(first.ascent, second.ascent),
        max(first.descent, second.descent),
        first.texts + moved.texts,
        moved.strokes,
    )


def _symbols_height(line: Line, room: float, theme: Theme) -> float:
    ink, size = ink_of(line, theme), _symbols_size()
    if not is_typeset(line.formula, ink, size):
        tall = any(sign in line.formula for sign in (r"\frac", r"\sum"))
        return size * (_TALL if tall else _FLAT)
    formula = typeset(line.formula, ink, size)
    return (formula.ascent + formula.descent) * min(1.0, room / formula.width)


def paint_page(painter: QPainter, page: Page, theme: Theme, visible: QRectF | None = None) -> None:
    """Paint a page with its upper left corner at the origin, or only what lies in a part of it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = paint_rows(painter, page.title, MARGIN, MARGIN, TITLE, theme.text, strong=True)
    paint_rows(painter, page.about, MARGIN, y, CAPTION, theme.text_quiet)
    curve = page.inspection.curve
    if curve is not None:
        paint_curve(
            painter, QRectF(MARGIN, page.curve_top, page.width - 2 * MARGIN, scaled(CURVE_HEIGHT)), curve, theme
        )
    for block in page.blocks:
        if visible is None or (block.top <= visible.bottom() and block.top + block.height >= visible.top()):
            _paint_block(painter, block, page.width - 2 * MARGIN - INDENT, theme)
    painter.restore()


def _paint_block(painter: QPainter, block: Block, room: float, theme: Theme) -> None:
    line, x, y = block.line, MARGIN + INDENT, block.top
    painter.fillRect(QRectF(MARGIN, y, STRIPE, block.height), colour(hue_of(line, theme)))
    y = paint_rows(painter, block.heading, x, y, CAPTION, ink_of(line, theme), strong=line.fresh) + _SMALL_GAP
    ink, size = ink_of(line, theme), _symbols_size()
    if is_typeset(line.formula, ink, size):
        formula = typeset(line.formula, ink, size)
        scale = min(1.0, room / formula.width)
        formula.paint(painter, x, y + formula.ascent * scale, scale)
        if line.plain and block.rows:  # a number that nothing leads to stands beside its symbol
            paint_box(painter, block.rows[0], x + formula.width + 6, y + formula.ascent, text_size(), theme)
    y += block.symbols_height
    for row in () if line.plain else block.rows:
        y += _SMALL_GAP
        scale = min(text_size(), room / row.width)
        paint_box(painter, row, x, y + row.ascent * text_size(), scale, theme)
        y += (row.ascent + row.descent) * text_size()
    if block.note:
        paint_rows(painter, block.note, x, y + 2, CAPTION, theme.text_quiet)


def hue_of(line: Line, theme: Theme) -> str:
    """Return the colour of the stripe beside a line: that of its phase, once its numbers are computed."""
    if not line.fresh:
        return theme.outline
    match line.phase:
        case Phase.LOSS:
            return theme.loss
        case Phase.BACKWARD:
            return theme.backward
        case Phase.UPDATE:
            return theme.update
        case _:
            return theme.forward


def paint_rows(
    painter: QPainter, rows: tuple[str, ...], x: float, y: float, size: int, ink: str, *, strong: bool = False
) -> float:
    """Write rows of words below one another from y on; return where they end."""
    painter.setFont(words_font(size, strong=strong))
    painter.setPen(pen(ink, 1.0))
    for row in rows:
        painter.drawText(QPointF(x, y + size * text_size()), row)
        y += row_height(size)
    return y


def paint_box(painter: QPainter, box: Box, x: float, baseline: float, scale: float, theme: Theme) -> None:
    """Paint numbers with their left end and their baseline there."""
    painter.save()
    painter.translate(x, baseline)
    painter.scale(scale, scale)
    for stroke in box.strokes:
        line = QPen(colour(theme.text), stroke.thickness)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in stroke.points]))
    with usual_text_size():  # the painter enlarges it
        for tone, ink in ((Tone.NORMAL, theme.text), (Tone.QUIET, theme.text_quiet), (Tone.STRONG, theme.text)):
            painter.setPen(pen(ink, 1.0))
            for text in box.texts:
                if text.tone is tone:
                    painter.setFont(font_of(text.size, tone))
                    painter.drawText(QPointF(text.x, text.y), text.text)
    painter.restore()
