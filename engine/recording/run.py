"""A run: a trainer that follows a branch of a recording, and can go to any step of it."""

from __future__ import annotations

import hashlib
import math
import time
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from engine.edits import Change, Edit, describe, edited
from engine.errors import EngineError, ScenarioError
from engine.plans import MicroStep
from engine.recording.document import Checkpoint
from engine.recording.recording import Branch, Departure, Recording
from engine.recording.stretch import Keyframe, Stretch
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

    At any step the edits that the branch has up to it, that step included, have been made. Training follows the edits
    that are recorded; behind the last of them it makes the branch longer. A new edit where the branch goes on forks it.

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
        self._replaced: tuple[Stretch, Edit, TrainerState] | None = None
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
        return self._stretch is not self._path[-1] or self.step_count < self._stretch.end

    def _follow(self, branch: Branch) -> None:
        self._number = branch.number
        self._path = branch.tip.path()

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
        before = self.step_count
        for event in self.trainer.micro_steps():
            if event.phase is Phase.UPDATE:
                self._count_steps()
            yield event
        if self.trainer.divergence is not None and self.step_count == before:
            self._count_steps()

    def _advance(self, target: int, keyframe_every: float, until: float = math.inf) -> None:
        """Train up to a step, or to the time ``until``; the edits at the step are for the caller to make."""
        trainer = self.trainer
        while trainer.step_count < target and trainer.divergence is None and time.perf_counter() < until:
            self.make_edits()
            following = self._next()
            first = trainer.step_count
            most = min(target, _next_checkpoint(first), math.inf if following is None else following.start) - first
            rate = self._stretch.seconds_per_step
            slice_ = max(1, int(_SLICE / rate)) if rate else 16
            began = time.perf_counter()
            trainer.step(int(min(most, slice_)))
            self._learn_pace(time.perf_counter() - began, trainer.step_count - first)
            self._count_steps()
            self._keep_keyframe(keyframe_every)

    def _learn_pace(self, seconds: float, steps: int) -> None:
        self.recording.keyframes.trained += seconds
        if steps:
            lately = self._stretch.seconds_per_step
            new = seconds / steps
            self._stretch.seconds_per_step = 0.8 * lately + 0.2 * new if lately else new

    def _keep_keyframe(self, every: float) -> None:
        stretch, step = self._stretch, self.step_count
        last = stretch.last_keyframe(step)
        since = step - (stretch.start if last is None else last.step)
        if since * stretch.seconds_per_step >= every and self.trainer.divergence is None:
            self.recording.keyframes.keep(stretch, self.trainer.capture())

    def _count_steps(self) -> None:
        """Note how far the stretch has come, and compare or keep the checkpoint of this step."""
        stretch, step, trainer = self._stretch, self.step_count, self.trainer
        self._replaced = None
        stretch.end = max(stretch.end, step)
        if trainer.divergence is not None:
            stretch.diverged = trainer.divergence if step == stretch.end else stretch.diverged
            return
        if step != _next_checkpoint(step - 1):
            return
        here = Checkpoint(step=step, loss=trainer.last_loss, digest=digest(trainer))
        there = stretch.checkpoints.setdefault(step, here)
        if there is not here and there.digest != here.digest:
            self._note_departure(there, here)
            stretch.checkpoints[step] = here

    def _note_departure(self, there: Checkpoint, here: Checkpoint) -> None:
        recorded = math.nan if there.loss is None else there.loss
        found = math.nan if here.loss is None else here.loss
        difference = abs(found - recorded) / max(abs(recorded), 1e-300)
        known = self.recording.departure
        if known is None:
            self.recording.departure = Departure(there.step, recorded, found, difference)
        else:
            worst = max(known.worst, difference)
            self.recording.departure = Departure(known.step, known.recorded, known.found, worst)

    def make_edits(self) -> None:
        """Make the edits that the branch has at this step."""
        while (following := self._next()) is not None and following.start == self.step_count:
            assert following.edit is not None
            try:
                self.trainer.apply(following.edit)
            except EngineError as error:
                raise ScenarioError(
                    f'"{self.branch.name}", edit at step {following.start:,} ({describe(following.edit)}): {error}'
                ) from None
            self._stretch = following

    # --- changes ------------------------------------------------------------------------------------------------------

    def apply(self, edit: Edit, *, replacing: bool = False) -> bool:
        """Change something here; where the branch goes on, fork it: what lay behind stays in its branch.

        Parameters
        ----------
        replacing
            The edit takes the place of the one made last, if no step was made since: a slider is being dragged.

        Returns
        -------
        bool
            False if the edit changes nothing; it is not recorded then.

        Raises
        ------
        EngineError
            The edit does not fit; nothing has changed.
        """
        trainer, scenario = self.trainer, self.trainer.scenario
        edit = self_contained_edit(scenario, edit)
        if isinstance(edit, Change) and edited(scenario, edit) == scenario:
            return False
        before = trainer.capture()
        parent, replaced = self._stretch, self._replaced
        if replacing and replaced is not None and replaced[0] is parent and not self.goes_on:
            before = replaced[2]
            trainer.restore(before)
            try:
                trainer.apply(edit)
            except EngineError:
                trainer.restore(before)
                trainer.apply(replaced[1])
                raise
            assert parent.parent is not None
            parent = parent.parent
            self._add(edit, parent, extends=True)
        else:
            trainer.apply(edit)
            self._add(edit, parent, extends=not self.goes_on)
        self._replaced = (self._stretch, edit, before)
        return True

    def _add(self, edit: Edit, parent: Stretch, *, extends: bool) -> None:
        stretch = Stretch(parent, edit, self.step_count)
        if extends:
            self.recording.extend(self._number, stretch)
            self._path = (*self._path[: self._path.index(parent) + 1], stretch)
        else:
            self._follow(self.recording.fork(stretch, describe(edit)))
        self._stretch = stretch

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
        start, keyframe = self._start_for(goal, step)
        self._follow(branch)
        here = self.step_count
        if not (self._on_path(start, keyframe) and here <= step and (here < step or self._stretch is goal)):
            self._go_to(start, keyframe)
        first = self.step_count
        far = self._seconds_to(step)
        every = min(KEYFRAME_EVERY, max(CLOSE_KEYFRAME_EVERY, far / 8))
        while self.step_count < step and self.trainer.divergence is None:
            self._advance(step, every, time.perf_counter() + seconds)
            if self.step_count < step:
                yield (self.step_count - first) / (step - first)
        if self.trainer.divergence is None:
            self.make_edits()
            if goal.diverged is not None and step == goal.end and goal is self._path[-1]:
                self.trainer.step(1)  # it ends here because it diverges: let it be seen
        yield 1.0

    def cost_of_seek(self, step: int, number: int | None = None) -> float:
        """Estimate how many seconds it takes to go to a step."""
        branch = self.branch if number is None else self.recording.branch(number)
        goal = branch.stretch_at(step)
        _, keyframe = self._start_for(goal, step)
        rate = goal.seconds_per_step or self._stretch.seconds_per_step or 1e-4
        return (step - keyframe.step) * rate

    def _start_for(self, goal: Stretch, step: int) -> tuple[Stretch, Keyframe]:
        """Return the last keyframe before a step, so that the step itself is trained, and its stretch."""
        stretch, at_most = goal, step - 1
        while True:
            keyframe = stretch.last_keyframe(at_most)
            if keyframe is not None:
                return stretch, keyframe
            if stretch.parent is None:
                return stretch, stretch.keyframes[0]
            at_most = min(at_most, stretch.start)
            stretch = stretch.parent

    def _on_path(self, start: Stretch, keyframe: Keyframe) -> bool:
        """Whether the run stands on its branch, at that keyframe or behind it: then it need only go on."""
        if self._stretch not in self._path or self.trainer.divergence is not None or self.trainer.in_step:
            return False
        following = self._next()
        if following is not None and following.start < self.step_count:
            return False
        return self.step_count >= keyframe.step and self._path.index(self._stretch) >= self._path.index(start)

    def _go_to(self, stretch: Stretch, keyframe: Keyframe) -> None:
        self.trainer.restore(keyframe.state)
        self._stretch, self._replaced = stretch, None

    def _seconds_to(self, step: int) -> float:
        return max(0, step - self.step_count) * self._stretch.seconds_per_step

    def epoch_start(self) -> int:
        """Return the step at which the epoch under way began; at the beginning of an epoch, the one before.

        The run is moved to find it.
        """
        step, wanted = self.step_count, self.trainer.epoch
        if self.trainer.batches_left_in_epoch == self.trainer.batches_per_epoch:
            wanted -= 1
        if wanted <= 0:
            return 0
        first = self._last_keyframe_before_epoch(wanted)
        self.seek(first)
        while self.trainer.epoch < wanted and self.step_count < step:
            self.step(1)
        return self.step_count

    def _last_keyframe_before_epoch(self, epoch: int) -> int:
        for stretch in reversed(self._path[: self._path.index(self._stretch) + 1]):
            place = bisect_right(stretch.keyframes, epoch - 1, key=lambda keyframe: keyframe.state.order.epoch)
            if place:
                return stretch.keyframes[place - 1].step
        return 0


def digest(trainer: Trainer) -> str:
    """Return 16 hexadecimal digits that stand for all parameters, to the last bit."""
    values = trainer.raw_parameters().values.astype("<f8", copy=False)
    return hashlib.blake2b(values.tobytes(), digest_size=8).hexdigest()


def _next_checkpoint(step: int) -> int:
    """Return the first of the steps 1, 2, … 9, 10, 20, … 90, 100, 200, … behind a step."""
    power: int = 10 ** (len(str(step)) - 1) if step else 1
    return (step // power + 1) * power
