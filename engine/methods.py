"""Where a step comes from: backpropagation, or one of the two methods that show what it buys.

All three are stages of a plan, so all run through the same trainer, step by step and at full speed.
"""

from __future__ import annotations

import numpy as np

from engine.calls import Array, Call, run
from engine.parameters import Parameters
from engine.plan import PlanBuilder, Stage, per_layer
from engine.scenario import MethodName
from engine.snapshot import Phase

CUBE_ROOT_OF_PRECISION = float(np.finfo(np.float64).eps) ** (1 / 3)
"""Step of a central difference, relative to the parameter: there rounding and truncation errors are alike (6e-6)."""


def backward_stages(
    method: MethodName, builder: PlanBuilder, forward: list[Call], parameters: Parameters
) -> list[Stage]:
    """Return the stages between the loss and the update.

    Parameters
    ----------
    forward
        The calls of the forward pass and the loss.
    """
    if method == "backpropagation":
        return builder.backward()
    if method == "random_perturbation":
        return []
    differences = CentralDifferences(builder, forward, parameters)
    return per_layer(Phase.BACKWARD, len(parameters.layers), lambda layer: [(differences.fill, (layer,))])


class CentralDifferences:
    """∂L/∂w ≈ (L(w + h) − L(w − h))/2h, one parameter after the other: two forward passes for each."""

    def __init__(self, builder: PlanBuilder, forward: list[Call], parameters: Parameters) -> None:
        self._parameters = parameters
        self._forward = forward
        self._loss = builder.buffers.loss

    def fill(self, layer: int) -> None:
        """Write the gradient of one layer's parameters."""
        place = self._parameters.views[layer].place
        values, gradient = self._parameters.values, self._parameters.gradient
        for index in range(place.start, place.stop):
            kept = values[index]
            h = CUBE_ROOT_OF_PRECISION * max(1.0, abs(kept))
            losses = []
            for moved in (kept + h, kept - h):
                values[index] = moved
                run(self._forward)
                losses.append(float(self._loss))
            values[index] = kept
            gradient[index] = (losses[0] - losses[1]) / ((kept + h) - (kept - h))
        run(self._forward)  # the buffers show the network as it is, not the last trial


class RandomPerturbation:
    """w ← w + α·N(0, 1), kept only where the loss of the mini-batch falls."""

    def __init__(
        self,
        builder: PlanBuilder,
        forward: list[Call],
        parameters: Parameters,
        trained: Array,
        random: np.random.Generator,
    ) -> None:
        self._parameters, self._forward, self._trained, self._random = parameters, forward, trained, random
        self._loss = builder.buffers.loss

    def attempt(self, rate: Array) -> None:
        """Try one random step; ``step`` says what was taken off the parameters, 0 where it did not help."""
        values, step = self._parameters.values, self._parameters.step
        before, loss = values.copy(), float(self._loss)
        step[:] = -float(rate) * self._random.standard_normal(len(values)) * self._trained
        values -= step
        run(self._forward)
        if not float(self._loss) < loss:
            values[:] = before
            step[:] = 0.0
            run(self._forward)
