"""What a recording holds, as plain values: a scenario, branches of edits made at given steps, where one was."""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import Meta, Struct

from engine.edits import Edit, Index
from engine.errors import EngineError, expected_found, quote_found
from engine.language import local_number, tr
from engine.scenario import Scenario
from engine.schema import Key, join_path
from engine.snapshot import Phase

MOST_STEPS: Final = 10**12
"""Steps that a branch can have: years of training at a microsecond a step."""

MOST_BRANCHES: Final = 200
"""Branches that a recording can have: more than anybody tells apart."""

Step = Annotated[int, Meta(ge=0, le=MOST_STEPS)]


class RecordingError(EngineError):
    """A text that is no recording, or a recording that does not hold together."""


class TimedEdit(Struct, frozen=True, forbid_unknown_fields=True):
    """An edit, made after ``step`` steps."""

    step: Step
    edit: Edit


class Checkpoint(Struct, frozen=True, forbid_unknown_fields=True):
    """What a replay must come to at a step.

    Attributes
    ----------
    loss
        Mini-batch loss of that step; None where there was none, as at step 0.
    digest
        Of all parameters, 16 hexadecimal digits.
    """

    step: Step
    loss: float | None
    digest: Annotated[str, Meta(pattern=r"^[0-9a-f]{16}\Z")]


class BranchRecord(Struct, frozen=True, forbid_unknown_fields=True):
    """One course of training, complete from step 0: where branches part follows from the edits that they share.

    Attributes
    ----------
    colour
        Index of the branch's colour.
    steps
        The furthest step reached.
    edits
        In the order in which they were made: steps never descend, several may be at one step.
    checkpoints
        At most one a step, in ascending order.
    """

    name: Annotated[str, Meta(min_length=1, max_length=80)]
    colour: Annotated[int, Meta(ge=0, le=999)]
    steps: Step
    edits: tuple[TimedEdit, ...]
    checkpoints: tuple[Checkpoint, ...]


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """Where one was: a branch, by its index, a step, and in slow motion the phase and layer of the next one."""

    branch: Index
    step: Step
    phase: Phase | None = None
    layer: Index | None = None


Branches = Annotated[tuple[BranchRecord, ...], Meta(min_length=1, max_length=MOST_BRANCHES)]


class RecordingDocument(Struct, frozen=True):
    """A recording as it is written down."""

    scenario: Scenario
    branches: Branches
    place: Place


def mistake(parts: tuple[Key, ...], expected: str, found: object) -> RecordingError:
    """Return the error of a value of the document: where, what was expected, what was found."""
    return RecordingError(f"{shown_path(parts)}: {expected_found(expected, found)}")


def shown_path(parts: tuple[Key, ...]) -> str:
    """Return a path as messages show it, on one line whatever its names are."""
    return join_path(tuple(part if _is_plain(part) else quote_found(part) for part in parts)) or tr("the document")


def _is_plain(part: Key) -> bool:
    return isinstance(part, int) or (len(part) <= 40 and part.isprintable())


def check_course(branches: tuple[BranchRecord, ...], place: Place) -> None:
    """Raise where fields contradict one another: steps out of order or not reached, a place that is not there.

    Raises
    ------
    RecordingError
        One line: where, what was expected, what was found.
    """
    for index, branch in enumerate(branches):
        _check_steps([edit.step for edit in branch.edits], branch.steps, ("branches", index, "edits"))
        points = [checkpoint.step for checkpoint in branch.checkpoints]
        _check_steps(points, branch.steps, ("branches", index, "checkpoints"), apart=1)
    if place.branch >= len(branches):
        expected = tr("a branch from 0 to {last}", last=len(branches) - 1)
        raise mistake(("place", "branch"), expected, quote_found(place.branch))
    if place.step > branches[place.branch].steps:
        expected = _step_between(0, branches[place.branch].steps)
        raise mistake(("place", "step"), expected, local_number(f"{place.step:,}"))


def _check_steps(steps: list[int], most: int, parts: tuple[Key, ...], apart: int = 0) -> None:
    """Each step is at least ``apart`` after the one before, and none beyond ``most``."""
    least = 0
    for index, step in enumerate(steps):
        if not least <= step <= most:
            raise mistake((*parts, index, "step"), _step_between(least, most), local_number(f"{step:,}"))
        least = step + apart


def _step_between(least: int, most: int) -> str:
    return tr("a step from {least} to {most}", least=local_number(f"{least:,}"), most=local_number(f"{most:,}"))
