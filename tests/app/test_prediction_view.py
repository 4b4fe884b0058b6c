import dataclasses

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.painting.prediction import describe_at
from app.painting.prediction.canvas import inner_box
from app.painting.prediction.curve import curve_frame
from app.painting.prediction.plane import plane_frame_in
from app.state.theme import load_theme
from app.views.prediction import PredictionView
from tests.app.predictions import curve, digit, every_kind, plane

# The offscreen platform says this of every window with a size limit.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_shows_every_kind_in_both_themes(qtbot):
    view = PredictionView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(320, 280)
    for prediction in every_kind():
        view.show_prediction(prediction)
        assert not view.grab().isNull()
    view.set_theme(load_theme("dark"))
    assert view.grab().toImage().pixelColor(1, 1) == QColor(load_theme("dark").panel)


def test_a_tooltip_says_what_is_shown(qtbot):
    view = PredictionView(load_theme("light"))
    qtbot.addWidget(view)
    view.show_prediction(digit(5, 3))
    view.show()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, QPoint(20, 20), view.mapToGlobal(QPoint(20, 20))))
    assert "wrong" in QToolTip.text()
    view.show_prediction(None)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, QPoint(20, 20), view.mapToGlobal(QPoint(20, 20))))
    QToolTip.hideText()


BOX = QRectF(0, 0, 336, 300)


def said_at(prediction, x1, x2):
    frame = plane_frame_in(BOX, prediction)
    return describe_at(BOX, QPointF(frame.x(x1) + 3, frame.y(x2) - 3), prediction).split("\n")


def test_an_example_under_the_pointer_is_described():
    assert said_at(plane(), 0.5, -0.5) == [
        "Training example 2 of 2 at x₁ = 0.50, x₂ = −0.50",
        "class yes",
        "ŷ = 0.5000 there (nearest grid point)",
    ]
    empty = dataclasses.replace(plane().train, positions=plane().train.positions[:0], targets=plane().train.targets[:0])
    regression = dataclasses.replace(plane("regression"), train=empty)
    assert said_at(regression, 0.5, -0.5) == [
        "Test example 1 of 2 at x₁ = 0.50, x₂ = −0.50",
        "y = 1.0000",
        "ŷ = 0.5000 there (nearest grid point)",
    ]


def test_an_example_is_described_with_the_answer_for_each_class_and_what_a_slice_leaves_out():
    sliced = dataclasses.replace(
        plane(outputs=3), input_names=("a", "b", "c"), pair=(0, 2), axis_names=("a", "c"), same_units=False
    )
    assert said_at(sliced, -0.5, 0.5) == [
        "Training example 1 of 2 at a = −0.50, c = 0.50",
        "class no",
        "ŷ there (nearest grid point, b at its mean)",
        "no: −0.5000",
        "yes: 0.5000",
        "maybe: 0.5000",
    ]


def test_beside_the_examples_the_tooltip_tells_the_answer_alone():
    assert said_at(plane(), 0.0, 0.0)[0].startswith("ŷ = 0.")


def test_an_example_on_a_curve_is_described():
    shown = curve()
    frame = curve_frame(inner_box(BOX, 1), shown, 1)
    at = QPointF(frame.x(shown.train_x[1]), frame.y(shown.train_y[1]))
    said = describe_at(BOX, at, shown).split("\n")
    assert said[0].startswith("Training example 2 of 5 at x = −1.7")
    assert said[1].removeprefix("y = ") == said[2].split()[2]


def test_examples_can_be_leafed_through_where_there_are_several(qtbot):
    view = PredictionView(load_theme("light"))
    qtbot.addWidget(view)
    view.show_prediction(digit())
    assert not view._next.isHidden()
    asked = []
    view.example_requested.connect(asked.append)
    view._next.click()
    view._previous.click()
    assert asked == [1, -1]
    view.show_prediction(curve())
    assert view._next.isHidden()
    assert view._previous.isHidden()
