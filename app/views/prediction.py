"""The panel that shows what the network answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QToolTip, QWidget

from app.painting.prediction import PictureCache, describe_at, paint_prediction, summary
from app.state.prediction import DigitPrediction, Prediction, VectorPrediction
from app.state.theme import Theme
from app.widgets.icon import icon

_BUTTON_SIZE = 28
_ICON_SIZE = 16
_BUTTON_TOP = 8
_BUTTON_RIGHT = 12


class PredictionView(QWidget):
    """Shows one prediction; resting on it says what is shown, and the number under the pointer.

    Signals
    -------
    example_requested(int)
        The user wants another example: −1 for the one before, 1 for the next.
    """

    example_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prediction: Prediction | None = None
        self._pictures = PictureCache()
        self.setAccessibleName("Prediction")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._previous = self._browse_button("Previous example", -1)
        self._next = self._browse_button("Next example", 1)
        self.set_theme(theme)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show a prediction, or nothing yet."""
        self._prediction = prediction
        several = self._several_examples
        if several == self._previous.isHidden():
            self._previous.setVisible(several)
            self._next.setVisible(several)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._previous.setIcon(icon("previous", theme.text))
        self._next.setIcon(icon("next", theme.text))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(320, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in the upper right corner."""
        left = self.width() - _BUTTON_RIGHT - 2 * _BUTTON_SIZE
        self._previous.move(left, _BUTTON_TOP)
        self._next.move(left + _BUTTON_SIZE, _BUTTON_TOP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the prediction."""
        painter = QPainter(self)
        paint_prediction(
            painter,
            QRectF(self.rect()),
            self._prediction,
            self._theme,
            cache=self._pictures,
            heading_room=2 * _BUTTON_SIZE if self._several_examples else 0,
        )
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

    @property
    def _several_examples(self) -> bool:
        prediction = self._prediction
        return isinstance(prediction, DigitPrediction | VectorPrediction) and prediction.examples > 1

    def _browse_button(self, name: str, offset: int) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        button.setFixedSize(_BUTTON_SIZE, _BUTTON_SIZE)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.example_requested.emit(offset))
        button.hide()
        return button
