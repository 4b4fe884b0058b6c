"""The quiet buttons on the stage that add and remove units and layers."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.painting.typography import interface_font, usual_text_size
from app.state.scene import EditingPlaces, NodeId, Scene, editing_places
from app.state.scene.number_text import count_text
from app.widgets.keyboard_focus import by_keyboard
from engine.language import tr

_LETTER = 0.72
"""Size of a button's sign by its side."""


class StageEditing(QObject):
    """Lays buttons over a stage; they show when the pointer is at the headings, or the stage is reached by Tab.

    The controls of a layer show also while one of its units is selected.

    Signals
    -------
    add_unit_requested(int)
        One unit more in that hidden layer.
    remove_unit_requested(int, int)
        Hidden layer, and which of its units: the selected one, else the last.
    add_layer_requested(int)
        Another hidden layer before the one that has this number now.
    remove_layer_requested(int)
        That hidden layer.
    """

    add_unit_requested = Signal(int)
    remove_unit_requested = Signal(int, int)
    add_layer_requested = Signal(int)
    remove_layer_requested = Signal(int)

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self._scene: Scene | None = None
        self._places: EditingPlaces | None = None
        self._layers: list[_LayerControls] = []
        self._gaps: list[QToolButton] = []
        self._pointer: tuple[float, float] | None = None
        self._reached_by_keyboard = False
        self._offered = True
        stage.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def set_offered(self, offered: bool) -> None:
        """Offer the controls, or keep them out of sight as in a presentation."""
        self._offered = offered
        self._reveal()

    def show_scene(self, scene: Scene) -> None:
        """Follow the scene that the stage shows: its layers, its size, what is selected."""
        before, self._scene = self._scene, scene
        places = editing_places(scene.geometry)
        moved = places is not self._places
        self._places = places
        if moved:
            self._lay_out(scene, places)
        if moved or before is None or before.view.selected != scene.view.selected:
            self._name_removals(scene)
            self._reveal()

    def layer_controls(self, layer: int) -> tuple[QToolButton, QToolButton, QToolButton]:
        """Return the buttons of a hidden layer: fewer units, more units, remove the layer."""
        controls = self._layers[layer]
        return controls.fewer, controls.more, controls.remove

    def insert_button(self, at: int) -> QToolButton:
        """Return the button that inserts a layer before the hidden layer of that number."""
        return self._gaps[at]

    # --- laying out ---------------------------------------------------------------------------------------------------

    def _lay_out(self, scene: Scene, places: EditingPlaces) -> None:
        while len(self._layers) < len(places.layers):
            self._layers.append(self._new_layer(len(self._layers)))
        while len(self._gaps) < len(places.gaps):
            self._gaps.append(self._new_gap(len(self._gaps)))
        for number, (x, y) in enumerate(places.layers):
            controls = self._layers[number]
            controls.show_units(scene.snapshot.layers[number].units, places.button)
            controls.move(round(x - controls.width() / 2), max(0, round(y - controls.height() / 2)))
        last = len(places.layers)
        for at, (x, y) in enumerate(places.gaps):
            button = self._gaps[at]
            if at == last:
                _name(button, tr("Insert a hidden layer before the output layer"))
            else:
                _name(button, tr("Insert a hidden layer before hidden layer {number}", number=at + 1))
            _fit(button, places.button)
            button.move(round(x - places.button / 2), max(0, round(y - places.button / 2)))
        self._set_tab_order()

    def _new_layer(self, number: int) -> _LayerControls:
        controls = _LayerControls(number, self._stage)
        controls.more.clicked.connect(lambda: self.add_unit_requested.emit(number))
        controls.fewer.clicked.connect(lambda: self.remove_unit_requested.emit(number, self._unit_to_remove(number)))
        controls.remove.clicked.connect(lambda: self.remove_layer_requested.emit(number))
        return controls

    def _new_gap(self, at: int) -> QToolButton:
        button = _button("+", self._stage, lambda: self.add_layer_requested.emit(at))
        button.hide()
        return button

    def _set_tab_order(self) -> None:
        """From the inputs to the outputs, as they stand."""
        order: list[QWidget] = [self._stage]
        for at, gap in enumerate(self._gaps):
            order.append(gap)
            if at < len(self._layers):
                order += self.layer_controls(at)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    # --- what is said and asked ---------------------------------------------------------------------------------------

    def _selected_unit(self, layer: int) -> int | None:
        selected = self._scene.view.selected if self._scene else None
        if isinstance(selected, NodeId) and selected.layer == layer:
            return selected.unit
        return None

    def _unit_to_remove(self, layer: int) -> int:
        assert self._scene is not None
        units = self._scene.snapshot.layers[layer].units
        selected = self._selected_unit(layer)
        return selected if selected is not None and selected < units else units - 1

    def _name_removals(self, scene: Scene) -> None:
        for number in range(len(scene.snapshot.layers) - 1):
            selected = self._selected_unit(number)
            if selected is None:
                text = tr("Remove the last unit of hidden layer {layer}", layer=number + 1)
            else:
                text = tr("Remove unit {number} of hidden layer {layer}", number=selected + 1, layer=number + 1)
            _name(self._layers[number].fewer, text)

    # --- when they show -----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer and the focus of the stage."""
        kind = event.type()
        if watched is self._stage:
            if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                self._point(event.position().x(), event.position().y())
            elif kind == QEvent.Type.Leave:
                self._pointer = None
                self._reveal()
            elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and by_keyboard(event):
                self._reached_by_keyboard = True
                self._reveal()
        return False

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        inside = now is not None and (now is self._stage or self._stage.isAncestorOf(now))
        if self._reached_by_keyboard and now is not None and not inside:
            self._reached_by_keyboard = False
            self._reveal()

    def _point(self, x: float, y: float) -> None:
        self._pointer = (x, y)
        self._reveal()

    def _reveal(self) -> None:
        places, scene = self._places, self._scene
        if places is None or scene is None:
            return
        pointed = self._pointer is not None and self._pointer[1] <= places.band
        everything = self._reached_by_keyboard or (pointed and places.fits)
        nearest = self._nearest(places) if pointed and not everything else None
        selected = scene.view.selected
        # of two layers' controls that do not fit side by side, those under the pointer
        chosen = selected.layer if isinstance(selected, NodeId) and nearest is None else None
        for number, controls in enumerate(self._layers):
            here = self._offered and number < len(places.layers)
            _show(controls, here and (everything or number in (nearest, chosen)))
        for at, button in enumerate(self._gaps):
            _show(button, self._offered and at < len(places.gaps) and (everything or pointed))

    def _nearest(self, places: EditingPlaces) -> int | None:
        if self._pointer is None or not places.layers:
            return None
        x = self._pointer[0]
        return min(range(len(places.layers)), key=lambda number: abs(places.layers[number][0] - x))


class _LayerControls(QFrame):
    """Fewer units, how many there are, more units, remove the layer."""

    def __init__(self, number: int, stage: QWidget) -> None:
        super().__init__(stage)
        self.setProperty("role", "popover")
        self.fewer = _button("−", self)
        self.more = _button("+", self)
        self.remove = _button("×", self)
        _name(self.more, tr("Add a unit to hidden layer {number}", number=number + 1))
        _name(self.remove, tr("Remove hidden layer {number}", number=number + 1))
        self._count = QLabel(self)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for part in (self.fewer, self._count, self.more, self.remove):
            row.addWidget(part)
        self.hide()

    def show_units(self, units: int, side: float) -> None:
        """Show how many units there are, in buttons of that side."""
        for button in (self.fewer, self.more, self.remove):
            _fit(button, side)
        with usual_text_size():  # larger text makes the buttons larger, and these with them
            self._count.setFont(interface_font(side * 0.55))
        self._count.setText(count_text(units))
        self._count.setMinimumWidth(round(side * 0.8))
        self.fewer.setEnabled(units > 1)
        self.adjustSize()


def _button(sign: str, parent: QWidget, clicked: Callable[[], object] | None = None) -> QToolButton:
    button = QToolButton(parent)
    button.setText(sign)
    button.setProperty("tight", True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if clicked is not None:
        button.clicked.connect(clicked)
    return button


def _name(button: QToolButton, text: str) -> None:
    if button.toolTip() != text:
        button.setToolTip(text)
        button.setAccessibleName(text)


def _fit(button: QToolButton, side: float) -> None:
    button.setFixedSize(round(side), round(side))
    with usual_text_size():
        button.setFont(interface_font(side * _LETTER))


def _show(widget: QWidget, shown: bool) -> None:
    if widget.isHidden() == shown:
        widget.setVisible(shown)
        if shown:
            widget.raise_()
