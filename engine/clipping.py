"""Clipping: long gradients are shortened before the optimizer uses them."""

from __future__ import annotations

from typing import assert_never

import numpy as np

from engine.calls import Array, Call, constant, maximum, minimum
from engine.scenario import Clip, NoClip, NormClip, ValueClip


def clip_calls(clip: Clip, gradient: Array, out: Array) -> list[Call]:
    """Return the calls that write the clipped gradient.

    norm: out = g·min(1, max_norm/‖g‖), ‖g‖ the Euclidean norm over all trained parameters (Pascanu, Mikolov and Bengio,
    ICML 2013, algorithm 1) · value: each component is cut to ±limit.

    Parameters
    ----------
    gradient, out
        (parameters,); may be the same array.
    """
    match clip:
        case NoClip():
            return [] if out is gradient else [(np.copyto, (out, gradient))]
        case NormClip(max_norm=max_norm):
            square, norm, factor, largest = constant(0), constant(0), constant(0), constant(max_norm)
            return [
                (gradient.dot, (gradient, square)),
                (np.sqrt, (square, norm)),
                maximum(norm, largest, norm),
                (np.divide, (largest, norm, factor)),
                (np.multiply, (gradient, factor, out)),
            ]
        case ValueClip(limit=limit):
            return [minimum(gradient, constant(limit), out), maximum(out, constant(-limit), out)]
        case _:
            assert_never(clip)
