"""Courses of training on a plane: where they lie on it, how far off it, and what the loss truly was there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.calls import Array
from engine.loss_surface.measure import LossMeasure, statistics_of
from engine.loss_surface.planes import Plane
from engine.state import TrainerState


@dataclass(frozen=True, eq=False)
class Path:
    """The projection of a run's states on a plane.

    Attributes
    ----------
    colour
        Which of the colours that runs have.
    steps
        Updates done at each state, (states,).
    coordinates
        Where on the plane each state is projected, (states, 2).
    distances
        How far off the plane each state is, (states,), as Euclidean distance between parameter vectors.
    reach
        How far the run came from its first state at most.
    true_losses
        The loss of each state itself, (states,).
    plane_losses
        The loss on the plane where it is projected, (states,).
    """

    name: str
    colour: int
    steps: NDArray[np.intp]
    coordinates: Array
    distances: Array
    reach: float
    true_losses: Array
    plane_losses: Array

    @property
    def farthest(self) -> float:
        """The greatest distance off the plane."""
        return float(self.distances.max())

    @property
    def share_off(self) -> float:
        """The greatest distance off the plane, as a share of the reach; 0 for a run that has not moved."""
        return self.farthest / self.reach if self.reach > 0 else 0.0

    @property
    def loss_error(self) -> float:
        """How far the loss drawn under a state is from its true one at most; nan where neither is a number."""
        with np.errstate(invalid="ignore"):
            return float(np.abs(self.true_losses - self.plane_losses).max())


def path_on(
    plane: Plane, measure: LossMeasure, states: Sequence[TrainerState], name: str = "", colour: int = 0
) -> Path:
    """Project states, one at least, on a plane, and measure the loss at each of them and at its projection."""
    values = np.stack([state.values for state in states])
    coordinates = plane.coordinates(values)
    return Path(
        name,
        colour,
        np.array([state.step for state in states], np.intp),
        coordinates,
        plane.distances(values),
        float(np.linalg.norm(values - values[0], axis=1).max()),
        measure.of(values, statistics_of(states)),
        measure.on(plane, coordinates),
    )
