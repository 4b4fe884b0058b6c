"""The rows of a diagnosis: one for each layer, scrolled where there are more than fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from app.painting.layer_histograms import (
    HEADING_HEIGHT,
    LARGEST_ROW,
    SMALLEST_ROW,
    columns_of,
    paint_headings,
    paint_row,
)
from app.painting.pens import pen
from app.painting.typography import scaled
from app.state.diagnosis import Diagnosis, LayerDiagnosis
from app.state.histogram import Histogram
from app.state.scene.number_text import count_text, exact_text
from app.state.theme import Theme
from engine.language import mark, tr

_COLUMNS = ("label", "activations", "gradients", "idle")
_MOVES = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""Rows and columns that the arrows go."""


class LayerRows(QWidget):
    """Little histograms of activations and gradients, and the share of idle units, of each layer.

    The arrows go from place to place, and what stands there is said as by the pointer.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._diagnosis = Diagnosis(0)
        self._row, self._column = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the axes of the histograms go to the right
        self.setAccessibleName(tr("Layers: activations, gradients, idle units"))

    def show_diagnosis(self, diagnosis: Diagnosis) -> None:
        """Draw another diagnosis."""
        if len(diagnosis.layers) != len(self._diagnosis.layers):
            self.setMinimumHeight(scaled(HEADING_HEIGHT) + scaled(SMALLEST_ROW) * len(diagnosis.layers))
        self._diagnosis = diagnosis
        self._row = max(0, min(self._row, len(diagnosis.layers) - 1))
        self.setAccessibleDescription(self._describe(self._row, _COLUMNS[self._column]))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size with rows of middling height."""
        row = scaled((SMALLEST_ROW + LARGEST_ROW) / 2)
        return QSize(300, scaled(HEADING_HEIGHT) + row * max(1, len(self._diagnosis.layers)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the headings and the rows that are in sight."""
        layers = self._diagnosis.layers
        if not layers:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_headings(painter, self._theme, self.width())
        row = self._row_height()
        for number, layer in enumerate(layers):
            top = scaled(HEADING_HEIGHT) + number * row
            if top < event.rect().bottom() + 1 and top + row > event.rect().top():
                paint_row(painter, self._theme, layer, self.width(), top, row)
        if self.hasFocus():
            painter.setPen(pen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._place_in_focus().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip, and take the arrows before the window's shortcuts do."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.describe_at(QPointF(event.pos())), self)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._move_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next place, and say what stands there."""
        move = self._move_of(event)
        if move is None or not self._diagnosis.layers:
            super().keyPressEvent(event)
            return
        self._row = min(max(self._row + move[0], 0), len(self._diagnosis.layers) - 1)
        self._column = min(max(self._column + move[1], 0), len(_COLUMNS) - 1)
        place = self._place_in_focus().toRect()
        holder = self.parentWidget()
        area = None if holder is None else holder.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureVisible(place.center().x(), place.center().y(), 0, place.height())
        said = self._describe(self._row, _COLUMNS[self._column])
        self.setAccessibleDescription(said)
        QToolTip.showText(self.mapToGlobal(place.bottomLeft() + QPoint(8, 0)), said, self)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where it is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.update()

    def describe_at(self, position: QPointF) -> str:
        """Say what stands at a position."""
        column = columns_of(self.width(), 0, 1).name_at(position.x())
        return self._describe(int((position.y() - scaled(HEADING_HEIGHT)) // self._row_height()), column)

    @staticmethod
    def _move_of(event: QKeyEvent) -> tuple[int, int] | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        return _MOVES.get(Qt.Key(event.key()))

    def _describe(self, number: int, column: str) -> str:
        layers = self._diagnosis.layers
        if not layers:
            return ""
        explanation = tr(_EXPLANATIONS[column])
        return f"{_about(layers[number], column)}\n{explanation}" if 0 <= number < len(layers) else explanation

    def _place_in_focus(self) -> QRectF:
        row = self._row_height()
        columns = columns_of(self.width(), scaled(HEADING_HEIGHT) + self._row * row, row)
        return (columns.label, columns.activations, columns.gradients, columns.idle)[self._column]

    def _row_height(self) -> float:
        room = (self.height() - scaled(HEADING_HEIGHT)) / max(1, len(self._diagnosis.layers))
        return min(scaled(LARGEST_ROW), max(scaled(SMALLEST_ROW), room))


_EXPLANATIONS = {
    "label": mark("Dense layers, counted from the input side."),
    "activations": mark(
        "Distribution of the layer's outputs a = f(z) over all units and all examples of the last mini-batch; "
        "without unit. The highest bar fills the row."
    ),
    "gradients": mark(
        "Distribution of log₁₀|∂L/∂w| over all weights of the layer, mean over the last mini-batch, from 10⁻¹⁰ at the "
        "left to 10⁴ at the right, the same for every layer; the grey line is 1. "
        "The hatched bar at the left: the share that is exactly 0."
    ),
    "idle": mark(
        "Share of the layer's units that pass on no gradient, or next to none: idle units ÷ units, in percent."
    ),
}
"""What each column shows, in English."""
_IDLE = {
    "dead": mark("{count} of {units} units dead"),
    "on the leak": mark("{count} of {units} units on the leak"),
    "saturated": mark("{count} of {units} units saturated"),
}
"""How many units are idle, by the kind of idleness, in English."""


def _about(layer: LayerDiagnosis, column: str) -> str:
    where = f"{layer.label}, {layer.title}"
    if column == "activations":
        shown = layer.activations
        said = tr(
            "{layer}: {count} outputs from {low} to {high}",
            layer=where,
            count=count_text(shown.total),
            low=exact_text(shown.low),
            high=exact_text(shown.high),
        )
        return said + _not_finite(shown)
    if column == "gradients":
        said = tr(
            "{layer}: {count} gradients, {zeros} of them exactly 0; {norm}",
            layer=where,
            count=count_text(layer.gradients.total),
            zeros=count_text(layer.gradients.zeros),
            norm=f"‖∂L/∂W‖ = {exact_text(layer.gradient_norm)}",
        )
        return said + _not_finite(layer.gradients)
    if column == "idle":
        idle = layer.idleness
        if not idle.kind:
            return f"{where}: {idle.rule}"
        said = tr(_IDLE[idle.kind], count=count_text(idle.count), units=count_text(idle.units))
        return f"{where}: {said}: {idle.rule}"
    norms = f"‖∂L/∂W‖ = {exact_text(layer.gradient_norm)}; ‖Δw‖/‖w‖ = {exact_text(layer.update_ratio)}"
    return f"{where}, {layer.activation}: {norms}"


def _not_finite(histogram: Histogram) -> str:
    if not histogram.not_finite:
        return ""
    return "; " + tr("{count} not finite", count=count_text(histogram.not_finite))
