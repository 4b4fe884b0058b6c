"""Axes of pyqtgraph charts with the numbers that we want: logarithms, percentages, whole steps."""

from __future__ import annotations

import math
from typing import Any

import pyqtgraph as pg

from app.painting.typography import scaled
from engine.language import local_number

_PIXELS_PER_POWER = 24
"""Least distance between two powers of ten that are both written."""


class ValueAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The axis of y, whose values may be logarithms to base ten."""

    def __init__(self) -> None:
        super().__init__("left")
        self.logarithmic = False
        self.percent = False

    def tickValues(self, low: float, high: float, size: float) -> Any:
        """Return round numbers; on a logarithmic axis the powers of ten, with 2 and 5 where there are few."""
        if not self.logarithmic:
            return super().tickValues(low, high, size)[:1]
        powers = range(math.floor(low), math.ceil(high) + 1)
        every = max(1, round(len(powers) * scaled(_PIXELS_PER_POWER) / max(size, 1)))
        ticks = [float(power) for power in powers if power % every == 0]
        if high - low < 2:
            ticks += [power + math.log10(digit) for power in powers for digit in (2, 5)]
        return [(1.0, [tick for tick in ticks if low <= tick <= high])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Write losses plainly, and accuracies in percent."""
        if self.logarithmic:
            return [_tick(10**value) for value in values]
        if self.percent:
            return [local_number(f"{100 * value:.3g} %") for value in values]
        return [_tick(value) for value in values]


class StepAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The axis of x: whole steps."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickValues(self, low: float, high: float, size: float) -> Any:
        """Return round numbers, whole ones only."""
        return [(spacing, values) for spacing, values in super().tickValues(low, high, size)[:1] if spacing >= 1]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Write thousands as k and millions as M."""
        return [_short(value) for value in values]


def _tick(value: float) -> str:
    text = f"{value:.4g}"
    mantissa, _, exponent = text.partition("e")
    return local_number((f"{mantissa}e{int(exponent)}" if exponent else mantissa).replace("-", "−"))


def _short(value: float) -> str:
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if abs(value) >= size:
            return local_number(f"{value / size:.4g}{letter}")
    return f"{value:.0f}"
