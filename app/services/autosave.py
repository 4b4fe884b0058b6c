"""Decides when the session under way is kept: soon after a change, seldom enough not to be felt."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.services.recovery import Recovery
from engine.errors import EngineError
from engine.language import tr

DELAY = 1500
"""Milliseconds from a change to its being written: with a late timer and a slow disk still well below five seconds."""


class Autosave(QObject):
    """Keeps the session a moment after it changed; the disk is waited for in a thread of its own.

    Parameters
    ----------
    recovery
        Where the session is kept.
    write
        Gives the session as text; called in the window's thread.
    origin
        Gives the name or path of what is open.
    parent
        Owner; it calls :meth:`cancel` before it goes.

    Signals
    -------
    failed(str)
        One line on why the session could not be kept. Said once, until it could be kept again in between; it is tried
        again and again.
    """

    failed = Signal(str)
    _written = Signal()

    def __init__(
        self,
        recovery: Recovery,
        write: Callable[[], str],
        origin: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recovery = recovery
        self._write = write
        self._origin = origin
        self._changed = False
        self._complained = False
        self._thread: threading.Thread | None = None
        self._outcome = ""  # of the thread: what went wrong
        self._written.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(DELAY)
        self._clock.timeout.connect(self._begin)

    def touch(self) -> None:
        """Say that the session changed. What follows within the delay does not postpone the writing."""
        self._changed = True
        if not self._clock.isActive() and self._thread is None:
            self._clock.start()

    def flush(self) -> bool:
        """Write at once what was touched; return whether all of it is kept now."""
        self._settle()
        self._clock.stop()
        if self._changed:
            self._changed = False
            try:
                self._recovery.keep(self._write(), self._origin())
                problem = ""
            except EngineError as error:
                problem = str(error)
            self._take_note(problem)
        return not self._changed

    def cancel(self) -> None:
        """Forget what was touched, and wait for a write under way: nothing is written after this.

        Before ``Recovery.discard``, which a late write would undo, and before the end.
        """
        self._settle()
        self._clock.stop()
        self._changed = False

    def _begin(self) -> None:
        self._changed = False
        try:
            text, origin = self._write(), self._origin()
        except EngineError as error:
            self._take_note(str(error))
            return
        self._thread = threading.Thread(target=self._run, args=(text, origin), name="backscope autosave", daemon=True)
        self._thread.start()

    def _run(self, text: str, origin: str) -> None:
        self._outcome = tr("the session was not kept")  # unless it is: a bug ends the thread here, by the crash hook
        try:
            self._recovery.keep(text, origin)
            self._outcome = ""
        except EngineError as error:
            self._outcome = str(error)
        finally:
            self._written.emit()

    def _settle(self) -> None:
        """Wait for a write under way, and take note of its outcome."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            self._take_note(self._outcome)

    def _take_note(self, problem: str) -> None:
        if problem:
            self._changed = True
            if not self._complained:
                self._complained = True
                self.failed.emit(problem)
        else:
            self._complained = False
        if self._changed and not self._clock.isActive():
            self._clock.start()
