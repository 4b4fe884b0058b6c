"""The trainer: state captured and restored, live changes with the weights kept."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Change, DrawWeights, EngineError, SetParameter, Trainer
from engine.schedules import factor_of
from tests.engine.scenarios import ADAM, EVERY_PART, SGD, same_bits, scenario, scenarios, trainer

MOMENTUM = {**SGD, "momentum": 0.9}


@settings(max_examples=40)
@given(scenarios(runnable=True), st.integers(0, 12), st.integers(1, 12), st.integers(0, 12))
def test_a_captured_state_goes_on_bit_by_bit(drawn, before, after, elsewhere):
    running = Trainer(drawn)
    running.step(before)
    state = running.capture()
    running.step(after)
    expected, gradients = running.capture(), running.gradients()
    running.step(elsewhere)
    running.restore(state)
    running.step(after)
    assert same_bits(running.capture(), expected)
    assert same_bits(running.gradients(), gradients)


@pytest.mark.parametrize("name", EVERY_PART)
def test_a_state_restores_into_another_trainer_of_the_same_scenario(name):
    first, second = Trainer(EVERY_PART[name]()), Trainer(EVERY_PART[name]())
    first.step(17)
    second.step(4)
    second.restore(first.capture())
    first.step(9)
    second.step(9)
    assert same_bits(first.capture(), second.capture())


def test_a_captured_state_is_a_copy():
    running = trainer(optimizer=ADAM, layers=[{"batch_norm": True}])
    state = running.capture()
    values, mean = state.values.copy(), state.optimizer_vectors["mean"].copy()
    running.step(5)
    assert same_bits((state.values, state.optimizer_vectors["mean"]), (values, mean))
    assert state.size_in_bytes == 8 * (3 * len(values) + 2 * 8)


def test_step_returns_the_loss_of_the_last_mini_batch():
    running = trainer(batch_size="full", l2=0.1)
    expected = running.evaluate().train_loss
    assert running.step() == pytest.approx(expected, rel=1e-12)


def test_parameters_and_gradients_are_copies_with_the_names_of_the_contract():
    running = trainer(layers=[{"units": 3, "batch_norm": True}])
    running.step()
    shapes = {name: array.shape for name, array in running.parameters().items()}
    assert shapes == {
        "layers.0.weights": (2, 3),
        "layers.0.biases": (3,),
        "layers.0.batch_norm.scale": (3,),
        "layers.0.batch_norm.shift": (3,),
        "layers.1.weights": (3, 1),
        "layers.1.biases": (1,),
    }
    assert {name: array.shape for name, array in running.gradients().items()} == shapes
    before = running.capture()
    for array in (*running.parameters().values(), *running.gradients().values()):
        array[...] = 99
    assert same_bits(running.capture(), before)


# --- live changes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("training.optimizer.learning_rate", 0.5),
        ("training.optimizer.kind", "adam"),
        ("training.optimizer", {"kind": "rmsprop", "learning_rate": 0.01}),
        ("training.loss", "huber"),
        ("training.batch_size", 3),
        ("training.batch_size", "full"),
        ("training.l1", 0.01),
        ("training.l2", 0.01),
        ("training.schedule", {"kind": "cosine", "steps": 50}),
        ("training.clip", {"kind": "norm", "max_norm": 0.1}),
        ("training.method", "random_perturbation"),
        ("network.layers[0].activation", "relu"),
        ("network.layers[1].dropout", 0.5),
        ("network.layers[0].batch_norm", True),
        ("network.layers[1].residual", True),
        ("network.output_activation", "linear"),
        ("network.train_biases", False),
        ("network.initializer", "zeros"),
        ("data.samples", 90),
        ("data.noise", 0.4),
        ("data.train_fraction", 0.9),
        ("data.kind", "spiral"),
        ("seed", 77),
        ("title", "another"),
    ],
)
def test_a_live_change_keeps_weights_and_steps_and_trains_on(path, value):
    running = trainer(layers=[{"units": 3}, {"units": 3}])
    running.step(25)
    before, step, epoch = running.parameters(), running.step_count, running.epoch
    running.apply(Change(path, value))
    after = running.parameters()
    assert same_bits({name: after[name] for name in before}, before)
    assert (running.step_count, running.epoch) == (step, epoch)
    assert np.isfinite(running.step(10))
    assert not same_bits(running.parameters()["layers.0.weights"], before["layers.0.weights"])


def test_more_features_keep_the_weights_of_those_that_stay():
    running = trainer()
    running.step(20)
    before = running.parameters()["layers.0.weights"]
    evaluation = running.evaluate()
    running.apply(Change("data.features", ["x2", "x1*x2", "x1"]))
    after = running.parameters()["layers.0.weights"]
    np.testing.assert_array_equal(after, np.stack([before[1], np.zeros(3), before[0]]))
    assert running.evaluate().train_loss == pytest.approx(evaluation.train_loss, rel=1e-12)
    running.apply(Change("data.features", ["x1"]))
    np.testing.assert_array_equal(running.parameters()["layers.0.weights"], before[:1])


def test_a_new_learning_rate_counts_from_the_next_step():
    running = trainer(batch_size="full", optimizer=SGD)
    running.step(3)
    before = running.parameters()["layers.0.weights"]
    running.apply(Change("training.optimizer.learning_rate", 0.25))
    running.step()
    moved = before - running.parameters()["layers.0.weights"]
    np.testing.assert_allclose(moved, 0.25 * running.gradients()["layers.0.weights"], rtol=1e-9)


@pytest.mark.parametrize("optimizer", [MOMENTUM, ADAM, {"kind": "rmsprop"}, {"kind": "adagrad"}])
def test_a_new_optimizer_is_fresh_and_other_numbers_keep_its_state(optimizer):
    running = trainer(optimizer=optimizer)
    running.step(9)
    state = running.capture()
    running.apply(Change("network.layers[0].activation", "relu"))
    running.apply(Change("training.optimizer.learning_rate", 0.001))
    kept = running.capture()
    assert kept.optimizer_count == state.optimizer_count
    assert same_bits(kept.optimizer_vectors, state.optimizer_vectors)
    running.apply(Change("training.optimizer.kind", "adamw"))
    fresh = running.capture()
    assert fresh.optimizer_count == 0
    assert not any(vector.any() for vector in fresh.optimizer_vectors.values())
    assert running.scenario.training.optimizer.learning_rate == 0.001


def test_a_schedule_counts_all_updates():
    running = trainer()
    running.step(7)
    running.apply(Change("training.schedule", {"kind": "exponential", "decay": 0.5}))
    assert running.learning_rate == pytest.approx(0.03 * 0.5**7)
    running.step()
    assert running.snapshot().learning_rate == pytest.approx(0.03 * 0.5**7)
    assert running.learning_rate == pytest.approx(0.03 * factor_of(running.scenario.training.schedule)(8))


def test_a_restored_state_shows_the_learning_rate_of_its_time():
    running = trainer(schedule={"kind": "exponential", "decay": 0.5})
    state = running.capture()
    running.step(5)
    running.restore(state)
    assert running.snapshot().learning_rate == running.learning_rate == 0.03


def test_fixed_biases_stay():
    running = trainer(network={"train_biases": False}, optimizer=MOMENTUM)
    running.step(20)
    assert not running.parameters()["layers.0.biases"].any()
    assert running.gradients()["layers.0.biases"].any()


def test_a_parameter_is_set_by_hand_in_the_middle():
    running = trainer(optimizer=ADAM)
    running.step(5)
    before, state = running.parameters(), running.capture()
    running.apply(SetParameter(layer=0, part="weights", unit=2, input=1, value=-1.5))
    running.apply(SetParameter(layer=1, part="biases", unit=0, value=0.25))
    after = running.parameters()
    assert after["layers.0.weights"][1, 2] == -1.5
    assert after["layers.1.biases"][0] == 0.25
    assert sum((after[name] != before[name]).sum() for name in before) == 2
    assert same_bits(running.capture().optimizer_vectors, state.optimizer_vectors)
    running.step()
    assert abs(running.parameters()["layers.0.weights"][1, 2] + 1.5) < 0.1


def test_new_weights_are_another_draw_with_fresh_optimizer_state():
    running = trainer(optimizer=ADAM)
    first = running.parameters()
    running.step(9)
    running.apply(DrawWeights(1))
    drawn = running.parameters()
    assert not same_bits(drawn["layers.0.weights"], first["layers.0.weights"])
    assert running.step_count == 9
    assert running.capture().optimizer_count == 0
    running.step(3)
    running.apply(DrawWeights(1))
    assert same_bits(running.parameters(), drawn)
    running.apply(DrawWeights(0))
    assert same_bits(running.parameters(), first)


@pytest.mark.parametrize(
    "edit",
    [
        Change("training.optimizer.learning_rate", -1),
        Change("training.optimizer.learning_rate", "fast"),
        Change("training.optimizer.beta1", 0.5),
        Change("training.optimizer.kind", "newton"),
        Change("network.layers[0].residual", True),
        Change("network.layers[7].units", 3),
        Change("network.layers", [{"units": 0}]),
        Change("training.loss", "cross_entropys"),
        Change("network.output_activation", "softmax"),
        Change("nothing.here", 1),
        Change("training.batch_size.more", 1),
        Change("", 1),
        Change("data", {"kind": "csv", "path": "/nowhere.csv", "target": "y"}),
        SetParameter(layer=0, part="weights", unit=9, input=0, value=1.0),
        SetParameter(layer=0, part="weights", unit=0, input=9, value=1.0),
        SetParameter(layer=9, part="biases", unit=0, value=1.0),
        SetParameter(layer=0, part="biases", unit=0, value=float("nan")),
        SetParameter(layer=-1, part="biases", unit=0, value=1.0),
        SetParameter(layer=0, part="slopes", unit=0, value=1.0),
        DrawWeights(-1),
    ],
)
def test_an_edit_that_fails_changes_nothing(edit):
    running, untouched = trainer(layers=[{"dropout": 0.3}]), trainer(layers=[{"dropout": 0.3}])
    running.step(5)
    untouched.step(5)
    before, scenario_before = running.capture(), running.scenario
    under_way = running.micro_steps()
    next(under_way)
    with pytest.raises(EngineError) as caught:
        running.apply(edit)
    assert "\n" not in str(caught.value)
    list(under_way)  # even a step that was under way goes on
    untouched.step()
    assert running.scenario is scenario_before
    assert same_bits(running.capture(), untouched.capture())
    running.restore(before)
    assert same_bits(running.capture(), before)


def test_a_live_change_is_the_same_as_having_had_it_from_the_start_of_the_rest():
    """Training on after a change equals training a fresh trainer of the changed scenario from the same parameters."""
    running = trainer(batch_size="full")
    running.step(10)
    running.apply(Change("network.layers[0].activation", "silu"))
    fresh = Trainer(scenario(batch_size="full", layers=[{"units": 3, "activation": "silu"}]))
    fresh.restore(running.capture())
    running.step(20)
    fresh.step(20)
    assert same_bits(running.capture(), fresh.capture())


def test_moments_too_small_to_matter_are_flushed():
    """Subnormal numbers slow every step several times: a gradient that has vanished leaves none behind."""
    rows = {"kind": "rows", "inputs": [[0.0]], "targets": [[0.0]]}
    running = trainer(rows, layers=[], optimizer={"kind": "adam", "learning_rate": 0.0, "beta1": 0.1, "beta2": 0.1})
    running.apply(SetParameter(layer=0, part="biases", unit=0, value=1.0))
    running.step(3)
    running.apply(SetParameter(layer=0, part="biases", unit=0, value=0.0))
    running.step(512)
    for vector in running.capture().optimizer_vectors.values():
        assert not vector.any()


@pytest.mark.parametrize("smallest", [5e-324, 1e-250, -1e-250])
def test_subnormal_velocities_are_flushed_at_a_checkpoint(smallest):
    running = trainer({"kind": "rows", "inputs": [[0.0]], "targets": [[0.0]]}, layers=[], optimizer=MOMENTUM)
    running._optimizer.vectors["velocity"][:] = smallest
    running.step(256)
    assert not running._optimizer.vectors["velocity"].any()
