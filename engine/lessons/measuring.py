"""Measuring claims: each run of a lesson is trained once, and measured at all the steps that claims look at."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from engine.errors import EngineError
from engine.language import tr
from engine.lessons.claims import AS_IT_IS, FILE, Claim, Failing, Moments, Until, changed, check_update
from engine.lessons.course import Course
from engine.lessons.lesson import Lesson
from engine.lessons.measures import measure_named
from engine.lessons.mistakes import LessonError
from engine.recording.document import TimedEdit

_TAKING: Mapping[str, Callable[[Sequence[float]], float]] = {
    "largest": max,
    "smallest": min,
    "mean": lambda values: math.fsum(values) / len(values),
}


@dataclass(frozen=True)
class Outcome:
    """What came of a claim.

    Attributes
    ----------
    measured
        For each run of the claim a value for each seed, or one of all seeds; inf for what never came.
    """

    claim: Claim
    measured: tuple[tuple[float, ...], ...]

    @property
    def holds(self) -> bool:
        """Whether what was measured is what is claimed."""
        return self.claim.holds(self.measured)

    @property
    def measured_text(self) -> str:
        """What was measured, as a line of a report has it."""
        return ", ".join(_values_text(values) for values in self.measured)

    @property
    def claimed_text(self) -> str:
        """What is claimed, in the same way."""
        claim = self.claim
        if claim.equals is not None:
            return f"{_value_text(claim.equals)}" + (f" ± {claim.within:g}" if claim.within else "")
        if claim.between is not None:
            return f"{claim.between[0]:g} to {claim.between[1]:g}"
        if claim.below is not None:
            return f"below {claim.below:g}"
        if claim.above is not None:
            return f"above {claim.above:g}"
        return "never" if claim.never else "ascending: " + ", ".join(claim.runs)


@dataclass(frozen=True)
class Verification:
    """What came of all claims.

    Attributes
    ----------
    seconds
        How long each run took, all seeds together, by the run's name.
    """

    outcomes: tuple[Outcome, ...]
    seconds: Mapping[str, float]

    @property
    def holds(self) -> bool:
        """Whether there are claims, and all of them hold."""
        return bool(self.outcomes) and all(outcome.holds for outcome in self.outcomes)


@dataclass(frozen=True, eq=False)
class _Reading:
    """A quantity of a run and when to look, and what was found: a value for each seed."""

    claim: str
    run: str
    measure: str
    at: int | Moments
    taking: str | None
    until: Until | None
    values: list[float] = field(default_factory=list)


def verify(lesson: Lesson) -> Verification:
    """Measure all claims of a lesson.

    Raises
    ------
    LessonError
        A claim is about something that its run has not.
    """
    return measure(lesson, lesson.claims, AS_IT_IS)


def verify_failing(lesson: Lesson) -> Verification:
    """Measure all claims where each should fail: with its ``fails_with`` in its runs. Then none should hold.

    Raises
    ------
    LessonError
        A change does not fit.
    """
    groups: dict[str, list[Claim]] = {}
    for claim in lesson.claims:
        groups.setdefault(repr(claim.fails_with), []).append(claim)
    found: dict[str, Outcome] = {}
    seconds: dict[str, float] = {}
    for claims in groups.values():
        part = measure(lesson, claims, claims[0].failing)
        found |= {outcome.claim.name: outcome for outcome in part.outcomes}
        for run, spent in part.seconds.items():
            seconds[run] = seconds.get(run, 0.0) + spent
    return Verification(tuple(found[claim.name] for claim in lesson.claims), seconds)


def measure(lesson: Lesson, claims: Iterable[Claim], change: Failing) -> Verification:
    """Measure some claims of a lesson, with a change made to all runs that they look at."""
    planned = [(claim, _readings(claim)) for claim in claims]
    by_run: dict[str, list[_Reading]] = {}
    for _, readings in planned:
        for reading in readings:
            by_run.setdefault(reading.run, []).append(reading)
    seconds = {}
    for name, readings in by_run.items():
        began = time.perf_counter()
        _measure_run(lesson, name, readings, change)
        seconds[name] = time.perf_counter() - began
    return Verification(tuple(_outcome(claim, readings) for claim, readings in planned), seconds)


def _readings(claim: Claim) -> list[_Reading]:
    readings = [
        _Reading(claim.name, run, claim.measure, claim.at, claim.taking, claim.until) for run in claim.run_names
    ]
    other = claim.minus or claim.divided_by
    if other is not None:
        at = claim.at if other.at is None else other.at
        several = isinstance(at, Moments) and at.epochs is None
        taking = claim.taking if several else None
        for run in claim.run_names:
            readings.append(
                _Reading(claim.name, other.run or run, other.measure or claim.measure, at, taking, claim.until)
            )
    return readings


def _outcome(claim: Claim, readings: Sequence[_Reading]) -> Outcome:
    first, others = readings[: len(claim.run_names)], readings[len(claim.run_names) :]
    measured = [reading.values for reading in first]
    if others:
        combine = _difference if claim.minus is not None else _ratio
        measured = [
            [combine(a, b) for a, b in zip(values, other.values, strict=True)]
            for values, other in zip(measured, others, strict=True)
        ]
    return Outcome(claim, tuple(claim.reduced(values) for values in measured))


def _difference(first: float, second: float) -> float:
    return first - second


def _ratio(first: float, second: float) -> float:
    return first / second if second else math.nan


def _measure_run(lesson: Lesson, name: str, readings: Sequence[_Reading], change: Failing) -> None:
    run = lesson.runs[name]
    names = sorted({reading.claim for reading in readings})
    place = tr("{claims}, in run {run}", claims=", ".join(names), run=name)
    where = f"{FILE}: {place}"
    scenario = changed(lesson.scenarios[name], change.changes, f"{where}: fails_with")
    update = change.update or run.update
    check_update(update, scenario, where)
    edits = [*(TimedEdit(0, edit) for edit in change.edits), *run.edits]
    for seed in run.seeds or (scenario.seed,):
        try:
            course = Course(msgspec.structs.replace(scenario, seed=seed), edits, in_place=update == "layer_by_layer")
            _follow(course, readings)
        except (EngineError, ValueError) as error:
            raise error if isinstance(error, LessonError) else LessonError(f"{where}: {error}") from None


def _follow(course: Course, readings: Sequence[_Reading]) -> None:
    """Train as far as readings look, and read where they do."""
    looking = [_Looking(reading, course) for reading in readings]
    due: dict[int, list[_Looking]] = {}
    for one in looking:
        for step in one.steps:
            due.setdefault(step, []).append(one)
    for step in sorted(due):
        wanted = [one for one in due[step] if not one.done]
        if wanted:
            course.go_to(step)
            for one in wanted:
                one.look(step)
    for one in looking:
        one.reading.values.append(one.value())


class _Looking:
    """One reading on its way along a course."""

    def __init__(self, reading: _Reading, course: Course) -> None:
        self.reading, self._course = reading, course
        self._measure = measure_named(reading.measure)
        self._found: list[float] = []
        self._reached = math.inf
        self._unit, self.steps = self._moments(reading.at)
        self.done = False

    def _moments(self, at: int | Moments) -> tuple[int, range]:
        """Return how many steps count as one in the answer of an until, and the steps to look at."""
        several = self.reading.until is not None or self.reading.taking is not None
        if isinstance(at, int):
            return 1, range(0 if several else at, at + 1)
        if at.epochs is not None:
            epoch = self._course.batches_per_epoch
            last = at.epochs * epoch
            return epoch, range(0 if several else last, last + 1, epoch)
        assert at.last is not None
        return 1, range(at.first, at.last + 1, at.every)

    def look(self, step: int) -> None:
        """Measure at a step, or find the run stopped before it."""
        value = self._measure.take(self._course.here)
        if self.reading.until is None:
            self._found.append(value)
        elif self.reading.until.holds(value):
            self._reached = step / self._unit
            self.done = True

    def value(self) -> float:
        """Return what the reading comes to."""
        if self.reading.until is not None:
            return self._reached
        if any(math.isnan(value) for value in self._found):
            return math.nan
        return _TAKING[self.reading.taking](self._found) if self.reading.taking else self._found[-1]


def _values_text(values: Sequence[float]) -> str:
    shown = [_value_text(value) for value in values]
    return shown[0] if len(shown) == 1 else f"({', '.join(shown)})"


def _value_text(value: float) -> str:
    if math.isnan(value):
        return "nothing: the run diverged"
    return "never" if value == math.inf else f"{value:.12g}"
