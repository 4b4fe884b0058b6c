"""Copying a snapshot out of a plan's buffers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.buffers import LayerBuffers
from engine.calls import Array
from engine.datasets.dataset import Dataset
from engine.divergence import Divergence
from engine.optimizers import kind_of
from engine.parameters import LayerViews, Parameters
from engine.plan import Plan
from engine.plans import MicroStep
from engine.scenario import Scenario
from engine.snapshot import BatchNormSnapshot, LayerSnapshot, Snapshot


def snapshot_of(
    *,
    plan: Plan,
    event: MicroStep,
    chosen: NDArray[np.intp] | None,
    fresh: bool,
    parameters: Parameters,
    scenario: Scenario,
    dataset: Dataset,
    step: int,
    epoch: int,
    batch_index: int,
    batches: int,
    learning_rate: float,
    divergence: Divergence | None,
) -> Snapshot:
    """Copy what the buffers of a mini-batch hold, and the parameters as they are now."""
    buffers, architecture = plan.buffers, plan.architecture
    examples = np.arange(buffers.batch) if chosen is None else chosen.copy()
    examples.flags.writeable = False
    return Snapshot(
        step=step,
        epoch=epoch,
        batch_index=batch_index,
        batches=batches,
        phase=event.phase,
        layer=event.layer,
        fresh=fresh,
        learning_rate=learning_rate,
        optimizer=kind_of(scenario.training.optimizer),
        loss_name=architecture.loss,
        loss=float(buffers.loss),
        penalty=float(buffers.penalty),
        inputs=_frozen(buffers.source[:-1]),
        targets=_frozen(buffers.target),
        examples=examples,
        input_names=architecture.input_names,
        output_names=architecture.output_names,
        layers=tuple(_layer(number, plan, parameters) for number in range(len(architecture.layers))),
        divergence=divergence,
    )


def _layer(number: int, plan: Plan, parameters: Parameters) -> LayerSnapshot:
    layer, b = plan.architecture.layers[number], plan.buffers.layers[number]
    view, gradient, step = parameters.views[number], parameters.gradient_views[number], parameters.step_views[number]
    return LayerSnapshot(
        name=f"layers.{number}",
        activation=layer.activation,
        units=layer.units,
        inputs=layer.inputs,
        weights=_frozen(view.weights),
        biases=_frozen(view.biases),
        pre_activations=_frozen(b.z),
        normalized=None if b.batch_norm is None else _frozen(b.batch_norm.output),
        activations=_frozen(b.output),
        deltas=_frozen(b.delta),
        d_weights=_frozen(gradient.weights),
        d_biases=_frozen(gradient.biases),
        weight_steps=_frozen(-step.weights),
        bias_steps=_frozen(-step.biases),
        batch_norm=layer.batch_norm,
        residual=layer.residual,
        dropout=layer.dropout,
        dropout_factors=None if b.dropout_factors is None else _frozen(b.dropout_factors),
        normalization=_normalization(b, view, gradient),
    )


def _normalization(b: LayerBuffers, view: LayerViews, gradient: LayerViews) -> BatchNormSnapshot | None:
    bn = b.batch_norm
    if bn is None or view.scale is None or view.shift is None or gradient.scale is None or gradient.shift is None:
        return None
    arrays = (bn.mean, bn.variance, bn.normalized, view.scale, view.shift, gradient.scale, gradient.shift)
    return BatchNormSnapshot(*(_frozen(array) for array in arrays))


def _frozen(array: Array) -> Array:
    copy = np.array(array, order="C")
    copy.flags.writeable = False
    return copy
