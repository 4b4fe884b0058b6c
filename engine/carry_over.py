"""Carrying parameters over into a changed network: every weight that still has a place keeps its value.

What that means, array by array, W of shape (units, inputs):

- A layer that stays keeps the rows of its units that stay and the columns of its inputs that stay. The same holds for
  its biases, normalisation scales and running statistics, and for each flat vector of optimizer state.
- A new unit gets drawn incoming weights, bias 0, and outgoing weights 0: the network's output does not jump.
- A new input of the network (a feature) gets weights 0, so that nothing jumps either. Inputs are matched by name.
- A new layer is drawn whole. The layer after a new or removed one keeps the part of W that the new shape still has,
  counted from the first unit and the first input; the rest is drawn.
- Optimizer state of anything new is 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.architecture import Architecture
from engine.calls import Array
from engine.edits import AddLayer, AddUnit, Edit, RemoveLayer, RemoveUnit
from engine.initial import draw_weights
from engine.parameters import LayerViews, Parameters, layer_views
from engine.scenario import Network

Origins = NDArray[np.intp]
NEW = -1


@dataclass(frozen=True)
class LayerOrigin:
    """Where a layer of the changed network comes from.

    Attributes
    ----------
    layer
        Its index in the old network, or ``NEW``.
    units, inputs
        For each unit and each input its index in the old layer, or ``NEW``.
    neighbour_changed
        The layer before it is not the one that was before it.
    """

    layer: int
    units: Origins
    inputs: Origins
    neighbour_changed: bool


def origins(old: Architecture, new: Architecture, edit: Edit | None) -> list[LayerOrigin]:
    """Find for every layer of the new network where its parts come from."""
    came_from = _layers(len(old.layers), len(new.layers), edit)
    result: list[LayerOrigin] = []
    for index, (layer, source) in enumerate(zip(new.layers, came_from, strict=True)):
        if source == NEW:
            result.append(LayerOrigin(NEW, np.full(layer.units, NEW), np.full(layer.inputs, NEW), True))
            continue
        before = old.layers[source]
        units = _overlap(before.units, layer.units)
        if isinstance(edit, RemoveUnit) and edit.layer == source:
            units = np.delete(np.arange(before.units), edit.unit)
        elif isinstance(edit, AddUnit) and edit.layer == source and edit.at is not None:
            units = np.insert(np.arange(before.units), edit.at, NEW)
        neighbour_changed = came_from[index - 1] != source - 1 or source == 0 if index else source != 0
        if index == 0 and source == 0:
            inputs = np.array([_position(name, old.input_names) for name in new.input_names], np.intp)
        elif neighbour_changed:
            inputs = _overlap(before.inputs, layer.inputs)
        else:
            inputs = result[index - 1].units
        result.append(LayerOrigin(source, units, inputs, neighbour_changed))
    return result


def _layers(old: int, new: int, edit: Edit | None) -> list[int]:
    if isinstance(edit, AddLayer):
        return [*range(edit.at), NEW, *range(edit.at, old)]
    if isinstance(edit, RemoveLayer):
        return [*range(edit.at), *range(edit.at + 1, old)]
    if new == old:
        return list(range(old))
    # The list of layers was replaced: hidden layers match from the input side, the output layer matches itself.
    kept = min(old, new) - 1
    return [*range(kept), *([NEW] * (new - 1 - kept)), old - 1]


def _overlap(old: int, new: int) -> Origins:
    return np.array([index if index < old else NEW for index in range(new)], np.intp)


def _position(name: str, names: tuple[str, ...]) -> int:
    return names.index(name) if name in names else NEW


def carry_parameters(
    old: Parameters, architecture: Architecture, network: Network, seed: int, parts: list[LayerOrigin], branch: int
) -> Parameters:
    """Return the parameters of the changed network.

    Parameters
    ----------
    branch
        A number that tells this draw from others of the same run, such as the step.
    """
    new = Parameters(architecture)
    for index, (layer, origin) in enumerate(zip(architecture.layers, parts, strict=True)):
        view = new.views[index]
        drawn = draw_weights(network, seed, layer, index, 1, branch)
        view.weights[...] = drawn
        if origin.layer == NEW:
            continue
        if not origin.neighbour_changed:
            view.weights[np.ix_(origin.units != NEW, origin.inputs == NEW)] = 0.0
        _copy_layer(old.views[origin.layer], view, origin)
        for ours, theirs in (
            (new.running_means[index], old.running_means[origin.layer]),
            (new.running_variances[index], old.running_variances[origin.layer]),
        ):
            if ours is not None and theirs is not None:
                ours[origin.units != NEW] = theirs[origin.units[origin.units != NEW]]
    return new


def carry_vector(vector: Array, old: Parameters, new: Parameters, parts: list[LayerOrigin]) -> Array:
    """Return a flat vector (of optimizer state) rearranged for the changed network, 0 where something is new."""
    result = np.zeros(len(new))
    theirs, ours = layer_views(vector, old.layers), layer_views(result, new.layers)
    for index, origin in enumerate(parts):
        if origin.layer != NEW:
            _copy_layer(theirs[origin.layer], ours[index], origin)
    return result


def _copy_layer(old: LayerViews, new: LayerViews, origin: LayerOrigin) -> None:
    units, inputs = origin.units != NEW, origin.inputs != NEW
    rows, columns = origin.units[units], origin.inputs[inputs]
    new.weights[np.ix_(units, inputs)] = old.weights[np.ix_(rows, columns)]
    new.biases[units] = old.biases[rows]
    for ours, theirs in ((new.scale, old.scale), (new.shift, old.shift)):
        if ours is not None and theirs is not None:
            ours[units] = theirs[rows]
