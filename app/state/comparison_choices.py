"""What a run can be compared with by one click: the same run with one thing changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec import UNSET

from app.state.scene.number_text import exact_text
from app.state.spelling import spelled
from engine.consistency import input_count
from engine.edits import Change, DrawWeights, Edit
from engine.language import counted, tr
from engine.scenario import Csv, Digits, Rows, Scenario, Sgd
from engine.schema import field, scenario_fields, split_path, value_at

_OPTIMIZER, _CLIP, _SCHEDULE = "training.optimizer", "training.clip", "training.schedule"

_USUAL_RATES = {
    "sgd": (0.01, 3.0, 0.1),
    "rmsprop": (1e-4, 0.03, 0.003),
    "adagrad": (1e-3, 0.3, 0.03),
    "adam": (1e-4, 0.03, 0.003),
    "adamw": (1e-4, 0.03, 0.003),
}
"""Lowest and highest learning rate that an optimizer is compared with, and the one it gets in place of others."""
_MOMENTUM = 0.9
_RATE_FACTORS = ((10.0, "× 10"), (3.0, "× 3"), (1 / 3, "÷ 3"), (0.1, "÷ 10"))
_BATCH_SIZES = (1, 4, 10, 32, 100)
_DROPOUTS = (0.1, 0.2, 0.5)
_PENALTIES = (0.0001, 0.001, 0.01, 0.1)
_LARGEST_NORMS = (1.0, 0.1)
_LARGEST_COMPONENTS = (0.1,)
_DIGITS = 1797


@dataclass(frozen=True)
class CompareChoice:
    """One run to compare with.

    Attributes
    ----------
    text
        What it has in place of the present setting.
    edits
        What makes it of the present run, in this order.
    """

    text: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class ChoiceGroup:
    """Choices about the same thing."""

    title: str
    choices: tuple[CompareChoice, ...]


def choices(scenario: Scenario) -> tuple[ChoiceGroup, ...]:
    """Return what a run of this scenario can be compared with, grouped; what does not fit is left out.

    Another optimizer keeps the learning rate where that is usual for it, else it gets a usual one, which its text
    says. Another initialiser draws the first weights anew.
    """
    groups = (
        ChoiceGroup(tr("Activation"), tuple(_activations(scenario))),
        ChoiceGroup(_title(scenario, f"{_OPTIMIZER}.kind"), tuple(_optimizers(scenario))),
        ChoiceGroup(_title(scenario, f"{_OPTIMIZER}.learning_rate"), tuple(_rates(scenario))),
        ChoiceGroup(_title(scenario, "training.batch_size"), tuple(_batch_sizes(scenario))),
        ChoiceGroup(_title(scenario, "network.initializer"), tuple(_initializers(scenario))),
        ChoiceGroup(tr("Batch norm"), tuple(_batch_norm(scenario))),
        ChoiceGroup(tr("Residual"), tuple(_residual(scenario))),
        ChoiceGroup(tr("Dropout"), tuple(_dropouts(scenario))),
        ChoiceGroup(_title(scenario, "training.l2"), tuple(_penalties(scenario))),
        ChoiceGroup(_title(scenario, f"{_CLIP}.kind"), tuple(_clippings(scenario))),
        ChoiceGroup(_title(scenario, f"{_SCHEDULE}.kind"), tuple(_schedules(scenario))),
    )
    return tuple(group for group in groups if group.choices)


def _title(scenario: Scenario, path: str) -> str:
    return field(path, scenario).title


def _layers(scenario: Scenario, name: str, value: object) -> tuple[Edit, ...]:
    """Give all hidden layers the same value; those that have it are left alone."""
    return tuple(
        Change(f"network.layers[{index}].{name}", value)
        for index, layer in enumerate(scenario.network.layers)
        if getattr(layer, name) != value
    )


def _changed(scenario: Scenario, values: dict[str, Any]) -> tuple[Edit, ...]:
    """Return the changes by path, without those that change nothing."""
    document = msgspec.to_builtins(scenario)
    return tuple(Change(path, value) for path, value in values.items() if value_at(document, split_path(path)) != value)


def _offered(text: str, edits: tuple[Edit, ...]) -> Iterator[CompareChoice]:
    """Offer what is another run at all."""
    if edits:
        yield CompareChoice(text, edits)


def _activations(scenario: Scenario) -> Iterator[CompareChoice]:
    if scenario.network.layers:
        for name in field("network.layers[0].activation", scenario).choices:
            yield from _offered(spelled(name), _layers(scenario, "activation", name))


def _optimizers(scenario: Scenario) -> Iterator[CompareChoice]:
    rate = scenario.training.optimizer.learning_rate
    for kind in field(f"{_OPTIMIZER}.kind", scenario).choices:
        low, high, usual = _USUAL_RATES[kind]
        present = type(scenario.training.optimizer).__struct_config__.tag == kind
        keeps = present or low <= rate <= high
        values: dict[str, Any] = {f"{_OPTIMIZER}.kind": kind}
        if not keeps:
            values[f"{_OPTIMIZER}.learning_rate"] = usual
        if kind != "sgd":
            text = _with_rate(spelled(kind), None if keeps else usual)
            yield from _offered(text, () if present else _changed(scenario, values))
            continue
        share = exact_text(_MOMENTUM)
        for name, momentum, nesterov in (
            ("SGD", 0.0, False),
            (tr("SGD, momentum {share}", share=share), _MOMENTUM, False),
            (tr("SGD, Nesterov momentum {share}", share=share), _MOMENTUM, True),
        ):
            extra = _momentum(scenario, momentum, nesterov)
            yield from _offered(_with_rate(name, None if keeps else usual), (*_changed(scenario, values), *extra))


def _with_rate(optimizer: str, rate: float | None) -> str:
    """Add the learning rate to an optimizer, where it gets another one."""
    if rate is None:
        return optimizer
    return tr("{optimizer}, learning rate {rate}", optimizer=optimizer, rate=exact_text(rate))


def _momentum(scenario: Scenario, momentum: float, nesterov: bool) -> tuple[Edit, ...]:
    present = scenario.training.optimizer
    before = present if isinstance(present, Sgd) else Sgd()
    wanted = (("momentum", before.momentum, momentum), ("nesterov", before.nesterov, nesterov))
    return tuple(Change(f"{_OPTIMIZER}.{name}", value) for name, old, value in wanted if old != value)


def _rates(scenario: Scenario) -> Iterator[CompareChoice]:
    path = f"{_OPTIMIZER}.learning_rate"
    rate, declared = scenario.training.optimizer.learning_rate, field(path, scenario)
    for factor, how in _RATE_FACTORS:
        other = float(f"{rate * factor:.2g}")
        if declared.high is None or other <= declared.high:
            yield from _offered(f"{exact_text(other)}  ({how})", _changed(scenario, {path: other}))


def _training_examples(scenario: Scenario) -> int | None:
    """Return about how many examples train; None where only the CSV file's contents tell."""
    data = scenario.data
    if isinstance(data, Csv):
        return None
    count = len(data.inputs) if isinstance(data, Rows) else _DIGITS if isinstance(data, Digits) else data.samples
    return max(1, round(count * data.train_fraction))


def _batch_sizes(scenario: Scenario) -> Iterator[CompareChoice]:
    count, normalises = _training_examples(scenario), any(layer.batch_norm for layer in scenario.network.layers)
    for size in _BATCH_SIZES:
        if (count is not None and size >= count) or (size == 1 and normalises):  # nothing is left of one example
            continue
        yield from _offered(
            counted(size, "{n} example", "{n} examples"), _changed(scenario, {"training.batch_size": size})
        )
    present = scenario.training.batch_size
    if present == "full" or count is None or present < count:
        yield from _offered(tr("full: all at once"), _changed(scenario, {"training.batch_size": "full"}))


def _initializers(scenario: Scenario) -> Iterator[CompareChoice]:
    if scenario.network.initial is not UNSET:  # the first weights come from a file
        return
    path = "network.initializer"
    for name in field(path, scenario).choices:
        edits = _changed(scenario, {path: name})
        yield from _offered(spelled(name), (*edits, DrawWeights(0)) if edits else ())


def _batch_norm(scenario: Scenario) -> Iterator[CompareChoice]:
    if scenario.training.batch_size != 1:
        yield from _offered(tr("in all hidden layers"), _layers(scenario, "batch_norm", True))
    yield from _offered(_none(), _layers(scenario, "batch_norm", False))


def _residual(scenario: Scenario) -> Iterator[CompareChoice]:
    inputs, edits = input_count(scenario), []
    for index, layer in enumerate(scenario.network.layers):
        if inputs == layer.units and not layer.residual:
            edits.append(Change(f"network.layers[{index}].residual", True))
        inputs = layer.units
    yield from _offered(tr("wherever it fits"), tuple(edits))
    yield from _offered(_none(), _layers(scenario, "residual", False))


def _dropouts(scenario: Scenario) -> Iterator[CompareChoice]:
    for share in _DROPOUTS:
        text = tr("{percent} % of the units", percent=f"{100 * share:.0f}")
        yield from _offered(text, _layers(scenario, "dropout", share))
    yield from _offered(_none(), _layers(scenario, "dropout", 0.0))


def _penalties(scenario: Scenario) -> Iterator[CompareChoice]:
    for size in _PENALTIES:
        yield from _offered(exact_text(size), _changed(scenario, {"training.l2": size}))
    yield from _offered(_none(), _changed(scenario, {"training.l2": 0.0}))


def _clippings(scenario: Scenario) -> Iterator[CompareChoice]:
    for norm in _LARGEST_NORMS:
        edits = _changed(scenario, {f"{_CLIP}.kind": "norm", f"{_CLIP}.max_norm": norm})
        yield from _offered(tr("norm up to {limit}", limit=exact_text(norm)), edits)
    for limit in _LARGEST_COMPONENTS:
        edits = _changed(scenario, {f"{_CLIP}.kind": "value", f"{_CLIP}.limit": limit})
        yield from _offered(tr("each component up to {limit}", limit=exact_text(limit)), edits)
    yield from _offered(_none(), _changed(scenario, {f"{_CLIP}.kind": "none"}))


def _schedules(scenario: Scenario) -> Iterator[CompareChoice]:
    declared = scenario_fields(scenario)[f"{_SCHEDULE}.kind"]
    for kind in declared.choices:
        yield from _offered(spelled(kind), _changed(scenario, {f"{_SCHEDULE}.kind": kind}))


def _none() -> str:
    return tr("none", sense="setting")
