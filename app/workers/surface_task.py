"""A loss surface surveyed in a thread of its own: coarse at first, then finer and finer."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal

from app.workers.task import Task
from engine.loss_surface import Question, Surface, survey

_SHARE_TOLD = 0.05
"""Share of the work after which progress is told again."""


class _Cancelled(Exception):  # noqa: N818 -- a signal to the work, as StopIteration is
    """Nobody wants the surface any more."""


class SurfaceTask(QObject):
    """Answers one question, which determines the work completely.

    Signals
    -------
    refined(object)
        A :class:`~engine.loss_surface.Surface` on a finer grid than the one before; the last one is final.
    progressed(float)
        Share of the work that is done, 0 to 1, now and then.
    failed(str)
        One line that says what the user can put right.
    """

    refined = Signal(object)
    progressed = Signal(float)
    failed = Signal(str)
    _found = Signal(object)
    _came = Signal(float)

    def __init__(self, question: Question, parent: QObject) -> None:
        super().__init__(parent)
        self._question = question
        self._stopped = threading.Event()
        self._told = 0.0
        self._found.connect(self._tell_surface, Qt.ConnectionType.QueuedConnection)
        self._came.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._task = Task(self._work, self)
        self._task.done.connect(self._tell_surface)
        self._task.failed.connect(self.failed)

    def start(self) -> None:
        """Begin."""
        self._task.start()

    def cancel(self) -> None:
        """Stop soon, and tell nothing more; no harm where it has ended."""
        if not self._stopped.is_set():
            self._stopped.set()
            self._task.cancel()

    def wait(self) -> None:
        """Wait until the thread has ended."""
        self._task.wait()

    def _work(self) -> Surface | None:
        """Survey; the final surface is what the work returns, those before it are told on the way."""
        surface = None
        try:
            for surface in survey(self._question, self._pause):
                if not surface.final:
                    self._found.emit(surface)
        except _Cancelled:
            return None
        return surface

    def _pause(self, share: float) -> None:
        if self._stopped.is_set():
            raise _Cancelled
        if share - self._told >= _SHARE_TOLD:
            self._told = share
            self._came.emit(share)

    def _tell_surface(self, surface: object) -> None:
        if not self._stopped.is_set():
            self.refined.emit(surface)

    def _tell_progress(self, share: float) -> None:
        if not self._stopped.is_set():
            self.progressed.emit(share)
