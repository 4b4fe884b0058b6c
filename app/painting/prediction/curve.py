"""Paints a regression on one input: ŷ as a line, the examples as points."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from app.painting.prediction.axes import Frame, paint_axes, round_numbers
from app.painting.prediction.canvas import HEADING_HEIGHT, Canvas
from app.painting.prediction.plane import MOST_POINTS
from app.painting.typography import scaled
from app.state.prediction import CurvePrediction
from engine.language import tr

_LEFT_MARGIN = 36
_BOTTOM_MARGIN = 20
_HEADROOM = 0.25
"""How far beyond the examples the axis of y reaches, as a share of their range."""
_RADIUS = 3.2
_FAR = 1e4
"""A line is not followed further than this many heights off the picture."""


def curve_frame(box: QRectF, prediction: CurvePrediction, unit: float) -> Frame:
    """Return where the chart stands in a box; y spans the examples, whatever the network answers."""
    head, beside, below = scaled(HEADING_HEIGHT) + 4, scaled(_LEFT_MARGIN), scaled(_BOTTOM_MARGIN)
    area = box.adjusted(beside * unit, head * unit, -8 * unit, -below * unit)
    known = np.concatenate([prediction.train_y, prediction.test_y])
    if not known.size:
        known = prediction.y[np.isfinite(prediction.y)]
    low, high = (float(known.min()), float(known.max())) if known.size else (-1.0, 1.0)
    margin = _HEADROOM * (high - low) or 1.0
    left, right = float(prediction.x[0]), float(prediction.x[-1])
    return Frame(area, (left, right if right > left else left + 1.0, low - margin, high + margin))


def paint_curve(canvas: Canvas, box: QRectF, prediction: CurvePrediction) -> None:
    """Draw axes, examples and the network's line."""
    painter, theme, unit = canvas.painter, canvas.theme, canvas.unit
    frame = curve_frame(box, prediction, unit)
    room = canvas.heading(box, tr("Prediction"))
    sets = (
        (tr("train", sense="the training set"), prediction.train_x, True),
        (tr("test", sense="the test set"), prediction.test_x, False),
    )
    canvas.legend(room, tuple((name, filled) for name, xs, filled in sets if len(xs)))
    left, right, bottom, top = frame.extent
    y_ticks = round_numbers(bottom, top, 6)
    painter.setPen(QPen(QColor(theme.hover), unit))
    for value in y_ticks:
        painter.drawLine(QPointF(frame.area.left(), frame.y(value)), QPointF(frame.area.right(), frame.y(value)))
    paint_axes(
        canvas, frame, prediction.x_name, prediction.y_name, x_ticks=round_numbers(left, right, 7), y_ticks=y_ticks
    )
    painter.save()
    painter.setClipRect(frame.area.adjusted(-_RADIUS * unit, 0, _RADIUS * unit, 0))
    _paint_examples(canvas, frame, prediction.test_x, prediction.test_y, filled=False)
    _paint_examples(canvas, frame, prediction.train_x, prediction.train_y, filled=True)
    path = QPainterPath()
    finite = np.isfinite(prediction.y)
    reach = _FAR * (top - bottom)
    heights = np.clip(np.where(finite, prediction.y, 0.0), bottom - reach, top + reach).tolist()
    points = [QPointF(frame.x(x), frame.y(y)) for x, y in zip(prediction.x.tolist(), heights, strict=True)]
    for run in np.split(np.arange(len(points)), np.flatnonzero(np.diff(finite.astype(int))) + 1):
        if finite[run].all():
            path.addPolygon(QPolygonF([points[i] for i in run.tolist()]))
    canvas.stroke(path, theme.accent, 2.5)
    painter.restore()


def _paint_examples(canvas: Canvas, frame: Frame, xs: np.ndarray, ys: np.ndarray, *, filled: bool) -> None:
    theme, unit = canvas.theme, canvas.unit
    path = QPainterPath()
    for x, y in zip(xs[:MOST_POINTS].tolist(), ys[:MOST_POINTS].tolist(), strict=True):
        path.addEllipse(QPointF(frame.x(x), frame.y(y)), _RADIUS * unit, _RADIUS * unit)
    canvas.painter.setBrush(QColor(theme.negative if filled else theme.panel))
    canvas.painter.setPen(QPen(QColor(theme.panel if filled else theme.negative), (1.0 if filled else 1.5) * unit))
    canvas.painter.drawPath(path)
