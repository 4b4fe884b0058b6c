"""Scenarios that need no file: the same training, the same errors, and quick to change however much is in them."""

import json
import struct
import time

import msgspec
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine import Change, DrawWeights, EngineError, Scenario, ScenarioError, Trainer, load_scenario
from engine.datasets import load_dataset
from engine.datasets.csv_preview import preview_csv
from engine.document import scenario_from_document, scenario_to_document
from engine.edits import AddUnit, edited
from engine.initial import save_arrays
from engine.scenario import Csv
from engine.schema import field, split_path
from engine.self_contained import self_contained, self_contained_edit
from tests.engine.scenarios import TWO_OUTPUTS, refusal, same_bits, scenario, trainer

PLAIN = "length,width,species\n1.0,2.0,rose\n2.0,1.0,tulip\n3.0,5.0,rose\n4.0,4.0,tulip\n5.5,0.1,rose\n"
DIALECTS = {
    "commas": PLAIN.encode(),
    "semicolons and Windows lines": PLAIN.replace(",", ";").replace("\n", "\r\n").encode(),
    "tabs after a byte order mark": PLAIN.replace(",", "\t").encode("utf-8-sig"),
    "old Macintosh lines": PLAIN.replace("\n", "\r").encode(),
    "no end of the last line": PLAIN.strip().encode(),
    "lines in cells": PLAIN.replace("rose", '"ro\r\nse ""\\n"""').encode(),
    "quotes of TOML": PLAIN.replace("rose", "'''").replace("tulip", "\\").encode(),
    "other scripts": PLAIN.replace("rose", "薔薇 🌹").replace("tulip", "tulipán").encode(),
    "empty lines": b"\n\r\n" + PLAIN.encode() + b"\n\n",
}
LAYERS = [{"units": 3, "batch_norm": True}, {"units": 2}]


def course(start: Scenario, *edits):
    """Train and return everything that came of it."""
    running = Trainer(start)
    losses = [running.step(10)]
    for edit in edits:
        running.apply(edit)
        losses.append(running.step(10))
    state = running.capture()
    return losses, running.saved_arrays(), state.optimizer_vectors, state.order


def names_no_file(some: Scenario) -> bool:
    return not isinstance(some.network.initial, str) and not (isinstance(some.data, Csv) and not some.data.content)


@pytest.fixture
def table(tmp_path):
    """Make a scenario on a CSV file of these bytes."""

    def make(content=DIALECTS["commas"], target="species"):
        path = tmp_path / "flowers.csv"
        path.write_bytes(content)
        return scenario({"kind": "csv", "path": str(path), "target": target}, loss="binary_cross_entropy")

    return make


@pytest.fixture
def saved(tmp_path):
    """Make a scenario that starts from the weights of a trained network with batch normalisation."""

    def make(changed=lambda arrays: arrays):
        source = trainer(layers=LAYERS, seed=9)
        source.step(30)
        path = tmp_path / "start.npz"
        save_arrays(path, changed(source.saved_arrays()))  # as backscope run --save does
        return scenario(layers=LAYERS, network={"initial": str(path)})

    return make


# --- the same training ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", DIALECTS.values(), ids=DIALECTS)
def test_a_table_trains_the_same_without_its_file(table, tmp_path, content):
    original = table(content)
    expected = course(original)
    contained = self_contained(original)
    (tmp_path / "flowers.csv").unlink()
    assert contained.data.path == "flowers.csv"
    assert names_no_file(contained)
    assert same_bits(course(contained), expected)
    for read in (Scenario.from_toml(contained.to_toml()), Scenario.from_json(contained.to_json())):
        assert read == contained
        assert same_bits(course(read), expected)


def test_mazur_trains_the_same_without_its_file():
    contained = self_contained(load_scenario("mazur"))
    assert contained.network.initial["layers.0.weights"] == ((0.15, 0.25), (0.2, 0.3))
    assert same_bits(course(contained), course(load_scenario("mazur")))


@pytest.mark.parametrize(
    "changed",
    [
        lambda arrays: arrays,
        lambda arrays: {name: array.astype(np.float32) for name, array in arrays.items()},
        lambda arrays: {name: (array * 9).astype(np.int8) for name, array in arrays.items()},
        lambda arrays: {name: np.asfortranarray(array) for name, array in arrays.items()},
        lambda arrays: {name: array for name, array in arrays.items() if "batch_norm" not in name},
    ],
    ids=["as saved", "single precision", "whole numbers", "the other order", "without batch norm"],
)
def test_saved_weights_train_the_same_without_their_file(saved, tmp_path, changed):
    original = saved(changed)
    expected = course(original, DrawWeights(0))
    contained = self_contained(original)
    (tmp_path / "start.npz").unlink()
    assert names_no_file(contained)
    for read in (contained, Scenario.from_toml(contained.to_toml()), Scenario.from_json(contained.to_json())):
        assert same_bits(course(read, DrawWeights(0)), expected)


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=4, max_size=4))
def test_weights_are_written_to_the_last_bit(numbers):
    written = scenario(layers=[], network={"initial": {"layers.0.weights": [numbers[:1], numbers[1:2]], "x": numbers}})
    for read in (Scenario.from_toml(written.to_toml()), Scenario.from_json(written.to_json())):
        assert struct.pack("4d", *read.network.initial["x"]) == struct.pack("4d", *numbers)
        assert read == written


def test_whole_numbers_are_weights_too():
    arrays = {"layers.0.weights": [[1], [2.5]], "layers.0.biases": [-3]}
    started = trainer(layers=[], network={"initial": arrays}).parameters()
    assert started["layers.0.weights"].tolist() == [[1.0], [2.5]]
    assert started["layers.0.biases"].tolist() == [-3.0]


def test_what_needs_no_file_is_the_same_object(table):
    contained = self_contained(table())
    assert self_contained(contained) is contained
    assert self_contained(scenario()) is not None
    plain = scenario()
    assert self_contained(plain) is plain


def test_a_scenario_of_both_files(table, saved):
    data = table(target="width").data
    both = msgspec.structs.replace(saved(), data=data)
    contained = self_contained(both)
    assert names_no_file(contained)
    assert contained.network.layers == both.network.layers
    assert contained.data.target == "width"


# --- edits ------------------------------------------------------------------------------------------------------------


def test_edits_that_name_a_file_carry_what_it_holds(table, saved, tmp_path):
    on_table, on_weights = table(), saved()
    start = scenario(layers=LAYERS)
    edits = [
        Change("network.initial", on_weights.network.initial),
        DrawWeights(0),
        Change("training.optimizer.learning_rate", 0.2),
        Change("data", scenario_to_document(on_table)["data"]),
        Change("data.train_fraction", 0.5),
        Change("data.features", ["length"]),
        AddUnit(0),
        Change("network.layers[1].activation", "relu"),
    ]
    expected = course(start, *edits)
    contained, now = [], start
    for edit in edits:
        contained.append(self_contained_edit(now, edit))
        now = edited(now, contained[-1])
        assert names_no_file(now)
    kept = [edit is other for edit, other in zip(edits, contained, strict=True)]
    assert kept == [False, True, True, False, True, True, True, True]
    assert [edit.path for edit in contained if isinstance(edit, Change)][:1] == ["network"]
    for path in tmp_path.iterdir():
        path.unlink()
    as_read = [Change(e.path, json.loads(json.dumps(e.value))) if isinstance(e, Change) else e for e in contained]
    assert same_bits(course(start, *as_read), expected)


@pytest.mark.parametrize(
    "edit",
    [Change("data.train_fraction", 0.7), Change("data.path", "{}"), Change("data.target", "width"), Change("seed", 3)],
)
def test_an_edit_does_what_it_did(table, tmp_path, edit):
    original = table()
    (tmp_path / "other.csv").write_bytes(DIALECTS["other scripts"])
    if edit.path == "data.path":
        edit = Change("data.path", str(tmp_path / "other.csv"))
    contained = self_contained_edit(original, edit)
    assert edited(original, contained).data == (
        self_contained(edited(original, edit)).data if edit.path != "seed" else original.data
    )
    assert contained.path == ("data" if edit.path != "seed" else "seed")


def test_data_of_another_kind_need_no_file_and_back(table):
    on_table = self_contained(table())
    to_xor = Change("data", {"kind": "xor"})
    assert self_contained_edit(on_table, to_xor) is to_xor
    back = self_contained_edit(edited(on_table, to_xor), Change("data", scenario_to_document(on_table)["data"]))
    assert edited(edited(on_table, to_xor), back) == on_table


def test_an_edit_that_does_not_fit_is_refused_as_ever(table):
    for edit in (Change("data.kind", "square"), Change("network.layers", 3)):
        assert refusal(lambda edit=edit: self_contained_edit(table(), edit)) == refusal(
            lambda edit=edit: edited(table(), edit)
        )
        assert refusal(lambda edit=edit: edited(table(), edit))


# --- errors -----------------------------------------------------------------------------------------------------------


def test_a_file_that_cannot_be_read_is_refused_as_in_loading(table, tmp_path):
    missing = edited(table(), Change("data.path", str(tmp_path / "none.csv")))
    for bad in (missing, table(b"a,b\n\xff,1\n")):
        message = refusal(lambda bad=bad: self_contained(bad))
        assert message == refusal(lambda bad=bad: Trainer(bad))
        assert str(tmp_path) in message


@pytest.mark.parametrize(
    "bad",
    [
        lambda arrays: {**arrays, "layers.0.biases": np.array(["a", "b", "c"])},
        lambda arrays: {**arrays, "layers.0.biases": np.array([1j, 0, 0])},
        lambda arrays: {**arrays, "layers.0.biases": np.array([np.inf, 0, 0])},
        lambda arrays: {**arrays, "a\nb": np.array([np.nan])},
    ],
)
def test_weights_that_are_none_are_refused_as_in_loading(saved, bad):
    original = saved(bad)
    message = refusal(lambda: self_contained(original))
    assert message.startswith("start.npz: ")
    assert message == refusal(lambda: Trainer(original))
    assert "\n" not in message


def test_numbers_beyond_double_precision_are_refused(saved):
    if np.finfo(np.longdouble).max == np.finfo(np.float64).max:
        pytest.skip("no higher precision here")
    enormous = np.full(3, np.finfo(np.longdouble).max)
    original = saved(lambda arrays: {**arrays, "layers.0.biases": enormous})
    assert "layers.0.biases: expected finite real numbers" in refusal(lambda: Trainer(original))


@pytest.mark.parametrize("shape", [(), (1, 2, 3)])
def test_an_array_that_cannot_be_written_out(saved, shape):
    original = saved(lambda arrays: {**arrays, "cube\n": np.zeros(shape)})
    expected = f"start.npz: 'cube\\n': expected one or two dimensions, found shape {shape}"
    assert refusal(lambda: self_contained(original)) == expected


@pytest.mark.parametrize(
    "content",
    [
        "",
        "a,b\n1,2\n",
        "a,a\n1,2\n3,4\n",
        "a,species\n1,x\n2\n",
        "a,species\n1,x\ntwo,y\n",
        'a,species\n1,"x\n2,y\n',
        "a,species\n1,x\n2,x\n",
        "a,species\n1,x\n2,\n",
        "a,species\n1\0,x\n2,y\n",
        "a,specie\n1,x\n2,y\n",
        "a,species\n1.7e308,x\n1.7e308,y\n1.7e308,y\n",
    ],
)
def test_a_bad_table_is_refused_in_the_words_of_its_file(table, content):
    original = table(content.encode())
    message = refusal(lambda: Trainer(original))
    assert message.startswith("flowers.csv: ")
    assert refusal(lambda: Trainer(self_contained(original))) == message


def test_the_name_of_a_table_may_be_anything():
    for name in ("a\nb", "Iris (1936)", "/a/b\r\n", "\0", " "):
        data = Csv(path=name, target="z", content=PLAIN)
        message = refusal(lambda data=data: load_dataset(data, 0))
        assert message.startswith(" ".join(name.splitlines()) + ": expected a column")
        assert len(message.splitlines()) == 1


def test_a_table_that_is_too_large(monkeypatch):
    data = Csv(path="t", target="species", content=PLAIN + "1,2,é\n")
    size = len(data.content.encode())
    monkeypatch.setattr("engine.datasets.csv_table.LARGEST_FILE", size)
    assert load_dataset(data, 0).inputs == 2
    monkeypatch.setattr("engine.datasets.csv_table.LARGEST_FILE", size - 1)
    with pytest.raises(EngineError, match="t: expected at most 0 MB, found more"):
        preview_csv(data.path, data.content)


INITIAL = {
    "layers.0.weights": [[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]],
    "layers.0.biases": [0, 0, 0],
    "layers.1.weights": [[1], [2], [3]],
    "layers.1.biases": [0.5],
}


@pytest.mark.parametrize(
    ("initial", "expected"),
    [
        (3, "network.initial: expected text or a table, found 3"),
        ({"layers.0.biases": 3}, "network.initial: layers.0.biases: expected a list of numbers or of rows"),
        ({"layers.0.biases": [0, "x", 0]}, "layers.0.biases[1]: expected a number or a row of numbers, found 'x'"),
        ({"layers.0.biases": [True, 0, 0]}, "layers.0.biases[0]: expected a number or a row of numbers, found true"),
        ({"layers.1.weights": [[1], [None], [3]]}, "layers.1.weights[1][0]: expected a number, found null"),
        ({"layers.1.weights": [[1], [[2]], [3]]}, "layers.1.weights[1][0]: expected a number, found a list of 1"),
        ({"layers.1.weights": [[1], [2], [10**400]]}, "layers.1.weights[2][0]: expected a number, found an enormous"),
        ({"layers.1.weights": [[1], [float("inf")], [3]]}, "layers.1.weights[1][0]: expected a finite number"),
        ({"layers.0.biases": [0, float("nan"), 0]}, "layers.0.biases[1]: expected a finite number, found nan"),
        ({"layers.1.weights": [[1], [2, 3], [3]]}, "[1]: expected a row of 1 like the first, found a row of 2"),
        ({"layers.1.weights": [[1], 2, [3]]}, "[1]: expected a row of 1 like the first, found a number"),
        ({"layers.0.biases": [0, 0]}, "network.initial: layers.0.biases: expected shape (3,), found (2,)"),
        ({"layers.0.biases": []}, "network.initial: layers.0.biases: expected shape (3,), found (0,)"),
        ({"layers.1.weights": [[1, 2, 3]]}, "layers.1.weights: expected shape (3, 1), found (1, 3)"),
        ({"layers.2.biases": [0]}, 'of this network, found "layers.2.biases"'),
        ({"layers.0.batch_norm.scale": [1, 1, 1]}, 'of this network, found "layers.0.batch_norm.scale"'),
        ({"a\nb": [0]}, "of this network, found 'a\\nb'"),
        ({"a\nb": ["x"]}, "network.initial: 'a\\nb'[0]: expected a number"),
        ({"\ud800": [1]}, "network.initial: expected text, found half of a surrogate pair in '\\ud800'"),
    ],
)
def test_a_bad_table_of_weights_is_one_clear_line(initial, expected):
    given_arrays = {**INITIAL, **initial} if isinstance(initial, dict) else initial
    with pytest.raises(ScenarioError) as caught:
        trainer(network={"initial": given_arrays})
    message = str(caught.value)
    assert message.startswith("network.initial: ")
    assert expected in message
    assert "\n" not in message
    assert refusal(lambda: Trainer(edited(scenario(), Change("network.initial", given_arrays)))) == message


def test_a_table_of_weights_without_one():
    arrays = {name: array for name, array in INITIAL.items() if name != "layers.1.biases"}
    expected = 'network.initial: expected an array "layers.1.biases", found none'
    assert refusal(lambda: trainer(network={"initial": arrays})) == expected


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("data", 3),
        ("data", {}),
        ("data", {"kind": "square"}),
        ("data.kind", 3),
        ("data.content", 3),
        ("data.content", "half \ud800"),
        ("data.train_fraction", float("nan")),
        ("training", {"los": "mse"}),
        ("training.loss", "cross"),
        ("training.optimizer.learning_rate", float("inf")),
        ("network.layers", [{"units": 0}]),
        ("network.layers", [{"units": 5, "residual": True}, {"units": 4, "residual": True}]),
        ("network.output_activation", "softmax"),
        ("seed", 1.5),
        ("title", "x" * 300),
        ("format", 2),
        ("sed", 3),
    ],
)
def test_an_edit_is_refused_in_the_words_of_the_document(path, value):
    """Only the table that changes is read again; nobody may notice."""
    start = scenario({"kind": "csv", "path": "t", "target": "species", "content": PLAIN})
    document = scenario_to_document(start)
    *outer, last = split_path(path)
    place = document
    for part in outer:
        place = place[part]
    place[last] = value
    message = refusal(lambda: edited(start, Change(path, value)))
    assert message
    assert message == refusal(lambda: scenario_from_document(document))


# --- documents --------------------------------------------------------------------------------------------------------

_LINES = st.text(st.sampled_from("ab,;\t\n\r\"'\\ é薔🌹\0\x07\x1f\x7f\x85\u2028\ufeff#=[]u0"), max_size=40)


@example("\\u000d\r\\")
@given(_LINES | st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_is_written_and_read_back(content):
    written = scenario({"kind": "csv", "path": "t", "target": "y", "content": content})
    assert Scenario.from_toml(written.to_toml()).data.content == content
    assert Scenario.from_toml(written.to_toml()) == written
    assert Scenario.from_json(written.to_json()) == written


@pytest.mark.parametrize("content", [PLAIN, PLAIN.replace("\n", "\r\n"), "a,y\n\"1\",x\n2,'''\n"])
def test_a_table_is_written_line_by_line(content):
    written = scenario({"kind": "csv", "path": "t", "target": "y", "content": content}).to_toml()
    for line in content.splitlines():
        assert line in [found.removesuffix("\\r") for found in written.splitlines()]


def test_a_name_beside_a_table_is_no_path(tmp_path):
    contained = scenario({"kind": "csv", "path": "flowers.csv", "target": "species", "content": PLAIN})
    contained = edited(contained, Change("network.initial", INITIAL))
    (tmp_path / "a.toml").write_text(contained.to_toml(), encoding="utf-8", newline="")
    assert load_scenario(tmp_path / "a.toml") == contained


def test_what_may_be_text_or_a_table_says_so():
    assert field("network.initial", scenario()).or_table
    assert field("network.initial", scenario()).expected == "text or a table"
    assert field("data.content", scenario({"kind": "csv", "path": "t", "target": "y"})).expected == "text"


@pytest.mark.parametrize("content", DIALECTS.values(), ids=DIALECTS)
def test_the_preview_is_that_of_the_file(table, content):
    of_file = preview_csv(table(content).data.path)
    text = self_contained(table(content)).data.content
    of_text = preview_csv("flowers.csv", text)
    assert (of_text.path, of_text.content) == ("flowers.csv", text)
    assert (of_text.name, of_text.rows, of_text.columns, of_text.first_rows, of_text.target) == (
        of_file.name,
        of_file.rows,
        of_file.columns,
        of_file.first_rows,
        of_file.target,
    )


# --- speed ------------------------------------------------------------------------------------------------------------


def seconds(work) -> float:
    """Return the shortest of several times."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def large(kind: str) -> Scenario:
    random = np.random.default_rng(0)
    if kind == "content":
        lines = "0.1257,-0.1321,0.6404,0.1049,rose\n0.5,0.25,0.125,1,thé\n" * 100_000
        data = {"kind": "csv", "path": "t", "target": "y", "content": "a,b,c,d,y\n" + lines}
    else:
        classes = np.eye(3)[random.integers(0, 3, 5000)]
        data = {"kind": "rows", "inputs": random.normal(size=(5000, 4)).tolist(), "targets": classes.tolist()}
        data["task"] = "classification"
    return scenario(data, loss="cross_entropy")


@pytest.mark.parametrize(("kind", "limit"), [("content", 0.005), ("rows", 0.02)])
def test_a_change_of_the_rate_is_quick_beside_much_data(kind, limit):
    start, edit = large(kind), Change("training.optimizer.learning_rate", 0.1)
    assert seconds(lambda: edited(start, edit)) <= limit
    assert seconds(lambda: edited(start, AddUnit(0))) <= limit
    assert seconds(lambda: self_contained_edit(start, edit)) <= limit


def test_what_an_edit_leaves_is_the_same_object():
    start = edited(scenario(TWO_OUTPUTS), Change("network.layers", []))
    changed = edited(start, Change("training.optimizer.learning_rate", 0.1))
    assert changed.data is start.data
    assert changed.network is start.network
    assert edited(start, Change("data.train_fraction", 0.5)).training is start.training


def test_a_table_is_read_once(table):
    start = self_contained(table())
    first = load_dataset(start.data, 0)
    assert load_dataset(edited(start, Change("data.train_fraction", 0.5)).data, 1).examples.labels is (
        first.examples.labels
    )
    other = msgspec.structs.replace(start.data, content=PLAIN.replace("rose", "lily"))
    assert load_dataset(other, 0).examples.classes == ("lily", "tulip")
