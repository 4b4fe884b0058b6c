"""The way of a training step: forward along the top, back along the bottom, and the links past a layer."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from app.state.scene.colours import mix
from app.state.scene.curves import line
from app.state.scene.geometry import Geometry
from app.state.scene.moment import Moment
from app.state.scene.primitives import Label, Marks, MarkShape, Primitive, Strokes
from app.state.scene.staging import Act


def resting_rails(moment: Moment) -> tuple[Strokes, ...]:
    """Return the two rails on which a step's progress is shown; none in fast motion, which has no phases."""
    geometry, theme = moment.geometry, moment.theme
    if moment.staging.act in (Act.FLOW, Act.READY):
        return ()
    left, right, colour = (_start(geometry), _turn(geometry), mix(theme.panel, theme.outline, 0.75))
    unit = geometry.type.unit
    return (
        Strokes(colour, 1.5 * unit, line(left, geometry.forward_rail, right, geometry.forward_rail)),
        Strokes(colour, 1.5 * unit, line(right, geometry.backward_rail, left, geometry.backward_rail), dash=6 * unit),
    )


def progress_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return how far the step has come: an arrow to the right, then a dashed one to the left."""
    geometry, staging, theme = moment.geometry, moment.staging, moment.theme
    unit, act, layer = geometry.type.unit, staging.act, staging.layer
    if act in (Act.FLOW, Act.READY, Act.BATCH):
        return ()
    stations = [_start(geometry), *(column.x for column in geometry.columns[1:]), _turn(geometry)]
    done = len(stations) - 1.0
    if act is Act.FORWARD and layer is not None:
        done = layer + staging.travel
    elif act is Act.LOSS:
        done = len(stations) - 2 + staging.travel
    x = float(np.interp(done, range(len(stations)), stations))
    forward = theme.forward if act in (Act.FORWARD, Act.LOSS) else mix(theme.panel, theme.forward, 0.5)
    parts = _arrow(stations[0], x, geometry.forward_rail, forward, unit, dash=0)
    if act in (Act.BACKWARD, Act.UPDATE):
        back = stations[:0:-1]
        done = len(back) - 1.0 if act is Act.UPDATE or layer is None else len(back) - 2 - layer + staging.travel
        x = float(np.interp(done, range(len(back)), back))
        colour = theme.backward if act is Act.BACKWARD else mix(theme.panel, theme.backward, 0.5)
        parts += _arrow(back[0], x, geometry.backward_rail, colour, unit, dash=6 * unit)
    return tuple(parts)


def _start(geometry: Geometry) -> float:
    return geometry.columns[0].x


def _turn(geometry: Geometry) -> float:
    left, _, width, _ = geometry.loss
    return left + width / 2


def _arrow(start: float, end: float, y: float, colour: str, unit: float, dash: float) -> list[Primitive]:
    radius = 6 * unit
    direction = 1.0 if end >= start else -1.0
    if abs(end - start) < radius:
        return []
    shape = MarkShape.CHEVRON if dash else MarkShape.TRIANGLE
    angle = np.array([0.0 if direction > 0 else 180.0])
    shaft = Strokes(colour, 3 * unit, line(start, y, end - direction * radius, y), dash=dash)
    return [shaft, Marks(shape, colour, np.array([[end - direction * radius * 0.5, y]]), np.array([radius]), angle)]


def skips_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return the way past each residual layer, from its input to its output."""
    geometry, theme = moment.geometry, moment.theme
    unit = geometry.type.unit
    parts: list[Primitive] = []
    for index, layer in enumerate(moment.snapshot.layers):
        if not layer.residual:
            continue
        before, column = geometry.columns[index], geometry.columns[index + 1]
        inset = 4 * unit
        start, end, high = before.x + inset, column.x - inset, geometry.forward_rail + 11 * unit
        low_start, low_end = before.top - 2 * unit, column.top - 2 * unit
        fade = 0.0 if moment.lights is None else moment.lights.column(index + 1)
        colour = mix(theme.text_quiet, theme.panel, fade)
        corners = [(start, low_start), (start, high), (end, high), (end, low_end)]
        for (x0, y0), (x1, y1) in pairwise(corners):
            parts.append(Strokes(colour, 1.5 * unit, line(x0, y0, x1, y1)))
        tip = np.array([[end, low_end - 3 * unit]])
        parts.append(Marks(MarkShape.TRIANGLE, colour, tip, np.array([4.5 * unit]), np.array([90.0])))
        parts.append(Label("+ a", (start + end) / 2, high, geometry.type.small, colour, strong=True, plate=theme.panel))
    return tuple(parts)
