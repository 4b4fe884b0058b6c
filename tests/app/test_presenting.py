"""Presenting in the window: stage and views are lent and come back; what is lit and hidden is drawn so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app.controllers.session import Session
from app.main_window import MainWindow
from app.presenting import VIEWS
from app.services.messages import Messages
from app.services.settings import WindowSettings
from app.state.scene import LayerId, LossId, NodeId, What
from app.state.speed import Speed
from engine import Phase, load_scenario


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    messages = Messages()
    window = MainWindow(
        Session(load_scenario("spiral"), Speed(1.0)), "spiral", WindowSettings(speed=1.0), None, messages
    )
    messages.setParent(window)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.presenting.leave()


def press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def test_everything_is_back_in_its_place_afterwards(window: MainWindow) -> None:
    right = window.splitters["right"]
    tabs = [window.panels.tabText(index) for index in range(window.panels.count())]
    pages = [window.panels.widget(index) for index in range(window.panels.count())]
    press(window, "present")
    assert window.presenting.active
    assert window.presenting.view.isAncestorOf(window.stage)
    for name, _ in VIEWS:
        window.presenting.view.view_chosen.emit(name)
    press(window, "leave_presentation")
    assert not window.presenting.active
    assert right.indexOf(window.prediction) == 0
    assert [window.panels.tabText(index) for index in range(window.panels.count())] == tabs
    assert [window.panels.widget(index) for index in range(window.panels.count())] == pages
    assert window._centre.currentWidget() is window.stage
    assert window.panels.shown == "curves"


def test_training_goes_on_by_a_clicker(window: MainWindow) -> None:
    press(window, "present")
    for _ in range(5):
        press(window, "next_phase")
        window.session.playback.fraction = 1.0
    assert window.session.trainer.snapshot().phase is Phase.UPDATE
    assert window.session.run.step_count == 1


def test_type_is_larger_while_presenting(window: MainWindow) -> None:
    assert window.presenting.text_scale == 1.0
    press(window, "present")
    assert window.presenting.text_scale > 1.0
    assert window.stage.scene is not None
    assert window.stage.scene.view.text_scale > 1.0


def test_the_spotlight_goes_from_a_unit_to_its_layer_and_out(window: MainWindow) -> None:
    window._select(NodeId(1, 2))
    seen = []
    for _ in range(3):
        press(window, "spotlight")
        seen.append(window.presenting.spotlight)
    assert seen == [NodeId(1, 2), LayerId(1), None]


def test_a_hidden_loss_is_hidden_everywhere_until_it_is_revealed(window: MainWindow) -> None:
    window.session.show_phase(Phase.LOSS, None, 1.0)
    window._select(LossId())
    assert window.transport._loss.text() != "–"
    press(window, "reveal")
    assert {secret.what for secret in window.presenting.hidden} == {What.VALUE}
    assert window.transport._loss.text() == "–"
    press(window, "reveal")
    assert not window.presenting.hidden
    assert window.transport._loss.text() != "–"


def test_another_scenario_hides_nothing(window: MainWindow) -> None:
    window.session.show_phase(Phase.LOSS, None, 1.0)
    window._select(LossId())
    press(window, "reveal")
    window.files.open("xor")
    assert not window.presenting.hidden


def test_a_dot_blackens_the_screen_only_while_presenting(window: MainWindow) -> None:
    actions, dot = window.actions_by_name, QKeySequence(".")
    press(window, "present")
    assert dot in actions["black_screen"].shortcuts()
    assert dot not in actions["next_example"].shortcuts()
    press(window, "leave_presentation")
    assert dot not in actions["black_screen"].shortcuts()
    assert dot in actions["next_example"].shortcuts()


def test_a_panel_is_kept_up_to_date_while_it_is_the_chosen_view(window: MainWindow) -> None:
    shown: list[str] = []
    window.panels.panel_shown.connect(shown.append)
    press(window, "present")
    window.presenting.choose("flow")
    assert shown == ["flow"]
    assert window.presenting.shown == "flow"
    window.presenting.choose("prediction")
    press(window, "leave_presentation")
    assert shown == ["flow", "curves"]


def test_a_comparison_is_drawn_large_and_comes_back(window: MainWindow) -> None:
    home = window.comparison.parentWidget()
    press(window, "present")
    assert window.comparison.parentWidget() is None
    assert window.comparison.graphicsProxyWidget() is not None
    window.comparing.compare_with_branch(window.session.recording.fork(window.session.recording.root, "other").number)
    assert window._centre.currentWidget() is home
    assert window.comparison.isVisible()
    assert window.comparison.updatesEnabled()
    press(window, "leave_presentation")
    assert window.comparison.parentWidget() is home
    assert window.comparison.isVisible()
