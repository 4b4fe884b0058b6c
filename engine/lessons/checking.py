"""Checking a lesson: whether it keeps to what a lesson must be, besides being readable at all."""

from __future__ import annotations

from collections.abc import Iterator

from engine.edits import Edit
from engine.errors import EngineError
from engine.lessons.lesson import CLAIMS_FILE, TEXT_FILE, Lesson
from engine.lessons.measuring import Verification, verify, verify_failing
from engine.lessons.tree import Button
from engine.scenario import Scenario
from engine.snapshot import Phase
from engine.trainer import Trainer


def mistakes_in_text(lesson: Lesson) -> Iterator[str]:
    """Yield what is wrong with the text, a line each: numbers out of nowhere, buttons that do not fit the scenario."""
    for bare in lesson.text.bare_numbers:
        yield (
            f'{TEXT_FILE}:{bare.line}: expected {{claim:NAME}} or {{setting:PATH}} for a number, found "{bare.text}"'
        )
    for block in lesson.text.blocks():
        if isinstance(block, Button):
            for said in _mistakes_in_button(block, lesson.scenario):
                yield f'{TEXT_FILE}:{block.line}: "{block.doing.label}": {said}'


def _mistakes_in_button(button: Button, scenario: Scenario) -> Iterator[str]:
    doing = button.doing
    for edits in (doing.edits, *(variant.edits for variant in doing.compare)):
        try:
            _apply(edits, scenario)
        except EngineError as error:
            yield str(error)
    goto = doing.goto
    if goto is not None and goto.layer is not None:
        layers = len(scenario.network.layers) + 1
        if goto.phase not in (Phase.FORWARD, Phase.BACKWARD):
            yield f"goto.layer: expected with phase forward or backward, found {goto.phase}"
        elif goto.layer >= layers:
            yield f"goto.layer: expected a layer from 0 to {layers - 1}, found {goto.layer}"


def _apply(edits: tuple[Edit, ...], scenario: Scenario) -> None:
    trainer = Trainer(scenario)
    for edit in edits:
        trainer.apply(edit)


def mistakes_in_claims(lesson: Lesson) -> Iterator[str]:
    """Measure the claims; yield what is wrong with them, a line each: none, untrue, or unable to fail."""
    if not lesson.claims:
        yield f"{CLAIMS_FILE}: expected claims, found none"
        return
    yield from _untrue(verify(lesson))
    for outcome in verify_failing(lesson).outcomes:
        if outcome.holds:
            yield (
                f'{CLAIMS_FILE}: "{outcome.claim.name}": expected to fail with its fails_with, but it holds: '
                f"{outcome.measured_text}"
            )


def _untrue(verification: Verification) -> Iterator[str]:
    for outcome in verification.outcomes:
        if not outcome.holds:
            yield (
                f'{CLAIMS_FILE}: "{outcome.claim.name}": claimed {outcome.claimed_text}, '
                f"measured {outcome.measured_text}"
            )
