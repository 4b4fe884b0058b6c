"""One line that says what is happening: a coloured plate with a sign, then as many words as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.painting.pens import NO_PEN, brush, colour
from app.painting.typography import BODY, interface_font, scaled
from app.state.theme import Theme

_HEIGHT, _NARROWEST = 28, 96
_PLATE = 24
_PADDING, _GAP = 10, 10
"""In pixels where text has the usual size."""
_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine)
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_ABSOLUTE = int(Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)


class PhaseLine(QWidget):
    """A sign on a plate and the longest wording that fits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign, self._plate = "", theme.accent
        self._wordings: tuple[str, ...] = ("",)
        self.setMinimumWidth(scaled(_NARROWEST))
        self.setFixedHeight(scaled(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The line in its fullest wording."""
        return " ".join(part for part in (self._sign, self._wordings[0]) if part)

    def show_line(self, sign: str, plate: str, wordings: tuple[str, ...]) -> None:
        """Show a sign on a plate of that colour, if there is one, and one of the wordings, which come longest first."""
        if (sign, plate, wordings) != (self._sign, self._plate, self._wordings):
            self._sign, self._plate, self._wordings = sign, plate, wordings
            self.setAccessibleName(self.text)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw plate and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, plain, x = interface_font(BODY, QFont.Weight.DemiBold), interface_font(BODY), 0.0
        if self._sign:
            width = QFontMetricsF(strong).horizontalAdvance(self._sign) + 2 * scaled(_PADDING)
            plate = scaled(_PLATE)
            box = self._mirrored(QRectF(0, (self.height() - plate) / 2, width, plate))
            painter.setPen(NO_PEN)
            painter.setBrush(brush(self._plate))
            painter.drawRoundedRect(box, plate / 2, plate / 2)
            painter.setFont(strong)
            painter.setPen(colour(self._theme.text_on_accent))
            painter.drawText(box, _CENTRED, self._sign)
            x = width + _GAP
        room, metrics = self.width() - x, QFontMetricsF(plain)
        fitting = [text for text in self._wordings if metrics.horizontalAdvance(text) <= room]
        shown = fitting[0] if fitting else metrics.elidedText(self._wordings[-1], Qt.TextElideMode.ElideRight, room)
        painter.setFont(plain)
        painter.setPen(colour(self._theme.text))
        leading = int(QStyle.visualAlignment(self.layoutDirection(), _LEADING)) | _ABSOLUTE
        painter.drawText(self._mirrored(QRectF(x, 0, room, self.height())), leading, shown)
        painter.end()

    def _mirrored(self, box: QRectF) -> QRectF:
        """Return where a box is that is measured from the side at which reading begins."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())
        return box
