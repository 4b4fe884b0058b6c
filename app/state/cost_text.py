"""Large counts, sizes and times in few characters, each with its unit."""

from __future__ import annotations

_PLAIN = 1_000_000
"""Below this a count is written out: a class can check it by hand."""
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_SIZES = ((1e9, "GB"), (1e6, "MB"), (1e3, "kB"))
_TIMES = ((86_400e6, "days"), (3_600e6, "h"), (60e6, "min"), (1e6, "s"), (1e3, "ms"))


def quantity_text(count: int) -> str:
    """Write a count: whole below a million, then in millions, billions and trillions.

    >>> quantity_text(12345), quantity_text(12_345_678)
    ('12,345', '12.3 million')
    """
    if count < _PLAIN:
        return f"{count:,}"
    size, word = next((entry for entry in _LARGE if count >= entry[0]), _LARGE[-1])
    return f"{_three_digits(count / size)} {word}"


def bytes_text(size: int) -> str:
    """Write a size in memory; 1 kB is 1,000 bytes.

    >>> bytes_text(800), bytes_text(12_500)
    ('800 B', '12.5 kB')
    """
    for unit, name in _SIZES:
        if size >= unit:
            return f"{_three_digits(size / unit)} {name}"
    return f"{size} B"


def time_text(microseconds: float) -> str:
    """Write a time in the unit that suits it.

    >>> time_text(45.2), time_text(5300.0), time_text(90e6)
    ('45.2 µs', '5.30 ms', '1.50 min')
    """
    for unit, name in _TIMES:
        if microseconds >= unit:
            return f"{_three_digits(microseconds / unit)} {name}"
    return f"{_three_digits(microseconds)} µs"


def _three_digits(value: float) -> str:
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
