"""Keeps what does not change from frame to frame as a picture."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter


class PictureCache:
    """Pictures by name, each with the key that it was painted for."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Hashable, QImage]] = {}

    def draw(self, painter: QPainter, name: str, key: Hashable, box: QRectF, paint: Callable[[QPainter], None]) -> None:
        """Draw the picture of that name, painted anew only if its key or its place has changed.

        Parameters
        ----------
        paint
            Paints the picture in the coordinates of ``painter``, over nothing.
        """
        place = box.toAlignedRect()
        ratio = painter.device().devicePixelRatio()
        full_key = (key, place.x(), place.y(), place.width(), place.height(), ratio)
        kept = self._kept.get(name)
        if kept is None or kept[0] != full_key:
            image = QImage(place.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            inner = QPainter(image)
            inner.setRenderHints(painter.renderHints())
            inner.translate(-place.x(), -place.y())
            paint(inner)
            inner.end()
            kept = (full_key, image)
            self._kept[name] = kept
        painter.drawImage(place.topLeft(), kept[1])
