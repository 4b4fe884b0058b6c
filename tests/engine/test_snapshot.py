"""Snapshots: read-only copies of one moment."""

from dataclasses import fields, is_dataclass

import numpy as np
import pytest

from engine import Trainer
from tests.engine.scenarios import EVERY_PART, same_bits, trainer


def arrays_in(value):
    """Yield all arrays of nested dataclasses and tuples."""
    if isinstance(value, np.ndarray):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from arrays_in(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from arrays_in(getattr(value, field.name))


@pytest.mark.parametrize("name", EVERY_PART)
def test_arrays_are_copies_that_do_not_change(name):
    running = Trainer(EVERY_PART[name]())
    running.step(3)
    shot = running.snapshot()
    kept = [array.copy() for array in arrays_in(shot)]
    running.step(20)
    list(running.micro_steps())
    assert same_bits(kept, list(arrays_in(shot)))


def test_arrays_are_read_only():
    running = trainer(layers=[{"batch_norm": True, "dropout": 0.2}])
    running.step()
    found = list(arrays_in(running.snapshot()))
    assert len(found) > 20
    for array in found:
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


def test_numbers_fit_together():
    running = trainer(layers=[{"units": 3, "activation": "sigmoid"}], batch_size=5, l2=0.1)
    running.step(4)
    before = running.parameters()
    loss = running.step()
    shot = running.snapshot()
    hidden, output = shot.layers
    assert (shot.step, shot.loss, shot.batch_size, shot.batches) == (5, loss, 5, 4)
    assert (hidden.units, hidden.inputs, hidden.activation, output.name) == (3, 2, "sigmoid", "layers.1")
    np.testing.assert_array_equal(shot.inputs, running.dataset.examples.inputs[running.dataset.train[shot.examples]].T)
    z = before["layers.0.weights"].T @ shot.inputs + before["layers.0.biases"][:, None]
    np.testing.assert_allclose(hidden.pre_activations, z)
    np.testing.assert_allclose(hidden.activations, 1 / (1 + np.exp(-z)))
    np.testing.assert_allclose(hidden.d_weights, hidden.deltas @ shot.inputs.T + 0.1 * before["layers.0.weights"].T)
    np.testing.assert_allclose(hidden.d_biases, hidden.deltas.sum(axis=1))
    np.testing.assert_allclose(hidden.weight_steps, -0.03 * hidden.d_weights)
    np.testing.assert_allclose(hidden.weights, before["layers.0.weights"].T + hidden.weight_steps)
    assert shot.penalty == pytest.approx(0.05 * sum((before[f"layers.{i}.weights"] ** 2).sum() for i in (0, 1)))


def test_before_the_first_step_nothing_but_the_parameters_is_fresh():
    running = trainer()
    assert not running.snapshot().fresh
    running.step()
    assert running.snapshot().fresh
    running.restore(running.capture())
    assert not running.snapshot().fresh


def test_dropout_factors_are_zero_or_make_up_for_it():
    running = trainer(layers=[{"units": 8, "dropout": 0.25}])
    running.step()
    factors = running.snapshot().layers[0].dropout_factors
    assert set(np.unique(factors)) == {0.0, 1 / 0.75}
    np.testing.assert_array_equal(running.snapshot().layers[0].activations == 0, factors == 0)
