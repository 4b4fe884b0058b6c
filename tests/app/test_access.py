"""For everyone: every control has a name, all of it works by keyboard alone, larger writing is not cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.language.speaking import speak
from app.painting.typography import set_text_size
from app.services.appearance import apply_theme
from app.state.text_size import TEXT_SIZES
from app.state.theme import load_theme
from app.widgets.elided_label import ElidedLabel
from tests.app.window_texts import spoken_name
from tests.app.windows import PAGES, open_window

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSlider, QTabBar)


@pytest.fixture
def usual_size_again(qapp: QApplication) -> Iterator[None]:
    yield
    set_text_size(1.0)
    speak("en")
    apply_theme(qapp, load_theme("light"))


def _in_sight(window: QWidget) -> list[QWidget]:
    """Return what can be clicked or takes the focus, as far as it can be used now."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        if widget.focusProxy() is not None or widget.window() is not window:
            continue
        if isinstance(widget, QScrollBar):
            continue  # what it scrolls follows the focus and the keys
        if isinstance(widget, CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
    return found


def _told(widget: QWidget) -> str:
    around = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()} in {type(around).__name__}: {widget.toolTip()[:40]!r}"


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path, page: str) -> None:
    with open_window() as window:
        PAGES[page](window, tmp_path)
        nameless = [_told(widget) for widget in _in_sight(window) if not spoken_name(widget).strip()]
        assert not nameless


@pytest.mark.parametrize("page", PAGES)
def test_every_control_is_reached_by_the_tab_key(qtbot: QtBot, tmp_path: Path, page: str) -> None:
    with open_window() as window:
        PAGES[page](window, tmp_path)
        window.activateWindow()
        QTest.qWait(1)
        wanted = {widget for widget in _in_sight(window) if not isinstance(widget.parentWidget(), QTabBar | QComboBox)}
        reached: list[QWidget] = []
        for _ in range(2 * len(wanted) + 20):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            if now is not None:
                reached.append(now)
        missed = [_told(widget) for widget in wanted if not any(other in reached for other in _with_group(widget))]
        assert not missed


def _with_group(widget: QWidget) -> list[QWidget]:
    """Return a control with those that arrow keys lead to: of exclusive buttons, Tab reaches the checked one."""
    if not isinstance(widget, QAbstractButton):
        return [widget]
    group = widget.group()
    if group is not None and group.exclusive():
        return list(group.buttons())
    if widget.autoExclusive():
        around = widget.parentWidget()
        return [other for other in around.findChildren(QAbstractButton) if other.autoExclusive()]
    return [widget]


def _cut_off(window: QWidget) -> Iterator[str]:
    """Yield labels and buttons with less room than their text takes; what is shortened on purpose has a tooltip."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            room, text = widget.contentsRect(), widget.text()
        elif isinstance(widget, QAbstractButton) and widget.text() and _shows_text(widget):
            room, text = widget.rect(), widget.text()
        else:
            continue
        if (
            isinstance(widget, ElidedLabel)
            or "<" in text
            or widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored
        ):
            continue
        metrics = QFontMetrics(widget.font())
        lines = text.replace("&", "").split("\n")
        if max(metrics.horizontalAdvance(line) for line in lines) > room.width() + 1:
            yield f"{_told(widget)}: {text!r} is wider than {room.width()}"
        if metrics.height() * len(lines) > room.height() + 2:
            yield f"{_told(widget)}: {text!r} is higher than {room.height()}"


def _shows_text(button: QAbstractButton) -> bool:
    style = getattr(button, "toolButtonStyle", None)
    icon_only = style is not None and style() == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()
    return not icon_only


@pytest.mark.parametrize("language", ["en", "de", "es", "pseudo", "pseudo-rtl"])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off_in_any_language(
    qtbot: QtBot, usual_size_again: None, tmp_path: Path, page: str, language: str
) -> None:
    speak(language)
    with open_window(size=(1280, 720)) as window:
        PAGES[page](window, tmp_path)
        QTest.qWait(1)
        assert window.width() <= 1280
        assert list(_cut_off(window)) == []


@pytest.mark.parametrize(("factor", "size"), [(TEXT_SIZES[1], (1280, 720)), (TEXT_SIZES[-1], (1920, 1080))])
@pytest.mark.parametrize("page", PAGES)
def test_larger_writing_is_not_cut_off(
    qtbot: QtBot, usual_size_again: None, tmp_path: Path, page: str, factor: float, size: tuple[int, int]
) -> None:
    set_text_size(factor)
    with open_window(size=size) as window:
        PAGES[page](window, tmp_path)
        QTest.qWait(1)
        assert (window.width(), window.height()) == size
        assert list(_cut_off(window)) == []


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
def test_the_window_fits_the_smallest_projectors(qtbot: QtBot, size: tuple[int, int]) -> None:
    with open_window(size=size) as window:
        assert (window.width(), window.height()) == size
