"""The loss written out: of one example, and as the mean over the mini-batch, penalties included."""

from __future__ import annotations

import numpy as np

from app.state.inspector import notation as n
from app.state.inspector.expression import (
    PRODUCT,
    Expression,
    Negative,
    Quantity,
    Series,
    Sum,
    Symbol,
    constant,
    count,
    setting,
)
from app.state.inspector.forward import mean_of
from app.state.inspector.functions import EXP, LN
from app.state.inspector.inspection import Line
from app.state.inspector.operators import Applied, Power, Product, Ratio
from app.state.inspector.series import Named, over_examples, over_units
from app.state.inspector.step_values import Floats, StepValues
from app.state.listing import listed
from engine.language import tr
from engine.losses import HUBER_DELTA, LOSSES

_ONE, _HALF = constant(1), constant(0.5)
_SURE = 0.01
"""Nearer to 0 or 1 than this an output is not written into a logarithm: the formula from z keeps its digits."""
_FEW_OUTPUTS = 4
"""Outputs up to which each one's share in the loss has a line of its own."""
_EXAMPLE_LOSS = Symbol("L_e", "Lₑ")
_SQUARES = Symbol(r"\sum w^2", "Σw²", PRODUCT)
_SIZES = Symbol(r"\sum |w|", "Σ|w|", PRODUCT)


def loss_lines(values: StepValues, l1: float, l2: float) -> list[Line]:
    """Return the lines of the example's loss, of the penalties, and of the loss of the mini-batch."""
    snapshot, lines = values.snapshot, []
    each = _of_examples(values)
    penalized = snapshot.penalty != 0 or l1 > 0 or l2 > 0
    alone = values.batch == 1 and not penalized
    if values.example is not None:
        lines += _of_outputs(values, values.example)
        expression, note = _of_example(values, values.example)
        lines.append(
            Line(
                tr("Loss") if alone else tr("Loss of this example"),
                n.LOSS if alone else _EXAMPLE_LOSS,
                expression,
                snapshot.loss if alone else float(each[values.example]),
                values.progress.loss,
                listed(part for part in (values.which, note) if part),
            )
        )
    if penalized:
        lines.append(_penalty(values, l1, l2))
    if not alone:
        data: Expression = Quantity(_EXAMPLE_LOSS, float(each[0]))
        if values.batch > 1:
            symbol = n.series_symbol("e", "L_e")
            data = mean_of(
                values, over_examples(symbol, each, lambda e: Quantity(_EXAMPLE_LOSS, float(each[e])), values.example)
            )
        if penalized:
            data = Sum((data, Quantity(n.PENALTY, snapshot.penalty)))
            heading = (
                tr("Loss, penalty included") if values.batch == 1 else tr("Loss of the mini-batch, penalty included")
            )
        else:
            heading = tr("Loss of the mini-batch")
        lines.append(Line(heading, n.LOSS, data, snapshot.loss, values.progress.loss))
    return lines


def _of_examples(values: StepValues) -> Floats:
    """Return the loss of each example by itself, by the engine's own functions, (batch,)."""
    last, loss = values.layers[values.last], LOSSES[values.snapshot.loss_name]
    z, output, target = last.pre_activations, last.activations, values.snapshot.targets
    with np.errstate(all="ignore"):
        match loss.name:
            case "mse":
                return np.asarray(np.square(output - target).mean(axis=0))
            case "half_squared_error":
                return np.asarray(0.5 * np.square(output - target).sum(axis=0))
            case "binary_cross_entropy":
                return np.asarray((np.logaddexp(0, z) - target * z).sum(axis=0))
            case "cross_entropy":
                shifted = z - z.max(axis=0)
                return np.asarray(np.log(np.exp(shifted).sum(axis=0)) - (target * shifted).sum(axis=0))
            case "huber":
                error = output - target
                cut = np.clip(error, -HUBER_DELTA, HUBER_DELTA)
                return np.asarray((cut * (error - cut / 2)).mean(axis=0))
    raise KeyError(loss.name)


def _of_outputs(values: StepValues, example: int) -> list[Line]:
    """Return a line for each output's share in the example's loss, where the loss is a sum over a few of them."""
    last, target = values.layers[values.last], values.snapshot.targets[:, example]
    if values.snapshot.loss_name != "half_squared_error" or not 2 <= last.units <= _FEW_OUTPUTS:
        return []
    output, lines = last.activations[:, example], []
    for k, name in enumerate(values.snapshot.output_names):
        error = Sum((_output(output, k), Negative(_target(target, k))))
        share = Product((_HALF, Power(error, 2)))
        symbol = Symbol(
            rf"L_{{\mathrm{{{name}}}}}" if name.isalnum() else f"L_{{{k + 1}}}", tr("L of {name}", name=name)
        )
        result = 0.5 * float(output[k] - target[k]) ** 2
        lines.append(
            Line(tr("Loss of output {name}", name=name), symbol, share, result, values.progress.loss, values.which)
        )
    return lines


def _of_example(values: StepValues, example: int) -> tuple[Expression, str]:
    last, target = values.layers[values.last], values.snapshot.targets[:, example]
    z, output = last.pre_activations[:, example], last.activations[:, example]
    names = values.snapshot.output_names
    share = Ratio(_ONE, count(n.OUTPUTS, last.units))

    def label(k: int) -> str:
        name = names[k] if k < len(names) else str(k + 1)
        return tr("output {name}", name=name) if name.isdigit() else name

    def error(k: int) -> Sum:
        return Sum((_output(output, k), Negative(_target(target, k))))

    match values.snapshot.loss_name:
        case "mse":
            symbol = n.series_symbol("k", r"(\hat{y}_k - y_k)^2")
            series = over_units(symbol, np.square(output - target), lambda k: Power(error(k), 2), label)
            return series if last.units == 1 else Product((share, series)), ""
        case "half_squared_error":
            symbol = n.series_symbol("k", r"\frac{1}{2} (\hat{y}_k - y_k)^2")
            halves = 0.5 * np.square(output - target)
            return over_units(symbol, halves, lambda k: Product((_HALF, Power(error(k), 2))), label), ""
        case "huber":
            errors = output - target
            cut = np.clip(errors, -HUBER_DELTA, HUBER_DELTA)
            series = over_units(
                n.series_symbol("k", r"h(\hat{y}_k - y_k)"),
                cut * (errors - cut / 2),
                lambda k: _huber(_output(output, k), _target(target, k)),
                label,
            )
            return series if last.units == 1 else Product((share, series)), tr("h(e) = ½e² if |e| ≤ 1, else |e| − ½")
        case "binary_cross_entropy":
            return _binary_cross_entropy(z, output, target, label)
        case "cross_entropy":
            return _cross_entropy(z, output, target, label)
    raise KeyError(values.snapshot.loss_name)


def _output(outputs: Floats, k: int) -> Quantity:
    return Quantity(Symbol(r"\hat{y}_k", "ŷ"), float(outputs[k]))


def _target(targets: Floats, k: int) -> Quantity:
    return Quantity(Symbol("y_k", "y"), float(targets[k]))


def _huber(output: Quantity, target: Quantity) -> Expression:
    error = output.amount - target.amount
    if abs(error) <= HUBER_DELTA:
        return Product((_HALF, Power(Sum((output, Negative(target))), 2)))
    larger, smaller = (output, target) if error > 0 else (target, output)
    return Sum((larger, Negative(smaller), Negative(_HALF)))


def _binary_cross_entropy(z: Floats, output: Floats, target: Floats, label: Named) -> tuple[Expression, str]:
    losses = np.logaddexp(0, z) - target * z
    if bool(np.all(np.minimum(output, 1 - output) >= _SURE)):

        def term(k: int) -> Expression:
            y, yhat = _target(target, k), _output(output, k)
            hit = Product((y, Applied(LN, (yhat,))))
            miss = Product((Sum((_ONE, Negative(y))), Applied(LN, (Sum((_ONE, Negative(yhat))),))))
            return Sum((Negative(hit), Negative(miss)))

        symbol = n.series_symbol("k", r"(-y_k \ln \hat{y}_k - (1 - y_k) \ln(1 - \hat{y}_k))")
        return over_units(symbol, losses, term, label), ""

    def from_z(k: int) -> Expression:
        y, own = _target(target, k), Quantity(Symbol("z_k", "z"), float(z[k]))
        if own.amount > 0:  # ln(1 + eᶻ) = z + ln(1 + e⁻ᶻ), whose exponential never overflows
            grown: Expression = Sum((own, Applied(LN, (Sum((_ONE, Applied(EXP, (Negative(own),)))),))))
        else:
            grown = Applied(LN, (Sum((_ONE, Applied(EXP, (own,)))),))
        return Sum((grown, Negative(Product((y, own)))))

    symbol = n.series_symbol("k", r"(\ln(1 + e^{z_k}) - y_k z_k)")
    return over_units(symbol, losses, from_z, label), tr("the same from z, as ŷ is close to 0 or 1")


def _cross_entropy(z: Floats, output: Floats, target: Floats, label: Named) -> tuple[Expression, str]:
    wanted = np.flatnonzero(target).tolist()
    if len(wanted) and bool(np.all(output[wanted] >= _SURE)):
        terms = target * np.log(np.where(target != 0, output, 1.0))

        def term(place: int) -> Expression:
            k = wanted[place]
            y, yhat = _target(target, k), _output(output, k)
            return Product((y, Applied(LN, (yhat,))))

        symbol = n.series_symbol("k", r"y_k \ln \hat{y}_k")
        series = over_units(symbol, terms[wanted], term, lambda place: label(wanted[place]))
        return Negative(series), tr("outputs with y = 0 add nothing")
    top = float(z.max())
    largest = Quantity(Symbol("c", "c"), top)

    def shifted(k: int) -> Sum:
        return Sum((Quantity(Symbol("z_k", "z"), float(z[k])), Negative(largest)))

    exponentials = over_units(
        n.series_symbol("k", "e^{z_k - c}"), np.exp(z - top), lambda k: Applied(EXP, (shifted(k),)), label
    )
    products: Series = over_units(
        n.series_symbol("k", "y_k (z_k - c)"),
        (target * (z - top))[wanted],
        lambda place: Product((_target(target, wanted[place]), shifted(wanted[place]))),
        lambda place: label(wanted[place]),
    )
    note = tr("the same from z, as ŷ is close to 0; c is the largest z")
    return Sum((Applied(LN, (exponentials,)), Negative(products))), note


def _penalty(values: StepValues, l1: float, l2: float) -> Line:
    """Return l1·Σ|w| + l2/2·Σw², over all weights of the network."""
    terms: list[Expression] = []
    weights = [values.weights(layer) for layer in range(len(values.layers))]
    if l2 > 0:
        total = sum(float(np.square(matrix).sum()) for matrix in weights)
        terms.append(Product((Ratio(setting(n.L2, l2), constant(2)), Quantity(_SQUARES, total))))
    if l1 > 0:
        total = sum(float(np.abs(matrix).sum()) for matrix in weights)
        terms.append(Product((setting(n.L1, l1), Quantity(_SIZES, total))))
    expression: Expression = Quantity(n.PENALTY, values.snapshot.penalty)
    if terms:
        expression = terms[0] if len(terms) == 1 else Sum(tuple(terms))
    return Line(tr("Penalty on all weights"), n.PENALTY, expression, values.snapshot.penalty, values.progress.loss)
