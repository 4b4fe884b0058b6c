from dataclasses import replace

import numpy as np
import pytest

from app.state.diagnosis import Diagnosis, Trouble, diagnose, times_text
from app.state.flow_history import FlowHistory
from app.state.histogram import BINS, calm_limit, magnitude_histogram, plain_histogram
from app.state.idleness import idleness_of
from app.state.scene.number_text import short_text
from engine import Phase, Scenario, Trainer, load_scenario
from tests.app.snapshot_factory import random_network


def scenario(layers, activation, rate, *, scale=1.0, kind="sgd", data="spiral", output="auto"):
    hidden = f'[[network.layers]]\nunits = 8\nactivation = "{activation}"\n' * layers
    return Scenario.from_toml(
        f'format = 1\nseed = 7\n[data]\nkind = "{data}"\n'
        f'[network]\ninitializer_scale = {scale}\noutput_activation = "{output}"\n{hidden}'
        f'[training]\nloss = "half_squared_error"\n[training.optimizer]\nkind = "{kind}"\nlearning_rate = {rate}\n'
    )


def trained(wanted, steps, every=5):
    trainer, history = Trainer(wanted), FlowHistory()
    while trainer.step_count < steps and trainer.status == "ok":
        trainer.step(every)
        history.append(trainer.snapshot())
    return diagnose(trainer.snapshot(), history)


def small(hidden="relu", **options):
    return random_network((2, 8, 1), hidden, batch=120, **options).snapshot(Phase.UPDATE)


def with_layer(snapshot, number, **changes):
    layers = list(snapshot.layers)
    layers[number] = replace(layers[number], **changes)
    return replace(snapshot, layers=tuple(layers))


@pytest.mark.parametrize("name", ["spiral", "xor", "circle", "digits", "mazur"])
def test_the_built_in_scenarios_learn_without_an_alarm(name):
    for steps in (5, 100, 600):
        assert trained(load_scenario(name), steps).verdict == ""


def test_ten_layers_of_sigmoid_vanish():
    found = trained(scenario(10, "sigmoid", 0.03), 200)
    assert found.verdicts[0].trouble is Trouble.VANISHING
    assert found.verdict.startswith("Vanishing gradient: the first layer learns 1/")
    assert found.verdict.endswith(" as fast as the last")
    assert f"{short_text(found.norms[0], 2)} in L1" in found.verdicts[0].evidence


def test_adam_makes_up_for_a_small_gradient_so_nothing_is_said_about_speed():
    found = trained(scenario(10, "sigmoid", 0.01, kind="adam"), 1000)
    assert found.verdict.startswith("Vanishing gradient: the first layer's is 1/")


def test_large_first_weights_explode():
    found = trained(scenario(6, "relu", 1e-12, scale=6.0, data="plane", output="linear"), 20)
    assert found.verdicts[0].trouble is Trouble.EXPLODING
    assert "its norm is" in found.verdict


def test_a_diverged_run_says_where():
    found = trained(scenario(6, "relu", 1.0, scale=6.0, data="plane", output="linear"), 2000)
    assert found.verdict == "Exploding gradient: a number grew beyond what can be computed"
    assert "diverged at step" in found.verdicts[0].evidence


def test_a_gradient_that_grows_towards_the_input_explodes():
    snapshot = small("tanh")
    grown = with_layer(snapshot, 0, d_weights=snapshot.layers[0].d_weights * 1e5)
    assert "the first layer's is" in diagnose(grown).verdict
    assert diagnose(with_layer(snapshot, 0, d_weights=np.full((8, 2), np.inf))).verdict.endswith("no longer finite")


def test_too_high_a_rate_kills_relu_units():
    found = trained(scenario(3, "relu", 2.0), 1500)
    assert found.verdicts[0].trouble is Trouble.DEAD
    assert "8 of 8 in hidden layer 3" in found.verdict


def test_dead_units_are_counted_and_named():
    snapshot = small()
    z = snapshot.layers[0].pre_activations.copy()
    z[:5], z[5:, 0] = -1.0, 1.0
    found = diagnose(with_layer(snapshot, 0, pre_activations=z))
    assert found.verdict == "Dead units: 5 of 8 in hidden layer 1"
    assert found.layers[0].idleness.share == 5 / 8


def test_no_unit_is_called_dead_before_enough_examples_were_seen():
    trainer, history = Trainer(scenario(2, "relu", 0.01)), FlowHistory()
    trainer.step()
    snapshot = trainer.snapshot()
    snapshot = with_layer(snapshot, 0, pre_activations=-np.ones_like(snapshot.layers[0].pre_activations))
    history.append(snapshot)
    assert diagnose(snapshot, history).verdict == ""
    for step in range(2, 12):
        history.append(replace(snapshot, step=step))
    assert diagnose(snapshot, history).verdicts[0].trouble is Trouble.DEAD


def test_units_saturate_where_the_slope_is_small_on_average():
    snapshot = small("tanh")
    z = np.zeros((8, 120))
    z[:6] = 4.0
    found = diagnose(with_layer(snapshot, 0, pre_activations=z))
    assert [str(v) for v in found.verdicts if v.trouble is Trouble.SATURATED] == [
        "Saturated units: 6 of 8 in hidden layer 1"
    ]
    z[:6, ::2] = 0.0  # half of the examples pass the gradient on
    assert idleness_of(replace(snapshot.layers[0], pre_activations=z)).count == 0


@pytest.mark.parametrize(
    ("activation", "kind"),
    [("sigmoid", "saturated"), ("leaky_relu", "on the leak"), ("relu", "dead"), ("gelu", "saturated"), ("linear", "")],
)
def test_every_activation_has_its_own_word(activation, kind):
    layer = replace(small("tanh").layers[0], activation=activation, pre_activations=np.full((8, 120), -20.0))
    found = idleness_of(layer)
    assert found.kind == kind
    assert found.count == (8 if kind else 0)


def test_batch_normalisation_is_before_the_activation():
    layer = replace(small().layers[0], normalized=np.full((8, 120), -1.0))
    assert idleness_of(layer).count == 8


def test_wrong_outputs_on_the_flat_part_are_said_to_teach_nothing():
    snapshot = random_network((2, 3, 2), "tanh", "tanh", batch=10).snapshot(Phase.UPDATE)
    flat = with_layer(snapshot, 1, pre_activations=np.full((2, 10), 9.0), activations=np.ones((2, 10)))
    wrong = replace(flat, loss_name="mse", targets=-np.ones((2, 10)))
    assert "10 of 10 wrong examples" in diagnose(wrong).verdict
    assert diagnose(replace(wrong, targets=np.ones((2, 10)))).verdict == ""
    assert "wrong examples" not in diagnose(replace(wrong, loss_name="binary_cross_entropy")).verdict


def test_an_update_larger_than_the_weights():
    snapshot = small("tanh")
    steps = snapshot.layers[1].weights * 5.0
    found = diagnose(with_layer(snapshot, 1, weight_steps=steps, weights=snapshot.layers[1].weights + steps))
    assert found.verdict == "Updates too large: a step moves L2 by 5.0 times its own size"


def test_before_the_first_step_there_is_nothing_to_say():
    trainer = Trainer(load_scenario("spiral"))
    assert diagnose(trainer.snapshot(), FlowHistory()) == Diagnosis(0)


def test_within_the_first_step_no_gradient_is_missed():
    trainer, history = Trainer(load_scenario("spiral")), FlowHistory()
    for event in trainer.micro_steps():
        history.append(trainer.snapshot())
        found = diagnose(trainer.snapshot(), history)
        assert found.verdict == ""
        assert len(found.layers) == (4 if event.phase is Phase.UPDATE else 0)
    for _ in trainer.micro_steps():
        assert len(diagnose(trainer.snapshot(), history).layers) == 4


def test_histograms_count_everything_once():
    values = np.array([-2.0, -1.0, 0.0, 0.5, 1.0, 7.0, np.nan, np.inf])
    plain = plain_histogram(values, -1, 1)
    assert (sum(plain.counts), plain.not_finite, plain.total, len(plain.counts)) == (6, 2, 8, BINS)
    assert (plain.counts[0], plain.counts[-1]) == (2, 2)
    logs = magnitude_histogram(np.array([0.0, -0.0, 1e-300, -1e-3, 1e300, np.nan]))
    assert (sum(logs.counts), logs.zeros, logs.not_finite) == (3, 2, 1)
    assert (logs.counts[0], logs.counts[-1]) == (1, 1)


def test_limits_are_round_numbers():
    assert [calm_limit(np.array([v])) for v in (0.0, 0.3, 1.0, -1.5, 4.0, 700.0)] == [1.0, 0.5, 1.0, 2.0, 5.0, 1000.0]


def test_times_are_written_for_people():
    assert [times_text(v) for v in (1.24, 12.4, 12345.0, 3.21e6, 2.5e12, np.inf)] == [
        "1.2", "12", "12,000", "3,200,000", "2.5e12", "∞",
    ]  # fmt: skip
