"""What is happening, in words and formulas: one line for each phase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.state.scene.number_text import count_text, exact_text, short_text
from app.state.scene.staging import Act, Staging
from app.state.spelling import spelled
from engine.activations import ACTIVATIONS
from engine.language import counted, mark, tr
from engine.losses import LOSSES
from engine.snapshot import LayerSnapshot, Snapshot

if TYPE_CHECKING:
    from engine.divergence import Divergence

_QUANTITIES = {
    "pre-activations": mark("pre-activations"),
    "normalised values": mark("normalised values"),
    "activations": mark("activations"),
    "deltas": mark("deltas"),
    "gradients": mark("gradients"),
    "weights": mark("weights"),
}
"""What of a layer can stop being finite."""
WORDED_FORMULAS = (
    mark("max(z, 0.01·z)"),
    mark("1 if z > 0, else 0"),
    mark("1 if z > 0, else 0.01"),
    mark("1 if z > 0, else a + 1"),
    mark("z if z > 0, else eᶻ − 1"),
    mark("1/(B·n)·Σ[½e² if |e| ≤ 1, else |e| − ½], e = ŷ − y"),
)
"""The engine's formulas with words or decimals in them, which are not the same in every language."""


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
    failed
        Whether the run has diverged.
    """

    sign: str
    variants: tuple[str, ...]
    example: str = ""
    failed: bool = False

    @property
    def text(self) -> str:
        """The whole line as one text."""
        return " · ".join(part for part in (self.variants[0], self.example) if part)


def layer_name(index: int, layers: int) -> str:
    """Name a layer as it is written within a sentence."""
    return tr("output layer") if index == layers - 1 else tr("hidden layer {number}", number=index + 1)


def phase_caption(snapshot: Snapshot, staging: Staging, example: int | None) -> Caption:
    """Return the line for a moment."""
    act, layer = staging.act, staging.layer
    if snapshot.divergence is not None:
        return Caption(tr("Not finite"), _divergence(snapshot.divergence), failed=True)
    shown = _example_text(snapshot, example)
    if act is Act.READY:
        return Caption("", (tr("Ready: press Play"),))
    if act is Act.FLOW:
        step, epoch = count_text(snapshot.step), count_text(snapshot.epoch)
        return Caption(tr("Training"), (tr("step {step} · epoch {epoch}", step=step, epoch=epoch),))
    if act is Act.BATCH:
        return Caption(tr("Batch"), _batch(snapshot), shown)
    if act is Act.FORWARD and layer is not None:
        name = layer_name(layer, len(snapshot.layers))
        return Caption(
            f"→ {tr('Forward', sense='phase')}",
            tuple(f"{name}: {formula}" for formula in _forward(snapshot.layers[layer])),
            shown,
        )
    if act is Act.LOSS:
        loss = LOSSES[snapshot.loss_name]
        formula = f"L = {tr(loss.formula)}"
        if snapshot.penalty:
            formula = tr("{formula} + penalty", formula=formula)
        return Caption(tr("Loss"), (f"{spelled(snapshot.loss_name)}: {formula}", formula))
    if act is Act.BACKWARD and layer is not None:
        name = layer_name(layer, len(snapshot.layers))
        return Caption(
            f"← {tr('Backward', sense='phase')}",
            tuple(f"{name}: {formula}" for formula in _backward(snapshot, layer)),
            shown,
        )
    return Caption(f"Δ {tr('Update', sense='phase')}", _update(snapshot), _mean_text(snapshot))


def step_caption(snapshot: Snapshot, staging: Staging, example: int | None) -> Caption:
    """Return the line for a moment that several networks are in together: where the step is, without formulas."""
    whole, layer = phase_caption(snapshot, staging, example), staging.layer
    if snapshot.divergence is not None or staging.act in (Act.READY, Act.FLOW):
        return whole
    where = tr("step {step}", step=count_text(snapshot.step))
    if staging.act is Act.BATCH:
        where = whole.variants[-1]
    elif staging.act in (Act.FORWARD, Act.BACKWARD) and layer is not None:
        where = layer_name(layer, len(snapshot.layers))
    return Caption(whole.sign, (where,), whole.example)


def _divergence(divergence: Divergence) -> tuple[str, ...]:
    step, quantity = count_text(divergence.step), divergence.quantity
    if quantity == "loss":
        short = tr("diverged at step {step}: loss of the output layer was not finite", step=step)
    elif divergence.layer == divergence.layers - 1:
        what = tr(_QUANTITIES[quantity])
        short = tr("diverged at step {step}: {what} of the output layer were not finite", step=step, what=what)
    else:
        short = tr(
            "diverged at step {step}: {what} of hidden layer {number} were not finite",
            step=step,
            what=tr(_QUANTITIES[quantity]),
            number=divergence.layer + 1,
        )
    return str(divergence), short


def _batch(snapshot: Snapshot) -> tuple[str, ...]:
    number, total = count_text(snapshot.batch_index + 1), count_text(snapshot.batches)
    whole = counted(
        snapshot.batch_size,
        "mini-batch {number} of {total}: {n} example of the training set",
        "mini-batch {number} of {total}: {n} examples of the training set",
        number=number,
        total=total,
    )
    return whole, tr("mini-batch {number} of {total}", number=number, total=total)


def _example_text(snapshot: Snapshot, example: int | None) -> str:
    if snapshot.batch_size == 1:
        return ""
    if example is None:
        return counted(snapshot.batch_size, "mean of {n} example", "mean of {n} examples")
    return tr("example {number} of {total}", number=example + 1, total=count_text(snapshot.batch_size))


def _mean_text(snapshot: Snapshot) -> str:
    if snapshot.batch_size == 1:
        return ""
    return counted(snapshot.batch_size, "gradient: mean of {n} example", "gradient: mean of {n} examples")


def activation_formula(layer: LayerSnapshot, argument: str = "z") -> str:
    """Return the layer's activation written out, of z or of what batch normalisation made of it."""
    name = layer.activation
    if name == "softmax":
        return f"softmax({argument})"
    formula = tr(ACTIVATIONS[name].formula) if name in ACTIVATIONS else f"{spelled(name)}(z)"
    return formula if argument == "z" else f"{'tanh' if name == 'tanh' else 'f'}({argument})"


def _forward(layer: LayerSnapshot) -> tuple[str, ...]:
    if not (layer.batch_norm or layer.residual or layer.dropout):
        return f"z = W·a + b,  a = {activation_formula(layer)}", "z = W·a + b,  a = f(z)", "a = f(W·a + b)"
    result = f"f({'BN(z)' if layer.batch_norm else 'z'})"
    short = result
    if layer.residual:
        result, short = tr("{formula} + input", formula=result), tr("{formula} + input", formula=short)
    if layer.dropout:
        factor = short_text(1 / (1 - layer.dropout))
        result, short = f"({result})·m" if layer.residual else f"{result}·m", f"dropout({short})"
        full = tr("z = W·a + b,  a = {result},  dropout m = 0 or {factor}", result=result, factor=factor)
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
    into = tr("(Wᵀδ + skip)") if above.residual else "(Wᵀδ)"
    mask = "·m" if here.dropout else ""
    if here.batch_norm:
        core = f"δ = BN′[{into}{mask}·f′]"
        return tr("{formula},  back through batch norm", formula=core), core
    core = f"δ = {into}{mask}·f′(z)"
    slope = _slope(here)
    return (f"{core},  f′(z) = {slope}", core) if slope else (core,)


def _slope(layer: LayerSnapshot) -> str:
    if layer.activation not in ACTIVATIONS or layer.batch_norm or layer.residual or layer.dropout:
        return ""  # the formulas are written in a, which is f(z) only where nothing follows the activation
    return tr(ACTIVATIONS[layer.activation].slope_formula)


def _update(snapshot: Snapshot) -> tuple[str, ...]:
    rate = f"α = {exact_text(snapshot.learning_rate)}"
    if _is_plain_descent(snapshot):
        return f"w ← w + Δw,  Δw = −α·∂L/∂w,  {rate}", f"Δw = −α·∂L/∂w,  {rate}"
    step = tr("Δw by {optimizer},  {rate}", optimizer=spelled(snapshot.optimizer), rate=rate)
    return f"w ← w + Δw,  {step}", step


_LOOKED_AT = 64
"""Weights per layer that are enough to tell whether a formula is the one that was computed."""


def _is_plain_descent(snapshot: Snapshot) -> bool:
    """Whether the steps are −α·∂L/∂w to rounding: momentum, clipping and adaptive rates make them something else."""
    for layer in snapshot.layers:
        steps, gradients = layer.weight_steps.ravel()[:_LOOKED_AT], layer.d_weights.ravel()[:_LOOKED_AT]
        if not np.allclose(steps, -snapshot.learning_rate * gradients, rtol=1e-6, atol=1e-15):
            return False
    return True
