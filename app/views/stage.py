"""The stage: the widget that shows the network."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.painting.stage import StagePainter
from app.state.scene import ElementId, LinkLayer, Scene, describe, element_at

_SHARE_FOR_LINKS = 8.0
"""In fast motion, the links are drawn again only after this many times as long as drawing them takes."""
_SHORTEST_WAIT = 0.1
"""Seconds between two pictures of the links in fast motion."""


class Stage(QWidget):
    """Shows a scene.

    Signals
    -------
    element_hovered(object)
        What the pointer has come to: a NodeId, LinkId, LossId or None.
    element_clicked(object)
        What was clicked: a NodeId, LinkId, LossId or None.
    resized(float, float)
        The new width and height, for which scenes should be built.
    """

    element_hovered = Signal(object)
    element_clicked = Signal(object)
    resized = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = StagePainter()
        self._scene: Scene | None = None
        self._links: LinkLayer | None = None
        self._links_image: QImage | None = None
        self._links_cost = 0.0
        self._links_time = 0.0
        self._hovered: ElementId | None = None
        # draws the links once more after fast motion has stopped
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.update)
        self.setAccessibleName("Network")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        if self._scene is None or scene.caption != self._scene.caption:
            self.setAccessibleDescription(scene.caption)
        self._scene = scene
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(700, 480)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the kept picture of the links, and the rest of the scene above it."""
        painter = QPainter(self)
        if self._scene is None:
            painter.fillRect(self.rect(), self.palette().window())
        else:
            painter.fillRect(self.rect(), self._scene.links.background)
            painter.drawImage(0, 0, self._picture_of_links(self._scene))
            self._painter.paint_upper(painter, self._scene)
        painter.end()

    def _picture_of_links(self, scene: Scene) -> QImage:
        layer, now = scene.links, time.perf_counter()
        image, ratio = self._links_image, self.devicePixelRatioF()
        if image is not None and layer is self._links and image.devicePixelRatioF() == ratio:
            return image
        kept = self._links
        same_place = (
            image is not None
            and kept is not None
            and image.devicePixelRatioF() == ratio
            and (kept.width, kept.height, kept.background) == (layer.width, layer.height, layer.background)
        )
        wait = self._links_time + max(_SHORTEST_WAIT, _SHARE_FOR_LINKS * self._links_cost) - now
        if image is not None and same_place and scene.view.flow and wait > 0:
            self._late.start(round(wait * 1000) + 1)
            return image
        image = QImage(round(layer.width * ratio), round(layer.height * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self._painter.paint_links(painter, layer)
        painter.end()
        self._links, self._links_image = layer, image
        self._links_time = time.perf_counter()
        self._links_cost = self._links_time - now
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say for what size scenes should be built."""
        super().resizeEvent(event)
        self.resized.emit(float(self.width()), float(self.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the pointer has come to."""
        place = event.position()
        self._hover(element_at(self._scene, place.x(), place.y()) if self._scene else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer is on nothing."""
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say what was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self._scene:
            place = event.position()
            self.element_clicked.emit(element_at(self._scene, place.x(), place.y()))
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip with what the pointer is on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            scene = self._scene
            element = element_at(scene, event.pos().x(), event.pos().y()) if scene else None
            if scene is not None and element is not None:
                QToolTip.showText(event.globalPos(), describe(scene, element), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _hover(self, element: ElementId | None) -> None:
        if element != self._hovered:
            self._hovered = element
            self.element_hovered.emit(element)
