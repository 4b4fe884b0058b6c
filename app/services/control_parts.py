"""Where the parts of controls are, and how much room there is around what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStyleOptionSlider, QWidget

from app.painting.control_boxes import EDGE
from app.painting.typography import scaled

ARROW = 20
"""Width of the arrow's place in a drop-down; it grows with the writing."""
BAR, SHORTEST_HANDLE = 8, 24
"""Width of a scroll bar; least length of its handle."""
BESIDE_TAB, ABOVE_TAB = 2, 6
_HANDLE = 14
"""Of a slider; it grows with the writing."""
_PADDING = {"primary": (16, 4), "segment": (6, 2)}
_USUAL_PADDING = (6, 4)
_SC = QStyle.SubControl


def role_of(widget: QWidget | None) -> str:
    """Return what a widget is said to be: a panel, a caption, the primary button."""
    return str(widget.property("role") or "") if widget is not None else ""


def button_padding(widget: QWidget | None) -> tuple[int, int]:
    """Return how far the words of a button stand from its edge, across and along."""
    if widget is not None and widget.property("tight"):
        return 0, 0
    return _PADDING.get(role_of(widget), _USUAL_PADDING)


def is_drop_down(widget: QWidget | None) -> bool:
    """Whether a widget is the list that a drop-down opens."""
    return widget is not None and widget.inherits("QComboBoxListView")


def handle_size() -> int:
    """Return the diameter of a slider's handle."""
    return 2 * scaled(_HANDLE / 2)  # even: a circle around the groove


def tab_box(rect: QRect) -> QRect:
    """Return the box of a tab within its place in the row."""
    return rect.adjusted(BESIDE_TAB, ABOVE_TAB, 0, 0)


def part_of_choice(option: QStyleOptionComboBox, part: QStyle.SubControl) -> QRect:
    """Return where a part of a drop-down is."""
    rect, arrow = option.rect, scaled(ARROW)
    if part == _SC.SC_ComboBoxEditField:
        found = rect.adjusted(6 + EDGE, 2 + EDGE, -arrow - EDGE, -2 - EDGE)
    elif part == _SC.SC_ComboBoxArrow:
        found = QRect(rect.right() + 1 - arrow - EDGE, rect.top() + EDGE, arrow, rect.height() - 2 * EDGE)
    else:
        return QRect(rect)
    return QStyle.visualRect(option.direction, rect, found)


def part_of_slider(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Return where the groove or the handle of a slider is."""
    inner = option.rect.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    if part != _SC.SC_SliderHandle:
        return inner if part == _SC.SC_SliderGroove else QRect()
    size = handle_size()
    place = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, inner.width() - size, option.upsideDown
    )
    return QRect(inner.left() + place, inner.center().y() + 1 - size // 2, size, size)


def part_of_bar(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Return where a part of a scroll bar is; it has no arrows."""
    rect, lying = option.rect, option.orientation == Qt.Orientation.Horizontal
    room = rect.width() if lying else rect.height()
    span = option.maximum - option.minimum
    length = room
    if span > 0:
        length = max(min(SHORTEST_HANDLE, room), room * option.pageStep // (span + option.pageStep))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown
    )
    if part == _SC.SC_ScrollBarSlider:
        place, size = start, length
    elif part == _SC.SC_ScrollBarSubPage:
        place, size = 0, start
    elif part == _SC.SC_ScrollBarAddPage:
        place, size = start + length, room - start - length
    elif part == _SC.SC_ScrollBarGroove:
        return QRect(rect)
    else:
        return QRect()
    return (
        QRect(rect.left() + place, rect.top(), size, rect.height())
        if lying
        else QRect(rect.left(), rect.top() + place, rect.width(), size)
    )
