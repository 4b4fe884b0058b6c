"""A place for a widget that is drawn larger than it knows: all its writing and controls grow alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsProxyWidget, QGraphicsScene, QGraphicsView, QSizePolicy, QWidget


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
