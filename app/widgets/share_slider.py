"""A slider between the two ends of a field's range, in even steps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from app.widgets.throttle import Throttle
from engine.language import tr
from engine.schema import Field

LIVE_INTERVAL_MS = 50
"""A dragged slider passes its value on at most this often."""

_STEPS = 20


class ShareSlider(QSlider):
    """A horizontal slider over a field with two ends; an end that does not belong to the range is left out.

    Signals
    -------
    value_moved(object)
        The user moved the handle (not emitted by :meth:`show_value`).
    """

    value_moved = Signal(object)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        if field.low is None or field.high is None:
            raise ValueError(f"expected a field with two ends, got {field.path}")
        self._low, self._high = float(field.low), float(field.high)
        self.setRange(int(field.low_excluded), _STEPS - int(field.high_excluded))
        self.setPageStep(_STEPS // 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(field.help)
        self.setAccessibleName(tr("{title}, slider", title=field.title))
        self._live = Throttle(LIVE_INTERVAL_MS, self)
        self._live.released.connect(self.value_moved)
        self.valueChanged.connect(self._push)
        self.sliderReleased.connect(self._live.flush)

    def show_value(self, value: float) -> None:
        """Put the handle at a value, or as near as it goes; nothing is emitted."""
        if self.isSliderDown() or self._live.waiting:
            return
        blocked = self.blockSignals(True)
        self.setValue(round((value - self._low) / (self._high - self._low) * _STEPS))
        self.blockSignals(blocked)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def _push(self, position: int) -> None:
        self._live.push(round(self._low + position / _STEPS * (self._high - self._low), 6))
