"""Starting the window: what must be set before Qt loads, and one clear line where something is missing."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.services.crash_hook import CrashReport
    from app.services.messages import Messages
    from app.services.settings import SettingsStore
    from engine import Scenario

FIRST_SCENARIO = "spiral"
LIBRARIES = (
    "apt-get install libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libglib2.0-0 libfontconfig1 libdbus-1-3 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxcb-render-util0"
)
"""What a minimal Debian or Ubuntu lacks for Qt; the README has the same line."""


class StartError(EngineError):
    """The window cannot be opened; one line says why and what helps."""


def prepare(offscreen: bool) -> QApplication:
    """Load Qt and make the application.

    Parameters
    ----------
    offscreen
        Never touch a display: for pictures.

    Raises
    ------
    StartError
        A library is missing, or there is no display.
    """
    # Qt's pool of raster threads makes translucent pens several times slower on few cores (benchmarks/README.md).
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        _check_display()
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise StartError(f"Qt cannot be loaded ({error}); on Debian or Ubuntu: {LIBRARIES}") from None
    if os.environ.get("QT_QPA_PLATFORM", "xcb") == "xcb" and sys.platform.startswith("linux"):
        _check_platform_plugin()
    from importlib import resources

    from PySide6.QtGui import QIcon

    from app.services.allocator import give_large_blocks_back
    from app.services.fonts import load_fonts

    give_large_blocks_back()
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
        application.setApplicationName("backscope")
        application.setApplicationDisplayName("Backscope")
        application.setDesktopFileName("backscope")  # by which Wayland finds the icon
        application.setWindowIcon(QIcon(str(resources.files("resources").joinpath("icons", "backscope.svg"))))
    load_fonts()
    return application


def _tell_of_crash(messages: Messages, report: CrashReport) -> None:
    if report.path is None:
        said = tr("Something went wrong inside Backscope: {what}. The training goes on.", what=report.summary)
    else:
        said = tr(
            "Something went wrong inside Backscope: {what}. The training goes on. A report is in {path}.",
            what=report.summary,
            path=report.path,
        )
    messages.error(said)


def _check_display() -> None:
    """Qt ends the process where it finds no display, so look first."""
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY", "")
    if not display:
        raise StartError("no display for the window (DISPLAY is not set); the commands need none")
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if host in ("", "unix") and number.isdigit() and not _answers(f"/tmp/.X11-unix/X{number}"):
        raise StartError(f"no display for the window: nothing answers at {display}; the commands need none")


def _answers(path: str) -> bool:
    for address in (path, f"\0{path}"):  # a file, or Linux's abstract name of it
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(address)
            except OSError:
                continue
            return True
    return False


def _check_platform_plugin() -> None:
    import ctypes

    from PySide6.QtCore import QLibraryInfo

    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    if plugin.exists() and not os.environ.get("WAYLAND_DISPLAY"):
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise StartError(f"Qt lacks a library for windows ({error}); on Debian or Ubuntu: {LIBRARIES}") from None


def open_window(source: str | None) -> int:
    """Open the window on a scenario or a recording, or on the session that was open last, and run until it is closed.

    Another language or size of text closes it and opens it anew, on what was open.

    Raises
    ------
    EngineError
        The window or what it should open cannot be opened.
    """
    from engine import load_scenario
    from engine.recording import is_recording_name, load_recording_document

    # A wrong name is said before a window appears.
    scenario = None if source is None or is_recording_name(source) else load_scenario(source)
    if source is not None and scenario is None:
        scenario = load_recording_document(Path(source)).scenario
    application = prepare(offscreen=False)

    from app.services.key_precedence import KeyPrecedence
    from app.services.messages import Messages
    from app.services.settings import SettingsStore

    store = SettingsStore()
    keys = KeyPrecedence(application)
    application.installEventFilter(keys)
    end, lesson = _run_window(application, store, Messages(application), source, scenario)
    while end is None:
        end, lesson = _run_window(application, store, Messages(application), None, None, lesson)
    return end


def _run_window(
    application: QApplication,
    store: SettingsStore,
    messages: Messages,
    source: str | None,
    scenario: Scenario | None,
    lesson: str = "",
) -> tuple[int | None, str]:
    """Open a window and run until it is closed.

    Parameters
    ----------
    source, scenario
        What to open; None for the session that was open last.
    lesson
        Folder of the lesson that is being read; "" for none.

    Returns
    -------
    int or None
        The program's exit code; None if the window is to be opened anew.
    str
        The lesson that was being read.
    """
    from PySide6.QtCore import QEvent

    from app.controllers.session import Session
    from app.language.speaking import speak
    from app.main_window import MainWindow
    from app.painting.typography import set_text_size
    from app.services.crash_hook import CrashHook
    from app.services.end_signals import EndSignals
    from app.services.idle_imports import IdleImports
    from app.services.recovery import Recovery
    from app.state.speed import Speed
    from engine import load_scenario
    from engine.recording import is_recording_name

    settings, problem = store.load()
    speak(settings.language)
    set_text_size(settings.text_size)
    name = source or settings.scenario or FIRST_SCENARIO
    problems = [problem] if problem else []
    if scenario is None:
        try:
            scenario = load_scenario(FIRST_SCENARIO if is_recording_name(name) else name)
        except EngineError as error:
            problems.append(tr("The last scenario could not be opened: {reason}", reason=error))
            name, scenario = FIRST_SCENARIO, load_scenario(FIRST_SCENARIO)
    window = MainWindow(Session(scenario, Speed(settings.speed)), name, settings, store, messages, Recovery())
    messages.setParent(window)
    hook = CrashHook(window.files.text, lambda report: _tell_of_crash(messages, report))
    hook.install()
    ending, idle = EndSignals(window.close, application), None
    try:
        window.show()
        if source is None:
            window.files.open_last()
            window.learning.greet()
        elif is_recording_name(source):
            window.files.open(source)
        if lesson:
            window.learning.lessons.read_on(lesson)
        idle = IdleImports(window)
        for text in problems:
            messages.warning(text)
        window.files.offer_abandoned()
        code = application.exec()
        reading = window.learning.reading
        return (None if window.looking.wants_reopening else code), reading
    finally:
        if idle is not None:
            idle.stop()
        ending.uninstall()
        hook.uninstall()
        window.deleteLater()
        application.sendPostedEvents(window, QEvent.Type.DeferredDelete)
