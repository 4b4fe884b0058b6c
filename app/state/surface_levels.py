"""At which losses the contours of a loss surface stand, and how its height is coloured."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.state.scene.colours import mix
from app.state.theme import Theme
from app.state.ticks import linear_ticks

Floats = NDArray[np.float64]

_MOST_LEVELS = 12
_LOGARITHMIC_FROM = 8.0
"""Times the smallest loss that the largest one is from which levels are spread over the logarithm."""
_MOST_DECADES = 12.0
"""Powers of ten below the largest loss that are told apart."""
_DIGITS = ((1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8), (1, 1.5, 2, 3, 5, 7), (1, 2, 5), (1, 3), (1,))
"""Which digits a power of ten is multiplied by, the densest first."""
_HIGHEST_LOSS, _HIGHEST_INK = 0.24, 0.15
"""Shares of the colour of losses, then of quiet writing, in the highest region: all stays behind the paths."""


@dataclass(frozen=True, eq=False)
class Levels:
    """Levels, and the surface on the scale on which they are evenly spread.

    Attributes
    ----------
    values
        The losses that contours stand at, ascending.
    heights
        The same on the surface's scale.
    surface
        The losses on that scale, all finite: what is not is higher than all else.
    finite
        Which losses are finite.
    """

    values: tuple[float, ...]
    heights: tuple[float, ...]
    surface: Floats
    finite: NDArray[np.bool_]
    logarithmic: bool


def levels_for(losses: Floats) -> Levels:
    """Choose levels for losses (rows, columns): round numbers between the smallest and the largest."""
    finite = np.isfinite(losses)
    if not finite.any():
        return Levels((), (), np.zeros_like(losses), finite, logarithmic=False)
    low, high = float(losses[finite].min()), float(losses[finite].max())
    positive = losses[finite & (losses > 0)]
    lowest = float(positive.min()) if positive.size else 0.0
    logarithmic = lowest > 0 and low >= 0 and high / lowest >= _LOGARITHMIC_FROM
    if logarithmic:
        lowest = max(lowest, high * 10.0**-_MOST_DECADES)
        surface = np.log10(np.clip(np.where(finite, losses, high), lowest, high))
        values = _log_levels(lowest, high)
        heights = tuple(math.log10(value) for value in values)
    else:
        surface = np.where(finite, losses, high)
        # nearly equal losses differ by rounding only
        flat = high - low <= 1e-9 * max(abs(low), abs(high))
        values = () if flat else tuple(v for v in linear_ticks(low, high, _MOST_LEVELS) if low < v < high)
        heights = values
    top = float(surface.max())
    surface[~finite] = top + max(1.0, abs(top))
    return Levels(values, heights, surface, finite, logarithmic)


def _log_levels(low: float, high: float) -> tuple[float, ...]:
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    found: tuple[float, ...] = ()
    for digits in _DIGITS:
        found = tuple(v for power in powers for digit in digits if low < (v := float(f"{digit}e{power}")) < high)
        if len(found) <= _MOST_LEVELS:
            return found
    return found[:: math.ceil(len(found) / _MOST_LEVELS)]


def band_colours(theme: Theme, bands: int) -> tuple[str, ...]:
    """Return the colours between levels, from the panel's in the valleys to the colour of losses on the heights."""
    highest = mix(mix(theme.panel, theme.text_quiet, _HIGHEST_INK), theme.loss, _HIGHEST_LOSS)
    return tuple(mix(theme.panel, highest, number / max(1, bands - 1)) for number in range(bands))
