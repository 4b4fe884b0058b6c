"""Paints the prediction for one example with classes: its image, a bar per class, right or wrong."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.painting.prediction.canvas import BOLD, HEADING_HEIGHT, RIGHT, Canvas, percentage
from app.painting.prediction.signed_colours import grey_image
from app.painting.typography import BODY, CAPTION, TITLE
from app.state.prediction import DigitPrediction
from app.state.scene.number_text import count_text
from engine.language import tr

_TALLEST_ROW = 28
_GAP = 16
_LARGEST_IMAGE = 320
_VERDICT_HEIGHT = 64
_PERCENT_WIDTH = 50


def paint_digit(canvas: Canvas, box: QRectF, prediction: DigitPrediction) -> None:
    """Draw the image large, the verdict under it, and the bars at the right."""
    unit = canvas.unit
    room = canvas.heading(box, tr("Prediction"))
    number, total = count_text(prediction.example + 1), count_text(prediction.examples)
    if prediction.part == "training":
        which = tr("training example {number} of {total}", number=number, total=total)
    else:
        which = tr("test example {number} of {total}", number=number, total=total)
    canvas.text(room, which, canvas.theme.text_quiet, size=CAPTION, align=RIGHT)
    body = box.adjusted(0, canvas.room(HEADING_HEIGHT) + 4 * unit, 0, 0)
    verdict_height = canvas.room(_VERDICT_HEIGHT)
    if prediction.image is None:
        bars = body.adjusted(0, 0, 0, -verdict_height)
        verdict = QRectF(body.left(), body.bottom() - verdict_height, body.width(), verdict_height)
    else:
        side = min(body.width() * 0.46, body.height() - verdict_height - 8 * unit, _LARGEST_IMAGE * unit)
        block = side + 8 * unit + verdict_height
        top = body.top() + max(0.0, (body.height() - block) / 2)
        picture = QRectF(body.left(), top, side, side)
        canvas.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        canvas.painter.drawImage(picture, grey_image(prediction.image, canvas.theme))
        canvas.painter.setPen(QPen(QColor(canvas.theme.outline), unit))
        canvas.painter.drawRect(picture)
        verdict = QRectF(body.left(), picture.bottom() + 8 * unit, side + _GAP * unit, verdict_height)
        bars = body.adjusted(side + _GAP * unit, 0, 0, 0)
    _paint_verdict(canvas, verdict, prediction)
    _paint_bars(canvas, bars, prediction)


def _paint_verdict(canvas: Canvas, box: QRectF, prediction: DigitPrediction) -> None:
    """Say right or wrong by a mark and by words."""
    unit, theme = canvas.unit, canvas.theme
    line = box.height() / 3
    colour = theme.forward if prediction.correct else theme.error
    centre = QPointF(box.left() + 8 * unit, box.top() + line / 2)
    mark = QPainterPath()
    arm = 5 * unit
    if prediction.correct:
        mark.moveTo(centre + QPointF(-arm, 0))
        mark.lineTo(centre + QPointF(-arm * 0.2, arm * 0.8))
        mark.lineTo(centre + QPointF(arm * 1.1, -arm * 0.9))
    else:
        for sign in (1, -1):
            mark.moveTo(centre + QPointF(-arm, -arm * sign))
            mark.lineTo(centre + QPointF(arm, arm * sign))
    canvas.stroke(mark, colour, 2.5)
    row = QRectF(box.left(), box.top(), box.width(), line)
    word = tr("right", sense="not wrong") if prediction.correct else tr("wrong")
    canvas.text(row.adjusted(22 * unit, 0, 0, 0), word, colour, size=TITLE, weight=BOLD)
    says, truth = (prediction.class_names[k] for k in (prediction.predicted, prediction.truth))
    canvas.text(row.translated(0, line), tr("answer {name}", name=says), size=BODY)
    canvas.text(row.translated(0, 2 * line), tr("truth {name}", name=truth), theme.text_quiet, size=BODY)


def _paint_bars(canvas: Canvas, box: QRectF, prediction: DigitPrediction) -> None:
    """Draw one bar per class; the answer's is strong, the truth has a pointer and a frame."""
    unit, theme, painter = canvas.unit, canvas.theme, canvas.painter
    names = prediction.class_names
    height = min(canvas.room(_TALLEST_ROW), box.height() / len(names))
    top = box.top() + max(0.0, (box.height() - height * len(names)) / 2)
    name_width = min(max(canvas.width_of(name, weight=BOLD) for name in names) + 2 * unit, box.width() * 0.4)
    pointer = 12 * unit
    bar_left = box.left() + pointer + name_width + 8 * unit
    percents = canvas.room(_PERCENT_WIDTH)
    bar_width = max(box.right() - percents - bar_left, 0.0)
    for place, (name, share) in enumerate(zip(names, prediction.outputs.tolist(), strict=True)):
        row = QRectF(box.left(), top + place * height, box.width(), height)
        is_answer, is_truth = place == prediction.predicted, place == prediction.truth
        strong = is_answer or is_truth
        if is_truth:
            tip = QPainterPath(QPointF(row.left() + 1 * unit, row.center().y() - 4 * unit))
            tip.lineTo(row.left() + 8 * unit, row.center().y())
            tip.lineTo(row.left() + 1 * unit, row.center().y() + 4 * unit)
            tip.closeSubpath()
            painter.fillPath(tip, QColor(theme.text))
        ink = theme.text if strong else theme.text_quiet
        label = QRectF(row.left() + pointer, row.top(), name_width, row.height())
        canvas.text(label, name, ink, weight=BOLD if strong else canvas.font().weight(), align=RIGHT)
        thickness = min(12 * unit, row.height() * 0.55)
        track = QRectF(bar_left, row.center().y() - thickness / 2, bar_width, thickness)
        painter.fillRect(track, QColor(theme.hover))
        filled = QRectF(track)
        filled.setWidth(track.width() * min(max(share, 0.0), 1.0) if share == share else 0.0)
        painter.fillRect(filled, QColor(theme.accent if is_answer else theme.marker))
        if is_truth:
            painter.setPen(QPen(QColor(theme.text), 1.5 * unit))
            painter.setBrush(QColor(0, 0, 0, 0))
            painter.drawRect(track)
        number = QRectF(box.right() - percents, row.top(), percents, row.height())
        canvas.text(number, percentage(share), ink, size=CAPTION, align=RIGHT)
