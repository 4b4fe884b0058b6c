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
_MOST_KEPT = 128
"""Icons that are kept: those of two themes, so that going back and forth costs nothing."""


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
    return _rendered(_renderer(name, colour), size)


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace(_INK, colour).encode()))


def _rendered(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, colour: str, disabled_colour: str = "") -> QIcon:
    """Return an icon in one colour, and in another where its control is disabled; the same one for the same request."""
    return _icon(name, colour, disabled_colour, tuple(sorted({*_SIZES, *map(scaled, _SIZES)})))


@functools.lru_cache(maxsize=_MOST_KEPT)
def _icon(name: str, colour: str, disabled_colour: str, sizes: tuple[int, ...]) -> QIcon:
    result = QIcon()
    for ink, mode in ((colour, QIcon.Mode.Normal), (disabled_colour, QIcon.Mode.Disabled)):
        if ink:
            renderer = _renderer(name, ink)
            for size in sizes:
                result.addPixmap(_rendered(renderer, size), mode)
    return result
