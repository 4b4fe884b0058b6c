"""What the network answers over one or two inputs, as shades."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.controllers.predictions import prediction_of
from app.state.prediction import CurvePrediction, PlanePoints, PlanePrediction
from app.web.content import Picture, Points
from app.web.packing import shade
from app.web.step_row import EXAMPLE
from engine.language import tr
from engine.trainer import Trainer

MAP_STRIDE: Final = 2
"""Every so manieth point of the window's grid over the plane is kept."""
MOST_POINTS: Final = 1000
"""Examples of a set that are drawn over the plane or beside the curve."""
MOST_CLASSES: Final = 8
"""Of more classes, the plane is left out: it would weigh more than all else."""

Floats = NDArray[np.float64]


class Pictures:
    """Makes pictures of predictions; keeps the examples in them, which seldom change."""

    def __init__(self) -> None:
        self._points: dict[int, tuple[PlanePoints, Points]] = {}

    def before_step(self, trainer: Trainer) -> tuple[Picture | None, NDArray[np.uint8]]:
        """Return the prediction before the step, where it is a picture over one or two inputs."""
        prediction = prediction_of(trainer, trainer.snapshot(), EXAMPLE, None)
        if isinstance(prediction, PlanePrediction) and len(prediction.values) <= MOST_CLASSES:
            return self._plane(prediction)
        if isinstance(prediction, CurvePrediction):
            return _curve(prediction)
        return None, np.empty(0, np.uint8)

    def _plane(self, prediction: PlanePrediction) -> tuple[Picture, NDArray[np.uint8]]:
        side = prediction.values.shape[1]
        values = prediction.values[:, ::MAP_STRIDE, ::MAP_STRIDE]
        if len(values) == 1:
            low, high = prediction.value_range
            shares = (values - (low + high) / 2) / ((high - low) / 2)
            shades = shade(np.sign(shares) * np.sqrt(np.abs(shares)), -1.0, 1.0)
        else:
            shares = np.clip(np.nan_to_num(values), 0, None)
            shades = shade(shares / np.maximum(shares.sum(axis=0), 1e-12), 0.0, 1.0)
        outputs, rows, columns = values.shape
        left, right, bottom, top = prediction.extent
        across, up = (right - left) / (side - 1), (top - bottom) / (side - 1)
        last = (columns - 1) * MAP_STRIDE
        classes = prediction.task == "classification"
        names = prediction.class_names or tuple(str(number) for number in range(max(2, outputs)))
        picture = Picture(
            kind="plane",
            shape=(outputs, rows, columns),
            extent=prediction.extent,
            centres=(left, left + last * across, bottom, bottom + last * up),
            title=prediction.title,
            note=prediction.note,
            axes=prediction.axis_names,
            classes=names if classes else (),
            values=prediction.value_range,
            train=self._drawn(prediction.train),
            test=self._drawn(prediction.test),
        )
        return picture, shades.ravel()

    def _drawn(self, points: PlanePoints) -> Points:
        """Return points as they are drawn; the same object again for those that have been asked for already."""
        known = self._points.get(id(points))
        if known is None or known[0] is not points:
            known = self._points[id(points)] = points, _points(points.positions.T, points.targets)
        return known[1]


def _points(positions: Floats, targets: Floats) -> Points:
    stride = max(1, -(-len(targets) // MOST_POINTS))
    x, y, kinds = (
        tuple(float(f"{value:.4g}") for value in values[::stride].tolist())
        for values in (positions[0], positions[1], targets)
    )
    return Points(x, y, kinds, len(targets))


def _curve(prediction: CurvePrediction) -> tuple[Picture, NDArray[np.uint8]]:
    every = slice(None, None, MAP_STRIDE)
    ys = np.concatenate([prediction.train_y, prediction.test_y])
    margin = 0.15 * max(float(np.ptp(ys)), 1e-9)
    low, high = float(ys.min()) - margin, float(ys.max()) + margin
    x = prediction.x[every]
    left, right = float(prediction.x[0]), float(prediction.x[-1])
    picture = Picture(
        kind="curve",
        shape=(1, 1, len(x)),
        extent=(left, right, low, high),
        centres=(left, float(x[-1]), low, high),
        title=tr("Prediction"),
        note="",
        axes=(prediction.x_name, prediction.y_name),
        classes=(),
        values=(low, high),
        train=_points(np.stack([prediction.train_x, prediction.train_y]), np.zeros(len(prediction.train_x))),
        test=_points(np.stack([prediction.test_x, prediction.test_y]), np.zeros(len(prediction.test_x))),
    )
    return picture, shade(prediction.y[every], low, high)
