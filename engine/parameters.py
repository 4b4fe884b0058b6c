"""Parameters: one flat vector for all weights, biases and normalisation scales, with each layer's arrays as views.

A dense layer is one matrix [W | b] of (units, inputs + 1), so that its affine map is a single product with activations
whose last row is 1 (the bias trick), and the gradients of weights and biases come out of a single product too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.architecture import Architecture, DenseLayer
from engine.calls import Array


@dataclass(frozen=True)
class LayerViews:
    """One layer's arrays, views into a flat vector.

    Attributes
    ----------
    matrix
        [W | b], (units, inputs + 1).
    scale, shift
        γ and β of batch normalisation, (units,), or None.
    place
        Where the whole layer stands in the flat vector.
    """

    matrix: Array
    scale: Array | None
    shift: Array | None
    place: slice

    @property
    def weights(self) -> Array:
        """W, (units, inputs)."""
        return self.matrix[:, :-1]

    @property
    def biases(self) -> Array:
        """b, (units,)."""
        return self.matrix[:, -1]


def parameter_count(layers: tuple[DenseLayer, ...]) -> int:
    """Return the length of the flat vector."""
    return sum(layer.units * (layer.inputs + 1 + 2 * layer.batch_norm) for layer in layers)


def layer_views(vector: Array, layers: tuple[DenseLayer, ...]) -> list[LayerViews]:
    """Cut a flat vector into the arrays of each layer: [W | b], then γ and β where there are any."""
    views, at = [], 0
    for layer in layers:
        start, size = at, layer.units * (layer.inputs + 1)
        matrix = vector[at : at + size].reshape(layer.units, layer.inputs + 1)
        at += size
        scale = shift = None
        if layer.batch_norm:
            scale, shift = vector[at : at + layer.units], vector[at + layer.units : at + 2 * layer.units]
            at += 2 * layer.units
        views.append(LayerViews(matrix, scale, shift, slice(start, at)))
    return views


def named_arrays(views: list[LayerViews]) -> dict[str, Array]:
    """Return copies by their public names; weights as (inputs, units), the way they are usually written down."""
    named: dict[str, Array] = {}
    for index, view in enumerate(views):
        named[f"layers.{index}.weights"] = view.weights.T.copy()
        named[f"layers.{index}.biases"] = view.biases.copy()
        if view.scale is not None and view.shift is not None:
            named[f"layers.{index}.batch_norm.scale"] = view.scale.copy()
            named[f"layers.{index}.batch_norm.shift"] = view.shift.copy()
    return named


class Parameters:
    """The values that training changes, and those that it only measures (running statistics).

    Attributes
    ----------
    values
        All parameters, flat.
    gradient
        ∂L/∂ of each, flat, in the same order. It is the first row of ``gradient_rows`` (2, parameters), whose second
        row optimizers fill with the squares.
    step
        What the last update took off each parameter, flat: Δw = −step.
    running_means, running_variances
        Of each layer with batch normalisation, (units,); None elsewhere.
    """

    def __init__(self, architecture: Architecture) -> None:
        layers = architecture.layers
        count = parameter_count(layers)
        self.layers = layers
        self.values: Array = np.zeros(count)
        self.gradient_rows: Array = np.zeros((2, count))
        self.gradient: Array = self.gradient_rows[0]
        self.step: Array = np.zeros(count)
        self.views = layer_views(self.values, layers)
        self.gradient_views = layer_views(self.gradient, layers)
        self.step_views = layer_views(self.step, layers)
        self.running_means = [np.zeros(layer.units) if layer.batch_norm else None for layer in layers]
        self.running_variances = [np.ones(layer.units) if layer.batch_norm else None for layer in layers]
        for view in self.views:
            if view.scale is not None:
                view.scale[:] = 1.0

    def __len__(self) -> int:
        """How many parameters there are."""
        return len(self.values)

    def select(self, part: str) -> NDArray[np.bool_]:
        """Return which entries of the flat vector are ``"weights"``, ``"biases"`` or ``"batch_norm"``."""
        chosen = np.zeros(len(self.values), bool)
        for view in layer_views(chosen.view(np.int8), self.layers):
            if part == "weights":
                view.weights[...] = 1
            elif part == "biases":
                view.biases[...] = 1
            elif view.scale is not None and view.shift is not None:
                view.scale[...] = view.shift[...] = 1
        return chosen
