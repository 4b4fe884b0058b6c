"""``backscope screenshot``: a picture of the window, made without a display."""

from __future__ import annotations

import argparse
from pathlib import Path

from engine import FileError, Phase, ScenarioError, load_scenario
from engine.scenario import Scenario

FRACTION = 0.6
"""How far the animation of a phase has come in its picture: under way, and close enough to read the numbers."""


def screenshot(options: argparse.Namespace) -> int:
    """Train, show the phase asked for, and write the picture."""
    scenario = load_scenario(options.scenario)
    target = _checked_target(options.output)
    place = None if options.phase is None else _place(options.phase, scenario)

    from app.bootstrap import prepare

    application = prepare(offscreen=True)

    from PySide6.QtCore import QBuffer, QIODevice

    from app.controllers.session import Session
    from app.main_window import MainWindow
    from app.services.messages import Messages
    from app.services.replacing_file import write_atomically
    from app.services.settings import WindowSettings
    from app.state.speed import Speed

    settings = WindowSettings(theme=options.theme, speed=1.0 if place is None else WindowSettings().speed)
    messages = Messages(application)
    window = MainWindow(Session(scenario, Speed(settings.speed)), options.scenario, settings, None, messages)
    try:
        window.setMinimumSize(1, 1)
        window.resize(*options.size)
        window.show()
        application.processEvents()
        window.session.advance_steps(options.steps)
        if place is not None:
            window.session.show_phase(*place, FRACTION)
        application.processEvents()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture = window.grab()
        if not picture.save(buffer, "PNG"):
            raise FileError(f"{target}: a picture of {options.size[0]}x{options.size[1]} could not be made")
        try:
            write_atomically(target, bytes(buffer.data().data()))
        except OSError as error:
            raise FileError(f"{target}: cannot be written: {(error.strerror or str(error)).lower()}") from None
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


def _place(text: str, scenario: Scenario) -> tuple[Phase, int | None]:
    """Read ``forward`` or ``forward:2``; layers are counted from 1, input side first, the output layer last."""
    name, _, number = text.partition(":")
    if name not in list(Phase):
        raise ScenarioError(f"--phase {text}: expected one of {', '.join(Phase)}")
    layers = len(scenario.network.layers) + 1
    phase = Phase(name)
    if not number:
        middle = (layers - 1) // 2
        return phase, middle if phase in (Phase.FORWARD, Phase.BACKWARD) else None
    if phase not in (Phase.FORWARD, Phase.BACKWARD):
        raise ScenarioError(f"--phase {text}: the {name} phase has no layers")
    if not number.isdigit() or not 1 <= int(number) <= layers:
        raise ScenarioError(f"--phase {text}: expected a layer from 1 to {layers}")
    return phase, int(number) - 1
