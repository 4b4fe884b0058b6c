"""Film time: which step, and how much of it, is shown when. Depends on nothing but the film."""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from msgspec import UNSET, UnsetType

from app.film.encoding.errors import FilmError
from app.state.film import Film, FilmCaption, Flow, Hold, Pace, Slow
from engine import MicroStep, Phase
from engine.language import local_number, tr

TITLE_SECONDS = 2.5
END_SECONDS = 3.5
FADE_SECONDS = 0.5
MOST_CARDS = 0.25
"""Share of a film that its cards may take, where its length was asked for."""
DEFAULT_STEPS = 4000
"""Steps that a film of a scenario shows if nothing else is said."""
_SLOW_SECONDS, _FLOW_SECONDS, _HOLD_SECONDS = 10.0, 12.0, 1.5
_FIRST_RATE = 6.0
"""Steps a second with which flowing begins behind a step in slow motion, so that one can follow."""
_WEIGHTS = {Phase.BATCH: 1.0, Phase.FORWARD: 1.0, Phase.LOSS: 1.2, Phase.BACKWARD: 1.0, Phase.UPDATE: 1.5}
"""How long phases last beside one another; forward and backward so long for each layer."""

CardName = Literal["title", "end"]


@dataclass(frozen=True)
class Moment:
    """What a film shows at one time.

    Attributes
    ----------
    step
        Updates that are done before what is shown.
    share
        How much of the next step has been shown, 0 to 1; None where whole steps flow.
    phases
        Those that ``share`` goes through; all if empty.
    flow_time
        Seconds of flowing so far.
    rate
        Steps a second of the film.
    card, card_opacity
        What lies over the picture, and how much it covers it.
    caption
        The text below the picture.
    """

    seconds: float
    step: int
    share: float | None
    phases: tuple[Phase, ...]
    flow_time: float
    rate: float
    card: CardName | None
    card_opacity: float
    caption: str


@dataclass(frozen=True)
class _Section:
    """A part of the pace on the film's clock.

    ``growth`` is the exponent over the whole section of flowing; 0 is even.
    """

    start: float
    seconds: float
    part: Pace
    first: int
    last: int
    flowed: float
    growth: float = 0.0


@dataclass(frozen=True)
class Timeline:
    """A film on its clock.

    Attributes
    ----------
    seconds
        Length of the whole film.
    title, end
        How long its cards last.
    first, last
        Steps that it begins with and comes to.
    """

    seconds: float
    title: float
    end: float
    first: int
    last: int
    sections: tuple[_Section, ...]
    captions: tuple[FilmCaption, ...]

    def frame_count(self, rate: Fraction) -> int:
        """Return how many frames it has; at least one."""
        return max(1, round(self.seconds * rate))

    def moments(self, rate: Fraction) -> Iterator[Moment]:
        """Yield what each frame shows."""
        for number in range(self.frame_count(rate)):
            yield self.at(float(number / rate))

    def at(self, seconds: float) -> Moment:
        """Return what is shown at a time; before the beginning and behind the end what is shown there."""
        seconds = min(max(0.0, seconds), self.seconds)
        behind_title, before_end = seconds - self.title, self.seconds - self.end - seconds
        played = min(max(0.0, behind_title), self.seconds - self.title - self.end)
        card: CardName | None = None
        opacity = 0.0
        if behind_title < 0:
            card, opacity = "title", min(1.0, -behind_title / min(FADE_SECONDS, self.title))
        elif before_end < 0:
            card, opacity = "end", min(1.0, -before_end / min(FADE_SECONDS, self.end))
        number = bisect.bisect_right(self.sections, played, key=lambda section: section.start) - 1
        section = shown = self.sections[max(0, number)]
        while isinstance(shown.part, Hold) and number > 0:  # what stays is the end of what was there before
            number -= 1
            shown = self.sections[number]
        step, share, rate = _place(shown, played)
        rate = rate if shown is section else 0.0
        flowing = isinstance(section.part, Flow)
        return Moment(
            seconds=seconds,
            step=step,
            share=share,
            phases=shown.part.phases if isinstance(shown.part, Slow) else (),
            flow_time=section.flowed + (played - section.start if flowing else 0.0),
            rate=rate,
            card=card,
            card_opacity=opacity,
            caption=caption_at(self.captions, step, seconds),
        )


def caption_at(captions: tuple[FilmCaption, ...], step: int, seconds: float = 0.0) -> str:
    """Return the last of the texts that belong to a step and a time."""
    fitting = [
        caption.text
        for caption in captions
        if _within(step, caption.from_step, caption.to_step)
        and _within(seconds, caption.from_seconds, caption.to_seconds)
    ]
    return fitting[-1] if fitting else ""


def timeline_of(film: Film, last: int | None = None) -> Timeline:
    """Put a film on its clock.

    Parameters
    ----------
    last
        Step at which it ends where the film does not say; None: 4,000 steps behind its beginning.

    Raises
    ------
    FilmError
        It ends before it begins, or a part of its pace does not fit.
    """
    first = film.from_step
    if film.to_step is not UNSET:
        last = film.to_step
    elif last is None:
        last = first + DEFAULT_STEPS
    if last <= first:
        ends = {"first": local_number(f"{first:,}"), "last": local_number(f"{last:,}")}
        raise FilmError(tr("the film: expected an end behind its beginning, found step {first} to step {last}", **ends))
    parts = film.pace or _usual_pace(first, last)
    lengths = [_length(part, at, to) for part, at, to in _with_steps(parts, first, last)]
    body = sum(lengths)
    title = TITLE_SECONDS if film.title_card else 0.0
    end = END_SECONDS if film.end_card else 0.0
    if film.seconds is not UNSET:
        cards = title + end
        if cards > MOST_CARDS * film.seconds:
            title, end = (time * MOST_CARDS * film.seconds / cards for time in (title, end))
        stretch = (film.seconds - title - end) / body
        lengths = [length * stretch for length in lengths]
        body = film.seconds - title - end
    sections = tuple(_sections(parts, lengths, first, last))
    return Timeline(title + body + end, title, end, first, sections[-1].last, sections, film.captions)


def stage_at(
    share: float, layers: int, phases: tuple[Phase, ...] = (), longest: int | None = None
) -> tuple[MicroStep, float]:
    """Return which stage of a step is shown, and how far it has come.

    Parameters
    ----------
    share
        How much of the step has been shown, 0 to 1.
    layers
        Layers of the network, the output layer included.
    phases
        Those that are shown; all if empty.
    longest
        Layers of the deepest network beside it: all go through a phase together.
    """
    shown = [phase for phase in Phase if phase in phases or not phases]
    through = max(layers, longest or 0)
    weights = [_WEIGHTS[phase] * (through if phase in (Phase.FORWARD, Phase.BACKWARD) else 1) for phase in shown]
    left = min(max(share, 0.0), 1.0) * sum(weights)
    for phase, weight in zip(shown, weights, strict=True):
        if left < weight or phase is shown[-1]:
            break
        left -= weight
    part = min(1.0, left / weight)
    if phase not in (Phase.FORWARD, Phase.BACKWARD):
        return MicroStep(phase, None), part
    number = min(int(part * layers), layers - 1)
    return MicroStep(phase, number if phase is Phase.FORWARD else layers - 1 - number), part * layers - number


# --- the pace ---------------------------------------------------------------------------------------------------------


def _usual_pace(first: int, last: int) -> tuple[Pace, ...]:
    slow, hold = Slow(seconds=_SLOW_SECONDS), Hold(seconds=_HOLD_SECONDS)
    if last - first == 1:
        return slow, hold
    steps = last - first - 1
    even = steps / _FLOW_SECONDS
    return slow, Flow(seconds=_FLOW_SECONDS, begin=min(_FIRST_RATE, even)), hold


def _with_steps(parts: tuple[Pace, ...], first: int, last: int) -> Iterator[tuple[Pace, int, int]]:
    """Yield each part with the steps that it goes from and to."""
    at = first
    for index, part in enumerate(parts):
        to = at
        if isinstance(part, Slow):
            to = at + part.steps
        elif isinstance(part, Flow):
            to = last if part.to_step is UNSET else part.to_step
            if to <= at:
                steps = {"first": local_number(f"{at:,}"), "found": local_number(f"{to:,}")}
                text = tr(
                    "{place}: expected a step behind {first}, where it begins, found {found}",
                    place=f"pace[{index}].to",
                    **steps,
                )
                raise FilmError(text)
        if to > last:
            steps = {"last": local_number(f"{last:,}"), "found": local_number(f"{to:,}")}
            text = tr(
                "{place}: expected to end at step {last}, as the film does, found step {found}",
                place=f"pace[{index}]",
                **steps,
            )
            raise FilmError(text)
        yield part, at, to
        at = to


def _length(part: Pace, at: int, to: int) -> float:
    if isinstance(part, Slow):
        return part.seconds * part.steps
    if isinstance(part, Hold):
        return part.seconds
    if part.rate is not UNSET:
        return (to - at) / part.rate
    return _FLOW_SECONDS if part.seconds is UNSET else part.seconds


def _sections(parts: tuple[Pace, ...], lengths: list[float], first: int, last: int) -> Iterator[_Section]:
    start = flowed = 0.0
    for (part, at, to), seconds in zip(_with_steps(parts, first, last), lengths, strict=True):
        growth = 0.0
        if isinstance(part, Flow) and part.begin is not UNSET:
            growth = _growth(part.begin * seconds / (to - at))
        yield _Section(start, seconds, part, at, to, flowed, growth)
        start += seconds
        flowed += seconds if isinstance(part, Flow) else 0.0


def _growth(slope: float) -> float:
    """Return k so that (e^(kx) − 1)/(e^k − 1), which goes from 0 to 1, begins with a slope."""
    low, high = -60.0, 60.0
    for _ in range(80):
        middle = (low + high) / 2
        if _first_slope(middle) > slope:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _first_slope(growth: float) -> float:
    return 1.0 if abs(growth) < 1e-9 else growth / math.expm1(growth)


def _place(section: _Section, played: float) -> tuple[int, float | None, float]:
    """Return the step, the share of a slow one, and the steps a second at a time within a section."""
    x = min(1.0, max(0.0, (played - section.start) / section.seconds))
    steps = section.last - section.first
    if isinstance(section.part, Hold):
        return section.last, None, 0.0
    if isinstance(section.part, Slow):
        whole = min(int(x * steps), steps - 1)
        return section.first + whole, x * steps - whole, steps / section.seconds
    growth = section.growth
    if abs(growth) < 1e-9:
        come, slope = x, 1.0
    else:
        come = math.expm1(growth * x) / math.expm1(growth)
        slope = _first_slope(growth) * math.exp(growth * x)
    return section.first + math.floor(steps * come + 1e-9), None, steps * slope / section.seconds


def _within(value: float, first: float | UnsetType, last: float | UnsetType) -> bool:
    return (first is UNSET or value >= first) and (last is UNSET or value < last)
