"""Runs beside the session's own: always at its step and phase, whatever is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.comparing import Comparing
from app.controllers.session import Session
from app.state.comparison import Comparison
from app.state.comparison_choices import CompareChoice
from app.state.speed import Speed
from engine import AddLayer, Change, DrawWeights, Phase, Trainer
from engine.recording import Run
from engine.scenario import Layer
from tests.app.travelling import assert_same, small_scenario

ADAM = CompareChoice("Adam", (Change("training.optimizer.kind", "adam"),))
RATE = CompareChoice("0.1", (Change("training.optimizer.learning_rate", 0.1),))
DEEPER = CompareChoice("deeper", (AddLayer(0, Layer(units=3)), AddLayer(0, Layer(units=3)), DrawWeights(0)))
SAME = CompareChoice("SGD", (Change("training.optimizer.kind", "sgd"),))


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session(small_scenario(), Speed(1.0))
    yield session
    session.pause()
    session.deleteLater()


@pytest.fixture
def comparing(session: Session) -> Comparing:
    return Comparing(session)


@pytest.fixture
def shown(comparing: Comparing) -> list[Comparison]:
    found: list[Comparison] = []
    comparing.comparison_ready.connect(found.append)
    return found


def trained(run: Run) -> Trainer:
    trainer = Trainer(run.recording.scenario)
    for step, edit in run.stretch.edits():
        trainer.step(step - trainer.step_count)
        trainer.apply(edit)
    trainer.step(run.step_count - trainer.step_count)
    return trainer


def check(session: Session, comparing: Comparing) -> None:
    """All runs are at the same step and phase, and where training by hand leads."""
    for companion in comparing._companions:
        run, play = companion.run, companion.playback
        assert run.step_count == session.run.step_count
        assert play.in_step == session.playback.in_step
        if not play.in_step:
            assert_same(run.trainer.capture(), trained(run).capture())
        elif play.place is not None and session.playback.place is not None:
            assert play.place.phase is session.playback.place.phase


def numbers(shown: list[Comparison]) -> list[int]:
    return [run.branch for run in shown[-1].runs]


def test_two_runs_start_from_the_same_weights_and_differ_in_what_was_chosen(
    session: Session, comparing: Comparing, shown: list[Comparison]
) -> None:
    session.advance_steps(20)
    comparing.compare_with_choice(ADAM)
    check(session, comparing)
    first, second = shown[-1].runs
    assert (first.step, second.step) == (20, 20)
    assert (first.difference, second.name, second.difference) == ("SGD", "Adam", "")
    run = comparing._companions[0].run
    assert [step for step, _ in run.branch.tip.edits()] == [0]
    run.seek(0)
    begun = run.trainer.raw_parameters().values
    assert begun.tobytes() == Trainer(session.recording.scenario).raw_parameters().values.tobytes()


def test_a_second_run_has_its_curve_from_the_beginning(session: Session, comparing: Comparing) -> None:
    session.advance_steps(60)
    curves: list[Any] = []
    comparing.curves_ready.connect(curves.append)
    comparing.compare_with_choice(ADAM)
    assert [len(run.history) > 50 for run in curves[-1]] == [True, True]


def test_up_to_four_runs_keep_the_same_clock(session: Session, comparing: Comparing, shown: list[Comparison]) -> None:
    session.advance_steps(10)
    for choice in (ADAM, RATE, DEEPER, ADAM):
        comparing.compare_with_choice(choice)
    assert numbers(shown) == [0, 1, 2, 3], "a fifth finds no room"
    for move in (session.next_batch, session.previous_batch, session.previous_epoch):
        move()
        check(session, comparing)
    for step in (30, 4, 0, 17):
        session.seek(step)
        check(session, comparing)


def test_what_the_run_has_already_is_not_compared(session: Session, comparing: Comparing) -> None:
    said: list[str] = []
    session.refused.connect(said.append)
    comparing.compare_with_choice(SAME)
    assert not comparing.active
    assert said == ["SGD: this run has that already"]
    assert len(session.recording.branches) == 1


def test_networks_of_different_depth_go_through_a_phase_in_the_same_time(
    session: Session, comparing: Comparing
) -> None:
    comparing.compare_with_choice(DEEPER)
    deep, own = comparing._companions[0].playback, session.playback
    session.set_speed(0.1)
    session.next_batch()
    session.toggle_playing()
    session._timer.stop()
    seen = set()
    while not (own.place is not None and own.place.phase is Phase.UPDATE and own.fraction > 0.5):
        own.tick(0.02, 0.001)
        session.display.send_frame()
        check(session, comparing)
        assert own.place is not None
        assert deep.place is not None
        seen.add((own.place.phase, own.place.layer, deep.place.layer))
        assert 0 <= deep.fraction <= 1
    forward = sorted(layers for phase, *layers in seen if phase is Phase.FORWARD)
    assert forward == [[0, 0], [0, 1], [1, 1], [1, 2], [1, 3], [2, 3], [2, 4]]


def test_the_active_run_changes_its_place_with_another(
    session: Session, comparing: Comparing, shown: list[Comparison]
) -> None:
    session.advance_steps(12)
    comparing.compare_with_choice(ADAM)
    comparing.compare_with_choice(RATE)
    comparing.activate(2)
    assert (session.run.number, shown[-1].active, numbers(shown)) == (2, 2, [0, 1, 2])
    session.change("training.l2", 0.1)
    assert session.run.number == 2, "the run ends here: it is made longer"
    session.next_batch()
    check(session, comparing)
    session.seek(5)
    session.change("training.l1", 0.1)
    assert numbers(shown) == [0, 1, 3], "its fork stands where it stood"
    check(session, comparing)
    session.undo()
    assert numbers(shown) == [0, 1, 2]
    check(session, comparing)


def test_runs_are_removed_and_the_last_one_is_alone(
    session: Session, comparing: Comparing, shown: list[Comparison], qtbot: QtBot
) -> None:
    for choice in (ADAM, RATE):
        comparing.compare_with_choice(choice)
    comparing.remove(0)
    assert (session.run.number, numbers(shown)) == (1, [1, 2])
    with qtbot.waitSignal(comparing.ended):
        comparing.remove(2)
    assert not comparing.active
    assert len(session.recording.branches) == 3
    assert comparing.other_branches() == [
        (b.number, b.name, b.colour) for b in session.recording.branches if b.number != 1
    ]
    comparing.compare_with_branch(2)
    assert numbers(shown) == [1, 2]


def test_a_comparison_is_undone_and_redone(session: Session, comparing: Comparing) -> None:
    session.advance_steps(8)
    comparing.compare_with_choice(ADAM)
    session.undo()
    assert not comparing.active
    assert len(session.recording.branches) == 1
    session.redo()
    assert [branch.name for branch in session.recording.branches] == ["first run", "Adam"]


def test_going_over_to_a_run_beside_changes_places(
    session: Session, comparing: Comparing, shown: list[Comparison]
) -> None:
    session.advance_steps(8)
    comparing.compare_with_choice(ADAM)
    session.switch_branch(1)
    assert (shown[-1].active, numbers(shown)) == (1, [0, 1])
    check(session, comparing)
    session.delete_branch(0)
    assert not comparing.active


def test_a_run_that_diverges_stays_where_it_ended(
    session: Session, comparing: Comparing, shown: list[Comparison]
) -> None:
    linear = small_scenario()
    session.open(linear)
    session.change_several([(f"network.layers[{index}].activation", "relu") for index in range(2)])
    session.change("network.output_activation", "linear")
    session.next_batch()
    comparing.compare_with_choice(CompareChoice("1e9", (Change("training.optimizer.learning_rate", 1e9),)))
    for _ in range(20):
        session.next_batch()
    stopped = shown[-1].runs[1]
    assert stopped.diverged
    assert stopped.step < session.run.step_count == 21
    session.seek(0)
    assert comparing._companions[0].run.step_count == 0
    assert not shown[-1].runs[1].diverged


def test_a_long_way_is_gone_in_slices_and_can_be_left(
    session: Session, comparing: Comparing, monkeypatch: pytest.MonkeyPatch, shown: list[Comparison]
) -> None:
    session.advance_steps(200)
    monkeypatch.setattr("app.controllers.comparing.AT_ONCE", -1.0)
    monkeypatch.setattr("app.controllers.comparing.SEEK_SLICE", 0.0)
    told: list[float | None] = []
    session.replaying_changed.connect(told.append)
    comparing.compare_with_choice(ADAM)
    session._go_on()
    assert not comparing.active
    session.stop_replaying()
    assert not comparing.active
    assert told[-1] is None
    comparing.compare_with_branch(1)
    while session._way is not None:
        session._go_on()
    assert numbers(shown) == [0, 1]
    check(session, comparing)


def test_two_long_ways_are_gone_one_after_the_other(
    session: Session, comparing: Comparing, monkeypatch: pytest.MonkeyPatch, shown: list[Comparison]
) -> None:
    session.advance_steps(100)
    monkeypatch.setattr("app.controllers.comparing.AT_ONCE", -1.0)
    comparing.compare_with_choice(ADAM)
    session._go_on()
    comparing.compare_with_choice(RATE)
    while session._way is not None:
        session._go_on()
    assert numbers(shown) == [0, 1, 2]
    check(session, comparing)


def test_another_recording_ends_the_comparison(session: Session, comparing: Comparing) -> None:
    comparing.compare_with_choice(ADAM)
    session.open(small_scenario(batch_size=9))
    assert not comparing.active
    session.next_batch()
