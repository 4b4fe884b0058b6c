"""``backscope handout``: one moment of a training run as a sheet of paper, made without a display."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import cast

from app.commands.source import At, branch_number, load_document, moment_at, place_on
from app.state.film import Film, FilmRun
from engine import FileError, ScenarioError
from engine.recording import Recording, RecordingDocument

FIRST_STEP = 1
"""What is shown of a scenario if nothing else is said: its first step, so that there are numbers."""


def handout(options: argparse.Namespace) -> int:
    """Train, and write the moment asked for; return the exit code."""
    document = load_document(options.source)
    if document is None and options.branch is not None:
        raise ScenarioError(
            f"--branch {options.branch}: expected a recording as the source, found the scenario {options.source}"
        )

    from app.bootstrap import prepare
    from app.film.frames import load_material
    from app.film.handout import check_target, handout_of, write_handout
    from app.language.speaking import speak

    target = Path(options.output)
    if target.exists() and not target.is_dir() and not options.force:
        raise FileError(f"-o {target}: the file exists; --force replaces it")
    check_target(target, overwrite=options.force)
    film = Film(source=options.source, runs=_runs(options.branch, document))
    prepare(offscreen=True)
    speak(options.language)
    material = load_material(film)
    moment = moment_at(_at(options, document), film, material)
    page = handout_of(film, material, moment, select=options.select, paper=options.paper)
    write_handout(page, target, overwrite=options.force)
    return 0


def _runs(branch: str | None, document: RecordingDocument | None) -> tuple[FilmRun, ...]:
    """Return the branch that is shown: the one named, or the one that was followed."""
    if document is None:
        return ()
    recording = Recording.of(document)
    number = branch_number(recording, branch, document)
    return () if number == recording.branches[0].number else (FilmRun(branch=recording.branch(number).name),)


def _at(options: argparse.Namespace, document: RecordingDocument | None) -> At:
    """Return the place asked for; else where the recording stood, or the end of another branch."""
    if options.at is not None:
        return cast(At, options.at)
    if document is None:
        return At(FIRST_STEP)
    recording = Recording.of(document)
    place = place_on(recording, branch_number(recording, options.branch, document), document)
    return At(place.step, place.phase, None if place.layer is None else place.layer + 1)
