"""What many units answer to many inputs: response maps over the plane, the gallery of test images. Knows no Qt."""

from __future__ import annotations

import numpy as np

from app.controllers.predictions import PLANE_EDGE
from app.state.digit_gallery import DigitGallery
from app.state.frame import Responses
from engine import Trainer
from engine.datasets.features import expand
from engine.scenario import PlaneData

SIDE = 40
"""Points along each side of a response map."""
MOST_UNITS = 300
"""Units beyond which nodes are too small for a map, and the maps too many."""
MOST_IMAGES = 400


def responses_of(trainer: Trainer) -> Responses | None:
    """Return what every unit answers over the plane; None where the inputs are no plane."""
    data, layers = trainer.scenario.data, trainer.architecture.layers
    if not isinstance(data, PlaneData) or sum(layer.units for layer in layers) > MOST_UNITS:
        return None
    along = np.linspace(-PLANE_EDGE, PLANE_EDGE, SIDE)
    x1, x2 = np.meshgrid(along, along)
    grid = expand(np.stack([x1.ravel(), x2.ravel()], axis=1), data.features)
    outputs = trainer.layer_outputs(grid)
    maps = tuple(np.ascontiguousarray(of_layer.T).reshape(-1, SIDE, SIDE) for of_layer in outputs)
    return Responses(maps, (-PLANE_EDGE, PLANE_EDGE, -PLANE_EDGE, PLANE_EDGE))


def gallery_of(trainer: Trainer) -> DigitGallery | None:
    """Return the test images with the network's answers; None where the data are no images."""
    dataset = trainer.dataset
    examples = dataset.examples
    chosen = dataset.test[:MOST_IMAGES]
    if examples.image is None or examples.labels is None or len(chosen) == 0:
        return None
    outputs = trainer.predict(examples.inputs[chosen])
    return DigitGallery(
        images=examples.inputs[chosen].reshape(-1, *examples.image),
        truths=examples.labels[chosen],
        answers=trainer.classes(outputs),
        confidences=outputs.max(axis=1),
        class_names=examples.classes,
    )
