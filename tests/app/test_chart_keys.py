"""Keys of charts: who gets them, what the frame shows, how far an arrow leads."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.state.reading import next_record
from app.state.theme import load_theme
from app.widgets.chart_keys import ChartKeys, Deed, bare_key, onward, strides
from app.widgets.reading_plate import ReadingPlate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY, WITH = Qt.Key, Qt.KeyboardModifier
THEME = load_theme("light")


class Chart(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.done: list[int] = []
        self.keys = ChartKeys(self, self.deed_of)

    def deed_of(self, event: QKeyEvent) -> Deed | None:
        key = event.key()
        return (lambda: self.done.append(key)) if key == KEY.Key_Left else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.keys.paint_frame(painter, THEME)
        painter.end()


Window = tuple[QWidget, Chart, QPushButton, list[str]]


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """A window with shortcuts of its own, and a button before a chart."""
    made, chart, button, taken = QWidget(), Chart(), QPushButton("before"), []
    for key in ("Left", "PgDown"):
        action = QAction(key, made)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False, key=key: taken.append(key))
        made.addAction(action)
    column = QVBoxLayout(made)
    column.addWidget(button)
    column.addWidget(chart, 1)
    qtbot.addWidget(made)
    made.resize(200, 200)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    button.setFocus()
    return made, chart, button, taken


def test_a_chart_in_focus_has_its_keys_before_the_window(window: Window) -> None:
    _, chart, button, taken = window
    QTest.keyClick(button, KEY.Key_Left)
    assert (chart.done, taken) == ([], ["Left"])
    QTest.keyClick(button, KEY.Key_Tab)
    assert chart.hasFocus()
    QTest.keyClick(chart, KEY.Key_Left)
    assert (chart.done, taken) == ([KEY.Key_Left], ["Left"])
    QTest.keyClick(chart, KEY.Key_PageDown)
    assert taken == ["Left", "PgDown"]


def test_a_click_leaves_the_keys_where_they_are(window: Window) -> None:
    _, chart, button, taken = window
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    QTest.keyClick(button, KEY.Key_Left)
    assert taken == ["Left"]


def test_the_frame_is_there_while_the_chart_has_the_focus(
    window: Window,
) -> None:
    _, chart, button, _ = window

    def edge() -> str:
        return chart.grab().toImage().pixelColor(0, chart.height() // 2).name()

    assert edge() != THEME.accent
    QTest.keyClick(button, KEY.Key_Tab)
    assert edge() == THEME.accent
    QTest.keyClick(chart, KEY.Key_Backtab)
    assert button.hasFocus()
    assert edge() != THEME.accent


def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier = WITH.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


def test_how_far_keys_lead() -> None:
    assert strides(pressed(KEY.Key_Left)) == (-1, 0)
    assert strides(pressed(KEY.Key_Up, WITH.KeypadModifier)) == (0, 1)
    assert strides(pressed(KEY.Key_Right, WITH.ShiftModifier), WITH.ShiftModifier) == (10, 0)
    assert strides(pressed(KEY.Key_Right, WITH.ControlModifier), WITH.ShiftModifier) is None
    assert strides(pressed(KEY.Key_Home)) == (-math.inf, 0)
    assert strides(pressed(KEY.Key_Home, WITH.ControlModifier), WITH.ControlModifier) is None  # new weights
    assert strides(pressed(KEY.Key_PageDown)) is None
    assert onward(pressed(KEY.Key_Left, WITH.ControlModifier)) == -1
    assert onward(pressed(KEY.Key_Left)) is None
    assert bare_key(pressed(KEY.Key_Escape)) == KEY.Key_Escape
    assert bare_key(pressed(KEY.Key_Escape, WITH.ShiftModifier)) is None


@pytest.mark.parametrize(
    ("step", "strides_", "finest", "expected"),
    [
        (1, 1, 0.1, 2),
        (2, 1, 0.1, 9),
        (0, 1, 1.5, 2),
        (9, -1, 0.1, 2),
        (9, -1, 8.5, 0),
        (9, 10, 0.1, 9),
        (1, math.inf, 0.1, 9),
        (1, -math.inf, 0.1, 0),
    ],
)
def test_reading_goes_from_record_to_record(step: int, strides_: float, finest: float, expected: int) -> None:
    assert next_record(np.array([0.0, 1.0, 2.0, 9.0]), step, strides_, finest) == expected


def test_ten_times_as_far_is_ten_records_or_ten_pixels() -> None:
    steps = np.arange(1000.0)
    assert next_record(steps, 500, 10, 0.5) == 510
    assert next_record(steps, 500, -10, 3.0) == 470


@pytest.mark.parametrize("place", [(0, 0), (299, 0), (150, 100), (299, 199), (0, 199)])
def test_the_plate_stays_in_its_panel_and_off_what_is_read(qtbot: QtBot, place: tuple[int, int]) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.resize(300, 200)
    plate = ReadingPlate(THEME, panel)
    assert plate.text == ""
    plate.show_beside("Loss at step 50: train 0.0196, test 0.0392", QPoint(*place))
    assert plate.text.startswith("Loss")
    assert panel.rect().contains(plate.geometry())
    assert not plate.geometry().contains(QPoint(*place))
    panel.show()
    image = panel.grab().toImage()
    inside = plate.geometry()
    shades = {image.pixelColor(x, inside.center().y()).lightness() for x in range(inside.left(), inside.right())}
    assert min(shades) < 128  # writing
