"""Where a run stopped being finite: the first bad layer, or the loss, framed and named."""

from __future__ import annotations

from app.state.scene.curves import line
from app.state.scene.geometry import Rectangle
from app.state.scene.moment import Moment
from app.state.scene.primitives import Anchor, Label, Primitive, Strokes
from app.state.scene.text_width import text_width
from engine.language import tr

_FRAME = 3.0
"""Width of the frame in units of the type scale."""


def failure_of(moment: Moment) -> tuple[Primitive, ...]:
    """Return the mark on what was not finite first; nothing while all is finite."""
    divergence = moment.snapshot.divergence
    if divergence is None:
        return ()
    geometry, theme = moment.geometry, moment.theme
    unit, size = geometry.type.unit, geometry.type.small
    if divergence.quantity == "loss":
        frame = geometry.loss
    elif 0 <= divergence.layer < len(geometry.columns) - 1:
        column = geometry.columns[divergence.layer + 1]
        frame = (column.left, column.top, column.right - column.left, column.bottom - column.top)
    else:  # the network has been changed since
        return ()
    x, y, width, height = _widened(frame, 6 * unit)
    note = tr("not finite")
    middle = min(x + width / 2, geometry.width - 0.5 * max(6 * size, text_width(note, size, strong=True) + size))
    return (
        *(Strokes(theme.error, _FRAME * unit, edge) for edge in (
            line(x, y, x + width, y), line(x, y + height, x + width, y + height),
            line(x, y - 1.5 * unit, x, y + height + 1.5 * unit),
            line(x + width, y - 1.5 * unit, x + width, y + height + 1.5 * unit),
        )),
        Label(note, middle, y - 0.2 * size, size, theme.panel, Anchor.CENTRE, strong=True, plate=theme.error),
    )  # fmt: skip


def _widened(frame: Rectangle, by: float) -> Rectangle:
    x, y, width, height = frame
    return x - by, y - by, width + 2 * by, height + 2 * by
