"""The timeline of a recording: its branches as lanes, each leaving an earlier one at the step where they part."""

from __future__ import annotations

from dataclasses import replace

from app.state.curves import Array, LossHistory, Series
from app.state.timeline import Timeline, TimelineLane, TimelineMarker
from engine.edits import describe
from engine.recording import Branch, Run, Stretch

Curve = tuple[Array, Array]
CURVE_POINTS = 350
"""Buckets that the loss curve behind the lanes is thinned to; each has its smallest and its largest loss."""


class TimelineMaker:
    """Makes timelines of a session's run; what has not changed since the last one is the same object again."""

    def __init__(self) -> None:
        self._branches: tuple[Branch, ...] | None = None
        self._lanes: tuple[TimelineLane, ...] = ()
        self._ends: tuple[int, ...] = ()
        self._curve: tuple[LossHistory, int, Curve] | None = None

    def make(self, run: Run, position: float, history: LossHistory) -> Timeline:
        """Return the timeline as it is now."""
        branches = run.recording.branches
        ends = tuple(branch.end for branch in branches)
        if branches is not self._branches or ends != self._ends:
            self._renew_lanes(branches, ends)
        return Timeline(self._lanes, run.number, position, self._thinned(history))

    def _renew_lanes(self, branches: tuple[Branch, ...], ends: tuple[int, ...]) -> None:
        if branches is self._branches:  # only time has passed
            self._lanes = tuple(
                lane if lane.end == end else replace(lane, end=end) for lane, end in zip(self._lanes, ends, strict=True)
            )
        else:
            self._lanes = lanes_of(branches)
        self._branches, self._ends = branches, ends

    def _thinned(self, history: LossHistory) -> Curve:
        kept = self._curve
        if kept is None or kept[0] is not history or kept[1] != len(history):
            self._curve = kept = (history, len(history), history.decimated(Series.TRAIN_LOSS, CURVE_POINTS))
        return kept[2]


def lanes_of(branches: tuple[Branch, ...]) -> tuple[TimelineLane, ...]:
    """Return a lane for each branch, in the order in which they were made."""
    lanes: list[TimelineLane] = []
    paths: list[tuple[Stretch, ...]] = []
    for branch in branches:
        path = branch.tip.path()
        shared, parent = 0, None
        for lane, other in zip(lanes, paths, strict=True):
            common = _common(path, other)
            if common > shared:
                shared, parent = common, lane.branch
        start = 0
        if parent is not None:
            start = path[shared].start if shared < len(path) else branch.end
        own = path[shared:] if parent is not None else path
        markers = tuple(
            TimelineMarker(stretch.start, describe(stretch.edit)) for stretch in own if stretch.edit is not None
        )
        lanes.append(TimelineLane(branch.number, branch.name, branch.colour, parent, start, branch.end, markers))
        paths.append(path)
    return tuple(lanes)


def _common(first: tuple[Stretch, ...], second: tuple[Stretch, ...]) -> int:
    """Return how many stretches two paths have in common."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one is not other:
            break
        count += 1
    return count
