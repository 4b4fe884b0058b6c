"""The gradient check: small errors where the engine is right, large ones where it is made wrong."""

import dataclasses

import numpy as np
import pytest

from engine import Trainer, builtin_names, load_scenario
from engine.activations import ACTIVATIONS
from engine.gradcheck import check_gradients
from engine.losses import LOSSES
from tests.engine.scenarios import EVERY_PART, same_bits, trainer


def worst(running: Trainer) -> float:
    return max(result.relative_error for result in check_gradients(running))


@pytest.mark.parametrize("steps", [0, 20])
@pytest.mark.parametrize("name", builtin_names())
def test_every_built_in_scenario(name, steps):
    running = Trainer(load_scenario(name))
    running.step(steps)
    for result in check_gradients(running):
        assert result.relative_error <= 1e-6
        assert result.checked > 0.9 * min(result.parameters, 5000)
        assert result.checked + result.across_kinks == min(result.parameters, 5000)


@pytest.mark.parametrize("name", [name for name in EVERY_PART if name != "random perturbation"])
def test_every_part_of_the_engine(name):
    running = Trainer(EVERY_PART[name]())
    running.step(3)
    assert worst(running) <= 1e-6


def test_nothing_about_the_trainer_changes():
    running, untouched = (Trainer(EVERY_PART["everything"]()) for _ in range(2))
    running.step(5)
    untouched.step(5)
    check_gradients(running)
    running.step(5)
    untouched.step(5)
    assert same_bits(running.capture(), untouched.capture())


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_a_wrong_slope_is_found(name, monkeypatch):
    right = ACTIVATIONS[name]
    assert worst(trainer("bumps", [{"units": 3, "activation": name}])) <= 1e-6
    if name == "linear":  # its slope is never computed
        return
    wrong = dataclasses.replace(
        right, slope=lambda z, a, s: [*right.slope(z, a, s), (np.multiply, (s, np.array(1.001), s))]
    )
    monkeypatch.setitem(ACTIVATIONS, name, wrong)
    results = check_gradients(trainer("bumps", [{"units": 3, "activation": name}]))
    assert results[0].relative_error > 1e-5
    assert results[1].relative_error <= 1e-6


@pytest.mark.parametrize("name", sorted(LOSSES))
def test_a_wrong_derivative_of_a_loss_is_found(name, monkeypatch):
    right = LOSSES[name]
    wrong = dataclasses.replace(right, delta=lambda b: [*right.delta(b), (np.add, (b.delta, np.array(1e-4), b.delta))])
    assert worst(trainer("moons", loss=name)) <= 1e-6
    monkeypatch.setitem(LOSSES, name, wrong)
    assert worst(trainer("moons", loss=name)) > 1e-5


def test_a_vanished_gradient_is_no_error():
    assert worst(trainer("bumps", network={"initializer": "zeros"})) <= 1e-6
