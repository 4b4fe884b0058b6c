"""The trainer: a scenario that trains, step by step or phase by phase, and can be changed while it does."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.architecture import Architecture
from engine.calls import Array, run
from engine.datasets import Dataset
from engine.difference import difference_at
from engine.divergence import Divergence, first_not_finite
from engine.edits import DrawWeights, Edit, SetLayer, SetParameter, check_edit
from engine.errors import ScenarioError, expected_found
from engine.evaluation import Evaluation, Evaluator
from engine.language import tr
from engine.learner import (
    Learner,
    changed_learner,
    check_place,
    differs_only_in_rate,
    learner_at,
    new_learner,
    set_layer,
)
from engine.optimizers import OptimizerState
from engine.order import MiniBatchOrder
from engine.parameters import Parameters, named_arrays
from engine.plan import Plan
from engine.plans import Clock, MicroStep, Randoms, TrainingPlan, TrainingPlans, TrainingSet
from engine.quiet import quiet_runner
from engine.scenario import Scenario
from engine.snapshot import Phase, Snapshot
from engine.snapshot_of import snapshot_of
from engine.state import TrainerState
from engine.update_story import Part, UpdateStory, update_story

CHECKPOINT_EVERY = 256
"""Steps between two looks at whether all parameters are finite; tiny moments are flushed at the same steps."""


class StepAbandoned(RuntimeError):  # noqa: N818 -- a signal to whoever iterates, as StopIteration is
    """The step that a generator of ``micro_steps`` was in the middle of has been taken back."""


class Trainer:
    """Trains the network of a scenario.

    Parameters
    ----------
    scenario
        What to train; loading its data may raise :class:`~engine.errors.EngineError`.

    Attributes
    ----------
    divergence
        Where the run stopped being finite, or None. The state is then the last finite one; a change lets it go on.
    """

    def __init__(self, scenario: Scenario) -> None:
        self._begin(new_learner(scenario))

    @classmethod
    def at(cls, state: TrainerState) -> Trainer:
        """Return a trainer that goes on from a captured state, beside the one that it was captured from."""
        trainer = cls.__new__(cls)
        trainer._begin(learner_at(state))
        trainer.restore(state)
        return trainer

    def _begin(self, learner: Learner) -> None:
        scenario = learner.scenario
        self._learner = learner
        self.divergence: Divergence | None = None
        self._order = MiniBatchOrder(len(self.dataset.train), scenario.seed)
        self._randoms = Randoms.of(scenario.seed)
        self._clock = Clock(scenario.training)
        self._training_set = TrainingSet.of(self.dataset, self.architecture)
        self._bind()

    def _bind(self) -> None:
        """Compile everything anew for the current scenario, parameters and optimizer."""
        self._plans = TrainingPlans(
            self.scenario,
            self._training_set,
            self.architecture,
            self._parameters,
            self._optimizer,
            self._clock,
            self._randoms,
        )
        self._evaluator = Evaluator(self.dataset, self.architecture, self._parameters, self._plans.penalties)
        self._last: TrainingPlan = self._plans.of(self._plans.batch_size)
        self._last_event = MicroStep(Phase.UPDATE, None)
        self._last_position = 0  # examples of the epoch before the last mini-batch
        self._chosen: NDArray[np.intp] | None = None  # which examples the last mini-batch had; None: all
        self._quiet = quiet_runner()
        self._values = self._parameters.values  # looked at after every step
        self._fresh = False
        self._under_way: object | None = None  # stands for the step that micro_steps is in the middle of
        self._dropout_before: Mapping[str, Any] = {}
        self._checkpoint: TrainerState | None = None

    # --- what it is -------------------------------------------------------------------------------------------------

    @property
    def scenario(self) -> Scenario:
        """The scenario, with all changes made so far."""
        return self._learner.scenario

    @property
    def dataset(self) -> Dataset:
        """The data that follow from it."""
        return self._learner.dataset

    @property
    def architecture(self) -> Architecture:
        """The layers that follow from scenario and data."""
        return self._learner.architecture

    @property
    def _parameters(self) -> Parameters:
        return self._learner.parameters

    @property
    def _optimizer(self) -> OptimizerState:
        return self._learner.optimizer

    # --- where it stands ----------------------------------------------------------------------------------------------

    @property
    def step_count(self) -> int:
        """Updates done so far."""
        return self._clock.step

    @property
    def epoch(self) -> int:
        """Whole passes through the training set done so far."""
        return self._order.epoch

    @property
    def batches_per_epoch(self) -> int:
        """Mini-batches in an epoch, a short last one included."""
        return math.ceil(self._plans.examples / self._plans.batch_size)

    @property
    def batches_left_in_epoch(self) -> int:
        """Mini-batches until the epoch ends."""
        return math.ceil((self._order.examples - self._order.position) / self._plans.batch_size)

    @property
    def begins_epoch(self) -> bool:
        """Whether the next mini-batch is the first of an epoch."""
        return self._order.position == 0

    @property
    def status(self) -> Literal["ok", "diverged"]:
        """Whether all values are finite."""
        return "ok" if self.divergence is None else "diverged"

    @property
    def last_loss(self) -> float:
        """Mean loss over the last mini-batch, penalties included; nan where none was computed since a change."""
        return float(self._last.plan.buffers.loss) if self._fresh and self.divergence is None else math.nan

    @property
    def learning_rate(self) -> float:
        """Rate of the next update, schedule included."""
        return self._clock.next_rate()

    @property
    def in_step(self) -> bool:
        """Whether :meth:`micro_steps` is in the middle of a step."""
        return self._under_way is not None

    # --- training -----------------------------------------------------------------------------------------------------

    def step(self, count: int = 1) -> float:
        """Train on ``count`` mini-batches.

        Returns
        -------
        float
            Mean loss over the last mini-batch, penalties included; nan if the run has diverged.
        """
        self.abandon_step()
        while count > 0 and self.divergence is None:
            count -= self._run(count)
        return math.nan if self.divergence is not None else float(self._last.plan.buffers.loss)

    def _run(self, most: int) -> int:
        """Train on up to ``most`` mini-batches of the same size, within an epoch; return on how many."""
        clock, order, plans = self._clock, self._order, self._plans
        self._keep_checkpoint()
        batch = min(plans.batch_size, order.examples - order.position)
        training = plans.of(batch)
        most = min(most, CHECKPOINT_EVERY - clock.step % CHECKPOINT_EVERY)
        first, start = clock.step, order.position
        self._quiet(self._run_batches, training, order.next_batches(batch, most) if training.gather else range(most))
        done = clock.step - first
        self._last, self._last_event, self._fresh = training, training.steps[-1][0], True
        self._last_position = (start + (done - 1) * batch) % order.examples
        order.advance(batch, done)
        if not math.isfinite(training.plan.buffers.loss) or not self._settle():
            self._find_divergence()
        return done

    def _run_batches(self, training: TrainingPlan, batches: NDArray[np.intp] | range) -> None:
        """Run whole steps until the batches end or the loss is not finite. The innermost loop of the program."""
        clock, gather, calls, loss = self._clock, training.gather, training.calls, training.plan.buffers.loss
        finite = math.isfinite
        chosen: Any = None
        for chosen in batches:
            for take, axis, out in gather:
                take(chosen, axis, out, "clip")
            for call, arguments in calls:
                call(*arguments)
            clock.step += 1
            if not finite(loss):
                break
        self._chosen = chosen if gather else None

    def _settle(self) -> bool:
        """At each checkpoint flush tiny moments; return whether the parameters are finite."""
        if self._clock.step % CHECKPOINT_EVERY == 0:
            self._optimizer.flush_tiny()
        return self._finite()

    def _finite(self) -> bool:
        """Whether all parameters are finite; their sum of squares is the quickest first look."""
        values = self._values
        return math.isfinite(self._quiet(values.dot, values)) or bool(np.isfinite(values).all())

    def _keep_checkpoint(self) -> None:
        """Keep a finite state to come back to, a new one at each checkpoint."""
        kept = self._checkpoint
        if (
            kept is None
            or self._clock.step // CHECKPOINT_EVERY > kept.step // CHECKPOINT_EVERY
            or kept.step > self._clock.step
        ):
            self._checkpoint = self.capture()

    def _find_divergence(self) -> None:
        """From the last checkpoint, train again up to the step that was not finite; stop before it, knowing where."""
        assert self._checkpoint is not None
        reached = self._clock.step
        self.restore(self._checkpoint)
        while self._clock.step <= reached:
            before = self.capture()
            training = self._fetch()
            self._quiet(run, training.calls)
            if not math.isfinite(training.plan.buffers.loss) or not self._finite():
                self.restore(before)
                found = self._first_not_finite()
                last, event, position = self._last, self._last_event, self._last_position
                self.restore(before)
                self.divergence, self._fresh = found, True
                self._last, self._last_event, self._last_position = last, event, position
                return
            self._end_step(training)
        raise AssertionError("a replay from the last checkpoint stayed finite where the run did not")

    def _first_not_finite(self) -> Divergence:
        """Go through a step that will not stay finite, stage by stage, up to the first value that is not."""
        training, number = self._fetch(), self._clock.step + 1
        for stage, (event, calls) in zip(training.plan.stages, training.steps, strict=True):
            self._quiet(run, calls)
            self._last_event = event
            found = first_not_finite(training.plan, self._parameters, stage, number)
            if found is not None:
                return found
        raise AssertionError("a step that was not finite has only finite values")

    # --- one step, phase by phase -------------------------------------------------------------------------------------

    def micro_steps(self) -> Iterator[MicroStep]:
        """Train on one mini-batch, pausing after each stage of the plan.

        The stages are: the batch, the forward pass of each layer, the loss, the backward pass of each layer from the
        last to the first, the update. They are the same calls as in :meth:`step`, so the result is the same to the last
        bit. Before the update nothing has changed that could not be taken back: ``step``, ``apply``, or dropping the
        generator in the middle abandon the step. If the step diverges, the generator ends there.

        Yields
        ------
        MicroStep
            What has just been computed.

        Raises
        ------
        StepAbandoned
            The generator is used on after its step has been abandoned.
        """
        self.abandon_step()
        if self.divergence is not None:
            return
        self._keep_checkpoint()
        me = self._under_way = object()
        if self._plans.draws_dropout:
            self._dropout_before = self._randoms.dropout.bit_generator.state
        training, quiet = self._fetch(), self._quiet
        loss, after_loss, after_update = training.plan.buffers.loss, training.after_loss, training.steps[-1][0]
        try:
            for event, calls in training.steps:
                if self._under_way is not me:
                    raise StepAbandoned("the step was abandoned: the trainer has been stepped or changed meanwhile")
                if calls:
                    quiet(run, calls)
                self._last_event = event
                if event is after_update:
                    self._under_way = None
                    self._end_step(training)
                    if not self._finite():
                        self._find_divergence()
                        return
                elif event is after_loss and not math.isfinite(loss):
                    self.abandon_step()
                    self._find_divergence()
                    return
                yield event
        finally:
            if self._under_way is me:
                self.abandon_step()

    def _fetch(self) -> TrainingPlan:
        """Fetch the next mini-batch; return its plan."""
        order, plans = self._order, self._plans
        batch = min(plans.batch_size, order.examples - order.position)
        training = plans.of(batch)
        self._chosen = None
        if training.gather:
            self._chosen = chosen = order.indices[order.position : order.position + batch]
            for take, axis, out in training.gather:
                take(chosen, axis, out, "clip")
        self._last, self._last_event, self._fresh = training, training.steps[0][0], True
        self._last_position = order.position
        return training

    def _end_step(self, training: TrainingPlan) -> None:
        """Count a step whose update has been made."""
        self._clock.step += 1
        self._order.advance(training.batch, 1)
        if self._clock.step % CHECKPOINT_EVERY == 0:
            self._optimizer.flush_tiny()

    def abandon_step(self) -> None:
        """Take back a step that :meth:`micro_steps` is in the middle of; without one, do nothing."""
        if self._under_way is not None:
            self._under_way = None
            self._fresh = False
            if self._plans.draws_dropout:
                self._randoms.dropout.bit_generator.state = self._dropout_before

    # --- changes ------------------------------------------------------------------------------------------------------

    def apply(self, edit: Edit) -> None:
        """Change something while training goes on; weights are kept (:mod:`engine.carry_over` says which, where).

        A new kind of optimizer starts with fresh state; other numbers for the same optimizer keep its state. Other data
        or another batch size begin the current epoch anew, or from the next mini-batch on.

        Raises
        ------
        EngineError
            The edit does not fit; nothing has changed.
        """
        check_edit(edit)
        if isinstance(edit, SetParameter):
            self._set_parameter(edit)
            return
        if isinstance(edit, SetLayer):
            set_layer(self._parameters, edit)
            self.abandon_step()
            self.divergence = self._checkpoint = None
            return
        old, new = self._learner, changed_learner(self._learner, edit, self.step_count)
        self.abandon_step()  # nothing can fail from here on
        self.divergence = self._checkpoint = None
        examples = len(new.dataset.train)
        if new.scenario.seed != old.scenario.seed:
            epoch = self._order.epoch
            self._order, self._randoms = MiniBatchOrder(examples, new.scenario.seed), Randoms.of(new.scenario.seed)
            self._order.epoch = epoch
        elif new.dataset is not old.dataset:
            self._order.restart_epoch(examples)
        self._become(new, same_parameters=not isinstance(edit, DrawWeights))

    def _become(self, new: Learner, same_parameters: bool) -> None:
        """Train another learner from now on; where only the rate differs, the plans stay as they are.

        Parameters
        ----------
        same_parameters
            Its parameters may be taken to be those that there are.
        """
        old = self._learner
        self._learner = new
        self._clock.follow(new.scenario.training)
        if same_parameters and new.dataset is old.dataset and differs_only_in_rate(old.scenario, new.scenario):
            self._learner = replace(new, parameters=old.parameters, optimizer=old.optimizer)
            return  # plans read the rate at each update
        if new.dataset is not old.dataset or new.architecture.layers[-1] != old.architecture.layers[-1]:
            self._training_set = TrainingSet.of(new.dataset, new.architecture)  # the targets follow the output layer
        self._bind()

    def _set_parameter(self, edit: SetParameter) -> None:
        if not math.isfinite(edit.value):
            said = expected_found(tr("a finite number"), edit.value)
            raise ScenarioError(f"layers.{edit.layer}.{edit.part}: {said}")
        check_place(self._parameters, edit)
        self.abandon_step()
        self.divergence = self._checkpoint = None
        view = self._parameters.views[edit.layer]
        if edit.part == "weights":
            view.weights[edit.unit, edit.input] = edit.value
        else:
            view.biases[edit.unit] = edit.value

    # --- what it knows ------------------------------------------------------------------------------------------------

    def parameters(self) -> dict[str, Array]:
        """Return copies of all parameters: ``layers.N.weights`` (inputs, units), ``layers.N.biases`` (units,)."""
        return named_arrays(self._parameters.views)

    def gradients(self) -> dict[str, Array]:
        """Return ∂L/∂ of each parameter over the last mini-batch, penalties included, before clipping; same names."""
        return named_arrays(self._parameters.gradient_views)

    def saved_arrays(self) -> dict[str, Array]:
        """Return what ``--save`` writes: the parameters, and running statistics of batch normalisation."""
        arrays = self.parameters()
        statistics = zip(self._parameters.running_means, self._parameters.running_variances, strict=True)
        for index, (mean, variance) in enumerate(statistics):
            if mean is not None and variance is not None:
                arrays[f"layers.{index}.batch_norm.running_mean"] = mean.copy()
                arrays[f"layers.{index}.batch_norm.running_var"] = variance.copy()
        return arrays

    def evaluate(self) -> Evaluation:
        """Measure loss and accuracy over the whole training and test set, without dropout."""
        return self._evaluator.evaluate()

    def gradient_norms(self) -> list[float]:
        """Return ‖∂L/∂W‖ of each dense layer over the whole training set, input side first."""
        return self._evaluator.gradient_norms()

    def predict(self, inputs: Array) -> Array:
        """Return the outputs for inputs (examples, inputs), as (examples, outputs)."""
        return self._evaluator.outputs(inputs)

    def layer_outputs(self, inputs: Array) -> list[Array]:
        """Return what every layer gives for inputs (examples, inputs): a list of (examples, units)."""
        return self._evaluator.layer_outputs(inputs)

    def classes(self, outputs: Array) -> NDArray[np.intp]:
        """Return the class that outputs (examples, outputs) stand for, (examples,)."""
        return self._evaluator.classes(outputs)

    def snapshot(self) -> Snapshot:
        """Copy out everything that can be shown of this moment."""
        return self._snapshot(self._last.plan, self._last_event, self._chosen, fresh=self._fresh)

    def example_snapshot(self, example: int) -> Snapshot:
        """Return what the network answers now to one example of the data set, as it is evaluated: up to its loss.

        Parameters
        ----------
        example
            Index among all examples, training and test.
        """
        plan = self._evaluator.plan_of(example)
        return self._snapshot(plan, MicroStep(Phase.LOSS, None), np.array([example]), fresh=True)

    def _snapshot(self, plan: Plan, event: MicroStep, chosen: NDArray[np.intp] | None, *, fresh: bool) -> Snapshot:
        return snapshot_of(
            plan=plan,
            event=event,
            chosen=chosen,
            fresh=fresh,
            parameters=self._parameters,
            scenario=self.scenario,
            dataset=self.dataset,
            step=self.step_count,
            epoch=self.epoch,
            batch_index=self._last_position // self._plans.batch_size,
            batches=self.batches_per_epoch,
            learning_rate=float(self._clock.rate),
            divergence=self.divergence,
        )

    def update_story(self, before: TrainerState, layer: int, part: Part, unit: int, source: int = 0) -> UpdateStory:
        """Tell how the last update came about for one weight (of ``unit``, from input ``source``) or bias.

        Parameters
        ----------
        before
            The state one update ago.

        Raises
        ------
        ValueError
            ``before`` is not the state one update ago.
        """
        if before.step != self.step_count - 1:
            raise ValueError(f"expected the state after {self.step_count - 1} updates, found that after {before.step}")
        return update_story(
            optimizer=self.scenario.training.optimizer,
            clip=self.scenario.training.clip,
            state=self._optimizer,
            parameters=self._parameters,
            used=self._plans.used_gradient,
            trained=self._plans.trained,
            rate=float(self._clock.rate),
            before=before,
            place=self._place(layer, part, unit, source),
        )

    def gradient_by_difference(
        self, layer: int, part: Part, unit: int, source: int = 0, before: TrainerState | None = None
    ) -> float:
        """Return ∂L/∂ of one weight or bias over the last mini-batch by a central difference.

        Parameters
        ----------
        before
            The state one update ago, if the mini-batch's update has been made; None in the middle of its step.
        """
        values = self._parameters.values if before is None else before.values
        return difference_at(self._last, self._parameters, self._place(layer, part, unit, source), values.copy())

    def _place(self, layer: int, part: Part, unit: int, source: int) -> int:
        """Return where a weight or bias stands in the flat vector."""
        view = self._parameters.views[layer]
        column = source if part == "weights" else view.weights.shape[1]
        return int(view.place.start + unit * view.matrix.shape[1] + column)

    def raw_parameters(self) -> Parameters:
        """Return the parameters themselves, not copies: for the engine's own measurements (gradient check, cost)."""
        return self._parameters

    def next_plan(self) -> TrainingPlan:
        """Fetch the next mini-batch and return its plan, nothing of it run yet: for the engine's own measurements."""
        self.abandon_step()
        return self._fetch()

    # --- capture and restore ------------------------------------------------------------------------------------------

    def capture(self) -> TrainerState:
        """Copy the full state of training, as it is between two steps."""
        self.abandon_step()
        p, learner = self._parameters, self._learner
        return TrainerState(
            scenario=learner.scenario,
            dataset=learner.dataset,
            architecture=learner.architecture,
            step=self.step_count,
            values=p.values.copy(),
            running_means=tuple(None if a is None else a.copy() for a in p.running_means),
            running_variances=tuple(None if a is None else a.copy() for a in p.running_variances),
            optimizer_count=self._optimizer.count,
            optimizer_vectors={name: vector.copy() for name, vector in self._optimizer.vectors.items()},
            order=self._order.capture(),
            dropout_random=dict(self._randoms.dropout.bit_generator.state),
            perturbation_random=dict(self._randoms.perturbation.bit_generator.state),
        )

    def restore(self, state: TrainerState) -> None:
        """Go to a captured state, of this trainer or another; training goes on from there bit by bit as it did then."""
        self.abandon_step()
        if state.scenario is not self.scenario or state.dataset is not self.dataset:
            if len(state.dataset.train) != self._order.examples:
                self._order = MiniBatchOrder(len(state.dataset.train), state.scenario.seed)
            self._become(learner_at(state), same_parameters=True)
        p = self._parameters
        p.values[:] = state.values
        for ours, theirs in (
            *zip(p.running_means, state.running_means, strict=True),
            *zip(p.running_variances, state.running_variances, strict=True),
        ):
            if ours is not None and theirs is not None:
                ours[:] = theirs
        self._optimizer.count = state.optimizer_count
        for name, vector in state.optimizer_vectors.items():
            self._optimizer.vectors[name][:] = vector
        self._order.restore(state.order)
        self._clock.step = state.step
        self._clock.write_rate()
        self._randoms.dropout.bit_generator.state = state.dropout_random
        self._randoms.perturbation.bit_generator.state = state.perturbation_random
        self.divergence = self._checkpoint = None  # what was kept may belong to another course of events
        self._fresh = False
