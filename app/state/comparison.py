"""Runs side by side: what each is called, in what it differs from the others, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from app.state.data_choice import feature_title
from app.state.frame import Frame
from app.state.spelling import spelled
from engine.scenario import Scenario
from engine.schema import Field, scenario_fields, split_path, value_at

MOST_RUNS = 4
"""How many runs there is room for side by side."""
_MOST_DIFFERENCES = 3
SAME = "the same settings"

_LAYERS = "network.layers"
_KIND, _RATE = "training.optimizer.kind", "training.optimizer.learning_rate"
_UNNAMED = ("format", "title")
"""Fields that make no difference to a run."""
_LATER = ("data", "seed")
"""What is said last: comparisons are about networks and training."""
_CLEAR_ALONE = ("].activation", "training.optimizer.kind", "training.loss", "training.method", "data.kind")
"""Fields whose values are understood without the field's title."""
_PEOPLE = ("Nesterov",)
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
    paths = sorted(dict.fromkeys(path for one in documents for path in one.values), key=_comes_later)
    differing = [path for path in paths if any(_differ(first, other, path) for other in others)]
    texts = [_joined(first, differing)]
    for other in others:
        own = [path for path in differing if _differ(first, other, path)]
        texts.append(_joined(other, own) if own else SAME)
    return texts


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
        said.append(f"{text} {document.values[_RATE]:g}" if path == _KIND and _RATE in paths else text)
    shown = ", ".join(said[:_MOST_DIFFERENCES])
    return f"{shown} …" if len(said) > _MOST_DIFFERENCES else shown


def _text(document: _Document, path: str) -> str:
    value = document.values[path]
    if path == _LAYERS:
        units = "-".join(str(count) for count in value)
        return units if len(value) > 1 else f"{units} units" if value else "no hidden layer"
    field = document.fields[path]
    title = _within_a_sentence(field.title)
    if isinstance(value, tuple) and field.kind != "list":  # of hidden layers that are not alike
        if field.kind == "switch":
            with_it = [str(number + 1) for number, on in enumerate(value) if on]
            return f"{title} in layer{'s' if len(with_it) > 1 else ''} {', '.join(with_it)}"
        written = "-".join(_value_text(one) for one in value)
        return written if path.endswith(_CLEAR_ALONE) else f"{title} {written}"
    if field.kind == "choice":
        name = _value_text(value)
        return name if path.endswith(_CLEAR_ALONE) else f"no {title}" if value == "none" else f"{name} {title}"
    if field.kind == "switch":
        return title if value else f"no {title}"
    if value == 0 and field.default == 0:
        return f"no {title}"
    if field.kind == "list" and not all(isinstance(item, str) for item in value):
        return f"its own {title}"
    return f"{title} {_value_text(value)}"


def _value_text(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(feature_title(item) for item in value)
    return spelled(value) if isinstance(value, str) else f"{value:g}"


def _within_a_sentence(title: str) -> str:
    """Begin with a small letter, unless the title is a symbol such as L2, or a person."""
    return title[:1].lower() + title[1:] if title[1:2].islower() and title not in _PEOPLE else title
