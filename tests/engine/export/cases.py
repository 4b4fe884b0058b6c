"""Networks of every kind to be written as code, and a run of the code that was written."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import numpy as np

from engine import SetParameter, Trainer, load_scenario
from engine.document import scenario_from_document
from engine.export.preparation import source_of
from engine.scenario import ActivationName, FeatureName
from tests.engine.scenarios import ADAM, TWO_OUTPUTS, scenario

ACTIVATIONS = get_args(ActivationName)
FEATURES = get_args(FeatureName)
NASTY = 'a "quote" \'single\' """ \\ back\\nslash \\N{x} {brace} %s # é 字 \u202e end\\'
"""A name that tries to get out of a literal."""
TABLE = f'''length,width,always,"{NASTY.replace('"', '""')}",kind
5.1,3.5e3,7,0.1,"{NASTY.replace('"', '""')}"
4.9,3.0e3,7,0.2,plain
6.2,2.9e3,7,0.35,"third, kind"
5.9,3.2e3,7,0.3,plain
6.0,2.2e3,7,0.15,"third, kind"
5.5,2.6e3,7,0.5,"{NASTY.replace('"', '""')}"
'''


def table(folder: Path, **fields: Any) -> dict[str, Any]:
    """The data of a CSV file with text among its columns."""
    path = folder / 'a "table".csv'
    path.write_text(TABLE, encoding="utf-8")
    return {"kind": "csv", "path": str(path), "target": "kind", **fields}


def _two(activation: str, **fields: Any) -> list[dict[str, Any]]:
    return [{"units": 4, "activation": activation, **fields}, {"units": 4, "activation": activation, **fields}]


def cases(folder: Path) -> dict[str, Trainer]:
    """Trainers by name, trained for some steps."""
    made: dict[str, Any] = {}
    for name in ACTIVATIONS:
        made[f"hidden {name}"] = scenario("moons", _two(name), optimizer=ADAM)
        made[f"output {name}"] = scenario(TWO_OUTPUTS, network={"output_activation": name})
        made[f"parts with {name}"] = scenario("moons", _two(name, batch_norm=True, dropout=0.2), optimizer=ADAM)
    for name in FEATURES:
        made[f"feature {name}"] = scenario({"kind": "circle", "samples": 40, "features": [name]})
    made |= {
        "all features": scenario({"kind": "bumps", "samples": 40, "features": list(FEATURES)}),
        "features the other way round": scenario({"kind": "xor", "samples": 40, "features": ["x2", "x1"]}),
        "residual": scenario(
            layers=[{"units": 2, "residual": True}, {"units": 2, "residual": True, "batch_norm": True, "dropout": 0.5}]
        ),
        "no hidden layer": scenario(layers=[]),
        "half squared error": scenario("plane", loss="half_squared_error"),
        "huber": scenario("sine", [{"units": 5}], loss="huber"),
        "binary cross-entropy": scenario("spiral", loss="binary_cross_entropy"),
        "cross-entropy of two": scenario("gaussians", loss="cross_entropy", l1=0.01, l2=0.1),
        "table": scenario(table(folder), loss="cross_entropy", optimizer=ADAM),
        "table as it is": scenario(table(folder, standardize=False, train_fraction=1.0), optimizer=ADAM),
        "columns of a table": scenario(table(folder, features=["width", "length"], train_fraction=0.5)),
        "quantity of a table": scenario(table(folder, target="length", features=["always", NASTY], task="regression")),
        "rows with classes": scenario({**TWO_OUTPUTS, "task": "classification"}),
        "rows of two classes": scenario(
            {"kind": "rows", "inputs": [[1, 2, 3], [3, 4, 5], [5, 7, 6]], "targets": [[-1], [1], [-1]]}
            | {"task": "classification"},
            seed=4,
        ),
        "large": scenario("moons", [{"units": 40}, {"units": 30, "batch_norm": True}], optimizer=ADAM),
        "title": scenario_from_document({"title": NASTY, "data": {"kind": "xor", "samples": 20}}),
        "digits": load_scenario("digits"),
        "mazur": load_scenario("mazur"),
    }
    trainers = {name: Trainer(drawn) for name, drawn in made.items()}
    for trainer in trainers.values():
        trainer.step(30)
        assert trainer.divergence is None
    extreme = Trainer(scenario("moons", _two("sigmoid"), loss="binary_cross_entropy"))
    for unit, value in enumerate((1e-300, -0.0, -5e3, 0.1 + 0.2)):  # −5000: e⁻ᶻ overflows
        extreme.apply(SetParameter(0, "biases", unit, value))
    far = Trainer(scenario("plane", [{"units": 1, "activation": "softplus"}]))
    # 20.1 + small − 20.1: a curve that is taken for a line beyond 20, as PyTorch's own is, is 2e-9 off
    for layer, part, value in ((0, "weights", 0.01), (0, "biases", 20.1), (1, "weights", 1.0), (1, "biases", -20.1)):
        far.apply(SetParameter(layer, part, 0, value))
    return trainers | {"extreme numbers": extreme, "softplus far out": far}


def raw_inputs(trainer: Trainer) -> np.ndarray:
    return source_of(trainer.scenario.data, trainer.dataset).examples


@dataclass(frozen=True)
class Answer:
    """What a module that was written said."""

    outputs: np.ndarray
    classes: list[str] | None
    shown: str


_RUNNER = """
import contextlib, io, json, runpy, sys
import numpy as np
answers = []
for name in json.loads(sys.argv[2]):
    place = f"{sys.argv[1]}/{name}"
    inputs = np.load(place + ".npy")
    module = runpy.run_path(place + ".py")
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        runpy.run_path(place + ".py", run_name="__main__")
    outputs = np.asarray(module["predict"](inputs)).tolist()
    classes = module["classify"](inputs) if "classify" in module else None
    answers.append([outputs, classes, shown.getvalue()])
print(json.dumps(answers))
"""


def run_all(folder: Path, write: Callable[[Trainer], str], trainers: dict[str, Trainer]) -> dict[str, Answer]:
    """Write every network as code, run all in a process that knows nothing of Backscope, and return what they say."""
    files = {name: f"case{number}" for number, name in enumerate(trainers)}
    for name, trainer in trainers.items():
        (folder / f"{files[name]}.py").write_text(write(trainer), encoding="utf-8")
        np.save(folder / f"{files[name]}.npy", raw_inputs(trainer))
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-I", "-c", _RUNNER, str(folder), json.dumps(list(files.values()))],
        capture_output=True,
        check=False,
        cwd=folder,
    )
    assert ended.stderr.decode() == ""
    answers = json.loads(ended.stdout)
    return {
        name: Answer(np.array(outputs), classes, shown)
        for name, (outputs, classes, shown) in zip(trainers, answers, strict=True)
    }


def complaints(folder: Path) -> str:
    """What ruff says of the modules of a folder, as a linter and as a formatter; empty if nothing."""
    commands = (
        ["check", "--isolated", "--quiet"],
        ["format", "--isolated", "--quiet", "--line-length", "100", "--diff"],
        ["check", "--isolated", "--quiet", "--select", "F,E4,E7,E9,B,PLE", "--ignore", "B905"],
    )
    texts = []
    for command in commands:
        ended = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--no-cache", str(folder)], capture_output=True, check=False
        )
        texts.append(ended.stdout.decode() + ended.stderr.decode())
    return "".join(texts)


def expected_classes(trainer: Trainer) -> list[str] | None:
    if trainer.dataset.task == "regression":
        return None
    outputs = trainer.predict(trainer.dataset.examples.inputs)
    return [trainer.dataset.examples.classes[index] for index in trainer.classes(outputs)]
