"""The panel that shows what the network answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.painting.prediction import describe_at, paint_prediction, summary
from app.state.prediction import Prediction
from app.state.theme import Theme


class PredictionView(QWidget):
    """Shows one prediction; resting on it says what is shown, and the number under the pointer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prediction: Prediction | None = None
        self.setAccessibleName("Prediction")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show a prediction, or nothing yet."""
        self._prediction = prediction
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(320, 280)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the prediction."""
        painter = QPainter(self)
        paint_prediction(painter, QRectF(self.rect()), self._prediction, self._theme)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip with the number under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            here = describe_at(QRectF(self.rect()), QPointF(event.pos()), self._prediction)
            text = "\n".join(part for part in (here, summary(self._prediction)) if part)
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
