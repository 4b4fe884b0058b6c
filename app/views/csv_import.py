"""The panel between a CSV file and its training: what the file holds, and what is to be learned of it."""

from __future__ import annotations

import math
from string import Template

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.painting.typography import BODY, interface_font
from app.state.csv_summary import column_lines, learned_line
from app.state.theme import Theme
from app.widgets.choice import Choice
from app.widgets.field_editor import CONTROL_HEIGHT, FieldEditor
from app.widgets.number_entry import NumberEntry
from engine.datasets.csv_preview import CsvPreview, TaskChoice
from engine.datasets.csv_table import number_of
from engine.scenario import Csv, Scenario
from engine.schema import scenario_fields

_MOST_COLUMNS = 60
"""Columns that the table shows; of a wider file the first ones and the target's."""
_ROW_HEIGHT = 24
_SCROLL_BAR = 10
_WIDEST_COLUMN = 200
_EDITED = ("task", "standardize", "train_fraction")


_TABLE_STYLE = Template("""
QHeaderView, QHeaderView::section, QTableWidget, QTableCornerButton::section { background: transparent; border: none; }
QHeaderView::section { padding: 2px 6px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:horizontal { height: 8px; }
QScrollBar:vertical { width: 8px; }
QScrollBar::handle { background: $outline; border-radius: 4px; min-width: 24px; min-height: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


class CsvImport(QWidget):
    """Shows the columns of a file and lets the target be chosen.

    It reads nothing itself: :func:`engine.datasets.csv_preview.preview_csv` may run in any thread and hands over here.

    Signals
    -------
    accepted(object)
        The user wants to train on the file: the ``data`` table of a scenario, a dict.
    cancelled()
        The user wants to go back to what was there.
    """

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview: CsvPreview | None = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("CSV file")
        declared = scenario_fields(Scenario(data=Csv(path="-", target="-")))
        self._values: dict[str, object] = {name: declared[f"data.{name}"].default for name in _EDITED}

        self._title, self._size = QLabel(self), QLabel(self)
        self._title.setProperty("role", "title")
        self._size.setProperty("role", "quiet")
        self._message, self._learned = QLabel(self), QLabel(self)
        for label in (self._title, self._size, self._message, self._learned):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._message, self._learned):
            label.setWordWrap(True)
        self._table = self._make_table()

        target_field = declared["data.target"]
        self._target = Choice(self)
        self._target.setFixedHeight(CONTROL_HEIGHT)
        self._target.setToolTip(target_field.help)
        self._target.setAccessibleName(target_field.title)
        self._target.chosen.connect(lambda _name: self._show_choice())
        self._editors = {name: FieldEditor(declared[f"data.{name}"], self) for name in _EDITED}
        for name, editor in self._editors.items():
            editor.edited.connect(lambda value, name=name: self._set(name, value))
            if isinstance(editor.control, NumberEntry):
                editor.control.setFixedWidth(max(editor.control.width(), editor.sizeHint().width()))

        self._accept = QToolButton(self)
        self._accept.setText("Train on this")
        self._accept.setProperty("role", "primary")
        self._accept.setToolTip("Learn this file in place of the data at hand (Enter)")
        self._accept.clicked.connect(self._emit_accepted)
        self._cancel = QToolButton(self)
        self._cancel.setText("Cancel")
        self._cancel.setToolTip("Go back to the network (Esc)")
        self._cancel.clicked.connect(self.cancelled)
        for button in (self._accept, self._cancel):
            button.setFixedHeight(36)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out(target_field.title)
        self.set_theme(theme)
        self.show_reading("")

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self._show(None, name, f"Reading {name} …" if name else "")

    def show_error(self, text: str) -> None:
        """Say in one line why a file cannot be used."""
        self._show(None, self._title.text(), text, bad=True)

    def show_preview(self, preview: CsvPreview) -> None:
        """Show a file's columns, with the target that is probably meant."""
        self._show(preview, preview.name, "")
        self._size.setText(f"{preview.rows:,} rows · {len(preview.columns)} columns")
        self._target.show_choices([c.name for c in preview.columns], [c.name for c in preview.columns])
        self._target.show_value(preview.target)
        for name, editor in self._editors.items():
            editor.show_value(self._values[name])
        self._show_choice()
        (self._accept if self._accept.isEnabled() else self._target).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._table.setStyleSheet(_TABLE_STYLE.substitute(outline=theme.outline))
        self._show_choice()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept on Enter, go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._accept.isEnabled():
            self._emit_accepted()
        else:
            super().keyPressEvent(event)

    # --- what is chosen -----------------------------------------------------------------------------------------------

    def _set(self, name: str, value: object) -> None:
        self._values[name] = value
        self._show_choice()

    @property
    def _task(self) -> TaskChoice:
        task = self._values["task"]
        return "classification" if task == "classification" else "regression" if task == "regression" else "auto"

    def _emit_accepted(self) -> None:
        if self._preview is not None:
            table = {"kind": "csv", "path": self._preview.path, "target": self._target.currentData(), **self._values}
            self.accepted.emit(table)

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show(self, preview: CsvPreview | None, name: str, message: str, *, bad: bool = False) -> None:
        self._preview = preview
        self._title.setText(name)
        self._size.setText("")
        self._say(message, bad=bad)
        for widget in (self._table, self._choices, self._learned, self._accept):
            widget.setVisible(preview is not None)

    def _say(self, text: str, *, bad: bool) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self._message.setStyleSheet(f"color: {self._theme.error}" if bad else "")

    def _show_choice(self) -> None:
        """Show what follows from target and task: the marked columns, what is learned, and whether it can be."""
        preview, target = self._preview, self._target.currentData()
        if preview is None or target is None:
            return
        problem = preview.problem(target, self._task)
        self._say(problem, bad=True)
        self._learned.setText(learned_line(preview, target, self._task))
        self._offer(not problem)
        self._fill_table(preview, target)

    def _offer(self, possible: bool) -> None:
        self._accept.setEnabled(possible)
        self._accept.setProperty("role", "primary" if possible else "")
        self._accept.style().unpolish(self._accept)
        self._accept.style().polish(self._accept)

    def _fill_table(self, preview: CsvPreview, target: str) -> None:
        shown = [
            place for place, column in enumerate(preview.columns) if place < _MOST_COLUMNS or column.name == target
        ]
        columns = [preview.columns[place] for place in shown]
        about = [column_lines(column) for column in columns]
        titles = ("type", "values", "missing")
        table = self._table
        table.setRowCount(len(titles) + len(preview.first_rows))
        table.setColumnCount(len(columns))
        table.setHorizontalHeaderLabels(
            [f"{column.name} (target)" if column.name == target else column.name for column in columns]
        )
        table.setVerticalHeaderLabels([*titles, *(str(number + 1) for number in range(len(preview.first_rows)))])
        for x, column in enumerate(columns):
            bad = column.name != target and bool(column.problems[0])
            header = table.horizontalHeaderItem(x)
            assert header is not None
            header.setForeground(QColor(self._theme.accent if column.name == target else self._theme.text))
            header.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            for y, text in enumerate(about[x]):
                has_gaps = titles[y] == "missing" and column.missing > 0
                error = (bad and titles[y] == "type" and column.kind in ("text", "empty")) or has_gaps
                table.setItem(y, x, self._cell(text, self._theme.error if error else self._theme.text_quiet))
            for y, row in enumerate(preview.first_rows):
                text = row[shown[x]]
                gap = not text or (column.kind not in ("text", "empty") and math.isnan(number_of(text)))
                colour = self._theme.error if gap else self._theme.text
                table.setItem(len(titles) + y, x, self._cell(text or "missing", colour))
        table.resizeColumnsToContents()
        for x in range(table.columnCount()):
            table.setColumnWidth(x, min(table.columnWidth(x) + 8, _WIDEST_COLUMN))
        rows = table.rowCount() * _ROW_HEIGHT + table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(rows + _SCROLL_BAR)

    @staticmethod
    def _cell(text: str, colour: str) -> QTableWidgetItem:
        item = QTableWidgetItem(" ".join(text.split()))
        item.setForeground(QColor(colour))
        item.setToolTip(text)
        return item

    # --- parts --------------------------------------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(self)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setCornerButtonEnabled(False)
        table.setAccessibleName("Columns and first rows")
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        bold = interface_font(BODY, QFont.Weight.DemiBold)
        table.horizontalHeader().setFont(bold)
        table.horizontalHeader().setHighlightSections(False)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        return table

    def _lay_out(self, target_title: str) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self._title)
        heading.addWidget(self._size, 1)
        self._choices = QWidget(self)
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(_captioned(target_title, self._target))
        for editor in self._editors.values():
            row.addWidget(editor)
        row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._accept)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(heading)
        column.addWidget(self._table)
        column.addWidget(self._choices)
        column.addWidget(self._learned)
        column.addWidget(self._message)
        column.addLayout(buttons)
        column.addStretch(1)
        self._size.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)


def _captioned(title: str, control: QWidget) -> QVBoxLayout:
    caption = QLabel(title)
    caption.setProperty("role", "caption")
    caption.setBuddy(control)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(caption)
    column.addWidget(control)
    return column
