"""Activation functions f and their derivatives f′, each as the NumPy calls that compute it.

``forward(z, a)`` gives the calls for a = f(z); ``slope(z, a, s)`` those for s = f′(z), made after the forward ones.
Where f′ follows from a alone, layers that share f have all their slopes computed by the same calls
(:mod:`engine.plan`), since what a call costs at these sizes is the call.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.calls import ONE, ZERO, Array, Call, constant, maximum, minimum, run
from engine.language import mark

Forward = Callable[[Array, Array], list[Call]]
Slope = Callable[[Array, Array, Array], list[Call]]


@dataclass(frozen=True)
class Activation:
    """One activation function.

    Attributes
    ----------
    formula, slope_formula
        f(z) and f′(z) as shown on screen; those with words in them are translated there.
    kinked
        f′ jumps at z = 0, so that a finite difference across 0 means nothing. The derivative at 0 itself is the one
        from the left, as in PyTorch.
    slope_from_output
        f′ is computed from a = f(z) alone.
    target_low
        What the output should be for "not this class"; "this class" is 1.
    """

    name: str
    formula: str
    slope_formula: str
    forward: Forward
    slope: Slope
    kinked: bool = False
    slope_from_output: bool = True
    target_low: float = 0.0
    reference: str = ""

    def value(self, z: Array) -> Array:
        """Return f(z), element by element."""
        z = np.ascontiguousarray(z, np.float64)
        a = np.empty_like(z)
        with np.errstate(all="ignore"):
            run(self.forward(z, a))
        return a

    def slope_at(self, z: Array) -> Array:
        """Return f′(z), element by element."""
        z = np.ascontiguousarray(z, np.float64)
        a, s = np.empty_like(z), np.empty_like(z)
        with np.errstate(all="ignore"):
            run(self.forward(z, a) + self.slope(z, a, s))
        return s


def _sigmoid(z: Array, a: Array) -> list[Call]:
    # exp(−z) may overflow to inf, whose reciprocal is the right 0.
    return [(np.negative, (z, a)), (np.exp, (a, a)), (np.add, (a, ONE, a)), (np.reciprocal, (a, a))]


def _leaky_relu(z: Array, a: Array) -> list[Call]:
    return [(np.multiply, (z, _LEAK, a)), maximum(z, a, a)]


def _leaky_relu_slope(z: Array, a: Array, s: Array) -> list[Call]:
    mask = np.empty(a.shape, bool)
    return [(np.greater, (a, ZERO, mask)), (np.copyto, (s, mask)), maximum(s, _LEAK, s)]


def _elu(z: Array, a: Array) -> list[Call]:
    positive = np.empty_like(z)
    return [minimum(z, ZERO, a), (np.expm1, (a, a)), maximum(z, ZERO, positive), (np.add, (a, positive, a))]


def _relu_slope(z: Array, a: Array, s: Array) -> list[Call]:
    mask = np.empty(a.shape, bool)
    return [(np.greater, (a, ZERO, mask)), (np.copyto, (s, mask))]


def normal_cdf(z: Array, out: Array) -> None:
    """Write Φ(z) = ½·(1 + erf(z/√2)) into ``out``; NumPy has no erf, the standard library has."""
    scaled = (z * _ROOT_HALF).ravel().tolist()
    out[...] = np.fromiter(map(math.erf, scaled), np.float64, len(scaled)).reshape(out.shape)
    np.add(out, ONE, out)
    np.multiply(out, _HALF, out)


def _gelu(z: Array, a: Array) -> list[Call]:
    return [(normal_cdf, (z, a)), (np.multiply, (z, a, a))]


def _gelu_slope(z: Array, a: Array, s: Array) -> list[Call]:
    density = np.empty_like(z)
    return [
        (np.square, (z, density)),
        (np.multiply, (density, _MINUS_HALF, density)),
        (np.exp, (density, density)),
        (np.multiply, (density, _NORMAL, density)),
        (np.multiply, (density, z, density)),
        (normal_cdf, (z, s)),
        (np.add, (s, density, s)),
    ]


def _silu(z: Array, a: Array) -> list[Call]:
    return [*_sigmoid(z, a), (np.multiply, (z, a, a))]


def _silu_slope(z: Array, a: Array, s: Array) -> list[Call]:
    # f′ = σ + a·(1 − σ)
    share = np.empty_like(z)
    return [*_sigmoid(z, s), (np.subtract, (ONE, s, share)), (np.multiply, (a, share, share)), (np.add, (s, share, s))]


def _softplus_slope(z: Array, a: Array, s: Array) -> list[Call]:
    # σ(z) = 1 − exp(−softplus(z))
    return [(np.negative, (a, s)), (np.expm1, (s, s)), (np.negative, (s, s))]


_LEAK = constant(0.01)
_HALF, _MINUS_HALF = constant(0.5), constant(-0.5)
_ROOT_HALF = math.sqrt(0.5)
_NORMAL = constant(1 / math.sqrt(2 * math.pi))

ACTIVATIONS: dict[str, Activation] = {
    activation.name: activation
    for activation in (
        Activation(
            "linear",
            "z",
            "1",
            lambda z, a: [(np.copyto, (a, z))],
            lambda z, a, s: [(s.fill, (1.0,))],
        ),
        Activation(
            "sigmoid",
            "1/(1 + e⁻ᶻ)",
            "a·(1 − a)",
            _sigmoid,
            lambda z, a, s: [(np.subtract, (ONE, a, s)), (np.multiply, (s, a, s))],
            reference="Rumelhart, Hinton and Williams, Nature 323, 1986, eq. 2",
        ),
        Activation(
            "tanh",
            "tanh(z)",
            "1 − a²",
            lambda z, a: [(np.tanh, (z, a))],
            lambda z, a, s: [(np.multiply, (a, a, s)), (np.subtract, (ONE, s, s))],
            target_low=-1.0,
            reference="LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, §4.4",
        ),
        Activation(
            "relu",
            "max(0, z)",
            mark("1 if z > 0, else 0"),
            lambda z, a: [maximum(z, ZERO, a)],
            _relu_slope,
            kinked=True,
            reference="Nair and Hinton, Rectified Linear Units, ICML 2010",
        ),
        Activation(
            "leaky_relu",
            "max(z, 0.01·z)",
            mark("1 if z > 0, else 0.01"),
            _leaky_relu,
            _leaky_relu_slope,
            kinked=True,
            reference="Maas, Hannun and Ng, Rectifier Nonlinearities, ICML 2013, eq. 2",
        ),
        Activation(
            "elu",
            mark("z if z > 0, else eᶻ − 1"),
            mark("1 if z > 0, else a + 1"),
            _elu,
            lambda z, a, s: [minimum(a, ZERO, s), (np.add, (s, ONE, s))],
            reference="Clevert, Unterthiner and Hochreiter, ELU, ICLR 2016, eq. 15, α = 1",
        ),
        Activation(
            "gelu",
            "z·Φ(z)",
            "Φ(z) + z·φ(z)",
            _gelu,
            _gelu_slope,
            slope_from_output=False,
            reference="Hendrycks and Gimpel, Gaussian Error Linear Units, 2016, §2",
        ),
        Activation(
            "silu",
            "z·σ(z)",
            "σ(z) + a·(1 − σ(z))",
            _silu,
            _silu_slope,
            slope_from_output=False,
            reference="Elfwing, Uchibe and Doya, Neural Networks 107, 2018, eq. 5 and 6",
        ),
        Activation(
            "softplus",
            "ln(1 + eᶻ)",
            "1 − e⁻ᵃ",
            lambda z, a: [(np.logaddexp, (ZERO, z, a))],
            _softplus_slope,
            reference="Dugas, Bengio, Bélisle, Nadeau and Garcia, NIPS 2000",
        ),
    )
}


def softmax(z: Array, a: Array, shifted: Array, exponentials: Array, sums: Array) -> list[Call]:
    """Compute a = softmax(z) over the units (first axis); the highest z is taken off first, so nothing overflows.

    ``shifted``, ``exponentials`` and ``sums`` have the shape of z and keep z − max z, its exponential, and the sums of
    those, already repeated over the units (a product with a matrix of ones is quicker than a sum and a broadcast).
    """
    units, batch = z.shape
    top = np.empty(batch)
    return [
        (np.maximum.reduce, (z, 0, None, top)),
        (np.subtract, (z, top, shifted)),
        (np.exp, (shifted, exponentials)),
        (np.ones((units, units)).dot, (exponentials, sums)),
        (np.divide, (exponentials, sums, a)),
    ]
