import math

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.state.curves import LossHistory
from app.state.theme import load_theme
from app.views.curves import CurvesView
from app.widgets.plot_axes import StepAxis, ValueAxis

# The offscreen platform says this of every window with a size limit.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def history(steps: int = 101, accuracy: bool = True) -> LossHistory:
    result = LossHistory()
    for step in range(steps):
        right = step / steps if accuracy else None
        result.append(step, 1 / (step + 1), 2 / (step + 1), right, right)
    return result


def view_of(qtbot, recorded: LossHistory) -> CurvesView:
    view = CurvesView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(320, 240)
    view.show()
    view.show_history(recorded)
    QApplication.processEvents()
    return view


def test_an_empty_history_is_shown_without_complaint(qtbot):
    view = view_of(qtbot, LossHistory())
    assert view._values["train"].text() == "–"
    assert "nothing is recorded" in view.describe_at(QPointF(100, 50))
    view.set_log_scale(True)
    assert not view.grab().isNull()


def test_the_latest_numbers_are_readable(qtbot):
    view = view_of(qtbot, history())
    assert view._values["train"].text() == "0.0099"
    assert view._values["test"].text() == "0.0198"
    view._accuracy_button.click()
    assert view._values["train"].text() == "99.0 %"
    assert not view._log_button.isEnabled()


def test_without_accuracies_there_is_only_loss(qtbot):
    view = view_of(qtbot, history())
    view._accuracy_button.click()
    view.show_history(history(accuracy=False))
    assert not view._accuracy_button.isEnabled()
    assert view._loss_button.isChecked()
    assert view._values["train"].text() == "0.0099"


def test_the_axis_spans_the_run(qtbot):
    view = view_of(qtbot, history())
    (left, right), (bottom, top) = view._plot.viewRange()
    assert (left, right) == (0, 100)
    assert bottom == 0
    assert 2 < top < 2.5
    view.set_log_scale(True)
    (bottom, top) = view._plot.viewRange()[1]
    assert bottom < math.log10(1 / 101)
    assert top > math.log10(2)


def test_switching_the_scale_is_told_but_setting_it_is_not(qtbot):
    view = view_of(qtbot, history())
    with qtbot.assertNotEmitted(view.log_scale_changed):
        view.set_log_scale(True)
    with qtbot.waitSignal(view.log_scale_changed) as caught:
        view._log_button.click()
    assert caught.args == [False]


def test_a_loss_of_zero_or_infinity_can_be_drawn_on_both_scales(qtbot):
    recorded = LossHistory()
    for step, loss in enumerate((1.0, 0.0, 1e308, float("inf"), float("nan"))):
        recorded.append(step, loss)
    view = view_of(qtbot, recorded)
    view.set_log_scale(True)
    assert not view.grab().isNull()
    assert view._values["train"].text() == "inf"


def test_changes_are_marked_and_said_in_the_tooltip(qtbot):
    recorded = history()
    recorded.add_marker(50, "learning rate 0.03 → 0.1")
    view = view_of(qtbot, recorded)
    assert sum(line.isVisible() for line in view._lines) == 1
    at_marker = view._plot.mapFromScene(view._plot.getViewBox().mapViewToScene(QPointF(50, 1)))
    text = view.describe_at(QPointF(at_marker))
    assert "learning rate 0.03 → 0.1 (step 50)" in text
    assert "Loss at step 50: train 0.0196, test 0.0392" in text
    event = QHelpEvent(QEvent.Type.ToolTip, at_marker, view._plot.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(view._plot.viewport(), event)
    assert "learning rate" in QToolTip.text()
    QToolTip.hideText()
    recorded.cut_after(10)
    view.show_history(recorded)
    assert not any(line.isVisible() for line in view._lines)


def test_another_theme(qtbot):
    view = view_of(qtbot, history())
    view.set_theme(load_theme("dark"))
    assert view._plot.backgroundBrush().color().name() == load_theme("dark").panel


def test_axis_numbers(qapp):
    axis, steps = ValueAxis(), StepAxis()
    axis.logarithmic = True
    ticks = axis.tickValues(-1.2, 0.1, 200)[0][1]
    assert axis.tickStrings([-1.0, 0.0, math.log10(0.5), -6.0], 1, 1) == ["0.1", "1", "0.5", "1e−6"]
    assert 0.0 in ticks
    axis.logarithmic, axis.percent = False, True
    assert axis.tickStrings([0.5], 1, 1) == ["50 %"]
    assert steps.tickStrings([0, 500, 1500, 2e6], 1, 1) == ["0", "500", "1.5k", "2M"]
    assert all(spacing >= 1 for spacing, _ in steps.tickValues(0, 2, 300))


def test_smoothing_draws_an_average_over_the_pale_raw_curve_and_leaves_the_numbers(qtbot):
    view = view_of(qtbot, history(1001))
    assert not view._raw["train"].isVisible()
    with qtbot.waitSignal(view.smoothing_changed) as caught:
        view._smooth_button.click()
    assert caught.args == [True]
    assert view._raw["train"].isVisible()
    assert view._values["train"].text() == "0.0010"
    assert view._curves["train"].yData[5] > view._raw["train"].yData[12]
    with qtbot.assertNotEmitted(view.smoothing_changed):
        view.set_smoothing(False)
    assert not view._raw["train"].isVisible()


@pytest.mark.parametrize("smooth", [False, True])
def test_what_is_drawn_does_not_grow_with_the_run(qtbot, smooth):
    view = view_of(qtbot, history(100_000))
    view.set_smoothing(smooth)
    assert len(view._curves["train"].xData) <= 2 * 700 + 1
    assert len(view._curves["test"].xData) <= len(view._curves["train"].xData)
    assert view._curves["train"].xData[-1] >= 99_000
