"""Single frames of a film, and handouts, for the page of exports, made in a thread: the latest asked for wins."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.film.frames import Reel, layout_of
from app.film.handout import Handout, paint_handout
from app.film.handout_layout import PaperName
from app.film.painting import FramePainter, image_over, look_of, painter_on, scenes_of
from app.state.film import Film
from app.workers.export_work import Subject, handout_for, material_for, moment_now
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
    paper
        What a handout is to be printed on; None for a frame of the film.
    room
        Width and height that the picture must fit into, in device pixels.
    """

    film: Film
    subject: Subject
    share: float | None
    room: tuple[int, int]
    paper: PaperName | None = None


@dataclass(frozen=True, eq=False)
class Preview:
    """A frame, or a sheet of paper.

    Attributes
    ----------
    seconds
        Its place in the film.
    step
        Updates done before what it shows.
    paper
        Of a handout; None for a frame.
    """

    image: QImage
    seconds: float
    step: int
    paper: PaperName | None = None


@dataclass(frozen=True, eq=False)
class _Kept:
    """What the next preview of the same film begins with."""

    film: Film
    subject: Subject
    reel: Reel


@dataclass(frozen=True, eq=False)
class _KeptPage:
    """What the next preview of the same handout only has to be painted from."""

    film: Film
    subject: Subject
    paper: PaperName
    handout: Handout


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
        self._kept: _Kept | None = None
        self._kept_page: _KeptPage | None = None
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
        self._next = None
        if self._task is not None:
            self._task.drop()
            self._task.wait()
            self._task.deleteLater()
            self._task = None
        self._kept = self._kept_page = None

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
        self._kept = self._kept_page = None
        self.failed.emit(text)
        self._go_on()

    # --- in the thread ------------------------------------------------------------------------------------------------

    def _make(self, request: PreviewRequest, report: Report) -> Preview:
        self._look_up = lambda: report(0.0)
        if request.paper is not None:
            page = self._page_of(request, request.paper)
            return Preview(_image_of(page, request.room), 0.0, request.subject.step, request.paper)
        return self._frame(request)

    def _frame(self, request: PreviewRequest) -> Preview:
        reel = self._reel_of(request)
        if request.share is None:
            moment = moment_now(request.film, request.subject)
            frame = reel.still(moment)
        else:
            moment = reel.timeline.at(request.share * reel.timeline.seconds)
            frame = reel.frame(moment)
        film = request.film
        look = look_of(film, layout_of(film), film.picture, len(frame.runs), captions=bool(film.captions))
        # laid out as in the film, and painted smaller: everything stands where it will stand
        scale = min(1.0, *(room / side for room, side in zip(request.room, film.picture, strict=True)))
        scale = max(scale, _SMALLEST / min(film.picture))
        sheet = dataclasses.replace(look.sheet, ratio=look.sheet.ratio * scale)
        width, height = round(sheet.width * sheet.ratio), round(sheet.height * sheet.ratio)
        look = dataclasses.replace(look, sheet=sheet)
        pixels = np.full((height, width, 4), 255, np.uint8)
        FramePainter(look).paint(pixels, frame, scenes_of(look, frame))
        return Preview(image_over(pixels, 1.0).copy(), moment.seconds, frame.step)

    def _page_of(self, request: PreviewRequest, paper: PaperName) -> Handout:
        kept, wanted = self._kept_page, (request.film, request.subject, paper)
        if kept is None or (kept.film, kept.subject, kept.paper) != wanted:
            page = handout_for(request.film, request.subject, paper, lambda: self._look_up())
            kept = self._kept_page = _KeptPage(*wanted, page)
        return kept.handout

    def _reel_of(self, request: PreviewRequest) -> Reel:
        kept = self._kept
        if kept is None or kept.film != request.film or kept.subject is not request.subject:
            material = material_for(request.film, request.subject, lambda: self._look_up())
            kept = self._kept = _Kept(request.film, request.subject, Reel(request.film, material))
        return kept.reel


def _image_of(page: Handout, room: tuple[int, int]) -> QImage:
    """Paint a sheet as large as the room allows."""
    sheet = page.sheet
    scale = min(room[0] / sheet.width, room[1] / sheet.height)
    scale = max(scale, _SMALLEST / sheet.width)
    image = QImage(round(sheet.width * scale), round(sheet.height * scale), QImage.Format.Format_RGB32)
    image.fill(page.theme.window)
    with painter_on(image) as painter:
        painter.scale(scale, scale)
        paint_handout(painter, page)
    return image
