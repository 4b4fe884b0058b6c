"""Points of a loss surface a second, batched against one network after the other, and a surface from question to end.

python -m benchmarks.surface

*one by one* sets a trainer's parameters and evaluates, as is done everywhere else; all examples
train, so both measure the same. The sizes of stacks are those that ``engine.loss_surface.measure.CACHE`` is chosen by.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")

import time
from collections.abc import Callable

import msgspec
import numpy as np

from benchmarks.workloads import scenario_of
from engine import Trainer, load_scenario
from engine.loss_surface import LossMeasure, Question, measure, random_plane, survey
from engine.loss_surface.stack import NetworkStack
from engine.scenario import Scenario

POINTS = 200
REPEATS = 5
STACK = 64
CACHES = (64, 256, 1024, 4096)
"""KiB."""


def seconds(work: Callable[[], object]) -> float:
    """Return the median time of some repeats."""
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return float(np.median(times))


def scenarios() -> dict[str, Scenario]:
    """Return three workloads and four built-in scenarios, all without a test set."""
    found = {name: scenario_of(name) for name in ("W1", "W2", "W4")}
    for name in ("mazur", "xor", "spiral", "digits"):
        scenario = load_scenario(name)
        data = msgspec.structs.replace(scenario.data, train_fraction=1.0)
        found[name] = msgspec.structs.replace(scenario, data=data)
    return found


def compare(name: str, scenario: Scenario) -> None:
    trainer = Trainer(scenario)
    state = trainer.capture()
    plane = random_plane(state, np.random.default_rng(0))
    coordinates = np.random.default_rng(1).uniform(-1, 1, (POINTS, 2))
    values = plane.points(coordinates)
    measured = LossMeasure(state)
    own = trainer.raw_parameters().values

    def one_by_one() -> list[float]:
        losses = []
        for one in values:
            own[:] = one
            losses.append(trainer.evaluate().train_loss)
        return losses

    np.testing.assert_allclose(measured.on(plane, coordinates), one_by_one(), rtol=1e-10)
    batched, single = seconds(lambda: measured.on(plane, coordinates)), seconds(one_by_one)
    caches = []
    default = measure.CACHE
    for size in CACHES:
        measure.CACHE = size * 1024
        other = LossMeasure(state)
        other.on(plane, coordinates)
        caches.append(f"{1e6 * seconds(lambda other=other: other.on(plane, coordinates)) / POINTS:8.1f}")
    measure.CACHE = default
    began = time.perf_counter()
    surfaces = [(surface, time.perf_counter() - began) for surface in survey(Question(state, kind="random"))]
    coarse, fine = surfaces[0][1], surfaces[-1][1]
    print(
        f"{name:8}{measured.examples:8} {POINTS / batched:10,.0f} {single / batched:8.1f} "
        f"{1e3 * coarse:8.1f} {1e3 * fine:8.0f} {surfaces[0][0].examples:8}   {' '.join(caches)}"
    )


def stack_step() -> None:
    """One forward pass of many small networks of W1's shape, as ``PERFORMANCE.md`` measures a training step."""
    trainer = Trainer(scenario_of("W1"))
    state = trainer.capture()
    stack = NetworkStack(state.architecture, len(state.values), STACK, 10)
    stack.values[...] = state.values
    statistics = tuple((None, None) for _ in state.architecture.layers)
    many = 500
    took = seconds(lambda: [stack.losses(statistics) for _ in range(many)]) / many
    print(f"\n{STACK} networks of W1's shape, 10 examples, forward and loss: {1e6 * took / STACK:.2f} µs a network")


def main() -> None:
    head = f"{'':8}{'examples':>8} {'points/s':>10} {'ratio':>8} {'9×9 ms':>8} {'65×65 ms':>8} {'over':>8}   "
    print(head + "µs a point with")
    print(" " * len(head) + " ".join(f"{size:4} KiB" for size in CACHES))
    for name, scenario in scenarios().items():
        compare(name, scenario)
    stack_step()


if __name__ == "__main__":
    main()
