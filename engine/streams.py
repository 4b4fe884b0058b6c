"""Random numbers: one seed, one independent stream for each thing that is drawn.

Each purpose draws from its own stream, so that a change of one (a dropout rate, say) leaves the others as they were.
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np


class Stream(IntEnum):
    """What random numbers are drawn for. The numbers are part of what a seed means: never change them."""

    DATA = 0
    SPLIT = 1
    WEIGHTS = 2
    ORDER = 3
    DROPOUT = 4
    PERTURBATION = 5


def generator(seed: int, stream: Stream, *branch: int) -> np.random.Generator:
    """Return the generator of a stream, at its beginning.

    Parameters
    ----------
    branch
        Numbers that split the stream further, such as a layer's.
    """
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(int(stream), *branch)))
