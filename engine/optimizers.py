"""Optimizers: how a gradient g becomes a step, θ ← θ − step, as PyTorch's documentation defines each.

An optimizer is explicit state (flat vectors like the parameters, and a count of updates) and the calls that update it.
α is the learning rate of the update, schedule included. Long vectors are worked on in blocks that stay in the
processor's cache.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import assert_never, final

import numpy as np

from engine.calls import Array, Call, constant
from engine.scenario import Adagrad, Adam, Adamw, Optimizer, Rmsprop, Sgd

BLOCK = 8192
"""Parameters per block: a few vectors of so many float64 fit into a second-level cache."""

TINIEST = 1e-200
"""Moments smaller than this are set to 0 now and then: subnormal numbers slow every step several times."""


class OptimizerState(ABC):
    """State of an optimizer over ``size`` parameters.

    Attributes
    ----------
    count
        Updates since the state was fresh.
    vectors
        The state's flat vectors by name.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self.count = 0
        self.vectors: dict[str, Array] = {}

    @abstractmethod
    def calls(self, values: Array, gradient_rows: Array, step: Array, rate: Array, weights: Array) -> list[Call]:
        """Return the calls of one update.

        Parameters
        ----------
        values
            θ, (parameters,), changed in place.
        gradient_rows
            (2, parameters): g, and room for its squares.
        step
            (parameters,), receives what is taken off θ.
        rate
            α, a 0-d array.
        weights
            (parameters,), 1 for weights and 0 for the rest: what weight decay acts on.
        """

    def begin(self, rate: Array) -> list[Call]:
        """Return the calls that open an update: counting it, and scalars that depend on the count."""
        return [(self._count_update, (rate,))]

    def _count_update(self, rate: Array) -> None:
        self.count += 1

    def blocks(self) -> Iterator[slice]:
        """Yield the blocks of the flat vector."""
        for start in range(0, self.size, BLOCK):
            yield slice(start, min(start + BLOCK, self.size))

    def flush_tiny(self) -> None:
        """Set moments below ``TINIEST`` to 0."""
        for vector in self.vectors.values():
            vector[np.abs(vector) < TINIEST] = 0.0


@final
class SgdState(OptimizerState):
    """SGD: v ← μ·v + g, step = α·v; Nesterov: step = α·(g + μ·v).

    Without momentum step = α·g. Polyak 1964; Sutskever and others, ICML 2013, in PyTorch's form, where α multiplies the
    whole velocity.
    """

    def __init__(self, size: int, options: Sgd) -> None:
        super().__init__(size)
        self.options = options
        self.vectors["velocity"] = np.zeros(size)  # kept at μ = 0 too, so that μ can be raised live

    def begin(self, rate: Array) -> list[Call]:
        """Nothing depends on the count."""
        return []

    def calls(self, values: Array, gradient_rows: Array, step: Array, rate: Array, weights: Array) -> list[Call]:
        """See the class."""
        calls: list[Call] = []
        momentum = constant(self.options.momentum)
        for block in self.blocks():
            gradient, v, s, theta = gradient_rows[0, block], self.vectors["velocity"][block], step[block], values[block]
            if self.options.momentum == 0:
                calls += [(np.multiply, (gradient, rate, s))]
            else:
                calls += [(np.multiply, (v, momentum, v)), (np.add, (v, gradient, v))]
                if self.options.nesterov:
                    calls += [(np.multiply, (v, momentum, s)), (np.add, (s, gradient, s)), (np.multiply, (s, rate, s))]
                else:
                    calls += [(np.multiply, (v, rate, s))]
            calls += [(np.subtract, (theta, s, theta))]
        return calls


@final
class RmspropState(OptimizerState):
    """RMSprop: v ← ρ·v + (1 − ρ)·g², step = α·g/(√v + ε). Tieleman and Hinton, lecture 6e, 2012."""

    def __init__(self, size: int, options: Rmsprop) -> None:
        super().__init__(size)
        self.options = options
        self.vectors["square_mean"] = np.zeros(size)

    def begin(self, rate: Array) -> list[Call]:
        """Nothing depends on the count."""
        return []

    def calls(self, values: Array, gradient_rows: Array, step: Array, rate: Array, weights: Array) -> list[Call]:
        """See the class."""
        rho, rest, epsilon = (constant(x) for x in (self.options.rho, 1 - self.options.rho, self.options.epsilon))
        calls: list[Call] = []
        for block in self.blocks():
            gradient, v, s, theta = (
                gradient_rows[0, block],
                self.vectors["square_mean"][block],
                step[block],
                values[block],
            )
            calls += [
                (np.square, (gradient, s)),
                (np.multiply, (s, rest, s)),
                (np.multiply, (v, rho, v)),
                (np.add, (v, s, v)),
                (np.sqrt, (v, s)),
                (np.add, (s, epsilon, s)),
                (np.divide, (gradient, s, s)),
                (np.multiply, (s, rate, s)),
                (np.subtract, (theta, s, theta)),
            ]
        return calls


@final
class AdagradState(OptimizerState):
    """Adagrad: G ← G + g², step = α·g/(√G + ε). Duchi, Hazan and Singer, JMLR 12, 2011."""

    def __init__(self, size: int, options: Adagrad) -> None:
        super().__init__(size)
        self.options = options
        self.vectors["square_sum"] = np.zeros(size)

    def begin(self, rate: Array) -> list[Call]:
        """Nothing depends on the count."""
        return []

    def calls(self, values: Array, gradient_rows: Array, step: Array, rate: Array, weights: Array) -> list[Call]:
        """See the class."""
        epsilon = constant(self.options.epsilon)
        calls: list[Call] = []
        for block in self.blocks():
            gradient, total, s, theta = (
                gradient_rows[0, block],
                self.vectors["square_sum"][block],
                step[block],
                values[block],
            )
            calls += [
                (np.square, (gradient, s)),
                (np.add, (total, s, total)),
                (np.sqrt, (total, s)),
                (np.add, (s, epsilon, s)),
                (np.divide, (gradient, s, s)),
                (np.multiply, (s, rate, s)),
                (np.subtract, (theta, s, theta)),
            ]
        return calls


@final
class AdamState(OptimizerState):
    """Adam: m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², step = α·m̂/(√v̂ + ε).

    m̂ = m/(1 − β₁ᵗ) and v̂ = v/(1 − β₂ᵗ) at the t-th update. Kingma and Ba, ICLR 2015, algorithm 1. AdamW adds α·λ·w to
    the step of each weight (not of biases): Loshchilov and Hutter, ICLR 2019, algorithm 2.

    With c = √(1 − β₂ᵗ) the step is computed as (α·c/(1 − β₁ᵗ))·m/(√v + c·ε), the same number with two scalars in the
    place of two vectors (Kingma and Ba, end of §2).
    """

    def __init__(self, size: int, options: Adam | Adamw) -> None:
        super().__init__(size)
        self.options = options
        self.moments = np.zeros((2, size))
        self.vectors["mean"], self.vectors["square_mean"] = self.moments
        self._scaled_rate, self._scaled_epsilon = constant(0), constant(0)

    def _count_update(self, rate: Array) -> None:
        self.count += 1
        beta1, beta2 = self.options.beta1, self.options.beta2
        root = math.sqrt(1 - beta2**self.count)
        self._scaled_rate[()] = float(rate) * root / (1 - beta1**self.count)
        self._scaled_epsilon[()] = self.options.epsilon * root

    def calls(self, values: Array, gradient_rows: Array, step: Array, rate: Array, weights: Array) -> list[Call]:
        """See the class."""
        options = self.options
        width = min(BLOCK, self.size)
        decay = np.repeat([[options.beta1], [options.beta2]], width, axis=1)
        rest, fed = 1 - decay, np.empty((2, width))
        calls: list[Call] = []
        for block in self.blocks():
            n = block.stop - block.start
            both, moments, s, theta = gradient_rows[:, block], self.moments[:, block], step[block], values[block]
            calls += [
                (np.square, (both[0], both[1])),
                (np.multiply, (both, rest[:, :n], fed[:, :n])),
                (np.multiply, (moments, decay[:, :n], moments)),
                (np.add, (moments, fed[:, :n], moments)),
                (np.sqrt, (moments[1], s)),
                (np.add, (s, self._scaled_epsilon, s)),
                (np.divide, (moments[0], s, s)),
                (np.multiply, (s, self._scaled_rate, s)),
            ]
            if isinstance(options, Adamw) and options.weight_decay > 0:
                shrinking = weights[block] * options.weight_decay
                calls += [
                    (np.multiply, (theta, shrinking, fed[0, :n])),
                    (np.multiply, (fed[0, :n], rate, fed[0, :n])),
                    (np.add, (s, fed[0, :n], s)),
                ]
            calls += [(np.subtract, (theta, s, theta))]
        return calls


def fresh_state(options: Optimizer, size: int) -> OptimizerState:
    """Return the state of an optimizer before its first update."""
    match options:
        case Sgd():
            return SgdState(size, options)
        case Rmsprop():
            return RmspropState(size, options)
        case Adagrad():
            return AdagradState(size, options)
        case Adam() | Adamw():
            return AdamState(size, options)
        case _:
            assert_never(options)


def kind_of(options: Optimizer) -> str:
    """Return the optimizer's name in the document."""
    return str(type(options).__struct_config__.tag)
