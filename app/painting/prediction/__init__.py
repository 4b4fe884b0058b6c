"""Draws what the network answers, on any QPainter device: window, film frame, SVG."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.painting.prediction.canvas import Canvas, inner_box, percentage
from app.painting.prediction.curve import paint_curve
from app.painting.prediction.digit import paint_digit
from app.painting.prediction.picture_cache import PictureCache
from app.painting.prediction.places import describe_at, example_at
from app.painting.prediction.plane import paint_plane
from app.painting.prediction.vector import paint_vector
from app.state.prediction import CurvePrediction, DigitPrediction, PlanePrediction, Prediction, VectorPrediction
from app.state.theme import Theme
from engine.language import tr

__all__ = ["PictureCache", "describe_at", "example_at", "paint_prediction", "summary"]


def paint_prediction(
    painter: QPainter,
    box: QRectF,
    prediction: Prediction | None,
    theme: Theme,
    unit: float = 1.0,
    cache: PictureCache | None = None,
    heading_room: float = 0.0,
    with_title: bool = True,
) -> None:
    """Fill a box with a prediction.

    Parameters
    ----------
    unit
        Device pixels per pixel of the design: 1 in the window, more in a large picture.
    cache
        Keeps the picture of the examples for the next frame; hand in the same one each time, and predictions that
        share their ``PlanePoints``.
    heading_room
        Units at the right of the heading that are left free, for buttons.
    with_title
        Off where controls name the two inputs that a plane shows.
    """
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a minus stands before its number in every language
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(box, QColor(theme.panel))
    canvas = Canvas(painter, theme, unit, cache, heading_room, with_title)
    inner = inner_box(box, unit)
    match prediction:
        case PlanePrediction():
            paint_plane(canvas, inner, prediction)
        case DigitPrediction():
            paint_digit(canvas, inner, prediction)
        case CurvePrediction():
            paint_curve(canvas, inner, prediction)
        case VectorPrediction():
            paint_vector(canvas, inner, prediction)
        case None:
            canvas.heading(inner, tr("Prediction"))
    painter.restore()


def summary(prediction: Prediction | None) -> str:
    """Say in words what is shown."""
    match prediction:
        case PlanePrediction(task="classification"):
            said = tr(
                "What the network answers at each point of the input plane.\n"
                "The line is the boundary between the classes; "
                "filled marks are training examples, hollow ones test examples."
            )
            return said + _slice_note(prediction)
        case PlanePrediction():
            said = tr(
                "What the network answers at each point of the input plane, by the colour scale at the right.\n"
                "Dots have the colour of their target: filled for training examples, hollow for test examples."
            )
            return said + _slice_note(prediction)
        case DigitPrediction():
            answer, truth = prediction.class_names[prediction.predicted], prediction.class_names[prediction.truth]
            share = percentage(float(prediction.outputs[prediction.predicted]))
            if prediction.correct:
                verdict = tr("The network's answer is {answer} ({share}), the truth is {truth}: right.",
                             answer=answer, share=share, truth=truth)  # fmt: skip
            else:
                verdict = tr("The network's answer is {answer} ({share}), the truth is {truth}: wrong.",
                             answer=answer, share=share, truth=truth)  # fmt: skip
            bars = tr("Each bar is the probability of a class; the pointer and the frame mark the true one.")
            return f"{verdict}\n{bars}"
        case CurvePrediction():
            return tr(
                "The network's answer ŷ (line) over {input}, with the examples (points): "
                "filled for training, hollow for test.",
                input=prediction.x_name,
            )
        case VectorPrediction():
            return tr("Each output ŷ of the network (filled bar) against its target y (hollow bar).")
        case None:
            return ""


def _slice_note(prediction: PlanePrediction) -> str:
    if not prediction.is_slice:
        return ""
    return "\n" + tr(
        "Of the inputs it shows two; on the surface all others are at their mean over the training set. "
        "The examples' own other inputs differ, so a mark may lie on the other side of the line and still be right."
    )
