import math

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.state.curves import LossHistory
from app.state.curves_picture import RunCurve
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
    assert view._picture.legend == "train –, test –"
    assert "nothing is recorded" in view.describe_at(QPointF(100, 50))
    view.set_log_scale(True)
    assert not view.grab().isNull()


def test_the_latest_numbers_are_readable(qtbot):
    view = view_of(qtbot, history())
    assert view._picture.legend == "train 0.0099, test 0.0198"
    told = view._chart.accessibleDescription()
    assert told.startswith(f"Loss at step {view._history.last_step:,}: {view._picture.legend}\n")
    view._accuracy_button.click()
    assert view._picture.legend == "train 99.0 %, test 99.0 %"
    assert not view._log_button.isEnabled()


def test_without_accuracies_there_is_only_loss(qtbot):
    view = view_of(qtbot, history())
    view._accuracy_button.click()
    view.show_history(history(accuracy=False))
    assert not view._accuracy_button.isEnabled()
    assert view._loss_button.isChecked()
    assert "train 0.0099" in view._picture.legend


def test_the_axis_spans_the_run(qtbot):
    view = view_of(qtbot, history())
    axes = view._picture.axes
    assert axes.extent == 100
    assert axes.low == 0
    assert 2 <= axes.high < 2.6
    view.set_log_scale(True)
    axes = view._picture.axes
    assert axes.low <= 1 / 101
    assert axes.high >= 2


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
    assert "train inf" in view._picture.legend


def test_changes_are_marked_and_said_in_the_tooltip(qtbot):
    recorded = history()
    recorded.add_marker(50, "learning rate 0.03 → 0.1")
    view = view_of(qtbot, recorded)
    at_marker = QPoint(round(float(view._picture.axes.x(50))), 50)
    text = view.describe_at(QPointF(at_marker))
    assert "learning rate 0.03 → 0.1 (step 50)" in text
    assert "Loss at step 50: train 0.0196, test 0.0392" in text
    event = QHelpEvent(QEvent.Type.ToolTip, at_marker, view._chart.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(view._chart, event)
    assert "learning rate" in QToolTip.text()
    QToolTip.hideText()
    recorded.cut_after(10)
    view.show_history(recorded)
    assert "learning rate" not in view.describe_at(QPointF(at_marker))


def test_another_theme(qtbot):
    view = view_of(qtbot, history())
    view.set_theme(load_theme("dark"))
    image = view._chart.grab().toImage()
    assert image.pixelColor(1, image.height() - 2).name() == load_theme("dark").panel


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


def test_smoothing_is_told_and_drawn(qtbot):
    view = view_of(qtbot, history(1001))
    lines = len(view._picture.curves)
    with qtbot.waitSignal(view.smoothing_changed) as caught:
        view._smooth_button.click()
    assert caught.args == [True]
    assert view.look.smooth
    assert len(view._picture.curves) == 2 * lines
    with qtbot.assertNotEmitted(view.smoothing_changed):
        view.set_smoothing(False)
    assert len(view._picture.curves) == lines


@pytest.mark.parametrize("smooth", [False, True])
def test_what_is_drawn_does_not_grow_with_the_run(qtbot, smooth):
    view = view_of(qtbot, history(100_000))
    view.set_smoothing(smooth)
    assert all(len(line.points) <= view._chart.width() for line in view._picture.curves)


def test_the_picture_has_the_size_of_its_place(qtbot):
    view = view_of(qtbot, history())
    for size in (300, 500):
        view.resize(size, size)
        QApplication.processEvents()
        assert (view._picture.width, view._picture.height) == (view._chart.width(), view._chart.height())


def test_gone_back_in_time_and_forward_again(qtbot):
    recorded = history()
    view = view_of(qtbot, recorded)
    view.show_history(recorded, 49)
    assert view._picture.legend == "train 0.0200, test 0.0400"
    view.show_history(recorded)
    assert view._picture.legend == "train 0.0099, test 0.0198"


def test_several_runs_are_read_at_once_until_one_is_shown_again(qtbot):
    view = view_of(qtbot, history())
    slow = LossHistory()
    for step in range(61):
        slow.append(step, 1.0)
    slow.add_marker(50, "learning rate halved")
    view.show_runs([RunCurve("fast", 0, history()), RunCurve("slow", 1, slow)])
    text = view.describe_at(QPointF(float(view._picture.axes.x(50)), 40))
    assert text.splitlines() == [
        "slow: learning rate halved (step 50)",
        "fast: loss at step 50: train 0.0196, test 0.0392",
        "slow: loss at step 50: train 1.0000",
    ]
    assert {label.text for label in view._picture.labels} >= {"fast", "slow"}
    view._accuracy_button.click()
    assert {label.text for label in view._picture.labels} >= {"fast", "100 %"}
    view.show_history(slow)
    assert view._loss_button.isChecked()
    assert view._picture.legend == "train 1.0000, test –"


@pytest.fixture
def said(monkeypatch):
    """What is announced."""
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    return heard


def focused(view):
    view.activateWindow()
    QApplication.processEvents()
    view._log_button.setFocus()
    QTest.keyClick(view._log_button, Qt.Key.Key_Tab)
    assert view._chart.hasFocus()
    return view._chart


def test_a_line_is_led_over_the_curves_by_keys(qtbot, said):
    view = view_of(qtbot, history())
    chart = focused(view)
    QTest.keyClick(chart, Qt.Key.Key_Left)  # it comes up where the run is
    assert view._plate.text == "Loss at step 100: train 0.0099, test 0.0198"
    for key, modifier, step in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 99),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 89),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, 99),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 100),
    ):
        QTest.keyClick(chart, key, modifier)
        assert view._plate.text.startswith(f"Loss at step {step}:")
        assert said[-1] == view._plate.text
        assert chart.accessibleDescription().startswith(view._plate.text)


def test_the_line_is_seen_and_goes_away_by_escape(qtbot):
    view = view_of(qtbot, history())
    chart = focused(view)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    axes = view._picture.axes
    place = round(float(axes.x(1))), round(axes.bottom - 30)
    accent = load_theme("light").accent
    near = [chart.grab().toImage().pixelColor(place[0] + dx, place[1]) for dx in (-1, 0, 1)]
    assert any(abs(colour.hue() - QColor(accent).hue()) < 5 and colour.saturation() > 100 for colour in near)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert view._plate.text == ""
    assert chart.accessibleDescription().startswith("Loss at step 100: train 0.0099")


def test_reading_stays_where_it_is_while_the_run_goes_on_and_not_behind_its_end(qtbot):
    recorded = history()
    view = view_of(qtbot, recorded)
    chart = focused(view)
    QTest.keyClick(chart, Qt.Key.Key_End)
    recorded.append(101, 0.5)
    view.show_history(recorded)
    assert "step 100" in view._plate.text
    recorded.cut_after(40)
    view.show_history(recorded)
    assert "step 40" in view._plate.text
    view._accuracy_button.click()
    assert view._plate.text.startswith("Accuracy at step 40")
    view.show_history(LossHistory())
    assert view._plate.text == ""


def test_several_runs_are_read_by_keys_too(qtbot):
    view = view_of(qtbot, history())
    view.show_runs([RunCurve("fast", 0, history()), RunCurve("slow", 1, history(61))])
    chart = focused(view)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert len(view._plate.text.splitlines()) == 2
    assert len(view._read_places) == 4


def test_without_records_the_keys_stay_with_the_window(qtbot):
    view = view_of(qtbot, LossHistory())
    chart = focused(view)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Escape):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(chart, event)
        assert not event.isAccepted()
