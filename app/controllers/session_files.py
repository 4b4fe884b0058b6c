"""Files of the session: opening, saving, and what is kept in case the program ends before anybody saves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.controllers.session import Session
from app.services.autosave import Autosave
from app.services.messages import Level, Message, Messages
from app.services.reasons import reason_of
from app.services.recent_files import with_recent, without_recent
from app.services.recovery import Abandoned, Recovery
from app.services.replacing_file import write_atomically
from app.services.session_file import ChangedOnDisk, SessionFile
from app.services.state_folder import state_folder
from engine import EngineError, FileError, builtin_names, load_scenario
from engine.language import tr
from engine.lessons.lesson import TEXT_FILE
from engine.loading import read_text_file
from engine.recording import (
    RECORDING_SUFFIX,
    RecordingDocument,
    RecordingError,
    is_recording_name,
    recording_from_text,
    recording_to_text,
)
from engine.recording.bounds import LARGEST_TEXT


@dataclass(frozen=True)
class _Before:
    """A session that something else was opened in place of."""

    document: RecordingDocument
    name: str
    title: str
    file: SessionFile | None


class SessionFiles(QObject):
    """Opens scenarios and recordings, saves the session, keeps it safe meanwhile.

    Parameters
    ----------
    name
        Name or path of what the session has open.
    recent
        Paths of files that were open lately, newest first.
    recovery
        Where the session is kept for the case of a crash; None keeps nothing, for pictures and tests.

    Signals
    -------
    opened()
        Something else is open, or it has another name.
    recent_changed()
        :attr:`recent` is another.
    modified_changed(bool)
        Whether the session has changes that its file does not have.
    """

    opened = Signal()
    recent_changed = Signal()
    modified_changed = Signal(bool)

    def __init__(
        self, session: Session, name: str, recent: tuple[str, ...], messages: Messages, recovery: Recovery | None
    ) -> None:
        super().__init__(session)
        self._session, self._messages, self._recovery = session, messages, recovery
        self.name, self.recent = name, recent
        self.modified = False
        self._file: SessionFile | None = None
        self._autosave: Autosave | None = None
        if recovery is not None:
            self._autosave = Autosave(recovery, self.text, lambda: self.name, self)
            self._autosave.failed.connect(messages.warning)
        session.course_changed.connect(self._note_change)

    @property
    def title(self) -> str:
        """What is open, for the window's title: the file's name, or the scenario's title."""
        if self._file is not None:
            return Path(self._file.path).stem
        title = self._session.scenario.title
        return tr(title) if title else Path(self.name).stem

    @property
    def path(self) -> Path | None:
        """The recording's file; None where it has none yet."""
        return None if self._file is None else Path(self._file.path)

    def text(self) -> str:
        """Return the session as the text of a recording."""
        return recording_to_text(self._session.document())

    # --- opening ------------------------------------------------------------------------------------------------------

    def open(self, source: str) -> bool:
        """Open a scenario by name or file, or a recording; what does not work is said, and nothing changes then.

        Changes of the session before that no file has are not lost: the way back to them is offered.
        """
        before = self._unsaved()
        try:
            if is_recording_name(source):
                path = Path(source).absolute()
                text = read_text_file(path, LARGEST_TEXT)
                self._session.open_recording(read_recording(text, path.name))
                self._file = SessionFile.opened(path, text)
            else:
                self._session.open(load_scenario(source))
                self._file = None
        except EngineError as error:
            self._messages.post(Message(Level.ERROR, str(error), topic="opening"))
            if isinstance(error, FileError):
                self._remember(without_recent(self.recent, Path(source)))
            self.opened.emit()
            return False
        self._now_open(source)
        self._messages.withdraw("before")
        if before is not None:
            self._offer_way_back(before)
        return True

    def _unsaved(self) -> _Before | None:
        """Return the session with its changes, if it has any that no file has."""
        if not self.modified or not self._session.has_changes:
            return None
        return _Before(self._session.document(), self.name, self.title, self._file)

    def _offer_way_back(self, before: _Before) -> None:
        self._messages.post(
            Message(
                Level.INFO,
                tr("“{title}” had changes that were not saved.", title=before.title),
                tr("Go back to it"),
                lambda: self._go_back_to(before),
                topic="before",
            )
        )

    def _go_back_to(self, before: _Before) -> None:
        try:
            self._session.open_recording(before.document)
        except EngineError as error:
            self._messages.error(str(error))
            return
        self._messages.withdraw("before")
        self._file, self.name = before.file, before.name
        self._set_modified(True)
        if self._autosave is not None:
            self._autosave.touch()
        self.opened.emit()

    def open_last(self) -> None:
        """Open the session that was open when the program ended last; without one, stay with what there is.

        The file that it had been saved to is its file again.
        """
        path = last_session_path()
        if not path.exists():
            return
        name = self.name
        try:
            text = read_text_file(path, LARGEST_TEXT)
            self._session.open_recording(read_recording(text, tr("the last session")))
        except EngineError as error:
            self._messages.error(str(error))
            return
        self._file = self._file_of_last(name)
        self._set_modified(self._file is None)
        self.opened.emit()

    def _file_of_last(self, name: str) -> SessionFile | None:
        if not is_recording_name(name) or not Path(name).exists():
            return None
        try:
            return SessionFile.opened(Path(name), read_text_file(Path(name), LARGEST_TEXT))
        except EngineError as error:
            self._messages.warning(str(error))
            return None

    def _now_open(self, source: str) -> None:
        self.name = source
        self._messages.withdraw("opening")
        of_lesson = (Path(source).parent / TEXT_FILE).exists()
        if source not in builtin_names() and not of_lesson:
            self._remember(with_recent(self.recent, Path(source)))
        self._set_modified(False)
        self._forget_kept()
        self.opened.emit()

    def _remember(self, recent: tuple[str, ...]) -> None:
        if recent != self.recent:
            self.recent = recent
            self.recent_changed.emit()

    # --- saving -------------------------------------------------------------------------------------------------------

    def save(self, path: Path | None = None, *, overwrite: bool = False) -> bool:
        """Save the session to its file, or to another one from now on.

        Parameters
        ----------
        path
            Another file; None for the one that it has.
        overwrite
            Do so although something else has changed the file meanwhile.

        Returns
        -------
        bool
            False where there is no file yet, or it could not be written, which is said.
        """
        file = self._file
        if path is not None:
            if path.suffix.lower() != RECORDING_SUFFIX:
                path = path.with_name(path.name + RECORDING_SUFFIX)
            file, overwrite = SessionFile(path), True  # whoever chose the name was asked
        if file is None:
            return False
        try:
            file.save(self.text(), overwrite=overwrite)
        except ChangedOnDisk as error:
            self._ask_whether_to_overwrite(str(error))
            return False
        except EngineError as error:
            self._messages.error(str(error))
            return False
        self._file = file
        self._messages.withdraw("changed on disk")
        self._now_open(str(file.path))
        return True

    def _ask_whether_to_overwrite(self, said: str) -> None:
        self._messages.post(
            Message(
                Level.WARNING,
                said,
                tr("Save over it"),
                self._save_over,
                topic="changed on disk",
            )
        )

    def _save_over(self) -> None:
        self.save(overwrite=True)

    # --- keeping safe -------------------------------------------------------------------------------------------------

    def _note_change(self) -> None:
        self._set_modified(True)
        if self._autosave is not None:
            self._autosave.touch()

    def _set_modified(self, modified: bool) -> None:
        if modified != self.modified:
            self.modified = modified
            self.modified_changed.emit(modified)

    def _forget_kept(self) -> None:
        if self._autosave is not None and self._recovery is not None:
            self._autosave.cancel()
            self._safely(self._recovery.discard)

    def offer_abandoned(self) -> None:
        """Offer what a window left that ended without saying so."""
        if self._recovery is None:
            return
        abandoned = self._recovery.abandoned()
        if abandoned:
            newest = abandoned[0]
            self._messages.post(
                Message(
                    Level.WARNING,
                    tr("Backscope ended unexpectedly. The session it had open can be brought back."),
                    tr("Bring it back"),
                    lambda: self._restore(newest),
                    topic="abandoned",
                    second_text=tr("Drop it"),
                    second=lambda: self._drop(newest),
                )
            )

    def _restore(self, abandoned: Abandoned) -> None:
        recovery, autosave = self._recovery, self._autosave
        assert recovery is not None
        assert autosave is not None
        try:
            text = recovery.take(abandoned)
        except EngineError as error:
            self._messages.error(str(error))
            return
        try:
            self._session.open_recording(read_recording(text, tr("the session that was kept")))
        except EngineError as error:
            self._messages.error(str(error))
            self._safely(lambda: recovery.set_aside(abandoned))
            return
        self._messages.withdraw("abandoned")
        self._file = None
        self.name = abandoned.origin or self.name
        self.opened.emit()
        self._set_modified(True)
        autosave.touch()
        if autosave.flush():
            self._safely(lambda: recovery.forget(abandoned))

    def _drop(self, abandoned: Abandoned) -> None:
        assert self._recovery is not None
        recovery = self._recovery
        self._messages.withdraw("abandoned")
        self._safely(lambda: recovery.take(abandoned))
        self._safely(lambda: recovery.forget(abandoned))
        self.offer_abandoned()

    def _safely(self, work: Callable[[], object]) -> None:
        try:
            work()
        except EngineError as error:
            self._messages.warning(str(error))

    def close(self) -> None:
        """At a normal end: keep the session for the next start, and drop what was kept for the case of a crash."""
        if self._autosave is None or self._recovery is None:
            return
        self._autosave.cancel()
        self._safely(self._keep_last)
        self._safely(self._recovery.discard)
        self._recovery.close()

    def _keep_last(self) -> None:
        path = last_session_path()
        try:
            write_atomically(path, self.text().encode())
        except OSError as error:
            raise FileError(tr("{path}: cannot be written: {reason}", path=path, reason=reason_of(error))) from None


def last_session_path() -> Path:
    """Return where the session is kept from one start to the next."""
    return state_folder() / f"last{RECORDING_SUFFIX}"


def read_recording(text: str, name: str) -> RecordingDocument:
    """Read a recording; the message of an error starts with its name."""
    try:
        return recording_from_text(text)
    except RecordingError as error:
        raise RecordingError(f"{name}: {error}") from None
