"""The plan: a training step as a list of NumPy calls on preallocated arrays, each tagged with its phase and layer.

Full speed runs the list; slow motion runs the very same list, pausing between stages. What is shown is what is
computed, because it is the same code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from engine.activations import ACTIVATIONS, softmax
from engine.architecture import SOFTMAX, Architecture
from engine.buffers import Buffers
from engine.calls import Array, Call
from engine.layers import (
    activation_forward,
    batch_norm_backward,
    batch_norm_evaluate,
    batch_norm_forward,
    batch_norm_remember,
    dense_backward,
    dense_forward,
    dense_gradient,
    dropout_backward,
    dropout_draw,
    dropout_forward,
    residual_backward,
    residual_forward,
    residual_keep,
)
from engine.losses import LOSSES, LossBuffers
from engine.parameters import Parameters
from engine.penalties import Penalties
from engine.snapshot import Phase


class Mode(Enum):
    """What a plan is for."""

    TRAIN = auto()
    """Dropout on, batch statistics, backward pass."""
    GRADIENT = auto()
    """As training, without dropout: the gradient over a whole set."""
    EVALUATE = auto()
    """Running statistics, no dropout, no backward pass."""


@dataclass(frozen=True)
class Stage:
    """The calls between two boundaries of (phase, layer); layers count from 0, input side first."""

    phase: Phase
    layer: int | None
    calls: tuple[Call, ...]


@dataclass(frozen=True)
class Plan:
    """Stages in their order, and the arrays that they work on."""

    stages: tuple[Stage, ...]
    buffers: Buffers
    architecture: Architecture

    @property
    def calls(self) -> list[Call]:
        """All calls in their order."""
        return [call for stage in self.stages for call in stage.calls]

    def calls_of(self, *phases: Phase) -> list[Call]:
        """Return the calls of some phases."""
        return [call for stage in self.stages if stage.phase in phases for call in stage.calls]


class PlanBuilder:
    """Emits the stages of a plan for one architecture, one set of parameters and one batch size."""

    def __init__(
        self,
        architecture: Architecture,
        parameters: Parameters,
        penalties: Penalties,
        source: Array,
        target: Array,
        mode: Mode,
    ) -> None:
        self.architecture = architecture
        self.parameters = parameters
        self.penalties = penalties
        self.mode = mode
        self.buffers = Buffers(architecture, source, target, dropout=mode is Mode.TRAIN)
        self._loss = LOSSES[architecture.loss]
        b = self.buffers
        output, work = b.layers[-1], (np.zeros_like(b.target), np.zeros_like(b.target))
        self._loss_buffers = LossBuffers(output.z, output.output, target, *work, output.delta, b.loss)

    def batch(self, random: np.random.Generator | None) -> Stage:
        """Draw the dropout masks of the mini-batch, which whoever runs the plan has fetched into the buffers."""
        calls: list[Call] = []
        if self.mode is Mode.TRAIN and random is not None:
            for layer, buffers in zip(self.architecture.layers, self.buffers.layers, strict=True):
                calls += dropout_draw(layer, buffers, random)
        return Stage(Phase.BATCH, None, tuple(calls))

    def forward(self) -> list[Stage]:
        """One stage a layer, input side first."""
        return [
            Stage(Phase.FORWARD, index, tuple(self._forward(index))) for index in range(len(self.architecture.layers))
        ]

    def _forward(self, index: int) -> list[Call]:
        layer, b, parameters = self.architecture.layers[index], self.buffers.layers[index], self.parameters.views[index]
        calls = dense_forward(b, parameters)
        if self.mode is Mode.EVALUATE:
            mean, variance = self.parameters.running_means[index], self.parameters.running_variances[index]
            calls += batch_norm_evaluate(b, parameters, mean, variance)
        else:
            calls += batch_norm_forward(b, parameters)
        if layer.activation == SOFTMAX:
            lb = self._loss_buffers  # the loss needs z − max z and the sums again, so it keeps them
            calls += softmax(b.z, b.output, lb.error, lb.delta, lb.scratch)
        else:
            calls += activation_forward(layer, b)
        return calls + residual_forward(layer, b) + dropout_forward(layer, b)

    def loss(self) -> Stage:
        """Compute the loss of the mini-batch, penalties included."""
        calls = self._loss.value(self._loss_buffers) + self.penalties.value(self.buffers.loss, self.buffers.penalty)
        return Stage(Phase.LOSS, None, tuple(calls))

    def backward(self) -> list[Stage]:
        """One stage a layer, output side first: δ, then ∂L/∂W and ∂L/∂b."""
        slopes = self._slopes()
        indices = range(len(self.architecture.layers))
        return [Stage(Phase.BACKWARD, index, tuple(self._backward(index, slopes))) for index in reversed(indices)]

    def _backward(self, index: int, slopes: dict[int, list[Call]]) -> list[Call]:
        layers, b = self.architecture.layers, self.buffers.layers[index]
        views, gradients = self.parameters.views, self.parameters.gradient_views
        calls = list(slopes.get(index, ()))
        if index == len(layers) - 1:
            calls += self._loss.delta(self._loss_buffers)
            through_activation = not self._loss.on_logits
        else:
            above = self.buffers.layers[index + 1]
            calls += dense_backward(above, views[index + 1], b)
            calls += residual_backward(above, b) + dropout_backward(b) + residual_keep(b)
            through_activation = True
        if through_activation and layers[index].activation != "linear":  # whose f′ is 1
            calls += [(np.multiply, (b.delta_block, b.slope_block, b.delta_block))]
        calls += batch_norm_backward(b, views[index], gradients[index])
        return calls + dense_gradient(b, gradients[index]) + self.penalties.gradient(index)

    def _slopes(self) -> dict[int, list[Call]]:
        """Return the calls that compute f′, by the layer in whose backward stage they run.

        Neighbouring layers with the same activation share their calls, made at the first of their backward stages: what
        a call costs at these sizes is the call. The rows of ones between them get a slope that is never read.
        """
        layers, buffers = self.architecture.layers, self.buffers
        calls: dict[int, list[Call]] = {}
        index = len(layers) - 1
        if self._loss.on_logits:
            index -= 1
        while index >= 0:
            last, activation = index, ACTIVATIONS[layers[index].activation]
            b = buffers.layers[index]
            if activation.slope_from_output and self._shares(index):
                while index > 0 and self._shares(index - 1) and layers[index - 1].activation == activation.name:
                    index -= 1
                rows = slice(buffers.layers[index].rows.start, b.rows.stop)
                z, a, s = buffers.arguments[rows], buffers.outputs[rows], buffers.slopes[rows]
            else:
                z, a, s = b.argument, b.activated, b.slope
            if activation.name != "linear":
                calls[last] = activation.slope(z, a, s)
            index -= 1
        return calls

    def _shares(self, index: int) -> bool:
        """Whether the layer's f(z) stands in the array that all layers share, nothing coming after it."""
        b = self.buffers.layers[index]
        return b.activated.base is self.buffers.outputs

    def remember(self) -> list[Call]:
        """Return the calls that keep running statistics of batch normalisation."""
        p = self.parameters
        parts = zip(self.buffers.layers, p.running_means, p.running_variances, strict=True)
        return [call for b, mean, variance in parts for call in batch_norm_remember(b, mean, variance)]

    def plan(self, *stages: Stage) -> Plan:
        """Gather stages into a plan."""
        return Plan(stages, self.buffers, self.architecture)


def per_layer(phase: Phase, layers: int, calls_of: Callable[[int], list[Call]]) -> list[Stage]:
    """Return one stage a layer, output side first, as the backward pass goes."""
    return [Stage(phase, index, tuple(calls_of(index))) for index in reversed(range(layers))]
