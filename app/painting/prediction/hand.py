"""Paints what a hand is doing on the plane: points being drawn, places being erased, and the signs of both tools."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from app.painting.prediction.axes import Frame
from app.painting.prediction.signed_colours import add_shape, class_colours, diverging_table
from app.state.prediction import PlanePrediction
from app.state.theme import Theme

_RADIUS = 4.4
_SHARPNESS = 2  # pixels of an icon per pixel of the design


def mark_of(prediction: PlanePrediction, target: float, theme: Theme) -> tuple[int, QColor]:
    """Return shape and colour of an example: of its class, or of its quantity on the colour scale."""
    if prediction.task == "classification":
        return int(target), QColor(class_colours(theme, int(target) + 1)[int(target)])
    low, high = prediction.value_range
    place = round(min(max((target - low) / (high - low), 0.0), 1.0) * 255)
    return 0, QColor(*(round(part) for part in diverging_table(theme)[place].tolist()))


def paint_drawn(
    painter: QPainter,
    frame: Frame,
    prediction: PlanePrediction,
    drawn: Sequence[tuple[float, float, float]],
    theme: Theme,
) -> None:
    """Draw points that are not among the examples yet."""
    for x1, x2, target in drawn:
        shape, colour = mark_of(prediction, target, theme)
        path = QPainterPath()
        add_shape(path, shape, QPointF(frame.x(x1), frame.y(x2)), _RADIUS)
        painter.setPen(QPen(QColor(theme.text), 1.5))
        painter.setBrush(colour)
        painter.drawPath(path)


def paint_erased(painter: QPainter, centres: Sequence[QPointF], radius: float, theme: Theme) -> None:
    """Veil the places that an eraser passed over, and draw its edge where it is now: at the last of them."""
    if not centres:
        return
    veil = QPainterPath()
    veil.setFillRule(Qt.FillRule.WindingFill)
    for centre in centres:
        veil.addEllipse(centre, radius, radius)
    colour = QColor(theme.panel)
    colour.setAlphaF(0.75)
    painter.fillPath(veil.simplified(), colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.drawEllipse(centres[-1], radius, radius)


def brush_icon(shape: int, colour: QColor, theme: Theme, size: int) -> QIcon:
    """Return the sign of a brush: the mark that it draws."""
    path = QPainterPath()
    add_shape(path, shape, QPointF(size / 2, size / 2), size * 0.36)
    return _icon(path, colour, QColor(theme.text), size)


def eraser_icon(theme: Theme, size: int) -> QIcon:
    """Return the sign of the eraser: a slanted block with its used end."""
    unit = size / 16
    path = QPainterPath()
    for corners in (
        ((9.5, 2.0), (14.0, 6.5), (9.5, 11.0), (5.0, 6.5)),
        ((5.0, 6.5), (9.5, 11.0), (7.5, 13.0), (3.0, 8.5)),
    ):
        path.moveTo(QPointF(*corners[-1]) * unit)
        for corner in corners:
            path.lineTo(QPointF(*corner) * unit)
        path.closeSubpath()
    path.moveTo(QPointF(7.0, 14.0) * unit)
    path.lineTo(QPointF(13.5, 14.0) * unit)
    return _icon(path, QColor(0, 0, 0, 0), QColor(theme.text), size)


def _icon(path: QPainterPath, fill: QColor, edge: QColor, size: int) -> QIcon:
    pixmap = QPixmap(size * _SHARPNESS, size * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill)
    painter.setPen(QPen(edge, 1.4, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.end()
    return QIcon(pixmap)
