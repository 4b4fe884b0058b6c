"""A typed number with a range."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from app.state.spelling import spelled
from app.widgets.choice import MIXED
from engine.language import english_number, local_number, tr
from engine.schema import Field

_DIGITS = 6
_IN_GROUPS = re.compile(r"[+-]?\d{1,3}([.,]\d{3})+")
"""A whole number with marks between groups of three digits, whichever marks a language has for that."""


class NumberEntry(QLineEdit):
    """A typed number; what does not fit is refused in one line, and the last good value comes back.

    Signals
    -------
    entered(object)
        The user typed another value: an int, a float, or one of the field's words (not emitted by
        :meth:`show_value`).
    refused(str)
        The user typed what does not fit; the text says what was expected and found, in one line.
    """

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._value: float | int | str | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.editingFinished.connect(self._finish)
        self.textEdited.connect(self._clear_refusal)

    def show_field(self, field: Field) -> None:
        """Take the range from another declaration."""
        self._field = field

    def show_value(self, value: float | int | str | None) -> None:
        """Show a value; None shows that there is no single one. A text being typed stays as it is."""
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self._restore()

    def _restore(self) -> None:
        self.setText(shown(self._value))
        self.setPlaceholderText(tr(MIXED) if self._value is None else "")
        self.setCursorPosition(0)
        self.setModified(False)

    def _finish(self) -> None:
        if not self.isModified():
            return
        typed = self.text().strip()
        value = _read(typed, self._field)
        if value is None:
            self._refuse(
                tr(
                    "{title}: expected {expected}, found “{typed}”",
                    title=self._field.title,
                    expected=self._field.expected,
                    typed=typed,
                )
            )
            return
        changed = value != self._value
        self._value = value
        self._restore()
        if changed:
            self.entered.emit(value)

    def _refuse(self, message: str) -> None:
        self._restore()
        self._mark(True)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), message, self)
        self.refused.emit(message)

    def _clear_refusal(self) -> None:
        self._mark(False)

    def _mark(self, refused: bool) -> None:
        if self.property("refused") != refused:
            self.setProperty("refused", refused)
            self.style().unpolish(self)
            self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number when it is reached by the keyboard."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark of a refusal away."""
        super().focusOutEvent(event)
        self._mark(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Restore the last good value on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._restore()
            self._mark(False)
            return
        super().keyPressEvent(event)


def written(value: float | int | str | None) -> str:
    """Write a value as short as it stays readable and exact to six digits: ``0.03``, ``1e-8``, ``full``."""
    if isinstance(value, float):
        text = f"{value:.{_DIGITS}g}"
        mantissa, _, exponent = text.partition("e")
        return f"{mantissa}e{int(exponent)}" if exponent else text
    return "" if value is None else str(value)


def shown(value: float | int | str | None) -> str:
    """Write a value as it is shown: a number with the marks of the language, a word as people write it."""
    return spelled(value) if isinstance(value, str) else local_number(written(value))


def _read(typed: str, field: Field) -> float | int | str | None:
    """Read what was typed, None where it does not fit the field."""
    for word in field.choices:
        if typed.casefold() in (word.casefold(), spelled(word).casefold()):
            return word
    number = english_number(typed.replace("−", "-"))
    if field.kind == "integer" and _IN_GROUPS.fullmatch(typed):  # 0,003 is a number; in 1,000 examples the comma groups
        number = re.sub("[.,]", "", typed)
    try:
        value = float(number)
    except ValueError:
        return None
    if not math.isfinite(value):
        return None
    low, high = field.low, field.high
    if low is not None and (value < low or (field.low_excluded and value == low)):
        return None
    if high is not None and (value > high or (field.high_excluded and value == high)):
        return None
    if field.kind == "integer":
        return int(value) if value == int(value) else None
    return value
