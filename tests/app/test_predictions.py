"""What the prediction view is given for data of the user's own."""

import numpy as np
import pytest

from app.controllers.predictions import GRID, prediction_of
from app.state.prediction import PlanePrediction, VectorPrediction
from engine import Scenario, Trainer, load_scenario
from engine.scenario import Bumps, Circle, Csv, Layer, Network, Rows, Training
from tests.app.iris_file import NAMES, write_iris


def trainer_of(data, loss="mse") -> Trainer:
    return Trainer(Scenario(data=data, network=Network(layers=(Layer(units=5),)), training=Training(loss=loss), seed=2))


def predicted(trainer, **options):
    return prediction_of(trainer, trainer.snapshot(), 0, None, **options)


@pytest.mark.parametrize("standardize", [True, False])
@pytest.mark.parametrize("pair", [(2, 3), (3, 0)])
def test_of_many_inputs_a_pair_is_shown_and_the_others_are_at_their_mean(tmp_path, standardize, pair):
    trainer = trainer_of(Csv(path=write_iris(tmp_path), target="species", standardize=standardize), "cross_entropy")
    shown = predicted(trainer, pair=pair)
    assert isinstance(shown, PlanePrediction)
    assert shown.is_slice
    assert shown.title == f"{NAMES[pair[0]]} × {NAMES[pair[1]]}"
    assert shown.note == "others at their mean"
    assert shown.axis_unit == ("standardised" if standardize else "")
    assert shown.values.shape == (3, GRID, GRID)
    left, right, bottom, top = shown.extent
    place = trainer.dataset.examples.inputs[trainer.dataset.train].mean(axis=0)
    place[list(pair)] = right, bottom
    np.testing.assert_allclose(shown.values[:, 0, -1], trainer.predict(place[None])[0])
    place[list(pair)] = left, top
    np.testing.assert_allclose(shown.values[:, -1, 0], trainer.predict(place[None])[0])
    train = trainer.dataset.examples.inputs[trainer.dataset.train]
    np.testing.assert_array_equal(shown.train.positions, train[:, list(pair)])
    assert predicted(trainer, pair=pair).train is shown.train  # so that the view keeps their picture


@pytest.mark.parametrize("pair", [(0, 0), (7, 1), (-1, 2)])
def test_a_pair_that_is_none_is_the_first_two(tmp_path, pair):
    trainer = trainer_of(Csv(path=write_iris(tmp_path), target="species"), "cross_entropy")
    assert predicted(trainer, pair=pair).pair == (0, 1)


def test_the_one_other_input_is_named(tmp_path):
    trainer = trainer_of(Csv(path=write_iris(tmp_path, columns=3), target="species"), "cross_entropy")
    assert predicted(trainer, pair=(0, 2)).note == "petal length at its mean"


def test_two_columns_are_a_whole_plane_in_units_of_their_own(tmp_path):
    trainer = trainer_of(Csv(path=write_iris(tmp_path, columns=2), target="species"), "cross_entropy")
    shown = predicted(trainer)
    assert not shown.is_slice
    assert shown.axis_names == ("petal length", "petal width")
    assert not shown.same_units
    assert not shown.editable


def test_generated_planes_and_rows_can_be_edited():
    assert predicted(trainer_of(Circle(samples=20))).editable
    assert predicted(trainer_of(Bumps(samples=20))).editable
    rows = Rows(inputs=((0, 1), (5, 0)), targets=((1,), (0,)), task="classification")
    shown = predicted(trainer_of(rows))
    assert shown.editable
    assert shown.extent == (-6, 6, -6, 6)
    assert not predicted(trainer_of(Circle(samples=3_000))).editable


def test_several_quantities_are_still_shown_one_by_one():
    trainer = Trainer(load_scenario("mazur"))
    assert isinstance(predicted(trainer), VectorPrediction)
