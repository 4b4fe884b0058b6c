"""Single frames of a film for the page of exports, made in a thread: the latest that was asked for wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.film.frames import Reel
from app.state.film import Film
from app.workers.export_work import Subject, moment_now
from app.workers.film_task import FilmTask, Report

_SMALLEST = 16
"""Pixels of the shorter side of a preview."""


@dataclass(frozen=True, eq=False)
class PreviewRequest:
    """A frame that is to be seen.

    Attributes
    ----------
    share
        Which moment of the film, 0 to 1; None: that at which the subject stands.
    room
        Width and height that the picture must fit into, in device pixels.
    """

    film: Film
    subject: Subject
    share: float | None
    room: tuple[int, int]


@dataclass(frozen=True, eq=False)
class Preview:
    """A frame.

    Attributes
    ----------
    seconds
        Its place in the film.
    step
        Updates done before what it shows.
    """

    image: QImage
    seconds: float
    step: int


class Previews(QObject):
    """Makes previews one at a time; one that has not been begun gives way to the next, one under way is given up.

    What was trained for one is kept for the next of the same film.

    Signals
    -------
    ready(object)
        A :class:`Preview`.
    failed(str)
        One line that says why there is none.
    """

    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: FilmTask | None = None
        self._next: PreviewRequest | None = None
        self._reel: tuple[Film, Subject, Reel] | None = None
        self._look_up: Callable[[], None] = lambda: None

    @property
    def busy(self) -> bool:
        """Whether one is being made."""
        return self._task is not None

    def ask(self, request: PreviewRequest) -> None:
        """Make this one, and none that was asked for before."""
        self._next = request
        if self._task is None:
            self._begin()
        else:
            self._task.cancel()

    def close(self) -> None:
        """Make no more, and wait until the one under way has stopped."""
        self._next = self._reel = None
        if self._task is not None:
            self._task.drop()
            self._task.wait()
            self._task.deleteLater()
            self._task = None

    def _begin(self) -> None:
        request, self._next = self._next, None
        if request is None:
            return
        self._task = FilmTask(lambda report: self._make(request, report), self)
        self._task.done.connect(self._tell)
        self._task.failed.connect(self._tell_failure)
        self._task.cancelled.connect(self._go_on)
        self._task.start()

    def _go_on(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
        self._begin()

    def _tell(self, preview: object) -> None:
        self.ready.emit(preview)
        self._go_on()

    def _tell_failure(self, text: str) -> None:
        self._reel = None
        self.failed.emit(text)
        self._go_on()

    # --- in the thread ------------------------------------------------------------------------------------------------

    def _make(self, request: PreviewRequest, report: Report) -> Preview:
        self._look_up = lambda: report(0.0)
        reel = self._reel_of(request)
        if request.share is None:
            moment = moment_now(request.film, request.subject, reel.runs[0])
        else:
            moment = reel.reel.timeline.at(request.share * reel.reel.timeline.seconds)
        return Preview(QImage(), moment.seconds, moment.step)
