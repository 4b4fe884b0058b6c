"""The charts in the window and in a presentation: Tab leads to them, and a clicker goes on working."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from tests.app.windows import open_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window() as made:
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def tab_to(chart: QWidget) -> None:
    for _ in range(80):
        press(KEY.Key_Tab)
        if chart.hasFocus():
            return
    raise AssertionError("Tab does not lead there")


def chart_of(window: MainWindow, name: str) -> QWidget:
    charts: dict[str, QWidget] = {
        "curves": window.curves._chart,
        "flow": window.gradients._place,
        "prediction": window.prediction,
    }
    return charts[name]


def read_in(window: MainWindow, name: str) -> str:
    views = {"curves": window.curves, "flow": window.gradients, "prediction": window.prediction}
    return views[name]._plate.text


@pytest.mark.parametrize("name", ["curves", "flow", "prediction"])
def test_arrows_read_a_chart_and_leave_the_training_alone(window: MainWindow, name: str) -> None:
    if name != "prediction":
        window.panels.show_panel(name)
        window.session.display.refresh()
    before = window.session.position
    window.stage.setFocus()
    tab_to(chart_of(window, name))
    for key, modifiers in (
        (KEY.Key_Left, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Left, Qt.KeyboardModifier.ShiftModifier),
        (KEY.Key_Home, Qt.KeyboardModifier.NoModifier),
    ):
        press(key, modifiers)
    assert read_in(window, name)
    assert window.session.position == before
    press(KEY.Key_Escape)
    assert read_in(window, name) == ""


@pytest.mark.parametrize("name", ["curves", "flow", "prediction"])
def test_a_clicker_works_while_a_chart_of_a_presentation_is_read(window: MainWindow, name: str) -> None:
    taken: list[str] = []
    for action in ("next_phase", "previous_phase", "leave_presentation"):
        window.actions_by_name[action].triggered.connect(lambda _=False, action=action: taken.append(action))
    window.actions_by_name["present"].trigger()
    window.showNormal()
    window.presenting.choose(name)
    QTest.qWait(1)
    tab_to(chart_of(window, name))
    press(KEY.Key_Left)
    press(KEY.Key_Left)
    assert read_in(window, name)
    press(KEY.Key_PageDown)
    press(KEY.Key_PageUp)
    assert taken == ["next_phase", "previous_phase"]
    black = window.presenting.view.black_screen
    for key in (KEY.Key_B, KEY.Key_Period):  # clickers send the one or the other
        press(key)
        assert black.isVisible()
        press(key)
        assert not black.isVisible()
    tab_to(chart_of(window, name))
    press(KEY.Key_Escape)
    assert read_in(window, name) == ""
    assert window.presenting.active
    press(KEY.Key_Escape)
    assert taken[-1] == "leave_presentation"
    assert not window.presenting.active
