"""Texts in the language of the reader: values, plurals, numbers; and that all of the engine's messages are made so."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import msgspec
import numpy as np
import pytest
from msgspec import Struct

import app
import engine
from engine import scenario as scenario_module
from engine.datasets.csv_preview import preview_csv
from engine.divergence import Divergence
from engine.document import scenario_from_json, scenario_from_toml, scenario_to_document
from engine.edits import (
    AddLayer,
    AddUnit,
    Change,
    DrawWeights,
    Edit,
    RemoveLayer,
    RemoveUnit,
    SetLayer,
    SetParameter,
    describe,
    edited,
    name_of,
    name_of_all,
    short_name,
)
from engine.errors import EngineError, FileError, quote_found, reason_of
from engine.field_names import _NAMES, _WORDS
from engine.joining import joined_by_and, joined_by_or
from engine.language import ENGLISH, Language, counted, english_number, local_number, mark, tr, use_language
from engine.lessons.buttons import doing_from_toml
from engine.lessons.claims import claims_from_toml
from engine.lessons.finding import find_lesson
from engine.lessons.formulas import mistake_in
from engine.lessons.measures import measure_named
from engine.lessons.places import Surroundings, place_named
from engine.lessons.spans import Reader
from engine.lessons.text import read_text
from engine.loading import load_scenario
from engine.loss_surface import Question, state_now, survey
from engine.recording import Recording, Run, recording_from_text
from engine.recording.document import MOST_BRANCHES
from engine.recording.recording import Departure
from engine.scenario import Layer
from engine.schema import fields
from engine.snapshot import Phase
from engine.suggestion import suggestion
from engine.trainer import Trainer
from tests.engine.lessons.folder import claim

NARROW = "\N{NARROW NO-BREAK SPACE}"
GERMAN = Language("de", decimal_mark=",", thousands_mark=".")
FRENCH = Language("fr", decimal_mark=",", thousands_mark=NARROW)


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    yield
    use_language(ENGLISH)


def shouted(text: str, _sense: str = "", _count: int = -1) -> str:
    """Translate into capitals, which a text that is not translated has not; values and their names stay."""
    return "".join(part if part.startswith("{") else part.upper() for part in re.split(r"(\{\w+\})", text))


LOUD = Language("loud", shouted)


# --- texts ------------------------------------------------------------------------------------------------------------


def test_without_a_language_texts_come_back_as_they_are() -> None:
    assert tr("Layer {number}", number=2) == "Layer 2"
    assert tr("an {example} of braces") == "an {example} of braces"
    assert mark("Layer") == "Layer"


def test_a_translation_may_put_values_in_another_order() -> None:
    use_language(Language("de", lambda text, *_: {"{a} of {b}": "{b}: {a}"}.get(text, "")))
    assert tr("{a} of {b}", a="{b}", b="{a}") == "{a}: {b}"
    assert tr("{a} in {b}", a=1, b=2) == "1 in 2"


def test_the_sense_tells_meanings_apart() -> None:
    meanings = {("Open", "verb"): "Öffnen", ("Open", ""): "Offen"}
    use_language(Language("de", lambda text, sense, _: meanings[text, sense]))
    assert (tr("Open", sense="verb"), tr("Open")) == ("Öffnen", "Offen")


@pytest.mark.parametrize(("count", "said"), [(0, "0 examples"), (1, "1 example"), (1200, "1,200 examples")])
def test_counts_in_english(count: int, said: str) -> None:
    assert counted(count, "{n} example", "{n} examples") == said


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 Beispiele von x"), (1, "1 Beispiel von x"), (1200, "1.200 Beispiele von x")]
)
def test_the_translation_decides_what_a_count_takes(count: int, said: str) -> None:
    def translation(text: str, sense: str, n: int) -> str:
        assert (text, sense) == ("{n} examples of {name}", "")
        return "{n} Beispiel von {name}" if n == 1 else "{n} Beispiele von {name}"

    use_language(Language("de", translation, ",", "."))
    assert counted(count, "{n} example of {name}", "{n} examples of {name}", name="x") == said


def test_no_translation_is_asked_for_without_a_text() -> None:
    use_language(Language("de", lambda *_: "the head of the file"))
    assert tr("") == ""


# --- numbers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "shown"),
    [(ENGLISH, "−1,234,567.25"), (GERMAN, "−1.234.567,25"), (FRENCH, f"−1{NARROW}234{NARROW}567,25")],
    ids=["en", "de", "fr"],
)
def test_numbers_have_the_marks_of_the_language(language: Language, shown: str) -> None:
    use_language(language)
    assert local_number("−1,234,567.25") == shown
    assert local_number("1e-07") == "1e-07"


@pytest.mark.parametrize("language", [ENGLISH, GERMAN, FRENCH], ids=["en", "de", "fr"])
@pytest.mark.parametrize("number", [0.5, -3.0, 12.0, 1234.5, 1234567.0, 1234567.25, 1e-7])
def test_what_is_shown_can_be_typed_in_again(language: Language, number: float) -> None:
    use_language(language)
    text = f"{number:,.2f}" if number >= 1000 else f"{number:g}"
    assert float(english_number(local_number(text))) == number


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (" 0,5 ", "0.5"),
        ("0.5", "0.5"),
        ("1 234,5", "1234.5"),
        ("1\N{NO-BREAK SPACE}234", "1234"),
        ("1.234.567", "1234567"),
        ("1,234,567.5", "1234567.5"),
        ("full", "full"),
    ],
)
def test_comma_and_point_are_understood(typed: str, read: str) -> None:
    assert english_number(typed) == read


# --- where texts are made ---------------------------------------------------------------------------------------------

_IMPORT_ALL = """
import importlib, pkgutil, traceback
from engine.language import Language, use_language

def refuse(text, sense, count):
    where = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_stack() if frame.name == "<module>"]
    raise AssertionError(f"{text!r} is translated at import: {where[-1]}")

use_language(Language("none", refuse))
import app, engine
for package in (engine, app):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
"""


def test_nothing_is_translated_at_import() -> None:
    ended = subprocess.run([sys.executable, "-c", _IMPORT_ALL], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


def test_nothing_translated_is_cached() -> None:
    cached = []
    for package in (app, engine):
        for path in Path(package.__path__[0]).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef) and any("cache" in ast.unparse(d) for d in node.decorator_list):
                    names = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
                    if {"tr", "counted", "local_number"} & names:
                        cached.append(f"{path.name}:{node.name}")
    assert cached == []


def test_training_translates_nothing() -> None:
    asked: list[str] = []

    def translation(text: str, _sense: str, _count: int) -> str:
        asked.append(text)
        return ""

    trainer = Trainer(load_scenario("circle"))
    use_language(Language("counting", translation))
    trainer.step(20)
    list(trainer.micro_steps())
    trainer.evaluate()
    trainer.snapshot()
    trainer.restore(trainer.capture())
    assert asked == []


# --- messages ---------------------------------------------------------------------------------------------------------

_ENGLISH_WORDS = frozenset(
    {"expected", "found", "the", "of", "from", "least", "most", "unknown", "did", "you", "nothing", "whole"}
    | {"than", "with", "was", "were", "not", "more", "cannot", "each", "characters", "numbers", "list", "other", "one"}
)
"""Words that no message may have in small letters when it is translated into capitals."""


def check_translated(made: Callable[[], str]) -> None:
    """Fail unless a text is translated as a whole and is otherwise the same as in English."""
    english = made()
    use_language(LOUD)
    loud = made()
    assert loud.lower() == english.lower()
    assert loud != english
    assert not _ENGLISH_WORDS & set(re.findall(r"[a-z_(-]+", loud)), loud


def message(do: Callable[[], object]) -> Callable[[], str]:
    """Return what says how something fails."""

    def said() -> str:
        with pytest.raises((EngineError, ValueError)) as caught:
            do()
        return str(caught.value)

    return said


def _of_parser(said: Callable[[], str]) -> Callable[[], str]:
    """Leave out what Python's parsers say, in English."""
    return lambda: re.sub(
        r"(?i)(?<=toml document: )expected.*|invalid value .at end.*|',' expected.*|expecting.*", "", said()
    )


def toml(text: str) -> Callable[[], object]:
    return lambda: scenario_from_toml(text)


PLAIN = '[data]\nkind = "xor"\n[network]\nlayers = [{ units = 3 }]\n[training]\n'
ROWS = '[data]\nkind = "rows"\ninputs = [[1.0], [2.0]]\ntargets = '
CROSSED = '\n[network]\n[training]\nloss = "'


def of_network(line: str) -> Callable[[], object]:
    return toml(f'[data]\nkind = "xor"\n[network]\n{line}\n[training]\n')


SCENARIOS = {
    "no toml": toml("[data"),
    "no json": lambda: scenario_from_json("{"),
    "no table": lambda: scenario_from_json("[1]"),
    "newer": toml(f"format = 99\n{PLAIN}"),
    "format": toml(f"format = 0\n{PLAIN}"),
    "missing": toml(PLAIN.replace('kind = "xor"', "noise = 0.5")),
    "range": toml(PLAIN.replace("[network]", "noise = 2\n[network]")),
    "least": toml(f"seed = -1\n{PLAIN}"),
    "choice": toml(f'{PLAIN}loss = "nse"\n'),
    "number or word": toml(f'{PLAIN}batch_size = "half"\n'),
    "switch": of_network("train_biases = 3"),
    "list": of_network("layers = 3"),
    "an enormous number": toml(f"seed = {'9' * 99}\n{PLAIN}"),
    "text or table": of_network("initial = 3"),
    "unknown": toml(f"{PLAIN}rate = 3\n"),
    "nearly": toml(f"{PLAIN}batchsize = 3\n"),
    "not finite": toml(f"{PLAIN}[training.optimizer]\nkind = 'sgd'\nlearning_rate = nan\n"),
    "half a character": lambda: scenario_from_json(
        json.dumps({**scenario_to_document(scenario_from_toml(PLAIN)), "title": "\ud800"})
    ),
    "array": of_network("initial = { a = 3 }"),
    "array's row": of_network('initial = { a = ["x"] }'),
    "array's entry": of_network('initial = { a = [["x"]] }'),
    "array's rows": of_network("initial = { a = [1, [2]] }"),
    "feature twice": toml(PLAIN.replace("[network]", 'features = ["x1", "x1"]\n[network]')),
    "rows": toml(f"{ROWS}[[1.0]]{CROSSED}mse'".replace("'", '"')),
    "row": toml(f'{ROWS}[[1.0], [1.0, 2.0]]{CROSSED}mse"'),
    "residual": of_network("layers = [{ units = 5, residual = true }]"),
    "quantities": toml(PLAIN.replace("xor", "plane") + 'loss = "cross_entropy"'),
    "softmax": of_network('output_activation = "softmax"'),
    "output": toml(PLAIN.replace("[training]", 'output_activation = "tanh"\n[training]') + 'loss = "cross_entropy"'),
    "probabilities": toml(f'{ROWS}[[0.0, 2.0], [0.0, 1.0]]{CROSSED}cross_entropy"'),
    "sum": toml(f'{ROWS}[[0.5, 0.25], [0.0, 1.0]]{CROSSED}cross_entropy"'),
    "columns": lambda: Trainer(scenario_from_toml(f'{ROWS}[[0.0], [1.0]]{CROSSED}cross_entropy"')),
    "name": lambda: load_scenario("zzz"),
    "nearly the name": lambda: load_scenario("spirale"),
}


@pytest.mark.parametrize("case", SCENARIOS)
def test_what_is_wrong_with_a_scenario(case: str) -> None:
    check_translated(_of_parser(message(SCENARIOS[case])))


def on_xor(edit: Edit) -> Callable[[], object]:
    return lambda: Trainer(scenario_from_toml(PLAIN)).apply(edit)


EDITS = {
    "own field": on_xor(AddUnit(-1)),
    "layer": on_xor(RemoveLayer(4)),
    "unit": on_xor(RemoveUnit(0, 9)),
    "place of a unit": on_xor(AddUnit(0, 9)),
    "place of a layer": on_xor(AddLayer(9, Layer())),
    "no path": on_xor(Change("", 1)),
    "path": on_xor(Change("training.rates.x", 1)),
    "key": on_xor(Change("training.optimizer.kind.x", 1)),
    "value": on_xor(Change("training.optimizer.learning_rate", "fast")),
    "parameter's layer": on_xor(SetParameter(7, "weights", 0, 0.5)),
    "parameter's place": on_xor(SetParameter(0, "weights", 7, 0.5)),
    "parameter": on_xor(SetParameter(0, "biases", 0, float("inf"))),
    "layer's weights": on_xor(SetLayer(0, ((1.0,),), (1.0,))),
    "layer's layer": on_xor(SetLayer(9, ((1.0,),), (1.0,))),
    "layer's numbers": on_xor(SetLayer(1, ((1.0,), (1.0,), (1.0,)), (float("nan"),))),
}


@pytest.mark.parametrize("case", EDITS)
def test_what_is_wrong_with_an_edit(case: str) -> None:
    check_translated(message(EDITS[case]))


TABLES = {
    "NUL": "a,b\0\n",
    "no table": '"a"b,c\n1,2\n',
    "empty": "",
    "short": "x,y\n1,2\n",
    "cells": "x,y\n1,2\n3\n4,5\n",
    "no name": "x,\n1,2\n3,4\n",
    "twice": "x,x\n1,2\n3,4\n",
}


@pytest.mark.parametrize("case", TABLES)
def test_what_is_wrong_with_a_table(case: str) -> None:
    check_translated(_of_parser(message(lambda: preview_csv("t.csv", TABLES[case]))))


COLUMNS = {
    "no column": ("x,y\n1,2\n3,4\n", "zzz", (), "auto"),
    "nearly a column": ("x,width\n1,2\n3,4\n", "widht", (), "auto"),
    "only the target": ("x\n1\n3\n", "x", (), "auto"),
    "target as input": ("x,y\n1,2\n3,4\n", "y", ("y",), "auto"),
    "input twice": ("x,y\n1,2\n3,4\n", "y", ("x", "x"), "auto"),
    "text": ("x,y\n1,2\nz,4\n", "y", (), "auto"),
    "gap": ("x,y\n1,2\n,4\n", "y", (), "auto"),
    "no target": ("x,y\n1,\n3,4\n", "y", (), "auto"),
    "one class": ("x,y\n1,2\n3,2\n", "y", (), "classification"),
    "classes": ("x,y\n" + "".join(f"1,c{n}\n" for n in range(101)), "y", (), "classification"),
    "spread": ("x,y\n1.7e308,2\n1.7e308,4\n", "y", (), "regression"),
}


@pytest.mark.parametrize("case", COLUMNS)
def test_what_is_wrong_with_columns(case: str) -> None:
    content, target, features, task = COLUMNS[case]
    table = {"kind": "csv", "path": "t.csv", "content": content, "target": target, "task": task}
    document = {"data": {**table, "features": features, "train_fraction": 1.0}, "network": {}, "training": {}}
    check_translated(message(lambda: Trainer(scenario_from_json(json.dumps(document)))))


def test_what_is_wrong_with_files(tmp_path: Path) -> None:
    latin, large, damaged, other = (tmp_path / f"{name}.toml" for name in ("latin", "large", "damaged", "odd"))
    latin.write_bytes(b"title = '\xe4'")
    large.write_bytes(b"#" * (33 << 20))
    other.write_bytes(b"#")
    damaged.write_bytes(b"PK\x03\x04")
    np.savez(tmp_path / "wrong.npz", a=np.zeros((2, 2, 2)), b=np.array(["x"]))
    np.savez(tmp_path / "deep.npz", **{"layers.0.weights": np.zeros((2, 2, 2))})

    def with_first(name: object) -> Callable[[], object]:
        return lambda: Trainer(edited(scenario_from_toml(PLAIN), Change("network.initial", name)))

    for do in (
        lambda: load_scenario(latin),
        lambda: load_scenario(large),
        lambda: load_scenario(tmp_path),
        lambda: load_scenario(tmp_path / "zzz.toml"),
        with_first(str(other)),
        with_first(str(damaged)),
        with_first(str(tmp_path / "wrong.npz")),
        with_first(str(tmp_path / "deep.npz")),
        with_first(str(tmp_path / "zzz.npz")),
        with_first({"layers.0.weights": [[1.0, 2.0, 3.0]]}),
        with_first({"layers.0.weights": [[1.0, 2.0, 3.0]] * 2}),
        with_first({"layers.7.weights": [1.0]}),
        lambda: Recording(edited(scenario_from_toml(PLAIN), Change("network.initial", str(tmp_path / "deep.npz")))),
    ):
        use_language(ENGLISH)
        check_translated(_without(str(tmp_path), message(do)))


def _without(place: str, said: Callable[[], str]) -> Callable[[], str]:
    return lambda: said().replace(place, "")


def test_what_the_system_says() -> None:
    check_translated(lambda: reason_of(FileNotFoundError(2, "No such file or directory")))
    assert reason_of(OSError(9999, "Strange")) == "strange"
    assert isinstance(FileError("x"), EngineError)


GOOD = {
    "backscope": 2,
    "scenario": scenario_to_document(scenario_from_toml(PLAIN)),
    "branches": [{"name": "first", "colour": 0, "steps": 5, "edits": [], "checkpoints": []}],
    "place": {"branch": 0, "step": 5},
}


def recording(path: str = "", value: object = None) -> Callable[[], object]:
    """Read a recording with something else at a path."""
    document = json.loads(json.dumps(GOOD))
    *parts, last = path.split(".")
    inner = document
    for part in parts:
        inner = inner[int(part)] if isinstance(inner, list) else inner[part]
    inner[int(last) if isinstance(inner, list) else last] = value
    return lambda: recording_from_text(json.dumps(document))


CHECKPOINT = {"step": 1, "loss": None, "digest": "0"}
RECORDINGS = {
    "no recording": lambda: recording_from_text("a,b"),
    "no json": lambda: recording_from_text("{,"),
    "twice": lambda: recording_from_text('{"backscope": 2, "backscope": 2}'),
    "no version": lambda: recording_from_text('{"network": 2}'),
    "a scenario": lambda: recording_from_text('{"data": 2}'),
    "newer": recording("backscope", 99),
    "version": recording("backscope", "x"),
    "older key": lambda: recording_from_text('{"backscope": 1, "zzz": 2}'),
    "half a character": lambda: recording_from_text("\ud800"),
    "too large": lambda: recording_from_text(" " * (33 << 20)),
    "values": lambda: recording_from_text("{" + "," * 1_000_001),
    "odd numbers": lambda: recording_from_text("{" + "1e99 " * 20_001),
    "deep": recording("zzz", json.loads("[" * 20 + "]" * 20)),
    "long name": recording("n" * 300, 1),
    "large number": lambda: recording_from_text('{"backscope": 1e999}'),
    "no scenario": lambda: recording_from_text('{"backscope": 2}'),
    "scenario": recording("scenario", 3),
    "in the scenario": recording("scenario.data.noise", 3),
    "unknown": recording("branch", 3),
    "no branches": recording("branches", []),
    "name": recording("branches.0.name", ""),
    "edits": recording("branches.0.edits", 3),
    "edit": recording("branches.0.edits", [3]),
    "no edit": recording("branches.0.edits", [{"step": 1}]),
    "kind": recording("branches.0.edits", [{"step": 1, "kind": "x"}]),
    "any value": recording("branches.0.edits", [{"step": 1, "kind": "change", "path": "seed"}]),
    "layer": recording("branches.0.edits", [{"step": 1, "kind": "add_layer", "at": 0, "layer": {"units": 0}}]),
    "row": recording("branches.0.edits", [{"step": 1, "kind": "set_layer", "layer": 0, "weights": [3], "biases": []}]),
    "unknown in an edit": recording("branches.0.edits", [{"step": 1, "kind": "add_unit", "layr": 0}]),
    "checkpoint": recording("branches.0.checkpoints", [3]),
    "digest": recording("branches.0.checkpoints", [CHECKPOINT]),
    "phase": recording("place.phase", "x"),
    "place": recording("place.branch", 3),
    "step of the place": recording("place.step", 3000),
    "order": recording("branches.0.edits", [{"step": 7, "kind": "draw_weights", "draw": 1}]),
    "tables": recording("tables", 3),
    "table": recording("tables", {"t": 3}),
    "line": recording("tables", {"t": [3]}),
    "unused": recording("tables", {"t": ["x"]}),
    "no such table": recording("scenario.title", {"table": "x"}),
    "no branch": lambda: Recording(scenario_from_toml(PLAIN)).branch(9),
    "no name": lambda: Recording(scenario_from_toml(PLAIN)).named("x"),
    "empty name": lambda: Recording(scenario_from_toml(PLAIN)).rename(0, " "),
    "last branch": lambda: Recording(scenario_from_toml(PLAIN)).delete(0),
    "full": lambda: _many_branches().check_room(),
    "edit that does not fit": lambda: _run_of_wrong_edit(),
}


def _many_branches() -> Recording:
    made = Recording(scenario_from_toml(PLAIN))
    made.branches *= MOST_BRANCHES
    return made


def _run_of_wrong_edit() -> None:
    document = json.loads(json.dumps(GOOD))
    document["branches"][0]["edits"] = [{"step": 0, "kind": "remove_layer", "at": 4}]
    Run(Recording.of(recording_from_text(json.dumps(document))), 0).seek(0)


@pytest.mark.parametrize("case", RECORDINGS)
def test_what_is_wrong_with_a_recording(case: str) -> None:
    check_translated(message(RECORDINGS[case]))


def test_a_recording_names_its_first_branch_in_the_language() -> None:
    use_language(LOUD)
    assert Recording(scenario_from_toml(PLAIN)).branches[0].name == "FIRST RUN"


def surface(units: int, **wanted: object) -> Callable[[], object]:
    made = Run.of(scenario_from_toml(PLAIN.replace("units = 3", f"units = {units}")))
    return lambda: list(survey(Question(state_now(made), **wanted)))


SURFACES = {
    "states": surface(3, kind="principal"),
    "same weight": surface(3, kind="weights", weights=(1, 1)),
}


@pytest.mark.parametrize("case", SURFACES)
def test_what_is_wrong_with_a_surface(case: str) -> None:
    check_translated(message(SURFACES[case]))


AROUND = Surroundings(((2, 3), (3, 1)), {"l2": "training.l2"})


def text(body: str) -> Callable[[], object]:
    reader = {"stated": {"empty": None, "loss": "0.5"}, "documents": {"lesson": {"seed": 1}}, "around": AROUND}
    return lambda: read_text(body, Reader("lesson.md", **reader))


def written(body: str) -> Callable[[], object]:
    return text(f"# T\n\nS.\n\n## H\n\n{body}")


def claims(**wanted: str) -> Callable[[], object]:
    return lambda: claims_from_toml(claim(**wanted))


def button(body: str) -> Callable[[], object]:
    return lambda: doing_from_toml(body, "x:1")


LESSONS = {
    "title": text(""),
    "summary": text("# T\n\n## H"),
    "section": text("# T\n\nS.\n\nzzz"),
    "no section": text("# T\n\nS."),
    "heading": text("# `T`\n\nS.\n\n## H\n\nx"),
    "below": text("# T\n\nS.\n\n## H\n\n## I"),
    "block": written("| zzz |"),
    "item": written("- zzz\nyyy"),
    "formula's end": written("$$x"),
    "formula": written(r"$$\zzz$$"),
    "no formula": written("$$ $$"),
    "environment": written(r"$$\begin{zzz}\end{zzz}$$"),
    "begin": written(r"$$\begin{cases}$$"),
    "left": written(r"$$\left($$"),
    "braces": written("$$}$$"),
    "fence": written("```zzz\n"),
    "fence's end": written("```do\n"),
    "question": written("> zzz"),
    "question in it": written("> > zzz"),
    "heading in it": written("> zzz\n>\n> ## yyy"),
    "stray": written("*zzz"),
    "words": written("[](look:stage)"),
    "target": written("[zzz](yyy)"),
    "mark": written("{zzz}"),
    "no claim": written("{claim:zzz}"),
    "no number": written("{claim:empty}"),
    "no run": written("{setting:seed@zzz}"),
    "setting": written("{setting:zzz}"),
    "part": lambda: place_named("zzz", AROUND),
    "control": lambda: place_named("controls.zzz", AROUND),
    "button": lambda: place_named("transport.zzz", AROUND),
    "node": lambda: place_named("node/0", AROUND),
    "layer": lambda: place_named("layer/9", AROUND),
    "unit": lambda: place_named("node/0/9", AROUND),
    "link": lambda: place_named("link/0/0/9", AROUND),
    "input": lambda: place_named("input/9", AROUND),
    "quantity": lambda: measure_named("zzz"),
    "quantity of a layer": lambda: measure_named("layers.0.zzz"),
    "function": lambda: measure_named("zzz(layers.0.weights)"),
    "array": lambda: measure_named("layers.0.weights"),
    "no lesson": lambda: find_lesson("zzz"),
    "nearly": lambda: find_lesson("one-stepp"),
    "label": button('label = "zzz"'),
    "compare": button('label = "zzz"\ncompare = [{ name = "y" }]'),
    "phase": button('label = "zzz"\ngoto = { step = 1, layer = 1 }'),
    "type": button("label = 1"),
    "length": button('label = ""'),
    "unknown": button('label = "zzz"\nyyy = 1'),
    "missing": button("play = true"),
    "kind": button('label = "zzz"\nedits = [{ kind = "yyy" }]'),
    "no toml": button("label = "),
    "statements": claims(),
    "two statements": claims(below="1", above="0"),
    "runs": claims(below="1", run='"zzz"'),
    "within": claims(below="1", within="1"),
    "between": claims(between="[2, 1]"),
    "not finite": claims(equals="inf"),
    "ascending": claims(ascending="true"),
    "until": claims(below="1", until="{}"),
    "taking": claims(below="1", at="5", taking='"largest"'),
    "moments": claims(below="1", at="{ every = 5 }"),
    "several": claims(below="1", at="{ to = 5 }"),
    "two others": claims(below="1", minus="{}", divided_by="{}"),
    "again": lambda: claims_from_toml(claim(below="1") * 2),
    "steps": lambda: claims_from_toml(
        "[runs.x]\nedits = ["
        '{ step = 2, kind = "draw_weights", draw = 1 }, { step = 1, kind = "draw_weights", draw = 1 }]'
    ),
    "edit": lambda: claims_from_toml("[runs.x]\nedits = [1]"),
}


@pytest.mark.parametrize("case", LESSONS)
def test_what_is_wrong_with_a_lesson(case: str) -> None:
    check_translated(_of_parser(message(LESSONS[case])))


def test_what_claims_say_is_translated() -> None:
    made = lambda: claims_from_toml(claim(between="[0.5, 1.5]", says='"Small enough."'))  # noqa: E731
    check_translated(lambda: made().claims[0].says)
    use_language(GERMAN)
    assert made().stated["it"] == "0,5 to 1,5"


# --- other texts of the engine ----------------------------------------------------------------------------------------

ALL_EDITS: tuple[Edit, ...] = (
    Change("training.optimizer.learning_rate", 0.25),
    Change("training.optimizer.kind", "none"),
    Change("training.batch_size", "full"),
    Change("network.layers[0].units", 3),
    Change("network.layers[0].batch_norm", True),
    Change("network.layers[0].residual", False),
    Change("network.layers", [{}]),
    Change("data", {"kind": "rows"}),
    AddUnit(0),
    RemoveUnit(0, 1),
    AddLayer(0, Layer()),
    RemoveLayer(0),
    SetParameter(0, "weights", 0, 0.5),
    SetParameter(0, "biases", 0, 0.5),
    SetLayer(0, ((0.5,),), (0.5,)),
    DrawWeights(1),
)


@pytest.mark.parametrize("edit", ALL_EDITS, ids=short_name)
def test_names_of_edits(edit: Edit) -> None:
    for said in (describe, name_of, short_name):
        use_language(ENGLISH)
        english = said(edit)
        use_language(LOUD)
        assert said(edit) == english.upper()
    use_language(GERMAN)
    assert "0.5" not in describe(edit) + name_of(edit) + short_name(edit)


def test_the_name_of_edits_made_at_once() -> None:
    edits = [Change(f"network.layers[{index}].dropout", 0.5) for index in range(2)]
    use_language(LOUD)
    assert name_of_all(edits) == "CHANGE OF DROPOUT TO 0.5"


@pytest.mark.parametrize("path", ["", "kind", "[0]", "x.y"])
def test_an_edit_of_anything_has_a_name(path: str) -> None:
    assert all(isinstance(said(Change(path, 1)), str) for said in (describe, name_of, short_name))


def test_a_column_is_called_as_its_table_calls_it() -> None:
    use_language(LOUD)
    assert describe(Change("data.target", "step")) == "TARGET → step"


def _declared_keys() -> set[str]:
    things = [thing for thing in vars(scenario_module).values() if isinstance(thing, type)]
    return {key for thing in things if issubclass(thing, Struct) for key in thing.__struct_fields__}


def test_every_field_of_a_scenario_has_a_name() -> None:
    assert _declared_keys() == set(_NAMES)
    assert all(_NAMES[key] == key.replace("_", " ") for key in _NAMES)


PROPER_NAMES = frozenset(
    {"sigmoid", "tanh", "relu", "leaky_relu", "elu", "gelu", "silu", "softplus", "softmax", "mse", "huber"}
    | {"glorot_uniform", "glorot_normal", "he_uniform", "he_normal", "lecun_normal"}
    | {"sgd", "rmsprop", "adagrad", "adam", "adamw", "xor", "csv"}
)
"""Words of scenarios that are the same in all languages."""


def test_every_word_of_a_scenario_has_a_name() -> None:
    aliases = [getattr(scenario_module, name) for name in vars(scenario_module) if name.endswith("Name")]
    words = {word for alias in aliases for word in get_args(alias)} | {"full"}
    for table in vars(scenario_module).values():
        if isinstance(table, type) and issubclass(table, Struct) and not table.__name__.startswith("_"):
            words.add(table.__struct_config__.tag)
    words.discard(None)
    words -= set(get_args(scenario_module.FeatureName))
    assert words - set(_WORDS) == PROPER_NAMES
    assert set(_WORDS) <= words


def test_what_fields_expect() -> None:
    english = {field.path: field.expected for field in fields()}
    use_language(LOUD)
    for field in fields():
        assert field.expected.lower() == english[field.path].lower()
        assert not _ENGLISH_WORDS & set(re.findall(r"[a-z_]+", field.expected))
    use_language(GERMAN)
    assert next(f for f in fields() if f.path == "data.samples").expected == "a whole number from 2 to 100.000"


@pytest.mark.parametrize("layer", [0, 1], ids=["hidden", "output"])
@pytest.mark.parametrize(
    "quantity",
    ["pre-activations", "normalised values", "activations", "loss", "deltas", "gradients", "weights"],
)
def test_divergence(quantity: str, layer: int) -> None:
    check_translated(lambda: str(Divergence(7, Phase.UPDATE, layer, quantity, 2)).replace(f"layers.{layer}", ""))
    use_language(ENGLISH)
    assert f"the {quantity} w" in str(Divergence(7, Phase.UPDATE, layer, quantity, 2))


@pytest.mark.parametrize("worst", [1e-15, 0.001])
def test_departure(worst: float) -> None:
    check_translated(lambda: str(Departure(1234, 0.5, 0.25, worst)))
    use_language(GERMAN)
    assert "1.234" in str(Departure(1234, 0.5, 0.25, worst))
    assert "0,25" in str(Departure(1234, 0.5, 0.25, worst))


def test_small_words() -> None:
    for said in (
        lambda: joined_by_or("X", "Y"),
        lambda: joined_by_and("X", "Y"),
        lambda: suggestion("sead", ["SEED"]),
        lambda: suggestion("sead", ["Z"]),
        lambda: quote_found({}),
        lambda: quote_found([1]),
        lambda: quote_found(10**99),
        lambda: mistake_in("") or "",
    ):
        use_language(ENGLISH)
        check_translated(said)


def test_values_are_found_as_files_write_them() -> None:
    use_language(GERMAN)
    with pytest.raises(EngineError, match=r"found 2\.5$"):
        scenario_from_toml(PLAIN.replace("[network]", "noise = 2.5\n[network]"))
    assert quote_found(0.5) == "0.5"
    assert msgspec.json.encode(0.5) == b"0.5"


def test_long_names_are_not_compared() -> None:
    assert suggestion("a" * 10_000_000, ["a" * 10_000_000, "b"]).startswith("expected one of a")
