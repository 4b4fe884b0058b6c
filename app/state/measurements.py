"""What was measured of a recording, stretch by stretch, so that branches share it as they share their stretches."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from app.state.curves import LossHistory
from engine.edits import Change, describe
from engine.evaluation import Evaluation
from engine.recording import Branch, Stretch


class Measurements:
    """Losses and accuracies of every stretch that was trained while somebody looked on."""

    def __init__(self) -> None:
        self._of: WeakKeyDictionary[Stretch, LossHistory] = WeakKeyDictionary()

    def add(self, stretch: Stretch, step: int, measured: Evaluation) -> bool:
        """Keep what was measured after a step; return False where the stretch was measured there or behind."""
        history = self._of.setdefault(stretch, LossHistory())
        if len(history) and step <= history.last_step:
            return False
        history.append(step, measured.train_loss, measured.test_loss, measured.train_accuracy, measured.test_accuracy)
        return True

    def of(self, branch: Branch) -> LossHistory:
        """Return what was measured of a branch, with a marker for each of its edits."""
        path = branch.tip.path()
        ends = [*(stretch.start for stretch in path[1:]), branch.end]
        parts = [
            (self._of[stretch], stretch.start, end)
            for stretch, end in zip(path, ends, strict=True)
            if stretch in self._of
        ]
        history = LossHistory.joined(parts)
        for step, edit in branch.tip.edits():
            history.add_marker(step, describe(edit), edit.path if isinstance(edit, Change) else "")
        return history
