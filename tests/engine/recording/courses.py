"""Training by hand what a recording describes: what runs are compared with."""

from __future__ import annotations

from collections.abc import Sequence

from engine import Trainer
from engine.edits import Edit
from engine.recording import Recording, Run
from engine.scenario import Scenario
from engine.state import TrainerState

Course = Sequence[tuple[int, Edit]]
"""Edits in the order in which they are made, each with its step."""


def trained(scenario: Scenario, step: int, edits: Course = ()) -> Trainer:
    """Train from the beginning up to a step, making the edits up to it."""
    trainer = Trainer(scenario)
    for at, edit in edits:
        if at <= step:
            trainer.step(at - trainer.step_count)
            trainer.apply(edit)
    trainer.step(step - trainer.step_count)
    return trainer


def state_at(scenario: Scenario, step: int, edits: Course = ()) -> TrainerState:
    return trained(scenario, step, edits).capture()


def courses(recording: Recording) -> dict[int, Course]:
    """Return the edits of every branch by its number."""
    return {branch.number: branch.tip.edits() for branch in recording.branches}


def named(run: Run) -> list[str]:
    return [branch.name for branch in run.recording.branches]
