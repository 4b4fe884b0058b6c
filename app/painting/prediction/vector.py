"""Paints the outputs of one example against its targets, as pairs of bars with their numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from app.painting.prediction.canvas import BOLD, HEADING_HEIGHT, RIGHT, Canvas, written
from app.painting.typography import CAPTION
from app.state.prediction import VectorPrediction

_TALLEST_ROW = 72
_SHORTEST_ROW = 44
_NUMBER_WIDTH = 76
_BAR_HEIGHT = 12


def paint_vector(canvas: Canvas, box: QRectF, prediction: VectorPrediction) -> None:
    """Draw for each output a filled bar ŷ over a hollow bar y, from a common zero."""
    unit, theme, painter = canvas.unit, canvas.theme, canvas.painter
    room = canvas.heading(box, "Prediction")
    body = box.adjusted(0, (HEADING_HEIGHT + 4) * unit, 0, 0)
    count = min(len(prediction.names), max(1, int(body.height() // (_SHORTEST_ROW * unit))))
    note = f"example {prediction.example + 1:,} of {prediction.examples:,}" if prediction.examples > 1 else ""
    if count < len(prediction.names):
        note = f"{count} of {len(prediction.names)} outputs"
    canvas.text(room, note, theme.text_quiet, size=CAPTION, align=RIGHT)

    height = min(_TALLEST_ROW * unit, body.height() / count)
    name_width = max(canvas.width_of(name, weight=BOLD) for name in prediction.names[:count])
    label_left = body.left() + min(name_width, body.width() * 0.3) + 12 * unit
    bar_left = label_left + 20 * unit
    bar_right = body.right() - _NUMBER_WIDTH * unit
    both = np.concatenate([prediction.outputs, prediction.targets, [0.0]])
    known = both[np.isfinite(both)]
    low, high = float(known.min()), float(known.max())
    scale = (bar_right - bar_left) / ((high - low) or 1.0)
    zero = bar_left - low * scale
    for place in range(count):
        top = body.top() + place * height + (body.height() - count * height) / 2
        middle = top + height / 2
        canvas.text(QRectF(body.left(), top, label_left - body.left(), height), prediction.names[place], weight=BOLD)
        for sign, name, value in (
            (-1, "ŷ", float(prediction.outputs[place])),
            (1, "y", float(prediction.targets[place])),
        ):
            centre = middle + sign * (_BAR_HEIGHT / 2 + 3) * unit
            row = QRectF(label_left, centre - 9 * unit, 18 * unit, 18 * unit)
            canvas.text(row, name, theme.text_quiet)
            canvas.text(
                QRectF(bar_right, row.top(), body.right() - bar_right, row.height()), written(value), align=RIGHT
            )
            if np.isfinite(value):
                bar = QRectF(zero, centre - _BAR_HEIGHT / 2 * unit, value * scale, _BAR_HEIGHT * unit).normalized()
                colour = QColor(theme.positive if value >= 0 else theme.negative)
                if sign < 0:
                    painter.fillRect(bar, colour)
                else:
                    painter.setBrush(QColor(0, 0, 0, 0))
                    painter.setPen(QPen(colour, 1.5 * unit))
                    painter.drawRect(bar.adjusted(0.75 * unit, 0.75 * unit, -0.75 * unit, -0.75 * unit))
        painter.setPen(QPen(QColor(theme.marker), unit))
        painter.drawLine(QPointF(zero, top + 6 * unit), QPointF(zero, top + height - 6 * unit))
