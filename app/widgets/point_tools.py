"""Brushes and an eraser for points of a plane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QToolButton, QWidget

from app.widgets.number_entry import NumberEntry
from engine.schema import Field

BUTTON_SIZE = 28
ICON_SIZE = 16

_ENTRY_WIDTH = 48
_VALUE = Field("", "number", "Value", "The quantity that the network is to learn where you draw.")


@dataclass(frozen=True)
class Tool:
    """What the pointer does on the plane.

    Attributes
    ----------
    target
        Class or quantity of the points that it draws; None erases.
    """

    target: float | None

    @property
    def erases(self) -> bool:
        """Whether it takes points away."""
        return self.target is None


class PointTools(QWidget):
    """A brush for each class, or one with a value; an eraser. Pressing the tool in use again puts it down.

    Signals
    -------
    tool_changed()
        Another tool, or none, is in use.
    """

    tool_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, ...] | None = None
        self._brushes: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # an exclusive group would not let go of its last button
        self._group.buttonToggled.connect(self._take_up)
        self._value = 1.0
        self._entry = NumberEntry(_VALUE, self)
        self._entry.setFixedSize(_ENTRY_WIDTH, BUTTON_SIZE)
        self._entry.setAccessibleName(_VALUE.title)
        self._entry.setToolTip(_VALUE.help)
        self._entry.show_value(self._value)
        self._entry.entered.connect(self._take_value)
        self._eraser = self._button("Erase points: click or drag over them (Esc puts the eraser down)", "Eraser")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._entry)
        self._row.addWidget(self._eraser)

    @property
    def tool(self) -> Tool | None:
        """The tool in use."""
        if self._eraser.isChecked():
            return Tool(None)
        for place, brush in enumerate(self._brushes):
            if brush.isChecked():
                return Tool(float(place) if self._shown else self._value)
        return None

    def show_tools(self, classes: tuple[str, ...]) -> bool:
        """Offer a brush for each class, one brush with a value where there are none; say whether that is new."""
        if classes == self._shown:
            return False
        self.put_down()
        self._shown = classes
        for brush in self._brushes:
            self._group.removeButton(brush)
            self._row.removeWidget(brush)
            brush.hide()
            brush.deleteLater()
        self._brushes = []
        for place, name in enumerate(classes or ("",)):
            what = f"of class {name}" if name else "with this value"
            label = f"Draw points {what}: click or drag on the plane (Esc puts the brush down)"
            brush = self._button(label, f"Brush {what}")
            self._row.insertWidget(place, brush)
            self._brushes.append(brush)
        self._entry.setVisible(not classes)
        return True

    def set_icons(self, brush: Callable[[float], QIcon], eraser: QIcon) -> None:
        """Take the signs of the brushes, by class or value, and of the eraser."""
        for place, button in enumerate(self._brushes):
            button.setIcon(brush(float(place) if self._shown else self._value))
        self._eraser.setIcon(eraser)

    def put_down(self) -> None:
        """Use no tool."""
        for button in self._group.buttons():
            button.setChecked(False)

    def room(self) -> int:
        """Return how wide the tools are, in pixels."""
        return BUTTON_SIZE * (len(self._brushes) + 1) + (0 if self._shown else _ENTRY_WIDTH)

    def _button(self, tip: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        button.setFixedSize(BUTTON_SIZE, BUTTON_SIZE)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        return button

    def _take_value(self, value: object) -> None:
        assert isinstance(value, int | float)
        self._value = float(value)
        self._brushes[0].setChecked(True)
        self.tool_changed.emit()

    def _take_up(self, button: QAbstractButton, taken: bool) -> None:
        if taken:
            for other in self._group.buttons():
                if other is not button:
                    other.setChecked(False)
        self.tool_changed.emit()
