"""CSV files: good ones read, bad ones refused in one clear line."""

import time

import numpy as np
import pytest

from engine import DataError, EngineError, Scenario, ScenarioError, Trainer, load_scenario
from engine.datasets import csv_table, load_dataset
from engine.scenario import Csv

FLOWERS = "length,width,species\n1.0,2.0,rose\n2.0,1.0,tulip\n3.0,5.0,rose\n4.0,4.0,tulip\n"


@pytest.fixture
def load(tmp_path):
    """Write a file and load it as a data set."""

    def write_and_load(content, target="species", **fields):
        path = tmp_path / "flowers.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return load_dataset(Csv(path=str(path), target=target, **fields), 0)

    return write_and_load


@pytest.fixture
def error_of(load):
    def message_of(content, target="species", **fields):
        with pytest.raises(EngineError) as caught:
            load(content, target, **fields)
        message = str(caught.value)
        assert "flowers.csv" in message
        assert "\n" not in message
        return message

    return message_of


def test_a_table_is_read(load):
    data = load(FLOWERS, standardize=False)
    assert data.examples.classes == ("rose", "tulip")
    assert data.examples.labels.tolist() == [0, 1, 0, 1]
    assert data.examples.inputs.tolist() == [[1, 2], [2, 1], [3, 5], [4, 4]]
    assert data.examples.input_names == ("length", "width")
    assert (len(data.train), len(data.test)) == (3, 1)


def test_inputs_are_standardised_over_the_training_set(load):
    data = load(FLOWERS)
    trained = data.examples.inputs[data.train]
    np.testing.assert_allclose(trained.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(trained.std(axis=0), 1)


def test_a_constant_column_becomes_zero(load):
    assert load("a,b,species\n1,7,x\n2,7,y\n3,7,x\n").examples.inputs[:, 1].tolist() == [0, 0, 0]


@pytest.mark.parametrize(
    ("column", "task", "found"),
    [
        ("0 1 2 0", "auto", "classification"),
        ("0.5 1 2 0", "auto", "regression"),
        ("a b a b", "auto", "classification"),
        ("0 1 2 0", "regression", "regression"),
        ("0.5 1.5 0.5 1.5", "classification", "classification"),
    ],
)
def test_the_task_follows_from_the_target_column(load, column, task, found):
    lines = [f"{index},{cell}" for index, cell in enumerate(column.split())]
    assert load("\n".join(["x,y", *lines]), target="y", task=task).task == found


def test_classes_that_are_numbers_are_in_the_order_of_numbers(load):
    assert load("x,y\n1,10\n2,9\n3,2\n", target="y").examples.classes == ("2", "9", "10")


@pytest.mark.parametrize("separator", [";", "\t"])
def test_other_separators(load, separator):
    assert load(FLOWERS.replace(",", separator)).examples.inputs.shape == (4, 2)


@pytest.mark.parametrize("content", [FLOWERS.replace("\n", "\r\n"), "\n\n" + FLOWERS + "\n\n", "\ufeff" + FLOWERS])
def test_line_ends_empty_lines_and_a_byte_order_mark(load, content):
    data = load(content)
    assert data.examples.inputs.shape == (4, 2)
    assert data.examples.input_names == ("length", "width")


def test_a_quoted_cell_may_span_lines(load):
    data = load('length,species\n1,"a\nrose"\n2,tulip\n3,"a\nrose"\n')
    assert data.examples.classes == ("a\nrose", "tulip")


def test_lines_are_counted_as_an_editor_does_after_a_cell_of_two_lines(error_of):
    assert 'line 5, column "length"' in error_of('length,species\n1,"a\nrose"\n2,tulip\nx,tulip\n')


def test_a_regression_trains(load, tmp_path):
    load("x,y\n1,0.5\n2,1.5\n3,2.5\n", target="y")
    (tmp_path / "a.toml").write_text('[data]\nkind = "csv"\npath = "flowers.csv"\ntarget = "y"\ntrain_fraction = 1.0\n')
    trainer = Trainer(load_scenario(tmp_path / "a.toml"))
    before = trainer.evaluate().train_loss
    trainer.step(100)
    assert trainer.evaluate().train_loss < before / 2


def test_a_cross_entropy_does_not_fit_quantities(load, tmp_path):
    load("x,y\n1,0.5\n2,1.5\n3,2.5\n", target="y")
    text = '[data]\nkind = "csv"\npath = "flowers.csv"\ntarget = "y"\n[training]\nloss = "cross_entropy"\n'
    (tmp_path / "a.toml").write_text(text)
    with pytest.raises(ScenarioError, match=r"training\.loss: expected a loss for quantities"):
        Trainer(load_scenario(tmp_path / "a.toml"))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "expected a header line and rows, found an empty file"),
        ("\n \n,,\n", "expected a header line and rows, found an empty file"),
        ("length,width,species\n", "expected at least two rows below the header, found 0"),
        ("length,width,species\n1,2,rose\n", "expected at least two rows below the header, found 1"),
        (FLOWERS + "5,6\n", "line 6: expected 3 cells as in the header, found 2"),
        (FLOWERS + "5,6,rose,7\n", "line 6: expected 3 cells as in the header, found 4"),
        (FLOWERS + "5,wide,rose\n", "line 6, column \"width\": expected a finite number, found 'wide'"),
        (FLOWERS + "5,,rose\n", 'line 6, column "width": expected a finite number, found nothing'),
        (FLOWERS + "5,NaN,rose\n", "line 6, column \"width\": expected a finite number, found 'NaN'"),
        (FLOWERS + "5,1e999,rose\n", "line 6, column \"width\": expected a finite number, found '1e999'"),
        (FLOWERS + "5,6,\n", 'line 6, column "species": expected a value, found nothing'),
        (FLOWERS.encode("utf-16"), "expected UTF-8 text, found byte 0xff at 0"),
        (FLOWERS.replace("rose", "rosé").encode("latin-1"), "expected UTF-8 text, found byte 0xe9"),
        (FLOWERS + "5,6,\0\n", "expected text, found a NUL character"),
        (FLOWERS + '5,6,"rose\n', "expected comma-separated values, found unexpected end of data"),
        (FLOWERS + '5,6,"rose"x\n', "line 6: expected comma-separated values, found"),
        ("length,,species\n1,2,a\n1,2,b\n", "line 1: expected a name for column 2, found nothing"),
        ("length,length,species\n1,2,a\n1,2,b\n", 'line 1: expected each column name once, found "length" twice'),
        ("length,width,kind\n1,2,a\n1,2,b\n", 'expected a column "species" (data.target), found none: the columns are'),
        ("length,width,specie\n1,2,a\n1,2,b\n", 'did you mean "specie"?'),
        ("species\na\nb\n", 'expected columns beside the target "species", found none'),
        ("length,species\n1,a\n2,a\n", "column \"species\": expected at least two classes, found only 'a'"),
        ("length,species\n" + "\n".join(f"1,c{i}" for i in range(101)), "expected at most 100 classes, found 101"),
        (
            "length,species\n1e308,a\n-1e308,b\n1e308,a\n",
            "expected numbers that can be standardised, found column 1 too large",
        ),
        (
            f"length,species\n{'9' * 200_000},a\n1,b\n",
            "line 2: expected comma-separated values, found field larger than",
        ),
    ],
)
def test_bad_content_is_one_clear_line(error_of, content, expected):
    assert expected in error_of(content)


MIXED = "name,length,width,petals,species\nx,1,,5,rose\ny,2,1,6,tulip\n,3,5,7,rose\n"


def test_only_the_features_are_read_in_the_order_named(load):
    data = load(MIXED, features=("petals", "length"), standardize=False)
    assert data.examples.inputs.tolist() == [[5, 1], [6, 2], [7, 3]]
    assert data.examples.input_names == ("petals", "length")
    assert data.examples.points is not None
    assert load(MIXED, features=("length",), standardize=False).examples.inputs.tolist() == [[1], [2], [3]]


def test_without_features_all_columns_but_the_target_are_given(load):
    assert load(FLOWERS, features=()).examples.input_names == ("length", "width")


@pytest.mark.parametrize(
    ("features", "expected"),
    [
        (("lenght",), 'expected a column "lenght" (data.features), found none: did you mean "length"?'),
        (("?",), 'expected a column "?" (data.features), found none: the columns are name, length, width, petals'),
        (("two\nlines",), 'expected a column "two lines" (data.features), found none'),
        (("length", "species"), 'expected columns beside the target (data.features), found the target "species"'),
        (("length", "petals", "length"), 'expected each column once (data.features), found "length" twice'),
        (("length", "width"), 'line 2, column "width": expected a finite number, found nothing'),
        (("name",), "line 2, column \"name\": expected a finite number, found 'x'"),
    ],
)
def test_bad_features_are_one_clear_line(error_of, features, expected):
    assert expected in error_of(MIXED, features=features)


def test_features_in_a_scenario(load, tmp_path):
    load(MIXED, features=("length",))
    text = '[data]\nkind = "csv"\npath = "flowers.csv"\ntarget = "species"\nfeatures = ["petals", "length"]\n'
    (tmp_path / "a.toml").write_text(text)
    scenario = load_scenario(tmp_path / "a.toml")
    assert Scenario.from_toml(scenario.to_toml()).data.features == ("petals", "length")
    assert Trainer(scenario).dataset.inputs == 2


def test_a_missing_file_and_a_folder(tmp_path):
    for path, expected in ((tmp_path / "none.csv", "no such file"), (tmp_path, "expected a file, found a folder")):
        with pytest.raises(EngineError, match=expected):
            load_dataset(Csv(path=str(path), target="y"), 0)


def test_too_many_rows(error_of, monkeypatch):
    monkeypatch.setattr(csv_table, "MOST_ROWS", 3)
    assert "expected at most 3 rows, found more" in error_of(FLOWERS)


def test_too_large_a_file(error_of, monkeypatch):
    monkeypatch.setattr(csv_table, "LARGEST_FILE", 10)
    assert "expected at most 0 MB, found more" in error_of(FLOWERS)


def test_a_trainer_is_not_half_made(load, tmp_path):
    load(FLOWERS)
    (tmp_path / "a.toml").write_text('[data]\nkind = "csv"\npath = "flowers.csv"\ntarget = "nothing"\n')
    with pytest.raises(DataError):
        Trainer(load_scenario(tmp_path / "a.toml"))


@pytest.mark.slow
def test_a_hundred_thousand_rows_within_a_few_seconds(load):
    numbers = np.random.default_rng(0).normal(size=(100_000, 4))
    content = "a,b,c,species\n" + "\n".join(f"{a},{b},{c},{'x' if d > 0 else 'y'}" for a, b, c, d in numbers.tolist())
    start = time.perf_counter()
    data = load(content)
    assert len(data.examples.inputs) == 100_000
    assert time.perf_counter() - start < 10


def test_a_file_is_read_again_only_after_it_changed(load, tmp_path, monkeypatch):
    first = load(FLOWERS)
    reads = []
    original = csv_table.read_table
    monkeypatch.setattr(csv_table, "read_table", lambda *source: reads.append(source) or original(*source))
    again = load_dataset(Csv(path=str(tmp_path / "flowers.csv"), target="species"), 0)
    assert reads == []
    np.testing.assert_array_equal(again.examples.inputs, first.examples.inputs)
    with pytest.raises(ValueError, match="read-only"):
        again.examples.labels[0] = 1
    assert load(FLOWERS + "9,9,iris\n").examples.classes == ("iris", "rose", "tulip")
    assert len(reads) == 1
