"""The axes of the chart of curves: where they stand, which range they show, and their numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.state.curves import Array
from app.state.curves_shapes import Line, crisp
from app.state.scene.primitives import Anchor, Label, overlap
from app.state.scene.text_width import text_width
from app.state.theme import Theme
from app.state.ticks import linear_range, linear_ticks, log_range, log_ticks, step_extent, step_text, value_text
from engine.language import local_number, tr

_SMALLEST_LOSS = 1e-16
"""A logarithmic axis reaches no further down: float64 has no more digits than that next to 1."""
_LARGEST_LOSS = 1e300
"""Above, the arithmetic of an axis leaves float64."""
_DEFAULT_LOG_RANGE = (0.01, 1.0)
_GAP = 1 / 3
_VALUE_ROOM = 2.6
_STEP_ROOM = 5.0
"""Sizes of the text that a number takes along the axis of values, and of steps, with the space around it."""
_NARROWEST_NUMBERS = "0.005"
"""Room for such a number is left in any case, so that the axis seldom moves sideways."""


@dataclass(frozen=True)
class Layout:
    """How a picture is divided, in pixels.

    Attributes
    ----------
    text
        The size of the writing, to which all distances are in proportion.
    names_width
        Room at the right for names at the ends of lines; 0 for none.
    """

    width: float
    height: float
    text: float
    names_width: float = 0.0

    @property
    def gap(self) -> float:
        """The small distance that everything is made of."""
        return _GAP * self.text

    @property
    def legend_middle(self) -> float:
        """Middle of the line of writing above the chart."""
        return 0.8 * self.text

    @property
    def top(self) -> float:
        """Upper edge of the chart itself."""
        return round(2.0 * self.text)

    @property
    def bottom(self) -> float:
        """Lower edge of the chart itself."""
        return max(round(self.height - 1.3 * self.text - 2 * self.gap), self.top + 1.0)

    @property
    def steps_middle(self) -> float:
        """Middle of the numbers of steps."""
        return self.bottom + self.gap + 0.8 * self.text

    @property
    def right_margin(self) -> float:
        """Room at the right of the chart."""
        return self.names_width + 4.5 * self.gap if self.names_width else 3 * self.gap

    @property
    def plot_width(self) -> float:
        """About how wide the chart itself is, before the numbers of its values are known."""
        return max(1.0, self.width - self.right_margin - 3.5 * self.text)


@dataclass(frozen=True)
class Axes:
    """Which steps and values stand where.

    Attributes
    ----------
    left, top, right, bottom
        Edges of the chart itself.
    extent
        The step at the right edge; 0 is at the left one.
    low, high
        The values at the lower and the upper edge; what lies outside is drawn at the edge.
    """

    left: float
    top: float
    right: float
    bottom: float
    extent: int
    low: float
    high: float
    logarithmic: bool
    step_ticks: tuple[float, ...]
    value_ticks: tuple[float, ...]

    def x(self, steps: Array | float) -> Array:
        """Where steps stand."""
        return np.asarray(self.left + np.asarray(steps, float) * ((self.right - self.left) / self.extent))

    def y(self, values: Array | float) -> Array:
        """Where values stand."""
        inside = np.clip(np.asarray(values, float), self.low, self.high)
        if self.logarithmic:
            low, high = math.log10(self.low), math.log10(self.high)
            shares = (np.log10(inside) - low) / (high - low)
        else:
            shares = (inside - self.low) / (self.high - self.low)
        return np.asarray(self.bottom - shares * (self.bottom - self.top))

    def step_at(self, x: float) -> float:
        """Return which step stands at x; it need not be whole, nor within the run."""
        return (x - self.left) / (self.right - self.left) * self.extent


def axes_for(
    layout: Layout, values: Sequence[Array], last: int, ceiling: float, *, accuracy: bool, logarithmic: bool
) -> Axes:
    """Choose axes for curves, their values finite, up to a last step and at most up to a ceiling."""
    rows = max(2, int((layout.bottom - layout.top) / (_VALUE_ROOM * layout.text)))
    logarithmic = logarithmic and not accuracy
    if accuracy:
        low, high = 0.0, 1.0
    elif logarithmic:
        low, high = _positive_range(values, ceiling)
    else:
        lowest = min((float(y.min()) for y in values), default=0.0)
        highest = max((float(y.max()) for y in values), default=1.0)
        highest = min(max(highest, 0.0), ceiling, _LARGEST_LOSS)
        low, high = linear_range(max(min(lowest, 0.0), -_LARGEST_LOSS), highest, rows)
    ticks = log_ticks(low, high, rows) if logarithmic else linear_ticks(low, high, rows)
    texts = [_NARROWEST_NUMBERS, *(_written(tick, percent=accuracy) for tick in ticks)]
    left = max(text_width(text, layout.text) for text in texts) + 3 * layout.gap
    beside = text_width(_step_0(), layout.text) - text_width("0", layout.text) / 2
    left = crisp(max(left, beside + layout.gap))
    right = crisp(max(layout.width - layout.right_margin, left + 1))
    extent = step_extent(last)
    columns = max(2, int((right - left) / (_STEP_ROOM * layout.text)))
    steps = linear_ticks(0, extent, columns, whole=True)
    bottom = crisp(layout.bottom)
    return Axes(left, layout.top, right, bottom, extent, low, high, logarithmic, tuple(steps), tuple(ticks))


def axis_lines(layout: Layout, axes: Axes, theme: Theme) -> list[Line]:
    """Return the grid, the axis of steps and its ticks."""
    width, tick = layout.text / 12, layout.gap * 0.8
    lines = []
    for value in axes.value_ticks:
        y = crisp(float(axes.y(value)))
        lines.append(Line.straight(axes.left, y, axes.right, y, theme.hover, width))
    lines.append(Line.straight(axes.left, axes.bottom, axes.right, axes.bottom, theme.outline, width))
    for step in axes.step_ticks:
        x = crisp(float(axes.x(step)))
        lines.append(Line.straight(x, axes.bottom, x, axes.bottom + tick, theme.outline, width))
    return lines


def tick_labels(layout: Layout, axes: Axes, colour: str, *, beside: Label | None, percent: bool) -> list[Label]:
    """Return the numbers of both axes; the first step says what they count, and none stands where ``beside`` does."""
    labels = []
    for value in axes.value_ticks:
        place = axes.left - 2 * layout.gap, float(axes.y(value))
        labels.append(Label(_written(value, percent=percent), *place, layout.text, colour, Anchor.RIGHT))
    for step in axes.step_ticks:
        x, text, anchor = float(axes.x(step)), step_text(step), Anchor.CENTRE
        if step == 0:
            x, text, anchor = x + text_width(text, layout.text) / 2, _step_0(), Anchor.RIGHT
        label = Label(text, x, layout.steps_middle, layout.text, colour, anchor)
        if beside is None or not overlap(label.rectangle, beside.rectangle, layout.gap):
            labels.append(label)
    return labels


def _positive_range(values: Sequence[Array], ceiling: float) -> tuple[float, float]:
    """Return the range of a logarithmic axis; what is not greater than 0 has no place on it and lies at its bottom."""
    positive = [y[y > 0] for y in values]
    positive = [y for y in positive if y.size]
    if not positive:
        return _DEFAULT_LOG_RANGE
    lowest = max(min(float(y.min()) for y in positive), _SMALLEST_LOSS)
    highest = min(max(float(y.max()) for y in positive), ceiling, _LARGEST_LOSS)
    return log_range(min(lowest, highest), max(highest, _SMALLEST_LOSS))


def _step_0() -> str:
    """Return the number of the first step, which says what the axis counts."""
    return tr("step {number}", number=step_text(0))


def _written(value: float, *, percent: bool) -> str:
    return f"{local_number(f'{100 * value:.3g}')} %" if percent else value_text(value)
