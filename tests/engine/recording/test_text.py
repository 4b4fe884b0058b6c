"""Recordings as text: round trips, the layout, older formats, and every mistake as one line that names its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from engine.edits import AddUnit, Change, SetParameter
from engine.errors import FileError
from engine.recording.document import BranchRecord, Checkpoint, Place, RecordingDocument, RecordingError, TimedEdit
from engine.recording.expected import EXPECTED
from engine.recording.text import (
    RECORDING_SUFFIX,
    is_recording_name,
    load_recording_document,
    recording_from_text,
    recording_to_text,
)
from engine.scenario import Csv
from engine.snapshot import Phase
from tests.engine.recording.documents import EVERY_EDIT, TABLE, everything, recordings
from tests.engine.scenarios import scenario

FILES = Path(__file__).parent / "files"
DOCS = Path(__file__).parents[3] / "docs"


def one_edit(edit: Any, **of_branch: Any) -> RecordingDocument:
    branch = BranchRecord("first run", 0, 10, (TimedEdit(1, edit),), ())
    return RecordingDocument(scenario(), (msgspec.structs.replace(branch, **of_branch),), Place(0, 0))


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(RecordingError) as caught:
        call()
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 400
    return message


# --- round trips ------------------------------------------------------------------------------------------------------


def test_a_recording_with_everything_survives_writing_and_reading():
    written = recording_to_text(everything())
    assert recording_from_text(written) == everything()
    assert recording_to_text(recording_from_text(written)) == written


@settings(max_examples=60, deadline=None)
@given(recordings())
def test_text_gives_back_what_was_written(original):
    written = recording_to_text(original)
    read = recording_from_text(written)
    assert read == original
    assert repr(read) == repr(original)  # 1 is not 1.0, nor 0.0 −0.0
    assert recording_to_text(read) == written


def test_numbers_keep_their_type_and_their_sign():
    read = recording_from_text(recording_to_text(one_edit(Change("x", [1, 1.0, -0.0, 2**60, 5e-324]))))
    assert repr(read.branches[0].edits[0].edit.value) == "[1, 1.0, -0.0, 1152921504606846976, 5e-324]"


def test_weights_in_the_scenario_come_back():
    weights = {"layers.0.weights": [[0.1, 1 / 3, -0.0]] * 2, "layers.0.biases": [0.5, 1.5, 2.5]}
    original = msgspec.structs.replace(everything(), scenario=scenario(network={"initial": weights}))
    written = recording_to_text(original)
    assert recording_from_text(written) == original
    assert '"layers.0.biases": [0.5, 1.5, 2.5]' in written


@pytest.mark.parametrize(
    "text", ["a\nb", "a\r\nb", "\n", "\n\n", "a\n", "\na", TABLE, "é\u2028\x85\n☃", "a\rb", "a\\nb", '"\n\\"', ""]
)
def test_any_text_comes_back_exactly(text):
    read = recording_from_text(recording_to_text(one_edit(Change("data", {"content": text, "same": [text]}))))
    assert read.branches[0].edits[0].edit.value == {"content": text, "same": [text]}


@pytest.mark.parametrize(
    "value", [{"table": "a"}, {"table": 3}, {"table": {"table": {"table": "a\nb"}}}, {"table": [{}]}]
)
def test_a_table_that_looks_like_a_reference_comes_back(value):
    assert recording_from_text(recording_to_text(one_edit(Change("x", value)))).branches[0].edits[0].edit.value == value


# --- layout -----------------------------------------------------------------------------------------------------------


def test_an_edit_and_a_checkpoint_and_a_row_of_numbers_stand_on_one_line():
    lines = recording_to_text(everything()).splitlines()
    assert lines[:2] == ["{", '  "backscope": 2,']
    assert '        {"step": 0, "kind": "change", "path": "training.optimizer.learning_rate", "value": 0.3},' in lines
    assert '        {"step": 0, "loss": null, "digest": "0000000000000000"},' in lines
    assert lines[-1] == "}"
    row = [index / 7 for index in range(200)]
    assert f"            {json.dumps(row)}," in recording_to_text(one_edit(Change("x", [row, row]))).splitlines()


def test_one_more_edit_is_one_more_line_and_nothing_else_changes():
    short = one_edit(AddUnit(0))
    edits = (*short.branches[0].edits, TimedEdit(2, AddUnit(0, 1)))
    longer = msgspec.structs.replace(short, branches=(msgspec.structs.replace(short.branches[0], edits=edits),))
    before, after = (recording_to_text(document).splitlines() for document in (short, longer))
    assert len(after) == len(before) + 1
    assert len(set(after) - set(before)) == 2  # the new line, and the one before it with its comma


def test_each_text_of_several_lines_stands_once_a_line_a_row():
    text = recording_to_text(everything())
    assert text.count('"x,y\\r"') == 1
    assert (
        '  "tables": {\n    "table 1": [\n      "x,y\\r",\n      "\\r",\n      "1,2",\n      "3,4"\n    ]\n  }\n}\n'
        in text
    )
    assert text.count('"content": {"table": "table 1"}') == 3  # the scenario, and two branches
    assert "tables" not in recording_to_text(one_edit(AddUnit(0)))


def test_text_is_written_as_it_is_not_escaped():
    assert '"ohne Übung ☃"' in recording_to_text(everything())


# --- older formats, documents, files ----------------------------------------------------------------------------------


def test_format_1_is_read():
    read = load_recording_document(FILES / "format-1.backscope")
    assert read.scenario.title == "Exclusive or"
    assert [branch.name for branch in read.branches] == ["first run"]
    assert read.branches[0].steps == 2500
    assert read.branches[0].edits == (
        TimedEdit(1000, Change("training.optimizer.learning_rate", 0.3)),
        TimedEdit(1000, AddUnit(0)),
        TimedEdit(2000, SetParameter(1, "weights", 0, -1.5, 2)),
    )
    assert read.branches[0].checkpoints == ()
    assert read.place == Place(0, 2500)
    assert recording_from_text(recording_to_text(read)) == read


def test_format_1_knew_no_branches():
    text = (FILES / "format-1.backscope").read_text(encoding="utf-8").replace('"steps"', '"branches": [], "steps"')
    assert refused(lambda: recording_from_text(text)).startswith("branches: unknown key, expected one of backscope")


def test_a_stored_recording_is_still_read_and_written_the_same():
    text = (FILES / "format-2.backscope").read_text(encoding="utf-8")
    assert recording_from_text(text) == everything()
    assert recording_to_text(everything()) == text


def test_the_example_of_the_documentation_is_a_recording():
    page = (DOCS / "recording.md").read_text(encoding="utf-8")
    example = re.search(r"```json\n(.*?)```", page, re.DOTALL)
    assert example is not None
    read = recording_from_text(example[1])
    assert isinstance(read.scenario.data, Csv)
    assert read.scenario.data.content == "x,y\n0.5,1\n-0.5,0\n"
    assert read.place == Place(1, 1800, Phase.FORWARD, 0)
    for edit in EVERY_EDIT:
        assert f"| `{edit.__struct_config__.tag}` |" in page


def test_files_are_known_by_their_name():
    assert is_recording_name(Path("a") / f"b{RECORDING_SUFFIX}")
    assert is_recording_name("B.BACKSCOPE")
    assert not is_recording_name("backscope")
    assert not is_recording_name("a.backscope.toml")


def test_an_error_in_a_file_names_the_file(tmp_path):
    path = tmp_path / "lecture.backscope"
    path.write_text("{}", encoding="utf-8")
    assert refused(lambda: load_recording_document(path)) == (
        "lecture.backscope: backscope: expected 2, found nothing: not a recording"
    )
    with pytest.raises(FileError, match="no such file"):
        load_recording_document(tmp_path / "nothing.backscope")


# --- mistakes ---------------------------------------------------------------------------------------------------------


def test_messages_of_the_scenario_are_one_line_whatever_its_names_are():
    document = json.loads(recording_to_text(everything()))
    document["scenario"]["a\nb - at `$c"] = 1
    assert refused(lambda: recording_from_text(json.dumps(document))).startswith("scenario.")
    document = json.loads(recording_to_text(everything()))
    document["scenario"]["data"] = {"kind": "rows", "inputs": [[1]], "targets": [[-1.0] * 1000]}
    document["scenario"]["training"]["loss"] = "binary_cross_entropy"
    assert refused(lambda: recording_from_text(json.dumps(document))).endswith("…")


def spoilt(place: str, value: Any) -> str:
    """Return the text of a recording with another value at a place such as ``branches.0.steps``; ... takes it away."""
    document = json.loads(recording_to_text(everything()))
    *way, last = [int(part) if part.isdigit() else part for part in place.split(".")]
    inner = document
    for part in way:
        inner = inner[part]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return json.dumps(document)


def edit(**fields: Any) -> dict[str, Any]:
    return {"step": 0, **fields}


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        ("backscope", 3, "backscope: expected 2, found 3: made by a newer Backscope"),
        ("backscope", 0, "backscope: expected 2, found 0"),
        ("backscope", True, "backscope: expected 2, found true"),
        ("backscope", "2", "backscope: expected 2, found '2'"),
        ("backscope", ..., "backscope: expected 2, found nothing: not a recording"),
        ("scenario", ..., "scenario: expected a table with data, network and training, found nothing"),
        ("scenario", [], "scenario: expected a table with data, network and training, found a list of 0"),
        ("scenario.seed", -1, "scenario.seed: expected a whole number from 0 to 9,007,199,254,740,991, found -1"),
        ("scenario.sed", 1, 'scenario.sed: unknown key, did you mean "seed"?'),
        ("scenario.format", 2, "scenario.format: expected 1, found 2: made by a newer Backscope"),
        ("branches", ..., "branches: expected a list of 1 to 200 branches, found nothing"),
        ("branches", [], "branches: expected a list of 1 to 200 branches, found a list of 0"),
        ("branches", {}, "branches: expected a list of 1 to 200 branches, found a table"),
        ("branches.0", 3, "branches[0]: expected a table, found 3"),
        ("branches.0.name", "", "branches[0].name: expected text of 1 to 80 characters, found ''"),
        ("branches.1.name", "x" * 81, "branches[1].name: expected text of 1 to 80 characters, found 'xxx"),
        ("branches.1.colour", 1000, "branches[1].colour: expected a whole number from 0 to 999, found 1000"),
        ("branches.1.steps", 10**12 + 1, "branches[1].steps: expected a whole number from 0 to 1,000,000,000,000,"),
        ("branches.1.steps", 10**50, "branches[1].steps: expected a whole number from 0 to 1,000,000,000,000,"),
        ("branches.1.steps", 1.0, "branches[1].steps: expected a whole number from 0 to 1,000,000,000,000, found 1.0"),
        ("branches.1.steps", ..., "branches[1].steps: expected a whole number from 0 to 1,000,000,000,000, found no"),
        ("branches.1.colours", 1, 'branches[1].colours: unknown key, did you mean "colour"?'),
        ("branches.0.edits", None, "branches[0].edits: expected a list of edits, found null"),
        ("branches.0.edits.3", 7, "branches[0].edits[3]: expected a table, found 7"),
        ("branches.0.edits.3.value", ..., "branches[0].edits[3].value: expected any value, found nothing"),
        ("branches.0.edits.3.step", ..., "branches[0].edits[3].step: expected a whole number from 0 to 1,000"),
        ("branches.0.edits.3.step", "1", "branches[0].edits[3].step: expected a whole number from 0 to 1,000"),
        ("branches.0.edits.3.step", 99, "branches[0].edits[3].step: expected a step from 100 to 1,000, found 99"),
        ("branches.0.edits.12.step", 1001, "branches[0].edits[12].step: expected a step from 500 to 1,000, found 1,0"),
        ("branches.0.edits.3.kind", "chang", 'branches[0].edits[3].kind: expected one of "change", "add_unit", "re'),
        ("branches.0.edits.3.kind", [], 'branches[0].edits[3].kind: expected one of "change", "add_unit", "re'),
        ("branches.0.edits.3.kind", ..., 'branches[0].edits[3].kind: expected one of "change", "add_unit", "re'),
        ("branches.0.edits.3.edit", 1, "unknown key, expected one of step, kind, path, value"),
        ("branches.0.edits.3.a\nb", 1, "unknown key, expected one of step, kind, path, value"),
        ("branches.0.edits.3.pat", 1, 'branches[0].edits[3].pat: unknown key, did you mean "path"?'),
        ("branches.0.edits.3.path", 1, "branches[0].edits[3].path: expected text, found 1"),
        (
            "branches.0.edits.0",
            edit(kind="add_unit", layer=-1),
            "branches[0].edits[0].layer: expected a whole number of",
        ),
        (
            "branches.0.edits.0",
            edit(kind="add_unit", layer=0, at=-1),
            "branches[0].edits[0].at: expected a whole number",
        ),
        (
            "branches.0.edits.0",
            edit(kind="add_layer", at=0, layer={"units": 0}),
            "branches[0].edits[0].layer.units: expected a whole number from 1 to 4,096, found 0",
        ),
        (
            "branches.0.edits.0",
            edit(kind="add_layer", at=0, layer={"unit": 0}),
            'branches[0].edits[0].layer.unit: unknown key, did you mean "units"?',
        ),
        ("branches.0.edits.0", edit(kind="add_layer", at=0, layer=3), "branches[0].edits[0].layer: expected a table,"),
        ("branches.0.edits.0", edit(kind="draw_weights", draw="a"), "branches[0].edits[0].draw: expected a whole numb"),
        (
            "branches.0.edits.0",
            edit(kind="set_parameter", layer=0, part="weight", unit=0, value=1),
            'branches[0].edits[0].part: expected "weights" or "biases", found \'weight\'',
        ),
        (
            "branches.0.edits.0",
            edit(kind="set_parameter", layer=0, part="weights", unit=0, value=10**400),
            "branches[0].edits[0].value: expected a number, found an enormous whole number",
        ),
        (
            "branches.0.edits.0",
            edit(kind="set_layer", layer=0, weights=[[1, 2], [3, "x"]], biases=[]),
            "branches[0].edits[0].weights[1][1]: expected a number, found 'x'",
        ),
        (
            "branches.0.edits.0",
            edit(kind="set_layer", layer=0, weights=[1], biases=[]),
            "branches[0].edits[0].weights[0]: expected a list, found 1",
        ),
        ("branches.0.checkpoints.2", [], "branches[0].checkpoints[2]: expected a table, found a list of 0"),
        (
            "branches.0.checkpoints.2.edit",
            [],
            "branches[0].checkpoints[2].edit: unknown key, ",
        ),
        ("branches.0.checkpoints.2.loss", "a", "branches[0].checkpoints[2].loss: expected a number or null, found 'a'"),
        ("branches.0.checkpoints.2.step", 100, "branches[0].checkpoints[2].step: expected a step from 101 to 1,000, f"),
        ("branches.0.checkpoints.4.step", 1001, "branches[0].checkpoints[4].step: expected a step from 301 to 1,000,"),
        ("branches.0.checkpoints.2.digest", "0" * 15 + "A", "branches[0].checkpoints[2].digest: expected 16 hexadecim"),
        ("branches.0.checkpoints.2.digest", "0" * 17, "branches[0].checkpoints[2].digest: expected 16 hexadecimal"),
        ("place", ..., "place: expected a table with branch and step, found nothing"),
        ("place.branch", 3, "place.branch: expected a branch from 0 to 2, found 3"),
        ("place.branch", -1, "place.branch: expected a whole number of at least 0, found -1"),
        ("place.step", 401, "place.step: expected a step from 0 to 400, found 401"),
        ("place.phase", "foreward", 'place.phase: expected one of "batch", "forward", "loss", "backward", "update" or'),
        ("place.layer", "a", "place.layer: expected a whole number of at least 0, found 'a'"),
        ("place.phas", 1, 'place.phas: unknown key, did you mean "phase"?'),
        ("table", 1, 'table: unknown key, did you mean "tables"?'),
        ("x - at `$", 1, "x - at `$: unknown key, expected one of backscope, scenario, branches, place, tables"),
        ("tables", [], "tables: expected a table of texts, found a list of 0"),
        ("tables", ..., "scenario.data.content.table: expected the name of one of the tables, found 'table 1'"),
        ("tables.table 1", "x", "tables.table 1: expected a list of lines, found 'x'"),
        ("tables.table 1", ["x", 3], "tables.table 1[1]: expected a line of text, found 3"),
        ("tables.table 1", ["x\ny"], "tables.table 1[0]: expected a line of text, found 'x\\ny'"),
        ("tables.mine", [], "tables.mine: expected a reference to it, {\"table\": 'mine'}, found none"),
        ("tables.a\nb", 3, "tables.'a\\nb': expected a list of lines, found 3"),
        ("branches.0.edits.0.value", {"table": 3}, "branches[0].edits[0].value.table: expected the name of one of the"),
        ("x" * 201, 1, "the document: expected names of at most 200 characters, found 'xxx"),
    ],
)
def test_a_mistake_is_named_with_its_place(place, value, message):
    assert message in refused(lambda: recording_from_text(spoilt(place, value)))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not a recording: expected JSON that begins with {\"backscope\": 2, found ''"),
        (
            'title = "a"\n[data]\nkind = "xor"\n',
            'not a recording: expected JSON that begins with {"backscope": 2, found',
        ),
        ("[1]", "not a recording: expected JSON that begins with"),
        ('{"data": {"kind": "xor"}}', "backscope: expected 2, found nothing: not a recording, a scenario perhaps"),
        ('{\n"backscope": 2,\n}', "not a JSON document: trailing comma in object in line 3"),
        ('{"backscope": 2', "not a JSON document: input data was truncated"),
        ('{"backscope": 1e999}', "not a JSON document: expected numbers up to 1.8e308, found a larger one"),
        ('{"backscope": NaN}', "not a JSON document: invalid character in line 1"),
        ('{"backscope": 2, "backscope": 2}', "'backscope': expected once in a table, found twice"),
        ('{"a": ' + "[" * 10**5, "not a JSON document: input data was truncated|at most 16 lists and tables"),
        ('{"a": ' + "[" * 17 + "]" * 17 + "}", "the document: expected at most 16 lists and tables inside one another"),
        ('{"backscope": "\\ud800"}', "not a JSON document: "),
        ('{"backscope": "\ud800"}', "the document: expected text, found half of a surrogate pair, '\\ud800'"),
    ],
)
def test_what_is_no_recording_is_refused_in_one_line(text, message):
    said = refused(lambda: recording_from_text(text))
    assert any(part in said for part in message.split("|"))


def test_every_field_has_words_for_what_it_takes():
    tables = (BranchRecord, Checkpoint, Place, *map(type, EVERY_EDIT))
    named = {name for table in tables for name in table.__struct_fields__} | {"branches", "place", "step", "kind"}
    assert named == set(EXPECTED)


# --- what cannot be written -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (
            one_edit(SetParameter(0, "weights", 0, float("nan"))),
            "branches[0].edits[0].value: expected a finite number, f",
        ),
        (
            one_edit(Change("x", [[1.0, float("inf")]])),
            "branches[0].edits[0].value[0][1]: expected a finite number, foun",
        ),
        (
            one_edit(Change("x", {"a": "\udc00"})),
            "branches[0].edits[0].value.a: expected text, found half of a surrogate",
        ),
        (one_edit(AddUnit(-1)), "branches[0].edits[0].layer: expected a whole number of at least 0, found -1"),
        (one_edit(AddUnit(0), steps=0), "branches[0].edits[0].step: expected a step from 0 to 0, found 1"),
        (one_edit(AddUnit(0), name=""), "branches[0].name: expected text of 1 to 80 characters, found ''"),
        (one_edit(Change("x", object())), "a value cannot be written: "),
        (one_edit(Change("x", 10**5000)), "a value cannot be written: "),
        (one_edit(Change("x", [0] * 1_000_001)), "the document: expected at most 1,000,000 values, found more"),
        (
            RecordingDocument(scenario(), (), Place(0, 0)),
            "branches: expected a list of 1 to 200 branches, found a list",
        ),
    ],
)
def test_what_could_not_be_read_back_is_not_written(document, message):
    assert message in refused(lambda: recording_to_text(document))


def test_a_value_inside_itself_is_not_written():
    endless: list[Any] = []
    endless.append(endless)
    assert "inside one another" in refused(lambda: recording_to_text(one_edit(Change("x", endless))))
