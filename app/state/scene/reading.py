"""The numbers of a snapshot that are shown: those of one example, or their means over the mini-batch."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.state.scene.identity import Same
from engine.snapshot import LayerSnapshot, Snapshot

Floats = NDArray[np.float64]

BOUNDED = frozenset({"sigmoid", "tanh", "softmax"})
"""Activations that stay within −1 to 1, which is then the scale of their colours."""
_TINIEST = 1e-300
"""Keeps scales of all-zero arrays from dividing by zero."""


@dataclass(frozen=True, eq=False)
class Reading:
    """What is shown of a snapshot.

    Attributes
    ----------
    example
        The column shown, within the mini-batch; None for means.
    activations
        Of the inputs and of each layer, (units,).
    activation_scales
        The size of an activation that gets the full colour, per column.
    pre_activations, deltas
        Of each layer. δ of one example stands by itself, without the factor 1/B of the mean; means are those of the
        mini-batch.
    targets
        (outputs,).
    dropped
        Of each layer: which units dropout has switched off for this example, or None.
    weight_scale, delta_scale, signal_scale, step_scale, bias_step_scale
        The largest sizes in the network of w, δ, w·δ, Δw and Δb, never 0. One scale for all layers lets vanishing
        gradients show.
    """

    example: int | None
    activations: tuple[Floats, ...]
    activation_scales: tuple[float, ...]
    pre_activations: tuple[Floats, ...]
    deltas: tuple[Floats, ...]
    targets: Floats
    dropped: tuple[NDArray[np.bool_] | None, ...]
    weight_scale: float
    delta_scale: float
    signal_scale: float
    step_scale: float
    bias_step_scale: float

    def forward_signals(self, layer: int, weights: Floats) -> Floats:
        """Return weight times activation for each link into a layer, (units, inputs)."""
        return weights * self.activations[layer]

    def backward_signals(self, layer: int, weights: Floats) -> Floats:
        """Return weight times δ for each link into a layer, (units, inputs)."""
        return weights * self.deltas[layer][:, None]


def reading_of(snapshot: Snapshot, example: int | None) -> Reading:
    """Return what is shown of a snapshot; an example beyond the mini-batch counts as its last."""
    if example is not None:
        example = min(max(example, 0), snapshot.batch_size - 1)
    return _reading(Same(snapshot), example)


@functools.lru_cache(maxsize=8)
def _reading(same: Same[Snapshot], example: int | None) -> Reading:
    snapshot = same.value
    layers = snapshot.layers

    def shown(values: Floats) -> Floats:
        return np.asarray(values.mean(axis=1) if example is None else values[:, example])

    deltas = tuple(_delta(layer, example) for layer in layers)
    return Reading(
        example=example,
        activations=(shown(snapshot.inputs), *(shown(layer.activations) for layer in layers)),
        activation_scales=(largest(snapshot.inputs), *(_activation_scale(layer) for layer in layers)),
        pre_activations=tuple(shown(layer.pre_activations) for layer in layers),
        deltas=deltas,
        targets=shown(snapshot.targets),
        dropped=tuple(
            None if layer.dropout_factors is None or example is None else layer.dropout_factors[:, example] == 0
            for layer in layers
        ),
        weight_scale=max(largest(layer.weights) for layer in layers),
        delta_scale=max(largest(delta) for delta in deltas),
        signal_scale=max(
            largest(np.abs(layer.weights).max(axis=1) * delta) for layer, delta in zip(layers, deltas, strict=True)
        ),
        step_scale=max(largest(layer.weight_steps) for layer in layers),
        bias_step_scale=max(largest(layer.bias_steps) for layer in layers),
    )


def largest(values: Floats) -> float:
    """Return the largest size among the finite values, at least a tiny number."""
    if not values.size:
        return _TINIEST
    # two reductions without a temporary array; only values that are not finite need the slow way
    size = max(float(values.max()), -float(values.min()))
    if not np.isfinite(size):
        finite = values[np.isfinite(values)]
        size = float(np.abs(finite).max()) if finite.size else 0.0
    return max(size, _TINIEST)


def _activation_scale(layer: LayerSnapshot) -> float:
    if layer.activation in BOUNDED and not layer.residual and not layer.dropout:
        return 1.0
    return largest(layer.activations)


def _delta(layer: LayerSnapshot, example: int | None) -> Floats:
    # each column of deltas carries 1/B, so the sum over the columns is the mean over the mini-batch
    return np.asarray(layer.deltas.sum(axis=1)) if example is None else layer.delta_of_example(example)
