"""Comparing: runs beside the session's own, on its clock."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.controllers.journey import journey
from app.controllers.playback import Playback
from app.controllers.responses import responses_of
from app.controllers.session import AT_ONCE, SEEK_SLICE, Session
from app.controllers.undo import Moment
from app.state.comparison import MOST_RUNS, ComparedRun, Comparison, differ, differences
from app.state.comparison_choices import ChoiceGroup, CompareChoice, choices
from app.state.curves import LossHistory, Series
from app.state.curves_picture import RunCurve
from app.state.frame import Frame, Responses
from engine import EngineError, Scenario
from engine.language import tr
from engine.recording import Run

MEASURE_EVERY = 0.1
"""Seconds between two measurements of the runs beside the session's own, where they take little."""
MEASURING_SHARE = 0.15
"""Share of the time that may go into measuring them."""


@dataclass(eq=False)
class Companion:
    """A run beside the session's own."""

    playback: Playback
    history: LossHistory = field(default_factory=LossHistory)
    responses: Responses | None = None
    measured: tuple[object, int] = (None, -1)

    @property
    def run(self) -> Run:
        """What is played."""
        return self.playback.run


class Comparing(QObject):
    """Keeps up to four runs of one recording at the same step and phase.

    The session's own run leads; the others follow, and whichever is chosen becomes the session's own.

    Signals
    -------
    begun()
        There is something to compare now.
    ended()
        The session's run is alone again.
    comparison_ready(object)
        A :class:`~app.state.comparison.Comparison`.
    curves_ready(object)
        The :class:`~app.state.curves_picture.RunCurve` of each run.
    """

    begun = Signal()
    ended = Signal()
    comparison_ready = Signal(object)
    curves_ready = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._companions: list[Companion] = []
        self._order: list[int] = []  # numbers of the branches, as they stand side by side
        self._leading = session.run.number
        self._measure_after = 0.0
        self._differences: tuple[list[Scenario], list[str]] = ([], [])
        session.display.frame_ready.connect(self._follow)
        session.course_changed.connect(self._keep_up)

    @property
    def active(self) -> bool:
        """Whether anything is compared."""
        return bool(self._companions)

    # --- what the user asks for ---------------------------------------------------------------------------------------

    def choices(self) -> tuple[ChoiceGroup, ...]:
        """Return what the session's run can be compared with by one click."""
        return choices(self._session.scenario)

    def other_runs(self) -> list[Run]:
        """Return the runs beside the session's own."""
        return [companion.run for companion in self._companions]

    def other_branches(self) -> list[tuple[int, str, int]]:
        """Return the branches that do not stand beside it yet."""
        shown = {self._session.run.number, *(c.run.number for c in self._companions)}
        return [(b.number, b.name, b.colour) for b in self._session.recording.branches if b.number not in shown]

    def compare_with_choice(self, choice: CompareChoice) -> None:
        """Compare with a run that was the same up to the last change, and differs in one thing since.

        With no change on the way that is step 0: the same first weights, data and order of mini-batches.
        """
        session = self._session
        if len(self._companions) + 1 >= MOST_RUNS:
            return
        before = Moment.of(session.playback)
        companion = Companion(Playback(Run(session.recording, session.run.number), session.speed))
        try:
            companion.playback.go_to(session.run.stretch.start)
            for edit in choice.edits:
                companion.playback.apply(edit, forking=companion.run.number == session.run.number)
        except EngineError as error:
            session.refused.emit(str(error))
            if companion.run.number != session.run.number:
                session.recording.delete(companion.run.number)
            return
        if companion.run.number == session.run.number:
            session.refused.emit(tr("{choice}: this run has that already", choice=choice.text))
            return
        scenarios = session.scenario, companion.run.trainer.scenario
        name = differences(scenarios)[1] if differ(*scenarios) else choice.text
        session.recording.rename(companion.run.number, name)
        session.note_change(tr("comparison with {run}", run=companion.run.branch.name), before)
        self._bring(companion)

    def compare_with_branch(self, number: int) -> None:
        """Compare with a branch that there is already."""
        session = self._session
        if len(self._companions) + 1 < MOST_RUNS and any(number == n for n, _, _ in self.other_branches()):
            self._bring(Companion(Playback(Run(session.recording, number), session.speed)))

    def _bring(self, companion: Companion) -> None:
        """Bring a run to where the session's is, with progress where that takes long, and put it beside."""
        session = self._session
        step, number = session.run.step_count, companion.run.number
        way = self._way_of(companion, step)
        if companion.run.cost_of_seek(step, number) <= AT_ONCE:
            for _ in way:
                pass
        else:
            session.go_along(way)

    def _way_of(self, companion: Companion, step: int) -> Iterator[float]:
        session = self._session
        try:
            yield from journey(companion.playback, step, companion.run.number, session.display.measurements, SEEK_SLICE)
        except EngineError as error:
            session.refused.emit(str(error))
            return
        self._add(companion)

    def activate(self, number: int) -> None:
        """Let controls, inspector and prediction concern another of the runs."""
        for companion in self._companions:
            if companion.run.number == number:
                theirs, companion.playback = companion.playback, self._session.playback
                self._session.adopt(theirs)
                companion.history, companion.responses = LossHistory(), None
                companion.measured = (None, -1)
                self._show_all()
                return

    def remove(self, number: int) -> None:
        """Take a run out of the comparison; it stays in the recording."""
        if number == self._session.run.number and self._companions:
            self.activate(self._companions[0].run.number)
        self._companions = [c for c in self._companions if c.run.number != number]
        self._after_change()

    def close(self) -> None:
        """Go on with the session's run alone."""
        self._companions = []
        self._after_change()

    # --- following ----------------------------------------------------------------------------------------------------

    def _add(self, companion: Companion) -> None:
        first = not self._companions
        if first:
            self._leading = self._session.run.number
            self._order = [self._leading]
        self._order.append(companion.run.number)
        self._companions.append(companion)
        self._session.sharing = len(self._companions) + 1
        if first:
            self.begun.emit()
        self._show_all()

    def _after_change(self) -> None:
        numbers = {self._session.run.number, *(c.run.number for c in self._companions)}
        self._order = [number for number in self._order if number in numbers]
        self._session.sharing = len(self._companions) + 1
        if self._companions:
            self._show_all()
        elif self._order:
            self._order = []
            self.ended.emit()

    def _keep_up(self) -> None:
        """After an undo, a deletion, a fork, or a way to another branch, show the runs that there are now.

        Where the session's run has become another, that one has its place; if it was shown already, they change places.
        """
        if not self._companions:
            return
        session, former = self._session, self._leading
        number = self._leading = session.run.number
        there = {branch.number for branch in session.recording.branches} if self._belongs() else set()
        for companion in self._companions:
            if companion.run.number == number and former in there - {number}:
                companion.playback = Playback(Run(session.recording, former), session.speed)
                companion.history, companion.responses, companion.measured = LossHistory(), None, (None, -1)
        if number not in self._order:
            self._order = [number if one == former else one for one in self._order]
        kept = [c for c in self._companions if c.run.number in there - {number}]
        if len(kept) != len(self._companions):
            self._companions = kept
            self._after_change()

    def _belongs(self) -> bool:
        """Whether what is compared is of the recording that the session has."""
        return self._companions[0].run.recording is self._session.recording

    def _show_all(self) -> None:
        self._measure_after = 0.0
        self._session.display.refresh()

    def _follow(self, frame: Frame) -> None:
        """Bring the others to where the session's run is, and show them all."""
        if not self._companions:
            return
        leader = self._session.playback
        for companion in self._companions:
            companion.playback.follow(leader)
        if time.perf_counter() >= self._measure_after or not leader.playing:
            self._measure()
        self.comparison_ready.emit(self._comparison(frame))

    def _measure(self) -> None:
        began = time.perf_counter()
        measurements = self._session.display.measurements
        for companion in self._companions:
            run = companion.run
            if companion.measured == (run.stretch, run.step_count) or companion.playback.in_step:
                continue
            companion.measured = (run.stretch, run.step_count)
            measurements.add(run.stretch, run.step_count, run.trainer.evaluate())
            companion.history = measurements.of(run.branch)
            companion.responses = responses_of(run.trainer)
        now = time.perf_counter()
        self._measure_after = now + max(MEASURE_EVERY, (now - began) * (1 / MEASURING_SHARE - 1))
        self.curves_ready.emit(self._curves())

    def _curves(self) -> list[RunCurve]:
        histories = {c.run.number: c.history for c in self._companions}
        histories[self._session.run.number] = self._session.history
        return [
            RunCurve(branch.name, branch.colour, histories[number])
            for number in self._order
            if number in histories
            for branch in [self._session.recording.branch(number)]
        ]

    def _comparison(self, frame: Frame) -> Comparison:
        session = self._session
        own = Companion(session.playback, session.history, frame.responses)
        runs = {session.run.number: own} | {c.run.number: c for c in self._companions}
        shown = [runs[number] for number in self._order if number in runs]
        texts = self._texts([one.run.trainer.scenario for one in shown])
        return Comparison(
            tuple(_compared(one, text, frame) for one, text in zip(shown, texts, strict=True)), session.run.number
        )

    def _texts(self, scenarios: list[Scenario]) -> list[str]:
        """Return what sets the runs apart; the same texts while the scenarios are the same."""
        known, texts = self._differences
        if len(known) != len(scenarios) or any(a is not b for a, b in zip(known, scenarios, strict=True)):
            texts = differences(scenarios)
            self._differences = (scenarios, texts)
        return texts


def _compared(one: Companion, difference: str, frame: Frame) -> ComparedRun:
    play, trainer, branch, history = one.playback, one.run.trainer, one.run.branch, one.history
    snapshot = trainer.snapshot()
    example = None if frame.example is None else min(frame.example, snapshot.batch_size - 1)
    here = Frame(
        snapshot=snapshot,
        fraction=min(1.0, play.fraction),
        flow=play.flowing,
        flow_time=play.flow_time,
        example=example,
        input_image=trainer.dataset.examples.image,
        selected=None,
        responses=one.responses,
        renew_links=frame.renew_links,
    )
    losses = history.values_at(one.run.step_count)
    return ComparedRun(
        branch=branch.number,
        name=branch.name,
        colour=branch.colour,
        difference="" if difference == branch.name else difference,
        frame=here,
        step=one.run.step_count,
        train_loss=losses[Series.TRAIN_LOSS],
        test_loss=losses[Series.TEST_LOSS],
        train_accuracy=losses[Series.TRAIN_ACCURACY],
        test_accuracy=losses[Series.TEST_ACCURACY],
        diverged="" if trainer.divergence is None else str(trainer.divergence),
    )
