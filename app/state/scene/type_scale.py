"""The sizes of writing and the grid of the stage, grown with it so that the back row can read."""

from __future__ import annotations

from dataclasses import dataclass

GRID = 8.0
"""All distances on the stage are multiples of this many pixels, times the unit."""
_WIDTH_OF_ONE_UNIT, _HEIGHT_OF_ONE_UNIT = 700.0, 480.0
"""The stage of a window of 1280×720, for which the sizes below are meant."""
_SMALLEST, _LARGE = 0.5, 2.0
_BEYOND_LARGE = 2.0 / 2.25
"""From the stage of 1920×1080 on, which has the large type, everything grows with the stage: to be read on 4K too."""
_SMALLEST_COMPACT_TEXT = 0.88
"""On a compact stage, writing shrinks only so far: there is little of it."""


@dataclass(frozen=True)
class TypeScale:
    """Sizes in logical pixels."""

    unit: float
    small: float
    body: float
    heading: float
    caption: float
    figure: float

    def grid(self, cells: float) -> float:
        """Return so many cells of the 8-pixel grid, grown with the stage."""
        return cells * GRID * self.unit


def type_scale(width: float, height: float, text_scale: float, *, compact: bool = False) -> TypeScale:
    """Return the sizes for a stage of that many logical pixels."""
    wanted = min(width / _WIDTH_OF_ONE_UNIT, height / _HEIGHT_OF_ONE_UNIT)
    unit = max(_SMALLEST, min(wanted, _LARGE), wanted * _BEYOND_LARGE)
    text = (max(unit, _SMALLEST_COMPACT_TEXT) if compact else unit) * text_scale
    return TypeScale(
        unit=unit, small=12.5 * text, body=13.5 * text, heading=14.5 * text, caption=16 * text, figure=18 * text
    )
