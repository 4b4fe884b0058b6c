"""Learning in the window: the lesson beside the stage, welcome screen, tour, and the ring that says "look here"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.controllers.comparing import Comparing
from app.controllers.lessons import Lessons
from app.controllers.session import Session
from app.controllers.session_files import SessionFiles
from app.controllers.welcome_cards import WelcomeCards
from app.painting.typography import scaled
from app.services.lessons_folder import lessons_folder
from app.services.messages import Messages
from app.services.recent_files import menu_labels
from app.services.settings import WindowSettings
from app.state.lesson_page import LessonPage
from app.state.places import rectangle_of, way_of
from app.state.theme import Theme
from app.views.controls import ControlStrip
from app.views.lesson import PANEL_WIDTH, LessonPanel
from app.views.stage import Stage
from app.views.tour import Tour
from app.views.transport import TransportBar
from app.views.welcome import WelcomeView
from app.widgets.lookout import Lookout
from app.widgets.panel_tabs import PanelTabs
from engine.lessons.places import Place

ROOM_FOR_DATA = 1500
"""Width of the window from which on the data panel stays beside a lesson."""
GREET_AFTER_MS = 800
"""When the tour begins at the first start: the network is there by then."""
_PANELS = {"curves": "curves", "gradients": "flow", "inspector": "inspector", "cost": "cost", "surface": "surface"}
"""Parts that lessons point at, and the tab that each has."""
_NOT_BEHIND_WELCOME = (
    "play",
    "play_backward",
    "next_phase",
    "previous_phase",
    "next_layer",
    "previous_layer",
    "next_batch",
    "previous_batch",
    "next_epoch",
    "previous_epoch",
    "restart",
    "new_weights",
)
"""Keys that must not train the session while the welcome screen covers it."""


class Learning(QObject):
    """Owns what teaches, and lets it point at the window's parts.

    Parameters
    ----------
    parts
        The window's views by the names that lessons have for them.
    """

    def __init__(
        self,
        session: Session,
        comparing: Comparing,
        files: SessionFiles,
        messages: Messages,
        settings: WindowSettings,
        theme: Theme,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._files, self._messages = session, files, messages
        self._actions, self._window = actions, window
        self.tour_seen = settings.tour_seen
        self.lessons = Lessons(session, comparing, files.open, lessons_folder(), settings.lesson_places)
        self.panel = LessonPanel(theme, window)
        self.panel.hide()
        self.welcome = WelcomeView(theme, window)
        self._cards = WelcomeCards(lessons_folder(), self)

    def place(
        self,
        pages: QStackedWidget,
        content: QWidget,
        middle: QSplitter,
        centre: QStackedWidget,
        panels: PanelTabs,
        controls: ControlStrip,
        transport: TransportBar,
        stage: Stage,
        parts: Mapping[str, QWidget],
        header_button: Callable[[str], QWidget],
        theme: Theme,
    ) -> None:
        """Stand the panel left of the stage and the welcome screen in front of everything; learn where the rest is."""
        self._pages, self._content, self._centre, self._panels = pages, content, centre, panels
        self._controls, self._transport, self._stage, self._parts = controls, transport, stage, parts
        self._header_button = header_button
        middle.insertWidget(0, self.panel)
        middle.setStretchFactor(0, 0)
        middle.setStretchFactor(1, 1)
        middle.setStretchFactor(2, 0)
        self._middle = middle
        pages.addWidget(self.welcome)
        self.lookout = Lookout(theme, content)
        self.tour = Tour(theme, self._part_of_tour, content)
        self._connect()

    def _connect(self) -> None:
        lessons, panel, welcome, cards = self.lessons, self.panel, self.welcome, self._cards
        lessons.opened.connect(self._show_lesson)
        lessons.refused.connect(self._messages.error)
        panel.do_requested.connect(lessons.do)
        panel.section_changed.connect(lessons.note_section)
        panel.lesson_requested.connect(lessons.open)
        panel.look_requested.connect(self.look_at)
        panel.closed.connect(self.hide_lesson)
        cards.cards_ready.connect(welcome.show_cards)
        cards.picture_ready.connect(welcome.show_picture)
        welcome.lesson_requested.connect(lessons.open)
        welcome.scenario_requested.connect(self._open)
        welcome.file_requested.connect(self._open)
        welcome.closed.connect(self.hide_welcome)
        welcome.tour_requested.connect(self.begin_tour)
        self._pages.currentChanged.connect(self._note_page)
        self._files.opened.connect(self.hide_welcome)
        self.tour.finished.connect(self._note_tour)

    @property
    def views(self) -> tuple[LessonPanel | WelcomeView | Lookout | Tour, ...]:
        """What is coloured by the theme."""
        return self.panel, self.welcome, self.lookout, self.tour

    @property
    def reading(self) -> str:
        """Folder of the lesson that is in sight; "" for none."""
        lesson = self.lessons.lesson
        return lesson.folder.name if lesson is not None and self.panel.isVisibleTo(self._window) else ""

    def close(self) -> None:
        """End the work under way."""
        self.panel.put_back()
        self._cards.close()

    # --- lesson -------------------------------------------------------------------------------------------------------

    def _show_lesson(self, page: LessonPage) -> None:
        self.hide_welcome()
        first = not self.panel.isVisibleTo(self._window)
        self.panel.show()
        if first and not self.panel.is_torn_off:
            widths = self._middle.sizes()
            wide = scaled(PANEL_WIDTH)
            self._middle.setSizes([wide, max(1, sum(widths[:2]) - wide), widths[2]])
        self.fit()
        self.panel.show_lesson(page)  # at last, so that its rows are broken once

    def hide_lesson(self) -> None:
        """Put the lesson away; it opens again where the reader was."""
        self.panel.put_back()
        self.panel.hide()
        self.fit()

    def toggle_lesson(self) -> None:
        """Show the lesson that was open last, or hide it; without one, show all lessons."""
        if self.panel.isVisible():
            self.hide_lesson()
        elif self.panel.page is None:
            self.show_welcome()
        else:
            self.hide_welcome()
            self.panel.show()
            self.fit()

    def fit(self) -> None:
        """Give the stage the room of the data panel where the window is not wide enough for everything."""
        beside = self.panel.isVisibleTo(self._window) and not self.panel.is_torn_off
        self._parts["data"].setVisible(not beside or self._window.width() >= scaled(ROOM_FOR_DATA))

    # --- looking ------------------------------------------------------------------------------------------------------

    def look_at(self, place: Place) -> None:
        """Draw attention to a part of the window, or to an element of the network."""
        widget = None if looked_at_stage(self.lookout, self._stage, place) else self._widget_of(place)
        if widget is not None:
            self.lookout.look_at_widget(widget)

    def _widget_of(self, place: Place) -> QWidget | None:
        if place.part == "data":
            self._parts["data"].show()
        if place.part in _PANELS:
            self._panels.show_panel(_PANELS[place.part])
        if place.part == "controls" and place.detail:
            try:
                editor = self._controls.editor(place.detail)
            except KeyError:
                return self._controls
            return editor if editor.isVisible() else self._controls  # it may be behind "More …"
        if place.part == "transport":
            return self._transport.button(place.detail) or self._transport
        return self._parts.get(place.part, self._centre.currentWidget())

    # --- welcome and tour ---------------------------------------------------------------------------------------------

    def show_welcome(self) -> None:
        """Show all lessons and scenarios."""
        self._session.pause()
        recent = self._files.recent
        self.welcome.show_recent(list(zip(recent, menu_labels(recent), strict=True)))
        self._pages.setCurrentWidget(self.welcome)

    def hide_welcome(self) -> None:
        """Go back to the stage."""
        if self._pages.currentWidget() is self.welcome:
            self._pages.setCurrentWidget(self._content)
            self._stage.setFocus()

    def _note_page(self) -> None:
        """Work for the welcome screen while it is in sight, whatever page has taken its place."""
        in_sight = self._pages.currentWidget() is self.welcome
        if in_sight:
            self._cards.show()
        else:
            self._cards.hide()
        for name in _NOT_BEHIND_WELCOME:
            self._actions[name].setEnabled(not in_sight)

    def _open(self, source: str) -> None:
        self.hide_welcome()
        self.hide_lesson()
        self.lessons.leave()
        self._files.open(source)

    def greet(self) -> None:
        """At the first start, lead through the window; later starts go on where the last one ended."""
        if not self.tour_seen:
            QTimer.singleShot(GREET_AFTER_MS, self, self.begin_tour)

    def begin_tour(self) -> None:
        """Lead through the window in a minute."""
        self.hide_welcome()
        self.tour.begin()

    def _note_tour(self) -> None:
        self.tour_seen = True

    def _part_of_tour(self, part: str) -> QRect | None:
        if part == "number":
            scene = self._stage.scene
            found = None if scene is None else rectangle_of(Place("node", indices=(0, 0)), scene)
            if found is None:
                return None
            return QRectF(*found).translated(self._stage.mapTo(self._content, QPoint(0, 0))).toAlignedRect()
        widget = {
            "stage": self._stage,
            "play": self._transport.button("play"),
            "speed": self._transport.speed,
            "control": self._controls.editor("training.optimizer.learning_rate"),
            "timeline": self._parts["timeline"],
            "lessons": self._header_button("welcome"),
        }.get(part)
        if widget is None or not widget.isVisible():
            return None
        return QRect(widget.mapTo(self._content, QPoint(0, 0)), widget.size())


def looked_at_stage(lookout: Lookout, stage: Stage, place: Place) -> bool:
    """Point at an element of the network; return whether the stage is in sight and has what a place names."""
    scene = stage.scene
    found = None if scene is None or not stage.isVisible() else rectangle_of(place, scene)
    if scene is None or found is None:
        return False
    off = stage.mapTo(lookout.home, QPoint(0, 0))
    lookout.look_at(QRectF(*found).translated(off), [(x + off.x(), y + off.y()) for x, y in way_of(place, scene)])
    return True
