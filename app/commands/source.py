"""What a command works on: a scenario or a recording, and the place in it that was asked for."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from engine import Phase, ScenarioError, load_scenario
from engine.plans import MicroStep
from engine.recording import Recording, Run, is_recording_name, load_recording_document
from engine.recording.document import Place, RecordingDocument

if TYPE_CHECKING:
    from app.film.frames import Material
    from app.film.timing import Moment
    from app.state.film import Film


@dataclass(frozen=True)
class At:
    """A place in a run: after ``step`` steps, and in the next one the end of a stage, if one is named.

    Attributes
    ----------
    layer
        From 1 on, input side first, as people count; None for the middle one.
    """

    step: int
    phase: Phase | None = None
    layer: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.step, self.phase, self.layer) if part is not None)

    @staticmethod
    def parse(text: str) -> At:
        """Read ``STEP``, ``STEP:PHASE`` or ``STEP:PHASE:LAYER``."""
        found = re.fullmatch(r"(\d{1,12})(?::([a-z]+)(?::(\d{1,4}))?)?", text)
        if not found or (found[2] and found[2] not in list(Phase)):
            raise argparse.ArgumentTypeError(
                f"expected STEP, STEP:PHASE or STEP:PHASE:LAYER with a phase of {', '.join(Phase)}, found {text[:40]!r}"
            )
        return At(int(found[1]), Phase(found[2]) if found[2] else None, int(found[3]) if found[3] else None)


def load_document(source: str, seed: int | None = None) -> RecordingDocument | None:
    """Load a recording; None where the source is a scenario.

    Raises
    ------
    EngineError
        It cannot be read.
    """
    if not is_recording_name(source):
        return None
    document = load_recording_document(Path(source))
    if seed is None:
        return document
    return msgspec.structs.replace(
        document,
        scenario=msgspec.structs.replace(document.scenario, seed=seed),
        branches=tuple(msgspec.structs.replace(branch, checkpoints=()) for branch in document.branches),
    )


def open_run(source: str, branch: str | None = None, seed: int | None = None) -> tuple[Run, Place | None]:
    """Return a run of a scenario or a recording at step 0, and where the recording stood.

    Raises
    ------
    EngineError
        It cannot be read, or has no such branch.
    """
    document = load_document(source, seed)
    if document is None:
        scenario = load_scenario(source)
        if seed is not None:
            scenario = msgspec.structs.replace(scenario, seed=seed)
        recording = Recording(scenario)
    else:
        recording = Recording.of(document)
    number = branch_number(recording, branch, document)
    return Run(recording, number), None if document is None else place_on(recording, number, document)


def branch_number(recording: Recording, name: str | None, document: RecordingDocument | None) -> int:
    """Return the number of the branch of that name; without one, of the branch that was followed."""
    if name is not None:
        return recording.named(name).number
    return 0 if document is None else document.place.branch


def place_on(recording: Recording, number: int, document: RecordingDocument) -> Place:
    """Return where a recording stood on the branch that was followed; of another branch the end."""
    return document.place if number == document.place.branch else Place(number, recording.branch(number).end)


def stage_of(at: At, layers: int, option: str) -> MicroStep | None:
    """Return the stage that a place names, in a network of so many layers, the output layer included.

    Raises
    ------
    ScenarioError
        The network has no such layer, or the phase none.
    """
    if at.phase is None:
        return None
    with_layers = at.phase in (Phase.FORWARD, Phase.BACKWARD)
    if at.layer is None:
        return MicroStep(at.phase, (layers - 1) // 2 if with_layers else None)
    if not with_layers:
        raise ScenarioError(f"{option}: the {at.phase} phase has no layers")
    if not 1 <= at.layer <= layers:
        raise ScenarioError(f"{option}: expected a layer from 1 to {layers}, found {at.layer}")
    return MicroStep(at.phase, at.layer - 1)


def moment_at(at: At, film: Film, material: Material) -> Moment:
    """Return the moment of a film's first run that a place names.

    Raises
    ------
    EngineError
        The network has no such layer there, or an edit on the way there does not fit.
    """
    from app.film.stills import layers_at, moment_of_step, share_among

    if at.phase is None:
        return moment_of_step(film, at.step)
    layers = layers_at(material.runs[0][2], at.step)
    stage = stage_of(at, layers, "--at")
    assert stage is not None
    return moment_of_step(film, at.step, share_among(layers, *stage))
