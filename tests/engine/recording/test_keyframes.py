"""Keyframes: within their budget, the first one always there, older ones wider apart."""

from __future__ import annotations

import gc
import itertools
from dataclasses import replace

import pytest

from engine import Trainer
from engine.recording import Stretch
from engine.recording.keyframes import OVERHEAD, Keyframes
from engine.state import TrainerState
from tests.engine.scenarios import scenario

SPACING = 0.02
PACE = 0.001


@pytest.fixture(scope="module")
def state() -> TrainerState:
    return Trainer(scenario()).capture()


def at(state: TrainerState, step: int) -> TrainerState:
    return replace(state, step=step)


def size(state: TrainerState) -> int:
    return state.size_in_bytes + OVERHEAD


def trained(state: TrainerState, budget: int, count: int) -> tuple[Keyframes, Stretch]:
    """Keep a keyframe every twenty steps of a millisecond each."""
    kept, stretch = Keyframes(budget), Stretch()
    stretch.seconds_per_step = PACE
    for index in range(count):
        stretch.end = 20 * index
        kept.trained = SPACING * index
        kept.keep(stretch, at(state, stretch.end))
        assert kept.size_in_bytes() <= budget
    return kept, stretch


def gaps(stretch: Stretch) -> list[int]:
    steps = [keyframe.step for keyframe in stretch.keyframes]
    return [after - before for before, after in itertools.pairwise([*steps, stretch.end])]


def test_all_are_kept_while_there_is_room(state):
    kept, stretch = trained(state, 100 * size(state), 100)
    assert kept.count() == 100
    assert gaps(stretch)[:-1] == [20] * 99


@pytest.mark.parametrize("room", [2, 5, 40])
def test_the_budget_is_kept_and_so_is_the_first(state, room):
    kept, stretch = trained(state, room * size(state), 1000)
    assert stretch.keyframes[0].step == 0
    assert 0.5 * room <= kept.count() <= room


def test_a_state_larger_than_the_budget_leaves_the_first(state):
    kept, stretch = Keyframes(0), Stretch()
    for step in range(5):
        stretch.end = step
        kept.keep(stretch, at(state, step))
    assert [keyframe.step for keyframe in stretch.keyframes] == [0]


def test_older_ones_are_wider_apart(state):
    _, stretch = trained(state, 60 * size(state), 6_000)  # two minutes
    between = gaps(stretch)
    third = len(between) // 3
    old, middle, young = (sum(part) / len(part) for part in (between[:third], between[third:-third], between[-third:]))
    assert old > 1.5 * middle > 1.5 * 1.5 * young


def test_no_gap_is_much_longer_than_the_square_root_of_its_age_asks_for(state):
    _, stretch = trained(state, 60 * size(state), 6_000)
    ages = [SPACING * 6_000 - keyframe.born + 1 for keyframe in stretch.keyframes]
    needs = [gap / age**0.5 for gap, age in zip(gaps(stretch), ages, strict=True)]
    assert max(needs) < 4 * sum(needs) / len(needs)


def test_many_short_stretches_keep_theirs_as_one_long_one_would(state):
    """A slider dragged while training: an edit every 20 steps, and behind each a keyframe."""
    room, count = 100, 2000
    kept, stretch = Keyframes(room * size(state)), Stretch()
    stretch.seconds_per_step = PACE
    kept.keep(stretch, at(state, 0))
    alive = []
    for index in range(1, count):
        kept.trained = SPACING * index
        stretch.end = 20 * index
        kept.keep(stretch, at(state, stretch.end))
        alive.append(stretch)
        stretch = Stretch(stretch, None, stretch.end)
    steps = sorted(keyframe.step for one in alive for keyframe in one.keyframes)
    assert 0.5 * room <= len(steps) <= room
    widest = max(after - before for before, after in itertools.pairwise(steps))
    assert widest < 8 * 20 * count / len(steps)


def test_what_only_a_deleted_branch_had_counts_no_more(state):
    kept, stretch = trained(state, 100 * size(state), 50)
    fork = Stretch(stretch, None, stretch.end)
    for step in range(40):
        kept.keep(fork, at(state, stretch.end + step + 1))
    assert kept.count() == 90
    del fork
    gc.collect()
    assert kept.count() == 50


def test_a_step_has_one_keyframe(state):
    kept, stretch = Keyframes(), Stretch()
    for _ in range(3):
        kept.keep(stretch, at(state, 7))
    assert (kept.count(), kept.size_in_bytes()) == (1, size(state))
