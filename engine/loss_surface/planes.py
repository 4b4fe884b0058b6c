"""Planes through weight space: two weights, two random directions, or the directions in which runs moved most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from engine.architecture import Architecture
from engine.calls import Array
from engine.errors import EngineError
from engine.language import tr
from engine.parameters import layer_views, parameter_count
from engine.state import TrainerState

PlaneKind = Literal["weights", "random", "principal"]

_FEWEST_STATES = 3
"""Through two points there is a line; only a third one can lie beside it."""
_STRAIGHT = 1e-12
"""Share of the variance below which a second direction is rounding noise."""


class SurfaceError(EngineError):
    """A plane that cannot be laid, or a course that does not belong on it."""


@dataclass(frozen=True, eq=False)
class Plane:
    """All parameter vectors ``origin + x·directions[0] + y·directions[1]``.

    Attributes
    ----------
    origin
        The parameters at (0, 0), flat, (parameters,).
    directions
        (2, parameters). What a unit of x or y is: of a weight, 1; of a random direction, as long as the weights
        themselves; of a principal direction, a distance of 1.
    middle
        Coordinates of the state that the plane was laid through.
    weights
        Where the two weights stand in the flat vector; None for other kinds.
    shares
        Shares of the states' variance that lie along the two principal directions; None for other kinds.
    """

    kind: PlaneKind
    origin: Array
    directions: Array
    middle: tuple[float, float]
    weights: tuple[int, int] | None = None
    shares: tuple[float, float] | None = None

    def points(self, coordinates: Array) -> Array:
        """Return the parameters at coordinates (points, 2), as (points, parameters)."""
        return np.asarray(self.origin + coordinates @ self.directions)

    def coordinates(self, values: Array) -> Array:
        """Return the coordinates (points, 2) of the places on the plane nearest to parameters (points, parameters)."""
        gram = self.directions @ self.directions.T
        return np.asarray(np.linalg.solve(gram, self.directions @ (values - self.origin).T).T)

    def distances(self, values: Array) -> Array:
        """Return how far parameters (points, parameters) lie from the plane, (points,)."""
        return np.asarray(np.linalg.norm(values - self.points(self.coordinates(values)), axis=1))


def weight_plane(state: TrainerState, first: int, second: int) -> Plane:
    """Return the plane of two parameters, all others as they are in a state; coordinates are their values.

    Parameters
    ----------
    first, second
        Where they stand in the flat vector.

    Raises
    ------
    SurfaceError
        There are no two such parameters.
    """
    count = len(state.values)
    if first == second or not (0 <= first < count and 0 <= second < count):
        raise SurfaceError(
            tr(
                "weights: expected two different ones from 0 to {last}, found {first} and {second}",
                last=count - 1,
                first=first,
                second=second,
            )
        )
    origin, directions = state.values.copy(), np.zeros((2, count))
    middle = float(origin[first]), float(origin[second])
    origin[[first, second]] = 0.0
    directions[0, first] = directions[1, second] = 1.0
    return Plane("weights", origin, directions, middle, weights=(first, second))


def random_plane(state: TrainerState, random: np.random.Generator) -> Plane:
    """Return a plane through a state along two random, filter-normalised directions.

    Each unit's share of a direction is drawn from a normal distribution, then made as long as that unit's incoming
    weights are: scaling a unit's weights up does not make the surface look flatter. Biases, γ and β stay as they are.

    References
    ----------
    Li, Xu, Taylor, Studer and Goldstein, Visualizing the Loss Landscape of Neural Nets, NeurIPS 2018, §4.

    Raises
    ------
    SurfaceError
        The weights are too few, or zeros, so that there are no two directions.
    """
    directions = np.stack([_filter_normalised(state, random) for _ in range(2)])
    if np.linalg.matrix_rank(directions) < 2:
        found = int(np.count_nonzero(np.any(directions, axis=0)))
        raise SurfaceError(
            tr(
                "random directions: expected at least two weights in units that are not all 0, found {found}",
                found=found,
            )
        )
    return Plane("random", state.values.copy(), directions, (0.0, 0.0))


def _filter_normalised(state: TrainerState, random: np.random.Generator) -> Array:
    direction = np.zeros_like(state.values)
    layers = state.architecture.layers
    for drawn, there in zip(layer_views(direction, layers), layer_views(state.values, layers), strict=True):
        drawn.weights[...] = random.standard_normal(drawn.weights.shape)
        lengths = np.linalg.norm(drawn.weights, axis=1, keepdims=True)
        drawn.weights[...] *= np.linalg.norm(there.weights, axis=1, keepdims=True) / lengths
    return direction


def principal_plane(states: Sequence[TrainerState], through: TrainerState) -> Plane:
    """Return the plane through a state along the two directions in which states vary most.

    The directions are those of a principal component analysis of the states, about their mean; the plane is laid
    through ``through``, not through the mean, so that the loss of that state is met exactly. The first direction
    points the way that the states went, from the first to the last.

    Raises
    ------
    SurfaceError
        There are fewer than three different states, or they lie on one line.
    """
    values = np.stack([state.values for state in states]) if states else np.empty((0, len(through.values)))
    different = len(np.unique(values, axis=0))
    if different < _FEWEST_STATES:
        raise SurfaceError(
            tr(
                "principal directions: expected at least {fewest} different states of the run, found {found}; "
                "train some steps first",
                fewest=_FEWEST_STATES,
                found=different,
            )
        )
    offsets = values - values.mean(axis=0)
    variances, mixtures = np.linalg.eigh(offsets @ offsets.T)  # few states, many parameters: the small matrix
    if variances[-2] <= _STRAIGHT * variances[-1]:
        raise SurfaceError(tr("principal directions: expected states beside one line, found all of them on it"))
    directions = np.linalg.qr((mixtures[:, [-1, -2]].T @ offsets).T)[0].T
    travelled = directions @ (values[-1] - values[0])
    along = offsets @ directions.T
    furthest = along[np.abs(along).argmax(axis=0), [0, 1]]
    signs = np.where([abs(travelled[0]) > 0, False], np.sign(travelled), np.sign(furthest))
    total = float(variances.sum())
    shares = float(variances[-1]) / total, float(variances[-2]) / total
    return Plane("principal", through.values.copy(), directions * signs[:, None], (0.0, 0.0), shares=shares)


def same_space(first: Architecture, second: Architecture) -> bool:
    """Whether parameters of two architectures mean the same, so that a plane of one holds points of the other."""
    return (
        first.loss == second.loss
        and first.target_low == second.target_low
        and first.input_names == second.input_names
        and parameter_count(first.layers) == parameter_count(second.layers)
        and all(
            (a.inputs, a.units, a.activation, a.batch_norm, a.residual)
            == (b.inputs, b.units, b.activation, b.batch_norm, b.residual)
            for a, b in zip(first.layers, second.layers, strict=False)
        )
        and len(first.layers) == len(second.layers)
    )
