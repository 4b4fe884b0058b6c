"""Where a curve is read by keys: from record to record, and no finer than a pointer would."""

from __future__ import annotations

import math

import numpy as np

from app.state.curves import Array


def next_record(steps: Array, step: float, strides: float, finest: float) -> int:
    """Return the recorded step that lies so many strides onward.

    Parameters
    ----------
    steps
        The recorded steps, ascending and at least one, (n,).
    step
        Where reading is now.
    strides
        Below 0 backward, ±∞ to an end.
    finest
        Steps that a stride is at least long: as many as one pixel of the chart shows.

    >>> next_record(np.array([0.0, 1.0, 2.0, 9.0]), 1, 1, 0.1)
    2
    >>> next_record(np.array([0.0, 1.0, 2.0, 9.0]), 0, 1, 1.5)
    2
    >>> next_record(np.array([0.0, 1.0, 2.0, 9.0]), 2, -10, 0.1)
    0
    """
    if math.isinf(strides):
        return int(steps[-1 if strides > 0 else 0])
    here = int(np.abs(steps - step).argmin())
    by_count = here + round(strides)
    wished = float(steps[here]) + strides * finest
    if strides > 0:
        place = max(by_count, int(np.searchsorted(steps, wished, side="left")))
    else:
        place = min(by_count, int(np.searchsorted(steps, wished, side="right")) - 1)
    return int(steps[min(max(place, 0), len(steps) - 1)])
