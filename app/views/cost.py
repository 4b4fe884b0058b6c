"""The panel that says what training costs: arithmetic, time and memory, and what numerical gradients would cost."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.painting.typography import scaled
from app.state.cost_text import bytes_text, quantity_text, time_text
from app.state.diagnosis import times_text
from app.state.scene.number_text import count_text
from app.state.theme import Theme
from app.widgets.elided_label import ElidedLabel
from app.widgets.scrolled_column import ScrolledColumn
from engine.cost import Cost
from engine.language import counted, mark, tr


@dataclass(frozen=True)
class _Row:
    """A row of the table: its name, what it is with its formula, and whether it counts double in the table."""

    key: str
    name: str
    help_text: str
    heading: bool = False


_ROWS = (
    _Row(
        "parameters",
        mark("Parameters"),
        mark("What training changes: P = Σ units·(inputs + 1) over the layers; 2·units more with batch normalisation."),
    ),
    _Row(
        "arithmetic",
        mark("Multiply-adds per mini-batch"),
        mark("Products with weights only; all else grows more slowly."),
        True,
    ),
    _Row("forward", mark("forward"), mark("B·Σ units·(inputs + 1): z = W·a + b of every layer, for B examples.")),
    _Row(
        "backward",
        mark("backward"),
        mark(
            "B·Σ units·(inputs + 1) for ∂L/∂W = δ·aᵀ of every layer, and the same sum without the first layer for Wᵀ·δ."
        ),
    ),
    _Row(
        "gradient",
        mark("whole gradient"),
        mark(
            "Backpropagation: one forward and one backward pass. Numerically, by central differences: two forward "
            "passes for each of the P parameters, 2·P·forward."
        ),
    ),
    _Row(
        "time",
        mark("Time per step"),
        mark(
            "Measured, in microseconds to seconds. Numerically: an estimate, the measured time times the ratio of the "
            "multiply-adds."
        ),
    ),
    _Row(
        "memory", mark("Memory"), mark("Of the arrays of one mini-batch, 8 bytes a number; 1 kB = 1,000 bytes."), True
    ),
    _Row(
        "activations",
        mark("activations"),
        mark("What the forward pass must keep for the backward pass: z and a of every layer."),
    ),
    _Row("deltas", mark("δ and slopes"), mark("δ = ∂L/∂z and f′(z) of every layer; differences need none of it.")),
    _Row("gradients", mark("gradients"), mark("∂L/∂w of every parameter: 8·P bytes.")),
    _Row(
        "optimizer",
        mark("optimizer"),
        mark("8·P bytes for each vector that the optimizer keeps; Adam keeps two, SGD one."),
    ),
)
_HEADINGS = (
    ("", ""),
    (mark("backprop"), mark("The gradient by backpropagation")),
    (
        mark("numerically"),
        mark("The same gradient by central differences: (L(w + h) − L(w − h))/2h for each parameter"),
    ),
    (mark("times"), mark("How many times as much the numerical gradient needs; about ⅔·P")),
)


class CostMeter(QWidget):
    """A table of what one mini-batch costs, by backpropagation and by numerical gradients."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Cost of training"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        content = QWidget(self)
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(8, 8, 12, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        for column, (text, help_text) in enumerate(_HEADINGS):
            if text:
                self._add(0, column, tr(text), tr(help_text), role="caption")
        self._cells: dict[tuple[str, int], QLabel] = {}
        for line, row in enumerate(_ROWS, start=1):
            indent = "" if row.heading or row.key in ("parameters", "time") else "  "
            name = self._add(line, 0, indent + tr(row.name), tr(row.help_text), role="quiet" if indent else "heading")
            if row.heading:
                self._grid.removeWidget(name)
                self._grid.addWidget(name, line, 0, 1, 4)
                continue
            for column in (1, 2, 3):
                cell = self._add(line, column, "", tr(row.help_text), role="heading" if column == 3 else "")
                cell.setAccessibleName(f"{tr(row.name)}, {tr(_HEADINGS[column][0])}")
                self._cells[row.key, column] = cell
        self._grid.setRowStretch(len(_ROWS) + 1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledColumn(content, tr("Cost of training"), self))

    def show_cost(self, cost: Cost, microseconds_per_step: float | None) -> None:
        """Show what a mini-batch costs.

        Parameters
        ----------
        microseconds_per_step
            Measured time of one training step by backpropagation; None where it is not known yet.
        """
        ratio = cost.numerical_ratio
        self._write("parameters", count_text(cost.parameters))
        self._write("forward", quantity_text(cost.forward_multiply_adds))
        self._write("backward", quantity_text(cost.backward_multiply_adds))
        self._write(
            "gradient",
            quantity_text(cost.backpropagation_multiply_adds),
            quantity_text(cost.numerical_multiply_adds),
            f"{times_text(ratio)}×",
        )
        if microseconds_per_step is None:
            self._write("time", "–", "–", "–")
        else:
            estimate = "≈ " + time_text(microseconds_per_step * ratio)
            self._write("time", time_text(microseconds_per_step), estimate, f"{times_text(ratio)}×")
        for key, size in (
            ("activations", cost.activation_bytes),
            ("deltas", cost.backward_bytes),
            ("gradients", cost.gradient_bytes),
            ("optimizer", cost.optimizer_bytes),
        ):
            self._write(key, bytes_text(size))
        exact = counted(
            cost.batch,
            "{backprop} and {numerically} multiply-adds for B = {n} example",
            "{backprop} and {numerically} multiply-adds for B = {n} examples",
            backprop=count_text(cost.backpropagation_multiply_adds),
            numerically=count_text(cost.numerical_multiply_adds),
        )
        for column in (1, 2, 3):
            self._cells["gradient", column].setToolTip(f"{exact}\n{tr(_HELP_OF_GRADIENT)}")

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme; the window's style sheet does the rest."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(scaled(330), scaled(280))

    def text_of(self, key: str, column: int) -> str:
        """Return what a cell shows: column 1 backpropagation, 2 numerically, 3 how many times."""
        return self._cells[key, column].text()

    def _add(self, line: int, column: int, text: str, help_text: str, role: str = "") -> QLabel:
        label = ElidedLabel(text, self) if column == 0 else QLabel(text, self)
        label.setToolTip(help_text)
        label.setMinimumHeight(QFontMetrics(label.font()).height())
        if role:
            label.setProperty("role", role)
        side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignTrailing
        self._grid.addWidget(label, line, column, side | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _write(self, key: str, backpropagation: str, numerically: str = "", times: str = "") -> None:
        for column, text in enumerate((backpropagation, numerically, times), start=1):
            cell = self._cells[key, column]
            if cell.text() != text:
                cell.setText(text)


_HELP_OF_GRADIENT = next(row.help_text for row in _ROWS if row.key == "gradient")
