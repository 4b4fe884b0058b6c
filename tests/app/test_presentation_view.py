"""The page for the front of the room: places, large type, controls that hide, halo, black screen, keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QImage, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.services.fonts import load_fonts
from app.state.scene import StageView, build_scene
from app.state.theme import load_theme
from app.views.presentation import PresentationView
from app.views.stage import Stage
from app.widgets.black_screen import HINT_AFTER, BlackScreen
from app.widgets.magnified import Magnified
from app.widgets.pointer_halo import PointerHalo
from engine.snapshot import Phase
from tests.app.snapshot_factory import spiral

LIGHT = load_theme("light")
KEYS = {
    "play": "Space",
    "next_phase": "PgDown",
    "previous_phase": "PgUp",
    "leave_presentation": "Esc",
    "black_screen": "B",
    "spotlight": "S",
    "reveal": "H",
}
SIZES = [(1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]


@pytest.fixture(autouse=True)
def fonts(qapp):
    return load_fonts()


@pytest.fixture
def actions(qapp):
    made = {}
    for name, key in KEYS.items():
        action = QAction(name)
        action.setShortcut(QKeySequence(key))
        action.setCheckable(name == "play")
        made[name] = action
    return made


@pytest.fixture
def page(qtbot, actions):
    shown = PresentationView(LIGHT, actions, [("curves", "Curves"), ("prediction", "Prediction")])
    qtbot.addWidget(shown)
    shown.resize(1024, 768)
    shown.show()
    shown.activateWindow()
    yield shown
    for widget in (shown.show_view("", None), shown.set_slide(None)):
        if widget is not None:
            widget.deleteLater()


class Ruled(QWidget):
    """A view that wants no less than a size."""

    def __init__(self, width=100, height=60):
        super().__init__()
        self.setMinimumSize(width, height)


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("beside", [False, True])
def test_the_smallest_writing_of_the_stage_is_readable(page, width, height, beside):
    stage = Stage()
    page.set_stage(stage)
    page.show_view("curves", Ruled() if beside else None)
    page.resize(width, height)
    view = StageView(stage.width(), stage.height(), text_scale=page.stage_text_scale)
    scene = build_scene(spiral().snapshot(Phase.FORWARD, 1), view, LIGHT)
    assert scene.geometry.type.small >= 18 * height / 768 - 0.01
    assert scene.caption
    # nothing is written outside the stage
    for label in scene.labels:
        left, top, wide, high = label.rectangle
        assert left >= -1
        assert top >= -1
        assert left + wide <= scene.width + 1
        assert top + high <= scene.height + 1


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_stage_view_and_slide_share_the_page_without_overlap(page, width, height):
    stage, view, slide = Stage(), Ruled(), Ruled()
    page.set_stage(stage)
    page.show_view("curves", view)
    page.set_slide(slide)
    page.resize(width, height)
    rooms = [stage.geometry(), page.findChild(Magnified).geometry(), slide.geometry()]
    for i, room in enumerate(rooms):
        assert page.rect().contains(room)
        assert not any(room.intersects(other) for other in rooms[i + 1 :])
    assert stage.width() * stage.height() > 0.3 * width * height
    wide = width >= 1.5 * height
    assert (rooms[2].left() >= stage.geometry().right()) == wide
    assert rooms[2].width() * rooms[2].height() > 0.25 * width * height


def test_a_magnified_view_is_laid_out_small_and_drawn_large(qtbot):
    place, button = Magnified(), QPushButton("Press")
    qtbot.addWidget(place)
    place.set_zoom(2)
    place.resize(400, 300)
    place.show_widget(button)
    place.show()
    assert button.width() == 200
    assert button.height() == 150
    pressed = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.mouseClick(place.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(390, 290))
    assert pressed
    assert place.take() is button
    assert button.parent() is None
    assert place.content is None
    button.deleteLater()


def test_a_view_that_needs_more_room_is_drawn_smaller_and_not_cut(qtbot):
    place, view = Magnified(), Ruled(300, 100)
    qtbot.addWidget(place)
    place.set_zoom(4)
    place.resize(600, 600)
    place.show_widget(view)
    place.show()
    assert view.width() == 300
    assert view.height() == 300
    place.take().deleteLater()


@pytest.mark.parametrize("controls", [0, 2])
def test_tab_leads_through_a_magnified_view_and_out_of_it(qtbot, controls):
    window, view = QWidget(), QWidget()
    qtbot.addWidget(window)
    place, before, behind = Magnified(window), QPushButton("Before", window), QPushButton("Behind", window)
    inner = [QPushButton(str(number), view) for number in range(controls)]
    place.show_widget(view)
    QWidget.setTabOrder(before, place)
    QWidget.setTabOrder(place, behind)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    before.setFocus()
    for _ in range(max(1, controls) + 1):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert behind.hasFocus()
    for _ in range(max(1, controls)):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert place.hasFocus()
    assert view.focusWidget() is (inner[0] if inner else None)
    place.take().deleteLater()


def test_the_view_before_is_given_back(page):
    one, other = Ruled(), Ruled()
    assert page.show_view("curves", one) is None
    assert page.show_view("prediction", other) is one
    one.deleteLater()


def test_choosing_a_view_is_an_intent(page, qtbot):
    page.wake()
    chooser = page._chooser
    chooser.setCurrentIndex(2)
    with qtbot.waitSignal(page.view_chosen) as chosen:
        chooser.activated.emit(2)
    assert chosen.args == ["prediction"]


def test_controls_come_with_the_pointer_and_go_after_a_while(page, qtbot):
    page._resting.setInterval(30)
    page._fading.setDuration(30)
    assert not page.bar_shown
    page.pointer_at(QPoint(100, 100))  # where it was when the page came
    assert not page.bar_shown
    page.pointer_at(QPoint(300, 300))
    assert page.bar_shown
    halo = page.findChild(PointerHalo)
    assert halo.geometry().center() == QPoint(299, 299)
    page._following.stop()
    qtbot.waitUntil(lambda: not page.bar_shown, timeout=2000)
    assert halo.isHidden()
    page.pointer_at(QPoint(310, 300))
    assert page.bar_shown


def test_controls_that_have_the_focus_stay(page, qtbot):
    page._resting.setInterval(10)
    page._fading.setDuration(10)
    page._following.stop()
    page.wake()
    page._buttons["play"].setFocus()
    qtbot.wait(80)
    assert page.bar_shown
    page.setFocus()
    qtbot.waitUntil(lambda: not page.bar_shown, timeout=2000)


def test_the_bar_triggers_the_actions(page, actions):
    seen = []
    for name in ("play", "next_phase", "previous_phase", "leave_presentation"):
        actions[name].triggered.connect(lambda _checked=False, name=name: seen.append(name))
    page.wake()
    for name in ("next_phase", "previous_phase", "play", "leave_presentation"):
        page._buttons[name].click()
    assert seen == ["next_phase", "previous_phase", "play", "leave_presentation"]
    assert page._buttons["play"].accessibleName() == "Pause"


def test_a_clicker_and_the_keys_work_on_the_page(page, actions, qtbot):
    seen = []
    for name, action in actions.items():
        action.triggered.connect(lambda _checked=False, name=name: seen.append(name))
    with qtbot.waitSignal(page.closed):
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_S, Qt.Key.Key_H, Qt.Key.Key_Escape):
            QTest.keyClick(page, key)
    assert seen == ["next_phase", "previous_phase", "spotlight", "reveal", "leave_presentation"]


def test_black_until_any_key_which_does_nothing_else(page, actions):
    seen = []
    actions["next_phase"].triggered.connect(lambda: seen.append("next"))
    QTest.keyClick(page, Qt.Key.Key_B)
    black = page.black_screen
    assert black.isVisible()
    assert black.geometry() == page.rect()
    image = QImage(page.size(), QImage.Format.Format_RGB32)
    page.render(image)
    assert all(image.pixelColor(x, y).value() == 0 for x in range(5, 1000, 97) for y in range(5, 760, 83))
    page.resize(800, 700)
    assert black.geometry() == page.rect()
    QTest.keyClick(black, Qt.Key.Key_Shift)
    assert black.isVisible()
    QTest.keyClick(black, Qt.Key.Key_PageDown)
    assert not black.isVisible()
    assert not seen
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert seen


def test_a_click_ends_the_black_and_the_hint_comes_late(page, qtbot):
    black = page.black_screen
    assert HINT_AFTER == 3000
    black._waiting.setInterval(20)
    black._fading.setDuration(60)
    black.begin()
    assert black.hint_strength == 0
    qtbot.waitUntil(lambda: black.hint_strength > 0, timeout=1000)
    qtbot.waitUntil(lambda: black.hint_strength == 0, timeout=1000)
    with qtbot.waitSignal(black.ended):
        QTest.mouseClick(black, Qt.MouseButton.LeftButton)
    assert black.isHidden()


def test_the_halo_lets_clicks_through_and_repaints_little(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 800)
    halo = PointerHalo(LIGHT, page)
    page.show()
    halo.follow(QPoint(200, 200))
    assert halo.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert page.childAt(QPoint(200, 200)) is None
    assert halo.width() * halo.height() < 0.01 * page.width() * page.height()
    painted = []

    class Noting(QWidget):
        def paintEvent(self, event):
            painted.append(event.region().boundingRect())

    below = Noting(page)
    below.setGeometry(page.rect())
    below.lower()
    below.show()
    QApplication.processEvents()
    painted.clear()
    halo.follow(QPoint(230, 210))
    QApplication.processEvents()
    assert painted
    assert all(region.width() < 160 and region.height() < 160 for region in painted)
    halo.follow(QPoint(-5, 10))
    assert halo.isHidden()


def test_nothing_runs_while_the_page_is_hidden(page):
    page.wake()
    page.black_screen.begin()
    page.hide()
    assert not page._following.isActive()
    assert not page._resting.isActive()
    assert page.black_screen.isHidden()


def test_a_black_screen_takes_keys_before_shortcuts(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    black = BlackScreen(window)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(black, event)
    assert event.isAccepted()
