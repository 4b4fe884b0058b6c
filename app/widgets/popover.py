"""A small panel that opens under a button and closes by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.widgets.see_through import see_through

_GAP = 4


class _Scrolled(QScrollArea):
    """As large as its content wants to be; smaller, it scrolls."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        see_through(self)

    def sizeHint(self) -> QSize:
        """Return the content's."""
        return self._content.sizeHint()


class Popover(QFrame):
    """A panel that floats over the window until the user clicks elsewhere or presses Escape."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        kind = Qt.WindowType
        super().__init__(parent, kind.Popup | kind.FramelessWindowHint | kind.NoDropShadowWindowHint)
        self.setProperty("role", "popover")
        self._opened_from: QWidget | None = None
        self._scrolled = _Scrolled(content, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(17, 17, 17, 17)
        layout.addWidget(self._scrolled)

    def fit(self) -> None:
        """Be as large as the content, or as the screen where that is smaller."""
        self._scrolled.updateGeometry()
        wanted, room = self.sizeHint(), self.screen().availableGeometry().size()
        if wanted.height() > room.height():
            wanted += QSize(self._scrolled.verticalScrollBar().sizeHint().width(), 0)
        self.resize(wanted.boundedTo(room))

    def place_below(self, anchor: QWidget) -> QPoint:
        """Return where the panel's corner belongs: below a widget, moved so that it stays on the screen."""
        self.fit()
        from_the_right = anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = anchor.mapToGlobal(
            QPoint(0 if from_the_right else anchor.width() - self.width(), anchor.height() + _GAP)
        )
        room = anchor.screen().availableGeometry()
        corner.setX(max(min(corner.x(), room.right() - self.width()), room.left()))
        corner.setY(max(min(corner.y(), room.bottom() - self.height()), room.top()))
        return corner

    def open_below(self, anchor: QWidget) -> None:
        """Show the panel below a widget, its first control in focus; the widget has the focus again afterwards."""
        self._opened_from = anchor
        self.move(self.place_below(anchor))
        self.show()
        self.focusNextChild()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back."""
        super().hideEvent(event)
        anchor, self._opened_from = self._opened_from, None
        if anchor is not None and anchor.isVisible():
            anchor.setFocus(Qt.FocusReason.PopupFocusReason)


class PopoverButton(QToolButton):
    """A button that opens a popover: by a click, by what presses any button, or by the arrow down."""

    def __init__(self, popover: Popover, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: popover.open_below(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it by the arrow down, as a button's menu opens."""
        if event.key() == Qt.Key.Key_Down:
            self.click()
        else:
            super().keyPressEvent(event)
