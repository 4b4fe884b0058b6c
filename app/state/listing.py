"""Texts in a row, told apart in every language."""

from __future__ import annotations

from collections.abc import Iterable

from engine.language import local_number

_DECIMAL_POINT = "."


def listed(texts: Iterable[str]) -> str:
    """Write texts in a row: between commas, or between semicolons where numbers have commas in them.

    >>> listed(["0.5", "0.3"])
    '0.5, 0.3'
    """
    return (", " if local_number(_DECIMAL_POINT) == _DECIMAL_POINT else "; ").join(texts)
