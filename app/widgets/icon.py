"""Our own icons: one-colour drawings in ``resources/icons``, coloured by the theme when they are rendered."""

from __future__ import annotations

import functools
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.painting.typography import scaled

_SIZES = (16, 20, 24, 32, 48, 64)
_INK = "currentColor"


@functools.cache
def _drawing(name: str) -> str:
    return resources.files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")


def icon_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Render an icon in one colour to a square of ``size`` pixels.

    Raises
    ------
    FileNotFoundError
        There is no such icon.
    """
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(_INK, colour).encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, colour: str, disabled_colour: str = "") -> QIcon:
    """Return an icon in one colour, and in another where its control is disabled."""
    result = QIcon()
    for size in sorted({*_SIZES, *map(scaled, _SIZES)}):
        result.addPixmap(icon_pixmap(name, colour, size), QIcon.Mode.Normal)
        if disabled_colour:
            result.addPixmap(icon_pixmap(name, disabled_colour, size), QIcon.Mode.Disabled)
    return result
