"""The plans of a run: compiled once for each batch size, all on the same parameters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from engine.architecture import Architecture, targets_of
from engine.calls import Array, Call, constant
from engine.clipping import clip_calls
from engine.datasets.dataset import Dataset
from engine.methods import RandomPerturbation, backward_stages
from engine.optimizers import OptimizerState
from engine.parameters import Parameters
from engine.penalties import Penalties
from engine.plan import Mode, Plan, PlanBuilder, Stage
from engine.scenario import NoClip, Scenario, Training
from engine.schedules import factor_of, is_constant
from engine.snapshot import Phase
from engine.streams import Stream, generator


class Clock:
    """Counts updates and keeps the learning rate of the next one.

    Attributes
    ----------
    step
        Updates done so far.
    rate
        Learning rate of the update under way, schedule included; a 0-d array, since plans hold on to it.
    """

    def __init__(self, training: Training) -> None:
        self.step = 0
        self.rate: Array = constant(0.0)
        self.follow(training)

    def follow(self, training: Training) -> None:
        """Take another learning rate or schedule from now on."""
        self._base, self._factor = training.optimizer.learning_rate, factor_of(training.schedule)
        self.write_rate()

    def next_rate(self) -> float:
        """Return the rate of the update after ``step`` updates."""
        return self._base * self._factor(self.step)

    def write_rate(self) -> None:
        """Write the rate of the update under way."""
        self.rate[()] = self.next_rate()


@dataclass(frozen=True)
class TrainingSet:
    """The examples that train, in the two layouts that a plan fetches mini-batches from.

    Attributes
    ----------
    inputs
        (examples, inputs + 1), the last column ones.
    targets
        (outputs, examples).
    """

    inputs: Array
    targets: Array

    @staticmethod
    def of(dataset: Dataset, architecture: Architecture) -> TrainingSet:
        """Copy the training examples out of a data set."""
        inputs = np.ones((len(dataset.train), dataset.inputs + 1))
        inputs[:, :-1] = dataset.examples.inputs[dataset.train]
        return TrainingSet(inputs, np.ascontiguousarray(targets_of(dataset, architecture)[:, dataset.train]))


@dataclass(frozen=True)
class Randoms:
    """The generators that steps draw from; each has a stream of its own."""

    dropout: np.random.Generator
    perturbation: np.random.Generator

    @staticmethod
    def of(seed: int) -> Randoms:
        """Return them at their beginning."""
        return Randoms(generator(seed, Stream.DROPOUT), generator(seed, Stream.PERTURBATION))


class MicroStep(NamedTuple):
    """One boundary of a step taken phase by phase: what has just been computed; layers count from 0."""

    phase: Phase
    layer: int | None


Gather = tuple[Callable[..., Any], int, Array]
"""A bound ``take``, its axis, and where the examples go."""


@dataclass(frozen=True)
class TrainingPlan:
    """A plan for mini-batches of one size.

    Attributes
    ----------
    batch
        Examples in the mini-batch.
    gather
        How the examples of a mini-batch are fetched; empty where the whole training set is the mini-batch.
    calls
        All calls of the plan, gathered once.
    steps
        The same calls by stage, each with the boundary that it ends at.
    """

    plan: Plan
    batch: int
    gather: tuple[Gather, ...]
    calls: list[Call] = field(repr=False)
    steps: tuple[tuple[MicroStep, list[Call]], ...] = field(repr=False)

    @cached_property
    def after_loss(self) -> MicroStep:
        """The boundary behind the loss."""
        return next(event for event, _ in self.steps if event.phase is Phase.LOSS)


class TrainingPlans:
    """Makes and keeps the training plans of a scenario.

    Parameters
    ----------
    optimizer, clock, randoms
        Changed by the plans as they run.

    Attributes
    ----------
    batch_size
        Examples in a whole mini-batch.
    draws_dropout
        Some layer has dropout.
    """

    def __init__(
        self,
        scenario: Scenario,
        training_set: TrainingSet,
        architecture: Architecture,
        parameters: Parameters,
        optimizer: OptimizerState,
        clock: Clock,
        randoms: Randoms,
    ) -> None:
        self._scenario, self._architecture = scenario, architecture
        self._parameters, self._optimizer = parameters, optimizer
        self._clock, self._randoms = clock, randoms
        self._training_set = training_set
        self.penalties = Penalties(parameters, scenario.training.l1, scenario.training.l2)
        self.draws_dropout = any(layer.dropout > 0 for layer in architecture.layers)
        wanted = scenario.training.batch_size
        self.batch_size = self.examples if wanted == "full" else min(wanted, self.examples)
        self._plans: dict[int, TrainingPlan] = {}
        self._trained = np.ones(len(parameters))
        if not scenario.network.train_biases:
            self._trained[parameters.select("biases")] = 0.0
        self._all_trained = bool(self._trained.all())
        as_it_is = self._all_trained and isinstance(scenario.training.clip, NoClip)
        self._used_rows: Array = parameters.gradient_rows if as_it_is else np.zeros_like(parameters.gradient_rows)

    @property
    def trained(self) -> Array:
        """1 for each parameter that is trained, 0 for the others; (parameters,)."""
        return self._trained

    @property
    def used_gradient(self) -> Array:
        """What the optimizer is given: the gradient of what is trained, clipped; (parameters,)."""
        used: Array = self._used_rows[0]
        return used

    @property
    def examples(self) -> int:
        """Examples in the training set."""
        return len(self._training_set.inputs)

    def of(self, batch: int) -> TrainingPlan:
        """Return the plan for mini-batches of so many examples."""
        if batch not in self._plans:
            self._plans[batch] = self._compile(batch)
        return self._plans[batch]

    def _compile(self, batch: int) -> TrainingPlan:
        training, inputs, targets = self._scenario.training, self._training_set.inputs, self._training_set.targets
        if batch == self.examples:
            gather: tuple[Gather, ...] = ()
            source, target = inputs.T, targets
        else:
            fetched, target = np.ones((batch, inputs.shape[1])), np.zeros((len(targets), batch))
            source = fetched.T
            gather = ((inputs.take, 0, fetched), (targets.take, 1, target))
        builder = PlanBuilder(self._architecture, self._parameters, self.penalties, source, target, Mode.TRAIN)
        before = [
            builder.batch(self._randoms.dropout if self.draws_dropout else None),
            *builder.forward(),
            builder.loss(),
        ]
        evaluate = [call for stage in before[1:] for call in stage.calls]
        backward = backward_stages(training.method, builder, evaluate, self._parameters)
        plan = builder.plan(*before, *backward, self._update(builder, evaluate))
        steps = tuple((MicroStep(stage.phase, stage.layer), list(stage.calls)) for stage in plan.stages)
        return TrainingPlan(plan, batch, gather, plan.calls, steps)

    def _update(self, builder: PlanBuilder, evaluate: list[Call]) -> Stage:
        training, parameters, rate = self._scenario.training, self._parameters, self._clock.rate
        calls: list[Call] = []
        if not is_constant(training.schedule):
            calls += [(self._clock.write_rate, ())]
        if training.method == "random_perturbation":
            search = RandomPerturbation(builder, evaluate, parameters, self._trained, self._randoms.perturbation)
            calls += [(search.attempt, (rate,))]
        else:
            used, kept = self._used_rows, parameters.gradient
            if not self._all_trained:
                calls += [(np.multiply, (parameters.gradient, self._trained, used[0]))]
                kept = used[0]
            calls += clip_calls(training.clip, kept, used[0])
            calls += self._optimizer.begin(rate)
            weights = parameters.select("weights").astype(np.float64)
            calls += self._optimizer.calls(parameters.values, used, parameters.step, rate, weights)
        return Stage(Phase.UPDATE, None, tuple(calls + builder.remember()))
