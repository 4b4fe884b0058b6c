"""Choosing what is told of an element: a pure function of a snapshot."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.state.inspector import notation as n
from app.state.inspector.backward import backward_lines
from app.state.inspector.expression import Quantity, Symbol
from app.state.inspector.forward import activation_curve, forward_lines, mean_over_examples
from app.state.inspector.gradient import bias_gradient, difference_line, weight_gradient
from app.state.inspector.inspection import ActivationCurve, Inspection, Line
from app.state.inspector.loss import loss_lines
from app.state.inspector.operators import Product
from app.state.inspector.step_values import StepValues
from app.state.inspector.update import new_value_line, not_trained_line, update_lines
from app.state.listing import listed
from app.state.scene.elements import ElementId, LinkId, LossId, NodeId
from app.state.scene.number_text import count_text, short_text
from app.state.spelling import spelled
from engine.language import tr
from engine.losses import LOSSES
from engine.scenario import MethodName
from engine.snapshot import Phase, Snapshot
from engine.update_story import UpdateStory


def inspect(
    snapshot: Snapshot,
    element: ElementId,
    example: int | None,
    story: UpdateStory | None = None,
    difference: float | None = None,
    *,
    l1: float = 0.0,
    l2: float = 0.0,
    method: MethodName = "backpropagation",
) -> Inspection:
    """Derive everything that an element holds.

    Parameters
    ----------
    example
        Which example of the mini-batch to look at, or None for means over all of it.
    story
        Of the last update: of the weight of a link, or of the bias of a unit.
    difference
        ∂L/∂w or ∂L/∂b by central difference, of the parameters before the update.
    l1, l2
        Penalties on the weights, which a snapshot does not tell.
    method
        Where gradients come from; only backpropagation has error signals.

    Raises
    ------
    IndexError
        The network has no such element.
    """
    with np.errstate(all="ignore"):  # a diverging run is shown as it is, infinities included
        values = StepValues(snapshot, example)
        back = method == "backpropagation"
        match element:
            case LossId():
                name = spelled(snapshot.loss_name)
                about = f"{name[0].upper()}{name[1:]}: L = {tr(LOSSES[snapshot.loss_name].formula)}"
                return _inspection(tr("Loss"), about, _during(Phase.LOSS, loss_lines(values, l1, l2)))
            case LinkId():
                return _link(values, element, story, difference, l1, l2, back=back)
            case NodeId(layer=-1):
                return _input(values, element.unit)
            case NodeId():
                return _node(values, element, story, difference, back=back)


def _inspection(title: str, about: str, lines: list[Line], curve: ActivationCurve | None = None) -> Inspection:
    return Inspection(title, about, tuple(line.checked() for line in lines), curve)


def _input(values: StepValues, unit: int) -> Inspection:
    row = values.snapshot.inputs[unit]
    if values.example is None:
        line = Line(
            tr("Value, mean over the mini-batch"),
            n.MEAN_X,
            mean_over_examples(values, row, n.X),
            float(row.mean()),
            values.progress.batch,
        )
    else:
        symbol = Symbol("x", n.input_name(values.snapshot, unit))
        amount = float(row[values.example])
        number = int(values.snapshot.examples[values.example]) + 1
        if values.which:
            note = tr("{example}; number {number} of the training set", example=values.which, number=count_text(number))
        else:
            note = tr("example number {number} of the training set", number=count_text(number))
        line = Line(tr("Value"), symbol, Quantity(symbol, amount), amount, values.progress.batch, note)
    return _inspection(n.node_name(values.snapshot, -1, unit), tr("An input of the network"), [line])


def _node(
    values: StepValues, element: NodeId, story: UpdateStory | None, difference: float | None, *, back: bool
) -> Inspection:
    layer, unit = element.layer, element.unit
    here = values.layers[layer]
    activation = spelled(here.activation)
    if layer == values.last:
        parts = [tr("Output with {activation}", activation=activation)]
    else:
        parts = [tr("Unit with {activation}", activation=activation)]
    parts += [name for name, on in ((tr("batch norm"), here.batch_norm), (tr("residual"), here.residual)) if on]
    if here.dropout:
        parts.append(tr("dropout {share}", share=short_text(here.dropout, 6)))
    lines = forward_lines(values, layer, unit)
    if back:
        back_lines = backward_lines(values, layer, unit) + bias_gradient(values, layer, unit)
    else:
        back_lines = [_measured(n.D_B, float(here.d_biases[unit]), fresh=values.progress.backward(layer))]
    if difference is not None:
        back_lines.append(difference_line(values, layer, float(here.d_biases[unit]), difference, n.B))
    lines += _during(Phase.BACKWARD, back_lines)
    lines += _update(
        values,
        n.B,
        story,
        (float(values.biases(layer)[unit]), float(here.bias_steps[unit]), float(here.biases[unit])),
    )
    return _inspection(
        n.node_name(values.snapshot, layer, unit), listed(parts), lines, activation_curve(values, layer, unit)
    )


def _link(
    values: StepValues,
    element: LinkId,
    story: UpdateStory | None,
    difference: float | None,
    l1: float,
    l2: float,
    *,
    back: bool,
) -> Inspection:
    layer, unit, source = element.layer, element.unit, element.input
    here = values.layers[layer]
    weight = float(values.weights(layer)[unit, source])
    given = values.shown(values.source(layer)[source])
    symbol = (n.X if layer == 0 else n.A) if values.example is not None else (n.MEAN_X if layer == 0 else n.MEAN_A)
    signal = Product((Quantity(n.W, weight), Quantity(symbol, given)))
    lines = [
        Line(
            tr("Signal: its term of the pre-activation"),
            Symbol(rf"w \cdot {symbol.latex}", f"w·{symbol.said}"),
            signal,
            signal.value,
            values.progress.forward(layer),
            values.which,
        )
    ]
    gradient = float(here.d_weights[unit, source])
    if back:
        back_lines = weight_gradient(values, layer, unit, source, l1, l2)
    else:
        back_lines = [_measured(n.D_W, gradient, fresh=values.progress.backward(layer))]
    if difference is not None:
        back_lines.append(difference_line(values, layer, gradient, difference, n.W))
    lines += _during(Phase.BACKWARD, back_lines)
    after = float(here.weights[unit, source])
    lines += _update(values, n.W, story, (weight, float(here.weight_steps[unit, source]), after))
    origin = n.node_name(values.snapshot, layer - 1, source)
    target = n.node_name(values.snapshot, layer, unit)
    return _inspection(tr("Weight"), f"{origin} → {target}", lines)


def _during(phase: Phase, lines: list[Line]) -> list[Line]:
    return [replace(line, phase=phase) for line in lines]


def _measured(symbol: Symbol, gradient: float, *, fresh: bool) -> Line:
    return Line(tr("Gradient, measured without backpropagation"), symbol, Quantity(symbol, gradient), gradient, fresh)


def _update(
    values: StepValues, symbol: Symbol, story: UpdateStory | None, change: tuple[float, float, float]
) -> list[Line]:
    before, step, after = change
    fresh = values.progress.update
    if story is None:
        lines = [new_value_line(symbol, before, step, after, fresh=fresh)]
    elif not story.trained:
        lines = [not_trained_line(symbol, story.value_after)]
    else:
        lines = update_lines(story, symbol, fresh=fresh)
        lines.append(new_value_line(symbol, story.value_before, -story.step, story.value_after, fresh=fresh))
    return _during(Phase.UPDATE, lines)
