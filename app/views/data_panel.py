"""The left column: which data the network learns, and how they are drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from app.painting.prediction.data_picture import data_icon
from app.painting.typography import scaled
from app.state.data_choice import GENERATED_KINDS, feature_title
from app.state.scene.number_text import count_text
from app.state.spelling import spelled
from app.state.theme import Theme
from app.widgets.field_editor import CONTROL_HEIGHT, FieldEditor
from app.widgets.icon import icon
from app.widgets.scrolled_column import ScrolledColumn
from app.widgets.share_slider import ShareSlider
from engine.language import mark, tr
from engine.scenario import Circle, Csv, PlaneData, Rows, Scenario
from engine.schema import Field, scenario_fields, split_path, value_at

PANEL_WIDTH = 184

_MARGIN = 12
_NARROW_ENTRY, _WIDE_ENTRY = 54, 64
_ICON_SIZE = 20
_PICTURE_SIZE = 28
_PICTURE_BUTTON = 37
_PICTURES_IN_ROW = 4
_FEATURES_IN_ROW = 3
_WITH_SLIDER = ("data.noise", "data.train_fraction")
_SAMPLES, _SEED, _FEATURES = "data.samples", "seed", "data.features"
_CSV_FIELDS = ("data.task", "data.standardize")
_ABOUT = {
    "circle": (mark("Circle", sense="data"), mark("A disc of one class inside a ring of the other.")),
    "xor": (mark("XOR", sense="data"), mark("Four quadrants; the class is the sign of x1·x2.")),
    "gaussians": (mark("Gaussians", sense="data"), mark("Two round clouds.")),
    "spiral": (mark("Spiral", sense="data"), mark("Two interleaved spirals.")),
    "moons": (mark("Moons", sense="data"), mark("Two interleaved half circles.")),
    "plane": (mark("Plane", sense="data"), mark("Regression: a value that rises evenly across the plane.")),
    "bumps": (mark("Bumps", sense="data"), mark("Regression: hills and hollows.")),
    "sine": (mark("Sine", sense="data"), mark("Regression on one input: y = sin(x).")),
    "digits": (mark("Digits", sense="data"), mark("1,797 handwritten digits of 8×8 grey values.")),
}
"""What kinds of data are called, and what they are."""


class DataPanel(Widget):
    """What the network learns: a choice of generators with their settings, or what is known of other data.

    Signals
    -------
    change_requested(str, object)
        The user wants another value at a path such as ``data.noise`` or ``seed``.
    data_chosen(str)
        The user wants generated data of another kind, such as ``"spiral"``.
    csv_requested()
        The user wants to open a file of their own.
    refused(str)
        The user typed what does not fit, or took the last feature away; one line that says why.
    """

    change_requested = Signal(str, object)
    data_chosen = Signal(str)
    csv_requested = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seed = 0
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Data"))
        self.setFixedWidth(scaled(PANEL_WIDTH))
        declared = scenario_fields(Scenario(data=Circle())) | {
            path: field
            for path, field in scenario_fields(Scenario(data=Csv(path="-", target="-"))).items()
            if path in _CSV_FIELDS
        }
        self._editors: dict[str, FieldEditor] = {}
        self._sliders: dict[str, ShareSlider] = {}
        self._holders: dict[str, Widget] = {}
        self._kinds = QButtonGroup(self)
        self._features: dict[str, QToolButton] = {}
        self._name, self._about, self._counts = QLabel(self), QLabel(self), QLabel(self)

        content = Widget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        self._column.setSpacing(8)
        self._column.addLayout(self._kind_buttons())
        self._column.addLayout(self._description())
        self._column.addLayout(self._drawing(declared))
        for path in _WITH_SLIDER:
            self._column.addWidget(self._with_slider(declared[path]))
        for path in _CSV_FIELDS:
            self._column.addWidget(self._editor(declared[path]))
        self._feature_box = self._feature_toggles(declared[_FEATURES])
        self._column.addWidget(self._feature_box)
        self._column.addStretch(1)
        self._column.addWidget(self._open_button())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrolledColumn(content, tr("Training data"), self))
        self.set_theme(theme)

    def show_scenario(
        self, scenario: Scenario, training_count: int, test_count: int, columns: tuple[str, ...] = ()
    ) -> None:
        """Show what a scenario learns; nothing is emitted.

        Parameters
        ----------
        training_count, test_count
            Examples in the two sets.
        columns
            Names of the network's inputs, to be told of a file.
        """
        data, declared = scenario.data, scenario_fields(scenario)
        document: Any = msgspec.to_builtins(scenario)
        kind = document["data"]["kind"]
        self._show_kind(kind)
        self._show_description(scenario, columns)
        train = tr("{number} train", number=count_text(training_count))
        test = tr("{number} test", number=count_text(test_count)) if test_count else tr("no test set")
        self._counts.setText(f"{train} · {test}")
        is_csv, is_drawn = isinstance(data, Csv), kind in GENERATED_KINDS
        for path, editor in self._editors.items():
            shown = path in declared and (is_csv or path not in _CSV_FIELDS) and (is_drawn or path != _SEED)
            self._holders.get(path, editor).setVisible(shown)
            if shown:
                editor.show_field(declared[path])
                editor.show_value(value_at(document, split_path(path)))
        for path, slider in self._sliders.items():
            value = value_at(document, split_path(path))
            if value is not None:
                slider.show_value(float(value))
        self._seed = scenario.seed
        self._new_data.setVisible(is_drawn)
        self._feature_box.setVisible(isinstance(data, PlaneData))
        if isinstance(data, PlaneData):
            for name, button in self._features.items():
                button.setChecked(name in data.features)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for button in self._kinds.buttons():
            button.setIcon(data_icon(button.property("kind"), theme, scaled(_PICTURE_SIZE)))
        self._new_data.setIcon(icon("dice", theme.text))
        self._open.setIcon(icon("open", theme.text))

    def editor(self, path: str) -> FieldEditor:
        """Return the control of a field, such as ``data.noise``.

        Raises
        ------
        KeyError
            It has no such control.
        """
        return self._editors[path]

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show_kind(self, kind: str) -> None:
        self._kinds.setExclusive(False)  # data of another kind have no button
        for button in self._kinds.buttons():
            button.setChecked(button.property("kind") == kind)
        self._kinds.setExclusive(True)

    def _show_description(self, scenario: Scenario, columns: tuple[str, ...]) -> None:
        data = scenario.data
        kind = str(type(data).__struct_config__.tag)
        if isinstance(data, Csv):
            name = Path(data.path).name
            about = tr("Learns {target}.", target=data.target)
            if columns:
                about = tr("Learns {target} from {columns}.", target=data.target, columns=", ".join(columns))
        elif not isinstance(data, Rows):
            name, about = tr(_ABOUT[kind][0], sense="data"), tr(_ABOUT[kind][1])
        elif len(data.inputs[0]) == 2:
            name, about = tr("Own points"), tr("Written out in the scenario; draw and erase on the prediction.")
        else:
            name, about = tr("Own examples"), tr("Written out in the scenario.")
        self._name.setText(name)
        self._about.setText(about)
        self._about.setToolTip(about)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _kind_buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, kind in enumerate(GENERATED_KINDS):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setProperty("kind", kind)
            button.setToolTip(tr(_ABOUT[kind][0], sense="data"))
            button.setAccessibleName(tr("Data: {kind}", kind=spelled(kind)))
            button.setIconSize(QSize(scaled(_PICTURE_SIZE), scaled(_PICTURE_SIZE)))
            button.setFixedSize(scaled(_PICTURE_BUTTON), scaled(_PICTURE_BUTTON))
            button.setProperty("tight", True)  # the picture needs the room
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked=False, kind=kind: self.data_chosen.emit(kind))
            self._kinds.addButton(button)
            grid.addWidget(button, place // _PICTURES_IN_ROW, place % _PICTURES_IN_ROW)
        return grid

    def _description(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        for label, role in ((self._name, "heading"), (self._about, "caption"), (self._counts, "caption")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(label)
        return column

    def _drawing(self, declared: dict[str, Field]) -> QHBoxLayout:
        self._new_data = QToolButton(self)
        self._new_data.setToolTip(tr("New data: draw other examples, with the next seed"))
        self._new_data.setAccessibleName(tr("New data"))
        self._new_data.setFixedSize(scaled(CONTROL_HEIGHT), scaled(CONTROL_HEIGHT))
        self._new_data.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
        self._new_data.setProperty("tight", True)
        self._new_data.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._new_data.clicked.connect(lambda: self.change_requested.emit(_SEED, self._seed + 1))
        row = QHBoxLayout()
        row.setSpacing(6)
        for path, width in ((_SAMPLES, _WIDE_ENTRY), (_SEED, _NARROW_ENTRY)):
            editor = self._editor(declared[path])
            editor.control.setFixedWidth(scaled(width))
            row.addWidget(editor)
        row.addStretch(1)
        row.addWidget(self._new_data, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _with_slider(self, field: Field) -> Widget:
        holder = Widget(self)
        slider = ShareSlider(field, holder)
        slider.setFixedHeight(scaled(CONTROL_HEIGHT))
        slider.value_moved.connect(lambda value: self.change_requested.emit(field.path, value))
        self._sliders[field.path], self._holders[field.path] = slider, holder
        editor = self._editor(field)
        editor.control.setFixedWidth(scaled(_NARROW_ENTRY))
        editor.control.setFixedWidth(max(scaled(_NARROW_ENTRY), editor.sizeHint().width()))  # as wide as its caption
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(editor)
        row.addWidget(slider, 1, Qt.AlignmentFlag.AlignBottom)
        return holder

    def _feature_toggles(self, field: Field) -> Widget:
        box = Widget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        caption = QLabel(field.title, box)
        caption.setProperty("role", "caption")
        caption.setToolTip(field.help)
        column.addWidget(caption)
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, name in enumerate(field.choices):
            button = QToolButton(box)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setText(feature_title(name))
            give = tr("Give the network {feature}, or take it away.", feature=feature_title(name))
            button.setToolTip(f"{field.help}\n{give}")
            button.setAccessibleName(tr("Feature {name}", name=name))
            button.setFixedHeight(scaled(CONTROL_HEIGHT))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked=False, name=name: self._toggle_feature(name))
            self._features[name] = button
            grid.addWidget(button, place // _FEATURES_IN_ROW, place % _FEATURES_IN_ROW)
        column.addLayout(grid)
        return box

    def _toggle_feature(self, name: str) -> None:
        chosen = [feature for feature, button in self._features.items() if button.isChecked()]
        if not chosen:
            self._features[name].setChecked(True)
            self.refused.emit(tr("Features: expected at least one, so the last one stays"))
            return
        self.change_requested.emit(_FEATURES, chosen)

    def _open_button(self) -> QToolButton:
        self._open = QToolButton(self)
        self._open.setText(tr("CSV file …"))
        self._open.setToolTip(tr("Train on a table of your own; a file can also be dropped on the window"))
        self._open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._open.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
        self._open.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._open.clicked.connect(self.csv_requested)
        return self._open

    def _editor(self, field: Field) -> FieldEditor:
        editor = FieldEditor(field, self)
        path = field.path
        editor.edited.connect(lambda value: self.change_requested.emit(path, value))
        editor.refused.connect(self.refused)
        self._editors[path] = editor
        return editor
