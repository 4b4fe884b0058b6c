"""The timeline as a widget: dragging, keys, names, menus, and how fast it draws."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from app.painting.timeline import progress_box
from app.painting.typography import set_text_size
from app.services.fonts import load_fonts
from app.state.theme import load_theme
from app.state.timeline import Timeline, TimelineLane, TimelineLayout, TimelineMarker, height_for
from app.views.timeline import TimelineView

LIGHT = load_theme("light")
LEFT = Qt.MouseButton.LeftButton


def curve(end):
    steps = np.linspace(0, end, min(700, end + 1))
    return steps, np.exp(-steps / 300) + 0.01


def forked(position=700.0, current=1, more=0):
    lanes = (
        TimelineLane(0, "first run", 0, None, 0, 1000, (TimelineMarker(200, "batch size → 8"),)),
        TimelineLane(1, "faster", 1, 0, 400, 800, (TimelineMarker(400, "learning rate → 0.3"),)),
        *(TimelineLane(2 + i, f"try {i}", 2 + i, 0, 500, 600) for i in range(more)),
    )
    return Timeline(lanes, current, position, curve(800))


def single(end=0, position=0.0):
    return Timeline((TimelineLane(0, "first run", 0, None, 0, end),), 0, position)


class Listener:
    """Notes every signal of a view in the order in which they come."""

    def __init__(self, view):
        self.heard = []
        for name in (
            "seek_requested",
            "seek_finished",
            "cancel_requested",
            "rename_requested",
            "colour_requested",
            "delete_requested",
            "switch_requested",
            "compare_requested",
        ):
            getattr(view, name).connect(lambda *args, name=name: self.heard.append((name, *args)))

    def take(self):
        heard, self.heard = self.heard, []
        return heard


@pytest.fixture
def view(qtbot):
    load_fonts()
    widget = TimelineView(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(1000, widget.height())
    widget.show()
    widget.show_timeline(forked())
    widget.resize(1000, widget.height())
    widget.grab()
    widget.listener = Listener(widget)
    yield widget
    QApplication.processEvents()


def at(view, step, row):
    layout = view._layout
    y = layout.bottom + 8 if row is None else layout.row_y(row)
    return QPoint(round(layout.x_of(step)), round(y))


def meant(view, branch, point):
    return view._layout.seek_step(branch, point.x(), snapping=True)


def move(view, point, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        view.mapToGlobal(QPointF(point)),
        Qt.MouseButton.NoButton,
        LEFT,
        modifiers,
    )
    QApplication.sendEvent(view, event)


# --- dragging ---------------------------------------------------------------------------------------------------------


def test_a_press_seeks_at_once_and_the_release_says_so(view):
    point = at(view, 300, None)
    QTest.mousePress(view, LEFT, pos=point)
    assert view.listener.take() == [("seek_requested", 1, meant(view, 1, point))]
    QTest.mouseRelease(view, LEFT, pos=point)
    assert view.listener.take() == [("seek_finished",)]


def test_dragging_is_coalesced_and_the_last_step_is_never_lost(view):
    QTest.mousePress(view, LEFT, pos=at(view, 300, None))
    view.listener.take()
    for step in (310, 320, 330, 340):
        move(view, at(view, step, None))
    assert view.listener.take() == []
    QApplication.processEvents()
    assert view.listener.take() == [("seek_requested", 1, meant(view, 1, at(view, 340, None)))]
    for step in (350, 555):
        move(view, at(view, step, None))
    QApplication.processEvents()
    move(view, at(view, 100, None))
    move(view, at(view, 90, None))
    view.listener.take()
    QTest.mouseRelease(view, LEFT, pos=at(view, 90, None))
    assert view.listener.take() == [("seek_requested", 1, meant(view, 1, at(view, 90, None))), ("seek_finished",)]


def test_dragging_over_another_lane_does_not_change_the_branch(view):
    QTest.mousePress(view, LEFT, pos=at(view, 600, 1))
    move(view, at(view, 650, 0))
    move(view, at(view, 950, 0))
    QTest.mouseRelease(view, LEFT, pos=at(view, 950, 0))
    seeks = [heard for heard in view.listener.take() if heard[0] == "seek_requested"]
    assert {branch for _, branch, _ in seeks} == {1}
    assert seeks[-1] == ("seek_requested", 1, 800)


def test_a_click_on_another_lane_goes_there(view):
    point = at(view, 900, 0)
    QTest.mouseClick(view, LEFT, pos=point)
    assert view.listener.take() == [("seek_requested", 0, meant(view, 0, point)), ("seek_finished",)]


def test_grasping_the_playhead_does_not_move_it(view):
    point = at(view, 700, 1) + QPoint(5, 0)
    QTest.mousePress(view, LEFT, pos=point)
    QTest.mouseRelease(view, LEFT, pos=point)
    assert view.listener.take() == []
    QTest.mousePress(view, LEFT, pos=point)
    move(view, point + QPoint(-60, 0))
    QTest.mouseRelease(view, LEFT, pos=point)
    name, branch, step = view.listener.take()[0]
    assert (name, branch) == ("seek_requested", 1)
    assert step == round(view._layout.step_at(view._layout.x_of(700) - 60))


def test_shift_takes_the_snapping_off(view):
    x = at(view, 200, None) + QPoint(3, 0)
    QTest.mouseClick(view, LEFT, pos=x)
    assert view.listener.take()[0] == ("seek_requested", 1, 200)
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.ShiftModifier, x)
    assert view.listener.take()[0] == ("seek_requested", 1, round(view._layout.step_at(x.x())))


def test_the_playhead_follows_the_pointer_before_the_replay_arrives(view):
    before = view.grab().toImage()
    QTest.mousePress(view, LEFT, pos=at(view, 250, None))
    view.show_timeline(forked(position=700.0))  # not there yet
    while_dragging = view.grab().toImage()
    QTest.mouseRelease(view, LEFT, pos=at(view, 250, None))
    view.show_timeline(forked(position=700.0))
    x = round(view._layout.x_of(250))
    accent = QColor(LIGHT.accent)
    row = round(view._layout.row_y(0))
    assert while_dragging.pixelColor(x, row) == accent
    assert before.pixelColor(x, row) != accent
    assert view._wanted is None


def test_a_branch_that_goes_while_it_is_dragged_is_let_go(view):
    QTest.mousePress(view, LEFT, pos=at(view, 900, 0))
    view.listener.take()
    view.show_timeline(Timeline((TimelineLane(1, "faster", 1, None, 0, 800),), 1, 100.0))
    move(view, QPoint(500, 10))
    QTest.mouseRelease(view, LEFT, pos=QPoint(500, 10))
    assert [name for name, *_ in view.listener.take()] == ["seek_finished"]


def test_the_wheel_is_left_to_others(view):
    point = QPointF(at(view, 300, 0))
    nothing, scroll = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        point, view.mapToGlobal(point), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, nothing, scroll, False
    )
    QApplication.sendEvent(view, event)
    assert not event.isAccepted()
    assert view.listener.take() == []


# --- replaying --------------------------------------------------------------------------------------------------------


def test_a_replay_can_be_given_up(view, qtbot):
    view.activateWindow()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.listener.take() == []
    view.show_progress(0.43)
    assert "Replaying … 43 %, Esc stops" in view.accessibleDescription()
    assert view._escape.isEnabled()
    QTest.mouseClick(view, LEFT, pos=progress_box(view._layout).center().toPoint())
    assert view.listener.take() == [("cancel_requested",)]
    view._escape.activated.emit()
    assert view.listener.take() == [("cancel_requested",)]
    QTest.mouseClick(view, LEFT, pos=at(view, 300, 0))  # elsewhere: another step is wanted
    assert view.listener.take()[0][0] == "seek_requested"
    view.show_progress(None)
    assert not view._escape.isEnabled()
    assert view.accessibleDescription() == "step 700 of 800, branch faster"


def test_progress_is_filled_in_from_the_left(view):
    view.show_progress(0.5, "Opening")
    image, box = view.grab().toImage(), progress_box(view._layout)
    y = round(box.top() + 3)
    done, rest = (image.pixelColor(round(box.left() + share * box.width()), y) for share in (0.1, 0.9))
    assert rest == QColor(LIGHT.hover)
    assert done != rest
    assert view.accessibleDescription().endswith("Opening … 50 %, Esc stops")


# --- the keyboard -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "step"),
    [("Left", 699), ("Right", 701), ("PageUp", 620), ("PageDown", 780), ("Home", 0), ("End", 800)],
)
def test_keys_move_the_playhead(view, key, step):
    code = Qt.Key[f"Key_{key}"]
    override = QKeyEvent(QEvent.Type.ShortcutOverride, code, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QApplication.sendEvent(view, override)
    assert override.isAccepted()
    QTest.keyClick(view, code)
    assert view.listener.take() == [("seek_requested", 1, step), ("seek_finished",)]


def test_keys_stop_at_the_ends_and_keep_to_whole_steps(view):
    view.show_timeline(forked(position=800.0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.listener.take() == []
    view.show_timeline(forked(position=3.4))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.listener.take()[0] == ("seek_requested", 1, 3)
    with_control = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    with_control.ignore()
    QApplication.sendEvent(view, with_control)
    assert not with_control.isAccepted()


def test_a_click_leaves_the_focus_where_it_was(view):
    assert view.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert view.accessibleName() == "Timeline"
    assert view.accessibleDescription() == "step 700 of 800, branch faster"


# --- names and menus --------------------------------------------------------------------------------------------------


def entry_of(view):
    return next(entry for entry in view.findChildren(QLineEdit) if not entry.isHidden())


def name_of(view, row):
    return QPoint(40, round(view._layout.row_y(row)))


def test_a_click_on_a_name_shows_its_branch(view):
    QTest.mouseClick(view, LEFT, pos=name_of(view, 1))
    assert view.listener.take() == []
    QTest.mouseClick(view, LEFT, pos=name_of(view, 0))
    assert view.listener.take() == [("switch_requested", 0)]


def test_a_name_is_changed_in_place(view):
    QTest.mouseDClick(view, LEFT, pos=name_of(view, 1))
    entry = entry_of(view)
    assert entry.text() == "faster"
    assert view.rect().contains(entry.geometry())
    entry.setText("  much faster ")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert view.listener.take() == [("rename_requested", 1, "much faster")]


@pytest.mark.parametrize("text", ["other", "", "faster"])
def test_a_name_given_up_empty_or_unchanged_stays(view, text):
    QTest.mouseDClick(view, LEFT, pos=name_of(view, 1))
    entry = entry_of(view)
    entry.setText(text)
    QTest.keyClick(entry, Qt.Key.Key_Escape if text == "other" else Qt.Key.Key_Return)
    assert view.listener.take() == []
    assert entry.isHidden()


def test_the_menu_of_a_branch(view):
    menu = view.branch_menu(0)
    actions = {action.text(): action for action in menu.actions()}
    for text, heard in (
        ("Show this branch", ("switch_requested", 0)),
        ("Compare with this branch", ("compare_requested", 0)),
        ("Delete", ("delete_requested", 0)),
    ):
        actions[text].trigger()
        assert view.listener.take() == [heard]
    colours = actions["Colour"].menu().actions()
    assert len(colours) == len(LIGHT.runs)
    assert [colour.isChecked() for colour in colours].index(True) == 0
    colours[3].trigger()
    assert view.listener.take() == [("colour_requested", 0, 3)]
    actions["Rename"].trigger()
    assert entry_of(view).text() == "first run"
    current = {action.text(): action for action in view.branch_menu(1).actions()}
    assert not current["Show this branch"].isEnabled()
    assert not current["Compare with this branch"].isEnabled()
    view.show_timeline(single())
    only = {action.text(): action for action in view.branch_menu(0).actions()}
    assert not only["Delete"].isEnabled()


def test_folded_branches_are_listed(view):
    view.show_timeline(forked(more=5))
    menu = view.folded_menu()
    assert [action.text().split("\t")[0] for action in menu.actions()] == ["try 0", "try 1", "try 2"]
    menu.actions()[1].trigger()
    assert view.listener.take() == [("switch_requested", 3)]
    folded = QPoint(40, round(view._layout.bottom + 8))
    assert view.describe_at(QPointF(folded)).splitlines()[0] == "try 0: steps 500 to 600"


def test_tooltips_say_what_is_there(view):
    point = at(view, 400, 1)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    assert QToolTip.text() == "Step 400: learning rate → 0.3"
    QToolTip.hideText()
    assert "Step 300" in view.describe_at(QPointF(view._layout.x_of(300), view._layout.bottom + 8))
    assert "loss 0." in view.describe_at(QPointF(view._layout.x_of(300), view._layout.bottom + 8))
    assert "first run, step 900" in view.describe_at(QPointF(view._layout.x_of(900), view._layout.row_y(0)))
    assert view.describe_at(QPointF(name_of(view, 0))).startswith("first run: steps 0 to 1,000")


# --- drawing ----------------------------------------------------------------------------------------------------------


def test_the_height_follows_the_branches(view):
    heights = []
    for timeline in (single(), forked(), forked(more=1), forked(more=2), forked(more=7), single()):
        view.show_timeline(timeline)
        heights.append(view.height())
    assert heights == [44, 62, 76, 88, 88, 44]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [480, 1000, 3000])
def test_it_is_drawn_at_every_width_in_both_themes(view, theme, width):
    view.set_theme(load_theme(theme))
    view.resize(width, view.height())
    for timeline in (single(), single(37, 37.0), forked(), forked(more=7), forked(position=100.5, current=0)):
        view.show_timeline(timeline)
        image = view.grab().toImage()
        layout = view._layout
        assert layout.width == width
        knob = QPointF(layout.x_of(timeline.position), layout.y_of(timeline.current, timeline.position)).toPoint()
        assert image.pixelColor(knob) == QColor(load_theme(theme).accent)
        assert image.pixelColor(width - 1, 1) == QColor(load_theme(theme).panel)


def test_the_past_is_strong_the_future_light_and_another_branch_thin(view):
    view.show_timeline(forked(position=600.0))
    image, layout = view.grab().toImage(), view._layout
    child = QColor(LIGHT.runs[1])

    def pixel(step, row, offset=0):
        return image.pixelColor(round(layout.x_of(step)), round(layout.row_y(row)) + offset)

    assert pixel(500, 1) == child
    assert pixel(700, 1).lightness() > child.lightness() + 40
    assert pixel(300, 0) == QColor(LIGHT.runs[0])
    assert pixel(300, 0, -1) == QColor(LIGHT.runs[0])
    assert pixel(900, 0, -2) == QColor(LIGHT.panel)


def test_what_stays_is_drawn_once_while_the_position_moves(view):
    kept = view._backdrop.cacheKey()
    timeline = forked()
    view.show_timeline(timeline)
    view.grab()
    first = view._backdrop.cacheKey()
    assert first != kept  # another curve
    for step in range(700, 750):
        lanes = (timeline.lanes[0], TimelineLane(1, "faster", 1, 0, 400, step + 100, timeline.lanes[1].markers))
        view.show_timeline(Timeline(lanes, 1, float(step), timeline.curve))
        view.grab()
        assert view._backdrop.cacheKey() == first
    view.set_theme(load_theme("dark"))
    view.grab()
    assert view._backdrop.cacheKey() != first


def test_thousands_of_changes_are_drawn_fast(view):
    markers = tuple(TimelineMarker(10 * i, f"learning rate → {i}") for i in range(3000))
    timeline = Timeline((TimelineLane(0, "first run", 0, None, 0, 30_000, markers),), 0, 30_000.0, curve(30_000))
    view.resize(1900, view.height())
    anew, moved = [], []
    for number in range(8):
        view.show_timeline(Timeline(timeline.lanes, 0, 30_000.0, curve(30_000)))
        start = time.perf_counter()
        view.grab()
        anew.append(time.perf_counter() - start)
        last = view._layout.timeline
        view.show_timeline(Timeline(last.lanes, 0, 1000.0 * number, last.curve))
        start = time.perf_counter()
        view.grab()
        moved.append(time.perf_counter() - start)
    assert min(anew) < 0.04  # about 3 ms on the machine this was written on
    assert min(moved) < 0.01  # about 0.3 ms


@pytest.fixture
def larger_writing():
    set_text_size(1.5)
    yield
    set_text_size(1.0)


def test_larger_writing_enlarges_it_as_a_whole_and_points_still_mean_the_same(qtbot, larger_writing):
    view = TimelineView(LIGHT)
    qtbot.addWidget(view)
    view.resize(1200, 100)
    view.show_timeline(forked(position=100.0, current=0))
    assert view.height() == round(1.5 * height_for(2))
    view.resize(1200, view.height())
    view.show()
    heard = Listener(view)
    layout = TimelineLayout(forked(position=100.0, current=0), 800.0)
    place = QPoint(round(1.5 * layout.x_of(600)), round(1.5 * layout.row_y(0)))
    QTest.mouseClick(view, LEFT, pos=place)
    qtbot.waitUntil(lambda: any(name == "seek_finished" for name, *_ in heard.heard))
    branch, step = next(rest for name, *rest in heard.take() if name == "seek_requested")
    assert branch == 0
    assert abs(step - 600) <= 2
    marked = QPointF(1.5 * layout.x_of(200), 1.5 * layout.row_y(0))
    assert view.describe_at(marked) == "Step 200: batch size → 8"
