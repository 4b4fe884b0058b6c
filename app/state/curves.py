"""Losses and accuracies over the steps of a run, and their thinning out for drawing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

BUCKETS = 700
"""Buckets that a drawn curve is thinned to: about one for each pixel of the widest chart."""

SMOOTHING_SHARE = 0.03
"""Time constant of the moving average, as a share of the curve: as calm with 100 records as with a million."""

_FIRST_CAPACITY = 1024


class Series(IntEnum):
    """The recorded quantities; the step is the row that all share."""

    STEP = 0
    TRAIN_LOSS = 1
    TEST_LOSS = 2
    TRAIN_ACCURACY = 3
    TEST_ACCURACY = 4


@dataclass(frozen=True)
class Marker:
    """Something that the user changed.

    Attributes
    ----------
    step
        When.
    text
        What, in one line.
    subject
        What the change was about, such as a path in the scenario; "" for none.
    """

    step: int
    text: str
    subject: str = ""


class LossHistory:
    """Everything recorded of a run so far, in growing arrays.

    Appending takes constant time on average: the arrays double when they are full. A quantity that does not exist or
    was not measured is NaN.
    """

    def __init__(self) -> None:
        self._table = np.full((len(Series), _FIRST_CAPACITY), np.nan)
        self._length = 0
        self._markers: list[Marker] = []

    def __len__(self) -> int:
        return self._length

    @property
    def markers(self) -> tuple[Marker, ...]:
        """The user's changes, in the order of their steps."""
        return tuple(self._markers)

    @property
    def last_step(self) -> int:
        """Step of the last record; 0 before the first."""
        return int(self._table[Series.STEP, self._length - 1]) if self._length else 0

    def append(
        self,
        step: int,
        train_loss: float | None,
        test_loss: float | None = None,
        train_accuracy: float | None = None,
        test_accuracy: float | None = None,
    ) -> None:
        """Record one moment; a step that was recorded before is replaced, and what lay behind it is dropped."""
        if self._length and step <= self.last_step:
            self._length = int(np.searchsorted(self.series(Series.STEP), step, side="left"))
        if self._length == self._table.shape[1]:
            self._table = np.concatenate([self._table, np.full_like(self._table, np.nan)], axis=1)
        row = (float(step), train_loss, test_loss, train_accuracy, test_accuracy)
        self._table[:, self._length] = [np.nan if value is None else value for value in row]
        self._length += 1

    @staticmethod
    def joined(parts: Sequence[tuple[LossHistory, float, float]]) -> LossHistory:
        """Return one history of the records of several, each from a step to another, both included.

        Where two have the same step, the later one's record stays. Markers are not taken over.
        """
        tables = []
        for index, (part, first, last) in enumerate(parts):
            steps = part.series(Series.STEP)
            stop = int(np.searchsorted(steps, last, side="right"))
            following = parts[index + 1][0] if index + 1 < len(parts) else None
            if following is not None and len(following):
                stop = min(stop, int(np.searchsorted(steps, following.series(Series.STEP)[0], side="left")))
            tables.append(part._table[:, int(np.searchsorted(steps, first)) : max(0, stop)])
        whole = LossHistory()
        if tables:
            joined = np.concatenate(tables, axis=1)
            whole._length = joined.shape[1]
            room = max(_FIRST_CAPACITY, 2 * whole._length)
            whole._table = np.full((len(Series), room), np.nan)
            whole._table[:, : whole._length] = joined
        return whole

    def add_marker(self, step: int, text: str, subject: str = "") -> None:
        """Note a change; the next one about the same subject at the same step takes its place."""
        if self._markers and subject and (self._markers[-1].step, self._markers[-1].subject) == (step, subject):
            self._markers.pop()
        self._markers.append(Marker(step, text, subject))

    def cut_after(self, step: int) -> None:
        """Forget everything after ``step``, for a rewind."""
        self._length = int(np.searchsorted(self.series(Series.STEP), step, side="right"))
        self._markers = [marker for marker in self._markers if marker.step <= step]

    def clear(self) -> None:
        """Forget everything."""
        self._length = 0
        self._markers = []

    def series(self, name: Series) -> Array:
        """All records of one quantity: a read-only view, (length,)."""
        view = self._table[name, : self._length]
        view.flags.writeable = False
        return view

    def has(self, name: Series) -> bool:
        """Whether the quantity was measured lately."""
        return self.latest(name) is not None

    def latest(self, name: Series) -> float | None:
        """Return the quantity at its last record that is not NaN, None where there is none lately."""
        recent = self.series(name)[-BUCKETS:]
        known = np.flatnonzero(~np.isnan(recent))
        return float(recent[known[-1]]) if known.size else None

    def at(self, name: Series, step: float) -> tuple[int, float] | None:
        """Return step and value of the record nearest to ``step``; None where nothing was measured."""
        values = self.series(name)
        known = np.flatnonzero(~np.isnan(values))
        if not known.size:
            return None
        steps = self.series(Series.STEP)[known]
        nearest = int(np.argmin(np.abs(steps - step)))
        return int(steps[nearest]), float(values[known[nearest]])

    def up_to(self, name: Series, step: float) -> tuple[int, float] | None:
        """Return step and value of the last record up to ``step``; None where nothing was measured lately before it."""
        steps = self.series(Series.STEP)
        end = int(np.searchsorted(steps, step, side="right"))
        start = max(0, end - BUCKETS)
        known = np.flatnonzero(~np.isnan(self.series(name)[start:end]))
        if not known.size:
            return None
        last = start + int(known[-1])
        return int(steps[last]), float(self._table[name, last])

    def has_hole(self, name: Series, after: float, before: float) -> bool:
        """Whether there are records between two steps in which the quantity is not finite."""
        first, last = np.searchsorted(self.series(Series.STEP), (after, before))
        return not np.isfinite(self.series(name)[first:last]).all()

    def values_at(self, step: float) -> dict[Series, float | None]:
        """Return every quantity at the last record that is not behind ``step``; None where there is none."""
        place = int(np.searchsorted(self.series(Series.STEP), step, side="right")) - 1
        named = [name for name in Series if name is not Series.STEP]
        if place < 0:
            return dict.fromkeys(named)
        values = {name: float(self._table[name, place]) for name in named}
        return {name: None if math.isnan(value) else value for name, value in values.items()}

    def decimated(self, name: Series, buckets: int = BUCKETS) -> tuple[Array, Array]:
        """Thin one quantity out for drawing.

        Returns
        -------
        Steps and values, at most about 2·buckets of them: of each bucket its smallest and its largest record, in the
        order in which they came. What is not finite is left out.
        """
        values = self.series(name)
        return thin_out(self.series(Series.STEP), values, buckets)

    def smoothed(self, name: Series, buckets: int = BUCKETS) -> tuple[Array, Array]:
        """Smooth one quantity for drawing.

        Returns
        -------
        Steps and values, at most ``buckets`` of them: the exponential moving average over the means of the buckets, its
        time constant :data:`SMOOTHING_SHARE` of the curve. What is not finite is left out.
        """
        x, y = bucket_means(self.series(Series.STEP), self.series(name), buckets)
        return x, moving_average(y, SMOOTHING_SHARE * len(y))


def bucket_means(x: Array, y: Array, buckets: int) -> tuple[Array, Array]:
    """Average x and y over buckets of neighbours, counted from the first record; the last may be less full."""
    finite = np.isfinite(y)
    if not finite.all():
        x, y = x[finite], y[finite]
    size = -(-len(y) // buckets)
    if size <= 1:
        return x, y
    whole = len(y) // size * size
    means = [values[:whole].reshape(-1, size).mean(axis=1) for values in (x, y)]
    if whole < len(y):
        means = [np.append(mean, values[whole:].mean()) for mean, values in zip(means, (x, y), strict=True)]
    return means[0], means[1]


def moving_average(values: Array, time_constant: float) -> Array:
    """Return the exponential moving average mₜ = β·mₜ₋₁ + (1 − β)·vₜ with β = e^(−1/time constant).

    It is divided by 1 − βᵗ, as in Adam, so that it begins at the first value and not at 0.
    """
    if time_constant <= 0 or not len(values):
        return values
    beta = math.exp(-1 / time_constant)
    mean, weight, result = 0.0, 0.0, []
    for value in values.tolist():
        mean = beta * mean + (1 - beta) * value
        weight = beta * weight + (1 - beta)
        result.append(mean / weight)
    return np.array(result)


def thin_out(x: Array, y: Array, buckets: int) -> tuple[Array, Array]:
    """Keep the smallest and the largest y of each bucket of neighbours, and their x.

    Buckets are counted from the first record, so that they stay where they are while a curve grows.
    """
    finite = np.isfinite(y)
    if not finite.all():
        x, y = x[finite], y[finite]
    size = -(-len(y) // buckets)
    if size <= 2:
        return x, y
    whole = len(y) // size
    rows = y[: whole * size].reshape(whole, size)
    smallest, largest = rows.argmin(axis=1), rows.argmax(axis=1)
    first_of_row = np.arange(whole) * size
    kept = np.empty(2 * whole, np.intp)
    kept[0::2] = first_of_row + np.minimum(smallest, largest)
    kept[1::2] = first_of_row + np.maximum(smallest, largest)
    rest = y[whole * size :]
    if len(rest):  # the bucket that is still filling
        ends = sorted((int(rest.argmin()), int(rest.argmax())))
        kept = np.concatenate([kept, whole * size + np.array(ends, np.intp)])
    if kept[-1] != len(y) - 1:
        kept = np.append(kept, len(y) - 1)
    return x[kept], y[kept]
