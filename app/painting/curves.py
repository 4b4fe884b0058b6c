"""The one painter of the chart of losses and accuracies: on a window, a film frame, an SVG or a PDF."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPen

from app.painting.in_memory import in_memory
from app.painting.pens import NO_BRUSH, NO_PEN, brush, colour, pen
from app.painting.typography import interface_font, usual_text_size
from app.state.curves import Array
from app.state.curves_picture import CurvesPicture
from app.state.curves_shapes import NO_DASH, Line
from app.state.scene.primitives import Anchor, Label

_FEW_POINTS = 120
"""Up to so many points a line is drawn with round corners. A thick line in one piece is slow, most of all where it
crosses itself: more points are drawn as separate strokes, whose corners are too small to be seen."""
_POINTS_PER_PIECE = 8
_THIN = 1.0
"""Pens up to this width need no care at corners."""
_NOTE_OPACITY = 0.63
"""Of the plates of notes: the text stays readable and the curves are not cut off."""
_FLAGS = {
    Anchor.LEFT: Qt.AlignmentFlag.AlignLeft,
    Anchor.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Anchor.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_UPRIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
"""Left is left in languages that are written from the right too."""
_ROOM = 4.0
"""Widths of a text that its box has: the anchor decides where it stands, and it is never cut off."""


class CurvesPainter:
    """Paints pictures of curves; keeps nothing between two of them."""

    def paint(self, painter: QPainter, picture: CurvesPicture, area: QRectF | None = None) -> None:
        """Paint a picture into a rectangle, enlarged where that has another size; by default at the origin.

        Dashes, text and lines are the same on all devices; files hold whole curves, and text as text. A picture's
        writing has its size already.
        """
        vector = _is_vector(painter)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if area is not None:
            painter.translate(area.topLeft())
            painter.scale(area.width() / picture.width, area.height() / picture.height)
        painter.fillRect(QRectF(0, 0, picture.width, picture.height), brush(picture.background))
        for line in (*picture.frame, *picture.curves):
            if vector:
                _draw_whole(painter, line)
            else:
                _draw_fast(painter, line)
        painter.setPen(NO_PEN)
        for dot in picture.dots:
            painter.setBrush(brush(dot.colour))
            painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius)
        with usual_text_size():
            for label in picture.labels:
                _write(painter, label, 1.0)
            for label in picture.notes:
                _write(painter, label, _NOTE_OPACITY)
        painter.restore()


def _is_vector(painter: QPainter) -> bool:
    engine = painter.paintEngine()
    return engine is not None and engine.type() != QPaintEngine.Type.Raster


def _points(points: Array) -> list[QPointF]:
    return list(map(QPointF, points[:, 0].tolist(), points[:, 1].tolist()))


def _round_pen(line: Line) -> QPen:
    result = QPen(pen(line.colour, line.width))
    result.setCapStyle(Qt.PenCapStyle.RoundCap)
    result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return result


def _draw_whole(painter: QPainter, line: Line) -> None:
    """Draw a line as one, for a file."""
    if line.dash == NO_DASH:
        drawn = _round_pen(line) if len(line.points) > 2 else pen(line.colour, line.width)
    else:
        drawn = QPen(pen(line.colour, line.width))
        drawn.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        drawn.setDashPattern([length / line.width for length in line.dash])  # Qt counts in widths of the pen
    painter.setPen(drawn)
    painter.setBrush(NO_BRUSH)
    painter.drawPolyline(_points(line.points))


def _draw_fast(painter: QPainter, line: Line) -> None:
    """Draw a line for the eye; it looks the same."""
    if line.dash == NO_DASH and line.width > _THIN and 2 < len(line.points) <= _FEW_POINTS:
        painter.setPen(_round_pen(line))
        points = _points(line.points)
        for first in range(0, len(points) - 1, _POINTS_PER_PIECE):
            painter.drawPolyline(points[first : first + _POINTS_PER_PIECE + 1])
        return
    strokes = _strokes(line)
    if len(strokes):
        painter.setPen(pen(line.colour, line.width))
        painter.drawLines(in_memory(strokes, QLineF), len(strokes))


def _strokes(line: Line) -> Array:
    """Return a line as separate strokes, x and y of their two ends, (n, 4), which close its corners."""
    points = line.points
    starts, ends = points[:-1], points[1:]
    corners_before, corners_behind = np.ones(len(starts), bool), np.ones(len(starts), bool)
    corners_before[0] = corners_behind[-1] = False
    if line.dash != NO_DASH:
        starts, ends, corners_before, corners_behind = _dashed(points, *line.dash)
    if line.width > _THIN:
        ways = ends - starts
        reach = ways * (line.width / 2 / np.maximum(np.hypot(ways[:, 0], ways[:, 1]), 1e-9))[:, None]
        starts = starts - reach * corners_before[:, None]
        ends = ends + reach * corners_behind[:, None]
    return np.ascontiguousarray(np.concatenate([starts, ends], axis=1))


def _dashed(points: Array, dash: float, gap: float) -> tuple[Array, Array, np.ndarray, np.ndarray]:
    """Cut a line into dashes, and those at its corners.

    Returns
    -------
    Where strokes begin and end, twice (n, 2); whether they begin, and end, at a corner within a dash, twice (n,).
    """
    ways = np.diff(points, axis=0)
    lengths = np.concatenate([[0.0], np.cumsum(np.hypot(ways[:, 0], ways[:, 1]))])
    period, total = dash + gap, float(lengths[-1])
    first = np.arange(0.0, total, period)
    cuts = np.unique(np.concatenate([lengths, first, np.minimum(first + dash, total)]))
    begin, end = cuts[:-1], cuts[1:]
    inked = (begin + end) / 2 % period < dash
    begin, end = begin[inked], end[inked]
    place = [np.stack([np.interp(at, lengths, points[:, axis]) for axis in (0, 1)], axis=1) for at in (begin, end)]
    touching = begin[1:] == end[:-1]
    return place[0], place[1], np.concatenate([[False], touching]), np.concatenate([touching, [False]])


def _write(painter: QPainter, label: Label, plate_opacity: float) -> None:
    x, y, width, height = label.rectangle
    if label.plate is not None:
        plate = QColor(label.plate)
        plate.setAlphaF(plate_opacity)
        painter.setPen(NO_PEN)
        painter.setBrush(plate)
        painter.drawRoundedRect(QRectF(x, y, width, height), height * 0.25, height * 0.25)
    painter.setFont(interface_font(label.size, QFont.Weight.DemiBold if label.strong else QFont.Weight.Normal))
    painter.setPen(colour(label.colour))
    share = {Anchor.LEFT: 0.0, Anchor.CENTRE: 0.5, Anchor.RIGHT: 1.0}[label.anchor]
    room = _ROOM * width
    flags = int(_FLAGS[label.anchor] | _UPRIGHT | Qt.TextFlag.TextSingleLine)
    painter.drawText(QRectF(label.x - share * room, y, room, height), flags, label.text)
