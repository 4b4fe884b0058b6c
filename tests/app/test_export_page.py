"""The export page in the window: made when it is first asked for, in place of the stage, and left again."""

from __future__ import annotations

import subprocess
import sys

from pytestqt.qtbot import QtBot

from app.controllers.session import Session
from app.main_window import MainWindow
from app.services.messages import Messages
from app.services.settings import WindowSettings
from app.state.speed import Speed
from engine import load_scenario


def test_it_is_opened_coloured_and_left(qtbot: QtBot) -> None:
    messages = Messages()
    session = Session(load_scenario("xor"), Speed(1.0))
    window = MainWindow(session, "xor", WindowSettings(speed=1.0), None, messages)
    messages.setParent(window)
    qtbot.addWidget(window)
    window.show()
    session.advance_steps(20)
    window.actions_by_name["export"].trigger()
    page = window._export
    assert page is not None
    assert page.view.isVisible()
    assert not window.stage.isVisible()
    window.actions_by_name["toggle_theme"].trigger()
    page.view.closed.emit()
    assert window.stage.isVisible()
    window.actions_by_name["export"].trigger()
    assert window._export is page
    window.close()


def test_the_window_starts_without_the_encoders() -> None:
    code = "import sys, app.main_window; sys.exit(any(name == 'av' or name.startswith('av.') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
