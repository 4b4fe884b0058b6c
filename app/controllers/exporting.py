"""Exports out of the session: what they will be, how they go, and one at a time, while the session trains on."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.controllers.comparing import Comparing
from app.controllers.session import Session
from app.film.encoding import estimated_bytes, format_of
from app.film.encoding.formats import is_numbered, number_in
from app.film.handout import has_element, name_of
from app.film.timing import timeline_of
from app.services.messages import Level, Message, Messages
from app.state.comparison import MOST_RUNS
from app.state.export_choice import KINDS, ExportChoice, film_line, film_of, left_text
from app.state.export_status import ExportOffer, ExportStatus
from app.state.film import Film
from app.state.frame import Frame
from app.workers.export_work import PAPERS, Exported, Order, Subject, carry_out, seconds_per_frame
from app.workers.film_task import FilmTask
from app.workers.previews import Preview, PreviewRequest, Previews
from engine import EngineError
from engine.language import tr

TOPIC = "export"
_SURE_AFTER = 1.0
"""Seconds of an export after which its speed says how long the rest will take."""
FIRST_SHARE = 0.3
"""Of a film, the moment that is previewed first: in the usual one the errors run back."""


@dataclass(frozen=True)
class _UnderWay:
    order: Order
    task: FilmTask
    began: float


class Exporting(QObject):
    """Previews, estimates and makes exports. The session is read, and told nothing.

    Parameters
    ----------
    title
        Tells what is open.

    Signals
    -------
    offered(object)
        An :class:`~app.state.export_status.ExportOffer`: what there is to export now.
    previewed(object)
        A :class:`~app.workers.previews.Preview` of what is chosen.
    refused(str)
        One line that says why what is chosen cannot be made; "" when it can.
    estimated(str)
        How long, large and slow to make what is chosen will be, in words; "" where that is not known.
    status_changed(object)
        An :class:`~app.state.export_status.ExportStatus`.
    """

    offered = Signal(object)
    previewed = Signal(object)
    refused = Signal(str)
    estimated = Signal(str)
    status_changed = Signal(object)

    def __init__(self, session: Session, comparing: Comparing, messages: Messages, title: Callable[[], str]) -> None:
        super().__init__(session)
        self._session, self._comparing, self._messages, self._title = session, comparing, messages, title
        self._choice = ExportChoice()
        self._film: Film | None = None  # as it is chosen; None where it cannot be
        self._subject: Subject | None = None
        self._watched = False
        self._on_the_way = False  # to a step that is far away
        self._share = FIRST_SHARE
        self._room = (640, 360)
        self._under_way: _UnderWay | None = None
        self._waiting: Order | None = None
        self._status = ExportStatus()
        self._outcome = ("", False)  # of the last export, and whether there is a file
        self._folder = ""
        self._sample: tuple[Hashable, FilmTask] | None = None
        self._paces: dict[Hashable, float] = {}  # seconds a frame, by what they depend on
        self._example: int | None = 0  # that the stage shows; None for the whole mini-batch
        self._previews = Previews(self)
        self._previews.ready.connect(self._show_preview)
        self._previews.failed.connect(self._tell_refusal)
        session.display.frame_ready.connect(self._note_frame)
        session.display.readout_ready.connect(lambda _readout: self._renew_at_rest())
        session.playing_changed.connect(lambda _playing: self._renew_at_rest())
        session.replaying_changed.connect(self._note_travel)
        session.course_changed.connect(self._renew_if_watched)
        session.loaded.connect(self._renew_if_watched)

    @property
    def status(self) -> ExportStatus:
        """How it is going."""
        return self._status

    # --- what the user asks for ---------------------------------------------------------------------------------------

    def open(self) -> None:
        """Begin to preview and estimate: the page is in sight."""
        self._watched = True
        self.renew()
        self.status_changed.emit(self._status)

    def leave(self) -> None:
        """Preview no more: the page is out of sight. What is being exported goes on."""
        self._watched = False
        self._previews.close()
        self._drop_sample()

    def renew(self) -> None:
        """Look where the session stands now."""
        session = self._session
        runs = min(MOST_RUNS, len(session.recording.branches))
        self._subject = self._subject_now()
        self.offered.emit(ExportOffer(session.run.step_count, runs, self._title(), self._usual_folder()))
        self._prepare()

    def choose(self, choice: ExportChoice) -> None:
        """Preview and estimate something else."""
        if choice != self._choice:
            self._choice = choice
            self._prepare()

    def choose_moment(self, share: float) -> None:
        """Preview another moment of the film, 0 to 1."""
        self._share = share
        self._ask()

    def choose_room(self, width: int, height: int) -> None:
        """Make previews that fit into so many device pixels."""
        if (width, height) != self._room:
            self._room = (width, height)
            self._ask()

    def export(self, path: str, replacing: bool = False) -> None:
        """Export what is chosen, or let it wait for what is under way.

        Parameters
        ----------
        replacing
            Whether the user has already said that a file there may be replaced.
        """
        self._export(self._choice, Path(path).expanduser(), replacing=replacing)

    def _export(self, choice: ExportChoice, path: Path, *, replacing: bool) -> None:
        if self._waiting is not None:
            return
        target = _with_suffix(path, choice.kind)
        try:
            order = self._order(choice, target, replacing)
        except EngineError as error:
            self._messages.error(str(error), topic=TOPIC)
            return
        problem = _problem_of(target)
        if problem:
            self._messages.error(problem, topic=TOPIC)
        elif not replacing and self._is_taken(target):
            self._ask_about(order)
        else:
            self._accept(order)

    def cancel(self) -> None:
        """Give up what is under way; what waits is begun."""
        if self._under_way is not None:
            self._under_way.task.cancel()

    def show_folder(self) -> None:
        """Open the folder that the last file is in, in the system's own way."""
        if self._folder and not QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)):
            self._messages.warning(tr("The folder could not be opened: {folder}", folder=self._folder), topic=TOPIC)

    def close(self) -> None:
        """Give up everything, and wait until nothing is left of it."""
        self.leave()
        self._waiting = None
        if self._under_way is not None:
            self._under_way.task.drop()
            self._under_way.task.wait()
            self._under_way = None
            self._tell(ExportStatus())

    # --- what it will be ----------------------------------------------------------------------------------------------

    def _renew_at_rest(self) -> None:
        """Look again where the session has come to rest somewhere else; while it moves, nothing could keep up."""
        session, known = self._session, self._subject
        place = session.run.branch.name, session.run.step_count, session.playback.place_in_step
        rests = not session.playing and not self._on_the_way
        if self._watched and rests and known is not None and place != (known.branch, known.step, known.stage):
            self.renew()

    def _note_frame(self, frame: Frame) -> None:
        self._example = frame.example

    def _note_travel(self, share: float | None) -> None:
        self._on_the_way = share is not None
        self._renew_at_rest()

    def _renew_if_watched(self) -> None:
        if self._watched:
            self.renew()

    def _subject_now(self) -> Subject:
        """Copy the recording as plain values; it goes on meanwhile."""
        session = self._session
        document = session.recording.document(session.run.number, 0)
        stage = session.playback.place_in_step
        selected = session.display.selected
        there = selected is not None and has_element(selected, session.trainer)
        return Subject(
            document,
            session.run.branch.name,
            session.run.step_count,
            stage,
            len(session.trainer.architecture.layers),
            self._title(),
            self._example or 0,
            name_of(selected) if selected is not None and there else "",
        )

    def _branches(self) -> tuple[str, ...]:
        """Return the names of the runs side by side: those that are compared, else the first ones."""
        session = self._session
        others = [run.branch.name for run in self._comparing.other_runs()]
        names = [session.run.branch.name, *(others or [branch.name for branch in session.recording.branches])]
        return tuple(dict.fromkeys(names))[:MOST_RUNS]

    def _order(self, choice: ExportChoice, target: Path, replacing: bool) -> Order:
        """Return an order: a picture or a page is of the moment that the preview shows, everything else of now.

        Raises
        ------
        EngineError
            There is nothing to show, or the format cannot have this size.
        """
        kept = self._subject if choice.group in ("picture", "handout") else None
        subject = kept or self._subject_now()
        film = film_of(choice, subject.step, self._branches())
        if choice.group == "film":
            format_of(target).fit(film.picture, film.fps)
            timeline_of(film)
        return Order(choice, film, subject, target, replacing)

    def _prepare(self) -> None:
        """Estimate and preview what is chosen now."""
        if not self._watched or self._subject is None:
            return
        self._film = None
        if self._sample is not None and self._sample[0] != self._pace_key(self._choice):
            self._drop_sample()
        try:
            film = film_of(self._choice, self._subject.step, self._branches())
            line = self._estimate(film)
        except EngineError as error:
            self._tell_refusal(str(error))
            self.estimated.emit("")
            return
        self._film = film
        self.refused.emit("")
        self.estimated.emit(line)
        self._ask()

    def _estimate(self, film: Film) -> str:
        """Say what a film will be.

        Raises
        ------
        EngineError
            The format cannot have this size, or the film ends before it begins.
        """
        if self._choice.group != "film":
            return ""
        kind = format_of(Path("film" + KINDS[self._choice.kind].suffix))
        fitted = kind.fit(film.picture, film.fps)
        timeline = timeline_of(film)
        weight = estimated_bytes(kind, film.picture, film.fps, timeline.seconds)
        pace, seconds = self._paces.get(self._pace_key(self._choice)), None
        if pace is not None:
            seconds = pace * timeline.frame_count(fitted.rate) + self._training_seconds(film)
        return film_line(timeline.seconds, fitted.size, weight, seconds)

    def _training_seconds(self, film: Film) -> float:
        steps = film.to_step if isinstance(film.to_step, int) else 0
        return max(1, len(film.runs)) * steps * self._session.run.stretch.seconds_per_step

    def _pace_key(self, choice: ExportChoice) -> Hashable:
        """Return what the time for a frame depends on."""
        units = tuple(layer.units for layer in self._session.trainer.architecture.layers)
        return choice.kind, choice.layout, choice.size, units

    def _ask(self) -> None:
        film, subject, group = self._film, self._subject, self._choice.group
        if self._watched and film is not None and subject is not None and group in ("film", "picture", "handout"):
            share = self._share if group == "film" else None
            self._previews.ask(PreviewRequest(film, subject, share, self._room, PAPERS.get(self._choice.kind)))

    def _show_preview(self, preview: Preview) -> None:
        if preview.paper != PAPERS.get(self._choice.kind):
            return  # made for what was chosen before
        self.previewed.emit(preview)
        self._take_sample()

    def _tell_refusal(self, text: str) -> None:
        self._film = None
        self.refused.emit(text)

    def _take_sample(self) -> None:
        """Measure how long a frame takes here, if that is not known; an export that is under way is not disturbed."""
        key, film, subject = self._pace_key(self._choice), self._film, self._subject
        idle = self._sample is None and self._under_way is None
        if film is None or subject is None or self._choice.group != "film" or key in self._paces or not idle:
            return
        order = Order(self._choice, film, subject, Path("sample" + KINDS[self._choice.kind].suffix))
        task = FilmTask(lambda report: seconds_per_frame(order, report), self)
        task.done.connect(self._note_sample)
        task.failed.connect(lambda _text: self._drop_sample())  # the export itself will say why
        self._sample = key, task
        task.start()

    def _note_sample(self, seconds: float) -> None:
        if self._sample is not None:
            self._paces[self._sample[0]] = seconds
            self._drop_sample()
            self._renew_estimate()

    def _renew_estimate(self) -> None:
        if self._watched and self._film is not None:
            self.estimated.emit(self._estimate(self._film))

    def _drop_sample(self) -> None:
        if self._sample is not None:
            task = self._sample[1]
            self._sample = None
            task.drop()
            task.wait()
            task.deleteLater()

    # --- files --------------------------------------------------------------------------------------------------------

    def _usual_folder(self) -> str:
        """Return where the last file went, or else the system's place for films."""
        films = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        return next((folder for folder in (self._folder, films) if folder and Path(folder).is_dir()), str(Path.home()))

    def _is_taken(self, target: Path) -> bool:
        """Whether a file is there, or will be when what is under way is done."""
        promised = [] if self._under_way is None else [self._under_way.order.target]
        return target in promised or _is_there(target)

    def _ask_about(self, order: Order) -> None:
        path, choice = order.target, order.choice

        def replace() -> None:
            self._export(choice, path, replacing=True)

        def keep() -> None:
            self._export(choice, _free_name(path, self._is_taken), replacing=False)

        self._messages.post(
            Message(
                Level.WARNING,
                tr("{file} is there already.", file=path.name),
                tr("Replace it"),
                replace,
                topic=TOPIC,
                second_text=tr("Keep both"),
                second=keep,
            )
        )

    # --- how it goes --------------------------------------------------------------------------------------------------

    def _accept(self, order: Order) -> None:
        self._messages.withdraw(TOPIC)
        if self._under_way is not None:
            self._waiting = order
            self._show_status()
        else:
            self._begin(order)

    def _begin(self, order: Order) -> None:
        self._drop_sample()
        task = FilmTask(lambda report: carry_out(order, report), self)
        task.progressed.connect(self._show_progress)
        task.done.connect(self._end)
        task.failed.connect(self._fail)
        task.cancelled.connect(
            lambda: self._go_on(tr("{file}: cancelled, nothing is left of it", file=order.target.name))
        )
        self._under_way = _UnderWay(order, task, time.monotonic())
        self._show_status()
        task.start()

    def _show_progress(self, share: float) -> None:
        if self._under_way is not None:
            gone = time.monotonic() - self._under_way.began
            if share >= 1:
                left = tr("finishing")
            elif share > 0 and gone >= _SURE_AFTER:
                left = left_text(gone / share * (1 - share))
            else:
                left = ""
            self._show_status(share, left)

    def _show_status(self, share: float = 0.0, left: str = "") -> None:
        name = "" if self._under_way is None else self._under_way.order.target.name
        waiting = "" if self._waiting is None else self._waiting.target.name
        self._tell(ExportStatus(name, share, left, waiting, *self._outcome))

    def _tell(self, status: ExportStatus) -> None:
        self._status = status
        self.status_changed.emit(status)

    def _end(self, exported: Exported) -> None:
        self._folder = str(exported.target.parent)
        under_way = self._under_way
        if under_way is not None and exported.frames and exported.complete:
            gone = time.monotonic() - under_way.began - self._training_seconds(under_way.order.film)
            self._paces[self._pace_key(under_way.order.choice)] = max(gone, 0.0) / exported.frames
        if not self._watched:
            self._messages.info(exported.text, tr("Open folder"), self.show_folder, topic=TOPIC)
        self._go_on(exported.text, done=True)
        self._renew_estimate()

    def _fail(self, text: str) -> None:
        name = "" if self._under_way is None else self._under_way.order.target.name
        self._messages.error(text, topic=TOPIC)
        self._go_on(tr("{file}: not made", file=name))

    def _go_on(self, result: str, *, done: bool = False) -> None:
        """Forget what has ended, and begin what waits."""
        if self._under_way is not None:
            self._under_way.task.wait()
            self._under_way.task.deleteLater()
            self._under_way = None
        order, self._waiting = self._waiting, None
        self._outcome = result, done
        self._show_status()
        if order is not None:
            self._begin(order)


def _with_suffix(path: Path, kind: str) -> Path:
    """Return a name that the kind of file goes by, whatever was typed."""
    suffix = KINDS[kind].suffix
    if is_numbered(Path(suffix)):
        return path if path.suffix.lower() == ".png" and is_numbered(path) else path.with_name(path.stem + suffix)
    ending = Path(suffix).suffix or suffix
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def _problem_of(target: Path) -> str:
    """Say why nothing can be written there, as far as that can be seen; "" if it probably can."""
    if target.is_dir():
        return tr("{file}: expected a file, found a folder", file=target)
    if not target.parent.is_dir():
        return tr("{file}: the folder {folder} does not exist", file=target, folder=target.parent)
    return ""


def _is_there(target: Path) -> bool:
    try:
        if is_numbered(target):
            return any(number_in(target, path.name) is not None for path in target.parent.iterdir())
        return target.exists()
    except OSError:
        return False  # the export itself will say why it cannot look there


def _free_name(target: Path, is_taken: Callable[[Path], bool]) -> Path:
    """Return the name with the first number behind it that no file has."""
    number = 2
    parts = re.fullmatch(r"(.*?)((?:-%0?\d?d|-numpy|-pytorch|-handout)?\.[^.]*)", target.name)
    stem, ending = (parts[1], parts[2]) if parts else (target.name, "")
    while is_taken(candidate := target.with_name(f"{stem}-{number}{ending}")):
        number += 1
    return candidate
