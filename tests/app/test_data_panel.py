"""The left column: it shows what a scenario learns, and asks for something else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QSlider, QToolButton

from app.state.data_choice import GENERATED_KINDS
from app.state.theme import THEME_NAMES, load_theme
from app.views.data_panel import PANEL_WIDTH, DataPanel
from engine import Scenario
from engine.scenario import Bumps, Circle, Csv, Digits, Rows, Sine, Spiral

EVERY_KIND = [
    Spiral(samples=300, noise=0.25),
    Bumps(features=("x1", "x2^2")),
    Sine(),
    Digits(),
    Rows(inputs=((0, 1), (1, 0)), targets=((1,), (0,))),
    Rows(inputs=((0, 1, 2), (1, 0, 2)), targets=((1,), (0,))),
    Csv(path="/somewhere/iris.csv", target="species"),
]


@pytest.fixture
def panel(qtbot) -> DataPanel:
    view = DataPanel(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(PANEL_WIDTH, 520)
    view.show_scenario(Scenario(data=Spiral(samples=300, noise=0.25), seed=7), 150, 150)
    view.show()
    return view


def texts(panel) -> str:
    return " | ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def button(panel, name) -> QToolButton:
    return next(b for b in panel.findChildren(QToolButton) if b.accessibleName() == name)


def test_the_settings_of_a_generator(panel):
    assert panel.editor("data.samples").control.text() == "300"
    assert panel.editor("data.noise").control.text() == "0.25"
    assert panel.editor("seed").control.text() == "7"
    assert button(panel, "Data: spiral").isChecked()
    assert "Two interleaved spirals." in texts(panel)
    assert "150 train · 150 test" in texts(panel)


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("data", EVERY_KIND)
def test_showing_asks_for_nothing_and_fits(qtbot, panel, data, theme):
    with qtbot.assertNotEmitted(panel.change_requested), qtbot.assertNotEmitted(panel.data_chosen):
        panel.set_theme(load_theme(theme))
        panel.show_scenario(Scenario(data=data), 1_200, 0, ("sepal length", "sepal width"))
    assert panel.minimumSizeHint().height() <= 520
    assert not panel.grab().isNull()
    assert "1,200 train · no test set" in texts(panel)


def test_what_does_not_apply_is_not_shown(panel):
    panel.show_scenario(Scenario(data=Csv(path="/somewhere/iris.csv", target="species")), 120, 30, ("a", "b"))
    assert "iris.csv" in texts(panel)
    assert "Learns species from a, b." in texts(panel)
    assert panel.editor("data.standardize").isVisible()
    assert not panel.editor("data.samples").isVisible()
    assert not button(panel, "Feature x1").isVisible()
    assert not any(button(panel, f"Data: {name}").isChecked() for name in ("circle", "spiral", "sine"))
    panel.show_scenario(Scenario(data=Sine()), 120, 30)
    assert panel.editor("data.noise").isVisible()
    assert not panel.editor("data.standardize").isVisible()
    assert not button(panel, "Feature x1").isVisible()


def test_another_kind_is_asked_for(qtbot, panel):
    asked = []
    panel.data_chosen.connect(asked.append)
    buttons = [b for b in panel.findChildren(QToolButton) if b.accessibleName().startswith("Data: ")]
    assert len(buttons) == len(GENERATED_KINDS)
    for choice in buttons:
        choice.click()
    assert asked == list(GENERATED_KINDS)


def test_new_data_come_with_the_next_seed(qtbot, panel):
    with qtbot.waitSignal(panel.change_requested) as caught:
        button(panel, "New data").click()
    assert caught.args == ["seed", 8]


def test_numbers_are_typed_or_dragged(qtbot, panel):
    asked = []
    panel.change_requested.connect(lambda *change: asked.append(change))
    entry = panel.editor("data.samples").control
    entry.selectAll()
    QTest.keyClicks(entry, "800")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    slider = panel._sliders["data.noise"]
    slider.setValue(slider.maximum())
    assert asked == [("data.samples", 800), ("data.noise", 1.0)]
    share = panel._sliders["data.train_fraction"]
    share.setValue(share.minimum())
    assert asked[-1] == ("data.train_fraction", 0.05)  # 0 does not belong to the range
    qtbot.wait(80)


def test_features_are_toggled_and_one_stays(qtbot, panel):
    asked, refused = [], []
    panel.change_requested.connect(lambda *change: asked.append(change))
    panel.refused.connect(refused.append)
    button(panel, "Feature x1^2").click()
    assert asked == [("data.features", ["x1", "x2", "x1^2"])]
    panel.show_scenario(Scenario(data=Circle(features=("x2",))), 10, 10)
    button(panel, "Feature x2").click()
    assert len(asked) == 1
    assert "at least one" in refused[0]
    assert button(panel, "Feature x2").isChecked()


def test_a_file_is_asked_for(qtbot, panel):
    with qtbot.waitSignal(panel.csv_requested):
        next(b for b in panel.findChildren(QToolButton) if "CSV" in b.text()).click()


def test_every_control_has_a_name_and_a_tooltip(panel):
    for kind in (QToolButton, QLineEdit, QSlider):
        for control in panel.findChildren(kind):
            assert control.toolTip()
            assert control.accessibleName() or control.text()
