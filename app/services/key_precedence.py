"""Which keys a focused control keeps for itself, ahead of the window's shortcuts.

Space plays and the arrows step through phases wherever the focus is, but for controls that need those keys themselves:
a button is pressed with Space or Enter, a slider moved with the arrows, a list opened and walked. Page Up and Page Down
always step, since presentation clickers send them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
    QToolButton,
)

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
_KEEPS: tuple[tuple[type[QObject], set[Qt.Key]], ...] = (
    (QAbstractButton, {Qt.Key.Key_Space}),
    (QComboBox, {Qt.Key.Key_Space, *_ARROWS}),
    (QAbstractSlider, _ARROWS),
    (QAbstractItemView, {Qt.Key.Key_Space, *_ARROWS}),
    (QLineEdit, {Qt.Key.Key_Space, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal, *_ARROWS}),
    (QTabBar, {Qt.Key.Key_Left, Qt.Key.Key_Right}),
    (QAbstractSpinBox, {Qt.Key.Key_Plus, Qt.Key.Key_Minus, *_ARROWS}),
)


class KeyPrecedence(QObject):
    """An event filter for the application that lets focused controls keep their own keys.

    It also presses a button by Enter and opens a button's menu by the arrow down, which Qt leaves to dialogs.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key for the control that has the focus, where it needs it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
                return False
            for kind, keys in _KEEPS:
                if isinstance(watched, kind) and event.key() in keys:
                    event.accept()
                    return True
            if isinstance(watched, QAbstractButton) and event.key() in _ARROWS and _is_one_of_several(watched):
                event.accept()
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return isinstance(watched, QAbstractButton) and _press(watched, event)
        return False


def _is_one_of_several(button: QAbstractButton) -> bool:
    """Whether a button is one of those of which one is chosen: Tab leads to that one, the arrows to the others."""
    group = button.group()
    return button.autoExclusive() or (group is not None and group.exclusive())


def _press(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button by a key that does so; return whether it was one."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.isAutoRepeat():
        return False
    entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if isinstance(button, QToolButton) and button.menu() is not None and (entered or event.key() == Qt.Key.Key_Down):
        button.showMenu()
        return True
    if entered:
        button.click()
    return entered
