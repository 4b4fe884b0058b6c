"""What a run can be compared with: every choice is another run, and trains."""

import math

import pytest

from app.state.comparison import SAME, differences
from app.state.comparison_choices import choices
from engine import Trainer, builtin_names, load_scenario
from engine.edits import DrawWeights, edited
from engine.initial import initial_parameters
from tests.engine.scenarios import EVERY_PART, scenario

PARTS = (
    "no hidden layer", "mixed activations", "residual", "everything", "full batch", "batch of one", "short last batch",
    "clip by value", "one cycle", "regression", "central differences",
)  # fmt: skip
SCENARIOS = {
    **{name: lambda name=name: load_scenario(name) for name in builtin_names()},
    **{name: EVERY_PART[name] for name in PARTS},
    "full batch, sine": lambda: scenario({"kind": "sine", "samples": 40}, batch_size="full"),
    "no rate": lambda: scenario(optimizer={"kind": "sgd", "learning_rate": 0.0}),
    "largest rate": lambda: scenario(optimizer={"kind": "sgd", "learning_rate": 1e9}),
}


def group(given, title):
    found = [group for group in choices(given) if group.title == title]
    return {choice.text: choice.edits for choice in found[0].choices} if found else {}


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_choice_is_another_run_that_trains(name):
    given = SCENARIOS[name]()
    trainer = Trainer(given)
    start = trainer.capture()
    offered = [choice for group in choices(given) for choice in group.choices]
    assert len(offered) > 10
    for choice in offered:
        other = given
        for edit in choice.edits:
            other = edited(other, edit)
        assert differences([given, other])[1] not in ("", SAME), choice.text
    for choice in offered:
        trainer.restore(start)
        for edit in choice.edits:
            trainer.apply(edit)
        trainer.step(3)
        assert trainer.step_count == 3 or trainer.divergence is not None, choice.text
        if given.training.optimizer.learning_rate < 1:
            assert math.isfinite(trainer.step()), choice.text


@pytest.mark.parametrize("name", ["spiral", "everything", "batch of one"])
def test_texts_are_told_apart(name):
    for one in choices(SCENARIOS[name]()):
        texts = [choice.text for choice in one.choices]
        assert len(set(texts)) == len(texts)
        assert all(0 < len(text) <= 48 for text in texts)


def test_an_optimizer_keeps_the_rate_unless_it_is_not_usual_for_it():
    gentle = scenario(optimizer={"kind": "adam", "learning_rate": 0.02})
    assert "SGD" in group(gentle, "Optimizer")
    steep = scenario(optimizer={"kind": "sgd", "learning_rate": 0.5})
    offered = group(steep, "Optimizer")
    assert "Adam" not in offered
    assert offered["Adam, learning rate 0.003"][-1].value == 0.003
    assert "SGD, momentum 0.9" in offered
    assert "SGD" not in offered
    moving = scenario(optimizer={"kind": "sgd", "momentum": 0.9, "nesterov": True})
    assert {"SGD", "SGD, momentum 0.9"} <= set(group(moving, "Optimizer"))


def test_rates_are_rounded_to_two_digits():
    given = scenario(optimizer={"kind": "sgd", "learning_rate": 0.0123})
    assert [edits[0].value for edits in group(given, "Learning rate").values()] == [0.12, 0.037, 0.0041, 0.0012]
    assert not group(SCENARIOS["no rate"](), "Learning rate")
    assert len(group(SCENARIOS["largest rate"](), "Learning rate")) == 2


def test_what_does_not_fit_is_not_offered():
    assert not group(scenario(layers=[]), "Activation")
    assert not group(scenario(layers=[{"units": 3}]), "Residual")
    assert not group(load_scenario("mazur"), "Initialiser"), "its first weights are given"
    normalised = scenario(layers=[{"units": 3, "batch_norm": True}])
    assert "1 example" not in group(normalised, "Batch size")
    assert list(group(normalised, "Batch norm")) == ["none"]
    assert not group(scenario(batch_size=1), "Batch norm"), "one example has no deviation"
    small = group(scenario(batch_size=4), "Batch size")
    assert "100 examples" not in small
    assert "full: all at once" in small


def test_residual_is_offered_for_the_layers_that_it_fits():
    given = scenario(layers=[{"units": 2}, {"units": 3}, {"units": 3}])
    (edits,) = group(given, "Residual").values()
    assert [edit.path for edit in edits] == ["network.layers[0].residual", "network.layers[2].residual"]


def test_another_initialiser_starts_with_the_weights_that_it_draws():
    given = scenario()
    edits = group(given, "Initialiser")["He normal"]
    trainer = Trainer(given)
    for edit in edits:
        trainer.apply(edit)
    assert edits[-1] == DrawWeights(0)
    changed = trainer.scenario
    assert changed.network.initializer == "he_normal"
    fresh = initial_parameters(changed.network, trainer.architecture, changed.seed)
    assert trainer.capture().values.tobytes() == fresh.values.tobytes()
