"""Losses of many networks at once, as sums over examples: what :mod:`engine.losses` defines, one number a network.

z, outputs ŷ and ``work`` are (networks, n, examples), targets y (n, examples), sums (networks,).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.calls import Array
from engine.losses import HUBER_DELTA

Total = Callable[[Array, Array, Array, Array], Array]


def _sum_of_products(first: Array, second: Array) -> Array:
    networks = len(first)
    return np.asarray(np.einsum("ke,ke->k", first.reshape(networks, -1), second.reshape(networks, -1)))


def _squared(z: Array, output: Array, target: Array, work: Array) -> Array:
    np.subtract(output, target, work)
    return _sum_of_products(work, work)


def _mse(z: Array, output: Array, target: Array, work: Array) -> Array:
    return _squared(z, output, target, work) / len(target)


def _half_squared_error(z: Array, output: Array, target: Array, work: Array) -> Array:
    return 0.5 * _squared(z, output, target, work)


def _binary_cross_entropy(z: Array, output: Array, target: Array, work: Array) -> Array:
    # ln(1 + eᶻ) − y·z
    np.logaddexp(0.0, z, work)
    return np.asarray(work.sum(axis=(1, 2)) - np.einsum("koe,oe->k", z, target))


def _cross_entropy(z: Array, output: Array, target: Array, work: Array) -> Array:
    # ln Σ e^(z − max z) − Σ y·(z − max z)
    np.subtract(z, z.max(axis=1, keepdims=True), work)
    chosen = np.einsum("koe,oe->k", work, target)
    return np.asarray(np.log(np.exp(work, work).sum(axis=1)).sum(axis=1) - chosen)


def _huber(z: Array, output: Array, target: Array, work: Array) -> Array:
    # with c = clip(e, −1, 1): c·(e − c/2)
    np.subtract(output, target, work)
    clipped = np.clip(work, -HUBER_DELTA, HUBER_DELTA)
    work -= 0.5 * clipped
    return _sum_of_products(clipped, work) / len(target)


TOTALS: dict[str, Total] = {
    "mse": _mse,
    "half_squared_error": _half_squared_error,
    "binary_cross_entropy": _binary_cross_entropy,
    "cross_entropy": _cross_entropy,
    "huber": _huber,
}
