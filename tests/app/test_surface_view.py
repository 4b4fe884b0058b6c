from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.state.surface_request import PlaneRequest, WeightChoice
from app.state.surface_words import statement
from app.state.theme import load_theme
from app.views.surface import SurfaceView
from tests.app.surfaces import surfaces

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
    assert view._chart.accessibleDescription() == statement(fine)


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
