"""The memory that keyframes may take: which of them are kept as a run grows long."""

from __future__ import annotations

import math
from dataclasses import replace
from weakref import WeakSet

from engine.recording.stretch import Keyframe, Stretch
from engine.state import TrainerState

BUDGET = 64 * 2**20
"""Bytes that all keyframes of a recording may take together."""
OVERHEAD = 4096
"""Bytes of a keyframe besides its arrays, measured with tracemalloc (``python -m benchmarks.seeking``)."""
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
        """Drop keyframes, first those whose loss makes the shortest gap for their age.

        The gap is the time that it takes to train across it; it may grow with the square root of the age, so that the
        present is dense and the past still near. The very first keyframe always stays. Neighbours do not go in the same
        round, so that gaps are those that were judged.
        """
        while (size := self.size_in_bytes()) > self.budget * _THIN_TO:
            before = self.count()
            ranked = [ranked for stretch in self._stretches for ranked in self._ranked(stretch)]
            ranked.sort(key=lambda one: one[0])
            gone: dict[Stretch, set[int]] = {}
            for _, index, stretch, keyframe in ranked:
                if size <= self.budget * _THIN_TO:
                    break
                dropped = gone.setdefault(stretch, set())
                if index - 1 not in dropped and index + 1 not in dropped:
                    dropped.add(index)
                    size -= _size(keyframe.state)
            for stretch, dropped in gone.items():
                stretch.keyframes = [k for index, k in enumerate(stretch.keyframes) if index not in dropped]
            if self.count() == before:
                break
        self._bytes = self.size_in_bytes()

    def _ranked(self, stretch: Stretch) -> list[tuple[float, int, Stretch, Keyframe]]:
        kept, seconds = stretch.keyframes, stretch.seconds_per_step
        ranked = []
        for index in range(1 if stretch.parent is None else 0, len(kept)):
            before = kept[index - 1].step if index else stretch.start
            after = kept[index + 1].step if index + 1 < len(kept) else stretch.end
            age = self.trained - kept[index].born
            ranked.append(((after - before) * seconds / math.sqrt(age + 1), index, stretch, kept[index]))
        return ranked


def _size(state: TrainerState) -> int:
    return state.size_in_bytes + OVERHEAD
