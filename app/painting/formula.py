"""Formulas in symbols, typeset once each and drawn sharp at any scale on any device.

Typesetting takes 3 to 30 ms a formula, drawing it a small part of one: whoever has to answer quickly asks
:func:`is_typeset` first and typesets when there is time.
"""

from __future__ import annotations

import functools
import importlib
import re
import sys
import threading
import warnings
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

_MOST_KEPT = 1024
"""Formulas that are kept; all that the inspector has are a few hundred."""
TYPESETTER = "ziamath"
"""The library that typesets."""
_VIEW_BOX = re.compile(r'viewBox="(\S+) (\S+) (\S+) (\S+)"')
_INK = "currentColor"
_lock = threading.RLock()
"""The typesetter reads one file, and formulas are shared: a handout is made beside the window, in another thread."""


@dataclass(frozen=True, eq=False)
class Formula:
    """A typeset formula.

    Attributes
    ----------
    width, ascent, descent
        Its extent in pixels; ascent and descent from the baseline.
    """

    renderer: QSvgRenderer
    width: float
    ascent: float
    descent: float

    def paint(self, painter: QPainter, x: float, baseline: float, scale: float = 1.0) -> None:
        """Draw it with its left end and its baseline there."""
        height = (self.ascent + self.descent) * scale
        with _lock:
            self.renderer.render(painter, QRectF(x, baseline - self.ascent * scale, self.width * scale, height))


_kept: OrderedDict[tuple[str, str, float], Formula] = OrderedDict()


def is_typeset(latex: str, colour: str, size: float) -> bool:
    """Whether :func:`typeset` will answer at once."""
    return (latex, colour, size) in _kept


def typeset(latex: str, colour: str, size: float) -> Formula:
    """Return a formula in one colour, letters of so many pixels; the same one for the same request.

    Raises
    ------
    ValueError
        The formula cannot be typeset.
    """
    with _lock:
        return _typeset(latex, colour, size)


def _typeset(latex: str, colour: str, size: float) -> Formula:
    key = (latex, colour, size)
    if key in _kept:
        _kept.move_to_end(key)
        return _kept[key]
    svg = _drawing(latex, size)
    box = _VIEW_BOX.search(svg)
    renderer = QSvgRenderer(QByteArray(svg.replace(_INK, colour).encode()))
    if box is None or not renderer.isValid():
        raise ValueError(f"expected a formula, found {latex!r}")
    _, top, width, height = map(float, box.groups())
    formula = Formula(renderer, width, -top, height + top)
    _kept[key] = formula
    if len(_kept) > _MOST_KEPT:
        _kept.popitem(last=False)
    return formula


@functools.lru_cache(maxsize=_MOST_KEPT)
def _drawing(latex: str, size: float) -> str:
    """Return the drawing of a formula with a word for its colour, which is set in another theme without typesetting."""
    warm_up()
    typesetter: Any = sys.modules[TYPESETTER]
    svg = str(typesetter.Latex(latex, size=size, color=_INK).svg())
    return svg.replace("<path ", '<path stroke-width="0" ')  # in a PDF Qt strokes what has no stroke, one unit wide


def warm_up() -> None:
    """Import the typesetter, which takes 0.15 s, when nobody waits; otherwise the first formula does."""
    if TYPESETTER not in sys.modules:  # it warns of how it reads its own font
        warnings.filterwarnings("ignore", category=DeprecationWarning, module=TYPESETTER)
    typesetter: Any = importlib.import_module(TYPESETTER)  # waits where another thread has begun
    typesetter.config.svg2 = False  # QtSvg draws SVG 1.1
