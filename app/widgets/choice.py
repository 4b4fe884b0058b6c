"""A drop-down of a few named values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from app.painting.typography import scaled
from app.state.spelling import spelled
from engine.language import mark, tr

MIXED = mark("mixed")
"""What is shown where several things have different values, in English."""

_ARROW_ROOM = 20
_ARROW_WIDTH = 8
NARROWEST = 112
"""Width below which a drop-down is not squeezed unless it is told to, in pixels where text has the usual size."""


class Choice(QComboBox):
    """A drop-down; scrolling over it changes nothing, so that a wheel never alters a run.

    Signals
    -------
    chosen(str)
        The user picked a value (not emitted by :meth:`show_value`).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._narrowest = NARROWEST
        self.setPlaceholderText(tr(MIXED))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._emit_chosen)

    def show_choices(self, values: Sequence[str], titles: Sequence[str] | None = None) -> None:
        """Offer these values, shown by their titles; nothing is emitted."""
        shown = list(titles or map(spelled, values))
        if [self.itemData(i) for i in range(self.count())] == list(values) and shown == [
            self.itemText(i) for i in range(self.count())
        ]:
            return
        current = self.currentData()
        self.clear()
        for value, title in zip(values, shown, strict=True):
            self.addItem(title, value)
        self.setCurrentIndex(self.findData(current))

    def show_value(self, value: str | None) -> None:
        """Show a value; None shows that there is no single one."""
        self.setCurrentIndex(-1 if value is None else self.findData(value))

    def _emit_chosen(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def set_narrowest(self, pixels: int = NARROWEST) -> None:
        """Take another width as the one below which it is not squeezed, where text has the usual size."""
        if pixels != self._narrowest:
            self._narrowest = pixels
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return a size at which a long value may be cut off."""
        return QSize(self.least_width(self._narrowest), super().minimumSizeHint().height())

    def least_width(self, narrowest: int) -> int:
        """Return how narrow it gets where it is not squeezed below a width, which is one for text of the usual size."""
        return min(super().minimumSizeHint().width(), scaled(narrowest))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten a value that there is no room for."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 2
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def showPopup(self) -> None:
        """Open the list as wide as its longest value."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth() + scaled(_ARROW_ROOM))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the drop-down, and our own arrow in the theme's quiet colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, inset = scaled(_ARROW_ROOM), 2
        place = QRect(self.width() - room - inset, 0, room, self.height())
        centre = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), place)).center() + QPointF(0, 1)
        pen = QPen(self.palette().placeholderText().color(), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        width = scaled(_ARROW_WIDTH)
        corner = QPointF(width / 2, -width / 4)
        mirrored = QPointF(-corner.x(), corner.y())
        painter.drawPolyline([centre + mirrored, centre + QPointF(0, -corner.y()), centre + corner])
        painter.end()
