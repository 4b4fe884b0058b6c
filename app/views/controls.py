"""The quiet strip of controls that change a run while it goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.painting.typography import scaled
from app.widgets.choice import NARROWEST
from app.widgets.elided_label import NARROWEST as NARROWEST_LABEL
from app.widgets.field_editor import CONTROL_HEIGHT, FieldEditor
from app.widgets.popover import Popover, PopoverButton
from engine.language import mark, tr
from engine.scenario import Scenario
from engine.schema import Field, scenario_fields, split_path, value_at

STRIP_HEIGHT = 56

_ON_STRIP = (
    "network.layers[*].activation",
    "network.layers[*].dropout",
    "training.optimizer.kind",
    "training.optimizer.learning_rate",
    "training.schedule.kind",
    "training.batch_size",
    "training.loss",
)
"""Fields that are always in reach; ``[*]`` is one control for the hidden layers that are chosen."""

_WITH_SLIDER = {"training.optimizer.learning_rate"}

_ELSEWHERE = {"network.layers[*].units", "network.initial"}
"""Fields that the stage changes, or that matter only before the first step."""

_LAYERS = "network.layers[*]."
_ALL = "all"

_GROUPS = {
    "training.optimizer.": mark("Optimizer"),
    "training.schedule.": mark("Schedule"),
    "training.clip.": mark("Clipping"),
    _LAYERS: mark("Hidden layers"),
    "network.": mark("Network"),
    "training.": mark("Training"),
}
"""Headings of the second panel, in English; the first that fits takes a field."""

_MORE_COLUMNS = 4
_SHORT_MORE = "…"
_SQUEEZES: tuple[tuple[int, int | None], ...] = ((NARROWEST, None), (NARROWEST, NARROWEST_LABEL), (84, NARROWEST_LABEL))
"""How narrow drop-downs and captions get, the most decent first; the last where there is no room otherwise."""


def _layer_choice(count: int) -> Field:
    """Describe the choice of the hidden layers that the controls are for; they are numbered as on the stage."""
    return Field(
        "layers",
        "choice",
        tr("Layers"),
        tr("Which hidden layers the controls of the layers show and change: all at once, or a single one."),
        choices=(_ALL, *(str(number) for number in range(1, count + 1))),
    )


class ControlStrip(QWidget):
    """Activation, optimizer, learning rate and the like, made from the scenario's declarations.

    What belongs to a hidden layer is shown and changed of all of them, or of one that is chosen at the left.

    Signals
    -------
    change_requested(str, object)
        The user wants another value at a path such as ``training.optimizer.learning_rate``.
    changes_requested(list)
        The user wants several changes at once: a list of (path, value), one for each hidden layer.
    refused(str)
        The user typed what does not fit; one line that says why.
    """

    change_requested = Signal(str, object)
    changes_requested = Signal(list)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("controls")
        self.setFixedHeight(scaled(STRIP_HEIGHT))
        self._scenario: Scenario | None = None
        self._layer: int | None = None  # the hidden layer that was chosen; None for all
        self._paths: dict[str, list[str]] = {}
        self._editors: dict[str, FieldEditor] = {}
        self._more_patterns: list[str] = []
        self._more_declared: dict[str, Field] = {}
        self._more_is_due = False
        self._titles: dict[str, QLabel] = {}
        self._layers = FieldEditor(_layer_choice(0), self)
        self._layers.edited.connect(self._choose_layer)

        self._more_content = QWidget(self)
        self._popover = Popover(self._more_content, self)
        self._popover.setAccessibleName(tr("More controls"))
        self._more_layout = QVBoxLayout(self._more_content)
        self._more_layout.setContentsMargins(0, 0, 0, 0)
        self._more_layout.setSpacing(16)

        self._more = PopoverButton(self._popover, self)
        self._more.pressed.connect(self._bring_more)
        self._more.setText(_SHORT_MORE)
        self._short_more = self._more.sizeHint().width()
        self._more.setText(tr("More …"))
        self._whole_more = self._more.sizeHint().width()
        self._more.setFixedHeight(scaled(CONTROL_HEIGHT))
        self._more.setToolTip(tr("Everything else that can change while the network trains"))
        self._more.setAccessibleName(tr("More controls"))

        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._layers)
        self._row.addStretch(0)
        more_column = QVBoxLayout()
        more_column.setContentsMargins(0, 0, 0, 6)
        more_column.addStretch(1)
        more_column.addWidget(self._more)
        self._row.addLayout(more_column)

    def show_scenario(self, scenario: Scenario) -> None:
        """Show the values of a scenario; nothing is emitted."""
        self._scenario = scenario
        self._show_layers(len(scenario.network.layers))
        declared: dict[str, Field] = {}
        self._paths = {}
        for path, field in scenario_fields(scenario).items():
            pattern = re.sub(r"\[\d+\]", "[*]", path)
            declared.setdefault(pattern, field)
            if self._layer is None or pattern == path or path.startswith(f"network.layers[{self._layer}]."):
                self._paths.setdefault(pattern, []).append(path)

        for pattern in _ON_STRIP:
            self._show_on_strip(pattern, declared.get(pattern))
        self._show_values(pattern for pattern in _ON_STRIP if pattern in self._editors)
        self._more_declared = {p: f for p, f in declared.items() if self._belongs_to_more(p, f)}
        self._more_is_due = True
        if self._popover.isVisible():
            self._bring_more()
        self._fit()
        self.updateGeometry()

    def _show_values(self, patterns: Iterable[str]) -> None:
        document: Any = msgspec.to_builtins(self._scenario)
        for pattern in patterns:
            values = [value_at(document, split_path(path)) for path in self._paths.get(pattern, [])]
            same = bool(values) and all(value == values[0] for value in values)
            self._editors[pattern].show_value(values[0] if same else None)

    def _bring_more(self) -> None:
        """Make and show the controls behind "More …", which nobody sees until it is pressed."""
        if self._more_is_due:
            self._more_is_due = False
            self._show_more(self._more_declared)
            self._show_values(self._more_declared)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the drop-downs squeezed."""
        return QSize(self._width_with(_SQUEEZES[-1]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Squeeze the drop-downs where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Squeeze the controls as little as there is room for; at last the button says only that there is more."""
        squeeze = next((one for one in _SQUEEZES if self._width_with(one) <= self.width()), _SQUEEZES[-1])
        for editor in self._editors_on_strip():
            editor.squeeze(*squeeze)
        self._more.setText(_SHORT_MORE if squeeze is _SQUEEZES[-1] else tr("More …"))

    def _width_with(self, squeeze: tuple[int, int | None]) -> int:
        """Return the width that is needed when the controls are squeezed like that."""
        more = self._short_more if squeeze is _SQUEEZES[-1] else self._whole_more
        widths = [*(editor.least_width(*squeeze) for editor in self._editors_on_strip()), more]
        margins = self._row.contentsMargins()
        return margins.left() + sum(widths) + self._row.spacing() * (len(widths) - 1) + margins.right()

    def _editors_on_strip(self) -> list[FieldEditor]:
        editors = [self._layers, *(self._editors[pattern] for pattern in _ON_STRIP if pattern in self._editors)]
        return [editor for editor in editors if editor.isVisibleTo(self)]

    def editor(self, pattern: str) -> FieldEditor:
        """Return the control of a field, such as ``network.layers[*].activation``.

        Raises
        ------
        KeyError
            The scenario that is shown has no such field.
        """
        if pattern in self._more_declared:
            self._bring_more()
        return self._editors[pattern]

    @property
    def layers(self) -> FieldEditor:
        """The choice of the hidden layers that are shown and changed."""
        return self._layers

    def _show_layers(self, count: int) -> None:
        """Offer the layers that there are; the choice stays, unless the chosen one has gone."""
        if self._layer is not None and self._layer >= count:
            self._layer = None
        self._layers.setVisible(count > 0)
        self._layers.show_field(_layer_choice(count))
        self._layers.show_value(_ALL if self._layer is None else str(self._layer + 1))

    def _choose_layer(self, chosen: str) -> None:
        self._layer = None if chosen == _ALL else int(chosen) - 1
        if self._scenario is not None:
            self.show_scenario(self._scenario)

    @staticmethod
    def _belongs_to_more(pattern: str, field: Field) -> bool:
        live = pattern.startswith(tuple(_GROUPS)) and pattern not in _ELSEWHERE
        return live and pattern not in _ON_STRIP and field.kind in ("choice", "switch", "number", "integer")

    def _show_on_strip(self, pattern: str, field: Field | None) -> None:
        editor = self._editors.get(pattern)
        if field is None:
            if editor is not None:
                editor.setVisible(False)
            return
        if editor is None:
            editor = self._new_editor(pattern, field, self)
            place = sum(1 for earlier in _ON_STRIP[: _ON_STRIP.index(pattern)] if earlier in self._editors)
            self._row.insertWidget(1 + place, editor, 1 if editor.slider is not None else 0)
            self._editors[pattern] = editor
        editor.setVisible(True)
        editor.show_field(field)

    def _show_more(self, declared: dict[str, Field]) -> None:
        if list(declared) != self._more_patterns:
            self._rebuild_more(declared)
        for pattern, field in declared.items():
            self._editors[pattern].show_field(field)
        if _LAYERS in self._titles:
            one = self._layer
            heading = tr(_GROUPS[_LAYERS]) if one is None else tr("Hidden layer {number}", number=one + 1)
            self._titles[_LAYERS].setText(heading)

    def _rebuild_more(self, declared: dict[str, Field]) -> None:
        holder = self._popover.focusWidget()
        focused = next((p for p in self._more_patterns if self._editors[p].control is holder), None)
        for pattern in self._more_patterns:
            del self._editors[pattern]
        while (item := self._more_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._more_patterns = list(declared)
        self._titles = {}
        for prefix in _GROUPS:
            members = [p for p in declared if next(g for g in _GROUPS if p.startswith(g)) == prefix]
            if members:
                self._more_layout.addWidget(self._group(prefix, members, declared))
        if self._popover.isVisible():
            self._popover.fit()
            if focused in declared:
                self._editors[focused].control.setFocus()

    def _group(self, prefix: str, patterns: Sequence[str], declared: dict[str, Field]) -> QWidget:
        group = QWidget(self._more_content)
        group.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = self._titles[prefix] = QLabel(tr(_GROUPS[prefix]), group)
        title.setProperty("role", "heading")
        column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(_MORE_COLUMNS, 1)
        for place, pattern in enumerate(patterns):
            editor = self._new_editor(pattern, declared[pattern], group)
            self._editors[pattern] = editor
            grid.addWidget(editor, place // _MORE_COLUMNS, place % _MORE_COLUMNS)
        column.addLayout(grid)
        return group

    def _new_editor(self, pattern: str, field: Field, parent: QWidget) -> FieldEditor:
        editor = FieldEditor(field, parent, with_slider=pattern in _WITH_SLIDER)
        editor.edited.connect(lambda value: self._request(pattern, value))
        editor.refused.connect(self.refused)
        return editor

    def _request(self, pattern: str, value: object) -> None:
        paths = self._paths.get(pattern, [])
        if len(paths) == 1:
            self.change_requested.emit(paths[0], value)
        elif paths:
            self.changes_requested.emit([(path, value) for path in paths])
