import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.state.theme import load_theme
from app.views.prediction import PredictionView
from tests.app.predictions import curve, digit, every_kind

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
