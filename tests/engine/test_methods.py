"""What backpropagation buys: the two methods that it replaces, through the same trainer."""

import numpy as np
import pytest

from engine import Change, Phase, Trainer
from tests.engine.scenarios import EVERY_PART, scenario, trainer

SMOOTH = [name for name in EVERY_PART if name not in ("mixed activations", "batch norm", "random perturbation")]


@pytest.mark.parametrize("name", SMOOTH)
def test_central_differences_find_the_gradient_of_backpropagation(name):
    exact, numerical = Trainer(EVERY_PART[name]()), Trainer(EVERY_PART[name]())
    exact.apply(Change("training.method", "backpropagation"))
    numerical.apply(Change("training.method", "central_differences"))
    exact.step()
    numerical.step()
    for key, gradient in exact.gradients().items():
        np.testing.assert_allclose(numerical.gradients()[key], gradient, rtol=1e-5, atol=1e-8, err_msg=key)


def test_central_differences_train():
    running = trainer("gaussians", method="central_differences", optimizer={"kind": "adam", "learning_rate": 0.05})
    before = running.evaluate().train_loss
    running.step(60)
    assert running.evaluate().train_loss < before / 3


def test_central_differences_go_through_the_same_phases():
    usual = [tuple(event) for event in trainer().micro_steps()]
    assert [tuple(event) for event in trainer(method="central_differences").micro_steps()] == usual


def test_central_differences_leave_the_network_as_it_is_shown():
    running = trainer(method="central_differences", batch_size="full")
    before = running.evaluate().train_loss
    for event in running.micro_steps():
        if event.phase is Phase.BACKWARD:
            assert running.snapshot().loss == pytest.approx(before, rel=1e-12)


def test_random_perturbation_never_raises_the_loss_of_a_full_batch():
    running = trainer(
        "moons", method="random_perturbation", batch_size="full", optimizer={"kind": "sgd", "learning_rate": 0.2}
    )
    losses = [running.evaluate().train_loss]
    kept = 0
    for _ in range(200):
        before = running.parameters()["layers.0.weights"]
        running.step()
        losses.append(running.evaluate().train_loss)
        moved = not np.array_equal(running.parameters()["layers.0.weights"], before)
        kept += moved
        assert moved == (losses[-1] < losses[-2])
    assert (np.diff(losses) <= 0).all()
    assert losses[-1] < losses[0] / 2
    assert 0 < kept < 200


def test_random_perturbation_says_what_it_did():
    running = trainer(method="random_perturbation", batch_size="full")
    for _ in range(10):
        before = running.parameters()["layers.0.weights"]
        running.step()
        step = running.snapshot().layers[0].weight_steps
        np.testing.assert_allclose(running.parameters()["layers.0.weights"] - before, step.T, atol=1e-15)


def test_random_perturbation_keeps_fixed_biases():
    running = trainer(method="random_perturbation", network={"train_biases": False})
    running.step(50)
    assert not running.parameters()["layers.0.biases"].any()


def test_random_perturbation_has_no_backward_phase():
    phases = {event.phase for event in Trainer(scenario(method="random_perturbation")).micro_steps()}
    assert phases == {Phase.BATCH, Phase.FORWARD, Phase.LOSS, Phase.UPDATE}
