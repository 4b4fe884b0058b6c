"""A run of a lesson on its way: it trains up to a step, and can be measured there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from engine.edits import Change, Edit
from engine.errors import EngineError, ScenarioError
from engine.evaluation import Evaluation
from engine.gradcheck import check_gradients
from engine.lessons.in_place import step_in_place
from engine.recording.document import TimedEdit
from engine.scenario import Scenario
from engine.snapshot import Phase, Snapshot
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
        if trainer.step_count >= step or trainer.divergence is not None:
            return
        while trainer.step_count < step and trainer.divergence is None:
            until = min(step, self._edits[0].step) if self._edits else step
            if self._in_place:
                step_in_place(trainer)
            else:
                trainer.step(until - trainer.step_count)
            self._make_edits()
        self.here = Here(trainer)

    def _make_edits(self) -> None:
        while self._edits and self._edits[0].step <= self.trainer.step_count:
            self._apply(self._edits.pop(0).edit)

    def _apply(self, edit: Edit) -> None:
        try:
            self.trainer.apply(edit)
        except EngineError as error:
            raise ScenarioError(f"edit at step {self.trainer.step_count:,}: {error}") from None


class Here:
    """What can be measured of a trainer where it stands; each is computed once."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer

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
        """Largest relative error of the gradient check over all layers."""
        other = self._beside()
        return max(result.relative_error for result in check_gradients(other))

    @cached_property
    def whole_set(self) -> Snapshot:
        """A pass forward and backward over the whole training set, without dropout and without an update."""
        other = self._beside()
        for index, layer in enumerate(other.scenario.network.layers):
            if layer.dropout > 0:
                other.apply(Change(f"network.layers[{index}].dropout", 0.0))
        other.apply(Change("training.batch_size", "full"))
        return _at(other, lambda phase, layer: phase is Phase.BACKWARD and layer == 0)

    def _beside(self) -> Trainer:
        """Return another trainer that stands at the same place, by backpropagation."""
        other = Trainer.at(self.trainer.capture())
        other.apply(Change("training.method", "backpropagation"))
        return other


def _at(trainer: Trainer, stops: Callable[[Phase, int | None], bool]) -> Snapshot:
    steps = trainer.micro_steps()
    for event in steps:
        if stops(event.phase, event.layer):
            shot = trainer.snapshot()
            steps.close()
            return shot
    raise ScenarioError(str(trainer.divergence))  # the pass was not finite
