"""Which keys a focused control takes before the window's shortcuts do, and what Enter does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.services.key_precedence import KeyPrecedence


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """A window with a filter, and with a shortcut that takes the arrow to the right."""
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    keys = KeyPrecedence(made)
    qapp.installEventFilter(keys)
    yield made
    qapp.removeEventFilter(keys)


def add(qtbot: QtBot, window: QWidget, widget: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_as_by_space(qtbot: QtBot, window: QWidget, key: Qt.Key) -> None:
    for button in (QToolButton(window), QPushButton(window)):
        add(qtbot, window, button)
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


def test_enter_with_another_key_presses_nothing(qtbot: QtBot, window: QWidget) -> None:
    button = QToolButton(window)
    add(qtbot, window, button)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_menu_is_opened_by_enter_and_the_arrow_down(qtbot: QtBot, window: QWidget, key: Qt.Key) -> None:
    button, menu, opened = QToolButton(window), QMenu(window), []
    menu.addAction("one")
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    add(qtbot, window, button)

    def close() -> None:
        opened.append(menu.isVisible())
        menu.close()

    menu.aboutToShow.connect(close, Qt.ConnectionType.QueuedConnection)
    qtbot.keyClick(button, key)
    qtbot.waitUntil(lambda: opened == [True])


def test_arrows_go_from_tab_to_tab(qtbot: QtBot, window: QWidget) -> None:
    stepped: list[bool] = []
    step = QAction("step", window)
    step.setShortcut(QKeySequence("Right"))
    step.triggered.connect(stepped.append)
    window.addAction(step)
    tabs = QTabWidget(window)
    tabs.addTab(QWidget(), "one")
    tabs.addTab(QWidget(), "two")
    add(qtbot, window, tabs)
    tabs.tabBar().setFocus()
    qtbot.keyClick(tabs.tabBar(), Qt.Key.Key_Right)
    assert (tabs.currentIndex(), stepped) == (1, [])


def test_arrows_choose_one_of_several_buttons(qtbot: QtBot, window: QWidget) -> None:
    stepped: list[bool] = []
    step = QAction("step", window)
    step.setShortcut(QKeySequence("Right"))
    step.triggered.connect(stepped.append)
    window.addAction(step)
    box = QWidget(window)
    row = QHBoxLayout(box)
    group = QButtonGroup(box)
    for text in ("one", "two"):
        button = QToolButton(box)
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        group.addButton(button)
        row.addWidget(button)
    one, two = group.buttons()
    one.setChecked(True)
    add(qtbot, window, box)
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Right)
    assert (two.isChecked(), stepped) == (True, [])
    alone = QToolButton(window)
    add(qtbot, window, alone)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(alone, asked)
    assert not asked.isAccepted(), "a button alone leaves the arrows to the window"
