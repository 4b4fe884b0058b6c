"""Optimizers, driven directly: each update against the published formula, written out plainly here; convergence."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pytest

from engine import optimizers
from engine.calls import constant, run
from engine.optimizers import OptimizerState, fresh_state, kind_of
from engine.scenario import Adagrad, Adam, Adamw, Optimizer, Rmsprop, Sgd

Vector = np.ndarray
Gradient = Callable[[Vector], Vector]

OPTIMIZERS: dict[str, Optimizer] = {
    "sgd": Sgd(),
    "momentum": Sgd(momentum=0.9),
    "nesterov": Sgd(momentum=0.9, nesterov=True),
    "rmsprop": Rmsprop(),
    "rmsprop, other numbers": Rmsprop(rho=0.99, epsilon=1e-3),
    "adagrad": Adagrad(),
    "adam": Adam(),
    "adam, other numbers": Adam(beta1=0.5, beta2=0.9, epsilon=1e-2),
    "adam without memory": Adam(beta1=0.0, beta2=0.0),
    "adamw": Adamw(),
    "adamw, strong decay": Adamw(weight_decay=0.5),
    "adamw without decay": Adamw(weight_decay=0.0),
}


class Driven:
    """An optimizer's state with what a plan gives it, made to update at the caller's pace."""

    def __init__(self, options: Optimizer, start: Vector, weights: Vector | None = None) -> None:
        self.values = np.array(start, dtype=float)
        size = len(self.values)
        self.gradient_rows, self.step = np.zeros((2, size)), np.zeros(size)
        self.rate = constant(0.0)
        self.state: OptimizerState = fresh_state(options, size)
        weights = np.ones(size) if weights is None else weights
        self.calls = self.state.begin(self.rate) + self.state.calls(
            self.values, self.gradient_rows, self.step, self.rate, weights
        )

    def update(self, gradient: Vector, rate: float) -> None:
        self.gradient_rows[0], self.rate[()] = gradient, rate
        run(self.calls)


def published(
    options: Optimizer, start: Vector, weights: Vector, gradient: Gradient, rates: Iterable[float]
) -> Iterator[Vector]:
    """θ after each update, by the formulas of the papers and of PyTorch's documentation."""
    theta = np.array(start, dtype=float)
    v, m = np.zeros_like(theta), np.zeros_like(theta)
    for t, rate in enumerate(rates, 1):
        g = gradient(theta)
        match options:
            case Sgd(momentum=0.0):
                theta = theta - rate * g
            case Sgd(momentum=mu, nesterov=nesterov):
                v = mu * v + g
                theta = theta - rate * (g + mu * v if nesterov else v)
            case Rmsprop(rho=rho, epsilon=epsilon):
                v = rho * v + (1 - rho) * g**2
                theta = theta - rate * g / (np.sqrt(v) + epsilon)
            case Adagrad(epsilon=epsilon):
                v = v + g**2
                theta = theta - rate * g / (np.sqrt(v) + epsilon)
            case Adam() | Adamw():
                if isinstance(options, Adamw):
                    theta = theta - rate * options.weight_decay * weights * theta
                m = options.beta1 * m + (1 - options.beta1) * g
                v = options.beta2 * v + (1 - options.beta2) * g**2
                m_hat, v_hat = m / (1 - options.beta1**t), v / (1 - options.beta2**t)
                theta = theta - rate * m_hat / (np.sqrt(v_hat) + options.epsilon)
        yield theta


CURVATURES = np.array([1.0, 3.0, 10.0])


def parabola(theta: Vector) -> Vector:
    """Gradient of ½·Σ c·θ²."""
    return CURVATURES * theta


def rosenbrock(theta: Vector) -> Vector:
    """Gradient of (1 − x)² + 100·(y − x²)². Rosenbrock, The Computer Journal 3, 1960."""
    x, y = theta
    return np.array([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)])


def height(theta: Vector) -> float:
    x, y = theta
    return float((1 - x) ** 2 + 100 * (y - x * x) ** 2)


@pytest.mark.parametrize("gradient", [parabola, rosenbrock])
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_first_50_updates_are_those_of_the_published_formula(name: str, gradient: Gradient) -> None:
    options = OPTIMIZERS[name]
    start = np.array([1.5, -2.0, 0.5]) if gradient is parabola else np.array([-1.2, 1.0])
    weights = np.ones_like(start)
    weights[0] = 0.0  # a bias
    rate = 0.01 if gradient is parabola else 0.0003
    driven = Driven(options, start, weights)
    formula = published(options, start, weights, gradient, itertools.repeat(rate))
    for t in range(50):
        before = driven.values.copy()
        driven.update(gradient(before), rate)
        np.testing.assert_allclose(driven.values, next(formula), rtol=1e-11, atol=1e-14, err_msg=f"update {t + 1}")
        np.testing.assert_allclose(before - driven.step, driven.values, rtol=0, atol=0)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_rate_that_changes_counts_from_the_update_on(name: str) -> None:
    options, start = OPTIMIZERS[name], np.array([1.5, -2.0, 0.5])
    driven = Driven(options, start)
    rates = [0.01, 0.0, 0.03, 0.001]
    for rate, expected in zip(rates, published(options, start, np.ones(3), parabola, rates), strict=True):
        driven.update(parabola(driven.values), rate)
        np.testing.assert_allclose(driven.values, expected, rtol=1e-12)


PARABOLA_RATES = {"sgd": 0.05, "momentum": 0.02, "nesterov": 0.02, "rmsprop": 0.001, "adagrad": 0.5, "adam": 0.02}


@pytest.mark.parametrize("name", PARABOLA_RATES)
def test_the_minimum_of_a_parabola_is_reached(name: str) -> None:
    driven = Driven(OPTIMIZERS[name], np.array([1.5, -2.0, 0.5]))
    for _ in range(4000):
        driven.update(parabola(driven.values), PARABOLA_RATES[name])
    # RMSprop goes on stepping to and fro by about its rate: its step does not shrink with the gradient.
    assert np.abs(driven.values).max() < (0.002 if name == "rmsprop" else 1e-6)


def test_adamw_reaches_the_minimum_where_it_decays_nothing_and_stays_below_it_where_it_does() -> None:
    """Around a minimum at 1 the decay pulls the weight towards 0, and leaves the bias alone."""
    driven = Driven(Adamw(weight_decay=0.1), np.array([3.0, 3.0]), weights=np.array([1.0, 0.0]))
    for _ in range(4000):
        driven.update(driven.values - 1.0, 0.01)
    weight, bias = driven.values
    assert bias == pytest.approx(1.0, abs=1e-6)
    assert weight < 0.999


VALLEY = {"sgd": 0.001, "momentum": 0.0005, "nesterov": 0.0005, "rmsprop": 0.001, "adagrad": 0.3, "adam": 0.01}


@pytest.mark.parametrize("name", VALLEY)
def test_rosenbrocks_valley_is_reached_and_followed_towards_its_lowest_point(name: str) -> None:
    start = np.array([-1.2, 1.0])
    driven = Driven(OPTIMIZERS[name], start)
    formula = published(OPTIMIZERS[name], start, np.ones(2), rosenbrock, itertools.repeat(VALLEY[name]))
    last = start
    for _ in range(10_000):
        driven.update(rosenbrock(driven.values), VALLEY[name])
        last = next(formula)
    x, y = driven.values
    assert abs(y - x * x) < 0.01  # in the valley
    assert height(driven.values) < 1e-2 * height(start)  # and well along it
    assert height(driven.values) == pytest.approx(height(last), rel=0.05, abs=1e-4)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_long_vectors_worked_on_in_blocks_give_the_same_bits(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    size = 2 * optimizers.BLOCK + 17
    random = np.random.default_rng(4)
    start, weights = random.normal(0, 1, size), (random.random(size) < 0.8).astype(float)
    gradients = random.normal(0, 1, (5, size))
    blocked = Driven(OPTIMIZERS[name], start, weights)
    monkeypatch.setattr(optimizers, "BLOCK", size)
    whole = Driven(OPTIMIZERS[name], start, weights)
    assert len(blocked.calls) > len(whole.calls)
    for gradient in gradients:
        blocked.update(gradient, 0.01)
        whole.update(gradient, 0.01)
    assert blocked.values.tobytes() == whole.values.tobytes()
    assert blocked.step.tobytes() == whole.step.tobytes()
    for vector, other in zip(blocked.state.vectors.values(), whole.state.vectors.values(), strict=True):
        assert vector.tobytes() == other.tobytes()


@pytest.mark.parametrize("name", ["momentum", "rmsprop", "adagrad", "adam", "adamw"])
def test_tiny_moments_are_flushed_and_others_stay(name: str) -> None:
    driven = Driven(OPTIMIZERS[name], np.zeros(4))
    for vector in driven.state.vectors.values():
        vector[:] = [1e-310, -1e-250, 1e-100, 2.0]
    driven.state.flush_tiny()
    for vector in driven.state.vectors.values():
        assert vector.tolist() == [0.0, 0.0, 1e-100, 2.0]
    if name.startswith("adam"):  # what the calls work on is the same memory
        assert driven.state.moments[:, :2].tolist() == [[0.0, 0.0], [0.0, 0.0]]  # type: ignore[attr-defined]


def test_moments_of_a_dead_unit_do_not_become_subnormal_in_training() -> None:
    """Adam's mean shrinks to 0.9²⁵⁶ of itself between two flushes, far from the 108 decades left below the limit."""
    driven = Driven(Adam(), np.ones(2))
    driven.update(np.array([1e-60, 1.0]), 0.01)
    smallest = math.inf
    for t in range(1, 5000):
        driven.update(np.zeros(2), 0.01)
        if t % 256 == 0:
            driven.state.flush_tiny()
        present = np.abs(np.concatenate(list(driven.state.vectors.values())))
        smallest = min(smallest, present[present > 0].min())
    assert smallest > np.finfo(float).tiny


def test_adamw_decays_weights_only() -> None:
    driven = Driven(Adamw(weight_decay=0.1), np.array([2.0, 2.0, -2.0]), weights=np.array([1.0, 0.0, 1.0]))
    driven.update(np.zeros(3), 0.5)
    np.testing.assert_allclose(driven.values, [2 * (1 - 0.5 * 0.1), 2.0, -2 * (1 - 0.5 * 0.1)], rtol=1e-15)


@pytest.mark.parametrize("name", ["sgd", "momentum", "nesterov", "rmsprop", "adagrad", "adam", "adamw"])
def test_a_gradient_of_0_moves_nothing_at_the_start(name: str) -> None:
    driven = Driven(OPTIMIZERS[name], np.array([1.0, 2.0]), weights=np.zeros(2))
    driven.update(np.zeros(2), 0.1)
    assert driven.values.tolist() == [1.0, 2.0]


def test_kinds_are_those_of_the_document() -> None:
    assert [kind_of(options) for options in (Sgd(), Rmsprop(), Adagrad(), Adam(), Adamw())] == [
        "sgd",
        "rmsprop",
        "adagrad",
        "adam",
        "adamw",
    ]
