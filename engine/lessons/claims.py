"""Claims: what the text of a lesson asserts, as numbers to be measured in runs; read from ``claims.toml``.

A small declarative language: a run, a quantity of it, when to look, and what must hold. Nothing is evaluated.
"""

from __future__ import annotations

import math
import statistics
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct, field
from msgspec.structs import replace

from engine.edits import Change, Edit, edited
from engine.errors import EngineError, expected_found
from engine.joining import joined_by_and
from engine.language import local_number, tr
from engine.lessons.in_place import check_in_place
from engine.lessons.measures import measure_named
from engine.lessons.mistakes import LessonError, converted, parsed_toml
from engine.lessons.spans import OWN_RUN
from engine.recording.document import TimedEdit
from engine.scenario import Scenario

FILE = "claims.toml"
MOST_STEPS = 200_000
"""Steps of a run: lessons are verified in minutes."""

_Step = Annotated[int, Meta(ge=0, le=MOST_STEPS)]
_Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,60}\Z")]
_Sentence = Annotated[str, Meta(min_length=1, max_length=300)]


Update = Literal["together", "layer_by_layer"]


class RunOf(Struct, frozen=True, forbid_unknown_fields=True):
    """A run that claims are about.

    Attributes
    ----------
    title
        What texts call it.
    scenario
        A built-in scenario or a file of the lesson's folder; none: the lesson's own.
    changes
        ``with``: fields of the scenario that are others, by path, before the first weights are drawn.
    edits
        Made while it trains.
    seeds
        Run it once for each; none: once with the scenario's own.
    update
        ``layer_by_layer`` makes the mistake of :mod:`engine.lessons.in_place`.
    """

    title: Annotated[str, Meta(max_length=60)] = ""
    scenario: Annotated[str, Meta(min_length=1, max_length=120)] | None = None
    changes: dict[str, Any] = field(default_factory=dict, name="with")
    edits: tuple[TimedEdit, ...] = ()
    seeds: tuple[Annotated[int, Meta(ge=0, le=2**53 - 1)], ...] = ()
    update: Update = "together"


class Moments(Struct, frozen=True, forbid_unknown_fields=True):
    """When to look: after so many epochs, or every so many steps from one to another."""

    epochs: _Step | None = None
    first: _Step = field(default=0, name="from")
    last: _Step | None = field(default=None, name="to")
    every: Annotated[int, Meta(ge=1)] = 1


class Until(Struct, frozen=True, forbid_unknown_fields=True):
    """What is waited for: the measure becomes the number of steps, or of epochs, until it holds."""

    below: float | None = None
    above: float | None = None

    def holds(self, value: float) -> bool:
        """Whether it does."""
        return (self.below is not None and value < self.below) or (self.above is not None and value > self.above)


class Other(Struct, frozen=True, forbid_unknown_fields=True):
    """Another reading, to subtract or to divide by; what is not given is as in the claim."""

    measure: str | None = None
    run: str | None = None
    at: _Step | Moments | None = None


class Failing(Struct, frozen=True, forbid_unknown_fields=True):
    """What is changed in all runs of a claim to see it fail: fields, edits at step 0, the way of updating."""

    changes: dict[str, Any] = field(default_factory=dict, name="with")
    edits: tuple[Edit, ...] = ()
    update: Update | None = None


AS_IT_IS = Failing()
"""No change."""
_NOT_PATHS = frozenset({"edits", "update"})
"""Keys of ``fails_with`` that are no paths of the scenario."""

_Taking = Literal["largest", "smallest", "mean"]


class Claim(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One claim as it is written; docs/lessons.md explains each field."""

    name: _Name
    says: _Sentence
    measure: str
    run: str = OWN_RUN
    runs: tuple[str, ...] = ()
    at: _Step | Moments = 0
    taking: _Taking | None = None
    until: Until | None = None
    minus: Other | None = None
    divided_by: Other | None = None
    over_seeds: Literal["each", "mean", "median", "smallest", "largest"] = "each"
    equals: float | None = None
    within: Annotated[float, Meta(ge=0)] = 0.0
    below: float | None = None
    above: float | None = None
    between: tuple[float, float] | None = None
    never: Literal[True] | None = None
    ascending: Literal[True] | None = None
    shown: Literal["number", "percent"] = "number"
    fails_with: Annotated[dict[str, Any], Meta(min_length=1)]

    @property
    def failing(self) -> Failing:
        """The change with which it must not hold."""
        changes = {path: value for path, value in self.fails_with.items() if path not in _NOT_PATHS}
        return converted(
            {**{name: self.fails_with[name] for name in _NOT_PATHS & self.fails_with.keys()}, "with": changes},
            Failing,
            f'{FILE}: "{self.name}": fails_with',
        )

    @property
    def statement(self) -> str:
        """Which of the statements it makes."""
        return next(name for name in STATEMENTS if getattr(self, name) is not None)

    @property
    def run_names(self) -> tuple[str, ...]:
        """The runs it looks at first: one, or those that it puts in order."""
        return self.runs or (self.run,)

    def reduced(self, values: Sequence[float]) -> tuple[float, ...]:
        """Make one value of those of several seeds, where the claim is about one."""
        return tuple(values) if self.over_seeds == "each" else (_OVER_SEEDS[self.over_seeds](values),)

    def holds(self, measured: Sequence[Sequence[float]]) -> bool:
        """Whether the claim is true of what was measured: for each run, a value for each seed."""
        if self.ascending:
            return all(earlier < later for values in zip(*measured, strict=True) for earlier, later in pairwise(values))
        return all(self._holds(value) for value in measured[0])

    def _holds(self, value: float) -> bool:
        if self.never:
            return value == math.inf
        if self.equals is not None:
            return abs(value - self.equals) <= self.within
        if self.between is not None:
            return self.between[0] <= value <= self.between[1]
        return (self.below is not None and value < self.below) or (self.above is not None and value > self.above)


STATEMENTS = ("equals", "below", "above", "between", "never", "ascending")
_OVER_SEEDS: Mapping[str, Callable[[Sequence[float]], float]] = {
    "mean": statistics.fmean,
    "median": statistics.median,
    "smallest": min,
    "largest": max,
}


class _Document(Struct, frozen=True, forbid_unknown_fields=True):
    runs: dict[str, RunOf] = {}
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True)
class Claims:
    """All of a ``claims.toml``.

    Attributes
    ----------
    runs
        By name; the lesson's own, ``lesson``, among them.
    stated
        What each claim states, as a text shows it; None where it states no number. Also ``NAME.at``, the step or epoch
        that it looks at, and ``NAME.until``, what is waited for.
    """

    runs: Mapping[str, RunOf]
    claims: tuple[Claim, ...]
    stated: Mapping[str, str | None]


def claims_from_toml(text: str, file: str = FILE) -> Claims:
    """Read claims.

    Raises
    ------
    LessonError
        One line: where, what was expected, what was found.
    """
    table = parsed_toml(text, file)
    tables = table.get("runs")
    for name, run in tables.items() if isinstance(tables, dict) else ():
        edits = run.get("edits") if isinstance(run, dict) else None
        if isinstance(edits, list):
            run["edits"] = [_nested(edit, f"{file}: runs.{name}.edits[{index}]") for index, edit in enumerate(edits)]
    document = converted(table, _Document, file)
    runs = {OWN_RUN: RunOf(), **document.runs}
    names: set[str] = set()
    for index, claim in enumerate(document.claims):
        where = f"{file}: claims[{index}]"
        if claim.name in names:
            said = tr('expected one that no other claim has, found "{name}" again', name=claim.name)
            raise LessonError(f"{where}.name: {said}")
        names.add(claim.name)
        _ = claim.failing  # whether it can be read
        mistake = _mistake_in(claim, runs)
        if mistake is not None:
            raise LessonError(f'{where} "{claim.name}": {mistake}')
    for name, run in runs.items():
        steps = [timed.step for timed in run.edits]
        if steps != sorted(steps):
            raise LessonError(f"{file}: runs.{name}.edits: {expected_found(tr('steps in ascending order'), steps)}")
    as_written = tomllib.loads(text, parse_float=str).get("claims", [])
    stated: dict[str, str | None] = {}
    for claim, written in zip(document.claims, as_written, strict=True):
        stated[claim.name] = _stated(claim, written, runs)
        stated |= {f"{claim.name}.{part}": text for part, text in _parts(claim, written).items()}
    claims = tuple(replace(claim, says=tr(claim.says)) for claim in document.claims)
    return Claims(runs, claims, stated)


def _nested(edit: Any, where: str) -> Any:
    """Make an edit as it is written, ``{step = …, kind = …, …}``, into one as it is kept."""
    if not isinstance(edit, dict) or "step" not in edit:
        said = tr("expected a step and an edit, as in {example}", example="{ step = 10, kind = ..., ... }")
        raise LessonError(f"{where}: {said}")
    return {"step": edit.pop("step"), "edit": edit}


def _mistake_in(claim: Claim, runs: Mapping[str, RunOf]) -> str | None:
    made = [name for name in STATEMENTS if getattr(claim, name) is not None]
    if len(made) != 1:
        return tr(
            "expected one of {statements}, found {found}",
            statements=", ".join(STATEMENTS),
            found=joined_by_and(*made) if made else tr("none"),
        )
    others = [other for other in (claim.minus, claim.divided_by) if other is not None]
    for run in (*claim.run_names, *(other.run for other in others if other.run is not None)):
        if run not in runs:
            return tr('expected one of the runs {runs}, found "{run}"', runs=", ".join(runs), run=run)
    if claim.ascending and len(claim.runs) < 2:
        return tr("runs: expected at least two runs to put in order")
    if claim.runs and not claim.ascending:
        return tr("runs: expected with ascending only; use run")
    numbers = (claim.equals, claim.below, claim.above, claim.within, *(claim.between or ()))
    if not all(math.isfinite(number) for number in numbers if number is not None):
        return f"{claim.statement}: {tr('expected finite numbers')}"
    if claim.within and claim.equals is None:
        return tr("within: expected with equals only")
    if claim.between is not None and not claim.between[0] < claim.between[1]:
        return tr("between: expected the smaller number first")
    if len(others) > 1:
        return tr("expected minus or divided_by, found both")
    if claim.until is not None and (claim.until.below is None) == (claim.until.above is None):
        return tr("until: expected below or above")
    if claim.until is not None and claim.taking:
        return tr("expected until or taking, found both")
    for moments in (claim.at, *(other.at for other in others if other.at is not None)):
        said = _mistake_in_moments(claim, moments)
        if said is not None:
            return said
    for measure in (claim.measure, *(other.measure for other in others if other.measure is not None)):
        try:
            measure_named(measure)
        except ValueError as error:
            return f"measure: {error}"
    counts = {len(runs[name].seeds) for name in (*claim.run_names, *(o.run for o in others if o.run is not None))}
    return None if len(counts) == 1 else tr("expected runs with equally many seeds")


def _mistake_in_moments(claim: Claim, at: int | Moments) -> str | None:
    several = isinstance(at, Moments) and at.epochs is None
    if isinstance(at, Moments) and (at.epochs is None) == (at.last is None):
        return tr("at: expected a step, { epochs = … } or { from = …, to = …, every = … }")
    if several and not (claim.taking or claim.until):
        return tr("at: expected taking or until with several steps")
    if isinstance(at, int) and claim.taking:
        return tr("taking: expected several steps, at = { from = …, to = … }")
    return None


def _stated(claim: Claim, written: Mapping[str, Any], runs: Mapping[str, RunOf]) -> str | None:
    """Return what a claim states as a text shows it: with the digits that were written."""
    value = written[claim.statement]
    match claim.statement:
        case "never":
            return None
        case "ascending":
            return ", ".join(tr(runs[name].title or name.replace("_", " ")) for name in claim.runs)
        case "between":
            low, high = (_number_text(str(end), claim.shown) for end in value)
            return tr("{low} to {high}", low=low, high=high) + _sign(claim)
        case _:
            return _number_text(str(value), claim.shown) + _sign(claim)


def _parts(claim: Claim, written: Mapping[str, Any]) -> dict[str, str]:
    """Return other numbers of a claim that a text can show: the step it looks at, what is waited for."""
    parts = {}
    if isinstance(claim.at, int) and claim.at:
        parts["at"] = _number_text(str(claim.at), "number")
    elif isinstance(claim.at, Moments) and claim.at.epochs:
        parts["at"] = _number_text(str(claim.at.epochs), "number")
    if claim.until is not None:
        name = "below" if claim.until.below is not None else "above"
        parts["until"] = _number_text(str(written["until"][name]), "number")
    return parts


def _sign(claim: Claim) -> str:
    return " %" if claim.shown == "percent" else ""


def _number_text(written: str, shown: str) -> str:
    number = Decimal(written)
    if shown == "percent":
        number = number.scaleb(2)
    text = f"{number:,f}" if shown == "percent" or written.lstrip("-").isdigit() else written.replace("_", "")
    return local_number(text.replace("-", "−"))


def changed(scenario: Scenario, changes: Mapping[str, Any], where: str) -> Scenario:
    """Return a scenario with other values at some paths, one change after the other.

    Raises
    ------
    LessonError
        One does not fit; the message begins with ``where``.
    """
    for path, value in changes.items():
        try:
            scenario = edited(scenario, Change(path, value))
        except EngineError as error:
            raise LessonError(f"{where}: {error}") from None
    return scenario


def check_update(update: Update, scenario: Scenario, where: str) -> None:
    """Raise where a scenario cannot be updated layer by layer."""
    if update == "layer_by_layer":
        try:
            check_in_place(scenario)
        except EngineError as error:
            raise LessonError(f"{where}: {error}") from None
