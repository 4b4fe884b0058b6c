"""Time travel, as whoever sits before the window meets it: whatever was done, one stands where training leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
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

    @settings(max_examples=120, deadline=None)
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
