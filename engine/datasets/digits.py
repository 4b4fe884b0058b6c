"""Handwritten digits: 1,797 images of 8×8 grey values from 0 to 16.

Source and licence are in resources/datasets/README.md.
"""

from __future__ import annotations

import functools
import gzip
from importlib import resources

import numpy as np

from engine.datasets.dataset import Examples

SIDE = 8
"""Rows and columns of an image."""


@functools.cache
def digits() -> Examples:
    """Return all images, scaled to 0 … 1, and their labels."""
    packed = resources.files("resources").joinpath("datasets", "digits.csv.gz").read_bytes()
    lines = gzip.decompress(packed).decode("ascii").split()
    table = np.array([line.split(",") for line in lines], dtype=np.float64)
    inputs, labels = table[:, :-1] / 16, table[:, -1].astype(np.intp)
    inputs.flags.writeable = labels.flags.writeable = False
    names = tuple(f"pixel {row},{column}" for row in range(SIDE) for column in range(SIDE))
    classes = tuple(str(digit) for digit in range(10))
    return Examples(inputs, labels, None, names, classes, classes, image=(SIDE, SIDE))
