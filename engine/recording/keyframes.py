"""The memory that keyframes may take: which of them are kept as a run grows long."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from weakref import WeakSet

from engine.recording.stretch import UNKNOWN_PACE, Keyframe, Stretch
from engine.state import TrainerState

BUDGET = 64 * 2**20
"""Bytes that all keyframes of a recording may take together."""
OVERHEAD = 3072
"""Bytes of a keyframe besides its arrays: the most that tracemalloc finds (``python -m benchmarks.seeking``). Plain
networks take half of it; dropout adds where its random numbers stand, batch normalisation two small arrays a layer."""
_THIN_TO = 0.85
"""Share of the budget that is left after thinning, so that it is not done for each new keyframe."""


class Keyframes:
    """Keeps keyframes within a budget: the older, the wider apart.

    Attributes
    ----------
    trained
        Seconds of training so far, over all stretches: the clock by which keyframes age.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        self.budget = budget
        self.trained = 0.0
        self._stretches: WeakSet[Stretch] = WeakSet()  # what no branch and no undo needs any more goes by itself
        self._bytes = 0
        self._newest: TrainerState | None = None

    def keep(self, stretch: Stretch, state: TrainerState) -> None:
        """Keep a state as a keyframe of a stretch; where memory is short, drop what is least needed."""
        state = self._sharing(state)
        if not stretch.insert(Keyframe(state, self.trained)):
            return
        self._stretches.add(stretch)
        self._bytes += _size(state)
        if self._bytes > self.budget:
            self._thin()

    def count(self) -> int:
        """Return how many there are."""
        return sum(len(stretch.keyframes) for stretch in self._stretches)

    def size_in_bytes(self) -> int:
        """Return what they take."""
        return sum(_size(keyframe.state) for stretch in self._stretches for keyframe in stretch.keyframes)

    def _sharing(self, state: TrainerState) -> TrainerState:
        """Let a state share with the one before what rarely changes: where random numbers stand."""
        newest = self._newest
        if newest is not None:
            if newest.dropout_random == state.dropout_random:
                state = replace(state, dropout_random=newest.dropout_random)
            if newest.perturbation_random == state.perturbation_random:
                state = replace(state, perturbation_random=newest.perturbation_random)
            if newest.order.random == state.order.random:
                state = replace(state, order=replace(state.order, random=newest.order.random))
        self._newest = state
        return state

    def _thin(self) -> None:
        """Drop keyframes, first those without which the longest way from a keyframe stays shortest for its age.

        That way is the time that it takes to train along it, through other stretches too; it may grow with the square
        root of the age, so that the present is dense and the past still near. The very first keyframe always stays.
        Neighbours do not go in the same round, so that the ways are those that were judged.
        """
        size, enough = self.size_in_bytes(), self.budget * _THIN_TO
        while size > enough:
            gone: set[int] = set()
            touched: set[int] = set()
            for place in sorted(self._places(), key=self._need):
                if size <= enough:
                    break
                if id(place.keyframe) not in touched:
                    gone.add(id(place.keyframe))
                    touched |= place.neighbours
                    size -= _size(place.keyframe.state)
            if not gone:
                break
            for stretch in self._stretches:
                stretch.keyframes = [keyframe for keyframe in stretch.keyframes if id(keyframe) not in gone]
        self._bytes = self.size_in_bytes()

    def _need(self, place: _Place) -> float:
        return (place.before + place.after) / math.sqrt(self.trained - place.keyframe.born + 1)

    def _places(self) -> list[_Place]:
        """Return where each keyframe stands between others, but for the first of all, which is not to go."""
        places = {id(keyframe): _Place(keyframe) for stretch in self._stretches for keyframe in stretch.keyframes}
        first: set[int] = set()
        for stretch in self._stretches:
            before: Keyframe | None = None
            for keyframe in stretch.keyframes:
                if before is not None:
                    seconds = (keyframe.step - before.step) * (stretch.seconds_per_step or UNKNOWN_PACE)
                    places[id(before)].followed_by(places[id(keyframe)], seconds)
                elif stretch.parent is None:
                    first.add(id(keyframe))
                else:
                    _, behind, seconds = stretch.way_to(keyframe.step - 1)
                    places[id(behind)].followed_by(places[id(keyframe)], seconds)
                before = keyframe
            _, last, seconds = stretch.way_to(stretch.end)
            places[id(last)].after = max(places[id(last)].after, seconds)
        return [place for key, place in places.items() if key not in first]


@dataclass(slots=True)
class _Place:
    """A keyframe between others.

    Attributes
    ----------
    before, after
        Seconds of training from the keyframe before, and to the furthest step that is reached from this one.
    neighbours
        ``id`` of the keyframes before and behind.
    """

    keyframe: Keyframe
    before: float = 0.0
    after: float = 0.0
    neighbours: set[int] = field(default_factory=set)

    def followed_by(self, other: _Place, seconds: float) -> None:
        other.before = seconds
        other.neighbours.add(id(self.keyframe))
        self.after = max(self.after, seconds)
        self.neighbours.add(id(other.keyframe))


def _size(state: TrainerState) -> int:
    return state.size_in_bytes + OVERHEAD
