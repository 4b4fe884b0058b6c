"""Numbers as they are written on the stage: short, with the marks of the language, and never rounded to nothing."""

from __future__ import annotations

import math

from app.state.scene.hidden import Cover
from engine.language import local_number

MINUS = "−"
UNKNOWN = "?"
"""What stands in the place of a number that is hidden."""
_LARGEST_PLAIN = 1e4
"""From here on a number is written with a power of ten."""


def number_text(value: float, decimals: int) -> str:
    """Write a number with a number of decimals, fewer where it is large, and with a power of ten where it is tiny.

    >>> number_text(-0.5, 2), number_text(0.00031, 2), number_text(123.456, 2), number_text(0.0, 3)
    ('−0.50', '3e−4', '123', '0')
    """
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "∞" if value > 0 else f"{MINUS}∞"
    if value == 0:
        return "0"
    size = abs(value)
    if size >= _LARGEST_PLAIN or size < 10.0**-decimals:
        mantissa, exponent = f"{value:.{max(0, decimals - 2)}e}".split("e")
        return local_number(f"{mantissa}e{int(exponent)}".replace("-", MINUS))
    whole_digits = max(0, math.floor(math.log10(size)))
    return local_number(f"{value:.{max(0, decimals - whole_digits)}f}".replace("-", MINUS))


def exact_text(value: float) -> str:
    """Write a number with the digits that a tooltip has room for."""
    if not math.isfinite(value):
        return number_text(value, 6)
    return short_text(value, 6)


def short_text(value: float, digits: int = 3) -> str:
    """Write a number with so many significant digits at most, a true minus sign and the marks of the language.

    >>> short_text(-0.12345), short_text(2.0)
    ('−0.123', '2')
    """
    return local_number(f"{value:.{digits}g}".replace("-", MINUS))


def covered_text(text: str, cover: Cover) -> str:
    """Return what may be shown of a written number: all of it, all but its sign, or that there is one."""
    if not cover:
        return text
    return UNKNOWN if cover is Cover.NUMBER else f"±{text.removeprefix(MINUS)}"


def count_text(count: int) -> str:
    """Write a whole number with the language's mark between thousands."""
    return local_number(f"{count:,}")
