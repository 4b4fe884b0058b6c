"""The forward pass of one unit, line by line."""

from __future__ import annotations

import numpy as np

from app.state.inspector import notation as n
from app.state.inspector.activation_formulas import softmax_of, value_of
from app.state.inspector.expression import Expression, Negative, Quantity, Sum, Symbol, constant, count, setting
from app.state.inspector.functions import ROOT
from app.state.inspector.inspection import ActivationCurve, Line
from app.state.inspector.numbers import subscript
from app.state.inspector.operators import Applied, Power, Product, Ratio
from app.state.inspector.series import over_examples, over_units
from app.state.inspector.step_values import SOFTMAX, Floats, StepValues
from app.state.scene.number_text import short_text
from engine.activations import ACTIVATIONS
from engine.language import mark, tr
from engine.layers import BATCH_NORM_EPSILON

_CURVE_REACH, _CURVE_POINTS = 4.0, 97
_FARTHEST = 40.0
"""The curve is not drawn farther from 0, however far away a unit's z is."""
_MOST_POINTS = 64


def argument_symbol(values: StepValues, layer: int) -> Symbol:
    """Return what the activation of a layer is a function of."""
    return n.NORMALIZED if values.layers[layer].batch_norm else n.Z


def output_symbol(values: StepValues, layer: int) -> Symbol:
    """Return the symbol of what a layer hands on."""
    return n.OUTPUT if layer == values.last else n.A


def mean_over_examples(values: StepValues, row: Floats, symbol: Symbol) -> Expression:
    """Return 1/B·Σ of a row over the mini-batch, with a symbol for what stands in the row."""
    series = over_examples(
        n.series_symbol("e", f"{symbol.latex}_e"),
        row,
        lambda place: Quantity(Symbol(f"{symbol.latex}_e", symbol.text), float(row[place])),
        values.example,
    )
    return mean_of(values, series)


def mean_of(values: StepValues, series: Expression) -> Expression:
    """Return 1/B times a sum over the mini-batch."""
    return Product((Ratio(constant(1), count(n.BATCH, values.batch)), series))


def forward_lines(values: StepValues, layer: int, unit: int) -> list[Line]:
    """Return the lines from the pre-activation to what the unit hands on."""
    here, single = values.layers[layer], values.example is not None
    lines = [_pre_activation(values, layer, unit)]
    if here.batch_norm and here.normalization is not None:
        lines += _batch_norm(values, layer, unit)
    after = here.residual or here.dropout_factors is not None
    if single:
        if here.activation == SOFTMAX:
            lines += _softmax(values, layer, unit)
        else:
            lines.append(_activation(values, layer, unit, after=after))
        if after:
            lines.append(_after_activation(values, layer, unit))
    else:
        row, symbol = here.activations[unit], output_symbol(values, layer)
        lines.append(
            Line(
                tr("Output, mean over the mini-batch")
                if layer == values.last
                else tr("Activation, mean over the mini-batch"),
                n.MEAN_OUTPUT if layer == values.last else n.MEAN_A,
                mean_over_examples(values, row, symbol),
                float(row.mean()),
                values.progress.forward(layer),
                tr("f is applied to each example by itself; choose one to see it"),
            )
        )
    return lines


def _pre_activation(values: StepValues, layer: int, unit: int) -> Line:
    weights, source = values.weights(layer)[unit], values.source(layer)
    single = values.example is not None
    given = source.mean(axis=1) if values.example is None else source[:, values.example]
    if layer == 0:
        symbol = n.X if single else n.MEAN_X
    else:
        symbol = n.A if single else n.MEAN_A
    weight, value = Symbol("w_i", "wᵢ"), Symbol(f"{symbol.latex}_i", f"{symbol.said}ᵢ")
    series = over_units(
        n.series_symbol("i", f"w_i {symbol.latex}_i"),
        weights * given,
        lambda i: Product((Quantity(weight, float(weights[i])), Quantity(value, float(given[i])))),
        lambda i: f"w{subscript(i + 1)}·{n.source_label(values.snapshot, layer, i)}",
    )
    return Line(
        tr("Pre-activation") if single else tr("Pre-activation, mean over the mini-batch"),
        n.Z if single else n.MEAN_Z,
        Sum((series, Quantity(n.B, float(values.biases(layer)[unit])))),
        values.shown(values.layers[layer].pre_activations[unit]),
        values.progress.forward(layer),
        values.which if single else "",
    )


def _batch_norm(values: StepValues, layer: int, unit: int) -> list[Line]:
    norm, scaled = values.normalization(layer)
    fresh, row = values.progress.forward(layer), values.layers[layer].pre_activations[unit]
    mean, variance = Quantity(n.MU, float(norm.means[unit])), Quantity(n.VARIANCE, float(norm.variances[unit]))
    squares = over_examples(
        n.series_symbol("e", r"(z_e - \mu)^2"),
        np.square(row - mean.amount),
        lambda place: Power(Sum((Quantity(Symbol("z_e", "z"), float(row[place])), Negative(mean))), 2),
        values.example,
    )
    lines = [
        Line(
            tr("Mean of z over the mini-batch"),
            n.MU,
            mean_over_examples(values, row, n.Z),
            mean.amount,
            fresh,
        ),
        Line(tr("Variance of z over the mini-batch"), n.VARIANCE, mean_of(values, squares), variance.amount, fresh),
    ]
    if values.example is None:
        return lines
    standardized = float(norm.standardized[unit, values.example])
    scale, shift = values.scale_and_shift(layer, unit)
    return [
        *lines,
        Line(
            tr("Batch norm: standardised"),
            n.STANDARDIZED,
            Ratio(Sum((Quantity(n.Z, float(row[values.example])), Negative(mean))), deviation(variance)),
            standardized,
            fresh,
        ),
        Line(
            tr("Batch norm: scaled and shifted"),
            n.NORMALIZED,
            Sum((Product((Quantity(n.GAMMA, scale), Quantity(n.STANDARDIZED, standardized))), Quantity(n.BETA, shift))),
            float(scaled[unit, values.example]),
            fresh,
        ),
    ]


def deviation(variance: Quantity) -> Expression:
    """Return √(σ² + ε)."""
    return Applied(ROOT, (Sum((variance, setting(n.EPSILON, BATCH_NORM_EPSILON))),))


def _softmax(values: StepValues, layer: int, unit: int) -> list[Line]:
    assert values.example is not None
    here, fresh = values.layers[layer], values.progress.forward(layer)
    softmax = softmax_of(here.pre_activations[:, values.example], unit)
    result = float(here.activations[unit, values.example])
    heading = tr("Sum of eᶻ over all outputs")
    return [
        Line(heading, softmax.total_symbol, softmax.total, softmax.total_value, fresh, softmax.note),
        Line(tr("Output: share of the sum"), output_symbol(values, layer), softmax.output, result, fresh),
    ]


def _activation(values: StepValues, layer: int, unit: int, *, after: bool) -> Line:
    here = values.layers[layer]
    argument = Quantity(argument_symbol(values, layer), values.shown(values.argument(layer, unit)))
    expression, note = value_of(here.activation, argument)
    return Line(
        tr("Output") if layer == values.last else tr("Activation"),
        n.value_symbol(argument.symbol) if after else output_symbol(values, layer),
        expression,
        values.shown(values.activated(layer, unit)),
        values.progress.forward(layer),
        note,
    )


def _after_activation(values: StepValues, layer: int, unit: int) -> Line:
    """Add the residual input, then multiply by the dropout factor."""
    here = values.layers[layer]
    symbol = n.value_symbol(argument_symbol(values, layer))
    expression: Expression = Quantity(symbol, values.shown(values.activated(layer, unit)))
    heading, note = tr("Activation with the residual input"), ""
    if here.residual:
        given = n.X if layer == 0 else Symbol(r"a^{\mathrm{in}}", mark("a of the layer before"), worded=True)
        expression = Sum((expression, Quantity(given, values.shown(values.source(layer)[unit]))))
    factors = values.dropout_factors(layer, unit)
    if factors is not None:
        factor = values.shown(factors)
        expression = Product((expression, setting(n.DROPOUT, factor)))
        if here.residual:
            heading = tr("Activation with the residual input and dropout")
        else:
            heading = tr("Activation with dropout")
        if factor == 0:
            note = tr("switched off in this step")
        else:
            note = tr("kept, and multiplied by {factor}", factor=f"1/(1 − {short_text(here.dropout, 6)})")
    return Line(
        heading,
        n.A,
        expression,
        values.shown(here.activations[unit]),
        values.progress.forward(layer),
        note,
    )


def activation_curve(values: StepValues, layer: int, unit: int) -> ActivationCurve | None:
    """Return the curve of the unit's activation with where it stands; none for softmax, which has many arguments."""
    here = values.layers[layer]
    if here.activation == SOFTMAX:
        return None
    arguments = values.argument(layer, unit)
    chosen = arguments[:_MOST_POINTS] if values.example is None else arguments[values.example : values.example + 1]
    if not values.progress.forward(layer):
        chosen = chosen[:0]
    chosen = chosen[np.isfinite(chosen)]
    reach = min(_FARTHEST, max(_CURVE_REACH, 1.15 * float(np.abs(chosen).max(initial=0.0))))
    x = np.linspace(-reach, reach, _CURVE_POINTS)
    activation = ACTIVATIONS[here.activation]
    points = tuple(zip(chosen.tolist(), activation.value(chosen).tolist(), strict=True))
    slope = None
    if values.example is not None and len(chosen) and values.progress.backward(layer):
        slope = float(activation.slope_at(chosen)[0])
    return ActivationCurve(here.activation, argument_symbol(values, layer).said, x, activation.value(x), points, slope)
