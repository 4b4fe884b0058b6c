"""``backscope check``: backpropagation against central differences."""

from __future__ import annotations

import argparse
import sys

from engine import Change, Trainer, load_scenario
from engine.gradcheck import check_gradients

LARGEST_ERROR = 1e-6
EXIT_DIFFERENT = 1


def check(options: argparse.Namespace) -> int:
    """Print the relative error of each layer; return 0 if all are small."""
    trainer = Trainer(load_scenario(options.scenario))
    trainer.step(options.steps)
    if trainer.divergence is not None:
        print(f"backscope: {trainer.divergence}", file=sys.stderr)
        return 3
    trainer.apply(Change("training.method", "backpropagation"))  # whatever it was trained by so far
    results = check_gradients(trainer)
    print(f"backpropagation against central differences, on the next mini-batch after step {trainer.step_count:,}")
    for result in results:
        share = "" if result.checked == result.parameters else f" of {result.parameters:,}"
        kinks = f", {result.across_kinks:,} left out: too close to a kink" if result.across_kinks else ""
        print(
            f"{result.name}  relative error {result.relative_error:.1e}  "
            f"gradient norm {result.gradient_norm:.6g}  {result.checked:,}{share} parameters{kinks}"
        )
    compared = [result for result in results if result.checked]
    if len(compared) < len(results):
        print(
            "layers of which nothing could be compared say nothing: train a few steps (--steps), or draw other weights"
        )
    worst = max((result.relative_error for result in compared), default=0.0)
    if all(result.relative_error <= LARGEST_ERROR for result in compared):  # false for nan, unlike a maximum
        print(
            f"all layers{' that could be compared' if len(compared) < len(results) else ''} agree to {LARGEST_ERROR:g}"
        )
        return 0
    print(f"backscope: the gradients differ by {worst:.1e}, more than {LARGEST_ERROR:g}", file=sys.stderr)
    return EXIT_DIFFERENT
