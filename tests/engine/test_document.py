"""Reading and writing scenario documents: round trips, and every mistake as one line that names its place."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Scenario, ScenarioError
from engine.scenario import Csv, Spiral
from tests.engine.scenarios import documents, every_builtin, refusal, scenarios

XOR = '[data]\nkind = "xor"\n'

EXAMPLE = """
format = 1
title = "Two spirals"
seed = 7
[data]
kind = "spiral"
samples = 500
noise = 0.0
train_fraction = 0.5
features = ["x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)"]
[network]
initializer = "glorot_uniform"
output_activation = "auto"
train_biases = true
[[network.layers]]
units = 8
activation = "tanh"
batch_norm = false
residual = false
dropout = 0.0
[training]
loss = "mse"
batch_size = "full"
l1 = 0.0
l2 = 0.0
[training.optimizer]
kind = "adamw"
learning_rate = 0.03
weight_decay = 0.02
[training.schedule]
kind = "one_cycle"
steps = 1000
warmup = 5
[training.clip]
kind = "norm"
max_norm = 2
"""


def error_of(text: str) -> str:
    with pytest.raises(ScenarioError) as caught:
        Scenario.from_json(text) if text.startswith(("{", "[{")) else Scenario.from_toml(text)
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 400
    return message


def test_the_example_of_the_format_is_read():
    read = Scenario.from_toml(EXAMPLE)
    assert isinstance(read.data, Spiral)
    assert read.training.batch_size == "full"
    assert read.training.optimizer.weight_decay == 0.02
    assert read.training.clip.max_norm == 2.0
    assert read.network.layers[0].units == 8


@pytest.mark.parametrize("name", every_builtin())
def test_built_in_scenarios_survive_writing_and_reading(name):
    original = every_builtin()[name]
    assert Scenario.from_toml(original.to_toml()) == original
    assert Scenario.from_json(original.to_json()) == original


@given(scenarios())
def test_toml_and_json_give_back_what_was_written(original):
    assert Scenario.from_toml(original.to_toml()) == original
    assert Scenario.from_json(original.to_json()) == original


@given(documents())
def test_toml_and_json_mean_the_same(document):
    read = Scenario.from_json(json.dumps(document))
    assert Scenario.from_toml(read.to_toml()) == read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (XOR + '[training]\nlos = "mse"', 'training.los: unknown key, did you mean "loss"?'),
        ("zzz = 1\n" + XOR, "zzz: unknown key, expected one of format, title, seed, data, network, training"),
        (
            '[data]\nkind = "sine"\nfeatures = ["x1"]',
            "data.features: unknown key, expected one of kind, train_fraction",
        ),
        (XOR + '"a\\nb" = 1', "data.'a\\nb': unknown key"),
        (XOR + "[network]\nlayers = [{ unit = 3 }]", 'network.layers[0].unit: unknown key, did you mean "units"?'),
        ('"x` - at `$.data" = 1\n' + XOR, "'x` - at `$.data': unknown key, expected one of format"),
        (XOR + '"x` - at `$" = 1', "data.'x` - at `$': unknown key, expected one of kind"),
        (XOR + '[[network.layers]]\n"] - at `$.q`" = {}', "network.layers[0].'] - at `$.q`': unknown key"),
        (
            XOR + '[training.optimizer]\nkind = "sgd"\nlearning_rate = -1',
            "training.optimizer.learning_rate: expected a number from 0 to 1e+09, found -1",
        ),
        (
            XOR + "[network]\nlayers = [{ units = 0 }]",
            "network.layers[0].units: expected a whole number from 1 to 4,096",
        ),
        (
            XOR + "[network]\nlayers = [{ dropout = 1 }]",
            "dropout: expected a number of at least 0 and below 1, found 1",
        ),
        (
            XOR + '[training]\nbatch_size = "all"',
            "expected a whole number from 1 to 1,000,000 or \"full\", found 'all'",
        ),
        (
            XOR + "[training]\nbatch_size = 0",
            'training.batch_size: expected a whole number from 1 to 1,000,000 or "full"',
        ),
        ('[data]\nkind = "square"', 'data.kind: expected one of "circle", "xor", "gaussians"'),
        ("[data]\nkind = 3", "found 3"),
        ('[data]\nkind = "xor"\nfeatures = []', "data.features: expected a list of 1 to 7 items, found a list of 0"),
        ('[data]\nkind = "xor"\nfeatures = ["x9"]', 'data.features[0]: expected one of "x1", "x2"'),
        (
            XOR + f"[network]\nlayers = [{'{},' * 65}]",
            "network.layers: expected a list of at most 64 items, found a list of 65",
        ),
        ("seed = 1.5\n" + XOR, "seed: expected a whole number from 0 to 9,007,199,254,740,991, found 1.5"),
        ("seed = true\n" + XOR, "seed: expected a whole number from 0 to 9,007,199,254,740,991, found true"),
        ("seed = 2024-01-01\n" + XOR, "seed: expected a whole number"),
        ("title = 3\n" + XOR, "title: expected text of at most 200 characters, found 3"),
        (f'title = "{"x" * 201}"\n{XOR}', "title: expected text of at most 200 characters, found 'xxx"),
        ("data = 3", "data: expected a table, found 3"),
        ("seed = 3", "data: expected a table, found nothing"),
        ("[network]\nlayers = 3\n" + XOR, "network.layers: expected a list of at most 64 items, found 3"),
        ('[data]\nkind = "csv"\npath = "a.csv"', "data.target: expected text of at least 1 character, found nothing"),
        (XOR + "[training.optimizer]\nlearning_rate = 1", 'training.optimizer.kind: expected one of "sgd", "rmsprop"'),
        ('{"data": {"kind": "xor"}, "training": null}', "training: expected a table, found null"),
        ('[{"data": 1}]', "the document: expected a table with data, network and training, found a list of 1"),
    ],
)
def test_a_mistake_is_named_with_its_place(text, expected):
    assert expected in error_of(text)


@pytest.mark.parametrize("version", ["2", "99999999999999999999"])
def test_a_newer_format_says_so(version):
    assert (
        error_of(f"format = {version}\nfuture = true")
        == f"format: expected 1, found {version}: made by a newer Backscope"
    )


@pytest.mark.parametrize("version", ["0", "true", '"1"', "1.0"])
def test_any_other_format_is_refused(version):
    assert error_of(f"format = {version}\n{XOR}").startswith("format: expected 1, found ")


@pytest.mark.parametrize("number", ["nan", "inf", "-inf"])
@pytest.mark.parametrize("field", ["noise", "train_fraction"])
def test_numbers_that_are_not_finite_are_refused(field, number):
    assert error_of(f"{XOR}{field} = {number}").startswith(f"data.{field}: expected a number")


def test_rows_must_be_finite():
    text = '[data]\nkind = "rows"\ninputs = [[1.0], [nan]]\ntargets = [[1], [1]]'
    assert error_of(text) == "data.inputs[1][0]: expected a finite number, found nan"


def test_json_may_write_nan_and_is_refused_too():
    assert error_of('{"data": {"kind": "xor", "noise": NaN}}') == "data.noise: expected a number from 0 to 1, found nan"


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        '{"a":' * 100_000,
        "not toml at all",
        '{"seed": ' + "9" * 5000 + "}",
        "seed = " + "9" * 5000,
        "seed = 1\nseed = 2",
        "\0",
    ],
)
def test_what_is_no_document_is_refused_in_one_line(text):
    assert error_of(text).startswith("not a ")


def test_huge_whole_numbers_are_named_not_printed():
    assert error_of(f"seed = 1{'0' * 400}\n{XOR}").endswith("found an enormous whole number")


def test_text_that_no_file_can_hold_is_refused():
    assert error_of('{"title": "\\ud800", "data": {"kind": "xor"}}').startswith("title: expected text")


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_is_read_or_refused(value):
    assert "\n" not in refusal(lambda: Scenario.from_json(json.dumps(value)))


@given(documents(), st.data())
def test_any_document_with_one_value_spoilt_is_read_or_refused(document, data):
    place = document
    while isinstance(place, dict) and place:
        table, key = place, data.draw(st.sampled_from(sorted(place)))
        place = table[key]
    table[key] = data.draw(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text() | st.just([]) | st.just({})
    )
    assert "\n" not in refusal(lambda: Scenario.from_json(json.dumps(document)))


def test_fields_that_are_not_set_are_not_written():
    assert "initial =" not in Scenario.from_toml(XOR).to_toml()
    assert Scenario.from_toml(XOR + '[network]\ninitial = "a.npz"').to_toml().count("initial =") == 1


def test_defaults_of_the_format():
    read = Scenario.from_toml('[data]\nkind = "csv"\npath = "a"\ntarget = "b"')
    assert read.data == Csv(path="a", target="b", task="auto", standardize=True, train_fraction=0.8)
    assert (read.seed, read.training.loss, read.training.batch_size) == (0, "mse", 10)
    assert (read.training.optimizer.learning_rate, read.training.optimizer.momentum) == (0.03, 0.0)


def test_a_key_of_any_length_is_refused_at_once():
    document = json.dumps({**json.loads(Scenario.from_toml(XOR).to_json()), "s" * 10_000_000: 1})
    began = time.perf_counter()
    said = refusal(lambda: Scenario.from_json(document))
    assert time.perf_counter() - began < 2  # a comparison with the names that there are takes minutes
    assert "sss…: unknown key, expected one of format, title, seed" in said
