"""The split into training and test set; digits; rows of a document."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.datasets import load_dataset
from engine.scenario import Rows
from tests.engine.scenarios import TWO_OUTPUTS, same_bits, scenario


def dataset(data, seed=0):
    return load_dataset(scenario(data).data, seed)


@given(samples=st.integers(2, 100), fraction=st.floats(0.001, 1), seed=st.integers(0, 9))
def test_every_example_is_in_exactly_one_part(samples, fraction, seed):
    data = dataset({"kind": "moons", "samples": samples, "train_fraction": fraction}, seed)
    np.testing.assert_array_equal(np.sort(np.concatenate([data.train, data.test])), np.arange(samples))
    assert len(data.train) == max(1, round(fraction * samples))


def test_the_split_is_the_seeds_and_shuffled():
    kind = {"kind": "digits"}
    assert same_bits(dataset(kind, 3).train, dataset(kind, 3).train)
    assert not same_bits(dataset(kind, 3).train, dataset(kind, 4).train)
    assert (np.diff(dataset(kind, 3).train) < 0).any()


def test_a_fraction_of_one_means_no_test_set_and_the_order_as_given():
    data = dataset(TWO_OUTPUTS)
    assert len(data.test) == 0
    np.testing.assert_array_equal(data.train, np.arange(7))


def test_digits():
    data = dataset({"kind": "digits"})
    examples = data.examples
    assert examples.inputs.shape == (1797, 64)
    assert examples.image == (8, 8)
    assert (examples.inputs.min(), examples.inputs.max()) == (0.0, 1.0)
    assert np.bincount(examples.labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    assert (len(data.train), len(data.test)) == (1438, 359)
    assert examples.labels[:10].tolist() == list(range(10))
    assert not examples.inputs.flags.writeable


def test_rows_are_taken_as_they_stand():
    examples = dataset(TWO_OUTPUTS).examples
    np.testing.assert_array_equal(examples.inputs, TWO_OUTPUTS["inputs"])
    np.testing.assert_array_equal(examples.values, TWO_OUTPUTS["targets"])
    assert examples.labels is None
    assert (examples.input_names, examples.output_names) == (("x1", "x2"), ("y1", "y2"))


@pytest.mark.parametrize(
    ("targets", "labels", "classes"),
    [
        (((0.0,), (1.0,), (0.0,)), [0, 1, 0], ("0", "1")),
        (((-1.0,), (1.0,), (-1.0,)), [0, 1, 0], ("0", "1")),
        (((0.1, 0.2, 0.7), (0.8, 0.1, 0.1), (0.0, 1.0, 0.0)), [2, 0, 1], ("y1", "y2", "y3")),
    ],
)
def test_rows_of_a_classification_have_labels(targets, labels, classes):
    rows = Rows(inputs=((1.0,), (2.0,), (3.0,)), targets=targets, task="classification")
    examples = load_dataset(rows, 0).examples
    assert examples.labels.tolist() == labels
    assert examples.classes == classes
    np.testing.assert_array_equal(examples.values, targets)
