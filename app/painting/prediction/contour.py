"""Lines along which a surface has one value, by marching squares."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# The edges of a cell are numbered bottom 0, right 1, top 2, left 3; which pairs a line joins depends on which of its
# corners (bottom left 1, bottom right 2, top right 4, top left 8) lie above the level.
_JOINED: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((3, 2), (0, 1)), 6: ((0, 2),), 7: ((3, 2),),
    8: ((2, 3),), 9: ((0, 2),), 10: ((3, 0), (1, 2)), 11: ((1, 2),), 12: ((1, 3),), 13: ((0, 1),), 14: ((3, 0),),
}  # fmt: skip


def level_segments(values: Floats, level: float) -> Floats:
    """Return the line where ``values`` cross ``level``, as segments.

    Parameters
    ----------
    values
        (rows, columns).

    Returns
    -------
    (segments, 4): column and row of the start, column and row of the end, as fractions of the grid's width and height
    (0 at the first column or row, 1 at the last).
    """
    surface = np.nan_to_num(values - level)
    above = surface > 0
    below_left, below_right = surface[:-1, :-1], surface[:-1, 1:]
    above_right, above_left = surface[1:, 1:], surface[1:, :-1]
    case = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    found: list[Floats] = []
    for number, pairs in _JOINED.items():
        row, column = np.nonzero(case == number)
        if not row.size:
            continue
        corners = (below_left[row, column], below_right[row, column], above_right[row, column], above_left[row, column])
        for start, end in pairs:
            found.append(np.stack([*_crossing(start, row, column, corners), *_crossing(end, row, column, corners)], 1))
    if not found:
        return np.empty((0, 4))
    rows, columns = values.shape
    segments: Floats = np.concatenate(found) / np.array([columns - 1, rows - 1, columns - 1, rows - 1], float)
    return segments


def _crossing(
    edge: int, row: NDArray[np.intp], column: NDArray[np.intp], corners: tuple[Floats, Floats, Floats, Floats]
) -> tuple[Floats, Floats]:
    below_left, below_right, above_right, above_left = corners
    if edge in (0, 2):
        first, second = (below_left, below_right) if edge == 0 else (above_left, above_right)
        return column + first / (first - second), row + np.full(row.shape, edge / 2)
    first, second = (below_right, above_right) if edge == 1 else (below_left, above_left)
    return column + np.full(row.shape, 1.0 if edge == 1 else 0.0), row + first / (first - second)
