"""Runs side by side: what each is called, in what it differs from the others, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from app.state.data_choice import feature_title
from app.state.frame import Frame
from app.state.listing import listed
from app.state.scene.number_text import exact_text
from app.state.spelling import spelled
from engine.language import counted, mark, tr
from engine.scenario import Scenario
from engine.schema import Field, scenario_fields, split_path, value_at

MOST_RUNS = 4
"""How many runs there is room for side by side."""
_MOST_DIFFERENCES = 3
SAME = mark("the same settings")

_LAYERS = "network.layers"
_KIND, _RATE = "training.optimizer.kind", "training.optimizer.learning_rate"
_UNNAMED = ("format", "title")
"""Fields that make no difference to a run."""
_LATER = ("data", "seed")
"""What is said last: comparisons are about networks and training."""
_CLEAR_ALONE = ("].activation", "training.optimizer.kind", "training.loss", "training.method", "data.kind")
"""Fields whose values are understood without the field's title."""
_WITHIN_A_SENTENCE = {
    "train_fraction": mark("training share", sense="setting"),
    "samples": mark("examples", sense="setting"),
    "noise": mark("noise", sense="setting"),
    "features": mark("features", sense="setting"),
    "inputs": mark("inputs", sense="setting"),
    "targets": mark("targets", sense="setting"),
    "task": mark("task", sense="setting"),
    "path": mark("file", sense="setting"),
    "target": mark("target", sense="setting"),
    "standardize": mark("standardise", sense="setting"),
    "content": mark("table", sense="setting"),
    "activation": mark("activation", sense="setting"),
    "batch_norm": mark("batch norm", sense="setting"),
    "residual": mark("residual", sense="setting"),
    "dropout": mark("dropout", sense="setting"),
    "initializer": mark("initialiser", sense="setting"),
    "initializer_scale": mark("initial scale", sense="setting"),
    "output_activation": mark("output", sense="setting"),
    "train_biases": mark("train biases", sense="setting"),
    "initial": mark("first weights", sense="setting"),
    "learning_rate": mark("learning rate", sense="setting"),
    "momentum": mark("momentum", sense="setting"),
    "weight_decay": mark("weight decay", sense="setting"),
    "warmup": mark("warm-up", sense="setting"),
    "every": mark("every", sense="setting"),
    "factor": mark("factor", sense="setting"),
    "decay": mark("decay", sense="setting"),
    "steps": mark("steps", sense="setting"),
    "final": mark("final", sense="setting"),
    "start": mark("start", sense="setting"),
    "rise": mark("rise", sense="setting"),
    "max_norm": mark("largest norm", sense="setting"),
    "limit": mark("limit", sense="setting"),
    "loss": mark("loss", sense="setting"),
    "batch_size": mark("batch size", sense="setting"),
    "method": mark("method", sense="setting"),
    "optimizer": mark("optimizer", sense="setting"),
    "schedule": mark("schedule", sense="setting"),
    "clip": mark("clipping", sense="setting"),
    "seed": mark("seed", sense="setting"),
}
"""What fields are called within a sentence; where that is a symbol such as L2, or a person, it is their title."""
_ABSENT = object()


@dataclass(frozen=True, eq=False)
class ComparedRun:
    """One run among those side by side.

    Attributes
    ----------
    branch
        The run's number in the recording.
    colour
        Index into the theme's ``runs``.
    difference
        What sets it apart, in few words (:func:`differences`).
    train_loss, test_loss, train_accuracy, test_accuracy
        Over the whole sets, accuracies from 0 to 1; None where there is none.
    diverged
        One line that says where it stopped being finite; empty while it goes on.
    """

    branch: int
    name: str
    colour: int
    difference: str
    frame: Frame
    step: int
    train_loss: float | None
    test_loss: float | None
    train_accuracy: float | None
    test_accuracy: float | None
    diverged: str = ""


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two to four runs on one clock.

    Attributes
    ----------
    active
        Branch of the run that controls, inspector and prediction are about.
    """

    runs: tuple[ComparedRun, ...]
    active: int

    @property
    def active_run(self) -> ComparedRun:
        """The active run; the first where the active one is not among them."""
        return next((run for run in self.runs if run.branch == self.active), self.runs[0])


def differences(scenarios: Sequence[Scenario]) -> list[str]:
    """Say of each scenario in few words what sets it apart.

    The first is described by all in which any other differs from it, the others by what they have in place of that:
    ``["tanh", "ReLU"]``, ``["SGD 0.03", "Adam 0.01"]``. A single scenario has no differences.
    """
    if not scenarios:
        return []
    documents = [_Document(scenario) for scenario in scenarios]
    first, others = documents[0], documents[1:]
    paths = _paths(documents)
    differing = [path for path in paths if any(_differ(first, other, path) for other in others)]
    texts = [_joined(first, differing)]
    for other in others:
        own = [path for path in differing if _differ(first, other, path)]
        texts.append(_joined(other, own) if own else tr(SAME))
    return texts


def differ(first: Scenario, second: Scenario) -> bool:
    """Whether there is anything to be said that sets two scenarios apart."""
    one, other = _Document(first), _Document(second)
    return any(_differ(one, other, path) for path in _paths([one, other]))


def _paths(documents: Sequence[_Document]) -> list[str]:
    """Return all places where there is a value, in the order in which they are spoken of."""
    return sorted(dict.fromkeys(path for one in documents for path in one.values), key=_comes_later)


class _Document:
    """A scenario as a flat table of values; hidden layers that agree are one entry, ``network.layers[*].…``."""

    def __init__(self, scenario: Scenario) -> None:
        document = msgspec.to_builtins(scenario)
        self.fields: dict[str, Field] = {}
        self.values: dict[str, Any] = {_LAYERS: tuple(layer.units for layer in scenario.network.layers)}
        layers: dict[str, list[Any]] = {}
        others: dict[str, Any] = {}
        for path, field in scenario_fields(scenario).items():
            parts, value = split_path(path), value_at(document, split_path(path))
            value = tuple(value) if isinstance(value, list) else value
            if parts[0] in _UNNAMED:
                continue
            if path.startswith(f"{_LAYERS}["):
                name = str(parts[3])
                self.fields[f"{_LAYERS}[*].{name}"] = field
                layers.setdefault(name, []).append(value)
            elif path != _LAYERS:
                self.fields[path], others[path] = field, value
        for name, values in layers.items():
            if name != "units":
                same = all(value == values[0] for value in values)
                self.values[f"{_LAYERS}[*].{name}"] = values[0] if same else tuple(values)
        self.values |= others


def _comes_later(path: str) -> bool:
    """Sort data and seed last; what else there is stays in the order of its declaration."""
    return path.startswith(_LATER)


def _differ(first: _Document, other: _Document, path: str) -> bool:
    """Whether two scenarios differ there; what only one of them can have counts where it is not as usual."""
    one, two = first.values.get(path, _ABSENT), other.values.get(path, _ABSENT)
    if one is not _ABSENT and two is not _ABSENT:
        return bool(one != two)
    return any(_unusual(document, path) for document in (first, other))


def _unusual(document: _Document, path: str) -> bool:
    return path in document.values and bool(document.values[path] != document.fields[path].default)


def _joined(document: _Document, paths: list[str]) -> str:
    """Put what is to be said of a scenario into one line; an optimizer and its rate belong together."""
    said: list[str] = []
    for path in paths:
        if path not in document.values or (path == _RATE and _KIND in paths):
            continue
        text = _text(document, path)
        said.append(f"{text} {_value_text(document.values[_RATE])}" if path == _KIND and _RATE in paths else text)
    shown = listed(said[:_MOST_DIFFERENCES])
    return f"{shown} …" if len(said) > _MOST_DIFFERENCES else shown


def _text(document: _Document, path: str) -> str:
    value = document.values[path]
    if path == _LAYERS:
        units = "-".join(str(count) for count in value)
        if not value:
            return tr("no hidden layer")
        return units if len(value) > 1 else counted(value[0], "{n} unit", "{n} units")
    field = document.fields[path]
    title = _within_a_sentence(path, field)
    if isinstance(value, tuple) and field.kind != "list":  # of hidden layers that are not alike
        if field.kind == "switch":
            with_it = [str(number + 1) for number, on in enumerate(value) if on]
            if len(with_it) == 1:
                return tr("{setting} in layer {number}", setting=title, number=with_it[0])
            return tr("{setting} in layers {numbers}", setting=title, numbers=", ".join(with_it))
        written = "-".join(_value_text(one) for one in value)
        return written if path.endswith(_CLEAR_ALONE) else tr("{setting} {value}", setting=title, value=written)
    if field.kind == "choice":
        name = _value_text(value)
        if path.endswith(_CLEAR_ALONE):
            return name
        return _without(title) if value == "none" else tr("{value} {setting}", setting=title, value=name)
    if field.kind == "switch":
        return title if value else _without(title)
    if value == 0 and field.default == 0:
        return _without(title)
    if field.kind == "list" and not all(isinstance(item, str) for item in value):
        return tr("its own {setting}", setting=title)
    return tr("{setting} {value}", setting=title, value=_value_text(value))


def _without(title: str) -> str:
    return tr("no {setting}", setting=title)


def _value_text(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(feature_title(item) for item in value)
    return spelled(value) if isinstance(value, str) else exact_text(value)


def _within_a_sentence(path: str, field: Field) -> str:
    parts = path.split(".")
    name = _WITHIN_A_SENTENCE.get(parts[-2] if parts[-1] == "kind" else parts[-1])
    return field.title if name is None else tr(name, sense="setting")
