"""A column that scrolls where it is too tall, and is never wider than there is room for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.widgets.scrolled_column import ScrolledColumn

MARGIN = 12


@pytest.fixture
def column(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    content = QWidget(window)
    rows = QVBoxLayout(content)
    rows.setContentsMargins(MARGIN, 8, MARGIN, 8)
    for number in range(8):
        rows.addWidget(QPushButton(f"a button that says rather much, number {number}"))
    whole = QVBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    made = ScrolledColumn(content, "Things", window)
    whole.addWidget(made)
    window.setFixedWidth(150)
    window.resize(150, 900)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def buttons(column):
    return column.widget().findChildren(QPushButton)


def test_with_height_enough_nothing_scrolls_and_tab_passes_by(column):
    assert column.verticalScrollBar().maximum() == 0
    assert column.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert [button.width() for button in buttons(column)] == [150 - 2 * MARGIN] * 8


def test_with_too_little_height_it_scrolls_and_what_it_shows_stays_as_wide(column, qtbot):
    column.window().resize(150, 120)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    assert column.focusPolicy() == Qt.FocusPolicy.StrongFocus
    bar = column.verticalScrollBar().width()
    qtbot.waitUntil(lambda: buttons(column)[0].width() == 150 - 2 * MARGIN - max(0, bar - MARGIN))
    column.activateWindow()
    buttons(column)[0].setFocus()
    while not buttons(column)[-1].hasFocus():
        before = column.window().focusWidget()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert column.window().focusWidget() is not before
    qtbot.waitUntil(lambda: not buttons(column)[-1].visibleRegion().isEmpty())
    column.window().resize(150, 900)
    qtbot.waitUntil(lambda: column.focusPolicy() == Qt.FocusPolicy.NoFocus)
    qtbot.waitUntil(lambda: buttons(column)[0].width() == 150 - 2 * MARGIN)


def test_it_can_be_low_but_not_narrower_than_what_it_shows_needs(column):
    least = column.minimumSizeHint()
    assert least.height() < 100
    assert least.width() == column.widget().minimumSizeHint().width()
