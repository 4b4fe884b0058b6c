"""The panel between a CSV file and its training: what the file holds, and what is to be learned of it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPalette
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

from app.painting.typography import BODY, interface_font, scaled
from app.state.csv_summary import column_lines, learned_line
from app.state.theme import Theme
from app.widgets.choice import Choice
from app.widgets.field_editor import CONTROL_HEIGHT, FieldEditor
from app.widgets.number_entry import NumberEntry
from app.widgets.scrolled_column import ScrolledColumn
from app.widgets.switch import Switch
from engine.datasets.csv_preview import ColumnPreview, CsvPreview, TaskChoice
from engine.datasets.csv_table import number_of
from engine.language import counted, mark, tr
from engine.scenario import Csv, Scenario
from engine.schema import scenario_fields

_MOST_COLUMNS = 60
"""Columns that the table shows; of a wider file the first ones and the target's."""
_ROW_HEIGHT = 24
_BOX_HEIGHT = 28
_SCROLL_BAR = 10
_WIDEST_COLUMN = 200
_EDITED = ("task", "standardize", "train_fraction")
_GIVEN, _TYPE, _VALUES, _MISSING = range(4)
_ABOUT = (
    mark("given", sense="to the network"),
    mark("type", sense="of a column"),
    mark("values", sense="of a column"),
    mark("missing", sense="values"),
)
"""Rows above those of the file, and how they are called."""
_SENSES = ("to the network", "of a column", "of a column", "values")
_BUTTON_HEIGHT = 36


class CsvImport(QWidget):
    """Shows the columns of a file and lets the target and the features be chosen.

    A column of text or with gaps cannot be a feature; its box is off, and says why. All others are features at first.

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
        self._boxes: dict[str, Switch] = {}
        self._shown_columns: list[str] = []
        self._left_out: set[str] = set()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("CSV file"))
        declared = scenario_fields(Scenario(data=Csv(path="-", target="-")))
        self._features_help = declared["data.features"].help
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
        self._target.setFixedHeight(scaled(CONTROL_HEIGHT))
        self._target.setToolTip(target_field.help)
        self._target.setAccessibleName(target_field.title)
        self._target.chosen.connect(lambda _name: self._show_columns())
        self._editors = {name: FieldEditor(declared[f"data.{name}"], self) for name in _EDITED}
        for name, editor in self._editors.items():
            editor.edited.connect(lambda value, name=name: self._set(name, value))
            if isinstance(editor.control, NumberEntry):
                editor.control.setFixedWidth(max(editor.control.width(), editor.sizeHint().width()))

        self._accept = QToolButton(self)
        self._accept.setText(tr("Train on this"))
        self._accept.setProperty("role", "primary")
        self._accept.setToolTip(tr("Learn this file in place of the data at hand (Enter)"))
        self._accept.clicked.connect(self._emit_accepted)
        self._cancel = QToolButton(self)
        self._cancel.setText(tr("Cancel"))
        self._cancel.setToolTip(tr("Go back to the network (Esc)"))
        self._cancel.clicked.connect(self.cancelled)
        for button in (self._accept, self._cancel):
            button.setFixedHeight(scaled(_BUTTON_HEIGHT))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out(target_field.title)
        self.set_theme(theme)
        self.show_reading("")

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self._show(None, name, tr("Reading {name} …", name=name) if name else "")

    def show_error(self, text: str) -> None:
        """Say in one line why a file cannot be used."""
        self._show(None, self._title.text(), text, bad=True)

    def show_preview(self, preview: CsvPreview) -> None:
        """Show a file's columns, with the target that is probably meant."""
        self._show(preview, preview.name, "")
        rows = counted(preview.rows, "{n} row", "{n} rows")
        columns = counted(len(preview.columns), "{n} column", "{n} columns")
        self._size.setText(f"{rows} · {columns}")
        self._target.show_choices([c.name for c in preview.columns], [c.name for c in preview.columns])
        self._target.show_value(preview.target)
        for name, editor in self._editors.items():
            editor.show_value(self._values[name])
        self._left_out.clear()
        self._show_columns()
        (self._accept if self._accept.isEnabled() else self._target).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._show_columns()

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

    def _choose(self, name: str, given: bool) -> None:
        (self._left_out.discard if given else self._left_out.add)(name)
        self._show_choice()

    def _chosen(self, preview: CsvPreview, target: str) -> tuple[str, ...]:
        """Return the columns that the network shall be given."""
        return tuple(
            column.name
            for column in preview.columns
            if column.name != target and not column.problems[0] and column.name not in self._left_out
        )

    def _problem(self, preview: CsvPreview, target: str) -> str:
        chosen = self._chosen(preview, target)
        if not chosen and not all(column.problems[0] for column in preview.columns if column.name != target):
            return tr("{file}: expected a column to learn from, found none chosen", file=preview.name)
        return preview.problem(target, self._task, chosen)

    def _emit_accepted(self) -> None:
        if self._preview is None:
            return
        preview, target = self._preview, self._target.currentData()
        table = {"kind": "csv", "path": preview.path, "target": target, **self._values}
        chosen = self._chosen(preview, target)
        if chosen != preview.inputs(target):
            table["features"] = list(chosen)
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
        role = QPalette.ColorRole
        self._message.setForegroundRole(role.BrightText if bad else role.WindowText)

    def _show_columns(self) -> None:
        """Fill the table anew, as the target marks other columns, and show what follows."""
        preview, target = self._preview, self._target.currentData()
        if preview is not None and target is not None:
            self._fill_table(preview, target)
            self._show_choice()

    def _show_choice(self) -> None:
        """Show what follows from target, features and task: the marked columns, what is learned, whether it can be."""
        preview, target = self._preview, self._target.currentData()
        if preview is None or target is None:
            return
        problem, chosen = self._problem(preview, target), self._chosen(preview, target)
        self._say(problem, bad=True)
        self._learned.setText(learned_line(preview, target, self._task, chosen))
        self._offer(not problem)
        theme = self._theme
        for x, name in enumerate(self._shown_columns):
            header = self._table.horizontalHeaderItem(x)
            if header is not None:
                colour = theme.accent if name == target else theme.text if name in chosen else theme.text_quiet
                header.setForeground(QColor(colour))

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
        self._shown_columns = [column.name for column in columns]
        table = self._table
        table.clear()
        self._boxes.clear()
        table.setRowCount(len(_ABOUT) + len(preview.first_rows))
        table.setColumnCount(len(columns))
        table.setHorizontalHeaderLabels(
            [tr("{column} (target)", column=one.name) if one.name == target else one.name for one in columns]
        )
        about = [tr(name, sense=sense) for name, sense in zip(_ABOUT, _SENSES, strict=True)]
        table.setVerticalHeaderLabels([*about, *(str(number + 1) for number in range(len(preview.first_rows)))])
        for x, column in enumerate(columns):
            header = table.horizontalHeaderItem(x)
            assert header is not None
            header.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            if column.name != target:
                self._boxes[column.name] = box = self._box(column)
                table.setCellWidget(_GIVEN, x, box)
            for y, text in zip((_TYPE, _VALUES, _MISSING), column_lines(column), strict=True):
                has_gaps = y == _MISSING and column.missing > 0
                table.setItem(y, x, self._cell(text, self._theme.error if has_gaps else self._theme.text_quiet))
            for y, row in enumerate(preview.first_rows, len(_ABOUT)):
                text = row[shown[x]]
                gap = not text or (column.kind not in ("text", "empty") and math.isnan(number_of(text)))
                colour = self._theme.error if gap else self._theme.text
                table.setItem(y, x, self._cell(text or tr("missing", sense="a value"), colour))
        table.resizeColumnsToContents()
        for x in range(table.columnCount()):
            table.setColumnWidth(x, min(table.columnWidth(x) + 8, scaled(_WIDEST_COLUMN)))
        table.setRowHeight(_GIVEN, scaled(_BOX_HEIGHT))
        rows = table.verticalHeader().length() + table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(rows + _SCROLL_BAR)

    def _box(self, column: ColumnPreview) -> Switch:
        """Return the box of a column: ticked, the network is given it; off where it cannot be."""
        box = Switch(self._table)
        why_not = column.problems[0]
        box.setChecked(not why_not and column.name not in self._left_out)
        box.setEnabled(not why_not)
        if why_not:
            palette = box.palette()
            palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(self._theme.outline))
            box.setPalette(palette)
        refusal = tr("The network cannot be given this column.")
        box.setToolTip(f"{refusal}\n{why_not}" if why_not else self._features_help)
        box.setAccessibleName(tr("Give the network {column}", column=column.name))
        box.setAccessibleDescription(why_not or self._features_help)
        box.clicked.connect(lambda checked, name=column.name: self._choose(name, checked))
        return box

    @staticmethod
    def _cell(text: str, colour: str) -> QTableWidgetItem:
        item = QTableWidgetItem(" ".join(text.split()))
        item.setForeground(QColor(colour))
        item.setToolTip(text)
        return item

    # --- parts --------------------------------------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(self)
        table.setTabKeyNavigation(False)  # arrows go from cell to cell, Tab leads out of it
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setCornerButtonEnabled(False)
        table.setAccessibleName(tr("Columns and first rows"))
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        bold = interface_font(BODY, QFont.Weight.DemiBold)
        table.horizontalHeader().setFont(bold)
        table.horizontalHeader().setHighlightSections(False)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
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
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(heading)
        column.addWidget(self._table)
        column.addWidget(self._choices)
        column.addWidget(self._learned)
        column.addWidget(self._message)
        column.addLayout(buttons)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledColumn(content, tr("Columns of the table"), self))
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
