"""The loss at many points of weight space at once, over the training set of one state."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from engine.architecture import Architecture, targets_of
from engine.calls import Array
from engine.loss_surface.planes import Plane
from engine.loss_surface.stack import NetworkStack, Statistics
from engine.parameters import layer_views
from engine.state import TrainerState

Pause = Callable[[float], None]
"""Called between two pieces of work with the share done, 0 to 1; may raise to stop it."""

EXAMPLES_TOGETHER = 256
"""Examples that go through the stack at once."""
CACHE = 1024 * 1024
"""Bytes that a stack's buffers may take: they stay in the second cache (``python -m benchmarks.surface``)."""


def no_pause(share: float) -> None:
    """Go on."""


class LossMeasure:
    """Measures the loss that a state's scenario trains on, penalties included, for any parameters of the same network.

    It is what :meth:`engine.Trainer.evaluate` gives for the training set with those parameters set. Batch normalisation
    uses the running statistics of the state, wherever the parameters are: the surface is that of the network as it
    would be used, and the statistics do not follow along.

    Parameters
    ----------
    examples
        Measure over so many examples of the training set, spread evenly; None: over all of them.

    Attributes
    ----------
    examples, examples_in_all
        How many it measures over, and how many the training set has.
    """

    def __init__(self, state: TrainerState, examples: int | None = None) -> None:
        self.architecture: Architecture = state.architecture
        train = state.dataset.train
        self.examples_in_all = len(train)
        self.examples = len(train) if examples is None else min(examples, len(train))
        if self.examples < len(train):
            train = train[np.linspace(0, len(train) - 1, self.examples).round().astype(np.intp)]
        self._inputs = np.ascontiguousarray(state.dataset.examples.inputs[train].T)
        self._targets = np.ascontiguousarray(targets_of(state.dataset, state.architecture)[:, train])
        self._statistics = statistics_of([state])
        layers = state.architecture.layers
        weights = np.zeros_like(state.values)
        for view in layer_views(weights, layers):
            view.weights[...] = 1.0
        training = state.scenario.training
        self._l1, self._l2 = training.l1 * weights, 0.5 * training.l2 * weights
        self._parameters = len(state.values)
        widest = max(layer.units for layer in layers) + 1
        self._batch = min(EXAMPLES_TOGETHER, self.examples)
        self.together = max(1, CACHE // (8 * (3 * widest * self._batch + self._parameters)))
        self._stacks: dict[tuple[int, int], NetworkStack] = {}

    def of(self, values: Array, statistics: Statistics | None = None) -> Array:
        """Return the loss for each of some parameter vectors (points, parameters), as (points,).

        Parameters
        ----------
        statistics
            Running statistics of each point; None: those of the state.
        """
        losses = np.empty(len(values))
        for part in self._parts(len(values)):
            own = self._statistics
            if statistics is not None:
                own = tuple(
                    (None, None) if mean is None or variance is None else (mean[part], variance[part])
                    for mean, variance in statistics
                )
            losses[part] = self._measured(values[part], own)
        return losses

    def on(self, plane: Plane, coordinates: Array, pause: Pause = no_pause) -> Array:
        """Return the loss at coordinates (points, 2) of a plane, as (points,)."""
        losses = np.empty(len(coordinates))
        for part in self._parts(len(coordinates)):
            pause(part.start / len(coordinates))
            losses[part] = self._measured(plane.points(coordinates[part]), self._statistics)
        return losses

    def _parts(self, points: int) -> Iterator[slice]:
        return (slice(start, min(start + self.together, points)) for start in range(0, points, self.together))

    def _measured(self, values: Array, statistics: Statistics) -> Array:
        total = np.zeros(len(values))
        with np.errstate(all="ignore"):  # overflow is part of the picture
            for start in range(0, self.examples, self._batch):
                part = slice(start, min(start + self._batch, self.examples))
                stack = self._stack(len(values), part.stop - start)
                stack.values[...] = values
                stack.source[:-1] = self._inputs[:, part]
                stack.target[...] = self._targets[:, part]
                total += stack.losses(statistics)
            total /= self.examples
            if self._l2.any():
                total += np.square(values) @ self._l2
            if self._l1.any():
                total += np.abs(values) @ self._l1
        return total

    def _stack(self, networks: int, examples: int) -> NetworkStack:
        size = networks, examples
        if size not in self._stacks:
            if len(self._stacks) > 8:  # odd ends of many levels: keep memory bounded
                self._stacks.clear()
            self._stacks[size] = NetworkStack(self.architecture, self._parameters, networks, examples)
        return self._stacks[size]


def statistics_of(states: Sequence[TrainerState]) -> Statistics:
    """Return the running statistics of states of one architecture, stacked."""
    gathered: list[tuple[Array | None, Array | None]] = []
    for index in range(len(states[0].running_means)):
        means = [mean for state in states if (mean := state.running_means[index]) is not None]
        variances = [variance for state in states if (variance := state.running_variances[index]) is not None]
        gathered.append((np.stack(means), np.stack(variances)) if means and variances else (None, None))
    return tuple(gathered)
