"""The one painter of loss surfaces: on a window, a film frame, an SVG or a PDF."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPolygonF

from app.painting.pens import NO_BRUSH, NO_PEN, brush, colour, pen
from app.painting.typography import interface_font, usual_text_size
from app.state.contours import Floats
from app.state.curves_shapes import NO_DASH, Line
from app.state.scene.primitives import Anchor, Label
from app.state.surface import Region, SurfacePicture

_FLAGS = {
    Anchor.LEFT: Qt.AlignmentFlag.AlignLeft,
    Anchor.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Anchor.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_SHARES = {Anchor.LEFT: 0.0, Anchor.CENTRE: 0.5, Anchor.RIGHT: 1.0}
_ROOM = 4.0
"""Widths of a text that its box has: the anchor decides where it stands, and it is never cut off."""


class SurfacePainter:
    """Paints pictures of loss surfaces; keeps nothing between two of them."""

    def paint(self, painter: QPainter, picture: SurfacePicture, area: QRectF | None = None) -> None:
        """Paint a picture into a rectangle, enlarged where that has another size; by default at the origin.

        A picture's writing has its size already.
        """
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if area is not None:
            painter.translate(area.topLeft())
            painter.scale(area.width() / picture.width, area.height() / picture.height)
        painter.fillRect(QRectF(0, 0, picture.width, picture.height), brush(picture.background))
        for region in picture.regions:
            _fill(painter, region)
        for line in picture.contours:
            _draw(painter, line)
        with usual_text_size():
            for label in picture.level_labels:
                _write(painter, label)
        for line in picture.paths:
            _draw(painter, line)
        for region in picture.heads:
            _fill(painter, region)
        painter.setPen(NO_PEN)
        for dot in picture.dots:
            painter.setBrush(brush(dot.colour))
            painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius)
        with usual_text_size():
            for label in picture.labels:
                _write(painter, label)
        painter.restore()


def _points(points: Floats) -> list[QPointF]:
    return list(map(QPointF, points[:, 0].tolist(), points[:, 1].tolist()))


def _fill(painter: QPainter, region: Region) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for outline in region.outlines:
        path.addPolygon(QPolygonF(_points(outline)))
        path.closeSubpath()
    painter.setPen(NO_PEN)
    painter.setBrush(brush(region.colour))
    painter.drawPath(path)


def _draw(painter: QPainter, line: Line) -> None:
    drawn = QPen(pen(line.colour, line.width))
    drawn.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if line.dash != NO_DASH:
        drawn.setDashPattern([length / line.width for length in line.dash])  # Qt counts in widths of the pen
    painter.setPen(drawn)
    painter.setBrush(NO_BRUSH)
    painter.drawPolyline(_points(line.points))


def _write(painter: QPainter, label: Label) -> None:
    x, y, width, height = label.rectangle
    if label.plate is not None:
        painter.setPen(NO_PEN)
        painter.setBrush(brush(label.plate))
        painter.drawRoundedRect(QRectF(x, y, width, height), height * 0.25, height * 0.25)
    painter.setFont(interface_font(label.size, QFont.Weight.DemiBold if label.strong else QFont.Weight.Normal))
    painter.setPen(colour(label.colour))
    room = _ROOM * width
    flags = int(_FLAGS[label.anchor] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    painter.drawText(QRectF(label.x - _SHARES[label.anchor] * room, y, room, height), flags, label.text)
