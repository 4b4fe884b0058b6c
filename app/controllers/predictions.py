"""What the prediction view shows: the trainer's answers for the kind of data at hand."""

from __future__ import annotations

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
    if isinstance(data, PlaneData) or (examples.points is not None and examples.points.shape[1] == 2 and _one_answer(trainer)):
        return _plane(trainer)
    if examples.points is not None and examples.points.shape[1] == 1 and trainer.architecture.outputs == 1:
        return _curve(trainer)
    if trainer.dataset.task == "classification" and trainer.architecture.outputs > 1:
        return _classes(trainer, snapshot, example, test_example)
    column = min(example, snapshot.batch_size - 1)
    index = int(trainer.dataset.train[snapshot.examples[column]])
    outputs = trainer.predict(examples.inputs[index][None, :])[0]
    return VectorPrediction(
        snapshot.output_names, outputs, snapshot.targets[:, column], int(snapshot.examples[column]), len(trainer.dataset.train)
    )


def _one_answer(trainer: Trainer) -> bool:
    return trainer.architecture.outputs == 1 or trainer.dataset.task == "classification"


def _plane(trainer: Trainer) -> PlanePrediction:
    examples, data = trainer.dataset.examples, trainer.scenario.data
    assert examples.points is not None
    generated = isinstance(data, PlaneData)
    if generated:
        extent = (-PLANE_EDGE, PLANE_EDGE, -PLANE_EDGE, PLANE_EDGE)
    else:
        low, high = examples.points.min(axis=0), examples.points.max(axis=0)
        margin = np.maximum(0.05 * (high - low), 1e-3)
        extent = (low[0] - margin[0], high[0] + margin[0], low[1] - margin[1], high[1] + margin[1])
    x1, x2 = np.meshgrid(np.linspace(extent[0], extent[1], GRID), np.linspace(extent[2], extent[3], GRID))
    grid = np.stack([x1.ravel(), x2.ravel()], axis=1)
    outputs = trainer.predict(expand(grid, data.features) if isinstance(data, PlaneData) else grid)
    targets = examples.labels if examples.labels is not None else examples.values
    assert targets is not None
    flat = np.asarray(targets, np.float64).reshape(len(examples.inputs), -1)[:, 0]
    middle = decision_threshold(trainer.architecture)
    value_range = (2 * middle - 1, 1.0)
    if trainer.dataset.task == "regression":
        reach = max(1e-9, float(np.abs(flat).max()))
        value_range = (-reach, reach)
    train, test = trainer.dataset.train, trainer.dataset.test
    return PlanePrediction(
        values=outputs.T.reshape(-1, GRID, GRID),
        extent=extent,
        train=PlanePoints(examples.points[train], flat[train]),
        test=PlanePoints(examples.points[test], flat[test]),
        task=trainer.dataset.task,
        class_names=examples.classes,
        value_range=value_range,
    )


def _curve(trainer: Trainer) -> CurvePrediction:
    examples, dataset = trainer.dataset.examples, trainer.dataset
    assert examples.points is not None and examples.values is not None
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
