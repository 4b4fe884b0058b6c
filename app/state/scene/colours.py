"""Colours of values: mixing, and the diverging scale of signed values."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from app.state.theme import Theme, rgb

LEVELS = 16
"""Steps of the diverging scale on each side of zero: few enough to share pens, too many to see."""


@functools.lru_cache(maxsize=4096)
def mix(one: str, other: str, share: float) -> str:
    """Return the colour that has ``share`` (0 to 1) of the other in it."""
    parts = (round(a + (b - a) * share) for a, b in zip(rgb(one), rgb(other), strict=True))
    return "#{:02x}{:02x}{:02x}".format(*parts)


def luminance(colour: str) -> float:
    """Relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    channels = (c / 255 for c in rgb(colour))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@functools.lru_cache(maxsize=1024)
def writing_on(fill: str, theme: Theme) -> str:
    """Return whichever of black, white and the theme's text is read best on a fill."""
    return max((theme.text, "#ffffff", "#0b1016"), key=lambda colour: contrast(colour, fill))


@functools.lru_cache(maxsize=16)
def diverging_scale(theme: Theme) -> tuple[str, ...]:
    """Return the scale from ``negative`` over ``zero`` to ``positive`` in 2·LEVELS + 1 steps."""
    down = tuple(mix(theme.zero, theme.negative, i / LEVELS) for i in range(LEVELS, 0, -1))
    up = tuple(mix(theme.zero, theme.positive, i / LEVELS) for i in range(LEVELS + 1))
    return down + up


@functools.lru_cache(maxsize=16)
def grey_scale(theme: Theme) -> tuple[str, ...]:
    """Return the scale of brightness for pictures, from the panel's colour to the text's, in as many steps."""
    return tuple(mix(theme.panel, theme.text, i / (2 * LEVELS)) for i in range(2 * LEVELS + 1))


def signed_levels(shares: NDArray[np.float64]) -> NDArray[np.intp]:
    """Turn values from −1 to 1 into steps from −LEVELS to LEVELS; what is not finite becomes 0."""
    return np.rint(np.clip(np.nan_to_num(shares), -1, 1) * LEVELS).astype(np.intp)


def signed_colours(shares: NDArray[np.float64], theme: Theme) -> list[str]:
    """Return the colour of each of some values from −1 to 1; the theme's error colour where one is not finite."""
    scale = diverging_scale(theme)
    finite = np.isfinite(shares)
    levels = (signed_levels(shares) + LEVELS).tolist()
    return [scale[level] if ok else theme.error for level, ok in zip(levels, finite.tolist(), strict=True)]
