"""The panel with loss and accuracy over the steps of the run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QToolTip, QVBoxLayout, QWidget

from app.painting.curves import CurvesPainter
from app.state.curves import SMOOTHING_SHARE, LossHistory, Marker, Series
from app.state.curves_picture import CurvesLook, CurvesPicture, RunCurve, picture_of_run, picture_of_runs
from app.state.theme import Theme

_MARKER_REACH = 5
"""Pixels from a marker's line within which it is meant."""
_SMOOTH_HELP = (
    "Draw the exponential moving average over the pale raw curve: mₜ = β·mₜ₋₁ + (1 − β)·vₜ, with a time constant of "
    f"{SMOOTHING_SHARE:.0%} of the curve. The numbers shown stay the measured ones."
)


class _Chart(QWidget):
    """Shows a picture, which it wants anew when its size changes, and answers what stands under the pointer."""

    resized = Signal()

    def __init__(self, describe_at: Callable[[QPointF], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._describe_at = describe_at
        self._picture: CurvesPicture | None = None
        self._painter = CurvesPainter()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Curves")

    def show_picture(self, picture: CurvesPicture) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture of the new size."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        if self._picture is None:
            return
        painter = QPainter(self)
        self._painter.paint(painter, self._picture)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip with the numbers under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._describe_at(QPointF(event.pos())), self)
            return True
        return super().event(event)


class CurvesView(QWidget):
    """Loss of the training set (solid) and the test set (dashed), or their accuracies, with the user's changes.

    Shows one run, or several over one another. The caller decides how often :meth:`show_history` redraws; 10 to 20
    times a second is enough.

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

        self._chart = _Chart(self.describe_at, self)
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
        lines = [f"{whose}{marker.text} (step {marker.step:,})" for whose, marker in near]
        quantity = "Accuracy" if self._accuracy else "Loss"
        if self._runs:
            measured = [(run.name, self._measured_at(run.history, step)) for run in self._runs]
            lines += [f"{name}: {quantity.lower()} {text}" for name, text in measured if text]
        elif text := self._measured_at(self._history, step):
            lines.append(f"{quantity} {text}")
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
        histories = [run.history for run in self._runs] or [self._history]
        accuracies = (Series.TRAIN_ACCURACY, Series.TEST_ACCURACY)
        known = any(history.has(series) for history in histories for series in accuracies)
        self._accuracy_button.setEnabled(known)
        if not known and self._accuracy:
            self._loss_button.setChecked(True)  # comes back here by its signal
            return
        self._log_button.setEnabled(not self._accuracy)
        size = max(1, self._chart.width()), max(1, self._chart.height())
        if self._runs:
            self._picture = picture_of_runs(self._runs, self.look, *size, position=self._position)
        else:
            self._picture = picture_of_run(self._history, self.look, *size, position=self._position)
        self._chart.show_picture(self._picture)
        self._chart.setAccessibleDescription(self._picture.legend)

    def _measured_at(self, history: LossHistory, step: float) -> str:
        """Say what was measured nearest to a step; nothing where nothing was."""
        train, test = self.look.series
        measured = history.at(train, step)
        if measured is None:
            return ""
        parts = [f"train {self.look.written(measured[1])}"]
        tested = history.at(test, measured[0])
        if tested is not None:
            parts.append(f"test {self.look.written(tested[1])}")
        return f"at step {measured[0]:,}: " + ", ".join(parts)

    def _markers_near(self, history: LossHistory, x: float) -> list[Marker]:
        axes = self._picture.axes
        low, high = axes.step_at(x - _MARKER_REACH), axes.step_at(x + _MARKER_REACH)
        return [marker for marker in history.markers if low <= marker.step <= high]
