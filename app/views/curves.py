"""The panel with loss and accuracy over the steps of the run."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.painting.typography import CAPTION, interface_font
from app.state.curves import BUCKETS, SMOOTHING_SHARE, Array, LossHistory, Marker, Series
from app.state.scene.colours import mix
from app.state.theme import Theme
from app.widgets.plot_axes import StepAxis, ValueAxis

_SMALLEST_LOSS = 1e-16
"""Losses below are drawn here on a logarithmic axis."""
_MARKER_REACH = 5
"""Pixels from a marker's line within which it is meant."""
_MARKER_TEXT_LENGTH = 28
_LABEL_OPACITY = 160
"""Of 255, of the panel behind a marker's text: the text stays readable and the curves are not cut off."""
_HEADROOM = 0.06
_AXIS_WIDTH = 44
_AXIS_HEIGHT = 22
_SWATCH = QSize(20, 12)
_MOST_MARKERS = 40
_FEWEST_BUCKETS = 60
_DENSE = 4
"""Records for each drawn point from which a curve is dense."""
_LEAST_PIXELS_PER_BUCKET = {"train": 1.5, "test": 3.0}
"""No finer than can be seen: a bucket is a stroke from its smallest to its largest record, and long strokes are slow.
The dashed curve is drawn in one piece, which is slower still."""
_SMOOTH_HELP = (
    "Draw the exponential moving average over the pale raw curve: mₜ = β·mₜ₋₁ + (1 − β)·vₜ, with a time constant of "
    f"{SMOOTHING_SHARE:.0%} of the curve. The numbers shown stay the measured ones."
)
_PALE = 0.62
"""Share of the panel's colour in the raw curves below smoothed ones."""


class _Swatch(QWidget):
    """A short piece of a curve, solid or dashed, for the legend."""

    def __init__(self, pen: QPen, parent: QWidget) -> None:
        super().__init__(parent)
        self._pen = pen
        self.setFixedSize(_SWATCH)

    def set_pen(self, pen: QPen) -> None:
        """Draw with another pen."""
        self._pen = pen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._pen)
        middle = self.height() // 2
        painter.drawLine(0, middle, self.width(), middle)
        painter.end()


class CurvesView(QWidget):
    """Loss of the training set (solid) and the test set (dashed), or their accuracies, with the user's changes.

    The caller decides how often :meth:`show_history` redraws; 10 to 20 times a second is enough.

    Signals
    -------
    log_scale_changed(bool)
        The user switched the axis of losses between linear and logarithmic.
    smoothing_changed(bool)
        The user switched the moving average on or off.
    """

    log_scale_changed = Signal(bool)
    smoothing_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history = LossHistory()
        self._accuracy = False
        self._log = False
        self._smooth = False
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Loss and accuracy")
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

        self._loss_button = self._segment("Loss", "Show the loss")
        self._accuracy_button = self._segment("Accuracy", "Show the share of examples that are right")
        self._log_button = self._segment("log", "Show the loss on a logarithmic axis")
        self._smooth_button = self._segment("smooth", _SMOOTH_HELP)
        self._smooth_button.setAccessibleName("Smooth the curves")
        quantities = QButtonGroup(self)
        quantities.addButton(self._loss_button)
        quantities.addButton(self._accuracy_button)
        self._loss_button.setChecked(True)
        self._accuracy_button.toggled.connect(self._choose_quantity)
        self._log_button.toggled.connect(self._choose_scale)
        self._smooth_button.toggled.connect(self._choose_smoothing)

        self._values = {name: QLabel("–", self) for name in ("train", "test")}
        self._swatches = {name: _Swatch(QPen(), self) for name in self._values}

        self._axis = ValueAxis()
        self._steps = StepAxis()
        self._plot = pg.PlotWidget(parent=self, axisItems={"left": self._axis, "bottom": self._steps})
        self._plot.setMenuEnabled(False)
        for menu in (self._plot.plotItem.ctrlMenu, self._plot.plotItem.vb.menu):
            if menu is not None:
                menu.setParent(self, menu.windowFlags())  # or it would outlive the window
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.setClipToView(True)
        self._plot.disableAutoRange()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setAccessibleName("Curves")
        self._plot.viewport().installEventFilter(self)
        self._axis.setWidth(_AXIS_WIDTH)
        self._steps.setHeight(_AXIS_HEIGHT)
        self._raw = {name: self._plot.plot() for name in ("test", "train")}  # thin, and below: no antialiasing
        self._curves = {name: self._plot.plot(antialias=True) for name in ("test", "train")}
        # A wide antialiased line of many points is slow unless its pieces are drawn one by one, but then its dashes
        # start anew at each: the dashed curve stays whole and has fewer points.
        self._curves["train"].curve.setSegmentedLineMode("on")
        self._curves["test"].curve.setSegmentedLineMode("off")
        self._lines: list[Any] = []
        self._marker_label = pg.TextItem(anchor=(1, 0))
        self._marker_label.hide()
        self._plot.addItem(self._marker_label, ignoreBounds=True)

        self._lay_out()
        self.set_theme(theme)

    def show_history(self, history: LossHistory) -> None:
        """Draw what a history holds now."""
        self._history = history
        self._redraw()

    def set_log_scale(self, logarithmic: bool) -> None:
        """Choose the axis of losses; nothing is emitted."""
        blocked = self._log_button.blockSignals(True)
        self._log_button.setChecked(logarithmic)
        self._log_button.blockSignals(blocked)
        self._log = logarithmic
        self._redraw()

    def set_smoothing(self, smooth: bool) -> None:
        """Draw moving averages over pale raw curves, or the raw curves alone; nothing is emitted."""
        blocked = self._smooth_button.blockSignals(True)
        self._smooth_button.setChecked(smooth)
        self._smooth_button.blockSignals(blocked)
        self._smooth = smooth
        self._redraw()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._plot.setBackground(QColor(theme.panel))
        for axis in (self._axis, self._steps):
            axis.setPen(QPen(QColor(theme.outline)))
            axis.setTextPen(QPen(QColor(theme.text_quiet)))
            axis.setTickFont(interface_font(CAPTION))
            axis.setStyle(tickLength=-4, tickTextOffset=4)
        train = QPen(QColor(theme.curve_train), 2)
        test = QPen(QColor(theme.curve_test), 2, Qt.PenStyle.CustomDashLine)
        test.setDashPattern([4, 2])
        for pen in (train, test):
            pen.setCosmetic(True)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        for name, pen in (("train", train), ("test", test)):
            self._curves[name].setPen(pen)
            pale = QPen(QColor(mix(pen.color().name(), theme.panel, _PALE)), 1)
            pale.setCosmetic(True)
            self._raw[name].setPen(pale)
            self._swatches[name].set_pen(pen)
        behind = QColor(theme.panel)
        behind.setAlpha(_LABEL_OPACITY)
        self._marker_label.fill = pg.mkBrush(behind)
        self._marker_label.setColor(QColor(theme.text_quiet))
        self._marker_label.setFont(interface_font(CAPTION))
        self._redraw()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(320, 240)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer a request for a tooltip over the curves with the numbers under the pointer."""
        if watched is self._plot.viewport() and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.describe_at(QPointF(event.pos())), self._plot)
            return True
        return super().eventFilter(watched, event)

    def describe_at(self, position: QPointF) -> str:
        """Say what stands at a position of the plot: the numbers of the nearest record, and changes close by."""
        step = self._step_at(position.x())
        lines = [marker.text + f" (step {marker.step:,})" for marker in self._markers_near(position.x())]
        train, test = self._series()
        measured = self._history.at(train, step)
        if measured is not None:
            parts = [f"train {self._written(measured[1])}"]
            tested = self._history.at(test, measured[0])
            if tested is not None:
                parts.append(f"test {self._written(tested[1])}")
            quantity = "Accuracy" if self._accuracy else "Loss"
            lines.append(f"{quantity} at step {measured[0]:,}: " + ", ".join(parts))
        return "\n".join(lines) or "Loss over the steps; nothing is recorded yet"

    def _segment(self, text: str, help_text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(help_text)
        button.setAccessibleName(help_text)
        button.setCheckable(True)
        button.setProperty("role", "segment")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        switches = QHBoxLayout()
        switches.setSpacing(2)
        switches.addWidget(self._loss_button)
        switches.addWidget(self._accuracy_button)
        switches.addStretch(1)
        switches.addWidget(self._smooth_button)
        switches.addWidget(self._log_button)
        legend = QHBoxLayout()
        legend.setContentsMargins(8, 0, 0, 0)
        legend.setSpacing(6)
        figure_width = math.ceil(QFontMetricsF(interface_font()).horizontalAdvance("0.0000"))
        for name, value in self._values.items():
            word = QLabel(name, self)
            word.setProperty("role", "caption")
            value.setMinimumWidth(figure_width)
            value.setAccessibleName(f"{name} now")
            legend.addWidget(self._swatches[name])
            legend.addWidget(word)
            legend.addWidget(value)
            legend.addSpacing(10)
        legend.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(switches)
        column.addLayout(legend)
        column.addWidget(self._plot, 1)

    def _choose_quantity(self, accuracy: bool) -> None:
        self._accuracy = accuracy
        self._redraw()

    def _choose_scale(self, logarithmic: bool) -> None:
        self._log = logarithmic
        self._redraw()
        self.log_scale_changed.emit(logarithmic)

    def _choose_smoothing(self, smooth: bool) -> None:
        self._smooth = smooth
        self._redraw()
        self.smoothing_changed.emit(smooth)

    def _series(self) -> tuple[Series, Series]:
        if self._accuracy:
            return Series.TRAIN_ACCURACY, Series.TEST_ACCURACY
        return Series.TRAIN_LOSS, Series.TEST_LOSS

    def _written(self, value: float) -> str:
        return f"{100 * value:.1f} %" if self._accuracy else f"{value:.4g}" if value >= 1e3 else f"{value:.4f}"

    def _redraw(self) -> None:
        history = self._history
        known = history.has(Series.TRAIN_ACCURACY) or history.has(Series.TEST_ACCURACY)
        self._accuracy_button.setEnabled(known)
        if not known and self._accuracy:
            self._loss_button.setChecked(True)  # comes back here by its signal
            return
        self._log_button.setEnabled(not self._accuracy)
        self._axis.percent = self._accuracy
        self._axis.logarithmic = self._log and not self._accuracy
        lowest, highest = math.inf, -math.inf
        for name, series in zip(("train", "test"), self._series(), strict=True):
            latest = history.latest(series)
            self._values[name].setText("–" if latest is None else self._written(latest))
            x, y = history.decimated(series, self._buckets(name))
            y = self._on_axis(y)
            if y.size:
                lowest, highest = min(lowest, float(y.min())), max(highest, float(y.max()))
            self._raw[name].setVisible(self._smooth)
            if self._smooth:
                self._raw[name].setData(x, y)
                x, y = history.smoothed(series, self._buckets(name))
                y = self._on_axis(y)
            # Dense raw curves are upright strokes, which need no antialiasing and are several times faster without.
            dense = not self._smooth and len(history) > _DENSE * len(x)
            self._curves[name].setData(x, y, antialias=not dense)
        self._set_ranges(lowest, highest)
        self._show_markers()

    def _on_axis(self, values: Array) -> Array:
        return np.log10(np.maximum(values, _SMALLEST_LOSS)) if self._axis.logarithmic else values

    def _buckets(self, name: str) -> int:
        return min(BUCKETS, max(_FEWEST_BUCKETS, int(self._plot.width() / _LEAST_PIXELS_PER_BUCKET[name])))

    def _set_ranges(self, lowest: float, highest: float) -> None:
        if self._accuracy:
            lowest, highest = 0.0, 1.0
        elif not math.isfinite(lowest):
            lowest, highest = (-2.0, 0.0) if self._axis.logarithmic else (0.0, 1.0)
        elif not self._axis.logarithmic:
            lowest = min(lowest, 0.0)
        span = (highest - lowest) or 1.0
        below = span * _HEADROOM if self._axis.logarithmic else 0.0
        self._plot.setYRange(lowest - below, highest + span * _HEADROOM, padding=0)
        self._plot.setXRange(0, max(self._history.last_step, 10), padding=0)
        self._axis.picture = None  # its scale may have changed though the range has not
        self._axis.update()

    def _show_markers(self) -> None:
        markers = self._history.markers[-_MOST_MARKERS:]
        pen = QPen(QColor(self._theme.marker), 1, Qt.PenStyle.DotLine)
        pen.setCosmetic(True)
        while len(self._lines) < len(markers):
            line = pg.InfiniteLine(angle=90)
            line.setZValue(-10)
            self._plot.addItem(line, ignoreBounds=True)
            self._lines.append(line)
        for line, marker in zip(self._lines, markers, strict=False):
            line.setPen(pen)
            line.setValue(marker.step)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(markers))
        self._marker_label.setVisible(bool(markers))
        if markers:
            self._place_marker_label(markers[-1])

    def _place_marker_label(self, marker: Marker) -> None:
        """Write the newest change beside its line, on the side where there is room."""
        text = marker.text
        shown = text if len(text) <= _MARKER_TEXT_LENGTH else text[: _MARKER_TEXT_LENGTH - 1] + "…"
        left, right = self._plot.viewRange()[0]
        self._marker_label.setText(shown)
        self._marker_label.setAnchor((1, 0) if marker.step > (left + right) / 2 else (0, 0))
        self._marker_label.setPos(marker.step, self._plot.viewRange()[1][1])

    def _step_at(self, x: float) -> float:
        scene = self._plot.mapToScene(QPointF(x, 0).toPoint())
        return float(self._plot.getViewBox().mapSceneToView(scene).x())

    def _markers_near(self, x: float) -> list[Marker]:
        low, high = self._step_at(x - _MARKER_REACH), self._step_at(x + _MARKER_REACH)
        return [marker for marker in self._history.markers if low <= marker.step <= high]
