"""The panel with loss and accuracy over the steps of the run."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.painting.curves import CurvesPainter
from app.painting.reading import paint_reading_line
from app.painting.typography import text_size
from app.state.curves import SMOOTHING_SHARE, Array, LossHistory, Marker, Series
from app.state.curves_picture import (
    TEXT_SIZE,
    CurvesLook,
    RunCurve,
    picture_of_run,
    picture_of_runs,
    set_names,
)
from app.state.listing import listed
from app.state.reading import next_record
from app.state.scene.number_text import count_text
from app.state.theme import Theme
from app.widgets.chart import Chart
from app.widgets.chart_keys import RECORDS_HINT, Deed, bare_key, records_onward
from app.widgets.reading_plate import ReadingPlate
from engine.language import mark, tr

_MARKER_REACH = 5
"""Pixels from a marker's line within which it is meant."""
_SMOOTH_HELP = mark(
    "Draw the exponential moving average over the pale raw curve: mₜ = β·mₜ₋₁ + (1 − β)·vₜ, with a time constant of "
    "{percent} % of the curve. The numbers shown stay the measured ones."
)


class CurvesView(QWidget):
    """Loss of the training set (solid) and the test set (dashed), or their accuracies, with the user's changes.

    Shows one run, or several over one another; by keys a line is led over them that reads the numbers. The caller
    decides how often :meth:`show_history` redraws; 10 to 20 times a second is enough.

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
        self._runs: tuple[RunCurve, ...] = ()
        self._position: int | None = None
        self._accuracy = False
        self._log = False
        self._smooth = False
        self._reading: int | None = None  # the step that is read by keys
        self._read_places: list[QPointF] = []
        self._painter = CurvesPainter()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Loss and accuracy"))
        self.setMinimumSize(240, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

        self._loss_button = self._segment(tr("Loss"), tr("Show the loss"))
        self._accuracy_button = self._segment(tr("Accuracy"), tr("Show the share of examples that are right"))
        self._smooth_button = self._segment(
            tr("smooth", sense="curves"), tr(_SMOOTH_HELP, percent=f"{100 * SMOOTHING_SHARE:.0f}")
        )
        self._smooth_button.setAccessibleName(tr("Smooth the curves"))
        self._log_button = self._segment(tr("log", sense="logarithmic axis"), tr("Show the loss on a logarithmic axis"))
        quantities = QButtonGroup(self)
        quantities.addButton(self._loss_button)
        quantities.addButton(self._accuracy_button)
        self._loss_button.setChecked(True)
        self._accuracy_button.toggled.connect(self._choose_quantity)
        self._log_button.toggled.connect(self._choose_scale)
        self._smooth_button.toggled.connect(self._choose_smoothing)

        self._chart = Chart(tr("Curves"), theme, self.describe_at, self._deed_of, self, self._draw)
        self._chart.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._plate = ReadingPlate(theme, self)
        self._chart.resized.connect(self._redraw)
        self._lay_out()
        self._redraw()

    @property
    def look(self) -> CurvesLook:
        """What is chosen to be shown; a film takes the same, with a title in place of the buttons."""
        return CurvesLook(self._theme, self._accuracy, self._log, self._smooth)

    def show_history(self, history: LossHistory, position: int | None = None) -> None:
        """Draw what a history holds now.

        Parameters
        ----------
        position
            The step gone back to, if there are records behind it; those are drawn pale.
        """
        self._history, self._runs, self._position = history, (), position
        self._redraw()

    def show_runs(self, runs: Sequence[RunCurve], position: int | None = None) -> None:
        """Draw several runs over one another, until :meth:`show_history` returns to one."""
        self._runs, self._position = tuple(runs), position
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
        self._chart.set_theme(theme)
        self._plate.set_theme(theme)
        self._redraw()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(320, 240)

    def describe_at(self, position: QPointF) -> str:
        """Say what stands at a position of the chart: the numbers of the nearest record, and changes close by."""
        x = position.x()
        step = self._picture.axes.step_at(x)
        if self._runs:
            near = [(f"{run.name}: ", marker) for run in self._runs for marker in self._markers_near(run.history, x)]
        else:
            near = [("", marker) for marker in self._markers_near(self._history, x)]
        lines = [
            whose + tr("{change} (step {step})", change=marker.text, step=count_text(marker.step))
            for whose, marker in near
        ]
        if self._runs:
            measured = [(run.name, self._measured_at(run.history, step)) for run in self._runs]
            lines += [f"{name}: {self._of_a_run(*found)}" for name, found in measured if found is not None]
        elif found := self._measured_at(self._history, step):
            lines.append(self._alone(*found))
        return "\n".join(lines) or tr("Loss over the steps; nothing is recorded yet")

    def _alone(self, step: str, values: str) -> str:
        if self._accuracy:
            return tr("Accuracy at step {step}: {values}", step=step, values=values)
        return tr("Loss at step {step}: {values}", step=step, values=values)

    def _of_a_run(self, step: str, values: str) -> str:
        if self._accuracy:
            return tr("accuracy at step {step}: {values}", step=step, values=values)
        return tr("loss at step {step}: {values}", step=step, values=values)

    # --- reading by keys ----------------------------------------------------------------------------------------------

    def _deed_of(self, event: QKeyEvent) -> Deed | None:
        """Say what a key does on the chart: it moves the reading line, or takes it away."""
        if bare_key(event) == Qt.Key.Key_Escape and self._reading is not None:
            return lambda: self._read(None)
        count, steps = records_onward(event), self._recorded_steps()
        if count is None or not steps.size:
            return None
        return lambda: self._read(self._onward(steps, count))

    def _onward(self, steps: Array, count: float) -> int:
        axes = self._picture.axes
        if self._reading is not None or abs(count) == np.inf:
            return next_record(steps, self._reading or 0, count, axes.extent / (axes.right - axes.left))
        begin = float(steps[-1]) if self._position is None else self._position  # the line comes up where the run is
        return int(steps[np.abs(steps - begin).argmin()])

    def _recorded_steps(self) -> Array:
        """Return the steps at which what is shown was measured, ascending, (n,)."""
        train, _ = self.look.series
        known = []
        for history in self._histories():
            known.append(history.series(Series.STEP)[~np.isnan(history.series(train))])
        return known[0] if len(known) == 1 else np.unique(np.concatenate(known))

    def _read(self, step: int | None) -> None:
        self._reading = step
        self._show_reading()
        if step is not None:
            self._chart.keys.tell(self._plate.text)

    def _show_reading(self) -> None:
        """Show where it is read, and say what is read there, as to the pointer; what was cut off is read no longer."""
        self._chart.update()
        steps = self._recorded_steps() if self._reading is not None else None
        if steps is None or not steps.size:
            self._reading = None
            self._plate.hide()
            recorded = any(len(history) for history in self._histories())
            self._chart.setAccessibleDescription(f"{self._told()}\n{tr(RECORDS_HINT)}" if recorded else self._told())
            return
        axes = self._picture.axes
        self._reading = min(self._reading or 0, int(steps[-1]))
        place = QPointF(float(axes.x(self._reading)), axes.top)
        read = [history.at(series, self._reading) for history in self._histories() for series in self.look.series]
        found = filter(None, read)
        self._read_places = [QPointF(float(axes.x(step)), float(axes.y(value))) for step, value in found]
        said = self.describe_at(place)
        self._plate.show_beside(said, self._chart.mapTo(self, place.toPoint()))
        self._chart.setAccessibleDescription(f"{said}\n{tr(RECORDS_HINT)}")

    def _histories(self) -> list[LossHistory]:
        return [run.history for run in self._runs] or [self._history]

    # --- layout and drawing -------------------------------------------------------------------------------------------

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
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(switches)
        column.addWidget(self._chart, 1)

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

    def _redraw(self) -> None:
        accuracies = (Series.TRAIN_ACCURACY, Series.TEST_ACCURACY)
        known = any(history.has(series) for history in self._histories() for series in accuracies)
        self._accuracy_button.setEnabled(known)
        if not known and self._accuracy:
            self._loss_button.setChecked(True)  # comes back here by its signal
            return
        self._log_button.setEnabled(not self._accuracy)
        size = max(1, self._chart.width()), max(1, self._chart.height())
        text = TEXT_SIZE * text_size()
        if self._runs:
            self._picture = picture_of_runs(self._runs, self.look, *size, text, self._position)
        else:
            self._picture = picture_of_run(self._history, self.look, *size, text, self._position)
        self._show_reading()

    def _draw(self, painter: QPainter) -> None:
        """Draw the picture, and a line with rings where it is read by keys."""
        self._painter.paint(painter, self._picture)
        if self._reading is not None:
            axes = self._picture.axes
            area = QRectF(QPointF(axes.left, axes.top), QPointF(axes.right, axes.bottom))
            paint_reading_line(painter, area, float(axes.x(self._reading)), self._read_places, self._theme)

    def _told(self) -> str:
        """Say what the chart shows, in a sentence."""
        last = max((run.history.last_step for run in self._runs), default=self._history.last_step)
        step = count_text(last if self._position is None else self._position)
        if not self._runs:
            return self._alone(step, self._picture.legend)
        names = listed(run.name for run in self._runs)
        if self._accuracy:
            return tr("Accuracy up to step {step} of the runs {names}", step=step, names=names)
        return tr("Loss up to step {step} of the runs {names}", step=step, names=names)

    def _measured_at(self, history: LossHistory, step: float) -> tuple[str, str] | None:
        """Say at which step something was measured nearest to a step, and what; None where nothing was."""
        train, test = self.look.series
        measured = history.at(train, step)
        if measured is None:
            return None
        of_train, of_test = set_names()
        parts = [f"{of_train} {self.look.written(measured[1])}"]
        tested = history.at(test, measured[0])
        if tested is not None:
            parts.append(f"{of_test} {self.look.written(tested[1])}")
        return count_text(measured[0]), listed(parts)

    def _markers_near(self, history: LossHistory, x: float) -> list[Marker]:
        axes = self._picture.axes
        low, high = axes.step_at(x - _MARKER_REACH), axes.step_at(x + _MARKER_REACH)
        return [marker for marker in history.markers if low <= marker.step <= high]
