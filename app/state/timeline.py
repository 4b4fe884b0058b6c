"""The whole run as a timeline: a lane for each branch, which step is where, and what is under the pointer."""

from __future__ import annotations

import bisect
import functools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from app.state.scene.number_text import count_text
from engine.language import counted, local_number, tr

Array = NDArray[np.float64]

MOST_LANES = 4
"""Lanes shown at once; the others are folded."""
LEAST_EXTENT = 100
"""Steps that the axis spans at least, so that the first ones do not rush across it."""
AXIS_HEIGHT = 22
"""Pixels below the lanes: the numbers, and the handle of the playhead."""
SNAP = 4.0
"""Pixels from a change, or from an end, within which a dragged position goes to it."""
TRACK_PADDING = 10
"""Pixels left of step 0: room for the knob."""

_HEIGHTS = (44, 62, 76, 88)
"""Heights of the view for 1 to 4 lanes."""
_TOP = 3
_GUTTERS = ((1200, 168), (720, 136), (0, 108))
"""From which width on names have how much room."""
_RIGHT_MARGIN = 28
_JUMPS = (1.0, 1.25, 1.6, 2.0, 2.5, 3.2, 4.0, 5.0, 6.4, 8.0, 10.0)
"""First digits of the extent: it grows in jumps of a quarter, so that a growing run seldom changes the scale."""
_RESERVE = 1.02
"""The least extent, as a multiple of the furthest step."""
_PIXELS_PER_TICK = 76
_THOUSAND, _MILLION = 10_000, 1_000_000
"""From which largest number on those of the axis are written in thousands, and in millions."""
_GRASP = 7.0
"""Pixels from the playhead within which it is grasped and does not jump."""
_LANE_REACH = 5.0
"""Pixels that a lane can be hit beyond its ends."""
_HANDLE_DIGIT, _HANDLE_PADDING = 7.6, 14
"""Width of a figure on the playhead's handle, and what is added at both sides together, in pixels."""
_SMALLEST_LOSS = 1e-16
_LEAST_DECADES = 1.0
"""Powers of ten that the curve's height stands for at least, so that a flat curve does not show its noise."""
_MERGED_WITHIN = 9.0
"""Pixels within which changes share one mark."""
_MOST_CHANGES_TOLD = 8


@dataclass(frozen=True)
class TimelineMarker:
    """An edit: what was changed ("learning rate → 0.3") before which step was taken."""

    step: int
    text: str


@dataclass(frozen=True)
class TimelineLane:
    """One branch of a recording.

    Attributes
    ----------
    branch
        Its number, unique in the timeline.
    name
        What the user calls it.
    colour
        Which of the theme's ``runs``, counted round.
    parent
        The branch that it leaves; None for the first one.
    start, end
        Step at which it leaves its parent, and the furthest step that was trained.
    markers
        Its own edits, in the order of their steps.
    """

    branch: int
    name: str
    colour: int
    parent: int | None
    start: int
    end: int
    markers: tuple[TimelineMarker, ...] = ()


@dataclass(frozen=True, eq=False)
class Timeline:
    """Everything that a timeline shows.

    Attributes
    ----------
    lanes
        In the order in which they came: a parent before its children.
    current
        The branch that is shown and trained.
    position
        Step, and the part of the step under way.
    curve
        Steps and losses of the current branch from step 0 to its end, already thinned, (records,) each.

    Raises
    ------
    ValueError
        There is no such branch, a parent does not come before its child, or a lane ends before it starts.
    """

    lanes: tuple[TimelineLane, ...]
    current: int
    position: float
    curve: tuple[Array, Array] | None = None

    def __post_init__(self) -> None:
        known: set[int | None] = {None}
        for lane in self.lanes:
            if lane.parent not in known:
                raise ValueError(f"branch {lane.branch}: expected a parent among the lanes before, found {lane.parent}")
            if lane.end < lane.start:
                raise ValueError(f"branch {lane.branch}: expected an end from {lane.start} on, found {lane.end}")
            known.add(lane.branch)
        if self.current not in known:
            raise ValueError(f"current: expected one of the branches, found {self.current}")

    def lane(self, branch: int) -> TimelineLane:
        """Return a branch's lane.

        Raises
        ------
        KeyError
            There is no such branch.
        """
        for lane in self.lanes:
            if lane.branch == branch:
                return lane
        raise KeyError(branch)

    def has(self, branch: int) -> bool:
        """Whether there is such a branch."""
        return any(lane.branch == branch for lane in self.lanes)

    def line_of(self, branch: int) -> tuple[TimelineLane, ...]:
        """Return a branch and its ancestors, the first one first."""
        line = [self.lane(branch)]
        while (parent := line[-1].parent) is not None:
            line.append(self.lane(parent))
        return tuple(reversed(line))


@dataclass(frozen=True)
class Stretch:
    """A piece of a branch's past: from ``start`` to ``stop`` it ran along ``lane``, which is drawn at height ``y``."""

    lane: TimelineLane
    start: int
    stop: int
    y: float


@dataclass(frozen=True)
class MarkerGroup:
    """Changes so close together that they share one mark at ``x``, ``y``."""

    x: float
    y: float
    markers: tuple[TimelineMarker, ...]

    def describe(self) -> str:
        """Say what was changed, and when."""
        if len(self.markers) == 1:
            return tr("Step {step}: {text}", step=count_text(self.markers[0].step), text=self.markers[0].text)
        count, first, last = len(self.markers), self.markers[0].step, self.markers[-1].step
        if first == last:
            heading = counted(count, "{n} change at step {step}", "{n} changes at step {step}", step=count_text(first))
        else:
            heading = counted(
                count,
                "{n} change from step {first} to {last}",
                "{n} changes from step {first} to {last}",
                first=count_text(first),
                last=count_text(last),
            )
        told = [f"{count_text(marker.step)}: {marker.text}" for marker in self.markers[:_MOST_CHANGES_TOLD]]
        if count > len(told):
            told.append(counted(count - len(told), "… and {n} more", "… and {n} more"))
        return "\n".join([heading, *told])


class Part(Enum):
    """What can be under the pointer."""

    TRACK = "track"
    PLAYHEAD = "playhead"
    NAME = "name"
    FOLD = "fold"


@dataclass(frozen=True)
class Hit:
    """What is under the pointer; ``branch`` is the one that would be shown."""

    part: Part
    branch: int


@dataclass(frozen=True, eq=False)
class TimelineLayout:
    """Where everything of a timeline stands, in logical pixels, for a view of that width."""

    timeline: Timeline
    width: float

    # --- what is shown ------------------------------------------------------------------------------------------------

    @functools.cached_property
    def shown(self) -> tuple[TimelineLane, ...]:
        """The lanes that are shown, from top to bottom."""
        return choose_lanes(self.timeline)

    @property
    def folded(self) -> tuple[TimelineLane, ...]:
        """The lanes that are not."""
        rows = self._rows
        return tuple(lane for lane in self.timeline.lanes if lane.branch not in rows)

    @functools.cached_property
    def _rows(self) -> dict[int, int]:
        return {lane.branch: row for row, lane in enumerate(self.shown)}

    @functools.cached_property
    def extent(self) -> int:
        """The last step of the axis."""
        path = self.timeline.line_of(self.timeline.current)
        return extent_for(max(lane.end for lane in (*self.shown, path[-1])))

    # --- measures -----------------------------------------------------------------------------------------------------

    @functools.cached_property
    def gutter(self) -> float:
        """Width of the names at the left."""
        return float(next(gutter for width, gutter in _GUTTERS if self.width >= width))

    @functools.cached_property
    def height(self) -> int:
        """Height of the view."""
        return height_for(len(self.timeline.lanes))

    @property
    def left(self) -> float:
        """Where step 0 is."""
        return self.gutter + TRACK_PADDING

    @property
    def right(self) -> float:
        """Where the last step of the axis is."""
        return max(self.left + 1, self.width - _RIGHT_MARGIN)

    @property
    def top(self) -> float:
        """Upper end of the lanes."""
        return _TOP

    @property
    def bottom(self) -> float:
        """Lower end of the lanes, where the axis begins."""
        return self.height - AXIS_HEIGHT

    @property
    def pitch(self) -> float:
        """Distance between two lanes."""
        return (self.bottom - self.top) / max(1, len(self.shown))

    def x_of(self, step: float) -> float:
        """Return where a step is."""
        return self.left + (self.right - self.left) * step / self.extent

    def step_at(self, x: float) -> float:
        """Return which step, and which part of it, is at ``x``; it may lie outside of the run."""
        return (x - self.left) * self.extent / (self.right - self.left)

    def row_y(self, row: int) -> float:
        """Return the middle of a row."""
        return self.top + (row + 0.5) * self.pitch

    def row_at(self, y: float) -> int | None:
        """Return which row is at ``y``."""
        row = math.floor((y - self.top) / self.pitch)
        return row if 0 <= row < len(self.shown) and y < self.bottom else None

    def row_of(self, branch: int) -> int | None:
        """Return the row of a branch, None where it is folded."""
        return self._rows.get(branch)

    # --- branches -----------------------------------------------------------------------------------------------------

    def path_of(self, branch: int) -> tuple[Stretch, ...]:
        """Return the past and the future of a branch from step 0 on, along the lanes of its ancestors.

        What ran along a folded lane is drawn at the height of the next one on the path that is shown; a path whose own
        lane is folded ends at the height of the current lane.
        """
        line = self.timeline.line_of(branch)
        row = self._rows.get(branch, self._rows[self.timeline.current])
        y, stop, stretches = self.row_y(row), line[-1].end, []
        for lane in reversed(line):
            if (own := self._rows.get(lane.branch)) is not None:
                y = self.row_y(own)
            start = min(lane.start, stop) if lane.parent is not None else 0
            stretches.append(Stretch(lane, start, stop, y))
            stop = start
        return tuple(reversed(stretches))

    @functools.cached_property
    def path(self) -> tuple[Stretch, ...]:
        """The path of the current branch."""
        return self.path_of(self.timeline.current)

    def y_of(self, branch: int, step: float) -> float:
        """Return at which height a branch is at a step."""
        path = self.path_of(branch)
        return next((stretch.y for stretch in reversed(path) if stretch.start <= step), path[0].y)

    def departure_y(self, lane: TimelineLane) -> float | None:
        """Return the height at which a lane leaves its parent; None where that one is folded, or there is none."""
        row = None if lane.parent is None else self._rows.get(lane.parent)
        return None if row is None else self.row_y(row)

    # --- the pointer --------------------------------------------------------------------------------------------------

    def hit(self, x: float, y: float, position: float) -> Hit:
        """Return what is at a point, while the playhead is at ``position``.

        A lane is hit only where it is drawn, so that dragging beside it does not change the branch; the past that the
        current branch shares with another one belongs to the current one.
        """
        current = self.timeline.current
        if x < self.gutter:
            row = self.row_at(y)
            if row is None and y >= self.bottom and self.folded:
                return Hit(Part.FOLD, current)
            return Hit(Part.NAME, self.shown[row].branch) if row is not None else Hit(Part.TRACK, current)
        branch = self._branch_at(x, y)
        if branch != current:
            return Hit(Part.TRACK, branch)
        on_handle = y >= self.bottom and abs(x - self.handle_x(position)) <= handle_width(position) / 2
        grasped = on_handle or abs(x - self.x_of(position)) <= _GRASP
        return Hit(Part.PLAYHEAD if grasped else Part.TRACK, current)

    def _branch_at(self, x: float, y: float) -> int:
        current, row = self.timeline.current, self.row_at(y)
        if row is None:
            return current
        lane = self.shown[row]
        for stretch in self.path:
            if stretch.lane.branch == lane.branch and x <= self.x_of(stretch.stop) + _LANE_REACH:
                return current
        drawn = self.x_of(lane.start) - _LANE_REACH <= x <= self.x_of(lane.end) + _LANE_REACH
        return lane.branch if drawn else current

    def seek_step(self, branch: int, x: float, *, snapping: bool) -> int:
        """Return the step of a branch that is meant by ``x``: a whole one between its ends."""
        end = self.timeline.lane(branch).end
        step = min(max(self.step_at(x), 0.0), float(end))
        if snapping:
            nearest = self._nearest_landmark(branch, step)
            if abs(self.x_of(nearest) - x) <= SNAP:
                return nearest
        return round(step)

    def _nearest_landmark(self, branch: int, step: float) -> int:
        """Return the change on a branch's path, or the end of a stretch of it, that is nearest to a step."""
        candidates = []
        for stretch in self.path_of(branch):
            candidates += [stretch.start, stretch.stop]
            markers = stretch.lane.markers
            after = bisect.bisect_left(markers, step, key=lambda marker: marker.step)
            near = (marker.step for marker in markers[max(0, after - 1) : after + 1])
            candidates += [marked for marked in near if stretch.start <= marked <= stretch.stop]
        return min(candidates, key=lambda candidate: abs(candidate - step))

    def handle_x(self, position: float) -> float:
        """Return the middle of the playhead's handle, which stays inside of the view."""
        half = handle_width(position) / 2
        return min(max(self.x_of(position), half + 2), self.width - half - 2)

    @functools.cached_property
    def groups(self) -> tuple[MarkerGroup, ...]:
        """The marks of all lanes shown, from left to right in each."""
        return tuple(group for row, lane in enumerate(self.shown) for group in self._groups_of(lane, self.row_y(row)))

    def _groups_of(self, lane: TimelineLane, y: float) -> Iterator[MarkerGroup]:
        steps = np.fromiter((marker.step for marker in lane.markers), np.float64, len(lane.markers))
        within = _MERGED_WITHIN * self.extent / (self.right - self.left)
        first = 0
        while first < len(steps):
            last = int(np.searchsorted(steps, steps[first] + within))
            last = max(last, first + 1)
            yield MarkerGroup(self.x_of(float(steps[first])), y, lane.markers[first:last])
            first = last

    def group_at(self, x: float, y: float) -> MarkerGroup | None:
        """Return the mark at a point."""
        reach = self.pitch / 2
        near = [group for group in self.groups if abs(group.y - y) <= reach and abs(group.x - x) <= _LANE_REACH + 1]
        return min(near, key=lambda group: abs(group.x - x), default=None)


def choose_lanes(timeline: Timeline) -> tuple[TimelineLane, ...]:
    """Return the lanes to show, in the order in which they came.

    The current one has the first right to a place, then its ancestors from the nearest on, then the newest.
    """
    wanted = [lane.branch for lane in reversed(timeline.line_of(timeline.current))]
    wanted += [lane.branch for lane in reversed(timeline.lanes)]
    chosen = set(list(dict.fromkeys(wanted))[:MOST_LANES])
    return tuple(lane for lane in timeline.lanes if lane.branch in chosen)


def height_for(lanes: int) -> int:
    """Return the height of the view in pixels: it grows with the lanes, up to the most that are shown."""
    return _HEIGHTS[min(max(lanes, 1), MOST_LANES) - 1]


def extent_for(furthest: int) -> int:
    """Return the last step of an axis on which the furthest step has a place.

    >>> extent_for(0), extent_for(980), extent_for(990), extent_for(20_000)
    (100, 1000, 1250, 25000)
    """
    wanted = max(furthest * _RESERVE, LEAST_EXTENT)
    power = 10.0 ** math.floor(math.log10(wanted))
    return round(next(jump for jump in _JUMPS if jump * power >= wanted * (1 - 1e-12)) * power)


def tick_steps(extent: int, pixels: float) -> tuple[int, ...]:
    """Return the steps that are written below an axis of a width: multiples of 1, 2 or 5 times a power of ten."""
    least = max(1.0, extent * _PIXELS_PER_TICK / max(pixels, 1.0))
    power = 10 ** math.floor(math.log10(least))
    spacing = next(digit * power for digit in (1, 2, 5, 10) if digit * power >= least)
    return tuple(range(0, extent + 1, spacing))


def tick_texts(steps: tuple[int, ...]) -> tuple[str, ...]:
    """Write the numbers of an axis, all in the same unit.

    >>> tick_texts((0, 500, 1000)), tick_texts((0, 10_000, 20_000)), tick_texts((0, 2_500_000))
    (('0', '500', '1,000'), ('0', '10 k', '20 k'), ('0', '2.5 M'))
    """
    largest = max(steps, default=0)
    size, letter = (_MILLION, " M") if largest >= _MILLION else (1000, " k") if largest >= _THOUSAND else (1, "")
    if size == 1:
        return tuple(map(count_text, steps))
    return tuple(f"{local_number(f'{step / size:.4g}')}{letter}" if step else "0" for step in steps)


def handle_width(position: float) -> float:
    """Return the width of the playhead's handle in pixels: room for the step in figures."""
    return _HANDLE_DIGIT * len(f"{int(position):,}") + _HANDLE_PADDING


def curve_heights(losses: Array) -> Array:
    """Return the height of each loss, from 0 for the smallest to 1 for the largest, on a logarithmic scale.

    The scale spans at least a power of ten; a loss that is not finite stays NaN.
    """
    logs = np.log10(np.maximum(losses, _SMALLEST_LOSS))
    finite = logs[np.isfinite(logs)]
    if not finite.size:
        return np.full(len(losses), np.nan)
    low, high = float(finite.min()), float(finite.max())
    missing = max(0.0, _LEAST_DECADES - (high - low)) / 2
    low, high = low - missing, high + missing
    return np.where(np.isfinite(logs), (logs - low) / (high - low), np.nan)
