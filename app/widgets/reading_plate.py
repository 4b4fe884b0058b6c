"""A plate with what is read in a chart by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.painting.pens import brush, colour, pen
from app.painting.typography import CAPTION, interface_font, scaled
from app.state.theme import Theme

_PADDING_ACROSS, _PADDING_UP = 8, 4
_AWAY = 14
"""Pixels between the plate and what is read."""
_NARROWEST = 120
_WIDEST = 320
_ROUND = 4.0
_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)


class ReadingPlate(QWidget):
    """A few lines of writing above everything else in a panel, beside the place that they are about."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        """What is written, "" where nothing is read."""
        return "" if self.isHidden() else self._text

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def show_beside(self, text: str, place: QPoint) -> None:
        """Write beside a place of the panel, on the side where there is more room."""
        room = self._room()
        on_left = place.x() > room.center().x()
        side = (place.x() - room.left() if on_left else room.right() - place.x()) - scaled(_AWAY)
        size = self._size_for(text, max(side, scaled(_NARROWEST)))
        x = place.x() - scaled(_AWAY) - size.width() if on_left else place.x() + scaled(_AWAY)
        below = place.y() + scaled(_AWAY)
        y = below if below + size.height() <= room.bottom() else place.y() - scaled(_AWAY) - size.height()
        self._text = text
        self.setGeometry(
            max(room.left(), min(x, room.right() - size.width())),
            max(room.top(), min(y, room.bottom() - size.height())),
            size.width(),
            size.height(),
        )
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate and the writing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(self._theme.outline, 1))
        painter.setBrush(brush(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.setFont(interface_font(CAPTION))
        painter.setPen(colour(self._theme.text))
        across, up = scaled(_PADDING_ACROSS), scaled(_PADDING_UP)
        painter.drawText(self.rect().adjusted(across, up, -across, -up), _FLAGS, self._text)
        painter.end()

    def _room(self) -> QRect:
        holder = self.parentWidget()
        return QRect() if holder is None else holder.rect().adjusted(2, 2, -2, -2)

    def _size_for(self, text: str, widest: int) -> QSize:
        across, up = 2 * scaled(_PADDING_ACROSS), 2 * scaled(_PADDING_UP)
        widest = min(widest, scaled(_WIDEST), self._room().width()) - across
        taken = QFontMetrics(interface_font(CAPTION)).boundingRect(QRect(0, 0, widest, 10_000), _FLAGS, text)
        return QSize(taken.width() + across + 1, taken.height() + up)
