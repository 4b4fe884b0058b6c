"""A control for one field of a scenario, made from its declaration."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.painting.typography import scaled
from app.widgets.choice import Choice
from app.widgets.elided_label import ElidedLabel
from app.widgets.log_slider import LogSlider
from app.widgets.number_entry import NumberEntry
from app.widgets.switch import Switch
from app.widgets.throttle import Throttle
from engine.language import tr
from engine.schema import Field

CONTROL_HEIGHT = 28
ENTRY_WIDTH = 72
SLIDER_WIDTHS = (72, 200)
"""In pixels where text has the usual size, as those above."""
_CAPTION_WIDTH = 84
"""To which a caption is shortened where there is no room for it."""
_SPACING = 8
LIVE_INTERVAL_MS = 50
"""A dragged slider passes its value on at most this often."""


class FieldEditor(QWidget):
    """The field's title as a caption, and below it a control of the field's kind.

    A choice becomes a drop-down, a switch a check box, a number a typed entry, with a slider if asked for.

    Signals
    -------
    edited(object)
        The user set another value; while a slider is dragged, at most every 50 ms.
    refused(str)
        The user typed what does not fit; one line that says why.
    """

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None, *, with_slider: bool = False) -> None:
        super().__init__(parent)
        self._field = field
        self._caption = ElidedLabel(self)
        self._caption.set_narrowest(_CAPTION_WIDTH)
        self._caption.setProperty("role", "caption")
        self._choice: Choice | None = None
        self._switch: Switch | None = None
        self._entry: NumberEntry | None = None
        self._slider: LogSlider | None = None
        self._live = Throttle(LIVE_INTERVAL_MS, self)
        self._live.released.connect(self.edited)

        row = QHBoxLayout()
        row.setSpacing(_SPACING)
        if field.kind == "choice":
            self._choice = Choice(self)
            self._choice.chosen.connect(self.edited.emit)
            row.addWidget(self._choice)
        elif field.kind == "switch":
            self._switch = Switch(self)
            self._switch.clicked.connect(lambda checked: self.edited.emit(checked))
            row.addWidget(self._switch)
        else:
            self._entry = NumberEntry(field, self)
            self._entry.setFixedWidth(scaled(ENTRY_WIDTH))
            self._entry.entered.connect(self._emit_typed)
            self._entry.refused.connect(self.refused)
            if with_slider and field.slider is not None:
                self._slider = LogSlider(*field.slider, parent=self)
                self._slider.setMinimumWidth(scaled(SLIDER_WIDTHS[0]))
                self._slider.setMaximumWidth(scaled(SLIDER_WIDTHS[1]))
                self._slider.value_moved.connect(self._follow_slider)
                self._slider.sliderReleased.connect(self._live.flush)
                row.addWidget(self._slider)
            row.addWidget(self._entry, 0, Qt.AlignmentFlag.AlignLeading)
        for control in self._controls():
            control.setFixedHeight(scaled(CONTROL_HEIGHT))
        self._caption.setBuddy(self._controls()[-1])

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._caption)
        column.addLayout(row)
        grows = QSizePolicy.Policy.Expanding if self._slider is not None else QSizePolicy.Policy.Maximum
        if self._slider is not None:
            self.setMaximumWidth(scaled(SLIDER_WIDTHS[1]) + _SPACING + scaled(ENTRY_WIDTH))
        self.setSizePolicy(grows, QSizePolicy.Policy.Fixed)
        self.show_field(field)

    @property
    def field(self) -> Field:
        """The declaration that the control was made from."""
        return self._field

    @property
    def control(self) -> QWidget:
        """The control that is typed into or chosen from."""
        return self._controls()[-1]

    @property
    def slider(self) -> LogSlider | None:
        """The slider, where there is one."""
        return self._slider

    def squeeze(self, choice: int, caption: int | None) -> None:
        """Let a drop-down and the caption get as narrow as this, where text has the usual size; None for not at all."""
        self._caption.set_narrowest(caption)
        if self._choice is not None:
            self._choice.set_narrowest(choice)

    def least_width(self, choice: int, caption: int | None) -> int:
        """Return how narrow it gets when it is squeezed like that."""
        widths = [
            control.least_width(choice)
            if isinstance(control, Choice)
            else max(control.minimumWidth(), control.minimumSizeHint().width())
            for control in self._controls()
        ]
        return max(sum(widths) + _SPACING * (len(widths) - 1), self._caption.least_width(caption))

    def show_field(self, field: Field) -> None:
        """Take title, help, range and choices from another declaration of the same kind."""
        if field.kind != self._field.kind:
            raise ValueError(f"expected a field of kind {self._field.kind}, got {field.kind}")
        self._field = field
        self._caption.setText(field.title)
        if self._choice is not None:
            self._choice.show_choices(field.choices)
        if self._entry is not None:
            self._entry.show_field(field)
        plain = field.kind in ("choice", "switch")
        expected = "" if plain else "\n" + tr("Takes {expected}.", expected=field.expected)
        for widget in (self._caption, *self._controls()):
            widget.setToolTip(f"{field.help}{expected}")
        for control in self._controls():
            control.setAccessibleName(field.title)
            control.setAccessibleDescription(field.help)
        if self._slider is not None:
            self._slider.setAccessibleName(tr("{title}, slider", title=field.title))

    def show_value(self, value: Any) -> None:
        """Show a value, None for several different ones; nothing is emitted."""
        if self._choice is not None:
            self._choice.show_value(value)
        if self._switch is not None:
            self._switch.setTristate(value is None)
            self._switch.setCheckState(
                Qt.CheckState.PartiallyChecked
                if value is None
                else Qt.CheckState.Checked
                if value
                else Qt.CheckState.Unchecked
            )
        if self._entry is not None and not self._live.waiting:
            self._entry.show_value(value)
        if self._slider is not None and not (self._slider.isSliderDown() or self._live.waiting):
            self._slider.show_value(value if isinstance(value, int | float) else self._slider.shown_value)

    def _follow_slider(self, value: float) -> None:
        if self._entry is not None:
            self._entry.setModified(False)
            self._entry.show_value(value)
        self._live.push(value)

    def _emit_typed(self, value: object) -> None:
        self._live.drop()
        if self._slider is not None and isinstance(value, int | float):
            self._slider.show_value(value)
        self.edited.emit(value)

    def _controls(self) -> list[QWidget]:
        return [w for w in (self._slider, self._choice, self._switch, self._entry) if w is not None]
