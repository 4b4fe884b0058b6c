import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionComboBox, QToolButton, QToolTip, QWidget

from app.state.spelling import spelled
from app.widgets.choice import Choice
from app.widgets.elided_label import ElidedLabel
from app.widgets.field_editor import FieldEditor
from app.widgets.icon import icon, icon_pixmap
from app.widgets.log_slider import LogSlider
from app.widgets.number_entry import NumberEntry, written
from app.widgets.pair_chooser import PairChooser
from app.widgets.plot_axes import StepAxis, ValueAxis
from app.widgets.point_tools import PointTools
from app.widgets.popover import Popover
from app.widgets.switch import Switch
from app.widgets.throttle import Throttle
from engine.schema import Field
from tests.app.speaking import german_numbers, spoken

# The offscreen platform says this of every window with a size limit.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

RATE = Field("rate", "number", "Learning rate", "How far.", low=0, high=10, scale="log", slider=(1e-4, 10.0))
BATCH = Field("batch", "integer", "Batch size", "How many.", low=1, high=1000, choices=("full",))
SHARE = Field("share", "number", "Dropout", "Share.", low=0, high=1, high_excluded=True)


def turn_wheel(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 120), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_choice_tells_what_the_user_picks_and_only_that(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.show_choices(["tanh", "relu", "leaky_relu"])
        choice.show_value("relu")
        turn_wheel(choice)
    assert choice.currentText() == "ReLU"
    with qtbot.waitSignal(choice.chosen) as caught:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert caught.args == ["leaky_relu"]
    choice.show_value(None)
    assert choice.currentIndex() == -1
    assert choice.placeholderText() == "mixed"


def test_choice_keeps_its_value_when_the_choices_change(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.show_choices(["a", "b"])
    choice.show_value("b")
    choice.show_choices(["b", "c"], ["Bee", "Cee"])
    assert choice.currentText() == "Bee"


def test_log_slider_covers_its_range_evenly_in_the_logarithm(qtbot):
    slider = LogSlider(1e-4, 10)
    qtbot.addWidget(slider)
    with qtbot.assertNotEmitted(slider.value_moved):
        slider.show_value(0.03)
        turn_wheel(slider)
    assert slider.shown_value == 0.03
    values = []
    slider.value_moved.connect(values.append)
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert values == [1e-4, 10.0]
    slider.show_value(1e6)
    assert slider.value() == slider.maximum()
    assert slider.shown_value == 1e6
    with pytest.raises(ValueError, match="expected 0 < low < high"):
        LogSlider(0, 1)


def typed(qtbot, entry: NumberEntry, text: str) -> None:
    entry.selectAll()
    qtbot.keyClicks(entry, text)
    qtbot.keyClick(entry, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (RATE, "0.1", 0.1),
        (RATE, "0,1", 0.1),
        (RATE, "1e-3", 0.001),
        (RATE, "0", 0.0),
        (BATCH, "64", 64),
        (BATCH, "1,000", 1000),
        (BATCH, "Full", "full"),
        (SHARE, "0.999", 0.999),
    ],
)
def test_entry_takes_what_fits(qtbot, field, text, value):
    entry = NumberEntry(field)
    qtbot.addWidget(entry)
    entry.show_value(0.5)
    with qtbot.waitSignal(entry.entered) as caught:
        typed(qtbot, entry, text)
    assert caught.args == [value]
    assert type(caught.args[0]) is type(value)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (RATE, "fast"),
        (RATE, "-1"),
        (RATE, "11"),
        (RATE, "nan"),
        (RATE, "inf"),
        (BATCH, "2.5"),
        (BATCH, "0"),
        (SHARE, "1"),
        (SHARE, ""),
    ],
)
def test_entry_refuses_in_one_line_and_restores(qtbot, field, text):
    entry = NumberEntry(field)
    qtbot.addWidget(entry)
    entry.show_value(0.5)
    entered = []
    entry.entered.connect(entered.append)
    entry.selectAll()
    qtbot.keyClick(entry, Qt.Key.Key_Delete)
    with qtbot.waitSignal(entry.refused) as caught:
        typed(qtbot, entry, text)
    assert entered == []
    assert entry.text() == "0.5"
    assert entry.property("refused") is True
    assert "\n" not in caught.args[0]
    assert caught.args[0].startswith(f"{field.title}: expected {field.expected}, found")


def test_entry_says_nothing_when_nothing_changed_and_gives_up_on_escape(qtbot):
    entry = NumberEntry(RATE)
    qtbot.addWidget(entry)
    entry.show_value(0.5)
    with qtbot.assertNotEmitted(entry.entered):
        typed(qtbot, entry, "0.50")
        qtbot.keyClicks(entry, "9")
        qtbot.keyClick(entry, Qt.Key.Key_Escape)
    assert entry.text() == "0.5"
    entry.show_value(None)
    assert entry.text() == ""
    assert entry.placeholderText() == "mixed"


def test_entry_leaves_alone_what_is_being_typed(qtbot):
    entry = NumberEntry(RATE)
    qtbot.addWidget(entry)
    entry.show()
    entry.activateWindow()
    entry.setFocus()
    qtbot.waitUntil(entry.hasFocus)
    entry.selectAll()
    qtbot.keyClicks(entry, "0.2")
    entry.show_value(7.0)
    assert entry.text() == "0.2"


def test_numbers_are_written_short():
    assert [written(v) for v in (0.03, 1e-8, 1.0, 10, "full", None)] == ["0.03", "1e-8", "1", "10", "full", ""]


def test_throttle_passes_the_first_at_once_and_the_last_in_the_end(qtbot):
    throttle = Throttle(40)
    passed = []
    throttle.released.connect(passed.append)
    for value in range(10):
        throttle.push(value)
    assert passed == [0]
    assert throttle.waiting
    qtbot.waitUntil(lambda: passed == [0, 9])
    throttle.push(10)
    throttle.push(11)
    throttle.flush()
    assert passed[-1] == 11
    throttle.push(12)
    throttle.drop()
    qtbot.wait(60)
    assert passed[-1] == 11 or passed[-1] == 12
    assert not throttle.waiting


def test_icons_take_the_colour_they_are_given(qapp):
    image = icon_pixmap("play", "#ff0000", 24).toImage()
    assert image.pixelColor(11, 12) == QColor("#ff0000")
    assert image.pixelColor(0, 0).alpha() == 0
    assert not icon("pause", "#000000", "#888888").isNull()
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no_such_icon", "#000000", 16)


def test_popover_opens_below_and_stays_on_the_screen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    anchor = QLabel("here", window)
    popover = Popover(QLabel("content"), window)
    window.show()
    popover.move(0, 0)
    room = anchor.screen().availableGeometry()
    place = popover.place_below(anchor)
    assert room.left() <= place.x() <= room.right() - popover.width()
    assert place.y() >= anchor.mapToGlobal(QPoint(0, anchor.height())).y()


def test_spelling_of_names():
    assert [spelled(n) for n in ("leaky_relu", "sgd", "half_squared_error", "he_normal", "new_thing")] == [
        "leaky ReLU",
        "SGD",
        "half squared error",
        "He normal",
        "new thing",
    ]


def test_switch_is_clicked_anywhere_and_says_its_state_by_the_place_of_its_knob(qtbot):
    switch = Switch()
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    pictures = []
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked):
        switch.setTristate(state == Qt.CheckState.PartiallyChecked)
        switch.setCheckState(state)
        pictures.append(switch.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    with qtbot.waitSignal(switch.toggled) as caught:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().topLeft())
    assert caught.args == [False]
    with qtbot.waitSignal(switch.toggled):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()


def test_numbers_are_shown_with_the_marks_of_the_language(qtbot):
    with german_numbers():
        entry = NumberEntry(RATE)
        qtbot.addWidget(entry)
        entry.show_value(0.03)
        assert entry.text() == "0,03"
        entry.show_value("full")
        assert entry.text() == "full"


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (RATE, "0,5", 0.5),
        (RATE, "0.5", 0.5),
        (RATE, "1e-3", 0.001),
        (BATCH, "1.000", 1000),
        (BATCH, "1,000", 1000),
        (BATCH, "64", 64),
    ],
)
def test_numbers_are_read_with_a_comma_and_with_a_point(qtbot, field, text, value):
    with german_numbers():
        entry = NumberEntry(field)
        qtbot.addWidget(entry)
        entry.show_value(2)
        with qtbot.waitSignal(entry.entered) as caught:
            typed(qtbot, entry, text)
        assert caught.args == [value]


def test_a_refusal_is_said_in_the_language(qtbot):
    with spoken("pseudo"):
        entry = NumberEntry(RATE)
        qtbot.addWidget(entry)
        entry.show_value(0.5)
        with qtbot.waitSignal(entry.refused) as caught:
            typed(qtbot, entry, "many")
        assert caught.args[0].startswith("⟦Learning rate")
        assert "éxpéçtéd" in caught.args[0]
        entry.show_value(None)
        assert entry.placeholderText().startswith("⟦míxéd")


def test_a_label_gives_way_and_its_tooltip_has_all_of_it(qtbot):
    label = ElidedLabel("A rather long caption")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 30 < label.sizeHint().width()
    label.resize(label.sizeHint())
    label.show()
    assert not label.is_shortened
    whole = label.grab().toImage()
    label.resize(60, label.height())
    assert label.is_shortened
    assert label.text() == "A rather long caption"
    assert label.grab().toImage() != whole.copy(0, 0, 60, label.height())
    label.setToolTip("What it is for")
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5))))
    assert QToolTip.text() == "A rather long caption\nWhat it is for"
    QToolTip.hideText()
    label.set_narrowest(None)
    assert label.minimumSizeHint().width() == label.sizeHint().width()


def test_a_drop_down_shortens_its_value_and_opens_wide_enough_for_all(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.show_choices(["short", "a value of very many words indeed"])
    choice.show_value("a value of very many words indeed")
    choice.resize(120, 28)
    choice.show()
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    assert option.currentText.endswith("…")
    choice.showPopup()
    assert choice.view().width() >= choice.view().sizeHintForColumn(0)
    choice.hidePopup()


def test_a_switch_turns_round_with_the_writing(qtbot):
    switch = Switch()
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    switch.setChecked(True)
    on = switch.grab().toImage()
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = switch.grab().toImage()
    assert mirrored != on
    assert mirrored.flipped(Qt.Orientation.Horizontal).pixelColor(30, 14) == on.pixelColor(30, 14)


def test_controls_grow_with_the_writing(qtbot):
    with spoken("en", 1.5):
        switch, tools, editor = Switch(), PointTools(), FieldEditor(BATCH)
        for widget in (switch, tools, editor):
            qtbot.addWidget(widget)
        assert switch.sizeHint() == QSize(62, 38)
        tools.show_tools(("a", "b"))
        assert tools.room() == 3 * 42
        assert (editor.control.width(), editor.control.height()) == (108, 42)


def test_tools_and_pairs_are_named_in_the_language(qtbot):
    with spoken("pseudo"):
        tools, pair = PointTools(), PairChooser()
        qtbot.addWidget(tools)
        qtbot.addWidget(pair)
        tools.show_tools(("red",))
        for button in tools.findChildren(QToolButton):
            assert button.accessibleName().startswith("⟦")
            assert button.toolTip().startswith("⟦")
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        pair.show_pair(("x1", "x2", "x3"), (0, 1))
        first, second = pair.findChildren(Choice)
        assert first.accessibleName().startswith("⟦Iñpút tó thé ríght")
        with qtbot.waitSignal(pair.pair_chosen) as caught:
            qtbot.keyClick(second, Qt.Key.Key_Down)
        assert caught.args == [0, 2]


def test_a_tool_is_taken_up_and_put_down_by_the_keyboard(qtbot):
    tools = PointTools()
    qtbot.addWidget(tools)
    tools.show_tools(("red", "blue"))
    eraser = next(button for button in tools.findChildren(QToolButton) if button.accessibleName() == "Eraser")
    qtbot.keyClick(eraser, Qt.Key.Key_Space)
    assert tools.tool is not None
    assert tools.tool.erases
    qtbot.keyClick(eraser, Qt.Key.Key_Space)
    assert tools.tool is None


def test_axes_have_the_marks_of_the_language(qapp):
    axis, steps = ValueAxis(), StepAxis()
    with german_numbers():
        assert axis.tickStrings([0.25, 1e-7], 1, 1) == ["0,25", "1e−7"]
        assert steps.tickStrings([1500], 1, 1) == ["1,5k"]


def test_a_popover_higher_than_the_screen_scrolls(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    content = QLabel("A line of some length\n" * 300)
    popover = Popover(content, window)
    popover.fit()
    assert popover.height() == window.screen().availableGeometry().height() < content.sizeHint().height()
    popover.open_below(window)
    assert content.width() >= content.sizeHint().width()
    popover.close()
