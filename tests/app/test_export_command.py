"""``backscope export``: what it writes, what it refuses, what it shows."""

import argparse
import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.commands.export import export
from app.commands.run import report
from engine import FileError, Trainer, load_scenario
from engine.export import numpy_code, pytorch_code
from tests.engine.scenarios import same_bits

DIVERGING = """
[data]
kind = "bumps"
[network]
layers = [{ units = 4, activation = "relu" }]
[training.optimizer]
kind = "sgd"
learning_rate = 1e6
"""


def options(scenario, output, *, steps=None, epochs=None, framework=None, force=False) -> argparse.Namespace:
    return argparse.Namespace(
        scenario=str(scenario),
        output=str(output),
        steps=steps,
        epochs=epochs,
        at=None,
        branch=None,
        framework=framework,
        force=force,
    )


def trained(name, steps) -> Trainer:
    trainer = Trainer(load_scenario(name))
    trainer.step(steps)
    return trainer


@pytest.fixture
def diverging(tmp_path) -> Path:
    path = tmp_path / "diverging.toml"
    path.write_text(DIVERGING, encoding="utf-8")
    return path


def test_weights(tmp_path):
    path = tmp_path / "xor.npz"
    assert export(options("xor", path, steps=20)) == 0
    with np.load(path, allow_pickle=False) as archive:
        assert same_bits(dict(archive), trained("xor", 20).saved_arrays())


@pytest.mark.parametrize(("framework", "write"), [(None, numpy_code), ("numpy", numpy_code), ("pytorch", pytorch_code)])
def test_code(tmp_path, framework, write):
    path = tmp_path / "xor.PY"
    assert export(options("xor", path, steps=20, framework=framework)) == 0
    assert path.read_text(encoding="utf-8") == write(trained("xor", 20))


def test_the_code_runs_where_there_is_no_backscope(tmp_path):
    assert export(options("circle", tmp_path / "circle.py", epochs=2)) == 0
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-I", tmp_path / "circle.py"], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert len(ended.stdout.splitlines()) == 5


@pytest.mark.parametrize(
    ("length", "steps"),
    [
        ({"steps": 0}, [0]),
        ({"steps": 15}, [0, 15]),
        ({"steps": 20}, [0, 15, 20]),
        ({"epochs": 0}, [0]),
        ({"epochs": 2}, [0, 15, 30]),
        ({}, [15 * epoch for epoch in range(11)]),
    ],
)
def test_the_history_has_a_row_at_the_start_at_each_epoch_and_at_the_end(tmp_path, length, steps):
    assert export(options("xor", tmp_path / "a.json", **length)) == 0
    rows = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [row["step"] for row in rows] == steps
    assert rows[-1] == report(trained("xor", steps[-1]))


def test_the_history_as_a_table(tmp_path):
    assert export(options("mazur", tmp_path / "a.csv", steps=3)) == 0
    content = (tmp_path / "a.csv").read_bytes()
    rows = list(csv.DictReader(io.StringIO(content.decode())))
    assert b"\r" not in content
    assert [row["step"] for row in rows] == ["0", "1", "2", "3"]
    assert float(rows[-1]["train_loss"]) == trained("mazur", 3).evaluate().train_loss
    assert rows[0]["test_loss"] == rows[0]["train_accuracy"] == ""


@pytest.mark.parametrize("name", ["a.npz", "a.csv", "a.json", "a.py"])
def test_a_file_that_exists_is_replaced_only_when_told_so(tmp_path, name):
    path = tmp_path / name
    path.write_text("precious")
    with pytest.raises(FileError, match=f"{name}: the file exists; --force replaces it"):
        export(options("xor", path, steps=1))
    assert path.read_text() == "precious"
    assert export(options("xor", path, steps=1, force=True)) == 0
    assert path.read_bytes() != b"precious"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "framework", "expected"),
    [
        ("a.txt", None, "expected a name that ends in .npz, .csv, .json or .py"),
        ("a", None, "expected a name that ends in .npz, .csv, .json or .py"),
        (".py", None, "expected a name that ends in .npz, .csv, .json or .py"),
        ("nowhere/a.py", None, "does not exist"),
        ("folder.py", None, "expected a file, found a folder"),
        ("a.csv", "numpy", "--framework numpy: expected a name that ends in .py"),
    ],
)
def test_bad_targets_are_one_line_before_training(tmp_path, monkeypatch, name, framework, expected):
    (tmp_path / "folder.py").mkdir()
    monkeypatch.setattr(Trainer, "step", lambda trainer, count: pytest.fail("it trained"))
    with pytest.raises(FileError) as caught:
        export(options("xor", tmp_path / name, framework=framework, force=True))
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["a.npz", "a.csv", "a.json", "a.py"])
def test_a_diverged_run_writes_nothing_and_says_so(tmp_path, diverging, capsys, name):
    assert export(options(diverging, tmp_path / name, epochs=20)) == 3
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("backscope: diverged at step ")
    assert shown.err.endswith("; nothing is written\n")
    assert shown.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == [diverging]


@pytest.mark.parametrize("name", ["a.npz", "a.json", "a.py"])
def test_a_place_that_cannot_be_written_to(tmp_path, monkeypatch, name):
    def full(*arguments, **keywords):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    monkeypatch.setattr("zipfile.ZipFile.open", full)
    with pytest.raises(FileError, match=f"{name}: cannot be written: no space left on device"):
        export(options("xor", tmp_path / name, steps=1))
    assert list(tmp_path.iterdir()) == []


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_on_a_terminal_goes_when_it_is_done(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setattr("app.commands.export._SECONDS_BETWEEN_LINES", 0)
    assert export(options("xor", tmp_path / "a.npz", steps=1300)) == 0
    assert sys.stderr.getvalue().startswith("\rstep 15 of 1,300\rstep 30 of 1,300")
    assert sys.stderr.getvalue().endswith("\rstep 1,300 of 1,300\r\033[K")


def test_progress_goes_when_training_is_interrupted(tmp_path, monkeypatch):
    def interrupt(trainer, count):
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setattr(Trainer, "step", interrupt)
    with pytest.raises(KeyboardInterrupt):
        export(options("xor", tmp_path / "a.npz"))
    assert sys.stderr.getvalue() == "\r\033[K"


def test_nothing_is_shown_elsewhere(tmp_path, capsys):
    assert export(options("xor", tmp_path / "a.py", steps=300)) == 0
    assert capsys.readouterr() == ("", "")
