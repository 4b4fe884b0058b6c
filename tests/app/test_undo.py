"""The history of what can be undone, and the moments that it goes back to."""

from __future__ import annotations

import pytest

from app.controllers.playback import Playback
from app.controllers.undo import MERGE_WITHIN, Moment, UndoHistory, subject_of
from app.state.speed import Speed
from engine import AddUnit, Change, Edit, RemoveLayer, SetParameter
from engine.edits import name_of, name_of_all, short_name
from engine.recording import Run
from tests.app.travelling import small_scenario

RATE = "training.optimizer.learning_rate"


def playback() -> Playback:
    return Playback(Run.of(small_scenario()), Speed(1.0))


def moments(count: int) -> list[Moment]:
    """Return moments that differ in their step."""
    play, found = playback(), []
    for _ in range(count):
        play.next_batch()
        found.append(Moment.of(play))
    return found


def test_history_goes_back_and_forth() -> None:
    history, (first, second, third) = UndoHistory(), moments(3)
    history.add("one", first, second)
    history.add("two", second, third)
    assert (history.undo_text, history.redo_text) == ("two", "")
    assert history.undo(third) is second
    assert (history.undo_text, history.redo_text) == ("one", "two")
    assert history.redo() is third
    assert history.redo() is None


def test_redo_leads_to_where_one_was_when_it_was_undone() -> None:
    history, (first, second, later) = UndoHistory(), moments(3)
    history.add("one", first, second)
    assert history.undo(later) is first
    assert history.redo() is later


def test_what_was_undone_is_gone_once_something_else_is_done() -> None:
    history, (first, second, third) = UndoHistory(), moments(3)
    history.add("one", first, second)
    history.undo(second)
    history.add("other", first, third)
    assert (history.undo_text, history.redo_text) == ("other", "")
    history.clear()
    assert history.undo(third) is None


def test_a_dragged_slider_is_undone_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("app.controllers.undo.time.monotonic", lambda: now[0])
    history, (first, second, third, fourth) = UndoHistory(), moments(4)
    history.add("rate 1", first, second, RATE)
    now[0] += MERGE_WITHIN / 2
    history.add("rate 2", second, third, RATE)
    now[0] += 2 * MERGE_WITHIN
    history.add("rate 3", third, fourth, RATE)
    assert history.undo(fourth) is third
    assert history.undo_text == "rate 2"
    assert history.undo(third) is first
    assert history.undo_text == ""


def test_going_to_another_step_ends_an_entry() -> None:
    history, (first, second, third) = UndoHistory(), moments(3)
    history.add("rate 1", first, second, RATE)
    assert history.would_merge(RATE)
    history.close_entry()
    assert not history.would_merge(RATE)
    history.add("rate 2", second, third, RATE)
    assert history.undo(third) is second


def test_a_slider_dragged_back_leaves_nothing_to_undo() -> None:
    history, play = UndoHistory(), playback()
    play.next_batch()
    before = Moment.of(play)
    play.apply(Change(RATE, 0.2))
    history.add("rate 0.2", before, Moment.of(play), RATE)
    play.apply(Change(RATE, 0.03), replacing=True)
    history.add("rate 0.03", before, Moment.of(play), RATE)
    assert history.undo_text == ""


def test_a_moment_knows_the_stage_and_whether_the_edits_at_its_step_are_made() -> None:
    play = playback()
    for _ in range(3):
        play.next_batch()
    play.apply(Change(RATE, 0.2))
    play.next_batch()
    play.go_to(2)
    play.next_batch()
    assert not Moment.of(play).edits_made
    play.go_to(3)
    assert Moment.of(play).edits_made
    assert Moment.of(play).stage is None
    play.next_phase()
    assert Moment.of(play).stage == play.place


def test_only_settings_of_the_same_thing_have_a_subject() -> None:
    assert subject_of([Change(RATE, 0.1)]) == subject_of([Change(RATE, 0.2)]) != ""
    first, second = SetParameter(0, "weights", 1, 0.5, 2), SetParameter(0, "weights", 1, 0.7, 2)
    assert subject_of([first]) == subject_of([second]) != subject_of([SetParameter(0, "biases", 1, 0.7)])
    assert subject_of([AddUnit(0)]) == ""


NAMES: list[tuple[Edit, str, str]] = [
    (Change(RATE, 0.3), "change of learning rate to 0.3", "learning rate 0.3"),
    (
        Change("network.layers[0].activation", "relu"),
        "change of activation of hidden layer 1 to relu",
        "relu in layer 1",
    ),
    (Change("training.optimizer.kind", "adam"), "change of optimizer to adam", "adam"),
    (Change("training.clip", {"kind": "norm", "max_norm": 1.0}), "change of clip", "clip norm"),
    (Change("training.l2", 0.01), "change of l2 to 0.01", "L2 0.01"),
    (Change("network.layers[1].residual", True), "change of residual of hidden layer 2 to True", "residual in layer 2"),
    (
        Change("network.layers[1].residual", False),
        "change of residual of hidden layer 2 to False",
        "no residual in layer 2",
    ),
    (Change("data", {"kind": "rows", "inputs": []}), "change of data", "drawn points"),
    (Change("training.schedule.kind", "none"), "change of schedule to none", "no schedule"),
    (AddUnit(1), "addition of a unit to hidden layer 2", "unit added to layer 2"),
    (RemoveLayer(1), "removal of hidden layer 2", "layer 2 removed"),
    (SetParameter(0, "weights", 1, 0.5, 2), "change of weight of unit 2, layer 1 to 0.5", "weight 0.5 in layer 1"),
]


@pytest.mark.parametrize(("edit", "undo", "branch"), NAMES, ids=[name for _, _, name in NAMES])
def test_edits_have_a_name_for_the_menu_and_a_short_one_for_a_branch(edit: Edit, undo: str, branch: str) -> None:
    assert name_of(edit) == undo
    assert short_name(edit) == branch
    assert len(branch) <= 24


def test_one_setting_of_all_layers_has_one_name() -> None:
    edits = [Change(f"network.layers[{index}].activation", "relu") for index in range(3)]
    assert name_of_all(edits) == "change of activation to relu"
    assert name_of_all(edits[:1]) == "change of activation of hidden layer 1 to relu"
