"""The backward pass of one unit, line by line: δ = ∂L/∂z by the chain rule."""

from __future__ import annotations

import numpy as np

from app.state.inspector import notation as n
from app.state.inspector.activation_formulas import slope_of
from app.state.inspector.expression import Expression, Negative, Quantity, Sum, Symbol, constant, count, setting
from app.state.inspector.forward import argument_symbol, deviation, mean_over_examples, output_symbol
from app.state.inspector.functions import CLIP
from app.state.inspector.inspection import Line
from app.state.inspector.numbers import subscript
from app.state.inspector.operators import Applied, Product, Ratio
from app.state.inspector.series import over_units
from app.state.inspector.step_values import StepValues
from engine.activations import ACTIVATIONS
from engine.language import mark, tr
from engine.losses import HUBER_DELTA

_ERROR = mark("Error signal δ by the chain rule")


def backward_lines(values: StepValues, layer: int, unit: int) -> list[Line]:
    """Return the lines that lead to the unit's δ."""
    if values.example is None:
        return [_mean_delta(values, layer, unit)]
    here, lines = values.layers[layer], []
    through = not (layer == values.last and values.on_logits)
    if through:
        lines.append(_slope(values, layer, unit))
    chain = _at_output(values, unit) if layer == values.last else _from_above(values, layer, unit)
    if through:
        slope = float(values.slopes(layer, unit)[values.example])
        chain.append(Quantity(n.slope_symbol(argument_symbol(values, layer)), slope))
    expression = chain[0] if len(chain) == 1 else Product(tuple(chain))
    if here.batch_norm and here.normalization is not None:
        before = expression.value
        lines.append(
            Line(
                tr("Error signal at the output of batch norm"),
                n.D_NORMALIZED,
                expression,
                before,
                values.progress.backward(layer),
                _note(values, layer, values.which),
            )
        )
        lines.append(_through_batch_norm(values, layer, unit, before))
    else:
        lines.append(_delta(values, layer, unit, expression))
    return lines


def _delta(values: StepValues, layer: int, unit: int, expression: Expression) -> Line:
    return Line(
        tr(_ERROR),
        n.DELTA,
        expression,
        values.shown(values.deltas(layer)[unit]),
        values.progress.backward(layer),
        _note(values, layer, tr("{example}, by itself", example=values.which) if values.which else ""),
    )


def _note(values: StepValues, layer: int, which: str) -> str:
    """Say what s is, where the layer above is residual."""
    skipped = layer < values.last and values.layers[layer + 1].residual
    return "; ".join(part for part in (which, tr("s comes past the residual layer above") if skipped else "") if part)


def _mean_delta(values: StepValues, layer: int, unit: int) -> Line:
    row = values.deltas(layer)[unit]
    return Line(
        tr("Error signal δ, mean over the mini-batch"),
        n.MEAN_DELTA,
        mean_over_examples(values, row, n.DELTA),
        float(row.mean()),
        values.progress.backward(layer),
        tr("each example has a δ of its own; choose one to see it"),
    )


def _slope(values: StepValues, layer: int, unit: int) -> Line:
    here = values.layers[layer]
    argument = Quantity(argument_symbol(values, layer), values.shown(values.argument(layer, unit)))
    after = here.residual or here.dropout_factors is not None
    symbol = n.value_symbol(argument.symbol) if after else output_symbol(values, layer)
    expression, note = slope_of(
        here.activation, argument, Quantity(symbol, values.shown(values.activated(layer, unit)))
    )
    return Line(
        tr("Slope of the activation"),
        n.slope_symbol(argument.symbol),
        expression,
        float(ACTIVATIONS[here.activation].slope_at(np.array([argument.amount]))[0]),
        values.progress.backward(layer),
        note,
    )


def _at_output(values: StepValues, unit: int) -> list[Expression]:
    """Return the factors of ∂L/∂ŷ, or of ∂L/∂z where the loss gives that."""
    assert values.example is not None
    outputs = values.layers[values.last].units
    output = Quantity(n.OUTPUT, float(values.layers[values.last].activations[unit, values.example]))
    error = Sum((output, Negative(Quantity(n.TARGET, float(values.snapshot.targets[unit, values.example])))))
    match values.snapshot.loss_name:
        case "mse":
            return [constant(2) if outputs == 1 else Ratio(constant(2), count(n.OUTPUTS, outputs)), error]
        case "huber":
            cut = Applied(CLIP, (error, Negative(constant(HUBER_DELTA)), constant(HUBER_DELTA)))
            return [cut] if outputs == 1 else [Ratio(constant(1), count(n.OUTPUTS, outputs)), cut]
        case _:
            return [error]


def _from_above(values: StepValues, layer: int, unit: int) -> list[Expression]:
    """Return the factors of ∂L/∂f of a hidden unit: what comes back along its links, and the dropout factor."""
    assert values.example is not None
    weights = values.weights(layer + 1)[:, unit]
    deltas = values.layers[layer + 1].deltas[:, values.example] * values.batch
    weight, delta = Symbol("w_k", "wₖ"), Symbol(r"\delta_k", "δₖ")
    returned: Expression = over_units(
        n.series_symbol("k", r"w_k \delta_k"),
        weights * deltas,
        lambda k: Product((Quantity(weight, float(weights[k])), Quantity(delta, float(deltas[k])))),
        lambda k: f"w{subscript(k + 1)}·δ{subscript(k + 1)}",
    )
    skipped = values.passed_on(layer + 1, unit)
    if skipped is not None:
        returned = Sum((returned, Quantity(n.SKIP, float(skipped[values.example]))))
    factors = values.dropout_factors(layer, unit)
    chain = [returned]
    if factors is not None:
        chain.append(setting(n.DROPOUT, float(factors[values.example])))
    return chain


def _through_batch_norm(values: StepValues, layer: int, unit: int, before: float) -> Line:
    """γ/√(σ² + ε)·(δ_y − mean δ_y − ẑ·mean(δ_y·ẑ)); the two means are ∂L/∂β and ∂L/∂γ."""
    assert values.example is not None
    norm, _ = values.normalization(layer)
    scale, _ = values.scale_and_shift(layer, unit)
    variance = Quantity(n.VARIANCE, float(norm.variances[unit]))
    standardized = Quantity(n.STANDARDIZED, float(norm.standardized[unit, values.example]))
    inner = Sum(
        (
            Quantity(n.D_NORMALIZED, before),
            Negative(Quantity(n.D_BETA, float(norm.d_shifts[unit]))),
            Negative(Product((standardized, Quantity(n.D_GAMMA, float(norm.d_scales[unit]))))),
        )
    )
    line = _delta(values, layer, unit, Product((Ratio(Quantity(n.GAMMA, scale), deviation(variance)), inner)))
    return Line(
        tr("Error signal δ, back through batch norm"),
        line.symbol,
        line.expression,
        line.result,
        line.fresh,
        tr("∂L/∂β = mean of δ_y, ∂L/∂γ = mean of δ_y·ẑ over the mini-batch"),
    )
