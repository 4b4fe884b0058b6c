"""First weights: each initialiser draws a matrix (inputs, units) from a generator. Biases start at 0."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.calls import Array

Draw = Callable[[int, int, float, np.random.Generator], Array]


@dataclass(frozen=True)
class Initializer:
    """One way to draw first weights; ``draw(inputs, units, scale, random)`` returns (inputs, units)."""

    name: str
    formula: str
    draw: Draw
    reference: str


def _normal(deviation: Callable[[int, int], float]) -> Draw:
    return lambda inputs, units, scale, random: (
        random.normal(0.0, 1.0, (inputs, units)) * (scale * deviation(inputs, units))
    )


def _uniform(bound: Callable[[int, int], float]) -> Draw:
    return lambda inputs, units, scale, random: (
        random.uniform(-1.0, 1.0, (inputs, units)) * (scale * bound(inputs, units))
    )


def _orthogonal(inputs: int, units: int, scale: float, random: np.random.Generator) -> Array:
    # The signs of R's diagonal make Q uniform among orthogonal matrices (Mezzadri, Notices of the AMS 54, 2007).
    tall, flat = max(inputs, units), min(inputs, units)
    q, r = np.linalg.qr(random.normal(0.0, 1.0, (tall, flat)))
    q = q * np.where(np.diag(r) < 0, -1.0, 1.0)
    return np.ascontiguousarray(q if inputs >= units else q.T) * scale


_GLOROT = "Glorot and Bengio, AISTATS 2010, eq. 16"
_HE = "He, Zhang, Ren and Sun, ICCV 2015, eq. 10"

INITIALIZERS: dict[str, Initializer] = {
    initializer.name: initializer
    for initializer in (
        Initializer(
            "zeros",
            "0",
            lambda inputs, units, scale, random: np.zeros((inputs, units)),
            "none: symmetric units stay equal",
        ),
        Initializer(
            "normal", "N(0, s²)", _normal(lambda inputs, units: 1.0), "standard deviation s = initializer_scale"
        ),
        Initializer("uniform", "U(−s, s)", _uniform(lambda inputs, units: 1.0), "bound s = initializer_scale"),
        Initializer(
            "glorot_uniform",
            "U(±√(6/(inputs + units)))",
            _uniform(lambda inputs, units: math.sqrt(6 / (inputs + units))),
            _GLOROT,
        ),
        Initializer(
            "glorot_normal",
            "N(0, 2/(inputs + units))",
            _normal(lambda inputs, units: math.sqrt(2 / (inputs + units))),
            _GLOROT,
        ),
        Initializer("he_uniform", "U(±√(6/inputs))", _uniform(lambda inputs, units: math.sqrt(6 / inputs)), _HE),
        Initializer("he_normal", "N(0, 2/inputs)", _normal(lambda inputs, units: math.sqrt(2 / inputs)), _HE),
        Initializer(
            "lecun_normal",
            "N(0, 1/inputs)",
            _normal(lambda inputs, units: math.sqrt(1 / inputs)),
            "LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, eq. 16",
        ),
        Initializer("orthogonal", "Q of a normal matrix", _orthogonal, "Saxe, McClelland and Ganguli, ICLR 2014, §3"),
    )
}
