"""Networks of one architecture run together on the same examples: stacked products, one call for all of them."""

from __future__ import annotations

import math

import numpy as np

from engine.activations import ACTIVATIONS
from engine.architecture import SOFTMAX, Architecture, DenseLayer
from engine.calls import ONE, Array, Call, run
from engine.layers import BATCH_NORM_EPSILON
from engine.loss_surface.totals import TOTALS

Statistics = tuple[tuple[Array | None, Array | None], ...]
"""Running mean and variance of each layer, (networks, units) or (1, units); None without batch normalisation."""


class NetworkStack:
    """Buffers and calls for so many networks and so many examples, without dropout and with running statistics.

    Attributes
    ----------
    values
        The networks' parameters, (networks, parameters), to be filled in.
    source
        The examples, (inputs + 1, examples), the last row ones.
    target
        (outputs, examples).
    """

    def __init__(self, architecture: Architecture, parameters: int, networks: int, examples: int) -> None:
        self._total = TOTALS[architecture.loss]
        self.values: Array = np.zeros((networks, parameters))
        self.source: Array = np.ones((architecture.inputs + 1, examples))
        self.target: Array = np.zeros((architecture.outputs, examples))
        layers = architecture.layers
        widest = max(layer.units for layer in layers)
        # Three pieces of memory for all layers, as few as there can be: what is in the cache is used again at once.
        self._z_memory = np.empty(networks * widest * examples)
        self._memories = [np.empty(networks * (widest + 1) * examples) for _ in range(2)]
        self._scales: list[tuple[Array, Array] | None] = [
            (np.empty((networks, layer.units, 1)), np.empty((networks, layer.units, 1))) if layer.batch_norm else None
            for layer in layers
        ]
        self._gains: list[tuple[Array, Array] | None] = []
        self._calls: list[Call] = []
        given, at = self.source, 0
        for index, layer in enumerate(layers):
            given, at = self._add_layer(index, layer, given, at)
        self._output = given[:, :-1]

    def _add_layer(self, index: int, layer: DenseLayer, given: Array, at: int) -> tuple[Array, int]:
        """Emit the calls of one layer; return its outputs with a row of ones, and where the next parameters stand."""
        networks, units, examples = len(self.values), layer.units, self.source.shape[1]
        size = units * (layer.inputs + 1)
        matrix = self.values[:, at : at + size].reshape(networks, units, layer.inputs + 1)
        at += size
        z = _shaped(self._z_memory, (networks, units, examples))
        block = _shaped(self._memories[index % 2], (networks, units + 1, examples))
        activated = block[:, :-1]
        self._calls += [(np.matmul, (matrix, given, z)), (np.copyto, (block[:, -1], ONE))]
        scales = self._scales[index]
        if scales is None:
            self._gains.append(None)
        else:
            self._gains.append((self.values[:, at : at + units], self.values[:, at + units : at + 2 * units]))
            self._calls += [(np.multiply, (z, scales[0], z)), (np.add, (z, scales[1], z))]
            at += 2 * units
        if layer.activation != SOFTMAX:  # whose loss needs z alone
            self._calls += ACTIVATIONS[layer.activation].forward(z, activated)
        if layer.residual:
            self._calls += [(np.add, (activated, given[..., :-1, :], activated))]
        self._z = z
        return block, at

    def losses(self, statistics: Statistics) -> Array:
        """Return each network's loss, a sum over the examples, (networks,)."""
        for scales, gains, (mean, variance) in zip(self._scales, self._gains, statistics, strict=True):
            if scales is not None and gains is not None and mean is not None and variance is not None:
                factor = gains[0] / np.sqrt(variance + BATCH_NORM_EPSILON)
                scales[0][..., 0] = factor
                scales[1][..., 0] = gains[1] - mean * factor
        run(self._calls)
        work = _shaped(self._memories[len(self._scales) % 2], self._z.shape)
        return self._total(self._z, self._output, self.target, work)


def _shaped(memory: Array, shape: tuple[int, ...]) -> Array:
    """Return the beginning of a flat piece of memory as an array."""
    return memory[: math.prod(shape)].reshape(shape)
