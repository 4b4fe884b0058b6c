"""Divergence: the first step and the first layer whose values were not finite. A status, not an error.

A step diverges when its loss or the parameters after it are not finite. An overflow that ends in a finite value, as
max(0, −∞) does, is none: such a run learns on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from engine.language import mark, tr
from engine.parameters import Parameters
from engine.plan import Plan, Stage
from engine.snapshot import Phase

_SENTENCES: Final = {
    "pre-activations": mark("diverged at step {step}: in {layer} ({kind}) the pre-activations were not finite"),
    "normalised values": mark("diverged at step {step}: in {layer} ({kind}) the normalised values were not finite"),
    "activations": mark("diverged at step {step}: in {layer} ({kind}) the activations were not finite"),
    "loss": mark("diverged at step {step}: in {layer} ({kind}) the loss was not finite"),
    "deltas": mark("diverged at step {step}: in {layer} ({kind}) the deltas were not finite"),
    "gradients": mark("diverged at step {step}: in {layer} ({kind}) the gradients were not finite"),
    "weights": mark("diverged at step {step}: in {layer} ({kind}) the weights were not finite"),
}


@dataclass(frozen=True)
class Divergence:
    """Where a run stopped being finite.

    Attributes
    ----------
    step
        The step, counted from 1: the last finite state is the one after ``step − 1`` updates.
    phase, layer
        Where in the step; the layer counts from 0. A loss that was not finite belongs to the output layer.
    quantity
        What was not finite: ``"activations"``, ``"loss"``, ``"gradients"``, ``"weights"`` …
    layers
        How many layers the network has, to name the output layer.
    """

    step: int
    phase: Phase
    layer: int
    quantity: str
    layers: int

    @property
    def layer_name(self) -> str:
        """Public name of the layer, as in ``parameters()``."""
        return f"layers.{self.layer}"

    def __str__(self) -> str:
        """Say it in one sentence."""
        is_output = self.layer == self.layers - 1
        kind = tr("the output layer") if is_output else tr("hidden layer {number}", number=self.layer + 1)
        return tr(_SENTENCES[self.quantity], step=self.step, layer=self.layer_name, kind=kind)


def first_not_finite(plan: Plan, parameters: Parameters, stage: Stage, step: int) -> Divergence | None:
    """Look at what a stage has just computed.

    Parameters
    ----------
    step
        The step under way, counted from 1.
    """
    layers, buffers = len(plan.architecture.layers), plan.buffers

    def found(layer: int, quantity: str) -> Divergence:
        return Divergence(step, stage.phase, layer, quantity, layers)

    if stage.phase is Phase.LOSS and not np.isfinite(buffers.loss):
        return found(layers - 1, "loss")
    if stage.phase is Phase.FORWARD and stage.layer is not None:
        b = buffers.layers[stage.layer]
        for quantity, values in (
            ("pre-activations", b.z),
            ("normalised values", b.argument),
            ("activations", b.output),
        ):
            if not np.isfinite(values).all():
                return found(stage.layer, quantity)
    if stage.phase is Phase.BACKWARD and stage.layer is not None:
        if not np.isfinite(buffers.layers[stage.layer].delta).all():
            return found(stage.layer, "deltas")
        if not np.isfinite(parameters.gradient[parameters.views[stage.layer].place]).all():
            return found(stage.layer, "gradients")
    if stage.phase is Phase.UPDATE and not np.isfinite(parameters.values).all():
        bad = next(i for i, view in enumerate(parameters.views) if not np.isfinite(parameters.values[view.place]).all())
        return found(bad, "weights")
    return None
