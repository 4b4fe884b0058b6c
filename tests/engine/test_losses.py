"""Losses: each against its definition, number by number; derivatives against differences; logits up to ±1000."""

from __future__ import annotations

import math
import warnings
from typing import get_args

import numpy as np
import pytest

from engine import Scenario, Trainer
from engine.calls import constant, run
from engine.losses import LOSSES, LossBuffers
from engine.scenario import LossName, Network, Rows, Sgd, Training

Array = np.ndarray


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def output_of(name: str, z: Array) -> Array:
    """The output activation that belongs to the loss, the identity where any does; z (n, B)."""
    if name == "binary_cross_entropy":
        return np.vectorize(sigmoid)(z)
    if name == "cross_entropy":
        shifted = np.exp(z - z.max(axis=0))
        return shifted / shifted.sum(axis=0)
    return z.copy()


def defined(name: str, output: Array, target: Array) -> float:
    """The definitions of the contract, one term at a time."""
    n, batch = output.shape
    pairs = [(float(output[i, b]), float(target[i, b])) for b in range(batch) for i in range(n)]
    match name:
        case "mse":
            return math.fsum((a - y) ** 2 for a, y in pairs) / (batch * n)
        case "half_squared_error":
            return math.fsum((a - y) ** 2 / 2 for a, y in pairs) / batch
        case "binary_cross_entropy":
            return -math.fsum(y * math.log(a) + (1 - y) * math.log(1 - a) for a, y in pairs) / batch
        case "cross_entropy":
            return -math.fsum(y * math.log(a) for a, y in pairs) / batch
        case "huber":
            errors = [abs(a - y) for a, y in pairs]
            return math.fsum(e * e / 2 if e <= 1 else e - 0.5 for e in errors) / (batch * n)
    raise AssertionError(name)


def example(name: str, n: int, batch: int) -> tuple[Array, Array]:
    """Pre-activations and targets (n, B)."""
    random = np.random.default_rng(n * 100 + batch)
    z, y = random.normal(0, 2, (n, batch)), random.normal(0, 2, (n, batch))
    if name == "binary_cross_entropy":
        y = random.random((n, batch))
    if name == "cross_entropy":
        y = output_of(name, y)
    return z, y


def evaluated(name: str, z: Array, target: Array) -> tuple[float, Array, Array]:
    """Loss, ∂L/∂ŷ or ∂L/∂z, and ŷ, by the loss's own calls."""
    loss, output = LOSSES[name], output_of(name, z)
    error, scratch, delta = (np.zeros_like(z) for _ in range(3))
    buffers = LossBuffers(z, output, target, error, scratch, delta, constant(0))
    if loss.output == "softmax":  # as the softmax of the forward pass leaves them
        error[:] = z - z.max(axis=0)
        scratch[:] = np.exp(error).sum(axis=0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        run(loss.value(buffers) + loss.delta(buffers))
    return float(buffers.loss), delta, output


SIZES = [(1, 1), (1, 7), (3, 1), (3, 5), (10, 32)]
NAMES = get_args(LossName)


def test_all_of_the_contract_are_there() -> None:
    assert tuple(LOSSES) == NAMES
    assert {name: loss.output for name, loss in LOSSES.items() if loss.on_logits} == {
        "binary_cross_entropy": "sigmoid",
        "cross_entropy": "softmax",
    }
    assert all(loss.name == name and loss.formula for name, loss in LOSSES.items())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_values_are_as_defined(name: str, size: tuple[int, int]) -> None:
    z, y = example(name, *size)
    value, _, output = evaluated(name, z, y)
    assert value == pytest.approx(defined(name, output, y), rel=1e-12, abs=1e-14)
    assert LOSSES[name].of(z, output, y) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_derivatives_are_the_differences_of_the_values(name: str, size: tuple[int, int]) -> None:
    """For the cross-entropies the derivative is by z, for the others ŷ = z here, so that it is too."""
    z, y = example(name, *size)
    _, delta, _ = evaluated(name, z, y)
    h = 1e-4
    for place in np.ndindex(*z.shape):
        if name == "huber" and abs(abs(z[place] - y[place]) - 1) < 3 * h:
            continue  # the second derivative jumps there
        values = []
        for k in (1, -1, 2, -2):
            moved = z.copy()
            moved[place] += k * h
            values.append(evaluated(name, moved, y)[0])
        difference = (8 * (values[0] - values[1]) - (values[2] - values[3])) / (12 * h)
        assert delta[place] == pytest.approx(difference, rel=1e-8, abs=1e-10)


def test_by_hand() -> None:
    """Two outputs, two examples."""
    output, target = np.array([[1.0, 0.0], [3.0, -1.0]]), np.array([[0.5, 0.0], [0.0, 1.0]])
    squares = 0.25 + 0.0 + 9.0 + 4.0
    assert LOSSES["mse"].of(output, output, target) == pytest.approx(squares / 4, rel=1e-15)
    assert LOSSES["half_squared_error"].of(output, output, target) == pytest.approx(squares / 2 / 2, rel=1e-15)
    assert LOSSES["huber"].of(output, output, target) == pytest.approx((0.125 + 0 + 2.5 + 1.5) / 4, rel=1e-15)
    logits = np.log([[1.0, 2.0], [3.0, 2.0]])
    shares = np.array([[0.25, 0.5], [0.75, 0.5]])
    expected = -(math.log(0.75) + math.log(0.5)) / 2
    hits = np.array([[0.0, 1.0], [1.0, 0.0]])
    assert LOSSES["cross_entropy"].of(logits, shares, hits) == pytest.approx(expected, rel=1e-15)
    zeros = np.zeros((2, 2))
    assert LOSSES["binary_cross_entropy"].of(zeros, zeros + 0.5, hits) == pytest.approx(2 * math.log(2), rel=1e-15)


@pytest.mark.parametrize("size", [1.0, 30.0, 700.0, 710.0, 1000.0])
def test_binary_cross_entropy_of_large_logits(size: float) -> None:
    z, y = np.array([[size, -size, size, -size]]), np.array([[1.0, 0.0, 0.0, 1.0]])
    value, delta, output = evaluated("binary_cross_entropy", z, y)
    right = math.log1p(math.exp(-size))
    assert value == pytest.approx((2 * right + 2 * (size + right)) / 4, rel=1e-15)
    np.testing.assert_allclose(delta, (output - y) / 4, rtol=1e-15)
    assert np.isfinite(delta).all()


@pytest.mark.parametrize("size", [1.0, 30.0, 700.0, 710.0, 1000.0])
def test_cross_entropy_of_large_logits(size: float) -> None:
    z = np.array([[size, size], [-size, -size], [0.0, 0.0]])
    y = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
    value, delta, output = evaluated("cross_entropy", z, y)
    right = math.log1p(math.exp(-size) + math.exp(-2 * size))
    assert value == pytest.approx((right + 2 * size + right) / 2, rel=1e-15)
    np.testing.assert_allclose(delta, (output - y) / 2, rtol=1e-15)
    assert np.isfinite(delta).all()


@pytest.mark.parametrize("name", NAMES)
def test_a_perfect_output_has_the_least_loss_and_no_derivative(name: str) -> None:
    z, _ = example(name, 3, 4)
    target = output_of(name, z)
    value, delta, _ = evaluated(name, z, target)
    np.testing.assert_allclose(delta, 0, atol=1e-16)
    if LOSSES[name].on_logits:  # then it is the entropy of the targets
        assert value == pytest.approx(defined(name, target, target), rel=1e-12)
    else:
        assert value == 0


@pytest.mark.parametrize(
    ("loss", "columns"), [("binary_cross_entropy", 1), ("binary_cross_entropy", 2), ("cross_entropy", 2)]
)
def test_a_network_with_logits_of_1000_trains_without_a_warning(loss: str, columns: int) -> None:
    """All examples wrong by 1000, then learned: the loss is the logit's size, the gradient 1 or so."""
    targets = ((0.0, 1.0), (1.0, 0.0)) if columns == 2 else ((0.0,), (1.0,))
    data = Rows(inputs=((1000.0,), (-1000.0,)), targets=targets, task="classification")
    network = Network(initializer="orthogonal")
    training = Training(loss=loss, batch_size="full", optimizer=Sgd(learning_rate=1e-3))
    trainer = Trainer(Scenario(data=data, network=network, training=training))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        first = trainer.step()
        assert math.isfinite(first)
        assert all(np.isfinite(gradient).all() for gradient in trainer.gradients().values())
        trainer.step(2000)
    assert trainer.status == "ok"
    assert trainer.evaluate().train_accuracy == 1.0
