"""A question to the class on a plate, its answer folded below it, or covered until the class has guessed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.painting.lesson_flow import letters
from app.painting.pens import NO_PEN, brush, pen
from app.state.theme import Theme
from app.widgets.flowing_text import FlowingText
from app.widgets.stacking import Placeable, stacked
from engine.language import mark, tr

SHOW, HIDE = mark("Show the answer"), mark("Hide the answer")
_STRIPE, _STRIPE_SHARE = 4, 0.2
"""Width of the stripe at its edge in pixels beside the stage, and on slides in sizes of the text."""


class QuestionBox(QWidget):
    """A question to the class, its answer folded below it."""

    toggled = Signal(bool)

    def __init__(self, size: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._size, self._theme = size, theme
        self._parts: list[FlowingText] = []
        self._answer: Sequence[Placeable] = ()
        self._fold = QToolButton(self)
        self._fold.setCheckable(True)
        self._fold.setProperty("role", "action")
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.setFont(letters(size))
        self._fold.toggled.connect(self._show_answer)
        self._fold.toggled.connect(self.toggled)

    @property
    def fold(self) -> QToolButton:
        """The button that opens and closes the answer."""
        return self._fold

    def fill(self, asked: FlowingText, answer: Sequence[Placeable], *, is_open: bool) -> None:
        """Show a question."""
        self._parts, self._answer = [asked], answer
        with QSignalBlocker(self._fold):
            self._fold.setChecked(is_open)
        self._show_answer(is_open)

    def _show_answer(self, is_open: bool) -> None:
        self._fold.setText(tr(HIDE if is_open else SHOW))
        for widget in self._answer:
            widget.setVisible(is_open)

    def lay_out(self, width: int) -> int:
        """Put question, button and answer below one another, and return the height that they take."""
        pad, gap = round(self._size * 0.8), round(self._size * 0.6)
        left, room = pad + (_STRIPE if self.isLeftToRight() else 0), width - 2 * pad - _STRIPE
        y = stacked(self._parts, left, pad, room, gap)
        hint = self._fold.sizeHint()
        beside = pad - 4 if self.isLeftToRight() else width - hint.width() - pad + 4
        self._fold.setGeometry(beside, y, hint.width(), hint.height())
        y += hint.height() + gap
        if self._fold.isChecked():
            y = stacked(self._answer, left, y, room, gap)
        return y - gap + pad // 2

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for widget in (*self._parts, *self._answer):
            widget.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a plate with a stripe: here the class is asked."""
        painter = QPainter(self)
        _paint_plate(painter, self, self._theme, _STRIPE)
        painter.end()


class AskedBox(QWidget):
    """A question on a slide, or what of its answer stands there; an answer keeps its place while it is covered."""

    def __init__(self, size: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._size, self._theme = size, theme
        self._asked: Sequence[FlowingText] = ()
        self._answer: Sequence[Placeable] = ()
        self._uncovered: list[bool] = []
        self._answer_top = 0

    def fill(self, asked: Sequence[FlowingText], answer: Sequence[Placeable]) -> None:
        """Show a question, its answer covered; without a question, the rest of an answer."""
        self._asked, self._answer = asked, answer
        self.uncover([False] * len(answer))

    def uncover(self, uncovered: list[bool]) -> None:
        """Show some blocks of the answer and cover the others."""
        self._uncovered = uncovered
        for widget, seen in zip(self._answer, uncovered, strict=True):
            widget.setVisible(seen)
        self.update()

    def lay_out(self, width: int) -> int:
        """Put question and answer below one another, and return the height that they take."""
        pad, gap, stripe = round(self._size * 0.6), round(self._size * 0.5), round(self._size * _STRIPE_SHARE)
        left = pad + (stripe if self.isLeftToRight() else 0)
        room = width - 2 * pad - stripe
        self._answer_top = stacked(self._asked, left, pad, room, gap)
        return stacked(self._answer, left, self._answer_top, room, gap) - gap + pad

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for widget in (*self._asked, *self._answer):
            widget.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a plate with a stripe, and a question mark where the answer will be."""
        painter = QPainter(self)
        _paint_plate(painter, self, self._theme, self._size * _STRIPE_SHARE)
        if self._answer and not any(self._uncovered):
            place = QRectF(0, self._answer_top, self.width(), self.height() - self._answer_top - self._size * 0.4)
            painter.setFont(letters(min(2.4 * self._size, place.height()), QFont.Weight.DemiBold))
            painter.setPen(pen(self._theme.marker, 1.0))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
        painter.end()


def _paint_plate(painter: QPainter, widget: QWidget, theme: Theme, stripe: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(NO_PEN)
    painter.setBrush(brush(theme.window))
    painter.drawRoundedRect(widget.rect(), 6, 6)
    painter.setBrush(brush(theme.accent))
    left = 0.0 if widget.isLeftToRight() else widget.width() - stripe
    painter.drawRoundedRect(QRectF(left, 0, stripe, widget.height()), stripe / 2, stripe / 2)
