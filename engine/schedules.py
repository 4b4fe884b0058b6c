"""Learning-rate schedules: the factor on the learning rate at update t, counted from 0."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import assert_never

from engine.scenario import Constant, Cosine, ExponentialDecay, OneCycle, Schedule, StepDecay

Factor = Callable[[int], float]


def factor_of(schedule: Schedule) -> Factor:
    """Return the function from t to the factor, warm-up included.

    step: factor^⌊t/every⌋ · exponential: decay^t · cosine (Loshchilov and Hutter, SGDR, 2017, eq. 5 without restarts):
    final + (1 − final)·½(1 + cos(π·min(t, steps)/steps)) · one_cycle (Smith and Topin, Super-Convergence, 2018, with
    cosines for lines). Warm-up (Goyal and others, 2017, §2.2) multiplies any of them by min(1, (t + 1)/warmup).
    """
    body = _body(schedule)
    warmup = schedule.warmup
    if warmup == 0:
        return body
    return lambda t: body(t) * min(1.0, (t + 1) / warmup)


def is_constant(schedule: Schedule) -> bool:
    """Whether the factor is 1 at every update."""
    return isinstance(schedule, Constant) and schedule.warmup == 0


def _body(schedule: Schedule) -> Factor:
    match schedule:
        case Constant():
            return lambda t: 1.0
        case StepDecay(every=every, factor=factor):
            return lambda t: float(factor ** (t // every))
        case ExponentialDecay(decay=decay):
            return lambda t: float(decay**t)
        case Cosine(steps=steps, final=final):
            return lambda t: _between(1.0, final, min(t, steps) / steps)
        case OneCycle():
            return _one_cycle(schedule)
        case _:
            assert_never(schedule)


def _between(first: float, last: float, share: float) -> float:
    """Go from first to last along half a cosine."""
    return last + (first - last) * 0.5 * (1 + math.cos(math.pi * share))


def _one_cycle(schedule: OneCycle) -> Factor:
    top = schedule.rise * schedule.steps

    def factor(t: int) -> float:
        if t < top:
            return _between(schedule.start, 1.0, t / top)
        if t < schedule.steps:
            return _between(1.0, schedule.final, (t - top) / (schedule.steps - top))
        return schedule.final

    return factor
