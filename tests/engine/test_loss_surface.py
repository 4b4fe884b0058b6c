"""The loss at many points at once is the loss that the trainer measures at each of them."""

import numpy as np
import pytest

from engine import Trainer
from engine.activations import ACTIVATIONS
from engine.architecture import targets_of
from engine.loss_surface import LossMeasure, random_plane
from engine.loss_surface.measure import EXAMPLES_TOGETHER
from engine.losses import LOSSES
from tests.engine.scenarios import EVERY_PART, TWO_OUTPUTS, scenario, trainer

TOLERANCE = 1e-12


def set_values(trained: Trainer, values: np.ndarray) -> float:
    """Return what the trainer measures with these parameters."""
    trained.raw_parameters().values[:] = values
    return trained.evaluate().train_loss


def agree(trained: Trainer, points: int = 5, spread: float = 1.0) -> None:
    state = trained.capture()
    random = np.random.default_rng(4)
    values = state.values + spread * random.normal(size=(points, len(state.values)))
    values[0] = state.values
    found = LossMeasure(state).of(values)
    expected = [set_values(trained, one) for one in values]
    np.testing.assert_allclose(found, expected, rtol=TOLERANCE, atol=TOLERANCE)
    assert len(set(expected)) == points


@pytest.mark.parametrize("name", EVERY_PART)
def test_every_part_of_a_scenario_is_measured_as_the_trainer_does(name):
    trained = Trainer(EVERY_PART[name]())
    trained.step(5)
    agree(trained)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation(activation):
    agree(trainer(layers=[{"units": 4, "activation": activation}] * 2, network={"output_activation": activation}))


@pytest.mark.parametrize("loss", LOSSES)
def test_every_loss(loss):
    data = TWO_OUTPUTS if loss in ("mse", "half_squared_error", "huber") else "moons"
    agree(trainer(data, loss=loss, l1=0.01), spread=3.0)


def test_residual_layers_and_batch_norm_after_some_training():
    layer = {"units": 2, "batch_norm": True, "residual": True, "activation": "silu"}
    trained = trainer(layers=[layer] * 3, l2=0.02)
    trained.step(30)
    agree(trained)


def test_more_examples_and_points_than_go_together():
    trained = trainer({"kind": "circle", "samples": 2 * EXAMPLES_TOGETHER + 60, "train_fraction": 0.9})
    measure = LossMeasure(trained.capture())
    assert measure.examples == measure.examples_in_all > 1.5 * EXAMPLES_TOGETHER
    agree(trained, points=measure.together + 3)


def test_points_of_a_plane_are_measured_where_they_are():
    trained = trainer()
    state = trained.capture()
    plane, measure = random_plane(state, np.random.default_rng(0)), LossMeasure(state)
    coordinates = np.random.default_rng(1).uniform(-1, 1, (4, 2))
    expected = [set_values(trained, one) for one in plane.points(coordinates)]
    np.testing.assert_allclose(measure.on(plane, coordinates), expected, rtol=TOLERANCE)


def test_a_part_of_the_examples_is_spread_over_all_of_them():
    trained = trainer("xor", loss="half_squared_error")
    state, measure = trained.capture(), LossMeasure(trained.capture(), examples=5)
    train = state.dataset.train
    chosen = train[np.linspace(0, len(train) - 1, 5).round().astype(int)]
    outputs = trained.predict(state.dataset.examples.inputs[chosen]).T
    target = targets_of(state.dataset, state.architecture)[:, chosen]
    assert (measure.examples, measure.examples_in_all) == (5, len(train))
    expected = LOSSES["half_squared_error"].of(outputs, outputs, target)
    np.testing.assert_allclose(measure.of(state.values[None])[0], expected, rtol=TOLERANCE)


def test_overflow_is_no_error():
    trained = trainer(layers=[{"activation": "linear"}] * 2, network={"output_activation": "linear"}, loss="mse")
    state = trained.capture()
    found = LossMeasure(state).of(np.stack([state.values, state.values + 1e200, np.full_like(state.values, np.nan)]))
    assert np.isfinite(found).tolist() == [True, False, False]


def test_measuring_changes_no_state():
    trained = Trainer(EVERY_PART["everything"]())
    trained.step(3)
    state = trained.capture()
    before = state.values.copy(), [mean.copy() for mean in state.running_means if mean is not None]
    measure = LossMeasure(state)
    first = measure.of(state.values + np.zeros((3, 1)))
    np.testing.assert_array_equal(measure.of(state.values + np.zeros((3, 1))), first)
    np.testing.assert_array_equal(state.values, before[0])
    for mean, kept in zip([mean for mean in state.running_means if mean is not None], before[1], strict=True):
        np.testing.assert_array_equal(mean, kept)


def test_another_scenario_gives_another_loss():
    plain, penalised = trainer(), Trainer(scenario(l2=1.0))
    values = plain.capture().values[None]
    difference = LossMeasure(penalised.capture()).of(values) - LossMeasure(plain.capture()).of(values)
    weights = sum(float(np.square(a).sum()) for name, a in plain.parameters().items() if name.endswith("weights"))
    assert difference[0] == pytest.approx(weights / 2, rel=1e-12)
