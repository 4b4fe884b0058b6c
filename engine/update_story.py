"""The story of one update: everything that led from a gradient to the step of one parameter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from engine.optimizers import OptimizerState
from engine.parameters import Parameters
from engine.scenario import Clip, Optimizer
from engine.state import TrainerState

Part = Literal["weights", "biases"]


@dataclass(frozen=True)
class UpdateStory:
    """What the last update did to one parameter.

    Attributes
    ----------
    optimizer, clip
        Their settings.
    rate
        Learning rate of the update, schedule included.
    count
        The optimizer's count of updates, this one included: t of the bias correction.
    value_before, value_after, step
        w, w + Δw, and what was taken off: Δw = −step.
    gradient
        ∂L/∂w, penalties included.
    norm
        Euclidean norm of the gradient of all trained parameters.
    used
        What the optimizer was given, after clipping; 0 for a parameter that is not trained.
    trained
        Whether the parameter is trained at all.
    before, after
        The optimizer's own numbers for the parameter, by name: ``velocity``, ``mean``, ``square_mean``, ``square_sum``.
    """

    optimizer: Optimizer
    clip: Clip
    rate: float
    count: int
    value_before: float
    value_after: float
    step: float
    gradient: float
    norm: float
    used: float
    trained: bool
    before: dict[str, float]
    after: dict[str, float]


def update_story(
    *,
    optimizer: Optimizer,
    clip: Clip,
    state: OptimizerState,
    parameters: Parameters,
    used: np.ndarray,
    trained: np.ndarray,
    rate: float,
    before: TrainerState,
    place: int,
) -> UpdateStory:
    """Tell what happened to the parameter at ``place`` of the flat vector since ``before``, one update ago."""
    return UpdateStory(
        optimizer=optimizer,
        clip=clip,
        rate=rate,
        count=state.count,
        value_before=float(before.values[place]),
        value_after=float(parameters.values[place]),
        step=float(parameters.step[place]),
        gradient=float(parameters.gradient[place]),
        norm=float(np.linalg.norm(parameters.gradient * trained)),
        used=float(used[place]),
        trained=bool(trained[place]),
        before={name: float(vector[place]) for name, vector in before.optimizer_vectors.items()},
        after={name: float(vector[place]) for name, vector in state.vectors.items()},
    )
