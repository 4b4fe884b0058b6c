"""Initialisers: moments and bounds as published, orthogonality, determinism, scale."""

from __future__ import annotations

import math
from typing import get_args

import numpy as np
import pytest

from engine import Scenario, Trainer
from engine.initializers import INITIALIZERS
from engine.scenario import InitializerName, Layer, Network, Rows

INPUTS, UNITS = 300, 200  # 60,000 draws: a standard deviation is off by 0.3 % or so
DEVIATIONS = {
    "normal": 1.0,
    "glorot_normal": math.sqrt(2 / (INPUTS + UNITS)),
    "he_normal": math.sqrt(2 / INPUTS),
    "lecun_normal": math.sqrt(1 / INPUTS),
}
BOUNDS = {
    "uniform": 1.0,
    "glorot_uniform": math.sqrt(6 / (INPUTS + UNITS)),
    "he_uniform": math.sqrt(6 / INPUTS),
}


def drawn(name: str, inputs: int = INPUTS, units: int = UNITS, scale: float = 1.0, seed: int = 1) -> np.ndarray:
    return INITIALIZERS[name].draw(inputs, units, scale, np.random.default_rng(seed))


def test_all_of_the_contract_are_there_and_those_with_a_source_name_it() -> None:
    assert tuple(INITIALIZERS) == get_args(InitializerName)
    for name, initializer in INITIALIZERS.items():
        assert initializer.name == name
        assert initializer.formula
        assert initializer.reference


@pytest.mark.parametrize("name", INITIALIZERS)
def test_shape_type_and_layout(name: str) -> None:
    for inputs, units in ((1, 1), (1, 7), (7, 1), (3, 5), (5, 3)):
        weights = drawn(name, inputs, units)
        assert weights.shape == (inputs, units)
        assert weights.dtype == np.float64
        assert np.isfinite(weights).all()


@pytest.mark.parametrize("name", DEVIATIONS)
def test_normal_ones_have_mean_0_and_their_deviation(name: str) -> None:
    weights, deviation = drawn(name), DEVIATIONS[name]
    count = weights.size
    assert abs(weights.mean()) < 4 * deviation / math.sqrt(count)
    assert weights.std() == pytest.approx(deviation, rel=4 / math.sqrt(2 * count))
    assert np.mean((weights / deviation) ** 4) == pytest.approx(3, rel=0.05)  # the kurtosis of a normal distribution
    assert np.abs(weights).max() > 3.5 * deviation  # not truncated


@pytest.mark.parametrize("name", BOUNDS)
def test_uniform_ones_fill_the_range_up_to_their_bound(name: str) -> None:
    weights, bound = drawn(name), BOUNDS[name]
    assert np.abs(weights).max() <= bound
    assert weights.min() < -0.999 * bound
    assert weights.max() > 0.999 * bound
    assert weights.std() == pytest.approx(bound / math.sqrt(3), rel=0.01)
    assert np.histogram(weights, 10, (-bound, bound))[0].min() > 0.09 * weights.size


def test_zeros() -> None:
    assert not drawn("zeros").any()


@pytest.mark.parametrize(("inputs", "units"), [(8, 8), (20, 6), (6, 20), (1, 4), (4, 1)])
def test_orthogonal_ones_have_orthonormal_rows_or_columns(inputs: int, units: int) -> None:
    weights = drawn("orthogonal", inputs, units)
    product = weights.T @ weights if inputs >= units else weights @ weights.T
    np.testing.assert_allclose(product, np.eye(min(inputs, units)), atol=1e-13)


def test_orthogonal_ones_are_uniform_in_sign() -> None:
    """Without the correction of QR's signs the diagonal would have one sign (Mezzadri, Notices of the AMS 54, 2007)."""
    signs = [np.sign(drawn("orthogonal", 1, 1, seed=seed)[0, 0]) for seed in range(200)]
    assert 60 < signs.count(1.0) < 140
    entries = np.array([drawn("orthogonal", 3, 3, seed=seed) for seed in range(2000)])
    assert np.abs(entries.mean(axis=0)).max() < 0.06
    np.testing.assert_allclose((entries**2).mean(axis=0), np.full((3, 3), 1 / 3), atol=0.04)


@pytest.mark.parametrize("name", INITIALIZERS)
def test_the_scale_multiplies(name: str) -> None:
    np.testing.assert_allclose(drawn(name, scale=2.5), 2.5 * drawn(name), rtol=1e-15)
    assert not drawn(name, scale=0.0).any()


@pytest.mark.parametrize("name", INITIALIZERS)
def test_a_seed_gives_the_same_weights_each_time_and_another_others(name: str) -> None:
    assert drawn(name, seed=3).tobytes() == drawn(name, seed=3).tobytes()
    assert name == "zeros" or drawn(name, seed=3).tobytes() != drawn(name, seed=4).tobytes()


@pytest.mark.parametrize("name", INITIALIZERS)
def test_the_trainer_draws_each_layer_by_itself_with_biases_at_0(name: str) -> None:
    def first(units: int, seed: int = 5) -> dict[str, np.ndarray]:
        network = Network(layers=(Layer(units), Layer(4)), initializer=name, initializer_scale=0.5)
        data = Rows(inputs=((1.0, 2.0, 3.0),), targets=((1.0,),))
        return Trainer(Scenario(seed=seed, data=data, network=network)).parameters()

    parameters = first(4)
    assert {key: array.shape for key, array in parameters.items() if "weights" in key} == {
        "layers.0.weights": (3, 4),
        "layers.1.weights": (4, 4),
        "layers.2.weights": (4, 1),
    }
    assert not any(array.any() for key, array in parameters.items() if "biases" in key)
    for key, array in first(4).items():
        np.testing.assert_array_equal(array, parameters[key])
    # Each layer has a stream of its own: another width of the first leaves the last as it was.
    np.testing.assert_array_equal(first(9)["layers.2.weights"], parameters["layers.2.weights"])
    if name != "zeros":
        assert not np.array_equal(first(4, seed=6)["layers.1.weights"], parameters["layers.1.weights"])
        assert not np.array_equal(parameters["layers.1.weights"][:3], parameters["layers.0.weights"])
