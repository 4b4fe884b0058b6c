"""The order of mini-batches: the training set, shuffled anew for each epoch, cut into pieces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.streams import Stream, generator


@dataclass(frozen=True)
class OrderState:
    """Where the order stands; enough to go on from exactly there."""

    epoch: int
    position: int
    random: dict[str, Any]


class MiniBatchOrder:
    """Hands out the indices of mini-batches.

    The last mini-batch of an epoch may be short; it is used, never carried over into the next epoch.

    Attributes
    ----------
    epoch
        Whole passes through the training set so far.
    position
        Examples of the current epoch that have been used.
    """

    def __init__(self, examples: int, seed: int) -> None:
        self.examples = examples
        self.epoch = 0
        self.position = 0
        self._random = generator(seed, Stream.ORDER)
        self._begin_epoch()

    def _begin_epoch(self) -> None:
        self._before = dict(self._random.bit_generator.state)  # to draw the same order again
        self.indices: NDArray[np.intp] = self._random.permutation(self.examples)

    def next_batches(self, batch: int, most: int) -> NDArray[np.intp]:
        """Return the next mini-batches of the epoch, up to ``most`` of ``batch`` examples each: (batches, batch)."""
        count = min(most, (self.examples - self.position) // batch)
        return self.indices[self.position : self.position + count * batch].reshape(count, batch)

    def advance(self, batch: int, count: int) -> None:
        """Count ``count`` mini-batches as used; at the end of the epoch shuffle for the next.

        A full batch needs no order, so none is drawn for it.
        """
        if batch == self.examples:
            self.epoch += count
            return
        self.position += batch * count
        if self.position >= self.examples:
            self.epoch += 1
            self.position = 0
            self._begin_epoch()

    def restart_epoch(self, examples: int) -> None:
        """Begin the current epoch anew over a training set of another size."""
        self.examples = examples
        self.position = 0
        self._begin_epoch()

    def capture(self) -> OrderState:
        """Return where the order stands."""
        return OrderState(self.epoch, self.position, self._before)

    def restore(self, state: OrderState) -> None:
        """Go back to where the order stood; the number of examples must be the same."""
        self.epoch = state.epoch
        if state.random != self._before:
            self._random.bit_generator.state = state.random
            self._begin_epoch()
        self.position = state.position
