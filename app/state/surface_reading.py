"""Where a loss surface is read by keys: from one computed point to the next, and along the ways of runs."""

from __future__ import annotations

import numpy as np

from app.state.contours import Floats
from engine.loss_surface import Surface

Coordinates = tuple[float, float]


def in_sight(surface: Surface, place: Coordinates) -> bool:
    """Whether a place lies in the part of the plane that is shown."""
    window = surface.window
    return window.left <= place[0] <= window.right and window.bottom <= place[1] <= window.top


def first_place(surface: Surface) -> Coordinates:
    """Return where reading begins: at the state that the plane was laid through; if out of sight, in the middle."""
    window, (x, y) = surface.window, surface.plane.middle
    middle = float(x), float(y)
    if in_sight(surface, middle):
        return middle
    return (window.left + window.right) / 2, (window.bottom + window.top) / 2


def next_place(surface: Surface, place: Coordinates, across: float, up: float) -> Coordinates:
    """Return the computed point so many points to the right and upwards; ±∞ leads to an edge.

    A coordinate that is not moved stays as it is, between two points too.
    """
    grid = surface.grid
    return _moved(grid.x, place[0], across), _moved(grid.y, place[1], up)


def states_in_sight(surface: Surface) -> Floats:
    """Return where the runs' states stand that are in sight, (states, 2): run after run, in the order of steps."""
    everything = np.concatenate([np.empty((0, 2)), *(path.coordinates for path in surface.paths)])
    return np.array([place for place in everything.tolist() if in_sight(surface, (place[0], place[1]))]).reshape(-1, 2)


def _moved(points: Floats, value: float, count: float) -> float:
    if count == 0:
        return value
    last = len(points) - 1
    here = int(np.abs(points - value).argmin())
    return float(points[int(min(max(here + count, 0), last))])
