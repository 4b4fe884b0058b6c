"""Where on the stage a lesson points: the element that a place names, its rectangle, and the way of a link."""

from __future__ import annotations

import numpy as np

from app.state.scene import ElementId, LinkId, LossId, NodeId, Scene
from app.state.scene.curves import flattened, level_curves
from engine.lessons.places import Place

Rectangle = tuple[float, float, float, float]

_MARGIN = 6.0
"""Free pixels around what is pointed at."""
_SEGMENTS = 24


def element_of(place: Place) -> ElementId | None:
    """Return the element of the stage that a place names; None for a whole layer, or what is not on the stage."""
    match place.part, place.indices:
        case "input", (unit,):
            return NodeId(-1, unit)
        case "node", (layer, unit):
            return NodeId(layer, unit)
        case "link", (layer, unit, source):
            return LinkId(layer, unit, source)
        case "loss", _:
            return LossId()
    return None


def rectangle_of(place: Place, scene: Scene) -> Rectangle | None:
    """Return x, y, width and height of a place within the stage, in logical pixels.

    None for a place that is not on the stage, or that the network no longer has.
    """
    element = element_of(place)
    if isinstance(element, LossId):
        left, top, width, height = scene.geometry.loss
        return _with_margin(left, top, left + width, top + height)
    columns = scene.geometry.columns
    if isinstance(element, NodeId):
        if element.layer + 1 >= len(columns) or element.unit >= len(columns[element.layer + 1].centres):
            return None
        column = columns[element.layer + 1]
        x, y = column.centres[element.unit].tolist()
        across, down = column.half_width, column.half_height
        return _with_margin(x - across, y - down, x + across, y + down)
    if isinstance(element, LinkId):
        way = way_of(place, scene)
        if not way:
            return None
        points = np.array(way)
        return _with_margin(*points.min(axis=0).tolist(), *points.max(axis=0).tolist())
    if place.part == "layer" and place.indices[0] + 1 < len(columns):
        column = columns[place.indices[0] + 1]
        return _with_margin(column.left, column.top, column.right, column.bottom)
    return None


def way_of(place: Place, scene: Scene) -> tuple[tuple[float, float], ...]:
    """Return the points along a link within the stage; none for anything else."""
    element, columns = element_of(place), scene.geometry.columns
    if not isinstance(element, LinkId) or element.layer + 1 >= len(columns):
        return ()
    starts, ends = columns[element.layer].starts, columns[element.layer + 1].ends
    if element.input >= len(starts) or element.unit >= len(ends):
        return ()
    curve = level_curves(starts[element.input][None], ends[element.unit][None])
    return tuple((x, y) for x, y in flattened(curve, _SEGMENTS)[0].tolist())


def _with_margin(left: float, top: float, right: float, bottom: float) -> Rectangle:
    return left - _MARGIN, top - _MARGIN, right - left + 2 * _MARGIN, bottom - top + 2 * _MARGIN
