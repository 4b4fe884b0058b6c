"""The loss over a window of a plane, coarse to fine: each finer grid computes only the points that are new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from engine.calls import Array
from engine.loss_surface.measure import LossMeasure, Pause, no_pause
from engine.loss_surface.planes import Plane

SIZES = (9, 17, 33, 65)
"""Points along a side, coarse to fine; each grid has every other point of the next one."""


@dataclass(frozen=True)
class Window:
    """The part of a plane that is looked at, in its coordinates."""

    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, eq=False)
class Grid:
    """The loss over a window.

    Attributes
    ----------
    x, y
        Coordinates along the sides, (columns,) and (rows,), ascending.
    losses
        (rows, columns), row 0 lowest; inf or nan where the network overflows.
    """

    x: Array
    y: Array
    losses: Array

    def nearest(self, x: float, y: float) -> tuple[float, float, float]:
        """Return the computed point nearest to coordinates: its x, its y and its loss."""
        column, row = int(np.abs(self.x - x).argmin()), int(np.abs(self.y - y).argmin())
        return float(self.x[column]), float(self.y[row]), float(self.losses[row, column])


def refine(
    measure: LossMeasure, plane: Plane, window: Window, sizes: tuple[int, ...] = SIZES, pause: Pause = no_pause
) -> Iterator[Grid]:
    """Yield the loss over a window on finer and finer grids.

    Parameters
    ----------
    sizes
        Points along a side; each less one must divide the last less one.
    pause
        Told the share of all points that is done, between two pieces of work.
    """
    finest = sizes[-1]
    x, y = np.linspace(window.left, window.right, finest), np.linspace(window.bottom, window.top, finest)
    losses, known = np.full((finest, finest), np.nan), np.zeros((finest, finest), bool)
    for size in sizes:
        if (finest - 1) % (size - 1):
            raise ValueError(f"expected sizes whose points are among those of {finest}, found {size}")
        every = slice(None, None, (finest - 1) // (size - 1))
        wanted = np.zeros_like(known)
        wanted[every, every] = True
        rows, columns = np.nonzero(wanted & ~known)
        before, new = int(known.sum()), len(rows)

        def tell(share: float, before: int = before, new: int = new) -> None:
            pause((before + share * new) / finest**2)

        losses[rows, columns] = measure.on(plane, np.stack([x[columns], y[rows]], axis=1), tell)
        known |= wanted
        yield Grid(x[every], y[every], losses[every, every].copy())
