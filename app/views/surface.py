"""The panel with the loss over a plane of weights, and the ways that runs took on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.painting.reading import paint_cross
from app.painting.surface import SurfacePainter
from app.painting.typography import CAPTION, scaled, text_size
from app.state.scene.text_width import first_that_fits, shortened
from app.state.surface import TEXT_SIZE, SurfaceLook, SurfacePicture, picture_of_surface, words_at
from app.state.surface_reading import Coordinates, first_place, in_sight, next_place, states_in_sight
from app.state.surface_request import PLANE_TITLES, PlaneRequest, WeightChoice
from app.state.surface_words import notes, statement
from app.state.theme import Theme
from app.widgets.chart import Chart
from app.widgets.chart_keys import Deed, bare_key, onward, strides
from app.widgets.choice import Choice
from app.widgets.reading_plate import ReadingPlate
from engine.language import mark, tr
from engine.loss_surface import PlaneKind, Surface

_ZOOM_STEP = 2.0
_MOST_ZOOM = 1024.0
_HEIGHT = 28
_EMPTY = mark("Train some steps, then draw the loss around them")
_KEYS_HINT = mark(
    "The arrows read the loss, with Shift ten times as far. Ctrl + ← or →: along the way of a run. Esc: no longer."
)
_HELP: dict[PlaneKind, str] = {
    "principal": mark("The plane that holds most of the way that training went, through where it is now."),
    "weights": mark("Two weights change, all others stay as they are now."),
    "random": mark("Two random directions through where training is now, as long in each unit as its weights are."),
}


class SurfaceView(QWidget):
    """The chooser of a plane above, the surface below; what is coarse is shown until what is finer comes.

    By keys a crosshair is led over the surface that reads the loss.

    Signals
    -------
    plane_requested(PlaneRequest)
        The user wants this surface, of the run as it is now.
    """

    plane_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._request = PlaneRequest()
        self._surface: Surface | None = None
        self._picture: SurfacePicture | None = None
        self._painter = SurfacePainter()
        self._share: float | None = None
        self._trouble = ""
        self._place: Coordinates | None = None  # what is read by keys
        self._state: int | None = None  # which of the states in sight that is
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Loss surface"))
        self.setMinimumSize(260, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

        self._kind = Choice(self)
        self._kind.setFixedHeight(scaled(_HEIGHT))
        self._kind.setAccessibleName(tr("Plane of the loss surface"))
        self._kind.show_choices(list(PLANE_TITLES), [tr(title) for title in PLANE_TITLES.values()])
        self._kind.chosen.connect(self._choose_kind)
        self._kind.setMinimumWidth(0)
        self._out = self._button("−", tr("Show twice as much of the plane"), lambda: self._zoom(1 / _ZOOM_STEP))
        self._in = self._button("+", tr("Look twice as closely"), lambda: self._zoom(_ZOOM_STEP))
        for button in (self._out, self._in):
            button.setFixedWidth(scaled(_HEIGHT))
        self._again = self._button(tr("Draw again"), "", self._draw_again)
        self._weights = [self._weight_choice(place) for place in (0, 1)]
        self._weights_row = self._row_of_weights()
        self._chart = Chart(tr("Loss surface"), theme, self.describe_at, self._deed_of, self, self._draw)
        self._plate = ReadingPlate(theme, self)
        self._chart.resized.connect(self._redraw)
        self._status = QLabel(self)
        self._status.setProperty("role", "caption")
        self._lay_out()
        self._show_request()
        self._redraw()

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def request(self) -> PlaneRequest:
        """What is chosen."""
        return self._request

    def show_surface(self, surface: Surface) -> None:
        """Show a surface; until a final one comes the status says that it gets finer."""
        self._surface, self._trouble, self._state = surface, "", None
        if self._place is not None and not in_sight(surface, self._place):
            self._place = None
        if surface.final:
            self._share = None
        elif self._share is None:
            self._share = 0.0
        self._redraw()

    def show_progress(self, share: float) -> None:
        """Say that a surface is being computed, and which share of it is done."""
        self._share, self._trouble = share, ""
        self._show_status()

    def show_trouble(self, text: str) -> None:
        """Say why there is no such surface; the one before goes away."""
        self._surface, self._share, self._trouble, self._place = None, None, text, None
        self._redraw()

    def show_weights(self, choices: Sequence[WeightChoice], pair: tuple[int, int]) -> None:
        """Offer these weights, two of them chosen, by where they stand in the flat vector; nothing is emitted."""
        values = [str(choice.index) for choice in choices]
        self._request = replace(self._request, weights=pair)
        for widget, index in zip(self._weights, pair, strict=True):
            widget.show_choices(values, [choice.name for choice in choices])
            widget.show_value(str(index))

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._chart.set_theme(theme)
        self._plate.set_theme(theme)
        self._redraw()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(320, 300)

    def describe_at(self, position: QPointF) -> str:
        """Say what stands at a position of the chart."""
        if self._surface is None or self._picture is None:
            return self._trouble or tr(_EMPTY)
        text = TEXT_SIZE * text_size()
        return words_at(self._surface, self._picture, position.x(), position.y(), text)

    # --- reading by keys ----------------------------------------------------------------------------------------------

    def _deed_of(self, event: QKeyEvent) -> Deed | None:
        """Say what a key does on the chart: it moves the crosshair, or takes it away."""
        surface = self._surface
        if surface is None:
            return None
        if bare_key(event) == Qt.Key.Key_Escape and self._place is not None:
            return lambda: self._read(None)
        by, way = onward(event), strides(event, Qt.KeyboardModifier.ShiftModifier)
        if by is not None:
            return lambda: self._read_state(surface, by)
        if way is None:
            return None
        if self._place is None:
            return lambda: self._read(first_place(surface))
        place = next_place(surface, self._place, *way)
        return lambda: self._read(place)

    def _read_state(self, surface: Surface, by: int) -> None:
        """Go along the ways of the runs: from the first state in sight, or back from the last one."""
        states = states_in_sight(surface)
        if not len(states):
            return
        last = len(states) - 1
        number = (0 if by > 0 else last) if self._state is None else min(max(self._state + by, 0), last)
        x, y = states[number].tolist()
        self._read((x, y), number)

    def _read(self, place: Coordinates | None, state: int | None = None) -> None:
        self._place, self._state = place, state
        self._show_reading()
        if place is not None:
            self._chart.keys.tell(self._plate.text)

    def _show_reading(self) -> None:
        """Show where it is read, and say what is read there, as to the pointer."""
        self._chart.update()
        said, cross = tr(_EMPTY) if self._surface is None else statement(self._surface), self._cross
        if cross is None:
            self._plate.hide()
        else:
            said = self.describe_at(cross)
            self._plate.show_beside(said, self._chart.mapTo(self, QPoint(round(cross.x()), round(cross.y()))))
        self._chart.setAccessibleDescription(f"{said}\n{tr(_KEYS_HINT)}" if self._surface is not None else said)

    @property
    def _cross(self) -> QPointF | None:
        """Where on the chart it is read by keys."""
        if self._place is None or self._picture is None:
            return None
        x, y = self._picture.frame.places(np.array([self._place]))[0].tolist()
        return QPointF(x, y)

    # --- what is chosen -----------------------------------------------------------------------------------------------

    def _choose_kind(self, kind: PlaneKind) -> None:
        self._ask(replace(self._request, kind=kind, zoom=1.0))

    def _zoom(self, factor: float) -> None:
        zoom = min(max(self._request.zoom * factor, 1 / _MOST_ZOOM), _MOST_ZOOM)
        self._ask(replace(self._request, zoom=zoom))

    def _draw_again(self) -> None:
        more = 1 if self._request.kind == "random" else 0
        self._ask(replace(self._request, draw=self._request.draw + more))

    def _choose_weight(self, place: int, index: int) -> None:
        pair = list(self._request.weights or (index, index))
        if index == pair[1 - place]:
            pair[1 - place] = pair[place]
        pair[place] = index
        for widget, chosen in zip(self._weights, pair, strict=True):
            widget.show_value(str(chosen))
        self._ask(replace(self._request, weights=(pair[0], pair[1]), zoom=1.0))

    def _ask(self, request: PlaneRequest) -> None:
        self._request = request
        self._show_request()
        self.plane_requested.emit(request)

    def _show_request(self) -> None:
        kind = self._request.kind
        self._kind.show_value(kind)
        self._kind.setToolTip(tr(_HELP[kind]))
        self._weights_row.setVisible(kind == "weights")
        self._in.setEnabled(self._request.zoom < _MOST_ZOOM)
        self._out.setEnabled(self._request.zoom > 1 / _MOST_ZOOM)
        other = tr("Draw the surface around the run as it is now")
        if kind == "random":
            other = tr("Draw two other random directions")
        self._again.setToolTip(other)
        self._again.setAccessibleName(other)

    # --- drawing ------------------------------------------------------------------------------------------------------

    def _redraw(self) -> None:
        self._picture = None
        if self._surface is not None:
            size = max(1, self._chart.width()), max(1, self._chart.height())
            text = TEXT_SIZE * text_size()
            self._picture = picture_of_surface(self._surface, SurfaceLook(self._theme), *size, text)
        self._show_reading()
        self._show_status()

    def _draw(self, painter: QPainter) -> None:
        """Draw the picture, and a crosshair where it is read by keys."""
        if self._picture is None:
            return
        self._painter.paint(painter, self._picture)
        cross, frame = self._cross, self._picture.frame
        if cross is not None:
            area = QRectF(QPointF(frame.left, frame.top), QPointF(frame.right, frame.bottom))
            paint_cross(painter, area, cross, self._theme)

    def _show_status(self) -> None:
        if self._trouble:
            words: tuple[str, ...] = (self._trouble,)
        elif self._share is not None:
            words = (tr("Computing, {percent}%", percent=f"{100 * self._share:.0f}"),)
        elif self._surface is None:
            words = (tr(_EMPTY),)
        else:
            words = notes(self._surface)
        room = max(1, self._chart.width() - 8)
        size = CAPTION * text_size()
        text = first_that_fits(words, size, room)
        self._status.setText(text or shortened(words[-1], size, room))
        self._status.setToolTip("" if text == words[0] else words[0])

    # --- layout -------------------------------------------------------------------------------------------------------

    def _button(self, text: str, help_text: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(help_text)
        button.setAccessibleName(help_text)
        button.setProperty("role", "segment")
        button.setFixedHeight(scaled(_HEIGHT))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(action)
        return button

    def _weight_choice(self, place: int) -> Choice:
        choice = Choice(self)
        choice.setFixedHeight(scaled(_HEIGHT))
        choice.setMinimumWidth(0)
        choice.setAccessibleName((tr("Weight to the right"), tr("Weight upwards"))[place])
        choice.setToolTip(
            (tr("Which weight the plane shows to the right"), tr("Which weight the plane shows upwards"))[place]
        )
        choice.chosen.connect(lambda value: self._choose_weight(place, int(value)))
        return choice

    def _row_of_weights(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        times = QLabel("×", holder)
        times.setProperty("role", "quiet")
        row.addWidget(self._weights[0], 1)
        row.addWidget(times)
        row.addWidget(self._weights[1], 1)
        return holder

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._kind)
        top.addStretch(1)
        for button in (self._out, self._in, self._again):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._weights_row)
        column.addWidget(self._chart, 1)
        column.addWidget(self._status)
