"""Points drawn and erased by hand: the data of a run as a table of kind ``rows``.

A table of rows holds inputs, so a network that was given features such as x1² is given x1 and x2 alone from the first
stroke on; :func:`lost_features` says so. Examples keep their part: the rows are put in the order in which the
scenario's own split gives each of them back to the set that it was in. Points that are drawn train.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.activations import ACTIVATIONS
from engine.architecture import SOFTMAX, Architecture
from engine.datasets.dataset import Dataset
from engine.scenario import Csv, Data, Digits, PlaneData
from engine.streams import Stream, generator

Array = NDArray[np.float64]
DrawnPoint = tuple[float, float, float]
"""x1, x2, and the index of the class or the quantity to be learned there."""

MOST_POINTS = 2_000
"""Examples in a table made by hand: it is written out in the scenario's file, which people read."""


def can_edit(dataset: Dataset, data: Data) -> bool:
    """Whether the examples are few enough points of a plane, in its own units, each with one class or quantity."""
    examples = dataset.examples
    if isinstance(data, Csv | Digits) or examples.points is None or examples.points.shape[1] != 2:
        return False
    one_answer = examples.labels is not None or (examples.values is not None and examples.values.shape[1] == 1)
    return one_answer and len(examples.inputs) <= MOST_POINTS


def lost_features(data: Data) -> tuple[str, ...]:
    """Return the features that a network is no longer given once points are drawn by hand."""
    if not isinstance(data, PlaneData):
        return ()
    return tuple(name for name in data.features if name not in ("x1", "x2"))


def with_points(
    dataset: Dataset, architecture: Architecture, seed: int, drawn: Sequence[DrawnPoint]
) -> dict[str, Any] | None:
    """Return the ``data`` table of the points and those drawn besides.

    Parameters
    ----------
    seed
        The scenario's.

    Returns
    -------
    A table for ``Change("data", …)``; None where there is no room for any of the points.
    """
    points, targets = _points_and_targets(dataset, architecture)
    drawn = drawn[: MOST_POINTS - len(points)]
    if not drawn:
        return None
    new = np.array(drawn, np.float64)
    added = new[:, 2:]
    if dataset.task == "classification":
        added = _targets(new[:, 2], architecture, _low(dataset, architecture))
    everything = np.concatenate([points, new[:, :2]]), np.concatenate([targets, added])
    train = np.concatenate([dataset.train, np.arange(len(points), len(points) + len(new))])
    return _table(*everything, train, dataset.test, dataset.task, seed)


def without_points(
    dataset: Dataset, architecture: Architecture, seed: int, centres: Sequence[tuple[float, float]], radius: float
) -> dict[str, Any] | None:
    """Return the ``data`` table without the points that lie within a radius of any of the centres.

    The training point farthest from all of them stays if it would be the last: there is no network without data.

    Returns
    -------
    A table for ``Change("data", …)``; None where nothing is erased.
    """
    points, targets = _points_and_targets(dataset, architecture)
    places = np.array(centres, np.float64).reshape(-1, 1, 2)
    distances = np.hypot(*np.moveaxis(places - points, 2, 0)).min(axis=0, initial=np.inf)
    train, test = (part[distances[part] > radius] for part in (dataset.train, dataset.test))
    if not len(train):
        train = dataset.train[[distances[dataset.train].argmax()]]
    if len(train) + len(test) == len(points):
        return None
    return _table(points, targets, train, test, dataset.task, seed)


def _points_and_targets(dataset: Dataset, architecture: Architecture) -> tuple[Array, Array]:
    """Return x1 and x2 (n, 2), and the targets as the output layer wants them (n, outputs)."""
    examples = dataset.examples
    assert examples.points is not None
    if examples.values is not None:
        return examples.points, examples.values
    assert examples.labels is not None
    return examples.points, _targets(examples.labels, architecture, _low(dataset, architecture))


def _low(dataset: Dataset, architecture: Architecture) -> float:
    """Return the target of "not this class": what the examples have, else what the output's activation can reach."""
    values = dataset.examples.values
    if values is not None and values.min() <= 0:
        return architecture.target_low
    activation = architecture.layers[-1].activation
    return 0.0 if activation == SOFTMAX else ACTIVATIONS[activation].target_low


def _targets(labels: NDArray[Any], architecture: Architecture, low: float) -> Array:
    """Return 1 at the output of each example's class, and ``low`` at the others, (n, outputs)."""
    if architecture.outputs == 1:
        return np.where(labels == 1, 1.0, low)[:, None]
    return np.where(labels[:, None] == np.arange(architecture.outputs), 1.0, low)


def _table(
    points: Array, targets: Array, train: NDArray[np.intp], test: NDArray[np.intp], task: str, seed: int
) -> dict[str, Any]:
    count = len(train) + len(test)
    order = np.concatenate([train, test])
    if len(test):  # the split will deal row permutation[i] the i-th place
        dealt = np.empty_like(order)
        dealt[generator(seed, Stream.SPLIT).permutation(count)] = order
        order = dealt
    return {
        "kind": "rows",
        "inputs": points[order].tolist(),
        "targets": targets[order].tolist(),
        "task": task,
        "train_fraction": len(train) / count,
    }
