"""One seed, a stream of its own for each thing that is drawn."""

import numpy as np
import pytest

from engine import Change, Trainer
from engine.streams import Stream, generator
from tests.engine.scenarios import same_bits, scenario, trainer


def batches_of(running: Trainer, count: int = 20) -> list[list[int]]:
    """Return which examples the next mini-batches have."""
    batches = []
    for _ in range(count):
        running.step()
        batches.append(running.snapshot().examples.tolist())
    return batches


def test_streams_and_branches_are_independent_of_one_another():
    draws = {generator(7, stream, *branch).random() for stream in Stream for branch in ((), (0,), (1,), (0, 1))}
    assert len(draws) == 4 * len(Stream)


def test_each_purpose_draws_from_its_own_stream():
    randoms = trainer(seed=7)._randoms
    assert randoms.dropout.random() == generator(7, Stream.DROPOUT).random()
    assert randoms.perturbation.random() == generator(7, Stream.PERTURBATION).random()


def test_a_stream_begins_again_where_it_began():
    assert generator(7, Stream.DATA).random() == generator(7, Stream.DATA).random()


def test_a_seed_means_the_same_numbers_for_ever():
    drawn = [generator(7, Stream.WEIGHTS, 0).integers(1000), generator(7, Stream.ORDER).integers(1000)]
    assert drawn == [
        int(np.random.default_rng(np.random.SeedSequence(7, spawn_key=key)).integers(1000)) for key in ((2, 0), (3,))
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"layers": [{"units": 3, "dropout": 0.5}]},
        {"layers": [{"units": 7}]},
        {"optimizer": {"kind": "adam"}},
        {"network": {"initializer": "he_normal"}},
    ],
)
def test_other_changes_leave_data_split_and_batch_order(changes):
    plain, other = trainer(), trainer(**changes)
    assert same_bits(plain.dataset, other.dataset)
    assert batches_of(plain) == batches_of(other)


def test_a_dropout_rate_that_changes_live_leaves_the_batch_order():
    plain, other = trainer(), trainer(layers=[{"units": 3, "dropout": 0.3}])
    batches_of(plain, 3)
    batches_of(other, 3)
    other.apply(Change("network.layers[0].dropout", 0.6))
    assert batches_of(plain) == batches_of(other)


def test_a_change_of_one_layer_leaves_the_first_weights_of_the_others():
    first = Trainer(scenario(layers=[{"units": 3}, {"units": 4}])).parameters()
    second = Trainer(scenario(layers=[{"units": 3}, {"units": 4}, {"units": 2}])).parameters()
    assert same_bits(first["layers.1.weights"], second["layers.1.weights"])


def test_one_seed_gives_one_run_and_another_seed_another():
    def outcome(seed):
        running = trainer(layers=[{"dropout": 0.2}], seed=seed)
        running.step(50)
        return running.parameters()

    assert same_bits(outcome(3), outcome(3))
    assert not same_bits(outcome(3), outcome(4))
