"""Giving a lesson as a talk: its slides beside the stage while presenting, and what a clicker's keys do there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from app.learning import Learning, looked_at_stage
from app.lent_keys import LentKeys
from app.presenting import VIEWS, Presenting
from app.state.lesson_page import LessonPage
from app.state.lesson_slides import cut_into_slides, parts_of
from app.state.lesson_talk import Talk
from app.state.theme import Theme
from app.views.lesson_slide import LessonSlide
from app.views.stage import Stage
from app.widgets.lookout import Lookout
from engine.language import tr
from engine.lessons.places import Place
from engine.lessons.tree import Link, Look

_VIEW_OF_PART = {"gradients": "flow"} | {name: name for name, _ in VIEWS if name != "flow"}
"""View beside the stage of each part that a lesson points at."""


class Talking(QObject):
    """Shows the slides of the lesson that is open, from when presenting begins until it ends.

    Parameters
    ----------
    actions
        The window's, by their names.
    """

    def __init__(
        self,
        learning: Learning,
        presenting: Presenting,
        stage: Stage,
        actions: Mapping[str, QAction],
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._learning, self._presenting, self._stage = learning, presenting, stage
        self.slide = LessonSlide(theme, presenting.view)
        self.slide.hide()
        self.lookout = Lookout(theme, presenting.view)
        self.talk: Talk | None = None
        self._page: LessonPage | None = None
        self._shown = -1  # which slide
        self._follows = True  # the view beside the stage is the one that slides point at
        self._was_torn_off = False
        self._due = QTimer(self)  # a page that changes its size does so several times
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self._cut)
        onward = self._action(tr("Next step of the lesson"), self.onward)
        back = self._action(tr("Back in the lesson"), self.back)
        self._instead = {"next_phase": onward, "previous_phase": back}
        self._keys = LentKeys([(actions["next_phase"], onward, "PgDown"), (actions["previous_phase"], back, "PgUp")])
        presenting.begun.connect(self._begin)
        presenting.ended.connect(self._end)
        presenting.view.view_chosen.connect(self._note_choice)
        presenting.view.smallest_text_changed.connect(self.slide.set_smallest)
        learning.lessons.opened.connect(self._change_lesson)
        self.slide.resized.connect(self._due.start)
        self.slide.pressed.connect(self._press)
        self.slide.mark_followed.connect(self._follow)

    def _action(self, text: str, intent: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setAutoRepeat(False)  # a key held down must not press one button after the other
        action.setToolTip(text)
        action.setEnabled(False)
        action.triggered.connect(lambda _checked=False: intent())
        self._presenting.view.addAction(action)
        return action

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.slide.set_theme(theme)
        self.lookout.set_theme(theme)

    # --- beginning and ending -----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        panel = self._learning.panel
        if panel.page is None or panel.isHidden():
            return
        self._was_torn_off = panel.is_torn_off
        if self._was_torn_off:
            panel.hide()  # it would lie over the page
        self._follows = True
        self._take(panel.page, panel.section)
        self._keys.lend()
        for name, action in self._instead.items():
            action.setEnabled(True)
            self._presenting.view.set_bar_action(name, action)

    def _take(self, page: LessonPage, section: int) -> None:
        self._page, self._shown = page, -1
        self.talk = Talk(parts_of(page.text), section)
        self.slide.set_page(page, self.talk.parts)
        self._presenting.view.set_slide(self.slide)
        self._cut()

    def _change_lesson(self, page: LessonPage) -> None:
        """Go on with the first slide of another lesson, or begin this one again."""
        if self.talk is not None:
            self._take(page, 0)

    def _end(self) -> None:
        if self.talk is None:
            return
        section, self.talk, self._page = self.talk.section, None, None
        for name, action in self._instead.items():
            action.setEnabled(False)
            self._presenting.view.set_bar_action(name, None)
        self._keys.give_back()
        self._due.stop()
        self.lookout.leave()
        self._presenting.view.set_slide(None)
        panel = self._learning.panel
        if self._was_torn_off:
            panel.show()
        panel.go_to_section(section)
        self._learning.fit()

    # --- stops --------------------------------------------------------------------------------------------------------

    def onward(self) -> None:
        """Go to the next stop, and do what its button does."""
        self._cut_what_is_due()
        if self.talk is not None:
            doing = self.talk.onward()
            self._show()
            if doing is not None:
                self._learning.lessons.do(doing)

    def back(self) -> None:
        """Go to the stop before; the network stays as it is."""
        self._cut_what_is_due()
        if self.talk is not None:
            self.talk.back()
            self._show()

    def _press(self, part: int) -> None:
        """Do what a button does that was clicked."""
        if self.talk is not None:
            self._learning.lessons.do(self.talk.doing_of(part))
            self.talk.note_pressed(part)
            self._show()

    def _cut_what_is_due(self) -> None:
        if self._due.isActive():
            self._cut()

    def _cut(self) -> None:
        """Cut the lesson for the slide's size, and stay where the talk is."""
        self._due.stop()
        if self.talk is not None:
            self._shown = -1
            self.talk.cut(cut_into_slides(self.talk.parts, self.slide.fits))
            self._show()

    def _show(self) -> None:
        talk, page = self.talk, self._page
        if talk is None or page is None:
            return
        self.lookout.leave()
        self.slide.show_slide(talk.shown([section.title for section in page.text.sections]))
        if talk.stop.slide == self._shown:
            return
        self._shown = talk.stop.slide
        self._learning.lessons.note_section(talk.section)
        if self._follows:
            wanted = talk.view_pointed_at(_VIEW_OF_PART, self._presenting.shown)
            if wanted != self._presenting.shown:
                self._presenting.choose(wanted)

    # --- views and marks ----------------------------------------------------------------------------------------------

    def _note_choice(self) -> None:
        """Leave the view alone that the teacher has chosen."""
        self._follows = False

    def _follow(self, mark: object) -> None:
        if isinstance(mark, Link):
            QDesktopServices.openUrl(QUrl(mark.address))
        elif isinstance(mark, Look):
            self._look_at(mark.place)

    def _look_at(self, place: Place) -> None:
        """Draw attention to an element of the network, or to a view, which is shown for it."""
        if looked_at_stage(self.lookout, self._stage, place):
            return
        if place.part == "stage":
            self.lookout.look_at_widget(self._stage)
        elif place.part in _VIEW_OF_PART:
            self._presenting.choose(_VIEW_OF_PART[place.part])
