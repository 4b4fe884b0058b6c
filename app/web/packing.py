"""Numbers as text inside a page: six digits as float32, which gives them back exactly, and bytes for colours."""

from __future__ import annotations

import base64
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

DIGITS: Final = 6
"""Significant digits that are kept: those of the window's tooltips, and as many as float32 always gives back."""
_FLOAT32 = np.finfo(np.float32)
_SMALLEST, _LARGEST = float(_FLOAT32.tiny), float(_FLOAT32.max)
BELOW: Final = float(_FLOAT32.smallest_subnormal)
"""Stands for any size that is not 0 and too small for six digits; the page says so instead of a number."""


def six_digits(values: NDArray[np.float64]) -> NDArray[np.float32]:
    """Round to six significant digits, each as the float32 next to it; (n,) as (n,).

    Sizes outside the range of float32 become ``BELOW`` or the largest float32, with their sign.
    """
    rounded = np.array([float(f"{value:.{DIGITS}g}") for value in values.tolist()], np.float64)
    sizes = np.abs(rounded)
    rounded = np.where((sizes > 0) & (sizes < _SMALLEST), np.copysign(BELOW, rounded), rounded)
    finite = np.isfinite(rounded)
    return np.where(finite, np.clip(rounded, -_LARGEST, _LARGEST), rounded).astype(np.float32)


def shade(values: NDArray[np.float64], low: float, high: float) -> NDArray[np.uint8]:
    """Turn values into one of 256 shades between two ends; the middle one where a value is not a number."""
    shares = np.clip((np.nan_to_num(values, nan=(low + high) / 2) - low) / (high - low), 0, 1)
    return np.asarray(np.floor(shares * 255 + 0.5), np.uint8)


def packed(values: NDArray[Any]) -> str:
    """Return an array's bytes, lowest first, as base64."""
    return base64.b64encode(np.ascontiguousarray(values, values.dtype.newbyteorder("<")).tobytes()).decode("ascii")
