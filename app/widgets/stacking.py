"""Putting what a lesson consists of below one another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.state.theme import Theme


class Placeable(Protocol):
    """What knows its height for a width."""

    def lay_out(self, width: int) -> int:
        """Lay out for a width, and return the height that it takes."""

    def setGeometry(self, x: int, y: int, width: int, height: int, /) -> None:
        """Stand somewhere."""

    def setVisible(self, visible: bool, /) -> None:
        """Be seen or not."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""


def stacked(widgets: Sequence[Placeable], x: int, y: int, width: int, gap: int) -> int:
    """Put widgets below one another; return where the next one would begin."""
    for widget in widgets:
        height = widget.lay_out(width)
        widget.setGeometry(x, y, width, height)
        y += height + gap
    return y
