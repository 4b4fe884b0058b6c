"""Time travel, as whoever sits before the window meets it: whatever was done, one stands where training leads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.controllers.session import Session
from app.controllers.undo import Moment
from app.state.curves import Series
from app.state.speed import Speed
from engine import AddLayer, AddUnit, Change, Edit, Phase, RemoveLayer, RemoveUnit, Scenario, SetParameter
from engine.state import TrainerState
from tests.app.travelling import LAYER, assert_same, small_scenario, trained_by_hand

EDITS: list[Edit] = [
    Change("training.optimizer.learning_rate", 0.1),
    Change("training.optimizer.learning_rate", 0.03),
    Change("training.optimizer.kind", "adam"),
    Change("network.layers[0].activation", "relu"),
    Change("network.layers[0].activation", "tanh"),
    Change("training.batch_size", 5),
    Change("data.noise", 0.2),
    AddUnit(0),
    RemoveUnit(0, 0),
    AddLayer(0, LAYER),
    RemoveLayer(0),
    SetParameter(0, "weights", 0, 1.5, 0),
]

Intent = tuple[str, Any]
INTENTS = st.one_of(
    st.tuples(st.just("edit"), st.sampled_from(EDITS)),
    st.tuples(st.just("edit"), st.sampled_from(EDITS)),
    st.tuples(st.just("step"), st.integers(1, 40)),
    st.tuples(st.just("seek"), st.floats(0, 1)),
    st.tuples(st.sampled_from(["switch", "delete", "rename", "recolour"]), st.integers(0, 5)),
    st.tuples(
        st.sampled_from(
            [
                "undo",
                "undo",
                "redo",
                "restart",
                "new_weights",
                "next_phase",
                "previous_phase",
                "previous_layer",
                "next_batch",
                "previous_batch",
                "previous_epoch",
                "backward",
            ]
        ),
        st.none(),
    ),
)

PREFIX: list[Intent] = [
    ("step", 20),
    ("edit", EDITS[0]),
    ("step", 10),
    ("seek", 0.4),
    ("edit", EDITS[3]),
    ("step", 9),
]
"""A fork to begin with, so that there is something to switch to and to delete."""


def session_of(scenario: Scenario | None = None) -> Session:
    return Session(scenario or small_scenario(), Speed(1.0))


def do(session: Session, intent: Intent) -> None:
    name, value = intent
    branches = session.recording.branches
    match name:
        case "edit":
            session.apply([value])
        case "step":
            session.playback.next_batch()
            session.playback.run.step(value)
        case "seek":
            session.seek(int(value * session.run.branch.end))
        case "switch":
            session.switch_branch(branches[value % len(branches)].number)
        case "delete":
            if len(branches) > 1:
                session.delete_branch(branches[value % len(branches)].number)
        case "rename":
            session.rename_branch(branches[value % len(branches)].number, f"run {value}")
        case "recolour":
            session.recolour_branch(branches[value % len(branches)].number, value)
        case "backward":
            session.play_backward()
            session.playback.tick(0.01, 0.005)
            session.pause()
        case _:
            getattr(session, name)()
    while session._way is not None:
        session._go_on()
    session.pause()


@pytest.mark.slow
@pytest.mark.parametrize("at_once", [True, False])
def test_whatever_is_done_it_stands_where_training_by_hand_leads(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, at_once: bool
) -> None:
    if not at_once:  # every way to another step is gone in slices
        monkeypatch.setattr("app.controllers.session.AT_ONCE", -1.0)
        monkeypatch.setattr("app.controllers.session.SEEK_SLICE", 0.0)
    undone = []

    @settings(max_examples=80, deadline=None)
    @example([(name, 1) for name in ("rename", "recolour", "restart", "new_weights", "switch", "delete")])
    @given(st.lists(INTENTS, min_size=3, max_size=16))
    def holds(intents: list[Intent]) -> None:
        session = session_of()
        said: list[str] = []
        session.refused.connect(said.append)
        session.departed.connect(lambda departure: said.append(str(departure)))
        for intent in (*PREFIX, *intents):
            if not is_unfit(session, intent):
                before = Moment.of(session.playback)
                do(session, intent)
                check(session)
                if is_entry(session, before):
                    undone.append(intent)
                    undo_and_redo(session, before)
                assert not said
        session.deleteLater()

    holds()
    assert {name for name, _ in undone} >= {"edit", "switch", "delete", "restart", "new_weights", "rename", "recolour"}


def is_entry(session: Session, before: Moment) -> bool:
    """Whether what was just done can be undone by itself."""
    done = session._edits._done
    return bool(done) and done[-1].before.is_same_as(before) and not Moment.of(session.playback).is_same_as(before)


def undo_and_redo(session: Session, before: Moment) -> None:
    after, state = Moment.of(session.playback), state_of(session)
    do(session, ("undo", None))
    check(session)
    there = Moment.of(session.playback)
    assert there.is_same_as(before)
    assert there.edits_made == before.edits_made
    do(session, ("redo", None))
    check(session)
    assert Moment.of(session.playback).is_same_as(after)
    if state is not None:
        again = state_of(session)
        assert again is not None
        assert_same(again, state)


def state_of(session: Session) -> TrainerState | None:
    return None if session.playback.in_step else session.trainer.capture()


def is_unfit(session: Session, intent: Intent) -> bool:
    """Whether an edit is one of those that a network without the layer or unit refuses."""
    layers = session.scenario.network.layers
    edit = intent[1]
    if intent[0] != "edit" or isinstance(edit, AddLayer):
        return isinstance(edit, AddLayer) and len(layers) > 4
    if isinstance(edit, RemoveUnit):
        return not layers or layers[0].units < 2
    return not layers and not (isinstance(edit, Change) and not edit.path.startswith("network"))


def check(session: Session) -> None:
    if not session.playback.in_step:
        assert_same(session.trainer.capture(), trained_by_hand(session).capture())
    history = session.history
    steps = history.series(Series.STEP)
    assert list(steps) == sorted(set(steps.tolist()))
    session.document()


# --- one thing after the other ----------------------------------------------------------------------------------------

RATE = "training.optimizer.learning_rate"


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = session_of()
    yield session
    session.stop_replaying()
    session.pause()
    session.deleteLater()


def rate(session: Session) -> float:
    return session.scenario.training.optimizer.learning_rate


def names(session: Session) -> list[str]:
    return [branch.name for branch in session.recording.branches]


def test_settings_follow_while_it_plays_through_recorded_changes(session: Session) -> None:
    session.advance_steps(10)
    session.change(RATE, 0.1)
    session.advance_steps(10)
    told: list[float] = []
    session.scenario_changed.connect(lambda scenario: told.append(scenario.training.optimizer.learning_rate))
    session.seek(4)
    session.toggle_playing()
    session._timer.stop()
    while session.run.step_count < 20:
        session._tick()
    assert told == [0.03, 0.1]
    assert len(session.recording.branches) == 1, "playing makes no fork"
    session.play_backward()
    session._timer.stop()
    while session.run.step_count > 0:
        session.playback.tick(0.016, 0.005)
        session._tick()
    assert told[-1] == 0.03
    assert not session.playing


@pytest.mark.parametrize("speed", [0.15, 1.0])
def test_playing_backward_ends_at_the_beginning(session: Session, speed: float) -> None:
    session.advance_steps(4)
    session.set_speed(speed)
    session.play_backward()
    steps = []
    while session.playing:
        session.playback.tick(0.1, 0.005)
        steps.append(session.run.step_count)
    assert steps == sorted(steps, reverse=True)
    assert steps[-1] == 0
    check(session)


def test_phases_go_back_across_a_change(session: Session) -> None:
    session.advance_steps(3)
    session.change(RATE, 0.1)
    session.next_batch()
    seen = []
    for _ in range(6):
        session.previous_phase()
        assert session.playback.place is not None
        seen.append((session.run.step_count, session.playback.place.phase, rate(session)))
    assert seen == [
        (3, Phase.BACKWARD, 0.1),
        (3, Phase.LOSS, 0.1),
        (3, Phase.FORWARD, 0.1),
        (3, Phase.BATCH, 0.1),
        (3, Phase.UPDATE, 0.03),
        (2, Phase.BACKWARD, 0.03),
    ]


def test_a_change_in_the_middle_of_a_step_is_undone_in_the_middle_of_it(session: Session) -> None:
    session.advance_steps(8)
    session.show_phase(Phase.BACKWARD, 1, 1.0)
    place = session.playback.place
    session.change(RATE, 0.1)
    assert session.playback.place == place
    session.undo()
    assert (session.playback.place, session.run.step_count, rate(session)) == (place, 8, 0.03)


def test_a_dragged_slider_makes_one_branch_one_marker_and_one_entry(session: Session) -> None:
    session.advance_steps(20)
    session.seek(10)
    for value in (0.1, 0.2, 0.3):
        session.change(RATE, value)
    assert names(session) == ["first run", "learning rate 0.3"]
    assert [(m.step, m.text) for m in session.history.markers] == [(10, "learning rate → 0.3")]
    session.undo()
    assert (names(session), session.run.step_count, rate(session)) == (["first run"], 10, 0.03)
    session.redo()
    assert rate(session) == 0.3
    session.change(RATE, 0.4)
    session.change(RATE, 0.3)
    assert len(session.run.branch.tip.edits()) == 1, "dragged back to where it was"


def test_changes_at_two_places_are_two_entries(session: Session) -> None:
    session.advance_steps(20)
    session.change(RATE, 0.1)
    session.seek(5)
    session.change(RATE, 0.2)
    session.undo()
    assert (session.run.step_count, rate(session)) == (5, 0.03)
    session.undo()
    assert session.run.step_count == 20


def test_restart_keeps_settings_and_makes_a_branch_only_where_they_changed(session: Session) -> None:
    session.advance_steps(10)
    session.restart()
    assert names(session) == ["first run"]
    session.seek(10)
    session.change(RATE, 0.1)
    session.advance_steps(5)
    session.restart()
    assert (names(session), session.run.step_count, rate(session)) == (["first run", "learning rate 0.1"], 0, 0.1)
    session.advance_steps(5)
    session.restart()
    assert len(session.recording.branches) == 2
    check(session)


def test_restart_with_the_first_settings_again_begins_with_them(session: Session) -> None:
    session.change(RATE, 0.1)
    session.advance_steps(5)
    session.change(RATE, 0.03)
    session.advance_steps(5)
    session.restart()
    assert (session.run.step_count, rate(session)) == (0, 0.03)
    session.next_batch()
    assert rate(session) == 0.03
    check(session)


def test_new_weights_again_and_again_leave_no_empty_branches(session: Session) -> None:
    session.advance_steps(5)
    weights = set()
    for _ in range(4):
        session.new_weights()
        weights.add(session.trainer.raw_parameters().values.tobytes())
    assert len(weights) == 4
    assert names(session) == ["first run", "other weights"]
    for _ in range(4):
        session.undo()
    assert (names(session), session.run.step_count) == (["first run"], 5)


def test_an_explosion_is_undone_and_its_message_goes(session: Session) -> None:
    said: list[object] = []
    session.diverged.connect(said.append)
    session.change_several([(f"network.layers[{index}].activation", "relu") for index in range(2)])
    session.change("network.output_activation", "linear")
    session.advance_steps(5)
    session.change(RATE, 1e9)
    for _ in range(30):
        session.next_batch()
    assert said[-1] is not None
    session.undo()
    assert said[-1] is None
    assert (rate(session), session.run.step_count) == (0.03, 5)
    session.redo()
    assert said[-1] is not None


def test_who_follows_a_deleted_branch_follows_the_one_before(session: Session) -> None:
    session.advance_steps(20)
    session.seek(10)
    session.change(RATE, 0.1)
    session.advance_steps(20)
    session.delete_branch(session.run.number)
    assert (session.run.number, session.run.step_count, names(session)) == (0, 20, ["first run"])
    session.undo()
    assert (session.run.number, session.run.step_count, rate(session)) == (1, 30, 0.1)
    said: list[str] = []
    session.refused.connect(said.append)
    session.delete_branch(1)
    session.delete_branch(0)
    assert "expected another branch to stay" in said[0]


def test_leaving_a_long_way_to_another_branch_leaves_a_sound_session(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.advance_steps(200)
    session.seek(100)
    session.change(RATE, 0.1)
    session.advance_steps(100)
    monkeypatch.setattr("app.controllers.session.AT_ONCE", -1.0)
    monkeypatch.setattr("app.controllers.session.SEEK_SLICE", 0.0)
    for leave in (session.stop_replaying, session.next_batch, session.toggle_playing, session.undo):
        session.delete_branch(1) if len(session.recording.branches) > 1 else session.seek(150)
        leave()
        session.stop_replaying()
        session.pause()
        check(session)
        while session._edits.redo_text == "" and session._edits.undo_text.startswith("deletion"):
            session.undo()
            while session._way is not None:
                session._go_on()
        assert names(session) == ["first run", "learning rate 0.1"]
        check(session)
