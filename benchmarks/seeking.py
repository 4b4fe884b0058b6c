"""Going back in a recording: how long it takes and what the keyframes need, against the length of the run.

python -m benchmarks.seeking                     W2 up to a million steps, W5 up to ten thousand; five minutes
python -m benchmarks.seeking --steps 10000000    W2 up to ten million

A run is trained to each length in turn. Then it goes to random positions in random order; whatever keyframes a seek
leaves behind are taken out again before the next, so that seeks do not help one another. Times are the processor's:
others may share the machine. Memory is what the process grew by since the recording was made, and beside it what the
keyframes count for; a last table shows what tracemalloc finds for one keyframe. The exit code is 1 if the bar is
missed: any position of 100,000 steps of W2 within 100 ms, and less than 100 MB at any length.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")

import argparse
import gc
import sys
import time
import tracemalloc
from dataclasses import dataclass

import numpy as np
from msgspec import structs

from benchmarks.memory import resident
from benchmarks.workloads import scenario_of
from engine import Scenario, Trainer
from engine.recording import Run
from engine.recording.keyframes import OVERHEAD, Keyframes
from engine.recording.stretch import Keyframe, Stretch

W5_LENGTHS = (1_000, 3_000, 10_000)
FIRST_LENGTH = 1_000
MOST_MILLISECONDS, OF_STEPS = 100.0, 100_000
MOST_MEGABYTES = 100.0


@dataclass
class Measured:
    """Seconds of each seek, and of training all steps; megabytes that the process grew by."""

    seeks: np.ndarray
    training: float
    megabytes: float


class Frozen:
    """The keyframes of a recording as they are now, to be put back after each seek."""

    def __init__(self, run: Run) -> None:
        self._recording = run.recording
        self._kept = {stretch: list(stretch.keyframes) for stretch in run.branch.tip.path()}

    def put_back(self) -> None:
        """Forget what has been kept since; the new store counts nothing, so it never thins what is put back."""
        trained = self._recording.keyframes.trained
        self._recording.keyframes = Keyframes()
        self._recording.keyframes.trained = trained
        for stretch, keyframes in self._kept.items():
            stretch.keyframes = list(keyframes)


def measure(run: Run, length: int, seeks: int, before: float, trained: float) -> Measured:
    """Train on to a length, then go to random positions; the run ends where it was trained to."""
    began = time.process_time()
    run.step(length - run.step_count)
    training = trained + time.process_time() - began
    gc.collect()
    megabytes = resident() - before
    store, frozen, seconds = run.recording.keyframes, Frozen(run), []
    frozen.put_back()
    for step in np.random.default_rng(length).integers(0, length + 1, seeks):
        began = time.process_time()
        run.seek(int(step))
        seconds.append(time.process_time() - began)
        frozen.put_back()
    run.seek(length)
    frozen.put_back()
    run.recording.keyframes = store
    return Measured(np.array(seconds), training, megabytes)


def table(name: str, lengths: list[int], seeks: int) -> bool:
    """Print the figures of a workload; return whether they keep to the bar."""
    run = Run.of(scenario_of(name))
    run.step(10)
    gc.collect()
    before, trained, kept_to = resident(), 0.0, True
    print(f"\n{name}: {seeks} seeks to random positions; ms")
    print(
        f"{'steps':>12}{'median':>9}{'p99':>9}{'max':>9}{'anew, s':>10}{'max : anew':>12}"
        f"{'keyframes':>11}{'counted MB':>12}{'grown MB':>10}"
    )
    for length in lengths:
        got = measure(run, length, seeks, before, trained)
        trained = got.training
        median, most, longest = 1000 * np.quantile(got.seeks, [0.5, 0.99, 1.0])
        kept = run.recording.keyframes
        print(
            f"{length:12,}{median:9.1f}{most:9.1f}{longest:9.1f}{trained:10.2f}{longest / 1000 / trained:12.5f}"
            f"{kept.count():11,}{kept.size_in_bytes() / 2**20:12.1f}{got.megabytes:10.1f}",
            flush=True,
        )
        if name == "W2":
            too_slow = length == OF_STEPS and longest > MOST_MILLISECONDS
            kept_to = kept_to and not too_slow and got.megabytes < MOST_MEGABYTES
    return kept_to


def overhead(scenario: Scenario) -> tuple[int, int]:
    """Return the bytes of a keyframe's arrays, and what tracemalloc finds that it takes besides."""
    trainer, kept, count = Trainer(scenario), Keyframes(), 200
    kept.keep(stretch := Stretch(), trainer.capture())
    trainer.step(20)
    gc.collect()
    tracemalloc.start()
    for _ in range(count):
        trainer.step(20)
        kept.keep(stretch, trainer.capture())
    gc.collect()
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    keyframes: list[Keyframe] = stretch.keyframes[-count:]
    arrays = sum(keyframe.state.size_in_bytes for keyframe in keyframes)
    return arrays // count, (taken - arrays) // count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=1_000_000, help="longest run of W2 (1,000,000)")
    parser.add_argument("--seeks", type=int, default=300, help="positions gone to at each length (300)")
    options = parser.parse_args()
    lengths = []
    while not lengths or lengths[-1] * 10 <= options.steps:
        lengths.append(lengths[-1] * 10 if lengths else min(FIRST_LENGTH, options.steps))
    kept_to = table("W2", lengths, options.seeks)
    table("W5", list(W5_LENGTHS), min(100, options.seeks))
    print("\nbytes of a keyframe: its arrays, and besides")
    w2 = scenario_of("W2")
    layers = tuple(structs.replace(layer, dropout=0.1, batch_norm=True) for layer in w2.network.layers)
    most = structs.replace(w2, network=structs.replace(w2.network, layers=layers))
    for name, scenario in (("W1", scenario_of("W1")), ("W2", w2), ("W2 with dropout, batch norm", most)):
        arrays, besides = overhead(scenario)
        print(f"{name:>28}{arrays:8,}{besides:8,}  counted as {OVERHEAD:,}")
    return 0 if kept_to else 1


if __name__ == "__main__":
    sys.exit(main())
