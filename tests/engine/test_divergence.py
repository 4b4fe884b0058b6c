"""Divergence is a status: first step, first layer, and the last finite state is still there."""

import numpy as np
import pytest

from engine import Change, Phase, SetParameter, Trainer
from tests.engine.scenarios import same_bits, scenario, trainer

ROWS = {
    "kind": "rows",
    "inputs": [[0.5, -1.0], [1.5, 2.0], [-0.5, 0.75], [1.0, 1.0]],
    "targets": [[1.0], [-1.0], [0.5], [2.0]],
}


def too_fast(activation="relu", rate=1e6, **more):
    layers = [{"units": 4, "activation": activation}, {"units": 3, "activation": activation}]
    return scenario(ROWS, layers, batch_size="full", optimizer={"kind": "sgd", "learning_rate": rate}, **more)


def diverge_by_hand(activation: str, rate: float) -> tuple[int, Phase, int]:
    """Train with a straightforward loop until the loss or a parameter is not finite.

    Returns
    -------
    int, Phase, int
        That step, and where in it the first value was not finite; the last layer is the output, the loss belongs to it.
    """
    values = Trainer(too_fast(activation, rate)).parameters()
    weights = [values[f"layers.{index}.weights"] for index in range(3)]
    biases = [values[f"layers.{index}.biases"] for index in range(3)]
    inputs, targets = np.array(ROWS["inputs"]), np.array(ROWS["targets"])
    for step in range(1, 10_000):
        met: list[tuple[Phase, int]] = []

        def look(phase, layer, *arrays, met=met):
            if not all(np.isfinite(array).all() for array in arrays):
                met.append((phase, layer))

        given, summed = [inputs], []
        for index in range(3):
            summed.append(given[-1] @ weights[index] + biases[index])
            given.append(np.maximum(summed[-1], 0) if activation == "relu" and index < 2 else summed[-1])
            look(Phase.FORWARD, index, summed[-1], given[-1])
        error = given[-1] - targets
        loss = (error**2).mean()
        look(Phase.LOSS, 2, loss)
        delta, gradients = 2 * error / error.size, {}
        for index in (2, 1, 0):
            if index < 2:
                delta = delta @ weights[index + 1].T
                delta = delta * (summed[index] > 0) if activation == "relu" else delta
            gradients[index] = given[index].T @ delta, delta.sum(axis=0)
            look(Phase.BACKWARD, index, delta, *gradients[index])
        for index in range(3):
            weights[index] = weights[index] - rate * gradients[index][0]
            biases[index] = biases[index] - rate * gradients[index][1]
            look(Phase.UPDATE, index, weights[index], biases[index])
        if not np.isfinite(loss) or any(not np.isfinite(array).all() for array in (*weights, *biases)):
            return step, *met[0]
    raise AssertionError("it did not diverge")


@pytest.mark.parametrize("activation", ["relu", "linear"])
@pytest.mark.parametrize("rate", [3.0, 1e2, 1e6, 1e9])
def test_first_step_and_first_layer_are_those_of_a_plain_loop(activation, rate):
    with np.errstate(all="ignore"):
        expected = diverge_by_hand(activation, rate)
    running = Trainer(too_fast(activation, rate))
    assert np.isnan(running.step(1000))
    found = running.divergence
    assert running.status == "diverged"
    assert (found.step, found.phase, found.layer) == expected
    assert found.layer_name == f"layers.{found.layer}"
    if found.phase is Phase.FORWARD:
        assert found.quantity == "pre-activations"


@pytest.mark.parametrize("rate", [1e2, 1e6])
def test_steps_at_once_one_by_one_and_phase_by_phase_agree(rate):
    at_once, one_by_one, by_phase = (Trainer(too_fast(rate=rate)) for _ in range(3))
    at_once.step(1000)
    while one_by_one.status == "ok":
        one_by_one.step()
    while by_phase.status == "ok":
        events = list(by_phase.micro_steps())
    assert at_once.divergence == one_by_one.divergence == by_phase.divergence
    assert same_bits(at_once.capture(), one_by_one.capture())
    assert same_bits(at_once.capture(), by_phase.capture())
    assert events[-1].phase is not Phase.UPDATE


def test_the_state_is_the_last_finite_one():
    diverged, straight = Trainer(too_fast()), Trainer(too_fast())
    diverged.step(1000)
    assert diverged.step_count == diverged.divergence.step - 1
    straight.step(diverged.step_count)
    assert straight.status == "ok"
    assert same_bits(diverged.capture(), straight.capture())
    assert all(np.isfinite(array).all() for array in diverged.parameters().values())


def test_a_diverged_run_stands_still():
    running = Trainer(too_fast())
    running.step(1000)
    before = running.capture()
    assert np.isnan(running.step(5))
    assert list(running.micro_steps()) == []
    assert same_bits(running.capture(), before)


@pytest.mark.parametrize(
    "edit", [Change("training.optimizer.learning_rate", 0.0), Change("training.clip", {"kind": "value", "limit": 1e-9})]
)
def test_a_change_lets_it_go_on(edit):
    running = Trainer(too_fast(rate=1e2))
    running.step(1000)
    stopped = running.step_count
    running.apply(SetParameter(layer=2, part="biases", unit=0, value=0.0))
    assert running.status == "ok"
    running.apply(edit)
    running.apply(Change("training.optimizer.learning_rate", 0.0))
    for layer, view in enumerate(running.raw_parameters().views):
        for unit in range(len(view.biases)):
            for source in range(view.weights.shape[1]):
                running.apply(SetParameter(layer=layer, part="weights", unit=unit, input=source, value=0.1))
            running.apply(SetParameter(layer=layer, part="biases", unit=unit, value=0.0))
    assert np.isfinite(running.step(10))
    assert running.step_count == stopped + 10
    assert running.status == "ok"


def test_restoring_an_earlier_state_lets_it_go_on():
    running = Trainer(too_fast())
    start = running.capture()
    running.step(1000)
    running.restore(start)
    assert running.status == "ok"
    running.step(1000)
    assert running.status == "diverged"


def test_a_state_from_another_course_of_events_is_not_mixed_up_with_this_one():
    """Undo: set a weight by hand, go back to a state from before, and diverge from there."""
    running, straight = Trainer(too_fast(rate=3.0)), Trainer(too_fast(rate=3.0))
    before = running.capture()
    running.apply(SetParameter(layer=0, part="weights", unit=0, input=0, value=3.0))
    running.step(2)
    running.restore(before)
    running.step(1000)
    straight.step(1000)
    assert straight.status == "diverged"
    assert running.divergence == straight.divergence
    assert same_bits(running.capture(), straight.capture())


def test_divergence_long_after_a_checkpoint_is_found_by_replay():
    running = Trainer(too_fast(rate=0.01))
    running.step(700)
    running.apply(Change("training.optimizer.learning_rate", 1e3))
    running.step(10_000)
    assert running.status == "diverged"
    assert 700 < running.divergence.step < 800


def test_dropout_and_batch_order_are_replayed():
    def make():
        return trainer(
            "plane",
            [{"units": 4, "activation": "relu", "dropout": 0.4}],
            batch_size=7,
            optimizer={"kind": "sgd", "learning_rate": 50.0},
        )

    at_once, one_by_one = make(), make()
    at_once.step(5000)
    while one_by_one.status == "ok":
        one_by_one.step()
    assert at_once.divergence == one_by_one.divergence
    assert same_bits(at_once.capture(), one_by_one.capture())


def test_large_but_finite_parameters_are_no_divergence():
    running = trainer(layers=[{"units": 3}], optimizer={"kind": "sgd", "learning_rate": 0.0})
    running.apply(SetParameter(layer=0, part="weights", unit=0, value=1e200))
    running.step(3)
    assert running.status == "ok"


def test_the_sentence_names_step_layer_and_quantity():
    running = Trainer(too_fast())
    running.step(1000)
    found = running.divergence
    sentence = str(found)
    assert f"step {found.step}" in sentence
    assert found.layer_name in sentence
    assert found.quantity in sentence


def test_the_snapshot_of_a_diverged_step_shows_it():
    running = Trainer(too_fast())
    running.step(1000)
    shot = running.snapshot()
    assert shot.divergence == running.divergence
    assert shot.fresh
    assert shot.phase == running.divergence.phase
