"""Brushes and an eraser for points of a plane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.painting.typography import scaled
from app.widgets.number_entry import NumberEntry
from engine.language import mark, tr
from engine.schema import Field

BUTTON_SIZE = 28
ICON_SIZE = 16

_ENTRY_WIDTH = 48
_VALUE, _VALUE_HELP = mark("Value"), mark("The quantity that the network is to learn where you draw.")


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
        self._value = 1.0
        value = Field("", "number", tr(_VALUE), tr(_VALUE_HELP))
        self._entry = NumberEntry(value, self)
        self._entry.setFixedSize(scaled(_ENTRY_WIDTH), scaled(BUTTON_SIZE))
        self._entry.setAccessibleName(value.title)
        self._entry.setToolTip(value.help)
        self._entry.show_value(self._value)
        self._entry.entered.connect(self._take_value)
        self._eraser = self._button(
            tr("Erase points: click or drag over them (Esc puts the eraser down)"), tr("Eraser")
        )
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
            self._row.removeWidget(brush)
            brush.hide()
            brush.deleteLater()
        self._brushes = []
        for place, name in enumerate(classes or ("",)):
            if name:
                help_text = tr(
                    "Draw points of class {name}: click or drag on the plane (Esc puts the brush down)", name=name
                )
                brush = self._button(help_text, tr("Brush of class {name}", name=name))
            else:
                help_text = tr("Draw points with this value: click or drag on the plane (Esc puts the brush down)")
                brush = self._button(help_text, tr("Brush with this value"))
            self._row.insertWidget(place, brush)
            QWidget.setTabOrder(self._entry, brush)  # what is new is last in the window: here it comes before the entry
            QWidget.setTabOrder(brush, self._entry)
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
        for button in self._buttons:
            button.setChecked(False)

    def room(self) -> int:
        """Return how wide the tools are, in pixels."""
        return scaled(BUTTON_SIZE) * (len(self._brushes) + 1) + (0 if self._shown else scaled(_ENTRY_WIDTH))

    @property
    def _buttons(self) -> tuple[QToolButton, ...]:
        """All tools. They are no group of Qt's: that would let go of no tool, or leave Tab only one of them."""
        return (*self._brushes, self._eraser)

    def _button(self, tip: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setIconSize(QSize(scaled(ICON_SIZE), scaled(ICON_SIZE)))
        button.setFixedSize(scaled(BUTTON_SIZE), scaled(BUTTON_SIZE))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.toggled.connect(lambda taken: self._take_up(button, taken))
        return button

    def _take_value(self, value: object) -> None:
        assert isinstance(value, int | float)
        self._value = float(value)
        self._brushes[0].setChecked(True)
        self.tool_changed.emit()

    def _take_up(self, button: QToolButton, taken: bool) -> None:
        if taken:
            for other in self._buttons:
                if other is not button:
                    other.setChecked(False)
        self.tool_changed.emit()
