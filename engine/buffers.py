"""Buffers: the arrays that a plan works on, allocated once for one batch size.

Everything is feature-major: units first, examples second. Each hidden layer's block of activations has one row more
than the layer has units, a row of ones that multiplies the next layer's biases. All blocks of one kind are slices of
one array, so that neighbouring layers can share a call.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.architecture import Architecture
from engine.calls import Array


@dataclass(frozen=True)
class BatchNormBuffers:
    """Work arrays of a batch normalisation.

    Attributes
    ----------
    mean, variance, inverse_deviation
        Over the mini-batch, (units,).
    normalized
        ẑ = (z − mean)/√(variance + ε), (units, batch).
    output
        γ·ẑ + β, (units, batch).
    """

    mean: Array
    variance: Array
    inverse_deviation: Array
    normalized: Array
    output: Array


@dataclass(frozen=True)
class LayerBuffers:
    """The arrays of one layer.

    Attributes
    ----------
    source
        What the layer is given: (inputs + 1, batch), the last row ones.
    z
        Pre-activations W·a + b, (units, batch).
    argument
        What the activation is applied to: z, or the output of the batch normalisation.
    activated
        f(argument), (units, batch); the same array as ``output`` unless residual or dropout come after.
    output
        What the layer hands on, (units, batch); ``block`` is the same with its row of ones.
    delta
        ∂L/∂z after the backward pass (∂L/∂output on its way there), (units, batch); ``delta_block`` with one row more.
    slope
        f′, (units, batch); ``slope_block`` with one row more.
    rows
        The layer's rows in the arrays that all layers share, without the row of ones.
    """

    source: Array
    z: Array
    argument: Array
    activated: Array
    output: Array
    block: Array
    delta: Array
    delta_block: Array
    slope: Array
    slope_block: Array
    rows: slice
    batch_norm: BatchNormBuffers | None
    dropout_factors: Array | None
    passed_on: Array | None


class Buffers:
    """All arrays of a plan for ``batch`` examples.

    Parameters
    ----------
    source
        The network's input, (inputs + 1, batch), the last row ones.
    target
        (outputs, batch).
    dropout
        Whether layers with dropout get room for their masks.
    """

    def __init__(self, architecture: Architecture, source: Array, target: Array, *, dropout: bool) -> None:
        batch = source.shape[1]
        layers = architecture.layers
        heights = [layer.units + 1 for layer in layers[:-1]] + [layers[-1].units]
        total = sum(heights)
        self.source, self.target = source, target
        self.outputs: Array = np.ones((total, batch))
        self.arguments: Array = np.zeros((total, batch))
        self.slopes: Array = np.ones((total, batch))
        self.deltas: Array = np.zeros((total, batch))
        self.loss: Array = np.array(np.nan)
        self.penalty: Array = np.array(0.0)
        self.layers: list[LayerBuffers] = []
        at, given = 0, source
        for layer, height in zip(layers, heights, strict=True):
            rows, block_rows = slice(at, at + layer.units), slice(at, at + height)
            z = self.arguments[rows]
            masked = dropout and layer.dropout > 0
            batch_norm = None
            if layer.batch_norm:
                batch_norm = BatchNormBuffers(
                    *(np.zeros(layer.units) for _ in range(3)), *(np.zeros((layer.units, batch)) for _ in range(2))
                )
            self.layers.append(
                LayerBuffers(
                    source=given,
                    z=z,
                    argument=z if batch_norm is None else batch_norm.output,
                    activated=np.zeros((layer.units, batch)) if layer.residual or masked else self.outputs[rows],
                    output=self.outputs[rows],
                    block=self.outputs[block_rows],
                    delta=self.deltas[rows],
                    delta_block=self.deltas[block_rows],
                    slope=self.slopes[rows],
                    slope_block=self.slopes[block_rows],
                    rows=rows,
                    batch_norm=batch_norm,
                    dropout_factors=np.zeros((layer.units, batch)) if masked else None,
                    passed_on=np.zeros((layer.units, batch)) if layer.residual else None,
                )
            )
            given = self.outputs[block_rows]
            at += height

    @property
    def batch(self) -> int:
        """Examples that the buffers hold."""
        return int(self.source.shape[1])
