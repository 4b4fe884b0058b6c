"""``backscope export``: the trained network, or how it was trained, as a file that other programs read."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from app.commands.run import DEFAULT_EPOCHS, EXIT_DIVERGED, report
from app.commands.source import open_run
from app.services.replacing_file import write_atomically
from engine import FileError, ScenarioError
from engine.errors import reason_of
from engine.export import history_csv, history_json, numpy_code, pytorch_code
from engine.export.history import Row
from engine.initial import save_arrays
from engine.recording import Run

CODE = {"numpy": numpy_code, "pytorch": pytorch_code}
HISTORY = {".csv": history_csv, ".json": history_json}
SUFFIXES = (".npz", ".csv", ".json", ".py")

_PORTION = 200  # steps between two looks at the clock
_SECONDS_BETWEEN_LINES = 0.1


def export(options: argparse.Namespace) -> int:
    """Train, then write what the suffix asks for; return the exit code. A diverged run writes nothing."""
    if options.at is not None and options.at.phase is not None:
        raise ScenarioError(f"--at {options.at}: expected a whole step, found a phase of one")
    run, place = open_run(options.scenario, options.branch)
    target = _checked_target(options.output, force=options.force)
    suffix = target.suffix.lower()
    if options.framework is not None and suffix != ".py":
        raise FileError(f"--framework {options.framework}: expected a name that ends in .py, found {options.output}")
    trainer = run.trainer
    if options.at is not None:
        steps = int(options.at.step)
    elif options.steps is not None:
        steps = int(options.steps)
    elif options.epochs is None and place is not None:
        steps = place.step
    else:
        epochs = DEFAULT_EPOCHS if options.epochs is None else int(options.epochs)
        steps = trainer.batches_per_epoch * epochs
    rows = _trained(run, steps, measured=suffix in HISTORY)
    if run.recording.departure is not None:
        print(f"backscope: {run.recording.departure}", file=sys.stderr)
    if trainer.divergence is not None:
        print(f"backscope: {trainer.divergence}; nothing is written", file=sys.stderr)
        return EXIT_DIVERGED
    if suffix == ".npz":
        save_arrays(target, trainer.saved_arrays())
    elif suffix == ".py":
        _write(target, CODE[options.framework or "numpy"](trainer))
    else:
        _write(target, HISTORY[suffix](rows))
    return 0


def _checked_target(output: str, *, force: bool) -> Path:
    """Complain about a place that cannot be written to before training, not after."""
    path = Path(output)
    if path.suffix.lower() not in SUFFIXES:
        raise FileError(f"-o {output}: expected a name that ends in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}")
    if path.is_dir():
        raise FileError(f"-o {output}: expected a file, found a folder")
    if not path.parent.is_dir():
        raise FileError(f"-o {output}: the folder {path.parent} does not exist")
    if path.exists() and not force:
        raise FileError(f"-o {output}: the file exists; --force replaces it")
    return path


def _trained(run: Run, steps: int, *, measured: bool) -> list[Row]:
    """Train, showing how far it is on a terminal; return a row at the start, at each epoch and at the end."""
    trainer = run.trainer
    run.seek(0)  # edits made before the first step
    rows: list[Row] = [report(trainer)] if measured else []
    shows, shown = sys.stderr.isatty(), time.monotonic()
    try:
        while trainer.step_count < steps and trainer.divergence is None:
            done = trainer.step_count
            left = trainer.batches_left_in_epoch
            run.step(min(_PORTION, left, steps - done))
            ended = trainer.step_count - done == left
            done = trainer.step_count
            if measured and trainer.divergence is None and (ended or done == steps):
                rows.append(report(trainer))
            if shows and time.monotonic() - shown >= _SECONDS_BETWEEN_LINES:
                shown = time.monotonic()
                print(f"\rstep {done:,} of {steps:,}", end="", file=sys.stderr, flush=True)
    finally:
        if shows:
            print("\r\033[K", end="", file=sys.stderr, flush=True)  # the line goes when training ends, or is ended
    return rows


def _write(target: Path, text: str) -> None:
    try:
        write_atomically(target, text.encode())
    except OSError as error:
        raise FileError(f"{target}: cannot be written: {reason_of(error)}") from None
