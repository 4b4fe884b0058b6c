"""Schedules: the factor on the learning rate at update t, against the contract's formulas and by hand."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Change, Scenario, Trainer
from engine.scenario import (
    Constant,
    Cosine,
    ExponentialDecay,
    OneCycle,
    Rows,
    Schedule,
    Sgd,
    StepDecay,
    Training,
)
from engine.schedules import factor_of, is_constant

ALL: tuple[Schedule, ...] = (
    Constant(),
    StepDecay(every=10, factor=0.5),
    ExponentialDecay(decay=0.9),
    Cosine(steps=100, final=0.1),
    OneCycle(steps=100, start=0.04, rise=0.3, final=0.01),
)


def warmed(schedule: Schedule, updates: int) -> Schedule:
    return type(schedule)(
        **{name: getattr(schedule, name) for name in schedule.__struct_fields__} | {"warmup": updates}
    )


def test_constant() -> None:
    factor = factor_of(Constant())
    assert [factor(t) for t in (0, 1, 10**9)] == [1.0, 1.0, 1.0]
    assert is_constant(Constant())
    assert not is_constant(Constant(warmup=1))
    assert not any(is_constant(schedule) for schedule in ALL[1:])


def test_step_drops_at_every_multiple() -> None:
    factor = factor_of(StepDecay(every=10, factor=0.5))
    assert [factor(t) for t in (0, 9, 10, 19, 20, 35)] == [1.0, 1.0, 0.5, 0.5, 0.25, 0.125]


def test_exponential() -> None:
    factor = factor_of(ExponentialDecay(decay=0.9))
    assert [factor(t) for t in (0, 1, 2)] == pytest.approx([1.0, 0.9, 0.81], rel=1e-15)
    assert factor(10**6) == 0.0  # no error, however far


def test_cosine_from_1_through_the_middle_to_the_final_share() -> None:
    factor = factor_of(Cosine(steps=100, final=0.1))
    assert [factor(t) for t in (0, 50, 100, 101, 10**6)] == pytest.approx([1.0, 0.55, 0.1, 0.1, 0.1], rel=1e-15)
    assert factor(25) == pytest.approx(0.1 + 0.9 * 0.5 * (1 + math.sqrt(0.5)), rel=1e-14)
    assert factor_of(Cosine(steps=1, final=0.0))(1) == pytest.approx(0.0, abs=1e-16)


def test_one_cycle_from_start_up_to_1_and_down_to_final() -> None:
    factor = factor_of(OneCycle(steps=100, start=0.04, rise=0.3, final=0.01))
    found = [factor(t) for t in (0, 15, 30, 65, 100, 10**6)]
    assert found == pytest.approx([0.04, 0.52, 1.0, 0.505, 0.01, 0.01], rel=1e-14)
    values = [factor(t) for t in range(101)]
    assert values[:31] == sorted(values[:31])
    assert values[30:] == sorted(values[30:], reverse=True)


@pytest.mark.parametrize("rise", [1e-9, 0.005, 0.5, 0.999, 1 - 1e-12])
def test_one_cycle_whose_peak_lies_between_updates_or_at_an_end(rise: float) -> None:
    factor = factor_of(OneCycle(steps=2, start=0.0, rise=rise, final=0.0))
    found = [factor(t) for t in range(4)]
    assert all(0 <= value <= 1 for value in found)
    assert found[0] == pytest.approx(0.0)
    assert found[2:] == [0.0, 0.0]


@pytest.mark.parametrize("schedule", ALL, ids=lambda schedule: type(schedule).__name__)
def test_warm_up_multiplies_by_a_line_that_reaches_1_at_its_last_update(schedule: Schedule) -> None:
    plain, warm = factor_of(schedule), factor_of(warmed(schedule, 8))
    for t in range(200):
        assert warm(t) == pytest.approx(plain(t) * min(1.0, (t + 1) / 8), rel=1e-15)
    assert warm(0) == plain(0) / 8  # the first update is not lost
    assert warm(7) == plain(7)
    assert factor_of(warmed(schedule, 1))(0) == plain(0)


@pytest.mark.parametrize("warmup", [0, 25])
@pytest.mark.parametrize("schedule", ALL, ids=lambda schedule: type(schedule).__name__)
def test_no_jumps_but_those_of_step(schedule: Schedule, warmup: int) -> None:
    factor = factor_of(warmed(schedule, warmup))
    jumps = [abs(b - a) for a, b in itertools.pairwise(factor(t) for t in range(300))]
    # The steepest of them: a half cosine from 0.04 to 1 in 30 updates, ½·π·0.96/30 = 0.05; 10 % by exponential decay.
    assert isinstance(schedule, StepDecay) or max(jumps) <= 0.1 + 1e-12


@given(
    st.one_of(
        st.builds(StepDecay, every=st.integers(1, 50), factor=st.floats(0.01, 1), warmup=st.integers(0, 100)),
        st.builds(ExponentialDecay, decay=st.floats(0.01, 1), warmup=st.integers(0, 100)),
        st.builds(Cosine, steps=st.integers(1, 500), final=st.floats(0, 1), warmup=st.integers(0, 100)),
        st.builds(
            OneCycle,
            steps=st.integers(2, 500),
            start=st.floats(0, 1),
            rise=st.floats(0.001, 0.999),
            final=st.floats(0, 1),
            warmup=st.integers(0, 100),
        ),
    ),
    st.integers(0, 10**9),
)
def test_every_factor_is_from_0_to_1(schedule: Schedule, t: int) -> None:
    assert -1e-15 <= factor_of(schedule)(t) <= 1 + 1e-15


@pytest.mark.parametrize("schedule", [warmed(schedule, 3) for schedule in ALL], ids=lambda s: type(s).__name__)
def test_the_trainer_uses_the_factor_of_each_update(schedule: Schedule) -> None:
    data = Rows(inputs=((1.0,), (2.0,)), targets=((1.0,), (0.0,)))
    training = Training(optimizer=Sgd(learning_rate=0.5), schedule=schedule, batch_size="full")
    trainer, factor = Trainer(Scenario(data=data, training=training)), factor_of(schedule)
    for t in range(40):
        assert trainer.learning_rate == 0.5 * factor(t)
        before = trainer.parameters()
        trainer.step()
        assert trainer.snapshot().learning_rate == 0.5 * factor(t)
        for name, gradient in trainer.gradients().items():
            moved = before[name] - 0.5 * factor(t) * gradient
            assert trainer.parameters()[name] == pytest.approx(moved, rel=1e-14)


def test_a_schedule_that_is_changed_goes_on_at_the_same_update() -> None:
    data = Rows(inputs=((1.0,), (2.0,)), targets=((1.0,), (0.0,)))
    trainer = Trainer(Scenario(data=data, training=Training(optimizer=Sgd(learning_rate=0.5))))
    trainer.step(20)
    trainer.apply(Change("training.schedule", {"kind": "step", "every": 10, "factor": 0.5}))
    assert trainer.learning_rate == 0.5 * 0.25
