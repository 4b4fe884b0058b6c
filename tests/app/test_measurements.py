"""Losses by stretch: branches share what they share of their course, and each has its markers."""

from __future__ import annotations

from app.state.curves import LossHistory, Series
from app.state.measurements import Measurements
from engine import Change
from engine.recording import Run
from tests.app.travelling import small_scenario


def train(run: Run, measurements: Measurements, steps: int, every: int = 5) -> None:
    for _ in range(steps // every):
        run.step(every)
        assert measurements.add(run.stretch, run.step_count, run.trainer.evaluate())


def steps_of(history: LossHistory) -> list[float]:
    steps: list[float] = history.series(Series.STEP).tolist()
    return steps


def test_a_fork_has_the_curve_of_its_parent_up_to_where_they_part() -> None:
    run, measured = Run.of(small_scenario()), Measurements()
    train(run, measured, 30)
    first = run.branch
    run.seek(12)
    run.apply(Change("training.l2", 0.1))
    train(run, measured, 10)
    assert steps_of(measured.of(first)) == [5, 10, 15, 20, 25, 30]
    assert steps_of(measured.of(run.branch)) == [5, 10, 17, 22]
    assert [(m.step, m.text) for m in measured.of(run.branch).markers] == [(12, "l2 → 0.1")]
    assert measured.of(first).markers == ()


def test_what_was_measured_is_not_measured_again() -> None:
    run, measured = Run.of(small_scenario()), Measurements()
    train(run, measured, 20)
    before = measured.of(run.branch)
    run.seek(5)
    assert not measured.add(run.stretch, 5, run.trainer.evaluate())
    assert steps_of(measured.of(run.branch)) == steps_of(before)


def test_how_far_a_branch_is_measured() -> None:
    run, measured = Run.of(small_scenario()), Measurements()
    assert measured.known_up_to(run.branch) is None
    train(run, measured, 20)
    first = run.branch
    run.seek(12)
    run.apply(Change("training.l2", 0.1))
    assert measured.known_up_to(first) == 20
    assert measured.known_up_to(run.branch) == 10, "not what its parent has behind the fork"
    train(run, measured, 5)
    assert measured.known_up_to(run.branch) == 17


def test_changes_in_quick_succession_have_one_marker() -> None:
    run, measured = Run.of(small_scenario()), Measurements()
    run.step(500)
    for rate in (0.1, 0.2, 0.3):
        run.apply(Change("training.optimizer.learning_rate", rate))
        run.step(1)
    run.apply(Change("training.l2", 0.1))
    run.step(497)
    run.apply(Change("training.optimizer.learning_rate", 0.4))
    texts = [(m.step, m.text) for m in measured.of(run.branch).markers]
    assert texts == [(502, "learning rate → 0.3"), (503, "l2 → 0.1"), (1000, "learning rate → 0.4")]
