"""Stretches: the pieces of a training run between two edits, which branches share up to where they part."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from engine.divergence import Divergence
from engine.edits import Edit
from engine.recording.document import Checkpoint
from engine.state import TrainerState

UNKNOWN_PACE: Final = 1e-4
"""Seconds a step is taken to last before any was measured."""


@dataclass(frozen=True, slots=True)
class Keyframe:
    """The full state of training after a step, kept so that going back there is quick.

    Attributes
    ----------
    state
        What :meth:`engine.Trainer.capture` returned.
    born
        Seconds of training that the recording had seen when it was taken: its age tells how dispensable it is.
    """

    state: TrainerState
    born: float

    @property
    def step(self) -> int:
        """Updates done so far."""
        return self.state.step


class Stretch:
    """A course of training from one edit to the next.

    The state at a step is determined by the scenario and the edits up to it, so a stretch, which knows the edit that it
    began with and the stretch before, determines it too. Several branches may have the same stretches behind them; a
    fork adds a stretch, and leaves all others as they are.

    Attributes
    ----------
    parent, edit
        The stretch before, and the edit that ends it; None for the first stretch of a recording.
    start
        Step at which the edit is made.
    end
        Furthest step that was trained to in this stretch.
    keyframes
        In the order of their steps.
    checkpoints
        By step; those of a file are compared with when the stretch is trained again.
    diverged
        Why training cannot go on from the end; None where it can.
    seconds_per_step
        How long a step took lately; 0 before any was measured.
    edit_seconds
        How long it took to make the edit.
    """

    def __init__(self, parent: Stretch | None = None, edit: Edit | None = None, start: int = 0) -> None:
        self.parent, self.edit, self.start = parent, edit, start
        self.end = start
        self.keyframes: list[Keyframe] = []
        self.checkpoints: dict[int, Checkpoint] = {}
        self.diverged: Divergence | None = None
        self.seconds_per_step: float = 0.0 if parent is None else parent.seconds_per_step
        self.edit_seconds = 0.0

    def path(self) -> tuple[Stretch, ...]:
        """Return the stretches from the first to this one."""
        stretches = [self]
        while (parent := stretches[-1].parent) is not None:
            stretches.append(parent)
        return tuple(reversed(stretches))

    def edits(self) -> tuple[tuple[int, Edit], ...]:
        """Return all edits from step 0 on, each with its step."""
        return tuple((stretch.start, stretch.edit) for stretch in self.path() if stretch.edit is not None)

    def last_keyframe(self, at_most: int) -> Keyframe | None:
        """Return the last keyframe that is not behind a step."""
        place = bisect_right(self.keyframes, at_most, key=_step)
        return self.keyframes[place - 1] if place else None

    def way_to(self, step: int, pace: float = UNKNOWN_PACE) -> tuple[Stretch, Keyframe, float]:
        """Return the last keyframe on the way to a step, its stretch, and the seconds that training takes from there.

        Parameters
        ----------
        step
            At least 0; the first stretch of a recording has a keyframe there.
        pace
            Seconds a step, where a stretch has not measured its own.
        """
        stretch, seconds = self, 0.0
        while True:
            keyframe = stretch.last_keyframe(step)
            first = stretch.start if keyframe is None else keyframe.step
            seconds += max(0, step - first) * (stretch.seconds_per_step or pace)
            if keyframe is not None:
                return stretch, keyframe, seconds
            assert stretch.parent is not None
            seconds += stretch.edit_seconds
            step, stretch = min(step, stretch.start), stretch.parent

    def insert(self, keyframe: Keyframe) -> bool:
        """Keep a keyframe; return False where there is one of the same step already."""
        place = bisect_left(self.keyframes, keyframe.step, key=_step)
        if place < len(self.keyframes) and self.keyframes[place].step == keyframe.step:
            return False
        self.keyframes.insert(place, keyframe)
        return True


def _step(keyframe: Keyframe) -> int:
    return keyframe.state.step
