from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from app.actions import make_actions
from app.state.theme import load_theme
from app.views.header import HeaderBar
from tests.app.speaking import spoken


def test_scenarios_are_offered_and_chosen(qtbot):
    view = HeaderBar({})
    qtbot.addWidget(view)
    chooser = view.findChild(QComboBox)
    with qtbot.assertNotEmitted(view.scenario_chosen):
        view.show_scenarios([("xor", "Four quadrants"), ("spiral", "Two spirals")])
        view.show_current("xor", "Four quadrants", "edited")
    assert chooser.currentText() == "Four quadrants"
    with qtbot.waitSignal(view.scenario_chosen) as caught:
        chooser.activated.emit(1)
    assert caught.args == ["spiral"]
    view.show_current(None, "My own flowers")
    assert chooser.currentIndex() == -1
    assert chooser.placeholderText() == "My own flowers"


def test_actions_get_buttons_and_icons_of_the_theme(qtbot):
    view = HeaderBar({})
    qtbot.addWidget(view)
    actions = {name: QAction(name, view) for name in ("open", "toggle_theme", "unknown")}
    bar = HeaderBar(actions)
    qtbot.addWidget(bar)
    bar.set_theme(load_theme("dark"))
    assert len(bar.findChildren(QToolButton)) == 2
    assert not actions["toggle_theme"].icon().isNull()
    assert actions["unknown"].icon().isNull()


def test_the_header_fits_with_long_titles_and_large_writing(qtbot):
    with spoken("pseudo", 1.25):
        owner = QWidget()
        qtbot.addWidget(owner)
        bar = HeaderBar(make_actions(owner))
        qtbot.addWidget(bar)
        bar.show_scenarios([("long", "A title that goes on and on, as titles of one's own scenarios may " * 3)])
        bar.show_current("long", "", "edited since it was opened")
        assert bar.minimumSizeHint().width() <= 1024
        assert bar.height() == 60
        bar.resize(1280, bar.height())
        bar.show()
        assert bar.button("toggle_theme").geometry().right() < 1280
        assert all(button.accessibleName().startswith("⟦") for button in bar.findChildren(QToolButton))
