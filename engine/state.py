"""The full state of training at one moment: enough to go on from there, bit by bit the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.architecture import Architecture
from engine.calls import Array
from engine.datasets import Dataset
from engine.order import OrderState
from engine.scenario import Scenario


@dataclass(frozen=True)
class TrainerState:
    """A copy of everything that a step changes, and what it belongs to: any trainer can go on from it.

    The parameters and each vector of the optimizer are flat, in the order of :mod:`engine.parameters`. Scenario, data
    and architecture are not copied: nobody changes them.
    """

    scenario: Scenario
    dataset: Dataset
    architecture: Architecture
    step: int
    values: Array
    running_means: tuple[Array | None, ...]
    running_variances: tuple[Array | None, ...]
    optimizer_count: int
    optimizer_vectors: dict[str, Array]
    order: OrderState
    dropout_random: dict[str, Any]
    perturbation_random: dict[str, Any]

    @property
    def size_in_bytes(self) -> int:
        """Memory of what was copied: the arrays."""
        statistics = [a for a in (*self.running_means, *self.running_variances) if a is not None]
        return sum(a.nbytes for a in (self.values, *self.optimizer_vectors.values(), *statistics))
