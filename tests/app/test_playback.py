"""Playback, with the test as its clock."""

import numpy as np
import pytest

from app.controllers.playback import Playback
from app.state.speed import UNLIMITED_FROM, Speed
from engine import Change, MicroStep, Phase, ScenarioError, Trainer, load_scenario
from engine.recording import Run

SLOW = Speed(0.0)  # one phase in two seconds
FAST = Speed(1.0)


def player(name: str = "xor", speed: Speed = SLOW) -> Playback:
    return Playback(Run.of(load_scenario(name)), speed)


def parameters_after(name: str, steps: int) -> dict[str, np.ndarray]:
    trainer = Trainer(load_scenario(name))
    trainer.step(steps)
    return trainer.parameters()


def assert_same(first: dict[str, np.ndarray], second: dict[str, np.ndarray]) -> None:
    assert first.keys() == second.keys()
    for name in first:
        np.testing.assert_array_equal(first[name], second[name])


def test_slow_motion_reveals_one_phase_in_two_seconds() -> None:
    play = player()
    play.play()
    play.fraction = 1.0
    play.tick(0.0, 0.01)  # begins the first step
    seen = []
    for _ in range(40):
        before = play.fraction
        play.tick(0.1, 0.01)
        seen.append((play.trainer.snapshot().phase, round(play.fraction, 6)))
        assert play.fraction == pytest.approx((before + 0.05) % 1.0, abs=1e-9)
    assert next(phase for phase, _ in seen) is Phase.BATCH
    assert Phase.FORWARD in [phase for phase, _ in seen]


def test_slow_motion_trains_to_the_same_bits_as_full_speed() -> None:
    play = player(speed=Speed(0.3))
    play.play()
    while play.trainer.step_count < 5:
        play.tick(0.3, 0.01)
    assert_same(play.trainer.parameters(), parameters_after("xor", 5))


def test_full_speed_keeps_its_budget_roughly() -> None:
    play = player(speed=FAST)
    play.play()
    for _ in range(5):
        play.tick(0.016, 0.004)
    assert play.flowing
    assert play.trainer.step_count > 5


def test_next_layer_walks_through_the_step_and_stops_after_each() -> None:
    play = player()
    phases = []
    for _ in range(play.stages_per_step):
        play.next_layer()
        assert play.playing
        assert play.fraction == 0.0
        while play.playing:
            play.tick(0.1, 0.01)
        assert play.fraction == 1.0
        snapshot = play.trainer.snapshot()
        phases.append((str(snapshot.phase), snapshot.layer))
    assert phases == [
        ("batch", None),
        ("forward", 0),
        ("forward", 1),
        ("loss", None),
        ("backward", 1),
        ("backward", 0),
        ("update", None),
    ]
    assert play.trainer.step_count == 1


def test_next_phase_plays_all_layers_of_a_phase() -> None:
    play = player("spiral")
    ends = []
    for _ in range(5):
        play.next_phase()
        seen = set()
        while play.playing:
            play.tick(0.05, 0.01)
            seen.add(play.trainer.snapshot().layer)
        ends.append((str(play.trainer.snapshot().phase), play.trainer.snapshot().layer, len(seen)))
    assert ends == [("batch", None, 1), ("forward", 3, 4), ("loss", None, 1), ("backward", 0, 4), ("update", None, 1)]
    assert play.trainer.step_count == 1


def test_next_phase_in_a_hurry_ends_the_phase_that_plays() -> None:
    play = player("spiral")
    for expected in ("batch", "forward", "loss", "backward", "update", "batch"):
        play.next_phase()
        assert str(play.trainer.snapshot().phase) == expected
    assert_same(play.trainer.parameters(), parameters_after("spiral", 1))


def test_previous_phase_goes_back_to_the_end_of_the_phase_before() -> None:
    play = player("spiral")
    for _ in range(4):
        play.next_phase()
    play.previous_phase()
    assert play.trainer.snapshot().phase is Phase.LOSS
    play.previous_phase()
    assert (play.trainer.snapshot().phase, play.trainer.snapshot().layer) == (Phase.FORWARD, 3)
    play.previous_phase()
    assert play.trainer.snapshot().phase is Phase.BATCH


def test_previous_layer_shows_what_was_there() -> None:
    play = player()
    snapshots = []
    for _ in range(play.stages_per_step):
        play.next_layer()
        snapshots.append(play.trainer.snapshot())
    for expected in reversed(snapshots[:-1]):
        play.previous_layer()
        now = play.trainer.snapshot()
        assert (now.phase, now.layer, now.step) == (expected.phase, expected.layer, expected.step)
        reached = {Phase.BATCH: 0, Phase.FORWARD: (now.layer or 0) + 1}.get(now.phase, len(now.layers))
        for layer, before in zip(
            now.layers[:reached], expected.layers[:reached], strict=True
        ):  # the rest is not computed yet
            np.testing.assert_array_equal(layer.weights, before.weights)
            np.testing.assert_array_equal(layer.activations, before.activations)
    play.previous_layer()  # at the beginning: nothing before it
    assert play.trainer.snapshot().phase is Phase.BATCH
    play.next_batch()
    assert_same(play.trainer.parameters(), parameters_after("xor", 1))


def test_next_batch_ends_the_step_under_way() -> None:
    play = player()
    play.next_layer()
    play.next_layer()
    play.next_batch()
    assert play.trainer.step_count == 1
    play.next_batch()
    assert play.trainer.step_count == 2
    assert_same(play.trainer.parameters(), parameters_after("xor", 2))


def test_next_epoch_stops_at_the_end_of_the_epoch() -> None:
    play = player()
    play.next_batch()
    play.next_epoch()
    for _ in range(1000):
        if not play.playing:
            break
        play.tick(0.016, 0.004)
    assert play.trainer.epoch == 1
    assert play.trainer.step_count == play.trainer.batches_per_epoch


def test_a_change_in_the_middle_of_a_step_holds_from_that_step_on() -> None:
    play = player()
    for _ in range(5):  # up to the backward pass of the output layer
        play.next_layer()
    play.apply(Change("training.optimizer.learning_rate", 0.5))
    snapshot = play.trainer.snapshot()
    assert (snapshot.phase, snapshot.layer) == (Phase.BACKWARD, 1)
    play.next_batch()
    reference = Trainer(load_scenario("xor"))
    reference.apply(Change("training.optimizer.learning_rate", 0.5))
    reference.step()
    assert_same(play.trainer.parameters(), reference.parameters())


def test_a_refused_change_in_the_middle_of_a_step_leaves_the_phase_where_it_was() -> None:
    play = player()
    for _ in range(3):
        play.next_layer()
    with pytest.raises(ScenarioError):
        play.apply(Change("training.optimizer.learning_rate", -1.0))
    snapshot = play.trainer.snapshot()
    assert (snapshot.phase, snapshot.layer) == (Phase.FORWARD, 1)
    play.next_batch()
    assert_same(play.trainer.parameters(), parameters_after("xor", 1))


def test_divergence_ends_playing_and_a_smaller_rate_lets_it_go_on() -> None:
    play = player("circle", FAST)
    play.apply(Change("network.layers[0].activation", "relu"))
    play.apply(Change("network.layers[1].activation", "linear"))
    play.apply(Change("network.output_activation", "linear"))
    play.apply(Change("training.optimizer.learning_rate", 1e6))
    play.play()
    for _ in range(100):
        play.tick(0.016, 0.004)
    assert play.trainer.status == "diverged"
    assert not play.playing
    play.play()
    assert not play.playing
    play.apply(Change("training.optimizer.learning_rate", 0.001))
    play.play()
    assert play.playing


@pytest.mark.parametrize("position", [0.0, 0.2, 0.5, 0.9])
def test_speed_grows_evenly_in_its_logarithm(position: float) -> None:
    here, there = Speed(position).stages_per_second, Speed(position + 0.05).stages_per_second
    assert there / here == pytest.approx((1e6 / 0.5) ** (0.05 / UNLIMITED_FROM))


def test_speed_says_what_it_means() -> None:
    assert Speed(0.0).text(7) == "1 phase in 2.0 s"
    assert Speed(1.0).text(7) == "as fast as it goes"
    assert Speed(0.7).text(7).endswith("steps/s")
    assert Speed(0.2).text(7).endswith("phases/s")


@pytest.mark.parametrize("position", [0.2, 0.6, UNLIMITED_FROM])
def test_playing_backward_shows_what_was_and_stops_at_the_beginning(position: float) -> None:
    play = player(speed=Speed(position))
    for _ in range(30):
        play.next_batch()
    play.play_backward()
    steps = []
    while play.playing:
        play.tick(0.0, 0.005)
        play.tick(0.03, 0.005)
        steps.append(play.run.step_count)
        if not play.in_step:
            assert_same(play.trainer.parameters(), parameters_after("xor", play.run.step_count))
    assert steps == sorted(steps, reverse=True)
    assert len(set(steps)) > 5, "it does not jump"
    assert steps[-1] == 0


def test_another_playback_goes_on_as_this_one_did() -> None:
    play, other = player(speed=FAST), player(speed=SLOW)
    play.next_epoch()
    other.take_over(play)
    assert (play.playing, other.playing, other.speed) == (False, True, FAST)
    while other.playing:
        other.tick(0.016, 0.005)
    assert other.trainer.epoch == 1
    assert other.trainer.begins_epoch


def test_a_stage_is_shown_where_the_network_has_it() -> None:
    play = player()
    play.show_stage(MicroStep(Phase.BACKWARD, 1))
    assert (play.place, play.fraction) == (MicroStep(Phase.BACKWARD, 1), 1.0)
    play.previous_batch()
    play.show_stage(MicroStep(Phase.BACKWARD, 7))
    assert not play.in_step
