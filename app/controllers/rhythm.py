"""The rhythm in which views are refreshed: each at its own pace, never two in the same frame. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class _Beat:
    period: float
    work: Callable[[], None]
    active: bool
    budget: float
    last: float = float("-inf")


class Rhythm:
    """Refreshes that come round, each after its own period.

    A frame has time for one of them beside the stage. The one that has waited longest, in periods, comes first.
    """

    def __init__(self) -> None:
        self._beats: dict[str, _Beat] = {}

    def add(self, name: str, period: float, work: Callable[[], None], *, budget: float, active: bool = True) -> None:
        """Add a refresh.

        Parameters
        ----------
        period
            Seconds from one to the next.
        budget
            Seconds of training that a frame with this refresh has room for.
        active
            Whether anybody is looking.
        """
        self._beats[name] = _Beat(period, work, active, budget)

    def set_period(self, name: str, period: float) -> None:
        """Let a refresh come round after another time."""
        self._beats[name].period = period

    def budget(self, name: str) -> float:
        """Return the seconds of training that a frame with this refresh has room for."""
        return self._beats[name].budget

    def set_active(self, name: str, active: bool) -> None:
        """Say whether anybody is looking; a refresh that becomes active is due at once."""
        beat = self._beats[name]
        if active and not beat.active:
            beat.last = float("-inf")
        beat.active = active

    def due(self, now: float) -> str | None:
        """Return the refresh whose turn it is, None where none has waited for its period."""
        waiting = {
            name: (now - max(beat.last, now - 1e6)) / beat.period
            for name, beat in self._beats.items()
            if beat.active and now - beat.last >= beat.period
        }
        return max(waiting, key=lambda name: waiting[name]) if waiting else None

    def do(self, name: str, now: float) -> None:
        """Do one refresh."""
        beat = self._beats[name]
        beat.last = now
        beat.work()

    def hurry(self) -> None:
        """Make every refresh due: something has changed, and the next frames will show it."""
        for beat in self._beats.values():
            beat.last = float("-inf")

    def do_all(self, now: float) -> None:
        """Do every refresh that anybody looks at: after something has changed while nothing plays."""
        for name, beat in self._beats.items():
            if beat.active:
                self.do(name, now)
