"""The stage: the widget that shows the network, and takes weights and biases that are changed on it by hand."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.painting.kept_links import KeptLinks
from app.painting.reading import paint_focus_frame
from app.painting.stage import StagePainter
from app.painting.typography import scaled
from app.state.scene import (
    ElementId,
    LinkId,
    LossId,
    NodeId,
    Scene,
    Way,
    describe,
    element_at,
    neighbour,
    parameter_place,
    parameter_step,
    parameter_value,
)
from app.widgets.keyboard_focus import by_keyboard
from app.widgets.number_entry import NumberEntry
from engine.language import mark, tr
from engine.schema import Field

_DRAG_FROM = 5.0
"""Logical pixels that the pointer must rise or fall before a click becomes a change."""
_DRAG_PER_STEP = 4.0
"""Logical pixels of a drag for one step of a parameter."""
_FINE = 0.1
"""With Shift, parameters move by this share of a step."""
_DECIMALS = 4
"""Of a value set by hand: as many as are written, so that the number that is stored is the one that is read."""
_NOTCH = 120
"""Qt counts the wheel in eighths of a degree; one notch is fifteen degrees."""
_ENTRY_SIZE = 104, 32
_HAND_HINT = mark("Drag up or down, Ctrl + wheel, or double-click to change it")
_KEYS_HINT = mark(
    "Ctrl + ↑ or ↓: another unit or link. Alt + ↑ or ↓: another layer. Ctrl + Enter: from a unit to its links. "
    "↑ or ↓ change the value, Enter writes it."
)
_WAYS = {
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Down): Way.NEXT,
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Up): Way.PREVIOUS,
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down): Way.AFTER,
    (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up): Way.BEFORE,
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return): Way.ACROSS,
    (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Enter): Way.ACROSS,
}
"""Keys that go to another element; the bare arrows step through the training, or change a value."""


class Stage(QWidget):
    """Shows a scene; pointer and keyboard choose elements of it and change weights and biases.

    Signals
    -------
    element_hovered(object)
        What the pointer has come to: a NodeId, LinkId, LossId or None.
    element_clicked(object)
        What was clicked, not dragged, or chosen by keyboard: a NodeId, LinkId, LossId or None.
    parameter_requested(object, float)
        The user wants the weight of a LinkId, or the bias of a NodeId, to have a value.
    links_painted(float)
        The picture of the links was drawn anew; it took so many seconds.
    resized(float, float)
        The new width and height, for which scenes should be built.
    """

    element_hovered = Signal(object)
    element_clicked = Signal(object)
    parameter_requested = Signal(object, float)
    resized = Signal(float, float)
    links_painted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = StagePainter()
        self._scene: Scene | None = None
        self._links = KeptLinks()
        self._hovered: ElementId | None = None
        self._press: QPointF | None = None
        self._pressed: ElementId | None = None
        self._dragged: tuple[float, float] | None = None  # value and step when the drag began
        self._entry: NumberEntry | None = None
        self._reached_by_keyboard = False
        self.setAccessibleName(tr("Network"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # data flow to the right in every language
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    def show_scene(self, scene: Scene, *, renew_links: bool = True) -> None:
        """Show a scene.

        Parameters
        ----------
        renew_links
            False keeps the picture of the links if it is of the same size and theme: in fast motion they change in
            every frame, and drawing them takes as long as everything else.
        """
        before, self._scene = self._scene, scene
        moved = before is None or scene.view.selected != before.view.selected
        if before is None or moved or scene.caption != before.caption:
            self._tell(scene, moved=moved)
        if renew_links:
            self._links.renew()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(700, 480)

    def _tell(self, scene: Scene, *, moved: bool) -> None:
        """Tell those who do not see it what happens on the stage, and what is selected; at once if that is new."""
        chosen = self._selected(scene)
        said = "" if chosen is None else describe(scene, chosen)
        self.setAccessibleDescription("\n".join(part for part in (scene.caption, said, tr(_KEYS_HINT)) if part))
        if moved and said and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    @staticmethod
    def _selected(scene: Scene) -> ElementId | None:
        """Return what is selected, if the network has it."""
        selected = scene.view.selected
        if selected is None or isinstance(selected, LossId) or parameter_value(scene, selected) is not None:
            return selected
        inputs = isinstance(selected, NodeId) and selected.layer < 0
        return selected if inputs and parameter_place(scene, selected) is not None else None

    # --- drawing ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the kept picture of the links, and the rest of the scene above it."""
        painter, seconds = QPainter(self), None
        if self._scene is None:
            painter.fillRect(self.rect(), self.palette().window())
        else:
            painter.fillRect(self.rect(), self._scene.background)
            seconds = self._links.paint(painter, self._scene, self.devicePixelRatioF())
            self._painter.paint_upper(painter, self._scene)
            if self._reached_by_keyboard:
                paint_focus_frame(painter, QRectF(self.rect()), self._scene.kept.theme)
        painter.end()
        if seconds is not None:
            self.links_painted.emit(seconds)

    @property
    def _links_image(self) -> QImage | None:
        return self._links.image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say for what size scenes should be built."""
        super().resizeEvent(event)
        self.close_entry()
        self.resized.emit(float(self.width()), float(self.height()))

    # --- the pointer --------------------------------------------------------------------------------------------------

    def _element_at(self, place: QPointF) -> ElementId | None:
        return element_at(self._scene, place.x(), place.y()) if self._scene else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the pointer has come to; while a button is held on a parameter, change it."""
        if self._press is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)
        else:
            self._hover(self._element_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer is on nothing."""
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._press, self._dragged = event.position(), None
        self._pressed = self._element_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was clicked, unless it was dragged."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        clicked = self._press is not None and self._dragged is None
        element, self._press, self._pressed, self._dragged = self._pressed, None, None, None
        if clicked and self._scene:
            self.element_clicked.emit(element)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the entry for what is under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_entry(self._element_at(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change what is selected, or with Ctrl whatever is under the pointer, notch by notch."""
        scene, element = self._scene, self._element_at(event.position())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if scene is None or element is None or not (control or element == scene.view.selected):
            event.ignore()
            return
        if self._nudge(element, event.angleDelta().y() / _NOTCH, event.modifiers()):
            event.accept()
        else:
            event.ignore()

    def _drag(self, event: QMouseEvent) -> None:
        scene, press = self._scene, self._press
        if scene is None or press is None:
            return
        risen = press.y() - event.position().y()
        value = parameter_value(scene, self._pressed)
        if self._dragged is None:
            if value is None or abs(risen) < _DRAG_FROM:
                return
            self._dragged = _finite(value), parameter_step(scene, self._pressed)
        elif value is None:  # its layer has gone in the meantime
            return
        start, step = self._dragged
        share = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        self._request(self._pressed, start + risen / _DRAG_PER_STEP * step * share)

    def _nudge(self, element: ElementId | None, notches: float, modifiers: Qt.KeyboardModifier) -> bool:
        """Move a parameter by so many steps; return whether there was one."""
        value = parameter_value(self._scene, element) if self._scene else None
        if self._scene is None or value is None:
            return False
        share = _FINE if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
        if notches:
            self._request(element, _finite(value) + notches * share * parameter_step(self._scene, element))
        return True

    def _request(self, element: ElementId | None, value: float) -> None:
        rounded = round(value, _DECIMALS)
        if self._scene is None or rounded != parameter_value(self._scene, element):
            self.parameter_requested.emit(element, rounded)

    def _hover(self, element: ElementId | None) -> None:
        if element == self._hovered:
            return
        self._hovered = element
        adjustable = self._scene is not None and parameter_value(self._scene, element) is not None
        shape = Qt.CursorShape.SizeVerCursor if isinstance(element, LinkId) else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape if adjustable else Qt.CursorShape.ArrowCursor)
        self.element_hovered.emit(element)

    # --- keys and the entry -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another element with Ctrl or Alt; change the selected one with the arrows, or write it after Enter."""
        selected = self._scene.view.selected if self._scene else None
        key = event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        way = _WAYS.get((modifiers, Qt.Key(key)))
        if way is not None and self._scene is not None:
            self.element_clicked.emit(neighbour(self._scene, selected, way))
            return
        if key == Qt.Key.Key_Escape and selected is not None:
            self.element_clicked.emit(None)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.open_entry(selected):
            return
        notches = {Qt.Key.Key_Up: 1.0, Qt.Key.Key_Down: -1.0}.get(Qt.Key(key))
        if notches is not None and self._nudge(selected, notches, event.modifiers()):
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard acts here, where it has come here by itself."""
        super().focusInEvent(event)
        self._reached_by_keyboard = by_keyboard(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self._reached_by_keyboard = False
        self.update()

    def open_entry(self, element: ElementId | None) -> bool:
        """Open a small entry for the weight or bias of an element, at its place; return whether it has one."""
        value = parameter_value(self._scene, element) if self._scene else None
        place = parameter_place(self._scene, element) if self._scene else None
        if value is None or place is None:
            return False
        self.close_entry()
        title = tr("Weight") if isinstance(element, LinkId) else tr("Bias")
        entry = NumberEntry(Field("", "number", title, ""), self)
        entry.setAccessibleName(title)
        entry.show_value(value)
        entry.resize(*map(scaled, _ENTRY_SIZE))
        room = self.rect().adjusted(0, 0, -entry.width(), -entry.height())
        corner = QPoint(round(place[0]) - entry.width() // 2, round(place[1]) - entry.height() // 2)
        entry.move(max(0, min(corner.x(), room.right())), max(0, min(corner.y(), room.bottom())))
        entry.entered.connect(lambda typed: self.parameter_requested.emit(element, float(typed)))
        entry.editingFinished.connect(self._close_unless_refused)  # after the entry's own: it has read the text then
        entry.installEventFilter(self)
        self._entry = entry
        entry.show()
        entry.setFocus(Qt.FocusReason.PopupFocusReason)
        entry.selectAll()
        return True

    def close_entry(self) -> None:
        """Take the entry away, if there is one."""
        entry, self._entry = self._entry, None
        if entry is not None:
            had_focus = entry.hasFocus()
            entry.removeEventFilter(self)
            entry.blockSignals(True)  # hiding ends the editing too, and what was not entered is not wanted
            entry.hide()
            entry.deleteLater()
            if had_focus:
                self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _close_unless_refused(self) -> None:
        if self._entry is not None and not self._entry.property("refused"):
            self.close_entry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the entry on Enter and Escape, and when the user goes elsewhere."""
        entry = self._entry
        if entry is not None and watched is entry:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.close_entry()
                    return True
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    entry.editingFinished.emit()
                    return True  # a line edit would pass the key on to the stage, which would open the entry again
            elif event.type() == QEvent.Type.FocusOut:
                QTimer.singleShot(0, self, self.close_entry)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Answer a request for a tooltip with what the pointer is on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tooltip(event)
            return True
        return super().event(event)

    def _show_tooltip(self, event: QHelpEvent) -> None:
        scene = self._scene
        element = self._element_at(QPointF(event.pos()))
        if scene is None or element is None:
            QToolTip.hideText()
            return
        text = describe(scene, element)
        if parameter_value(scene, element) is not None:
            text += f"\n{tr(_HAND_HINT)}"
        if self._reached_by_keyboard:
            text += f"\n{tr(_KEYS_HINT)}"
        place = event.globalPos()
        if scene.enlarged is not None:  # below the enlarged picture, not on it
            left, top, _, height = scene.enlarged
            place = self.mapToGlobal(QPoint(round(left), round(top + height)))
        QToolTip.showText(place, text, self)


def _finite(value: float) -> float:
    """Return the value to begin at: after a divergence there is none, and 0 will do."""
    return value if math.isfinite(value) else 0.0
