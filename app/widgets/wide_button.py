"""A button as wide as the text beside it, whose words are broken into as many rows as they need."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.painting.lesson_flow import letters
from app.painting.pens import NO_PEN, brush, pen
from app.state.theme import Theme

_FLAGS = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class WideButton(QAbstractButton):
    """A real button with an arrow before its words; letters of exactly so many pixels.

    Parameters
    ----------
    size
        Of the letters, in pixels.
    quiet
        It leads on and does nothing to the network: an outline in place of a plate.
    """

    def __init__(self, text: str, size: float, theme: Theme, parent: QWidget, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._size, self._theme, self._quiet = size, theme, quiet
        self._done = self._awaited = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def set_state(self, *, done: bool, awaited: bool) -> None:
        """Show in a talk whether it has been pressed, and whether it is the next to be."""
        self._done, self._awaited = done, awaited
        self.update()

    def lay_out(self, width: int) -> int:
        """Return the height that the words take in a width."""
        room = QRectF(0, 0, width - self._left - self._pad, 10_000)
        return round(QFontMetricsF(self._font).boundingRect(room, _FLAGS, self.text()).height() + 2 * self._pad)

    def sizeHint(self) -> QSize:
        """Return the size in the usual panel."""
        return QSize(320, self.lay_out(320))

    @property
    def _font(self) -> QFont:
        return letters(self._size, QFont.Weight.DemiBold)

    @property
    def _pad(self) -> float:
        return self._size * 0.6

    @property
    def _left(self) -> float:
        return self._size * 2.1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a click too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a plate, an arrow, and the words."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isDown() or self.underMouse()
        if self._quiet:
            fill, ink = theme.hover if active else theme.panel, theme.accent
            painter.setPen(pen(theme.accent, 1.0))
        else:
            fill, ink = theme.accent_hover if active else theme.accent, theme.text_on_accent
            painter.setPen(NO_PEN)
        painter.setBrush(brush(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
        if self.hasFocus() or self._awaited:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(theme.text, 2.0 if self.hasFocus() else max(2.0, self._size * 0.12)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        self._paint_sign(painter, ink)
        painter.setFont(self._font)
        painter.setPen(pen(ink, 1.0))
        painter.setLayoutDirection(self.layoutDirection())
        before, behind = (self._left, self._pad) if self.isLeftToRight() else (self._pad, self._left)
        room = QRectF(before, 0, self.width() - before - behind, self.height())
        painter.drawText(room, _FLAGS, self.text())
        painter.end()

    def _paint_sign(self, painter: QPainter, ink: str) -> None:
        """Draw an arrow towards the words; a tick where the button has been pressed."""
        s, y, onward = self._size, self.height() / 2, 1 if self.isLeftToRight() else -1
        x = s * 0.85 if self.isLeftToRight() else self.width() - s * 0.85
        if self._done:
            x -= 0 if self.isLeftToRight() else s * 0.7  # a tick is the same everywhere
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(ink, max(2.0, s * 0.14)))
            painter.drawPolyline(
                QPolygonF([QPointF(x, y), QPointF(x + s * 0.26, y + s * 0.28), QPointF(x + s * 0.7, y - s * 0.3)])
            )
        else:
            painter.setPen(NO_PEN)
            painter.setBrush(brush(ink))
            tip = QPointF(x + onward * s * 0.68, y)
            painter.drawPolygon(QPolygonF([QPointF(x, y - s * 0.4), tip, QPointF(x, y + s * 0.4)]))
