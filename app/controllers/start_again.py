"""Starting again from step 0: which edits lead there from the scenario that a recording began with."""

from __future__ import annotations

from engine import Change, DrawWeights, Edit
from engine.document import scenario_to_document
from engine.edits import edited
from engine.recording import Run

_TABLES = ("seed", "data", "network", "training")
_FIRST_WEIGHTS_FROM = ("seed", "data", "network")
"""What first weights are drawn for: where one of them changes, they must be drawn again."""


def edits_to_start_with(run: Run, draw: int | None) -> list[Edit]:
    """Return the edits at step 0 after which a run has the settings that it has now; none if it began with them.

    Parameters
    ----------
    draw
        Which draw of first weights; None for the one that this run began with.
    """
    edits = run.branch.stretch_at(run.step_count).edits()
    began_with = [edit for step, edit in edits if step == 0]
    drawn = [edit for _, edit in edits if isinstance(edit, DrawWeights)]
    if draw is None and (not drawn or drawn[-1] in began_with):
        started = run.recording.scenario
        for edit in began_with:
            started = edited(started, edit)
        if started == run.trainer.scenario:
            return []
    if draw is None:
        draw = drawn[-1].draw if drawn else 0
    return _changes(run, draw)


def _changes(run: Run, draw: int) -> list[Edit]:
    first, now = scenario_to_document(run.recording.scenario), scenario_to_document(run.trainer.scenario)
    changed = [name for name in _TABLES if first.get(name) != now.get(name)]
    changes: list[Edit] = [Change(name, now[name]) for name in changed]
    if draw or any(name in _FIRST_WEIGHTS_FROM for name in changed):
        changes.append(DrawWeights(draw))
    return changes
