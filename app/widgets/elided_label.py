"""A line of text that gives way: shortened where there is no room for all of it, and whole in its tooltip then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip

from app.painting.typography import scaled

NARROWEST = 24
"""Width that a label keeps at least when it is shortened, in pixels where text has the usual size."""


class ElidedLabel(QLabel):
    """A label of one line that can be narrower than its text."""

    _narrowest: int | None = NARROWEST

    def set_narrowest(self, pixels: int | None) -> None:
        """Take another width as the one that it keeps, where text has the usual size; None shortens nothing."""
        if pixels != self._narrowest:
            self._narrowest = pixels
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the height of the text, and the width that it keeps."""
        return QSize(self.least_width(self._narrowest), super().minimumSizeHint().height())

    def least_width(self, narrowest: int | None) -> int:
        """Return how narrow it gets where it is not shortened below a width; None shortens nothing."""
        whole = super().minimumSizeHint().width()
        return whole if narrowest is None else min(whole, scaled(narrowest))

    @property
    def is_shortened(self) -> bool:
        """Whether a part of the text cannot be seen."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self._room()

    def _room(self) -> int:
        return self.contentsRect().width() - max(0, self.indent())

    def event(self, event: QEvent) -> bool:
        """Say the whole text before the help, where it is shortened."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.is_shortened:
            said = self.text() if self.toolTip() in ("", self.text()) else f"{self.text()}\n{self.toolTip()}"
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the text, or as much of it as there is room for."""
        if not self.is_shortened:
            super().paintEvent(event)
            return
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room())
        painter = QPainter(self)
        indent = max(0, self.indent())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.contentsRect().adjusted(0 if mirrored else indent, 0, -indent if mirrored else 0, 0)
        flags = int(self.style().visualAlignment(self.layoutDirection(), self.alignment()))
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), shown, self.foregroundRole())
        painter.end()
