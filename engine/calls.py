"""Calls: the smallest pieces of a plan, a function with its positional arguments, all arrays preallocated.

Constants are 0-d arrays and outputs are positional because NumPy handles both faster than Python floats and keywords
(benchmarks/README.md has the figures). ``np.maximum`` and ``np.minimum`` are the exception: their third positional
argument is deprecated and slow, so a partial carries ``out``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Call = tuple[Callable[..., Any], tuple[Any, ...]]


def constant(value: float) -> Array:
    """Return a number as a 0-d array."""
    return np.array(value, dtype=np.float64)


ZERO, ONE = constant(0.0), constant(1.0)
for _shared in (ZERO, ONE):
    _shared.flags.writeable = False


def maximum(a: Array, b: Array, out: Array) -> Call:
    """Compute out = max(a, b), element by element."""
    return partial(np.maximum, out=out), (a, b)


def minimum(a: Array, b: Array, out: Array) -> Call:
    """Compute out = min(a, b), element by element."""
    return partial(np.minimum, out=out), (a, b)


def scaled(number: Array, factor: float, out: Array) -> Call:
    """Compute out = factor·number, all 0-d; as arrays of one element they take NumPy a third of the time."""
    return np.multiply, (number.reshape(1), np.array([factor]), out.reshape(1))


def run(calls: list[Call]) -> None:
    """Make the calls, one after the other."""
    for function, arguments in calls:
        function(*arguments)
