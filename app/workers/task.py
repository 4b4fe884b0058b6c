"""One piece of long work in a thread of its own; its outcome comes back to the window's thread as a signal."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from engine.errors import EngineError

SWITCH_INTERVAL = 0.0005
"""Seconds after which Python lets another thread run while a task works: the window's frames stay short."""
_NICENESS = 10
"""How far a task and the threads that it starts stand back behind the window, as nice(1) counts."""

_usual_interval = sys.getswitchinterval()
_at_work = 0


def _share_time(change: int) -> None:
    """Count the tasks at work; while there are any, threads take turns more often. Called in the window's thread."""
    global _at_work
    _at_work += change
    sys.setswitchinterval(SWITCH_INTERVAL if _at_work else _usual_interval)


def _stand_back() -> None:
    """Let the window's thread go first where both want a processor; on Linux each thread has a priority of its own."""
    if sys.platform.startswith("linux"):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)


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
        self._hurries = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="backscope task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._hurries = True
        _share_time(1)
        self._thread.start()

    def cancel(self) -> None:
        """Drop the outcome, whatever it will be."""
        self._wanted = False
        self._calm_down()

    def _calm_down(self) -> None:
        if self._hurries:
            self._hurries = False
            _share_time(-1)

    def wait(self) -> None:
        """Wait until the thread has ended."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        _stand_back()
        try:
            outcome: tuple[object, str | None] = self._function(), None
        except EngineError as error:
            outcome = None, str(error)
        if self._wanted:
            self._ended.emit(*outcome)

    def _tell(self, result: object, error: str | None) -> None:
        if not self._wanted:
            return
        self._calm_down()
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
