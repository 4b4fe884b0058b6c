from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QToolButton

from app.state.theme import load_theme
from app.views.header import HeaderBar


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
