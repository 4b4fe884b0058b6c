"""Changing a weight or a bias by hand: which value an element has, how large a step is, and where its entry stands."""

from __future__ import annotations

import numpy as np

from app.state.scene.curves import points_at
from app.state.scene.elements import ElementId, LinkId, NodeId
from app.state.scene.links import gap_links
from app.state.scene.scene import Scene

_STEPS = 50
"""Steps from the smallest to the largest weight of a layer."""
SMALLEST_STEP = 0.02


def parameter_value(scene: Scene, element: ElementId | None) -> float | None:
    """Return the weight of a link or the bias of a unit; None where the element has no parameter."""
    layers = scene.snapshot.layers
    if isinstance(element, LinkId) and element.layer < len(layers):
        weights = layers[element.layer].weights
        if element.unit < weights.shape[0] and element.input < weights.shape[1]:
            return float(weights[element.unit, element.input])
    if isinstance(element, NodeId) and 0 <= element.layer < len(layers):
        biases = layers[element.layer].biases
        if element.unit < len(biases):
            return float(biases[element.unit])
    return None


def parameter_step(scene: Scene, element: ElementId | None) -> float:
    """Return how far one notch of the wheel moves a parameter: a fiftieth of the range of its layer's weights."""
    if not isinstance(element, LinkId | NodeId) or not 0 <= element.layer < len(scene.snapshot.layers):
        return SMALLEST_STEP
    weights = scene.snapshot.layers[element.layer].weights
    finite = weights[np.isfinite(weights)]
    return max(SMALLEST_STEP, float(np.ptp(finite)) / _STEPS if finite.size else 0.0)


def parameter_place(scene: Scene, element: ElementId | None) -> tuple[float, float] | None:
    """Return the middle of a link or of a unit in logical pixels; None where it is not on the stage."""
    if isinstance(element, NodeId) and 0 <= element.layer + 1 < len(scene.geometry.columns):
        centres = scene.geometry.columns[element.layer + 1].centres
        if element.unit < len(centres):
            x, y = centres[element.unit].tolist()
            return x, y
    if isinstance(element, LinkId) and element.layer < len(scene.snapshot.layers):
        gap = gap_links(scene.snapshot, scene.geometry)[element.layer]
        chosen = (gap.units == element.unit) & (gap.inputs == element.input)
        if chosen.any():
            ((x, y),) = points_at(gap.curves[chosen][:1], np.array([0.5])).tolist()
            return x, y
    return None
