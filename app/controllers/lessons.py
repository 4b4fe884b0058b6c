"""Lessons in the session: opens one, carries out its buttons, remembers where the reader was.

Whatever a button does is an ordinary change, comparison or journey of the session: recorded, and undone by undo.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.comparing import Comparing
from app.controllers.playback import Playback
from app.controllers.session import Session
from app.controllers.start_again import start_again
from app.controllers.undo import Moment
from app.state.lesson_page import LessonName, page_of
from engine import Edit, EngineError
from engine.language import tr
from engine.lessons.buttons import Doing, Goto, Variant
from engine.lessons.finding import find_lesson, lesson_folders
from engine.lessons.lesson import SCENARIO_FILE, Lesson, folder_name, lesson_title
from engine.recording import Recording, Run


class Lessons(QObject):
    """Owns the lesson that is read.

    Parameters
    ----------
    open_scenario
        Opens a scenario's file in the session and returns whether that worked.
    users
        The user's folder of lessons; None for none.
    places
        The section that each lesson was left at, by the name of its folder.

    Signals
    -------
    opened(object)
        A :class:`~app.state.lesson_page.LessonPage` to be shown.
    refused(str)
        Something did not work; one line that says what.
    """

    opened = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        comparing: Comparing,
        open_scenario: Callable[[str], bool],
        users: Path | None = None,
        places: Mapping[str, int] | None = None,
    ) -> None:
        super().__init__(session)
        self._session, self._comparing = session, comparing
        self._open_scenario, self._users = open_scenario, users
        self._places = dict(places or {})
        self._lesson: Lesson | None = None
        self._recording: Recording | None = None  # of the lesson
        self._then: Callable[[], None] | None = None  # what a button does where a long way has come to its end
        self._on_the_way = False
        session.replaying_changed.connect(self._note_way)
        session.loaded.connect(self._forget_way)

    @property
    def lesson(self) -> Lesson | None:
        """What is read; None before anything was opened."""
        return self._lesson

    @property
    def places(self) -> dict[str, int]:
        """The section that each lesson was left at, for the settings."""
        return dict(self._places)

    # --- opening ------------------------------------------------------------------------------------------------------

    def open(self, which: str) -> bool:
        """Open a lesson by its folder's name, its name or its number, and its scenario in the session."""
        lesson = self._found(which)
        if lesson is None or not self._begin(lesson):
            return False
        self._show(lesson)
        return True

    def read_on(self, which: str) -> None:
        """Read a lesson whose run the session has open already: the window was opened anew."""
        lesson = self._found(which)
        if lesson is not None:
            recording = self._session.recording
            self._lesson, self._recording = lesson, recording if recording.scenario == lesson.scenario else None
            self._show(lesson)

    def leave(self) -> None:
        """Read no lesson any longer; what it has done stays."""
        self._lesson = self._recording = self._then = None

    def note_section(self, section: int) -> None:
        """Remember where the reader is."""
        if self._lesson is not None:
            self._places[self._lesson.folder.name] = section

    def _found(self, which: str) -> Lesson | None:
        try:
            return find_lesson(which, self._users)
        except EngineError as error:
            self.refused.emit(str(error))
            return None

    def _show(self, lesson: Lesson) -> None:
        self.opened.emit(page_of(lesson, self._places.get(lesson.folder.name, 0), self._following(lesson)))

    def _begin(self, lesson: Lesson) -> bool:
        """Let the session train a lesson's scenario from its beginning; return whether that worked."""
        self._comparing.close()
        if not self._open_scenario(str(lesson.folder / SCENARIO_FILE)):
            return False
        self._lesson, self._recording = lesson, self._session.recording
        return True

    def _following(self, lesson: Lesson) -> LessonName | None:
        """Return the next lesson that can be read."""
        folders = list(lesson_folders(self._users))
        place = folders.index(lesson.folder) if lesson.folder in folders else len(folders)
        for folder in folders[place + 1 :]:
            named = folder_name(folder)
            assert named is not None  # or it would not have been found
            try:
                title = lesson_title(folder)
            except EngineError:  # it is told where it is opened
                continue
            if title:
                return LessonName(folder.name, named[0], title)
        return None

    # --- buttons ------------------------------------------------------------------------------------------------------

    def do(self, doing: Doing) -> None:
        """Carry out a button; where something else is open, the lesson's scenario is opened again first."""
        lesson, session = self._lesson, self._session
        if lesson is None:
            return
        session.stop_replaying()
        self._forget_way()
        if session.recording is not self._recording and not self._begin(lesson):
            return
        if doing.restart:
            self._restart()
        if doing.edits:
            session.apply(list(doing.edits))
        if doing.goto is None:
            self._after_goto(doing)
        else:
            self._go_to(doing.goto, doing)

    def _go_to(self, goto: Goto, doing: Doing) -> None:
        """Go to a step; what follows waits until a long way has been gone."""
        session = self._session
        session.pause()
        branch = session.run.number
        session.seek(goto.step)

        def arrived() -> None:
            if session.run.step_count != goto.step or session.run.number != branch:
                return  # left on the way, or diverged before
            if goto.phase is not None:
                # played on, it begins at the beginning; else all of it is in sight, as the text speaks of it
                session.show_phase(goto.phase, goto.layer, 0.0 if doing.play else 1.0)
            self._after_goto(doing)

        if self._on_the_way:
            self._then = arrived
        else:
            arrived()

    def _after_goto(self, doing: Doing) -> None:
        if doing.compare:
            self._compare(doing.label, doing.compare)
        if doing.speed is not None:
            self._session.set_speed(doing.speed)
        if doing.play is not None:
            self._play(doing.play)

    def _play(self, wanted: bool) -> None:
        session = self._session
        if session.playback.backward or not wanted:
            session.pause()
        if wanted and not session.playing:
            session.toggle_playing()

    def _note_way(self, share: float | None) -> None:
        self._on_the_way = share is not None
        if share is None and self._then is not None:
            then, self._then = self._then, None
            QTimer.singleShot(0, self, then)  # the session has not quite ended its way yet

    def _forget_way(self) -> None:
        self._then, self._on_the_way = None, False

    def _restart(self) -> None:
        """Go to step 0 of the lesson as it is; the run so far is kept."""
        session = self._session
        self._comparing.close()
        session.pause()
        untouched = self._branch_with(())
        if untouched is not None:
            session.seek(0, untouched)
            return
        before = Moment.of(session.playback)
        try:
            start_again(session.playback, (), tr("as in the lesson"))
        except EngineError as error:
            self._take_back(before, str(error))
            return
        session.note_change(tr("restart of the lesson"), before)
        self._show_what_is_there()

    def _compare(self, label: str, variants: tuple[Variant, ...]) -> None:
        """Put runs side by side, each from step 0 of the lesson; those that there are already are not made again."""
        session, comparing = self._session, self._comparing
        comparing.close()
        session.pause()
        before = Moment.of(session.playback)
        try:
            numbers = [self._branch_of(variant) for variant in variants]
        except EngineError as error:
            self._take_back(before, str(error))
            return
        first, *others = numbers
        session.seek(0, first)
        for number in others:
            comparing.compare_with_branch(number)
        if session.recording.branches != before.branches:
            session.note_change(tr('comparison "{label}"', label=label), before)

    def _branch_of(self, variant: Variant) -> int:
        """Return the number of the branch with these edits at step 0, made now if there is none.

        Raises
        ------
        EngineError
            An edit does not fit, or there is no room for another branch.
        """
        recording = self._session.recording
        playback = Playback(Run(recording, self._session.run.number), self._session.speed)
        playback.begin_again()
        made: list[Edit] = []
        for edit in variant.edits:
            if playback.apply(edit, forking=not made):
                made.append(edit)
        number = playback.run.number if made else None
        known = self._branch_with(tuple(edit for _, edit in playback.run.branch.tip.edits()) if made else (), number)
        if known is not None:
            if number is not None:
                recording.delete(number)
            number = known
        elif number is None:
            return recording.fork(recording.root, variant.name).number
        if recording.branch(number).name != variant.name:
            recording.rename(number, variant.name)
        return number

    def _branch_with(self, edits: tuple[Edit, ...], besides: int | None = None) -> int | None:
        """Return the number of a branch that these edits at step 0 are all the edits of; None if there is none."""
        wanted = tuple((0, edit) for edit in edits)
        for branch in self._session.recording.branches:
            if branch.number != besides and tuple(branch.tip.edits()) == wanted:
                return branch.number
        return None

    def _take_back(self, before: Moment, said: str) -> None:
        """Let the recording be as it was before something that did not fit."""
        session = self._session
        session.recording.branches = before.branches
        session.seek(before.step, before.number)
        self.refused.emit(said)

    def _show_what_is_there(self) -> None:
        session = self._session
        session.display.follow(session.playback)
        session.set_speed(session.speed.position)  # how fast that is, depends on the network
        session.pause()
