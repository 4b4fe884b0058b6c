"""Counts of values in bins of equal width, on a plain axis or on one of powers of ten."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

BINS = 28
"""Bins of every histogram: as many as can be told apart in the width of a thumbnail."""
DECADES = (-10, 4)
"""Powers of ten that the axis of gradients spans; fixed, so that layers and moments can be compared. Values beyond
are counted in the first or the last bin."""


@dataclass(frozen=True)
class Histogram:
    """How often values fall into each bin.

    Attributes
    ----------
    low, high
        Ends of the axis; powers of ten where it is logarithmic.
    counts
        Values in each bin, (BINS,).
    zeros
        Values of exactly 0, which a logarithmic axis has no place for; 0 on a plain axis, which has one.
    not_finite
        Values that are infinite or not a number.
    total
        All values: those in bins, zeros and those that are not finite.
    """

    low: float
    high: float
    counts: tuple[int, ...]
    zeros: int
    not_finite: int
    total: int


def plain_histogram(values: Array, low: float, high: float) -> Histogram:
    """Count values from ``low`` to ``high``; those beyond count in the bins at the ends."""
    flat = values.ravel()
    finite = flat[np.isfinite(flat)]
    return Histogram(low, high, _counts(finite, low, high), 0, flat.size - finite.size, flat.size)


def magnitude_histogram(values: Array) -> Histogram:
    """Count log₁₀|value| over the decades of :data:`DECADES`."""
    flat = np.abs(values.ravel())
    above = flat[(flat > 0) & (flat < math.inf)]
    zeros = int(np.count_nonzero(flat == 0))
    low, high = DECADES
    counts = _counts(np.log10(above), low, high)
    return Histogram(low, high, counts, zeros, flat.size - zeros - above.size, flat.size)


def calm_limit(values: Array) -> float:
    """Return 1, 2 or 5 times a power of ten that no finite |value| exceeds: an axis that seldom changes."""
    flat = np.abs(values.ravel())
    finite = flat[flat < math.inf]
    largest = float(finite.max()) if finite.size else 0.0
    if largest < 1e-300:
        return 1.0
    power = 10.0 ** math.floor(math.log10(largest))
    return next((digit * power for digit in (1, 2, 5) if largest <= digit * power), 10 * power)


def _counts(finite: Array, low: float, high: float) -> tuple[int, ...]:
    share = (np.clip(finite, low, high) - low) / (high - low)
    bins = np.minimum((share * BINS).astype(np.intp), BINS - 1)
    return tuple(np.bincount(bins, minlength=BINS).tolist())
