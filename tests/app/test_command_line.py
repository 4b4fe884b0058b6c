"""The command line without a window: what it prints, what it writes, how it ends."""

import dataclasses
import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.cli import run_command_line
from engine import AddLayer, Change, Trainer, builtin_names, load_scenario
from engine.activations import ACTIVATIONS
from engine.recording import Run, recording_to_text
from engine.scenario import Layer
from tests.engine.scenarios import same_bits

KEYS = [
    "step",
    "epoch",
    "learning_rate",
    "train_loss",
    "test_loss",
    "train_accuracy",
    "test_accuracy",
    "gradient_norms",
    "status",
]
DIVERGING = """
[data]
kind = "bumps"
[network]
layers = [{ units = 4, activation = "relu" }]
[training.optimizer]
kind = "sgd"
learning_rate = 1e6
"""


def refuse_constant(name):
    raise AssertionError(f"{name} is not JSON")


@pytest.fixture
def command(capsys):
    """Run a command; return its exit code, its lines and its errors."""

    def run(*arguments):
        code = run_command_line([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out.splitlines(), captured.err

    return run


@pytest.fixture
def entries(command):
    """Run with ``--json``; return the exit code and the objects."""

    def run(*arguments):
        code, lines, errors = command("run", *arguments, "--json")
        assert errors == ""
        return code, [json.loads(line, parse_constant=refuse_constant) for line in lines]

    return run


@pytest.fixture
def diverging(tmp_path) -> Path:
    path = tmp_path / "diverging.toml"
    path.write_text(DIVERGING, encoding="utf-8")
    return path


# --- run --------------------------------------------------------------------------------------------------------------


def test_json_has_exactly_the_keys_of_the_contract(entries):
    code, found = entries("spiral", "--epochs", 2)
    assert code == 0
    for entry in found:
        assert list(entry) == KEYS
        assert entry["status"] == "ok"
        assert len(entry["gradient_norms"]) == 4
    assert [entry["step"] for entry in found] == [0, 25, 50]
    assert [entry["epoch"] for entry in found] == [0, 1, 2]


@pytest.mark.parametrize(
    ("options", "steps"),
    [
        (["--steps", 0], [0]),
        (["--epochs", 0], [0]),
        (["--steps", 30], [0, 15, 30]),
        (["--steps", 20], [0, 15, 20]),
        (["--steps", 10, "--every", 4], [0, 4, 8, 10]),
        (["--epochs", 1, "--every", 7], [0, 7, 14, 15]),
        (["--steps", 3, "--every", 100], [0, 3]),
        ([], [15 * epoch for epoch in range(11)]),
    ],
)
def test_reports_at_the_start_on_the_way_and_at_the_end(entries, options, steps):
    assert [entry["step"] for entry in entries("xor", *options)[1]] == steps


def test_what_is_reported_is_what_the_trainer_measures(entries):
    last = entries("circle", "--steps", 40)[1][-1]
    trainer = Trainer(load_scenario("circle"))
    trainer.step(40)
    expected = trainer.evaluate()
    assert last["train_loss"] == expected.train_loss
    assert last["test_accuracy"] == expected.test_accuracy
    assert last["gradient_norms"] == trainer.gradient_norms()
    assert last["learning_rate"] == 0.03


def test_what_does_not_exist_is_null(entries):
    found = entries("mazur", "--steps", 1)[1]
    assert [found[0][key] for key in ("test_loss", "train_accuracy", "test_accuracy")] == [None, None, None]
    assert found[0]["train_loss"] == pytest.approx(0.298371109, abs=1e-9)
    assert found[1]["train_loss"] == pytest.approx(0.291027773694, abs=1e-9)


def test_a_seed_of_ones_own(entries):
    first, again, other = (entries("xor", "--steps", 5, "--seed", seed)[1] for seed in (8, 8, 9))
    assert first == again != other


def test_text_for_people(command):
    code, lines, errors = command("run", "xor", "--steps", 15)
    assert (code, errors, len(lines)) == (0, "", 2)
    assert lines[1].startswith("step      15  epoch     1  train loss ")


def test_saved_parameters(command, tmp_path):
    path = tmp_path / "trained.npz"
    assert command("run", "xor", "--steps", 20, "--save", path)[0] == 0
    trainer = Trainer(load_scenario("xor"))
    trainer.step(20)
    with np.load(path, allow_pickle=False) as archive:
        assert same_bits(dict(archive), trainer.parameters())
        assert set(archive.files) == {f"layers.{n}.{part}" for n in (0, 1) for part in ("weights", "biases")}


def test_saved_batch_normalisation(command, tmp_path):
    source, path = tmp_path / "a.toml", tmp_path / "a.npz"
    source.write_text('[data]\nkind = "moons"\n[network]\nlayers = [{ units = 3, batch_norm = true }]\n')
    assert command("run", source, "--steps", 5, "--save", path)[0] == 0
    with np.load(path, allow_pickle=False) as archive:
        names = {name.rpartition(".")[2] for name in archive.files if "batch_norm" in name}
        assert names == {"scale", "shift", "running_mean", "running_var"}
        shapes = {archive[name].shape for name in archive.files if "batch_norm" in name}
        assert shapes == {(3,)}
        kept = dict(archive)
    source.write_text(source.read_text().replace("[network]", '[network]\ninitial = "a.npz"'))
    assert same_bits(Trainer(load_scenario(source)).saved_arrays(), kept)


# --- divergence -------------------------------------------------------------------------------------------------------


def test_a_diverged_run_exits_with_3_and_its_last_line_says_where(entries, diverging, tmp_path):
    code, found = entries(diverging, "--epochs", 20, "--save", tmp_path / "a.npz")
    trainer = Trainer(load_scenario(diverging))
    trainer.step(10_000)
    assert code == 3
    assert [entry["status"] for entry in found] == ["ok"] * (len(found) - 1) + ["diverged"]
    assert found[-1]["step"] == trainer.divergence.step
    assert found[-1]["layer"] == trainer.divergence.layer_name
    assert found[-1]["train_loss"] is None
    assert set(KEYS) <= set(found[-1])
    assert not (tmp_path / "a.npz").exists()


def test_a_diverged_run_in_words(command, diverging):
    code, lines, errors = command("run", diverging)
    assert code == 3
    assert lines[-1].endswith("diverged")
    assert errors.startswith("backscope: diverged at step ")
    assert "layers." in errors
    assert errors.count("\n") == 1


def test_json_stays_strict_where_numbers_overflow(entries, tmp_path):
    path = tmp_path / "a.toml"
    path.write_text(
        DIVERGING.replace("learning_rate = 1e6", "learning_rate = 0.0").replace(
            "[network]", "[network]\ninitializer_scale = 1e6"
        )
    )
    code, found = entries(path, "--steps", 3)
    assert code == 0
    assert all(isinstance(entry["train_loss"], float) for entry in found)


# --- check ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", builtin_names())
def test_check_of_every_built_in_scenario(command, name):
    code, lines, errors = command("check", name)
    layers = len(Trainer(load_scenario(name)).architecture.layers)
    assert (code, errors) == (0, "")
    assert len([line for line in lines if line.startswith("layers.")]) == layers
    assert lines[-1] == "all layers agree to 1e-06"


def test_check_after_training(command):
    code, lines, _ = command("check", "xor", "--steps", 100)
    assert code == 0
    assert "step 100" in lines[0]


def test_check_finds_a_wrong_gradient(command, monkeypatch):
    right = ACTIVATIONS["tanh"]
    wrong = dataclasses.replace(right, slope=lambda z, a, s: [*right.slope(z, a, s), (np.add, (s, np.array(0.01), s))])
    monkeypatch.setitem(ACTIVATIONS, "tanh", wrong)
    code, _, errors = command("check", "xor")
    assert code == 1
    assert errors.startswith("backscope: the gradients differ by ")


def test_check_is_of_backpropagation_whatever_method_trains(command, tmp_path):
    path = tmp_path / "a.toml"
    path.write_text('[data]\nkind = "moons"\n[training]\nmethod = "random_perturbation"\n')
    assert command("check", path, "--steps", 5)[0] == 0


def test_check_of_a_diverged_run(command, diverging):
    code, _, errors = command("check", diverging, "--steps", 1000)
    assert code == 3
    assert errors.startswith("backscope: diverged at step ")


# --- bad input --------------------------------------------------------------------------------------------------------

XOR = '[data]\nkind = "xor"\n'


@pytest.mark.parametrize("name", ["run", "check"])
@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (None, "no such file"),
        ("folder", "expected a file, found a folder"),
        (b"\xff\xfe", "expected UTF-8 text"),
        ("learning_rate = 1\n" + XOR, "learning_rate: unknown key"),
        (
            XOR + '[training.optimizer]\nkind = "sgd"\nlearning_rate = -1',
            "training.optimizer.learning_rate: expected a number",
        ),
        (XOR + "[network]\nlayers = [{ units = 0 }]", "network.layers[0].units: expected a whole number"),
        (XOR + '[network]\ninitial = "missing.npz"', "missing.npz: no such file"),
        ('[data]\nkind = "csv"\npath = "missing.csv"\ntarget = "y"', "missing.csv: no such file"),
        ("format = 2", "made by a newer Backscope"),
    ],
)
def test_bad_scenarios_are_one_line_and_exit_2(command, tmp_path, name, content, expected):
    path = tmp_path / "bad.toml"
    if content == "folder":
        path.mkdir()
    elif content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    code, lines, errors = command(name, path)
    assert (code, lines) == (2, [])
    assert errors.startswith("backscope: ")
    assert expected in errors
    assert errors.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["run", "spirral"], 'no scenario "spirral": did you mean "spiral"?'),
        (["run"], "SCENARIO"),
        (["run", "xor", "--steps", "-1"], "expected a whole number of at least 0, found '-1'"),
        (["run", "xor", "--steps", "many"], "expected a whole number of at least 0, found 'many'"),
        (["run", "xor", "--steps", "1", "--epochs", "1"], "not allowed with"),
        (["run", "xor", "--every", "0"], "expected a whole number of at least 1, found '0'"),
        (["run", "xor", "--seed", "1.5"], "expected a whole number of at least 0, found '1.5'"),
        (["run", "xor", "--save", "a.txt"], "expected a name that ends in .npz"),
        (["run", "xor", "--save", "/nowhere/a.npz"], "the folder /nowhere does not exist"),
        (["run", "xor", "--fast"], "unrecognized arguments: --fast"),
        (["check", "xor", "extra"], "unrecognized arguments: extra"),
    ],
)
def test_bad_arguments_are_one_line_and_exit_2(command, arguments, expected):
    code, lines, errors = command(*arguments)
    assert (code, lines) == (2, [])
    assert expected in errors
    assert errors.count("\n") == 1


# --- as a process -----------------------------------------------------------------------------------------------------


def test_run_needs_neither_a_display_nor_qt():
    script = "import sys; from app.cli import run_command_line as r; c = r(['run', 'xor', '--steps', '1', '--json']);"
    script += "sys.exit(c or any(m.startswith(('PySide6', 'pyqtgraph')) for m in sys.modules))"
    ended = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert len(ended.stdout.splitlines()) == 2


def test_a_reader_that_goes_away_is_no_error():
    with subprocess.Popen(
        [sys.executable, "-m", "app", "run", "xor", "--steps", "20000", "--every", "1", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.fixture
def recording(tmp_path):
    """Two branches; it stands at step 45 of the second, which leaves the first at 30."""
    run = Run.of(load_scenario("circle"))
    run.step(40)
    run.apply(Change("training.optimizer.learning_rate", 0.3))
    run.step(20)
    run.seek(30)
    run.apply(Change("network.layers[0].activation", "relu"))
    run.step(20)
    path = tmp_path / "two.backscope"
    path.write_text(recording_to_text(run.recording.document(run.number, 45)), encoding="utf-8")
    return path


def recorded(step, *edits):
    trainer = Trainer(load_scenario("circle"))
    for at, path, value in edits:
        trainer.step(at - trainer.step_count)
        trainer.apply(Change(path, value))
    trainer.step(step - trainer.step_count)
    return trainer


def test_a_recording_runs_to_where_it_stood(entries, recording):
    code, found = entries(recording)
    trainer = recorded(45, (30, "network.layers[0].activation", "relu"))
    assert (code, found[-1]["step"]) == (0, 45)
    assert found[-1]["train_loss"] == trainer.evaluate().train_loss


@pytest.mark.parametrize("step", [0, 39, 41, 60, 90])
def test_another_branch_runs_to_any_step(entries, recording, step):
    code, found = entries(recording, "--branch", "first run", "--at", str(step))
    edits = [(40, "training.optimizer.learning_rate", 0.3)] if step >= 40 else []
    assert (code, found[-1]["step"]) == (0, step)
    assert found[-1]["train_loss"] == recorded(step, *edits).evaluate().train_loss


def test_a_branch_runs_to_its_end(entries, recording):
    assert entries(recording, "--branch", "first run")[1][-1]["step"] == 60


def test_a_phase_of_a_recorded_step(command, entries, recording):
    code, found = entries(recording, "--at", "44:backward:2")
    assert code == 0
    assert (found[-1]["step"], found[-1]["phase"], found[-1]["layer"]) == (44, "backward", 2)
    assert found[-1]["batch_gradient_norms"][0] is None
    assert "backward of layer 2  loss of the mini-batch" in command("run", recording, "--at", "44:backward:2")[1][-1]


@pytest.mark.parametrize(("at", "layers"), [("5:backward:4", 3), ("10:forward:5", 4)])
def test_a_layer_that_is_not_there_is_said_before_training(command, tmp_path, at, layers):
    run = Run.of(load_scenario("circle"))
    run.step(10)
    run.apply(AddLayer(0, Layer()))
    run.step(10)
    path = tmp_path / "grown.backscope"
    path.write_text(recording_to_text(run.recording.document(run.number, 20)), encoding="utf-8")
    code, lines, errors = command("run", path, "--at", at)
    assert (code, lines) == (2, [])
    assert f"--at {at}: expected a layer from 1 to {layers}, found" in errors
    assert command("run", path, "--at", "10:forward:4")[0] == 0


def test_a_step_that_diverges_in_the_phase_asked_for(command, diverging):
    lines = command("run", diverging, "--steps", "500", "--every", "1")[1]
    last = int(lines[-1].split()[1])
    code, lines, errors = command("run", diverging, "--at", f"{last - 1}:update")
    assert code == 3
    assert lines[-1].endswith("diverged")
    assert "diverged at step" in errors


def test_with_another_seed_nothing_is_compared_with_the_recording(command, recording):
    code, _, errors = command("run", recording, "--seed", "5")
    assert (code, errors) == (0, "")


def test_a_run_that_departs_from_its_recording_says_so(command, recording):
    text = recording.read_text(encoding="utf-8")
    recording.write_text(re.sub(r'("step": 7, .*"digest": ")[0-9a-f]{16}', r"\g<1>" + "0" * 16, text), encoding="utf-8")
    for arguments in (["run", recording], ["export", recording, "-o", recording.with_suffix(".npz")]):
        code, _, errors = command(*arguments)
        assert code == 0
        assert "comes out differently at step 7" in errors
        assert len(errors.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--branch", "third"], 'expected one of "first run", "relu in layer 1", found "third"'),
        (["--at", "5:sideways"], "expected STEP, STEP:PHASE"),
        (["--at", "5:forward:9"], "expected a layer from 1 to 3, found 9"),
        (["--at", "5:update:1"], "the update phase has no layers"),
        (["--at", "5", "--steps", "3"], "not allowed with"),
    ],
)
def test_what_a_recording_does_not_have_is_one_line(command, recording, arguments, expected):
    code, _, errors = command("run", recording, *arguments)
    assert code == 2
    assert expected in errors
    assert len(errors.splitlines()) == 1


def test_a_recording_is_exported_at_any_step_of_any_branch(command, recording, tmp_path):
    target = tmp_path / "weights.npz"
    code, _, errors = command("export", recording, "-o", target, "--branch", "first run", "--at", "50")
    assert (code, errors) == (0, "")
    trainer = recorded(50, (40, "training.optimizer.learning_rate", 0.3))
    with np.load(target) as saved:
        for name, array in trainer.parameters().items():
            np.testing.assert_array_equal(saved[name], array)
    code, _, errors = command("export", recording, "-o", target, "--force", "--at", "50:forward")
    assert code == 2
    assert "--at 50:forward: expected a whole step" in errors


@pytest.mark.parametrize("content", ["", "{", "[]", '{"backscope": 99}'])
def test_a_file_that_is_no_recording_is_one_line(command, tmp_path, content):
    path = tmp_path / "broken.backscope"
    path.write_text(content, encoding="utf-8")
    for arguments in (["run"], ["screenshot", "-o", tmp_path / "a.png"], ["export", "-o", tmp_path / "a.npz"]):
        code, _, errors = command(arguments[0], path, *arguments[1:])
        assert code == 2
        assert len(errors.splitlines()) == 1
