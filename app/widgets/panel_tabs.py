"""Panels that share one place, one of them in sight."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from app.painting.typography import scaled
from engine.language import tr

_LEAST_HEIGHT = 170
"""Of the smallest window: a panel that needs more loses its lower edge there, and only there."""


class PanelTabs(QTabWidget):
    """A quiet row of names above the panel that is in sight.

    Signals
    -------
    panel_shown(str)
        Name of the panel that has come into sight.
    """

    panel_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabBar().setDrawBase(False)
        self.tabBar().setAccessibleName(tr("Panels"))
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(False)  # rather shortened than out of sight
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumHeight(scaled(_LEAST_HEIGHT))
        self._names: list[str] = []
        self.currentChanged.connect(self._tell)

    def add_panel(self, name: str, text: str, help_text: str, panel: QWidget) -> None:
        """Add a panel under a name; ``text`` stands on its tab."""
        self._names.append(name)  # before the tab is there: the first one comes into sight at once
        self.setTabToolTip(self.addTab(panel, text), help_text)

    @property
    def shown(self) -> str:
        """Name of the panel that is in sight."""
        return self._names[self.currentIndex()]

    def show_panel(self, name: str) -> None:
        """Bring a panel into sight."""
        self.setCurrentIndex(self._names.index(name))

    def lend(self, name: str) -> QWidget:
        """Take a panel out, for a time; its tab stays, empty."""
        index = self._names.index(name)
        return self._exchange(index, QWidget(self))

    def take_back(self, name: str, panel: QWidget) -> None:
        """Put a panel back that was lent."""
        index = self._names.index(name)
        self._exchange(index, panel).deleteLater()

    def _exchange(self, index: int, panel: QWidget) -> QWidget:
        before = self.widget(index)
        assert before is not None
        text, tip = self.tabText(index), self.tabToolTip(index)
        shown, visible = self.currentIndex(), self.isTabVisible(index)
        with QSignalBlocker(self):
            self.removeTab(index)
            self.insertTab(index, panel, text)
            self.setTabToolTip(index, tip)
            self.setTabVisible(index, visible)
            self.setCurrentIndex(shown)
        return before

    def set_panel_visible(self, name: str, visible: bool) -> None:
        """Offer a panel, or leave its tab out where it has nothing to show."""
        self.setTabVisible(self._names.index(name), visible)

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self.panel_shown.emit(self._names[index])
