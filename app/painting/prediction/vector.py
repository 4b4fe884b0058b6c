"""Paints the outputs of one example against its targets, as pairs of bars with their numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from app.painting.prediction.canvas import BOLD, HEADING_HEIGHT, RIGHT, Canvas, written
from app.painting.typography import CAPTION
from app.state.prediction import VectorPrediction
from app.state.scene.number_text import count_text
from engine.language import tr

_TALLEST_ROW = 72
_SHORTEST_ROW = 44
_NUMBER_WIDTH = 76
_BAR_HEIGHT = 12


def paint_vector(canvas: Canvas, box: QRectF, prediction: VectorPrediction) -> None:
    """Draw for each output a filled bar ŷ over a hollow bar y, from a common zero."""
    unit, theme, painter = canvas.unit, canvas.theme, canvas.painter
    room = canvas.heading(box, tr("Prediction"))
    body = box.adjusted(0, canvas.room(HEADING_HEIGHT) + 4 * unit, 0, 0)
    count = min(len(prediction.names), max(1, int(body.height() // canvas.room(_SHORTEST_ROW))))
    note = ""
    if count < len(prediction.names):
        note = tr("{shown} of {total} outputs", shown=count, total=len(prediction.names))
    elif prediction.examples > 1:
        number, total = count_text(prediction.example + 1), count_text(prediction.examples)
        note = tr("example {number} of {total}", number=number, total=total)
    canvas.text(room, note, theme.text_quiet, size=CAPTION, align=RIGHT)

    height = min(canvas.room(_TALLEST_ROW), body.height() / count)
    name_width = max(canvas.width_of(name, weight=BOLD) for name in prediction.names[:count])
    label_left = body.left() + min(name_width, body.width() * 0.3) + 12 * unit
    bar_left = label_left + canvas.room(20)
    bar_right = body.right() - canvas.room(_NUMBER_WIDTH)
    line = canvas.room(18)
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
            centre = middle + sign * canvas.room(_BAR_HEIGHT / 2 + 3)
            row = QRectF(label_left, centre - line / 2, line, line)
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
