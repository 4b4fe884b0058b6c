"""The numbers on the stage, all the snapshot's own: in nodes, on links, beside the outputs and in the loss."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.state.scene.colours import mix, writing_on
from app.state.scene.curves import points_at
from app.state.scene.geometry import WIDEST_ANSWERS, Column, ColumnKind, Geometry
from app.state.scene.hidden import Cover
from app.state.scene.links import gap_links
from app.state.scene.moment import Moment
from app.state.scene.node_pictures import has_pictures
from app.state.scene.nodes import node_fills
from app.state.scene.number_text import covered_text, number_text
from app.state.scene.primitives import Anchor, Boxes, Label, Primitive, overlap
from app.state.scene.spotlight import FADED, HALF, faded
from app.state.scene.staging import Act, Staging
from app.state.scene.text_width import LINE_HEIGHT, first_that_fits, shortened, text_width
from app.state.theme import Theme
from engine.language import tr

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
_SMALL_OF_ONE_UNIT = 12.5
"""Pixels of small writing on a stage whose type has not been enlarged."""
_MOST_LABELLED_LINKS = 6
"""A bundle of more links has no room for the weights' numbers."""
_WIDEST_WEIGHT = "−0.0000"
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
        fills = _faded_fills(moment, number, node_fills(moment, number))
        dropped = reading.dropped[number - 1] if number else None
        off = dropped.tolist() if dropped is not None else [False] * len(fills)
        roomy = _has_two_lines(column, geometry)
        back = _faded_inks(moment, number, [theme.backward] * len(fills)) if deltas else []
        values, value_covers = reading.activations[number], _value_covers(moment, number)
        if deltas and not roomy:
            covers = _delta_covers(moment, number - 1)
            labels += _in_nodes(column, reading.deltas[number - 1], back, covers, off, geometry, 0, ringed=True)
            continue
        pictured = has_pictures(moment, number)
        inks = [theme.text] * len(fills) if pictured else [writing_on(fill, theme) for fill in fills]
        inks = _faded_inks(moment, number, inks)
        offset = -0.62 if deltas else _foot(column, geometry) if pictured else 0.0
        plate = theme.panel if pictured else None
        labels += _in_nodes(column, values, inks, value_covers, off, geometry, offset, plate=plate)
        if deltas:
            covers = _delta_covers(moment, number - 1)
            labels += _in_nodes(column, reading.deltas[number - 1], back, covers, off, geometry, 0.62, prefix="δ ")
    return tuple(labels)


def _has_two_lines(column: Column, geometry: Geometry) -> bool:
    """Whether nodes are large enough for two lines, of the size in which these are written."""
    scale = geometry.type
    return column.half_width >= _TWO_LINES_FROM * max(scale.unit, scale.small / _SMALL_OF_ONE_UNIT)


def _value_covers(moment: Moment, number: int) -> list[Cover]:
    if moment.veil is None:
        return [Cover.OPEN] * len(moment.reading.activations[number])
    return [Cover(cover) for cover in moment.veil.values[number].tolist()]


def _delta_covers(moment: Moment, layer: int) -> list[Cover]:
    if moment.veil is None:
        return [Cover.OPEN] * len(moment.reading.deltas[layer])
    return [Cover(cover) for cover in moment.veil.deltas[layer].tolist()]


def _faded_fills(moment: Moment, number: int, fills: list[str]) -> list[str]:
    if moment.lights is None:
        return fills
    fades = moment.lights.nodes[number].tolist()
    return [mix(fill, moment.theme.panel, fade) for fill, fade in zip(fills, fades, strict=True)]


def _faded_inks(moment: Moment, number: int, inks: list[str]) -> list[str]:
    if moment.lights is None:
        return inks
    fades = moment.lights.nodes[number].tolist()
    return [mix(ink, moment.theme.panel, _writing_fade(fade)) for ink, fade in zip(inks, fades, strict=True)]


def _writing_fade(fade: float) -> float:
    """Return how far writing is faded where other things are so far: what is half lit is read too."""
    return 0.0 if fade <= HALF else fade


def _foot(column: Column, geometry: Geometry) -> float:
    """Return how far below the middle a number on a picture stands, in sizes: most of the picture stays in sight."""
    radius, size = column.half_width, geometry.type.small
    if _has_two_lines(column, geometry):  # inside the node, its plate as low as the circle is wide enough
        return _LOW_IN_PICTURE * radius / size
    return (radius + _BELOW_PICTURE * geometry.type.unit) / size - LINE_HEIGHT / 2


def _in_nodes(
    column: Column,
    values: Floats,
    inks: list[str],
    covers: list[Cover],
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

    def written(value: float, cover: Cover, decimals: int) -> str:
        text = number_text(value, decimals)
        return prefix + (covered_text(text, cover) if cover else text)

    numbers = values.tolist()
    for decimals in range(_MOST_DECIMALS, _FEWEST_DECIMALS - 1, -1):
        texts = [written(value, cover, decimals) for value, cover in zip(numbers, covers, strict=True)]
        if all(text_width(text, size, strong=True) <= chord for text in texts):
            break
    strong = all(text_width(text, size, strong=True) <= chord for text in texts)
    labels = []
    places = column.centres.tolist()
    for value, cover, text, ink, out, (x, y) in zip(numbers, covers, texts, inks, off, places, strict=True):
        if text_width(text, size, strong=strong) > chord / _SMALLEST_SHARE and abs(value) >= 0.1:
            text = written(value, cover, 1)
        # a long one among short ones is written a little smaller
        if cover and text_width(text, size, strong=strong) > chord / _SMALLEST_SHARE:
            text = prefix + covered_text(text, Cover.NUMBER)  # the sign that may be there has no room
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
    size, lights, veil = geometry.type.small, moment.lights, moment.veil
    crowded = geometry.compact and geometry.gap < _GAP_OF_FIGURES * size
    if staging.act is Act.FLOW or crowded or _too_large(geometry):
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
            cover = Cover.OPEN if veil is None else Cover(int(veil.links[index][unit, source]))
            lines = _lines(
                "w", layer.weights[unit, source], layer.d_weights[unit, source], layer.weight_steps[unit, source],
                cover, gradient, staging, theme,
            )  # fmt: skip
            placed = _placed(lines, curve, size, taken, theme)
            dark = lights is not None and not lights.links[index][unit, source]
            labels += [_faded(label, FADED, theme) for label in placed] if dark else placed
        for unit, (x, y) in enumerate(column.centres.tolist()):
            cover = Cover.OPEN if veil is None else Cover(int(veil.deltas[index][unit]))
            lines = _lines(
                "b", layer.biases[unit], layer.d_biases[unit], layer.bias_steps[unit], cover, gradient, staging, theme
            )
            fade = 0.0 if lights is None else _writing_fade(float(lights.nodes[index + 1][unit]))
            top = y + column.half_height + size * 0.95
            labels += [
                Label(text, x, top + i * size * 1.25, size, mix(colour, theme.panel, fade), strong=strong,
                      plate=theme.panel)
                for i, (text, colour, strong) in enumerate(lines)
            ]  # fmt: skip
    return tuple(labels)


def _too_large(geometry: Geometry) -> bool:
    """Whether enlarged writing leaves no room for a number between two layers."""
    scale = geometry.type
    if scale.small <= _SMALL_OF_ONE_UNIT * scale.unit:
        return False
    nodes = max(column.half_width for column in geometry.columns[1:])
    return geometry.gap - 2 * nodes < text_width(_WIDEST_WEIGHT, scale.small)


def _faded(label: Label, share: float, theme: Theme) -> Label:
    return replace(label, colour=mix(label.colour, theme.panel, share))


def _lines(
    name: str,
    value: float,
    gradient: float,
    step: float,
    cover: Cover,
    shows_gradient: bool,
    staging: Staging,
    theme: Theme,
) -> list[_Wanted]:
    number = number_text(value, _MOST_DECIMALS)
    first = _Wanted(number if name == "w" else f"{name} {number}", theme.text, False)
    if shows_gradient:
        return [
            first,
            _Wanted(f"∂{name} {covered_text(number_text(gradient, _MOST_DECIMALS), cover)}", theme.backward, True),
        ]
    if staging.act is Act.UPDATE:
        return [first, _Wanted(f"Δ {covered_text(number_text(step, _MOST_DECIMALS), cover)}", theme.update, True)]
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
    covers = _value_covers(moment, len(geometry.columns) - 1)
    for unit, y in enumerate(column.centres[:, 1].tolist()):
        fade = 0.0 if moment.lights is None else _writing_fade(float(moment.lights.nodes[-1][unit]))
        ink, quiet = mix(theme.text, theme.panel, fade), mix(theme.text_quiet, theme.panel, fade)
        name = names[unit] if unit < len(names) else str(unit)
        name = shortened(name, scale.body, max(name_room, scale.grid(1)))
        if name:
            above = line * 2 + scale.body * 0.75 if stacked else 0.0
            labels.append(Label(name, left, y - above, scale.body, ink, Anchor.LEFT))
        if geometry.answer_lines < 2:
            continue
        if staging.filled[-1] > 0.5 and staging.act is not Act.FLOW:
            text = _answer("ŷ", float(outputs[unit]), covers[unit], right - figures_left, scale.small)
            labels.append(Label(text, figures_left, y - line, scale.small, ink, Anchor.LEFT, strong=True))
        if staging.targets > 0.5:
            text = _answer("y", float(targets[unit]), Cover.OPEN, right - figures_left, scale.small)
            colour = mix(theme.loss, theme.panel, fade) if staging.act is Act.LOSS else quiet
            labels.append(Label(text, figures_left, y + line, scale.small, colour, Anchor.LEFT, strong=True))
    return tuple(labels)


def _answer(name: str, value: float, cover: Cover, room: float, size: float) -> str:
    texts = tuple(
        f"{name} {covered_text(number_text(value, decimals), cover)}"
        for decimals in (_MOST_DECIMALS, 3, _FEWEST_DECIMALS)
    )
    return first_that_fits(texts, size, room, strong=True) or texts[-1]


def loss_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return the box at the right that shows the loss."""
    parts, lights = _loss_box(moment), moment.lights
    return parts if lights is None else tuple(faded(part, lights.loss, moment.theme) for part in parts)


def _loss_box(moment: Moment) -> tuple[Primitive, ...]:
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
    size, cover = scale.figure, Cover.OPEN if moment.veil is None else moment.veil.loss
    text = covered_text(number_text(snapshot.loss, _MOST_DECIMALS), cover)
    for decimals in (_MOST_DECIMALS, 3, _FEWEST_DECIMALS):
        text = covered_text(number_text(snapshot.loss, decimals), cover)
        if text_width(text, size, strong=True) <= width - scale.grid(1):
            break
    colour = theme.text if cover or np.isfinite(snapshot.loss) else theme.error
    parts.append(Label(text, middle, y + height * number_at, size, colour, strong=True))
    if geometry.compact:
        return tuple(parts)
    count = snapshot.batch_size
    notes = (tr("1 example"),) if count == 1 else (tr("mean of {number}", number=count), tr("mean"))
    note = first_that_fits(notes, scale.small, width - 2) or shortened(notes[-1], scale.small, width - 2)
    parts.append(Label(note, middle, y + height * 0.83, scale.small, theme.text_quiet))
    return tuple(parts)
