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

from app.painting.typography import BODY, CAPTION, interface_font, scaled, text_size
from app.state.scene.type_scale import type_scale
from app.state.theme import Theme
from app.widgets.black_screen import BlackScreen
from app.widgets.icon import icon
from app.widgets.magnified import Magnified
from app.widgets.pointer_halo import PointerHalo
from engine.language import mark, tr

_SMALLEST_TEXT, _AT_HEIGHT = 18.0, 768.0
"""Pixels that the smallest writing has on so many lines of a projector; with more lines it grows alike."""
_WIDE_FROM = 1.5
"""Width by height from which the chosen view stands beside the stage, else below it."""
_STAGE_SHARE_BESIDE, _STAGE_SHARE_ABOVE = 0.68, 0.6
"""Of the page, that the stage keeps beside or above a chosen view."""
_SLIDE_BESIDE, _SLIDE_BELOW = 0.38, 0.48
"""Of the page's width or height, that is left for a slide beside or below the stage."""
_VIEW_BELOW, _VIEW_BESIDE = 0.42, 0.37
"""The chosen view's share of the stage's column, below it; or of the slide's row, beside that."""
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
_NO_VIEW = mark("Stage alone")


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
    smallest_text_changed(float)
        The smallest writing that can be read on a page of this size has so many pixels now.
    """

    closed = Signal()
    view_chosen = Signal(str)
    smallest_text_changed = Signal(float)

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
        self._slide: QWidget | None = None
        self._instead: dict[str, QAction] = {}
        self._pointer: QPoint | None = None
        self.setAccessibleName(tr("Presentation"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._view = Magnified(self)
        self._view.setAccessibleName(tr("Chosen view"))
        self._view.hide()
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
        return max(1.0, self.smallest_text / natural)

    @property
    def zoom(self) -> float:
        """How many times as large as usual a chosen view is drawn; what the reader has enlarged needs less."""
        return max(1.0, self.smallest_text / (CAPTION * text_size()))

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
        """Show a slide; return the one that was there, hidden.

        A slide is not drawn larger than it knows: :attr:`smallest_text` tells it how large to write.
        """
        before, self._slide = self._slide, slide
        if before is not None and before is not slide:
            before.hide()
        if slide is not None:
            slide.setParent(self)
            slide.show()
        self._place()
        return before

    def set_bar_action(self, name: str, instead: QAction | None) -> None:
        """Let a button of the bar trigger another action for a time; None for its own again."""
        action = instead or self._actions[name]
        if instead is None:
            self._instead.pop(name, None)
        else:
            self._instead[name] = instead
        if name in self._buttons:
            self._name_button(self._buttons[name], action)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._view.set_background(theme.panel)
        self._halo.set_theme(theme)
        for name, button in self._buttons.items():
            button.setIcon(icon(_ICONS.get(name, "close"), theme.text, theme.outline))
        self._show_playing()
        self.update()

    # --- places -------------------------------------------------------------------------------------------------------

    @property
    def smallest_text(self) -> float:
        """Pixels of the smallest writing that can be read from the back row."""
        return _SMALLEST_TEXT * max(1.0, self.height() / _AT_HEIGHT)

    def _places(self) -> tuple[QRect, QRect, QRect]:
        """Return where the stage, the chosen view and the slide stand; one that is not shown takes no room."""
        width, height = self.width(), self.height()
        gap = max(4, round(_GAP_SHARE * height))
        wide, page = width >= _WIDE_FROM * height, QRect(0, 0, width, height)
        with_view = self._view.content is not None
        if self._slide is None:
            share = _STAGE_SHARE_BESIDE if wide else _STAGE_SHARE_ABOVE
            return (*_halves(page, share, gap, beside=wide), QRect()) if with_view else (page, QRect(), QRect())
        # the stage keeps its width, which its numbers need
        upper, slide = _halves(page, 1 - (_SLIDE_BESIDE if wide else _SLIDE_BELOW), gap, beside=wide)
        if not with_view:
            return upper, QRect(), slide
        if wide:
            return *_halves(upper, 1 - _VIEW_BELOW, gap, beside=False), slide
        slide, view = _halves(slide, 1 - _VIEW_BESIDE, gap, beside=True)
        return upper, view, slide

    def _place(self) -> None:
        stage, view, slide = self._places()
        if self._stage is not None:
            self._stage.setGeometry(stage)
        self._view.set_zoom(self.zoom)
        self._view.setGeometry(view)
        self.smallest_text_changed.emit(self.smallest_text)
        if self._slide is not None:
            self._slide.setGeometry(slide)
        self._place_bar(stage)

    def _place_bar(self, stage: QRect) -> None:
        size = max(1.0, self.height() / _AT_HEIGHT)
        font = interface_font(BODY * 1.3 * size)
        self._chooser.setFont(font)
        for button in self._buttons.values():
            side = scaled(0.75 * _BAR_HEIGHT * size)
            button.setFixedSize(side, side)
            button.setIconSize(QSize(round(0.6 * side), round(0.6 * side)))
        self._bar.setFixedHeight(scaled(_BAR_HEIGHT * size))
        self._bar.adjustSize()
        margin = round(12 * size)
        # right: the stage's caption, which says what happens, stands at the left; a slide says below what comes next
        room = self.rect() if self._slide is None else stage
        right, bottom = room.right() + 1 - margin, room.bottom() + 1 - margin
        self._bar.move(max(0, right - self._bar.width()), bottom - self._bar.height())
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
        bar.setAccessibleName(tr("Presentation controls"))
        bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes on the stage
        row = QHBoxLayout(bar)
        row.setContentsMargins(9, 5, 9, 5)
        row.setSpacing(6)
        self._buttons: dict[str, QToolButton] = {}
        for name in _BAR_ACTIONS:
            self._add_button(row, bar, name)
        self._chooser = QComboBox(bar)
        self._chooser.setAccessibleName(tr("View beside the stage"))
        self._chooser.setToolTip(tr("What is shown beside the stage"))
        self._chooser.addItem(tr(_NO_VIEW), "")
        for view, title in views:
            self._chooser.addItem(tr(title), view)
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
        self._name_button(button, action)
        button.clicked.connect(lambda _checked=False: self._instead.get(name, action).trigger())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.addWidget(button)
        self._buttons[name] = button

    def _name_button(self, button: QToolButton, action: QAction) -> None:
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())

    def _show_playing(self) -> None:
        play, action = self._buttons.get("play"), self._actions.get("play")
        if play is not None and action is not None:
            play.setIcon(icon("pause" if action.isChecked() else "play", self._theme.text))
            play.setAccessibleName(tr("Pause") if action.isChecked() else tr("Play"))

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


def _halves(page: QRect, share: float, gap: int, *, beside: bool) -> tuple[QRect, QRect]:
    """Cut a part of the page in two; ``share`` is that of the left or upper one."""
    if beside:
        split = round(share * page.width())
        left = page.left() + split + gap
        return (
            QRect(page.left(), page.top(), split, page.height()),
            QRect(left, page.top(), page.width() - split - gap, page.height()),
        )
    split = round(share * page.height())
    top = page.top() + split + gap
    return (
        QRect(page.left(), page.top(), page.width(), split),
        QRect(page.left(), top, page.width(), page.height() - split - gap),
    )
