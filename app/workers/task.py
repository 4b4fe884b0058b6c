"""One piece of long work in a thread of its own; its outcome comes back to the window's thread as a signal."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from engine.errors import EngineError

SWITCH_INTERVAL = 0.0005
"""Seconds after which Python lets another thread run while a task works: the window's frames stay short."""


class Task(QObject):
    """Runs a function that knows nothing of Qt.

    A user's error comes back as :attr:`failed`; any other exception is a bug and goes to the crash hook.

    Signals
    -------
    done(object)
        What the function returned.
    failed(str)
        One line that says what the user can put right.
    """

    done = Signal(object)
    failed = Signal(str)
    _ended = Signal(object, object)

    def __init__(self, function: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._function = function
        self._wanted = True
        self._interval = sys.getswitchinterval()
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="backscope task", daemon=True)

    def start(self) -> None:
        """Begin."""
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._thread.start()

    def cancel(self) -> None:
        """Drop the outcome, whatever it will be."""
        self._wanted = False
        sys.setswitchinterval(self._interval)

    def wait(self) -> None:
        """Wait until the thread has ended."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            outcome: tuple[object, str | None] = self._function(), None
        except EngineError as error:
            outcome = None, str(error)
        if self._wanted:
            self._ended.emit(*outcome)

    def _tell(self, result: object, error: str | None) -> None:
        if not self._wanted:
            return
        sys.setswitchinterval(self._interval)
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
