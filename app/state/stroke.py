"""A stroke of a brush or an eraser over the plane."""

from __future__ import annotations

import math


class Stroke:
    """The places that a tool passed over, so far apart that they are points and not a line.

    Parameters
    ----------
    target
        Class or quantity of what a brush draws; None for an eraser.
    spacing
        Least distance between two places.
    """

    def __init__(self, target: float | None, spacing: float) -> None:
        self.target = target
        self._spacing = spacing
        self.places: list[tuple[float, float]] = []

    @property
    def points(self) -> list[tuple[float, float, float]]:
        """The places with the brush's target."""
        return [(x1, x2, self.target) for x1, x2 in self.places] if self.target is not None else []

    def lead(self, x1: float, x2: float) -> bool:
        """Go on to a place; return whether it is far enough from the last one to count."""
        if self.places and math.dist(self.places[-1], (x1, x2)) < self._spacing:
            return False
        self.places.append((x1, x2))
        return True
