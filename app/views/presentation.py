"""Presentation: the stage and one chosen view on the whole screen, in large type, with next to no controls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QCursor, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGraphicsOpacityEffect, QHBoxLayout, QToolButton, QWidget

from app.painting.typography import BODY, CAPTION, interface_font
from app.state.scene.type_scale import type_scale
from app.state.theme import Theme
from app.widgets.black_screen import BlackScreen
from app.widgets.icon import icon
from app.widgets.magnified import Magnified
from app.widgets.pointer_halo import PointerHalo

_SMALLEST_TEXT, _AT_HEIGHT = 18.0, 768.0
"""Pixels that the smallest writing has on so many lines of a projector; with more lines it grows alike."""
_WIDE_FROM = 1.5
"""Width by height from which the chosen view stands beside the stage, else below it."""
_STAGE_SHARE_BESIDE, _STAGE_SHARE_ABOVE = 0.68, 0.6
"""Of the page, that the stage keeps beside or above a chosen view."""
_SLIDE_SHARE = 0.24
"""Of the height, that a slide alone takes at the bottom; with a chosen view, it shares that one's part of the page."""
_VIEW_SHARE = 0.56
"""Of the part for both, that the view takes beside or above a slide."""
_GAP_SHARE = 0.01
BAR_STAYS = 2500
"""Milliseconds after the last movement of the pointer."""
_FADE = 250
"""Milliseconds in which the bar fades."""
_FOLLOW = 16
"""Milliseconds between two looks at where the pointer is."""
_BAR_HEIGHT = 52
"""At the height for which the smallest writing is given."""
_BAR_ACTIONS = ("previous_phase", "play", "next_phase")
_ICONS = {"previous_phase": "previous_phase", "play": "play", "next_phase": "next_phase"}
_NO_VIEW = "Stage alone"


class PresentationView(QWidget):
    """A page for the whole screen, with places for the stage, for one chosen view and for a slide.

    Takes the actions ``play``, ``previous_phase`` and ``next_phase`` for the bar, ``leave_presentation`` and
    ``black_screen``, which it answers itself, and any others, whose keys then work on this page too. Whoever owns the
    widgets puts them in and takes them out again.

    Signals
    -------
    closed()
        The user wants the window back.
    view_chosen(str)
        The user wants another view beside the stage; "" for none.
    """

    closed = Signal()
    view_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        actions: Mapping[str, QAction],
        views: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = dict(actions)
        self._stage: QWidget | None = None
        self._pointer: QPoint | None = None
        self.setAccessibleName("Presentation")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._view = Magnified(self)
        self._view.setAccessibleName("Chosen view")
        self._slide = Magnified(self)
        self._slide.setAccessibleName("Lesson slide")
        self._view.hide()
        self._slide.hide()
        self._bar = self._made_bar(views)
        self._halo = PointerHalo(theme, self)
        self.black_screen = BlackScreen(self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(BAR_STAYS)
        self._resting.timeout.connect(self._rest)
        self._following = QTimer(self)
        self._following.setInterval(_FOLLOW)
        self._following.timeout.connect(self._follow_pointer)
        self.addActions(list(self._actions.values()))
        if "leave_presentation" in self._actions:
            self._actions["leave_presentation"].triggered.connect(self._leave)
        if "black_screen" in self._actions:
            self._actions["black_screen"].triggered.connect(self._blacken)
        self.set_theme(theme)

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def stage_text_scale(self) -> float:
        """What the text scale of the stage's scenes must be, so that the back row can read their smallest writing."""
        room = self._places()[0]
        natural = type_scale(room.width(), room.height(), 1.0).small
        return max(1.0, self._smallest_text / natural)

    def set_stage(self, stage: QWidget | None) -> None:
        """Put the stage in its place; None only lets go of it."""
        self._stage = stage
        if stage is not None:
            stage.setParent(self)
            stage.lower()
            stage.show()
        self._place()

    def show_view(self, name: str, view: QWidget | None) -> QWidget | None:
        """Show a view beside or below the stage; return the one that was there, which needs a parent again."""
        before = self._view.take()
        if view is not None:
            self._view.show_widget(view)
        self._view.setVisible(view is not None)
        with QSignalBlocker(self._chooser):
            self._chooser.setCurrentIndex(max(0, self._chooser.findData(name if view is not None else "")))
        self._place()
        return before

    def set_slide(self, slide: QWidget | None) -> QWidget | None:
        """Show a slide at the bottom; return the one that was there, which needs a parent again."""
        before = self._slide.take()
        if slide is not None:
            self._slide.show_widget(slide)
        self._slide.setVisible(slide is not None)
        self._place()
        return before

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for place in (self._view, self._slide):
            place.set_background(theme.panel)
        self._halo.set_theme(theme)
        for name, button in self._buttons.items():
            button.setIcon(icon(_ICONS.get(name, "close"), theme.text, theme.outline))
        self._show_playing()
        self.update()

    # --- places -------------------------------------------------------------------------------------------------------

    @property
    def _smallest_text(self) -> float:
        return _SMALLEST_TEXT * max(1.0, self.height() / _AT_HEIGHT)

    def _places(self) -> tuple[QRect, QRect, QRect]:
        """Return where the stage, the chosen view and the slide stand; one that is not shown takes no room."""
        width, height = self.width(), self.height()
        gap = max(4, round(_GAP_SHARE * height))
        with_slide = self._slide.content is not None
        if self._view.content is None:
            split = height - round(_SLIDE_SHARE * height) if with_slide else height
            return QRect(0, 0, width, split), QRect(), QRect(0, split + gap, width, height - split - gap)
        if width >= _WIDE_FROM * height:
            split = round(_STAGE_SHARE_BESIDE * width)
            left, rest, cut = split + gap, width - split - gap, round(_VIEW_SHARE * height) if with_slide else height
            stage, view = QRect(0, 0, split, height), QRect(left, 0, rest, cut)
            return stage, view, QRect(left, cut + gap, rest, height - cut - gap)
        split = round(_STAGE_SHARE_ABOVE * height)
        top, rest, cut = split + gap, height - split - gap, round(_VIEW_SHARE * width) if with_slide else width
        stage, view = QRect(0, 0, width, split), QRect(0, top, cut, rest)
        return stage, view, QRect(cut + gap, top, width - cut - gap, rest)

    def _place(self) -> None:
        stage, view, slide = self._places()
        if self._stage is not None:
            self._stage.setGeometry(stage)
        zoom = self._smallest_text / CAPTION
        for place, room in ((self._view, view), (self._slide, slide)):
            place.set_zoom(zoom)
            place.setGeometry(room)
        self._place_bar()

    def _place_bar(self) -> None:
        size = max(1.0, self.height() / _AT_HEIGHT)
        font = interface_font(BODY * 1.3 * size)
        self._chooser.setFont(font)
        for button in self._buttons.values():
            side = round(0.75 * _BAR_HEIGHT * size)
            button.setFixedSize(side, side)
            button.setIconSize(QSize(round(0.6 * side), round(0.6 * side)))
        self._bar.setFixedHeight(round(_BAR_HEIGHT * size))
        self._bar.adjustSize()
        margin = round(12 * size)
        # right: the stage's caption, which says what happens, stands at the left
        right, bottom = self.width() - margin, self.height() - margin
        self._bar.move(right - self._bar.width(), bottom - self._bar.height())
        self._bar.raise_()
        self._halo.raise_()
        self.black_screen.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything its place."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the gaps."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.window)
        painter.end()

    # --- the bar ------------------------------------------------------------------------------------------------------

    def _made_bar(self, views: Sequence[tuple[str, str]]) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("role", "popover")
        bar.setAccessibleName("Presentation controls")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(6)
        self._buttons: dict[str, QToolButton] = {}
        for name in _BAR_ACTIONS:
            self._add_button(row, bar, name)
        self._chooser = QComboBox(bar)
        self._chooser.setAccessibleName("View beside the stage")
        self._chooser.setToolTip("What is shown beside the stage")
        self._chooser.addItem(_NO_VIEW, "")
        for view, title in views:
            self._chooser.addItem(title, view)
        self._chooser.activated.connect(lambda place: self.view_chosen.emit(self._chooser.itemData(place)))
        row.addWidget(self._chooser)
        self._add_button(row, bar, "leave_presentation")
        if "play" in self._actions:
            self._actions["play"].toggled.connect(self._show_playing)
        self._opacity = QGraphicsOpacityEffect(bar)
        bar.setGraphicsEffect(self._opacity)
        self._fading = QPropertyAnimation(self._opacity, b"opacity", self)
        self._fading.setDuration(_FADE)
        self._fading.setEndValue(0.0)
        self._fading.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._fading.finished.connect(bar.hide)
        for control in (*self._buttons.values(), self._chooser):
            control.installEventFilter(self)
        bar.hide()
        return bar

    def _add_button(self, row: QHBoxLayout, bar: QFrame, name: str) -> None:
        action = self._actions.get(name)
        if action is None:
            return
        button = QToolButton(bar)
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())
        button.clicked.connect(lambda _checked=False, action=action: action.trigger())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(button)
        self._buttons[name] = button

    def _show_playing(self) -> None:
        play, action = self._buttons.get("play"), self._actions.get("play")
        if play is not None and action is not None:
            play.setIcon(icon("pause" if action.isChecked() else "play", self._theme.text))
            play.setAccessibleName("Pause" if action.isChecked() else "Play")

    @property
    def bar_shown(self) -> bool:
        """Whether the controls are in sight."""
        return self._bar.isVisible()

    def wake(self) -> None:
        """Show the controls, for a little while."""
        self._fading.stop()
        self._opacity.setOpacity(1.0)
        self._bar.show()
        self.unsetCursor()
        self._resting.start()

    def _rest(self) -> None:
        """Fade the controls away, unless they are in use, and the pointer with its halo."""
        if self._bar.isAncestorOf(self.focusWidget() or self) or self._chooser.view().isVisible():
            self._resting.start()
            return
        self._fading.setStartValue(self._opacity.opacity())
        self._fading.start()
        self._halo.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the controls when the keyboard comes to one of them."""
        if event.type() == QEvent.Type.FocusIn:
            self.wake()
        return super().eventFilter(watched, event)

    # --- pointer and keys ---------------------------------------------------------------------------------------------

    def _follow_pointer(self) -> None:
        self.pointer_at(self.mapFromGlobal(QCursor.pos()))

    def pointer_at(self, place: QPoint) -> None:
        """Move the halo to a place of this page; a pointer that has moved brings the controls back."""
        if place == self._pointer:
            return
        first, self._pointer = self._pointer is None, place
        if first or not self.black_screen.isHidden():
            return
        self._halo.follow(place)
        if self.rect().contains(place):
            self.wake()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow the pointer; the keys are this page's."""
        super().showEvent(event)
        self._pointer = None
        self._following.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        self._following.stop()
        self._resting.stop()
        self._fading.stop()
        self._bar.hide()
        self._halo.hide()
        self.black_screen.end()
        self.unsetCursor()
        super().hideEvent(event)

    def _leave(self) -> None:
        if self.isVisible():
            self.closed.emit()

    def _blacken(self) -> None:
        if self.isVisible():
            self.black_screen.begin()
