"""A column of controls or text that scrolls where there is too little height for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.widgets.see_through import see_through

_LEAST_HEIGHT = 80


class ScrolledColumn(QScrollArea):
    """Shows a widget that has a layout, as wide as there is room; the scroll bar stands in the layout's margin.

    By the keyboard it scrolls to what has the focus; where it scrolls, it can have the focus itself.
    """

    def __init__(self, content: QWidget, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = content.layout()
        assert layout is not None
        self._layout, self._margins = layout, layout.contentsMargins()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setMinimumWidth(1)  # it is given the width that there is, and shortens what does not fit
        self.setWidget(content)
        see_through(self)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._show_focus)

    def sizeHint(self) -> QSize:
        """Return the size of what is shown."""
        content: QWidget | None = self.widget()
        return super().sizeHint() if content is None else content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width that what is shown needs, and a height in which it can be scrolled."""
        content: QWidget | None = self.widget()
        if content is None:  # while it goes
            return super().minimumSizeHint()
        least = content.minimumSizeHint()
        return QSize(least.width(), min(least.height(), _LEAST_HEIGHT))

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        content: QWidget | None = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    def _make_room(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)
        margins, bar = self._layout.contentsMargins(), self.verticalScrollBar().sizeHint().width() if most else 0
        if self.isRightToLeft():
            margins.setLeft(max(0, self._margins.left() - bar))
        else:
            margins.setRight(max(0, self._margins.right() - bar))
        self._layout.setContentsMargins(margins)
