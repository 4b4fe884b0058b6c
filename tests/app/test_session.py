"""The session and the window, played as a user would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.controllers.session import Session
from app.main_window import MainWindow
from app.services.messages import Message, Messages
from app.services.settings import SettingsStore, WindowSettings
from app.state.curves import Series
from app.state.scene import LinkId
from app.state.speed import Speed
from engine import Phase, load_scenario


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    session = Session(load_scenario("circle"), Speed(1.0))
    messages = Messages()
    window = MainWindow(session, "circle", WindowSettings(speed=1.0), None, messages)
    messages.setParent(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.session.pause()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    window.stage.setFocus()
    qtbot.keyClick(window.stage, key)


def message_after_divergence(qtbot: QtBot, window: MainWindow) -> Message:
    """Let the run explode; return what the window says then."""
    session = window.session
    session.change_several([("network.layers[0].activation", "relu"), ("network.layers[1].activation", "linear")])
    session.change("network.output_activation", "linear")
    session.change("training.optimizer.learning_rate", 1e6)
    window.actions_by_name["play"].trigger()
    qtbot.waitUntil(lambda: session.trainer.status == "diverged")
    message = window.message_bar.message
    assert message is not None
    return message


def test_changes_while_it_plays_keep_weights_curve_and_step_count(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    steps: list[int] = []
    session.display.frame_ready.connect(lambda frame: steps.append(frame.snapshot.step))
    press(qtbot, window, Qt.Key.Key_Space)
    assert session.playing
    qtbot.waitUntil(lambda: session.trainer.step_count > 100)

    weights: list[tuple[dict[str, np.ndarray], dict[str, np.ndarray]]] = []
    records: list[int] = []
    changes: list[tuple[str, object]] = [
        ("network.layers[0].activation", "relu"),
        ("training.optimizer.learning_rate", 0.01),
        ("training.optimizer.kind", "adam"),
        ("training.batch_size", 20),
    ]
    for path, value in changes:
        before, length = session.trainer.parameters(), len(session.history)
        reached = session.trainer.step_count
        window.controls.change_requested.emit(path, value)
        weights.append((before, session.trainer.parameters()))
        records.append(length)
        assert session.playing, "a change does not stop playing"
        qtbot.waitUntil(lambda reached=reached: session.trainer.step_count > reached + 100)
        assert len(session.history) >= length, "the curve goes on"

    for before, after in weights:
        for name in before:
            np.testing.assert_array_equal(before[name], after[name])
    assert records == sorted(records)
    assert steps == sorted(steps), "the step count never goes back"
    recorded = session.history.series(Series.STEP)
    assert (np.diff(recorded) > 0).all()
    assert [marker.subject for marker in session.history.markers] == [path for path, _ in changes]
    scenario = session.scenario
    assert scenario.network.layers[0].activation == "relu"
    assert scenario.training.optimizer.learning_rate == 0.01
    assert type(scenario.training.optimizer).__name__ == "Adam"


def test_a_clicker_steps_forward_and_back_through_the_phases(qtbot: QtBot, window: MainWindow) -> None:
    shown = []
    window.session.display.frame_ready.connect(lambda frame: shown.append((frame.snapshot.phase, frame.snapshot.layer)))
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_PageDown)
    assert shown[-1] == (Phase.LOSS, None)
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert shown[-1] == (Phase.FORWARD, 2)
    press(qtbot, window, Qt.Key.Key_Left)
    assert shown[-1] == (Phase.FORWARD, 1)
    assert not window.session.playing


def test_restart_keeps_the_first_weights_and_new_weights_do_not(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    first = session.trainer.parameters()
    session.next_batch()
    assert session.trainer.step_count == 1
    window.actions_by_name["restart"].trigger()
    assert session.trainer.step_count == 0
    np.testing.assert_array_equal(session.trainer.parameters()["layers.0.weights"], first["layers.0.weights"])
    window.actions_by_name["new_weights"].trigger()
    other = session.trainer.parameters()
    assert not np.array_equal(other["layers.0.weights"], first["layers.0.weights"])
    session.next_batch()
    window.actions_by_name["restart"].trigger()
    np.testing.assert_array_equal(session.trainer.parameters()["layers.0.weights"], other["layers.0.weights"])


@pytest.mark.parametrize("name", ["xor", "spiral", "digits", "mazur"])
def test_every_built_in_scenario_opens_and_plays(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.files.open(name)
    assert window.windowTitle().startswith(load_scenario(name).title)
    window.actions_by_name["play"].trigger()
    qtbot.waitUntil(lambda: window.session.trainer.step_count > 20)
    window.actions_by_name["next_phase"].trigger()
    qtbot.waitUntil(lambda: not window.session.playing, timeout=3000)
    assert window.session.trainer.snapshot().phase is Phase.BATCH


def test_a_scenario_that_does_not_open_is_said_and_changes_nothing(window: MainWindow) -> None:
    window.session.next_batch()
    window.files.open("no-such-scenario")
    assert window.message_bar.message is not None
    assert "no scenario" in window.message_bar.message.text
    assert window.session.trainer.step_count == 1


def test_a_refused_change_is_said_and_the_controls_show_what_holds(window: MainWindow) -> None:
    window.session.change("training.loss", "cross_entropy")
    window.session.change("network.output_activation", "tanh")
    assert window.message_bar.message is not None
    assert "network.output_activation" in window.message_bar.message.text
    assert window.session.scenario.network.output_activation == "auto"


def test_divergence_is_explained_and_can_be_left(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    message = message_after_divergence(qtbot, window)
    assert "diverged at step" in message.text
    assert message.action is not None
    assert not window.actions_by_name["play"].isChecked()
    message.action()
    assert session.scenario.training.optimizer.learning_rate == pytest.approx(1e5)
    session.pause()


def test_the_theme_switches_while_the_window_is_open(window: MainWindow) -> None:
    before = window.grab().toImage().pixelColor(2, 2)
    window.actions_by_name["toggle_theme"].trigger()
    assert window.grab().toImage().pixelColor(2, 2) != before
    window.actions_by_name["toggle_theme"].trigger()
    assert window.grab().toImage().pixelColor(2, 2) == before


def test_the_window_is_remembered(qtbot: QtBot) -> None:
    store = SettingsStore()
    messages = Messages()
    window = MainWindow(Session(load_scenario("xor"), Speed(0.3)), "xor", WindowSettings(), store, messages)
    messages.setParent(window)
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    window.splitters["middle"].setSizes([600, 400])
    window.session.set_speed(0.7)
    window.actions_by_name["toggle_theme"].trigger()
    window.close()
    settings, problem = store.load()
    assert problem == ""
    assert (settings.theme, settings.scenario, settings.speed) == ("dark", "xor", 0.7)
    assert settings.geometry  # restored by Qt, which makes it fit the screen at hand
    again = MainWindow(Session(load_scenario("xor"), Speed(settings.speed)), "xor", settings, None, Messages(window))
    qtbot.addWidget(again)
    again.resize(1100, 700)
    again.show()
    assert again.splitters["middle"].sizes() == window.splitters["middle"].sizes()


def test_shortcuts_stand_in_the_tooltips(window: MainWindow) -> None:
    for action in window.actions_by_name.values():
        shortcut = action.shortcut().toString()
        assert shortcut
        assert shortcut in action.toolTip() or action.shortcut().toString() in action.toolTip()


def test_undo_and_redo_of_a_live_change(window: MainWindow) -> None:
    session, undo, redo = window.session, window.actions_by_name["undo"], window.actions_by_name["redo"]
    assert not undo.isEnabled()
    session.change("training.optimizer.learning_rate", 0.3)
    assert undo.text() == "Undo change of learning rate to 0.3"
    undo.trigger()
    assert session.scenario.training.optimizer.learning_rate == 0.03
    assert redo.text() == "Redo change of learning rate to 0.3"
    assert not undo.isEnabled()
    redo.trigger()
    assert session.scenario.training.optimizer.learning_rate == 0.3


def test_the_stage_shows_one_example_or_the_mean_over_the_mini_batch(window: MainWindow) -> None:
    shown = []
    window.session.display.frame_ready.connect(lambda frame: shown.append(frame.example))
    window.actions_by_name["next_layer"].trigger()
    window.actions_by_name["next_example"].trigger()
    assert shown[-1] == 1
    window.actions_by_name["previous_example"].trigger()
    window.actions_by_name["previous_example"].trigger()
    assert shown[-1] == 9
    window.actions_by_name["whole_batch"].trigger()
    assert shown[-1] is None
    window.session.pause()


def test_after_a_divergence_clipping_lets_it_go_on(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    message = message_after_divergence(qtbot, window)
    assert message.second is not None
    message.second()
    assert type(session.scenario.training.clip).__name__ == "NormClip"
    session.pause()


def test_a_switch_for_all_layers_reaches_those_that_it_fits(window: MainWindow) -> None:
    window.files.open("spiral")
    window.session.change_several([(f"network.layers[{index}].residual", True) for index in range(3)])
    assert [layer.residual for layer in window.session.scenario.network.layers] == [False, True, True]
    assert window.message_bar.message is not None
    assert "network.layers[0].residual" in window.message_bar.message.text
    window.actions_by_name["undo"].trigger()
    assert not any(layer.residual for layer in window.session.scenario.network.layers)


def test_what_is_clicked_is_derived_and_stays_live(qtbot: QtBot, window: MainWindow) -> None:
    window.stage.element_clicked.emit(LinkId(0, 1, 0))
    assert window.panels.shown == "inspector"
    window.session.next_batch()
    assert window.inspector.inspection is not None
    text = window.inspector.inspection.text
    assert "central difference" in text
    assert "not computed yet" not in text
    window.session.next_batch()
    assert window.inspector.inspection.text != text


def test_a_data_point_is_derived(window: MainWindow) -> None:
    window.prediction.point_chosen.emit("test", 3)
    inspection = window.inspector.inspection
    assert inspection is not None
    assert inspection.title == "Test point"
    dataset = window.session.trainer.dataset
    assert f"x1 = {dataset.examples.inputs[dataset.test[3]][0]:.4g}" in inspection.about
    assert inspection.lines


def test_weights_units_and_layers_change_on_the_stage_and_come_back(window: MainWindow) -> None:
    session = window.session
    first = session.trainer.parameters()
    window.stage.parameter_requested.emit(LinkId(0, 1, 0), 2.5)
    assert session.trainer.parameters()["layers.0.weights"][0, 1] == 2.5
    window.editing.add_unit_requested.emit(0)
    window.editing.add_layer_requested.emit(1)
    window.editing.remove_unit_requested.emit(0, 1)
    window.editing.remove_layer_requested.emit(2)
    assert [layer.units for layer in session.scenario.network.layers] == [4, 2]
    for _ in range(5):
        window.actions_by_name["undo"].trigger()
    now = session.trainer.parameters()
    for name, array in first.items():
        np.testing.assert_array_equal(now[name], array)


def test_points_are_drawn_and_erased_while_it_plays(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    before = len(session.trainer.dataset.train)
    window.actions_by_name["play"].trigger()
    window.prediction.points_drawn.emit([(0.0, 5.5, 1), (0.5, 5.5, 1)])
    assert len(session.trainer.dataset.train) == before + 2
    assert session.playing
    window.prediction.points_erased.emit([(0.0, 5.5)], 1.0)
    assert len(session.trainer.dataset.train) <= before
    session.pause()


def test_a_table_is_previewed_and_trains(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rows = "\n".join(f"{i / 7:.3f},{(i * 5) % 11},{'left' if i % 2 else 'right'}" for i in range(40))
    table = tmp_path / "two.csv"
    table.write_text("size,weight,side\n" + rows + "\n", encoding="utf-8")
    with qtbot.waitSignal(window.data.previewed, timeout=5000):
        window.open_file(str(table))
    with qtbot.waitSignal(window.data.finished, timeout=5000):
        window.csv_import.accepted.emit({"kind": "csv", "path": str(table), "target": "side", "task": "auto"})
    assert window.session.trainer.dataset.task == "classification"
    assert window.session.trainer.architecture.inputs == 2
    with qtbot.waitSignal(window.data.unreadable, timeout=5000) as said:
        window.open_file(str(tmp_path / "missing.csv"))
    assert "no such file" in said.args[0]
    window.data.give_up_table()
