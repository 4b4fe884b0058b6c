"""Time of a step against the units in a layer: twice the units must cost no more than the arithmetic grows.

    python -m benchmarks.scaling

A network 2-n-n-1 (tanh, half squared error, SGD, mini-batches of 32) with n from 4 to 512. Arithmetic is the
multiply-adds of the products with weights (engine/cost.py) plus what grows with the units and the parameters alone. As
long as calls of NumPy cost more than what they compute, time grows far more slowly; it may never grow faster.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")

import argparse
import statistics
import time

import numpy as np

from engine import Scenario, Trainer
from engine.scenario import Layer, Network, Rows, Sgd, Training

UNITS = (4, 8, 16, 32, 64, 128, 256, 512)
BATCH = 32
SECONDS = 0.1
ELEMENT = 10
"""Operations that an activation, its derivative and the update stand for, per element; tanh itself is some dozens."""


def scenario(units: int) -> Scenario:
    random = np.random.default_rng(0)
    x = random.uniform(-1, 1, (8 * BATCH, 2))
    return Scenario(
        data=Rows(inputs=tuple(map(tuple, x.tolist())), targets=tuple((float(a * b > 0),) for a, b in x)),
        network=Network(layers=(Layer(units), Layer(units))),
        training=Training(loss="half_squared_error", batch_size=BATCH, optimizer=Sgd(learning_rate=0.001)),
    )


def arithmetic(units: int) -> int:
    """Return the operations of a step: three products with each matrix, two with the first, and the rest."""
    matrices = [3 * units, units * (units + 1), units + 1]
    products = BATCH * (3 * sum(matrices) - matrices[0])
    return products + ELEMENT * (BATCH * (2 * units + 1)) + 2 * sum(matrices)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, help="rounds that the medians are over (15)")
    options = parser.parse_args()
    trainers = {units: Trainer(scenario(units)) for units in UNITS}
    starts = {units: trainer.capture() for units, trainer in trainers.items()}
    counts = {}
    for units, trainer in trainers.items():
        trainer.step(20)
        start = time.perf_counter()
        trainer.step(20)
        counts[units] = max(10, min(3000, int(SECONDS / ((time.perf_counter() - start) / 20))))
    times: dict[int, list[float]] = {units: [] for units in UNITS}
    for _ in range(options.rounds):
        for units, trainer in trainers.items():
            trainer.restore(starts[units])
            start = time.perf_counter()
            trainer.step(counts[units])
            times[units].append((time.perf_counter() - start) / counts[units] * 1e6)
    print(f"2-n-n-1, batch {BATCH}, median of {options.rounds} rounds; ratios to the row above")
    print(f"{'units':>6}{'µs a step':>12}{'operations':>14}{'time ratio':>12}{'arithmetic':>12}")
    before: tuple[float, int] | None = None
    for units in UNITS:
        found = statistics.median(times[units]), arithmetic(units)
        ratios = "" if before is None else f"{found[0] / before[0]:12.2f}{found[1] / before[1]:12.2f}"
        faster = before is not None and found[0] / before[0] > found[1] / before[1]
        print(f"{units:6}{found[0]:12.2f}{found[1]:14,}{ratios}{'  time grows faster' if faster else ''}")
        before = found


if __name__ == "__main__":
    main()
