"""What the declarations say about each field."""

import msgspec
import pytest
from hypothesis import given

from engine import load_scenario
from engine.document import scenario_to_document
from engine.schema import field, fields, join_path, scenario_fields, split_path, value_at
from tests.engine.scenarios import scenario, scenarios


@pytest.mark.parametrize("path", ["seed", "network.layers[0].units", "data.inputs[3][12]", "training.optimizer.kind"])
def test_paths_are_split_and_joined(path):
    assert join_path(split_path(path)) == path


@given(scenarios())
def test_every_field_of_a_scenario_is_declared(any_scenario):
    document = scenario_to_document(any_scenario)
    for path in scenario_fields(any_scenario):
        if path not in ("network.initial", "data.content"):  # which need not be there
            assert value_at(document, split_path(path)) is not None, path


def test_every_field_has_a_title_and_a_line_of_help():
    for declared in fields(document=msgspec.to_builtins(load_scenario("spiral"))):
        assert declared.title, declared.path
        assert declared.help.endswith("."), declared.path
        assert "\n" not in declared.help


def test_defaults_lie_within_their_ranges():
    for path, declared in scenario_fields(scenario()).items():
        if declared.kind in ("number", "integer") and isinstance(declared.default, int | float):
            assert declared.low is None or declared.low <= declared.default, path
            assert declared.high is None or declared.default <= declared.high, path


def test_a_number_knows_its_range_and_words():
    declared = field("training.batch_size", scenario())
    assert (declared.low, declared.high, declared.choices) == (1, 1_000_000, ("full",))
    assert field("network.layers[0].dropout", scenario()).high_excluded


def test_words_keep_the_order_of_the_declaration():
    assert field("training.loss", scenario()).choices[:2] == ("mse", "half_squared_error")
    assert field("training.optimizer.kind", scenario()).choices == ("sgd", "rmsprop", "adagrad", "adam", "adamw")


def test_the_fields_of_a_table_are_those_of_its_kind():
    assert "training.optimizer.beta1" in scenario_fields(scenario(optimizer={"kind": "adam"}))
    assert "training.optimizer.beta1" not in scenario_fields(scenario())


def test_an_unknown_field_is_a_key_error():
    with pytest.raises(KeyError):
        field("training.nothing", scenario())
