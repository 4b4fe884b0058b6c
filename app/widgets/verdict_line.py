"""Two lines of text with a sign before them: what is wrong, or in quiet colours that nothing is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.painting.pens import NO_PEN, brush, colour
from app.painting.typography import BODY, TITLE, interface_font, scaled
from app.state.theme import Theme

_SIGN = 16
_GAP = 8
_HEADLINE, _SENTENCE = 22, 20
"""Heights of the two lines, in pixels where text has the usual size."""
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_ONE_LINE = int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)


class VerdictLine(QWidget):
    """A headline and a sentence; its height never changes, so that nothing below it jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._headline, self._sentence, self._alarming = "", "", False
        self.setFixedHeight(scaled(_HEADLINE) + scaled(_SENTENCE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, headline: str, sentence: str, alarming: bool) -> None:
        """Show these; an alarming headline gets a warning sign."""
        if (headline, sentence, alarming) != (self._headline, self._sentence, self._alarming):
            self._headline, self._sentence, self._alarming = headline, sentence, alarming
            self.setAccessibleName(f"{headline}: {sentence}" if headline else "")
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return its fixed height."""
        return QSize(300, scaled(_HEADLINE) + scaled(_SENTENCE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign, headline and sentence."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, headline = 0.0, scaled(_HEADLINE)
        if self._alarming:
            self._draw_sign(painter)
            left = scaled(_SIGN) + _GAP
        font = interface_font(TITLE if self._alarming else BODY, QFont.Weight.DemiBold)
        ink = theme.error if self._alarming else theme.text
        self._write(painter, self._headline, font, ink, QRectF(left, 0, self.width() - left, headline))
        quiet = theme.text if self._alarming else theme.text_quiet
        box = QRectF(0, headline, self.width(), scaled(_SENTENCE))
        self._write(painter, self._sentence, interface_font(BODY), quiet, box)
        painter.end()

    def _draw_sign(self, painter: QPainter) -> None:
        sign, headline = scaled(_SIGN), scaled(_HEADLINE)
        top, bottom = (headline - sign) / 2, (headline + sign) / 2 - 1
        x = self.width() - sign if self._from_the_right else 0
        painter.setPen(NO_PEN)
        painter.setBrush(brush(self._theme.error))
        painter.drawPolygon(QPolygonF([QPointF(x + sign / 2, top), QPointF(x + sign, bottom), QPointF(x, bottom)]))
        painter.setPen(colour(self._theme.panel))
        painter.setFont(interface_font(11, QFont.Weight.Bold))
        painter.drawText(QRectF(x, top + 2, sign, sign - 2), int(Qt.AlignmentFlag.AlignCenter), "!")

    @property
    def _from_the_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _write(self, painter: QPainter, text: str, font: QFont, ink: str, box: QRectF) -> None:
        """Write one line, smaller where it does not fit, and shortened where that does not help."""
        smaller = QFont(font)
        while QFontMetricsF(smaller).horizontalAdvance(text) > box.width() and smaller.pixelSize() > scaled(_SMALLEST):
            smaller.setPixelSize(smaller.pixelSize() - 1)
        painter.setFont(smaller)
        painter.setPen(colour(ink))
        shown = QFontMetricsF(smaller).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        if self._from_the_right:
            box.moveLeft(self.width() - box.right())
        alignment = QStyle.visualAlignment(self.layoutDirection(), _LEADING)
        painter.drawText(box, int(alignment) | _ONE_LINE, shown)


_SMALLEST = 12
"""Pixels below which a line is shortened rather than written smaller, where text has the usual size."""
