"""Examples that are written out in the scenario."""

from __future__ import annotations

import numpy as np

from engine.datasets.dataset import Examples
from engine.scenario import Rows


def rows(data: Rows) -> Examples:
    """Return the rows as examples; in a classification the class of a row is its largest target.

    A single target column of a classification is one class against the other: 0 or 1 (or −1 or 1).
    """
    inputs, targets = np.array(data.inputs, np.float64), np.array(data.targets, np.float64)
    outputs = targets.shape[1]
    input_names = tuple(f"x{index + 1}" for index in range(inputs.shape[1]))
    output_names = tuple(f"y{index + 1}" for index in range(outputs)) if outputs > 1 else ("y",)
    points = inputs if inputs.shape[1] <= 2 else None
    if data.task == "regression":
        return Examples(inputs, None, targets, input_names, output_names, points=points)
    labels = targets.argmax(axis=1) if outputs > 1 else (targets[:, 0] > (0 if targets.min() < 0 else 0.5))
    classes = output_names if outputs > 1 else ("0", "1")
    return Examples(inputs, labels.astype(np.intp), targets, input_names, output_names, classes, points=points)
