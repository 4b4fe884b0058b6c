"""The numbers on the stage, all the snapshot's own: in nodes, on links, beside the outputs and in the loss."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.state.scene.colours import mix, writing_on
from app.state.scene.curves import points_at
from app.state.scene.geometry import WIDEST_ANSWERS, Column, ColumnKind, Geometry
from app.state.scene.links import gap_links
from app.state.scene.moment import Moment
from app.state.scene.node_pictures import has_pictures
from app.state.scene.nodes import node_fills
from app.state.scene.number_text import number_text
from app.state.scene.primitives import Anchor, Boxes, Label, Primitive, overlap
from app.state.scene.staging import Act, Staging
from app.state.scene.text_width import LINE_HEIGHT, first_that_fits, shortened, text_width
from app.state.theme import Theme

Floats = NDArray[np.float64]

_MOST_DECIMALS, _FEWEST_DECIMALS = 4, 2
_CHORD, _CHORD_OFF_CENTRE = 0.95, 0.89
"""Share of a node's width that a number in its middle, and one of two lines, may take."""
_SMALLEST_SHARE = 0.84
"""How much smaller a number may be written to fit its node."""
_LOW_IN_PICTURE = 0.45
"""How far below the middle of a roomy node the number on its picture stands, in radii."""
_BELOW_PICTURE = 2.0
"""How far the plate of a number on a picture reaches below a small node, in units of the type scale."""
_ROOMY_FROM = 1.3
"""Radius, in sizes of the writing, from which a node of a compact stage has a number."""
_TWO_LINES_FROM = 30.0
"""Radius, in units of the type scale, from which a node has room for its activation and its δ."""
_MOST_LABELLED_LINKS = 6
"""A bundle of more links has no room for the weights' numbers."""
_GAP_OF_FIGURES = 14.0
"""Distance between two layers of a compact stage, in sizes of the writing, from which links have their numbers."""
_PLACES = (0.3, 0.24, 0.36, 0.7, 0.76, 0.18, 0.42, 0.58, 0.5, 0.82)
"""Where along a link its number may stand; the first that is free is taken."""


def node_figures(moment: Moment) -> tuple[Label, ...]:
    """Return the number in each node that has room for one: its activation, or its δ while gradients run back."""
    reading, geometry, staging, theme = moment.reading, moment.geometry, moment.staging, moment.theme
    if staging.act in (Act.READY, Act.FLOW):
        return ()
    labels: list[Label] = []
    for number, column in enumerate(geometry.columns):
        if column.kind is not ColumnKind.CIRCLES or staging.filled[number] < 0.5:
            continue
        deltas = number > 0 and staging.deltas[number - 1] > 0.5
        fills = node_fills(moment, number)
        dropped = reading.dropped[number - 1] if number else None
        off = dropped.tolist() if dropped is not None else [False] * len(fills)
        roomy = column.half_width >= _TWO_LINES_FROM * geometry.type.unit
        if deltas and not roomy:
            labels += _in_nodes(
                column, reading.deltas[number - 1], [theme.backward] * len(fills), off, geometry, 0, ringed=True
            )
            continue
        pictured = has_pictures(moment, number)
        inks = [theme.text] * len(fills) if pictured else [writing_on(fill, theme) for fill in fills]
        offset = -0.62 if deltas else _foot(column, geometry) if pictured else 0.0
        plate = theme.panel if pictured else None
        labels += _in_nodes(column, reading.activations[number], inks, off, geometry, offset, plate=plate)
        if deltas:
            labels += _in_nodes(
                column, reading.deltas[number - 1], [theme.backward] * len(fills), off, geometry, 0.62, prefix="δ "
            )
    return tuple(labels)


def _foot(column: Column, geometry: Geometry) -> float:
    """Return how far below the middle a number on a picture stands, in sizes: most of the picture stays in sight."""
    radius, size = column.half_width, geometry.type.small
    if radius >= _TWO_LINES_FROM * geometry.type.unit:  # inside the node, its plate as low as the circle is wide enough
        return _LOW_IN_PICTURE * radius / size
    return (radius + _BELOW_PICTURE * geometry.type.unit) / size - LINE_HEIGHT / 2


def _in_nodes(
    column: Column,
    values: Floats,
    inks: list[str],
    off: list[bool],
    geometry: Geometry,
    offset: float,
    prefix: str = "",
    ringed: bool = False,
    plate: str | None = None,
) -> list[Label]:
    size = geometry.type.small
    if column.half_width < size * (_ROOMY_FROM if geometry.compact else 1.0):
        return []
    chord = 2 * column.half_width * (_CHORD if offset == 0 else _CHORD_OFF_CENTRE) - (3 if ringed else 0)
    for decimals in range(_MOST_DECIMALS, _FEWEST_DECIMALS - 1, -1):
        texts = [prefix + number_text(value, decimals) for value in values.tolist()]
        if all(text_width(text, size, strong=True) <= chord for text in texts):
            break
    strong = all(text_width(text, size, strong=True) <= chord for text in texts)
    labels = []
    for value, text, ink, out, (x, y) in zip(values.tolist(), texts, inks, off, column.centres.tolist(), strict=True):
        if text_width(text, size, strong=strong) > chord / _SMALLEST_SHARE and abs(value) >= 0.1:
            text = prefix + number_text(value, 1)
        # a long one among short ones is written a little smaller
        fitting = min(size, size * chord / max(text_width(text, size, strong=strong), 1e-9))
        if fitting >= _SMALLEST_SHARE * size and not out:
            labels.append(Label(text, x, y + offset * size, fitting, ink, strong=strong, plate=plate))
    return labels if 2 * len(labels) >= len(texts) else []


class _Wanted(NamedTuple):
    text: str
    colour: str
    strong: bool


def link_figures(moment: Moment) -> tuple[Label, ...]:
    """Return the numbers of weights on the links, and of biases under the nodes, where the network is tiny."""
    snapshot, geometry, staging, theme = moment.snapshot, moment.geometry, moment.staging, moment.theme
    size = geometry.type.small
    crowded = geometry.compact and geometry.gap < _GAP_OF_FIGURES * size
    if staging.act is Act.FLOW or crowded:
        return ()
    taken: list[tuple[float, float, float, float]] = []
    labels: list[Label] = []
    for index, gap in enumerate(gap_links(snapshot, geometry)):
        column, before = geometry.columns[index + 1], geometry.columns[index]
        if gap.total > _MOST_LABELLED_LINKS or before.kind is not ColumnKind.CIRCLES or column.pitch < 5 * size:
            continue
        layer = snapshot.layers[index]
        gradient = staging.act is Act.BACKWARD and staging.deltas[index] > 0.5
        for unit, source, curve in zip(gap.units.tolist(), gap.inputs.tolist(), gap.curves, strict=True):
            lines = _lines(
                "w", layer.weights[unit, source], layer.d_weights[unit, source], layer.weight_steps[unit, source],
                gradient, staging, theme,
            )  # fmt: skip
            labels += _placed(lines, curve, size, taken, theme)
        for unit, (x, y) in enumerate(column.centres.tolist()):
            lines = _lines(
                "b", layer.biases[unit], layer.d_biases[unit], layer.bias_steps[unit], gradient, staging, theme
            )
            top = y + column.half_height + size * 0.95
            labels += [
                Label(text, x, top + i * size * 1.25, size, colour, strong=strong, plate=theme.panel)
                for i, (text, colour, strong) in enumerate(lines)
            ]
    return tuple(labels)


def _lines(
    name: str, value: float, gradient: float, step: float, shows_gradient: bool, staging: Staging, theme: Theme
) -> list[_Wanted]:
    number = number_text(value, _MOST_DECIMALS)
    first = _Wanted(number if name == "w" else f"{name} {number}", theme.text, False)
    if shows_gradient:
        return [first, _Wanted(f"∂{name} {number_text(gradient, _MOST_DECIMALS)}", theme.backward, True)]
    if staging.act is Act.UPDATE:
        return [first, _Wanted(f"Δ {number_text(step, _MOST_DECIMALS)}", theme.update, True)]
    return [first]


def _placed(
    lines: list[_Wanted], curve: Floats, size: float, taken: list[tuple[float, float, float, float]], theme: Theme
) -> list[Label]:
    spacing = size * 1.25
    for place in _PLACES:
        ((x, y),) = points_at(curve[None], np.array([place])).tolist()
        y -= (len(lines) - 1) * spacing / 2
        labels = [
            Label(text, x, y + i * spacing, size, colour, strong=strong, plate=theme.panel)
            for i, (text, colour, strong) in enumerate(lines)
        ]
        rectangles = [label.rectangle for label in labels]
        if not any(overlap(mine, other, 2.0) for mine in rectangles for other in taken):
            taken += rectangles
            return labels
    return []


def answers_of(moment: Moment) -> tuple[Label, ...]:
    """Return the outputs' names and, beside each, the output ŷ against the target y."""
    geometry, staging, theme = moment.geometry, moment.staging, moment.theme
    outputs, targets, names = moment.reading.activations[-1], moment.reading.targets, moment.snapshot.output_names
    if not geometry.answer_lines:
        return ()
    column, scale = geometry.columns[-1], geometry.type
    left, right = geometry.answer_left, geometry.answer_left + geometry.answer_room
    stacked = geometry.answer_lines == 3
    widest = text_width(WIDEST_ANSWERS[geometry.answer_lines], scale.small, strong=True)
    figures_left = left if stacked else right - widest
    name_room = (
        (figures_left if geometry.answer_lines == 2 else right)
        - left
        - (0 if stacked or geometry.compact else scale.grid(0.5))
    )
    line = scale.small * 0.63
    labels = []
    for unit, y in enumerate(column.centres[:, 1].tolist()):
        name = names[unit] if unit < len(names) else str(unit)
        name = shortened(name, scale.body, max(name_room, scale.grid(1)))
        if name:
            above = line * 2 + scale.body * 0.75 if stacked else 0.0
            labels.append(Label(name, left, y - above, scale.body, theme.text, Anchor.LEFT))
        if geometry.answer_lines < 2:
            continue
        if staging.filled[-1] > 0.5 and staging.act is not Act.FLOW:
            text = _answer("ŷ", float(outputs[unit]), right - figures_left, scale.small)
            labels.append(Label(text, figures_left, y - line, scale.small, theme.text, Anchor.LEFT, strong=True))
        if staging.targets > 0.5:
            text = _answer("y", float(targets[unit]), right - figures_left, scale.small)
            colour = theme.loss if staging.act is Act.LOSS else theme.text_quiet
            labels.append(Label(text, figures_left, y + line, scale.small, colour, Anchor.LEFT, strong=True))
    return tuple(labels)


def _answer(name: str, value: float, room: float, size: float) -> str:
    texts = tuple(f"{name} {number_text(value, decimals)}" for decimals in (_MOST_DECIMALS, 3, _FEWEST_DECIMALS))
    return first_that_fits(texts, size, room, strong=True) or texts[-1]


def loss_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return the box at the right that shows the loss."""
    snapshot, geometry, staging, theme = moment.snapshot, moment.geometry, moment.staging, moment.theme
    x, y, width, height = geometry.loss
    scale, shown = geometry.type, staging.loss
    edge = mix(theme.outline, theme.loss, shown if staging.act is not Act.FLOW else 0.5)
    paper = mix(theme.panel, theme.loss, 0.1 * shown)
    parts: list[Primitive] = [Boxes(np.array([list(geometry.loss)]), (paper,), scale.grid(1), edge, 2 * scale.unit)]
    middle, centre = x + width / 2, y + height / 2
    if shown <= 0.5:
        return (*parts, Label("L", middle, centre, scale.figure, theme.text_quiet, strong=True))
    name_at, number_at = (0.23, 0.7) if geometry.compact else (0.26, 0.55)
    parts.append(Label("L", middle, y + height * name_at, scale.body, theme.text_quiet, strong=True))
    size = scale.figure
    text = number_text(snapshot.loss, _MOST_DECIMALS)
    for decimals in (_MOST_DECIMALS, 3, _FEWEST_DECIMALS):
        text = number_text(snapshot.loss, decimals)
        if text_width(text, size, strong=True) <= width - scale.grid(1):
            break
    colour = theme.text if np.isfinite(snapshot.loss) else theme.error
    parts.append(Label(text, middle, y + height * number_at, size, colour, strong=True))
    if geometry.compact:
        return tuple(parts)
    count = snapshot.batch_size
    note = "1 example" if count == 1 else f"mean of {count}"
    parts.append(
        Label(shortened(note, scale.small, width - 2), middle, y + height * 0.83, scale.small, theme.text_quiet)
    )
    return tuple(parts)
