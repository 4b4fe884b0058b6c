"""A snapshot: everything that can be shown of one moment of training, copied out of the plan's buffers.

Arrays are read-only copies in the plan's own layout, units first: a matrix of weights is (units, inputs), activations
are (units, batch). All gradients are of the mean over the mini-batch, so ``delta`` of one example already carries the
factor 1/B; ``delta_of_example`` takes it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from engine.divergence import Divergence

Array = NDArray[np.float64]


class Phase(StrEnum):
    """The parts of a training step, in their order."""

    BATCH = "batch"
    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    UPDATE = "update"


@dataclass(frozen=True)
class BatchNormSnapshot:
    """What batch normalisation of one layer did with the mini-batch.

    Attributes
    ----------
    means, variances
        Of each unit's pre-activations over the mini-batch (biased), (units,).
    standardized
        ẑ = (z − mean)/√(variance + ε), (units, batch).
    scales, shifts
        γ and β, (units,).
    d_scales, d_shifts
        ∂L/∂γ and ∂L/∂β, (units,).
    """

    means: Array
    variances: Array
    standardized: Array
    scales: Array
    shifts: Array
    d_scales: Array
    d_shifts: Array


@dataclass(frozen=True)
class LayerSnapshot:
    """One dense layer, hidden or output, with what surrounds it.

    Attributes
    ----------
    name
        ``"layers.N"``, N counted from the input side.
    activation
        Name of the activation.
    units, inputs
        How many units the layer has, and how many inputs each unit.
    weights, biases
        (units, inputs) and (units,).
    pre_activations
        z = W·a + b, (units, batch).
    normalized
        γ·ẑ + β after batch normalisation, (units, batch), or None without it.
    activations
        What the layer hands on, after residual and dropout, (units, batch).
    deltas
        ∂L/∂z, (units, batch).
    d_weights, d_biases
        ∂L/∂W and ∂L/∂b, (units, inputs) and (units,).
    weight_steps, bias_steps
        Δw and Δb of the last update, same shapes.
    batch_norm, residual, dropout
        What the layer has besides; ``dropout_factors`` (units, batch) is 0 or 1/(1 − dropout), or None;
        ``normalization`` tells what batch normalisation did.
    """

    name: str
    activation: str
    units: int
    inputs: int
    weights: Array
    biases: Array
    pre_activations: Array
    normalized: Array | None
    activations: Array
    deltas: Array
    d_weights: Array
    d_biases: Array
    weight_steps: Array
    bias_steps: Array
    batch_norm: bool
    residual: bool
    dropout: float
    dropout_factors: Array | None
    normalization: BatchNormSnapshot | None = None

    def delta_of_example(self, example: int) -> Array:
        """δ of one example by itself: (units,), the factor 1/B of the mean taken out."""
        delta: Array = self.deltas[:, example] * self.deltas.shape[1]
        return delta


@dataclass(frozen=True)
class Snapshot:
    """One moment of training.

    Attributes
    ----------
    step
        Updates done so far. During the phases of a step it is the number of updates before it; from the update
        phase on, the number after it.
    epoch
        Passes through the training set done so far.
    batch_index, batches
        Which mini-batch of the epoch the buffers hold, from 0, and how many an epoch has.
    phase, layer
        The phase that has just been computed, and its layer (0 = first hidden layer), None where the phase has none.
    fresh
        False where no phase has been computed yet (right after the start or a change of the network): then only
        weights and biases mean anything.
    learning_rate
        The rate of the last update, schedule included.
    loss
        Loss of the mini-batch, penalties included; ``penalty`` is their share.
    inputs, targets
        (inputs, batch) and (outputs, batch).
    examples
        Index of each column in the training set, (batch,).
    """

    step: int
    epoch: int
    batch_index: int
    batches: int
    phase: Phase
    layer: int | None
    fresh: bool
    learning_rate: float
    optimizer: str
    loss_name: str
    loss: float
    penalty: float
    inputs: Array
    targets: Array
    examples: NDArray[np.intp]
    input_names: tuple[str, ...]
    output_names: tuple[str, ...]
    layers: tuple[LayerSnapshot, ...]
    divergence: Divergence | None

    @property
    def batch_size(self) -> int:
        """Examples in the mini-batch."""
        return int(self.inputs.shape[1])
