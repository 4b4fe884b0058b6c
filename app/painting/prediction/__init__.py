"""Draws what the network answers, on any QPainter device: window, film frame, SVG."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.painting.prediction.canvas import Canvas, inner_box, percentage, written
from app.painting.prediction.curve import curve_frame, paint_curve
from app.painting.prediction.digit import paint_digit
from app.painting.prediction.picture_cache import PictureCache
from app.painting.prediction.plane import paint_plane, plane_frame
from app.painting.prediction.vector import paint_vector
from app.state.prediction import CurvePrediction, DigitPrediction, PlanePrediction, Prediction, VectorPrediction
from app.state.theme import Theme

__all__ = ["PictureCache", "describe_at", "paint_prediction", "summary"]


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
            canvas.heading(inner, "Prediction")
    painter.restore()


def summary(prediction: Prediction | None) -> str:
    """Say in words what is shown."""
    match prediction:
        case PlanePrediction(task="classification"):
            return (
                "What the network answers at each point of the input plane.\n"
                "The line is the boundary between the classes; "
                "filled marks are training examples, hollow ones test examples." + _slice_note(prediction)
            )
        case PlanePrediction():
            return (
                "What the network answers at each point of the input plane, by the colour scale at the right.\n"
                "Dots have the colour of their target: filled for training examples, hollow for test examples."
                + _slice_note(prediction)
            )
        case DigitPrediction():
            answer, truth = prediction.class_names[prediction.predicted], prediction.class_names[prediction.truth]
            share = percentage(float(prediction.outputs[prediction.predicted]))
            return (
                f"The network's answer is {answer} ({share}), the truth is {truth}: "
                f"{'right' if prediction.correct else 'wrong'}.\n"
                "Each bar is the probability of a class; the pointer and the frame mark the true one."
            )
        case CurvePrediction():
            return (
                f"The network's answer ŷ (line) over {prediction.x_name}, with the examples (points): "
                "filled for training, hollow for test."
            )
        case VectorPrediction():
            return "Each output ŷ of the network (filled bar) against its target y (hollow bar)."
        case None:
            return ""


def describe_at(box: QRectF, point: QPointF, prediction: Prediction | None, unit: float = 1.0) -> str:
    """Say what the network answers at a point of the picture; "" where no number stands."""
    inner = inner_box(box, unit)
    if isinstance(prediction, PlanePrediction):
        frame = plane_frame(inner, prediction, unit)
        if not frame.area.contains(point):
            return ""
        x1, x2 = frame.values_at(point)
        names = prediction.axis_names
        where = f"at {names[0]} = {written(x1, 2)}, {names[1]} = {written(x2, 2)} (nearest grid point)"
        values = prediction.value_at(x1, x2).tolist()
        if len(values) == 1:
            return f"ŷ = {written(values[0])} {where}"
        named = "\n".join(f"{n}: {written(v)}" for n, v in zip(prediction.class_names, values, strict=False))
        return f"ŷ {where}\n{named}"
    if isinstance(prediction, CurvePrediction):
        frame = curve_frame(inner, prediction, unit)
        if not frame.area.contains(point):
            return ""
        x = frame.values_at(point)[0]
        nearest = int(abs(prediction.x - x).argmin())
        return (
            f"ŷ = {written(float(prediction.y[nearest]))} "
            f"at {prediction.x_name} = {written(float(prediction.x[nearest]), 3)}"
        )
    return ""


def _slice_note(prediction: PlanePrediction) -> str:
    if not prediction.is_slice:
        return ""
    return (
        "\nOf the inputs it shows two; on the surface all others are at their mean over the training set. "
        "The examples' own other inputs differ, so a mark may lie on the other side of the line and still be right."
    )
