"""The rows of a diagnosis: one for each layer, scrolled where there are more than fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.painting.layer_histograms import (
    HEADING_HEIGHT,
    LARGEST_ROW,
    SMALLEST_ROW,
    columns_of,
    paint_headings,
    paint_row,
)
from app.state.diagnosis import Diagnosis, LayerDiagnosis
from app.state.histogram import Histogram
from app.state.scene.number_text import exact_text
from app.state.theme import Theme


class LayerRows(QWidget):
    """Little histograms of activations and gradients, and the share of idle units, of each layer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._diagnosis = Diagnosis(0)

    def show_diagnosis(self, diagnosis: Diagnosis) -> None:
        """Draw another diagnosis."""
        if len(diagnosis.layers) != len(self._diagnosis.layers):
            self.setMinimumHeight(HEADING_HEIGHT + SMALLEST_ROW * len(diagnosis.layers))
        self._diagnosis = diagnosis
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size with rows of middling height."""
        return QSize(
            300, HEADING_HEIGHT + round((SMALLEST_ROW + LARGEST_ROW) / 2) * max(1, len(self._diagnosis.layers))
        )

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
            top = HEADING_HEIGHT + number * row
            if top < event.rect().bottom() + 1 and top + row > event.rect().top():
                paint_row(painter, self._theme, layer, self.width(), top, row)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.describe_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def describe_at(self, position: QPointF) -> str:
        """Say what stands at a position."""
        layers = self._diagnosis.layers
        if not layers:
            return ""
        column = columns_of(self.width(), 0, 1).name_at(position.x())
        number = int((position.y() - HEADING_HEIGHT) // self._row_height())
        if not 0 <= number < len(layers):
            return _EXPLANATIONS[column]
        return _about(layers[number], column) + "\n" + _EXPLANATIONS[column]

    def _row_height(self) -> float:
        room = (self.height() - HEADING_HEIGHT) / max(1, len(self._diagnosis.layers))
        return min(LARGEST_ROW, max(SMALLEST_ROW, room))


_EXPLANATIONS = {
    "label": "Dense layers, counted from the input side.",
    "activations": (
        "Distribution of the layer's outputs a = f(z) over all units and all examples of the last mini-batch; "
        "without unit. The highest bar fills the row."
    ),
    "gradients": (
        "Distribution of log₁₀|∂L/∂w| over all weights of the layer, mean over the last mini-batch, from 10⁻¹⁰ at the "
        "left to 10⁴ at the right, the same for every layer; the grey line is 1. "
        "The hatched bar at the left: the share that is exactly 0."
    ),
    "idle": "Share of the layer's units that pass on no gradient, or next to none: idle units ÷ units, in percent.",
}


def _about(layer: LayerDiagnosis, column: str) -> str:
    if column == "activations":
        shown = layer.activations
        return f"{layer.label}, {layer.title}: {shown.total:,} outputs from {_ends(shown)}" + _not_finite(shown)
    if column == "gradients":
        return (
            f"{layer.label}, {layer.title}: {layer.gradients.total:,} gradients, "
            f"{layer.gradients.zeros:,} of them exactly 0; ‖∂L/∂W‖ = {exact_text(layer.gradient_norm)}"
            + _not_finite(layer.gradients)
        )
    if column == "idle":
        idle = layer.idleness
        if not idle.kind:
            return f"{layer.label}, {layer.title}: {idle.rule}"
        return f"{layer.label}, {layer.title}: {idle.count:,} of {idle.units:,} units {idle.kind}: {idle.rule}"
    return (
        f"{layer.label}, {layer.title}, {layer.activation}: ‖∂L/∂W‖ = {exact_text(layer.gradient_norm)}, "
        f"‖Δw‖/‖w‖ = {exact_text(layer.update_ratio)}"
    )


def _ends(histogram: Histogram) -> str:
    return f"{exact_text(histogram.low)} to {exact_text(histogram.high)}"


def _not_finite(histogram: Histogram) -> str:
    return f"; {histogram.not_finite:,} not finite" if histogram.not_finite else ""
