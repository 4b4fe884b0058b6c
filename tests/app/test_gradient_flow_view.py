import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QToolTip

from app.state.diagnosis import Diagnosis, diagnose
from app.state.flow_history import FlowHistory
from app.state.theme import load_theme
from app.views.gradient_flow import GradientFlow
from app.widgets.line_labels import spread
from engine import Trainer, load_scenario
from tests.app.test_diagnosis import scenario

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def run_of(wanted, steps=100):
    trainer, history = Trainer(wanted), FlowHistory()
    for _ in range(steps):
        trainer.step()
        history.append(trainer.snapshot())
    return history, diagnose(trainer.snapshot(), history)


def view_of(qtbot, history, diagnosis, size=(330, 300)):
    view = GradientFlow(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view.show_flow(history, diagnosis)
    QApplication.processEvents()
    return view


def test_before_the_first_step(qtbot):
    view = view_of(qtbot, FlowHistory(), Diagnosis(0))
    assert "Gradient norm" in view.describe_at(QPointF(100, 30))
    assert not view.grab().isNull()


def test_one_labelled_line_for_each_layer(qtbot):
    view = view_of(qtbot, *run_of(load_scenario("spiral")))
    assert len(view._lines) == 4
    assert view._labels.shown_texts() == ["L1", "L2", "L3", "L4"]
    assert view._verdict.accessibleName().startswith("No trouble seen")
    shades = [line.opts["pen"].color().lightness() for line in view._lines]
    assert shades == sorted(shades, reverse=True)
    assert len(set(shades)) == 4


def test_the_verdict_and_its_evidence(qtbot):
    history, diagnosis = run_of(scenario(10, "sigmoid", 0.03))
    view = view_of(qtbot, history, diagnosis)
    assert view._verdict.accessibleName() == diagnosis.verdict
    assert diagnosis.verdicts[0].evidence in view._verdict.toolTip()
    shown = view._labels.shown_texts()
    assert (shown[0], shown[-1]) == ("L1", "L11")


def test_the_switch_shows_update_ratios(qtbot):
    history, diagnosis = run_of(load_scenario("spiral"))
    view = view_of(qtbot, history, diagnosis)
    assert not view._usual.isVisible()
    view._ratio_button.click()
    assert view._usual.isVisible()
    bottom, top = view._plot.ranges()[1]
    assert bottom <= np.log10(diagnosis.layers[0].update_ratio) <= top
    assert "Update-to-weight ratio" in view.describe_at(QPointF(100, 30))


def test_tooltips_tell_numbers_units_and_formulas(qtbot):
    history, diagnosis = run_of(load_scenario("spiral"))
    view = view_of(qtbot, history, diagnosis)
    at_end = view._plot.place_of(100, 0).toPoint()
    text = view.describe_at(QPointF(at_end))
    assert "Step 100" in text
    assert f"L1: {diagnosis.layers[0].gradient_norm:.6g}" in text
    event = QHelpEvent(QEvent.Type.ToolTip, at_end, view._plot.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(view._plot.viewport(), event)
    assert "Gradient norm" in QToolTip.text()
    QToolTip.hideText()
    rows = view._rows
    width = rows.width()
    assert "L1, hidden layer 1, tanh" in rows.describe_at(QPointF(2, 30))
    assert "80 outputs from −1 to 1" in rows.describe_at(QPointF(60, 30))
    assert "16 gradients" in rows.describe_at(QPointF(width / 2, 30))
    assert "of 8 units saturated" in rows.describe_at(QPointF(width - 5, 30))
    assert "in percent" in rows.describe_at(QPointF(width - 5, 5))
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(60, 30), rows.mapToGlobal(QPoint(60, 30)))
    QApplication.sendEvent(rows, event)
    assert "outputs" in QToolTip.text()
    QToolTip.hideText()


def test_layers_without_gradient_are_named_at_the_bottom(qtbot):
    history, diagnosis = run_of(scenario(3, "relu", 2.0), 1200)
    view = view_of(qtbot, history, diagnosis)
    assert view._labels.shown_texts() == ["L1 = 0", "L2 = 0", "L3 = 0", "L4 = 0"]
    assert not view.grab().isNull()


def test_another_network_and_another_theme(qtbot):
    view = view_of(qtbot, *run_of(load_scenario("spiral")))
    view.show_flow(*run_of(load_scenario("xor")))
    assert len(view._lines) == 2
    view.set_theme(load_theme("dark"))
    assert view._plot.backgroundBrush().color().name() == load_theme("dark").panel
    assert not view.grab().isNull()


def test_many_layers_can_be_scrolled(qtbot):
    view = view_of(qtbot, *run_of(scenario(10, "sigmoid", 0.03), 20))
    assert view._scroll.verticalScrollBar().maximum() > 0
    view.resize(420, 500)
    QApplication.processEvents()
    assert view._scroll.verticalScrollBar().maximum() == 0


def test_labels_are_moved_apart_as_little_as_may_be():
    assert spread([10.0, 10.0, 50.0], 10.0, 0.0, 100.0) == [5.0, 15.0, 50.0]
    assert spread([100.0, 99.0], 10.0, 0.0, 100.0) == [100.0, 90.0]
    assert spread([0.0, 0.0], 10.0, 0.0, 100.0) == [0.0, 10.0]
    rng = np.random.default_rng(0)
    for _ in range(50):
        places = rng.uniform(0, 100, 8).tolist()
        moved = spread(places, 12.0, 0.0, 100.0)
        assert np.diff(sorted(moved)).min() > 12 - 1e-9
        assert min(moved) >= 0
        assert max(moved) <= 100
        assert np.argsort(moved).tolist() == np.argsort(places).tolist()


def test_a_line_is_led_over_the_gradients_by_keys(qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    history, diagnosis = run_of(load_scenario("spiral"))
    view = view_of(qtbot, history, diagnosis)
    view.activateWindow()
    QApplication.processEvents()
    view._ratio_button.setFocus()
    QTest.keyClick(view._ratio_button, Qt.Key.Key_Tab)
    chart = view._place
    assert chart.hasFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)  # it comes up where the run is
    assert view._plate.text.startswith("Step 100\nL1: ")
    for key, modifier, step in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 99),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 89),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, 11),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 100),
    ):
        QTest.keyClick(chart, key, modifier)
        assert view._plate.text.startswith(f"Step {step}\n")
        assert said[-1] == view._plate.text
        assert chart.accessibleDescription().startswith(view._plate.text)
    assert f"L4: {diagnosis.layers[3].gradient_norm:.6g}" in view._plate.text
    view._ratio_button.click()
    assert f"L4: {diagnosis.layers[3].update_ratio:.6g}" in view._plate.text
    assert view._plot._reading.isVisible()
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert view._plate.text == ""
    assert not view._plot._reading.isVisible()
    assert "Update-to-weight ratio" in chart.accessibleDescription()


def test_the_frame_is_whole_in_a_low_panel_too(qtbot):
    view = view_of(qtbot, *run_of(load_scenario("spiral")), size=(330, 160))
    view._place.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    image, accent = view._place.grab().toImage(), load_theme("light").accent
    middle = image.width() // 2
    assert image.pixelColor(middle, 0).name() == image.pixelColor(middle, image.height() - 1).name() == accent
    assert not view._plot.steps.isVisible()
    view.resize(330, 400)
    QApplication.processEvents()
    assert view._plot.steps.isVisible()


def test_nothing_of_the_charts_own_menus_is_there(qtbot):
    view = view_of(qtbot, *run_of(load_scenario("spiral")))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert view.findChildren(QMenu) == []
    assert view._plot.scene().findChildren(QAction) == view.findChildren(QAction) == []
    texts = {label.text() for kind in (QLabel, QAbstractButton) for label in view._plot.findChildren(kind)}
    assert texts <= {""}
    middle = view._plot.viewport().rect().center()
    for event in (
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, view._plot.mapToGlobal(middle)),
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, view._plot.mapToGlobal(middle)),
    ):
        QApplication.sendEvent(view._plot.viewport(), event)
    QTest.mouseClick(view._plot.viewport(), Qt.MouseButton.RightButton, pos=middle)
    assert QApplication.activePopupWidget() is None
    before = view._plot.ranges()
    QTest.mousePress(view._plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view._plot.viewport(), middle + QPoint(40, 0))
    QTest.mouseRelease(view._plot.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 0))
    assert view._plot.ranges() == before


def test_the_values_stand_left_of_the_lines_in_every_language(qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view = view_of(qtbot, *run_of(load_scenario("xor")))
        assert view._plot.place_of(0, 0).x() < view._plot.place_of(100, 0).x()
        assert view._plot.values.sceneBoundingRect().center().x() < view._plot.area.left()
        assert view._labels.x() > view._plot.x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
