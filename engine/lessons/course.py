"""A run of a lesson on its way: it trains up to a step, and can be measured there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import Literal

import numpy as np

from engine.edits import Change, Edit
from engine.errors import EngineError, ScenarioError
from engine.evaluation import Evaluation
from engine.language import local_number, tr
from engine.lessons.in_place import step_in_place
from engine.order import MiniBatchOrder
from engine.recording.document import TimedEdit
from engine.scenario import Scenario
from engine.snapshot import Phase, Snapshot
from engine.state import TrainerState
from engine.trainer import Trainer


class Course:
    """A trainer that makes the edits of a run on its way.

    Parameters
    ----------
    edits
        Made after so many steps, in ascending order.
    in_place
        Train with the mistake of :mod:`engine.lessons.in_place`.
    """

    def __init__(self, scenario: Scenario, edits: Sequence[TimedEdit] = (), *, in_place: bool = False) -> None:
        self.trainer = Trainer(scenario)
        self._edits = list(edits)
        self._in_place = in_place
        self.batches_per_epoch = self.trainer.batches_per_epoch
        self._make_edits()
        self.here = Here(self.trainer)

    def go_to(self, step: int) -> None:
        """Train up to a step, that step's edits included; a run that has diverged stays where it is."""
        trainer = self.trainer
        before: TrainerState | None = None
        if trainer.step_count >= step or trainer.divergence is not None:
            return
        while trainer.step_count < step and trainer.divergence is None:
            until = min(step, self._edits[0].step) if self._edits else step
            if not self._in_place:
                trainer.step(until - trainer.step_count - 1)
            before = trainer.capture() if trainer.divergence is None else None
            if self._in_place:
                step_in_place(trainer)
            else:
                trainer.step()
            self._make_edits()
        self.here = Here(trainer, before)

    def _make_edits(self) -> None:
        while self._edits and self._edits[0].step <= self.trainer.step_count:
            self._apply(self._edits.pop(0).edit)

    def _apply(self, edit: Edit) -> None:
        try:
            self.trainer.apply(edit)
        except EngineError as error:
            where = tr("edit at step {step}", step=local_number(f"{self.trainer.step_count:,}"))
            raise ScenarioError(f"{where}: {error}") from None


class Here:
    """What can be measured of a trainer where it stands; each is computed once.

    Parameters
    ----------
    before
        The state one step ago; None before the first.
    """

    def __init__(self, trainer: Trainer, before: TrainerState | None = None) -> None:
        self.trainer = trainer
        self._before = before

    @cached_property
    def evaluation(self) -> Evaluation:
        """Loss and accuracy over the whole sets."""
        return self.trainer.evaluate()

    @cached_property
    def gradient_norms(self) -> list[float]:
        """‖∂L/∂W‖ of each layer over the whole training set."""
        return self.trainer.gradient_norms()

    @cached_property
    def gradient_error(self) -> float:
        """‖g − d‖/(‖g‖ + ‖d‖) of the last step's gradient g and of central differences d, over all weights and biases.

        Unlike :func:`engine.gradcheck.check_gradients` it looks at the gradient that the step used, right or wrong.
        """
        trainer, difference = self.trainer, []
        gradients = trainer.gradients()
        gradient: list[float] = []
        for layer in range(len(trainer.architecture.layers)):
            parts: tuple[Literal["weights", "biases"], ...] = ("weights", "biases")
            for part in parts:
                array = gradients[f"layers.{layer}.{part}"]
                for place in np.ndindex(array.shape):
                    source = place[0] if part == "weights" else 0
                    difference.append(trainer.gradient_by_difference(layer, part, place[-1], source, self._before))
                    gradient.append(float(array[place]))
        g, d = np.array(gradient), np.array(difference)
        return float(np.linalg.norm(g - d) / (np.linalg.norm(g) + np.linalg.norm(d)))

    @cached_property
    def whole_set(self) -> Snapshot:
        """A pass forward and backward over the whole training set, without dropout and without an update."""
        other = self._beside()
        for index, layer in enumerate(other.scenario.network.layers):
            if layer.dropout > 0:
                other.apply(Change(f"network.layers[{index}].dropout", 0.0))
        other.apply(Change("training.batch_size", "full"))
        for event in other.micro_steps():
            if event.phase is Phase.BACKWARD and event.layer == 0:
                return other.snapshot()
        raise ScenarioError(str(other.divergence))  # the pass was not finite

    def _beside(self) -> Trainer:
        """Return another trainer at the beginning of an epoch, with the same parameters, by backpropagation."""
        state = self.trainer.capture()
        beginning = MiniBatchOrder(len(state.dataset.train), state.scenario.seed).capture()
        other = Trainer.at(replace(state, order=beginning))
        other.apply(Change("training.method", "backpropagation"))
        return other
