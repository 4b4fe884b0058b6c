"""Penalties: l1·Σ|w| + l2/2·Σw², part of the loss; over weights only, never biases."""

from __future__ import annotations

import numpy as np

from engine.calls import Array, Call, constant
from engine.parameters import Parameters


class Penalties:
    """The calls that add the penalties to a loss and to a gradient; none where both are 0."""

    def __init__(self, parameters: Parameters, l1: float, l2: float) -> None:
        self.parameters = parameters
        self.l1, self.l2 = l1, l2
        weights = parameters.select("weights").astype(np.float64)
        self._l1, self._l2 = weights * l1, weights * l2
        self._decay, self._absolute = np.zeros(len(parameters)), np.zeros(len(parameters))
        self._pull = np.zeros(len(parameters))

    def value(self, loss: Array, penalty: Array) -> list[Call]:
        """Write the penalties into ``penalty`` and add them to ``loss``."""
        values = self.parameters.values
        calls: list[Call] = []
        if self.l2 > 0:
            calls += [
                (np.multiply, (values, self._l2, self._decay)),
                (self._decay.dot, (values, penalty)),
                (np.multiply, (penalty, constant(0.5), penalty)),
            ]
        if self.l1 > 0:
            share = penalty if self.l2 == 0 else constant(0)
            calls += [(np.absolute, (values, self._absolute)), (self._absolute.dot, (self._l1, share))]
            if share is not penalty:
                calls += [(np.add, (penalty, share, penalty))]
        if calls:
            calls += [(np.add, (loss, penalty, loss))]
        return calls

    def gradient(self, index: int) -> list[Call]:
        """Add l2·w + l1·sign(w) to the gradient of one layer; the loss has been computed before."""
        place = self.parameters.views[index].place
        values, gradient = self.parameters.values[place], self.parameters.gradient[place]
        calls: list[Call] = []
        if self.l2 > 0:
            calls += [(np.add, (gradient, self._decay[place], gradient))]
        if self.l1 > 0:
            pull = self._pull[place]
            calls += [
                (np.sign, (values, pull)),
                (np.multiply, (pull, self._l1[place], pull)),
                (np.add, (gradient, pull, gradient)),
            ]
        return calls
