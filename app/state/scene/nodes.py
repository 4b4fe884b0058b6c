"""The units: filled with their activations, ringed with their gradients."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.state.scene.colours import LEVELS, grey_scale, mix, signed_colours
from app.state.scene.geometry import Column, ColumnKind, Geometry
from app.state.scene.primitives import Arcs, Boxes, Discs, Marks, MarkShape, Primitive
from app.state.scene.reading import Reading
from app.state.scene.staging import Act, Staging
from app.state.theme import Theme
from engine.snapshot import Snapshot

Floats = NDArray[np.float64]

GRADIENT_PAPER = 0.72
"""How much of the panel's colour covers an activation once its node shows δ."""


def nodes_of(
    snapshot: Snapshot, reading: Reading, geometry: Geometry, staging: Staging, theme: Theme
) -> tuple[Primitive, ...]:
    """Return all units, as far as the staging reveals them."""
    parts: list[Primitive] = []
    for number, column in enumerate(geometry.columns):
        if column.kind is ColumnKind.IMAGE:
            parts += _picture(snapshot, reading, column, staging, theme)
        elif column.kind is ColumnKind.CELLS:
            parts += _cells(reading, column, number, geometry, staging, theme)
        else:
            parts += _circles(snapshot, reading, column, number, geometry, staging, theme)
    return tuple(parts)


def node_fills(reading: Reading, number: int, staging: Staging, theme: Theme) -> list[str]:
    """Return the colours of a column's units once they are filled."""
    shares = reading.activations[number] / reading.activation_scales[number]
    fills = signed_colours(shares, theme)
    shown = staging.deltas[number - 1] if number else 0.0
    return [mix(fill, theme.panel, GRADIENT_PAPER * shown) for fill in fills] if shown else fills


def _circles(
    snapshot: Snapshot,
    reading: Reading,
    column: Column,
    number: int,
    geometry: Geometry,
    staging: Staging,
    theme: Theme,
) -> list[Primitive]:
    unit, count, radius = geometry.type.unit, len(column.centres), column.half_width
    filled, layer = staging.filled[number], number - 1
    outline_width = min(1.5 * unit, radius * 0.3)
    full = np.full(count, radius - outline_width / 2)
    fills = node_fills(reading, number, staging, theme)
    computing = staging.act is Act.FORWARD and staging.layer == layer and number > 0
    if filled < 1:
        resting = mix(theme.outline, theme.marker, 0.35)
        outline = mix(resting, theme.forward, filled) if computing else resting
        parts: list[Primitive] = [Discs(column.centres, full, (theme.panel,) * count, (outline,) * count, outline_width)]
        if filled > 0:
            parts.append(Discs(column.centres, full * filled, tuple(fills), tuple(fills), 0.0))
    else:
        outlines = (theme.forward,) * count if computing else tuple(mix(fill, theme.text, 0.28) for fill in fills)
        parts = [Discs(column.centres, full, tuple(fills), outlines, outline_width)]
    if computing and filled > 0:
        parts.append(Arcs(column.centres, np.full(count, radius + 1.5 * unit), np.full(count, 360.0), theme.forward, 2 * unit))
    if number and staging.deltas[layer] > 0:
        parts += _gradient_rings(reading, column, layer, geometry, staging, theme)
    if staging.act is Act.UPDATE and number:
        parts += _bias_flashes(snapshot, reading, column, layer, geometry, staging, theme)
    dropped = reading.dropped[layer] if number else None
    if dropped is not None and dropped.any() and filled > 0:
        centres, size = column.centres[dropped], np.full(int(dropped.sum()), radius * 0.8)
        paper = (theme.panel,) * len(centres)
        parts.append(Discs(centres, full[dropped], paper, (theme.marker,) * len(centres), outline_width))
        parts.append(Marks(MarkShape.CROSS, theme.marker, centres, size * filled, np.zeros(len(centres))))
    return parts


def ring_spans(reading: Reading, layer: int, shown: float) -> Floats:
    """Return how far the ring of each unit goes round, in degrees: clockwise for δ > 0, the other way for δ < 0."""
    shares = np.clip(np.nan_to_num(reading.deltas[layer] / reading.delta_scale), -1, 1)
    return np.asarray(np.sign(shares) * np.sqrt(np.abs(shares)) * 360 * shown)


def _gradient_rings(
    reading: Reading, column: Column, layer: int, geometry: Geometry, staging: Staging, theme: Theme
) -> list[Primitive]:
    shown, count = staging.deltas[layer], len(column.centres)
    width = float(np.clip(column.half_width * 0.22, 2, 5 * geometry.type.unit))
    radii = np.full(count, column.half_width)
    pale = mix(theme.panel, theme.backward, 0.3)
    return [
        Arcs(column.centres, radii, np.full(count, 360.0), pale, width),
        Arcs(column.centres, radii, ring_spans(reading, layer, shown), theme.backward, width),
    ]


def _bias_flashes(
    snapshot: Snapshot,
    reading: Reading,
    column: Column,
    layer: int,
    geometry: Geometry,
    staging: Staging,
    theme: Theme,
) -> list[Primitive]:
    steps = snapshot.layers[layer].bias_steps
    shares = np.clip(np.nan_to_num(np.abs(steps) / reading.bias_step_scale), 0, 1)
    moved = shares > 0.02
    if not moved.any():
        return []
    swell = max(0.35, float(np.sin(np.pi * staging.fraction)))
    radii = column.half_width + geometry.type.unit * np.full(int(moved.sum()), 1.5)
    spans = np.full(int(moved.sum()), 360.0)
    colour = mix(theme.panel, theme.update, swell)
    return [Arcs(column.centres[moved], radii, spans, colour, 2 * geometry.type.unit)]


def _cells(
    reading: Reading, column: Column, number: int, geometry: Geometry, staging: Staging, theme: Theme
) -> list[Primitive]:
    count, unit = len(column.centres), geometry.type.unit
    half = np.array([column.half_width, column.half_height])
    filled = staging.filled[number]
    colours = node_fills(reading, number, staging, theme)
    pale = mix(theme.panel, theme.outline, 0.6)
    fills = tuple(mix(pale, colour, filled) for colour in colours) if filled < 1 else tuple(colours)
    frame = np.array([[column.left - unit, column.top - unit, 2 * (column.half_width + unit), column.bottom - column.top + 2 * unit]])
    active = staging.act is Act.FORWARD and staging.layer == number - 1
    parts: list[Primitive] = [
        Boxes(frame, (theme.panel,), 2 * unit, theme.forward if active and filled else theme.outline, unit),
        Boxes(np.column_stack([column.centres - half, np.tile(2 * half, (count, 1))]), fills),
    ]
    if number and staging.deltas[number - 1] > 0:
        spans = np.abs(ring_spans(reading, number - 1, staging.deltas[number - 1])) / 360
        bars = np.column_stack(
            [
                np.full(count, column.right + 2 * unit),
                column.centres[:, 1] - column.half_height,
                spans * 10 * unit,
                np.full(count, 2 * column.half_height),
            ]
        )
        parts.append(Boxes(bars, (theme.backward,) * count))
    return parts


def _picture(snapshot: Snapshot, reading: Reading, column: Column, staging: Staging, theme: Theme) -> list[Primitive]:
    values, scale = reading.activations[0], reading.activation_scales[0]
    if float(np.min(snapshot.inputs, initial=0)) >= 0:
        grey = grey_scale(theme)
        colours = [grey[level] for level in np.rint(np.clip(values / scale, 0, 1) * 2 * LEVELS).astype(np.intp).tolist()]
    else:
        colours = signed_colours(values / scale, theme)
    shown = staging.filled[0]
    fills = tuple(mix(theme.panel, colour, shown) for colour in colours) if shown < 1 else tuple(colours)
    size = np.full((len(values), 2), 2 * column.half_width)
    frame = np.array([[column.left - 2, column.top - 2, column.right - column.left + 4, column.bottom - column.top + 4]])
    return [
        Boxes(frame, (theme.panel,), 3, theme.outline, 1.5),
        Boxes(np.column_stack([column.centres - column.half_width, size]), fills),
    ]
