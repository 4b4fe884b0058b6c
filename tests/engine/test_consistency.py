"""What must hold between fields."""

import pytest

from engine import ScenarioError
from engine.consistency import input_count, task_of
from tests.engine.scenarios import TWO_OUTPUTS, scenario


def rows(inputs, targets, **more):
    return {"kind": "rows", "inputs": inputs, "targets": targets, **more}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"data": {"kind": "xor", "features": ["x1", "x1"]}},
            'data.features: expected each feature once, found "x1" twice',
        ),
        ({"data": rows([[1], [2]], [[1]])}, "data.targets: expected as many rows as data.inputs (2), found 1"),
        (
            {"data": rows([[1], [1, 2]], [[1], [1]])},
            "data.inputs[1]: expected as many numbers as in the first row (1), found 2",
        ),
        (
            {"data": rows([[1], [1]], [[1, 2], [1]])},
            "data.targets[1]: expected as many numbers as in the first row (2), found 1",
        ),
        (
            {"layers": [{"units": 2}, {"units": 3, "residual": True}]},
            "network.layers[1].residual: expected as many units as inputs, found 3 units and 2 inputs",
        ),
        (
            {"loss": "cross_entropy", "network": {"output_activation": "tanh"}},
            'network.output_activation: expected "softmax" or "auto" with cross_entropy, found "tanh"',
        ),
        (
            {"loss": "mse", "network": {"output_activation": "softmax"}},
            'training.loss: expected "cross_entropy" with a softmax output, found "mse"',
        ),
        (
            {"data": "bumps", "loss": "binary_cross_entropy"},
            "training.loss: expected a loss for quantities (mse, half_squared_error, huber), found",
        ),
        (
            {"data": rows([[1]], [[1.5]]), "loss": "binary_cross_entropy"},
            "data.targets[0]: expected probabilities from 0 to 1 with a cross-entropy, found",
        ),
        (
            {"data": rows([[1]], [[0.5, 0.4]]), "loss": "cross_entropy"},
            "data.targets[0]: expected probabilities with a sum of 1, found a sum of 0.9",
        ),
    ],
)
def test_contradictions_are_named(changes, expected):
    with pytest.raises(ScenarioError) as caught:
        scenario(**changes)
    assert str(caught.value).startswith(expected)


def test_a_residual_first_layer_needs_as_many_units_as_features():
    scenario(layers=[{"units": 2, "residual": True}])
    with pytest.raises(ScenarioError, match="found 2 units and 64 inputs"):
        scenario({"kind": "digits"}, layers=[{"units": 2, "residual": True}])


@pytest.mark.parametrize(
    ("data", "task", "inputs"),
    [
        ("circle", "classification", 2),
        ("plane", "regression", 2),
        ("sine", "regression", 1),
        ({"kind": "digits"}, "classification", 64),
        (TWO_OUTPUTS, "regression", 2),
        ({"kind": "csv", "path": "a", "target": "b"}, None, None),
    ],
)
def test_what_the_scenario_alone_tells(data, task, inputs):
    assert task_of(scenario(data)) == task
    assert input_count(scenario(data)) == inputs
