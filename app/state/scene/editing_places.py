"""Where on the stage units and layers are added and removed: under each hidden layer's heading, and between layers."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from itertools import pairwise

from app.state.scene.geometry import Geometry
from app.state.scene.identity import Same

_BUTTON = 22.0
"""Side of a button in units of the type scale, or of writing that has been enlarged."""
_SMALLEST_BUTTON, _LARGEST_BUTTON = 20.0, 40.0
"""Logical pixels: a pointer must hit the one, and the other is large enough for a projector."""
_SMALL_OF_ONE_UNIT = 12.5
"""Pixels of small writing on a stage whose type has not been enlarged."""
_LAYER_BUTTONS = 4
"""Widths of a button that a layer's controls take: fewer, how many, more, remove."""
_ROOM_BETWEEN = 6.0


@dataclass(frozen=True)
class EditingPlaces:
    """Middles of controls, in logical pixels.

    Attributes
    ----------
    button
        Side of a button.
    layers
        For each hidden layer the middle of its controls.
    gaps
        Between each two neighbouring layers the middle of the button that inserts one; the first lies behind the
        inputs.
    band
        Everything above this height belongs to the headings.
    fits
        Whether the controls of all layers have room side by side.
    """

    button: float
    layers: tuple[tuple[float, float], ...]
    gaps: tuple[tuple[float, float], ...]
    band: float
    fits: bool


def editing_places(geometry: Geometry) -> EditingPlaces:
    """Return where the controls stand; the same object for the same geometry."""
    return _places(Same(geometry))


@functools.lru_cache(maxsize=8)
def _places(same: Same[Geometry]) -> EditingPlaces:
    geometry = same.value
    scale = geometry.type
    button = min(_LARGEST_BUTTON, max(_SMALLEST_BUTTON, _BUTTON * max(scale.unit, scale.small / _SMALL_OF_ONE_UNIT)))
    below = geometry.header + scale.heading * 0.65 + button / 2
    hidden = geometry.columns[1:-1]
    return EditingPlaces(
        button=button,
        layers=tuple((column.x, below) for column in hidden),
        gaps=tuple(
            (max((one.x + other.x) / 2, one.right + button / 2), geometry.header)
            for one, other in pairwise(geometry.columns)
        ),
        band=geometry.forward_rail,
        fits=len(hidden) < 2 or geometry.gap >= _LAYER_BUTTONS * button + _ROOM_BETWEEN,
    )
