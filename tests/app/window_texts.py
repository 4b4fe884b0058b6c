"""What stands in a window: every text that somebody can read or have read to them, with the widget that has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAction, QPainter, QStaticText
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)


def texts_of_window(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (where, text) of everything in a window that is in sight or can be called up there."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget is window or widget.isVisibleTo(window) or isinstance(widget, QMenu):
            yield from _texts_of(widget)
    for action in window.findChildren(QAction):
        yield f"action {action.text()}", action.text()
        yield f"action {action.text()}", action.toolTip()


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    where = type(widget).__name__
    yield f"{where}, tooltip", widget.toolTip()
    yield f"{where}, accessible name", widget.accessibleName()
    yield f"{where}, accessible description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield where, widget.text()
    elif isinstance(widget, QComboBox):
        for index in range(widget.count()):
            yield f"{where}, item", widget.itemText(index)
        yield f"{where}, placeholder", widget.placeholderText()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield f"{where}, placeholder", widget.placeholderText()
    elif isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield f"{where}, tab", widget.tabText(index)
            yield f"{where}, tooltip of a tab", widget.tabToolTip(index)
    elif isinstance(widget, QGroupBox | QMenu):
        yield where, widget.title()
    if isinstance(widget, QMenu):
        for action in widget.actions():
            yield f"{where}, {action.text()}", action.text()


def texts_painted(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Paint a window, and return all texts that painters wrote; Qt's own widgets paint elsewhere."""
    painted: list[str] = []

    def noting(name: str) -> Callable[..., object]:
        original = getattr(QPainter, name)

        def draw(painter: QPainter, *args: object) -> object:
            texts = [arg for arg in args if isinstance(arg, str | QStaticText)]
            painted.extend(text if isinstance(text, str) else text.text() for text in texts)
            return original(painter, *args)

        return draw

    with monkeypatch.context() as patch:
        for name in ("drawText", "drawStaticText"):
            patch.setattr(QPainter, name, noting(name))
        window.grab()
    return painted


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader says for a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)
