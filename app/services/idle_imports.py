"""Loading what will be needed later while nobody waits: libraries and modules that are long to import."""

from __future__ import annotations

import importlib
import threading

from PySide6.QtCore import QObject, QTimer

from app.painting.formula import TYPESETTER, warm_up
from app.services.collector import leave_out_what_is_there
from app.workers.task import Task

BEGIN_AFTER_MS = 600
"""The window is there by then, and nobody has clicked yet."""
_LONG_TO_IMPORT = (
    "latex2mathml.converter",
    "ziafont",
    TYPESETTER,
    "av.codec",
    "av",
    "engine.export",
    "app.film.encoding",
    "app.film.handout",
    "app.controllers.exporting",
    "app.export_page",
)
"""In the order in which they need one another; the typesetter is set up as well."""


class IdleImports(QObject):
    """Imports one after the other in a thread that stands back behind the window, whose frames go on.

    What is there then stays, and is left out of garbage collections.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()
        self._task = Task(self._import_all, self)
        self._task.done.connect(lambda _: leave_out_what_is_there())
        QTimer.singleShot(BEGIN_AFTER_MS, self, self._task.start)

    def stop(self) -> None:
        """Import no more; return when the thread has ended."""
        self._stopped.set()
        self._task.cancel()
        self._task.wait()

    def _import_all(self) -> None:
        for name in _LONG_TO_IMPORT:
            if self._stopped.is_set():
                return
            if name == TYPESETTER:
                warm_up()
            else:
                importlib.import_module(name)
