"""``backscope screenshot``: a picture of the window, made without a display."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import cast

from app.commands.source import At, branch_number, load_document, stage_of
from engine import FileError, Phase, ScenarioError, load_scenario
from engine.errors import reason_of
from engine.recording import RecordingDocument

FRACTION = 0.6
"""How far the animation of a phase has come in its picture: under way, and close enough to read the numbers."""


def screenshot(options: argparse.Namespace) -> int:
    """Train, show the phase asked for, and write the picture."""
    document = load_document(options.scenario)
    scenario = load_scenario(options.scenario) if document is None else document.scenario
    target = _checked_target(options.output)
    at = _place(options, document)

    from app.bootstrap import prepare

    application = prepare(offscreen=True)

    from PySide6.QtCore import QBuffer, QIODevice

    from app.controllers.session import Session
    from app.language.speaking import speak
    from app.main_window import MainWindow
    from app.services.messages import Messages
    from app.services.replacing_file import write_atomically
    from app.services.settings import WindowSettings
    from app.state.speed import Speed

    speak(options.language)
    settings = WindowSettings(theme=options.theme, speed=1.0 if at.phase is None else WindowSettings().speed)
    messages = Messages(application)
    window = MainWindow(Session(scenario, Speed(settings.speed)), options.scenario, settings, None, messages)
    try:
        window.setMinimumSize(1, 1)
        window.resize(*options.size)
        window.show()
        application.processEvents()
        session = window.session
        number = 0
        if document is not None:
            session.open_recording(document, go_there=False)
            number = branch_number(session.recording, options.branch, document)
        elif options.branch is not None:
            session.recording.named(options.branch)
        session.advance_to(at.step, number)
        stage = stage_of(at, len(session.trainer.architecture.layers), "--phase" if options.phase else "--at")
        if stage is not None:
            session.show_phase(*stage, FRACTION)
        application.processEvents()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture = window.grab()
        if not picture.save(buffer, "PNG"):
            raise FileError(f"{target}: a picture of {options.size[0]}x{options.size[1]} could not be made")
        try:
            write_atomically(target, bytes(buffer.data().data()))
        except OSError as error:
            raise FileError(f"{target}: cannot be written: {reason_of(error)}") from None
    finally:
        window.close()
        window.deleteLater()
        application.processEvents()
    return 0


def _checked_target(output: str) -> Path:
    path = Path(output)
    if path.suffix.lower() != ".png":
        raise FileError(f"-o {output}: expected a name that ends in .png")
    if path.is_dir():
        raise FileError(f"-o {output}: expected a file, found a folder")
    if not path.parent.is_dir():
        raise FileError(f"-o {output}: the folder {path.parent} does not exist")
    return path


def _place(options: argparse.Namespace, document: RecordingDocument | None) -> At:
    """Return the place asked for: by ``--at``, by ``--steps`` and ``--phase``, or where a recording stood."""
    if options.at is not None:
        return cast(At, options.at)
    saved = None if document is None or options.branch is not None else document.place
    step = options.steps if options.steps is not None else 0 if saved is None else saved.step
    if options.phase is not None:
        name, _, number = options.phase.partition(":")
        if name not in list(Phase):
            raise ScenarioError(f"--phase {options.phase}: expected one of {', '.join(Phase)}")
        if number and not number.isdigit():
            raise ScenarioError(f"--phase {options.phase}: expected a layer from 1 on, found {number[:40]!r}")
        return At(step, Phase(name), int(number) if number else None)
    if saved is not None and options.steps is None and saved.phase is not None:
        return At(step, saved.phase, None if saved.layer is None else saved.layer + 1)
    return At(step)
