"""The panel that shows what the network answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QToolTip, QWidget

from app.painting.prediction import PictureCache, describe_at, example_at, paint_prediction, summary
from app.painting.prediction.axes import Frame
from app.painting.prediction.hand import brush_icon, eraser_icon, mark_of, paint_drawn, paint_erased
from app.painting.prediction.places import (
    Example,
    describe_place,
    frame_in,
    has_example,
    nearest_example,
    next_example,
    on_curve,
    place_of,
)
from app.painting.prediction.plane import plane_frame_in
from app.painting.reading import paint_cross
from app.painting.typography import BODY, interface_font, scaled
from app.state.prediction import CurvePrediction, DigitPrediction, PlanePrediction, Prediction, VectorPrediction
from app.state.stroke import Stroke
from app.state.theme import Theme
from app.widgets.chart_keys import ChartKeys, Deed, bare_key, onward, strides
from app.widgets.icon import icon
from app.widgets.pair_chooser import PairChooser
from app.widgets.point_tools import PointTools
from app.widgets.reading_plate import ReadingPlate
from engine.language import mark, tr

_BUTTON_SIZE = 28
_ICON_SIZE = 16
_BUTTON_TOP = 8
_BUTTON_RIGHT = 12
_TITLE_LEFT = 12
_TITLE_ROOM = 96
"""Least width of the panel's title, in pixels."""
_ERASER_RADIUS = 14
_STROKE_SPACING = 10
"""Distance between two points drawn in one stroke, in pixels."""
_STRIDE = 0.01
"""Share of an axis that an arrow key leads on."""
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS_HINT = mark(
    "The arrows read the prediction, with Shift ten times as far. Ctrl + ← or →: from example to example. "
    "Enter: choose the nearest example, or use the brush or the eraser. Esc: no longer."
)
_EXAMPLES_HINT = mark("Ctrl + ← or →: another example.")


class PredictionView(QWidget):
    """Shows one prediction; resting on it says what is shown, and the number under the pointer.

    By keys a crosshair is led over a plane or along a curve, and does what the pointer does there.

    On a plane whose examples can be edited it offers brushes and an eraser; of more than two inputs, a choice of two.

    Signals
    -------
    example_requested(int)
        The user wants another example: −1 for the one before, 1 for the next.
    pair_requested(int, int)
        The user wants to see these two of the network's inputs.
    points_drawn(list)
        The user ended a stroke of a brush, or drew one point by key: a list of (x1, x2, target), the target being a
        class index or a quantity.
    points_erased(list, float)
        The user ended a stroke of the eraser, or erased by key: a list of its centres (x1, x2), and its radius.
    point_chosen(str, int)
        The user clicked an example or chose it by key, no tool being in hand: "training" or "test", and its place in
        that set, from 0.
    """

    example_requested = Signal(int)
    pair_requested = Signal(int, int)
    points_drawn = Signal(list)
    points_erased = Signal(list, float)
    point_chosen = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prediction: Prediction | None = None
        self._pictures = PictureCache()
        self._stroke: Stroke | None = None
        self._pressed: Example | None = None
        self._place: tuple[float, float] | None = None  # what is read by keys, in values of both axes
        self._example: Example | None = None  # which example that is
        self.setAccessibleName(tr("Prediction"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as charts are in every language
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._previous = self._browse_button(tr("Previous example"), -1)
        self._next = self._browse_button(tr("Next example"), 1)
        self._pair = PairChooser(self)
        self._pair.pair_chosen.connect(self.pair_requested)
        self._pair.hide()
        self._tools = PointTools(self)
        self._tools.tool_changed.connect(self._follow_tool)
        self._tools.hide()
        self._keys = ChartKeys(self, self._deed_of)
        self._plate = ReadingPlate(theme, self)
        self.set_theme(theme)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Show a prediction, or nothing yet."""
        before, self._prediction = self._prediction, prediction
        if _axes(before) != _axes(prediction):
            self._place = self._example = None
        if self.hasFocus() and _example_of(before) != _example_of(prediction):
            self._keys.tell(summary(prediction))
        several = self._several_examples
        for button in (self._previous, self._next):
            _set_shown(button, several)
        plane = prediction if isinstance(prediction, PlanePrediction) else None
        _set_shown(self._pair, plane is not None and plane.is_slice)
        if plane is not None and plane.is_slice:
            self._pair.show_pair(plane.input_names, plane.pair)
        editable = plane is not None and plane.editable
        if editable and plane is not None and self._tools.show_tools(plane.class_names):
            self._draw_tools()
            self._place_controls()
        if not editable:
            self._stroke = None
            self._tools.put_down()
        _set_shown(self._tools, editable)
        self._show_reading()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._previous.setIcon(icon("previous", theme.text))
        self._next.setIcon(icon("next", theme.text))
        self._draw_tools()
        self._plate.set_theme(theme)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(320, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the controls in their corners."""
        self._place_controls()
        self._show_reading()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the prediction, the stroke under way, and where it is read by keys."""
        painter = QPainter(self)
        paint_prediction(
            painter,
            QRectF(self.rect()),
            self._prediction,
            self._theme,
            cache=self._pictures,
            heading_room=self._heading_room,
            with_title=self._pair.isHidden(),
        )
        self._paint_cross(painter)
        self._keys.paint_frame(painter, self._theme)
        stroke, plane = self._stroke, self._editable_plane
        if stroke is not None and plane is not None:
            frame = plane_frame_in(QRectF(self.rect()), plane)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(frame.area.adjusted(-4, -4, 4, 4))
            if stroke.target is None:
                places = [QPointF(frame.x(x1), frame.y(x2)) for x1, x2 in stroke.places]
                paint_erased(painter, places, _ERASER_RADIUS, self._theme)
            else:
                paint_drawn(painter, frame, plane, stroke.points, self._theme)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip with the number under the pointer, and keep Escape for a tool in hand."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_the_hands(event):
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            here = describe_at(QRectF(self.rect()), QPointF(event.pos()), self._prediction)
            text = "\n".join(part for part in (here, summary(self._prediction)) if part)
            if text and self._tools.tool is None:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # --- drawing by hand ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke, if a tool is in use; else take hold of the example under the pointer."""
        plane, tool = self._editable_plane, self._tools.tool
        self._pressed = self._example_at(event) if tool is None else None
        if self._pressed is not None:
            return
        if plane is None or tool is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        frame = plane_frame_in(QRectF(self.rect()), plane)
        if frame.area.contains(event.position()):
            spacing = _STROKE_SPACING * (plane.extent[1] - plane.extent[0]) / frame.area.width()
            self._stroke = Stroke(tool.target, spacing)
            self._lead_stroke(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lead the stroke on."""
        self._lead_stroke(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke and hand it over, or choose the example that was clicked."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            if self._example_at(event) == pressed:
                self.point_chosen.emit(*pressed)
            return
        if event.button() != Qt.MouseButton.LeftButton or self._stroke is None:
            super().mouseReleaseEvent(event)
            return
        stroke, plane = self._stroke, self._editable_plane
        self._stroke = None
        self.update()
        if plane is None:
            return
        if stroke.target is None:
            frame = plane_frame_in(QRectF(self.rect()), plane)
            self.points_erased.emit(stroke.places, self._eraser_radius(frame))
        else:
            self.points_drawn.emit(stroke.points)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the stroke up, or put the tool down, on Escape."""
        if self._is_the_hands(event):
            if self._stroke is None:
                self._tools.put_down()
            self._stroke = None
            self.update()
            return
        super().keyPressEvent(event)

    def _is_the_hands(self, event: QKeyEvent) -> bool:
        """Whether a key gives up a stroke, or puts down a tool."""
        return event.key() == Qt.Key.Key_Escape and self._hand_is_full

    @staticmethod
    def _eraser_radius(frame: Frame) -> float:
        """Return how far the eraser reaches, in units of the plane."""
        return _ERASER_RADIUS * (frame.extent[1] - frame.extent[0]) / frame.area.width()

    @property
    def _hand_is_full(self) -> bool:
        """Whether there is a stroke to give up, or a tool to put down."""
        return self._stroke is not None or self._tools.tool is not None

    def _example_at(self, event: QMouseEvent) -> Example | None:
        if event.button() != Qt.MouseButton.LeftButton:
            return None
        return example_at(QRectF(self.rect()), event.position(), self._prediction)

    def _lead_stroke(self, place: QPointF) -> None:
        plane = self._editable_plane
        if self._stroke is None or plane is None:
            return
        frame = plane_frame_in(QRectF(self.rect()), plane)
        if frame.area.contains(place) and self._stroke.lead(*frame.values_at(place)):
            self.update()

    def _follow_tool(self) -> None:
        self._stroke = None
        if self._tools.tool is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)
        self._draw_tools()
        self.update()

    def _draw_tools(self) -> None:
        plane, theme = self._editable_plane, self._theme
        if plane is None:
            return

        def brush(target: float) -> QIcon:
            shape, colour = mark_of(plane, target, theme)
            return brush_icon(shape, colour, theme, scaled(_ICON_SIZE))

        self._tools.set_icons(brush, eraser_icon(theme, scaled(_ICON_SIZE)))

    # --- reading by keys ----------------------------------------------------------------------------------------------

    def _deed_of(self, event: QKeyEvent) -> Deed | None:
        """Say what a key does here: it moves the crosshair, acts where that is, or takes it away."""
        key, by = bare_key(event), onward(event)
        if key == Qt.Key.Key_Escape:
            return None if self._hand_is_full or self._place is None else lambda: self._read(None)
        if by is not None and self._several_examples:
            return lambda: self.example_requested.emit(by)
        frame = self._frame
        if frame is None:
            return None
        if by is not None:
            found = next_example(self._prediction, self._example, by)
            return None if found is None else lambda: self._read_example(found)
        if key in _ENTERS or (key == Qt.Key.Key_Space and self._place is not None):
            return lambda: self._act(frame)
        way = strides(event, Qt.KeyboardModifier.ShiftModifier)
        if way is None or (way[0] == 0 and isinstance(self._prediction, CurvePrediction)):
            return None
        return lambda: self._read(self._moved(frame, *way))

    def _moved(self, frame: Frame, across: float, up: float) -> tuple[float, float]:
        left, right, bottom, top = frame.extent
        if self._place is None:
            return (left + right) / 2, (bottom + top) / 2
        x, y = self._place
        x = min(max(x + across * _STRIDE * (right - left), left), right)
        return x, min(max(y + up * _STRIDE * (top - bottom), bottom), top)

    def _act(self, frame: Frame) -> None:
        """Do where the crosshair is what a click does there; without a crosshair, show it."""
        if self._place is None:
            self._read(self._moved(frame, 0, 0))
            return
        tool, (x, y) = self._tools.tool, self._place
        if tool is None:
            found = self._example or nearest_example(QRectF(self.rect()), frame.point(self._place), self._prediction)
            if found is not None:
                self._read_example(found)
                self.point_chosen.emit(*found)
        elif tool.target is None:
            self._keys.tell(tr("Erased"))
            self.points_erased.emit([self._place], self._eraser_radius(frame))
        else:
            self._keys.tell(tr("Drawn"))
            self.points_drawn.emit([(x, y, tool.target)])

    def _read_example(self, example: Example) -> None:
        self._read(place_of(self._prediction, example), example)

    def _read(self, place: tuple[float, float] | None, example: Example | None = None) -> None:
        self._place, self._example = place, example
        self._show_reading()
        self.update()
        if place is not None:
            self._keys.tell(self._plate.text)

    def _show_reading(self) -> None:
        """Say what stands at the crosshair, as to the pointer."""
        prediction, frame = self._prediction, self._frame
        parts = [summary(prediction)]
        if frame is None:
            self._place = None
            parts.append(tr(_EXAMPLES_HINT) if self._several_examples else "")
        else:
            parts.append(tr(_KEYS_HINT))
        if frame is None or self._place is None:
            self._plate.hide()
        else:
            if self._example is not None and not has_example(prediction, self._example, self._place):
                self._example = None
            if self._example is None and isinstance(prediction, CurvePrediction):
                self._place = on_curve(prediction, self._place[0])
            point = frame.point(self._place)
            found = self._example or example_at(QRectF(self.rect()), point, prediction)
            said = describe_place(prediction, self._place, found)
            parts.insert(0, said)
            self._plate.show_beside(said, point.toPoint())
        self.setAccessibleDescription("\n".join(part for part in parts if part))

    def _paint_cross(self, painter: QPainter) -> None:
        frame, tool = self._frame, self._tools.tool
        if frame is None or self._place is None:
            return
        point = frame.point(self._place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tool is not None and tool.erases:
            paint_erased(painter, [point], _ERASER_RADIUS, self._theme)
        paint_cross(painter, frame.area, point, self._theme)

    @property
    def _frame(self) -> Frame | None:
        """Where values stand; None where no plane and no curve is shown."""
        return frame_in(QRectF(self.rect()), self._prediction)

    @property
    def _editable_plane(self) -> PlanePrediction | None:
        prediction = self._prediction
        return prediction if isinstance(prediction, PlanePrediction) and prediction.editable else None

    # --- controls -----------------------------------------------------------------------------------------------------

    @property
    def _several_examples(self) -> bool:
        prediction = self._prediction
        return isinstance(prediction, DigitPrediction | VectorPrediction) and prediction.examples > 1

    @property
    def _heading_room(self) -> int:
        if self._several_examples:
            return 2 * scaled(_BUTTON_SIZE)
        return 0 if self._tools.isHidden() else self._tools.room()

    def _place_controls(self) -> None:
        side = scaled(_BUTTON_SIZE)
        left = self.width() - _BUTTON_RIGHT - 2 * side
        self._previous.move(left, _BUTTON_TOP)
        self._next.move(left + side, _BUTTON_TOP)
        title = QFontMetricsF(interface_font(BODY, QFont.Weight.DemiBold)).horizontalAdvance(tr("Prediction"))
        room = min(self._tools.room(), self.width() - max(_TITLE_ROOM, _TITLE_LEFT + round(title)))
        self._tools.setGeometry(self.width() - _BUTTON_RIGHT - room, _BUTTON_TOP, room, side)
        self._pair.setGeometry(_TITLE_LEFT, _BUTTON_TOP, self.width() - _TITLE_LEFT - _BUTTON_RIGHT, side)

    def _browse_button(self, name: str, offset: int) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(scaled(_ICON_SIZE), scaled(_ICON_SIZE)))
        button.setFixedSize(scaled(_BUTTON_SIZE), scaled(_BUTTON_SIZE))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.example_requested.emit(offset))
        button.hide()
        return button


def _set_shown(widget: QWidget, shown: bool) -> None:
    if widget.isHidden() == shown:
        widget.setVisible(shown)


def _axes(prediction: Prediction | None) -> object:
    """Return what the axes of a plane or a curve are; a place means something else on other ones."""
    if isinstance(prediction, PlanePrediction):
        return prediction.axis_names, prediction.axis_unit
    return prediction.x_name if isinstance(prediction, CurvePrediction) else None


def _example_of(prediction: Prediction | None) -> int | None:
    """Return which example a prediction is about; None where it is about many."""
    return prediction.example if isinstance(prediction, DigitPrediction | VectorPrediction) else None
