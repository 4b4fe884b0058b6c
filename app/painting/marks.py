"""Painting pulses and other small shapes: as shapes, but on raster devices the smallest, which are many, as sprites."""

from __future__ import annotations

import functools
import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from app.painting.in_memory import in_memory
from app.painting.pens import NO_PEN, brush, colour
from app.state.scene.primitives import Marks, MarkShape

_ANGLES = 60
"""Directions that a sprite is kept in: steps of 6 degrees, too small to see on shapes of a few pixels."""
_RADII_PER_PIXEL = 2.0
"""Sizes that a sprite is kept in."""
_UPRIGHT = frozenset({MarkShape.DOT, MarkShape.SQUARE, MarkShape.CROSS})
"""Shapes that do not turn."""
_LARGEST_SPRITE = 8.0
"""Radius in device pixels; larger shapes are few, would turn by visible steps, and take megabytes in all directions."""
_KEPT_STRIPS = 160
"""A frame has up to some thirty; the largest strip is 0.7 MB."""
_REACH, _REACH_OF_DROPS = 2.0, 3.0
"""No shape reaches farther from its centre than this many radii, its outline included."""
_HALO = 0.16
"""Width of the outline that keeps a shape apart from what it lies on, in radii."""
_HOLLOW = 0.42
"""Width of the line that a hollow shape consists of, in radii."""

_CORNERS: dict[MarkShape, tuple[tuple[float, float], ...]] = {
    MarkShape.CHEVRON: ((-1.0, -1.05), (-0.1, -1.05), (1.0, 0), (-0.1, 1.05), (-1.0, 1.05), (-0.15, 0)),
    MarkShape.HOLLOW_CHEVRON: ((-1.0, -1.05), (-0.1, -1.05), (1.0, 0), (-0.1, 1.05), (-1.0, 1.05), (-0.15, 0)),
    MarkShape.SQUARE: ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
    MarkShape.TRIANGLE: ((-0.75, -0.95), (1.0, 0), (-0.75, 0.95)),
}


def paint_marks(painter: QPainter, marks: Marks, halo: str, *, vector: bool) -> None:
    """Paint shapes, each with a thin outline in the colour of what lies behind."""
    if not len(marks.centres):
        return
    ratio = painter.device().devicePixelRatioF()
    drawn = np.full(len(marks.radii), True) if vector else marks.radii * ratio > _LARGEST_SPRITE
    for (x, y), radius, angle in zip(
        marks.centres[drawn].tolist(), marks.radii[drawn].tolist(), marks.angles[drawn].tolist(), strict=True
    ):
        _paint_shape(painter, marks.shape, marks.colour, halo, QPointF(x, y), radius, angle)
    if not drawn.all():
        _paint_sprites(painter, marks, ~drawn, halo, ratio)


def _paint_sprites(painter: QPainter, marks: Marks, chosen: NDArray[np.bool_], halo: str, ratio: float) -> None:
    centres, radii, angles = marks.centres[chosen], marks.radii[chosen], marks.angles[chosen]
    sizes = np.maximum(1, np.rint(radii * _RADII_PER_PIXEL)).astype(np.intp)
    turns = np.rint(angles * (_ANGLES / 360)).astype(np.intp) % _ANGLES
    if marks.shape in _UPRIGHT:
        turns[:] = 0
    for size in np.unique(sizes).tolist():
        of_size = sizes == size
        strip = _strip(marks.shape, marks.colour, halo, size / _RADII_PER_PIXEL, ratio)
        cell = strip.height()
        # x, y, source left and top, width, height, scale x and y, rotation, opacity: Qt's own struct of ten doubles
        fragments = np.zeros((int(of_size.sum()), 10))
        fragments[:, 0:2] = centres[of_size]
        fragments[:, 2] = turns[of_size] * cell
        fragments[:, 4:6] = cell
        fragments[:, 6:8] = 1 / ratio
        fragments[:, 9] = 1
        painter.drawPixmapFragments(in_memory(fragments, QPainter.PixmapFragment), len(fragments), strip)


@functools.lru_cache(maxsize=_KEPT_STRIPS)
def _strip(shape: MarkShape, name: str, halo: str, radius: float, ratio: float) -> QPixmap:
    """Return pictures of one shape in all its directions, side by side."""
    reach = _REACH_OF_DROPS if shape is MarkShape.DROP else _REACH
    cell = 2 * math.ceil(radius * reach * ratio) + 2
    count = 1 if shape in _UPRIGHT else _ANGLES
    strip = QPixmap(cell * count, cell)
    strip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(strip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    for turn in range(count):
        centre = QPointF((turn + 0.5) * cell, cell / 2) / ratio
        _paint_shape(painter, shape, name, halo, centre, radius, turn * 360 / _ANGLES)
    painter.end()
    return strip


def _paint_shape(
    painter: QPainter, shape: MarkShape, name: str, halo: str, centre: QPointF, radius: float, angle: float
) -> None:
    turned = QTransform().translate(centre.x(), centre.y()).rotate(0 if shape in _UPRIGHT else angle)
    turned.scale(radius, radius)
    path = turned.map(_path(shape))
    if shape is MarkShape.CROSS:
        painter.strokePath(path, QPen(colour(name), max(1.5, radius * 0.22)))
        return
    hollow = shape is MarkShape.HOLLOW_CHEVRON
    outline = QPen(colour(name if hollow else halo), radius * (_HOLLOW if hollow else _HALO))
    outline.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if not hollow:
        # the outline first, twice as wide, so that it lies around the shape and takes nothing from it
        outline.setWidthF(2 * radius * _HALO)
        painter.strokePath(path, outline)
        painter.setPen(NO_PEN)
        painter.setBrush(brush(name))
    else:
        painter.setPen(outline)
        painter.setBrush(brush(halo))
    painter.drawPath(path)


@functools.cache
def _path(shape: MarkShape) -> QPainterPath:
    """Return the shape with radius 1 around the origin, pointing to the right."""
    path = QPainterPath()
    if shape is MarkShape.DOT:
        path.addEllipse(QPointF(0, 0), 1, 1)
    elif shape is MarkShape.DROP:
        # three quarters of a circle in front, drawn out into a tail behind
        path.moveTo(-2.5, 0)
        path.quadTo(-1.0, -0.45, -0.5, -0.866)
        path.arcTo(QRectF(-1, -1, 2, 2), 120, -240)
        path.quadTo(-1.0, 0.45, -2.5, 0)
        path.closeSubpath()
    elif shape is MarkShape.CROSS:
        for sign in (1, -1):
            path.moveTo(-0.6, -0.6 * sign)
            path.lineTo(0.6, 0.6 * sign)
    else:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _CORNERS[shape]]))
        path.closeSubpath()
    return path
