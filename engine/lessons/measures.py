"""What claims can be about: names of quantities, and how each is measured of a run at a step.

``train_loss`` · ``cost.parameters`` · ``layers.0.gradient_norm`` · ``layers.1.weights[0][2]`` ·
``variance(layers.0.activations)``; docs/lessons.md lists them all.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from engine.activations import ACTIVATIONS
from engine.cost import Cost, cost_of
from engine.errors import expected_found
from engine.idle_units import activated, dead_share, saturated_share
from engine.joining import joined_by_and
from engine.language import mark, tr
from engine.learner import no_layer
from engine.lessons.course import Here
from engine.snapshot import Array, LayerSnapshot
from engine.suggestion import suggestion
from engine.trainer import Trainer

Take = Callable[[Here], float]

_LAYER = re.compile(r"layers\.(\d{1,2}|last)\.([a-z_.]+)((?:\[\d{1,6}\]){0,2})")
_FUNCTION = re.compile(r"([a-z_]+)\((.+)\)")
DIVERGED_AT: Final = "diverged_at"
_NO_TEST_SET: Final = mark("expected data with a test set, found none")
_NO_CLASSES: Final = mark("expected data with classes, found none")
_NO_CLASSES_AND_TEST_SET: Final = mark("expected data with classes and a test set, found none")
_NO_FUNCTION: Final = mark('no function "{name}": {suggestion}')
_NO_QUANTITY: Final = mark('no quantity "{name}": {suggestion}')
_NO_QUANTITY_OF_LAYER: Final = mark('no quantity of a layer "{name}": {suggestion}')


@dataclass(frozen=True)
class Measure:
    """A quantity by its name; ``take`` measures it, nan where the run has diverged.

    ``take`` raises ValueError where the network or the data have nothing of the kind.
    """

    name: str
    take: Take


def measure_named(name: str) -> Measure:
    """Return the quantity of a name.

    Raises
    ------
    ValueError
        There is none; the message says what was expected.
    """
    if name == DIVERGED_AT:
        return Measure(name, _diverged_at)
    return Measure(name, _while_finite(_take(name)))


def _take(name: str) -> Take:
    called = _FUNCTION.fullmatch(name)
    layered = _LAYER.fullmatch(called[2] if called else name)
    if called and layered and layered[2] in _ARRAYS and not layered[3]:
        function = _FUNCTIONS[_known(called[1], _FUNCTIONS, _NO_FUNCTION)]
        return lambda here: function(_array(here, layered[1], layered[2]), layered[2])
    if layered and not called:
        layer, what, places = layered[1], layered[2], tuple(map(int, re.findall(r"\d+", layered[3])))
        if what in _OF_LAYER and not places:
            return _OF_LAYER[what](layer)
        if what in _ARRAYS and places:
            return lambda here: _entry(_array(here, layer, what), places)
        if what in _ARRAYS:
            said = tr("expected an entry such as [0][1], or a function such as {function}", function=f"mean({name})")
            raise ValueError(f"{name}: {said}")
        _known(what, (*_ARRAYS, *_OF_LAYER), _NO_QUANTITY_OF_LAYER)
    return _SCALARS[_known(name, _SCALARS, _NO_QUANTITY)]


def _known(name: str, known: Iterable[str], unknown: str) -> str:
    """Return a name that is known; ``unknown`` says that it is none."""
    names = list(known)
    if name in names:
        return name
    raise ValueError(tr(unknown, name=name[:60], suggestion=suggestion(name, names)))


def _while_finite(take: Take) -> Take:
    def taken(here: Here) -> float:
        return math.nan if here.trainer.divergence is not None else take(here)

    return taken


def _diverged_at(here: Here) -> float:
    divergence = here.trainer.divergence
    return math.inf if divergence is None else float(divergence.step)


# --- of the whole network ---------------------------------------------------------------------------------------------


def _existing(value: float | None, missing: str) -> float:
    """Return a value; ``missing`` says what it takes where there is none."""
    if value is None:
        raise ValueError(tr(missing))
    return value


def _last_step(here: Here) -> Trainer:
    """Return the trainer while what its last step computed is still there."""
    if math.isnan(here.trainer.last_loss):
        raise ValueError(tr("expected a step from 1 on without an edit at it: there is no mini-batch to measure"))
    return here.trainer


def _gradient_error(here: Here) -> float:
    _last_step(here)
    return here.gradient_error


def _cost(here: Here) -> Cost:
    trainer = here.trainer
    return cost_of(trainer.architecture, trainer.scenario.training, len(trainer.dataset.train))


def _cost_measure(name: str) -> Take:
    return lambda here: float(getattr(_cost(here), name))


_COSTS = (
    "batch",
    "parameters",
    "forward_multiply_adds",
    "backward_multiply_adds",
    "backpropagation_multiply_adds",
    "numerical_multiply_adds",
    "numerical_ratio",
    "activation_bytes",
    "backward_bytes",
    "gradient_bytes",
    "optimizer_bytes",
)

_SCALARS: Final[dict[str, Take]] = {
    "train_loss": lambda here: here.evaluation.train_loss,
    "test_loss": lambda here: _existing(here.evaluation.test_loss, _NO_TEST_SET),
    "train_accuracy": lambda here: _existing(here.evaluation.train_accuracy, _NO_CLASSES),
    "test_accuracy": lambda here: _existing(here.evaluation.test_accuracy, _NO_CLASSES_AND_TEST_SET),
    "batch_loss": lambda here: _last_step(here).last_loss,
    "batch_examples": lambda here: float(_last_step(here).snapshot().batch_size),
    "batch_gradient_norm": lambda here: _norm(_last_step(here).raw_parameters().gradient),
    "update_norm": lambda here: _norm(_last_step(here).raw_parameters().step),
    "learning_rate": lambda here: here.trainer.learning_rate,
    "epoch": lambda here: float(here.trainer.epoch),
    "batches_per_epoch": lambda here: float(here.trainer.batches_per_epoch),
    "training_examples": lambda here: float(len(here.trainer.dataset.train)),
    "test_examples": lambda here: float(len(here.trainer.dataset.test)),
    "gradient_check_error": _gradient_error,
    "cost.numerical_passes": lambda here: 2.0 * _cost(here).parameters,
    **{f"cost.{name}": _cost_measure(name) for name in _COSTS},
    DIVERGED_AT: _diverged_at,
}


# --- of a layer -------------------------------------------------------------------------------------------------------


def _number(layer: str, count: int) -> int:
    number = count - 1 if layer == "last" else int(layer)
    if number >= count:
        raise ValueError(no_layer(number, count))
    return number


def _gradient_norm(layer: str) -> Take:
    return lambda here: here.gradient_norms[_number(layer, len(here.gradient_norms))]


def _of_snapshot(share: Callable[[LayerSnapshot], float]) -> Callable[[str], Take]:
    return lambda layer: lambda here: share(_shot(here, layer))


def _shot(here: Here, layer: str) -> LayerSnapshot:
    layers = here.whole_set.layers
    return layers[_number(layer, len(layers))]


_OF_LAYER: Final[dict[str, Callable[[str], Take]]] = {
    "gradient_norm": _gradient_norm,
    "dead_share": _of_snapshot(dead_share),
    "saturated_share": _of_snapshot(saturated_share),
}


# --- arrays -----------------------------------------------------------------------------------------------------------


def _normalization(name: str) -> Callable[[LayerSnapshot], Array]:
    def read(shot: LayerSnapshot) -> Array:
        if shot.normalization is None:
            raise ValueError(tr("expected a layer with batch_norm, found one without"))
        return np.asarray(getattr(shot.normalization, name))

    return read


def _slopes(shot: LayerSnapshot) -> Array:
    """f′ at what the activation is applied to."""
    if shot.activation not in ACTIVATIONS:
        raise ValueError(expected_found(tr("an activation with a slope for each unit"), shot.activation))
    return ACTIVATIONS[shot.activation].slope_at(activated(shot))


_ARRAYS: Final[dict[str, Callable[[LayerSnapshot], Array]]] = {
    "weights": lambda shot: shot.weights.T,
    "biases": lambda shot: shot.biases,
    "d_weights": lambda shot: shot.d_weights.T,
    "d_biases": lambda shot: shot.d_biases,
    "weight_steps": lambda shot: shot.weight_steps.T,
    "bias_steps": lambda shot: shot.bias_steps,
    "pre_activations": lambda shot: shot.pre_activations,
    "activations": lambda shot: shot.activations,
    "slopes": _slopes,
    "deltas": lambda shot: shot.deltas * shot.deltas.shape[1],  # of each example by itself, not its share of the mean
    "batch_norm.standardized": _normalization("standardized"),
    "batch_norm.means": _normalization("means"),
    "batch_norm.variances": _normalization("variances"),
}
_PARAMETERS = ("weights", "biases")
_OF_THE_STEP = ("weight_steps", "bias_steps")
_UNITS_LAST = ("weights", "d_weights", "weight_steps")


def _array(here: Here, layer: str, name: str) -> Array:
    trainer = here.trainer
    if name in _PARAMETERS:  # nothing has to be computed
        arrays = trainer.parameters()
        return arrays[f"layers.{_number(layer, len(trainer.architecture.layers))}.{name}"]
    if name in _OF_THE_STEP:
        layers = _last_step(here).snapshot().layers
        return _ARRAYS[name](layers[_number(layer, len(layers))])
    return _ARRAYS[name](_shot(here, layer))


def _entry(array: Array, places: tuple[int, ...]) -> float:
    full = (*places, 0)[: array.ndim] if len(places) < array.ndim else places  # of the first example
    if len(full) != array.ndim or any(place >= size for place, size in zip(full, array.shape, strict=True)):
        ranges = (tr("{first} to {last}", first="[0]", last=f"[{size - 1}]") for size in array.shape)
        expected = tr("an entry from {ranges}", ranges=joined_by_and(*ranges))
        raise ValueError(expected_found(expected, "".join(f"[{place}]" for place in places)))
    return float(array[full])


def _norm(array: Array) -> float:
    with np.errstate(over="ignore"):
        return float(np.linalg.norm(array))


def _difference_of_units(array: Array, name: str) -> float:
    return float(np.ptp(array, axis=-1 if name in _UNITS_LAST else 0).max())


_FUNCTIONS: Final[dict[str, Callable[[Array, str], float]]] = {
    "mean": lambda array, _: float(array.mean()),
    "variance": lambda array, _: float(array.var()),
    "norm": lambda array, _: _norm(array),
    "largest": lambda array, _: float(array.max()),
    "smallest": lambda array, _: float(array.min()),
    "difference_of_units": _difference_of_units,
}
