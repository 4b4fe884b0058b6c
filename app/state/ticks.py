"""Axes: ranges that end at round numbers, the round numbers along them, and how these are written."""

from __future__ import annotations

import math

from engine.language import local_number

_ROUND = (1, 2, 5)
_EXTENTS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
"""Where an axis of steps may end: a run fills at least three quarters of it."""
_SHORTEST_EXTENT = 10
_SMALLEST_SPAN = 1e-280
"""Below, powers of ten lose their digits; such a range is as good as none."""
_POWERS_BETWEEN = (1, 2, 3, 5, 10, 20, 30, 50, 100, 200)
_ROUNDING = 1e-9


def step_extent(last_step: int) -> int:
    """Return where the axis of a run of so many steps ends.

    It depends on nothing but the last step and grows in jumps: in between nothing on the axis moves while the run goes
    on, and a film shows what the window showed.

    >>> step_extent(3), step_extent(100), step_extent(101), step_extent(3_100)
    (10, 100, 120, 4000)
    """
    if last_step <= _SHORTEST_EXTENT:
        return _SHORTEST_EXTENT
    power = int(10.0 ** (len(str(last_step)) - 1))
    return next(end for end in (round(share * power) for share in _EXTENTS) if end >= last_step)


def spacing_for(span: float, at_most: int) -> float:
    """Return the least round distance (1, 2 or 5 times a power of ten) that is at least an ``at_most``-th of a span."""
    least = span / at_most
    power = 10.0 ** math.floor(math.log10(least))
    return next((digit * power for digit in _ROUND if digit * power >= least * (1 - _ROUNDING)), 10 * power)


def linear_range(low: float, high: float, at_most: int) -> tuple[float, float]:
    """Return the range that a linear axis shows so that low and high lie on it; it ends at half spacings of its ticks.

    A range without extent gets one: all values may be equal.
    """
    if high - low < _SMALLEST_SPAN:
        high = low + (abs(low) if abs(low) > _SMALLEST_SPAN else 1.0)
    half = spacing_for(high - low, at_most) / 2
    return math.floor(low / half + _ROUNDING) * half, math.ceil(high / half - _ROUNDING) * half


def linear_ticks(low: float, high: float, at_most: int, *, whole: bool = False) -> list[float]:
    """Return at most one more than ``at_most`` evenly spaced round numbers from low to high.

    Parameters
    ----------
    whole
        Whole numbers only.
    """
    spacing = spacing_for(high - low, at_most)
    if whole:
        spacing = max(1.0, spacing)
    first, last = math.ceil(low / spacing - _ROUNDING), math.floor(high / spacing + _ROUNDING)
    return [number * spacing for number in range(first, last + 1)]


def log_range(low: float, high: float) -> tuple[float, float]:
    """Return the range that a logarithmic axis shows; it ends at 1, 2 or 5 times a power of ten.

    Both numbers must be greater than 0. A range without extent gets one.
    """
    below = max(number for number in _candidates(low, low) if number <= low * (1 + _ROUNDING))
    above = min(number for number in _candidates(high, high) if number >= high * (1 - _ROUNDING))
    if above <= below * (1 + _ROUNDING):
        around = _candidates(below, above)
        below = max(number for number in around if number < below * (1 - _ROUNDING))
        above = min(number for number in around if number > above * (1 + _ROUNDING))
    return below, above


def log_ticks(low: float, high: float, at_most: int) -> list[float]:
    """Return the round numbers of a logarithmic axis: 1, 2 and 5 in each decade, or powers of ten if that is much.

    ``at_most`` counts numbers with space around them; 2 and 5 may stand twice as close.
    """
    inside = [n for n in _candidates(low, high) if low * (1 - _ROUNDING) <= n <= high * (1 + _ROUNDING)]
    if math.log2(high) - math.log2(low) <= 2 * at_most - 1:
        return inside
    first, last = math.ceil(math.log10(low) - _ROUNDING), math.floor(math.log10(high) + _ROUNDING)
    for every in _POWERS_BETWEEN:
        powers = [power for power in range(first, last + 1) if power % every == 0]
        if len(powers) <= at_most:
            break
    return [float(f"1e{power}") for power in powers]


def value_text(value: float) -> str:
    """Write a round number of an axis.

    >>> value_text(0.05), value_text(1e-6), value_text(-0.5), value_text(1e300)
    ('0.05', '1e−6', '−0.5', '1e300')
    """
    mantissa, _, exponent = f"{value:.4g}".partition("e")
    return local_number((f"{mantissa}e{int(exponent)}" if exponent else mantissa).replace("-", "−"))


def step_text(step: float) -> str:
    """Write a round number of steps, thousands as k and millions as M.

    >>> step_text(500), step_text(1500), step_text(2e6)
    ('500', '1.5k', '2M')
    """
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if abs(step) >= size:
            return f"{local_number(f'{step / size:.4g}')}{letter}"
    return f"{step:.0f}"


def _candidates(low: float, high: float) -> list[float]:
    """Return 1, 2 and 5 times the powers of ten, from below low to above high."""
    powers = range(math.floor(math.log10(low)) - 1, math.ceil(math.log10(high)) + 2)
    return [float(f"{digit}e{power}") for power in powers for digit in _ROUND]
