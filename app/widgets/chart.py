"""A chart in a panel: has the keys where it has the focus, and says what stands under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.state.theme import Theme
from app.widgets.chart_keys import ChartKeys, Deed


class Chart(QWidget):
    """Shows what its owner draws, or holds widgets that draw themselves, in a frame while it has the focus.

    Parameters
    ----------
    name
        What it is called, in the language in use.
    describe_at
        Says what stands at a place of the chart.
    deed_of
        Says what a key does, as :class:`ChartKeys` asks for it.
    draw
        Draws the chart in its size; None where the widgets in it do.

    Signals
    -------
    resized()
        It has another size; what is drawn may have to be made anew.
    """

    resized = Signal()

    def __init__(
        self,
        name: str,
        theme: Theme,
        describe_at: Callable[[QPointF], str],
        deed_of: Callable[[QKeyEvent], Deed | None],
        parent: QWidget,
        draw: Callable[[QPainter], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._describe_at = describe_at
        self._draw = draw
        self.keys = ChartKeys(self, deed_of)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes go to the right in every language

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the size is another one."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart, and the frame around it."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # a painter begins with that of the application
        if self._draw is not None:
            self._draw(painter)
        self.keys.paint_frame(painter, self._theme)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip with the numbers under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._describe_at(QPointF(event.pos())), self)
            return True
        return super().event(event)
