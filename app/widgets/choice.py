"""A drop-down of a few named values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.state.spelling import spelled

MIXED = "mixed"
"""What is shown where several things have different values."""

_ARROW_ROOM = 20
_ARROW_WIDTH = 8
_NARROWEST = 112
"""Width below which a drop-down is never squeezed, in pixels."""


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
        self.setPlaceholderText(MIXED)
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

    def minimumSizeHint(self) -> QSize:
        """Return a size at which a long value may be cut off."""
        return super().minimumSizeHint().boundedTo(QSize(_NARROWEST, 1_000))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the drop-down, and our own arrow in the theme's quiet colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        centre = QPointF(box.right() - _ARROW_ROOM / 2 - 2, box.center().y() + 1)
        pen = QPen(self.palette().placeholderText().color(), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corner = QPointF(_ARROW_WIDTH / 2, -_ARROW_WIDTH / 4)
        mirrored = QPointF(-corner.x(), corner.y())
        painter.drawPolyline([centre + mirrored, centre + QPointF(0, -corner.y()), centre + corner])
        painter.end()
