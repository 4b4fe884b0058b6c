"""One derivative of the last mini-batch's loss by a central difference, beside what backpropagation gave."""

from __future__ import annotations

import numpy as np

from engine.calls import Array, run
from engine.methods import CUBE_ROOT_OF_PRECISION
from engine.parameters import Parameters
from engine.plans import TrainingPlan
from engine.snapshot import Phase


def difference_at(training: TrainingPlan, parameters: Parameters, place: int, values_of_step: Array) -> float:
    """Return (L(w + h) − L(w − h))/2h for the parameter at ``place`` of the flat vector.

    The buffers hold the same numbers afterwards as before.

    Parameters
    ----------
    values_of_step
        The parameters that the mini-batch was run with, (parameters,); they may have been updated since.
    """
    plan, values = training.plan, parameters.values
    forward = plan.calls_of(Phase.FORWARD, Phase.LOSS)
    now, deltas = values.copy(), plan.buffers.deltas.copy()  # softmax works in the place of its δ
    losses = []
    with np.errstate(all="ignore"):
        values[:] = values_of_step
        kept = values[place]
        h = CUBE_ROOT_OF_PRECISION * max(1.0, abs(kept))
        for moved in (kept + h, kept - h):
            values[place] = moved
            run(forward)
            losses.append(float(plan.buffers.loss))
        values[place] = kept
        run(forward)
    values[:] = now
    plan.buffers.deltas[...] = deltas
    return (losses[0] - losses[1]) / float((kept + h) - (kept - h))
