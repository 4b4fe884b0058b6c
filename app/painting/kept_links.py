"""The picture of a scene's links, kept from frame to frame: drawing it takes as long as everything else."""

from __future__ import annotations

import time

from PySide6.QtGui import QImage, QPainter

from app.painting.stage import StagePainter
from app.state.scene import LinkLayer, Scene


class KeptLinks:
    """Draws the lower layer of a scene from an image, and the image anew when it has to be."""

    def __init__(self) -> None:
        self._painter = StagePainter()
        self._layer: LinkLayer | None = None
        self._image: QImage | None = None
        self._place: tuple[float, float, str, float] | None = None
        self._stale = True

    @property
    def image(self) -> QImage | None:
        """The picture as it was painted last, in device pixels."""
        return self._image

    def renew(self) -> None:
        """Draw the picture anew the next time, if the links have changed; else only if its size or theme has."""
        self._stale = True

    def paint(self, painter: QPainter, scene: Scene, ratio: float) -> float | None:
        """Paint background and links, their upper left corner at the painter's origin.

        Parameters
        ----------
        ratio
            Device pixels to a logical pixel.

        Returns
        -------
        float or None
            Seconds that drawing the picture anew took; None where it was kept.
        """
        place = (scene.width, scene.height, scene.background, ratio)
        image, seconds = self._image, None
        if image is None or place != self._place or (self._stale and scene.links is not self._layer):
            began, layer = time.perf_counter(), scene.links
            image = self._drawn(layer, ratio)
            self._layer, self._image, self._place, self._stale = layer, image, place, False
            seconds = time.perf_counter() - began
        painter.drawImage(0, 0, image)
        return seconds

    def _drawn(self, layer: LinkLayer, ratio: float) -> QImage:
        image = QImage(round(layer.width * ratio), round(layer.height * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self._painter.paint_links(painter, layer)
        painter.end()
        return image
