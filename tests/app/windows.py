"""The window in each of its states: what there is to look at, one function for each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.controllers.session import Session
from app.main_window import MainWindow
from app.services.messages import Messages
from app.services.settings import WindowSettings
from app.state.scene import LinkId, NodeId
from app.state.speed import Speed
from engine import load_scenario


@contextmanager
def open_window(scenario: str = "spiral", size: tuple[int, int] = (1280, 720)) -> Iterator[MainWindow]:
    """Have a window on a scenario that has trained a little."""
    application = QApplication.instance()
    messages = Messages(application)
    session = Session(load_scenario(scenario), Speed(1.0))
    window = MainWindow(session, scenario, WindowSettings(speed=1.0, tour_seen=True), None, messages)
    messages.setParent(window)
    window.resize(*size)
    window.show()
    session.advance_steps(40)
    QTest.qWait(1)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()


def settle(seconds: float) -> None:
    """Let the window do what it has begun; workers get their turns, which ``QTest.qWait`` does not give them."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def _nothing(_window: MainWindow, _folder: Path) -> None:
    """The window as it opens."""


def _panel(name: str) -> Callable[[MainWindow, Path], None]:
    def show(window: MainWindow, _folder: Path) -> None:
        window.panels.show_panel(name)
        window.session.display.refresh()

    return show


def _inspecting(window: MainWindow, _folder: Path) -> None:
    window.session.next_phase()
    window._select(NodeId(1, 0))


def _inspecting_a_link(window: MainWindow, _folder: Path) -> None:
    window.session.next_phase()
    window._select(LinkId(1, 0, 1))


def _more(window: MainWindow, _folder: Path) -> None:
    window.controls._bring_more()


def _welcome(window: MainWindow, _folder: Path) -> None:
    window.actions_by_name["welcome"].trigger()
    settle(0.8)


def _lesson(window: MainWindow, _folder: Path) -> None:
    window.learning.lessons.open("5")


def _tour(window: MainWindow, _folder: Path) -> None:
    window.learning.begin_tour()


def _presenting(window: MainWindow, _folder: Path) -> None:
    size = window.size()
    window.actions_by_name["present"].trigger()
    window.showNormal()  # on a screen of the window's size
    window.resize(size)


def _presenting_a_lesson(window: MainWindow, folder: Path) -> None:
    window.learning.lessons.open("5")
    _presenting(window, folder)


def _exporting(window: MainWindow, _folder: Path) -> None:
    window.actions_by_name["export"].trigger()


def _comparing(window: MainWindow, _folder: Path) -> None:
    groups = [group for group in window.comparing.choices() if group.choices]
    for group in groups[:2]:
        window.comparing.compare_with_choice(group.choices[0])


def _reading_a_table(window: MainWindow, folder: Path) -> None:
    table = folder / "table.csv"
    table.write_text("x,y,kind\n" + "".join(f"{i},{i % 7},{'ab'[i % 2]}\n" for i in range(60)), encoding="utf-8")
    window.open_file(str(table))
    settle(0.4)


def _refused(window: MainWindow, folder: Path) -> None:
    window.files.open(str(folder / "nothing.toml"))


PAGES: dict[str, Callable[[MainWindow, Path], None]] = {
    "stage": _nothing,
    **{name: _panel(name) for name in ("curves", "flow", "cost", "surface")},
    "inspector": _inspecting,
    "inspector of a link": _inspecting_a_link,
    "more controls": _more,
    "welcome": _welcome,
    "lesson": _lesson,
    "tour": _tour,
    "presentation": _presenting,
    "presentation of a lesson": _presenting_a_lesson,
    "export": _exporting,
    "comparison": _comparing,
    "table": _reading_a_table,
    "message": _refused,
}
"""What brings the window into each of its states."""
