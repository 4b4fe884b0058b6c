"""Where a chart is read by keys: an upright line, a crosshair, and the frame of the chart that has the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.painting.pens import NO_BRUSH, brush, pen
from app.painting.typography import scaled
from app.state.theme import Theme

_FRAME = 2.0
_INK, _HALO = 1.5, 3.5
"""Widths of a line, and of what sets it off from the picture below it."""
_RING = 4.0
_GAP = 8.0
"""Pixels around the middle of a crosshair that stay free, so that what is read there is seen."""


def paint_focus_frame(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Draw that the keys act here, along the inner side of an area."""
    inset = _FRAME / 2
    painter.setPen(pen(theme.accent, _FRAME))
    painter.setBrush(NO_BRUSH)
    painter.drawRect(area.adjusted(inset, inset, -inset, -inset))


def paint_reading_line(painter: QPainter, area: QRectF, x: float, places: Sequence[QPointF], theme: Theme) -> None:
    """Draw an upright line through an area, with a ring around each place that is read there."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(theme.accent, _INK))
    painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
    painter.setPen(pen(theme.accent, 2.0))
    painter.setBrush(brush(theme.panel))
    for place in places:
        painter.drawEllipse(place, scaled(_RING), scaled(_RING))


def paint_cross(painter: QPainter, area: QRectF, place: QPointF, theme: Theme) -> None:
    """Draw a crosshair through an area, open around its middle."""
    x, y, gap = place.x(), place.y(), scaled(_GAP)
    lines = [
        QLineF(area.left(), y, x - gap, y),
        QLineF(x + gap, y, area.right(), y),
        QLineF(x, area.top(), x, y - gap),
        QLineF(x, y + gap, x, area.bottom()),
    ]
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((theme.panel, _HALO), (theme.text, _INK)):
        painter.setPen(pen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLines(lines)
        painter.drawEllipse(place, gap, gap)
    painter.restore()
