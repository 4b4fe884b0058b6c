"""The units: filled with their activations, ringed with their gradients."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.state.scene.colours import LEVELS, grey_scale, mix, signed_colours
from app.state.scene.geometry import Column, ColumnKind
from app.state.scene.hidden import UNKNOWN_SHARE, Cover, Covers
from app.state.scene.moment import Moment
from app.state.scene.node_pictures import has_pictures, pictures_in
from app.state.scene.primitives import Arcs, Boxes, Discs, Marks, MarkShape, Primitive
from app.state.scene.spotlight import dimmed, faded
from app.state.scene.staging import Act, flash_swell

Floats = NDArray[np.float64]

_RING = 0.2
"""Width of the ring that shows δ, in radii of the node."""
_FLASH_LEVELS = 6
GRADIENT_PAPER = 0.72
"""How much of the panel's colour covers an activation once its node shows δ."""


def nodes_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return all units, as far as the staging reveals them."""
    parts: list[Primitive] = []
    for number, column in enumerate(moment.geometry.columns):
        if column.kind is ColumnKind.IMAGE:
            parts += _picture(moment, column)
        elif column.kind is ColumnKind.CELLS:
            parts += _cells(moment, column, number)
        else:
            parts += _circles(moment, column, number)
    return tuple(parts)


def node_fills(moment: Moment, number: int) -> list[str]:
    """Return the colours of a column's units once they are filled."""
    reading, theme = moment.reading, moment.theme
    shares = reading.activations[number] / reading.activation_scales[number]
    fills = _neutral_where_hidden(moment, number, signed_colours(shares, theme))
    shown = moment.staging.deltas[number - 1] if number else 0.0
    return [mix(fill, theme.panel, GRADIENT_PAPER * shown) for fill in fills] if shown else fills


def _neutral_where_hidden(moment: Moment, number: int, colours: list[str]) -> list[str]:
    """Return the colours of a column's values, one that tells nothing in place of those that are hidden."""
    if moment.veil is None:
        return colours
    covers, neutral = moment.veil.values[number].tolist(), _neutral(moment)
    return [neutral if cover else colour for colour, cover in zip(colours, covers, strict=True)]


def _neutral(moment: Moment) -> str:
    return mix(moment.theme.panel, moment.theme.outline, 0.7)


def _delta_covers(moment: Moment, layer: int) -> Covers | None:
    return None if moment.veil is None else moment.veil.deltas[layer]


def _circles(moment: Moment, column: Column, number: int) -> list[Primitive]:
    staging, theme = moment.staging, moment.theme
    count, filled, layer = len(column.centres), staging.filled[number], number - 1
    fills = node_fills(moment, number)
    rim = _rim(moment, column, number)
    radii = np.full(count, rim.outer - rim.width / 2)
    if filled < 1:
        parts: list[Primitive] = [Discs(column.centres, radii, (theme.panel,) * count, rim.colours, rim.width)]
        if filled > 0:
            parts.append(Discs(column.centres, radii * filled, tuple(fills), tuple(fills), 0.0))
    else:
        parts = [Discs(column.centres, radii, tuple(fills), rim.colours, rim.width)]
    pictures = pictures_in(moment, number, rim.outer - rim.width)
    if pictures:
        parts.append(pictures)
    if number and staging.deltas[layer] > 0:
        parts += _rings(moment, column.centres, radii, layer, rim.width)
    fades = moment.lights.nodes[number] if moment.lights else None
    parts = dimmed(parts, fades, theme)
    dropped = moment.reading.dropped[layer] if number else None
    if dropped is not None and dropped.any() and filled > 0:
        centres, size = column.centres[dropped], np.full(int(dropped.sum()), column.half_width * 0.8)
        paper = (theme.panel,) * len(centres)
        crossed = (
            Discs(centres, radii[dropped], paper, (theme.marker,) * len(centres), rim.width),
            Marks(MarkShape.CROSS, theme.marker, centres, size * filled, np.zeros(len(centres))),
        )
        parts += dimmed(crossed, None if fades is None else fades[dropped], theme)
    return parts


def _rings(moment: Moment, centres: Floats, radii: Floats, layer: int, width: float) -> list[Primitive]:
    """Return the rings that show δ: round to both sides alike where its sign is hidden, grey where all of it is."""
    theme, shown = moment.theme, moment.staging.deltas[layer]
    spans, covers = ring_spans(moment, layer, shown), _delta_covers(moment, layer)
    if covers is None or not covers.any():
        return [Arcs(centres, radii, spans, theme.backward, width)]
    halves = np.where(covers == Cover.SIGN, np.abs(spans) / 2, 0.0)
    whole = np.where(covers == Cover.NUMBER, 360.0, 0.0)
    return [
        Arcs(centres, radii, np.where(covers == Cover.OPEN, spans, halves), theme.backward, width),
        Arcs(centres, radii, -halves, theme.backward, width),
        Arcs(centres, radii, whole, mix(theme.panel, theme.marker, 0.5), width),
    ]


class _Rim(NamedTuple):
    """The outline of a column's nodes: one colour each, its width, and the radius of its outer edge."""

    colours: tuple[str, ...]
    width: float
    outer: float


def _rim(moment: Moment, column: Column, number: int) -> _Rim:
    staging, theme = moment.staging, moment.theme
    unit, radius, count, layer = moment.geometry.type.unit, column.half_width, len(column.centres), number - 1
    filled = staging.filled[number]
    thin = min(1.5 * unit, radius * 0.3)
    thick = min(2.5 * unit, radius * 0.3)
    if number and staging.deltas[layer] > 0:
        width = float(np.clip(radius * _RING, 2, 4.5 * unit))
        # as far outside as neighbours allow, so that the number inside keeps its room
        outer = radius + min(0.5 * width, 0.5 * column.pitch - radius)
        return _Rim((mix(theme.panel, theme.backward, 0.3),) * count, width, outer)
    if number and staging.act is Act.FORWARD and staging.layer == layer and filled > 0:
        return _Rim((theme.forward,) * count, thick, radius + unit)
    if filled < 1:
        return _Rim((mix(theme.outline, theme.marker, 0.35),) * count, thin, radius)
    if has_pictures(moment, number):
        outlines = [mix(theme.marker, theme.text, 0.25)] * count
    else:
        outlines = [mix(fill, theme.text, 0.28) for fill in node_fills(moment, number)]
    if number and staging.act is Act.UPDATE:
        steps = np.abs(moment.snapshot.layers[layer].bias_steps) / moment.reading.bias_step_scale
        covers = _delta_covers(moment, layer)
        steps = steps if covers is None else np.where(covers == Cover.NUMBER, 0.0, steps)
        shares = np.sqrt(np.clip(np.nan_to_num(steps), 0, 1)) * flash_swell(staging.fraction)
        levels = (np.rint(shares * _FLASH_LEVELS) / _FLASH_LEVELS).tolist()
        flashes = (mix(outline, theme.update, share) for outline, share in zip(outlines, levels, strict=True))
        return _Rim(tuple(flashes), thick, radius + unit)
    return _Rim(tuple(outlines), thin, radius)


def ring_spans(moment: Moment, layer: int, shown: float) -> Floats:
    """Return how far the ring of each unit goes round, in degrees: clockwise for δ > 0, the other way for δ < 0."""
    reading = moment.reading
    shares = np.clip(np.nan_to_num(reading.deltas[layer] / reading.delta_scale), -1, 1)
    return np.asarray(np.sign(shares) * np.sqrt(np.abs(shares)) * 360 * shown)


def _cells(moment: Moment, column: Column, number: int) -> list[Primitive]:
    staging, theme = moment.staging, moment.theme
    count, unit = len(column.centres), moment.geometry.type.unit
    half = np.array([column.half_width, column.half_height])
    filled = staging.filled[number]
    colours = node_fills(moment, number)
    pale = mix(theme.panel, theme.outline, 0.6)
    fills = tuple(mix(pale, colour, filled) for colour in colours) if filled < 1 else tuple(colours)
    active = staging.act is Act.FORWARD and staging.layer == number - 1
    edge = theme.forward if active and filled else theme.outline
    parts: list[Primitive] = [Boxes(np.column_stack([column.centres - half, np.tile(2 * half, (count, 1))]), fills)]
    if number and staging.deltas[number - 1] > 0:
        spans = np.abs(ring_spans(moment, number - 1, staging.deltas[number - 1])) / 360
        covers = _delta_covers(moment, number - 1)
        inks = (theme.backward,) * count
        if covers is not None:
            spans, grey = np.where(covers == Cover.NUMBER, UNKNOWN_SHARE, spans), mix(theme.panel, theme.marker, 0.5)
            inks = tuple(grey if cover == Cover.NUMBER else theme.backward for cover in covers.tolist())
        bars = np.column_stack(
            [
                np.full(count, column.right + 2 * unit),
                column.centres[:, 1] - column.half_height,
                spans * 10 * unit,
                np.full(count, 2 * column.half_height),
            ]
        )
        parts.append(Boxes(bars, inks))
    return _framed(moment, number, Boxes(_frame(column, unit), (theme.panel,), 2 * unit, edge, unit), parts)


def _framed(moment: Moment, number: int, frame: Boxes, parts: list[Primitive]) -> list[Primitive]:
    """Return what has an item for each unit within its frame; the frame is lit as the unit that is lit most."""
    lights, theme = moment.lights, moment.theme
    if lights is None:
        return [frame, *parts]
    return [faded(frame, lights.column(number), theme), *dimmed(parts, lights.nodes[number], theme)]


def _picture(moment: Moment, column: Column) -> list[Primitive]:
    reading, theme = moment.reading, moment.theme
    values, scale = reading.activations[0], reading.activation_scales[0]
    if float(np.min(moment.snapshot.inputs, initial=0)) >= 0:
        grey = grey_scale(theme)
        levels = np.rint(np.clip(np.nan_to_num(values / scale), 0, 1) * 2 * LEVELS).astype(np.intp)
        colours = [grey[level] for level in levels.tolist()]
    else:
        colours = signed_colours(values / scale, theme)
    colours = _neutral_where_hidden(moment, 0, colours)
    shown = moment.staging.filled[0]
    fills = tuple(mix(theme.panel, colour, shown) for colour in colours) if shown < 1 else tuple(colours)
    size = np.full((len(values), 2), 2 * column.half_width)
    pixels = Boxes(np.column_stack([column.centres - column.half_width, size]), fills)
    return _framed(moment, 0, Boxes(_frame(column, 2), (theme.panel,), 3, theme.outline, 1.5), [pixels])


def _frame(column: Column, margin: float) -> Floats:
    left, top = column.left - margin, column.top - margin
    return np.array([[left, top, column.right + margin - left, column.bottom + margin - top]])
