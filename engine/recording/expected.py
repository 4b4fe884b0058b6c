"""What stands in a recording, in words: from the parser's message to where, what was expected, what was found."""

from __future__ import annotations

import re
from typing import Any, Final, get_args

from engine.edits import Edit
from engine.errors import quote_found
from engine.language import local_number, mark, tr
from engine.recording.document import (
    MOST_BRANCHES,
    MOST_STEPS,
    BranchRecord,
    Checkpoint,
    Place,
    RecordingError,
    mistake,
    shown_path,
)
from engine.schema import PathParts, declared, split_path, value_at
from engine.snapshot import Phase
from engine.suggestion import unknown_key

_KINDS: dict[str, tuple[str, ...]] = {
    str(kind.__struct_config__.tag): kind.__struct_fields__ for kind in get_args(Edit)
}  # fields of each kind of edit

EXPECTED: Final = {
    "branches": mark("a list of 1 to {branches} branches"),
    "name": mark("text of 1 to 80 characters"),
    "colour": mark("a whole number from 0 to 999"),
    "steps": mark("a whole number from 0 to {steps}"),
    "edits": mark("a list of edits"),
    "checkpoints": mark("a list of checkpoints"),
    "loss": mark("a number or null"),
    "digest": mark("16 hexadecimal digits"),
    "place": mark("a table with branch and step"),
    "branch": mark("a whole number of at least 0"),
    "step": mark("a whole number from 0 to {steps}"),
    "phase": mark("one of {phases} or null"),
    "kind": mark("one of {kinds}"),
    "path": mark("text"),
    "value": mark("a number"),
    "layer": mark("a whole number of at least 0"),
    "at": mark("a whole number of at least 0"),
    "unit": mark("a whole number of at least 0"),
    "input": mark("a whole number of at least 0"),
    "part": mark('"weights" or "biases"'),
    "weights": mark("a list of rows of numbers"),
    "biases": mark("a list of numbers"),
    "draw": mark("a whole number of at least 0"),
}
"""What each field of a branch, a place and an edit takes, by its name; the scenario's fields say it themselves."""


def expected_of(name: str) -> str:
    """Return what a field of a branch, a place or an edit takes.

    Raises
    ------
    KeyError
        There is no such field.
    """
    return tr(
        EXPECTED[name],
        branches=MOST_BRANCHES,
        steps=local_number(f"{MOST_STEPS:,}"),
        phases=", ".join(f'"{phase}"' for phase in Phase),
        kinds=", ".join(f'"{kind}"' for kind in _KINDS),
    )


_TYPES: Final = {"object": mark("a table"), "array": mark("a list"), "float": mark("a number")}


def explained(message: str, document: dict[str, Any]) -> RecordingError:
    """Return the error that msgspec's message about a document means; there each edit is in a table of its own."""
    said, separator, place = message.rpartition(" - at `$")
    if not separator:
        said, place = message, ""
    parts = split_path(place.rstrip("`").lstrip("."))
    unknown = re.search(r"unknown field `(.*)`", said, re.DOTALL)
    missing = re.search(r"missing required field `(.*)`", said)
    if unknown:
        return unknown_name(parts, unknown[1], document)
    if missing:
        here = (*parts, missing[1])
        return mistake(_as_written(here), _expected(here, said, document), tr("nothing"))
    return mistake(_as_written(parts), _expected(parts, said, document), quote_found(value_at(document, parts)))


def _as_written(parts: PathParts) -> PathParts:
    """Leave out the table that an edit has of its own: it is written flat."""
    return (*parts[:4], *parts[5:]) if _is_in_edit(parts) else parts


def _is_in_edit(parts: PathParts) -> bool:
    return len(parts) > 4 and (parts[2], parts[4]) == ("edits", "edit")


def _expected(parts: PathParts, said: str, document: dict[str, Any]) -> str:
    if parts[4:6] == ("edit", "layer") and _kind(parts, document) == "add_layer":
        field, _ = declared(("network", "layers", 0, *parts[6:]), None)
        return field.expected if field else tr("a value")
    if parts[5:] == ("value",) and _kind(parts, document) == "change":
        return tr("any value")
    last = parts[-1]
    if isinstance(last, str):
        return expected_of(last) if last != "edit" else tr("a table")
    named = re.match(r"Expected `(\w+)`", said)
    return tr(_TYPES.get(named[1], _TYPES["float"]) if named else _TYPES["float"])


def unknown_name(parts: PathParts, name: str, document: dict[str, Any]) -> RecordingError:
    """Return the error of a name that the table at a path may not have."""
    said = unknown_key(name, _known(parts, document))
    return RecordingError(f"{shown_path((*_as_written(parts), name))}: {said}")


def _known(parts: PathParts, document: dict[str, Any]) -> tuple[str, ...]:
    """Return the names that the table at a path may have."""
    if _is_in_edit(parts):
        if len(parts) > 5:
            return declared(("network", "layers", 0, "units"), None)[1]
        return ("step", "kind", *_KINDS[_kind(parts, document)])
    tables = {0: ("backscope", "scenario", "branches", "place", "tables"), 1: Place.__struct_fields__}
    return {**tables, 2: BranchRecord.__struct_fields__, 4: Checkpoint.__struct_fields__}[len(parts)]


def _kind(parts: PathParts, document: dict[str, Any]) -> str:
    return str(value_at(document, (*parts[:5], "kind")))
