"""What the prediction view shows: the trainer's answers for the kind of data at hand."""

from __future__ import annotations

import functools

import numpy as np

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
from engine.scenario import PlaneData

GRID = 64
"""Points along each side of the grid over the input plane."""
PLANE_EDGE = 6.0
CURVE_POINTS = 240


def prediction_of(trainer: Trainer, snapshot: Snapshot, example: int, test_example: int | None) -> Prediction:
    """Return what the network answers now.

    Parameters
    ----------
    example
        Column of the mini-batch that the stage shows.
    test_example
        Where single examples are shown: which one of the test set, or None for the one on the stage.
    """
    examples = trainer.dataset.examples
    data = trainer.scenario.data
    dimensions = 0 if examples.points is None else examples.points.shape[1]
    if isinstance(data, PlaneData) or (dimensions == 2 and _one_answer(trainer)):
        return _plane(trainer)
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


@functools.lru_cache(maxsize=2)
def _plane_points(dataset: Dataset) -> tuple[PlanePoints, PlanePoints]:
    """Return training and test points; the same objects as long as the data are the same, so that views can cache."""
    examples = dataset.examples
    targets = examples.labels if examples.labels is not None else examples.values
    assert targets is not None
    assert examples.points is not None
    flat = np.asarray(targets, np.float64).reshape(len(examples.inputs), -1)[:, 0]
    train, test = dataset.train, dataset.test
    return PlanePoints(examples.points[train], flat[train]), PlanePoints(examples.points[test], flat[test])


def _plane(trainer: Trainer) -> PlanePrediction:
    examples, data = trainer.dataset.examples, trainer.scenario.data
    assert examples.points is not None
    extent = (-PLANE_EDGE, PLANE_EDGE, -PLANE_EDGE, PLANE_EDGE)
    if not isinstance(data, PlaneData):
        low, high = examples.points.min(axis=0), examples.points.max(axis=0)
        margin = np.maximum(0.05 * (high - low), 1e-3)
        extent = (low[0] - margin[0], high[0] + margin[0], low[1] - margin[1], high[1] + margin[1])
    x1, x2 = np.meshgrid(np.linspace(extent[0], extent[1], GRID), np.linspace(extent[2], extent[3], GRID))
    grid = np.stack([x1.ravel(), x2.ravel()], axis=1)
    outputs = trainer.predict(expand(grid, data.features) if isinstance(data, PlaneData) else grid)
    if outputs.shape[1] == 2 and len(examples.classes) == 2:  # of two probabilities one says all
        outputs = outputs[:, 1:]
    train, test = _plane_points(trainer.dataset)
    middle = 0.5 if trainer.architecture.outputs == 2 else decision_threshold(trainer.architecture)
    value_range = (2 * middle - 1, 1.0)
    if trainer.dataset.task == "regression":
        reach = max(1e-9, float(np.abs(np.concatenate([train.targets, test.targets])).max()))
        value_range = (-reach, reach)
    return PlanePrediction(
        values=outputs.T.reshape(-1, GRID, GRID),
        extent=extent,
        train=train,
        test=test,
        task=trainer.dataset.task,
        class_names=examples.classes,
        value_range=value_range,
    )


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
