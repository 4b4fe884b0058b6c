"""Evaluation: loss, accuracy, predictions and gradients over whole sets, as they are without dropout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.architecture import Architecture, decision_threshold, targets_of
from engine.calls import Array, run
from engine.datasets.dataset import Dataset, Indices
from engine.parameters import LayerViews, Parameters, layer_views
from engine.penalties import Penalties
from engine.plan import Mode, Plan, PlanBuilder

CHUNK = 4096
"""Examples that are evaluated at once: enough for full speed, little memory."""


@dataclass(frozen=True)
class Evaluation:
    """How good the network is over its whole training and test set.

    Losses include the penalties, as the loss that is trained on does. None where there is no test set, or no classes.
    """

    train_loss: float
    test_loss: float | None
    train_accuracy: float | None
    test_accuracy: float | None


class Evaluator:
    """Runs a network over sets of examples, in evaluation mode; keeps its plans and buffers between calls."""

    def __init__(
        self, dataset: Dataset, architecture: Architecture, parameters: Parameters, penalties: Penalties
    ) -> None:
        self._dataset, self._architecture = dataset, architecture
        self._parameters, self._penalties = parameters, penalties
        self._targets = targets_of(dataset, architecture)
        self._threshold = decision_threshold(architecture)
        self._plans: dict[int, Plan] = {}

    def evaluate(self) -> Evaluation:
        """Measure both sets."""
        train_loss, train_accuracy = self._measure(self._dataset.train)
        if len(self._dataset.test) == 0:
            return Evaluation(train_loss, None, train_accuracy, None)
        test_loss, test_accuracy = self._measure(self._dataset.test)
        return Evaluation(train_loss, test_loss, train_accuracy, test_accuracy)

    def plan_of(self, example: int) -> Plan:
        """Return a plan whose buffers hold one example of the data set, up to its loss."""
        chosen = [example]
        return next(self._over(self._dataset.examples.inputs[chosen], self._targets[:, chosen]))

    def outputs(self, inputs: Array) -> Array:
        """Return the network's outputs for inputs (examples, inputs), as (examples, outputs)."""
        return np.concatenate([plan.buffers.layers[-1].output.T.copy() for plan in self._over(inputs, None)])

    def layer_outputs(self, inputs: Array) -> list[Array]:
        """Return what every layer gives for inputs (examples, inputs): a list of (examples, units)."""
        chunks = [[b.output.T.copy() for b in plan.buffers.layers] for plan in self._over(inputs, None)]
        return [np.concatenate(parts) for parts in zip(*chunks, strict=True)]

    def classes(self, outputs: Array) -> NDArray[np.intp]:
        """Return the class that outputs (examples, outputs) stand for, (examples,)."""
        if outputs.shape[1] == 1:
            return (outputs[:, 0] > self._threshold).astype(np.intp)
        highest: NDArray[np.intp] = outputs.argmax(axis=1)
        return highest

    def _measure(self, chosen: Indices) -> tuple[float, float | None]:
        labels = self._dataset.examples.labels
        total, right, at = 0.0, 0, 0
        penalty = 0.0
        for plan in self._over(self._dataset.examples.inputs[chosen], self._targets[:, chosen]):
            batch = plan.buffers.batch
            penalty = float(plan.buffers.penalty)
            total += (float(plan.buffers.loss) - penalty) * batch
            if labels is not None:
                found = self.classes(plan.buffers.layers[-1].output.T)
                right += int((found == labels[chosen[at : at + batch]]).sum())
            at += batch
        accuracy = None if labels is None else right / len(chosen)
        return total / len(chosen) + penalty, accuracy

    def _over(self, inputs: Array, targets: Array | None) -> Iterator[Plan]:
        """Run the network chunk by chunk, yielding the plan whose buffers hold each."""
        for start in range(0, len(inputs), CHUNK):
            part = inputs[start : start + CHUNK]
            plan = self._plan(len(part))
            plan.buffers.source[:-1] = part.T
            if targets is not None:
                plan.buffers.target[...] = targets[:, start : start + CHUNK]
            with np.errstate(all="ignore"):
                run(plan.calls)
            yield plan

    def _plan(self, batch: int) -> Plan:
        if batch not in self._plans:
            if len(self._plans) > 8:  # grids of many sizes: keep memory bounded
                self._plans.clear()
            source = np.ones((self._architecture.inputs + 1, batch))
            target = np.zeros((self._architecture.outputs, batch))
            builder = self._builder(source, target, Mode.EVALUATE)
            self._plans[batch] = builder.plan(*builder.forward(), builder.loss())
        return self._plans[batch]

    def _builder(self, source: Array, target: Array, mode: Mode) -> PlanBuilder:
        return PlanBuilder(self._architecture, self._parameters, self._penalties, source, target, mode)

    def training_gradient(self) -> list[LayerViews]:
        """Return the gradient over the whole training set, layer by layer, without dropout.

        Batch normalisation uses the statistics of the whole set, as a step with batch_size "full" does; such networks
        are therefore run in one piece, all others in chunks.
        """
        train = self._dataset.train
        whole = any(layer.batch_norm for layer in self._architecture.layers)
        size = len(train) if whole else min(CHUNK, len(train))
        kept, total = self._parameters.gradient.copy(), np.zeros(len(self._parameters))
        for start in range(0, len(train), size):
            part = train[start : start + size]
            source = np.ones((self._architecture.inputs + 1, len(part)))
            source[:-1] = self._dataset.examples.inputs[part].T
            builder = self._builder(source, np.ascontiguousarray(self._targets[:, part]), Mode.GRADIENT)
            plan = builder.plan(*builder.forward(), builder.loss(), *builder.backward())
            with np.errstate(all="ignore"):
                run(plan.calls)
                total += self._parameters.gradient * (len(part) / len(train))
        self._parameters.gradient[:] = kept  # that of the last mini-batch is still to be seen
        return layer_views(total, self._architecture.layers)

    def gradient_norms(self) -> list[float]:
        """Return ‖∂L/∂W‖ of each dense layer over the whole training set, input side first."""
        with np.errstate(over="ignore"):
            return [float(np.linalg.norm(view.weights)) for view in self.training_gradient()]
