"""Random courses of training, edits and journeys: a run is always where plain training would be, bit for bit."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from engine import EngineError
from engine.edits import AddLayer, AddUnit, Change, DrawWeights, Edit, RemoveLayer, RemoveUnit, SetLayer, SetParameter
from engine.recording import Branch, Recording, Run, recording_from_text, recording_to_text
from engine.scenario import Layer, Scenario
from tests.engine.recording.courses import Course, state_at
from tests.engine.scenarios import EVERY_PART, TWO_OUTPUTS, same_bits, scenarios

_activations = st.sampled_from(["relu", "tanh", "linear", "gelu"])
_optimizers = st.sampled_from(
    [
        {"kind": "adam", "learning_rate": 0.02},
        {"kind": "sgd", "learning_rate": 0.1, "momentum": 0.9},
        {"kind": "rmsprop", "learning_rate": 0.01},
    ]
)
_schedules = st.sampled_from([{"kind": "cosine", "steps": 9, "warmup": 3}, {"kind": "constant"}])
_layers = st.builds(
    Layer,
    units=st.integers(1, 4),
    activation=_activations,
    batch_norm=st.booleans(),
    dropout=st.sampled_from([0.0, 0.5]),
)
_small = st.integers(0, 3)


def _change(path: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[Edit]:
    return values.map(lambda value: Change(path, value))


edits: st.SearchStrategy[Edit] = st.one_of(
    _change("training.optimizer.learning_rate", st.sampled_from([0.0, 0.01, 0.3, 1e6])),
    _change("training.optimizer", _optimizers),
    _change("training.optimizer.kind", st.sampled_from(["adamw", "sgd", "adagrad"])),
    _change("training.schedule", _schedules),
    _change("training.batch_size", st.integers(1, 9) | st.just("full")),
    _change("training.l2", st.sampled_from([0.0, 0.1])),
    _change("training.method", st.sampled_from(["random_perturbation", "backpropagation"])),
    _change("network.train_biases", st.booleans()),
    _change("network.layers[0].activation", _activations),
    _change("network.layers[0].dropout", st.sampled_from([0.0, 0.4])),
    _change("network.layers[0].batch_norm", st.booleans()),
    _change("network.layers[1].units", st.integers(1, 4)),
    _change("seed", st.integers(0, 3)),
    _change("data", st.sampled_from([TWO_OUTPUTS, {"kind": "xor", "samples": 20}, {"kind": "plane", "samples": 9}])),
    _change("data", st.just({"kind": "csv", "path": "p.csv", "target": "y", "content": "x,y\n1,2\n3,4\n0,1\n2,2\n"})),
    st.builds(AddUnit, _small),
    st.builds(RemoveUnit, _small, _small),
    st.builds(AddLayer, _small, _layers),
    st.builds(RemoveLayer, _small),
    st.builds(SetParameter, _small, st.sampled_from(["weights", "biases"]), _small, st.floats(-2, 2), _small),
    st.builds(SetLayer, _small, st.just(((0.1, -0.2), (0.3, 0.4))), st.just((0.5, -0.5))),
    st.builds(DrawWeights, st.integers(1, 3)),
)

_steps = st.integers(0, 30)
_moves = st.one_of(
    st.tuples(st.just("step"), st.integers(1, 12)),
    st.tuples(st.just("phases"), st.integers(1, 4)),
    st.tuples(st.just("part of a step"), st.integers(1, 4)),
    st.tuples(st.just("apply"), edits),
    st.tuples(st.just("apply"), edits),
    st.tuples(st.just("seek"), _steps),
    st.tuples(st.just("seek part of the way"), _steps),
    st.tuples(st.just("switch"), st.tuples(_small, _steps)),
    st.tuples(st.just("begin again"), edits),
    st.tuples(st.just("undo"), _small),
    st.tuples(st.just("epoch"), st.none()),
)
_scenarios = scenarios(runnable=True) | st.sampled_from(list(EVERY_PART)).map(lambda name: EVERY_PART[name]())


def _dense(keyframes: bool) -> AbstractContextManager[Any]:
    """A keyframe after every step, or with the usual spacing none in so short a run."""
    spacing = {"KEYFRAME_EVERY": 0.0, "_SLICE": 0.0} if keyframes else {}
    return patch.multiple("engine.recording.run", **spacing) if spacing else patch.dict({}, {})


@dataclass
class Moment:
    """What an undo comes back to."""

    branches: tuple[Branch, ...]
    number: int
    step: int
    courses: dict[int, Course]


class Journey:
    """A run, and beside it what it should be: for each branch the list of its edits."""

    def __init__(self, scenario: Scenario, budget: int | None) -> None:
        self.run = Run.of(scenario)
        if budget is not None:
            kept = self.run.recording.keyframes
            kept.budget = budget * kept.size_in_bytes()
        self.courses: dict[int, Course] = {0: ()}
        self.moments: list[Moment] = []

    def move(self, kind: str, how: Any) -> None:
        run = self.run
        if kind == "step":
            run.step(how)
            run.make_edits()
        elif kind == "phases":
            for _ in range(how):
                list(run.micro_steps())
            run.make_edits()
        elif kind == "part of a step":
            stages = run.micro_steps()
            for _ in range(how):
                next(stages, None)
            stages.close()
            run.make_edits()
        elif kind == "apply":
            self._apply(how)
        elif kind == "seek":
            run.seek(how)
        elif kind == "seek part of the way":
            next(run.approach(how, seconds=0.0))
            run.make_edits()
        elif kind == "switch":
            index, step = how
            branches = run.recording.branches
            run.seek(step, branches[index % len(branches)].number)
        elif kind == "begin again":
            run.begin_again()
            self._apply(how, before_edits=True)
            run.make_edits()
        elif kind == "undo":
            self._undo(how)
        else:
            run.epoch_start()
            run.make_edits()

    def _apply(self, edit: Edit, *, before_edits: bool = False) -> None:
        run = self.run
        moment = Moment(run.recording.branches, run.number, run.step_count, dict(self.courses))
        here = () if before_edits else tuple(one for one in self.courses[run.number] if one[0] <= run.step_count)
        state = run.trainer.capture()
        try:
            changed = run.apply(edit)
        except EngineError:
            event("an edit was refused")
            changed = False
        if not changed:
            assert run.recording.branches is moment.branches
            assert same_bits(run.trainer.capture(), state)
            return
        event("an edit was made")
        forked = len(run.recording.branches) > len(moment.branches)
        assert forked == (run.number not in self.courses)
        if forked:
            event("a branch was made")
        else:
            assert here == self.courses[run.number], "a branch was made longer in its middle"
        self.courses[run.number] = (*here, (run.step_count, edit))
        self.moments.append(moment)

    def _undo(self, back: int) -> None:
        if not self.moments:
            return
        del self.moments[max(1, len(self.moments) - back) :]
        moment = self.moments.pop()
        self.run.recording.branches = moment.branches
        self.courses = moment.courses
        self.run.seek(moment.step, moment.number)
        assert self.run.step_count == moment.step or self.run.trainer.divergence is not None

    def check(self) -> None:
        run = self.run
        assert {b.number: b.tip.edits() for b in run.recording.branches} == self.courses
        expected = state_at(run.recording.scenario, run.step_count, self.courses[run.number])
        assert same_bits(run.trainer.capture(), expected)


def _check_journey(scenario: Scenario, moves: list[tuple[str, Any]], dense: bool, budget: int | None) -> Journey:
    with _dense(dense):
        journey = Journey(scenario, budget)
        for kind, how in moves:
            journey.move(kind, how)
            journey.check()
    assert journey.run.recording.departure is None
    return journey


_journeys = (_scenarios, st.lists(_moves, min_size=2, max_size=6), st.booleans(), st.none() | st.integers(1, 6))
_usual = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}


@settings(max_examples=150, **_usual)
@given(*_journeys)
def test_a_run_is_always_where_plain_training_would_be(scenario, moves, dense, budget):
    _check_journey(scenario, moves, dense, budget)


@settings(max_examples=100, **_usual)
@given(*_journeys, _steps, _small)
def test_a_recording_opened_from_its_text_goes_to_the_same_states(scenario, moves, dense, budget, step, index):
    recording = _check_journey(scenario, moves, dense, budget).run.recording
    _check_text(recording, step, index)


def _check_text(recording: Recording, step: int, index: int) -> None:
    branch = recording.branches[index % len(recording.branches)]
    step = min(step, branch.end)
    document = recording.document(branch.number, step)
    opened = Recording.of(recording_from_text(recording_to_text(document)))
    first, second = Run(recording, branch.number), Run(opened, index % len(recording.branches))
    first.seek(step)
    second.seek(step)
    assert same_bits(first.trainer.capture(), second.trainer.capture())
    assert recording_to_text(opened.document(second.number, step)) == recording_to_text(document)
    assert opened.departure is None


@settings(max_examples=100, **_usual)
@given(*_journeys, edits, st.integers(0, 9))
def test_undoing_an_edit_leaves_nothing_of_it(scenario, moves, dense, budget, edit, steps):
    run = _check_journey(scenario, moves, dense, budget).run
    run.seek(min(run.step_count, run.branch.end))
    recording = run.recording
    branches, number, step = recording.branches, run.number, run.step_count
    document, state = recording.document(number, step), run.trainer.capture()
    with _dense(dense):
        try:
            run.apply(edit)
        except EngineError:
            event("an edit was refused")
        else:
            run.step(steps)
    after = (recording.branches, run.number, run.step_count, run.trainer.capture())
    recording.branches = branches
    run.seek(step, number)
    assert same_bits(run.trainer.capture(), state)
    if after[1] != number or after[0] is not branches:
        assert recording.document(number, step) == document
    recording.branches = after[0]
    run.seek(after[2], after[1])
    assert same_bits(run.trainer.capture(), after[3])


@settings(max_examples=100, **_usual)
@given(_scenarios, st.lists(edits, max_size=4), st.lists(_steps, min_size=4, max_size=4), edits, _steps, st.booleans())
def test_forks_never_disturb_their_parent(scenario, made, gaps, edit, at, dense):
    with _dense(dense):
        run = Run.of(scenario)
        for one, gap in zip(made, gaps, strict=False):
            run.step(gap % 9)
            try:
                run.apply(one)
            except EngineError:
                event("an edit was refused")
        run.step(5)
        parent, before = run.branch, run.recording.document(0, 0).branches[0]
        states = [run.trainer.capture()]
        run.seek(min(at, parent.end))
        states.append(run.trainer.capture())
        if at % 5 == 0:
            run.begin_again()
        try:
            forked = run.apply(edit, forking=True)
        except EngineError:
            event("an edit was refused")
            forked = False
        if forked:
            run.step(12)
        assert run.recording.branches[0] is parent
        assert run.recording.document(0, 0).branches[0] == before
        for state in states:
            run.seek(state.step, 0)
            assert same_bits(run.trainer.capture(), state)


@settings(max_examples=100, **_usual)
@given(_scenarios, st.lists(st.tuples(_small, edits), max_size=4), st.integers(1, 15))
def test_at_once_step_by_step_and_phase_by_phase_are_the_same(scenario, made, count):
    maker = Run.of(scenario)
    for gap, one in made:
        maker.step(gap)
        try:
            maker.apply(one)
        except EngineError:
            event("an edit was refused")
    recording = maker.recording
    at_once, one_by_one, by_phase = (Run(recording) for _ in range(3))
    losses = at_once.step(count), [one_by_one.step() for _ in range(count)][-1]
    for _ in range(count):
        list(by_phase.micro_steps())
    for run in (at_once, one_by_one, by_phase):
        run.make_edits()
    assert same_bits(at_once.trainer.capture(), one_by_one.trainer.capture())
    assert same_bits(at_once.trainer.capture(), by_phase.trainer.capture())
    assert same_bits(*(repr(loss) for loss in losses))


@pytest.mark.slow
@settings(max_examples=1500, **_usual)
@given(
    _scenarios, st.lists(_moves, min_size=3, max_size=25), st.booleans(), st.none() | st.integers(1, 6), _steps, _small
)
def test_long_journeys(scenario, moves, dense, budget, step, index):
    recording = _check_journey(scenario, moves, dense, budget).run.recording
    _check_text(recording, step, index)
