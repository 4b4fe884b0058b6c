"""What all painters of predictions share: a painter, a theme, a unit of length, and text in the type scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.painting.prediction.picture_cache import PictureCache
from app.painting.typography import BODY, CAPTION, interface_font, scaled
from app.state.theme import Theme
from engine.language import local_number

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE
"""The same sides in every language, as the charts themselves."""
CENTRE = Qt.AlignmentFlag.AlignCenter
BOLD = QFont.Weight.DemiBold

_MARGIN = 16
HEADING_HEIGHT = 28
"""Room for the heading, in units, where text has the usual size."""


@dataclass(frozen=True)
class Canvas:
    """A painter with its theme.

    Attributes
    ----------
    unit
        Device pixels per pixel of the design: 1 in the window, more in a large picture.
    cache
        Keeps pictures of what stays; without one everything is painted each time.
    heading_room
        Units at the right of the heading that are left free, for buttons.
    with_title
        Whether a title that names what is shown is written; off where controls stand in its place.
    """

    painter: QPainter
    theme: Theme
    unit: float = 1.0
    cache: PictureCache | None = None
    heading_room: float = 0.0
    with_title: bool = True

    def font(self, size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the interface's font in this canvas's unit."""
        return interface_font(size * self.unit, weight)

    def room(self, pixels: float) -> float:
        """Return a length of the design that grows with the writing, such as the height of a row."""
        return scaled(pixels) * self.unit

    def width_of(self, text: str, size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> float:
        """Return how wide a text is."""
        return QFontMetricsF(self.font(size, weight)).horizontalAdvance(text)

    def text(
        self,
        box: QRectF,
        text: str,
        colour: str = "",
        *,
        size: float = BODY,
        weight: QFont.Weight = QFont.Weight.Normal,
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """Write one line into a box, shortened where it does not fit."""
        font = self.font(size, weight)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour or self.theme.text))
        self.painter.drawText(box, int(align) | int(Qt.TextFlag.TextSingleLine), shown)

    def heading(self, box: QRectF, title: str) -> QRectF:
        """Write a title into the top of a box; return the room to its right."""
        row = QRectF(box.left(), box.top(), box.width(), self.room(HEADING_HEIGHT))
        self.text(row, title, weight=BOLD)
        taken = self.width_of(title, weight=BOLD) + 12 * self.unit
        return row.adjusted(taken, 0, -self.heading_room * self.unit, 0)

    def legend(self, room: QRectF, entries: tuple[tuple[str, bool], ...]) -> None:
        """Write a legend of examples, right-aligned, if it has room: (text, whether its dot is filled)."""
        unit = self.unit
        if sum(self.width_of(text, CAPTION) + 26 * unit for text, _ in entries) - 12 * unit > room.width():
            return
        right = room.right()
        for text, filled in reversed(entries):
            width = self.width_of(text, CAPTION)
            self.text(
                QRectF(right - width, room.top(), width, room.height()), text, self.theme.text_quiet, size=CAPTION
            )
            centre = QPointF(right - width - 9 * unit, room.center().y())
            self.painter.setPen(QPen(QColor(self.theme.text_quiet), 1.5 * unit))
            self.painter.setBrush(QColor(self.theme.text_quiet if filled else self.theme.panel))
            self.painter.drawEllipse(centre, 3.5 * unit, 3.5 * unit)
            right -= width + 26 * unit

    def stroke(self, path: QPainterPath, colour: str, width: float) -> None:
        """Draw a line along a path, its ends rounded."""
        pen = QPen(QColor(colour), width * self.unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.strokePath(path, pen)


def inner_box(box: QRectF, unit: float) -> QRectF:
    """Return what is left of a box inside its margins."""
    margin = _MARGIN * unit
    return box.adjusted(margin, margin / 2, -margin, -margin / 2)


def written(value: float, digits: int = 4) -> str:
    """Write a quantity with a fixed number of decimals, a true minus, and words for what is not finite."""
    if value != value:
        return "NaN"
    if abs(value) == float("inf"):
        return "∞" if value > 0 else "−∞"
    text = f"{value:.{digits}f}" if abs(value) < 1e5 else f"{value:.2e}"
    return local_number(text.replace("-", "−"))


def percentage(share: float) -> str:
    """Write a share of one with a decimal: ``97.1 %``."""
    return "NaN" if share != share else local_number(f"{100 * share:.1f} %")
