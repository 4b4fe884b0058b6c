"""Limits how often something is passed on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal


class Throttle(QObject):
    """Passes a value on at once, then at most once per interval, and never loses the last one.

    Signals
    -------
    released(object)
        A value, the newest at that time.
    """

    released = Signal(object)

    def __init__(self, interval_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[object] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._release)

    @property
    def waiting(self) -> bool:
        """Whether a value has not been passed on yet."""
        return bool(self._waiting)

    def push(self, value: object) -> None:
        """Pass a value on, now or when the interval is over."""
        self._waiting = [value]
        if not self._timer.isActive():
            self._release()

    def flush(self) -> None:
        """Pass a waiting value on now."""
        self._timer.stop()
        if self._waiting:
            self._release()

    def drop(self) -> None:
        """Forget a waiting value."""
        self._waiting = []

    def _release(self) -> None:
        if self._waiting:
            value = self._waiting.pop()
            self._timer.start()
            self.released.emit(value)
