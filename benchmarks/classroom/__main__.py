"""Two hours of a class in twelve minutes, to see whether anything warns, leaks or stalls.

python -m benchmarks.classroom                         two hours at ten times speed, twelve minutes
python -m benchmarks.classroom --minutes 10            the first ten minutes of the class

A scripted teacher (``lesson_plan.py``) works the real window under Xvfb, offscreen where there is none: lessons and
their buttons, slow motion, clicks on numbers, changes while it trains, journeys in time, comparisons, presentation,
exports, files, resizes. Told are warnings of Qt and Python, errors, the longest turns of the event loop by act (nothing
is painted, no click answered meanwhile), and how the process has grown from the end of the second round, when all
was used once or twice, to the end. Exit code 1: something warned, failed, or grew by more than 20 MB.
"""

from __future__ import annotations

import os

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import argparse
import gc
import itertools
import json
import random
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from typing import TextIO

MOST_GROWN_MB = 20
LONG_MS = 100


@contextmanager
def display() -> Iterator[str]:
    """Have a display of our own while the class goes on: Xvfb where it is installed, else Qt's offscreen platform."""
    if which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "offscreen (no Xvfb here)"
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as said:
        number = said.readline().strip()
    os.environ["DISPLAY"] = f":{number}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        yield "Xvfb"
    finally:
        server.terminate()
        server.wait()


def resident_mb() -> float:
    """Return the memory that the process has, in MB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Class:
    """Holds the class and notes what happens."""

    def __init__(self, minutes: float, speed: float, seed: int, films: bool, out: TextIO) -> None:
        self.seconds, self.speed, self.seed, self._out = minutes * 60 / speed, speed, seed, out
        self._films = films
        self.complaints: list[str] = []
        self.turns: dict[str, list[float]] = defaultdict(list)
        self.memory: list[float] = []
        self.acts = 0

    def hold(self, folder: Path) -> None:
        """Open the window, do one act after the other, close it."""
        from PySide6.QtCore import qInstallMessageHandler

        from app.bootstrap import prepare
        from app.controllers.session import Session
        from app.main_window import MainWindow
        from app.services.idle_imports import IdleImports
        from app.services.key_precedence import KeyPrecedence
        from app.services.messages import Messages
        from app.services.recovery import Recovery
        from app.services.settings import SettingsStore, WindowSettings
        from app.state.speed import Speed
        from benchmarks.classroom.lesson_plan import END_OF_ROUND, Teacher, programme
        from engine import load_scenario

        application = prepare(offscreen=os.environ["QT_QPA_PLATFORM"] == "offscreen")
        qInstallMessageHandler(lambda _level, _context, text: self.complaints.append(f"Qt: {text}"))
        messages = Messages(application)
        session = Session(load_scenario("spiral"), Speed(0.6))
        settings = WindowSettings(tour_seen=True)
        window = MainWindow(session, "spiral", settings, SettingsStore(), messages, Recovery())
        keys = KeyPrecedence(application)
        application.installEventFilter(keys)
        window.show()
        idle = IdleImports(window)  # as a start does
        teacher = Teacher(window, folder, random.Random(self.seed))
        end = time.perf_counter() + self.seconds
        for name, act in programme(teacher, self._films):
            if time.perf_counter() > end:
                break
            self._do(name, act, application.processEvents)
            self.acts += 1
            if name == END_OF_ROUND:
                self.memory.append(resident_mb())
                left = max(0.0, end - time.perf_counter()) * self.speed / 60
                longest = max(max(turns, default=0.0) for turns in self.turns.values())
                print(
                    f"round {len(self.memory)}: {self.memory[-1]:.0f} MB, longest turn {longest:.0f} ms, "
                    f"{left:.0f} minutes of the class left",
                    file=self._out,
                    flush=True,
                )
        self._do("closing", iter([0.0]) if window.close() else iter([]), application.processEvents)
        idle.stop()
        window.deleteLater()
        application.processEvents()
        qInstallMessageHandler(None)

    def _do(self, name: str, act: Iterator[float], process_events: Callable[[], None]) -> None:
        from PySide6.QtCore import QTimer

        pauses: list[float | None] = []

        def go_on() -> None:
            pause = None  # after an error, which the hook has noted, the next act comes
            try:
                pause = next(act, None)
            finally:
                pauses.append(pause)

        for number in itertools.count(1):
            # From within an event, as by a hand: what is deleted by a click from outside, Qt keeps until the end.
            QTimer.singleShot(0, go_on)
            began = time.perf_counter()
            while not pauses:
                process_events()
            process_events()  # the answer to the click belongs to it
            self._note(name, number, time.perf_counter() - began)
            pause = pauses.pop()
            if pause is None:
                return
            until = time.perf_counter() + pause / self.speed
            while (now := time.perf_counter()) < until:
                process_events()
                took = time.perf_counter() - now
                self._note(f"{name}, meanwhile", number, took)
                if took < 1e-3:
                    time.sleep(1e-3)

    def _note(self, name: str, number: int, seconds: float) -> None:
        self.turns[name].append(seconds * 1e3)
        if seconds * 1e3 > LONG_MS:
            print(f"{name}, thing {number}: {seconds * 1e3:.0f} ms", file=self._out, flush=True)

    @property
    def grown_mb(self) -> float | None:
        """How the process has grown after the second round; None if the class was too short to tell."""
        return None if len(self.memory) < 3 else self.memory[-1] - self.memory[1]


def main() -> int:
    """Hold the class and print what was seen."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.classroom")
    parser.add_argument("--minutes", type=float, default=120.0, help="minutes of the class")
    parser.add_argument("--speed", type=float, default=10.0, help="how many times as fast as a class it goes")
    parser.add_argument("--seed", type=int, default=0, help="of what the teacher chooses by mood")
    parser.add_argument(
        "--no-films", action="store_true", help="export no films, whose memory the C library keeps for the next one"
    )
    parser.add_argument("--json", action="store_true", help="print one line of JSON at the end")
    options = parser.parse_args()
    of_class = Class(options.minutes, options.speed, options.seed, not options.no_films, sys.stderr)
    sys.excepthook = lambda _kind, error, _trace: of_class.complaints.append("".join(traceback.format_exception(error)))
    with tempfile.TemporaryDirectory() as folder, display() as where, warnings.catch_warnings():
        for variable in ("BACKSCOPE_CONFIG_DIR", "BACKSCOPE_STATE_DIR", "XDG_STATE_HOME"):
            os.environ[variable] = folder
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, *_: of_class.complaints.append(f"Python: {message}")
        of_class.hold(Path(folder))
    turns = sorted((max(ms), sum(one > LONG_MS for one in ms), name) for name, ms in of_class.turns.items() if ms)
    over = sum(count for _, count, _ in turns)
    grown = of_class.grown_mb
    print(f"{options.minutes:g} minutes at {options.speed:g} times speed on {where}: {of_class.acts} acts")
    print(f"{'longest turn':>14}{f'over {LONG_MS} ms':>14}  while")
    for longest, count, name in reversed(turns[-16:]):
        print(f"{longest:11.0f} ms{count:14}  {name}")
    total = sum(len(ms) for ms in of_class.turns.values())
    print(f"{over} of {total:,} turns over {LONG_MS} ms; {len(of_class.complaints)} warnings or errors")
    print("memory: " + " ".join(f"{mb:.0f}" for mb in of_class.memory) + " MB at the end of each round")
    for text in dict.fromkeys(of_class.complaints):
        print(text)
    if options.json:
        print(json.dumps({"acts": of_class.acts, "complaints": of_class.complaints, "over": over, "grown": grown}))
    return int(bool(of_class.complaints) or (grown is not None and grown > MOST_GROWN_MB))


if __name__ == "__main__":
    sys.exit(main())
