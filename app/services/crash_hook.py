"""Catches what nobody caught: writes a report, says where it is, and lets the program go on."""

from __future__ import annotations

import datetime
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from types import TracebackType

import platformdirs

from app.services.replacing_file import write_atomically

_PACKAGES = ("backscope", "PySide6-Essentials", "pyqtgraph", "numpy", "msgspec")
_MOST_REPORTS = 20
"""Different crashes reported in one session; a bug in a timer must not fill the disk."""

_Place = tuple[type[BaseException], str, int]


@dataclass(frozen=True)
class CrashReport:
    """A crash that was noticed.

    Attributes
    ----------
    summary
        One line: what was raised and where.
    path
        Where the report is; None where it could not be written.
    """

    summary: str
    path: Path | None


class CrashHook:
    """Takes over Python's hooks for exceptions that nobody caught, until :meth:`uninstall`.

    The same crash (same exception from the same line) is reported once. ``KeyboardInterrupt`` and ``SystemExit`` go
    on to the hooks that were there before.

    Parameters
    ----------
    scenario_text
        Gives the scenario that is open, for the report.
    on_crash
        Is told of each report, in the thread that crashed: give it the ``emit`` of a Qt signal.
    directory
        Where reports go; by default ``crashes`` in the system's place for a program's state.
    """

    def __init__(
        self,
        scenario_text: Callable[[], str] = str,
        on_crash: Callable[[CrashReport], object] | None = None,
        directory: Path | None = None,
    ) -> None:
        self._scenario_text = scenario_text
        self._on_crash = on_crash
        self._directory = directory or platformdirs.user_state_path("backscope", appauthor=False) / "crashes"
        self._seen: set[_Place] = set()
        self._installed = False
        self._before = sys.excepthook
        self._thread_before = threading.excepthook
        self._unraisable_before = sys.unraisablehook

    def install(self) -> None:
        """Take the hooks over."""
        if not self._installed:
            self._installed = True
            self._before = sys.excepthook
            self._thread_before = threading.excepthook
            self._unraisable_before = sys.unraisablehook
            sys.excepthook = self._uncaught
            threading.excepthook = self._uncaught_in_thread
            sys.unraisablehook = self._unraisable

    def uninstall(self) -> None:
        """Give the hooks back."""
        if self._installed:
            sys.excepthook = self._before
            threading.excepthook = self._thread_before
            sys.unraisablehook = self._unraisable_before
            self._installed = False

    def report(self, error: BaseException, context: str = "") -> CrashReport | None:
        """Write a report of an exception and tell of it; None if the same was reported before.

        Never raises: a fault in here must not hide the one it reports.
        """
        place = _place_of(error)
        if place in self._seen or len(self._seen) >= _MOST_REPORTS:
            return None
        self._seen.add(place)
        summary = f"{type(error).__name__}: {' '.join(str(error).split())} ({Path(place[1]).name}:{place[2]})"
        try:
            path: Path | None = self._write(error, context)
            where = f"report in {path}"
        except Exception as fault:  # noqa: BLE001 - whatever fails here, the user must hear of the crash itself
            path, where = None, f"no report could be written: {fault}"
        report = CrashReport(summary, path)
        if sys.stderr is not None:  # None in a program without a console on Windows
            sys.stderr.write(f"backscope: internal error: {summary}; {where}\n")
        if self._on_crash is not None:
            try:
                self._on_crash(report)
            except Exception as fault:  # noqa: BLE001 - the window may be half gone
                if sys.stderr is not None:
                    sys.stderr.write(f"backscope: the crash could not be shown: {fault}\n")
        return report

    def _write(self, error: BaseException, context: str) -> Path:
        now = datetime.datetime.now(datetime.UTC)
        try:
            scenario = self._scenario_text()
        except Exception as fault:  # noqa: BLE001 - a broken document is worth a report too
            scenario = f"(not available: {type(fault).__name__}: {fault})"
        text = "\n".join(
            [
                f"Backscope crash report, {now:%Y-%m-%d %H:%M:%S} UTC",
                "",
                *_versions(),
                "",
                *([context, ""] if context else []),
                "".join(traceback.format_exception(error)),
                "Scenario",
                "--------",
                scenario,
                "",
            ]
        )
        path = self._directory / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
        write_atomically(path, text.encode("utf-8", "backslashreplace"))
        return path

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._before(kind, error, trace)
            return
        self.report(error)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None or issubclass(args.exc_type, KeyboardInterrupt | SystemExit):
            self._thread_before(args)
            return
        self.report(args.exc_value, f"In thread {args.thread.name if args.thread else '?'}")

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is None or issubclass(args.exc_type, KeyboardInterrupt | SystemExit):
            self._unraisable_before(args)
            return
        self.report(args.exc_value, args.err_msg or "Where nothing can be raised")


def _place_of(error: BaseException) -> _Place:
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return type(error), last.filename if last else "?", (last.lineno or 0) if last else 0


def _versions() -> list[str]:
    lines = [f"Python {platform.python_version()} on {platform.platform()}"]
    for package in _PACKAGES:
        try:
            lines.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{package} not installed as a package")
    return lines
