"""The plans of a run: compiled once for each batch size, all on the same parameters."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

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


@dataclass(frozen=True)
class TrainingPlan:
    """A plan for mini-batches of one size.

    Attributes
    ----------
    index
        (batch,): the examples of the training set that the batch stage fetches. Written before each step; None where
        the whole training set is the mini-batch.
    calls
        All calls of the plan, gathered once.
    """

    plan: Plan
    index: NDArray[np.intp] | None
    calls: list[Call] = field(repr=False)


class TrainingPlans:
    """Makes and keeps the training plans of a scenario.

    Parameters
    ----------
    optimizer, clock, randoms
        Changed by the plans as they run.
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
        self._plans: dict[int, TrainingPlan] = {}

    @property
    def examples(self) -> int:
        """Examples in the training set."""
        return len(self._training_set.inputs)

    @property
    def batch_size(self) -> int:
        """Examples in a whole mini-batch."""
        wanted = self._scenario.training.batch_size
        return self.examples if wanted == "full" else min(wanted, self.examples)

    def of(self, batch: int) -> TrainingPlan:
        """Return the plan for mini-batches of so many examples."""
        if batch not in self._plans:
            self._plans[batch] = self._compile(batch)
        return self._plans[batch]

    def _compile(self, batch: int) -> TrainingPlan:
        training, inputs, targets = self._scenario.training, self._training_set.inputs, self._training_set.targets
        if batch == self.examples:
            index, gather, source, target = None, [], inputs.T, targets
        else:
            index = np.zeros(batch, np.intp)
            fetched, target = np.ones((batch, inputs.shape[1])), np.zeros((len(targets), batch))
            source = fetched.T
            gather = [(inputs.take, (index, 0, fetched, "clip")), (targets.take, (index, 1, target, "clip"))]
        builder = PlanBuilder(self._architecture, self._parameters, self.penalties, source, target, Mode.TRAIN)
        uses_dropout = any(layer.dropout > 0 for layer in self._architecture.layers)
        before = [
            builder.batch(gather, self._randoms.dropout if uses_dropout else None),
            *builder.forward(),
            builder.loss(),
        ]
        evaluate = [call for stage in before[1:] for call in stage.calls]
        backward = backward_stages(training.method, builder, evaluate, self._parameters)
        plan = builder.plan(*before, *backward, self._update(builder, evaluate))
        return TrainingPlan(plan, index, plan.calls)

    def _update(self, builder: PlanBuilder, evaluate: list[Call]) -> Stage:
        training, parameters, rate = self._scenario.training, self._parameters, self._clock.rate
        calls: list[Call] = []
        if not is_constant(training.schedule):
            calls += [(self._clock.write_rate, ())]
        trained = np.ones(len(parameters))
        if not self._scenario.network.train_biases:
            trained[parameters.select("biases")] = 0.0
        if training.method == "random_perturbation":
            search = RandomPerturbation(builder, evaluate, parameters, trained, self._randoms.perturbation)
            calls += [(search.attempt, (rate,))]
        else:
            used = parameters.gradient_rows
            if not trained.all() or not isinstance(training.clip, NoClip):
                used = np.zeros_like(used)
                kept = parameters.gradient
                if not trained.all():
                    calls += [(np.multiply, (parameters.gradient, trained, used[0]))]
                    kept = used[0]
                calls += clip_calls(training.clip, kept, used[0])
            calls += self._optimizer.begin(rate)
            weights = parameters.select("weights").astype(np.float64)
            calls += self._optimizer.calls(parameters.values, used, parameters.step, rate, weights)
        return Stage(Phase.UPDATE, None, tuple(calls + builder.remember()))
