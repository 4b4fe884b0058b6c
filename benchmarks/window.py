"""The real window, driven offscreen: the time of a frame while it plays, and what training keeps of its speed.

python -m benchmarks.window [--seconds N] [--size WxH]

A frame is everything between two ticks of the clock: a slice of training, the scene, painting all that has changed.
Qt's offscreen platform paints into memory, so nothing waits for a display. "kept" is the steps a second in the window
as a share of those of ``Trainer.step`` alone, measured in the same run, before and after; "click p99" is the time until
a click has been answered and painted.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import numpy as np
from PySide6.QtWidgets import QApplication

from app.bootstrap import prepare
from app.controllers.session import Session
from app.main_window import MainWindow
from app.services.messages import Messages
from app.services.settings import WindowSettings
from app.state.speed import Speed
from benchmarks.workloads import scenario_of
from engine import Scenario, Trainer, load_scenario

IDLE_TURN = 0.0002
"""Seconds below which a turn of the event loop found nothing to do."""


def headless_rate(scenario: Scenario, seconds: float = 1.0) -> float:
    """Return steps a second of the trainer alone."""
    trainer = Trainer(scenario)
    trainer.step(20)
    steps, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        trainer.step(20)
        steps += 20
    return steps / (time.perf_counter() - start)


def click_times(window: MainWindow, application: QApplication, seconds: float) -> list[float]:
    """Click ten times a second while it plays; return the milliseconds from each click to the picture that answers."""
    waits: list[float] = []
    start = time.perf_counter()
    due = start
    while time.perf_counter() - start < seconds:
        application.processEvents()
        if time.perf_counter() > due:
            due += 0.1  # a click may come while a frame is under way: it waits since it was due
            window.actions_by_name["whole_batch"].trigger()
            window.stage.repaint()
            waits.append((time.perf_counter() - due + 0.1) * 1e3)
    return waits


def measure(name: str, scenario: Scenario, size: tuple[int, int], seconds: float) -> None:
    """Play a scenario in the window and print the quantiles of its frames."""
    application = prepare(offscreen=True)
    before = headless_rate(scenario)
    window = MainWindow(Session(scenario, Speed(1.0)), name, WindowSettings(speed=1.0), None, Messages(application))
    window.resize(*size)
    window.show()
    application.processEvents()
    session, trainer = window.session, window.session.trainer
    session.toggle_playing()
    frames: list[float] = []
    ticks: list[object] = []
    session.display.frame_ready.connect(ticks.append)
    steps, busy, start = trainer.step_count, 0.0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        began = time.perf_counter()
        application.processEvents()
        took = time.perf_counter() - began
        if ticks:  # the clock has ticked: a new frame, which ends with what is painted until the next tick
            frames.append(busy)
            busy = 0.0
            ticks.clear()
        if took > IDLE_TURN:
            busy += took
    elapsed = time.perf_counter() - start
    rate = (trainer.step_count - steps) / elapsed
    waits = click_times(window, application, seconds / 2)
    session.pause()
    window.close()
    window.deleteLater()
    application.processEvents()
    alone = (before + headless_rate(scenario)) / 2
    ms = np.array(frames) * 1e3
    p50, p95, p99 = np.percentile(ms, [50, 95, 99])
    click = np.percentile(waits, 99)
    print(
        f"{name:14}{len(ms) / elapsed:7.1f}{p50:9.1f}{p95:9.1f}{p99:9.1f}{click:13.1f}"
        f"{rate:12,.0f}{alone:12,.0f}{rate / alone:9.0%}",
        flush=True,
    )


def start_time() -> float:
    """Return the seconds from the command to a window that is shown and has painted."""
    code = (
        "import sys; from PySide6.QtCore import QTimer\n"
        "from app import bootstrap\n"
        "prepare = bootstrap.prepare\n"
        "def prepared(offscreen):\n"
        "    application = prepare(offscreen=True); QTimer.singleShot(0, application.quit); return application\n"
        "bootstrap.prepare = prepared\n"
        "sys.exit(bootstrap.open_window('spiral'))\n"
    )
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=6.0)
    parser.add_argument("--size", default="1920x1080")
    options = parser.parse_args()
    width, height = (int(side) for side in options.size.split("x"))
    starts = sorted(start_time() for _ in range(4))
    print(f"first window after {starts[0]:.2f} s (best of 4, warm cache), worst {starts[-1]:.2f} s")
    print(f"{width}x{height}, playing as fast as it goes, {options.seconds:g} s each; milliseconds")
    print(f"{'':14}{'fps':>7}{'p50':>9}{'p95':>9}{'p99':>9}{'click p99':>13}{'steps/s':>12}{'alone':>12}{'kept':>9}")
    for name, scenario in (
        ("2-8-8-8-1", load_scenario("spiral")),
        ("64-32-10", load_scenario("digits")),
        ("784-128-64-10", scenario_of("W5")),
    ):
        measure(name, scenario, (width, height), options.seconds)


if __name__ == "__main__":
    main()
