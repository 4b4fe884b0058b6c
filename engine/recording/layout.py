"""JSON laid out for people and version tools: what is short stands on one line, so that a change is a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

LONGEST_LINE = 100
"""Characters up to which a value stands on one line. Rows of numbers do so whatever their length."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def compact(value: Any) -> str:
    """Return a value on one line.

    Raises
    ------
    ValueError
        A number is not finite, or has more digits than Python writes.
    TypeError
        The value is of no type that JSON has.
    """
    return _ENCODER.encode(value)


def laid_out(value: Any, indent: int = 0) -> str:
    """Return a value on one line where it is short, otherwise each item on lines of its own."""
    if not value or not isinstance(value, dict | list) or _is_row(value):
        return compact(value)
    if not _is_long(value):
        line = compact(value)
        if len(line) <= LONGEST_LINE:
            return line
    if isinstance(value, list):
        return opened((laid_out(item, indent + 2) for item in value), "[]", indent)
    return opened((f"{compact(key)}: {laid_out(item, indent + 2)}" for key, item in value.items()), "{}", indent)


def opened(items: Iterable[str], brackets: str, indent: int = 0) -> str:
    """Return items that are laid out, each on lines of its own, between brackets; nothing but these without any."""
    space = " " * indent
    inside = f",\n{space}  ".join(items)
    return f"{brackets[0]}\n{space}  {inside}\n{space}{brackets[1]}" if inside else brackets


def _is_row(value: dict[str, Any] | list[Any]) -> bool:
    return isinstance(value, list) and all(type(item) in (int, float) for item in value)


def _is_long(value: Any) -> bool:
    """Whether a value is longer than a line for certain: quicker than writing it, which large ones are spared."""
    if isinstance(value, str):
        return len(value) > LONGEST_LINE
    if isinstance(value, dict | list):
        return 3 * len(value) > LONGEST_LINE + 3 or any(
            map(_is_long, value.values() if isinstance(value, dict) else value)
        )
    return False
