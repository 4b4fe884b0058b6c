"""Where a run stands, and the course of a branch: its keyframes, in the order in which training went through them."""

from __future__ import annotations

import math
from dataclasses import replace

from engine.loss_surface.survey import Course
from engine.recording.recording import Branch
from engine.recording.run import Run
from engine.state import TrainerState


def state_now(run: Run) -> TrainerState:
    """Return where a run stands, for measuring only, without taking back a step that it is in the middle of.

    Before its update a step has changed no parameters. What does not bear on the loss (the optimizer, the order of the
    examples) is that of the recording's beginning.
    """
    trainer, p = run.trainer, run.trainer.raw_parameters()
    return replace(
        run.recording.root.keyframes[0].state,
        scenario=trainer.scenario,
        dataset=trainer.dataset,
        architecture=trainer.architecture,
        step=trainer.step_count,
        values=p.values.copy(),
        running_means=tuple(None if mean is None else mean.copy() for mean in p.running_means),
        running_variances=tuple(None if variance is None else variance.copy() for variance in p.running_variances),
    )


def course_of(branch: Branch, now: TrainerState | None = None, until: float = math.inf) -> Course:
    """Return the states that a recording has kept of a branch, none copied.

    Call it where the recording is trained, since keyframes come and go; what it returns can go to another thread.

    Parameters
    ----------
    now
        Where training stands, if that is to be the end of the course.
    until
        Last step that counts, such as the one that the user has gone back to.
    """
    stretches = branch.tip.path()
    ends = [*(stretch.start for stretch in stretches[1:]), math.inf]
    last = until if now is None else min(until, now.step)
    states = [
        keyframe.state
        for stretch, end in zip(stretches, ends, strict=True)
        for keyframe in stretch.keyframes
        if keyframe.step <= min(end, last)  # those behind belong to other branches
    ]
    if now is not None and now.step <= until:
        states = [*(state for state in states if state.step < now.step), now]
    return Course(branch.name, tuple(states), branch.colour)
