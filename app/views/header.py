"""The row at the top: which scenario, and what concerns the window as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from app.painting.typography import scaled
from app.state.theme import DARK_THEMES, Theme
from app.widgets.choice import Choice
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon import icon
from engine.language import tr

HEADER_HEIGHT = 48
"""In pixels where text has the usual size, as those below."""

_BUTTON_SIZE = 36
_ICON_SIZE = 20
_LATER_ACTIONS = ("welcome", "undo", "redo", "compare", "open", "save", "export", "toggle_theme", "look")


class HeaderBar(QWidget):
    """Scenario chooser, a quiet note, and buttons over actions that are passed in by id.

    Signals
    -------
    scenario_chosen(str)
        The user picked a built-in scenario, by name (not emitted by :meth:`show_current`).
    """

    scenario_chosen = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(HEADER_HEIGHT))
        self._actions = {name: actions[name] for name in _LATER_ACTIONS if name in actions}

        self._chooser = Choice(self)
        self._chooser.setProperty("role", "title")
        self._chooser.setFixedHeight(scaled(_BUTTON_SIZE))
        self._chooser.setMaxVisibleItems(24)
        self._chooser.setToolTip(tr("Choose what the network learns"))
        self._chooser.setAccessibleName(tr("Scenario"))
        self._chooser.chosen.connect(self.scenario_chosen)
        self._note = ElidedLabel(self)
        self._note.setProperty("role", "quiet")
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._chooser)
        row.addWidget(self._note, 1)
        self._buttons: dict[str, QToolButton] = {}
        for name, action in self._actions.items():
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", ""))
            button.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
            button.setFixedSize(scaled(_BUTTON_SIZE), scaled(_BUTTON_SIZE))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
            self._buttons[name] = button

    def button(self, name: str) -> QToolButton:
        """Return the button of an action."""
        return self._buttons[name]

    def set_menu(self, name: str, menu: QMenu) -> None:
        """Let the button of an action open a menu."""
        button = self._buttons[name]
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def open_menu(self, name: str) -> None:
        """Open the menu of a button, as its key does."""
        self._buttons[name].showMenu()

    def show_scenarios(self, scenarios: Sequence[tuple[str, str]]) -> None:
        """Offer scenarios as (name, title)."""
        self._chooser.show_choices([name for name, _ in scenarios], [title for _, title in scenarios])

    def show_current(self, name: str | None, title: str, note: str = "") -> None:
        """Show which scenario is open; a name of None shows one that is not among the built-in ones by its title."""
        self._chooser.setPlaceholderText(title or tr("Untitled"))
        self._chooser.show_value(name)
        self._note.setText(note)
        self._note.setToolTip(note)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons of the actions; the theme's button shows the other theme."""
        drawings = {
            "undo": "undo",
            "redo": "redo",
            "welcome": "lesson",
            "open": "open",
            "save": "save",
            "export": "export",
            "compare": "compare",
            "toggle_theme": "sun" if theme.name in DARK_THEMES else "moon",
            "look": "more",
        }
        for name, action in self._actions.items():
            action.setIcon(icon(drawings[name], theme.text, theme.outline))
