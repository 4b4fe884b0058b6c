"""Gradient check: backpropagation against central differences, layer by layer.

Differences are of the fourth order, (8·(L₁ − L₋₁) − (L₂ − L₋₂))/12h with L_k = L(w + k·h) (Fornberg, Mathematics of
Computation 51, 1988, table 1): a step of 10⁻³ then truncates less than a step of 10⁻⁵ rounds off in (L₁ − L₋₁)/2h.
A difference across the kink of a piecewise activation means nothing; the step of such a parameter is made smaller until
no unit changes sides, and what is left is reported, not hidden.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.activations import ACTIVATIONS
from engine.architecture import SOFTMAX
from engine.calls import Array, run
from engine.streams import Stream, generator
from engine.trainer import Trainer

STEP = 1e-3
"""h, relative to max(1, |w|)."""
SMALLEST_STEP = 1e-7
MOST_PARAMETERS = 5000
"""Parameters checked per layer; of larger layers so many are drawn."""
NOISE = 1e-12
"""Gradients are compared with this added to their norm, relative to the loss: below it there is only rounding."""


@dataclass(frozen=True)
class LayerCheck:
    """Outcome for one layer.

    Attributes
    ----------
    relative_error
        ‖g − d‖/(‖g‖ + ‖d‖) of gradient g and difference d over the parameters that were checked.
    checked, parameters
        How many parameters were compared, of how many.
    across_kinks
        Of those, parameters left out because a unit stands so close to a kink that no step avoids it.
    """

    name: str
    relative_error: float
    gradient_norm: float
    checked: int
    parameters: int
    across_kinks: int


class _Probe:
    """Loss and kink pattern of the mini-batch as functions of the parameters, by the plan's own calls."""

    def __init__(self, trainer: Trainer) -> None:
        training = trainer.next_plan()
        self._plan = training.plan
        self._forward = [
            call for event, calls in training.steps if event.phase in ("forward", "loss") for call in calls
        ]
        self._kinked = [
            (b, layer.activation)
            for b, layer in zip(self._plan.buffers.layers, self._plan.architecture.layers, strict=True)
            if layer.activation != SOFTMAX and ACTIVATIONS[layer.activation].kinked
        ]
        run([call for event, calls in training.steps if event.phase != "update" for call in calls])

    def loss(self) -> float:
        run(self._forward)
        return float(self._plan.buffers.loss)

    def sides(self) -> bytes:
        """On which side of its kink every unit is, for every example."""
        return b"".join((b.argument > 0).tobytes() for b, _ in self._kinked)


def check_gradients(trainer: Trainer) -> list[LayerCheck]:
    """Compare the gradient of the next mini-batch with differences of its loss.

    Nothing about the trainer is changed: it stands at the same step with the same parameters afterwards.
    """
    before = trainer.capture()
    parameters = trainer.raw_parameters()
    results = []
    with np.errstate(all="ignore"):
        probe = _Probe(trainer)
        gradient = parameters.gradient.copy()
        scale = max(1.0, abs(probe.loss()))
        for index, view in enumerate(parameters.views):
            places = np.arange(view.place.start, view.place.stop)
            if len(places) > MOST_PARAMETERS:
                places = np.sort(
                    generator(0, Stream.PERTURBATION, index).choice(places, MOST_PARAMETERS, replace=False)
                )
            differences = np.array([_difference(probe, parameters.values, place) for place in places])
            usable = np.isfinite(differences)
            g, d = gradient[places][usable], differences[usable]
            norm = float(np.linalg.norm(g) + np.linalg.norm(d))
            error = float(np.linalg.norm(g - d)) / (norm + NOISE * scale) if usable.any() else float("nan")
            results.append(
                LayerCheck(
                    name=f"layers.{index}",
                    relative_error=error,
                    gradient_norm=float(np.linalg.norm(gradient[view.place])),
                    checked=int(usable.sum()),
                    parameters=view.place.stop - view.place.start,
                    across_kinks=int((~usable).sum()),
                )
            )
    trainer.restore(before)
    return results


def _difference(probe: _Probe, values: Array, place: int) -> float:
    """Return the central difference for one parameter, nan where every step crosses a kink."""
    kept = values[place]
    h = STEP * max(1.0, abs(kept))
    probe.loss()
    here = probe.sides()
    try:
        while h >= SMALLEST_STEP:
            losses, crossed = [], False
            for k in (1, -1, 2, -2):
                values[place] = kept + k * h
                losses.append(probe.loss())
                if here and probe.sides() != here:
                    crossed = True
                    break
            if not crossed:
                difference: float = (8 * (losses[0] - losses[1]) - (losses[2] - losses[3])) / (12 * h)
                return difference
            h /= 8
    finally:
        values[place] = kept
    return float("nan")
