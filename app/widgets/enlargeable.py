"""A page that can be drawn larger than its widget knows, and as usual again."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.theme import Theme
from app.widgets.magnified import Magnified


class Enlargeable(QWidget):
    """Holds one widget; enlarged, it stands in a :class:`~app.widgets.magnified.Magnified` instead."""

    def __init__(self, content: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._theme = content, theme
        self._place: Magnified | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(content)

    def set_zoom(self, zoom: float) -> None:
        """Draw the widget so many times as large; 1 is as usual."""
        if zoom == 1.0:
            self._put_back()
            return
        if self._place is None:
            self._place = Magnified(self)
            self._place.set_background(self._theme.window)
            self._column.removeWidget(self._content)
            self._column.addWidget(self._place)
            self._place.show_widget(self._content)
            self._place.show()
        self._place.set_zoom(zoom)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        if self._place is not None:
            self._place.set_background(theme.window)

    def _put_back(self) -> None:
        place, self._place = self._place, None
        if place is None:
            return
        place.take()
        self._column.removeWidget(place)
        place.hide()
        place.deleteLater()
        self._column.addWidget(self._content)
        self._content.show()
