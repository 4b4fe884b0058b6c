"""Derivations set for paper: closer than in the window, numbers beside their formula where there is room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.painting.activation_curve import paint_curve
from app.painting.formula import Formula, typeset
from app.painting.inspection_page import MARGIN, Block, lay_out, symbols_wanted
from app.painting.number_boxes import Box, Tone, font_of
from app.painting.pens import colour, pen
from app.painting.typography import CAPTION, TITLE, interface_font
from app.state.inspector.inspection import ActivationCurve, Inspection, Line
from app.state.theme import Theme
from engine.snapshot import Phase

NUMBERS = 13.0
"""Size of the numbers, in pixels."""
STRIPE, INDENT = 3.0, 11.0
"""The stripe at the left tells the phases apart; what is written stands right of it."""
_GAP, _SMALL_GAP = 11.0, 5.0
"""Between two lines of the derivation, and within one."""
_BESIDE = 7.0
"""Between a formula and its numbers in one row, and between words that share one."""
_CURVE_HEIGHT = 96.0
_ROW = 1.3
"""Height of a row of words, in sizes."""
_TONES = ((Tone.NORMAL, "text"), (Tone.QUIET, "text_quiet"), (Tone.STRONG, "text"))
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
        Left end and baseline of the note's first row.
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
    note_at: QPointF
    formula: Formula
    formula_at: tuple[float, float, float]
    rows: tuple[tuple[float, float, Box], ...]


@dataclass(frozen=True, eq=False)
class Passage:
    """A derivation, or a part of one, in its place.

    Attributes
    ----------
    about_at
        Left end and baseline of the first row of what the element is.
    curve_top
        Where the picture of the activation stands.
    """

    width: float
    height: float
    title: tuple[str, ...]
    about: tuple[str, ...]
    about_at: QPointF
    curve: ActivationCurve | None
    curve_top: float
    lines: tuple[PaperLine, ...]


def lay_out_passage(inspection: Inspection, width: float, theme: Theme) -> Passage:
    """Place everything in a column of that width; the height follows."""
    page = lay_out(inspection, width, theme)
    room, y = width - 2 * MARGIN, 0.0
    about_at = QPointF(MARGIN, CAPTION)
    if page.title:
        y = len(page.title) * _ROW * TITLE
        about_at = QPointF(MARGIN, y + CAPTION)
        behind = _width(page.title[-1], TITLE, strong=True) + _BESIDE
        if len(page.about) == 1 and behind + _width(page.about[0], CAPTION) <= room:
            about_at = QPointF(MARGIN + behind, y - (_ROW - 1) * TITLE)
        else:
            y += len(page.about) * _ROW * CAPTION
        y += _SMALL_GAP
    curve_top = y
    if inspection.curve is not None:
        y += _CURVE_HEIGHT + _GAP
    lines = []
    for block, request in zip(page.blocks, symbols_wanted(inspection, theme), strict=True):
        lines.append(_line(block, typeset(*request), y, room - INDENT))
        y += lines[-1].height + _GAP
    return Passage(width, y - _GAP, page.title, page.about, about_at, inspection.curve, curve_top, tuple(lines))


def _line(block: Block, formula: Formula, top: float, room: float) -> PaperLine:
    left, y = MARGIN + INDENT, top + len(block.heading) * _ROW * CAPTION
    note_at, beside = None, False
    if len(block.note) == 1 and block.heading and block.line.fresh:
        behind = _width(block.heading[-1], CAPTION, strong=block.line.fresh) + _BESIDE
        if behind + _width(block.note[0], CAPTION) <= room:
            note_at = QPointF(left + behind, y - (_ROW - 1) * CAPTION)
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
        note_at = QPointF(left + behind, baseline)
    for row in () if beside else block.rows:
        y += _SMALL_GAP
        rows.append((left, y + row.ascent, row))
        y += row.ascent + row.descent
    if note_at is None:
        note_at = QPointF(left, y + 2 + CAPTION)
        y += len(block.note) * _ROW * CAPTION + (2.0 if block.note else 0.0)
    return PaperLine(
        block.line, top, y - top, block.heading, block.note, note_at, formula, (left, baseline, scale), tuple(rows)
    )


def _width(text: str, size: float, *, strong: bool = False) -> float:
    return QFontMetricsF(_words(size, strong=strong)).horizontalAdvance(text)


def _words(size: float, *, strong: bool) -> QFont:
    return interface_font(size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


# --- painting ---------------------------------------------------------------------------------------------------------


def paint_passage(painter: QPainter, passage: Passage, theme: Theme) -> None:
    """Paint a passage with its upper left corner at the origin."""
    _paint_words(painter, passage.title, QPointF(MARGIN, TITLE), TITLE, theme.text, strong=True)
    _paint_words(painter, passage.about, passage.about_at, CAPTION, theme.text_quiet)
    if passage.curve is not None:
        box = QRectF(MARGIN, passage.curve_top, passage.width - 2 * MARGIN, _CURVE_HEIGHT)
        paint_curve(painter, box, passage.curve, theme)
    for line in passage.lines:
        _paint_line(painter, line, passage.width - 2 * MARGIN - INDENT, theme)


def _paint_line(painter: QPainter, placed: PaperLine, room: float, theme: Theme) -> None:
    line = placed.line
    _paint_stripe(painter, placed, theme)
    ink, start = theme.text if line.fresh else theme.text_quiet, QPointF(MARGIN + INDENT, placed.top + CAPTION)
    _paint_words(painter, placed.heading, start, CAPTION, ink, strong=line.fresh)
    placed.formula.paint(painter, *placed.formula_at)
    for x, baseline, row in placed.rows:
        _paint_row(painter, row, x, baseline, min(1.0, room / row.width), theme)
    _paint_words(painter, placed.note, placed.note_at, CAPTION, theme.text_quiet)


def _paint_stripe(painter: QPainter, placed: PaperLine, theme: Theme) -> None:
    line = placed.line
    hue = getattr(theme, _HUES[line.phase]) if line.fresh else theme.outline
    stripe, dashes = QPen(colour(hue), STRIPE), _DASHES[line.phase]
    stripe.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes is not None:
        stripe.setDashPattern(dashes)
    painter.setPen(stripe)
    x = MARGIN + STRIPE / 2
    painter.drawLine(QPointF(x, placed.top), QPointF(x, placed.top + placed.height))


_HUES = {
    Phase.BATCH: "forward",
    Phase.FORWARD: "forward",
    Phase.LOSS: "loss",
    Phase.BACKWARD: "backward",
    Phase.UPDATE: "update",
}


def _paint_words(
    painter: QPainter, rows: tuple[str, ...], start: QPointF, size: float, ink: str, *, strong: bool = False
) -> None:
    painter.setFont(_words(size, strong=strong))
    painter.setPen(pen(ink, 1.0))
    for number, row in enumerate(rows):
        painter.drawText(start + QPointF(0, number * _ROW * size), row)


def _paint_row(painter: QPainter, row: Box, x: float, baseline: float, scale: float, theme: Theme) -> None:
    painter.save()
    painter.translate(x, baseline)
    painter.scale(scale, scale)
    for stroke in row.strokes:
        line = QPen(colour(theme.text), stroke.thickness)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in stroke.points]))
    for tone, ink in _TONES:
        painter.setPen(pen(getattr(theme, ink), 1.0))
        for text in row.texts:
            if text.tone is tone:
                painter.setFont(font_of(text.size, tone))
                painter.drawText(QPointF(text.x, text.y), text.text)
    painter.restore()
