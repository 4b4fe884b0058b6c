"""Starting again from step 0: which edits lead there from the scenario that a recording began with."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.playback import Playback
from app.state.comparison import differences
from engine import Change, DrawWeights, Edit, Scenario
from engine.document import scenario_to_document
from engine.edits import edited
from engine.recording import Run

_TABLES = ("seed", "data", "network", "training")
_FIRST_WEIGHTS_FROM = ("seed", "data", "network")
"""What first weights are drawn for: where one of them changes, they must be drawn again."""


def edits_to_start_with(run: Run, draw: int | None) -> list[Edit] | None:
    """Return the edits at step 0 after which a run has the settings that it has now; None if it began with them.

    Parameters
    ----------
    draw
        Which draw of first weights; None for the one that this run began with.
    """
    edits = run.branch.stretch_at(run.step_count).edits()
    began_with = [edit for step, edit in edits if step == 0]
    drawn = [edit for _, edit in edits if isinstance(edit, DrawWeights)]
    if draw is None and (not drawn or drawn[-1] in began_with) and _start_of(run) == run.trainer.scenario:
        return None
    if draw is None:
        draw = drawn[-1].draw if drawn else 0
    return _changes(run, draw)


def start_again(playback: Playback, edits: Sequence[Edit], name: str | None) -> None:
    """Go to step 0 and make edits there, as a branch of its own where there is anything to keep.

    A branch that nothing was trained on gives its place to the new one.

    Parameters
    ----------
    name
        Of that branch; None names it by what sets it apart from the run so far.

    Raises
    ------
    EngineError
        There is no room for another branch; where the run stands then is left open.
    """
    run, recording = playback.run, playback.run.recording
    before, first = run.branch, _start_of(run)
    playback.begin_again()
    for edit in edits:
        playback.apply(edit)
    if not edits:
        playback.go_to(0, recording.fork(recording.root, before.name).number)
    if run.number != before.number:
        if before.end == 0:
            recording.delete(before.number)
            recording.recolour(run.number, before.colour)
        recording.rename(run.number, name or differences([first, run.trainer.scenario])[1])


def _start_of(run: Run) -> Scenario:
    """Return the settings that a run began with."""
    scenario = run.recording.scenario
    for step, edit in run.branch.tip.edits():
        if step == 0:
            scenario = edited(scenario, edit)
    return scenario


def _changes(run: Run, draw: int) -> list[Edit]:
    first, now = scenario_to_document(run.recording.scenario), scenario_to_document(run.trainer.scenario)
    changed = [name for name in _TABLES if first.get(name) != now.get(name)]
    changes: list[Edit] = [Change(name, now[name]) for name in changed]
    if draw or any(name in _FIRST_WEIGHTS_FROM for name in changed):
        changes.append(DrawWeights(draw))
    return changes
