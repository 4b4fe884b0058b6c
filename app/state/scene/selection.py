"""What is selected: a thick ring with a gap around a unit, a casing around a link; the pointer's mark is thin."""

from __future__ import annotations

import numpy as np

from app.state.scene.elements import LinkId, LossId, NodeId
from app.state.scene.geometry import ColumnKind
from app.state.scene.links import gap_links, pen_widths, weight_strokes
from app.state.scene.moment import Moment
from app.state.scene.primitives import Arcs, Boxes, Discs, Primitive, Strokes
from app.state.scene.staging import Bundle

_RING = 3.5
_GAP = 2.5
"""Width of the ring, and of the gap between it and what it surrounds, in units of the type scale."""


def selection_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return what marks the element that the view has selected."""
    element = moment.view.selected
    if isinstance(element, LinkId):
        return _link(moment, element)
    if isinstance(element, NodeId):
        return _node(moment, element)
    if isinstance(element, LossId):
        unit = moment.geometry.type.unit
        return _frames(moment, np.array([list(moment.geometry.loss)]), 9 * unit)
    return ()


def _link(moment: Moment, element: LinkId) -> tuple[Primitive, ...]:
    snapshot, geometry, theme = moment.snapshot, moment.geometry, moment.theme
    if not 0 <= element.layer < len(snapshot.layers):
        return ()
    gap = gap_links(snapshot, geometry)[element.layer]
    chosen = (gap.units == element.unit) & (gap.inputs == element.input)
    if not chosen.any():
        return ()
    unit, curve = geometry.type.unit, gap.curves[chosen]
    weights = gap.of(snapshot.layers[element.layer].weights)
    widths = pen_widths(1, geometry)
    strokes = weight_strokes(curve, weights[chosen], moment.reading.weight_scale, Bundle.FULL, widths, theme)
    width = max((stroke.width for stroke in strokes), default=unit)
    ends = curve[0, [0, 3]]
    radii, colours = np.full(2, (_GAP + _RING) * unit), (theme.accent,) * 2
    return (
        Strokes(theme.accent, width + 2 * (_GAP + _RING * 0.7) * unit, curve),
        Strokes(theme.panel, width + 2 * _GAP * unit, curve),
        *strokes,
        Discs(ends, radii, colours, colours, 0.0),
    )


def _node(moment: Moment, element: NodeId) -> tuple[Primitive, ...]:
    geometry, theme = moment.geometry, moment.theme
    number, unit = element.layer + 1, geometry.type.unit
    if not (0 <= number < len(geometry.columns) and 0 <= element.unit < len(geometry.columns[number].centres)):
        return ()
    column = geometry.columns[number]
    centre = column.centres[element.unit : element.unit + 1]
    if column.kind is not ColumnKind.CIRCLES:
        half = np.array([column.half_width, column.half_height])
        return _frames(moment, np.column_stack([centre - half, [2 * half]]), 0.0)
    outer = column.half_width + (_GAP + _RING) * unit
    paper = Discs(centre, np.array([outer]), (theme.panel,), (theme.panel,), 0.0)
    ring = Arcs(centre, np.array([outer - _RING * unit / 2]), np.array([360.0]), theme.accent, _RING * unit)
    return paper, ring


def _frames(moment: Moment, boxes: np.ndarray[tuple[int, ...], np.dtype[np.float64]], radius: float
) -> tuple[Primitive, ...]:  # fmt: skip
    theme, unit = moment.theme, moment.geometry.type.unit
    reach = (_GAP + _RING / 2) * unit
    around = boxes + np.array([-reach, -reach, 2 * reach, 2 * reach])
    return (Boxes(around, (theme.panel,), radius + reach if radius else 0.1, theme.accent, _RING * unit),)
