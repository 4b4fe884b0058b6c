from dataclasses import replace

import numpy as np
import pytest

from app.state.flow_history import Flow, FlowHistory, gradient_norm, update_ratio
from engine import AddLayer, Phase, Trainer, load_scenario
from engine.scenario import Layer
from tests.app.snapshot_factory import random_network


def completed(step, sizes=(2, 3, 1), scale=1.0, hidden="tanh"):
    snapshot = random_network(sizes, hidden).snapshot(Phase.UPDATE)
    layers = tuple(replace(layer, d_weights=layer.d_weights * scale) for layer in snapshot.layers)
    return replace(snapshot, step=step, layers=layers)


def filled(records):
    history = FlowHistory()
    for step in range(1, records + 1):
        history.append(completed(step, scale=10.0 ** (step % 3)))
    return history


def test_records_the_engines_own_numbers():
    trainer, history = Trainer(load_scenario("spiral")), FlowHistory()
    for _ in range(3):
        before = trainer.parameters()
        trainer.step()
        assert history.append(trainer.snapshot())
    after, gradients = trainer.parameters(), trainer.gradients()
    norms, ratios = history.latest(Flow.GRADIENT_NORM), history.latest(Flow.UPDATE_RATIO)
    for number in range(4):
        name = f"layers.{number}.weights"
        assert norms[number] == pytest.approx(np.linalg.norm(gradients[name]), rel=1e-12)
        moved = np.linalg.norm(after[name] - before[name])
        assert ratios[number] == pytest.approx(moved / np.linalg.norm(before[name]), rel=1e-9)
    assert history.steps.tolist() == [1, 2, 3]
    assert history.layers == 4


def test_only_completed_steps_are_recorded():
    trainer, history = Trainer(load_scenario("spiral")), FlowHistory()
    assert not history.append(trainer.snapshot())
    steps = trainer.micro_steps()
    for event in steps:
        if event.phase is not Phase.UPDATE:
            assert not history.append(trainer.snapshot())
    assert history.append(trainer.snapshot())
    assert len(history) == 1


def test_grows_and_thins_to_means_that_stay_where_they_are():
    history = filled(1300)
    assert len(history) == 1300
    steps, logs = history.thinned(Flow.GRADIENT_NORM)
    assert 150 <= len(steps) <= 300
    assert logs.shape == (2, len(steps))
    everything = np.log10([gradient_norm(completed(s, scale=10.0 ** (s % 3)).layers[0]) for s in range(1, 9)])
    assert logs[0, 0] == pytest.approx(everything.mean())
    assert steps[0] == pytest.approx(4.5)
    for step in range(1301, 1340):
        history.append(completed(step))
    later, later_logs = history.thinned(Flow.GRADIENT_NORM)
    np.testing.assert_array_equal(later[: len(steps) - 1], steps[:-1])
    np.testing.assert_array_equal(later_logs[:, : len(steps) - 1], logs[:, :-1])


def test_thinning_step_by_step_gives_what_thinning_at_once_gives():
    history, at_once = filled(1), filled(900)
    for step in range(2, 901):
        history.append(completed(step, scale=10.0 ** (step % 3)))
        history.thinned(Flow.UPDATE_RATIO, 50)
    for found, expected in zip(
        history.thinned(Flow.UPDATE_RATIO, 50), at_once.thinned(Flow.UPDATE_RATIO, 50), strict=True
    ):
        np.testing.assert_allclose(found, expected)


def test_cutting_for_a_rewind_also_cuts_what_was_thinned():
    history = filled(900)
    history.thinned(Flow.GRADIENT_NORM)
    history.cut_after(500)
    assert history.last_step == 500
    for step in range(501, 901):
        history.append(completed(step, scale=100.0))
    steps, logs = history.thinned(Flow.GRADIENT_NORM)
    last = np.log10(gradient_norm(completed(900, scale=100.0).layers[1]))
    assert steps[-1] > 890
    assert logs[1, -1] == pytest.approx(last)
    history.clear()
    assert (len(history), history.layers, history.last_step) == (0, 0, 0)
    assert history.at(Flow.GRADIENT_NORM, 5) is None


def test_a_step_that_comes_again_replaces_what_was_recorded_from_there_on():
    history = filled(10)
    history.append(completed(5, scale=7.0))
    assert history.steps.tolist() == [1, 2, 3, 4, 5]
    assert history.latest(Flow.GRADIENT_NORM)[0] == pytest.approx(gradient_norm(completed(5, scale=7.0).layers[0]))


def test_the_nearest_record_is_found():
    history = FlowHistory()
    for step in (10, 20, 50):
        history.append(completed(step, scale=step))
    found = history.at(Flow.GRADIENT_NORM, 36)
    assert found is not None
    assert found[0] == 50
    assert history.at(Flow.GRADIENT_NORM, -3)[0] == 10


def test_another_number_of_layers_keeps_the_series_that_fit():
    trainer, history = Trainer(load_scenario("xor")), FlowHistory()
    trainer.step(3)
    history.append(trainer.snapshot())
    first, last = history.latest(Flow.GRADIENT_NORM)
    trainer.apply(AddLayer(1, Layer(units=5)))
    assert not history.append(trainer.snapshot())  # nothing computed in the new network yet
    trainer.step()
    history.append(trainer.snapshot())
    assert history.layers == 3
    step, values = history.at(Flow.GRADIENT_NORM, 3)
    assert step == 3
    assert values[0] == pytest.approx(first)
    assert np.isnan(values[1])
    assert np.isnan(values[2]) or values[2] == pytest.approx(last)
    assert np.isfinite(history.recent(Flow.GRADIENT_NORM)).all()


def test_layers_that_all_differ_begin_anew_but_other_widths_of_as_many_do_not():
    history = FlowHistory()
    history.append(completed(1, (2, 3, 1)))
    history.append(completed(2, (2, 6, 1)))
    assert len(history) == 2
    history.append(completed(3, (4, 7, 7, 2)))
    assert history.steps.tolist() == [3]


def test_zero_and_infinite_numbers_are_kept_but_not_averaged():
    history = FlowHistory()
    for step, scale in enumerate((1.0, 0.0, np.inf), start=1):
        history.append(completed(step, scale=scale))
    assert history.at(Flow.GRADIENT_NORM, 2)[1].tolist() == [0, 0]
    assert np.isinf(history.latest(Flow.GRADIENT_NORM)).all()
    _, logs = history.thinned(Flow.GRADIENT_NORM, 1)
    assert logs[0, 0] == pytest.approx(np.log10(gradient_norm(completed(1).layers[0])))


def test_ratio_of_weights_that_were_zero():
    layer = completed(1).layers[0]
    still = replace(layer, weights=np.zeros((3, 2)), weight_steps=np.zeros((3, 2)))
    assert np.isnan(update_ratio(still))
    assert update_ratio(replace(layer, weights=layer.weight_steps)) == np.inf


def test_idle_examples_count_on_over_mini_batches_until_the_unit_is_active():
    history = FlowHistory()
    snapshot = completed(1)
    z = np.full((3, 10), -1.0)
    z[1, 3] = 1.0
    for step in range(1, 4):
        layers = (replace(snapshot.layers[0], pre_activations=z), snapshot.layers[1])
        history.append(replace(snapshot, step=step, layers=layers))
    assert history.idle_examples(0).tolist() == [30, 6, 30]
    assert history.examples_seen == 30
    history.append(replace(snapshot, step=3, layers=layers))  # the same step again counts once
    assert history.examples_seen == 30


def test_views_are_read_only():
    with pytest.raises(ValueError, match="read-only"):
        filled(3).steps[0] = 5
