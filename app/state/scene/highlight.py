"""What is brought forward: a unit with all its links, or one link."""

from __future__ import annotations

import numpy as np

from app.state.scene.elements import LinkId, LossId, NodeId
from app.state.scene.geometry import ColumnKind
from app.state.scene.links import gap_links, pen_widths, weight_strokes
from app.state.scene.moment import Moment
from app.state.scene.primitives import Arcs, Boxes, Primitive, Strokes
from app.state.scene.staging import Bundle


def highlight_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return what marks the element that the view brings forward."""
    snapshot, geometry, theme = moment.snapshot, moment.geometry, moment.theme
    element, unit = moment.view.highlight, geometry.type.unit
    if element is None or isinstance(element, LossId):
        return ()
    parts: list[Primitive] = []
    for index, gap in enumerate(gap_links(snapshot, geometry)):
        chosen = np.zeros(len(gap.units), bool)
        if isinstance(element, LinkId):
            if element.layer == index:
                chosen = (gap.units == element.unit) & (gap.inputs == element.input)
        elif element.layer == index:
            chosen = gap.units == element.unit
        elif element.layer == index - 1:
            chosen = gap.inputs == element.unit
        if not chosen.any():
            continue
        curves = gap.curves[chosen]
        weights = gap.of(snapshot.layers[index].weights)[chosen]
        widths = pen_widths(len(weights), geometry)
        strokes = weight_strokes(curves, weights, moment.reading.weight_scale, Bundle.FULL, widths, theme)
        parts += [Strokes(theme.text, stroke.width + 2.5 * unit, stroke.curves) for stroke in strokes]
        parts += strokes
    if isinstance(element, NodeId) and 0 <= element.layer + 1 < len(geometry.columns):
        column = geometry.columns[element.layer + 1]
        if not 0 <= element.unit < len(column.centres):
            return tuple(parts)
        centre = column.centres[element.unit : element.unit + 1]
        if column.kind is ColumnKind.CIRCLES:
            ring = np.array([column.half_width + 3 * unit])
            parts.append(Arcs(centre, ring, np.array([360.0]), theme.text, 2 * unit))
        else:
            half = np.array([column.half_width, column.half_height]) + 1.5 * unit
            parts.append(Boxes(np.column_stack([centre - half, [2 * half]]), (theme.text,)))
    return tuple(parts)
