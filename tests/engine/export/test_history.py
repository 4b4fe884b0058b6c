"""The course of training as CSV and as JSON."""

import csv
import io
import json
import math

import pytest

from engine.export import history_csv, history_json

FIRST = {
    "step": 0,
    "epoch": 0,
    "learning_rate": 0.1 + 0.2,
    "train_loss": 1 / 3,
    "test_loss": None,
    "train_accuracy": 0.5,
    "test_accuracy": None,
    "gradient_norms": [1e-300, 2.0],
    "status": "ok",
}
DEEPER = {**FIRST, "step": 7, "test_loss": 5e-324, "gradient_norms": [0.1, 0.2, 0.3]}
DIVERGED = {
    **FIRST,
    "train_loss": None,
    "gradient_norms": None,
    "status": "diverged",
    "message": 'diverged, "so"\nto speak',
}


def refuse_constant(name):
    raise AssertionError(f"{name} is not JSON")


def test_csv_has_a_column_for_each_layer_of_the_deepest_network():
    header, *rows = history_csv([FIRST, DEEPER, DIVERGED]).split("\n")
    assert header == (
        "step,epoch,learning_rate,train_loss,test_loss,train_accuracy,test_accuracy,"
        "gradient_norms.0,gradient_norms.1,gradient_norms.2,status"
    )
    assert rows == [
        "0,0,0.30000000000000004,0.3333333333333333,,0.5,,1e-300,2.0,,ok",
        "7,0,0.30000000000000004,0.3333333333333333,5e-324,0.5,,0.1,0.2,0.3,ok",
        "0,0,0.30000000000000004,,,0.5,,,,,diverged",
        "",
    ]


def test_csv_numbers_read_back_exactly():
    row = next(csv.DictReader(io.StringIO(history_csv([DEEPER]))))
    assert float(row["learning_rate"]) == DEEPER["learning_rate"]
    assert float(row["test_loss"]) == DEEPER["test_loss"]
    assert [float(row[f"gradient_norms.{layer}"]) for layer in range(3)] == DEEPER["gradient_norms"]


def test_json_is_the_rows_one_to_a_line():
    text = history_json([FIRST, DEEPER, DIVERGED])
    assert json.loads(text) == [FIRST, DEEPER, DIVERGED]
    assert [json.loads(line.rstrip(",")) for line in text.split("\n")[1:-2]] == [FIRST, DEEPER, DIVERGED]


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_does_not_exist(number):
    row = {**FIRST, "train_loss": number, "gradient_norms": [number, 1.0]}
    found = json.loads(history_json([row]), parse_constant=refuse_constant)
    assert found == [{**FIRST, "train_loss": None, "gradient_norms": [None, 1.0]}]
    assert history_csv([row]).split("\n")[1] == "0,0,0.30000000000000004,,,0.5,,,1.0,ok"


def test_no_rows():
    assert json.loads(history_json([])) == []
    assert history_csv([]).split("\n")[1:] == [""]
    assert history_csv([]).startswith("step,epoch,")
