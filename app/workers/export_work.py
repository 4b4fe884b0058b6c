"""What an export does, in whatever thread: on a copy of the recording, so that the session is told nothing of it."""

from __future__ import annotations

import dataclasses
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.commands.run import report as measured
from app.film.frames import Material, material_of
from app.film.handout import Handout, handout_of, write_handout
from app.film.handout_layout import PaperName
from app.film.rendering import Rendering
from app.film.stills import moment_of_step, share_among, write_still
from app.film.timing import Moment
from app.services.replacing_file import write_atomically
from app.state.cost_text import bytes_text
from app.state.export_choice import ExportChoice
from app.state.film import Film, changed_film
from app.state.listing import listed
from app.state.theme import DARK_THEMES
from app.web.page import write_page
from app.workers.film_task import Report
from engine import FileError, MicroStep
from engine.errors import reason_of
from engine.export import history_csv, history_json, numpy_code, pytorch_code
from engine.export.history import Row
from engine.initial import save_arrays
from engine.language import counted, tr
from engine.recording import Recording, RecordingDocument, Run

_SLICE = 0.05
"""Seconds of training between two looks at whether it is still wanted."""
_PORTION = 200
"""Steps of training between two such looks where each epoch is measured."""
PAPERS: dict[str, PaperName] = {"handout": "a4", "handout_letter": "letter"}
"""Kinds of handouts, and what they are printed on."""
SAMPLE_FRAMES = 30
_WARMING_UP = 10
"""Frames of a sample that say nothing of the rest."""
_SAMPLE_STEPS = 12


@dataclass(frozen=True, eq=False)
class Subject:
    """A recording as it was at one moment, and where its run stood.

    Attributes
    ----------
    branch
        Name of the branch that is shown.
    stage
        Phase and layer of the next step that is shown; None where whole steps are.
    layers
        How many the network has there.
    title
        What is open.
    example
        Which example of the mini-batch is shown.
    selected
        The element that is looked at closely, as a handout names it; "" without one.
    """

    document: RecordingDocument
    branch: str
    step: int
    stage: MicroStep | None
    layers: int
    title: str
    example: int = 0
    selected: str = ""


@dataclass(frozen=True, eq=False)
class Order:
    """An export, complete: nothing that happens in the window later changes it."""

    choice: ExportChoice
    film: Film
    subject: Subject
    target: Path
    overwrite: bool = False


@dataclass(frozen=True)
class Exported:
    """What came of an export.

    Attributes
    ----------
    text
        A line: the file, how large it is, what differs from what was asked for.
    frames
        How many frames a film has; 0 for anything else.
    complete
        False where a run diverged before the end.
    """

    text: str
    target: Path
    frames: int = 0
    complete: bool = True


class _WatchedRun(Run):
    """A run that looks up while it trains: on the way to a far step nobody else does."""

    def __init__(self, run: Run, look_up: Callable[[], None]) -> None:
        super().__init__(run.recording, run.number)
        self._look_up = look_up

    def step(self, count: int = 1) -> float:
        """Train, if that is still wanted."""
        self._look_up()
        return super().step(count)


def material_for(film: Film, subject: Subject, look_up: Callable[[], None]) -> Material:
    """Return what a film shows of a subject; ``look_up`` is called before each portion of training, and may raise.

    Raises
    ------
    EngineError
        The recording has no such branch, or its data cannot be loaded.
    """
    material = material_of(film, Recording.of(subject.document), subject.title)
    runs = tuple((name, colour, _WatchedRun(run, look_up)) for name, colour, run in material.runs)
    return dataclasses.replace(material, runs=runs)


def moment_now(film: Film, subject: Subject) -> Moment:
    """Return the moment at which a subject stands."""
    stage = subject.stage
    share = None if stage is None else share_among(subject.layers, stage.phase, stage.layer)
    return moment_of_step(film, subject.step, share)


def handout_for(film: Film, subject: Subject, paper: PaperName, look_up: Callable[[], None]) -> Handout:
    """Lay out a handout of a subject, with the example and the element that the stage shows; see :func:`material_for`.

    Raises
    ------
    EngineError
        An edit on the way there does not fit, or its data cannot be loaded.
    """
    film = changed_film(film, example=subject.example)
    material = material_for(film, subject, look_up)
    return handout_of(film, material, moment_now(film, subject), select=subject.selected, paper=paper)


def carry_out(order: Order, report: Report) -> Exported:
    """Make the file.

    Raises
    ------
    EngineError
        It cannot be made or written, or is no longer wanted; nothing of it is left.
    """
    report(0.0)
    group = order.choice.group
    if group == "film":
        return _film(order, report)
    if group == "picture":
        _picture(order, report)
    elif group == "handout":
        _handout(order, report)
    elif group == "page":
        _page(order, report)
    else:
        _NUMBERS[order.choice.kind](order, report)
    size = bytes_text(order.target.stat().st_size)
    return Exported(tr("{file}: {facts}", file=order.target.name, facts=size), order.target)


def seconds_per_frame(order: Order, report: Report) -> float:
    """Render a few frames of a film into a folder that is removed again, and return how long each took.

    Raises
    ------
    EngineError
        They cannot be made, or are no longer wanted.
    """
    film = order.film
    first = film.from_step
    last = film.to_step if isinstance(film.to_step, int) else first + _SAMPLE_STEPS
    sample = changed_film(
        film,
        from_step=0,
        to_step=min(last - first, _SAMPLE_STEPS),
        seconds=SAMPLE_FRAMES / film.fps,
        pace=(),
        title_card=False,
        end_card=False,
    )
    material = material_for(sample, order.subject, lambda: report(0.0))
    ticks: list[float] = []

    def note(done: int, count: int) -> None:
        report(done / count)
        if done > len(ticks):  # it is told again and again while the file is closed
            ticks.append(time.perf_counter())

    with tempfile.TemporaryDirectory(prefix="backscope-") as folder:
        Rendering(sample, material, Path(folder) / order.target.name).run(note)
    if order.choice.kind == "gif":  # it is drawn when all its colours are known
        ticks.append(time.perf_counter())
        return (ticks[-1] - ticks[0]) / (len(ticks) - 2)
    # the first frames open the encoder, draw the ground, find the fonts, and need not wait for memory
    return (ticks[-1] - ticks[_WARMING_UP]) / (len(ticks) - 1 - _WARMING_UP)


# --- kinds ------------------------------------------------------------------------------------------------------------


def _film(order: Order, report: Report) -> Exported:
    come = 0.0

    def look_up() -> None:
        report(come)

    def note(done: int, count: int) -> None:
        nonlocal come
        come = done / count
        report(come)

    material = material_for(order.film, order.subject, look_up)
    done = Rendering(order.film, material, order.target, overwrite=order.overwrite).run(note)
    frames = counted(done.frames, "{n} frame", "{n} frames")
    parts = [f"{done.seconds:.0f} s", f"{done.size[0]}×{done.size[1]}", frames]
    if order.target.exists():  # numbered pictures have other names
        parts.append(bytes_text(order.target.stat().st_size))
    notes = [tr("{what}; the film ends there", what=line) for line in done.diverged] + list(done.notes)
    text = ". ".join([tr("{file}: {facts}", file=order.target.name, facts=listed(parts)), *notes])
    return Exported(text, order.target, done.frames, complete=not done.diverged)


def _picture(order: Order, report: Report) -> None:
    material = material_for(order.film, order.subject, lambda: report(0.0))
    write_still(order.film, material, moment_now(order.film, order.subject), order.target, overwrite=order.overwrite)


def _handout(order: Order, report: Report) -> None:
    page = handout_for(order.film, order.subject, PAPERS[order.choice.kind], lambda: report(0.0))
    write_handout(page, order.target, overwrite=order.overwrite)


def _page(order: Order, report: Report) -> None:
    film = order.film
    run = _own_run(order.subject)
    _go_to(run, film.from_step, report)
    write_page(
        run,
        order.target,
        from_step=film.from_step,
        to_step=film.to_step if isinstance(film.to_step, int) else order.subject.step,
        title=film.title or order.subject.title,
        theme="dark" if film.theme in DARK_THEMES else "light",
        overwrite=order.overwrite,
        progress=report,
    )


def _numpy(order: Order, report: Report) -> None:
    _write(order, numpy_code(_trained(order, report).trainer))


def _pytorch(order: Order, report: Report) -> None:
    _write(order, pytorch_code(_trained(order, report).trainer))


def _weights(order: Order, report: Report) -> None:
    run = _trained(order, report)
    _check_free(order)
    save_arrays(order.target, run.trainer.saved_arrays())


def _csv(order: Order, report: Report) -> None:
    _write(order, history_csv(_history(order, report)))


def _json(order: Order, report: Report) -> None:
    _write(order, history_json(_history(order, report)))


_NUMBERS: dict[str, Callable[[Order, Report], None]] = {
    "numpy": _numpy,
    "pytorch": _pytorch,
    "npz": _weights,
    "csv": _csv,
    "json": _json,
}


def _own_run(subject: Subject) -> Run:
    recording = Recording.of(subject.document)
    return Run(recording, recording.named(subject.branch).number)


def _go_to(run: Run, step: int, report: Report) -> None:
    for share in run.approach(step, seconds=_SLICE):
        report(share)


def _trained(order: Order, report: Report) -> Run:
    """Return a run of its own, where the subject's stood."""
    run = _own_run(order.subject)
    _go_to(run, order.subject.step, report)
    _check_finite(run)
    return run


def _history(order: Order, report: Report) -> list[Row]:
    """Measure at the start, at each epoch and at the end."""
    run, steps = _own_run(order.subject), order.subject.step
    trainer = run.trainer
    run.seek(0)  # edits made before the first step
    rows: list[Row] = [measured(trainer)]
    while trainer.step_count < steps and trainer.divergence is None:
        report(trainer.step_count / steps)
        done, left = trainer.step_count, trainer.batches_left_in_epoch
        run.step(min(_PORTION, left, steps - done))
        ended = trainer.step_count - done == left
        if trainer.divergence is None and (ended or trainer.step_count == steps):
            rows.append(measured(trainer))
    _check_finite(run)
    return rows


def _check_finite(run: Run) -> None:
    if run.trainer.divergence is not None:
        raise FileError(tr("{what}; nothing is written. Go back some steps first", what=run.trainer.divergence))


def _check_free(order: Order) -> None:
    """Refuse what has appeared since the export was asked for."""
    if order.target.exists() and not order.overwrite:
        raise FileError(tr("{file}: is there already", file=order.target))


def _write(order: Order, text: str) -> None:
    _check_free(order)
    try:
        write_atomically(order.target, text.encode())
    except OSError as error:
        raise FileError(tr("{file}: cannot be written: {reason}", file=order.target, reason=reason_of(error))) from None
