"""What stands at a place of a prediction: an example, the network's answer, both in words."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from app.painting.prediction.axes import Frame
from app.painting.prediction.canvas import inner_box, written
from app.painting.prediction.curve import curve_frame
from app.painting.prediction.plane import MOST_POINTS, plane_frame
from app.state.listing import listed
from app.state.prediction import CurvePrediction, PlanePrediction, Prediction
from app.state.scene.number_text import count_text
from engine.language import tr

Part = Literal["training", "test"]
Example = tuple[Part, int]
"""Which set, and the place in it, from 0."""
_PARTS: tuple[Part, ...] = ("training", "test")
"""Of two marks at one place, that of the earlier one here is drawn on top."""

_REACH = 8
"""Units around the middle of an example's mark that belong to it."""


def describe_at(box: QRectF, point: QPointF, prediction: Prediction | None, unit: float = 1.0) -> str:
    """Say what stands at a point of the picture: an example, and the network's answer; "" where no number stands."""
    frame = frame_in(box, prediction, unit)
    if frame is None or not frame.area.contains(point):
        return ""
    return describe_place(prediction, frame.values_at(point), example_at(box, point, prediction, unit))


def describe_place(prediction: Prediction | None, place: tuple[float, float], example: Example | None) -> str:
    """Say what stands at values of both axes: the network's answer, and the example that is meant, if one is."""
    if isinstance(prediction, PlanePrediction):
        if example is not None:
            return _describe_example(prediction, *example)
        where = tr("at {place} (nearest grid point)", place=_place(prediction, *place))
        return _answer(prediction, *place, where)
    if not isinstance(prediction, CurvePrediction):
        return ""
    x, said = place[0], ""
    if example is not None:
        part, index = example
        xs, ys = _curve_examples(prediction, part)
        x, y = float(xs[index]), float(ys[index])
        named = _example(part, index, len(xs))
        there = tr("{example} at {place}", example=named, place=f"{prediction.x_name} = {written(x, 3)}")
        said = f"{there}\n{prediction.y_name} = {written(y)}\n"
    nearest = int(abs(prediction.x - x).argmin())
    where = f"{prediction.x_name} = {written(float(prediction.x[nearest]), 3)}"
    return said + tr("ŷ = {value} at {place}", value=written(float(prediction.y[nearest])), place=where)


def example_at(box: QRectF, point: QPointF, prediction: Prediction | None, unit: float = 1.0) -> Example | None:
    """Return the example whose mark is nearest to a point: its set, and its place in it; None where none is near.

    Of marks at the same distance it is the one that is drawn on top.
    """
    return nearest_example(box, point, prediction, unit, _REACH * unit)


def nearest_example(
    box: QRectF, point: QPointF, prediction: Prediction | None, unit: float = 1.0, reach: float = math.inf
) -> Example | None:
    """Return the example whose mark is nearest to a point of the chart, and nearer than a reach in device pixels."""
    frame = frame_in(box, prediction, unit)
    if frame is None or not frame.area.contains(point):
        return None
    found: Example | None = None
    left, right, bottom, top = frame.extent
    x, y = frame.values_at(point)
    for part in _PARTS:
        positions = _positions(prediction, part)
        if not len(positions):
            continue
        across = (positions[:, 0] - x) / (right - left) * frame.area.width()
        away = np.hypot(across, (positions[:, 1] - y) / (top - bottom) * frame.area.height())
        nearest = len(away) - 1 - int(np.argmin(away[::-1]))
        if away[nearest] < reach:
            found, reach = (part, nearest), float(away[nearest])
    return found


def place_of(prediction: Prediction | None, example: Example) -> tuple[float, float]:
    """Return the values of both axes at which an example stands."""
    x, y = _positions(prediction, example[0])[example[1]].tolist()
    return x, y


def next_example(prediction: Prediction | None, example: Example | None, by: int) -> Example | None:
    """Return the example so many further on: first those of the training set, then those of the test set.

    From none it is the first one, or backward the last; None where there are none.
    """
    examples = [(part, index) for part in _PARTS for index in range(len(_positions(prediction, part)))]
    if not examples:
        return None
    if example is None:
        return examples[0 if by > 0 else -1]
    return examples[min(max(examples.index(example) + by, 0), len(examples) - 1)]


def has_example(prediction: Prediction | None, example: Example, place: tuple[float, float]) -> bool:
    """Whether an example is drawn, and at these values of both axes."""
    return example[1] < len(_positions(prediction, example[0])) and place_of(prediction, example) == place


def on_curve(prediction: CurvePrediction, x: float) -> tuple[float, float]:
    """Return x, and the network's answer at the nearest point of its grid."""
    return x, float(prediction.y[int(abs(prediction.x - x).argmin())])


def frame_in(box: QRectF, prediction: Prediction | None, unit: float = 1.0) -> Frame | None:
    """Return where values stand in the whole box of a view; None where it shows no plane and no curve."""
    inner = inner_box(box, unit)
    if isinstance(prediction, PlanePrediction):
        return plane_frame(inner, prediction, unit)
    return curve_frame(inner, prediction, unit) if isinstance(prediction, CurvePrediction) else None


def _positions(prediction: Prediction | None, part: Part) -> np.ndarray:
    """Return where the examples of a set stand that are drawn, (n, 2)."""
    if isinstance(prediction, PlanePrediction):
        return (prediction.train if part == "training" else prediction.test).positions[:MOST_POINTS]
    if isinstance(prediction, CurvePrediction):
        return np.stack([values[:MOST_POINTS] for values in _curve_examples(prediction, part)], axis=1)
    return np.empty((0, 2))


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
