"""Matt Mazur's worked example: every published number, to its last digit."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine import Change, Trainer, load_scenario

PUBLISHED = json.loads((Path(__file__).parent / "reference" / "mazur.json").read_text(encoding="utf-8"))
DIGITS = {"rtol": 0, "atol": 6e-10}


@pytest.fixture
def trainer() -> Trainer:
    return Trainer(load_scenario("mazur"))


def test_first_weights(trainer):
    for index, layer in enumerate(PUBLISHED["layers"]):
        np.testing.assert_array_equal(trainer.parameters()[f"layers.{index}.weights"].T, np.transpose(layer["weights"]))
        np.testing.assert_array_equal(trainer.parameters()[f"layers.{index}.biases"], layer["biases"])


def test_every_number_of_one_step(trainer):
    assert trainer.step() == pytest.approx(PUBLISHED["loss"], abs=6e-10)
    shot = trainer.snapshot()
    hidden, output = shot.layers
    np.testing.assert_allclose(hidden.pre_activations[:, 0], PUBLISHED["net_hidden"], **DIGITS)
    np.testing.assert_allclose(hidden.activations[:, 0], PUBLISHED["out_hidden"], **DIGITS)
    np.testing.assert_allclose(output.pre_activations[:, 0], PUBLISHED["net_output"], **DIGITS)
    np.testing.assert_allclose(output.activations[:, 0], PUBLISHED["out_output"], **DIGITS)
    np.testing.assert_allclose(output.delta_of_example(0), PUBLISHED["delta_output"], **DIGITS)
    np.testing.assert_allclose(hidden.delta_of_example(0), PUBLISHED["delta_hidden"], **DIGITS)
    errors = (output.activations - shot.targets)[:, 0] ** 2 / 2
    np.testing.assert_allclose(errors, PUBLISHED["loss_per_output"], **DIGITS)
    assert output.d_weights[0, 0] == pytest.approx(PUBLISHED["dL_dw5"], abs=6e-10)
    assert hidden.d_weights[0, 0] == pytest.approx(PUBLISHED["dL_dw1"], abs=6e-10)


def test_weights_after_one_update(trainer):
    trainer.step()
    hidden, output = trainer.snapshot().layers
    after = PUBLISHED["weights_after_one_update"]
    np.testing.assert_allclose(hidden.weights.ravel(), after["w1_to_w4"], **DIGITS)
    np.testing.assert_allclose(output.weights.ravel(), after["w5_to_w8"], **DIGITS)
    np.testing.assert_array_equal(hidden.biases, [0.35, 0.35])


@pytest.mark.parametrize(("momentum", "key"), [(0.0, "sgd_0.5"), (0.9, "momentum_0.9_rate_0.5")])
def test_losses_after_one_two_and_three_updates(trainer, momentum, key):
    trainer.apply(Change("training.optimizer.momentum", momentum))
    losses = []
    for _ in range(3):
        trainer.step()
        losses.append(trainer.evaluate().train_loss)
    np.testing.assert_allclose(losses, PUBLISHED["losses_after_steps_1_2_3"][key], rtol=0, atol=6e-13)
