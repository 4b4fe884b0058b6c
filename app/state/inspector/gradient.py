"""The gradient of one weight or bias, and what central differences say of it."""

from __future__ import annotations

import math

import numpy as np

from app.state.inspector import notation as n
from app.state.inspector.expression import Expression, Quantity, Sum, Symbol, setting
from app.state.inspector.forward import mean_of, mean_over_examples
from app.state.inspector.inspection import Line
from app.state.inspector.operators import Product
from app.state.inspector.series import over_examples
from app.state.inspector.step_values import StepValues
from app.state.scene.number_text import MINUS
from engine.language import local_number, tr

_TINY = 1e-300


def weight_gradient(values: StepValues, layer: int, unit: int, source: int, l1: float, l2: float) -> list[Line]:
    """Return the lines that lead to ∂L/∂w."""
    here, batch = values.layers[layer], values.batch
    deltas, given = values.deltas(layer)[unit], values.source(layer)[source]
    delta = n.DELTA
    activation = n.X if layer == 0 else n.A
    weight = float(values.weights(layer)[unit, source])

    def product(place: int, index: str) -> Product:
        return Product(
            (
                Quantity(Symbol(f"{delta.latex}{index}", delta.text), float(deltas[place])),
                Quantity(Symbol(f"{activation.latex}{index}", activation.text), float(given[place])),
            )
        )

    lines = []
    if batch > 1 and values.example is not None:
        share = product(values.example, "")
        lines.append(
            Line(
                tr("Gradient of this example alone"),
                Symbol(rf"\delta \cdot {activation.latex}", f"δ·{activation.said}"),
                share,
                share.value,
                values.progress.backward(layer),
                values.which,
            )
        )
    shares = deltas * given
    data: Expression
    if batch == 1:
        data = product(0, "")
    else:
        symbol = n.series_symbol("e", rf"\delta_e {activation.latex}_e")
        data = mean_of(values, over_examples(symbol, shares, lambda e: product(e, "_e"), values.example))
    terms, penalties = [data], []
    if l2 > 0:
        terms.append(Product((setting(n.L2, l2), Quantity(n.W, weight))))
        penalties.append("L2")
    if l1 > 0:
        terms.append(Product((setting(n.L1, l1), Quantity(n.SIGN, float(np.sign(weight)), exact=True))))
        penalties.append("L1")
    lines.append(
        Line(
            _weight_heading(batch, penalties),
            n.D_W,
            data if len(terms) == 1 else Sum(tuple(terms)),
            float(here.d_weights[unit, source]),
            values.progress.backward(layer),
        )
    )
    return lines


def _weight_heading(batch: int, penalties: list[str]) -> str:
    if not penalties:
        if batch == 1:
            return tr("Gradient of the weight")
        return tr("Gradient of the weight, mean over the mini-batch")
    both = len(penalties) == 2
    names = tr("{first} and {second}", first=penalties[0], second=penalties[1]) if both else penalties[0]
    if batch == 1:
        return tr("Gradient of the weight, with {penalties}", penalties=names)
    return tr("Gradient of the weight, mean over the mini-batch, with {penalties}", penalties=names)


def bias_gradient(values: StepValues, layer: int, unit: int) -> list[Line]:
    """Return the line that leads to ∂L/∂b."""
    row = values.deltas(layer)[unit]
    expression: Expression = Quantity(n.DELTA, float(row[0]))
    if values.batch > 1:
        expression = mean_over_examples(values, row, n.DELTA)
        if values.example is None:  # the line before tells the mean
            expression = Quantity(n.MEAN_DELTA, float(row.mean()))
    heading = tr("Gradient of the bias") if values.batch == 1 else tr("Gradient of the bias, mean over the mini-batch")
    result = float(values.layers[layer].d_biases[unit])
    return [Line(heading, n.D_B, expression, result, values.progress.backward(layer))]


def difference_line(values: StepValues, layer: int, gradient: float, difference: float, parameter: Symbol) -> Line:
    """Return the line of the same gradient by central difference, with how far the two are apart."""
    p = parameter.latex
    symbol = Symbol(rf"\frac{{L({p}+h) - L({p}-h)}}{{2h}}", f"(L({p} + h) − L({p} − h))/2h")
    size = max(abs(gradient), abs(difference), _TINY)
    apart = abs(gradient - difference) / size
    fresh = values.progress.backward(layer)
    note = ""
    if fresh and math.isfinite(apart):
        note = tr("relative deviation {value}", value=local_number(f"{apart:.1e}".replace("-", MINUS)))
    return Line(
        tr("The same gradient by central difference"),
        symbol,
        Quantity(symbol, difference),
        difference,
        fresh,
        note,
    )
