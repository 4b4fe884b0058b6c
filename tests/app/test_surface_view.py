from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.state.surface_reading import in_sight
from app.state.surface_request import PlaneRequest, WeightChoice
from app.state.surface_words import loss_text, statement
from app.state.theme import load_theme
from app.views.surface import SurfaceView
from tests.app.surfaces import surfaces
from tests.app.windows import open_window

# The offscreen platform says this of every window with a size limit.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CHOICES = tuple(WeightChoice(index, f"x1 → hidden 1, unit {index + 1}") for index in (0, 3, 6))


@pytest.fixture
def view(qtbot):
    shown = SurfaceView(load_theme("light"))
    qtbot.addWidget(shown)
    shown.resize(320, 300)
    shown.show()
    QApplication.processEvents()
    return shown


@pytest.fixture
def asked(view):
    requests = []
    view.plane_requested.connect(requests.append)
    return requests


def test_without_a_surface_it_says_what_to_do(view):
    assert "Train some steps" in view._status.text()
    assert "Train some steps" in view.describe_at(QPointF(100, 100))
    assert not view.grab().isNull()


def test_a_coarse_surface_is_shown_while_a_finer_one_is_computed(view):
    coarse, fine = surfaces()
    view.show_surface(coarse)
    assert view._status.text() == "Computing, 0%"
    view.show_progress(0.4)
    assert view._status.text() == "Computing, 40%"
    assert view._picture is not None
    view.show_surface(fine)
    assert "training examples" in view._status.text()
    assert view._chart.accessibleDescription().startswith(statement(fine))


def test_trouble_is_said_in_place_of_a_surface(view):
    view.show_surface(surfaces()[-1])
    view.show_trouble("principal directions: expected at least 3 different states")
    assert view._picture is None
    assert view._status.text().startswith("principal directions")
    assert view._status.toolTip().endswith("different states")
    view.show_surface(surfaces()[-1])
    assert "training examples" in view._status.text()


def test_another_kind_of_plane_is_asked_for_at_the_usual_size(view, asked):
    view._in.click()
    view._kind.chosen.emit("random")
    view._kind.chosen.emit("weights")
    assert asked == [
        PlaneRequest("principal", zoom=2.0),
        PlaneRequest("random"),
        PlaneRequest("weights"),
    ]
    assert view._weights_row.isVisible()
    assert view.request == asked[-1]


def test_drawing_again_draws_other_random_directions_and_else_the_same_plane(view, asked):
    view._again.click()
    view._kind.chosen.emit("random")
    view._again.click()
    view._again.click()
    assert [request.draw for request in asked] == [0, 0, 1, 2]


def test_zooming_ends_somewhere(view, asked):
    for _ in range(12):
        view._in.click()
    assert asked[-1].zoom == 1024
    assert not view._in.isEnabled()
    view._out.click()
    assert asked[-1].zoom == 512
    assert view._in.isEnabled()


def test_two_weights_are_chosen_and_swap_where_they_would_be_the_same(view, asked):
    view.show_weights(CHOICES, (0, 3))
    assert not asked
    view._weights[0].chosen.emit("6")
    view._weights[0].chosen.emit("3")
    assert [request.weights for request in asked] == [(6, 3), (3, 6)]
    assert [choice.currentData() for choice in view._weights] == ["3", "6"]


def test_the_controls_of_a_narrow_panel_do_not_overlap(view):
    view._kind.chosen.emit("weights")
    view.show_weights(CHOICES, (0, 3))
    QApplication.processEvents()
    top = [view._kind, view._out, view._in, view._again]
    for row in (top, view._weights):
        for left, right in pairwise(row):
            assert left.mapTo(view, QPoint(left.width(), 0)).x() <= right.mapTo(view, QPoint(0, 0)).x()
        assert row[-1].mapTo(view, QPoint(row[-1].width(), 0)).x() <= view.width()


def test_the_loss_under_the_pointer_is_told(view):
    view.show_surface(surfaces()[-1])
    middle = view._chart.rect().center()
    QApplication.sendEvent(view._chart, QHelpEvent(QEvent.Type.ToolTip, middle, view._chart.mapToGlobal(middle)))
    assert QToolTip.text().startswith("Loss ")
    QToolTip.hideText()


def test_it_follows_its_size_and_the_theme(view):
    view.show_surface(surfaces()[-1])
    view.resize(900, 600)
    QApplication.processEvents()
    assert view._picture.width == view._chart.width() > 800
    dark = load_theme("dark")
    view.set_theme(dark)
    assert view._picture.background == dark.panel


def focused(view):
    view.activateWindow()
    QApplication.processEvents()
    view._again.setFocus()
    QTest.keyClick(view._again, Qt.Key.Key_Tab)
    assert view._chart.hasFocus()
    return view._chart


def test_the_arrows_lead_a_crosshair_from_point_to_point(view, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    surface = surfaces()[-1]
    view.show_surface(surface)
    chart, grid = focused(view), surface.grid
    QTest.keyClick(chart, Qt.Key.Key_Right)  # it comes up where the run stands
    assert view._place == tuple(surface.plane.middle)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(chart, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view._place == (grid.x[0], grid.y[0])
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert view._place == (grid.x[1], grid.y[1])
    assert view._plate.text.startswith(f"Loss {loss_text(grid.losses[1, 1])} at (")
    assert said[-1] == view._plate.text
    assert chart.accessibleDescription().startswith(view._plate.text)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert view._plate.text == ""
    assert chart.accessibleDescription().startswith(statement(surface))


def test_ways_of_runs_are_followed_by_keys(view):
    surface = surfaces()[-1]
    view.show_surface(surface)
    chart, control = focused(view), Qt.KeyboardModifier.ControlModifier
    inside = [place for path in surface.paths for place in path.coordinates.tolist() if in_sight(surface, place)]
    QTest.keyClick(chart, Qt.Key.Key_Right, control)
    QTest.keyClick(chart, Qt.Key.Key_Right, control)
    assert list(view._place) == inside[1]
    assert "true loss" in view._plate.text
    QTest.keyClick(chart, Qt.Key.Key_Left, control)
    QTest.keyClick(chart, Qt.Key.Key_Left, control)
    assert list(view._place) == inside[0]
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    QTest.keyClick(chart, Qt.Key.Key_Left, control)
    assert list(view._place) == inside[-1]


def test_the_crosshair_is_drawn_where_it_is_and_gone_when_out_of_sight(view):
    view.show_surface(surfaces()[-1])
    chart = focused(view)
    before = chart.grab().toImage()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    x = round(view._picture.frame.left) + 1
    after = chart.grab().toImage()
    column = range(round(view._picture.frame.top) + 5, round(view._picture.frame.bottom) - 5)
    assert sum(before.pixelColor(x, y) != after.pixelColor(x, y) for y in column) > 0.8 * len(column)
    view.show_surface(surfaces(zoom=64.0)[-1])
    assert view._plate.text == ""
    view.show_trouble("nothing")
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert view._plate.text == ""


def test_in_a_low_window_the_surface_takes_height_from_the_prediction_and_gives_it_back(qtbot):
    with open_window(size=(1280, 720)) as window:
        before = window.splitters["right"].sizes()
        window.panels.show_panel("surface")
        QTest.qWait(1)
        assert window.splitters["right"].sizes()[1] > before[1] + 40
        window.panels.show_panel("curves")
        assert window.splitters["right"].sizes() == before
