"""A ring that draws attention to a part of the window for a few seconds, the rest a little faded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.painting.pens import colour
from app.state.theme import Theme

FADE_MS, STAY_MS = 250, 3000
"""How long the ring takes to come and to go, and how long it stays."""
_FADED = 0.35
"""How far the rest fades into the window's colour: a lesson can be read on meanwhile."""
_RING = 3.0
_ROUND = 8.0
_MARGIN = 4.0
"""Between a widget and its ring, in pixels."""
_BAND = 18.0
"""Width of the band along a line that is pointed at, in pixels."""
_BAND_SHARE = 0.4
"""How much of the band's colour lies over what is below it."""


def faded_around(
    painter: QPainter,
    room: QRectF,
    part: QPainterPath,
    theme: Theme,
    fading: float,
    share: float = 1.0,
    *,
    band: bool = False,
) -> None:
    """Fade everything but a part, and draw a ring around that.

    Parameters
    ----------
    fading
        How far the rest fades into the window's colour, 0 to 1.
    share
        How much of all this is there, 0 to 1.
    band
        Lay a colour over the part in place of the ring, through which numbers can be read.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rest = QPainterPath()
    rest.addRect(room)
    veil, ring = QColor(colour(theme.window)), QColor(colour(theme.accent))
    veil.setAlphaF(fading * share)
    ring.setAlphaF(share)
    painter.fillPath(rest.subtracted(part), veil)
    if band:
        ring.setAlphaF(_BAND_SHARE * share)
        painter.fillPath(part, ring)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ring, _RING))
    painter.drawPath(part)


def rounded(rectangle: QRectF) -> QPainterPath:
    """Return a rectangle with round corners as a path."""
    path = QPainterPath()
    path.addRoundedRect(rectangle, _ROUND, _ROUND)
    return path


class Lookout(QWidget):
    """Covers its parent, the window's content, while something is pointed at; the pointer goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part = QPainterPath()
        self._band = False
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = 2 * FADE_MS + STAY_MS
        self._time = QVariantAnimation(self)
        self._time.setDuration(whole)
        for at, share in ((0.0, 0.0), (FADE_MS / whole, 1.0), (1 - FADE_MS / whole, 1.0), (1.0, 0.0)):
            self._time.setKeyValueAt(at, share)
        self._time.valueChanged.connect(self._show_share)
        self._time.finished.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def part(self) -> QRectF:
        """What the ring is around, within the parent; empty where there is none."""
        return self._part.boundingRect() if self.isVisible() else QRectF()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def look_at(self, rectangle: QRectF, way: Sequence[tuple[float, float]] = ()) -> None:
        """Point at a rectangle of the parent.

        Parameters
        ----------
        way
            Points of a line within the parent, such as a link; a band along it takes the place of the ring.
        """
        if way:
            line = QPainterPath(QPointF(*way[0]))
            for point in way[1:]:
                line.lineTo(QPointF(*point))
            stroker = QPainterPathStroker()
            stroker.setWidth(_BAND)
            stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
            stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._part, self._band = stroker.createStroke(line).simplified(), True
        else:
            self._part, self._band = rounded(rectangle), False
        self.setGeometry(self.home.rect())
        self.raise_()
        self.show()
        self._time.stop()
        self._time.start()

    def look_at_widget(self, widget: QWidget) -> None:
        """Point at a widget of the window; at one that cannot be seen nothing happens."""
        if not widget.isVisible():
            return
        corner = widget.mapTo(self.home, QPoint(0, 0))
        around = QRectF(corner, widget.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        inside = QRectF(self.home.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        self.look_at(around.intersected(inside))

    def leave(self) -> None:
        """Point at nothing."""
        self._time.stop()
        self.hide()

    @property
    def home(self) -> QWidget:
        """The parent, within which everything is pointed at."""
        parent = self.parentWidget()
        assert parent is not None
        return parent

    def _show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let go when the parent's size changes: what was pointed at is elsewhere then."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.leave()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, and the veil over the rest."""
        painter = QPainter(self)
        room = QRectF(self.rect())
        faded_around(painter, room, self._part, self._theme, _FADED, self._share, band=self._band)
        painter.end()
