"""What the frames of a film show: a run or several are trained up to each moment, and looked at. Knows no Qt."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import msgspec
from msgspec import UNSET

from app.controllers.predictions import prediction_of
from app.controllers.responses import responses_of
from app.film.encoding.errors import FilmError
from app.film.timing import Moment, Timeline, stage_at, timeline_of
from app.state.comparison import MOST_RUNS, differences
from app.state.curves import LossHistory
from app.state.film import Film, FilmRun, LayoutName
from app.state.frame import Responses
from app.state.listing import listed
from app.state.prediction import Prediction
from app.state.scene.number_text import count_text, number_text
from app.state.spelling import spelled
from engine import EngineError, MicroStep, Snapshot, Trainer, load_scenario
from engine.edits import describe
from engine.language import counted, local_number, tr
from engine.recording import Recording, Run, is_recording_name, load_recording_document

RENEW_EVERY = Fraction(1, 10)
"""Seconds of the film between two looks at links, prediction, curves and texts, which cost more than pulses."""
MEASURED_PER_DOUBLING = 200
"""Points of a curve between a step and twice that step: fine at the beginning, few in a long run."""
TEST_EXAMPLE_FOR = 2.0
"""Seconds that one test image stays in fast motion."""
_DECIMALS = 4


@dataclass(frozen=True, eq=False)
class RunFrame:
    """One run at one moment.

    Attributes
    ----------
    fraction
        How far the phase has come, 0 to 1.
    flow
        Whether whole steps are shown.
    example
        Which example of the mini-batch is shown.
    diverged
        One line that says where the run stopped being finite; "" while it goes on.
    """

    name: str
    colour: int
    difference: str
    snapshot: Snapshot
    step: int
    fraction: float
    flow: bool
    example: int
    input_image: tuple[int, int] | None
    responses: Responses | None
    history: LossHistory
    diverged: str


@dataclass(frozen=True)
class Card:
    """What stands before the film, or behind it.

    Attributes
    ----------
    lines
        Text, and the index of a run's colour or None.
    """

    title: str
    lines: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, eq=False)
class FilmFrame:
    """Everything that one frame shows.

    Attributes
    ----------
    prediction
        Of the first run; the same object as long as it is the same picture.
    renewed
        Whether links, curves and texts are to be drawn anew; between two such frames they stay.
    card
        What lies over the picture, as much as the moment says.
    """

    moment: Moment
    title: str
    runs: tuple[RunFrame, ...]
    prediction: Prediction | None
    renewed: bool
    card: Card | None

    @property
    def step(self) -> int:
        """Updates done so far: of the run that has come furthest."""
        return max(run.step for run in self.runs)


@dataclass(frozen=True, eq=False)
class Material:
    """What a film is made of.

    Attributes
    ----------
    runs
        Each with its name and the index of its colour; all stand at step 0.
    last
        Step at which the recording ends; None for a scenario, which never does.
    """

    title: str
    runs: tuple[tuple[str, int, Run], ...]
    last: int | None


def load_material(film: Film, folder: Path | None = None) -> Material:
    """Find what a film shows.

    Parameters
    ----------
    folder
        Where the film's file is: paths in it begin there.

    Raises
    ------
    EngineError
        There is no such scenario, recording or branch, or an edit does not fit.
    """
    source = film.source
    if not source:
        raise FilmError(tr("source: expected a scenario or a recording, found nothing"))
    beside = None if folder is None else folder / source
    path = beside if beside is not None and beside.exists() else Path(source)
    if is_recording_name(source):
        recording = Recording.of(load_recording_document(path))
        return _of_recording(film, recording, path.stem)
    scenario = load_scenario(path if path is beside else source)
    title = film.title or tr(scenario.title) or path.stem
    wanted = film.runs or (FilmRun(),)
    runs = []
    for index, one in enumerate(wanted):
        if one.branch:
            place = f"runs[{index}].branch"
            raise FilmError(
                tr("{place}: expected a recording as the source, found the scenario {name}", place=place, name=source)
            )
        run = Run.of(scenario)
        try:
            for edit in one.edits:
                run.apply(edit)
        except EngineError as error:
            raise FilmError(f"runs[{index}].edits: {error}") from None
        runs.append((one.name, index, run))
    return _named(film, title, runs, None)


def material_of(film: Film, recording: Recording, name: str) -> Material:
    """Return what a film shows of a recording that is open; the recording is told nothing of it.

    Raises
    ------
    EngineError
        It has no such branch.
    """
    return _of_recording(film, Recording.of(recording.document(recording.branches[0].number, 0)), name)


def _of_recording(film: Film, recording: Recording, name: str) -> Material:
    title = film.title or tr(recording.scenario.title) or name
    if film.runs:
        for index, one in enumerate(film.runs):
            if one.edits:
                raise FilmError(
                    tr("{place}: expected a scenario as the source, found a recording", place=f"runs[{index}].edits")
                )
        chosen = [(one.name, recording.named(one.branch) if one.branch else recording.branches[0]) for one in film.runs]
    elif film.layout == "comparison":
        chosen = [("", branch) for branch in recording.branches[:MOST_RUNS]]
    else:
        chosen = [("", recording.branches[0])]
    runs = [(name or branch.name, branch.colour, Run(recording, branch.number)) for name, branch in chosen]
    return _named(film, title, runs, max(branch.end for _, branch in chosen) or None)


def _named(film: Film, title: str, runs: list[tuple[str, int, Run]], last: int | None) -> Material:
    if film.layout == "comparison" and len(runs) < 2:
        raise FilmError(tr("runs: expected two to four runs for a comparison, found {count}", count=len(runs)))
    texts = differences([run.trainer.scenario for _, _, run in runs])
    named = [
        (name or difference or tr("run {number}", number=number), colour, run)
        for number, ((name, colour, run), difference) in enumerate(zip(runs, texts, strict=True), 1)
    ]
    return Material(title, tuple(named), last)


def layout_of(film: Film) -> LayoutName:
    """Return the layout of a film, if it does not say it that of as many runs."""
    if film.layout is not UNSET:
        return film.layout
    return "comparison" if len(film.runs) > 1 else "stage_curves_prediction"


# --- one run on film --------------------------------------------------------------------------------------------------


class _Take:
    """A run that goes to the moments of a film; forward it trains on, back it goes by keyframes."""

    def __init__(self, name: str, colour: int, difference: str, run: Run) -> None:
        self.name, self.colour, self.difference, self.run = name, colour, difference, run
        self.history = LossHistory()
        self._edits = [(step, describe(edit)) for step, edit in run.branch.tip.edits() if step]
        self._stages: Iterator[MicroStep] | None = None
        self._stage: MicroStep | None = None
        self._slow_step = -1  # updates before the step whose stages are shown
        self._to_measure = 0
        self._responses: Responses | None = None
        self._snapshot: tuple[Hashable, Snapshot] | None = None
        self._measure()

    @property
    def trainer(self) -> Trainer:
        return self.run.trainer

    @property
    def layers(self) -> int:
        return len(self.trainer.architecture.layers)

    def go_to(self, step: int) -> None:
        """Train to a step."""
        self._end_slow_step()
        if step < self.run.step_count:
            self.run.seek(step)
            self.history.cut_after(step)
            self._to_measure = _behind(min(step, self.history.last_step))
        while self.run.step_count < step and self.trainer.divergence is None:
            self.run.step(min(step, self._to_measure) - self.run.step_count)
            if self.run.step_count == self._to_measure:
                self._measure()

    def go_into(self, step: int) -> None:
        """Train to a step, and make the edits at it, if it is not that step already: there may be more layers then."""
        if self._slow_step != step:
            self.go_to(step)
            if self.trainer.divergence is None:
                self.run.make_edits()

    def show_stage(self, step: int, stage: MicroStep) -> None:
        """Train to a step, and on to a stage of the next one."""
        if self._slow_step != step or self._is_behind(stage):
            if self._slow_step == step:  # back within the step: its beginning has to be had again
                self._end_slow_step()
                self.run.seek(step)
                self.history.cut_after(step)
                self._to_measure = _behind(self.history.last_step)
            self.go_to(step)
            if self.trainer.divergence is not None:
                return
            self._stages, self._slow_step, self._stage = self.run.micro_steps(), step, None
        while self._stage != stage and self._stages is not None:
            self._next_stage()

    def _is_behind(self, stage: MicroStep) -> bool:
        return self._stage is not None and _order(stage, self.layers) < _order(self._stage, self.layers)

    def _next_stage(self) -> None:
        assert self._stages is not None
        event = next(self._stages, None)
        if event is None:
            self._stages = None
            if self.trainer.divergence is None and self.run.step_count == self._to_measure:
                self._measure()
        else:
            self._stage = event

    def _end_slow_step(self) -> None:
        while self._stages is not None:
            self._next_stage()
        self._slow_step, self._stage = -1, None

    def _measure(self) -> None:
        step = self.run.step_count
        e = self.trainer.evaluate()
        self.history.append(step, e.train_loss, e.test_loss, e.train_accuracy, e.test_accuracy)
        self._to_measure = _behind(step)
        for place, text in self._edits:
            if self.history.markers[-1:] and place <= self.history.markers[-1].step:
                continue
            if place <= step:
                self.history.add_marker(place, text)

    def _looked_at(self) -> Snapshot:
        """Return the snapshot: the same object as long as nothing has been computed, so that pictures are kept."""
        key = (self.run.step_count, self._slow_step, self._stage, self.trainer.divergence)
        if self._snapshot is None or self._snapshot[0] != key:
            self._snapshot = (key, self.trainer.snapshot())
        return self._snapshot[1]

    def frame(self, fraction: float, flow: bool, example: int, renewed: bool) -> RunFrame:
        trainer, snapshot = self.trainer, self._looked_at()
        failed = trainer.divergence is not None
        if renewed or self._responses is None:
            self._responses = responses_of(trainer)
        return RunFrame(
            name=self.name,
            colour=self.colour,
            difference="" if self.difference == self.name else self.difference,
            snapshot=snapshot,
            step=trainer.step_count,
            fraction=1.0 if failed else fraction,
            flow=flow and not failed,
            example=min(example, snapshot.batch_size - 1),
            input_image=trainer.dataset.examples.image,
            responses=self._responses,
            history=self.history,
            diverged="" if trainer.divergence is None else str(trainer.divergence),
        )


def _behind(step: int) -> int:
    """Return the next step at which curves are measured: the same in every film of a run."""
    distance = 1
    while step >= 2 * distance * MEASURED_PER_DOUBLING:
        distance *= 2
    return (step // distance + 1) * distance


def _order(stage: MicroStep, layers: int) -> tuple[int, int]:
    """Return where a stage stands in its step."""
    phases = list(type(stage.phase))
    layer = stage.layer or 0
    return phases.index(stage.phase), layers - layer if stage.phase == "backward" else layer


# --- the film ---------------------------------------------------------------------------------------------------------


class Reel:
    """Makes what each frame shows, best one after another: what lies before is trained again.

    Attributes
    ----------
    timeline
        The film on its clock.
    """

    def __init__(self, film: Film, material: Material) -> None:
        self.film, self.title = film, material.title
        self.timeline: Timeline = timeline_of(film, material.last)
        texts = differences([run.trainer.scenario for _, _, run in material.runs])
        self._takes = [
            _Take(name, colour, text, run) for (name, colour, run), text in zip(material.runs, texts, strict=True)
        ]
        self._opening = _opening_card(self.title, self._takes)
        self._renewed_at: int | None = None
        self._prediction: Prediction | None = None
        self._predicted: tuple[object, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What the runs are called."""
        return tuple(take.name for take in self._takes)

    @property
    def diverged(self) -> tuple[str, ...]:
        """A line for each run that has diverged so far."""
        several = len(self._takes) > 1
        return tuple(
            f"{take.name}: {take.trainer.divergence}" if several else str(take.trainer.divergence)
            for take in self._takes
            if take.trainer.divergence is not None
        )

    @property
    def over(self) -> bool:
        """Whether no run can go on."""
        return all(take.trainer.divergence is not None for take in self._takes)

    def frame(self, moment: Moment) -> FilmFrame:
        """Train up to a moment, and return what is to be seen there.

        Raises
        ------
        EngineError
            A recorded edit does not fit.
        """
        if moment.share is not None:
            for take in self._takes:
                take.go_into(moment.step)
        fractions = [self._show(take, moment) for take in self._takes]
        flow = moment.share is None
        turn = int(moment.seconds / RENEW_EVERY)
        renewed = turn != self._renewed_at
        self._renewed_at = turn
        runs = tuple(
            take.frame(fraction, flow, self.film.example, renewed)
            for take, fraction in zip(self._takes, fractions, strict=True)
        )
        if renewed or self._prediction is None:
            self._predict(runs[0], moment)
        card = {"title": self._opening, "end": self._closing_card() if moment.card == "end" else None, None: None}
        return FilmFrame(moment, self.title, runs, self._prediction, renewed, card[moment.card])

    def still(self, moment: Moment) -> FilmFrame:
        """Return what is to be seen at a moment by itself: as in the window, with the edits made at its step.

        Raises
        ------
        EngineError
            A recorded edit does not fit.
        """
        for take in self._takes:
            take.go_into(moment.step)
        return self.frame(moment)

    def _show(self, take: _Take, moment: Moment) -> float:
        if moment.share is None:
            take.go_to(moment.step)
            return 1.0
        longest = max(other.layers for other in self._takes)
        stage, fraction = stage_at(moment.share, take.layers, moment.phases, longest)
        take.show_stage(moment.step, stage)
        return fraction

    def _predict(self, run: RunFrame, moment: Moment) -> None:
        """Ask for a prediction where there may be another: within a step in slow motion there is none."""
        test = None if not run.flow else int(moment.flow_time / TEST_EXAMPLE_FOR)
        key = (run.step, test, run.example, run.snapshot.examples.tobytes() if test is None else b"")
        if key != self._predicted:
            trainer = self._takes[0].trainer
            self._prediction = prediction_of(trainer, run.snapshot, run.example, test)
            self._predicted = key

    def _closing_card(self) -> Card:
        lines: list[tuple[str, int | None]] = []
        several = len(self._takes) > 1
        for take in self._takes:
            if several:
                lines.append((take.name, take.colour))
            if take.trainer.divergence is not None:
                lines.append((str(take.trainer.divergence), None))
            figures = _figures(take)
            lines += [(" · ".join(figures), None)] if several else [(text, None) for text in figures]
        return Card(self.title, tuple(lines))


def _figures(take: _Take) -> list[str]:
    """Say how far a run came, and how well it does there."""
    trainer = take.trainer
    e = trainer.evaluate()
    steps = counted(trainer.step_count, "{n} step", "{n} steps")
    figures = [listed([steps, counted(trainer.epoch, "{n} epoch", "{n} epochs")])]
    tested = None if e.test_loss is None else number_text(e.test_loss, _DECIMALS)
    figures.append(listed(_both(tr("loss {value}", value=number_text(e.train_loss, _DECIMALS)), tested)))
    if e.train_accuracy is not None:
        tested = None if e.test_accuracy is None else _percent_text(e.test_accuracy)
        figures.append(listed(_both(tr("accuracy {value}", value=_percent_text(e.train_accuracy)), tested)))
    return figures


def _both(trained: str, tested: str | None) -> list[str]:
    return [trained] if tested is None else [trained, tr("test {value}", value=tested)]


def _percent_text(share: float) -> str:
    return f"{local_number(f'{100 * share:.1f}')} %"


def _opening_card(title: str, takes: list[_Take]) -> Card:
    if len(takes) > 1:
        return Card(title, tuple((take.name, take.colour) for take in takes))
    return Card(title, tuple((line, None) for line in about(takes[0].trainer)))


def about(trainer: Trainer) -> tuple[str, str]:
    """Return what is trained, and how, in a line each: as it is now, after edits."""
    scenario, dataset = trainer.scenario, trainer.dataset
    layers = [trainer.dataset.inputs, *(layer.units for layer in trainer.architecture.layers)]
    names = list(dict.fromkeys(spelled(layer.activation) for layer in scenario.network.layers))
    optimizer = scenario.training.optimizer
    kind = spelled(str(msgspec.to_builtins(optimizer)["kind"]))
    batch = scenario.training.batch_size
    values = {
        "optimizer": kind,
        "rate": local_number(f"{optimizer.learning_rate:g}"),
        "all": count_text(len(dataset.train)),
    }
    if batch == "full":
        training = tr("{optimizer}, learning rate {rate} · the whole set at once of {all}", **values)
    else:
        size = min(batch, len(dataset.train))
        training = tr("{optimizer}, learning rate {rate} · mini-batches of {size} of {all}", size=size, **values)
    return " · ".join([" → ".join(map(str, layers)), *names]), training
