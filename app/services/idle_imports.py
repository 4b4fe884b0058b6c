"""Loading what will be needed later while nobody waits: libraries and modules that are long to import."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QObject, QTimer

from app.painting.formula import warm_up

BEGIN_AFTER_MS = 600
"""The window is there by then, and nobody has clicked yet."""
_BETWEEN_MS = 60
"""So that frames are drawn between two of them."""
_LONG_TO_IMPORT = (
    "latex2mathml.converter",
    "ziafont",
    "",
    "av.codec",
    "av",
    "engine.export",
    "app.film.encoding",
    "app.film.handout",
    "app.controllers.exporting",
    "app.export_page",
)
"""In the order in which they need one another; "" stands for the typesetter, which is set up as well."""


class IdleImports(QObject):
    """Imports one after the other, each in a turn of the event loop that is shorter than people notice."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(_LONG_TO_IMPORT)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._import_next)
        self._timer.start(BEGIN_AFTER_MS)

    def _import_next(self) -> None:
        name = self._left.pop(0)
        if name:
            importlib.import_module(name)
        else:
            warm_up()
        if self._left:
            self._timer.start(_BETWEEN_MS)
