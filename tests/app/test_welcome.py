"""The welcome screen: cards for everything, pictures without a stall, and the keyboard."""

import time

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.controllers.welcome_cards import PAUSE_MS, STEPS, WelcomeCards, picture_of
from app.state.theme import load_theme
from app.state.welcome import Card, CardId
from app.views.welcome import WelcomeView
from engine import builtin_names, load_scenario
from engine.lessons.finding import lesson_folders
from tests.app.lessons import write_lesson

LIGHT, DARK = load_theme("light"), load_theme("dark")
CARDS = (
    *(Card(CardId("lesson", f"{n:02}-x"), f"Lesson {n}", f"Title {n}", "What it is about. " * 20) for n in range(1, 8)),
    Card(CardId("lesson", "broken"), "Lesson", "Broken", "Cannot be read: claims.toml: …", readable=False),
    *(Card(CardId("scenario", name), "", name, "") for name in ("xor", "circle")),
)


@pytest.fixture
def view(qtbot):
    view = WelcomeView(LIGHT)
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    view.activateWindow()
    view.show_cards(CARDS)
    view.show_recent([("/home/a/x.backscope", "x.backscope – ~")])
    return view


def card(view, name):
    return next(one for one in view._cards if one.card.id.name == name)


def test_cards_and_files_ask_to_be_opened(view):
    lessons, scenarios, files = [], [], []
    view.lesson_requested.connect(lessons.append)
    view.scenario_requested.connect(scenarios.append)
    view.file_requested.connect(files.append)
    card(view, "03-x").click()
    card(view, "circle").click()
    card(view, "broken").click()
    view._recent[0].click()
    assert (lessons, scenarios, files) == (["03-x"], ["circle"], ["/home/a/x.backscope"])


def test_it_can_be_left_and_offers_the_tour(view):
    said = []
    view.closed.connect(lambda: said.append("closed"))
    view.tour_requested.connect(lambda: said.append("tour"))
    view._tour.click()
    view._start.click()
    view._close.click()
    QTest.keyClick(card(view, "01-x"), Qt.Key.Key_Escape)
    assert said == ["tour", "closed", "closed", "closed"]


@pytest.mark.parametrize(("width", "columns"), [(800, 2), (1280, 4), (1920, 6), (2500, 6)])
def test_cards_fill_the_width_and_do_not_overlap(view, width, columns):
    view.resize(width, 720)
    assert view.columns == columns
    boxes = [one.geometry() for one in view._cards]
    assert all(not a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
    right = max(box.right() for box in boxes)
    assert view.width() - 60 < right < view.width() - 14  # which no window makes as small as 800 with every font
    assert len({box.y() for box in boxes[:columns]}) == 1
    assert view._recent[0].y() > max(box.bottom() for box in boxes)


def test_the_arrows_go_from_card_to_card(view, qtbot):
    assert QApplication.focusWidget() is card(view, "01-x")
    for key, name in (
        (Qt.Key.Key_Right, "02-x"),
        (Qt.Key.Key_Down, "06-x"),
        (Qt.Key.Key_Up, "02-x"),
        (Qt.Key.Key_Left, "01-x"),
        (Qt.Key.Key_Left, "01-x"),
        (Qt.Key.Key_Up, "01-x"),
    ):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is card(view, name), key
    asked = []
    view.lesson_requested.connect(asked.append)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked == ["01-x", "01-x"]


def test_the_card_in_focus_is_in_sight(view):
    view.resize(800, 500)
    card(view, "circle").setFocus(Qt.FocusReason.TabFocusReason)
    place = card(view, "circle").mapTo(view._scroll.viewport(), card(view, "circle").rect().center())
    assert view._scroll.viewport().rect().contains(place)


def test_a_long_summary_is_cut_and_told_whole_to_a_screen_reader(view):
    one = card(view, "01-x")
    assert len(one._summary(one.width())) == 4
    assert one._summary(one.width())[-1].endswith("…")
    assert one.accessibleName() == "Lesson 1: Title 1"
    assert one.accessibleDescription() == CARDS[0].summary


def test_a_picture_is_painted_for_size_and_theme(view, qtbot):
    one = card(view, "xor")
    view.show_picture(one.card.id, picture_of(load_scenario("xor")))
    qtbot.waitUntil(lambda: one._picture is not None)
    light = one._picture.toImage()
    assert len({light.pixel(x, y) for x in range(0, light.width(), 3) for y in range(0, light.height(), 3)}) > 20
    view.set_theme(DARK)
    qtbot.waitUntil(lambda: one._picture.toImage() != light)
    assert one._picture.toImage().pixelColor(0, 0).name() == DARK.panel
    view.resize(800, 720)
    qtbot.waitUntil(lambda: one._picture.width() != light.width())


# --- making them -----------------------------------------------------------------------------------------------------


@pytest.fixture
def maker(qtbot, tmp_path):
    write_lesson(tmp_path)
    write_lesson(tmp_path, "torn", claims="[[claims]]\nname = 3")
    maker = WelcomeCards(tmp_path)
    yield maker
    maker.close()


def test_there_is_a_card_for_every_lesson_and_scenario(maker, qtbot):
    with qtbot.waitSignal(maker.cards_ready, timeout=10_000) as told:
        maker.show()
    cards = {one.id: one for one in told.args[0]}
    assert set(cards) == {
        *(CardId("lesson", folder.name) for folder in lesson_folders()),
        CardId("lesson", "small"),
        CardId("lesson", "torn"),
        *(CardId("scenario", name) for name in builtin_names()),
    }
    assert cards[CardId("lesson", "small")].summary == "What it is about, in a sentence."
    torn = cards[CardId("lesson", "torn")]
    assert not torn.readable
    assert torn.summary.startswith("Cannot be read: claims.toml")


def test_pictures_come_one_after_the_other_and_only_once(maker, qtbot, monkeypatch):
    monkeypatch.setattr("app.controllers.welcome_cards.lesson_folders", lambda users: (users / "small",))
    monkeypatch.setattr("app.controllers.welcome_cards.builtin_names", lambda: ("xor",))
    told, pictures = [], []
    maker.cards_ready.connect(told.append)
    maker.picture_ready.connect(lambda card_id, picture: pictures.append((card_id.name, picture)))
    maker.show()
    qtbot.waitUntil(lambda: len(pictures) == 2, timeout=10_000)
    assert [name for name, _ in pictures] == ["small", "xor"]
    assert pictures[0][1].snapshot.step > 0
    maker.hide()
    maker.show()
    qtbot.wait(2 * PAUSE_MS)
    assert (len(told), len(pictures)) == (1, 2)
    assert maker._task is None


def test_hidden_it_begins_no_more_pictures(maker, qtbot):
    pictures = []
    maker.picture_ready.connect(lambda card_id, picture: pictures.append(card_id))
    with qtbot.waitSignal(maker.cards_ready, timeout=10_000):
        maker.show()
    maker.hide()
    maker._task.wait()
    qtbot.wait(30)
    assert len(pictures) <= 1
    assert maker._task is None
    assert maker._waiting


def test_a_picture_shows_a_network_that_has_learnt_a_little():
    picture = picture_of(load_scenario("xor"))
    assert 0 < picture.snapshot.step <= STEPS
    assert picture.input_image is None
    assert len(picture.responses) == len(picture.snapshot.layers)


@pytest.mark.slow
def test_no_frame_waits_for_pictures(qtbot):
    view = WelcomeView(LIGHT)
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    maker = WelcomeCards(None)
    maker.cards_ready.connect(view.show_cards)
    maker.picture_ready.connect(view.show_picture)
    maker.show()
    turn, turns, end = QElapsedTimer(), [], time.monotonic() + 30
    painted = False
    while not painted and time.monotonic() < end:
        turn.start()
        QApplication.processEvents()
        turns.append(turn.nsecsElapsed() / 1e6)
        time.sleep(0.001)
        readable = [one for one in view._cards if one.card.readable]
        painted = bool(readable) and all(one._picture is not None for one in readable)
    maker.close()
    assert painted
    assert sorted(turns)[-2] < 100  # ms; half of that alone, on a machine that does nothing else
