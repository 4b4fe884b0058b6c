"""What is said of runs side by side."""

import pytest

from app.state.comparison import SAME, differences
from engine.edits import AddLayer, Change, RemoveLayer, edited
from engine.scenario import Layer
from tests.engine.scenarios import TWO_OUTPUTS, scenario

SGD = {"kind": "sgd", "learning_rate": 0.03}


def of(*settings):
    return differences([scenario(**keywords) for keywords in settings])


def layers(*names):
    return [{"units": 3, "activation": name} for name in names]


def test_hidden_layers_that_agree_are_one_word():
    assert of({"layers": layers("tanh", "tanh")}, {"layers": layers("relu", "relu")}) == ["tanh", "ReLU"]


def test_hidden_layers_that_do_not_agree_are_named_one_by_one():
    assert of({"layers": layers("tanh", "tanh")}, {"layers": layers("tanh", "relu")}) == ["tanh", "tanh-ReLU"]
    some = [{"units": 2}, {"units": 2, "residual": True}, {"units": 2, "residual": True}]
    assert of({"layers": [{"units": 2}] * 3}, {"layers": some}) == ["no residual", "residual in layers 2, 3"]


@pytest.mark.parametrize(
    ("second", "texts"),
    [
        ({"optimizer": {"kind": "adam", "learning_rate": 0.01}}, ["SGD 0.03", "Adam 0.01"]),
        ({"optimizer": {"kind": "adam", "learning_rate": 0.03}}, ["SGD", "Adam"]),
        ({"optimizer": {**SGD, "learning_rate": 0.3}}, ["learning rate 0.03", "learning rate 0.3"]),
        ({"optimizer": {**SGD, "momentum": 0.9}}, ["no momentum", "momentum 0.9"]),
        ({"optimizer": SGD, "batch_size": "full"}, ["batch size 10", "batch size full"]),
        ({"optimizer": SGD, "l2": 0.01}, ["no L2", "L2 0.01"]),
        ({"optimizer": SGD, "clip": {"kind": "norm"}}, ["no clipping", "norm clipping"]),
        ({"optimizer": SGD, "schedule": {"kind": "cosine"}}, ["constant schedule", "cosine schedule"]),
        ({"optimizer": SGD, "loss": "binary_cross_entropy"}, ["MSE", "binary cross-entropy"]),
        ({"optimizer": SGD, "network": {"train_biases": False}}, ["train biases", "no train biases"]),
        ({"optimizer": SGD, "seed": 4}, ["seed 1", "seed 4"]),
        ({"optimizer": SGD, "data": "moons"}, ["XOR", "moons"]),
        ({"optimizer": SGD, "layers": [{"units": 3, "batch_norm": True}]}, ["no batch norm", "batch norm"]),
    ],
)
def test_one_setting_is_said_with_as_few_words_as_are_understood(second, texts):
    assert of({"optimizer": SGD}, second) == texts


def test_units_are_said_for_all_layers():
    eight = {"layers": [{"units": 8}, {"units": 8}]}
    assert of(eight, {"layers": [{"units": 4}]}, {"layers": []}) == ["8-8", "4 units", "no hidden layer"]


def test_a_field_that_only_one_optimizer_has_is_said_where_it_is_not_as_usual():
    momentum = {"kind": "sgd", "learning_rate": 0.01, "momentum": 0.9}
    adam = {"kind": "adam", "learning_rate": 0.01}
    assert of({"optimizer": adam}, {"optimizer": momentum}) == ["Adam", "SGD, momentum 0.9"]
    assert of({"optimizer": momentum}, {"optimizer": adam}) == ["SGD, momentum 0.9", "Adam"]


def test_each_run_is_told_apart_from_the_first():
    base = {"layers": layers("tanh"), "optimizer": SGD}
    relu, fast = {**base, "layers": layers("relu")}, {**base, "optimizer": {**SGD, "learning_rate": 3.0}}
    assert of(base, relu, fast, base) == ["tanh, learning rate 0.03", "ReLU", "learning rate 3", SAME]


def test_many_differences_are_cut_short():
    other = {
        "layers": [{"units": 5, "activation": "relu", "batch_norm": True, "dropout": 0.1}],
        "optimizer": {"kind": "adam", "learning_rate": 0.1},
    }
    assert of({}, other)[1] == "5 units, ReLU, batch norm …"


def test_titles_data_and_rows_are_handled_in_words():
    one = scenario(TWO_OUTPUTS)
    table = {**TWO_OUTPUTS, "inputs": [[2 * x for x in row] for row in TWO_OUTPUTS["inputs"]]}
    assert differences([one, scenario(table)]) == ["its own inputs", "its own inputs"]
    named = edited(one, Change("title", "Another name"))
    assert differences([one, named]) == ["", SAME]
    squares = {"kind": "xor", "samples": 40, "features": ["x1", "x1^2"]}
    assert differences([scenario("xor"), scenario(squares)]) == ["features x₁, x₂", "features x₁, x₁²"]


def test_one_run_or_none_has_no_differences():
    assert differences([]) == []
    assert differences([scenario()]) == [""]


def test_layers_added_and_removed_by_edits_are_seen():
    one = scenario(layers=layers("tanh", "tanh"))
    more = edited(one, AddLayer(1, Layer(units=2)))
    assert differences([one, more, edited(one, RemoveLayer(0))]) == ["3-3", "3-2-3", "3 units"]
