"""Gradients and updates of every layer over the steps of a run, and their thinning out for drawing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from engine.snapshot import LayerSnapshot, Phase, Snapshot

Array = NDArray[np.float64]
Shape = tuple[int, int]

BUCKETS = 300
"""Most points that a drawn line has: about one for each pixel of the chart."""
RECENT = 15
"""Records that "lately" means: about a second of them, so that a single mini-batch decides nothing."""

_FIRST_CAPACITY = 512


class Flow(IntEnum):
    """The recorded quantities of each layer."""

    GRADIENT_NORM = 0
    """‖∂L/∂W‖ of the last mini-batch: the square root of the sum of squares of its entries."""
    UPDATE_RATIO = 1
    """‖Δw‖/‖w‖ of the last update, w before it."""
    UPDATE_NORM = 2
    """‖Δw‖ of the last update."""


@dataclass
class _Thinned:
    """Means of the buckets that are full; they never change, since buckets are counted from the first record."""

    size: int
    full: int
    steps: Array
    logs: Array


class FlowHistory:
    """Size of gradient and update of every dense layer at each recorded step.

    Appending takes constant time on average: the arrays double when they are full. Kept are logarithms to base ten,
    because that is what is drawn and averaged: −∞ is a quantity of 0, NaN one that is not known.
    """

    def __init__(self) -> None:
        self._shapes: tuple[Shape, ...] = ()
        self._steps = np.zeros(_FIRST_CAPACITY)
        self._logs = np.empty((len(Flow), 0, _FIRST_CAPACITY))
        self._length = 0
        self._thinned: dict[Flow, _Thinned] = {}
        self._idle: list[NDArray[np.int64]] = []
        self._seen = 0

    def __len__(self) -> int:
        return self._length

    @property
    def layers(self) -> int:
        """How many dense layers the records have; 0 before the first."""
        return len(self._shapes)

    @property
    def last_step(self) -> int:
        """Step of the last record; 0 before the first."""
        return int(self._steps[self._length - 1]) if self._length else 0

    @property
    def steps(self) -> Array:
        """The recorded steps: a read-only view, (length,)."""
        view = self._steps[: self._length]
        view.flags.writeable = False
        return view

    @property
    def examples_seen(self) -> int:
        """Examples of the recorded mini-batches since the start, or since the network was last changed."""
        return self._seen

    def idle_examples(self, layer: int) -> NDArray[np.int64]:
        """Count for each unit the examples in a row, up to the last, that its activation had z ≤ 0 for, (units,)."""
        return self._idle[layer]

    def append(self, snapshot: Snapshot) -> bool:
        """Record a step that was just completed.

        A step that was recorded before is replaced, and what lay behind it is dropped. A snapshot that is not one of a
        completed step is left alone, so that every snapshot may be handed in.

        Returns
        -------
        Whether there was something to record.
        """
        if not snapshot.fresh or snapshot.phase is not Phase.UPDATE or not snapshot.layers:
            return False
        shapes = tuple((layer.units, layer.inputs) for layer in snapshot.layers)
        if len(shapes) != len(self._shapes):
            self._fit_layers(shapes)
        again = self._length > 0 and snapshot.step == self.last_step
        if self._length and snapshot.step <= self.last_step:
            self._shorten(int(np.searchsorted(self.steps, snapshot.step, side="left")))
        if self._length == len(self._steps):
            self._steps = np.concatenate([self._steps, np.zeros_like(self._steps)])
            self._logs = np.concatenate([self._logs, np.empty_like(self._logs)], axis=2)
        self._steps[self._length] = snapshot.step
        for number, layer in enumerate(snapshot.layers):
            values = (gradient_norm(layer), update_ratio(layer), update_norm(layer))
            self._logs[:, number, self._length] = [_log(value) for value in values]
        self._length += 1
        if not again:
            self._count_idle(snapshot)
        self._shapes = shapes
        return True

    def cut_after(self, step: int) -> None:
        """Forget everything after ``step``, for a rewind."""
        self._shorten(int(np.searchsorted(self.steps, step, side="right")))
        self._forget_idle()

    def clear(self) -> None:
        """Forget everything, the number of layers too."""
        self._fit_layers(())
        self._shapes, self._idle, self._seen = (), [], 0

    def latest(self, flow: Flow) -> Array:
        """Return the quantity of each layer at the last record, (layers,); nothing recorded: NaN."""
        return self._at_record(flow, self._length - 1)

    def recent(self, flow: Flow, count: int = RECENT) -> Array:
        """Return the geometric mean of each layer over the last records, (layers,): 0 where one of them is 0."""
        logs = self._logs[flow, :, max(0, self._length - count) : self._length]
        known = ~np.isnan(logs)
        means = np.full(self.layers, np.nan)
        counts = known.sum(axis=1)
        with np.errstate(invalid="ignore"):  # 0 and ∞ among the records of one layer
            np.divide(np.where(known, logs, 0.0).sum(axis=1), counts, out=means, where=counts > 0)
        return np.asarray(10.0**means)

    def at(self, flow: Flow, step: float) -> tuple[int, Array] | None:
        """Return the recorded step nearest to ``step`` and the quantity of each layer there; None without records."""
        if not self._length:
            return None
        after = int(np.searchsorted(self.steps, step))
        near = [number for number in (after - 1, after) if 0 <= number < self._length]
        nearest = min(near, key=lambda number: abs(float(self._steps[number]) - step))
        return int(self._steps[nearest]), self._at_record(flow, nearest)

    def thinned(self, flow: Flow, buckets: int = BUCKETS) -> tuple[Array, Array]:
        """Thin one quantity out for drawing.

        Returns
        -------
        steps : Array
            (points,), at most ``buckets`` of them: the mean step of each bucket of neighbouring records.
        logs : Array
            (layers, points): the mean of the logarithms, to base ten, of the records of the bucket that are neither 0
            nor infinite; NaN where there are none. The last point is the bucket that is being filled.
        """
        size = 1
        while self._length > size * buckets:
            size *= 2  # so that all buckets stay where they are while the run grows
        kept = self._thinned.get(flow)
        if kept is None or kept.size != size:
            kept = _Thinned(size, 0, np.empty(0), np.empty((self.layers, 0)))
        full = self._length // size
        if full > kept.full:
            steps, logs = self._means(flow, kept.full * size, full * size, size)
            joined = np.concatenate([kept.logs, logs], axis=1)
            kept = _Thinned(size, full, np.concatenate([kept.steps, steps]), joined)
        self._thinned[flow] = kept
        if full * size == self._length:
            return kept.steps, kept.logs
        steps, logs = self._means(flow, full * size, self._length, self._length - full * size)
        return np.concatenate([kept.steps, steps]), np.concatenate([kept.logs, logs], axis=1)

    def _means(self, flow: Flow, begin: int, end: int, size: int) -> tuple[Array, Array]:
        rows = self._logs[flow, :, begin:end].reshape(self.layers, -1, size)
        finite = np.isfinite(rows)
        sums, counts = np.where(finite, rows, 0.0).sum(axis=2), finite.sum(axis=2)
        means = np.full(sums.shape, np.nan)
        np.divide(sums, counts, out=means, where=counts > 0)
        return self._steps[begin:end].reshape(-1, size).mean(axis=1), means

    def _at_record(self, flow: Flow, number: int) -> Array:
        if number < 0:
            return np.full(self.layers, np.nan)
        values: Array = 10.0 ** self._logs[flow, :, number]
        return values

    def _shorten(self, length: int) -> None:
        self._length = length
        for flow, kept in self._thinned.items():
            full = min(kept.full, length // kept.size)
            self._thinned[flow] = _Thinned(kept.size, full, kept.steps[:full], kept.logs[:, :full])

    def _fit_layers(self, shapes: tuple[Shape, ...]) -> None:
        """Begin new series for another number of layers; layers that have their match at either end keep theirs."""
        old, most = self._shapes, min(len(shapes), len(self._shapes))
        head = 0
        while head < most and old[head] == shapes[head]:
            head += 1
        tail = 0
        while tail < most - head and old[-1 - tail] == shapes[-1 - tail]:
            tail += 1
        logs = np.full((len(Flow), len(shapes), len(self._steps)), np.nan)
        logs[:, :head] = self._logs[:, :head]
        if tail:
            logs[:, -tail:] = self._logs[:, -tail:]
        self._logs = logs
        self._thinned = {}
        if not head + tail:
            self._length = 0

    def _count_idle(self, snapshot: Snapshot) -> None:
        if [len(counts) for counts in self._idle] != [layer.units for layer in snapshot.layers]:
            self._idle = [np.zeros(layer.units, np.int64) for layer in snapshot.layers]
            self._seen = 0
        self._seen += snapshot.batch_size
        for counts, layer in zip(self._idle, snapshot.layers, strict=True):
            active = activated(layer) > 0
            latest = np.argmax(active[:, ::-1], axis=1)  # examples after the last active one
            np.copyto(counts, np.where(active.any(axis=1), latest, counts + active.shape[1]))

    def _forget_idle(self) -> None:
        self._idle, self._seen = [np.zeros_like(counts) for counts in self._idle], 0


def activated(layer: LayerSnapshot) -> Array:
    """Return what the activation is applied to: z, or γ·ẑ + β with batch normalisation, (units, batch)."""
    return layer.pre_activations if layer.normalized is None else layer.normalized


def gradient_norm(layer: LayerSnapshot) -> float:
    """Return ‖∂L/∂W‖ of a layer."""
    with np.errstate(all="ignore"):  # a diverging run may overflow
        return float(np.linalg.norm(layer.d_weights))


def update_norm(layer: LayerSnapshot) -> float:
    """Return ‖Δw‖ of a layer's last update."""
    with np.errstate(all="ignore"):
        return float(np.linalg.norm(layer.weight_steps))


def update_ratio(layer: LayerSnapshot) -> float:
    """Return ‖Δw‖/‖w‖ of a layer, w before the update; ∞ where all weights were 0, NaN where nothing moved them."""
    with np.errstate(all="ignore"):
        before = float(np.linalg.norm(layer.weights - layer.weight_steps))
    moved = update_norm(layer)
    if before == 0:
        return math.inf if moved else math.nan
    return moved / before


def _log(value: float) -> float:
    return -math.inf if value == 0 else math.nan if math.isnan(value) else math.log10(value)
