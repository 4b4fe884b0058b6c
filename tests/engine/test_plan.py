"""The plan: what is shown phase by phase is what is computed at full speed."""

import numpy as np
import pytest
from hypothesis import given, settings

from engine import Change, Phase, StepAbandoned, Trainer
from tests.engine.scenarios import EVERY_PART, same_bits, scenarios, trainer

STEPS = 12


@pytest.mark.parametrize("name", EVERY_PART)
def test_phases_give_the_same_bits_as_steps(name):
    whole, by_phase = Trainer(EVERY_PART[name]()), Trainer(EVERY_PART[name]())
    whole.step(STEPS)
    for _ in range(STEPS):
        list(by_phase.micro_steps())
    assert same_bits(whole.capture(), by_phase.capture())
    assert same_bits(whole.gradients(), by_phase.gradients())
    assert same_bits(whole.snapshot(), by_phase.snapshot())


@settings(max_examples=40)
@given(scenarios(runnable=True))
def test_phases_give_the_same_bits_as_steps_for_any_scenario(drawn):
    whole, by_phase = Trainer(drawn), Trainer(drawn)
    whole.step(5)
    for _ in range(5):
        list(by_phase.micro_steps())
    assert same_bits(whole.capture(), by_phase.capture())
    assert whole.status == by_phase.status


def test_the_sequence_of_phases():
    running = trainer(layers=[{"units": 3}, {"units": 2}])
    assert [tuple(event) for event in running.micro_steps()] == [
        (Phase.BATCH, None),
        (Phase.FORWARD, 0),
        (Phase.FORWARD, 1),
        (Phase.FORWARD, 2),
        (Phase.LOSS, None),
        (Phase.BACKWARD, 2),
        (Phase.BACKWARD, 1),
        (Phase.BACKWARD, 0),
        (Phase.UPDATE, None),
    ]
    assert running.step_count == 1


def test_a_phase_shows_only_what_has_been_computed():
    running = trainer(layers=[{"units": 3}])
    running.step()
    before = running.snapshot()
    for event in running.micro_steps():
        now = running.snapshot()
        assert (now.phase, now.layer) == tuple(event)
        assert now.step == (1 if event.phase is Phase.UPDATE else 0) + 1
        changed = not same_bits(now.layers[1].weights, before.layers[1].weights)
        assert changed == (event.phase is Phase.UPDATE)


@pytest.mark.parametrize("name", EVERY_PART)
@pytest.mark.parametrize("way", ["step", "apply", "drop", "abandon", "capture"])
def test_a_step_that_is_abandoned_leaves_no_trace(name, way):
    straight, interrupted = Trainer(EVERY_PART[name]()), Trainer(EVERY_PART[name]())
    phases = sum(1 for _ in Trainer(EVERY_PART[name]()).micro_steps())
    rate = straight.scenario.training.optimizer.learning_rate
    for stop_after in range(1, phases):
        generator = interrupted.micro_steps()
        for _ in range(stop_after):
            next(generator)
        if way == "apply":
            interrupted.apply(Change("training.optimizer.learning_rate", rate))
        elif way == "drop":
            del generator
        elif way == "abandon":
            interrupted.abandon_step()
        elif way == "capture":
            interrupted.capture()
        interrupted.step()
        straight.step()
        assert same_bits(straight.capture(), interrupted.capture()), stop_after


@pytest.mark.parametrize(
    "meanwhile", [Trainer.step, Trainer.capture, Trainer.abandon_step, lambda it: list(it.micro_steps())]
)
def test_a_generator_whose_step_was_abandoned_says_so(meanwhile):
    running = trainer()
    generator = running.micro_steps()
    next(generator)
    meanwhile(running)
    with pytest.raises(StepAbandoned):
        next(generator)


def test_an_abandoned_generator_does_not_disturb_the_step_that_follows_it():
    running, straight = trainer(), trainer()
    old = running.micro_steps()
    next(old)
    new = running.micro_steps()
    next(new)
    del old
    list(new)
    straight.step()
    assert same_bits(running.capture(), straight.capture())


def test_buffers_are_allocated_once():
    running = trainer("moons", batch_size=3, layers=[{"batch_norm": True, "dropout": 0.2}])
    running.step(20)
    (plan, last) = (running._plans.of(3), running._plans.of(2))
    before = [array.ctypes.data for array in (plan.plan.buffers.outputs, last.plan.buffers.deltas)]
    running.step(50)
    assert running._plans.of(3) is plan
    assert [array.ctypes.data for array in (plan.plan.buffers.outputs, last.plan.buffers.deltas)] == before


def test_parameters_of_layers_are_views_of_one_vector():
    parameters = trainer(layers=[{"batch_norm": True}, {}]).raw_parameters()
    seen = np.zeros(len(parameters), int)
    for view in parameters.views:
        assert np.shares_memory(view.matrix, parameters.values)
        seen[view.place] += 1
    assert (seen == 1).all()
    chosen = [parameters.select(part) for part in ("weights", "biases", "batch_norm")]
    assert (np.sum(chosen, axis=0) == 1).all()
