"""What is said of a CSV file before it trains, and that training then says the same."""

import time

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import EngineError
from engine.datasets import load_dataset
from engine.datasets.csv_preview import FIRST_ROWS, MOST_VALUES, preview_csv
from engine.scenario import Csv

FLOWERS = "length,width,petals,species\n1.5,2.0,5,rose\n2.5,1.0,6,tulip\n3,,6,rose\n4,NA,5,rose\n"


@pytest.fixture
def preview(tmp_path):
    def write_and_look(content):
        path = tmp_path / "flowers.csv"
        path.write_text(content, encoding="utf-8")
        return preview_csv(path)

    return write_and_look


def test_each_column_is_described(preview):
    found = preview(FLOWERS)
    assert (found.name, found.rows) == ("flowers.csv", 4)
    assert [c.kind for c in found.columns] == ["number", "whole number", "whole number", "text"]
    assert [c.missing for c in found.columns] == [0, 2, 0, 0]
    assert [c.distinct for c in found.columns] == [4, 2, 2, 2]
    assert [(c.low, c.high) for c in found.columns] == [(1.5, 4), (1, 2), (5, 6), (None, None)]
    assert [c.task for c in found.columns] == ["regression", "classification", "classification", "classification"]
    assert found.first_rows[2] == ("3", "", "6", "rose")
    assert found.column("species").values == ("rose", "tulip")
    assert found.inputs("species") == ("length", "width", "petals")
    assert found.inputs("species", ("petals", "length")) == ("petals", "length")


def test_a_column_without_values_is_empty(preview):
    column = preview("a,b,y\n1,,2\n2,,3\n").column("b")
    assert (column.kind, column.missing, column.distinct, column.low) == ("empty", 2, 0, None)


def test_only_the_first_rows_and_values_are_kept(preview):
    found = preview("a,y\n" + "\n".join(f"{i},{i / 3}" for i in range(500)))
    assert len(found.first_rows) == FIRST_ROWS
    assert len(found.columns[0].values) == MOST_VALUES
    assert found.columns[0].distinct == 500


@pytest.mark.parametrize(
    ("header", "target"),
    [("a,b,c", "c"), ("y,b,c", "y"), ("a,Species,c", "Species"), ("class,b,y", "class")],
)
def test_the_probable_target(preview, header, target):
    assert preview(f"{header}\n1,2,3.5\n2,3,4.5\n").target == target


def test_a_column_that_cannot_be_predicted_is_not_proposed(preview):
    assert preview("a,b,note\n1,2,\n2,3,hello\n").target == "b"


def test_a_file_that_is_no_table_gets_the_error_of_training(preview, tmp_path):
    with pytest.raises(EngineError, match="line 3: expected 2 cells as in the header, found 1"):
        preview("a,b\n1,2\n1\n")
    with pytest.raises(EngineError, match="no such file"):
        preview_csv(tmp_path / "none.csv")


CELLS = st.sampled_from(["1", "2", "2.5", "-3e2", " 4 ", "", "rose", "tulip", "NaN", "NA", "1e999"])


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=2, max_size=6),
    st.sampled_from(["a", "b"]),
    st.sampled_from(["auto", "classification", "regression"]),
)
def test_what_it_says_of_a_target_is_what_training_says(preview, rows, target, task):
    try:
        found = preview("a,b\n" + "\n".join(map(",".join, rows)))
    except EngineError:
        return  # no table
    error, learned = "", found.task(target, task)
    try:
        learned = load_dataset(Csv(path=found.path, target=target, task=task), 0).task
    except EngineError as caught:
        error = str(caught)
    assert found.problem(target, task) == error
    assert found.task(target, task) == learned


NAMES = st.sampled_from(["a", "b", "c", "d"])


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=2, max_size=6),
    st.sampled_from(["a", "b", "c"]),
    st.lists(NAMES, max_size=3),
)
def test_what_it_says_of_features_is_what_training_says(preview, rows, target, features):
    try:
        found = preview("a,b,c\n" + "\n".join(map(",".join, rows)))
    except EngineError:
        return  # no table
    error = ""
    try:
        data = load_dataset(Csv(path=found.path, target=target, features=tuple(features)), 0)
        assert data.examples.input_names == found.inputs(target, features)
    except EngineError as caught:
        error = str(caught)
    assert found.problem(target, "auto", features) == error


def test_a_file_with_text_and_gaps_has_no_problem_without_them(preview):
    found = preview(FLOWERS)
    assert 'line 4, column "width"' in found.problem("species")
    assert found.problem("species", "auto", ("petals", "length")) == ""


@pytest.mark.slow
def test_a_hundred_thousand_rows_of_ten_columns(preview, tmp_path):
    table = np.random.default_rng(0).normal(size=(100_000, 10)).tolist()
    content = "\n".join([",".join("abcdefghij"), *(",".join(map(str, row)) for row in table)])
    preview(content)
    began = time.perf_counter()
    assert preview_csv(tmp_path / "flowers.csv").rows == 100_000
    looked = time.perf_counter()
    load_dataset(Csv(path=str(tmp_path / "flowers.csv"), target="j"), 0)
    loaded = time.perf_counter()
    assert looked - began < 3  # half of that on an idle machine
    assert loaded - looked < 4
