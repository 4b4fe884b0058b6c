"""Drawing, erasing and choosing inputs on the prediction view, with the mouse and the keyboard."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.painting.prediction.canvas import inner_box
from app.painting.prediction.curve import curve_frame
from app.painting.prediction.plane import plane_frame_in
from app.state.prediction import PlanePoints
from app.state.stroke import Stroke
from app.state.theme import load_theme
from app.views.prediction import PredictionView
from tests.app.predictions import curve, plane

BOX_SIZE = (336, 300)
LEFT = Qt.MouseButton.LeftButton


def editable(task="classification"):
    return dataclasses.replace(plane(task), extent=(-6.0, 6.0, -6.0, 6.0), editable=True)


@pytest.fixture
def view(qtbot) -> PredictionView:
    widget = PredictionView(load_theme("light"))
    qtbot.addWidget(widget)
    widget.resize(*BOX_SIZE)
    widget.show()
    widget.show_prediction(editable())
    return widget


def pixel(view, x1, x2) -> QPoint:
    frame = plane_frame_in(view.rect().toRectF(), view._prediction)
    return QPoint(round(frame.x(x1)), round(frame.y(x2)))


def tool(view, name):
    return next(b for b in view._tools._buttons if b.accessibleName() == name)


def drag(view, *places):
    points = [pixel(view, *place) for place in places]
    QTest.mousePress(view, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, LEFT, pos=points[-1])


def test_a_click_draws_a_point_of_the_class_in_hand(qtbot, view):
    tool(view, "Brush of class yes").click()
    with qtbot.waitSignal(view.points_drawn) as caught:
        drag(view, (2.0, -3.0))
    ((x1, x2, target),) = caught.args[0]
    assert (x1, x2) == pytest.approx((2.0, -3.0), abs=0.05)
    assert target == 1


def test_a_stroke_is_one_edit_of_several_points(view):
    strokes = []
    view.points_drawn.connect(strokes.append)
    tool(view, "Brush of class no").click()
    drag(view, (-4.0, 0.0), (-2.0, 0.0), (-1.95, 0.0), (0.0, 0.0))
    assert len(strokes) == 1
    assert len(strokes[0]) == 3
    assert {target for *_, target in strokes[0]} == {0}


def test_the_eraser_tells_where_it_was_and_how_wide_it_is(qtbot, view):
    tool(view, "Eraser").click()
    with qtbot.waitSignal(view.points_erased) as caught:
        drag(view, (1.0, 1.0), (3.0, 1.0))
    places, radius = caught.args
    np.testing.assert_allclose(places, [(1, 1), (3, 1)], atol=0.05)
    assert 0.3 < radius < 1.5


def test_a_quantity_is_drawn_with_the_value_that_was_typed(qtbot, view):
    view.show_prediction(editable("regression"))
    entry = view._tools._entry
    assert not entry.isHidden()
    entry.setFocus()
    entry.selectAll()
    QTest.keyClicks(entry, "-0.5")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.points_drawn) as caught:
        drag(view, (0.0, 0.0))
    assert caught.args[0][0][2] == -0.5


def test_without_a_tool_nothing_is_drawn(qtbot, view):
    with qtbot.assertNotEmitted(view.points_drawn), qtbot.assertNotEmitted(view.points_erased):
        drag(view, (0.0, 0.0), (2.0, 2.0))
        tool(view, "Brush of class no").click()
        tool(view, "Brush of class no").click()  # puts it down
        drag(view, (0.0, 0.0), (2.0, 2.0))


def test_only_one_tool_is_in_hand(view):
    tool(view, "Brush of class no").click()
    tool(view, "Eraser").click()
    assert not tool(view, "Brush of class no").isChecked()
    assert view._tools.tool.erases


def test_escape_gives_the_stroke_up_and_then_the_tool(qtbot, view):
    tool(view, "Brush of class no").click()
    with qtbot.assertNotEmitted(view.points_drawn):
        QTest.mousePress(view, LEFT, pos=pixel(view, 0, 0))
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, LEFT, pos=pixel(view, 0, 0))
    assert view._tools.tool is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view._tools.tool is None


def test_a_stroke_is_seen_while_it_is_led(view):
    tool(view, "Brush of class no").click()
    before = view.grab().toImage()
    QTest.mousePress(view, LEFT, pos=pixel(view, 3, 3))
    during = view.grab().toImage()
    assert before != during
    QTest.mouseRelease(view, LEFT, pos=pixel(view, 3, 3))
    assert view.grab().toImage() == before


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_both_tools_are_painted_in_both_themes(view, theme):
    view.set_theme(load_theme(theme))
    for target in (None, 0.0, 1.0):
        view._stroke = Stroke(target, 0.1)
        view._stroke.lead(1.0, 1.0)
        assert not view.grab().isNull()


def test_other_data_take_the_tools_away(view):
    tool(view, "Eraser").click()
    view.show_prediction(curve())
    assert view._tools.isHidden()
    assert view._tools.tool is None
    view.show_prediction(plane())
    assert view._tools.isHidden()


def test_other_classes_have_other_brushes(view):
    view.show_prediction(dataclasses.replace(editable(), class_names=("a", "b", "c")))
    assert len(view._tools._brushes) == 3
    assert tool(view, "Brush of class c")


def sliced():
    names = ("a", "b", "c", "d")
    return dataclasses.replace(plane(), input_names=names, pair=(0, 2), axis_names=("a", "c"), same_units=False)


def chosen_by(view, place, released=None, button=LEFT):
    chosen = []
    view.point_chosen.connect(lambda *example: chosen.append(example))
    QTest.mousePress(view, button, pos=place)
    QTest.mouseRelease(view, button, pos=released or place)
    return chosen


@pytest.mark.parametrize(
    ("x1", "x2", "example"),
    [
        (-0.5, 0.5, ("training", 0)),
        (0.5, -0.5, ("training", 1)),
        (0.5, 0.5, ("test", 0)),
        (-0.5, -0.5, ("test", 1)),
    ],
)
def test_a_click_without_a_tool_chooses_an_example(view, x1, x2, example):
    points = PlanePoints(np.array([[0.5, 0.5], [-0.5, -0.5]]), np.array([1.0, 0.0]))
    view.show_prediction(dataclasses.replace(plane(), test=points))
    assert chosen_by(view, pixel(view, x1, x2) + QPoint(4, -4)) == [example]


def test_of_two_examples_at_one_place_the_one_on_top_is_chosen(view):
    view.show_prediction(plane())  # its test examples lie on its training examples
    assert chosen_by(view, pixel(view, 0.5, -0.5)) == [("training", 1)]


def test_a_click_beside_the_examples_or_a_drag_away_chooses_none(view):
    view.show_prediction(plane())
    there = pixel(view, 0.5, -0.5)
    assert chosen_by(view, there + QPoint(7, 7)) == []
    assert chosen_by(view, QPoint(2, 2)) == []
    assert chosen_by(view, there, released=there + QPoint(20, 0)) == []
    assert chosen_by(view, there, button=Qt.MouseButton.RightButton) == []


def test_a_click_with_a_tool_draws_and_chooses_none(qtbot, view):
    tool(view, "Brush of class yes").click()
    with qtbot.waitSignal(view.points_drawn):
        assert chosen_by(view, pixel(view, 0.5, -0.5)) == []


def test_an_example_on_a_curve_is_chosen(view):
    view.show_prediction(dataclasses.replace(curve(), test_x=np.empty(0), test_y=np.empty(0)))
    shown = view._prediction
    frame = curve_frame(inner_box(view.rect().toRectF(), 1), shown, 1)
    place = QPoint(round(frame.x(shown.train_x[2])), round(frame.y(shown.train_y[2])))
    assert chosen_by(view, place) == [("training", 2)]


def test_two_inputs_are_chosen_by_name(qtbot, view):
    view.show_prediction(sliced())
    assert view._pair.isVisible()
    first, second = view._pair._choices
    assert (first.currentText(), second.currentText()) == ("a", "c")
    asked = []
    view.pair_requested.connect(lambda *pair: asked.append(pair))
    first.chosen.emit("3")
    first.chosen.emit("2")  # what the other one has
    assert asked == [(3, 2), (2, 0)]
    assert not view.grab().isNull()
    view.show_prediction(plane())
    assert view._pair.isHidden()


def test_a_slice_says_what_it_leaves_out(view):
    from app.painting.prediction import describe_at, summary

    shown = sliced()
    assert "all others are at their mean" in summary(shown)
    area = plane_frame_in(view.rect().toRectF(), shown).area
    assert "at a = " in describe_at(view.rect().toRectF(), area.center(), shown)
