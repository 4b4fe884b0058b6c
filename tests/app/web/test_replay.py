"""What a page holds: which steps, and the engine's own numbers of each."""

import base64

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.packing import BELOW, packed, shade, six_digits
from app.web.replay import FEWEST_STEPS, MOST_STEPS, PageError, chosen_steps, replay_of
from engine import load_scenario
from engine.edits import Change, SetParameter
from engine.recording import Run
from engine.snapshot import Phase
from tests.app.web.reading import Row, written
from tests.engine.scenarios import TWO_OUTPUTS, scenario, trainer

EVERYTHING = {
    "data": "moons",
    "layers": [
        {"units": 4, "activation": "relu", "batch_norm": True},
        {"units": 4, "activation": "tanh", "residual": True, "dropout": 0.3},
    ],
    "batch_size": 7,
    "optimizer": {"kind": "adam", "learning_rate": 0.02},
}


@given(st.integers(0, 50), st.integers(1, 5000), st.integers(2, 200))
def test_chosen_steps_go_from_first_to_last_and_lie_closer_at_the_start(first, count, most):
    steps = chosen_steps(first, first + count, most)
    assert steps[0] == first
    assert steps[-1] == first + count - 1
    assert len(steps) == min(count, most)
    distances = np.diff(steps)
    assert (distances >= 1).all()
    half = len(steps) // 2
    assert sum(distances[:half]) <= sum(distances[-half:]) if half else True


@given(st.lists(st.floats(1e-37, 1e38) | st.floats(-1e38, -1e-37) | st.just(0.0), min_size=1))
def test_six_digits_survive(values):
    assert written(six_digits(np.array(values))) == [f"{value:.6g}" for value in values]


def test_sizes_out_of_range_are_marked_not_made_up():
    found = six_digits(np.array([1e-40, -3e-200, 1e300, -1e300, np.nan, np.inf]))
    assert found[0] == np.float32(BELOW)
    assert found[1] == -np.float32(BELOW)
    assert found[2] == np.finfo(np.float32).max
    assert found[3] == np.finfo(np.float32).min
    assert np.isnan(found[4])
    assert np.isposinf(found[5])


def test_shades_reach_from_end_to_end():
    assert shade(np.array([-9.0, -1.0, 0.0, 1.0, np.nan]), -1.0, 1.0).tolist() == [0, 0, 128, 255, 128]


def test_bytes_are_packed_lowest_first():
    assert base64.b64decode(packed(np.array([1, 256], ">u4"))) == b"\x01\0\0\0\0\x01\0\0"


@pytest.mark.parametrize(
    "given",
    [
        {"data": "xor"},
        EVERYTHING,
        {"data": TWO_OUTPUTS, "batch_size": 3, "loss": "half_squared_error"},
    ],
    ids=["xor", "everything", "two outputs"],
)
def test_numbers_are_those_of_the_phases_to_six_digits(given):
    replay = replay_of(Run.of(scenario(**given)), 0, 12)
    assert [step.step for step in replay.steps] == list(range(12))
    own = trainer(**given)
    for index in range(12):
        row = Row(replay, index)
        phases = [(event, own.snapshot()) for event in own.micro_steps()]
        before, after = phases[0][1], phases[-1][1]
        assert [(stage.phase, stage.layer) for stage in row.part.stages] == [(str(e.phase), e.layer) for e, _ in phases]
        assert row.step.examples == before.batch_size
        assert written(row["a"]) == written(before.inputs[:, 0])
        assert written(row["targets"]) == written(before.targets[:, 0])
        for event, snapshot in phases:
            if event.phase is Phase.FORWARD:
                layer = snapshot.layers[event.layer]
                assert written(row[f"z{event.layer}"]) == written(layer.pre_activations[:, 0])
                assert written(row[f"a{event.layer}"]) == written(layer.activations[:, 0])
            if event.phase is Phase.LOSS:
                assert written([row.step.loss, row.step.penalty]) == written([snapshot.loss, snapshot.penalty])
            if event.phase is Phase.BACKWARD:
                layer = snapshot.layers[event.layer]
                assert written(row[f"delta{event.layer}"]) == written(layer.delta_of_example(0))
                assert written(row[f"gradient{event.layer}"]) == written(layer.d_weights)
        for number, (old, new) in enumerate(zip(before.layers, after.layers, strict=True)):
            assert written(row[f"w{number}"]) == written(old.weights)
            assert written(row[f"b{number}"]) == written(old.biases)
            assert written(row[f"w_after{number}"]) == written(new.weights)
            assert written(row[f"b_after{number}"]) == written(new.biases)
            assert written(row[f"w_step{number}"]) == written(new.weight_steps)


def test_curve_is_what_the_engine_measures():
    replay = replay_of(Run.of(scenario("moons")), 0, 5)
    own = trainer("moons")
    for place, step in enumerate(replay.curve.steps):
        assert own.step_count == step
        measured = own.evaluate()
        assert written([replay.curve.train[place], replay.curve.test[place]]) == written(
            [measured.train_loss, measured.test_loss]
        )
        own.step()
    assert replay.curve.steps == (0, 1, 2, 3, 4, 5)


def test_only_the_strongest_links_of_a_wide_layer_are_kept_and_it_says_which():
    digits = load_scenario("digits")
    replay = replay_of(Run.of(digits), 3, 5)
    first, last = replay.parts[0].layers
    assert (first.shown, first.links) == (600, 2048)
    assert (last.shown, last.links) == (320, 320)
    run = Run.of(digits)
    run.seek(3)
    weights = run.trainer.snapshot().layers[0].weights.ravel()
    row = Row(replay, 0)
    assert written(row["w0"]) == written(weights[row.links[0]])
    others = np.delete(np.abs(weights), row.links[0])
    assert others.max() <= np.abs(weights[row.links[0]]).min()


def test_a_long_run_is_thinned_and_a_large_network_more(monkeypatch):
    run = Run.of(scenario("xor"))
    assert len(replay_of(run, 0, 1000).steps) == MOST_STEPS
    monkeypatch.setattr("app.web.replay.MOST_BYTES", 1)
    replay = replay_of(Run.of(scenario("xor")), 10, 1000)
    assert len(replay.steps) == FEWEST_STEPS
    assert (replay.steps[0].step, replay.steps[-1].step) == (10, 999)


def test_an_edit_changes_the_numbers_where_it_was_made():
    run = Run.of(scenario("xor"))
    run.step(400)
    run.apply(SetParameter(layer=0, part="weights", unit=1, input=0, value=0.125))
    run.step(600)
    replay = replay_of(run, 0, 1000)
    index = [step.step for step in replay.steps].index(400)
    assert Row(replay, index)["w0"][2] == 0.125
    assert [change.step for change in replay.changes] == [400]
    assert len(replay.parts) == 1


def test_another_network_is_another_part():
    run = Run.of(scenario("xor"))
    run.step(5)
    run.apply(Change("network.layers", [{"units": 2}, {"units": 5}]))
    run.step(5)
    replay = replay_of(run, 0, 10)
    assert [[layer.units for layer in part.layers] for part in replay.parts] == [[3, 1], [2, 5, 1]]
    assert [step.part for step in replay.steps] == [0] * 5 + [1] * 5
    assert [step.row for step in replay.steps] == [*range(5), *range(5)]


def diverging(rate):
    return scenario("bumps", [{"units": 4, "activation": "relu"}], optimizer={"kind": "sgd", "learning_rate": rate})


def test_a_run_that_diverges_is_shown_up_to_there():
    own = diverging(1e6)
    replay = replay_of(Run.of(own), 0, 500)
    run = Run.of(own)
    run.step(500)
    assert replay.end == str(run.trainer.divergence)
    assert replay.steps[-1].step + 1 <= run.trainer.step_count
    assert replay.last == replay.steps[-1].step + 1


def test_a_run_that_diverges_before_has_nothing_to_show():
    with pytest.raises(PageError, match="no step from 400 on can be shown: diverged at step"):
        replay_of(Run.of(diverging(1e6)), 400, 500)


@pytest.mark.parametrize(("first", "last"), [(3, 3), (4, 3), (-1, 3)])
def test_no_steps_are_refused(first, last):
    with pytest.raises(PageError, match="expected at least one step"):
        replay_of(Run.of(scenario("xor")), first, last)


def test_progress_reaches_the_end_and_can_end_the_work():
    seen = []
    replay_of(Run.of(scenario("xor")), 0, 8, seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0

    def give_up(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        replay_of(Run.of(scenario("xor")), 0, 8, give_up)


@pytest.mark.parametrize("name", ["spiral", "circle", "xor"])
def test_plane_has_its_examples_and_a_shade_for_each_point(name):
    replay = replay_of(Run.of(load_scenario(name)), 0, 2)
    picture = replay.parts[0].picture
    outputs, rows, columns = picture.shape
    shades = np.frombuffer(base64.b64decode(replay.rows[0].shades), np.uint8)
    assert len(shades) == 2 * outputs * rows * columns
    assert len(np.unique(shades)) > 20
    assert picture.train.total == len(picture.train.x) == len(picture.train.targets)
