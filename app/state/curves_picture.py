"""The chart of losses or accuracies as plain data in pixels, for a window, a film or a file."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from app.state.curves import BUCKETS, Array, LossHistory, Marker, Series
from app.state.curves_axes import Axes, Layout, axes_for, axis_lines, tick_labels
from app.state.curves_shapes import NO_DASH, Dash, Dot, Line, crisp, in_pieces, split_at
from app.state.listing import listed
from app.state.scene.colours import mix
from app.state.scene.number_text import count_text
from app.state.scene.primitives import Anchor, Label
from app.state.scene.text_width import shortened, text_width
from app.state.theme import Theme
from app.state.ticks import step_extent, value_text
from engine.language import local_number, tr

TEXT_SIZE = 12.0
"""Pixels of the writing in the window; everything else is drawn in proportion."""
_FULL, _THIN = 2.0, 1.0
"""Widths of lines at the usual text size. Up to 1 pixel Qt draws several times faster."""
_TEST_DASH: Dash = (8.0, 4.0)
_THIN_DASH: Dash = (5.0, 3.0)
_RUN_DASH: Dash = (12.0, 4.0)
_DOTTED: Dash = (1.0, 2.0)
_PALE = 0.62
"""Share of the panel's colour in raw curves below smoothed ones, and in what lies behind the position."""
_PIXELS_PER_BUCKET = 2.0
"""No finer than can be seen: a bucket is a stroke from its smallest to its largest record."""
_DASHED_PIXELS_PER_BUCKET = 3.0
_FEWEST_BUCKETS = 60
_MOST_MARKERS = 40
_MARKER_TEXT_WIDTH = 17.0
"""Sizes of the text that a marker's writing may be wide."""
_WIDEST_NAMES = 0.3
"""Share of the picture that the names of runs may take."""
_ROW = 1.2
"""Sizes of the text that one line of writing needs."""
_SWATCH = 20.0
_MOST_TIMES_LINEAR, _MOST_TIMES_LOGARITHMIC = 10.0, 1e6
"""How many times the usual value an axis reaches up. A loss that explodes leaves through the top, and a note says how
far: on an axis that held it all the rest would be one flat line."""
_USUAL = 90
"""Percentile of the drawn values that counts as usual; or the first of all, if that is larger."""


@dataclass(frozen=True, eq=False)
class RunCurve:
    """One of several runs that are drawn over one another.

    Attributes
    ----------
    colour
        Which of the theme's colours of runs.
    dashed
        Whether its training curve is dashed too, with longer dashes than test curves have.
    """

    name: str
    colour: int
    history: LossHistory
    dashed: bool = False


@dataclass(frozen=True)
class CurvesLook:
    """What is shown of runs, and how.

    Attributes
    ----------
    smooth
        A moving average over the pale raw curve.
    title
        Whether the quantity is named; where buttons do it, it need not be.
    """

    theme: Theme
    accuracy: bool = False
    logarithmic: bool = False
    smooth: bool = False
    title: bool = False

    @property
    def series(self) -> tuple[Series, Series]:
        """What is drawn of the training set, and of the test set."""
        if self.accuracy:
            return Series.TRAIN_ACCURACY, Series.TEST_ACCURACY
        return Series.TRAIN_LOSS, Series.TEST_LOSS

    def written(self, value: float) -> str:
        """Write a measured value."""
        if self.accuracy:
            return f"{local_number(f'{100 * value:.1f}')} %"
        return value_text(value) if value >= 1e3 else local_number(f"{value:.4f}")


@dataclass(frozen=True, eq=False)
class CurvesPicture:
    """What is drawn, from back to front; all in pixels, the upper left corner at (0, 0).

    Attributes
    ----------
    axes
        Which steps and values stand where.
    frame, curves
        Grid, axes and markers below the curves; the curves themselves.
    dots
        Records that stand alone, and the ends of runs.
    labels
        Writing; a plate below it is opaque.
    notes
        Writing on curves, its plates translucent so that the curves are not cut off.
    legend
        The legend in words, with the numbers now: for those who hear the picture.
    """

    width: float
    height: float
    background: str
    axes: Axes
    frame: tuple[Line, ...]
    curves: tuple[Line, ...]
    dots: tuple[Dot, ...]
    labels: tuple[Label, ...]
    notes: tuple[Label, ...]
    legend: str


@dataclass(frozen=True, eq=False)
class _Trace:
    """One curve: which records, and the pen; its width and dash at the usual text size."""

    history: LossHistory
    series: Series
    colour: str
    width: float
    dash: Dash


def picture_of_run(
    history: LossHistory,
    look: CurvesLook,
    width: float,
    height: float,
    text_size: float = TEXT_SIZE,
    position: int | None = None,
) -> CurvesPicture:
    """Draw one run: training solid, test dashed, with the user's changes and the numbers now.

    Parameters
    ----------
    width, height, text_size
        In pixels; lines and margins grow with the text.
    position
        The step gone back to: what lies behind it is pale, and the numbers are those of that step.
    """
    theme = look.theme
    train, test = look.series
    traces = (
        _Trace(history, train, theme.curve_train, _FULL, NO_DASH),
        _Trace(history, test, theme.curve_test, _FULL, _TEST_DASH),
    )
    picture = _Drawing(look, Layout(width, height, text_size), traces, position)
    picture.add_markers(history.markers[-_MOST_MARKERS:], theme.marker)
    picture.note_newest(history.markers)
    entries = []
    for name, trace in zip(set_names(), traces, strict=True):
        found = history.up_to(trace.series, picture.now)
        entries.append((trace, name, "–" if found is None else look.written(found[1])))
    picture.add_legend(entries)
    return picture.finished()


def picture_of_runs(
    runs: Sequence[RunCurve],
    look: CurvesLook,
    width: float,
    height: float,
    text_size: float = TEXT_SIZE,
    position: int | None = None,
) -> CurvesPicture:
    """Draw several runs over one another, each in its colour with its name at its end; test thin and dashed."""
    theme = look.theme
    train, test = look.series
    colours = [theme.runs[run.colour % len(theme.runs)] for run in runs]
    trains, tests = [], []
    for run, colour in zip(runs, colours, strict=True):
        trains.append(_Trace(run.history, train, colour, _FULL, _RUN_DASH if run.dashed else NO_DASH))
        tests.append(_Trace(run.history, test, colour, _THIN, _THIN_DASH))
    names = tuple(run.name for run in runs)
    layout = Layout(width, height, text_size, names_width=_names_width(names, width, text_size))
    picture = _Drawing(look, layout, (*tests, *trains), position)
    for run, colour in zip(runs, colours, strict=True):
        picture.add_markers(run.history.markers[-_MOST_MARKERS:], mix(colour, theme.panel, 0.5))
    picture.add_names(names, trains)
    quiet = theme.text_quiet
    of_train, of_test = set_names()
    legend = [(_Trace(LossHistory(), train, quiet, _FULL, NO_DASH), of_train, "")]
    if any(run.history.has(test) for run in runs):
        legend.append((_Trace(LossHistory(), test, quiet, _THIN, _THIN_DASH), of_test, ""))
    picture.add_legend(legend)
    return picture.finished()


def set_names() -> tuple[str, str]:
    """Return what the training set and the test set are called beside a number."""
    return tr("train", sense="the training set"), tr("test", sense="the test set")


def _names_width(names: Sequence[str], width: float, text_size: float) -> float:
    widest = max((text_width(name, text_size, strong=True) for name in names), default=0.0)
    return min(widest, _WIDEST_NAMES * width)


class _Drawing:
    """A picture in the making."""

    def __init__(self, look: CurvesLook, layout: Layout, traces: Sequence[_Trace], position: int | None) -> None:
        self._look, self._layout = look, layout
        self._unit = layout.text / TEXT_SIZE
        self._frame: list[Line] = []
        self._curves: list[Line] = []
        self._dots: list[Dot] = []
        self._labels: list[Label] = []
        self._notes: list[Label] = []
        self._legend = ""
        last = max((trace.history.last_step for trace in traces), default=0)
        self._position = position if position is not None and position < last else None
        self.now = last if self._position is None else self._position
        self._ends: dict[_Trace, Array] = {}
        self._draw(traces, last)

    def finished(self) -> CurvesPicture:
        """Return what was drawn."""
        layout = self._layout
        return CurvesPicture(
            layout.width,
            layout.height,
            self._look.theme.panel,
            self.axes,
            tuple(self._frame),
            tuple(self._curves),
            tuple(self._dots),
            tuple(self._labels),
            tuple(self._notes),
            self._legend,
        )

    def _draw(self, traces: Sequence[_Trace], last: int) -> None:
        look, layout = self._look, self._layout
        drawn = {}
        for trace in traces:
            share = trace.history.last_step / step_extent(last)
            drawn[trace] = trace.history.decimated(trace.series, self._buckets(trace, share))
        values = [y for _, y in drawn.values() if y.size]
        most_times = _MOST_TIMES_LOGARITHMIC if look.logarithmic else _MOST_TIMES_LINEAR
        ceiling = _ceiling(values, most_times)
        self.axes = axes_for(layout, values, last, ceiling, accuracy=look.accuracy, logarithmic=look.logarithmic)
        chip = self._chip()
        self._frame += axis_lines(layout, self.axes, look.theme)
        self._labels += tick_labels(layout, self.axes, look.theme.text_quiet, beside=chip, percent=look.accuracy)
        for trace, (steps, y) in drawn.items():
            self._add_curve(trace, steps, y)
        if chip is not None:
            self._labels.append(chip)
            x = crisp(float(self.axes.x(self.now)))
            end = self.axes.bottom + layout.gap
            self._frame.append(Line.straight(x, self.axes.top, x, end, look.theme.accent, 1.5 * self._unit))
        if not values:
            middle = (self.axes.left + self.axes.right) / 2, (self.axes.top + self.axes.bottom) / 2
            room = self.axes.right - self.axes.left
            hint = (
                tr("Train, and the accuracy appears here") if look.accuracy else tr("Train, and the loss appears here")
            )
            text = shortened(hint, layout.text, room)
            self._notes.append(Label(text, *middle, layout.text, look.theme.text_quiet, plate=look.theme.panel))
        elif ceiling < max(float(y.max()) for y in values):
            self._note_explosion(drawn.values())

    def _buckets(self, trace: _Trace, share: float) -> int:
        """Return how fine a curve is drawn.

        It depends on the share of the axis that the run fills, so that a bucket stays as large while the run grows.
        """
        pixels = _DASHED_PIXELS_PER_BUCKET if trace.dash != NO_DASH else _PIXELS_PER_BUCKET
        buckets = share * self._layout.plot_width / (pixels * max(1.0, self._unit))
        return int(min(BUCKETS, max(_FEWEST_BUCKETS, buckets)))

    def _add_curve(self, trace: _Trace, steps: Array, y: Array) -> None:
        colour, unit = trace.colour, self._unit
        pale = mix(colour, self._look.theme.panel, _PALE)
        self._ends[trace] = np.array([])
        if not y.size:
            return
        if self._look.smooth:
            for piece in self._pieces(trace, steps, y):
                self._curves.append(Line(piece, pale, unit))
            buckets = self._buckets(trace, trace.history.last_step / self.axes.extent)
            steps, y = trace.history.smoothed(trace.series, buckets)
        pieces = self._pieces(trace, steps, y)
        self._ends[trace] = pieces[-1][-1]
        dash = (trace.dash[0] * unit, trace.dash[1] * unit)
        for piece in pieces:
            if len(piece) == 1:
                behind = self._position is not None and piece[0, 0] > float(self.axes.x(self.now))
                x, height = piece[0].tolist()
                self._dots.append(Dot(x, height, 1.25 * trace.width * unit, pale if behind else colour))
                continue
            before, after = piece, piece[:0]
            if self._position is not None:
                before, after = split_at(piece, float(self.axes.x(self.now)))
            for points, ink in ((after, pale), (before, colour)):
                if len(points) > 1:
                    self._curves.append(Line(points, ink, trace.width * unit, dash))

    def _pieces(self, trace: _Trace, steps: Array, y: Array) -> list[Array]:
        points = np.stack([self.axes.x(steps), self.axes.y(y)], axis=1)
        return in_pieces(points, lambda number: trace.history.has_hole(trace.series, steps[number], steps[number + 1]))

    def add_markers(self, markers: Sequence[Marker], colour: str) -> None:
        """Draw an upright dotted line at each change of the user."""
        dash = (_DOTTED[0] * self._unit, _DOTTED[1] * self._unit)
        for marker in markers:
            behind = marker.step > self.now
            ink = mix(colour, self._look.theme.panel, _PALE) if behind else colour
            x = crisp(float(self.axes.x(marker.step)))
            if x <= self.axes.right + 1:
                line = Line.straight(x, self.axes.top, x, self.axes.bottom, ink, self._unit, dash)
                self._frame.append(line)

    def note_newest(self, markers: Sequence[Marker]) -> None:
        """Write the newest change beside its line, on the side where there is room."""
        marker = next((marker for marker in reversed(markers) if marker.step <= self.now), None)
        if marker is None:
            return
        self._note(marker.text, float(self.axes.x(marker.step)), _MARKER_TEXT_WIDTH * self._layout.text)

    def _note_explosion(self, drawn: Collection[tuple[Array, Array]]) -> None:
        """Say how far up a curve goes that leaves through the top, beside the place where it does."""
        value, step = max((float(y.max()), float(steps[y.argmax()])) for steps, y in drawn if y.size)
        text = tr("↑ up to {value}", value=value_text(float(f"{value:.2g}")))
        self._note(text, float(self.axes.x(step)), math.inf)

    def _note(self, text: str, x: float, widest: float) -> None:
        """Write beside an upright line where curves seldom are: losses fall from the left, accuracies rise."""
        layout, axes, theme = self._layout, self.axes, self._look.theme
        wished = min(text_width(text, layout.text), widest) + 2 * layout.gap
        before, behind = x - axes.left, axes.right - x
        now = float(axes.x(self.now))
        if self._position is not None and x <= now and max(before, now - x) >= wished:
            behind = now - x  # the line of the position is not written over
        on_left = behind < before if behind < wished else x > (axes.left + axes.right) / 2
        room = (before if on_left else behind) - 2 * layout.gap
        shown = shortened(text, layout.text, min(room, widest))
        place = x - layout.gap if on_left else x + layout.gap
        down = (len(self._notes) + 0.5) * _ROW * layout.text + layout.gap / 2
        y = axes.bottom - down if self._look.accuracy else axes.top + down
        anchor = Anchor.RIGHT if on_left else Anchor.LEFT
        if shown:
            self._notes.append(Label(shown, place, y, layout.text, theme.text_quiet, anchor, plate=theme.panel))

    def _chip(self) -> Label | None:
        """Return the step gone back to, as it stands on the axis."""
        if self._position is None:
            return None
        layout, theme = self._layout, self._look.theme
        text = count_text(self.now)
        half = text_width(text, layout.text, strong=True) / 2 + layout.gap
        x = min(max(float(self.axes.x(self.now)), half), layout.width - half)
        ink = theme.text_on_accent
        return Label(text, x, layout.steps_middle, layout.text, ink, strong=True, plate=theme.accent)

    def add_names(self, names: Sequence[str], trains: Sequence[_Trace]) -> None:
        """Write the runs' names at the right, moved apart, each with a thin line from the end of its curve."""
        layout, axes, unit = self._layout, self.axes, self._unit
        known = [(name, trace) for name, trace in zip(names, trains, strict=True) if self._ends[trace].size]
        heights = [float(self._ends[trace][1]) for _, trace in known]
        row = _ROW * layout.text
        places = apart(heights, row, axes.top + row / 2, axes.bottom)
        for (name, trace), place in zip(known, places, strict=True):
            x, y = self._ends[trace].tolist()
            leader = mix(trace.colour, self._look.theme.panel, 0.4)
            self._frame.append(Line.straight(x, y, axes.right, y, leader, unit, (unit, 3 * unit)))
            self._frame.append(Line.straight(axes.right, y, axes.right + 2 * layout.gap, place, leader, unit))
            behind = self._position is not None and x > float(axes.x(self.now))
            ink = mix(trace.colour, self._look.theme.panel, _PALE) if behind else trace.colour
            self._dots.append(Dot(x, y, 2.5 * unit, ink))
            text = shortened(name, layout.text, layout.names_width, strong=True)
            left = axes.right + 2.5 * layout.gap
            self._labels.append(Label(text, left, place, layout.text, trace.colour, Anchor.LEFT, strong=True))

    def add_legend(self, entries: Sequence[tuple[_Trace, str, str]]) -> None:
        """Write above the chart what a curve is, and its value now."""
        layout, theme, unit = self._layout, self._look.theme, self._unit
        size, y, gap = layout.text, layout.legend_middle, layout.gap
        self._legend = listed(f"{name} {value}".strip() for _, name, value in entries)
        x = 2 * gap
        if self._look.title:
            title = tr("Accuracy") if self._look.accuracy else tr("Loss")
            self._labels.append(Label(title, x, y, size, theme.text, Anchor.LEFT, strong=True))
            x += text_width(title, size, strong=True) + 3 * gap
        for trace, name, value in entries:
            dash = (trace.dash[0] * unit, trace.dash[1] * unit)
            middle = crisp(y)
            swatch = Line.straight(x, middle, x + _SWATCH * unit, middle, trace.colour, trace.width * unit, dash)
            self._frame.append(swatch)
            x += _SWATCH * unit + gap
            self._labels.append(Label(name, x, y, size, theme.text_quiet, Anchor.LEFT))
            x += text_width(name, size) + gap
            if value:
                self._labels.append(Label(value, x, y, size, theme.text, Anchor.LEFT))
                x += max(text_width(value, size), text_width("0.0000", size))
            x += 2 * gap


def _ceiling(values: Sequence[Array], most_times: float) -> float:
    """Return how far up the axis reaches at most; a share of the largest values counts as an explosion."""
    if not values:
        return math.inf
    usual = max(float(np.percentile(np.concatenate(values), _USUAL, method="higher")), *(float(y[0]) for y in values))
    return usual * most_times if usual > 0 else math.inf


def apart(places: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Move places to at least ``distance`` from one another, their order kept, from ``low`` to ``high``.

    >>> apart([90.0, 10.0, 95.0], 10.0, 0.0, 100.0)
    [90.0, 10.0, 100.0]
    """
    order = sorted(range(len(places)), key=places.__getitem__)
    moved = [max(places[number], low) for number in order]
    for at in range(1, len(moved)):
        moved[at] = max(moved[at], moved[at - 1] + distance)
    ceiling = high
    for at in range(len(moved) - 1, -1, -1):
        moved[at] = min(moved[at], ceiling)
        ceiling = moved[at] - distance
    result = [0.0] * len(places)
    for number, place in zip(order, moved, strict=True):
        result[number] = place
    return result
