"""A list in a lesson: its items below one another, numbers or dots beside them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.painting.lesson_flow import letters
from app.painting.pens import brush
from app.state.theme import Theme
from app.widgets.flowing_text import FlowingText
from app.widgets.stacking import stacked


class TextList(QWidget):
    """A list, with numbers or with dots; letters of exactly so many pixels.

    Parameters
    ----------
    start
        Number of the first item.
    """

    def __init__(self, numbered: bool, size: float, theme: Theme, parent: QWidget, start: int = 1) -> None:
        super().__init__(parent)
        self._numbered, self._size, self._theme, self._start = numbered, size, theme, start
        self._texts: list[FlowingText] = []

    def fill(self, texts: list[FlowingText]) -> None:
        """Show items."""
        self._texts = texts

    def lay_out(self, width: int) -> int:
        """Put the items below one another, and return the height that they take."""
        indent = round(self._size * 1.5)
        left = indent if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 0
        gap = round(self._size * 0.35)
        return stacked(self._texts, left, 0, width - indent, gap) - gap

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for text in self._texts:
            text.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw numbers or dots beside the items."""
        painter, size = QPainter(self), self._size
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(letters(size))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width() - size * 1.5, 0)
        for number, text in enumerate(self._texts, start=self._start):
            if self._numbered:
                painter.setPen(self._theme.text)
                place = QRectF(0, text.y(), size * 1.3, size * 1.5)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{number}.")
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(brush(self._theme.text_quiet))
                painter.drawEllipse(QRectF(size * 0.55, text.y() + size * 0.6, size * 0.34, size * 0.34))
        painter.end()
