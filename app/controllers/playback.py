"""Playback: turns passing time into phases and steps of training. Knows no Qt, so that tests can be the clock."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from enum import Enum, auto

from app.state.speed import Speed
from engine import Edit, MicroStep, Phase, Trainer
from engine.recording import Run
from engine.state import TrainerState

STEPPING_RATE = 1.6
"""Stages a second of a single layer that the user asked for, unless the speed is set to slower: time to watch it."""
LONGEST_PHASE = 3.0
"""Seconds that a phase of many layers takes when it was asked for, unless the speed is set to slower."""
QUICK_SEEK = 0.006
"""Seconds that a frame may spend on going back; beyond it a step is shown that is quicker to come by."""
SHORTEST_WAY_BACK = 5.0
"""Seconds that a whole run takes at least when it is played backward: time to see what happens."""
FASTEST_BACK = 60.0
"""Steps a second that a short one may be played backward at."""
SLICE_TARGET = 0.001
"""Seconds that one call of the trainer should take at full speed, so that the frame's budget is kept."""


class Goal(Enum):
    """What playing goes on to."""

    NOTHING = auto()
    """Paused."""
    FOREVER = auto()
    LAYER = auto()
    """The end of the layer that is playing."""
    PHASE = auto()
    """The end of the phase that is playing: of its last layer."""
    EPOCH = auto()
    """The end of the epoch."""


class Playback:
    """Plays a run: phase by phase in slow motion, whole steps at speed, forward and backward.

    In slow motion the trainer is in the middle of a step. The phase that is shown has been computed already;
    ``fraction`` tells how much of it has been revealed.

    Attributes
    ----------
    fraction
        How far the phase that is shown has come, 0 to 1.
    flowing
        Whether whole steps are played, so that there is no phase to show.
    flow_time
        Seconds of flowing so far.
    backward
        Whether playing goes back in time.
    watched
        Whether the story of the last update is asked for, so that the state before it must be kept.
    """

    def __init__(self, run: Run, speed: Speed) -> None:
        self.run = run
        self.speed = speed
        self.backward = False
        self.goal = Goal.NOTHING
        self.fraction = 1.0
        self.flowing = False
        self.flow_time = 0.0
        self._stages: Iterator[MicroStep] | None = None
        self._done: list[MicroStep] = []  # stages of the step under way, or of the step just ended
        self._before: TrainerState | None = None  # where the step of _done began
        self._before_last: TrainerState | None = None
        self._owed = 0.0  # steps that time has earned and that have not been made yet
        self._step_time = 1e-4
        self._timed = False
        self._epoch_goal = 0
        self._went_back_from = 0
        self.watched = False

    # --- what is going on ---------------------------------------------------------------------------------------------

    @property
    def trainer(self) -> Trainer:
        """What trains."""
        return self.run.trainer

    @property
    def place(self) -> MicroStep | None:
        """The stage that is shown, of the step under way or of the one just ended; None where whole steps are shown."""
        return self._done[-1] if self._done else None

    @property
    def place_in_step(self) -> MicroStep | None:
        """The stage that is shown of the step under way; None where no step is under way."""
        return self.place if self.in_step else None

    @property
    def share_of_step(self) -> float:
        """How much of the step under way has been shown, 0 to 1."""
        return (len(self._done) - 1 + min(1.0, self.fraction)) / self.stages_per_step if self.in_step else 0.0

    @property
    def playing(self) -> bool:
        """Whether time moves anything."""
        return self.goal is not Goal.NOTHING

    @property
    def in_step(self) -> bool:
        """Whether a step has begun and its update has not been made."""
        return self._stages is not None

    @property
    def before_update(self) -> TrainerState | None:
        """The state before the update that was made last; None in the middle of a step, or where it was not kept."""
        kept = self._before if self._done else self._before_last
        if self.in_step or kept is None or kept.step != self.trainer.step_count - 1:
            return None
        return kept

    @property
    def seconds_per_step(self) -> float | None:
        """How long a step takes at speed; None before any was measured."""
        return self._step_time if self._timed else None

    @property
    def stages_per_step(self) -> int:
        """Stages in a training step: batch, forward and backward of each layer, loss, update."""
        return 3 + 2 * len(self.trainer.architecture.layers)

    # --- what the user asks for ---------------------------------------------------------------------------------------

    def play(self) -> None:
        """Go on until paused."""
        if self.trainer.divergence is None:
            self.goal, self.backward = Goal.FOREVER, False

    def play_backward(self) -> None:
        """Go back in time until paused, or until the beginning."""
        self.goal, self.backward = Goal.FOREVER, True
        self._went_back_from = self.run.step_count

    def pause(self) -> None:
        """Stop where it is."""
        self.goal, self.backward = Goal.NOTHING, False

    def next_layer(self) -> None:
        """Play one layer of a phase. While one is playing, end it at once and play the next."""
        if self.trainer.divergence is None:
            self.flowing = False
            self._advance()
            self.goal = Goal.LAYER if self.trainer.divergence is None else Goal.NOTHING

    def next_phase(self) -> None:
        """Play one phase, all its layers. While one is playing, end it at once and play the next."""
        if self.trainer.divergence is None:
            self.flowing = False
            while self._more_of_phase():
                self._advance()
            self._advance()
            self.goal = Goal.PHASE if self.trainer.divergence is None else Goal.NOTHING

    def previous_layer(self) -> None:
        """Show the layer before, as it was; before the first one comes the end of the step before."""
        self.pause()
        self._step_back()

    def previous_phase(self) -> None:
        """Show the end of the phase before, as it was; before the first one comes the end of the step before."""
        self.pause()
        if not self._done:
            self._enter_last_step()
        count = len(self._done)
        while count and self._done[count - 1].phase is self._done[-1].phase:
            count -= 1
        if count:
            self._replay(count)
        else:
            self._enter_last_step()

    def _step_back(self) -> bool:
        """Show the stage before; return False where there is none."""
        self.flowing = False
        if not self._done and not self._enter_last_step():
            return False
        if len(self._done) > 1:
            self._replay(len(self._done) - 1)
            return True
        return self._enter_last_step()

    def _enter_last_step(self) -> bool:
        """Show the end of the last whole step, so that its stages can be gone through; return False at step 0."""
        last = self.run.step_count
        self.go_to(max(0, last - 1))
        if last == 0:
            return False
        self._advance()
        self._finish_step()
        return True

    def go_to(self, step: int, number: int | None = None) -> None:
        """Go to a step of this branch or another; what plays plays on from there.

        Raises
        ------
        EngineError
            There is no such branch, or a recorded edit on the way does not fit.
        """
        for _ in self.approach(step, number):
            pass

    def approach(self, step: int, number: int | None = None, seconds: float = float("inf")) -> Iterator[float]:
        """Go to a step in slices of so many seconds, and yield after each how far it has come, 0 to 1."""
        self._stages, self._done, self._before, self._before_last = None, [], None, None
        self.fraction, self.flowing, self._owed = 1.0, False, 0.0
        yield from self.run.approach(step, number, seconds)

    def take_over(self, other: Playback) -> None:
        """Go on playing as another does, which pauses; both stand at the same step."""
        self.goal, self.backward, self.speed = other.goal, other.backward, other.speed
        self._went_back_from = other._went_back_from
        self._epoch_goal, self._owed = other._epoch_goal, other._owed
        other.pause()

    def begin_again(self) -> None:
        """Go to step 0 before any edit, so that what is changed next is a branch of its own."""
        self.pause()
        self.go_to(0)
        self.run.begin_again()

    def previous_batch(self) -> None:
        """Show the end of the step before: of the one under way, that it had not begun."""
        self.pause()
        self.go_to(self.run.step_count - (0 if self.in_step else 1))

    def previous_epoch(self) -> None:
        """Go back to the beginning of the epoch, or of the one before."""
        self.pause()
        self.go_to(self.run.step_count)
        self.run.epoch_start()

    def _more_of_phase(self) -> bool:
        """Whether the phase that is shown has more layers to come."""
        if not self.in_step or not self._done:
            return False
        return self._all_stages()[len(self._done)].phase is self._done[-1].phase

    def next_batch(self) -> None:
        """End the mini-batch under way, or train on one more."""
        self.pause()
        if self.in_step:
            self._finish_step()
        else:
            self._make_steps(1)
        self.fraction, self.flowing = 1.0, False

    def next_epoch(self) -> None:
        """Train to the end of the epoch."""
        if self.trainer.divergence is None:
            self._finish_step()
            self._epoch_goal = self.trainer.epoch + 1
            self.goal = Goal.EPOCH

    def apply(self, edit: Edit, *, replacing: bool = False, forking: bool = False) -> bool:
        """Change something, the weights kept. In the middle of a step the step is taken anew, up to the same phase.

        Parameters
        ----------
        replacing
            In place of the edit before, if that was made at the same step.
        forking
            As a branch of its own, even where this one ends.

        Returns
        -------
        bool
            Whether anything has changed.

        Raises
        ------
        EngineError
            The edit does not fit; nothing has changed.
        """
        place = self._done[-1] if self.in_step else None
        if place is not None:
            self.trainer.abandon_step()
            self._stages = None
        try:
            return self.run.apply(edit, replacing=replacing, forking=forking)
        finally:
            if place is None:
                self._done, self._before = [], None
            else:
                self._advance_to(place if place in self._all_stages() else MicroStep(Phase.BATCH, None))

    def show_stage(self, place: MicroStep) -> None:
        """Take the next step up to a stage, all of it shown, if the network has it."""
        if self.trainer.divergence is None and place in self._all_stages():
            self._advance_to(place)
            self.fraction = 1.0

    def show_phase(self, phase: Phase, layer: int | None, fraction: float) -> None:
        """Take the next step up to a phase and show it: for pictures. Without such a layer, the phase's last one."""
        self.pause()
        self._finish_step()
        self.flowing = False
        wanted = [event for event in self._all_stages() if event.phase is phase]
        target = next((event for event in wanted if event.layer == layer), wanted[-1 if layer is None else 0])
        self._advance_to(target)
        self.fraction = fraction

    def _all_stages(self) -> list[MicroStep]:
        layers = range(len(self.trainer.architecture.layers))
        forward = [MicroStep(Phase.FORWARD, layer) for layer in layers]
        backward = [MicroStep(Phase.BACKWARD, layer) for layer in reversed(layers)]
        ends = [MicroStep(phase, None) for phase in (Phase.BATCH, Phase.LOSS, Phase.UPDATE)]
        return [ends[0], *forward, ends[1], *backward, ends[2]]

    # --- time ---------------------------------------------------------------------------------------------------------

    def tick(self, elapsed: float, budget: float) -> bool:
        """Let time pass.

        Parameters
        ----------
        elapsed
            Seconds since the last tick.
        budget
            Seconds that training may take now.

        Returns
        -------
        bool
            Whether anything has moved.
        """
        if not self.playing:
            return False
        if self.backward:
            self._tick_back(elapsed)
        elif self.goal is Goal.EPOCH:
            self._flow(elapsed, budget, float("inf"))
        elif self.goal is Goal.FOREVER and self.speed.flows:
            self._finish_step()
            self._flow(elapsed, budget, self.speed.stages_per_second / self.stages_per_step)
        else:
            self._reveal(elapsed)
        if self.trainer.divergence is not None:
            self.goal = Goal.NOTHING
            self.flowing = False
            self.fraction = 1.0
        return True

    def _tick_back(self, elapsed: float) -> None:
        """Go back in time: by whole steps at speed, else stage by stage, each from its end to its beginning."""
        if self.speed.flows:
            self._flow_back(elapsed, self.speed.stages_per_second / self.stages_per_step)
            return
        self.flowing = False
        self.fraction -= elapsed * self.speed.stages_per_second
        while self.fraction <= 0 and self.playing:
            left_over = self.fraction
            if self._step_back():
                self.fraction = 1 + left_over
            else:
                self.pause()
                self.fraction = 1.0

    def _flow_back(self, elapsed: float, steps_per_second: float) -> None:
        fastest = max(FASTEST_BACK, self._went_back_from / SHORTEST_WAY_BACK)
        self._owed += elapsed * min(steps_per_second, fastest)
        count = int(min(self._owed, self.run.step_count))
        if count:
            owed, target = self._owed - count, self.run.step_count - count
            if self.run.cost_of_seek(target) > QUICK_SEEK:
                target = self.run.quick_step(target)
            self.go_to(target)
            self._owed = owed
        self.flowing = True
        self.flow_time = max(0.0, self.flow_time - elapsed)
        if self.run.step_count == 0:
            self.pause()
            self.flowing = False

    def _reveal(self, elapsed: float) -> None:
        """Slow motion: reveal more of the phase, and go on to the next one when it is all there."""
        rate = self.speed.stages_per_second
        if self.goal is Goal.LAYER:
            rate = min(rate, STEPPING_RATE)
        elif self.goal is Goal.PHASE:
            rate = min(rate, max(STEPPING_RATE, len(self.trainer.architecture.layers) / LONGEST_PHASE))
        self.flowing = False
        self.fraction += elapsed * rate
        while self.fraction >= 1 and self.playing:
            if self.goal is Goal.LAYER or (self.goal is Goal.PHASE and not self._more_of_phase()):
                self.fraction = 1.0
                self.goal = Goal.NOTHING
                return
            left_over = self.fraction - 1
            self._advance()
            self.fraction = left_over
            if self.trainer.divergence is not None:
                return

    def _flow(self, elapsed: float, budget: float, steps_per_second: float) -> None:
        """Fast motion: make the steps that time has earned, as many as the budget allows."""
        self.flowing = True
        self.flow_time += elapsed
        self.fraction = 1.0
        deadline = time.perf_counter() + budget
        unlimited = steps_per_second == float("inf")
        self._owed = float("inf") if unlimited else min(self._owed + elapsed * steps_per_second, steps_per_second)
        while self._owed >= 1 and self.playing and self.trainer.divergence is None:
            left = deadline - time.perf_counter()
            if left < self._step_time:
                break
            count = max(1, int(min(SLICE_TARGET, left) / self._step_time))
            count = int(min(count, self._owed, self._steps_to_goal()))
            began = time.perf_counter()
            self._make_steps(count)
            self._step_time = 0.7 * self._step_time + 0.3 * (time.perf_counter() - began) / count
            self._timed = True
            self._owed -= count
            if self.goal is Goal.EPOCH and self.trainer.epoch >= self._epoch_goal:
                self.goal = Goal.NOTHING
        if unlimited:
            self._owed = 0.0
        elif self._step_time > budget:  # a single step is longer than the budget: make one a frame all the same
            self._make_steps(1)
            self._owed = 0.0

    def _steps_to_goal(self) -> int:
        if self.goal is not Goal.EPOCH:
            return 1_000_000
        return max(1, self.trainer.batches_left_in_epoch)

    # --- steps --------------------------------------------------------------------------------------------------------

    def _make_steps(self, count: int) -> None:
        self._done, self._before = [], None
        if self.watched and count > 0:
            self.run.step(count - 1)
            self.run.make_edits()
            before = self.trainer.capture()
            self.run.step(1)
            self._before_last = before
        else:
            self.run.step(count)

    def _advance(self) -> None:
        """Compute the next phase; it is not revealed yet."""
        if self._stages is None:
            self.run.make_edits()
            self._before = self.trainer.capture()
            self._done = []
            self._stages = self.run.micro_steps()
        event = next(self._stages, None)
        if event is None:  # the step has diverged in this phase
            self._stages = None
            return
        self._done.append(event)
        self.fraction = 0.0
        if event.phase is Phase.UPDATE:
            self._stages = None

    def _finish_step(self) -> None:
        """Compute the rest of the step under way."""
        while self.in_step:
            self._advance()
        self.fraction = 1.0

    def _advance_to(self, place: MicroStep) -> None:
        """Compute phases from the beginning of a step up to ``place``, revealed as far as the phase before was."""
        fraction = self.fraction
        self._advance()
        while self._done[-1:] != [place] and self.trainer.divergence is None:
            self._advance()
        self.fraction = fraction

    def _replay(self, count: int) -> None:
        """Go back to where the step began, and compute its first ``count`` phases again."""
        assert self._before is not None
        self.go_to(self._before.step)
        while len(self._done) < count:
            self._advance()
        self.fraction = 1.0

    def follow(self, leader: Playback) -> None:
        """Show the same moment as another playback does: the same step, and the same phase of the step under way.

        A run that has diverged stays where it ended.
        """
        if self.trainer.divergence is not None and leader.run.step_count >= self.run.step_count:
            self.fraction, self.flowing = 1.0, False
            return
        shown = leader.place if leader.in_step or not leader.flowing else None
        base = leader.run.step_count - (1 if shown is not None and not leader.in_step else 0)
        mine = self.run.step_count - (1 if self._done and not self.in_step else 0)
        fraction = leader.fraction
        if shown is None:
            if self._done or self.run.step_count != base:
                self.go_to(base)
        else:
            place, fraction = self._like(leader)
            if mine != base or self.place != place:
                if mine != base or not self._comes_later(place):
                    self.go_to(base)
                self._advance_to(place)
        self.fraction, self.flowing, self.flow_time = fraction, leader.flowing, leader.flow_time

    def _like(self, leader: Playback) -> tuple[MicroStep, float]:
        """Return the stage of this network, and its fraction, at which as much of the phase is over as in another."""
        place = leader.place
        assert place is not None
        mine, others = ([e for e in one._all_stages() if e.phase is place.phase] for one in (self, leader))
        over = (others.index(place) + leader.fraction) * len(mine) / len(others)
        index = min(len(mine) - 1, max(0, math.ceil(over) - 1))
        return mine[index], over - index

    def _comes_later(self, place: MicroStep) -> bool:
        """Whether a stage of the step under way is still to come."""
        return self.in_step and place not in self._done
