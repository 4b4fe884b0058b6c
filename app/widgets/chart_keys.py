"""Keys for charts: Tab leads to a chart, a frame shows that, and its keys come before the window's shortcuts."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.painting.reading import paint_focus_frame
from app.state.theme import Theme
from engine.language import mark

Deed = Callable[[], None]
FAR = 10
"""Strides of an arrow key that is pressed with another one."""
RECORDS_HINT = mark("← or → read the numbers, with Shift ten times as far. Home or End: at an end. Esc: no longer.")
"""What the keys of :func:`records_onward` do, in English."""
_NOTHING = Qt.KeyboardModifier.NoModifier
_WAYS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ENDS: dict[int, tuple[float, float]] = {Qt.Key.Key_Home: (-math.inf, 0), Qt.Key.Key_End: (math.inf, 0)}


class ChartKeys(QObject):
    """Gives a chart the focus by Tab alone, and the keys that it has a use for.

    A click leaves the keys where they are: who points at a chart and then presses an arrow means the training.

    Parameters
    ----------
    deed_of
        Says what a key does now, without doing it; None for a key that is not the chart's.
    """

    def __init__(self, chart: QWidget, deed_of: Callable[[QKeyEvent], Deed | None]) -> None:
        super().__init__(chart)
        self._chart, self._deed_of = chart, deed_of
        chart.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chart.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the chart's keys and act on them; show where the focus goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._chart.update()
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in kinds and self._chart.hasFocus():
            deed = self._deed_of(event)
            if deed is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    deed()
                return True
        return False

    def paint_frame(self, painter: QPainter, theme: Theme) -> None:
        """Draw a frame around the chart while it has the focus."""
        if self._chart.hasFocus():
            paint_focus_frame(painter, QRectF(self._chart.rect()), theme)

    def tell(self, text: str) -> None:
        """Say at once what has been come to, to those who do not see it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._chart, text))


def bare_key(event: QKeyEvent) -> int | None:
    """Return which key is pressed alone; None with any other."""
    return None if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else event.key()


def strides(event: QKeyEvent, *far: Qt.KeyboardModifier) -> tuple[float, float] | None:
    """Return how far an arrow, Home or End leads to the right and upwards; None for other keys.

    Parameters
    ----------
    far
        Each of these with an arrow leads :data:`FAR` times as far.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = event.key()
    if modifiers == _NOTHING and key in _ENDS:
        return _ENDS[key]
    if key not in _WAYS or not (modifiers == _NOTHING or modifiers in far):
        return None
    count = 1 if modifiers == _NOTHING else FAR
    return count * _WAYS[key][0], count * _WAYS[key][1]


def records_onward(event: QKeyEvent) -> float | None:
    """Return how many records of a run an arrow, Home or End leads on; None for other keys."""
    way = strides(event, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)
    return None if way is None or way[0] == 0 else way[0]


def onward(event: QKeyEvent) -> int | None:
    """Return 1 for Ctrl with the arrow to the right, −1 for Ctrl with the one to the left, None for other keys."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers != Qt.KeyboardModifier.ControlModifier:
        return None
    steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
    return steps.get(event.key())
