"""An export, or a sample of one, in a thread of its own: with progress, and given up when it is no longer wanted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from app.film.encoding import FilmCancelledError
from app.workers.task import Task
from engine.language import tr

_SECONDS_BETWEEN_NEWS = 0.1
"""Progress is told no more often than this: each time costs the window's thread."""

Report = Callable[[float], None]
"""Is told which share is done, 0 to 1; raises a FilmCancelledError when the work is no longer wanted."""


class FilmTask(QObject):
    """Runs a function that is given a :data:`Report`, which it calls often.

    Signals
    -------
    progressed(float)
        Share of the work that is done, 0 to 1.
    done(object)
        What the function returned.
    failed(str)
        One line that says what the user can put right.
    cancelled()
        It was given up, and nothing is left of it.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    _came = Signal(float)

    def __init__(self, work: Callable[[Report], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stopped = threading.Event()
        self._told = 0.0
        self._came.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._task = Task(lambda: self._work(self._report), self)
        self._task.done.connect(self.done)
        self._task.failed.connect(self._tell_failure)

    def start(self) -> None:
        """Begin."""
        self._task.start()

    def cancel(self) -> None:
        """Give the work up; :attr:`cancelled` says when it has stopped, unless it was done first."""
        self._stopped.set()

    def drop(self) -> None:
        """Give the work up, and tell nothing more."""
        self._stopped.set()
        self._task.cancel()

    def wait(self) -> None:
        """Wait until the thread has ended."""
        self._task.wait()

    def _report(self, share: float) -> None:
        if self._stopped.is_set():
            raise FilmCancelledError(tr("cancelled, nothing was written"))
        now = time.monotonic()
        if now - self._told >= _SECONDS_BETWEEN_NEWS or share >= 1:
            self._told = now
            self._came.emit(share)

    def _tell_progress(self, share: float) -> None:
        if not self._stopped.is_set():
            self.progressed.emit(share)

    def _tell_failure(self, text: str) -> None:
        if self._stopped.is_set():
            self.cancelled.emit()
        else:
            self.failed.emit(text)
