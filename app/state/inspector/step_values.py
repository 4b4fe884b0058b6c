"""The numbers of one training step, as its formulas need them: before the update, one example at a time."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.state.inspector.progress import Progress
from engine.activations import ACTIVATIONS
from engine.language import tr
from engine.losses import LOSSES
from engine.snapshot import BatchNormSnapshot, LayerSnapshot, Snapshot

Floats = NDArray[np.float64]

SOFTMAX = "softmax"


class StepValues:
    """A snapshot's numbers, those that the step was computed with.

    From the update phase on a snapshot's parameters are the new ones, while activations and gradients came from the
    old: here all parameters are those that the forward pass used. δ of an example stands by itself, without the factor
    1/B of the mean over the mini-batch.

    Parameters
    ----------
    example
        A column of the mini-batch (one beyond it counts as its last), or None for the whole mini-batch.
    """

    def __init__(self, snapshot: Snapshot, example: int | None) -> None:
        self.snapshot = snapshot
        self.batch = snapshot.batch_size
        self.example = None if example is None else min(max(example, 0), self.batch - 1)
        if self.batch == 1:
            self.example = 0  # the mean of one example is that example
        self.progress = Progress(snapshot)
        self.layers: tuple[LayerSnapshot, ...] = snapshot.layers
        self._weights: dict[int, Floats] = {}

    @cached_property
    def last(self) -> int:
        """Number of the output layer."""
        return len(self.layers) - 1

    @property
    def which(self) -> str:
        """Say which examples the numbers are of; nothing where there is only one."""
        if self.batch == 1:
            return ""
        if self.example is None:
            return tr("mean over the {number} examples of the mini-batch", number=self.batch)
        return tr("example {number} of {total}", number=self.example + 1, total=self.batch)

    def shown(self, row: Floats) -> float:
        """Return the example's number of a row over the mini-batch, or the row's mean."""
        return float(row.mean() if self.example is None else row[self.example])

    # --- parameters of the step ---------------------------------------------------------------------------------------

    def weights(self, layer: int) -> Floats:
        """Return the weights that the step was computed with, (units, inputs)."""
        here = self.layers[layer]
        if not self.progress.update:
            return here.weights
        if layer not in self._weights:
            self._weights[layer] = here.weights - here.weight_steps
        return self._weights[layer]

    def biases(self, layer: int) -> Floats:
        """Return the biases that the step was computed with, (units,)."""
        here = self.layers[layer]
        return here.biases - here.bias_steps if self.progress.update else here.biases

    def scale_and_shift(self, layer: int, unit: int) -> tuple[float, float]:
        """Return γ and β that the step was computed with.

        A snapshot has no steps of them, but what they made of ẑ: after the update they are the line through those
        points.
        """
        norm, result = self.normalization(layer)
        scale, shift = float(norm.scales[unit]), float(norm.shifts[unit])
        if not self.progress.update:
            return scale, shift
        standardized, scaled = norm.standardized[unit], result[unit]
        spread = float(standardized @ standardized)
        if spread > 0:
            scale = float(standardized @ (scaled - scaled.mean())) / spread
        return scale, float(scaled.mean() - scale * standardized.mean())

    def normalization(self, layer: int) -> tuple[BatchNormSnapshot, Floats]:
        """Return what batch normalisation did in a layer that has it, and γ·ẑ + β, (units, batch)."""
        here = self.layers[layer]
        assert here.normalization is not None
        assert here.normalized is not None
        return here.normalization, here.normalized

    # --- forward ------------------------------------------------------------------------------------------------------

    def source(self, layer: int) -> Floats:
        """Return what a layer is given, (inputs, batch)."""
        return self.snapshot.inputs if layer == 0 else self.layers[layer - 1].activations

    def argument(self, layer: int, unit: int) -> Floats:
        """Return what a unit's activation is applied to, (batch,)."""
        here = self.layers[layer]
        row: Floats = (here.pre_activations if here.normalized is None else here.normalized)[unit]
        return row

    def activated(self, layer: int, unit: int) -> Floats:
        """Return f of a unit, before residual and dropout, (batch,)."""
        here = self.layers[layer]
        if here.activation == SOFTMAX or not (here.residual or here.dropout_factors is not None):
            row: Floats = here.activations[unit]
            return row
        return ACTIVATIONS[here.activation].value(self.argument(layer, unit))

    # --- backward -----------------------------------------------------------------------------------------------------

    def slopes(self, layer: int, unit: int) -> Floats:
        """Return f′ of a unit, (batch,)."""
        name = self.layers[layer].activation
        return ACTIVATIONS[name].slope_at(self.argument(layer, unit))

    def deltas(self, layer: int) -> Floats:
        """Return δ of each example by itself, (units, batch)."""
        return self.layers[layer].deltas * self.batch

    def dropout_factors(self, layer: int, unit: int) -> Floats | None:
        """Return the factors of a unit, (batch,), or None without dropout."""
        factors = self.layers[layer].dropout_factors
        return None if factors is None else np.asarray(factors[unit])

    def arriving(self, layer: int, unit: int) -> Floats:
        """Return ∂L/∂a of a hidden unit's output: what the layer above sends back, (batch,)."""
        back: Floats = self.weights(layer + 1)[:, unit] @ self.deltas(layer + 1)
        skipped = self.passed_on(layer + 1, unit)
        return back if skipped is None else back + skipped

    def passed_on(self, layer: int, unit: int) -> Floats | None:
        """Return what a residual layer passes to its input beside the way through it, (batch,), or None."""
        if not self.layers[layer].residual:
            return None
        arriving, factors = self.arriving(layer, unit), self.dropout_factors(layer, unit)
        return arriving if factors is None else arriving * factors

    @property
    def on_logits(self) -> bool:
        """Whether the loss gives ∂L/∂z of the output layer directly."""
        return LOSSES[self.snapshot.loss_name].on_logits
