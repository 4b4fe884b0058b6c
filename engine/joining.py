"""Several things in one sentence: one or the other, one and the other."""

from __future__ import annotations

from engine.language import tr


def joined_by_or(first: str, *others: str) -> str:
    """Say that one thing is taken or another: a number or a word.

    >>> joined_by_or("a number", '"full"')
    'a number or "full"'
    """
    for other in others:
        first = tr("{one} or {other}", one=first, other=other)
    return first


def joined_by_and(first: str, *others: str) -> str:
    """Say that there is one thing and another.

    >>> joined_by_and("below", "above")
    'below and above'
    """
    for other in others:
        first = tr("{one} and {other}", one=first, other=other)
    return first
