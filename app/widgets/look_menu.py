"""The menu of how the window looks: theme, size of text, language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.state.text_size import TEXT_SIZES, text_size_name
from app.state.theme import THEME_TITLES
from engine.language import tr


class LookMenu(QMenu):
    """Three groups, one choice of each in use.

    Parameters
    ----------
    languages
        Names of the languages by their codes; each name in the language itself.

    Signals
    -------
    theme_chosen(str)
        Name of a theme.
    text_size_chosen(float)
        By how much larger than usual everything is written.
    language_chosen(str)
        Code of a language; "" for the system's.
    """

    theme_chosen = Signal(str)
    text_size_chosen = Signal(float)
    language_chosen = Signal(str)

    def __init__(self, languages: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Look"), parent)
        self.setAccessibleName(tr("Look"))
        self._themes: dict[str, QAction] = {}
        self._sizes: dict[float, QAction] = {}
        self._languages: dict[str, QAction] = {}
        self._begin(tr("Colours"))
        group = QActionGroup(self)
        for name, title in THEME_TITLES.items():
            self._themes[name] = self._choice(group, tr(title))
            self._themes[name].triggered.connect(lambda _checked=False, name=name: self.theme_chosen.emit(name))
        self._begin(tr("Size of text"))
        group = QActionGroup(self)
        for factor in TEXT_SIZES:
            self._sizes[factor] = self._choice(group, text_size_name(factor))
            self._sizes[factor].triggered.connect(
                lambda _checked=False, factor=factor: self.text_size_chosen.emit(factor)
            )
        self._begin(tr("Language"))
        group = QActionGroup(self)
        for code, name in {"": tr("As the system"), **languages}.items():
            self._languages[code] = self._choice(group, name)
            self._languages[code].triggered.connect(lambda _checked=False, code=code: self.language_chosen.emit(code))

    def show_look(self, theme: str, text_size: float, language: str) -> None:
        """Mark what is in use; nothing is emitted."""
        chosen = (
            self._themes.get(theme),
            self._sizes.get(text_size),
            self._languages.get(language),
        )
        for action in chosen:
            if action is not None:
                action.setChecked(True)

    def _begin(self, title: str) -> None:
        """Begin a group with its name, which cannot be chosen."""
        if self.actions():
            self.addSeparator()
        self.addAction(title).setEnabled(False)

    def _choice(self, group: QActionGroup, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        group.addAction(action)
        return action
