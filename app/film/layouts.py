"""Where everything stands in a picture of a film."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from app.state.film import LayoutName

PanelKind = Literal["header", "heading", "stage", "curves", "prediction", "caption"]

_WIDTH_OF_ONE_UNIT, _HEIGHT_OF_ONE_UNIT = 600.0, 720.0
_SMALLEST_UNIT, _LARGEST_UNIT = 0.5, 2.0
"""Within these, pictures are laid out in device pixels, which is quicker to paint; beyond, they are enlarged."""
HEADER, HEADING, CAPTION, GAP = 44.0, 52.0, 64.0, 6.0
"""In units."""
_SIDE = 0.37
"""Share of a wide picture that curves and prediction have."""


@dataclass(frozen=True)
class Sheet:
    """A picture as it is laid out.

    Attributes
    ----------
    width, height
        Logical pixels.
    ratio
        Device pixels to a logical pixel.
    unit
        How much larger all writing is than in a window of 1280×720.
    """

    width: float
    height: float
    ratio: float
    unit: float


@dataclass(frozen=True)
class Panel:
    """A part of a picture, in logical pixels; ``run`` tells whose it is."""

    kind: PanelKind
    x: float
    y: float
    width: float
    height: float
    run: int = 0


def sheet_of(size: tuple[int, int]) -> Sheet:
    """Lay out a picture of so many device pixels: text grows with its height, as long as its width allows it."""
    width, height = size
    unit = min(width / _WIDTH_OF_ONE_UNIT, height / _HEIGHT_OF_ONE_UNIT)
    ratio = 1.0
    if unit > _LARGEST_UNIT:
        ratio = float(math.ceil(unit / _LARGEST_UNIT))
    elif unit < _SMALLEST_UNIT:
        ratio = unit / _SMALLEST_UNIT
    return Sheet(width / ratio, height / ratio, ratio, unit / ratio)


def panels_of(layout: LayoutName, sheet: Sheet, runs: int = 1, *, captions: bool = False) -> tuple[Panel, ...]:
    """Return the parts of a picture, none of which covers another."""
    unit = sheet.unit
    header, caption = round(HEADER * unit), round(CAPTION * unit) if captions else 0
    panels = [Panel("header", 0, 0, sheet.width, header)]
    if captions:
        panels.append(Panel("caption", 0, sheet.height - caption, sheet.width, caption))
    inner = (0.0, float(header), sheet.width, max(1.0, sheet.height - header - caption))
    panels += _LAYOUTS[layout](inner, unit, runs)
    return tuple(panels)


_Box = tuple[float, float, float, float]


def _stage(box: _Box, unit: float, runs: int) -> list[Panel]:
    return [Panel("stage", *box)]


def _prediction(box: _Box, unit: float, runs: int) -> list[Panel]:
    return [Panel("prediction", *box)]


def _three(box: _Box, unit: float, runs: int) -> list[Panel]:
    stage, side = _divided(box, 1 - _SIDE, unit, across=True)
    upper, lower = _divided(side, 0.6, unit, across=False)
    return [Panel("stage", *stage), Panel("prediction", *upper), Panel("curves", *lower)]


def _vertical(box: _Box, unit: float, runs: int) -> list[Panel]:
    stage, below = _divided(box, 0.42, unit, across=False)
    prediction, curves = _divided(below, 0.62, unit, across=False)
    return [Panel("stage", *stage), Panel("prediction", *prediction), Panel("curves", *curves)]


def _comparison(box: _Box, unit: float, runs: int) -> list[Panel]:
    """Stages beside one another, four in two rows with the curves at their right; else the curves below."""
    wide = box[2] >= box[3]
    four = runs > 3 and wide
    stages, curves = _divided(box, 0.66, unit, across=four)
    columns = (2 if four else runs) if wide else (1 if runs < 4 else 2)
    rows = math.ceil(runs / columns)
    panels = [Panel("curves", *curves)]
    for number in range(runs):
        row, column = divmod(number, columns)
        x, y, width, height = _cell(_cell(stages, row, rows, unit, across=False), column, columns, unit, across=True)
        heading = min(round(HEADING * unit), height / 2)
        panels.append(Panel("heading", x, y, width, heading, number))
        panels.append(Panel("stage", x, y + heading, width, height - heading, number))
    return panels


_LAYOUTS = {
    "stage": _stage,
    "prediction": _prediction,
    "stage_curves_prediction": _three,
    "comparison": _comparison,
    "vertical": _vertical,
}


def _divided(box: _Box, share: float, unit: float, *, across: bool) -> tuple[_Box, _Box]:
    x, y, width, height = box
    gap = max(1, round(GAP * unit))
    if across:
        first = max(1.0, round(width * share))
        return (x, y, first, height), (x + first + gap, y, max(1.0, width - first - gap), height)
    first = max(1.0, round(height * share))
    return (x, y, width, first), (x, y + first + gap, width, max(1.0, height - first - gap))


def _cell(box: _Box, number: int, count: int, unit: float, *, across: bool) -> _Box:
    x, y, width, height = box
    gap = max(1, round(GAP * unit))
    whole = width if across else height
    starts = [round((whole + gap) * index / count) for index in range(count + 1)]
    start, length = starts[number], max(1, starts[number + 1] - gap - starts[number])
    return (x + start, y, length, height) if across else (x, y + start, width, length)
