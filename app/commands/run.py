"""``backscope run``: train without a window and report how it goes."""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import Any

import msgspec

from engine import FileError, Trainer, load_scenario
from engine.initial import save_arrays

DEFAULT_EPOCHS = 10
EXIT_DIVERGED = 3


def run(options: argparse.Namespace) -> int:
    """Train, print a report at step 0, at each epoch (or every N steps) and at the end; return the exit code."""
    scenario = load_scenario(options.scenario)
    if options.seed is not None:
        scenario = msgspec.structs.replace(scenario, seed=options.seed)
    target = _checked_target(options.save)
    trainer = Trainer(scenario)
    per_epoch = trainer.batches_per_epoch
    steps = options.steps if options.steps is not None else per_epoch * _epochs(options)
    every = options.every or per_epoch
    show = _print_json if options.json else _print_line
    show(report(trainer))
    while trainer.step_count < steps and trainer.divergence is None:
        trainer.step(min(every - trainer.step_count % every, steps - trainer.step_count))
        if trainer.divergence is None:
            show(report(trainer))
    if trainer.divergence is not None:
        show(report(trainer))
        if not options.json:
            print(f"backscope: {trainer.divergence}", file=sys.stderr)
        return EXIT_DIVERGED
    if target is not None:
        save_arrays(target, trainer.saved_arrays())
    return 0


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
    if entry["status"] != "ok":
        parts.append(entry["status"])
    print("  ".join(parts), flush=True)
