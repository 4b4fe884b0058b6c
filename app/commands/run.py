"""``backscope run``: train without a window and report how it goes."""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import Any

import numpy as np

from app.commands.source import At, open_run, stage_of
from engine import FileError, Phase, Trainer
from engine.edits import edited
from engine.errors import EngineError
from engine.initial import save_arrays
from engine.recording import Run
from engine.recording.document import Place

DEFAULT_EPOCHS = 10
EXIT_DIVERGED = 3


def run(options: argparse.Namespace) -> int:
    """Train, print a report at step 0, at each epoch (or every N steps) and at the end; return the exit code.

    A recording is trained again as it was, edits included, up to where it stood.
    """
    run, place = open_run(options.scenario, options.branch, options.seed)
    target = _checked_target(options.save)
    trainer = run.trainer
    steps = _steps(options, run, place)
    if options.at is not None:
        _check_stage(run, options.at)
    show = _print_json if options.json else _print_line
    run.seek(0)  # edits made before the first step
    show(report(trainer))
    while trainer.step_count < steps and trainer.divergence is None:
        every = options.every
        piece = trainer.batches_left_in_epoch if every is None else every - trainer.step_count % every
        run.step(min(piece, steps - trainer.step_count))
        if trainer.divergence is None:
            run.make_edits()
            show(report(trainer))
    if run.recording.departure is not None:
        print(f"backscope: {run.recording.departure}", file=sys.stderr)
    if options.at is not None and options.at.phase is not None and trainer.divergence is None:
        entry = _report_of_stage(run, options.at)
        if trainer.divergence is None:  # in the very step that was looked into
            show(entry)
    if trainer.divergence is not None:
        show(report(trainer))
        if not options.json:
            print(f"backscope: {trainer.divergence}", file=sys.stderr)
        return EXIT_DIVERGED
    if target is not None:
        save_arrays(target, trainer.saved_arrays())
    return 0


def _steps(options: argparse.Namespace, run: Run, place: Place | None) -> int:
    """Return how many steps are asked for: by an option, by a recording, or else ten epochs."""
    if options.at is not None:
        return int(options.at.step)
    if options.steps is not None:
        return int(options.steps)
    if options.epochs is None and place is not None:
        return place.step
    return run.trainer.batches_per_epoch * _epochs(options)


def _check_stage(run: Run, at: At) -> None:
    """Complain about a layer that the network will not have at that step before training, not after."""
    scenario = run.recording.scenario
    try:
        for step, edit in run.branch.tip.edits():
            if step <= at.step:
                scenario = edited(scenario, edit)
    except EngineError:
        return  # training up to that edit tells where it is
    stage_of(at, len(scenario.network.layers) + 1, f"--at {at}")


def _report_of_stage(run: Run, at: At) -> dict[str, Any]:
    """Go into the next step up to a stage; add to the report what was computed of its mini-batch by then."""
    trainer = run.trainer
    entry = report(trainer)
    stage = stage_of(at, len(trainer.architecture.layers), f"--at {at}")
    for event in run.micro_steps():
        if event == stage:
            break
    snapshot = trainer.snapshot()
    first = 0 if at.phase is Phase.UPDATE else len(snapshot.layers)  # of the layers that the pass back has reached
    if stage is not None and stage.phase is Phase.BACKWARD and stage.layer is not None:
        first = stage.layer
    with np.errstate(over="ignore"):  # shortly before a run diverges
        norms = [float(np.linalg.norm(layer.d_weights)) for layer in snapshot.layers[first:]]
    known = stage is not None and stage.phase in (Phase.LOSS, Phase.BACKWARD, Phase.UPDATE)
    return entry | {
        "phase": str(at.phase),
        "layer": None if stage is None or stage.layer is None else stage.layer + 1,
        "batch_loss": snapshot.loss if known else None,
        "batch_gradient_norms": [None] * first + norms,
    }


def _epochs(options: argparse.Namespace) -> int:
    return DEFAULT_EPOCHS if options.epochs is None else int(options.epochs)


def _checked_target(save: str | None) -> Path | None:
    """Complain about a place that cannot be written to before training, not after."""
    if save is None:
        return None
    path = Path(save)
    if path.suffix != ".npz":
        raise FileError(f"--save {save}: expected a name that ends in .npz")
    if path.is_dir():
        raise FileError(f"--save {save}: expected a file, found a folder")
    if not path.parent.is_dir():
        raise FileError(f"--save {save}: the folder {path.parent} does not exist")
    return path


def report(trainer: Trainer) -> dict[str, Any]:
    """Measure the network as it is now: the object that ``--json`` prints. A diverged run has no measures left."""
    divergence = trainer.divergence
    if divergence is not None:
        nothing = dict.fromkeys(("train_loss", "test_loss", "train_accuracy", "test_accuracy", "gradient_norms"))
        return {
            "step": divergence.step,
            "epoch": trainer.epoch,
            "learning_rate": trainer.learning_rate,
            **nothing,
            "status": "diverged",
            "layer": divergence.layer_name,
            "phase": str(divergence.phase),
            "message": str(divergence),
        }
    evaluation = trainer.evaluate()
    return {
        "step": trainer.step_count,
        "epoch": trainer.epoch,
        "learning_rate": trainer.learning_rate,
        "train_loss": evaluation.train_loss,
        "test_loss": evaluation.test_loss,
        "train_accuracy": evaluation.train_accuracy,
        "test_accuracy": evaluation.test_accuracy,
        "gradient_norms": trainer.gradient_norms(),
        "status": trainer.status,
    }


def _print_json(entry: dict[str, Any]) -> None:
    print(json.dumps(_finite(entry), allow_nan=False, ensure_ascii=False), flush=True)


def _finite(value: Any) -> Any:
    """Replace what JSON has no word for by null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    return [_finite(inner) for inner in value] if isinstance(value, list) else value


def _print_line(entry: dict[str, Any]) -> None:
    parts = [f"step {entry['step']:>7,}", f"epoch {entry['epoch']:>5,}"]
    for name in ("train_loss", "test_loss"):
        if entry[name] is not None:
            parts.append(f"{name.replace('_', ' ')} {entry[name]:.6f}")
    for name in ("train_accuracy", "test_accuracy"):
        if entry[name] is not None:
            parts.append(f"{name.replace('_', ' ')} {entry[name]:6.2%}")
    if "batch_loss" in entry:  # a stage was asked for
        parts.append(entry["phase"] if entry["layer"] is None else f"{entry['phase']} of layer {entry['layer']}")
        if entry["batch_loss"] is not None:
            parts.append(f"loss of the mini-batch {entry['batch_loss']:.6f}")
    if entry["status"] != "ok":
        parts.append(entry["status"])
    print("  ".join(parts), flush=True)
