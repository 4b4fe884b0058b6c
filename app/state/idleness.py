"""Units that learn nothing, or next to nothing: dead ones of ReLU, saturated ones of the smooth activations."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.state.flow_history import activated
from app.state.scene.number_text import short_text
from engine.activations import ACTIVATIONS
from engine.language import counted, tr
from engine.snapshot import LayerSnapshot

SATURATED_SLOPE = 0.05
"""A unit is saturated when the mean of |f′(z)| over the mini-batch is below this share of the largest f′ there is: it
passes on less than a twentieth of the gradient that it could. For tanh that is |a| above 0.975."""
DEAD_EXAMPLES = 100
"""Examples in a row with z ≤ 0 before a unit is called dead: one that is active for 5 % of the examples stays silent
for 100 with a probability of 0.6 % only. With fewer examples seen, all of them count."""
LARGEST_SLOPE = {"sigmoid": 0.25, "tanh": 1.0, "elu": 1.0, "gelu": 1.129, "silu": 1.0998, "softplus": 1.0}
"""The largest |f′| of each activation that saturates."""


@dataclass(frozen=True)
class Idleness:
    """Units that learn nothing or next to nothing.

    Attributes
    ----------
    kind
        ``"dead"`` (ReLU), ``"on the leak"`` (leaky ReLU), ``"saturated"``; "" where the activation knows nothing of
        the kind.
    count, units
        How many, of how many.
    rule
        When a unit is counted.
    """

    kind: str
    count: int
    units: int
    rule: str

    @property
    def share(self) -> float:
        """Share of the layer's units, 0 to 1."""
        return self.count / self.units


def idleness_of(layer: LayerSnapshot, idle: tuple[NDArray[np.int64], int] | None = None) -> Idleness:
    """Count the units of a layer that are dead or saturated.

    Parameters
    ----------
    idle
        For each unit the examples in a row with z ≤ 0, and how many examples were seen at all; without it the
        mini-batch is all that is known.
    """
    z = activated(layer)
    if layer.activation in ("relu", "leaky_relu"):
        counts, seen = ((z <= 0).all(axis=1) * z.shape[1], z.shape[1]) if idle is None else idle
        needed = max(1, min(DEAD_EXAMPLES, seen))
        dead = int(np.count_nonzero(counts >= needed))
        if layer.activation == "relu":
            return Idleness("dead", dead, layer.units, _never_active("0", needed))
        rule = _never_active(short_text(0.01), needed)
        return Idleness("on the leak", dead, layer.units, rule)
    if layer.activation not in LARGEST_SLOPE:
        return Idleness("", 0, layer.units, tr("this activation neither saturates nor dies"))
    smallest = SATURATED_SLOPE * LARGEST_SLOPE[layer.activation]
    slopes = np.abs(ACTIVATIONS[layer.activation].slope_at(z)).mean(axis=1)
    rule = tr(
        "mean |f′(z)| over the mini-batch below {limit}, {percent}% of the largest f′",
        limit=short_text(smallest),
        percent=round(100 * SATURATED_SLOPE),
    )
    return Idleness("saturated", int(np.count_nonzero(slopes < smallest)), layer.units, rule)


def _never_active(slope: str, examples: int) -> str:
    return counted(
        examples,
        "z ≤ 0, so f′ = {slope}, for the last {n} example or more",
        "z ≤ 0, so f′ = {slope}, for the last {n} examples or more",
        slope=slope,
    )
