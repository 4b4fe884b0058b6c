"""A halo around the pointer, so that the back row sees where it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QWidget

from app.painting.pens import NO_PEN
from app.state.theme import Theme

_RADIUS_SHARE = 0.032
"""Radius of the halo, as a share of the height of what it lies on."""
_SMALLEST_RADIUS = 20
_STRENGTH, _EDGE_STRENGTH = 60, 150
"""How opaque it is inside and at its edge, of 255."""


class PointerHalo(QWidget):
    """Lies over its parent and lets every event through; it is as large as the halo, so little is painted anew."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._page = theme, parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def follow(self, place: QPoint) -> None:
        """Move to a place in the parent's pixels; outside the parent there is no halo."""
        room = self._page.rect()
        if not room.contains(place):
            self.hide()
            return
        radius = max(_SMALLEST_RADIUS, round(_RADIUS_SHARE * room.height()))
        wanted = QRect(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
        if wanted != self.geometry():
            self.setGeometry(wanted)
        if self.isHidden():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a translucent disc that is strongest at its edge."""
        radius = self.width() / 2
        shade = QRadialGradient(QPointF(radius, radius), radius)
        colour = QColor(self._theme.accent)
        for place, strength in ((0.0, 0), (0.45, _STRENGTH // 2), (0.86, _STRENGTH), (0.9, _EDGE_STRENGTH), (1.0, 0)):
            colour.setAlpha(strength)
            shade.setColorAt(place, colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(NO_PEN)
        painter.setBrush(shade)
        painter.drawEllipse(self.rect())
        painter.end()
