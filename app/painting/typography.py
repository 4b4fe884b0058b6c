"""The type scale: the few sizes and weights that all writing in the window and in pictures has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

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

_TABULAR_FIGURES, _ALTERNATES = "tnum", "calt"
_text_size: ContextVar[float] = ContextVar("text_size", default=1.0)
"""How much larger than usual everything is written. Of the thread: a film painted beside the window is not enlarged."""
_alternates: ContextVar[bool] = ContextVar("alternates", default=True)
"""Whether signs beside figures and capitals are written as high as these; their widths are the same."""


def set_text_size(factor: float) -> None:
    """Have everything that this thread makes from now on written larger by a factor; 1 is the usual size."""
    _text_size.set(factor)


def text_size() -> float:
    """Return by how much larger than usual everything is written."""
    return _text_size.get()


@contextmanager
def usual_text_size() -> Iterator[None]:
    """Write in the usual size within a ``with`` block: for pictures, whose size is not the reader's."""
    token = _text_size.set(1.0)
    try:
        yield
    finally:
        _text_size.reset(token)


@contextmanager
def without_alternates() -> Iterator[None]:
    """Write each sign with its own glyph within a ``with`` block: a PDF says only of these which sign they are."""
    token = _alternates.set(False)
    try:
        yield
    finally:
        _alternates.reset(token)


def scaled(pixels: float) -> int:
    """Return a length that must grow with the writing: the height of a row of text, the width of a column of it."""
    return round(pixels * _text_size.get())


def interface_font(size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface's font with figures of equal width, at a size of pixels where text has the usual size.

    Do not change what is returned; it is shared within a thread.
    """
    return _font(size * _text_size.get(), weight, _alternates.get())


@kept_per_thread()
def _font(size: float, weight: QFont.Weight, alternates: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(weight)
    font.setFeature(QFont.Tag(_TABULAR_FIGURES), 1)
    if not alternates:
        font.setFeature(QFont.Tag(_ALTERNATES), 0)
    return font
