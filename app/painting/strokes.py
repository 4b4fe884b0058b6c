"""Painting many Béziers with one pen: as bulk lines on raster devices, as true curves on vector devices."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.painting.in_memory import in_memory
from app.painting.pens import NO_BRUSH, pen
from app.state.scene.curves import basis, flattened
from app.state.scene.primitives import Strokes

Floats = NDArray[np.float64]

_FLAT = 0.75
"""A curve that rises by less than this many pixels is one straight line."""
_PIXELS_PER_SEGMENT = 15.0
_FEWEST_SEGMENTS, _MOST_SEGMENTS = 8, 28
_OVERLAP = 0.35
"""Thick segments reach so many pixels into each other, or hairlines show at their joints."""


def paint_strokes(painter: QPainter, strokes: Strokes, *, vector: bool) -> None:
    """Paint curves; they look the same on both kinds of device."""
    if not len(strokes.curves) or not np.isfinite(strokes.curves).all():
        return
    if vector:
        _paint_curves(painter, strokes)
        return
    painter.setPen(pen(strokes.colour, strokes.width))
    for lines in _dashes(strokes) if strokes.dash else _segments(strokes):
        if len(lines):
            painter.drawLines(in_memory(lines, QLineF), len(lines))


def _segments(strokes: Strokes) -> list[Floats]:
    curves = strokes.curves
    rise = np.abs(curves[:, 3, 1] - curves[:, 0, 1])
    flat = rise < _FLAT
    straight = np.ascontiguousarray(curves[flat][:, [0, 3]].reshape(-1, 4))
    bent = curves[~flat]
    if not len(bent):
        return [straight]
    length = float((rise.max() ** 2 + (bent[0, 3, 0] - bent[0, 0, 0]) ** 2) ** 0.5)
    count = int(np.clip(length / _PIXELS_PER_SEGMENT, _FEWEST_SEGMENTS, _MOST_SEGMENTS))
    corners = flattened(bent, count)
    starts, ends = corners[:, :-1], corners[:, 1:]
    if strokes.width > 1.2:
        steps = ends - starts
        reach = _OVERLAP * steps / np.maximum(np.hypot(steps[..., 0], steps[..., 1]), 1e-9)[..., None]
        starts, ends = starts - reach, ends + reach
    return [straight, np.concatenate([starts, ends], axis=2).reshape(-1, 4)]


def dash_count(curves: Floats, dash: float) -> NDArray[np.intp]:
    """Return how many dashes each curve gets."""
    corners = flattened(curves, 6)
    steps = np.diff(corners, axis=1)
    lengths = np.hypot(steps[..., 0], steps[..., 1]).sum(axis=1)
    return np.asarray(np.maximum(1, np.rint(lengths / (2 * dash))).astype(np.intp))


def _dashes(strokes: Strokes) -> list[Floats]:
    counts = dash_count(strokes.curves, strokes.dash)
    numbers = np.arange(int(counts.max()))
    starts = (numbers + 0.25) / counts[:, None]
    ends = starts + 0.5 / counts[:, None]
    wanted = numbers < counts[:, None]
    first, last = basis(starts) @ strokes.curves, basis(ends) @ strokes.curves
    return [np.ascontiguousarray(np.concatenate([first[wanted], last[wanted]], axis=1))]


def _paint_curves(painter: QPainter, strokes: Strokes) -> None:
    path = QPainterPath()
    for start, one, other, end in strokes.curves.tolist():
        path.moveTo(*start)
        if abs(start[1] - end[1]) < _FLAT:
            path.lineTo(*end)
        else:
            path.cubicTo(*one, *other, *end)
    drawn = pen(strokes.colour, strokes.width)
    if strokes.dash:
        drawn = QPen(drawn)
        length = strokes.dash / strokes.width  # Qt counts dashes in widths of the pen
        drawn.setDashPattern([length, length])
    painter.setPen(drawn)
    painter.setBrush(NO_BRUSH)
    painter.drawPath(path)
