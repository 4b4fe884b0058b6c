"""The generators of plane and line data."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.datasets import load_dataset
from engine.datasets.features import FEATURES, expand
from tests.engine.scenarios import CLASS_KINDS, QUANTITY_KINDS, same_bits, scenario

EVERY_KIND = (*CLASS_KINDS, *QUANTITY_KINDS, "sine")


def dataset(kind, seed=0, **fields):
    return load_dataset(scenario({"kind": kind, **fields}).data, seed)


@pytest.mark.parametrize("kind", EVERY_KIND)
@given(samples=st.integers(2, 300), noise=st.floats(0, 1), seed=st.integers(0, 99))
def test_shapes_and_ranges(kind, samples, noise, seed):
    data = dataset(kind, seed, samples=samples, noise=noise)
    inputs = 1 if kind == "sine" else 2
    assert data.examples.inputs.shape == (samples, inputs)
    assert np.isfinite(data.examples.inputs).all()
    if kind in CLASS_KINDS:
        assert data.task == "classification"
        assert data.examples.values is None
        assert data.examples.labels.shape == (samples,)
        assert set(data.examples.labels) <= {0, 1}
        assert data.examples.classes == ("0", "1")
    else:
        assert data.task == "regression"
        assert data.examples.labels is None
        assert data.examples.values.shape == (samples, 1)
        assert np.isfinite(data.examples.values).all()


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_one_seed_gives_the_same_examples_and_another_gives_others(kind):
    first, again, other = (dataset(kind, seed, samples=50, noise=0.1) for seed in (4, 4, 5))
    assert same_bits(first, again)
    assert not same_bits(first.examples.inputs, other.examples.inputs)
    assert not same_bits(first.train, other.train)


@pytest.mark.parametrize("kind", CLASS_KINDS)
def test_classes_are_balanced(kind):
    labels = dataset(kind, samples=2000).examples.labels
    assert abs(labels.mean() - 0.5) < (0.05 if kind == "xor" else 1e-9)


@pytest.mark.parametrize("kind", [*CLASS_KINDS, *QUANTITY_KINDS])
def test_points_lie_on_the_plane_that_is_drawn(kind):
    assert np.abs(dataset(kind, samples=2000).examples.points).max() <= 6


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_noise_scatters(kind):
    clean, noisy = dataset(kind, samples=400), dataset(kind, samples=400, noise=0.8)
    assert not same_bits(clean.examples, noisy.examples)


def test_classes_without_noise_follow_from_the_place():
    circle, xor = dataset("circle").examples, dataset("xor").examples
    np.testing.assert_array_equal(circle.labels == 1, np.hypot(*circle.points.T) < 2.5)
    np.testing.assert_array_equal(xor.labels == 1, xor.points.prod(axis=1) >= 0)


def test_quantities_without_noise_follow_from_the_place():
    plane, sine = dataset("plane").examples, dataset("sine").examples
    np.testing.assert_allclose(plane.values[:, 0], plane.points.sum(axis=1) / 10)
    np.testing.assert_allclose(sine.values, np.sin(sine.inputs))
    bumps = dataset("bumps", samples=5000).examples
    hill = np.hypot(bumps.points[:, 0] + 4, bumps.points[:, 1] - 2.5) < 0.5
    assert (bumps.values[hill] > 0.7).all()
    assert np.abs(bumps.values).max() <= 1


def test_the_arms_of_the_spiral_lie_half_a_turn_apart():
    spiral = dataset("spiral", samples=100).examples
    np.testing.assert_allclose(spiral.points[spiral.labels == 1], -spiral.points[spiral.labels == 0], atol=1e-12)


def test_features_are_columns_in_the_order_that_is_asked_for():
    names = tuple(reversed(FEATURES))
    examples = dataset("moons", samples=20, features=names).examples
    x1, x2 = examples.points.T
    expected = [np.sin(x2), np.sin(x1), x1 * x2, x2**2, x1**2, x2, x1]
    np.testing.assert_allclose(examples.inputs, np.stack(expected, axis=1))
    assert examples.input_names == names
    np.testing.assert_array_equal(expand(examples.points, names), examples.inputs)
