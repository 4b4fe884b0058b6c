"""Reading the prediction and using its tools by keys alone."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.painting.prediction.plane import plane_frame_in
from app.state.prediction import PlanePoints
from app.state.theme import load_theme
from app.views.prediction import PredictionView
from tests.app.predictions import curve, digit, plane, vector

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def editable(task="classification"):
    return dataclasses.replace(plane(task), editable=True)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    view = PredictionView(load_theme("light"))
    column = QVBoxLayout(made)
    column.addWidget(QPushButton("before"))
    column.addWidget(view, 1)
    made.resize(360, 360)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def view(window):
    """The view, reached by Tab, on a plane whose examples can be edited."""
    found, button = window.findChild(PredictionView), window.findChild(QPushButton)
    found.show_prediction(editable())
    button.setFocus()
    QTest.keyClick(button, KEY.Key_Tab)
    assert found.hasFocus()
    return found


@pytest.fixture
def said(monkeypatch):
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    return heard


def test_the_arrows_read_the_plane(view, said):
    QTest.keyClick(view, KEY.Key_Right)  # the crosshair comes up in the middle
    assert view._place == (0, 0)
    QTest.keyClick(view, KEY.Key_Right, SHIFT)
    QTest.keyClick(view, KEY.Key_Right, SHIFT)
    QTest.keyClick(view, KEY.Key_Up)
    assert view._place == pytest.approx((0.4, 0.02))
    assert view._plate.text == "ŷ = 0.4000 at x₁ = 0.40, x₂ = 0.02 (nearest grid point)"
    assert said[-1] == view._plate.text
    assert view.accessibleDescription().startswith(view._plate.text)
    QTest.keyClick(view, KEY.Key_End)
    QTest.keyClick(view, KEY.Key_Right)
    assert view._place[0] == 1
    assert "ŷ = 1.0000" in view._plate.text
    QTest.keyClick(view, KEY.Key_Escape)
    assert (view._place, view._plate.text) == (None, "")


def test_the_number_at_the_crosshair_follows_the_training(view):
    QTest.keyClick(view, KEY.Key_Right)
    view.show_prediction(dataclasses.replace(editable(), values=np.full((1, 21, 21), 0.25)))
    assert "ŷ = 0.2500" in view._plate.text
    assert view.accessibleDescription().startswith("ŷ = 0.2500")


def test_examples_are_visited_one_after_the_other_and_chosen(view, qtbot, said):
    points = PlanePoints(np.array([[0.5, 0.5], [-0.5, -0.5]]), np.array([1.0, 0.0]))
    view.show_prediction(dataclasses.replace(editable(), test=points))
    told = []
    for _ in range(5):
        QTest.keyClick(view, KEY.Key_Right, CONTROL)
        told.append(view._plate.text.splitlines()[0])
    assert told == [
        "Training example 1 of 2 at x₁ = −0.50, x₂ = 0.50",
        "Training example 2 of 2 at x₁ = 0.50, x₂ = −0.50",
        "Test example 1 of 2 at x₁ = 0.50, x₂ = 0.50",
        "Test example 2 of 2 at x₁ = −0.50, x₂ = −0.50",
        "Test example 2 of 2 at x₁ = −0.50, x₂ = −0.50",
    ]
    assert said[-1] == view._plate.text
    QTest.keyClick(view, KEY.Key_Left, CONTROL)
    for key in (KEY.Key_Return, KEY.Key_Space):
        with qtbot.waitSignal(view.point_chosen) as caught:
            QTest.keyClick(view, key)
        assert caught.args == ["test", 0]


def test_of_two_examples_at_one_place_the_one_that_was_visited_is_chosen(view, qtbot):
    for _ in range(3):
        QTest.keyClick(view, KEY.Key_Right, CONTROL)  # the first test example lies below a training example
    assert view._plate.text.startswith("Test example 1 of 2")
    with qtbot.waitSignal(view.point_chosen) as caught:
        QTest.keyClick(view, KEY.Key_Return)
    assert caught.args == ["test", 0]


def test_the_nearest_example_is_chosen_and_gone_to(view, qtbot):
    QTest.keyClick(view, KEY.Key_Return)  # brings the crosshair
    QTest.keyClick(view, KEY.Key_Left, SHIFT)
    QTest.keyClick(view, KEY.Key_Up, SHIFT)
    with qtbot.waitSignal(view.point_chosen) as caught:
        QTest.keyClick(view, KEY.Key_Return)
    assert caught.args == ["training", 0]
    assert view._place == (-0.5, 0.5)


def test_a_point_is_drawn_and_erased_at_the_crosshair(view, qtbot, said):
    brush, eraser = view._tools._brushes[1], view._tools._eraser
    QTest.keyClick(view, KEY.Key_Right)
    QTest.keyClick(view, KEY.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert brush.hasFocus()
    QTest.keyClick(brush, KEY.Key_Space)
    QTest.keyClick(brush, KEY.Key_Backtab)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Backtab)
    assert view.hasFocus()
    with qtbot.waitSignal(view.points_drawn) as caught:
        QTest.keyClick(view, KEY.Key_Space)
    assert caught.args == [[(0.0, 0.0, 1.0)]]
    assert said[-1] == "Drawn"
    eraser.click()
    with qtbot.waitSignal(view.points_erased) as caught:
        QTest.keyClick(view, KEY.Key_Return)
    places, radius = caught.args
    assert places == [(0.0, 0.0)]
    frame = plane_frame_in(QRectF(view.rect()), view._prediction)
    assert radius == pytest.approx(14 / frame.area.width() * 2)
    assert said[-1] == "Erased"


def test_escape_puts_the_tool_down_and_then_takes_the_crosshair_away(view):
    QTest.keyClick(view, KEY.Key_Right)
    view._tools._eraser.click()
    QTest.keyClick(view, KEY.Key_Escape)
    assert view._tools.tool is None
    assert view._place is not None
    QTest.keyClick(view, KEY.Key_Escape)
    assert view._place is None


def test_escape_with_a_tool_in_hand_is_not_the_windows(window, view):
    left = []
    action = QAction("leave", window)
    action.setShortcut(QKeySequence("Esc"))
    action.triggered.connect(lambda: left.append(True))
    window.addAction(action)
    brush = view._tools._brushes[0]
    brush.setFocus()
    brush.click()
    QTest.keyClick(brush, KEY.Key_Escape)
    assert (view._tools.tool, left) == (None, [])
    QTest.keyClick(brush, KEY.Key_Escape)
    assert left == [True]


def claimed(view, key, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def test_keys_of_the_window_stay_the_windows(view):
    clicker = (KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_B, KEY.Key_Period, KEY.Key_Comma, KEY.Key_F5, KEY.Key_M)
    assert not any(claimed(view, key) for key in clicker)
    assert not claimed(view, KEY.Key_Space)  # plays, until there is something to be chosen
    assert not claimed(view, KEY.Key_Escape)
    QTest.keyClick(view, KEY.Key_Left)
    assert not any(claimed(view, key) for key in clicker)
    assert claimed(view, KEY.Key_Space)
    assert claimed(view, KEY.Key_Escape)
    assert claimed(view, KEY.Key_Left, CONTROL)


def test_a_curve_is_read_along_its_line(view, qtbot):
    view.show_prediction(curve())
    QTest.keyClick(view, KEY.Key_Home)
    QTest.keyClick(view, KEY.Key_Home)
    assert view._plate.text.startswith("Training example 1 of 5 at x = −3.000")
    assert "ŷ = −0.1411 at x = −3.000" in view._plate.text
    QTest.keyClick(view, KEY.Key_Right, SHIFT)
    x = view._place[0]
    assert x == pytest.approx(-2.4)
    assert view._place[1] == pytest.approx(np.sin(x), abs=0.1)
    assert not claimed(view, KEY.Key_Up)
    QTest.keyClick(view, KEY.Key_Right, CONTROL)
    QTest.keyClick(view, KEY.Key_Right, CONTROL)
    with qtbot.waitSignal(view.point_chosen) as caught:
        QTest.keyClick(view, KEY.Key_Return)
    assert caught.args == ["training", 1]


def test_a_curve_that_is_no_number_can_be_read(view):
    shown = curve()
    view.show_prediction(dataclasses.replace(shown, y=np.full_like(shown.y, np.nan)))
    QTest.keyClick(view, KEY.Key_Right)
    assert "ŷ = NaN" in view._plate.text
    assert not view.grab().isNull()


@pytest.mark.parametrize("shown", [digit(), dataclasses.replace(vector(), examples=3)])
def test_examples_without_a_plane_are_leafed_through(view, qtbot, said, shown):
    view.show_prediction(shown)
    for key, offset in ((KEY.Key_Right, 1), (KEY.Key_Left, -1)):
        with qtbot.waitSignal(view.example_requested) as caught:
            QTest.keyClick(view, key, CONTROL)
        assert caught.args == [offset]
    assert not claimed(view, KEY.Key_Right)
    said.clear()
    view.show_prediction(dataclasses.replace(shown, outputs=shown.outputs * 0.5))
    assert said == []  # training goes on; nobody asked
    view.show_prediction(dataclasses.replace(shown, example=shown.example + 1))
    assert len(said) == 1


def test_on_other_axes_nothing_is_read(view):
    QTest.keyClick(view, KEY.Key_Right)
    view.show_prediction(dataclasses.replace(plane(), axis_names=("a", "b")))
    assert view._place is None
    QTest.keyClick(view, KEY.Key_Right)
    view.show_prediction(digit())
    assert (view._place, view._plate.text) == (None, "")


def test_an_example_that_is_gone_is_no_longer_the_one(view):
    QTest.keyClick(view, KEY.Key_Right, CONTROL)
    fewer = PlanePoints(np.array([[0.5, -0.5]]), np.array([1.0]))
    view.show_prediction(dataclasses.replace(editable(), train=fewer, test=fewer))
    assert view._example is None
    assert view._plate.text.startswith("ŷ = −0.5000 at x₁ = −0.50")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_frame_and_crosshair_are_seen(view, theme):
    view.set_theme(load_theme(theme))
    before = view.grab().toImage()
    assert before.pixelColor(1, view.height() // 2).name() == load_theme(theme).accent
    QTest.keyClick(view, KEY.Key_Home)
    QTest.keyClick(view, KEY.Key_End)
    area = plane_frame_in(QRectF(view.rect()), view._prediction).area
    after, y = view.grab().toImage(), round(area.center().y())
    row = range(round(area.left()) + 3, round(area.right()) - 30)
    assert sum(after.pixelColor(x, y) != before.pixelColor(x, y) for x in row) > 0.8 * len(row)


def test_tab_goes_from_the_plane_to_each_tool_and_on(window, view):
    order = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        order.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
    assert order == ["Brush of class no", "Brush of class yes", "Eraser", "before", "Prediction"]
