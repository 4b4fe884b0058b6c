"""A slider over several powers of ten."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

_POSITIONS_PER_DECADE = 40
_DIGITS = 2


class LogSlider(QSlider):
    """A horizontal slider whose positions are spread evenly over the logarithm of its value.

    Signals
    -------
    value_moved(float)
        The user moved the handle (not emitted by :meth:`show_value`).
    """

    value_moved = Signal(float)

    def __init__(self, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        if not 0 < low < high:
            raise ValueError(f"expected 0 < low < high, got {low} and {high}")
        self._low, self._high = low, high
        self._shown = low
        self.setRange(0, round(math.log10(high / low) * _POSITIONS_PER_DECADE))
        self.setSingleStep(1)
        self.setPageStep(_POSITIONS_PER_DECADE // 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._emit_moved)

    @property
    def shown_value(self) -> float:
        """The value shown, which may lie beyond the slider's ends."""
        return self._shown

    def show_value(self, value: float) -> None:
        """Put the handle at a value, at an end where it lies beyond; nothing is emitted."""
        self._shown = value
        inside = min(max(value, self._low), self._high)
        blocked = self.blockSignals(True)
        self.setValue(round(math.log10(inside / self._low) * _POSITIONS_PER_DECADE))
        self.blockSignals(blocked)
        self.update()

    def _emit_moved(self, position: int) -> None:
        value = self._low * 10 ** (position / _POSITIONS_PER_DECADE)
        self._shown = float(f"{value:.{_DIGITS}g}")
        self.value_moved.emit(self._shown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()
