"""A row for each layer: how its activations and its gradients are distributed, and how many of its units are idle."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter

from app.painting.pens import NO_PEN, brush, colour, pen
from app.painting.typography import BODY, CAPTION, interface_font, scaled
from app.state.diagnosis import TROUBLED_SHARE, LayerDiagnosis
from app.state.histogram import BINS, Histogram
from app.state.theme import Theme
from engine.language import mark, tr

HEADING_HEIGHT = 18
"""Pixels above the rows that name the columns, where text has the usual size."""
SMALLEST_ROW, LARGEST_ROW = 19, 44
"""Heights of a row, where text has the usual size."""
_LABEL_WIDTH = 26
_IDLE_WIDTH = 100
_GAP = 12
_ZEROS_WIDTH = 7
"""Pixels of the bar of gradients that are exactly 0, at the left of the logarithmic axis."""

_SHARES = {
    "dead": mark("{share} % dead"),
    "on the leak": mark("{share} % on the leak"),
    "saturated": mark("{share} % saturated"),
}
"""How many of a layer's units are idle, by the kind of idleness."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True)
class Columns:
    """Where the columns of a row stand, in pixels from the left."""

    label: QRectF
    activations: QRectF
    gradients: QRectF
    idle: QRectF

    def name_at(self, x: float) -> str:
        """Return the name of the column at x: label, activations, gradients or idle."""
        half = _GAP / 2
        if x < self.activations.left() - half:
            return "label"
        if x < self.activations.right() + half:
            return "activations"
        return "gradients" if x < self.gradients.right() + half else "idle"


def columns_of(width: float, top: float, height: float) -> Columns:
    """Divide a row of that width."""
    label, idle = scaled(_LABEL_WIDTH), scaled(_IDLE_WIDTH)
    wide = (width - label - idle - 2 * _GAP) / 2
    first = QRectF(label, top, wide, height)
    second = QRectF(first.right() + _GAP, top, wide, height)
    return Columns(
        QRectF(0, top, label, height),
        first,
        second,
        QRectF(second.right() + _GAP, top, idle, height),
    )


def paint_headings(painter: QPainter, theme: Theme, width: float) -> None:
    """Name the columns."""
    columns = columns_of(width, 0, scaled(HEADING_HEIGHT))
    painter.setFont(interface_font(CAPTION))
    painter.setPen(colour(theme.text_quiet))
    for box, text in (
        (columns.activations, tr("activations")),
        (columns.gradients, "log |∂L/∂w|"),
        (columns.idle, tr("idle units")),
    ):
        _write(painter, box, text)


def paint_row(painter: QPainter, theme: Theme, layer: LayerDiagnosis, width: float, top: float, height: float) -> None:
    """Draw one layer."""
    columns = columns_of(width, top, height)
    painter.setFont(interface_font(CAPTION, QFont.Weight.DemiBold))
    painter.setPen(colour(theme.text))
    painter.drawText(columns.label, int(_LEFT), layer.label)
    _bars(painter, theme, layer.activations, columns.activations.adjusted(0, 2, 0, -2), theme.forward)
    rest = columns.gradients.adjusted(_ZEROS_WIDTH + 2, 2, 0, -2)
    _zeros(painter, theme, layer.gradients, QRectF(columns.gradients.left(), rest.top(), _ZEROS_WIDTH, rest.height()))
    _bars(painter, theme, layer.gradients, rest, theme.backward)
    _idle(painter, theme, layer, columns.idle)


def _bars(painter: QPainter, theme: Theme, histogram: Histogram, box: QRectF, fill: str) -> None:
    """Draw bars whose highest fills the box, on a base line with a tick where the value (or power of ten) is 0."""
    painter.setPen(pen(theme.outline, 1))
    painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()))
    if histogram.low < 0 < histogram.high:
        x = box.left() + box.width() * -histogram.low / (histogram.high - histogram.low)
        painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
    highest = max(histogram.counts)
    if not highest:
        return
    painter.setPen(NO_PEN)
    painter.setBrush(brush(fill))
    step = box.width() / BINS
    for number, count in enumerate(histogram.counts):
        if count:
            tall = max(1.5, box.height() * count / highest)
            painter.drawRect(QRectF(box.left() + number * step, box.bottom() - tall, max(1.0, step - 0.5), tall))


def _zeros(painter: QPainter, theme: Theme, histogram: Histogram, box: QRectF) -> None:
    """Draw the share of gradients that are 0 as a hatched bar: not a place on the axis, but a thing of its own."""
    if not histogram.zeros:
        return
    tall = max(2.0, box.height() * histogram.zeros / histogram.total)
    bar = QRectF(box.left() + 0.5, box.bottom() - tall, box.width() - 1, tall)
    painter.setPen(pen(theme.text, 1))
    painter.setBrush(QBrush(colour(theme.text_quiet), Qt.BrushStyle.Dense5Pattern))
    painter.drawRect(bar)


def _idle(painter: QPainter, theme: Theme, layer: LayerDiagnosis, box: QRectF) -> None:
    """Write the share; from where it is said to be a trouble, strongly and with a filled sign, not by hue alone."""
    idle = layer.idleness
    if not idle.kind:
        painter.setFont(interface_font(CAPTION))
        painter.setPen(colour(theme.text_quiet))
        painter.drawText(box, int(_LEFT), "–")
        return
    alarming = idle.share >= TROUBLED_SHARE
    ink = theme.error if alarming else theme.text if idle.count else theme.text_quiet
    if alarming:
        painter.setPen(NO_PEN)
        painter.setBrush(brush(ink))
        painter.drawEllipse(QPointF(box.left() - 6, box.center().y()), 3.5, 3.5)
    tall = box.height() >= scaled(2 * BODY)
    painter.setFont(interface_font(BODY if tall else CAPTION, QFont.Weight(600 if alarming else 400)))
    painter.setPen(colour(ink))
    _write(painter, box, tr(_SHARES[idle.kind], share=f"{100 * idle.share:.0f}"))


def _write(painter: QPainter, box: QRectF, text: str) -> None:
    """Write one line, cut where there is no more room."""
    metrics = QFontMetricsF(painter.font())
    painter.drawText(box, int(_LEFT), metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1))
