"""The panel that shows how gradients flow: their size in every layer over time, their distributions now, a verdict."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.painting.layer_histograms import HEADING_HEIGHT, LARGEST_ROW
from app.painting.typography import CAPTION, interface_font, scaled
from app.state.diagnosis import Diagnosis, times_text
from app.state.flow_history import BUCKETS, Array, Flow, FlowHistory
from app.state.reading import next_record
from app.state.scene.colours import mix
from app.state.scene.number_text import count_text, exact_text, short_text
from app.state.theme import Theme
from app.widgets.chart import Chart
from app.widgets.chart_keys import RECORDS_HINT, Deed, bare_key, records_onward
from app.widgets.layer_rows import LayerRows
from app.widgets.line_labels import LineLabel, LineLabels
from app.widgets.reading_plate import ReadingPlate
from app.widgets.see_through import see_through
from app.widgets.step_plot import StepPlot
from app.widgets.verdict_line import VerdictLine
from engine.language import mark, tr

_AXIS_WIDTH = 40
_AXIS_HEIGHT = 22
_MOST_DECADES = 16
"""Powers of ten that the axis may span, down from the largest: float64 has no more digits than that."""
_LEAST_DECADES = 2
_HEADROOM = 0.08
"""Share of the axis above its highest power of ten, so that its number has room."""
_PIXELS_PER_POINT = 2
"""Mini-batches scatter: fewer points, each a mean, make calmer lines."""
_FEWEST_POINTS = 60
_FEW_LAYERS = 5
_BEYOND = 1e4
"""A power of ten above all of float64: the top of the chart."""
_UNEVEN = 100.0
"""Factor between the gradient norms of two layers from which it is no longer called untroubled."""
_USUAL_RATIO = 1e-3
"""‖Δw‖/‖w‖ that is often seen where learning goes well; drawn as a dotted line, a rule of thumb and no more."""
_PALEST, _DARKEST = 0.5, 0.55
"""Shares of the gradient's hue in the first line and of the text's colour in the last one."""
_MOST_IN_TOOLTIP = 12
_FRAME_ROOM = 2
"""Pixels around the chart for the frame that shows the focus."""

_HELP = {
    Flow.GRADIENT_NORM: mark(
        "Gradient norm ‖∂L/∂W‖ = √Σ(∂L/∂w)² of each layer: over all its weights, of the mean loss of the last "
        "mini-batch; in units of the loss per unit of weight, on a logarithmic axis."
    ),
    Flow.UPDATE_RATIO: mark(
        "Update-to-weight ratio ‖Δw‖/‖w‖ of each layer: how far the last update moved its weights, in parts of their "
        "own size; without unit, on a logarithmic axis. Dotted: 1/1000, a usual value."
    ),
}


class GradientFlow(QWidget):
    """Gradient norms or update ratios over the steps, a row of histograms for each layer, and the verdict on top.

    By keys a line is led over the chart that reads the numbers. The caller decides how often :meth:`show_flow` redraws;
    10 to 20 times a second is enough.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history = FlowHistory()
        self._diagnosis = Diagnosis(0)
        self._flow = Flow.GRADIENT_NORM
        self._floor = -1.0
        self._reading: int | None = None  # the step that is read by keys
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Gradient flow"))
        self.setMinimumSize(240, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

        self._verdict = VerdictLine(theme, self)
        self._norm_button = self._segment(tr("Gradient norm"), Flow.GRADIENT_NORM)
        self._ratio_button = self._segment(tr("Update ratio"), Flow.UPDATE_RATIO)
        quantities = QButtonGroup(self)
        quantities.addButton(self._norm_button)
        quantities.addButton(self._ratio_button)
        self._norm_button.setChecked(True)
        self._ratio_button.toggled.connect(self._choose_ratio)

        self._place = Chart(tr("Gradients over the steps"), theme, self._say_under_pointer, self._deed_of, self)
        self._plot = self._make_plot()
        self._lines: list[Any] = []
        self._usual = pg.InfiniteLine(pos=math.log10(_USUAL_RATIO), angle=0)
        self._usual.setZValue(-10)
        self._plot.add(self._usual)
        self._labels = LineLabels(self._height_of, self)
        self._plate = ReadingPlate(theme, self)

        self._rows = LayerRows(theme)
        self._rows.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._rows)
        see_through(self._scroll)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.set_theme(theme)

    def show_flow(self, history: FlowHistory, diagnosis: Diagnosis) -> None:
        """Draw what a history holds now, and a diagnosis."""
        self._history, self._diagnosis = history, diagnosis
        self._show_verdict()
        self._rows.show_diagnosis(diagnosis)
        self._share_height(len(diagnosis.layers))
        self._redraw()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._verdict.set_theme(theme)
        self._rows.set_theme(theme)
        self._place.set_theme(theme)
        self._plate.set_theme(theme)
        self._plot.setBackground(QColor(theme.panel))
        self._plot.set_reading_pen(theme.accent)
        for axis in (self._plot.values, self._plot.steps):
            axis.setPen(QPen(QColor(theme.outline)))
            axis.setTextPen(QPen(QColor(theme.text_quiet)))
            axis.setTickFont(interface_font(CAPTION))
            axis.setStyle(tickLength=-4, tickTextOffset=4)
        usual = QPen(QColor(theme.marker), 1, Qt.PenStyle.DotLine)
        usual.setCosmetic(True)
        self._usual.setPen(usual)
        self._colour_lines()
        self._redraw()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(330, 300)

    def describe_at(self, position: QPointF) -> str:
        """Say what stands at a position of the chart: the number of each layer at the nearest record."""
        numbers = self._numbers_at(self._plot.step_at(position))
        return "\n".join(part for part in (numbers, tr(_HELP[self._flow])) if part)

    def _say_under_pointer(self, place: QPointF) -> str:
        return self.describe_at(QPointF(self._plot.mapFrom(self._place, place)))

    def _numbers_at(self, step: float) -> str:
        """Say what was recorded nearest to a step; "" before the first record."""
        found = self._history.at(self._flow, step)
        if found is None:
            return ""
        numbers = [f"L{number + 1}: {exact_text(float(value))}" for number, value in enumerate(found[1])]
        if len(numbers) > _MOST_IN_TOOLTIP:
            half = _MOST_IN_TOOLTIP // 2
            numbers = [*numbers[:half], "…", *numbers[-half:]]
        return "\n".join([tr("Step {number}", number=count_text(found[0])), *numbers])

    # --- reading by keys ----------------------------------------------------------------------------------------------

    def _deed_of(self, event: QKeyEvent) -> Deed | None:
        """Say what a key does on the chart: it moves the reading line, or takes it away."""
        if bare_key(event) == Qt.Key.Key_Escape and self._reading is not None:
            return lambda: self._read(None)
        count = records_onward(event)
        if count is None or not len(self._history):
            return None
        return lambda: self._read(self._onward(count))

    def _onward(self, count: float) -> int:
        (left, right), _ = self._plot.ranges()
        if self._reading is None and abs(count) != math.inf:
            return self._history.last_step  # the line comes up where the run is
        pixel = (right - left) / max(1.0, self._plot.area.width())
        return next_record(self._history.steps, self._reading or 0, count, pixel)

    def _read(self, step: int | None) -> None:
        self._reading = step
        self._show_reading()
        if step is not None:
            self._place.keys.tell(self._plate.text)

    def _show_reading(self) -> None:
        """Draw where it is read, and say what is read there; what was cut off is read no longer."""
        if self._reading is None or not len(self._history):
            self._reading = None
            self._plot.read_at(None)
            self._plate.hide()
            said = self._numbers_at(self._history.last_step)
        else:
            self._reading = min(self._reading, self._history.last_step)
            self._plot.read_at(self._reading)
            said = self._numbers_at(self._reading)
            top = QPointF(self._plot.place_of(self._reading, 0).x(), self._plot.area.top())
            self._plate.show_beside(said, self._plot.mapTo(self, top.toPoint()))
        parts = (said, tr(_HELP[self._flow]), tr(RECORDS_HINT))
        self._place.setAccessibleDescription("\n".join(part for part in parts if part))

    # --- layout and drawing -------------------------------------------------------------------------------------------

    def _segment(self, text: str, flow: Flow) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tr(_HELP[flow]))
        ratio = flow is Flow.UPDATE_RATIO
        name = tr("Show the update ratio of each layer") if ratio else tr("Show the gradient norm of each layer")
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setProperty("role", "segment")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _make_plot(self) -> StepPlot:
        plot = StepPlot(self._place)
        plot.values.logarithmic = True
        plot.values.setWidth(scaled(_AXIS_WIDTH))
        plot.steps.setHeight(scaled(_AXIS_HEIGHT))
        return plot

    def _lay_out(self) -> None:
        switches = QHBoxLayout()
        switches.setSpacing(2)
        switches.addWidget(self._norm_button)
        switches.addWidget(self._ratio_button)
        switches.addStretch(1)
        chart = QHBoxLayout(self._place)
        chart.setContentsMargins(_FRAME_ROOM, _FRAME_ROOM, _FRAME_ROOM, _FRAME_ROOM)
        chart.setSpacing(0)
        chart.addWidget(self._plot, 1)
        chart.addWidget(self._labels)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._verdict)
        column.addLayout(switches)
        column.addWidget(self._place, 1)
        column.addWidget(self._scroll, 2)

    def _share_height(self, layers: int) -> None:
        """Give the rows no more than they can use, and the larger part where there are many."""
        self._scroll.setMaximumHeight(scaled(HEADING_HEIGHT) + scaled(LARGEST_ROW) * max(1, layers))
        self._column.setStretchFactor(self._scroll, 1 if layers <= _FEW_LAYERS else 2)

    def _choose_ratio(self, ratio: bool) -> None:
        self._flow = Flow.UPDATE_RATIO if ratio else Flow.GRADIENT_NORM
        self._redraw()

    def _show_verdict(self) -> None:
        verdicts, layers = self._diagnosis.verdicts, self._diagnosis.layers
        if verdicts:
            said = verdicts[0].sentence
            if len(verdicts) > 1:
                said = tr("{sentence}  (+{number} more)", sentence=said, number=len(verdicts) - 1)
            self._tell(verdicts[0].headline, said, alarming=True)
            self._verdict.setToolTip("\n\n".join(f"{verdict}.\n{verdict.evidence}." for verdict in verdicts))
            return
        if not layers:
            self._tell(tr("Gradient flow"), tr("shown from the first training step on"), alarming=False)
            self._verdict.setToolTip("")
            return
        norms = self._diagnosis.norms
        apart = max(norms) / min(norms) if min(norms) > 0 else math.inf
        headline = tr("No trouble seen") if apart < _UNEVEN else tr("Layers learn unevenly")
        said = tr("gradient norms differ by a factor of {times}", times=times_text(apart))
        self._tell(headline, said, alarming=False)
        self._verdict.setToolTip(
            tr(
                "‖∂L/∂W‖ lately, the mean of the logarithms: {largest} in the layer where it is largest, "
                "{smallest} where it is smallest.",
                largest=short_text(max(norms)),
                smallest=short_text(min(norms)),
            )
        )

    def _tell(self, headline: str, sentence: str, *, alarming: bool) -> None:
        self._verdict.show_text(headline, sentence, alarming=alarming)
        self.setAccessibleDescription(f"{headline}: {sentence}")

    def _redraw(self) -> None:
        points = max(_FEWEST_POINTS, min(BUCKETS, self._plot.width() // _PIXELS_PER_POINT))
        steps, logs = self._history.thinned(self._flow, points)
        if len(logs) != len(self._lines):
            self._make_lines(len(logs))
        self._set_ranges(logs)
        for line, row in zip(self._lines, logs, strict=True):
            line.setData(steps, row)
        self._usual.setVisible(self._flow is Flow.UPDATE_RATIO)
        self._label_lines()
        self._show_reading()

    def _make_lines(self, count: int) -> None:
        for line in self._lines:
            self._plot.remove(line)
        self._lines = [pg.PlotDataItem(antialias=True, connect="finite") for _ in range(count)]
        for line in self._lines:
            self._plot.add(line)
            line.curve.setSegmentedLineMode("on")  # a wide antialiased line of many points is slow otherwise
        self._colour_lines()

    def _set_ranges(self, logs: Array) -> None:
        """Let the axis span whole powers of ten, so that it stays where it is while the lines tremble."""
        finite = logs[np.isfinite(logs)]
        lowest, highest = (float(finite.min()), float(finite.max())) if finite.size else (-3.0, 0.0)
        top = math.ceil(highest)
        bottom = max(min(math.floor(lowest), top - _LEAST_DECADES), top - _MOST_DECADES)
        self._floor = float(bottom)
        self._plot.set_ranges(max(self._history.last_step, 10), bottom, top + _HEADROOM * (top - bottom))

    def _colours(self, count: int) -> list[str]:
        """Return the lines' colours, from light to dark with the depth; in a dark theme from dim to bright."""
        theme = self._theme
        if count == 1:
            return [theme.backward]
        colours = []
        for number in range(count):
            place = 2 * number / (count - 1) - 1
            if place < 0:
                colours.append(mix(theme.backward, theme.panel, -place * _PALEST))
            else:
                colours.append(mix(theme.backward, theme.text, place * _DARKEST))
        return colours

    def _colour_lines(self) -> None:
        for line, name in zip(self._lines, self._colours(len(self._lines)), strict=True):
            pen = QPen(QColor(name), 2)
            pen.setCosmetic(True)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            line.setPen(pen)

    def _label_lines(self) -> None:
        """Name each line at its end; one whose number is 0 now, and has no place on the axis, at the bottom."""
        colours = self._colours(len(self._lines))
        labels, latest = [], self._history.latest(self._flow)
        for number, line in enumerate(self._lines):
            rows = line.yData
            end = float(rows[-1]) if rows is not None and len(rows) else math.nan
            text, now = f"L{number + 1}", latest[number]
            if now == 0:
                text, end = f"{text} = 0", math.nan
            elif math.isinf(now):
                text, end = f"{text} = ∞", _BEYOND
            labels.append(LineLabel(text, None if math.isnan(end) else end, colours[number]))
        self._labels.show_labels(tuple(labels), self._floor, self._theme.text)

    def _height_of(self, value: float) -> float:
        place = self._plot.mapTo(self._place, self._plot.place_of(0, value).toPoint())
        return float(self._labels.mapFrom(self._place, place).y())
