"""Lessons in the window: opened from the welcome screen, read beside the stage, pointing at what they speak of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.controllers.session import Session
from app.main_window import MainWindow
from app.services.messages import Messages
from app.services.settings import SettingsStore, WindowSettings
from app.state.speed import Speed
from app.views.tour import STOPS
from engine import load_scenario
from engine.lessons.finding import find_lesson, lesson_folders
from engine.lessons.places import PARTS, Place
from engine.lessons.tree import Look


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    messages = Messages()
    session = Session(load_scenario("spiral"), Speed(1.0))
    window = MainWindow(session, "spiral", WindowSettings(speed=1.0), None, messages)
    messages.setParent(window)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def test_a_lesson_is_opened_from_the_welcome_screen(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["welcome"].trigger()
    assert window._pages.currentWidget() is window.learning.welcome
    assert not window.actions_by_name["play"].isEnabled()
    window.learning.welcome.lesson_requested.emit("05-learning-rate")
    assert window._pages.currentWidget() is window.learning._content
    assert window.actions_by_name["play"].isEnabled()
    assert window.learning.panel.isVisible()
    assert window.session.scenario.title == find_lesson("5", None).scenario.title
    assert not window.data_panel.isVisible()  # its room is the stage's at this width


@pytest.mark.parametrize("way", ["present", "tour", "open", "lesson"])
def test_the_keys_are_back_whatever_takes_the_place_of_the_welcome_screen(window: MainWindow, way: str) -> None:
    window.learning.lessons.open("3")
    window.actions_by_name["welcome"].trigger()
    assert not window.actions_by_name["next_epoch"].isEnabled()
    if way == "open":
        window.files.open("xor")
    else:
        window.actions_by_name[way].trigger()
    assert window._pages.currentWidget() is not window.learning.welcome
    assert not window.learning._cards._wanted
    assert all(window.actions_by_name[name].isEnabled() for name in ("play", "next_phase", "next_epoch"))
    window.presenting.leave()
    assert window._pages.currentWidget() is window.learning._content
    window.learning.tour.leave()


def test_the_lesson_can_be_put_away_and_comes_back_where_it_was(window: MainWindow) -> None:
    window.learning.lessons.open("3")
    window.learning.panel.go_to_section(2)
    window.learning.panel.closed.emit()
    assert not window.learning.panel.isVisible()
    assert window.data_panel.isVisible()
    window.actions_by_name["lesson"].trigger()
    assert window.learning.panel.isVisible()
    assert window.learning.lessons.places["03-chain-rule"] == 2


def test_where_the_reader_was_is_remembered(qtbot: QtBot) -> None:
    store = SettingsStore()
    messages = Messages()
    session = Session(load_scenario("spiral"), Speed(1.0))
    window = MainWindow(session, "spiral", WindowSettings(speed=1.0), store, messages)
    messages.setParent(window)
    qtbot.addWidget(window)
    window.show()
    window.learning.lessons.open("3")
    window.learning.lessons.note_section(4)
    window.close()
    settings, problem = store.load()
    assert not problem
    assert settings.lesson_places == {"03-chain-rule": 4}


@pytest.mark.parametrize("folder", lesson_folders(), ids=lambda folder: folder.name)
def test_every_mark_of_a_lesson_points_at_something(window: MainWindow, folder) -> None:
    window.learning.lessons.open(folder.name)
    places = [span.place for span in find_lesson(folder.name, None).text.spans() if isinstance(span, Look)]
    assert places
    for place in places:
        window.learning.lookout.leave()
        window.learning.look_at(place)
        assert window.learning.lookout.part.isValid(), place
    window.learning.lookout.leave()


@pytest.mark.parametrize("part", PARTS)
def test_every_part_that_a_lesson_can_name_is_found(window: MainWindow, part: str) -> None:
    window.learning.look_at(Place(part))
    assert window.learning.lookout.part.isValid()
    window.learning.lookout.leave()


def test_the_tour_finds_all_its_stops_and_is_not_shown_again(window: MainWindow) -> None:
    assert all(window.learning._part_of_tour(stop.part) is not None for stop in STOPS)
    window.actions_by_name["tour"].trigger()
    assert window.learning.tour.isVisible()
    window.learning.tour.leave()
    assert window.learning.tour_seen
    QTest.qWait(1)


def test_a_scenario_of_the_welcome_screen_leaves_the_lesson(window: MainWindow) -> None:
    window.learning.lessons.open("3")
    window.actions_by_name["welcome"].trigger()
    window.learning.welcome.scenario_requested.emit("xor")
    assert window.session.scenario.title == load_scenario("xor").title
    assert not window.learning.panel.isVisible()
