"""Losses: how far the outputs ŷ are from the targets y, as one number, and its derivative.

B is the number of examples in the mini-batch, n the number of outputs. Every loss is a mean over the mini-batch, so all
gradients are of that mean. ``value`` gives the calls that write the loss; ``delta`` those that write ∂L/∂ŷ or, for the
cross-entropies, ∂L/∂z directly: the derivative of the loss and that of its activation cancel to (ŷ − y)/B.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from engine.calls import ZERO, Array, Call, constant, maximum, minimum, run, scaled
from engine.language import mark


@dataclass(frozen=True)
class LossBuffers:
    """What a loss works on.

    Attributes
    ----------
    z, output, target
        Pre-activations, activations ŷ and targets y of the output layer, (n, B).
    error, scratch
        Two work arrays (n, B). With softmax ``error`` holds z − max z and ``scratch`` the repeated sums of
        exponentials, as :func:`engine.activations.softmax` leaves them.
    delta
        Where the derivative goes, (n, B).
    loss
        Where the loss goes, a 0-d array.
    """

    z: Array
    output: Array
    target: Array
    error: Array
    scratch: Array
    delta: Array
    loss: Array

    @property
    def batch(self) -> int:
        """B, the number of examples."""
        return int(self.z.shape[1])

    @property
    def outputs(self) -> int:
        """n, the number of outputs."""
        return int(self.z.shape[0])


@dataclass(frozen=True)
class Loss:
    """One loss.

    Attributes
    ----------
    formula
        As shown on screen; one with words in it is translated there.
    on_logits
        ``delta`` gives ∂L/∂z of the output layer, not ∂L/∂ŷ.
    output
        The output activation that belongs to it, or None where any does.
    """

    name: str
    formula: str
    value: Callable[[LossBuffers], list[Call]]
    delta: Callable[[LossBuffers], list[Call]]
    on_logits: bool = False
    output: Literal["sigmoid", "softmax"] | None = None

    def of(self, z: Array, output: Array, target: Array) -> float:
        """Return the loss of outputs (n, B)."""
        arrays = [np.empty(np.shape(z)) for _ in range(3)]
        buffers = LossBuffers(z, output, target, arrays[0], arrays[1], arrays[2], constant(0))
        if self.output == "softmax":
            np.subtract(z, z.max(axis=0), buffers.error)
            buffers.scratch[...] = np.exp(buffers.error).sum(axis=0)
        with np.errstate(all="ignore"):
            run(self.value(buffers))
        return float(buffers.loss)


def _squared(share: Callable[[LossBuffers], float]) -> Callable[[LossBuffers], list[Call]]:
    """Return share·Σ(ŷ − y)², the error left in ``error`` for the derivative."""

    def value(b: LossBuffers) -> list[Call]:
        flat, total = b.error.reshape(-1), constant(0)
        return [
            (np.subtract, (b.output, b.target, b.error)),
            (flat.dot, (flat, total)),
            scaled(total, share(b), b.loss),
        ]

    return value


def _scaled_error(scale: Callable[[LossBuffers], float]) -> Callable[[LossBuffers], list[Call]]:
    return lambda b: [(np.multiply, (b.error, constant(scale(b)), b.delta))]


def _output_minus_target(b: LossBuffers) -> list[Call]:
    return [(np.subtract, (b.output, b.target, b.delta)), (np.multiply, (b.delta, constant(1 / b.batch), b.delta))]


def _binary_cross_entropy(b: LossBuffers) -> list[Call]:
    # −y·ln σ(z) − (1 − y)·ln(1 − σ(z)) = ln(1 + eᶻ) − y·z, which never takes the logarithm of 0
    flat, total = b.error.reshape(-1), constant(0)
    ones = np.ones(flat.size)
    return [
        (np.logaddexp, (ZERO, b.z, b.error)),
        (np.multiply, (b.target, b.z, b.scratch)),
        (np.subtract, (b.error, b.scratch, b.error)),
        (flat.dot, (ones, total)),
        scaled(total, 1 / b.batch, b.loss),
    ]


def _cross_entropy(b: LossBuffers) -> list[Call]:
    # −Σ y·ln softmax(z) = ln Σ e^(z − max z) − Σ y·(z − max z), since the targets of an example sum to 1
    logarithms, total, product, difference = np.empty(b.batch), constant(0), constant(0), constant(0)
    return [
        (np.log, (b.scratch[0], logarithms)),
        (logarithms.dot, (np.ones(b.batch), total)),
        (b.target.reshape(-1).dot, (b.error.reshape(-1), product)),
        (np.subtract, (total.reshape(1), product.reshape(1), difference.reshape(1))),
        scaled(difference, 1 / b.batch, b.loss),
    ]


HUBER_DELTA = 1.0
"""Where the Huber loss turns from a parabola into a line."""


def _huber(b: LossBuffers) -> list[Call]:
    # with c = clip(e, −1, 1): c·(e − c/2) is e²/2 inside and |e| − ½ outside
    flat, half, total = b.scratch.reshape(-1), constant(0.5), constant(0)
    return [
        (np.subtract, (b.output, b.target, b.error)),
        *_clipped(b),
        (np.multiply, (b.delta, half, b.scratch)),
        (np.subtract, (b.error, b.scratch, b.scratch)),
        (flat.dot, (b.delta.reshape(-1), total)),
        scaled(total, 1 / (b.batch * b.outputs), b.loss),
    ]


def _clipped(b: LossBuffers) -> list[Call]:
    return [minimum(b.error, constant(HUBER_DELTA), b.delta), maximum(b.delta, constant(-HUBER_DELTA), b.delta)]


def _huber_delta(b: LossBuffers) -> list[Call]:
    return [*_clipped(b), (np.multiply, (b.delta, constant(1 / (b.batch * b.outputs)), b.delta))]


LOSSES: dict[str, Loss] = {
    loss.name: loss
    for loss in (
        Loss(
            "mse",
            "1/(B·n)·Σ(ŷ − y)²",
            _squared(lambda b: 1 / (b.batch * b.outputs)),
            _scaled_error(lambda b: 2 / (b.batch * b.outputs)),
        ),
        Loss(
            "half_squared_error",
            "1/B·Σ½(ŷ − y)²",
            _squared(lambda b: 0.5 / b.batch),
            _scaled_error(lambda b: 1 / b.batch),
        ),
        Loss(
            "binary_cross_entropy",
            "−1/B·Σ[y·ln ŷ + (1 − y)·ln(1 − ŷ)]",
            _binary_cross_entropy,
            _output_minus_target,
            on_logits=True,
            output="sigmoid",
        ),
        Loss("cross_entropy", "−1/B·Σ y·ln ŷ", _cross_entropy, _output_minus_target, on_logits=True, output="softmax"),
        Loss("huber", mark("1/(B·n)·Σ[½e² if |e| ≤ 1, else |e| − ½], e = ŷ − y"), _huber, _huber_delta),
    )
}
