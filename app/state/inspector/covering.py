"""Taking hidden numbers out of an inspection: results are covered, and so is every number that repeats a hidden one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.state.inspector.expression import Expression, Negative, Quantity, Series, Sum
from app.state.inspector.inspection import ActivationCurve, Inspection, Line
from app.state.inspector.operators import Applied, Power, Product, Ratio
from app.state.scene.elements import ElementId, LinkId, LossId
from app.state.scene.hidden import Cover, Covers, Hidden, Veil, veil_of
from engine.snapshot import Phase, Snapshot

Floats = NDArray[np.float64]

_SAME = 1e-12
"""Numbers as near as this, relative to their size, are one: factors of 1/B have been multiplied away and back."""


def covered(inspection: Inspection, element: ElementId, snapshot: Snapshot, hidden: Hidden) -> Inspection:
    """Return an inspection that does not tell what is hidden.

    What leads to a hidden number stays: the class can work it out. Its own result, all that follows from it, and its
    value wherever else it occurs give way to a "?", or to a number without its sign.
    """
    veil = veil_of(snapshot, hidden)
    if veil is None:
        return inspection
    own = _own_covers(element, veil)
    secrets = {cover: np.sort(np.concatenate([np.zeros(0), *numbers])) for cover, numbers in _secrets(snapshot, veil)}
    for line in inspection.lines:
        cover = own.get(line.phase, Cover.OPEN)
        if cover and line.fresh:
            secrets[cover] = np.sort(np.append(secrets[cover], abs(line.result)))
    return replace(
        inspection,
        lines=tuple(_line(line, own.get(line.phase, Cover.OPEN), secrets) for line in inspection.lines),
        curve=None if inspection.curve is None else _curve(inspection.curve, own),
    )


def _own_covers(element: ElementId, veil: Veil) -> dict[Phase, Cover]:
    """Return how much of an element's own results is hidden, phase by phase."""
    if isinstance(element, LossId):
        return {Phase.LOSS: veil.loss}
    if isinstance(element, LinkId):
        back = Cover(int(veil.links[element.layer][element.unit, element.input]))
        return {Phase.BACKWARD: back, Phase.UPDATE: _step_cover(back)}
    value = Cover(int(veil.values[element.layer + 1][element.unit]))
    if element.layer < 0:
        return {Phase.FORWARD: value}
    back = Cover(int(veil.deltas[element.layer][element.unit]))
    return {Phase.FORWARD: value, Phase.BACKWARD: back, Phase.UPDATE: _step_cover(back)}


def _step_cover(back: Cover) -> Cover:
    """Return how much of a step's results is hidden: a new value, beside the old one, tells the gradient's sign."""
    return Cover.NUMBER if back else Cover.OPEN


def _secrets(snapshot: Snapshot, veil: Veil) -> Iterator[tuple[Cover, list[Floats]]]:
    """Return the sizes of all numbers that are hidden so far."""
    layers = snapshot.layers
    for cover in (Cover.SIGN, Cover.NUMBER):
        found: list[Floats] = []

        def add(values: Floats, covers: Covers, cover: Cover = cover, found: list[Floats] = found) -> None:
            chosen = values[covers == cover]
            found.append(np.abs(chosen).ravel())
            if chosen.ndim == 2:  # the mean over the mini-batch tells the same
                found.append(np.abs(chosen.mean(axis=1)))

        add(snapshot.inputs, veil.values[0])
        for index, layer in enumerate(layers):
            values, deltas, links = veil.values[index + 1], veil.deltas[index], veil.links[index]
            for rows in (layer.pre_activations, layer.activations, layer.normalized):
                if rows is not None:
                    add(rows, values)
            add(layer.deltas * snapshot.batch_size, deltas)
            for biases in (layer.d_biases, layer.bias_steps):
                add(biases, deltas)
            for weights in (layer.d_weights, layer.weight_steps):
                add(weights, links)
        if veil.loss is cover:
            found.append(np.array([abs(snapshot.loss)]))
        yield cover, found


def _cover_of(number: float, secrets: dict[Cover, Floats]) -> Cover:
    """Return how much of a number is hidden because it is a hidden one's."""
    size = abs(number)
    for cover in (Cover.NUMBER, Cover.SIGN):
        known = secrets[cover]
        place = int(np.searchsorted(known, size * (1 - _SAME)))
        if place < len(known) and known[place] <= size * (1 + _SAME):
            return cover
    return Cover.OPEN


def _line(line: Line, own: Cover, secrets: dict[Cover, Floats]) -> Line:
    cover = max(own, _cover_of(line.result, secrets))
    return replace(line, expression=_expression(line.expression, secrets), cover=cover)


def _curve(curve: ActivationCurve, own: dict[Phase, Cover]) -> ActivationCurve:
    """Return the curve without the point that shows a hidden activation, and without a slope that leads to δ."""
    if own.get(Phase.FORWARD):
        return replace(curve, points=(), slope=None)
    return replace(curve, slope=None) if own.get(Phase.BACKWARD) else curve


def _expression(expression: Expression, secrets: dict[Cover, Floats]) -> Expression:
    def inner(part: Expression) -> Expression:
        return _expression(part, secrets)

    match expression:
        case Quantity(exact=False):
            cover = _cover_of(expression.amount, secrets)
            return replace(expression, cover=cover) if cover else expression
        case Sum() | Series():
            return replace(expression, terms=tuple(map(inner, expression.terms)))
        case Product():
            return replace(expression, factors=tuple(map(inner, expression.factors)))
        case Ratio():
            return replace(expression, top=inner(expression.top), bottom=inner(expression.bottom))
        case Negative():
            return replace(expression, inner=inner(expression.inner))
        case Power():
            return replace(expression, base=inner(expression.base))
        case Applied():
            return replace(expression, arguments=tuple(map(inner, expression.arguments)))
        case _:
            return expression
