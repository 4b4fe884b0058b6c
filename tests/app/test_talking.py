"""A whole lesson in presentation mode with nothing but a clicker's keys: every slide, answer and button once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.session import Session
from app.main_window import MainWindow
from app.painting.lesson_flow import _DISPLAYED
from app.services.messages import Messages
from app.services.settings import WindowSettings
from app.state.lesson_talk import Stop
from app.state.speed import Speed
from app.views.lesson_slide import TEXT
from engine import load_scenario
from engine.lessons.finding import find_lesson, lesson_folders
from engine.lessons.tree import Block, Button, Formula, ItemList, LessonText, Look, Paragraph, Question, plain

NEXT, BACK = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
SIZES = [(1024, 768), (1280, 720), (1920, 1080)]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    messages = Messages()
    window = MainWindow(Session(load_scenario("xor"), Speed(0.5)), "xor", WindowSettings(speed=0.5), None, messages)
    messages.setParent(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield window
    window.close()


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.windowHandle(), key)


def begin(window: MainWindow, which: str, size: tuple[int, int] = (1024, 768)) -> None:
    """Open a lesson and present it on a page of a size, which the screen of a test does not have."""
    assert window.learning.lessons.open(which)
    press(window, Qt.Key.Key_F5)
    assert window.presenting.active
    window.showNormal()
    window.resize(*size)
    QApplication.processEvents()
    assert (window.presenting.view.width(), window.presenting.view.height()) == size


@dataclass
class Walk:
    """What was seen and done on the way."""

    stops: list[Stop] = field(default_factory=list)
    words: dict[int, list[str]] = field(default_factory=dict)  # of each slide when it was left
    headings: list[str] = field(default_factory=list)
    answers: int = 0
    pressed: list[str] = field(default_factory=list)


def walk(window: MainWindow, check: Callable[[MainWindow], None]) -> Walk:
    """Press Page Down until the end."""
    talking, made = window.talking, Walk()
    do = window.learning.lessons.do

    def noting(doing):  # type: ignore[no-untyped-def]
        made.pressed.append(doing.label)
        do(doing)

    window.learning.lessons.do = noting  # type: ignore[method-assign]
    while True:
        talk = talking.talk
        assert talk is not None
        made.stops.append(talk.stop)
        check(window)
        heading, *words = [text.accessibleName() for text in talking.slide.texts]
        made.words[talk.stop.slide] = words
        if len(made.headings) <= talk.stop.slide:
            made.headings.append(heading)
        if talk.following is None:
            break
        uncovers = talk.uncovers
        made.answers += uncovers
        press(window, NEXT)
        seen = [text.accessibleName() for text in talking.slide.texts][1:]
        assert not uncovers or len(seen) > (len(words) if talk.stop.slide in made.words else 0)
        assert len(made.stops) < 200
    before = talking.slide.shown
    press(window, NEXT)
    assert talking.slide.shown == before
    window.learning.lessons.do = do  # type: ignore[method-assign]
    return made


def check_wholly_visible(window: MainWindow) -> None:
    """No text is cut off, nothing scrolls, and nothing is smaller than the large type."""
    slide, page = window.talking.slide, window.presenting.view
    shown = slide.shown
    assert shown is not None
    room = QRectF(0, 0, slide.width(), slide._hint_place.top())
    for widget in (*slide.texts, *slide.buttons):
        box = QRectF(slide.rect()) if widget is slide else QRectF(widget.rect())
        box.translate(widget.mapTo(slide, QPoint(0, 0)))
        assert room.contains(box), (shown, widget.accessibleName(), box)
    for text in slide.texts:
        flow = text._flow
        assert flow is not None
        assert not flow.missing
        assert flow.height <= text.height() + 0.5
        for piece in flow.pieces:
            assert piece.x >= -0.5
            assert piece.x + piece.width <= text.width() + 0.5, text.accessibleName()
            letters = flow.size * (_DISPLAYED if text._displayed else 1.0)
            assert letters * piece.scale >= page.smallest_text - 0.5, text.accessibleName()
    for button in slide.buttons:
        assert button.lay_out(button.width()) <= button.height()
    assert slide._size == round(page.smallest_text * TEXT) >= 24
    assert shown.hint
    assert slide.hint_fits


def words_of(text: LessonText) -> str:
    """Return everything that must have been on slides, buttons aside."""
    said = [plain(text.summary.spans)]
    for section in text.sections:
        for block in section.blocks:
            said += _said(block)
    return _spaced(" ".join(said))


def _said(block: Block) -> list[str]:
    match block:
        case Paragraph():
            return [plain(block.spans)]
        case ItemList():
            return [plain(item) for item in block.items]
        case Formula():
            return [block.latex]
        case Question():
            return [*_said(block.asked), *(said for one in block.answer for said in _said(one))]
        case Button():
            return []


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def check_walk(window: MainWindow, which: str, size: tuple[int, int]) -> Walk:
    text = find_lesson(which, None).text
    begin(window, which, size)
    made = walk(window, check_wholly_visible)
    assert made.stops == list(window.talking.talk._stops)  # type: ignore[union-attr]
    assert len(set(made.stops)) == len(made.stops)
    assert sorted(made.words) == list(range(len(window.talking.talk.slides)))  # type: ignore[union-attr]
    assert _spaced(" ".join(word for words in made.words.values() for word in words)) == words_of(text)
    assert list(dict.fromkeys(made.headings)) == [text.title, *(section.title for section in text.sections)]
    assert made.pressed == [block.doing.label for block in text.blocks() if isinstance(block, Button)]
    assert made.answers == sum(isinstance(block, Question) for block in text.blocks())
    return made


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_whole_lesson_with_a_clicker(window: MainWindow, size: tuple[int, int]) -> None:
    tabs, sizes = window.panels.shown, window.splitters["middle"].count()
    keys = {name: action.shortcuts() for name, action in window.actions_by_name.items()}
    made = check_walk(window, "5", size)
    branches = len(window.session.recording.branches)
    assert window.comparing.active  # what its last button has set going goes on
    assert window.session.playing

    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        press(window, key)
        assert window.presenting.view.black_screen.isVisible()
        press(window, BACK)
        assert not window.presenting.view.black_screen.isVisible()
        assert window.talking.talk is not None
        assert window.talking.talk.stop == made.stops[-1]

    for stop in reversed(made.stops[:-1]):
        press(window, BACK)
        assert window.talking.talk.stop == stop
        check_wholly_visible(window)
    press(window, BACK)
    assert window.talking.talk.stop == made.stops[0]
    assert len(window.session.recording.branches) == branches
    assert window.learning.lessons.places["05-learning-rate"] == 0

    press(window, Qt.Key.Key_Escape)
    assert not window.presenting.active
    assert window.learning.panel.isVisible()
    assert window.learning.panel.section == 0
    assert not window.talking.slide.isVisible()
    assert window.panels.shown == tabs
    assert window.splitters["middle"].count() == sizes
    assert window.splitters["middle"].widget(1) is window._centre
    assert window.comparison.isVisible()
    assert {name: action.shortcuts() for name, action in window.actions_by_name.items()} == keys


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("folder", [folder.name for folder in lesson_folders()])
def test_every_lesson_with_a_clicker(window: MainWindow, folder: str, size: tuple[int, int]) -> None:
    check_walk(window, folder, size)
    window.session.stop_replaying()
    window.session.pause()


def test_the_talk_begins_where_the_reader_is_and_the_window_goes_on_where_it_ends(window: MainWindow) -> None:
    window.learning.lessons.open("3")
    window.learning.panel.go_to_section(2)
    QApplication.processEvents()
    sizes = window.splitters["middle"].sizes()
    press(window, Qt.Key.Key_F5)
    talk = window.talking.talk
    assert talk is not None
    assert talk.section == 2
    while talk.section == 2:
        press(window, NEXT)
    press(window, Qt.Key.Key_Escape)
    assert window.learning.panel.section == 3
    assert window.learning.lessons.places["03-chain-rule"] == 3
    assert not window.data_panel.isVisible()
    assert window.splitters["middle"].sizes() == sizes
    press(window, Qt.Key.Key_F5)
    assert window.talking.talk is not None
    assert window.talking.talk.section == 3


def test_without_a_lesson_the_keys_mean_phases(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F5)
    assert window.talking.talk is None
    assert not window.talking.slide.isVisible()
    press(window, NEXT)
    assert window.session.playback.place is not None
    press(window, Qt.Key.Key_Escape)
    window.learning.lessons.open("3")
    window.learning.panel.closed.emit()  # put away: not the lesson's talk
    press(window, Qt.Key.Key_F5)
    assert window.talking.talk is None


def test_another_size_keeps_the_place(window: MainWindow) -> None:
    begin(window, "5")
    for _ in range(9):
        press(window, NEXT)
    talk = window.talking.talk
    assert talk is not None
    first = talk.slide.first
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert talk.slide.first <= first < talk.slide.last
    check_wholly_visible(window)


def test_a_slide_brings_the_view_that_it_points_at_unless_one_was_chosen(window: MainWindow) -> None:
    begin(window, "5")
    shown = set()
    talk = window.talking.talk
    assert talk is not None
    while talk.following is not None:
        press(window, NEXT)
        shown.add(window.presenting.shown)
    assert shown == {"prediction", "curves"}
    window.presenting.view.view_chosen.emit("inspector")
    for _ in range(len(talk._stops)):
        press(window, BACK)
    assert window.presenting.shown == "inspector"


def test_a_mark_on_a_slide_shows_where_it_is(window: MainWindow) -> None:
    begin(window, "5")
    press(window, NEXT)
    text = next(text for text in window.talking.slide.texts if text.marks)
    weight = next(mark for mark in text.marks if isinstance(mark, Look) and mark.place.part == "link")
    text.mark_activated.emit(weight)
    part = window.talking.lookout.part
    assert part.isValid()
    assert (
        QRectF(window.stage.rect())
        .translated(window.stage.mapTo(window.presenting.view, QPoint(0, 0)))
        .contains(part.center())
    )
    press(window, NEXT)
    assert not window.talking.lookout.isVisible()


def test_a_button_can_be_clicked_too(window: MainWindow) -> None:
    begin(window, "5")
    talk = window.talking.talk
    assert talk is not None
    while talk.awaited is None:
        press(window, NEXT)
    window.session.pause()
    button = window.talking.slide.buttons[0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.session.playing
    assert talk.stop.kind == "button"


def test_the_stage_goes_on_while_presenting(window: MainWindow) -> None:
    begin(window, "1")
    before = window.stage.scene
    window.session.next_phase()
    QApplication.processEvents()
    assert window.stage.scene is not before
    assert window.stage.scene is not None
    assert window.stage.scene.view.text_scale > 1


def test_the_welcome_screen_ends_the_presentation(window: MainWindow) -> None:
    begin(window, "1")
    window.actions_by_name["welcome"].trigger()
    assert not window.presenting.active
    assert window.talking.talk is None
    assert window.splitters["middle"].widget(1) is window._centre


def test_a_panel_in_a_window_of_its_own_does_not_lie_over_the_page(window: MainWindow) -> None:
    window.learning.lessons.open("2")
    window.learning.panel.tear_off()
    press(window, Qt.Key.Key_F5)
    assert not window.learning.panel.isVisible()
    assert window.talking.slide.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.learning.panel.isVisible()
    assert window.learning.panel.is_torn_off
    window.learning.panel.put_back()
