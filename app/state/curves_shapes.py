"""What the chart of curves is made of besides writing: lines and dots, in pixels."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.state.curves import Array

Dash = tuple[float, float]
"""Pixels of a dash and of the gap behind it."""
NO_DASH: Dash = (0.0, 0.0)

_WIDEST_GAP = 24.0
_MANY_TIMES = 8.0
"""A line is broken where nothing was measured for so many pixels, and so many times the usual distance."""


@dataclass(frozen=True, eq=False)
class Line:
    """A line through points, (n, 2), n ≥ 2."""

    points: Array
    colour: str
    width: float
    dash: Dash = NO_DASH

    @classmethod
    def straight(
        cls, x: float, y: float, to_x: float, to_y: float, colour: str, width: float, dash: Dash = NO_DASH
    ) -> Line:
        """Return a line from one point to another."""
        return cls(np.array([[x, y], [to_x, to_y]]), colour, width, dash)


@dataclass(frozen=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    colour: str


def crisp(place: float) -> float:
    """Return the middle of the pixel at a place: a line of one pixel is sharp there."""
    return math.floor(place) + 0.5


def split_at(points: Array, x: float) -> tuple[Array, Array]:
    """Divide a line that runs from left to right at an x; both parts reach it.

    Returns
    -------
    What lies left of it, and what lies right of it; either may be empty.
    """
    number = int(np.searchsorted(points[:, 0], x, side="right"))
    if number in (0, len(points)):
        return points[:number], points[number:]
    at = np.array([[x, np.interp(x, points[number - 1 : number + 1, 0], points[number - 1 : number + 1, 1])]])
    return np.concatenate([points[:number], at]), np.concatenate([at, points[number:]])


def in_pieces(points: Array, has_hole: Callable[[int], bool]) -> list[Array]:
    """Break a line, (n, 2) with n ≥ 1, where nothing was measured for long.

    Parameters
    ----------
    has_hole
        Whether something is missing between a point of that number and the next one; asked only of long ways.
    """
    ways = np.diff(points[:, 0])
    if not ways.size:
        return [points]
    long = np.flatnonzero(ways > max(_WIDEST_GAP, _MANY_TIMES * float(np.median(ways))))
    return np.split(points, [number + 1 for number in long.tolist() if has_hole(number)])
