"""The enlarged picture beside the unit that is brought forward: its response over the plane, or its weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.state.scene.elements import NodeId
from app.state.scene.geometry import Column, Geometry, Rectangle
from app.state.scene.moment import Moment
from app.state.scene.node_pictures import picture_scale, picture_shares, picture_values, shows_weights
from app.state.scene.number_text import number_text, short_text
from app.state.scene.primitives import Anchor, Boxes, Label, Pictures, Primitive
from app.state.scene.text_width import shortened
from engine.language import tr

_SIDE = 160.0
"""Side of the picture in units of the type scale."""
_LARGEST_SHARE = 0.5
"""Of the stage's height, that a picture may take at most."""


@dataclass(frozen=True, eq=False)
class Enlargement:
    """The enlarged picture with its frame, title and axes."""

    rectangle: Rectangle
    parts: tuple[Primitive, ...]


def enlargement_of(moment: Moment) -> Enlargement | None:
    """Return the enlarged picture of the highlighted unit, or None where it has none."""
    element, geometry, theme = moment.view.highlight, moment.geometry, moment.theme
    if not isinstance(element, NodeId) or not 0 <= element.layer < len(moment.snapshot.layers):
        return None
    number = element.layer + 1
    shares = picture_shares(moment, number, element.unit)
    values = picture_values(moment, number)
    if shares is None or values is None:
        return None
    scale, weights = geometry.type, shows_weights(moment, number)
    side = min(_SIDE * scale.unit, _LARGEST_SHARE * geometry.height)
    size, pad, line = scale.small, scale.grid(1), scale.small * 1.3
    axis = 0.0 if weights else line
    width, height = side + 2 * pad + axis, side + 2 * pad + 2 * line + axis
    # the answers stay in sight; so does the picture whose weights are shown
    limit = geometry.width if weights else geometry.answer_left
    left, top = _corner(geometry, geometry.columns[number], element.unit, width, height, limit)
    x, y = left + pad + axis, top + pad + line
    own = values[element.unit]
    finite = own[np.isfinite(own)]
    if finite.size == own.size:
        span = tr("{low} to {high}", low=number_text(float(finite.min()), 2), high=number_text(float(finite.max()), 2))
    else:
        span = tr("not finite")
    last = element.layer == len(moment.snapshot.layers) - 1
    symbol = "w" if weights else "ŷ" if last else "a"
    title = tr("{symbol} of unit {number}", symbol=symbol, number=element.unit + 1)
    rows, columns = shares.shape[1:]
    shown = (side, side * rows / columns) if columns >= rows else (side * columns / rows, side)
    box = [x, y, *shown] if weights else [x, y, side, side]
    parts: list[Primitive] = [
        Boxes(np.array([[left, top, width, height]]), (theme.raised,), scale.grid(1), theme.text, 1.5 * scale.unit),
        Label(
            shortened(title, size, side, strong=True),
            x,
            top + pad * 0.6 + line / 2,
            size,
            theme.text,
            Anchor.LEFT,
            strong=True,
        ),
        Pictures(shares, np.array([box]), picture_scale(theme), smooth=not weights),
    ]
    bottom = y + side
    if not weights:
        parts += _axes(moment, x, y, side)
        bottom += axis
    parts.append(Label(span, x + side / 2, bottom + line * 0.62, size, theme.text_quiet))
    return Enlargement((left, top, width, height), tuple(parts))


def _axes(moment: Moment, x: float, y: float, side: float) -> list[Primitive]:
    """Return the names of both axes, and the plane's ends where they are known."""
    theme, size = moment.theme, moment.geometry.type.small
    line = size * 1.3
    below, beside = y + side + line / 2, x - line * 0.55
    labels: list[Primitive] = [
        Label("x₁", x + side / 2, below, size, theme.text),
        Label("x₂", beside, y + side / 2, size, theme.text),
    ]
    extent = moment.view.response_extent
    if extent is not None:
        left, right, low, high = map(short_text, extent)
        quiet = theme.text_quiet
        labels += [
            Label(left, x, below, size, quiet, Anchor.LEFT),
            Label(right, x + side, below, size, quiet, Anchor.RIGHT),
            Label(high, x - size * 0.3, y + size * 0.5, size, quiet, Anchor.RIGHT),
            Label(low, x - size * 0.3, y + side - size * 0.5, size, quiet, Anchor.RIGHT),
        ]
    return labels


def _corner(
    geometry: Geometry, column: Column, unit: int, width: float, height: float, limit: float
) -> tuple[float, float]:
    """Return the upper left corner: right of the unit, where there is room up to a limit, else left of it."""
    margin = geometry.type.grid(1.25)
    x, y = column.centres[unit].tolist()
    left = x + column.half_width + margin
    if left + width > limit - margin:
        left = x - column.half_width - margin - width
    lowest = geometry.backward_rail - height
    top = max(geometry.header, min(y - height / 2, lowest))
    return max(left, 0.0), top
