"""How learning goes in each layer at one moment, and what is wrong with it, in words with the numbers behind them.

All functions are pure. A :class:`~app.state.flow_history.FlowHistory` may be given besides the snapshot: then the
verdict rests on the last second or so and not on a single mini-batch, which makes it calmer and surer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.state.flow_history import Flow, FlowHistory, activated, gradient_norm, update_norm, update_ratio
from app.state.histogram import Histogram, calm_limit, magnitude_histogram, plain_histogram
from app.state.idleness import DEAD_EXAMPLES, LARGEST_SLOPE, SATURATED_SLOPE, Idleness, idleness_of
from app.state.scene.captions import layer_name
from app.state.scene.number_text import count_text, exact_text, short_text
from engine.activations import ACTIVATIONS
from engine.language import counted, local_number, mark, tr
from engine.snapshot import LayerSnapshot, Phase, Snapshot

Array = NDArray[np.float64]

VANISHING_RATIO = 1e-3
"""First layer's gradient norm over the last layer's, below which the gradient has vanished: with plain gradient
descent the first layer then needs a thousand steps to go as far as the last goes in one. Healthy networks of up to
ten layers stay above 1/100 here."""
EXPLODING_RATIO = 1e3
"""The same the other way round: a learning rate that suits the last layer is a thousand times too large for the
first."""
EXPLODING_NORM = 1e3
"""Gradient norm from which it is said to explode, whatever the layers' ratio: norms of these networks are around 1
when they begin to learn, and clipping is usually set at 1 to 10."""
TOO_LARGE_UPDATE = 1.0
"""‖Δw‖/‖w‖ from which an update replaces what was learned rather than change it; about 1/1000 is usual."""
TROUBLED_SHARE = 0.5
"""Share of a hidden layer's units that must be dead or saturated before the verdict says so: some always are."""
WRONG_BY = 0.5
"""An output is wrong when it misses its target by more than this share of the activation's range: across the middle."""

_IN_PROPORTION = 3.0
"""Updates follow the gradients when their ratios differ by less than this factor. Adam and its kin rescale each weight:
then a small gradient does not mean slow learning, and the verdict must not say so."""
_RANGES = {"sigmoid": (0.0, 1.0), "softmax": (0.0, 1.0), "tanh": (-1.0, 1.0)}
_LOSSES_THROUGH_THE_SLOPE = ("mse", "half_squared_error", "huber")
"""Losses whose gradient reaches z only through f′; cross-entropies cancel it, so saturation does not stop them."""


class Trouble(StrEnum):
    """What can be wrong."""

    EXPLODING = mark("Exploding gradient")
    TOO_LARGE = mark("Updates too large")
    DEAD = mark("Dead units")
    VANISHING = mark("Vanishing gradient")
    SATURATED_OUTPUT = mark("Saturated output")
    SATURATED = mark("Saturated units")


@dataclass(frozen=True)
class Verdict:
    """One thing that is wrong.

    Attributes
    ----------
    trouble
        What.
    sentence
        In plain words, without the name of the trouble.
    evidence
        The numbers that it rests on, and the threshold.
    """

    trouble: Trouble
    sentence: str
    evidence: str

    @property
    def headline(self) -> str:
        """Name of the trouble."""
        return tr(self.trouble.value)

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.headline}: {self.sentence}"


@dataclass(frozen=True)
class LayerDiagnosis:
    """One dense layer now.

    Attributes
    ----------
    label, title
        ``"L1"`` for the first, and "hidden layer 1" or "output layer".
    gradient_norm, update_norm, update_ratio
        ‖∂L/∂W‖ of the last mini-batch and ‖Δw‖/‖w‖ of the last update.
    activations
        Of what the layer hands on, all units and examples of the mini-batch.
    gradients
        Of log₁₀|∂L/∂w|, all weights.
    idleness
        Dead or saturated units.
    """

    label: str
    title: str
    activation: str
    gradient_norm: float
    update_ratio: float
    activations: Histogram
    gradients: Histogram
    idleness: Idleness


@dataclass(frozen=True)
class Diagnosis:
    """All layers from input to output, and what is wrong, the worst first; empty before the first step.

    Attributes
    ----------
    norms
        ‖∂L/∂W‖ of each layer that the verdicts rest on: lately, or of the last mini-batch where no history was given.
    """

    step: int
    layers: tuple[LayerDiagnosis, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    norms: tuple[float, ...] = ()

    @property
    def verdict(self) -> str:
        """The worst that is wrong, in one line; "" where nothing is."""
        return str(self.verdicts[0]) if self.verdicts else ""


def diagnose(snapshot: Snapshot, history: FlowHistory | None = None) -> Diagnosis:
    """Look at a snapshot, and at what was recorded before it where there is a history of the same network.

    Within the first step of a network nothing is said: the layers that the backward pass has not reached have no
    gradient yet, which is no trouble.
    """
    if history is not None and not (len(history) and _same_network(snapshot, history)):
        history = None
    complete = snapshot.phase is Phase.UPDATE or history is not None or snapshot.divergence is not None
    if not snapshot.fresh or not snapshot.layers or not complete:
        return Diagnosis(snapshot.step)
    layers: list[LayerDiagnosis] = []
    for number, layer in enumerate(snapshot.layers):
        idle = None if history is None else (history.idle_examples(number), history.examples_seen)
        layers.append(
            LayerDiagnosis(
                label=f"L{number + 1}",
                title=layer_name(number, len(snapshot.layers)),
                activation=layer.activation,
                gradient_norm=gradient_norm(layer),
                update_ratio=update_ratio(layer),
                activations=_activation_histogram(layer),
                gradients=magnitude_histogram(layer.d_weights),
                idleness=idleness_of(layer, idle),
            )
        )
    if snapshot.divergence is not None:
        broken = Verdict(Trouble.EXPLODING, tr("a number grew beyond what can be computed"), str(snapshot.divergence))
        return Diagnosis(snapshot.step, tuple(layers), (broken,), tuple(layer.gradient_norm for layer in layers))
    norms = np.array([layer.gradient_norm for layer in layers])
    moves = np.array([update_norm(layer) for layer in snapshot.layers])
    if history is not None:
        norms, moves = history.recent(Flow.GRADIENT_NORM), history.recent(Flow.UPDATE_NORM)
    seen = snapshot.batch_size if history is None else history.examples_seen
    verdicts = (
        _exploding(norms),
        _too_large(layers, history),
        _dead(layers, sure=history is None or seen >= DEAD_EXAMPLES),
        _vanishing(norms, moves),
        _saturated_output(snapshot),
        _saturated(layers),
    )
    return Diagnosis(
        snapshot.step,
        tuple(layers),
        tuple(verdict for verdict in verdicts if verdict is not None),
        tuple(norms.tolist()),
    )


def times_text(times: float) -> str:
    """Write how many times: two digits, with commas, and as a power of ten from a billion on.

    >>> times_text(12345.0), times_text(3.14), times_text(2.5e12)
    ('12,000', '3.1', '2.5e12')
    """
    if not math.isfinite(times):
        return "∞"
    if times >= 1e9:
        mantissa, exponent = f"{times:.1e}".split("e")
        return local_number(f"{mantissa}e{int(exponent)}")
    if times < 10:
        return local_number(f"{times:.1f}")
    return count_text(round(times, 1 - math.floor(math.log10(times))).__trunc__())


def _same_network(snapshot: Snapshot, history: FlowHistory) -> bool:
    return history.layers == len(snapshot.layers) and all(
        len(history.idle_examples(number)) == layer.units for number, layer in enumerate(snapshot.layers)
    )


def _activation_histogram(layer: LayerSnapshot) -> Histogram:
    plain = not layer.residual and layer.dropout == 0
    if plain and layer.activation in _RANGES:
        return plain_histogram(layer.activations, *_RANGES[layer.activation])
    limit = calm_limit(layer.activations)
    positive = plain and layer.activation in ("relu", "softplus")
    return plain_histogram(layer.activations, 0.0 if positive else -limit, limit)


def _exploding(norms: Array) -> Verdict | None:
    if not np.isfinite(norms).all():
        layer = int(np.argmin(np.isfinite(norms)))
        said = tr("in {layer} it is no longer finite", layer=f"L{layer + 1}")
        return Verdict(Trouble.EXPLODING, said, f"‖∂L/∂W‖ = {exact_text(float(norms[layer]))}")
    first, last, largest = float(norms[0]), float(norms[-1]), int(np.argmax(norms))
    if last > 0 and first / last > EXPLODING_RATIO:
        return Verdict(
            Trouble.EXPLODING,
            tr("the first layer's is {times} times the last's", times=times_text(first / last)),
            tr(
                "‖∂L/∂W‖ = {first} in L1, {last} in {layer}; said above {limit} times",
                first=short_text(first, 2),
                last=short_text(last, 2),
                layer=f"L{len(norms)}",
                limit=count_text(round(EXPLODING_RATIO)),
            ),
        )
    if norms[largest] > EXPLODING_NORM:
        return Verdict(
            Trouble.EXPLODING,
            tr("its norm is {norm} in {layer}", norm=times_text(float(norms[largest])), layer=f"L{largest + 1}"),
            tr(
                "‖∂L/∂W‖ = {norm}; said above {limit}",
                norm=short_text(float(norms[largest])),
                limit=count_text(round(EXPLODING_NORM)),
            ),
        )
    return None


def _too_large(layers: list[LayerDiagnosis], history: FlowHistory | None) -> Verdict | None:
    ratios = np.array([layer.update_ratio for layer in layers])
    if history is not None:
        ratios = history.recent(Flow.UPDATE_RATIO)
    ratios = np.where(np.isfinite(ratios), ratios, 0.0)  # weights that were all 0 may move by any amount
    largest = int(np.argmax(ratios))
    if ratios[largest] <= TOO_LARGE_UPDATE:
        return None
    where = f"L{largest + 1}"
    return Verdict(
        Trouble.TOO_LARGE,
        tr("a step moves {layer} by {times} times its own size", layer=where, times=times_text(float(ratios[largest]))),
        tr(
            "‖Δw‖/‖w‖ = {ratio} in {layer}; said above {limit}, usual is {usual}",
            ratio=short_text(float(ratios[largest]), 2),
            layer=where,
            limit=short_text(TOO_LARGE_UPDATE, 2),
            usual=short_text(0.001, 2),
        ),
    )


def _dead(layers: list[LayerDiagnosis], *, sure: bool) -> Verdict | None:
    return _idle(layers, "dead", Trouble.DEAD) if sure else None


def _saturated(layers: list[LayerDiagnosis]) -> Verdict | None:
    return _idle(layers, "saturated", Trouble.SATURATED)


def _idle(layers: list[LayerDiagnosis], kind: str, trouble: Trouble) -> Verdict | None:
    hidden = [layer for layer in layers[:-1] if layer.idleness.kind == kind]
    worst = max(hidden, key=lambda layer: layer.idleness.share, default=None)
    if worst is None or worst.idleness.share < TROUBLED_SHARE:
        return None
    idle = worst.idleness
    others = sum(layer.idleness.share >= TROUBLED_SHARE for layer in hidden) - 1
    said = tr("{count} of {units} in {layer}", count=idle.count, units=idle.units, layer=worst.title)
    if others:
        said = counted(others, "{said}, and like it in {n} more layer", "{said}, like it in {n} more layers", said=said)
    elif kind == "dead" and idle.share == 1:
        said = tr("{said}: no gradient gets past them", said=said)
    percent = round(100 * TROUBLED_SHARE)
    evidence = tr("{rule}; said from {percent}% of a hidden layer on", rule=idle.rule, percent=percent)
    return Verdict(trouble, said, evidence)


def _vanishing(norms: Array, moves: Array) -> Verdict | None:
    first, last = float(norms[0]), float(norms[-1])
    if len(norms) < 2 or not math.isfinite(last) or last <= 0 or not first < VANISHING_RATIO * last:
        return None
    if first == 0:
        evidence = tr("‖∂L/∂W‖ = 0 in L1, {last} in the last", last=short_text(last, 2))
        return Verdict(Trouble.VANISHING, tr("none reaches the first layer"), evidence)
    evidence = tr(
        "‖∂L/∂W‖ = {first} in L1, {last} in {layer}; said below 1/{limit}. "
        "Updates: ‖Δw‖ = {first_move} in L1, {last_move} in {layer}",
        first=short_text(first, 2),
        last=short_text(last, 2),
        layer=f"L{len(norms)}",
        limit=count_text(round(1 / VANISHING_RATIO)),
        first_move=short_text(float(moves[0]), 2),
        last_move=short_text(float(moves[-1]), 2),
    )
    times = times_text(last / first)
    learning = float(moves[-1]) / float(moves[0]) if moves[0] > 0 else math.inf
    in_proportion = 1 / _IN_PROPORTION < learning / (last / first) < _IN_PROPORTION
    if in_proportion:
        said = tr("the first layer learns 1/{times} as fast as the last", times=times)
    else:
        said = tr("the first layer's is 1/{times} of the last's", times=times)
    return Verdict(Trouble.VANISHING, said, evidence)


def _saturated_output(snapshot: Snapshot) -> Verdict | None:
    """Say when outputs are wrong and yet get next to no gradient, because f′ is next to 0."""
    output = snapshot.layers[-1]
    if output.activation not in ("sigmoid", "tanh") or snapshot.loss_name not in _LOSSES_THROUGH_THE_SLOPE:
        return None
    low, high = _RANGES[output.activation]
    slopes = np.abs(ACTIVATIONS[output.activation].slope_at(activated(output)))
    wrong = np.abs(output.activations - snapshot.targets) > WRONG_BY * (high - low)
    stuck = wrong & (slopes < SATURATED_SLOPE * LARGEST_SLOPE[output.activation])
    examples, wrong_examples = int(stuck.any(axis=0).sum()), int(wrong.any(axis=0).sum())
    if not examples or stuck.sum() < TROUBLED_SHARE * wrong.sum() or wrong_examples < 2:
        return None
    return Verdict(
        Trouble.SATURATED_OUTPUT,
        tr("{count} of {total} wrong examples hardly teach anything", count=examples, total=wrong_examples),
        tr(
            "their f′(z) at the output is below {percent}% of the largest: δ is near 0, the error large",
            percent=round(100 * SATURATED_SLOPE),
        ),
    )
