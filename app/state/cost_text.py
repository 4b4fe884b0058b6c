"""Large counts, sizes and times in few characters, each with its unit."""

from __future__ import annotations

from app.state.scene.number_text import count_text
from engine.language import local_number, mark, tr

_PLAIN = 1_000_000
"""Below this a count is written out: a class can check it by hand."""
_LARGE = ((1e12, mark("{count} trillion")), (1e9, mark("{count} billion")), (1e6, mark("{count} million")))
_SIZES = ((1e9, "GB"), (1e6, "MB"), (1e3, "kB"))
_TIMES = ((3_600e6, "h"), (60e6, "min"), (1e6, "s"), (1e3, "ms"))
_DAY = 86_400e6


def quantity_text(count: int) -> str:
    """Write a count: whole below a million, then in millions, billions and trillions.

    >>> quantity_text(12345), quantity_text(12_345_678)
    ('12,345', '12.3 million')
    """
    if count < _PLAIN:
        return count_text(count)
    size, words = next((entry for entry in _LARGE if count >= entry[0]), _LARGE[-1])
    return tr(words, count=_three_digits(count / size))


def bytes_text(size: int) -> str:
    """Write a size in memory; 1 kB is 1,000 bytes.

    >>> bytes_text(800), bytes_text(12_500)
    ('800 B', '12.5 kB')
    """
    for unit, name in _SIZES:
        if size >= unit:
            return f"{_three_digits(size / unit)} {name}"
    return f"{size} B"


def rough_bytes_text(size: int) -> str:
    """Write a size of which one digit is known.

    >>> rough_bytes_text(5_234_567), rough_bytes_text(96)
    ('5 MB', '100 B')
    """
    unit = 10 ** (len(str(size)) - 1)
    rounded = max(1, round(size / unit)) * unit
    scale, name = next((entry for entry in _SIZES if rounded >= entry[0]), (1, "B"))
    return f"{local_number(f'{rounded / scale:,.0f}')} {name}"


def time_text(microseconds: float) -> str:
    """Write a time in the unit that suits it.

    >>> time_text(45.2), time_text(5300.0), time_text(90e6)
    ('45.2 µs', '5.30 ms', '1.50 min')
    """
    if microseconds >= _DAY:
        return tr("{time} days", time=_three_digits(microseconds / _DAY))
    for unit, name in _TIMES:
        if microseconds >= unit:
            return f"{_three_digits(microseconds / unit)} {name}"
    return f"{_three_digits(microseconds)} µs"


def _three_digits(value: float) -> str:
    return local_number(f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}")
