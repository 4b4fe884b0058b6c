"""Buttons of a lesson: what a reader can do by one click, each of it an ordinary intent of the window."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct

from engine.edits import Edit
from engine.language import tr
from engine.lessons.mistakes import LessonError, converted, parsed_toml
from engine.snapshot import Phase

_Step = Annotated[int, Meta(ge=0, le=10**9)]
_Label = Annotated[str, Meta(min_length=1, max_length=80)]


class Goto(Struct, frozen=True, forbid_unknown_fields=True):
    """Where to go: after ``step`` updates; with a phase, to that phase of the next one, and its layer from 0."""

    step: _Step
    phase: Phase | None = None
    layer: Annotated[int, Meta(ge=0)] | None = None


class Variant(Struct, frozen=True, forbid_unknown_fields=True):
    """One of several runs side by side: the lesson's run from step 0 with these edits."""

    name: _Label
    edits: tuple[Edit, ...] = ()


class Doing(Struct, frozen=True, forbid_unknown_fields=True):
    """What a button does, in the order of the fields.

    Attributes
    ----------
    restart
        Begin the lesson's scenario again, with its own settings, at step 0.
    edits
        Made one after the other, as one step of undo.
    goto
        A step, and in slow motion a phase of it.
    compare
        Two to four runs side by side.
    speed
        Position on the speed slider, 0 to 1.
    play
        Start or pause.
    """

    label: _Label
    restart: bool = False
    edits: tuple[Edit, ...] = ()
    goto: Goto | None = None
    compare: Annotated[tuple[Variant, ...], Meta(max_length=4)] = ()
    speed: Annotated[float, Meta(ge=0, le=1)] | None = None
    play: bool | None = None


def doing_from_toml(text: str, where: str) -> Doing:
    """Read what a button does.

    Raises
    ------
    LessonError
        It is not TOML, not a button, or does nothing; the message begins with ``where``.
    """
    table: dict[str, Any] = parsed_toml(text, where)
    doing = converted(table, Doing, where)
    if set(table) == {"label"}:
        said = tr("expected restart, edits, goto, compare, speed or play, found only a label")
        raise LessonError(f"{where}: {said}")
    if len(doing.compare) == 1:
        raise LessonError(f"{where}: compare: {tr('expected 2 to 4 runs, found 1')}")
    if doing.goto is not None and doing.goto.layer is not None and doing.goto.phase is None:
        raise LessonError(f"{where}: goto.layer: {tr('expected a phase with it, found none')}")
    return doing
