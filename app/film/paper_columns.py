"""Derivations set in columns of a sheet: as large as there is room for, and as low as they can be."""

from __future__ import annotations

import dataclasses
import itertools
from dataclasses import dataclass

from app.film.handout_layout import SMALLEST_TEXT, PaperName, column_width, most_for_formulas
from app.film.paper_lines import Passage, lay_out_passage
from app.film.worked_example import shortened
from app.painting.inspection_page import INDENT, MARGIN, NUMBERS
from app.state.inspector import Inspection
from app.state.theme import Theme
from engine import Phase

_BETWEEN_PASSAGES = 17.0
_SMALLER = (1.0, 0.95, 0.9)
"""Sizes that formulas are tried in: at the smallest their words are as small as may be."""

Columns = tuple[tuple[tuple[float, Passage], ...], ...]
"""Passages of formulas in columns, each with the y of its upper edge within the column, in their own size."""


@dataclass(frozen=True, eq=False)
class Setting:
    """Derivations in their columns.

    Attributes
    ----------
    height
        Of the columns.
    scale
        Size of what stands in them.
    left_out
        How many lines had no room.
    with_charts
        Whether the charts keep theirs.
    """

    columns: Columns
    height: float
    scale: float
    left_out: int
    with_charts: bool


def set_in_columns(whole: tuple[Inspection, ...], phase: Phase | None, paper: PaperName, theme: Theme) -> Setting:
    """Set derivations in two or three columns, as low as they can be.

    Where they have no room the writing gets smaller, then the charts give way, then lines do.
    """
    count, fewer = _lines(whole), shortened(whole, phase)
    bare = next(fewer)
    complete = [(whole, True, 1.0), *((bare, charts, scale) for charts in (True, False) for scale in _SMALLER)]
    for chosen, charts, scale in itertools.chain(complete, ((one, False, _SMALLER[-1]) for one in fewer)):
        most = most_for_formulas(paper, charts=charts)
        for number in (2, 3):
            setter = _Setter(chosen, column_width(paper, number), number, scale, theme)
            columns = setter.columns(most) if setter.readable else None
            if columns is not None:
                return Setting(*_lowered(setter, columns, most), scale, count - _lines(chosen), charts)
    raise AssertionError("without any lines there is nothing that needs room")


def _lines(inspections: tuple[Inspection, ...]) -> int:
    return sum(len(one.lines) for one in inspections)


def _lowered(setter: _Setter, columns: Columns, height: float) -> tuple[Columns, float]:
    """Return columns as low as they can be."""
    low = 0.0
    while height - low > 1:
        middle = (low + height) / 2
        tried = setter.columns(middle)
        if tried is None:
            low = middle
        else:
            columns, height = tried, middle
    return columns, height


class _Setter:
    """Sets derivations in columns of one width; all is laid out in the usual size, and drawn smaller by the scale."""

    def __init__(
        self, inspections: tuple[Inspection, ...], width: float, count: int, scale: float, theme: Theme
    ) -> None:
        self._inspections, self._width, self._count, self._theme = inspections, width / scale, count, theme
        self._scale = scale
        self._passages: dict[tuple[int, int, int], Passage] = {}

    @property
    def readable(self) -> bool:
        """Whether no row of numbers has to be made so small, to fit the width, that it is hard to read."""
        widest = (self._width - 2 * MARGIN - INDENT) * NUMBERS * self._scale / SMALLEST_TEXT
        passages = [self._passage(number, 0, len(one.lines)) for number, one in enumerate(self._inspections)]
        rows = [row for passage in passages for line in passage.lines for _, _, row in line.rows]
        return all(row.width <= widest for row in rows)

    def columns(self, height: float) -> Columns | None:
        """Return passages and where they stand in columns of a height; None where that is too low."""
        height /= self._scale
        columns: list[list[tuple[float, Passage]]] = [[]]
        y = 0.0
        for number, inspection in enumerate(self._inspections):
            first = 0
            while first < len(inspection.lines):
                top = y + _BETWEEN_PASSAGES if columns[-1] else 0.0
                end = self._as_many_as_fit(number, first, height - top)
                if end > first:
                    passage = self._passage(number, first, end)
                    columns[-1].append((top, passage))
                    y, first = top + passage.height, end
                elif columns[-1] and len(columns) < self._count:
                    columns.append([])
                else:
                    return None
        columns += [[] for _ in range(self._count - len(columns))]
        return tuple(map(tuple, columns))

    def _as_many_as_fit(self, number: int, first: int, room: float) -> int:
        end = first
        while end < len(self._inspections[number].lines) and self._passage(number, first, end + 1).height <= room:
            end += 1
        return end

    def _passage(self, number: int, first: int, end: int) -> Passage:
        """Lay out some lines of a derivation; where it goes on in the next column, without its title."""
        if (number, first, end) not in self._passages:
            whole = self._inspections[number]
            part = dataclasses.replace(whole, lines=whole.lines[first:end])
            if first:
                part = Inspection("", "", part.lines)
            self._passages[number, first, end] = lay_out_passage(part, self._width, self._theme)
        return self._passages[number, first, end]
