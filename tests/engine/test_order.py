"""The order of mini-batches."""

from itertools import chain

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine import Change
from engine.order import MiniBatchOrder
from tests.engine.scenarios import TWO_OUTPUTS, trainer


def epoch_of(running):
    """Return the mini-batches until the epoch count goes up."""
    epoch, batches = running.epoch, []
    while running.epoch == epoch:
        running.step()
        batches.append(running.snapshot().examples.tolist())
    return batches


@given(examples=st.integers(1, 30), batch=st.integers(1, 30))
def test_an_epoch_uses_every_example_once(examples, batch):
    rows = {"kind": "rows", "inputs": [[float(i)] for i in range(examples)], "targets": [[0.0]] * examples}
    running = trainer(rows, batch_size=batch)
    for _ in range(2):
        batches = epoch_of(running)
        assert sorted(chain.from_iterable(batches)) == list(range(examples))
        assert [len(part) for part in batches[:-1]] == [min(batch, examples)] * (len(batches) - 1)
        assert len(batches) == running.batches_per_epoch


def test_a_short_last_batch_is_used_and_not_carried_over():
    running = trainer(TWO_OUTPUTS, batch_size=3)
    assert [len(part) for part in epoch_of(running)] == [3, 3, 1]
    assert [len(part) for part in epoch_of(running)] == [3, 3, 1]


def test_every_epoch_is_shuffled_anew():
    running = trainer(TWO_OUTPUTS, batch_size=1)
    assert len({str(epoch_of(running)) for _ in range(4)}) == 4


def test_a_full_batch_is_the_training_set_in_its_order():
    for size in ("full", 7, 1000):
        running = trainer(TWO_OUTPUTS, batch_size=size)
        assert epoch_of(running) == [list(range(7))]
        running.step(9)
        assert (running.step_count, running.epoch) == (10, 10)


def test_steps_by_the_hundred_and_one_by_one_meet_the_same_batches():
    one, many = trainer(TWO_OUTPUTS, batch_size=3), trainer(TWO_OUTPUTS, batch_size=3)
    for _ in range(100):
        one.step()
    many.step(100)
    assert one.epoch == many.epoch == 33
    np.testing.assert_array_equal(one.snapshot().examples, many.snapshot().examples)
    assert one.snapshot().batch_index == many.snapshot().batch_index == 0


def test_another_batch_size_counts_from_the_next_batch_on():
    running = trainer(TWO_OUTPUTS, batch_size=2)
    running.step()
    first = running.snapshot().examples.tolist()
    running.apply(Change("training.batch_size", 4))
    rest = epoch_of(running)
    assert [len(part) for part in rest] == [4, 1]
    assert sorted(chain(first, *rest)) == list(range(7))


def test_a_full_batch_in_the_middle_of_an_epoch_first_uses_what_is_left():
    running = trainer(TWO_OUTPUTS, batch_size=2)
    running.step()
    running.apply(Change("training.batch_size", "full"))
    assert [len(part) for part in epoch_of(running)] == [5]
    assert [len(part) for part in epoch_of(running)] == [7]


@given(st.integers(1, 20), st.integers(1, 6), st.integers(0, 40), st.integers(0, 40))
def test_a_captured_order_goes_on_as_it_did(examples, batch, before, after):
    def advance(order, steps):
        seen = []
        for _ in range(steps):
            size = min(batch, examples - order.position)
            seen.append(order.indices[order.position : order.position + size].tolist())
            order.advance(size, 1)
        return seen

    order = MiniBatchOrder(examples, seed=5)
    advance(order, before)
    state = order.capture()
    expected = advance(order, after)
    order.restore(state)
    assert advance(order, after) == expected
