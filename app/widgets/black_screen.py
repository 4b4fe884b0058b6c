"""A black screen: all eyes on the teacher, until a key or a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.painting.typography import BODY, interface_font
from engine.language import mark, tr

HINT = mark("Any key or click: back")
HINT_AFTER = 3000
"""Milliseconds of black before the hint: whoever wants it dark sees nothing else."""
_HINT_LASTS = 2500
"""Milliseconds in which the hint fades away."""
_HINT_STRENGTH = 0.45
_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
)


class BlackScreen(QWidget):
    """Covers its parent in black.

    Signals
    -------
    ended()
        A key or a click has ended it.
    """

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setAccessibleName(tr("Black screen"))
        self.setAccessibleDescription(tr(HINT))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._before: QWidget | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(HINT_AFTER)
        self._fading = QVariantAnimation(self)
        self._fading.setDuration(_HINT_LASTS)
        self._fading.setStartValue(_HINT_STRENGTH)
        self._fading.setEndValue(0.0)
        self._waiting.timeout.connect(self._fading.start)
        self._fading.valueChanged.connect(lambda _: self.update())
        parent.installEventFilter(self)
        self.hide()

    @property
    def hint_strength(self) -> float:
        """How visible the hint is, 0 to 1."""
        running = self._fading.state() is QVariantAnimation.State.Running
        return float(self._fading.currentValue()) if running else 0.0

    def begin(self) -> None:
        """Cover the parent and take the keys."""
        self._before = self.window().focusWidget()
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._waiting.start()

    def end(self) -> None:
        """Show again what was there, with the focus where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.ended.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the hint."""
        self._waiting.stop()
        self._fading.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take every key before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End at any key but those that only go with others."""
        if Qt.Key(event.key()) not in _MODIFIERS:
            self.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """End at a click."""
        self.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw black, and the hint while there is one."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.black)
        if self.hint_strength > 0:
            painter.setOpacity(self.hint_strength)
            painter.setPen(Qt.GlobalColor.white)
            painter.setFont(interface_font(max(BODY, self.height() / 48)))
            room = QRectF(self.rect()).adjusted(0, 0, 0, -self.height() / 24)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), tr(HINT))
        painter.end()
