"""Gradient check: backpropagation against central differences, layer by layer.

Differences are of the fourth order, (8·(L₁ − L₋₁) − (L₂ − L₋₂))/12h with L_k = L(w + k·h) (Fornberg, Mathematics of
Computation 51, 1988, table 1): a step of 10⁻³ then truncates less than a step of 10⁻⁵ rounds off in (L₁ − L₋₁)/2h.
A steep loss (batch normalisation of few examples) needs smaller ones: steps shrink until two differences agree, and of
those that never do the two nearest count. A difference across a kink means nothing, and one across a jump of a second
derivative little: of a piecewise activation, of the Huber loss, of L1 at 0. Only steps that cross none are taken, and
parameters for which there are not two are reported, not hidden.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.calls import Array, run
from engine.losses import HUBER_DELTA
from engine.streams import Stream, generator
from engine.trainer import Trainer

STEP = 1e-3
"""The first h, relative to max(1, |w|)."""
SMALLEST_STEP = 1e-7
SHRINKING = 4
"""Ratio of two steps that follow one another."""
AGREEMENT = 1e-8
"""Relative difference of two differences that agree."""
BENT = ("relu", "leaky_relu", "elu")
"""Activations whose first or second derivative jumps at 0."""
MOST_PARAMETERS = 5000
"""Parameters checked per layer; of larger layers so many are drawn."""
ROUNDING = 1e-11
"""Rounding error of a difference at the first step, relative to max(1, |L|): 50 times a float64's precision, over h."""
RESOLVED = 1e-6
"""Relative error that a check is to tell from rounding."""


@dataclass(frozen=True)
class LayerCheck:
    """Outcome for one layer.

    Attributes
    ----------
    relative_error
        ‖g − d‖/(‖g‖ + ‖d‖) of gradient g and difference d over the parameters that were checked. Where ‖g‖ is so small
        that rounding in d alone would exceed ``RESOLVED``, it is relative to the size at which it would not.
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
        layers = zip(self._plan.buffers.layers, self._plan.architecture.layers, strict=True)
        self._bent = [b for b, layer in layers if layer.activation in BENT]
        self._huber = self._plan.architecture.loss == "huber"
        self._parameters = trainer.raw_parameters()
        self._penalized = self._parameters.select("weights") & (trainer.scenario.training.l1 > 0)
        run([call for event, calls in training.steps if event.phase != "update" for call in calls])

    def loss(self) -> float:
        run(self._forward)
        return float(self._plan.buffers.loss)

    def sides(self) -> bytes:
        """On which side of its kink everything is that has one: units, errors, weights."""
        parts = [b.argument > 0 for b in self._bent]
        if self._huber:
            output, target = self._plan.buffers.layers[-1].output, self._plan.buffers.target
            parts.append(np.abs(output - target) > HUBER_DELTA)
        parts.append(self._parameters.values[self._penalized] > 0)
        return b"".join(part.tobytes() for part in parts)


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
            resolvable = ROUNDING * scale * math.sqrt(len(d)) / RESOLVED
            error = float(np.linalg.norm(g - d)) / max(norm, resolvable) if usable.any() else float("nan")
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
    """Return the central difference for one parameter, nan where there are not two steps that cross no kink."""
    kept = values[place]
    h = STEP * max(1.0, abs(kept))
    enough = ROUNDING * max(1.0, abs(probe.loss()))
    here = probe.sides()
    best, nearest, before = float("nan"), float("inf"), float("nan")
    try:
        while h >= SMALLEST_STEP:
            losses = []
            for k in (1, -1, 2, -2):
                values[place] = kept + k * h
                losses.append(probe.loss())
                if here and probe.sides() != here:
                    break
            else:
                difference = (8 * (losses[0] - losses[1]) - (losses[2] - losses[3])) / (12 * h)
                apart = abs(difference - before)
                if apart < nearest:
                    best, nearest = difference, apart
                if apart <= AGREEMENT * abs(difference) + enough:
                    return best
                before = difference
            h /= SHRINKING
    finally:
        values[place] = kept
    return best
