"""Where everything stands on a handout: a sheet of paper in portrait. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

PaperName = Literal["a4", "letter"]
PAPER_NAMES: Final[tuple[PaperName, ...]] = get_args(PaperName)
PIXELS_PER_INCH: Final = 96.0
SMALLEST_TEXT: Final = 8.0 / 72.0 * PIXELS_PER_INCH
"""The smallest writing on the sheet, in pixels: 8 points. Exponents and indices within formulas are smaller."""

_SIDES: dict[PaperName, tuple[float, float]] = {"a4": (210 / 25.4, 297 / 25.4), "letter": (8.5, 11.0)}
"""Width and height in inches."""
_MARGIN = 38.0
"""10 mm: printers leave up to 6 mm white."""
_INSET = 10.0
"""The columns reach so far into the margins: pages of formulas have as much white at their own sides."""
_HEADER, _FOOTER, _STRIP, _GAP = 84.0, 46.0, 23.0, 8.0
_WHITE_BELOW_STRIP = 5.0
"""Between the heading of the formulas and their own."""
_STAGE, _CHARTS = (250.0, 430.0), (151.0, 230.0)
"""Least and greatest heights: below the least nothing can be read, beyond the greatest nothing is won."""
_FEWEST_PIXELS = 60.0
"""Of formulas, so that there is always room for a line or two."""


@dataclass(frozen=True)
class Area:
    """A part of the sheet, in pixels of a ninety-sixth of an inch."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.y + self.height


@dataclass(frozen=True)
class Sheet:
    """A sheet as it is laid out; no area covers another.

    Attributes
    ----------
    formulas_strip, charts_strip
        The lines above formulas and charts that say what they are.
    columns
        Of the formulas, read one after the other.
    charts
        The prediction, then one for each chart of curves; none where the formulas have their room.
    """

    width: float
    height: float
    header: Area
    stage: Area
    formulas_strip: Area
    columns: tuple[Area, ...]
    charts_strip: Area | None
    charts: tuple[Area, ...]
    footer: Area

    @property
    def areas(self) -> tuple[Area, ...]:
        """All of them, from top to bottom."""
        above = (self.header, self.stage, self.formulas_strip, *self.columns)
        strips = () if self.charts_strip is None else (self.charts_strip,)
        return (*above, *strips, *self.charts, self.footer)


def size_of(paper: PaperName) -> tuple[float, float]:
    """Return width and height of a sheet in portrait, in pixels."""
    width, height = _SIDES[paper]
    return width * PIXELS_PER_INCH, height * PIXELS_PER_INCH


def column_width(paper: PaperName, columns: int) -> float:
    """Return how wide each of so many columns of formulas is."""
    return (size_of(paper)[0] - 2 * (_MARGIN - _INSET)) / columns


def most_for_formulas(paper: PaperName, *, charts: bool = True) -> float:
    """Return the greatest height that the formulas can have, with charts below or without: the rest is at its least."""
    fixed = 2 * _MARGIN + _HEADER + _STRIP + _WHITE_BELOW_STRIP + _FOOTER + 3 * _GAP + _STAGE[0]
    return size_of(paper)[1] - fixed - (_GAP + _STRIP + _CHARTS[0] if charts else 0.0)


def lay_out_sheet(paper: PaperName, formulas: float, columns: int, charts: int) -> Sheet:
    """Place everything; what the formulas do not need goes to the stage and the charts.

    Parameters
    ----------
    formulas
        Height that they need, at most :func:`most_for_formulas`.
    columns
        In which they are set.
    charts
        How many pictures stand beside one another below, the prediction included; 0 for none.

    Raises
    ------
    ValueError
        The formulas need more.
    """
    most = most_for_formulas(paper, charts=charts > 0)
    if formulas > most:
        raise ValueError(f"expected formulas of at most {most:.0f} pixels, found {formulas:.0f}")
    width, height = size_of(paper)
    tall = max(formulas, _FEWEST_PIXELS)
    stage_height, chart_height, spare = _shared(most - tall, _CHARTS if charts else (0.0, 0.0))
    x, room = _MARGIN, width - 2 * _MARGIN

    def below(area: Area, tall: float, gap: float = _GAP) -> Area:
        return Area(x, area.bottom + gap, room, tall)

    header = Area(x, _MARGIN, room, _HEADER)
    stage = below(header, stage_height)
    formulas_strip = below(stage, _STRIP)
    formulas_room = below(formulas_strip, tall + spare, _WHITE_BELOW_STRIP)
    charts_strip = below(formulas_room, _STRIP) if charts else None
    one = column_width(paper, columns)
    return Sheet(
        width=width,
        height=height,
        header=header,
        stage=stage,
        formulas_strip=formulas_strip,
        columns=tuple(
            Area(x - _INSET + number * one, formulas_room.y, one, formulas_room.height) for number in range(columns)
        ),
        charts_strip=charts_strip,
        charts=() if charts_strip is None else _side_by_side(below(charts_strip, chart_height, 0.0), charts),
        footer=Area(x, height - _MARGIN - _FOOTER, room, _FOOTER),
    )


def _side_by_side(room: Area, count: int) -> tuple[Area, ...]:
    each = (room.width - (count - 1) * 2 * _GAP) / count
    return tuple(Area(room.x + number * (each + 2 * _GAP), room.y, each, room.height) for number in range(count))


def _shared(spare: float, chart: tuple[float, float]) -> tuple[float, float, float]:
    """Share what is to spare between stage and charts, half each; return their heights, and what is left.

    Parameters
    ----------
    chart
        Least and greatest height of the charts.
    """
    stage = min(_STAGE[0] + spare / 2, _STAGE[1])
    charts = min(chart[0] + spare - (stage - _STAGE[0]), chart[1])
    stage = min(_STAGE[0] + spare - (charts - chart[0]), _STAGE[1])
    return stage, charts, spare - (stage - _STAGE[0]) - (charts - chart[0])
