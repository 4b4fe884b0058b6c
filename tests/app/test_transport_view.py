import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLayout, QToolButton, QWidget

from app.services.appearance import apply_theme
from app.services.fonts import load_fonts
from app.state.theme import load_theme
from app.views.transport import TransportBar, format_loss
from tests.app.speaking import german_numbers, spoken

IDS = ("restart", "new_weights", "previous_phase", "play", "next_phase", "next_batch", "next_epoch")


@pytest.fixture
def actions(qtbot) -> dict[str, QAction]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = {name: QAction(name, owner) for name in IDS}
    made["play"].setCheckable(True)
    made["_owner"] = owner  # keeps it alive
    return made


@pytest.fixture
def bar(qtbot, actions) -> TransportBar:
    view = TransportBar({name: actions[name] for name in IDS})
    qtbot.addWidget(view)
    view.set_theme(load_theme("light"))
    return view


def test_each_button_triggers_its_action(qtbot, bar, actions):
    buttons = {button.defaultAction(): button for button in bar.findChildren(QToolButton)}
    assert set(buttons) == {actions[name] for name in IDS}
    for name in IDS:
        with qtbot.waitSignal(actions[name].triggered):
            qtbot.mouseClick(buttons[actions[name]], Qt.MouseButton.LeftButton)
        assert not actions[name].icon().isNull()
        assert buttons[actions[name]].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_play_becomes_pause_while_it_plays(bar, actions):
    assert actions["play"].iconText() == "Play"
    actions["play"].setChecked(True)
    assert actions["play"].iconText() == "Pause"


def test_speed_is_told_only_when_the_user_moves_it(qtbot, bar):
    with qtbot.assertNotEmitted(bar.speed_changed):
        bar.show_speed(0.25, "1 phase in 2 s")
    assert bar._speed.value() == 250
    assert bar._speed_text.text() == "1 phase in 2 s"
    with qtbot.waitSignal(bar.speed_changed) as caught:
        qtbot.keyClick(bar._speed, Qt.Key.Key_End)
    assert caught.args == [1.0]


def test_counters_do_not_dance(bar):
    bar.show_progress(1240, 31, 0.1234)
    width = bar._step.minimumWidth()
    assert (bar._step.text(), bar._epoch.text(), bar._loss.text()) == ("1,240", "31", "0.1234")
    bar.show_progress(9_999_999, 31, None)
    assert bar._loss.text() == "–"
    assert bar._step.sizeHint().width() <= width


def test_missing_actions_have_no_button(qtbot, actions):
    view = TransportBar({"restart": actions["restart"]})
    qtbot.addWidget(view)
    view.set_theme(load_theme("dark"))
    assert len(view.findChildren(QToolButton)) == 1


def test_the_bar_fits_into_the_smallest_window(bar):
    assert bar.minimumSizeHint().width() <= 1024


@pytest.mark.parametrize(
    ("loss", "text"),
    [
        (0.0, "0.0000"),
        (0.12345, "0.1235"),
        (123.456, "123.46"),
        (1e-7, "1.00e−7"),
        (12345.0, "1.23e4"),
        (float("nan"), "NaN"),
        (float("inf"), "∞"),
        (float("-inf"), "−∞"),
    ],
)
def test_losses_are_written_in_little_room(loss, text):
    assert format_loss(loss) == text


def pseudo_bar(qtbot, actions) -> TransportBar:
    load_fonts()
    apply_theme(QApplication.instance(), load_theme("light"))  # in the size of text that is set now
    view = TransportBar({name: actions[name] for name in IDS})
    qtbot.addWidget(view)
    view._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # as within a window
    view.set_theme(load_theme("light"))
    view.show()
    return view


def test_words_give_way_before_anything_is_cut_off(qtbot, actions):
    with spoken("pseudo"):
        view = pseudo_bar(qtbot, actions)
        view.show_speed(0.5, "as fast as it goes, said in a language of long words")
        for width in (1400, 1024, view.minimumSizeHint().width()):
            view.resize(width, view.height())
            qtbot.waitUntil(lambda width=width: view._row.minimumSize().width() <= width)
        icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
        assert view.button("next_batch").toolButtonStyle() == icon_only
        assert view.button("play").toolButtonStyle() == icon_only
        view.resize(1024, view.height())
        assert view.button("play").toolButtonStyle() != icon_only
        assert view.button("next_batch").toolButtonStyle() == icon_only
        view.resize(1400, view.height())
        assert view.button("next_batch").toolButtonStyle() != icon_only


def test_both_words_of_the_play_button_fit(qtbot, actions):
    with spoken("pseudo"):
        view = pseudo_bar(qtbot, actions)
        view.resize(1280, view.height())
        for playing in (True, False):
            actions["play"].setChecked(playing)
            assert view.button("play").sizeHint().width() <= view.button("play").width()


def test_the_bar_grows_with_the_writing_and_still_fits(qtbot, actions):
    with spoken("pseudo", 1.25):
        view = pseudo_bar(qtbot, actions)
        assert view.height() == 80
        assert view.minimumSizeHint().width() <= 1280


def test_counters_have_the_marks_of_the_language(bar):
    with german_numbers():
        bar.show_progress(1240, 31, 0.1234)
        assert (bar._step.text(), bar._loss.text()) == ("1.240", "0,1234")
        assert format_loss(1e-7) == "1,00e−7"


def test_time_goes_to_the_right_also_where_writing_comes_from_there(qtbot, actions):
    with spoken("pseudo-rtl"):
        view = pseudo_bar(qtbot, actions)
        view.resize(1280, view.height())
        QApplication.processEvents()
        assert view.button("restart").x() < view.button("play").x() < view.button("next_epoch").x()
