"""A small panel that opens under a button and closes by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

_GAP = 4


class Popover(QFrame):
    """A panel that floats over the window until the user clicks elsewhere or presses Escape."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        kind = Qt.WindowType
        super().__init__(parent, kind.Popup | kind.FramelessWindowHint | kind.NoDropShadowWindowHint)
        self.setProperty("role", "popover")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(content)

    def place_below(self, anchor: QWidget) -> QPoint:
        """Return where the panel's corner belongs: below a widget, moved so that it stays on the screen."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + _GAP))
        room = anchor.screen().availableGeometry()
        corner.setX(max(min(corner.x(), room.right() - self.width()), room.left()))
        corner.setY(max(min(corner.y(), room.bottom() - self.height()), room.top()))
        return corner

    def open_below(self, anchor: QWidget) -> None:
        """Show the panel below a widget, its first control in focus."""
        self.move(self.place_below(anchor))
        self.show()
        first = self.nextInFocusChain()
        if first is not None and self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.PopupFocusReason)
