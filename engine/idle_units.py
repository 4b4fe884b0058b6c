"""Units that learn nothing, or next to nothing: dead ones of ReLU, saturated ones of the smooth activations."""

from __future__ import annotations

from typing import Final

import numpy as np

from engine.activations import ACTIVATIONS
from engine.snapshot import Array, LayerSnapshot

SATURATED_SLOPE: Final = 0.05
"""A unit is saturated when the mean of |f′(z)| over the examples is below this share of the largest f′ there is: it
passes on less than a twentieth of the gradient that it could. For tanh that is |a| above 0.975."""
LARGEST_SLOPE: Final = {"sigmoid": 0.25, "tanh": 1.0, "elu": 1.0, "gelu": 1.129, "silu": 1.0998, "softplus": 1.0}
"""The largest |f′| of each activation that saturates."""


def activated(layer: LayerSnapshot) -> Array:
    """Return what the activation is applied to: z, or γ·ẑ + β with batch normalisation, (units, batch)."""
    return layer.pre_activations if layer.normalized is None else layer.normalized


def dead_share(layer: LayerSnapshot) -> float:
    """Return the share of units with z ≤ 0 for every example, so that f′ = 0; 0 for other activations than ReLU."""
    if layer.activation != "relu":
        return 0.0
    return float((activated(layer) <= 0).all(axis=1).mean())


def saturated_share(layer: LayerSnapshot) -> float:
    """Return the share of units that are saturated; 0 for activations that do not saturate."""
    if layer.activation not in LARGEST_SLOPE:
        return 0.0
    slopes = np.abs(ACTIVATIONS[layer.activation].slope_at(activated(layer))).mean(axis=1)
    return float((slopes < SATURATED_SLOPE * LARGEST_SLOPE[layer.activation]).mean())
