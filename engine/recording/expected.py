"""What stands in a recording, in words: from the parser's message to where, what was expected, what was found."""

from __future__ import annotations

import difflib
import re
from typing import Any, Final, get_args

from engine.edits import Edit
from engine.errors import quote_found
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

_INDEX = "a whole number of at least 0"
_STEP = f"a whole number from 0 to {MOST_STEPS:,}"
_KINDS: dict[str, tuple[str, ...]] = {
    str(kind.__struct_config__.tag): kind.__struct_fields__ for kind in get_args(Edit)
}  # fields of each kind of edit

EXPECTED: Final = {
    "branches": f"a list of 1 to {MOST_BRANCHES} branches",
    "name": "text of 1 to 80 characters",
    "colour": "a whole number from 0 to 999",
    "steps": _STEP,
    "edits": "a list of edits",
    "checkpoints": "a list of checkpoints",
    "loss": "a number or null",
    "digest": "16 hexadecimal digits",
    "place": "a table with branch and step",
    "branch": _INDEX,
    "step": _STEP,
    "phase": "one of " + ", ".join(f'"{phase}"' for phase in Phase) + " or null",
    "kind": "one of " + ", ".join(f'"{kind}"' for kind in _KINDS),
    "path": "text",
    "value": "a number",
    "layer": _INDEX,
    "at": _INDEX,
    "unit": _INDEX,
    "input": _INDEX,
    "part": '"weights" or "biases"',
    "weights": "a list of rows of numbers",
    "biases": "a list of numbers",
    "draw": _INDEX,
}
"""What each field of a branch, a place and an edit takes, by its name; the scenario's fields say it themselves."""

_TYPES = {"object": "a table", "array": "a list", "float": "a number"}


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
        return mistake(_as_written((*parts, missing[1])), _expected((*parts, missing[1]), said, document), "nothing")
    return mistake(_as_written(parts), _expected(parts, said, document), quote_found(value_at(document, parts)))


def _as_written(parts: PathParts) -> PathParts:
    """Leave out the table that an edit has of its own: it is written flat."""
    return (*parts[:4], *parts[5:]) if _is_in_edit(parts) else parts


def _is_in_edit(parts: PathParts) -> bool:
    return len(parts) > 4 and (parts[2], parts[4]) == ("edits", "edit")


def _expected(parts: PathParts, said: str, document: dict[str, Any]) -> str:
    if parts[4:6] == ("edit", "layer") and _kind(parts, document) == "add_layer":
        field, _ = declared(("network", "layers", 0, *parts[6:]), None)
        return field.expected if field else "a value"
    if parts[5:] == ("value",) and _kind(parts, document) == "change":
        return "any value"
    last = parts[-1]
    if isinstance(last, str):
        return EXPECTED[last] if last != "edit" else "a table"
    named = re.match(r"Expected `(\w+)`", said)
    return _TYPES.get(named[1], "a number") if named else "a number"


def unknown_name(parts: PathParts, name: str, document: dict[str, Any]) -> RecordingError:
    """Return the error of a name that the table at a path may not have."""
    known = _known(parts, document)
    near = difflib.get_close_matches(name, known, n=1)
    hint = f'did you mean "{near[0]}"?' if near else "expected one of " + ", ".join(known)
    return RecordingError(f"{shown_path((*_as_written(parts), name))}: unknown key, {hint}")


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
