"""Undo and redo: what a recording was before and after each change. Knows no Qt.

A recording is changed by exchanging its tuple of branches, so what must be kept of a moment is that tuple, and where
one was. Going back to it is going to a step, like any other travel in time.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.controllers.playback import Playback
from engine import Change, Edit, MicroStep, SetParameter
from engine.recording import Branch, Stretch

MERGE_WITHIN = 1.0
"""Seconds within which changes of the same thing, as a dragged slider makes them, are undone together."""


@dataclass(frozen=True, eq=False)
class Moment:
    """A recording as it was, and where one was in it.

    Attributes
    ----------
    branches
        Of the recording.
    number, step
        The branch that was followed, and its step.
    stage
        Of the step under way; None where none was.
    edits_made
        Whether the edits at the step had been made; they are made late, so that the end of a step can be seen.
    """

    branches: tuple[Branch, ...]
    number: int
    step: int
    stage: MicroStep | None = None
    edits_made: bool = True

    @staticmethod
    def of(playback: Playback) -> Moment:
        """Return the present one."""
        run = playback.run
        branch = run.branch
        made = run.step_count == 0 or run.stretch is branch.stretch_at(run.step_count)
        return Moment(run.recording.branches, branch.number, run.step_count, playback.place_in_step, made)

    def is_same_as(self, other: Moment) -> bool:
        """Whether nothing has happened in between that could be undone."""
        mine, others = ([_content(branch) for branch in moment.branches] for moment in (self, other))
        return mine == others and (self.number, self.step, self.stage) == (other.number, other.step, other.stage)


def _content(branch: Branch) -> tuple[int, str, int, Stretch]:
    return branch.number, branch.name, branch.colour, branch.tip


@dataclass(frozen=True, eq=False)
class Done:
    """One entry of the history.

    Attributes
    ----------
    text
        For the menu: "change of learning rate to 0.3".
    subject
        What the entry is about; entries about the same in quick succession become one.
    """

    text: str
    before: Moment
    after: Moment
    subject: str = ""
    when: float = field(default=0.0, compare=False)


class UndoHistory:
    """What can be undone and redone."""

    def __init__(self) -> None:
        self._done: list[Done] = []
        self._undone: list[Done] = []

    @property
    def undo_text(self) -> str:
        """What would be undone; "" for nothing."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        """What would be redone; "" for nothing."""
        return self._undone[-1].text if self._undone else ""

    def add(self, text: str, before: Moment, after: Moment, subject: str = "") -> None:
        """Note what has been done; what was undone before can no longer be redone."""
        self._undone.clear()
        now = time.monotonic()
        if self.would_merge(subject):
            before = self._done.pop().before
        if not after.is_same_as(before):  # as by a slider that was dragged back to where it had been
            self._done.append(Done(text, before, after, subject, now))

    def would_merge(self, subject: str) -> bool:
        """Whether a change of this subject would become one with the last entry."""
        last = self._done[-1] if self._done and not self._undone else None
        return (
            last is not None
            and bool(subject)
            and subject == last.subject
            and time.monotonic() - last.when < MERGE_WITHIN
        )

    def close_entry(self) -> None:
        """Let whatever is done next be an entry of its own, as after going to another step."""
        if self._done:
            self._done[-1] = replace(self._done[-1], subject="")

    def undo(self, now: Moment) -> Moment | None:
        """Take the last entry back: return the moment before it. Redoing it leads back to ``now``."""
        if not self._done:
            return None
        entry = self._done.pop()
        self._undone.append(replace(entry, after=now))
        return entry.before

    def redo(self) -> Moment | None:
        """Return the moment behind the entry undone last."""
        if not self._undone:
            return None
        entry = self._undone.pop()
        self._done.append(entry)
        return entry.after

    def clear(self) -> None:
        """Forget everything, as another recording is opened."""
        self._done.clear()
        self._undone.clear()


def subject_of(edits: Sequence[Edit]) -> str:
    """Return what edits are about if they only set something, so that a later setting of the same may replace them."""
    if all(isinstance(edit, Change) for edit in edits):
        return " ".join(edit.path for edit in edits if isinstance(edit, Change))
    edit = edits[0]
    if isinstance(edit, SetParameter):
        return f"{edit.layer} {edit.part} {edit.unit} {edit.input}"
    return ""
