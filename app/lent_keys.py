"""Keys that some actions lend to others for a time: a clicker has four, and they mean something else in a talk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence

Loan = tuple[QAction, QAction, str]
"""Whose key it is, who gets it, and the key."""


class LentKeys:
    """Lends keys, and gives them back."""

    def __init__(self, loans: Sequence[Loan]) -> None:
        self._loans = tuple(loans)
        self._before: dict[QAction, list[QKeySequence]] = {}

    def lend(self) -> None:
        """Let the keys be the others'."""
        if self._before:
            return
        for owner, borrower, _ in self._loans:
            for action in (owner, borrower):
                self._before.setdefault(action, action.shortcuts())
        for owner, borrower, name in self._loans:
            key = QKeySequence(name)
            owner.setShortcuts([own for own in owner.shortcuts() if own != key])
            borrower.setShortcuts([*borrower.shortcuts(), key])

    def give_back(self) -> None:
        """Let everybody have their own keys again."""
        for action, keys in self._before.items():
            action.setShortcuts(keys)
        self._before.clear()
