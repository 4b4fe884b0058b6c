"""Draws what the network answers, on any QPainter device: window, film frame, SVG."""

from __future__ import annotations

from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.painting.prediction.axes import Frame
from app.painting.prediction.canvas import Canvas, inner_box, percentage, written
from app.painting.prediction.curve import curve_frame, paint_curve
from app.painting.prediction.digit import paint_digit
from app.painting.prediction.picture_cache import PictureCache
from app.painting.prediction.plane import MOST_POINTS, paint_plane, plane_frame
from app.painting.prediction.vector import paint_vector
from app.state.listing import listed
from app.state.prediction import CurvePrediction, DigitPrediction, PlanePrediction, Prediction, VectorPrediction
from app.state.scene.number_text import count_text
from app.state.theme import Theme
from engine.language import tr

__all__ = ["PictureCache", "describe_at", "example_at", "paint_prediction", "summary"]

Part = Literal["training", "test"]

_REACH = 8
"""Units around the middle of an example's mark that belong to it."""


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


def describe_at(box: QRectF, point: QPointF, prediction: Prediction | None, unit: float = 1.0) -> str:
    """Say what stands at a point of the picture: an example, and the network's answer; "" where no number stands."""
    frame = _frame(box, prediction, unit)
    if frame is None or not frame.area.contains(point):
        return ""
    found = example_at(box, point, prediction, unit)
    if isinstance(prediction, PlanePrediction):
        if found is not None:
            return _describe_example(prediction, *found)
        x1, x2 = frame.values_at(point)
        where = tr("at {place} (nearest grid point)", place=_place(prediction, x1, x2))
        return _answer(prediction, x1, x2, where)
    assert isinstance(prediction, CurvePrediction)
    x = frame.values_at(point)[0]
    if found is not None:
        part, index = found
        xs, ys = _curve_examples(prediction, part)
        x, y = float(xs[index]), float(ys[index])
        where = f"{prediction.x_name} = {written(x, 3)}"
        named = tr("{example} at {place}", example=_example(part, index, len(xs)), place=where)
        example = f"{named}\n{prediction.y_name} = {written(y)}\n"
    else:
        example = ""
    nearest = int(abs(prediction.x - x).argmin())
    place = f"{prediction.x_name} = {written(float(prediction.x[nearest]), 3)}"
    answer = tr("ŷ = {value} at {place}", value=written(float(prediction.y[nearest])), place=place)
    return example + answer


def example_at(
    box: QRectF, point: QPointF, prediction: Prediction | None, unit: float = 1.0
) -> tuple[Part, int] | None:
    """Return the example whose mark is nearest to a point: its set, and its place in it; None where none is near.

    Of marks at the same distance it is the one that is drawn on top.
    """
    frame = _frame(box, prediction, unit)
    if frame is None or not frame.area.contains(point):
        return None
    found: tuple[Part, int] | None = None
    reach = _REACH * unit
    parts: tuple[Part, ...] = ("training", "test")  # training examples are drawn on top
    for part in parts:
        if isinstance(prediction, PlanePrediction):
            positions = (prediction.train if part == "training" else prediction.test).positions[:MOST_POINTS]
            xs, ys = positions[:, 0], positions[:, 1]
        else:
            assert isinstance(prediction, CurvePrediction)
            xs, ys = (values[:MOST_POINTS] for values in _curve_examples(prediction, part))
        if not len(xs):
            continue
        left, right, bottom, top = frame.extent
        x, y = frame.values_at(point)
        away = np.hypot((xs - x) / (right - left) * frame.area.width(), (ys - y) / (top - bottom) * frame.area.height())
        nearest = len(away) - 1 - int(np.argmin(away[::-1]))
        if away[nearest] < reach:
            found, reach = (part, nearest), float(away[nearest])
    return found


def _frame(box: QRectF, prediction: Prediction | None, unit: float) -> Frame | None:
    """Return where values stand in a picture; None where it shows no plane and no curve."""
    inner = inner_box(box, unit)
    if isinstance(prediction, PlanePrediction):
        return plane_frame(inner, prediction, unit)
    return curve_frame(inner, prediction, unit) if isinstance(prediction, CurvePrediction) else None


def _curve_examples(prediction: CurvePrediction, part: Part) -> tuple[np.ndarray, np.ndarray]:
    if part == "training":
        return prediction.train_x, prediction.train_y
    return prediction.test_x, prediction.test_y


def _example(part: Part, index: int, count: int) -> str:
    number, total = count_text(index + 1), count_text(count)
    if part == "training":
        return tr("Training example {number} of {total}", number=number, total=total)
    return tr("Test example {number} of {total}", number=number, total=total)


def _place(prediction: PlanePrediction, x1: float, x2: float) -> str:
    names = prediction.axis_names
    return listed([f"{names[0]} = {written(x1, 2)}", f"{names[1]} = {written(x2, 2)}"])


def _describe_example(prediction: PlanePrediction, part: Part, index: int) -> str:
    points = prediction.train if part == "training" else prediction.test
    x1, x2 = points.positions[index].tolist()
    target = float(points.targets[index])
    if prediction.task == "classification":
        names, label = prediction.class_names, int(target)
        truth = tr("class {name}", name=names[label] if label < len(names) else label)
    else:
        truth = f"y = {written(target)}"
    if prediction.is_slice:
        where = tr("there (nearest grid point, {note})", note=prediction.note)
    else:
        where = tr("there (nearest grid point)")
    answer = _answer(prediction, x1, x2, where)
    place, example = _place(prediction, x1, x2), _example(part, index, len(points.targets))
    return f"{tr('{example} at {place}', example=example, place=place)}\n{truth}\n{answer}"


def _answer(prediction: PlanePrediction, x1: float, x2: float, where: str) -> str:
    values = prediction.value_at(x1, x2).tolist()
    if len(values) == 1:
        return f"ŷ = {written(values[0])} {where}"
    named = "\n".join(f"{n}: {written(v)}" for n, v in zip(prediction.class_names, values, strict=False))
    return f"ŷ {where}\n{named}"


def _slice_note(prediction: PlanePrediction) -> str:
    if not prediction.is_slice:
        return ""
    return "\n" + tr(
        "Of the inputs it shows two; on the surface all others are at their mean over the training set. "
        "The examples' own other inputs differ, so a mark may lie on the other side of the line and still be right."
    )
