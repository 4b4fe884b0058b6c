"""A run: a trainer that follows a branch of a recording, and can go to any step of it."""

from __future__ import annotations

import hashlib
import math
import time
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from msgspec import structs

from engine.edits import Change, Edit, SetParameter, describe, edited, short_name
from engine.errors import EngineError, ScenarioError
from engine.language import local_number, tr
from engine.plans import MicroStep
from engine.recording.document import Checkpoint
from engine.recording.recording import Branch, Departure, Recording
from engine.recording.stretch import UNKNOWN_PACE, Keyframe, Stretch
from engine.scenario import Scenario
from engine.self_contained import self_contained_edit
from engine.snapshot import Phase
from engine.state import TrainerState
from engine.trainer import Trainer

KEYFRAME_EVERY: Final = 0.02
"""Seconds of training between two keyframes."""
CLOSE_KEYFRAME_EVERY: Final = 0.004
"""The same where somebody has just gone back, and will probably go on going back."""
_SLICE = 0.004
"""Seconds that training goes on before it is looked whether a keyframe is due."""


class Run:
    """A trainer at a step of a branch.

    Training makes the edits that are recorded; behind the last of them it makes the branch longer. A new edit where the
    branch goes on forks it. After :meth:`seek` the edits at that very step have been made too; after :meth:`step` and
    :meth:`micro_steps`, which end where the numbers of a step can be seen, they are made before anything goes on.

    Where the branch is changed meanwhile, by another run or because something is undone, the run goes to where it stood
    on the branch as it is now. A run whose branch was deleted must be sent to another one.

    Attributes
    ----------
    trainer
        Whoever trains or changes it otherwise than through the run takes it off the recording.
    recording
        May be shared by several runs.
    """

    def __init__(self, recording: Recording, number: int | None = None) -> None:
        self.recording = recording
        branch = recording.branches[0] if number is None else recording.branch(number)
        first = recording.root.keyframes[0]
        self.trainer = Trainer.at(first.state)
        self._stretch = recording.root
        self._latest: _Latest | None = None
        self._follow(branch)

    @staticmethod
    def of(scenario: Scenario) -> Run:
        """Return a run of a new recording."""
        return Run(Recording(scenario))

    # --- where it stands ----------------------------------------------------------------------------------------------

    @property
    def branch(self) -> Branch:
        """The branch that it follows."""
        return self.recording.branch(self._number)

    @property
    def number(self) -> int:
        """Number of the branch that it follows."""
        return self._number

    @property
    def step_count(self) -> int:
        """Updates done so far."""
        return self.trainer.step_count

    @property
    def stretch(self) -> Stretch:
        """The stretch that it is in."""
        return self._stretch

    @property
    def goes_on(self) -> bool:
        """Whether the branch has steps or edits behind this one."""
        tip = self.branch.tip
        return self._stretch is not tip or self.step_count < tip.end

    def _follow(self, branch: Branch) -> None:
        self._number = branch.number
        self._path = branch.tip.path()

    def _keep_up(self) -> None:
        """Follow the branch as it is now."""
        branch = self.branch
        if branch.tip is not self._path[-1]:
            self._follow(branch)
            if not self._is_on_path():
                self.seek(self.step_count)

    def _is_on_path(self) -> bool:
        if self._stretch not in self._path:
            return False
        following = self._next()
        return following is None or self.step_count <= following.start

    def _next(self) -> Stretch | None:
        """Return the stretch that follows on the branch."""
        index = self._path.index(self._stretch)
        return self._path[index + 1] if index + 1 < len(self._path) else None

    # --- training -----------------------------------------------------------------------------------------------------

    def step(self, count: int = 1) -> float:
        """Train on ``count`` mini-batches, making the recorded edits on the way.

        Returns
        -------
        float
            Mean loss over the last mini-batch; nan if the run has diverged.

        Raises
        ------
        EngineError
            A recorded edit does not fit, as in a document that was changed by hand; the run stands before it.
        """
        self._advance(self.step_count + count, KEYFRAME_EVERY)
        return self.trainer.last_loss

    def micro_steps(self) -> Iterator[MicroStep]:
        """Train on one mini-batch, pausing after each stage (:meth:`engine.Trainer.micro_steps`).

        Raises
        ------
        EngineError
            A recorded edit does not fit.
        """
        self.make_edits()
        before, seconds = self.step_count, 0.0
        stages = self.trainer.micro_steps()
        while True:
            began = time.perf_counter()
            event = next(stages, None)
            seconds += time.perf_counter() - began
            if event is None:
                break
            if event.phase is Phase.UPDATE:
                self._learn_pace(seconds, 1)
                self._count_steps()
                self._keep_keyframe(KEYFRAME_EVERY)
            yield event
        if self.trainer.divergence is not None and self.step_count == before:
            self._count_steps()

    def _advance(self, target: int, keyframe_every: float, until: float = math.inf) -> None:
        """Train up to a step, or to the time ``until``; the edits at the step are for the caller to make."""
        trainer = self.trainer
        while trainer.step_count < target:
            self.make_edits()  # one of them may let a diverged run go on
            if trainer.divergence is not None:
                return
            following = self._next()
            first = trainer.step_count
            most = min(target, _next_checkpoint(first), math.inf if following is None else following.start) - first
            rate = self._stretch.seconds_per_step
            slice_ = max(1, int(_SLICE / rate)) if rate else 1
            began = time.perf_counter()
            trainer.step(int(min(most, slice_)))
            self._learn_pace(time.perf_counter() - began, trainer.step_count - first)
            self._count_steps()
            self._keep_keyframe(keyframe_every)
            if time.perf_counter() >= until:
                return

    def _learn_pace(self, seconds: float, steps: int) -> None:
        self.recording.keyframes.trained += seconds
        if steps:
            lately = self._stretch.seconds_per_step
            new = seconds / steps
            self._stretch.seconds_per_step = 0.8 * lately + 0.2 * new if lately else new

    def _keep_keyframe(self, every: float) -> None:
        if self.trainer.divergence is None:
            _, _, since = self._stretch.way_to(self.step_count)
            if since >= every:
                self.recording.keyframes.keep(self._stretch, self.trainer.capture())

    def _count_steps(self) -> None:
        """Note how far the stretch has come, and compare or keep the checkpoint of this step."""
        stretch, step, trainer = self._stretch, self.step_count, self.trainer
        self._latest = None
        if step > stretch.end:
            stretch.end, stretch.diverged = step, None
        if trainer.divergence is not None:
            stretch.diverged = trainer.divergence if step == stretch.end else stretch.diverged
            return
        if step != _next_checkpoint(step - 1):
            return
        here = Checkpoint(step=step, loss=trainer.last_loss, digest=digest(trainer))
        there = stretch.checkpoints.setdefault(step, here)
        if there.digest != here.digest or there.loss not in (None, here.loss):
            self._note_departure(there)
            stretch.checkpoints[step] = here

    def _note_departure(self, there: Checkpoint) -> None:
        found = self.trainer.last_loss
        recorded = found if there.loss is None else there.loss
        larger = max(abs(recorded), abs(found))
        difference = abs(found / larger - recorded / larger) if larger else 0.0
        known = self.recording.departure
        if known is None:
            self.recording.departure = Departure(there.step, recorded, found, difference)
        else:
            worst = max(known.worst, difference)
            self.recording.departure = Departure(known.step, known.recorded, known.found, worst)

    def make_edits(self) -> None:
        """Make the edits that the branch has at this step, if they have not been made.

        Raises
        ------
        EngineError
            One does not fit; the run stands before it.
        """
        self._keep_up()
        while (following := self._next()) is not None and following.start == self.step_count:
            assert following.edit is not None
            began = time.perf_counter()
            try:
                self.trainer.apply(following.edit)
            except EngineError as error:
                where = tr(
                    '"{branch}", edit at step {step} ({edit})',
                    branch=self.branch.name,
                    step=local_number(f"{following.start:,}"),
                    edit=describe(following.edit),
                )
                raise ScenarioError(f"{where}: {error}") from None
            following.edit_seconds = time.perf_counter() - began
            following.seconds_per_step = following.seconds_per_step or self._stretch.seconds_per_step
            self._stretch = following

    # --- changes ------------------------------------------------------------------------------------------------------

    def apply(self, edit: Edit, *, replacing: bool = False, forking: bool = False) -> bool:
        """Change something here; where the branch goes on, fork it: what lay behind stays in its branch.

        Parameters
        ----------
        replacing
            The edit takes the place of the one made last, if no step was made since: a slider is being dragged.
        forking
            Make a branch of it even where this one ends, to go on beside it.

        Returns
        -------
        bool
            False if the edit changes nothing; it is not recorded then. One that takes back the edit that it replaces
            takes it, and the branch that it began, out of the recording.

        Raises
        ------
        EngineError
            The edit does not fit; nothing has changed.
        """
        self._keep_up()
        scenario = self.trainer.scenario
        edit = self_contained_edit(scenario, edit)
        if isinstance(edit, Change) and edited(scenario, edit) == scenario:
            return False
        latest = self._latest
        if replacing and latest is not None and latest.stretch is self._stretch and not self.goes_on:
            self._replace(latest, edit)
            return True
        forks = forking or self.goes_on
        if forks:
            self.recording.check_room()
        before, parent, forked_from = self.trainer.capture(), self._stretch, self._number if forks else None
        seconds = self._make(edit)
        stretch = self._begin(edit, parent, seconds)
        if forks:
            self._follow(self.recording.fork(stretch, short_name(edit)))
        else:
            self._extend(stretch)
        self._latest = _Latest(stretch, before, forked_from, self.branch.name)
        return True

    def _replace(self, latest: _Latest, edit: Edit) -> None:
        """Make an edit in place of the latest one."""
        parent = latest.stretch.parent
        assert parent is not None
        assert latest.stretch.edit is not None
        if _overwrites(edit, latest.stretch.edit):  # so what is shown stays
            seconds = self._make(edit)
        else:
            now = self.trainer.capture()
            self.trainer.restore(latest.before)
            try:
                seconds = self._make(edit)
            except EngineError:
                self.trainer.restore(now)
                raise
        if isinstance(edit, Change) and self.trainer.scenario == latest.before.scenario:
            self._withdraw(latest, parent)
            return
        stretch = self._begin(edit, parent, seconds)
        self._extend(stretch)
        name = latest.name
        if latest.forked_from is not None and self.branch.name == name:  # nobody has given it another
            self.recording.rename(self._number, short_name(edit))
            name = self.branch.name
        self._latest = replace(latest, stretch=stretch, name=name)

    def _withdraw(self, latest: _Latest, parent: Stretch) -> None:
        """Take the latest edit out of the recording, and the branch that it began."""
        origin, own = latest.forked_from, self._number
        self._stretch, self._latest = parent, None
        if origin is None:
            self._extend(parent)
        elif any(branch.number == origin for branch in self.recording.branches):
            self._follow(self.recording.branch(origin))
            self.recording.delete(own)
            if not self._is_on_path():  # that one has been changed meanwhile
                self.seek(self.step_count)
        else:
            self._extend(parent)

    def _make(self, edit: Edit) -> float:
        """Make an edit; return how many seconds it took."""
        began = time.perf_counter()
        self.trainer.apply(edit)
        return time.perf_counter() - began

    def _begin(self, edit: Edit, parent: Stretch, seconds: float) -> Stretch:
        """Begin a stretch here."""
        self._stretch = stretch = Stretch(parent, edit, self.step_count)
        stretch.edit_seconds = seconds
        return stretch

    def _extend(self, tip: Stretch) -> None:
        """Let the branch end in another stretch."""
        self.recording.extend(self._number, tip)
        self._follow(self.branch)

    def begin_again(self) -> None:
        """Go to step 0 before any edit, so that what is changed next is a branch of its own."""
        self._go_to(self.recording.root, self.recording.root.keyframes[0])

    # --- going to a step ----------------------------------------------------------------------------------------------

    def seek(self, step: int, number: int | None = None) -> None:
        """Go to a step of this branch or another, bit by bit as it was when it was trained.

        The step itself is trained again, so that its numbers can be shown. Behind the end of the branch it trains on.

        Raises
        ------
        EngineError
            There is no such branch, or an edit on the way does not fit.
        """
        for _ in self.approach(step, number):
            pass

    def approach(self, step: int, number: int | None = None, seconds: float = math.inf) -> Iterator[float]:
        """Go to a step in slices of about so many seconds, and yield after each how far it has come, 0 to 1.

        Whoever stops in the middle stands where it had come to.
        """
        branch = self.branch if number is None else self.recording.branch(number)
        step = max(0, step)
        goal = branch.stretch_at(step)
        far = self.cost_of_seek(step, branch.number)
        start, keyframe, _ = goal.way_to(max(0, step - 1))  # so that the step itself is trained
        self._follow(branch)
        if not self._can_go_on(goal, step, start, keyframe):
            self._go_to(start, keyframe)
        first = self.step_count
        every = min(KEYFRAME_EVERY, max(CLOSE_KEYFRAME_EVERY, far / 8))
        while self.step_count < step and self.trainer.divergence is None:
            self._advance(step, every, time.perf_counter() + seconds)
            if self.step_count < step and self.trainer.divergence is None:
                self.make_edits()
                yield (self.step_count - first) / (step - first)
        if self.trainer.divergence is None:
            self.make_edits()
            self._show_divergence(goal)
        yield 1.0

    def _show_divergence(self, goal: Stretch) -> None:
        """Where a branch ends because it diverges, let it be seen."""
        if goal.diverged is not None and self._stretch is goal and not self.goes_on:
            here = self.trainer.capture()
            self.trainer.step(1)
            if self.trainer.divergence is None:  # on another machine it may go on
                self.trainer.restore(here)

    def cost_of_seek(self, step: int, number: int | None = None) -> float:
        """Estimate how many seconds it takes to go to a step."""
        branch = self.branch if number is None else self.recording.branch(number)
        step, pace = max(0, step), self._stretch.seconds_per_step or UNKNOWN_PACE
        goal = branch.stretch_at(step)
        _, keyframe, seconds = goal.way_to(max(0, step - 1), pace)
        if self._stretch is goal and keyframe.step <= self.step_count <= step and self._is_idle():
            return (step - self.step_count) * pace
        return seconds + (goal.seconds_per_step or pace)

    def quick_step(self, step: int) -> int:
        """Return the last step at or before this one that can be shown at once."""
        _, keyframe, _ = self.branch.stretch_at(step).way_to(max(0, step - 1))
        return min(step, keyframe.step + 1)

    def _can_go_on(self, goal: Stretch, step: int, start: Stretch, keyframe: Keyframe) -> bool:
        """Whether the run stands on its branch, between a keyframe and a step, or shows that step: it need not move."""
        here = self.step_count
        if not (self._is_on_path() and self._is_idle()):
            return False
        if here == step:
            return self._stretch is goal and not math.isnan(self.trainer.last_loss)
        return keyframe.step <= here < step and self._path.index(self._stretch) >= self._path.index(start)

    def _is_idle(self) -> bool:
        return self.trainer.divergence is None and not self.trainer.in_step

    def _go_to(self, stretch: Stretch, keyframe: Keyframe) -> None:
        self.trainer.restore(keyframe.state)
        self._stretch, self._latest = stretch, None

    def epoch_start(self) -> int:
        """Return the step at which the epoch under way began; at the beginning of an epoch, the one before.

        The run is moved to find it.
        """
        self._keep_up()
        step, wanted = self.step_count, self.trainer.epoch
        if self.trainer.begins_epoch:
            wanted -= 1
        if wanted <= 0:
            return 0
        self.seek(self._last_keyframe_before_epoch(wanted))
        while self.trainer.epoch < wanted and self.step_count < step and self.trainer.divergence is None:
            self.step(1)
        return self.step_count

    def _last_keyframe_before_epoch(self, epoch: int) -> int:
        most, stretch = self.step_count, self._stretch
        while True:
            kept = stretch.keyframes[: bisect_right(stretch.keyframes, most, key=lambda keyframe: keyframe.step)]
            place = bisect_right(kept, epoch - 1, key=lambda keyframe: keyframe.state.order.epoch)
            if place:
                return kept[place - 1].step
            if stretch.parent is None:
                return 0
            most, stretch = stretch.start, stretch.parent


@dataclass(frozen=True)
class _Latest:
    """The edit made last, which another one may replace.

    Attributes
    ----------
    stretch
        What it began.
    before
        The state that it was made in.
    forked_from
        Number of the branch that it forked; None where it made its own longer.
    name
        What the branch was called for it.
    """

    stretch: Stretch
    before: TrainerState
    forked_from: int | None
    name: str


def _overwrites(second: Edit, first: Edit) -> bool:
    """Whether an edit needs no undoing of the one before: both set the same number, and nothing else."""
    if isinstance(first, Change) and isinstance(second, Change):
        return first.path == second.path == "training.optimizer.learning_rate"
    if isinstance(first, SetParameter) and isinstance(second, SetParameter):
        return structs.replace(first, value=second.value) == second
    return False


def digest(trainer: Trainer) -> str:
    """Return 16 hexadecimal digits that stand for all parameters, to the last bit."""
    values = trainer.raw_parameters().values.astype("<f8", copy=False)
    return hashlib.blake2b(values.tobytes(), digest_size=8).hexdigest()


def _next_checkpoint(step: int) -> int:
    """Return the first of the steps 1, 2, … 9, 10, 20, … 90, 100, 200, … behind a step."""
    power: int = 10 ** (len(str(step)) - 1) if step else 1
    return (step // power + 1) * power
