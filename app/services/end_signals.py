"""Closes the window as a user would when the system asks the program to end."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))
"""Asked to end, Ctrl-C in the terminal, the terminal is gone (which Windows does not know)."""


class EndSignals(QObject):
    """Calls ``close`` from Qt's loop after a signal that asks the program to end, until :meth:`uninstall`.

    Python runs a handler between two lines of its own only, and an idle window comes to none; so the signal wakes the
    loop through a socket.
    """

    def __init__(self, close: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._close = close
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)
        self._wakeup_before = signal.set_wakeup_fd(self._write.fileno())
        self._before = {number: signal.signal(number, self._leave_to_the_loop) for number in SIGNALS}

    def uninstall(self) -> None:
        """Give the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _leave_to_the_loop(self, number: int, frame: FrameType | None) -> None:
        """Do nothing: without a handler the process would end here."""

    def _take(self) -> None:
        with contextlib.suppress(BlockingIOError):
            if any(number in SIGNALS for number in self._read.recv(64)):
                self._close()
