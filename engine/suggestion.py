"""What was probably meant by a name that there is not: how many messages end."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from engine.language import tr

_LONGEST = 100
"""Characters of names that are compared: two names of a million would take minutes, and nobody has mistyped one."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that is most like another one; None where none is much like it."""
    if len(name) > _LONGEST:
        return None
    near = difflib.get_close_matches(name, [other for other in known if len(other) <= _LONGEST], n=1)
    return near[0] if near else None


def suggestion(name: str, known: Iterable[str]) -> str:
    """Say which known name was probably meant, or which names there are.

    >>> suggestion("sead", ("seed", "title")), suggestion("xyz", ("seed", "title"))
    ('did you mean "seed"?', 'expected one of seed, title')
    """
    names = list(known)
    near = nearest(name, names)
    if near is not None:
        return tr('did you mean "{name}"?', name=near)
    return tr("expected one of {names}", names=", ".join(names))


def unknown_key(name: str, known: Iterable[str]) -> str:
    """Say that a table has no such key, and which was probably meant.

    >>> unknown_key("sead", ("seed", "title"))
    'unknown key, did you mean "seed"?'
    """
    return tr("unknown key, {suggestion}", suggestion=suggestion(name, known))
