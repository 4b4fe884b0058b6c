"""What a layer adds to a plan: the calls of its forward and of its backward pass.

dense → batch normalisation → activation → + input (residual) → dropout, each in a function of its own that emits
nothing where the layer has no such part. The backward functions run in the opposite order, each turning
∂L/∂(what it gave) into ∂L/∂(what it was given), in place in ``delta``.
"""

from __future__ import annotations

import numpy as np

from engine.activations import ACTIVATIONS
from engine.architecture import DenseLayer
from engine.buffers import LayerBuffers
from engine.calls import Array, Call, constant
from engine.parameters import LayerViews

BATCH_NORM_EPSILON = 1e-5
"""Added to the variance before its root is taken."""
BATCH_NORM_MOMENTUM = 0.1
"""Share of each mini-batch in the running mean and variance."""


def dense_forward(b: LayerBuffers, parameters: LayerViews) -> list[Call]:
    """Compute z = [W | b]·[a; 1]."""
    return [(parameters.matrix.dot, (b.source, b.z))]


def dense_gradient(b: LayerBuffers, gradient: LayerViews) -> list[Call]:
    """∂L/∂[W | b] = δ·[a; 1]ᵀ, a sum over the mini-batch whose mean is already in δ."""
    return [(b.delta.dot, (b.source.T, gradient.matrix))]


def dense_backward(above: LayerBuffers, parameters: LayerViews, b: LayerBuffers) -> list[Call]:
    """∂L/∂a of a layer = Wᵀ·δ of the layer above; the extra row, of the ones, is never read."""
    return [(parameters.matrix.T.dot, (above.delta, b.delta_block))]


def activation_forward(layer: DenseLayer, b: LayerBuffers) -> list[Call]:
    """Compute a = f(z), or f of what the batch normalisation gave."""
    return ACTIVATIONS[layer.activation].forward(b.argument, b.activated)


def batch_norm_forward(b: LayerBuffers, parameters: LayerViews) -> list[Call]:
    """ẑ = (z − mean)/√(variance + ε), then γ·ẑ + β; mean and biased variance over the mini-batch.

    Ioffe and Szegedy, ICML 2015, algorithm 1.
    """
    bn, scale, shift = b.batch_norm, parameters.scale, parameters.shift
    if bn is None or scale is None or shift is None:
        return []
    batch = b.z.shape[1]
    equal_shares = np.full(batch, 1 / batch)
    column = np.s_[:, None]
    return [
        (b.z.dot, (equal_shares, bn.mean)),
        (np.subtract, (b.z, bn.mean[column], bn.normalized)),
        (np.square, (bn.normalized, bn.output)),
        (bn.output.dot, (equal_shares, bn.variance)),
        (np.add, (bn.variance, constant(BATCH_NORM_EPSILON), bn.inverse_deviation)),
        (np.sqrt, (bn.inverse_deviation, bn.inverse_deviation)),
        (np.reciprocal, (bn.inverse_deviation, bn.inverse_deviation)),
        (np.multiply, (bn.normalized, bn.inverse_deviation[column], bn.normalized)),
        (np.multiply, (bn.normalized, scale[column], bn.output)),
        (np.add, (bn.output, shift[column], bn.output)),
    ]


def batch_norm_evaluate(
    b: LayerBuffers, parameters: LayerViews, mean: Array | None, variance: Array | None
) -> list[Call]:
    """γ·(z − running mean)/√(running variance + ε) + β."""
    bn, scale, shift = b.batch_norm, parameters.scale, parameters.shift
    if bn is None or scale is None or shift is None or mean is None or variance is None:
        return []
    column = np.s_[:, None]
    return [
        (np.add, (variance, constant(BATCH_NORM_EPSILON), bn.inverse_deviation)),
        (np.sqrt, (bn.inverse_deviation, bn.inverse_deviation)),
        (np.reciprocal, (bn.inverse_deviation, bn.inverse_deviation)),
        (np.subtract, (b.z, mean[column], bn.normalized)),
        (np.multiply, (bn.normalized, bn.inverse_deviation[column], bn.normalized)),
        (np.multiply, (bn.normalized, scale[column], bn.output)),
        (np.add, (bn.output, shift[column], bn.output)),
    ]


def batch_norm_backward(b: LayerBuffers, parameters: LayerViews, gradient: LayerViews) -> list[Call]:
    """∂L/∂z = γ/√(variance + ε)·(δ − mean δ − ẑ·mean(δ·ẑ)); also ∂L/∂γ = Σδ·ẑ and ∂L/∂β = Σδ.

    Ioffe and Szegedy, ICML 2015, §3, the chain rule through mean and variance gathered.
    """
    bn, scale = b.batch_norm, parameters.scale
    if bn is None or scale is None or gradient.scale is None or gradient.shift is None:
        return []
    units, batch = b.z.shape
    ones, share, column = np.ones(batch), constant(1 / batch), np.s_[:, None]
    product, mean, factor = np.empty((units, batch)), np.empty(units), np.empty(units)
    return [
        (np.multiply, (b.delta, bn.normalized, product)),
        (product.dot, (ones, gradient.scale)),
        (b.delta.dot, (ones, gradient.shift)),
        (np.multiply, (gradient.scale, share, mean)),
        (np.multiply, (bn.normalized, mean[column], product)),
        (np.subtract, (b.delta, product, b.delta)),
        (np.multiply, (gradient.shift, share, mean)),
        (np.subtract, (b.delta, mean[column], b.delta)),
        (np.multiply, (scale, bn.inverse_deviation, factor)),
        (np.multiply, (b.delta, factor[column], b.delta)),
    ]


def batch_norm_remember(b: LayerBuffers, mean: Array | None, variance: Array | None) -> list[Call]:
    """Update running ← 0.9·running + 0.1·(mean, unbiased variance) of the mini-batch.

    A mini-batch of one example has no unbiased variance; its biased one, 0, is taken.
    """
    bn = b.batch_norm
    if bn is None or mean is None or variance is None:
        return []
    batch = b.z.shape[1]
    keep, share = constant(1 - BATCH_NORM_MOMENTUM), constant(BATCH_NORM_MOMENTUM)
    unbiased_share = constant(BATCH_NORM_MOMENTUM * (batch / (batch - 1) if batch > 1 else 1.0))
    scratch = np.empty_like(mean)
    return [
        (np.multiply, (mean, keep, mean)),
        (np.multiply, (bn.mean, share, scratch)),
        (np.add, (mean, scratch, mean)),
        (np.multiply, (variance, keep, variance)),
        (np.multiply, (bn.variance, unbiased_share, scratch)),
        (np.add, (variance, scratch, variance)),
    ]


def residual_forward(layer: DenseLayer, b: LayerBuffers) -> list[Call]:
    """Add the layer's input to a. He, Zhang, Ren and Sun, CVPR 2016, eq. 1."""
    return [(np.add, (b.activated, b.source[:-1], b.output))] if layer.residual else []


def residual_keep(b: LayerBuffers) -> list[Call]:
    """Keep ∂L/∂output: it reaches the layer's input unchanged, beside the way through the layer."""
    return [] if b.passed_on is None else [(np.copyto, (b.passed_on, b.delta))]


def residual_backward(above: LayerBuffers, b: LayerBuffers) -> list[Call]:
    """∂L/∂input += ∂L/∂output of a residual layer above."""
    return [] if above.passed_on is None else [(np.add, (b.delta, above.passed_on, b.delta))]


def dropout_draw(layer: DenseLayer, b: LayerBuffers, random: np.random.Generator) -> list[Call]:
    """Draw which units are off in this mini-batch; the others count 1/(1 − dropout) so that the expectation stays.

    Srivastava and others, JMLR 15, 2014, §10 (inverted).
    """
    factors = b.dropout_factors
    if factors is None:
        return []
    kept = np.empty(factors.shape, bool)
    return [
        (random.random, (None, np.float64, factors)),
        (np.greater_equal, (factors, constant(layer.dropout), kept)),
        (np.multiply, (kept, constant(1 / (1 - layer.dropout)), factors)),
    ]


def dropout_forward(layer: DenseLayer, b: LayerBuffers) -> list[Call]:
    """Multiply by the factors drawn for this mini-batch."""
    if b.dropout_factors is None:
        return []
    return [(np.multiply, (b.output if layer.residual else b.activated, b.dropout_factors, b.output))]


def dropout_backward(b: LayerBuffers) -> list[Call]:
    """Multiply the derivative by the same factors."""
    return [] if b.dropout_factors is None else [(np.multiply, (b.delta, b.dropout_factors, b.delta))]
