import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.services.appearance import apply_theme
from app.services.fonts import load_fonts
from app.services.messages import Level, Message, Messages
from app.state.theme import load_theme
from app.views.message_bar import MessageBar
from tests.app.speaking import spoken


@pytest.fixture
def window(qtbot) -> QWidget:
    view = QWidget()
    qtbot.addWidget(view)
    return view


@pytest.fixture
def bar(window) -> MessageBar:
    return MessageBar(load_theme("light"), window)


@pytest.mark.parametrize("level", list(Level))
def test_a_message_becomes_one_line(qtbot, bar, level):
    messages = Messages()
    messages.posted.connect(bar.show_message)
    getattr(messages, level)("Could not\n  read  it")
    assert bar.message == Message(level, "Could not read it")
    assert not bar.isHidden()
    assert bar.accessibleDescription() == f"{level}: Could not read it"
    bar.set_theme(load_theme("dark"))
    bar.clear()
    assert bar.isHidden()


def test_the_button_acts_once_and_closes(qtbot, bar):
    done = []
    bar.show_message(Message(Level.ERROR, "Diverged", "Lower the rate", lambda: done.append(1)))
    assert not bar._action.isHidden()
    bar._action.click()
    assert done == [1]
    assert bar.message is None
    bar.show_message(Message(Level.INFO, "Saved"))
    assert bar._action.isHidden()


def test_news_goes_by_itself_but_errors_and_buttons_stay(bar):
    bar.show_message(Message(Level.INFO, "Saved"))
    assert bar._clock.isActive()
    bar.show_message(Message(Level.WARNING, "Look", "Undo", lambda: None))
    assert not bar._clock.isActive()
    bar.show_message(Message(Level.ERROR, "Broken"))
    assert not bar._clock.isActive()
    bar.show_message(Message(Level.INFO, "Saved"))
    assert bar.message.text == "Broken"


def test_topics_are_withdrawn(bar):
    messages = Messages()
    messages.posted.connect(bar.show_message)
    messages.withdrawn.connect(bar.withdraw)
    messages.error("Diverged at step 5", topic="divergence")
    messages.withdraw("other")
    assert bar.message is not None
    messages.withdraw("divergence")
    assert bar.message is None


def test_a_long_message_takes_several_rows(qtbot, window):
    load_fonts()
    apply_theme(QApplication.instance(), load_theme("light"))
    bar = MessageBar(load_theme("light"), window)
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addStretch(1)
    window.resize(500, 300)
    bar.show_message(Message(Level.ERROR, "Short"))
    window.show()
    QApplication.processEvents()
    one_row = bar.height()
    assert 40 <= one_row <= 44
    bar.show_message(Message(Level.ERROR, "What is said in many words takes more than one row. " * 4, "Do it", list))
    QApplication.processEvents()
    assert bar._text.height() >= bar._text.heightForWidth(bar._text.width()) > one_row
    assert bar.height() >= bar._text.height()


def test_levels_are_said_in_the_language(bar):
    with spoken("pseudo"):
        bar.show_message(Message(Level.WARNING, "Look"))
        assert bar.accessibleDescription().startswith("⟦wárñíñg")
