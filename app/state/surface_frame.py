"""Where the chart of a loss surface stands, and lines in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.state.contours import Floats


@dataclass(frozen=True)
class Frame:
    """Where the chart stands in pixels, and which coordinates it shows."""

    left: float
    top: float
    right: float
    bottom: float
    x: tuple[float, float]
    y: tuple[float, float]

    def places(self, coordinates: Floats) -> Floats:
        """Return where coordinates (points, 2) stand."""
        x = self.left + (coordinates[:, 0] - self.x[0]) * ((self.right - self.left) / (self.x[1] - self.x[0]))
        y = self.bottom - (coordinates[:, 1] - self.y[0]) * ((self.bottom - self.top) / (self.y[1] - self.y[0]))
        return np.stack([x, y], axis=1)

    def coordinates(self, x: float, y: float) -> tuple[float, float] | None:
        """Return which coordinates stand at a place; None outside."""
        if not (self.left <= x <= self.right and self.top <= y <= self.bottom):
            return None
        across, up = (x - self.left) / (self.right - self.left), (self.bottom - y) / (self.bottom - self.top)
        return self.x[0] + across * (self.x[1] - self.x[0]), self.y[0] + up * (self.y[1] - self.y[0])


def lengths(line: Floats) -> Floats:
    """Return how far along a line each of its points is, (points,)."""
    ways = np.diff(line, axis=0)
    return np.concatenate([[0.0], np.cumsum(np.hypot(ways[:, 0], ways[:, 1]))])


def clipped(points: Floats, frame: Frame) -> list[Floats]:
    """Return the pieces of a line, (points, 2), that lie in the chart (Liang and Barsky, 1984)."""
    if len(points) < 2:
        return []
    starts, ways = points[:-1], np.diff(points, axis=0)
    enter, leave = np.zeros(len(ways)), np.ones(len(ways))
    for axis, low, high in ((0, frame.left, frame.right), (1, frame.top, frame.bottom)):
        way, start = ways[:, axis], starts[:, axis]
        moves = way != 0
        with np.errstate(divide="ignore", invalid="ignore"):
            to_low, to_high = (low - start) / way, (high - start) / way
        enter = np.where(moves, np.maximum(enter, np.minimum(to_low, to_high)), enter)
        leave = np.where(moves, np.minimum(leave, np.maximum(to_low, to_high)), leave)
        leave = np.where(~moves & ((start < low) | (start > high)), -1.0, leave)
    pieces: list[list[Floats]] = []
    for number in np.flatnonzero(enter < leave).tolist():
        first = starts[number] + enter[number] * ways[number]
        last = starts[number] + leave[number] * ways[number]
        if pieces and enter[number] == 0 and np.allclose(pieces[-1][-1], first):
            pieces[-1].append(last)
        else:
            pieces.append([first, last])
    return [np.stack(piece) for piece in pieces]
