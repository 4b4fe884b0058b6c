"""Colours, pens and brushes by name, made once and shared: making them costs more than painting a node."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen


@functools.lru_cache(maxsize=4096)
def colour(name: str) -> QColor:
    """Return the colour of a ``#rrggbb`` text. Do not change it; it is shared."""
    return QColor(name)


@functools.lru_cache(maxsize=4096)
def brush(name: str) -> QBrush:
    """Return a plain brush. Do not change it; it is shared."""
    return QBrush(colour(name))


@functools.lru_cache(maxsize=4096)
def pen(name: str, width: float) -> QPen:
    """Return an opaque pen with flat ends. Do not change it; it is shared."""
    result = QPen(colour(name), width)
    result.setCapStyle(Qt.PenCapStyle.FlatCap)
    return result


NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
