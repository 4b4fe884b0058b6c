"""Another language or size of text: the window is made anew, on what was open."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.language.speaking import speak
from app.main_window import MainWindow
from app.painting.typography import set_text_size, text_size
from app.services.appearance import apply_theme
from app.services.settings import SettingsStore
from app.state.theme import load_theme
from engine import Change


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")
    set_text_size(1.0)
    apply_theme(qapp, load_theme("light"))


def _run(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, visits: list[Callable[[MainWindow], None]]) -> int:
    """Start the program, and visit each window that opens; the last visit must close it."""
    left = iter(visits)

    def visit() -> int:
        (window,) = (widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow))
        next(left)(window)
        assert not window.isVisible()
        return 0

    monkeypatch.setattr(qapp, "exec", visit, raising=False)
    monkeypatch.setattr(bootstrap, "prepare", lambda offscreen: qapp)
    code = bootstrap.open_window("spiral")
    assert next(left, None) is None, "a window did not open"
    return code


def test_another_language_keeps_run_branches_and_file(
    qtbot: QtBot, as_before: None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def first(window: MainWindow) -> None:
        window.session.advance_steps(30)
        window.session.apply([Change("training.optimizer.learning_rate", 0.05)])
        window.session.advance_steps(20)
        window.looking.menu.language_chosen.emit("de")

    def second(window: MainWindow) -> None:
        assert window.actions_by_name["play"].text() == "Abspielen"
        assert window.session.run.step_count == 50
        assert window.session.scenario.training.optimizer.learning_rate == 0.05
        assert window.session.run.branch.tip.edits()
        window.close()

    assert _run(qapp, monkeypatch, [first, second]) == 0
    assert SettingsStore().load()[0].language == "de"


def test_larger_text_keeps_the_lesson(
    qtbot: QtBot, as_before: None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights: list[int] = []

    def first(window: MainWindow) -> None:
        window.learning.lessons.open("5")
        window.learning.panel.go_to_section(2)
        window.session.advance_steps(3)
        heights.append(window.header.height())
        window.actions_by_name["larger_text"].trigger()

    def second(window: MainWindow) -> None:
        assert text_size() > 1
        assert window.header.height() > heights[0]
        assert window.learning.panel.isVisible()
        assert window.learning.panel.section == 2
        assert window.session.run.step_count == 3
        window.actions_by_name["usual_text"].trigger()

    def third(window: MainWindow) -> None:
        assert text_size() == 1
        assert window.header.height() == heights[0]
        window.close()

    assert _run(qapp, monkeypatch, [first, second, third]) == 0


def test_the_same_again_opens_nothing_anew(
    qtbot: QtBot, as_before: None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def only(window: MainWindow) -> None:
        window.looking.menu.language_chosen.emit("")
        window.actions_by_name["smaller_text"].trigger()  # there is nothing smaller than the usual size
        assert window.isVisible()
        window.close()

    assert _run(qapp, monkeypatch, [only]) == 0
