"""A switch: off where reading begins, on at the other end, between them where several things differ."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QWidget

from app.painting.typography import scaled

_TRACK = (36, 20)
"""Width and height of the track, in pixels where text has the usual size."""
_MARGIN = 4
_KNOB_INSET = 3


class Switch(QCheckBox):
    """A check box that looks like a switch; its knob's place says what its colour says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the size of the track and of the focus ring around it."""
        width, height = map(scaled, _TRACK)
        return QSize(width + 2 * _MARGIN, height + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Return the same as the size hint: it cannot be smaller."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks everywhere."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, the knob and the focus ring."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = map(scaled, _TRACK)
        place = QRect(_MARGIN, (self.height() - height) // 2, width, height)
        track = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        radius = track.height() / 2
        state = self.checkState()
        on = state == Qt.CheckState.Checked
        painter.setPen(QPen(palette.highlight().color() if on else palette.placeholderText().color(), 1.5))
        painter.setBrush(palette.highlight() if on else palette.base())
        painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        share = {Qt.CheckState.Unchecked: 0.0, Qt.CheckState.PartiallyChecked: 0.5, Qt.CheckState.Checked: 1.0}[state]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        centre = QPointF(track.left() + radius + share * (track.width() - 2 * radius), track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.highlightedText() if on else palette.placeholderText())
        painter.drawEllipse(centre, radius - _KNOB_INSET, radius - _KNOB_INSET)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.highlight().color(), 2))
            painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)
        painter.end()
