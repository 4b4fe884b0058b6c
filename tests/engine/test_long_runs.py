"""Long runs: constant memory, and results that hold."""

import gc
import tracemalloc

import msgspec
import pytest

from engine import Trainer, load_scenario
from tests.engine.scenarios import scenario


def memory_after(running: Trainer, steps: int) -> int:
    running.step(steps)
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


@pytest.mark.slow
@pytest.mark.parametrize("by_phase", [False, True])
def test_memory_stays_constant(by_phase):
    """The first workload of the benchmarks, 2-4-2-1 on batches of ten: 200,000 steps leave nothing behind."""
    running = Trainer(
        scenario({"kind": "circle", "samples": 500}, [{"units": 4}, {"units": 2}], loss="half_squared_error")
    )
    tracemalloc.start()
    try:
        first = memory_after(running, 2_000)
        if by_phase:
            for _ in range(10_000):
                list(running.micro_steps())
        last = memory_after(running, 200_000)
    finally:
        tracemalloc.stop()
    assert running.step_count == 202_000 + (10_000 if by_phase else 0)
    assert last - first < 10_000  # bytes: Python's own small objects come and go


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_digits_are_learned(seed):
    running = Trainer(msgspec.structs.replace(load_scenario("digits"), seed=seed))
    running.step(30 * running.batches_per_epoch)
    assert running.epoch == 30
    assert running.evaluate().test_accuracy >= 0.96


@pytest.mark.slow
@pytest.mark.parametrize("name", ["circle", "spiral", "xor"])
def test_built_in_scenarios_are_learned(name):
    """Loosely: hundreds of epochs amplify the last bit, on which machines differ, into another course."""
    running = Trainer(load_scenario(name))
    running.step(200 * running.batches_per_epoch)
    assert running.evaluate().train_accuracy >= 0.9
