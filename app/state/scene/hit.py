"""What the pointer is on."""

from __future__ import annotations

import numpy as np

from app.state.scene.curves import flattened
from app.state.scene.elements import ElementId, LinkId, LossId, NodeId
from app.state.scene.geometry import ColumnKind
from app.state.scene.links import gap_links
from app.state.scene.scene import Scene

LINK_REACH = 6.0
"""How near to a link the pointer must be, in logical pixels."""
_SEGMENTS = 24


def element_at(scene: Scene, x: float, y: float) -> ElementId | None:
    """Return the unit, else the loss, else the link at a point in logical pixels; None where there is nothing."""
    point = np.array([x, y])
    for number, column in enumerate(scene.geometry.columns):
        offsets = np.abs(column.centres - point)
        if column.kind is ColumnKind.CIRCLES:
            distances = np.hypot(offsets[:, 0], offsets[:, 1])
            nearest = int(distances.argmin())
            if distances[nearest] <= column.half_width:
                return NodeId(number - 1, nearest)
        else:
            inside = np.flatnonzero((offsets <= (column.half_width, max(column.pitch / 2, 0.5))).all(axis=1))
            if inside.size:
                return NodeId(number - 1, int(inside[0]))
    left, top, width, height = scene.geometry.loss
    if left <= x <= left + width and top <= y <= top + height:
        return LossId()
    return _link_at(scene, x, y)


def _link_at(scene: Scene, x: float, y: float) -> LinkId | None:
    best, found = LINK_REACH, None
    for index, gap in enumerate(gap_links(scene.snapshot, scene.geometry)):
        curves = gap.curves
        if not len(curves) or not curves[0, 0, 0] <= x <= curves[:, 3, 0].max():
            continue
        near = (curves[:, :, 1].min(axis=1) <= y + best) & (curves[:, :, 1].max(axis=1) >= y - best)
        candidates = np.flatnonzero(near)
        if not candidates.size:
            continue
        lines = flattened(curves[candidates], _SEGMENTS)
        starts, steps = lines[:, :-1], np.diff(lines, axis=1)
        to_point = np.array([x, y]) - starts
        lengths = np.maximum((steps**2).sum(axis=2), 1e-12)
        share = np.clip((to_point * steps).sum(axis=2) / lengths, 0, 1)
        distances = np.hypot(*np.moveaxis(to_point - share[..., None] * steps, 2, 0)).min(axis=1)
        nearest = int(distances.argmin())
        if distances[nearest] <= best:
            chosen = candidates[nearest]
            best = float(distances[nearest])
            found = LinkId(index, int(gap.units[chosen]), int(gap.inputs[chosen]))
    return found
