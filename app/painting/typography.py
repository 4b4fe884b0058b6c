"""The type scale: the few sizes and weights that all writing in the window and in pictures has."""

from __future__ import annotations

from PySide6.QtGui import QFont

from app.painting.per_thread import kept_per_thread

FAMILIES = ("Inter", "Backscope Symbols")
"""Text, and the mathematical signs that it lacks; both are loaded by :mod:`app.services.fonts`."""

CAPTION = 12
"""Axis numbers and the names of controls, in pixels."""
BODY = 14
"""Everything that is read, in pixels."""
TITLE = 16
"""Names of panels and of the scenario, in pixels."""
FIGURE = 18
"""Counters, in pixels: read from the back row."""

_TABULAR_FIGURES = "tnum"


@kept_per_thread()
def interface_font(size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface's font at a size of pixels, with figures of equal width.

    Do not change what is returned; it is shared within a thread.
    """
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(weight)
    font.setFeature(QFont.Tag(_TABULAR_FIGURES), 1)
    return font
