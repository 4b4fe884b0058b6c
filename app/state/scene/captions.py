"""What is happening, in words and formulas: one line for each phase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.state.scene.number_text import count_text, exact_text
from app.state.scene.staging import Act, Staging
from app.state.spelling import spelled
from engine.activations import ACTIVATIONS
from engine.losses import LOSSES
from engine.snapshot import LayerSnapshot, Snapshot

if TYPE_CHECKING:
    from engine.divergence import Divergence

NOT_FINITE = "Not finite"
_READY = "Ready: press Play"


@dataclass(frozen=True)
class Caption:
    """One line.

    Attributes
    ----------
    sign
        What stands on the coloured plate before it: a direction and a word.
    variants
        Wordings of what is computed, the fullest first.
    example
        Which example is shown.
    """

    sign: str
    variants: tuple[str, ...]
    example: str = ""

    @property
    def text(self) -> str:
        """The whole line as one text."""
        return " · ".join(part for part in (self.variants[0], self.example) if part)


def layer_name(index: int, layers: int) -> str:
    """Name a layer as it is written within a sentence."""
    return "output layer" if index == layers - 1 else f"hidden layer {index + 1}"


def phase_caption(snapshot: Snapshot, staging: Staging, example: int | None) -> Caption:
    """Return the line for a moment."""
    act, layer = staging.act, staging.layer
    if snapshot.divergence is not None:
        return Caption(NOT_FINITE, _divergence(snapshot.divergence))
    shown = _example_text(snapshot, example)
    if act is Act.READY:
        return Caption("", (_READY,))
    if act is Act.FLOW:
        return Caption("Training", (f"step {count_text(snapshot.step)} · epoch {count_text(snapshot.epoch)}",))
    if act is Act.BATCH:
        number = f"mini-batch {count_text(snapshot.batch_index + 1)} of {count_text(snapshot.batches)}"
        return Caption("Batch", (f"{number}: {_examples(snapshot.batch_size)} of the training set", number), shown)
    if act is Act.FORWARD and layer is not None:
        name = layer_name(layer, len(snapshot.layers))
        return Caption("→ Forward", tuple(f"{name}: {formula}" for formula in _forward(snapshot.layers[layer])), shown)
    if act is Act.LOSS:
        loss = LOSSES[snapshot.loss_name]
        penalty = " + penalty" if snapshot.penalty else ""
        return Caption(
            "Loss", (f"{spelled(snapshot.loss_name)}: L = {loss.formula}{penalty}", f"L = {loss.formula}{penalty}")
        )
    if act is Act.BACKWARD and layer is not None:
        name = layer_name(layer, len(snapshot.layers))
        return Caption("← Backward", tuple(f"{name}: {formula}" for formula in _backward(snapshot, layer)), shown)
    return Caption("Δ Update", _update(snapshot), _mean_text(snapshot))


def step_caption(snapshot: Snapshot, staging: Staging, example: int | None) -> Caption:
    """Return the line for a moment that several networks are in together: where the step is, without formulas."""
    whole, layer = phase_caption(snapshot, staging, example), staging.layer
    if snapshot.divergence is not None or staging.act in (Act.READY, Act.FLOW):
        return whole
    where = f"step {count_text(snapshot.step)}"
    if staging.act is Act.BATCH:
        where = whole.variants[-1]
    elif staging.act in (Act.FORWARD, Act.BACKWARD) and layer is not None:
        where = layer_name(layer, len(snapshot.layers))
    return Caption(whole.sign, (where,), whole.example)


def _divergence(divergence: Divergence) -> tuple[str, ...]:
    where = layer_name(divergence.layer, divergence.layers)
    verb = "was" if divergence.quantity == "loss" else "were"
    short = f"{divergence.quantity} of the {where}" if where == "output layer" else f"{divergence.quantity} of {where}"
    return str(divergence), f"diverged at step {count_text(divergence.step)}: {short} {verb} not finite"


def _examples(count: int) -> str:
    return "1 example" if count == 1 else f"{count_text(count)} examples"


def _example_text(snapshot: Snapshot, example: int | None) -> str:
    if snapshot.batch_size == 1:
        return ""
    if example is None:
        return f"mean of {_examples(snapshot.batch_size)}"
    return f"example {example + 1} of {count_text(snapshot.batch_size)}"


def _mean_text(snapshot: Snapshot) -> str:
    return "" if snapshot.batch_size == 1 else f"gradient: mean of {_examples(snapshot.batch_size)}"


def activation_formula(layer: LayerSnapshot, argument: str = "z") -> str:
    """Return the layer's activation written out, of z or of what batch normalisation made of it."""
    name = layer.activation
    if name == "softmax":
        return f"softmax({argument})"
    formula = ACTIVATIONS[name].formula if name in ACTIVATIONS else f"{spelled(name)}(z)"
    return formula if argument == "z" else f"{'tanh' if name == 'tanh' else 'f'}({argument})"


def _forward(layer: LayerSnapshot) -> tuple[str, ...]:
    if not (layer.batch_norm or layer.residual or layer.dropout):
        return f"z = W·a + b,  a = {activation_formula(layer)}", "z = W·a + b,  a = f(z)", "a = f(W·a + b)"
    result = f"f({'BN(z)' if layer.batch_norm else 'z'})"
    short = result
    if layer.residual:
        result, short = f"{result} + input", f"{short} + input"
    if layer.dropout:
        factor = f"{1 / (1 - layer.dropout):.3g}"
        result, short = f"({result})·m" if layer.residual else f"{result}·m", f"dropout({short})"
        full = f"z = W·a + b,  a = {result},  dropout m = 0 or {factor}"
    else:
        full = f"z = W·a + b,  a = {result}"
    if layer.batch_norm:
        full = f"{full},  BN = γ·(z − μ)/√(σ² + ε) + β"
    return full, f"z = W·a + b,  a = {short}", f"a = {short}"


def _backward(snapshot: Snapshot, layer: int) -> tuple[str, ...]:
    here = snapshot.layers[layer]
    if layer == len(snapshot.layers) - 1:
        if LOSSES[snapshot.loss_name].on_logits and not here.batch_norm:
            return ("δ = ŷ − y",)
        slope = _slope(here)
        return f"δ = ∂L/∂ŷ · f′(z),  f′(z) = {slope}" if slope else "δ = ∂L/∂ŷ · f′(z)", "δ = ∂L/∂ŷ · f′(z)"
    above = snapshot.layers[layer + 1]
    into = "(Wᵀδ + skip)" if above.residual else "(Wᵀδ)"
    mask = "·m" if here.dropout else ""
    if here.batch_norm:
        core = f"δ = BN′[{into}{mask}·f′]"
        return f"{core},  back through batch norm", core
    core = f"δ = {into}{mask}·f′(z)"
    slope = _slope(here)
    return (f"{core},  f′(z) = {slope}", core) if slope else (core,)


def _slope(layer: LayerSnapshot) -> str:
    if layer.activation not in ACTIVATIONS or layer.batch_norm or layer.residual or layer.dropout:
        return ""  # the formulas are written in a, which is f(z) only where nothing follows the activation
    return ACTIVATIONS[layer.activation].slope_formula


def _update(snapshot: Snapshot) -> tuple[str, ...]:
    rate = f"α = {exact_text(snapshot.learning_rate)}"
    if _is_plain_descent(snapshot):
        return f"w ← w + Δw,  Δw = −α·∂L/∂w,  {rate}", f"Δw = −α·∂L/∂w,  {rate}"
    return f"w ← w + Δw,  Δw by {spelled(snapshot.optimizer)},  {rate}", f"Δw by {spelled(snapshot.optimizer)},  {rate}"


_LOOKED_AT = 64
"""Weights per layer that are enough to tell whether a formula is the one that was computed."""


def _is_plain_descent(snapshot: Snapshot) -> bool:
    """Whether the steps are −α·∂L/∂w to rounding: momentum, clipping and adaptive rates make them something else."""
    for layer in snapshot.layers:
        steps, gradients = layer.weight_steps.ravel()[:_LOOKED_AT], layer.d_weights.ravel()[:_LOOKED_AT]
        if not np.allclose(steps, -snapshot.learning_rate * gradients, rtol=1e-6, atol=1e-15):
            return False
    return True
