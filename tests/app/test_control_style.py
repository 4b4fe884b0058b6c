"""How controls are drawn: from the theme that is in force when they are painted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.painting.control_boxes import EDGE
from app.services.appearance import apply_theme
from app.services.control_parts import part_of_bar, role_of
from app.services.control_style import ControlStyle
from app.state.theme import THEME_NAMES, Theme, load_theme
from app.widgets.choice import Choice
from tests.app.windows import open_window

_panels: list[QWidget] = []


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    _panels.clear()
    apply_theme(qapp, load_theme("light"))


def shown(qtbot: QtBot, widget: QWidget, *, focused: bool = False) -> None:
    """Show a control alone on a panel, with or without the focus."""
    panel, other = QWidget(), QLineEdit()
    panel.setProperty("role", "panel")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(panel)
    column.addWidget(widget)
    column.addWidget(other)
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    (widget if focused else other).setFocus()
    _panels.append(panel)


def colour_at(widget: QWidget, x: int, y: int) -> str:
    image: QImage = widget.window().grab().toImage()
    at = widget.mapTo(widget.window(), QPoint(x, y))
    return image.pixelColor(at).name()


def button(role: str = "", *, checked: bool = False) -> QToolButton:
    made = QToolButton()
    made.setText("Layer")
    made.setProperty("role", role)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCheckable(True)
    made.setChecked(checked)
    return made


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_button_tells_its_state_in_the_theme(qtbot: QtBot, application: QApplication, name: str) -> None:
    theme = load_theme(name)
    apply_theme(application, theme)

    def edge_and_fill(made: QToolButton, *, focused: bool = False) -> tuple[str, str]:
        shown(qtbot, made, focused=focused)
        return colour_at(made, made.width() // 2, EDGE // 2), colour_at(made, made.width() // 2, EDGE + 1)

    assert edge_and_fill(button()) == (theme.panel, theme.panel)
    assert edge_and_fill(button(checked=True)) == (theme.edge, theme.hover)
    assert edge_and_fill(button(), focused=True)[0] == theme.accent
    assert edge_and_fill(button("primary")) == (theme.accent, theme.accent)
    assert edge_and_fill(button("primary"), focused=True) == (theme.text, theme.accent)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_an_entry_and_a_drop_down_have_an_edge(qtbot: QtBot, application: QApplication, name: str) -> None:
    theme = load_theme(name)
    apply_theme(application, theme)
    choice = Choice()
    choice.show_choices(["sgd", "adam"])
    for made in (QLineEdit("0.03"), choice):
        shown(qtbot, made)
        assert colour_at(made, made.width() // 2, 0) == theme.edge
        assert colour_at(made, made.width() // 2, EDGE + 1) == theme.hover
    refused = QLineEdit("x")
    refused.setProperty("refused", True)
    shown(qtbot, refused)
    assert colour_at(refused, refused.width() // 2, 0) == theme.error


def test_another_theme_polishes_no_widget_again(
    qtbot: QtBot, application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a style sheet does, for half a second."""
    polished: list[object] = []
    polish = ControlStyle.polish

    def noting(style: ControlStyle, what: object) -> None:
        if isinstance(what, QWidget):
            polished.append(what)
        polish(style, what)

    with open_window() as window:
        style = application.style()
        monkeypatch.setattr(ControlStyle, "polish", noting)
        before = window.controls.grab().toImage()
        window.actions_by_name["toggle_theme"].trigger()
        assert polished == []
        assert application.style() is style
        after = window.controls.grab().toImage()
        assert before.pixelColor(2, 2).name() == load_theme("light").panel
        assert after.pixelColor(2, 2).name() == load_theme("dark").panel
        assert application.styleSheet() == ""


def test_what_is_written_depends_on_the_role(qtbot: QtBot, application: QApplication) -> None:
    theme = load_theme("light")
    apply_theme(application, theme)
    sizes = {}
    for role in ("caption", "title", "heading", "quiet", ""):
        label = QLabel("Loss")
        label.setProperty("role", role)
        shown(qtbot, label)
        sizes[role] = label.font().pixelSize(), label.font().weight() > 500
        colour = label.palette().color(label.foregroundRole()).name()
        assert colour == (theme.text_quiet if role in ("caption", "quiet") else theme.text)
    assert sizes == {
        "caption": (12, False),
        "title": (16, True),
        "heading": (14, True),
        "quiet": (14, False),
        "": (14, False),
    }


def test_a_button_that_loses_its_role_is_written_as_others(qtbot: QtBot, application: QApplication) -> None:
    apply_theme(application, load_theme("light"))
    made = button("primary")
    shown(qtbot, made)
    assert made.font().pixelSize() == 16
    made.setProperty("role", "")
    made.style().unpolish(made)
    made.style().polish(made)
    assert role_of(made) == ""
    assert made.font().pixelSize() == 14


@pytest.mark.parametrize("role", ["", "primary", "segment", "action"])
def test_a_button_has_room_for_its_words(qtbot: QtBot, application: QApplication, role: str) -> None:
    apply_theme(application, load_theme("light"))
    made = button(role, checked=True)
    shown(qtbot, made)
    strong = made.font()
    strong.setWeight(strong.Weight.DemiBold)
    assert made.sizeHint().width() >= QFontMetrics(strong).horizontalAdvance(made.text()) + 2 * EDGE
    assert made.sizeHint().height() >= made.fontMetrics().height() + 2 * EDGE


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_slider_follows_the_mouse(qtbot: QtBot, application: QApplication, direction: Qt.LayoutDirection) -> None:
    theme = load_theme("light")
    apply_theme(application, theme)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setLayoutDirection(direction)
    slider.setRange(0, 100)
    slider.setMinimumWidth(200)
    shown(qtbot, slider)

    def handle() -> QRect:
        option = QStyleOptionSlider()
        slider.initStyleOption(option)
        part = QStyle.SubControl.SC_SliderHandle
        return slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider)

    start = handle().center()
    assert (start.x() < 20) == (direction == Qt.LayoutDirection.LeftToRight)
    assert colour_at(slider, start.x(), start.y()) == theme.accent
    target = QPoint(slider.width() // 2, start.y())
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(target),
        QPointF(slider.mapToGlobal(target)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(slider, move)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=target)
    assert abs(slider.value() - 50) <= 2
    assert abs(handle().center().x() - target.x()) <= 2


@pytest.mark.parametrize("orientation", Qt.Orientation)
def test_the_parts_of_a_scroll_bar_fill_it(
    qtbot: QtBot, application: QApplication, orientation: Qt.Orientation
) -> None:
    apply_theme(application, load_theme("light"))
    bar = QScrollBar(orientation)
    shown(qtbot, bar)
    for end, page, value in ((0, 10, 0), (100, 10, 37), (5000, 10, 5000), (10, 1000, 3)):
        bar.setRange(0, end)
        bar.setPageStep(page)
        bar.setValue(value)
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        option.rect = QRect(0, 0, 8, 200) if orientation == Qt.Orientation.Vertical else QRect(0, 0, 200, 8)
        parts = [
            part_of_bar(option, part)
            for part in (
                QStyle.SubControl.SC_ScrollBarSubPage,
                QStyle.SubControl.SC_ScrollBarSlider,
                QStyle.SubControl.SC_ScrollBarAddPage,
            )
        ]
        lengths = [max(0, p.height() if orientation == Qt.Orientation.Vertical else p.width()) for p in parts]
        assert sum(lengths) == 200
        assert 24 <= lengths[1] <= 200
        if value == end > 0:
            assert lengths[2] == 0


def test_progress_and_messages_are_in_the_colours_of_the_theme(qtbot: QtBot, application: QApplication) -> None:
    theme: Theme = load_theme("dark")
    apply_theme(application, theme)
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setFixedHeight(8)
    bar.setMinimumWidth(200)
    bar.setRange(0, 100)
    bar.setValue(50)
    shown(qtbot, bar)
    assert colour_at(bar, bar.width() // 4, 4) == theme.accent
    assert colour_at(bar, 3 * bar.width() // 4, 4) == theme.outline
    for level, colour in (("info", theme.accent), ("warning", theme.warning), ("error", theme.error)):
        message = QFrame()
        message.setProperty("role", "message")
        message.setProperty("level", level)
        message.setMinimumSize(60, 30)
        shown(qtbot, message)
        assert (colour_at(message, 1, 10), colour_at(message, 30, 10)) == (colour, theme.raised)


def test_the_tab_in_sight_is_marked(qtbot: QtBot, application: QApplication) -> None:
    theme = load_theme("contrast")
    apply_theme(application, theme)
    tabs = QTabBar()
    tabs.addTab("Curves")
    tabs.addTab("Cost")
    shown(qtbot, tabs)
    boxes = [tabs.tabRect(number) for number in range(2)]
    assert [colour_at(tabs, box.center().x(), box.bottom() - 4) for box in boxes] == [theme.hover, theme.panel]
    assert colour_at(tabs, boxes[0].center().x(), boxes[0].bottom()) == theme.edge


def test_a_drop_down_opens_a_list_below(qtbot: QtBot, application: QApplication) -> None:
    apply_theme(application, load_theme("light"))
    choice = Choice()
    choice.setProperty("role", "title")
    choice.show_choices(["sgd", "adam", "rmsprop"])
    shown(qtbot, choice)
    choice.showPopup()
    view = choice.view()
    qtbot.waitUntil(view.isVisible)
    assert view.window().y() >= choice.mapToGlobal(QPoint(0, 0)).y()
    assert view.sizeHintForRow(0) == 28
    assert view.font().pixelSize() == 14  # not that of the title
    choice.hidePopup()
