"""A place for a widget that is drawn larger than it knows: all its writing and controls grow alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsProxyWidget, QGraphicsScene, QGraphicsView, QSizePolicy, QWidget

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Magnified(QGraphicsView):
    """Shows one widget, laid out for its size divided by the zoom; writing stays sharp, and it takes clicks and keys.

    A widget that is shown has no parent meanwhile: take it back with :meth:`take` before this is deleted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._content: QWidget | None = None
        self._proxy = QGraphicsProxyWidget()
        scene = QGraphicsScene(self)
        scene.addItem(self._proxy)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @property
    def content(self) -> QWidget | None:
        """What is shown."""
        return self._content

    def show_widget(self, widget: QWidget) -> None:
        """Show a widget, which is taken from where it was."""
        self.take()
        widget.setParent(None)
        self._proxy.setWidget(widget)
        self._content = widget
        widget.show()
        self._place()

    def take(self) -> QWidget | None:
        """Give the widget back, hidden and without a parent."""
        widget, self._content = self._content, None
        if widget is not None:
            self._proxy.setWidget(None)  # type: ignore[arg-type]
            widget.hide()
        return widget

    def set_zoom(self, zoom: float) -> None:
        """Draw it so many times as large."""
        self._zoom = zoom
        self._place()

    def set_background(self, colour: str) -> None:
        """Fill what the widget leaves free."""
        self.setBackgroundBrush(QColor(colour))

    def event(self, event: QEvent) -> bool:
        """Let Tab lead on where the widget has nothing further for it: the scene alone would begin again."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS:
            onward = event.key() == Qt.Key.Key_Tab
            if self._at_the_end(onward):
                return self.focusNextPrevChild(onward)
        return super().event(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go to what stands beside this in the window."""
        return QWidget.focusNextPrevChild(self, onward)

    def _at_the_end(self, onward: bool) -> bool:
        """Whether the focus is on the last control of the widget, or backward on the first one."""
        if self._content is None:
            return True
        stops: list[QWidget] = []
        control = self._content.nextInFocusChain()
        while control is not None and control is not self._content:
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible() and control.isEnabled():
                stops.append(control)
            control = control.nextInFocusChain()
        return not stops or self._content.focusWidget() is (stops[-1] if onward else stops[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the widget out anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.resetTransform()
        widget = self._content
        if widget is None:
            return
        room = self.viewport().size()
        smallest = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        # a widget that needs more room than there is at this zoom is drawn a little smaller, rather than cut off
        zoom = min(
            self._zoom,
            room.width() / max(smallest.width(), 1),
            room.height() / max(smallest.height(), 1),
        )
        size = QSizeF(room.width() / zoom, room.height() / zoom) if zoom > 0 else QSizeF(room)
        self.scale(zoom, zoom)
        self._proxy.resize(size)
        self.setSceneRect(QRectF(0, 0, size.width(), size.height()))
