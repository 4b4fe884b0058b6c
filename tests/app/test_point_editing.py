"""Points drawn and erased: the table that results, and that training goes on with it."""

import numpy as np
import pytest

from app.state.data_choice import GENERATED_KINDS, changes_for_kind, changes_for_table
from app.state.point_editing import MOST_POINTS, can_edit, lost_features, with_points, without_points
from engine import Change, Scenario, Trainer
from engine.scenario import Bumps, Circle, Csv, Digits, Layer, Network, Sine, Spiral, Training
from engine.schema import scenario_fields


def trainer_of(data=None, loss="mse", output="auto", seed=5) -> Trainer:
    network = Network(layers=(Layer(units=4),), output_activation=output)
    data = data or Circle(samples=20)
    return Trainer(Scenario(data=data, network=network, training=Training(loss=loss), seed=seed))


def draw(trainer, *points):
    table = with_points(trainer.dataset, trainer.architecture, trainer.scenario.seed, points)
    trainer.apply(Change("data", table))
    return table


def erase(trainer, *centres, radius=0.5):
    table = without_points(trainer.dataset, trainer.architecture, trainer.scenario.seed, centres, radius)
    if table is not None:
        trainer.apply(Change("data", table))
    return table


def known(dataset, part):
    indices = getattr(dataset, part)
    examples = dataset.examples
    targets = examples.labels if examples.labels is not None else examples.values[:, 0]
    return {(*p, t) for p, t in zip(examples.points[indices].tolist(), targets[indices].tolist(), strict=True)}


@pytest.mark.parametrize(
    ("data", "loss", "output"),
    [
        (Circle(samples=20), "mse", "auto"),
        (Circle(samples=21, train_fraction=0.3), "binary_cross_entropy", "auto"),
        (Circle(samples=20), "cross_entropy", "auto"),
        (Spiral(samples=20, train_fraction=1.0), "mse", "sigmoid"),
        (Bumps(samples=20), "huber", "auto"),
    ],
)
def test_a_stroke_joins_the_training_set_and_nothing_else_moves(data, loss, output):
    trainer = trainer_of(data, loss, output)
    train, test = known(trainer.dataset, "train"), known(trainer.dataset, "test")
    outputs, step = trainer.predict(np.zeros((1, 2))), trainer.step_count
    draw(trainer, (1.0, 2.0, 1.0), (-1.0, 2.5, 0.0))
    assert known(trainer.dataset, "train") == train | {(1.0, 2.0, 1.0), (-1.0, 2.5, 0.0)}
    assert known(trainer.dataset, "test") == test
    np.testing.assert_array_equal(trainer.predict(np.zeros((1, 2))), outputs)
    assert trainer.step_count == step
    trainer.step(3)
    erase(trainer, (1.0, 2.0), (-1.0, 2.5), radius=1e-6)
    assert known(trainer.dataset, "train") == train
    assert known(trainer.dataset, "test") == test


@pytest.mark.parametrize(
    ("loss", "output", "targets"),
    [
        ("mse", "auto", ([-1], [1])),
        ("mse", "sigmoid", ([0], [1])),
        ("binary_cross_entropy", "auto", ([0], [1])),
        ("cross_entropy", "auto", ([1, 0], [0, 1])),
    ],
)
def test_targets_are_what_the_output_can_reach(loss, output, targets):
    trainer = trainer_of(loss=loss, output=output)
    architecture = trainer.architecture
    draw(trainer, (0.0, 0.0, 0.0))
    table = draw(trainer, (0.0, 0.0, 1.0))
    assert table["targets"].count(list(map(float, targets[0]))) == 1 + 10
    assert trainer.architecture.layers == architecture.layers
    assert trainer.architecture.target_low == architecture.target_low


def test_a_class_that_was_erased_can_be_drawn_again():
    trainer = trainer_of()
    ring = trainer.dataset.examples.points[trainer.dataset.examples.labels == 0]
    erase(trainer, *ring.tolist(), radius=1e-9)
    assert set(trainer.dataset.examples.labels.tolist()) == {1}
    table = draw(trainer, (4.0, 4.0, 0.0))
    assert [-1.0] in table["targets"]
    assert sorted(set(trainer.dataset.examples.labels.tolist())) == [0, 1]


def test_one_training_point_always_stays():
    trainer = trainer_of()
    erase(trainer, (0.0, 0.0), radius=100.0)
    assert len(trainer.dataset.train) == 1
    assert len(trainer.dataset.test) == 0
    assert erase(trainer, (0.0, 0.0), radius=100.0) is None


def test_erasing_nothing_changes_nothing():
    assert erase(trainer_of(), (50.0, 50.0)) is None


def test_there_is_room_for_so_many_points():
    trainer = trainer_of(Circle(samples=MOST_POINTS - 1))
    assert can_edit(trainer.dataset, trainer.scenario.data)
    assert len(draw(trainer, (0.0, 0.0, 1.0), (1.0, 1.0, 1.0))["inputs"]) == MOST_POINTS
    assert with_points(trainer.dataset, trainer.architecture, 5, [(0.0, 0.0, 1.0)]) is None
    many = trainer_of(Circle(samples=MOST_POINTS + 1))
    assert not can_edit(many.dataset, many.scenario.data)


@pytest.mark.parametrize("data", [Sine(), Digits()])
def test_only_a_plane_is_drawn_on(data):
    trainer = trainer_of(data)
    assert not can_edit(trainer.dataset, data)


def test_features_that_are_lost_are_named():
    data = Circle(samples=20, features=("x2", "x1^2", "x1*x2"))
    trainer = trainer_of(data)
    assert lost_features(data) == ("x1^2", "x1*x2")
    draw(trainer, (0.0, 0.0, 1.0))
    assert trainer.architecture.input_names == ("x1", "x2")
    assert lost_features(trainer.scenario.data) == ()


def test_any_generated_data_can_follow_any_other():
    assert set(GENERATED_KINDS) == set(scenario_fields(Scenario(data=Circle()))["data.kind"].choices) - {
        "digits",
        "rows",
        "csv",
    }
    for loss, output in (("cross_entropy", "softmax"), ("binary_cross_entropy", "sigmoid"), ("mse", "tanh")):
        for kind in GENERATED_KINDS:
            trainer = trainer_of(loss=loss, output=output)
            for path, value in changes_for_kind(trainer.scenario, kind):
                trainer.apply(Change(path, value))
            trainer.step(1)


def test_a_file_can_follow_digits(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1,0.5\n2,1.5\n3,2.5\n")
    trainer = trainer_of(Digits(), "cross_entropy", "softmax")
    table = {"kind": "csv", "path": str(path), "target": "y", "task": "auto"}
    for change in changes_for_table(trainer.scenario, table, "regression"):
        trainer.apply(Change(*change))
    assert isinstance(trainer.scenario.data, Csv)
    assert trainer.architecture.layers[-1].activation == "linear"
    assert trainer.scenario.training.loss == "mse"
