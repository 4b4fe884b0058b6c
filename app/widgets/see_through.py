"""Letting what is behind a scrolled widget show."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea


def see_through(area: QScrollArea) -> None:
    """Have a scroll area with its content fill nothing behind them."""
    for part in (area.viewport(), area.widget()):
        if part is not None:
            part.setAutoFillBackground(False)
