"""A chart of lines over the steps of a run, drawn by pyqtgraph."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsWidget, QWidget

from app.painting.typography import scaled
from app.widgets.plot_axes import StepAxis, ValueAxis

_LEAST_WIDTH, _LEAST_HEIGHT = 120, 84
_LOWEST_WITH_STEPS = 56
"""Where it must be lower than this, the room of the steps' numbers is the lines'."""
_ABOVE_THE_VIEW = 0.5
_ABOVE_LINES = 10.0


class StepPlot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Two axes and the lines between them; the range is set by its owner, and the pointer moves nothing.

    It is put together here because pyqtgraph's own widget brings menus, buttons and dialogs in English.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.enableMouse(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.values, self.steps = ValueAxis(), StepAxis()
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self._box.disableAutoRange()
        holder, grid = QGraphicsWidget(), QGraphicsGridLayout()
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setSpacing(0)
        grid.addItem(self.values, 0, 0)
        grid.addItem(self._box, 0, 1)
        grid.addItem(self.steps, 1, 1)
        grid.setRowStretchFactor(0, 100)
        grid.setColumnStretchFactor(1, 100)
        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # steps go to the right in every language
        holder.setLayout(grid)
        for axis in (self.values, self.steps):
            axis.linkToView(self._box)
            axis.setZValue(_ABOVE_THE_VIEW)
        self.setCentralItem(holder)
        for action in self.scene().contextMenu:  # "Export..."
            action.deleteLater()
        self.scene().contextMenu = []
        self._reading = pg.InfiniteLine(angle=90)
        self._reading.setZValue(_ABOVE_LINES)
        self._reading.hide()
        self.add(self._reading)

    def minimumSizeHint(self) -> QSize:
        """Return the size that it should have at least; it is not cut off where it gets less."""
        return QSize(_LEAST_WIDTH, scaled(_LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Leave the numbers of the steps out where there is no room for them."""
        if hasattr(self, "steps"):  # pyqtgraph calls this before there are axes
            self.steps.setVisible(self.height() >= scaled(_LOWEST_WITH_STEPS))
        super().resizeEvent(event)

    def add(self, item: Any) -> None:
        """Draw an item of pyqtgraph in the chart's own coordinates."""
        self._box.addItem(item, ignoreBounds=True)

    def remove(self, item: Any) -> None:
        """Draw an item no longer."""
        self._box.removeItem(item)

    def set_ranges(self, last_step: float, low: float, high: float) -> None:
        """Show the steps from 0 to a last one, and these values."""
        self._box.setXRange(0, last_step, padding=0)
        self._box.setYRange(low, high, padding=0)

    def ranges(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Return lowest and highest step and value shown."""
        (left, right), (low, high) = self._box.viewRange()
        return (left, right), (low, high)

    def set_reading_pen(self, colour: str) -> None:
        """Draw the line of :meth:`read_at` in a colour."""
        pen = QPen(QColor(colour), 1.5)
        pen.setCosmetic(True)
        self._reading.setPen(pen)

    def read_at(self, step: float | None) -> None:
        """Draw an upright line where it is read; None for no such line."""
        self._reading.setVisible(step is not None)
        if step is not None:
            self._reading.setPos(step)

    def step_at(self, place: QPointF) -> float:
        """Return which step stands at a place of this widget."""
        return float(self._box.mapSceneToView(self.mapToScene(place.toPoint())).x())

    def place_of(self, step: float, value: float) -> QPointF:
        """Return where a step and a value stand in this widget."""
        return QPointF(self.mapFromScene(self._box.mapViewToScene(QPointF(step, value))))

    @property
    def area(self) -> QRectF:
        """Where the lines are drawn in this widget."""
        return QRectF(self.mapFromScene(self._box.sceneBoundingRect()).boundingRect())
