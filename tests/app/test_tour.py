"""The tour and the lookout: where they point, and how they end."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.state.theme import load_theme
from app.views.tour import STOPS, Tour
from app.widgets.lookout import FADE_MS, STAY_MS, Lookout

LIGHT = load_theme("light")
WINDOW = QRect(0, 0, 1280, 720)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(WINDOW.size())
    window.show()
    return window


@pytest.fixture
def tour(window):
    tour = Tour(LIGHT, lambda part: QRect(400, 100, 500, 300), window)
    tour.ended = []
    tour.finished.connect(lambda: tour.ended.append(True))
    tour.begin()
    return tour


def test_there_are_few_stops_of_few_words():
    assert 5 <= len(STOPS) <= 7
    words = sum(len(f"{stop.title} {stop.text}".split()) for stop in STOPS)
    assert words < 200  # read in a minute
    assert len({stop.part for stop in STOPS}) == len(STOPS)


def test_it_leads_through_all_stops_to_the_end(tour):
    seen = []
    while (stop := tour.stop) is not None:
        seen.append(stop)
        tour._onward.click()
    assert tuple(seen) == STOPS
    assert tour.ended == [True]
    assert not tour.isVisible()


def test_it_can_be_gone_through_by_keys_and_left_by_escape(tour):
    QTest.keyClick(tour, Qt.Key.Key_Right)
    QTest.keyClick(tour, Qt.Key.Key_Right)
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.stop == STOPS[1]
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert tour.stop is None
    assert tour.ended == [True]


def test_a_click_outside_leaves_and_one_on_the_words_does_not(tour):
    QTest.mouseClick(tour, Qt.MouseButton.LeftButton, pos=tour._bubble.geometry().center())
    assert tour.stop == STOPS[0]
    QTest.mouseClick(tour, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert tour.ended == [True]


def test_leaving_twice_is_told_once(tour):
    tour.leave()
    tour.leave()
    assert tour.ended == [True]


def test_stops_that_cannot_be_seen_are_passed_over(window):
    tour = Tour(LIGHT, lambda part: QRect(0, 0, 50, 50) if part in ("play", "timeline") else None, window)
    tour.begin()
    assert tour.stop.part == "play"
    tour.go_on()
    assert tour.stop.part == "timeline"
    tour.go_on()
    assert tour.stop is None
    hidden = Tour(LIGHT, lambda part: None, window)
    hidden.begin()
    assert not hidden.isVisible()


@pytest.mark.parametrize(
    "part",
    [
        QRect(0, 0, 120, 40),
        QRect(1180, 0, 100, 40),
        QRect(0, 680, 1280, 40),
        QRect(200, 60, 800, 600),
        QRect(600, 300, 40, 40),
    ],
)
def test_the_words_stand_in_the_window_and_beside_the_part(window, part):
    tour = Tour(LIGHT, lambda name: part, window)
    tour.begin()
    for _ in STOPS:
        bubble = tour._bubble.geometry()
        assert WINDOW.contains(bubble)
        assert part.width() == 800 or not bubble.intersects(part)
        tour.go_on()


def test_it_stays_around_the_part_when_the_window_grows(tour, window):
    window.resize(1600, 900)
    assert tour.geometry() == QRect(0, 0, 1600, 900)


# --- lookout ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def lookout(window):
    return Lookout(LIGHT, window)


def test_the_ring_comes_stays_and_goes(lookout, qtbot):
    lookout.look_at(QRectF(100, 100, 80, 80))
    lookout._time.setCurrentTime(0)
    assert lookout._share == 0.0
    lookout._time.setCurrentTime(FADE_MS + STAY_MS // 2)
    assert lookout._share == 1.0
    lookout._time.setCurrentTime(2 * FADE_MS + STAY_MS - 1)
    assert lookout._share < 0.1
    qtbot.waitUntil(lambda: not lookout.isVisible(), timeout=1000)
    assert lookout.part.isEmpty()


def test_the_rest_is_faded_the_part_is_not_and_the_pointer_goes_through(lookout, window):
    window.setStyleSheet("background: #123456")
    before = window.grab().toImage()
    lookout.look_at(QRectF(100, 100, 80, 80))
    lookout._time.pause()
    lookout._time.setCurrentTime(1000)
    after = window.grab().toImage()
    assert after.pixelColor(140, 140) == before.pixelColor(140, 140)
    assert after.pixelColor(600, 400) != before.pixelColor(600, 400)
    assert after.pixelColor(100, 140).name() == LIGHT.accent
    assert window.childAt(140, 140) is None
    lookout.leave()
    assert not lookout.isVisible()


def test_a_band_follows_a_line(lookout):
    lookout.look_at(QRectF(0, 0, 1, 1), [(100, 100), (200, 150), (300, 100)])
    assert lookout.part.contains(QRectF(100, 100, 200, 50))
    assert not lookout._part.contains(QRectF(195, 95, 10, 10))
    lookout.leave()


def test_a_widget_is_pointed_at_within_the_window(lookout, window):
    inner = QWidget(window)
    inner.setGeometry(0, 650, 1280, 70)
    lookout.look_at_widget(inner)  # not to be seen
    assert not lookout.isVisible()
    inner.show()
    lookout.look_at_widget(inner)
    assert QRectF(WINDOW).contains(lookout.part)
    assert lookout.part.contains(QRectF(640, 660, 10, 40))
    window.resize(1000, 700)
    assert not lookout.isVisible()
