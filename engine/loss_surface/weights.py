"""Which weight an entry of the flat vector is, and which weights training has moved most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.architecture import Architecture
from engine.parameters import layer_views
from engine.state import TrainerState


@dataclass(frozen=True)
class WeightPlace:
    """A weight: of a layer's unit, from one of the layer's inputs (None: the bias); all count from 0.

    Attributes
    ----------
    index
        Where it stands in the flat vector.
    """

    index: int
    layer: int
    unit: int
    source: int | None


def place_of(architecture: Architecture, index: int) -> WeightPlace | None:
    """Return which weight or bias an entry of the flat vector is; None for one of batch normalisation, and beyond."""
    at = 0
    for number, layer in enumerate(architecture.layers):
        size = layer.units * (layer.inputs + 1)
        if at <= index < at + size:
            unit, source = divmod(index - at, layer.inputs + 1)
            return WeightPlace(index, number, unit, source if source < layer.inputs else None)
        at += size + 2 * layer.units * layer.batch_norm
    return None


def weight_at(architecture: Architecture, layer: int, unit: int, source: int | None) -> WeightPlace:
    """Return where a weight (or a bias: ``source`` is None) stands in the flat vector."""
    before = sum(each.units * (each.inputs + 1 + 2 * each.batch_norm) for each in architecture.layers[:layer])
    inputs = architecture.layers[layer].inputs
    column = inputs if source is None else source
    return WeightPlace(before + unit * (inputs + 1) + column, layer, unit, source)


def most_changed(states: Sequence[TrainerState], most: int) -> tuple[WeightPlace, ...]:
    """Return the weights that differ most between the first and the last of some states, most changed first.

    Where nothing has changed, as with a single state, the first weights come first. Biases are left out.
    """
    first, last = states[0], states[-1]
    weights = np.zeros_like(last.values)
    for view in layer_views(weights, last.architecture.layers):
        view.weights[...] = 1.0
    change = np.where(weights > 0, np.abs(last.values - first.values), -1.0)
    order = np.argsort(-change, kind="stable")[: min(most, int(weights.sum()))]
    places = (place_of(last.architecture, int(index)) for index in order)
    return tuple(place for place in places if place is not None)
