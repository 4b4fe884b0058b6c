"""Cubic Béziers in bulk: links leave and arrive level, so that they can be told apart where they cross."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def level_curves(starts: Floats, ends: Floats) -> Floats:
    """Return control points (n, 4, 2) of curves that are level at both ends (n, 2)."""
    curves = np.empty((len(starts), 4, 2))
    curves[:, 0], curves[:, 3] = starts, ends
    middle = (starts[:, 0] + ends[:, 0]) / 2
    curves[:, 1, 0] = curves[:, 2, 0] = middle
    curves[:, 1, 1], curves[:, 2, 1] = starts[:, 1], ends[:, 1]
    return curves


def straight_curves(starts: Floats, ends: Floats) -> Floats:
    """Return control points (n, 4, 2) of straight lines."""
    shares = np.array([0, 1 / 3, 2 / 3, 1])[:, None]
    return np.asarray(starts[:, None] * (1 - shares) + ends[:, None] * shares)


def line(x0: float, y0: float, x1: float, y1: float) -> Floats:
    """Return one straight line as (1, 4, 2)."""
    return straight_curves(np.array([[x0, y0]]), np.array([[x1, y1]]))


def basis(t: Floats) -> Floats:
    """Weights of the four control points at places t from 0 to 1, (…, 4)."""
    u = 1 - t
    return np.stack([u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t], axis=-1)


def points_at(curves: Floats, t: Floats) -> Floats:
    """Return the point of each curve at its own place t, (n, 2)."""
    return np.asarray((basis(t)[:, None] @ curves)[:, 0])


def angles_at(curves: Floats, t: Floats) -> Floats:
    """Return in which direction each curve runs at its place t, in degrees clockwise from the right, (n,)."""
    u = (1 - t)[:, None]
    v = t[:, None]
    steps = np.diff(curves, axis=1)
    tangent = u * u * steps[:, 0] + 2 * u * v * steps[:, 1] + v * v * steps[:, 2]
    return np.asarray(np.degrees(np.arctan2(tangent[:, 1], tangent[:, 0])))


def flattened(curves: Floats, segments: int) -> Floats:
    """Return the corners of polylines of so many segments, (n, segments + 1, 2)."""
    return np.asarray(basis(np.linspace(0, 1, segments + 1)) @ curves)


def reversed_curves(curves: Floats) -> Floats:
    """Return the same curves run the other way."""
    return np.ascontiguousarray(curves[:, ::-1])
