"""Playing speed: from one phase in two seconds to as fast as it goes, without a jump."""

from __future__ import annotations

from dataclasses import dataclass

from engine.language import local_number, tr

SLOWEST = 0.5
"""Stages (one phase of one layer) a second at the slow end."""
FASTEST = 1e6
"""Stages a second just before the end of the scale, where the limit falls away."""
UNLIMITED_FROM = 0.98
"""Position on the scale from which nothing but the machine limits the speed."""
FLOW_FROM = 25.0
"""Stages a second from which single phases can no longer be followed: the stage shows a flow instead."""


@dataclass(frozen=True)
class Speed:
    """A position on the scale of speeds, 0 for slowest to 1 for fastest."""

    position: float

    @property
    def stages_per_second(self) -> float:
        """How many stages are played in a second; infinite at the fast end."""
        if self.position >= UNLIMITED_FROM:
            return float("inf")
        return float(SLOWEST * (FASTEST / SLOWEST) ** (self.position / UNLIMITED_FROM))

    @property
    def flows(self) -> bool:
        """Whether the stage shows a flow instead of single phases."""
        return self.stages_per_second >= FLOW_FROM

    def text(self, stages_per_step: int) -> str:
        """Say it in words, for a network whose training step has so many stages."""
        rate = self.stages_per_second
        if rate == float("inf"):
            return tr("as fast as it goes")
        steps = rate / stages_per_step
        if steps >= 1 and self.flows:
            return rate_text(steps)
        if rate >= 1:
            return tr("{rate} phases/s", rate=local_number(f"{rate:.1f}"))
        return tr("1 phase in {seconds} s", seconds=local_number(f"{1 / rate:.1f}"))


def rate_text(steps: float) -> str:
    """Say how many steps are taken in a second.

    >>> rate_text(2.5), rate_text(1234.0)
    ('2.5 steps/s', '1,200 steps/s')
    """
    shown = f"{steps:.1f}" if steps < 10 else f"{float(f'{steps:.2g}'):,.0f}"
    return tr("{rate} steps/s", rate=local_number(shown))
