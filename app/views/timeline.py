"""The timeline under the stage: the whole run from step 0, its branches, and a playhead to drag to any step."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintDevice,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QToolTip, QWidget

from app.painting.timeline import (
    fold_box,
    lane_colour,
    name_box,
    paint_backdrop,
    paint_focus,
    paint_ghost,
    paint_hint,
    paint_marks,
    paint_path,
    paint_playhead,
    paint_progress,
    progress_box,
)
from app.painting.typography import CAPTION, interface_font, scaled, text_size, usual_text_size
from app.state.scene.number_text import count_text, exact_text
from app.state.theme import Theme
from app.state.timeline import Part, Timeline, TimelineLane, TimelineLayout, height_for
from app.widgets.keyboard_focus import by_keyboard
from app.widgets.throttle import Throttle
from engine.language import mark, tr

_LEAST_WIDTH = 480
_PAGE = 0.1
"""Share of the branch that Page Up and Page Down move by."""
_EDITOR_HEIGHT = 24
_SWATCH = 16
_KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_HELP = mark("Drag to go to any step; old futures are kept")


@dataclass(frozen=True)
class _Target:
    """Where the user wants to be."""

    branch: int
    step: int


class _NameEntry(QLineEdit):
    """The name of a branch while it is changed: done by Enter or by going elsewhere, given up by Escape.

    Signals
    -------
    done(str)
        The new name.
    """

    done = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._given_up = False
        self.setFont(interface_font(CAPTION))
        self.setAccessibleName(tr("New name of {branch}", branch=name))
        self.selectAll()
        self.editingFinished.connect(self._finish)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Escape."""
        if _is_escape(event):
            self._given_up = True
            self._finish()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        self.editingFinished.disconnect(self._finish)  # hiding it takes the focus away, which finishes it again
        name = self.text().strip()
        if name and not self._given_up:
            self.done.emit(name)
        self.hide()
        self.deleteLater()


class TimelineView(QWidget):
    """Every branch as a lane from step 0 on, with the changes made on it, and the position as a playhead.

    Its height follows the number of branches. Where writing is larger than usual it is enlarged as a whole: its layout
    and its painters know one size, and points are brought to that size as they come in. It takes the focus by Tab only,
    so that after dragging the window's keys (and a presenter's Page Down) still step through the phases.

    Signals
    -------
    seek_requested(int, int)
        Branch and step that the user wants to see; while dragging once per turn of the event loop at most.
    seek_finished()
        The button or the key with which the user sought a step was released.
    cancel_requested()
        The replay under way is to be given up.
    rename_requested(int, str)
        Branch and its new name.
    colour_requested(int, int)
        Branch, and the number of its new colour among the theme's ``runs``.
    delete_requested(int), switch_requested(int), compare_requested(int)
        A branch that is to go, to be shown, to be compared with.
    """

    seek_requested = Signal(int, int)
    seek_finished = Signal()
    cancel_requested = Signal()
    rename_requested = Signal(int, str)
    colour_requested = Signal(int, int)
    delete_requested = Signal(int)
    switch_requested = Signal(int)
    compare_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._enlargement = text_size()
        self._layout: TimelineLayout | None = None
        self._kept_for: tuple[object, ...] = ()
        self._backdrop, self._marks = QPixmap(), QPixmap()
        self._wanted: _Target | None = None
        self._sought = False
        self._dragging = False
        self._by_key = False
        self._grasp = 0.0
        self._pointer: QPointF | None = None
        self._travelled = False
        self._ring = False
        self._progress: tuple[float, str] | None = None
        self._seeks = Throttle(0, self)
        self._seeks.released.connect(self._ask)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.activated.connect(self.cancel_requested)
        self._escape.setEnabled(False)
        self.setFixedHeight(scaled(height_for(1)))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Timeline"))

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a timeline; quick where only the position and the end of the current branch are others than before."""
        self._layout = TimelineLayout(timeline, self._usual_width)
        if self._wanted is not None and not timeline.has(self._wanted.branch):
            self._seeks.drop()
            self._stop_seeking()
            self._wanted = None
        elif not self._dragging and self._progress is None:
            self._wanted = None
        if self.height() != scaled(self._layout.height):
            self.setFixedHeight(scaled(self._layout.height))
        self._describe()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def show_progress(self, fraction: float | None, text: str = "") -> None:
        """Show how far a long replay is, from 0 to 1, and what it is for; None when it is over."""
        if fraction is None:
            self._progress = None
            if not self._dragging:
                self._wanted = None
        else:
            what, percent = text or tr("Replaying"), f"{100 * fraction:.0f}"
            self._progress = fraction, tr("{what} … {percent} %, Esc stops", what=what, percent=percent)
        self._escape.setEnabled(fraction is not None)
        self._describe()
        self.update()

    @property
    def _usual_width(self) -> float:
        """The width that its layout is given: as if writing had the usual size."""
        return self.width() / self._enlargement

    def _usual(self, point: QPointF) -> QPointF:
        """Return where a point of the view is in its layout."""
        return point / self._enlargement

    def _enlarged(self, box: QRectF) -> QRectF:
        """Return where a rectangle of the layout is in the view."""
        size = self._enlargement
        return QRectF(box.topLeft() * size, box.size() * size)

    def sizeHint(self) -> QSize:
        """Return the size in a window of 1280×720."""
        return QSize(800, self.height())

    def _describe(self) -> None:
        if self._layout is None:
            return
        timeline = self._layout.timeline
        lane = timeline.lane(timeline.current)
        step, end = count_text(int(timeline.position)), count_text(lane.end)
        text = tr("step {step} of {end}, branch {branch}", step=step, end=end, branch=lane.name)
        if self._progress is not None:
            text = f"{text}; {self._progress[1]}"
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # --- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the kept pictures, and over them what moves."""
        painter = _painter_on(self)
        layout = self._layout
        if layout is None:
            painter.fillRect(event.rect(), self._theme.panel)
            painter.end()
            return
        if layout.width != self._usual_width:
            layout = self._layout = TimelineLayout(layout.timeline, self._usual_width)
        painter.scale(self._enlargement, self._enlargement)
        with usual_text_size():
            self._paint(painter, layout)
        painter.end()

    def _paint(self, painter: QPainter, layout: TimelineLayout) -> None:
        self._keep(layout)
        target = self._wanted
        branch, position = layout.timeline.current, layout.timeline.position
        painter.drawPixmap(0, 0, self._backdrop)
        if not self._travelled:
            paint_hint(painter, layout, self._theme)
        shown = position if target is None or target.branch != branch else float(target.step)
        paint_path(painter, layout, self._theme, shown)
        if not self._marks.isNull():
            painter.drawPixmap(0, 0, self._marks)
        if target is not None:
            branch, position = target.branch, float(target.step)
        elif (ghost := self._ghost(layout)) is not None:
            paint_ghost(painter, layout, self._theme, ghost.step, layout.y_of(ghost.branch, ghost.step))
        paint_playhead(painter, layout, self._theme, position, layout.y_of(branch, position))
        if self._progress is not None:
            paint_progress(painter, layout, self._theme, *self._progress)
        if self._ring:
            paint_focus(painter, layout, self._theme)

    def _keep(self, layout: TimelineLayout) -> None:
        """Draw anew what does not move, where it is not what is kept; the end of the current lane moves."""
        timeline = layout.timeline
        lanes = tuple(
            (lane.branch, lane.name, lane.colour, lane.start, None if lane.branch == timeline.current else lane.end)
            for lane in layout.shown
        )
        # the tuples themselves are compared and not their addresses, which others could have later
        key = (
            self.size(),
            self.devicePixelRatioF(),
            self._theme,
            timeline.current,
            layout.extent,
            len(layout.folded),
            lanes,
            tuple(lane.markers for lane in layout.shown),
            None if timeline.curve is None else tuple(_Same(array) for array in timeline.curve),
        )
        if key == self._kept_for:
            return
        self._kept_for = key
        self._backdrop = self._picture()
        painter = _painter_on(self._backdrop)
        paint_backdrop(painter, layout, self._theme)
        painter.end()
        if not layout.groups:
            self._marks = QPixmap()
            return
        self._marks = self._picture()
        self._marks.fill(Qt.GlobalColor.transparent)
        painter = _painter_on(self._marks)
        paint_marks(painter, layout, self._theme)
        painter.end()

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio * self._enlargement)
        return picture

    def _ghost(self, layout: TimelineLayout) -> _Target | None:
        """Return where a press would go, while the pointer is over the track."""
        if self._pointer is None or self._on_progress(layout, self._pointer):
            return None
        hit = layout.hit(self._pointer.x(), self._pointer.y(), layout.timeline.position)
        if hit.part is not Part.TRACK:
            return None
        return _Target(hit.branch, layout.seek_step(hit.branch, self._pointer.x(), snapping=True))

    def _on_progress(self, layout: TimelineLayout, point: QPointF) -> bool:
        return self._progress is not None and progress_box(layout).contains(point)

    # --- the pointer --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it was pressed, grasp the playhead, or show another branch."""
        layout = self._layout
        if layout is None or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        point, position = self._usual(event.position()), layout.timeline.position
        if self._on_progress(layout, point):
            self.cancel_requested.emit()
            return
        hit = layout.hit(point.x(), point.y(), position)
        if hit.part is Part.FOLD:
            with usual_text_size():
                place = fold_box(layout).topLeft()
            self._open(self.folded_menu(), place)
        elif hit.part is Part.NAME:
            if hit.branch != layout.timeline.current:
                self.switch_requested.emit(hit.branch)
        else:
            self._dragging, self._sought = True, False
            if hit.part is Part.PLAYHEAD:
                self._wanted = _Target(hit.branch, int(position))
                self._grasp = layout.x_of(position) - point.x()
            else:
                self._grasp = 0.0
                self._seek(self._target_at(layout, hit.branch, event))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self._pointer = self._usual(event.position())
        if self._dragging:
            self._drag_to(event)
        self._show_cursor()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop at where the pointer is."""
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._stop_seeking()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename a branch on its name; elsewhere it is another press."""
        layout = self._layout
        point = self._usual(event.position())
        hit = layout.hit(point.x(), point.y(), layout.timeline.position) if layout else None
        if hit is not None and hit.part is Part.NAME and event.button() == Qt.MouseButton.LeftButton:
            self.start_renaming(hit.branch)
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self._pointer = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to others: a step is not left by accident."""
        event.ignore()

    def _drag_to(self, event: QMouseEvent) -> None:
        assert self._layout is not None
        assert self._wanted is not None
        target = self._target_at(self._layout, self._wanted.branch, event)
        if target != self._wanted:
            self._seek(target)

    def _target_at(self, layout: TimelineLayout, branch: int, event: QMouseEvent) -> _Target:
        snapping = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        x = self._usual(event.position()).x() + self._grasp
        return _Target(branch, layout.seek_step(branch, x, snapping=snapping))

    def _seek(self, target: _Target) -> None:
        self._wanted, self._sought, self._travelled = target, True, True
        self._seeks.push(target)

    def _ask(self, target: object) -> None:
        assert isinstance(target, _Target)
        self.seek_requested.emit(target.branch, target.step)

    def _stop_seeking(self) -> None:
        """Pass on what waits, and say that it was the last, where anything was asked for."""
        sought = self._sought
        self._dragging = self._by_key = self._sought = False
        self._seeks.flush()
        if sought:
            self.seek_finished.emit()
        elif self._progress is None:
            self._wanted = None

    def _show_cursor(self) -> None:
        layout, point = self._layout, self._pointer
        if layout is None or point is None or self._dragging:
            return
        hit = layout.hit(point.x(), point.y(), layout.timeline.position)
        grasped = hit.part is Part.PLAYHEAD and not self._on_progress(layout, point)
        self.setCursor(Qt.CursorShape.SizeHorCursor if grasped else Qt.CursorShape.PointingHandCursor)

    # --- the keyboard -------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move the playhead from the window's shortcuts; answer requests for tooltips."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.describe_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the playhead by a step, by a tenth, or to an end."""
        if self._layout is None or not _moves(event):
            super().keyPressEvent(event)
            return
        timeline = self._layout.timeline
        lane = timeline.lane(timeline.current)
        waiting = self._wanted if self._wanted is not None and self._wanted.branch == lane.branch else None
        position = timeline.position if waiting is None else float(waiting.step)
        page = max(1, round(_PAGE * lane.end))
        step = {
            Qt.Key.Key_Left: math.ceil(position) - 1,
            Qt.Key.Key_Right: math.floor(position) + 1,
            Qt.Key.Key_PageUp: math.ceil(position) - page,
            Qt.Key.Key_PageDown: math.floor(position) + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: lane.end,
        }[Qt.Key(event.key())]
        step = min(max(step, 0), lane.end)
        if step != position:
            self._by_key = True
            self._seek(_Target(lane.branch, step))
            self.update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Say that the user has arrived."""
        if self._by_key and _moves(event) and not event.isAutoRepeat():
            self._stop_seeking()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where it came by the keyboard."""
        self._ring = by_keyboard(event)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring; a key that is released elsewhere is released."""
        self._ring = False
        if self._by_key:
            self._stop_seeking()
        self.update()
        super().focusOutEvent(event)

    # --- names, menus, tooltips ---------------------------------------------------------------------------------------

    def start_renaming(self, branch: int) -> QLineEdit | None:
        """Let the user change a branch's name where it stands; None where the branch is folded."""
        layout = self._layout
        row = None if layout is None else layout.row_of(branch)
        if layout is None or row is None:
            return None
        name = layout.timeline.lane(branch).name
        entry = _NameEntry(name, self)
        entry.done.connect(lambda text: self.rename_requested.emit(branch, text) if text != name else None)
        box, height = name_box(layout, row), float(_EDITOR_HEIGHT)
        top = min(max(0.0, box.center().y() - height / 2), layout.height - height)
        entry.setGeometry(self._enlarged(QRectF(box.left() - 8, top, box.width() + 10, height)).toRect())
        entry.show()
        entry.setFocus(Qt.FocusReason.OtherFocusReason)
        return entry

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the branch under the pointer; by the keyboard, of the current one."""
        layout = self._layout
        if layout is None:
            return
        branch, point = layout.timeline.current, self._usual(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = QPointF(layout.x_of(layout.timeline.position), layout.path[-1].y)
        else:
            branch = layout.hit(point.x(), point.y(), layout.timeline.position).branch
        self._open(self.branch_menu(branch), point)

    def branch_menu(self, branch: int) -> QMenu:
        """Return a menu of what can be done with a branch; it goes when it is closed."""
        assert self._layout is not None
        timeline = self._layout.timeline
        others = timeline.current != branch
        menu = self._new_menu(tr("Branch {name}", name=timeline.lane(branch).name))
        show = menu.addAction(tr("Show this branch"), lambda: self.switch_requested.emit(branch))
        show.setEnabled(others)
        compare = menu.addAction(tr("Compare with this branch"), lambda: self.compare_requested.emit(branch))
        compare.setEnabled(others)
        menu.addSeparator()
        menu.addAction(tr("Rename"), lambda: self.start_renaming(branch))
        self._add_colours(menu, timeline.lane(branch))
        menu.addSeparator()
        delete = menu.addAction(tr("Delete"), lambda: self.delete_requested.emit(branch))
        delete.setEnabled(len(timeline.lanes) > 1)
        return menu

    def _add_colours(self, menu: QMenu, lane: TimelineLane) -> None:
        colours, count = QMenu(tr("Colour"), menu), len(self._theme.runs)
        menu.addMenu(colours)
        for number, name in enumerate(self._theme.runs):
            choice = QAction(_swatch(name), tr("Colour {number}", number=number + 1), colours)
            choice.setCheckable(True)
            choice.setChecked(lane.colour % count == number)
            choice.triggered.connect(lambda _=False, number=number: self.colour_requested.emit(lane.branch, number))
            colours.addAction(choice)

    def folded_menu(self) -> QMenu:
        """Return a menu of the branches that have no lane; one that is chosen is shown."""
        assert self._layout is not None
        menu = self._new_menu(tr("More branches"))
        for lane in self._layout.folded:
            swatch = _swatch(lane_colour(self._theme, lane))
            text = f"{lane.name.replace('&', '&&')}\t{_span(lane)}"
            menu.addAction(swatch, text, lambda branch=lane.branch: self.switch_requested.emit(branch))
        return menu

    def _new_menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self, menu: QMenu, point: QPointF) -> None:
        place = point * self._enlargement
        menu.popup(self.mapToGlobal(QPoint(round(place.x()), round(place.y()))))

    def describe_at(self, point: QPointF) -> str:
        """Say what is at a point."""
        layout = self._layout
        if layout is None:
            return ""
        point = self._usual(point)
        group = layout.group_at(point.x(), point.y()) if point.x() >= layout.gutter else None
        if group is not None:
            return group.describe()
        timeline = layout.timeline
        hit = layout.hit(point.x(), point.y(), timeline.position)
        lane = timeline.lane(hit.branch)
        if hit.part is Part.FOLD:
            return "\n".join(f"{folded.name}: {_span(folded)}" for folded in layout.folded)
        if hit.part is Part.NAME:
            help_text = tr("Click to show it, double-click to rename it")
            if hit.branch == timeline.current:
                help_text = tr("Double-click to rename it")
            return f"{lane.name}: {_span(lane)}\n{help_text}"
        if hit.part is Part.PLAYHEAD:
            here, end = count_text(int(timeline.position)), count_text(lane.end)
            return f"{tr('Step {step} of {end}', step=here, end=end)}\n{tr(_HELP)}"
        step = layout.seek_step(hit.branch, point.x(), snapping=True)
        if hit.branch != timeline.current:
            there = tr("{branch}, step {step}", branch=lane.name, step=count_text(step))
            return f"{there}\n{tr('Click to go there')}"
        return f"{tr('Step {number}', number=count_text(step))}{_loss_text(timeline, step)}\n{tr(_HELP)}"


def _painter_on(device: QPaintDevice) -> QPainter:
    """Return a painter for a timeline: time goes to the right in every language."""
    painter = QPainter(device)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter


class _Same:
    """Equal only to what wraps the very same array, which it keeps alive."""

    def __init__(self, array: object) -> None:
        self._array = array

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._array is other._array


def _swatch(name: str) -> QIcon:
    picture = QPixmap(scaled(_SWATCH), scaled(_SWATCH))
    picture.fill(name)
    return QIcon(picture)


def _loss_text(timeline: Timeline, step: int) -> str:
    """Say which loss is recorded nearest to a step."""
    if timeline.curve is None or not len(timeline.curve[0]):
        return ""
    steps, losses = timeline.curve
    nearest = int(np.argmin(np.abs(steps - step)))
    loss, recorded = exact_text(float(losses[nearest])), int(steps[nearest])
    if recorded == step:
        said = tr("loss {loss}, on a logarithmic scale", loss=loss)
    else:
        said = tr("loss {loss} at step {step}, on a logarithmic scale", loss=loss, step=count_text(recorded))
    return f"\n{said}"


def _span(lane: TimelineLane) -> str:
    return tr("steps {first} to {last}", first=count_text(lane.start), last=count_text(lane.end))


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


def _moves(event: QKeyEvent) -> bool:
    """Whether it is a key that moves the playhead."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.key() in _KEYS
