"""Generators of two-dimensional and one-dimensional examples.

Points lie within −6 … 6, where TensorFlow Playground has them, so that scenarios carry over. ``noise`` runs from 0 to 1
and scatters points or, where the class follows from the place, the border between the classes.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Labels = NDArray[np.intp]
Generator = np.random.Generator

RADIUS = 5.0
"""Distance from the centre within which most points lie."""


def _halves(samples: int) -> tuple[int, int]:
    return samples - samples // 2, samples // 2


def _on_ring(count: int, inner: float, outer: float, random: Generator) -> Array:
    radius, angle = random.uniform(inner, outer, count), random.uniform(0, 2 * math.pi, count)
    return np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)


def circle(samples: int, noise: float, random: Generator) -> tuple[Array, Labels]:
    """Draw a disc (class 1) inside a ring (class 0); the class is that of the point after scattering."""
    inside, outside = _halves(samples)
    points = np.concatenate([_on_ring(inside, 0, RADIUS / 2, random), _on_ring(outside, 0.7 * RADIUS, RADIUS, random)])
    scattered = points + noise * random.uniform(-RADIUS, RADIUS, points.shape)
    return points, (np.hypot(scattered[:, 0], scattered[:, 1]) < RADIUS / 2).astype(np.intp)


def xor(samples: int, noise: float, random: Generator) -> tuple[Array, Labels]:
    """Draw over four quadrants, a gap between them; class 1 where x1·x2 ≥ 0 after scattering."""
    points = random.uniform(-RADIUS, RADIUS, (samples, 2))
    points += np.where(points > 0, 0.3, -0.3)
    scattered = points + noise * random.uniform(-RADIUS, RADIUS, points.shape)
    return points, (scattered[:, 0] * scattered[:, 1] >= 0).astype(np.intp)


def gaussians(samples: int, noise: float, random: Generator) -> tuple[Array, Labels]:
    """Draw two clouds around (2, 2) (class 1) and (−2, −2) (class 0), of variance ½ + 7·noise."""
    first, second = _halves(samples)
    labels = np.repeat(np.array([1, 0], np.intp), [first, second])
    points = random.normal(0, math.sqrt(0.5 + 7 * noise), (samples, 2))
    return points + np.where(labels, 2.0, -2.0)[:, None], labels


def spiral(samples: int, noise: float, random: Generator) -> tuple[Array, Labels]:
    """Draw two arms of 1¾ turns each, half a turn apart."""
    arms = []
    for count, start in zip(_halves(samples), (0.0, math.pi), strict=True):
        along = np.arange(count) / max(count, 1)
        angle = 1.75 * along * 2 * math.pi + start
        arms.append(np.stack([along * RADIUS * np.sin(angle), along * RADIUS * np.cos(angle)], axis=1))
    points = np.concatenate(arms) + noise * random.uniform(-1, 1, (samples, 2))
    return points, np.repeat(np.array([1, 0], np.intp), _halves(samples))


def moons(samples: int, noise: float, random: Generator) -> tuple[Array, Labels]:
    """Draw two half circles that reach into one another."""
    first, second = _halves(samples)
    upper, lower = random.uniform(0, math.pi, first), random.uniform(0, math.pi, second)
    points = np.concatenate(
        [
            np.stack([np.cos(upper) - 0.5, np.sin(upper) - 0.25], axis=1),
            np.stack([0.5 - np.cos(lower), 0.25 - np.sin(lower)], axis=1),
        ]
    )
    points = 3.0 * points + random.normal(0, 1, (samples, 2)) * 2 * noise
    return points, np.repeat(np.array([1, 0], np.intp), [first, second])


def plane(samples: int, noise: float, random: Generator) -> tuple[Array, Array]:
    """Draw points of the square; the value is (x1 + x2)/10 at the scattered place."""
    points = random.uniform(-6, 6, (samples, 2))
    scattered = points + noise * random.uniform(-6, 6, points.shape)
    return points, scattered.sum(axis=1, keepdims=True) / 10


_BUMPS = ((-4, 2.5, 1), (0, 2.5, -1), (4, 2.5, 1), (-4, -2.5, -1), (0, -2.5, 1), (4, -2.5, -1))


def bumps(samples: int, noise: float, random: Generator) -> tuple[Array, Array]:
    """Draw points of the square; the value falls from ±1 at six centres to 0 at distance 2."""
    points = random.uniform(-6, 6, (samples, 2))
    scattered = points + noise * random.uniform(-6, 6, points.shape)
    heights = np.zeros(samples)
    for x1, x2, sign in _BUMPS:
        height = sign * np.clip(1 - np.hypot(scattered[:, 0] - x1, scattered[:, 1] - x2) / 2, 0, 1)
        heights = np.where(np.abs(height) > np.abs(heights), height, heights)
    return points, heights[:, None]


def sine(samples: int, noise: float, random: Generator) -> tuple[Array, Array]:
    """Draw x from −π to π; the value is sin(x) plus normal noise of deviation ½·noise."""
    x = random.uniform(-math.pi, math.pi, (samples, 1))
    return x, np.sin(x) + random.normal(0, 1, x.shape) * 0.5 * noise


CLASSES: dict[str, Callable[[int, float, Generator], tuple[Array, Labels]]] = {
    "circle": circle,
    "xor": xor,
    "gaussians": gaussians,
    "spiral": spiral,
    "moons": moons,
}
QUANTITIES: dict[str, Callable[[int, float, Generator], tuple[Array, Array]]] = {
    "plane": plane,
    "bumps": bumps,
    "sine": sine,
}
