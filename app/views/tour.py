"""The first-run tour: what to do with the window, in a minute and seven stops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.painting.typography import scaled
from app.state.theme import Theme
from app.widgets.lookout import faded_around, rounded
from engine.language import mark, tr

_BUBBLE_WIDTH = 340
_GAP = 16
_EDGE = 12
_FADED = 0.6
"""How far the rest fades into the window's colour."""
_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class TourStop:
    """One stop; ``part`` is the name of what the highlight is around. Texts are English, and translated where shown."""

    part: str
    title: str
    text: str


STOPS = (
    TourStop(
        "stage",
        mark("A neural network"),
        mark(
            "Numbers come in at the left, answers come out at the right. Blue is positive, orange negative; "
            "thick lines count most."
        ),
    ),
    TourStop(
        "play",
        mark("Let it learn"),
        mark("Press Play, or the space bar. Every step makes the answers a little better."),
    ),
    TourStop(
        "speed",
        mark("As slow as you like"),
        mark(
            "At the left end you see each number go forward and come back. At the right end it trains as fast as "
            "your computer can."
        ),
    ),
    TourStop(
        "number",
        mark("Where does a number come from?"),
        mark("Click a unit or a line. The inspector works it out with you, in symbols and in numbers."),
    ),
    TourStop(
        "control",
        mark("Change something"),
        mark(
            "Turn a knob while it trains, or drag a weight up and down. You cannot break anything: "
            "Ctrl+Z takes it back."
        ),
    ),
    TourStop(
        "timeline",
        mark("Go back in time"),
        mark(
            "Drag along this line to any step. A change made there begins a branch of its own; the first run is kept."
        ),
    ),
    TourStop(
        "lessons",
        mark("Learn with lessons"),
        mark(
            "Each lesson stands beside the network, with something to do and something to ask. "
            "Start with the first one."
        ),
    ),
)


class Tour(QWidget):
    """Covers the window's content; leads from stop to stop, and can be left at any time.

    Parameters
    ----------
    rectangle_of
        Where a stop's part stands within the parent; None where it cannot be seen, and its stop is passed over.

    Signals
    -------
    finished()
        It is over, or was left; it is not to be shown again unasked.
    """

    finished = Signal()

    def __init__(self, theme: Theme, rectangle_of: Callable[[str], QRect | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._rectangle_of = theme, rectangle_of
        self._stops: list[TourStop] = []
        self._at = 0
        self.setAccessibleName(tr("Tour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bubble = QFrame(self)
        self._bubble.setProperty("role", "popover")
        self._title = QLabel(self._bubble)
        self._title.setProperty("role", "title")
        self._text = QLabel(self._bubble)
        self._text.setWordWrap(True)
        self._count = QLabel(self._bubble)
        self._count.setProperty("role", "quiet")
        self._leave = self._button(tr("Skip the tour"), self.leave)
        self._back = self._button(tr("Back"), lambda: self.go_to(self._at - 1))
        self._onward = self._button(tr("Next"), self.go_on)
        self._onward.setProperty("role", "action")
        self._row = row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self._leave, self._back, self._onward):
            row.addWidget(button)
        self._column = column = QVBoxLayout(self._bubble)
        column.setContentsMargins(17, 15, 13, 11)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        parent.installEventFilter(self)
        self.hide()

    def _button(self, text: str, intent: Callable[[], None]) -> QToolButton:
        button = QToolButton(self._bubble)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: intent())
        return button

    @property
    def stop(self) -> TourStop | None:
        """Where the tour is; None when it is not under way."""
        return self._stops[self._at] if self.isVisible() else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def begin(self) -> None:
        """Start at the first stop that can be seen."""
        self._stops = [stop for stop in STOPS if self._rectangle_of(stop.part) is not None]
        if not self._stops:
            return
        self.show()
        self.raise_()
        self.go_to(0)

    def go_to(self, stop: int) -> None:
        """Show a stop, from 0."""
        self._at = max(0, min(stop, len(self._stops) - 1))
        here = self._stops[self._at]
        title, text = tr(here.title), tr(here.text)
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(tr("{number} of {count}", number=self._at + 1, count=len(self._stops)))
        last = self._at == len(self._stops) - 1
        self._onward.setText(tr("Done") if last else tr("Next"))
        self._leave.setVisible(not last)
        self._back.setVisible(self._at > 0)
        self._bubble.setAccessibleName(f"{title}. {text}")
        self._place()
        self._onward.setFocus()

    def go_on(self) -> None:
        """Show the next stop; behind the last one the tour is over."""
        if self._at == len(self._stops) - 1:
            self.leave()
        else:
            self.go_to(self._at + 1)

    def leave(self) -> None:
        """End the tour."""
        if self.isVisible():
            self.hide()
            self.finished.emit()

    # --- where it stands ----------------------------------------------------------------------------------------------

    def _place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        margins = self._column.contentsMargins()
        words = self._row.sizeHint().width() + margins.left() + margins.right()  # of its buttons, in any language
        self._bubble.setFixedWidth(max(scaled(_BUBBLE_WIDTH), words))
        self._bubble.setFixedHeight(self._column.totalHeightForWidth(self._bubble.width()))
        self._bubble.move(self._corner(self._part().toRect()).topLeft())
        self.update()

    def _part(self) -> QRectF:
        found = self._rectangle_of(self._stops[self._at].part)
        inside = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        return QRectF() if found is None else QRectF(found).adjusted(-4, -4, 4, 4).intersected(inside)

    def _corner(self, part: QRect) -> QRect:
        """Return where the bubble stands: beside the part where there is room, else within it."""
        bubble = QRect(0, 0, self._bubble.width(), self._bubble.height())
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        middle = part.center()
        for x, y in (
            (middle.x() - bubble.width() // 2, part.bottom() + _GAP),
            (middle.x() - bubble.width() // 2, part.top() - _GAP - bubble.height()),
            (part.right() + _GAP, middle.y() - bubble.height() // 2),
            (part.left() - _GAP - bubble.width(), middle.y() - bubble.height() // 2),
        ):
            placed = _within(QRect(x, y, bubble.width(), bubble.height()), room)
            if not placed.intersects(part):
                return placed
        bubble.moveCenter(middle)
        bubble.moveBottom(part.bottom() - _GAP)
        return _within(bubble, room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the part when the window's size changes."""
        if event.type() == QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring around the part, and a veil over the rest."""
        if not self._stops:
            return
        part = self._part()
        path = rounded(part) if not part.isEmpty() else QPainterPath()
        painter = QPainter(self)
        faded_around(painter, QRectF(self.rect()), path, self._theme, _FADED)
        painter.end()

    # --- leaving ------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave by a click outside the bubble."""
        if not self._bubble.geometry().contains(event.position().toPoint()):
            self.leave()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that lead through the tour from the window's actions."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape; the arrows go on and back, Enter goes on."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go_on()
            case Qt.Key.Key_Left | Qt.Key.Key_Right as arrow:
                if (arrow == Qt.Key.Key_Right) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight):
                    self.go_on()
                else:
                    self.go_to(self._at - 1)
            case _:
                super().keyPressEvent(event)


def _within(rectangle: QRect, room: QRect) -> QRect:
    """Move a rectangle so that it lies within another."""
    moved = QRect(rectangle)
    moved.moveRight(min(moved.right(), room.right()))
    moved.moveLeft(max(moved.left(), room.left()))
    moved.moveBottom(min(moved.bottom(), room.bottom()))
    moved.moveTop(max(moved.top(), room.top()))
    return moved
