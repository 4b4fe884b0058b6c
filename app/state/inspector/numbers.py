"""How the inspector writes numbers: a few significant digits, the marks of the language, never rounded to nothing."""

from __future__ import annotations

import functools
import math

from engine.language import local_number

DIGITS = 5
"""Significant digits of a printed number."""
MINUS = "−"
_PLAIN_FROM, _PLAIN_TO = 1e-4, 1e6
"""Sizes that are written without a power of ten."""
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def printed(value: float, digits: int = DIGITS) -> float:
    """Return the number that is printed for a value: rounded to significant digits."""
    return float(f"{value:.{digits - 1}e}") if math.isfinite(value) else value


def half_unit(value: float, digits: int = DIGITS) -> float:
    """Return how far a value may be from what is printed for it: half a unit of the last digit."""
    if value == 0 or not math.isfinite(value):
        return 0.0
    return 0.5 * float(f"1e{int(f'{value:.{digits - 1}e}'.split('e')[1]) - digits + 1}")


def figures(value: float, *, exact: bool = False, digits: int = DIGITS) -> str:
    """Write a number, with a power of ten where it is very large or small.

    >>> figures(-0.123456), figures(0.0000123456), figures(2.0), figures(64, exact=True)
    ('−0.12346', '1.2346×10⁻⁵', '2', '64')
    """
    return local_number(_figures(value, exact, digits))


@functools.lru_cache(maxsize=8192)
def _figures(value: float, exact: bool, digits: int) -> str:
    """Write a number with English marks."""
    rounded = value if exact else printed(value, digits)
    if math.isnan(rounded):
        return "NaN"
    if math.isinf(rounded):
        return "∞" if rounded > 0 else f"{MINUS}∞"
    if rounded == 0:
        return "0"
    sign = MINUS if rounded < 0 else ""
    mantissa, exponent = f"{abs(rounded):.{DIGITS if exact else digits - 1}e}".split("e")
    if _PLAIN_FROM <= abs(rounded) < _PLAIN_TO:
        text = f"{abs(rounded):.{max(0, len(mantissa) - 2 - int(exponent))}f}"
        return sign + (text.rstrip("0").rstrip(".") if "." in text else text)
    mantissa = mantissa.rstrip("0").rstrip(".")
    power = f"10{str(int(exponent)).translate(_SUPERSCRIPTS)}"
    return sign + (power if exact and mantissa == "1" else f"{mantissa}×{power}")


def decimals_in_tex(text: str) -> str:
    """Return a number as TeX has it: a comma is a decimal mark there only in braces."""
    return text.replace(",", "{,}")


def subscript(number: int) -> str:
    """Write a whole number as a subscript."""
    return str(number).translate(_SUBSCRIPTS)
