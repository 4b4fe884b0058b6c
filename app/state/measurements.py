"""What was measured of a recording, stretch by stretch, so that branches share it as they share their stretches."""

from __future__ import annotations

from typing import Final, Protocol
from weakref import WeakKeyDictionary

import numpy as np

from app.state.curves import LossHistory, Marker, Series
from engine.edits import Change, Edit, describe
from engine.recording import Branch, Stretch

MARKERS_APART: Final = 0.01
"""Share of a run within which changes of the same thing have one marker: closer ones could not be told apart."""


class Measured(Protocol):
    """Losses and accuracies over whole sets, as :class:`engine.evaluation.Evaluation` has them."""

    @property
    def train_loss(self) -> float:
        """Over the training set."""

    @property
    def test_loss(self) -> float | None:
        """Over the test set; None without one."""

    @property
    def train_accuracy(self) -> float | None:
        """0 to 1; None where there are no classes."""

    @property
    def test_accuracy(self) -> float | None:
        """0 to 1; None where there are no classes, or no test set."""


class Measurements:
    """Losses and accuracies of every stretch that was trained while somebody looked on."""

    def __init__(self) -> None:
        self._of: WeakKeyDictionary[Stretch, LossHistory] = WeakKeyDictionary()

    def add(self, stretch: Stretch, step: int, measured: Measured) -> bool:
        """Keep what was measured after a step; return False where the stretch was measured there or behind."""
        history = self._of.setdefault(stretch, LossHistory())
        if len(history) and step <= history.last_step:
            return False
        history.append(step, measured.train_loss, measured.test_loss, measured.train_accuracy, measured.test_accuracy)
        return True

    def known_up_to(self, branch: Branch) -> int | None:
        """Return the last step of a branch that was measured; None where none was."""
        end = branch.end
        for stretch in reversed(branch.tip.path()):
            history = self._of.get(stretch)
            if history is not None and len(history):
                steps = history.series(Series.STEP)
                place = int(np.searchsorted(steps, end, side="right"))
                if place:
                    return int(steps[place - 1])
            end = stretch.start
        return None

    def of(self, branch: Branch) -> LossHistory:
        """Return what was measured of a branch, with a marker for each of its edits.

        Edits of the same thing in quick succession, as a slider makes them that is dragged while it plays, have one.
        """
        path = branch.tip.path()
        ends = [*(stretch.start for stretch in path[1:]), branch.end]
        parts = [
            (self._of[stretch], stretch.start, end)
            for stretch, end in zip(path, ends, strict=True)
            if stretch in self._of
        ]
        history = LossHistory.joined(parts)
        apart = branch.end * MARKERS_APART
        for marker in _merged([_marker(step, edit) for step, edit in branch.tip.edits()], apart):
            history.add_marker(marker.step, marker.text, marker.subject)
        return history


def _marker(step: int, edit: Edit) -> Marker:
    return Marker(step, describe(edit), edit.path if isinstance(edit, Change) else "")


def _merged(markers: list[Marker], apart: float) -> list[Marker]:
    merged: list[Marker] = []
    for marker in markers:
        last = merged[-1] if merged else None
        if last is not None and marker.subject and marker.subject == last.subject and marker.step - last.step <= apart:
            merged[-1] = marker
        else:
            merged.append(marker)
    return merged
