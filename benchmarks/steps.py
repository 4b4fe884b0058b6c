"""Time of a training step for W1 … W5, beside floor.py in the same run.

python -m benchmarks.steps        medians in microseconds, and the ratios to the floor
"""

from __future__ import annotations

import os

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import statistics
import sys
import time
from collections.abc import Callable

from benchmarks import floor
from benchmarks.workloads import scenario_of
from engine import Trainer

ROUNDS = 15


def step_time(run: Callable[[int], object], count: int) -> float:
    """Return microseconds a step."""
    start = time.perf_counter()
    run(count)
    return (time.perf_counter() - start) / count * 1e6


def floor_runner(name: str) -> Callable[[int], object]:
    step, reset, _ = floor.build(name)
    batches = floor.WORKLOADS[name]["batches"]

    def run(count: int) -> None:
        reset()
        for i in range(count):
            step(i % batches)

    return run


def phase_runner(trainer: Trainer) -> Callable[[int], object]:
    def run(count: int) -> None:
        for _ in range(count):
            for _event in trainer.micro_steps():
                pass

    return run


def main() -> None:
    names = sys.argv[1:] or list(floor.WORKLOADS)
    print(f"{'':4}{'floor':>10}{'step':>10}{'ratio':>8}{'by phase':>10}{'ratio':>8}   µs, median of {ROUNDS} rounds")
    for name in names:
        trainer = Trainer(scenario_of(name))
        start = trainer.capture()
        runners = {"floor": floor_runner(name), "step": trainer.step, "phases": phase_runner(trainer)}
        times: dict[str, list[float]] = {key: [] for key in runners}
        for run in runners.values():
            step_time(run, 20)
        count = max(20, min(3000, int(0.1e6 / step_time(runners["floor"], 50))))
        for _ in range(ROUNDS):
            for key, run in runners.items():
                trainer.restore(start)  # long runs meet subnormal numbers; all start alike
                times[key].append(step_time(run, count))
        m = {key: statistics.median(values) for key, values in times.items()}
        print(
            f"{name:4}{m['floor']:10.2f}{m['step']:10.2f}{m['step'] / m['floor']:8.2f}"
            f"{m['phases']:10.2f}{m['phases'] / m['step']:8.2f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
