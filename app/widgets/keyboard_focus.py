"""Telling a focus that the keyboard brought from one that a click did."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


def by_keyboard(event: QFocusEvent) -> bool:
    """Whether it was Tab, forward or back, that moved the focus."""
    return event.reason() in _REASONS
