"""Regions above a level and the lines around them, by marching squares, joined into whole loops."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# The sides of a cell are numbered bottom 0, right 1, top 2, left 3; which pairs a line joins depends on which of its
# corners (bottom left 1, bottom right 2, top right 4, top left 8) lie above the level.
_JOINED: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((3, 2), (0, 1)), 6: ((0, 2),), 7: ((3, 2),),
    8: ((2, 3),), 9: ((0, 2),), 10: ((3, 0), (1, 2)), 11: ((1, 2),), 12: ((1, 3),), 13: ((0, 1),), 14: ((3, 0),),
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Contour:
    """What lies above one level.

    Attributes
    ----------
    loops
        Closed outlines, each (points, 2), column and row as fractions of the grid (0 at the first, 1 at the last); what
        an odd number of them surrounds lies above the level.
    lines
        The parts of the outlines that do not run along the edge of the grid.
    """

    loops: tuple[Floats, ...]
    lines: tuple[Floats, ...]


def contour(values: Floats, level: float) -> Contour:
    """Return the contour of finite values (rows, columns), at least 2 × 2, at a level."""
    rows, columns = values.shape
    # A rim below the level, at the same place as the edge, closes all outlines along the edge.
    surface = np.pad(values - level, 1, constant_values=-1.0)
    x = np.pad(np.arange(columns, dtype=float), 1, mode="edge")
    y = np.pad(np.arange(rows, dtype=float), 1, mode="edge")
    sides = _segments(surface > 0)
    if not len(sides):
        return Contour((), ())
    size = np.array([columns - 1, rows - 1], float)
    points = _crossings(sides.ravel(), surface, x, y).reshape(-1, 2, 2)
    loops = [points.reshape(-1, 2)[loop] / size for loop in _loops(sides)]
    return Contour(tuple(loops), tuple(line for loop in loops for line in _inner_lines(loop)))


def _segments(above: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Return the sides of cells that the outline joins, (segments, 2).

    A side is numbered by its lower or left corner: 2·corner if it lies, 2·corner + 1 if it stands.
    """
    width = above.shape[1]
    case = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    found = [np.empty((0, 2), np.intp)]
    for number, pairs in _JOINED.items():
        row, column = np.nonzero(case == number)
        corner = row * width + column
        sides = (2 * corner, 2 * (corner + 1) + 1, 2 * (corner + width), 2 * corner + 1)
        found += [np.stack([sides[start], sides[end]], axis=1) for start, end in pairs]
    return np.concatenate(found)


def _crossings(sides: NDArray[np.intp], surface: Floats, x: Floats, y: Floats) -> Floats:
    """Return where the surface is 0 on some sides, (sides, 2)."""
    corner, standing = np.divmod(sides, 2)
    row, column = np.divmod(corner, surface.shape[1])
    to_row, to_column = row + standing, column + 1 - standing
    first, second = surface[row, column], surface[to_row, to_column]
    share = first / (first - second)
    return np.stack([x[column] + share * (x[to_column] - x[column]), y[row] + share * (y[to_row] - y[row])], axis=1)


def _loops(sides: NDArray[np.intp]) -> list[list[int]]:
    """Join segments to loops; each is a list of ends, 2·segment + 0 or 1.

    The outline crosses a side from one cell to the next, so that two segments end at each of them.
    """
    order = np.argsort(sides.ravel(), kind="stable")
    partner = np.empty(len(order), np.intp)
    partner[order[0::2]], partner[order[1::2]] = order[1::2], order[0::2]
    other = partner.tolist()
    done = bytearray(len(sides))
    loops = []
    for segment in range(len(sides)):
        if done[segment]:
            continue
        loop, end = [], 2 * segment
        while not done[end >> 1]:
            done[end >> 1] = 1
            loop.append(end)
            end = other[end ^ 1]
        loops.append(loop)
    return loops


def _inner_lines(loop: Floats) -> list[Floats]:
    """Cut a loop where it runs along the edge of the grid."""
    following = np.roll(loop, -1, axis=0)
    on_edge = np.zeros(len(loop), bool)
    for axis in (0, 1):
        for edge in (0.0, 1.0):
            on_edge |= (loop[:, axis] == edge) & (following[:, axis] == edge)
    if not on_edge.any():
        return [np.concatenate([loop, loop[:1]])]
    first = int(np.flatnonzero(on_edge)[0]) + 1
    points, on_edge = np.roll(loop, -first, axis=0), np.roll(on_edge, -first)
    lines = []
    start = 0
    for number in np.flatnonzero(on_edge).tolist():
        if number > start:
            lines.append(points[start : number + 1])
        start = number + 1
    return lines
