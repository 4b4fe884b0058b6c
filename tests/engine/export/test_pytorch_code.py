"""The network as PyTorch code: run by itself it says what the trainer says, and it trains on as the engine would."""

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Trainer
from engine.architecture import targets_of
from engine.export import pytorch_code
from tests.engine.export.cases import Answer, cases, complaints, expected_classes, raw_inputs, run_all
from tests.engine.export.test_numpy_code import NAMES
from tests.engine.scenarios import SGD, TWO_OUTPUTS, scenario, scenarios

TOLERANCE = 1e-9
STEPS = 20

needs_torch = pytest.mark.skipif(
    importlib.util.find_spec("torch") is None,
    reason="PyTorch is not installed: pip install '.[torch]' to run the code written for it",
)


@pytest.fixture(scope="module")
def trainers(tmp_path_factory) -> dict[str, Trainer]:
    return cases(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("pytorch")


@pytest.fixture(scope="module")
def answers(folder, trainers) -> dict[str, Answer]:
    return run_all(folder, pytorch_code, trainers)


@pytest.fixture
def _one_thread() -> Iterator[None]:
    import torch

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def namespace(code: str) -> dict[str, Any]:
    """Run a module here, not as a program."""
    found: dict[str, Any] = {"__name__": "written"}
    exec(compile(code, "written.py", "exec"), found)
    return found


@needs_torch
@pytest.mark.parametrize("name", NAMES)
def test_predictions_and_classes_are_the_trainers(answers, trainers, name):
    trainer, answer = trainers[name], answers[name]
    outputs = trainer.predict(trainer.dataset.examples.inputs)
    np.testing.assert_allclose(answer.outputs, outputs, rtol=TOLERANCE, atol=TOLERANCE)
    assert answer.classes == expected_classes(trainer)
    assert "the network says" in answer.shown


def test_the_code_is_as_ruff_would_leave_it(tmp_path, trainers):
    for number, trainer in enumerate(trainers.values()):
        (tmp_path / f"case{number}.py").write_text(pytorch_code(trainer), encoding="utf-8")
    for number, options in enumerate((*TRAINING.values(), *LONG_NUMBERS)):
        (tmp_path / f"training{number}.py").write_text(pytorch_code(Trainer(scenario(**options))), encoding="utf-8")
    assert complaints(tmp_path) == ""


def test_only_what_is_needed_is_there(trainers):
    def functions(name):
        parsed = ast.parse(pytorch_code(trainers[name]))
        return [part.name for part in parsed.body if isinstance(part, ast.FunctionDef | ast.ClassDef)]

    trains = ["training_setup", "train_step"]
    assert functions("hidden tanh") == ["Network", "prepare", "predict", "classify", *trains]
    assert functions("mazur") == ["Network", "prepare", "predict", *trains]
    assert functions("digits") == ["unpack", "Network", "prepare", "predict", "classify", *trains]


# --- training on ------------------------------------------------------------------------------------------------------

_LAYERS = [{"units": 4, "activation": "tanh"}, {"units": 3, "activation": "gelu"}]
_SMOOTH = {"kind": "adam", "learning_rate": 0.005}
TRAINING: dict[str, dict[str, Any]] = {
    "sgd": {"optimizer": SGD},
    "momentum": {"optimizer": {**SGD, "momentum": 0.9}},
    "nesterov": {"optimizer": {**SGD, "momentum": 0.9, "nesterov": True}},
    "nesterov without momentum": {"optimizer": {**SGD, "nesterov": True}},
    "rmsprop": {"optimizer": {"kind": "rmsprop", "learning_rate": 0.0005, "rho": 0.99}},
    "adagrad": {"optimizer": {"kind": "adagrad", "learning_rate": 0.02}},
    "adam": {"optimizer": {**_SMOOTH, "beta1": 0.8, "beta2": 0.99, "epsilon": 1e-7}},
    "adamw": {"optimizer": {"kind": "adamw", "learning_rate": 0.005, "weight_decay": 0.1}},
    "penalties": {"l1": 0.01, "l2": 0.1},
    "penalties and decay": {"l2": 0.1, "optimizer": {"kind": "adamw", "learning_rate": 0.005}},
    "step schedule": {"schedule": {"kind": "step", "every": 6, "factor": 0.5}},
    "exponential schedule": {"schedule": {"kind": "exponential", "decay": 0.9, "warmup": 3}},
    "cosine schedule": {"schedule": {"kind": "cosine", "steps": 15, "final": 0.1}},
    "one cycle": {"schedule": {"kind": "one_cycle", "steps": 16}, "optimizer": _SMOOTH},
    "warm-up": {"schedule": {"kind": "constant", "warmup": 8}},
    "clip by norm": {"clip": {"kind": "norm", "max_norm": 0.1}},
    "clip by value": {"clip": {"kind": "value", "limit": 0.02}},
    "fixed biases": {"network": {"train_biases": False}},
    "half squared error": {"loss": "half_squared_error"},
    "huber": {"loss": "huber"},
    "binary cross-entropy": {"data": "moons", "loss": "binary_cross_entropy"},
    "binary cross-entropy of two outputs": {"data": TWO_OUTPUTS, "loss": "binary_cross_entropy"},
    "cross-entropy": {"data": "moons", "loss": "cross_entropy"},
    "batch norm": {"layers": [{"units": 4, "batch_norm": True}], "network": {"train_biases": False}},
    "features": {"data": {"kind": "xor", "samples": 20, "features": ["x1", "x1*x2", "sin(x2)"]}},
}
"""What can be configured of training, a thing at a time."""
for _options in TRAINING.values():
    _options.setdefault("data", TWO_OUTPUTS)
    _options.setdefault("layers", _LAYERS)
    _options.setdefault("optimizer", SGD)
    _options["batch_size"] = "full"

_LONG = 0.1 + 0.2
_COUNT = 123_456_789
_MOMENTS = {"learning_rate": _LONG, "beta1": _LONG, "beta2": _LONG, "epsilon": _LONG}
LONG_NUMBERS: list[dict[str, Any]] = [
    {"optimizer": {"kind": "sgd", "learning_rate": _LONG, "momentum": _LONG, "nesterov": True}, "l1": _LONG},
    {"optimizer": {"kind": "rmsprop", "learning_rate": _LONG, "rho": _LONG, "epsilon": _LONG}, "l2": _LONG},
    {"optimizer": {"kind": "adagrad", "learning_rate": _LONG, "epsilon": _LONG}},
    {"optimizer": {"kind": "adam", **_MOMENTS}, "schedule": {"kind": "step", "every": _COUNT, "factor": _LONG}},
    {"optimizer": {"kind": "adamw", **_MOMENTS, "weight_decay": _LONG}, "clip": {"kind": "norm", "max_norm": _LONG}},
    {"schedule": {"kind": "exponential", "decay": _LONG, "warmup": _COUNT}, "clip": {"kind": "value", "limit": _LONG}},
    {"schedule": {"kind": "cosine", "steps": _COUNT, "final": _LONG}},
    {"schedule": {"kind": "one_cycle", "steps": _COUNT, "start": _LONG, "rise": _LONG, "final": _LONG}},
    {"layers": [{"units": 4096, "batch_norm": True, "dropout": _LONG}]},
]
"""Numbers that make lines long."""


@needs_torch
@pytest.mark.usefixtures("_one_thread")
@pytest.mark.parametrize("name", TRAINING)
def test_it_trains_as_the_engine_does(name):
    trainer = Trainer(scenario(**TRAINING[name]))
    found = namespace(pytorch_code(trainer))
    chosen = trainer.dataset.train
    inputs, targets = raw_inputs(trainer)[chosen], targets_of(trainer.dataset, trainer.architecture).T[chosen]
    before = trainer.parameters()["layers.0.weights"]
    network = found["NETWORK"]
    loss, optimizer = found["training_setup"](network)
    scheduled = (lambda update: (update,)) if "schedule" in TRAINING[name] else (lambda update: ())
    for update in range(STEPS):
        theirs = found["train_step"](network, loss, optimizer, inputs, targets.copy(), *scheduled(update))
        assert theirs == pytest.approx(trainer.step(), rel=TOLERANCE)
    assert not np.array_equal(before, trainer.parameters()["layers.0.weights"])
    state = {key: value.numpy() for key, value in network.state_dict().items()}
    for index in range(len(trainer.architecture.layers)):
        ours = trainer.parameters()
        for part, key in (("weights", "weight"), ("biases", "bias")):
            array = state[f"dense{index + 1}.{key}"]
            np.testing.assert_allclose(ours[f"layers.{index}.{part}"], array.T, rtol=TOLERANCE, atol=TOLERANCE)
    outputs = trainer.predict(trainer.dataset.examples.inputs)
    np.testing.assert_allclose(found["predict"](raw_inputs(trainer)), outputs, rtol=TOLERANCE, atol=TOLERANCE)


@needs_torch
def test_predictions_do_not_depend_on_the_mode_that_training_left():
    trainer = Trainer(scenario(layers=[{"batch_norm": True, "dropout": 0.5}]))
    trainer.step(10)
    found = namespace(pytorch_code(trainer))
    before = found["predict"](raw_inputs(trainer))
    found["NETWORK"].train()
    assert (found["predict"](raw_inputs(trainer)) == before).all()


@pytest.mark.parametrize(
    ("options", "note"),
    [
        ({"method": "random_perturbation"}, "trained by random perturbation"),
        ({"layers": [{"batch_norm": True}]}, "PyTorch cannot normalise a mini-batch of one example"),
        ({"layers": [{"activation": "softplus"}]}, "Softplus has a threshold"),
        ({"optimizer": {"kind": "adamw"}}, "Weight decay shrinks weights only"),
        ({"data": TWO_OUTPUTS, "loss": "binary_cross_entropy"}, "The loss adds up the outputs of an example"),
        ({"clip": {"kind": "norm"}}, "clip_grad_norm_ adds 1e-6"),
    ],
)
def test_the_code_says_where_training_differs(options, note):
    plain, differing = (" ".join(pytorch_code(Trainer(scenario(**given))).split()) for given in ({}, options))
    assert "The optimizer starts fresh" in plain
    assert note in differing
    assert note not in plain


@needs_torch
@pytest.mark.usefixtures("_one_thread")
@settings(max_examples=20, deadline=None)
@given(scenarios(runnable=True), st.integers(0, 12))
def test_any_network(drawn, steps):
    trainer = Trainer(drawn)
    trainer.step(steps)
    found = namespace(pytorch_code(trainer))
    outputs = trainer.predict(trainer.dataset.examples.inputs)
    if not np.isfinite(outputs).all():
        return
    scale = max(1.0, *(float(np.abs(layer).max()) for layer in trainer.layer_outputs(trainer.dataset.examples.inputs)))
    np.testing.assert_allclose(found["predict"](raw_inputs(trainer)), outputs, rtol=TOLERANCE, atol=TOLERANCE * scale)

    found["training_setup"](found["NETWORK"])
