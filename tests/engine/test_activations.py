"""Activations: each against its formula from the standard library, its derivative against differences, extreme z."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.activations import ACTIVATIONS, Activation, softmax
from engine.calls import run
from engine.scenario import ActivationName


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def normal_cdf(z: float) -> float:
    return math.erfc(-z / math.sqrt(2)) / 2


def normal_density(z: float) -> float:
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


FORMULAS: dict[str, tuple[Callable[[float], float], Callable[[float], float]]] = {
    "linear": (lambda z: z, lambda z: 1.0),
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * sigmoid(-z)),
    "tanh": (math.tanh, lambda z: 1 - math.tanh(z) ** 2),
    "relu": (lambda z: max(0.0, z), lambda z: float(z > 0)),
    "leaky_relu": (lambda z: z if z > 0 else 0.01 * z, lambda z: 1.0 if z > 0 else 0.01),
    "elu": (lambda z: z if z > 0 else math.expm1(z), lambda z: 1.0 if z > 0 else math.exp(z)),
    "gelu": (lambda z: z * normal_cdf(z), lambda z: normal_cdf(z) + z * normal_density(z)),
    "silu": (lambda z: z * sigmoid(z), lambda z: sigmoid(z) * (1 + z * sigmoid(-z))),
    "softplus": (lambda z: max(z, 0.0) + math.log1p(math.exp(-abs(z))), sigmoid),
}
ALL = pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=list(ACTIVATIONS))
GRID = np.concatenate(
    [np.linspace(-8, 8, 161), [-1e3, -100.0, -37.5, -1e-8, -1e-300, 0.0, 1e-300, 1e-8, 37.5, 100.0, 1e3]]
)


def test_all_of_the_contract_are_there_with_what_the_window_shows() -> None:
    assert tuple(ACTIVATIONS) == get_args(ActivationName) == tuple(FORMULAS)
    for name, activation in ACTIVATIONS.items():
        assert activation.name == name
        assert activation.formula
        assert activation.slope_formula


@ALL
def test_values_are_those_of_the_formula(activation: Activation) -> None:
    f, _ = FORMULAS[activation.name]
    np.testing.assert_allclose(activation.value(GRID), [f(z) for z in GRID], rtol=1e-13, atol=1e-15)


@ALL
def test_slopes_are_those_of_the_formula(activation: Activation) -> None:
    _, slope = FORMULAS[activation.name]
    np.testing.assert_allclose(activation.slope_at(GRID), [slope(z) for z in GRID], rtol=1e-12, atol=1e-15)


@ALL
def test_slopes_are_the_central_differences_of_the_values(activation: Activation) -> None:
    h, away = 1e-3, GRID[np.abs(GRID) < 10]
    away = away[np.abs(away) > 3 * h]  # from 0, where some have kinks
    f = activation.value
    differences = (8 * (f(away + h) - f(away - h)) - (f(away + 2 * h) - f(away - 2 * h))) / (12 * h)
    np.testing.assert_allclose(activation.slope_at(away), differences, rtol=1e-9, atol=1e-11)


@ALL
def test_a_kink_is_where_the_slope_jumps_at_0_and_its_slope_the_left_one(activation: Activation) -> None:
    left, at, right = activation.slope_at(np.array([-1e-12, 0.0, 1e-12]))
    assert activation.kinked == (abs(right - left) > 1e-6)
    assert at == pytest.approx(left, abs=1e-11)


@ALL
def test_extreme_pre_activations_stay_finite_and_silent(activation: Activation) -> None:
    z = np.array([-1e3, -745.2, -709.8, -40.0, 40.0, 709.8, 745.2, 1e3])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        value, slope = activation.value(z), activation.slope_at(z)
    assert np.isfinite(value).all()
    assert np.isfinite(slope).all()
    assert value[-1] in (1.0, 1e3)
    assert slope[0] in (0.0, 0.01, 1.0)
    assert slope[-1] in (0.0, 1.0)


@ALL
def test_arrays_of_any_shape_and_layout_are_taken_element_by_element(activation: Activation) -> None:
    z = np.linspace(-3, 3, 24).reshape(4, 6)
    for array in (z, z.T, z[::2, ::3], z[:0]):
        value = activation.value(array)
        assert value.shape == array.shape
        np.testing.assert_array_equal(value.ravel(), activation.value(np.ascontiguousarray(array).ravel()))


@ALL
@given(st.floats(-1e3, 1e3))
def test_values_and_slopes_anywhere(activation: Activation, z: float) -> None:
    f, slope = FORMULAS[activation.name]
    assert float(activation.value(np.array([z]))[0]) == pytest.approx(f(z), rel=1e-12, abs=1e-15)
    assert float(activation.slope_at(np.array([z]))[0]) == pytest.approx(slope(z), rel=1e-11, abs=1e-15)


@ALL
def test_the_forward_calls_do_not_touch_z(activation: Activation) -> None:
    """The slope is computed later from z and a: the forward calls must leave both as they are."""
    z = np.linspace(-2, 2, 9)
    a, s = np.full(9, np.nan), np.full(9, np.nan)
    run(activation.forward(z, a))
    kept = z.copy(), a.copy()
    run(activation.slope(z, a, s))
    np.testing.assert_array_equal(z, np.linspace(-2, 2, 9))
    np.testing.assert_array_equal(a, kept[1])


def test_targets_of_a_class() -> None:
    assert {name for name, activation in ACTIVATIONS.items() if activation.target_low == -1.0} == {"tanh"}


def softmax_of(z: np.ndarray) -> np.ndarray:
    a, *work = (np.empty_like(z) for _ in range(4))
    run(softmax(z, a, *work))
    return a


def test_softmax() -> None:
    z = np.array([[1.0, -1e3, 1e3], [2.0, 1e3, 1e3], [3.0, 0.0, -1e3]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        a = softmax_of(z)
    total = math.exp(1) + math.exp(2) + math.exp(3)
    np.testing.assert_allclose(a[:, 0], [math.exp(k) / total for k in (1, 2, 3)], rtol=1e-15)
    np.testing.assert_array_equal(a[:, 1], [0, 1, 0])
    np.testing.assert_array_equal(a[:, 2], [0.5, 0.5, 0])
    np.testing.assert_allclose(softmax_of(z + 7.0), a, rtol=1e-13)
