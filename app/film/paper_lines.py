"""Derivations set for paper: closer than in the window, numbers beside their formula where there is room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.painting.activation_curve import paint_curve
from app.painting.formula import Formula, typeset
from app.painting.inspection_page import (
    CURVE_HEIGHT,
    INDENT,
    MARGIN,
    STRIPE,
    Block,
    hue_of,
    ink_of,
    lay_out,
    paint_box,
    paint_rows,
    row_height,
    symbols_wanted,
    words_font,
)
from app.painting.number_boxes import Box
from app.painting.pens import colour
from app.painting.typography import CAPTION, TITLE
from app.state.inspector.inspection import ActivationCurve, Inspection, Line
from app.state.theme import Theme
from engine.snapshot import Phase

_GAP, _SMALL_GAP = 11.0, 5.0
"""Between two lines of the derivation, and within one."""
_BESIDE = 7.0
"""Between a formula and its numbers in one row, and between words that share one."""
_DASHES: dict[Phase, tuple[float, float] | None] = {
    Phase.BATCH: None,
    Phase.FORWARD: None,
    Phase.LOSS: (1.0, 1.0),
    Phase.BACKWARD: (4.0, 1.6),
    Phase.UPDATE: (0.6, 1.2),
}
"""Of the stripes, a stroke and a gap in widths of the stripe: forward and back differ as the rails of the stage do."""


@dataclass(frozen=True, eq=False)
class PaperLine:
    """One line of a derivation in its place; x and y of its parts are those within the passage.

    Attributes
    ----------
    note_at
        Upper left corner of the note.
    formula_at
        Left end and baseline, and the scale it is drawn with.
    rows
        The numbers, each with left end and baseline.
    """

    line: Line
    top: float
    height: float
    heading: tuple[str, ...]
    note: tuple[str, ...]
    note_at: tuple[float, float]
    formula: Formula
    formula_at: tuple[float, float, float]
    rows: tuple[tuple[float, float, Box], ...]


@dataclass(frozen=True, eq=False)
class Passage:
    """A derivation, or a part of one, in its place.

    Attributes
    ----------
    about_at
        Upper left corner of what the element is.
    curve_top
        Where the picture of the activation stands.
    """

    width: float
    height: float
    title: tuple[str, ...]
    about: tuple[str, ...]
    about_at: tuple[float, float]
    curve: ActivationCurve | None
    curve_top: float
    lines: tuple[PaperLine, ...]


def lay_out_passage(inspection: Inspection, width: float, theme: Theme) -> Passage:
    """Place everything in a column of that width; the height follows."""
    page = lay_out(inspection, width, theme)
    room, y = width - 2 * MARGIN, 0.0
    about_at = (MARGIN, y)
    if page.title:
        y = len(page.title) * row_height(TITLE)
        about_at = (MARGIN, y)
        behind = _width(page.title[-1], TITLE, strong=True) + _BESIDE
        if len(page.about) == 1 and behind + _width(page.about[0], CAPTION) <= room:
            about_at = (MARGIN + behind, y - row_height(TITLE) + TITLE - CAPTION)  # on one baseline
        else:
            y += len(page.about) * row_height(CAPTION)
        y += _SMALL_GAP
    curve_top = y
    if inspection.curve is not None:
        y += CURVE_HEIGHT + _GAP
    lines = []
    for block, request in zip(page.blocks, symbols_wanted(inspection, theme), strict=True):
        lines.append(_line(block, typeset(*request), y, room - INDENT))
        y += lines[-1].height + _GAP
    return Passage(width, y - _GAP, page.title, page.about, about_at, inspection.curve, curve_top, tuple(lines))


def _line(block: Block, formula: Formula, top: float, room: float) -> PaperLine:
    left, y = MARGIN + INDENT, top + len(block.heading) * row_height(CAPTION)
    note_at, beside = None, False
    if len(block.note) == 1 and block.heading and block.line.fresh:
        behind = _width(block.heading[-1], CAPTION, strong=True) + _BESIDE
        if behind + _width(block.note[0], CAPTION) <= room:
            note_at = (left + behind, y - row_height(CAPTION))
    y += _SMALL_GAP
    scale, rows = min(1.0, room / formula.width), []
    ascent, descent = formula.ascent * scale, formula.descent * scale
    if len(block.rows) == 1:
        row = block.rows[0]
        beside = formula.width * scale + _BESIDE + row.width <= room
        if beside:
            ascent, descent = max(ascent, row.ascent), max(descent, row.descent)
            rows.append((left + formula.width * scale + _BESIDE, y + ascent, row))
    baseline = y + ascent
    y = baseline + descent
    behind = formula.width * scale + 2 * _BESIDE
    if not block.line.fresh and len(block.note) == 1 and behind + _width(block.note[0], CAPTION) <= room:
        note_at = (left + behind, baseline - CAPTION)
    for row in () if beside else block.rows:
        y += _SMALL_GAP
        rows.append((left, y + row.ascent, row))
        y += row.ascent + row.descent
    if note_at is None:
        note_at = (left, y + 2)
        y += len(block.note) * row_height(CAPTION) + (2.0 if block.note else 0.0)
    return PaperLine(
        block.line, top, y - top, block.heading, block.note, note_at, formula, (left, baseline, scale), tuple(rows)
    )


def _width(text: str, size: float, *, strong: bool = False) -> float:
    return QFontMetricsF(words_font(size, strong=strong)).horizontalAdvance(text)


# --- painting ---------------------------------------------------------------------------------------------------------


def paint_passage(painter: QPainter, passage: Passage, theme: Theme) -> None:
    """Paint a passage with its upper left corner at the origin."""
    paint_rows(painter, passage.title, MARGIN, 0.0, TITLE, theme.text, strong=True)
    paint_rows(painter, passage.about, *passage.about_at, CAPTION, theme.text_quiet)
    if passage.curve is not None:
        box = QRectF(MARGIN, passage.curve_top, passage.width - 2 * MARGIN, CURVE_HEIGHT)
        paint_curve(painter, box, passage.curve, theme)
    for line in passage.lines:
        _paint_line(painter, line, passage.width - 2 * MARGIN - INDENT, theme)


def _paint_line(painter: QPainter, placed: PaperLine, room: float, theme: Theme) -> None:
    line = placed.line
    _paint_stripe(painter, placed, theme)
    paint_rows(painter, placed.heading, MARGIN + INDENT, placed.top, CAPTION, ink_of(line, theme), strong=line.fresh)
    placed.formula.paint(painter, *placed.formula_at)
    for x, baseline, row in placed.rows:
        paint_box(painter, row, x, baseline, min(1.0, room / row.width), theme)
    paint_rows(painter, placed.note, *placed.note_at, CAPTION, theme.text_quiet)


def _paint_stripe(painter: QPainter, placed: PaperLine, theme: Theme) -> None:
    stripe, dashes = QPen(colour(hue_of(placed.line, theme)), STRIPE), _DASHES[placed.line.phase]
    stripe.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes is not None:
        stripe.setDashPattern(dashes)
    painter.setPen(stripe)
    x = MARGIN + STRIPE / 2
    painter.drawLine(QPointF(x, placed.top), QPointF(x, placed.top + placed.height))
