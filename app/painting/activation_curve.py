"""The small picture of an activation: its curve, where the unit stands on it, and the slope there."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.painting.pens import NO_PEN, brush, pen
from app.painting.typography import CAPTION, interface_font, scaled
from app.state.inspector.inspection import ActivationCurve
from app.state.inspector.numbers import figures
from app.state.spelling import spelled
from app.state.theme import Theme

_HEADROOM = 0.12
_POINT, _SMALL_POINT = 5.0, 3.0
"""Radii in pixels of the point of one example, and of those of a mini-batch."""
_TANGENT = 26.0
"""Half the length of the tangent, in pixels."""
_CROWD_OPACITY = 90


def paint_curve(painter: QPainter, area: QRectF, curve: ActivationCurve, theme: Theme) -> None:
    """Draw the picture into an area."""
    low, high = float(curve.y.min()), float(curve.y.max())
    low, high = min(low, 0.0), max(high, 0.0)
    span = (high - low) or 1.0
    low, high = low - _HEADROOM * span, high + _HEADROOM * span
    left, right = float(curve.x[0]), float(curve.x[-1])

    def place(x: float, y: float) -> QPointF:
        return QPointF(
            area.left() + (x - left) / (right - left) * area.width(),
            area.bottom() - (y - low) / (high - low) * area.height(),
        )

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(theme.outline, 1.0))
    origin = place(0, 0)
    painter.drawLine(QPointF(area.left(), origin.y()), QPointF(area.right(), origin.y()))
    painter.drawLine(QPointF(origin.x(), area.top()), QPointF(origin.x(), area.bottom()))
    painter.setPen(pen(theme.text, 2.0))
    painter.drawPolyline(QPolygonF([place(x, y) for x, y in zip(curve.x.tolist(), curve.y.tolist(), strict=True)]))
    _write_axes(painter, area, curve, theme, origin)
    points = [place(x, y) for x, y in curve.points if left <= x <= right and math.isfinite(y)]
    if curve.slope is not None and len(points) == 1:
        _paint_tangent(painter, area, points[0], curve.slope * area.height() / (high - low), (right - left), theme)
        drop = QPen(QColor(theme.forward), 1.0, Qt.PenStyle.DotLine)
        painter.setPen(drop)
        painter.drawLine(points[0], QPointF(points[0].x(), origin.y()))
        painter.drawLine(points[0], QPointF(origin.x(), points[0].y()))
    painter.setPen(NO_PEN)
    crowd = len(points) > 1
    fill = QColor(theme.forward)
    if crowd:
        fill.setAlpha(_CROWD_OPACITY)
    painter.setBrush(fill if crowd else brush(theme.forward))
    for point in points:
        radius = _SMALL_POINT if crowd else _POINT
        painter.drawEllipse(point, radius, radius)
    painter.restore()


def _paint_tangent(painter: QPainter, area: QRectF, at: QPointF, slope: float, reach: float, theme: Theme) -> None:
    angle = math.atan2(slope, area.width() / reach)
    along = QPointF(_TANGENT * math.cos(angle), -_TANGENT * math.sin(angle))
    painter.setPen(pen(theme.backward, 2.0))
    painter.drawLine(at - along, at + along)


def _write_axes(painter: QPainter, area: QRectF, curve: ActivationCurve, theme: Theme, origin: QPointF) -> None:
    painter.setFont(interface_font(CAPTION))
    painter.setPen(pen(theme.text_quiet, 1.0))
    upper = area.adjusted(4, 0, -4, -2)
    flags = Qt.AlignmentFlag
    left, right = flags.AlignLeft | flags.AlignAbsolute, flags.AlignRight | flags.AlignAbsolute
    painter.drawText(upper, left | flags.AlignTop, spelled(curve.name))
    end = figures(float(np.round(curve.x[-1], 1)), exact=True)
    height = scaled(14)
    below = origin.y() + height + 2 < area.bottom() + 12
    y = origin.y() + 3 if below else origin.y() - 3 - height
    row = QRectF(area.left(), y, area.width(), height)
    painter.drawText(row, right | flags.AlignVCenter, f"{curve.argument} = {end}")
    painter.drawText(row, left | flags.AlignVCenter, f"−{end}")
