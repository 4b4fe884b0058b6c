"""What the prediction view shows: the trainer's answers for the kind of data at hand."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from app.state.point_editing import can_edit
from app.state.prediction import (
    CurvePrediction,
    DigitPrediction,
    PlanePoints,
    PlanePrediction,
    Prediction,
    VectorPrediction,
)
from engine import Snapshot, Trainer
from engine.architecture import decision_threshold
from engine.datasets import Dataset
from engine.datasets.features import expand
from engine.language import tr
from engine.scenario import Csv, Data, PlaneData, Rows

GRID = 64
COARSE_GRID = 32
MANY_INPUTS = 50
"""Inputs from which the plane is answered on the coarse grid: each point then costs as much as an example."""
"""Points along each side of the grid over the input plane."""
PLANE_EDGE = 6.0
MARGIN = 0.05
"""Around points that are not on the generators' plane, as a share of their range."""
CURVE_POINTS = 240


def prediction_of(
    trainer: Trainer,
    snapshot: Snapshot,
    example: int,
    test_example: int | None,
    *,
    pair: tuple[int, int] = (0, 1),
) -> Prediction:
    """Return what the network answers now.

    Parameters
    ----------
    example
        Column of the mini-batch that the stage shows.
    test_example
        Where single examples are shown: which one of the test set, or None for the one on the stage.
    pair
        Of more than two inputs, those that the plane shows, to the right and upwards.
    """
    examples = trainer.dataset.examples
    data = trainer.scenario.data
    dimensions = 0 if examples.points is None else examples.points.shape[1]
    if isinstance(data, PlaneData):
        return _plane(trainer, (0, 1))
    if _one_answer(trainer) and (dimensions == 2 or (isinstance(data, Csv | Rows) and trainer.dataset.inputs > 2)):
        return _plane(trainer, _possible(pair, trainer.dataset.inputs))
    if dimensions == 1 and trainer.architecture.outputs == 1 and examples.values is not None:
        return _curve(trainer)
    if trainer.dataset.task == "classification" and trainer.architecture.outputs > 1:
        return _classes(trainer, snapshot, example, test_example)
    column = min(example, snapshot.batch_size - 1)
    index = int(trainer.dataset.train[snapshot.examples[column]])
    outputs = trainer.predict(examples.inputs[index][None, :])[0]
    position, count = int(snapshot.examples[column]), len(trainer.dataset.train)
    return VectorPrediction(snapshot.output_names, outputs, snapshot.targets[:, column], position, count)


def _one_answer(trainer: Trainer) -> bool:
    return trainer.architecture.outputs == 1 or trainer.dataset.task == "classification"


def _possible(pair: tuple[int, int], inputs: int) -> tuple[int, int]:
    first, second = pair
    return pair if first != second and min(pair) >= 0 and max(pair) < inputs else (0, 1)


@functools.lru_cache(maxsize=2)
def _plane_points(dataset: Dataset, pair: tuple[int, int]) -> tuple[PlanePoints, PlanePoints]:
    """Return training and test points; the same objects as long as the data are the same, so that views can cache."""
    examples = dataset.examples
    targets = examples.labels if examples.labels is not None else examples.values
    assert targets is not None
    places = examples.points if examples.points is not None else examples.inputs[:, pair]
    flat = np.asarray(targets, np.float64).reshape(len(examples.inputs), -1)[:, 0]
    train, test = dataset.train, dataset.test
    return PlanePoints(places[train], flat[train]), PlanePoints(places[test], flat[test])


def _plane(trainer: Trainer, pair: tuple[int, int]) -> PlanePrediction:
    dataset, data = trainer.dataset, trainer.scenario.data
    examples = dataset.examples
    train, test = _plane_points(dataset, pair)
    extent = _extent(np.concatenate([train.positions, test.positions]), data)
    side = GRID if dataset.inputs <= MANY_INPUTS else COARSE_GRID
    x1, x2 = np.meshgrid(np.linspace(extent[0], extent[1], side), np.linspace(extent[2], extent[3], side))
    grid = np.stack([x1.ravel(), x2.ravel()], axis=1)
    if isinstance(data, PlaneData):
        outputs = trainer.predict(expand(grid, data.features))
    else:
        inputs = np.tile(_mean_inputs(dataset), (len(grid), 1))
        inputs[:, pair] = grid
        outputs = trainer.predict(inputs)
    if outputs.shape[1] == 2 and len(examples.classes) == 2:  # of two probabilities one says all
        outputs = outputs[:, 1:]
    middle = 0.5 if trainer.architecture.outputs == 2 else decision_threshold(trainer.architecture)
    value_range = (2 * middle - 1, 1.0)
    if dataset.task == "regression":
        reach = max(1e-9, float(np.abs(np.concatenate([train.targets, test.targets])).max()))
        value_range = (-reach, reach)
    names = examples.input_names
    return PlanePrediction(
        values=outputs.T.reshape(-1, side, side),
        extent=extent,
        train=train,
        test=test,
        task=dataset.task,
        class_names=examples.classes,
        value_range=value_range,
        axis_names=(names[pair[0]], names[pair[1]]) if isinstance(data, Csv) or len(names) > 2 else ("x₁", "x₂"),
        input_names=names if not isinstance(data, PlaneData) and len(names) > 2 else (),
        pair=pair,
        axis_unit=tr("standardised") if isinstance(data, Csv) and data.standardize else "",
        same_units=not isinstance(data, Csv) and examples.points is not None,
        editable=can_edit(dataset, data),
    )


@functools.lru_cache(maxsize=2)
def _mean_inputs(dataset: Dataset) -> NDArray[np.float64]:
    return np.asarray(dataset.examples.inputs[dataset.train].mean(axis=0), np.float64)


def _extent(points: NDArray[np.float64], data: Data) -> tuple[float, float, float, float]:
    """Return the part of the plane to show: that of the generators, or all points and a margin."""
    reach = float(np.abs(points).max())
    if isinstance(data, PlaneData) or (isinstance(data, Rows) and PLANE_EDGE / 3 < reach <= PLANE_EDGE):
        return -PLANE_EDGE, PLANE_EDGE, -PLANE_EDGE, PLANE_EDGE  # rows like these were drawn by hand, on that plane
    low, high = points.min(axis=0), points.max(axis=0)
    margin = np.maximum(MARGIN * (high - low), 1e-3)
    (left, bottom), (right, top) = (low - margin).tolist(), (high + margin).tolist()
    return left, right, bottom, top


def _curve(trainer: Trainer) -> CurvePrediction:
    examples, dataset = trainer.dataset.examples, trainer.dataset
    assert examples.points is not None
    assert examples.values is not None
    x, y = examples.points[:, 0], examples.values[:, 0]
    grid = np.linspace(x.min(), x.max(), CURVE_POINTS)
    return CurvePrediction(
        grid,
        trainer.predict(grid[:, None])[:, 0],
        x[dataset.train],
        y[dataset.train],
        x[dataset.test],
        y[dataset.test],
        examples.input_names[0],
        examples.output_names[0],
    )


def _classes(trainer: Trainer, snapshot: Snapshot, example: int, test_example: int | None) -> DigitPrediction:
    dataset = trainer.dataset
    examples = dataset.examples
    assert examples.labels is not None
    if test_example is None or len(dataset.test) == 0:
        position = int(snapshot.examples[min(example, snapshot.batch_size - 1)])
        chosen, part = dataset.train, "training"
    else:
        position = test_example % len(dataset.test)
        chosen, part = dataset.test, "test"
    index = int(chosen[position])
    return DigitPrediction(
        image=None if examples.image is None else examples.inputs[index].reshape(examples.image),
        outputs=trainer.predict(examples.inputs[index][None, :])[0],
        truth=int(examples.labels[index]),
        class_names=examples.classes,
        example=position,
        examples=len(chosen),
        part="training" if part == "training" else "test",
    )
