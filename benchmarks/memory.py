"""Memory of the process over millions of training steps of W1: it must stay as large as it is.

python -m benchmarks.memory                     ten million steps, about a minute and a half
python -m benchmarks.memory --steps 1000000     fewer

Prints the resident set at every twentieth of the way; ends with exit code 1 if it grew by more than a megabyte after
the first of them, by when everything that is allocated once has been.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")

import argparse
import resource
import sys
import time
from pathlib import Path

from benchmarks.workloads import scenario_of
from engine import Trainer

MEASUREMENTS = 20
ALLOWED = 1.0
"""Megabytes that it may grow by: pages that the allocator takes and gives back."""


def resident() -> float:
    """Return the resident set in megabytes; where there is no /proc, the largest it has been."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return largest / 2**20 if sys.platform == "darwin" else largest / 2**10
    return pages * resource.getpagesize() / 2**20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=10_000_000, help="training steps (10,000,000)")
    options = parser.parse_args()
    trainer = Trainer(scenario_of("W1"))
    trainer.step(1000)
    sizes = []
    print(f"{'steps':>12}{'resident, MB':>14}{'µs a step':>12}")
    print(f"{trainer.step_count:12,}{resident():14.2f}")
    for _ in range(MEASUREMENTS):
        count, start = max(1, options.steps // MEASUREMENTS), time.perf_counter()
        trainer.step(count)
        trainer.evaluate()
        trainer.snapshot()
        took = time.perf_counter() - start
        sizes.append(resident())
        print(f"{trainer.step_count:12,}{sizes[-1]:14.2f}{took / count * 1e6:12.2f}", flush=True)
    grown = max(sizes) - sizes[0]
    print(f"grown by {grown:.2f} MB after the first measurement; {ALLOWED:g} MB are allowed")
    return 0 if grown <= ALLOWED and trainer.status == "ok" else 1


if __name__ == "__main__":
    sys.exit(main())
