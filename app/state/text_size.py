"""Sizes that the window's writing can have."""

from __future__ import annotations

TEXT_SIZES = (1.0, 1.15, 1.3, 1.5)
"""By how much larger than usual everything is written."""


def text_size_name(factor: float) -> str:
    """Write a size as people do."""
    return f"{100 * factor:.0f} %"


def next_text_size(factor: float, steps: int) -> float:
    """Return the size so many steps up or down, at most the largest and at least the usual one."""
    nearest = min(range(len(TEXT_SIZES)), key=lambda index: abs(TEXT_SIZES[index] - factor))
    return TEXT_SIZES[max(0, min(nearest + steps, len(TEXT_SIZES) - 1))]
