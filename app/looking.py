"""How the window looks: its theme at once, size of text and language by opening the window anew."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.language.offered import LANGUAGES
from app.services.settings import WindowSettings
from app.state.text_size import TEXT_SIZES, next_text_size
from app.widgets.look_menu import LookMenu


class Looking(QObject):
    """Owns the menu, and knows what was chosen.

    Signals
    -------
    theme_chosen(str)
        Name of a theme.
    reopening()
        Another size of text or another language was chosen: all views are to be made anew.
    """

    theme_chosen = Signal(str)
    reopening = Signal()

    def __init__(self, settings: WindowSettings, actions: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self.language, self.text_size = settings.language, settings.text_size
        self.wants_reopening = False
        self.menu = LookMenu(LANGUAGES, window)
        self.menu.theme_chosen.connect(self.theme_chosen)
        self.menu.language_chosen.connect(self._choose_language)
        self.menu.text_size_chosen.connect(self._choose_text_size)
        for name, steps in (("larger_text", 1), ("smaller_text", -1), ("usual_text", -len(TEXT_SIZES))):
            actions[name].triggered.connect(
                lambda _checked=False, steps=steps: self._choose_text_size(next_text_size(self.text_size, steps))
            )

    def show_theme(self, theme: str) -> None:
        """Mark the theme in use, and what else is."""
        self.menu.show_look(theme, self.text_size, self.language)

    def _choose_language(self, code: str) -> None:
        if code != self.language:
            self.language = code
            self._reopen()

    def _choose_text_size(self, factor: float) -> None:
        if factor != self.text_size:
            self.text_size = factor
            self._reopen()

    def _reopen(self) -> None:
        self.wants_reopening = True
        self.reopening.emit()
