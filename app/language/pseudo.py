"""A language for tests: English with marks, a third longer, if wanted written from the right."""

from __future__ import annotations

import re

OPENING, CLOSING = "⟦", "⟧"
_RIGHT_TO_LEFT, _END = "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{POP DIRECTIONAL FORMATTING}"
_KEPT = re.compile(r"(\{[^{}]*\}|%n|\]\([^)]*\)|\$[^$]*\$|`[^`]*`)")
"""What a translation must not touch: values, targets of links, formulas, code."""
_ACCENTED = str.maketrans("aeiounAEOUcs", "áéíóúñÁÉÓÚçš")


def pseudo(text: str, right_to_left: bool) -> str:
    """Return a text as the test language has it: accents, marks around it, a third longer.

    >>> pseudo("Learning rate", False)
    '⟦Léárñíñg ráté ~~~~⟧'
    """
    parts = _KEPT.split(text)
    changed = "".join(part if index % 2 else _written(part, right_to_left) for index, part in enumerate(parts))
    return f"{OPENING}{changed} {'~' * (len(text) // 3)}{CLOSING}"


def _written(part: str, right_to_left: bool) -> str:
    accented = part.translate(_ACCENTED)
    return f"{_RIGHT_TO_LEFT}{accented}{_END}" if right_to_left and accented.strip() else accented
