"""The inspector's formulas give the engine's numbers, with full digits and with the digits that are printed."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.state.inspector import inspect
from app.state.inspector.expression import Negative, Quantity, Series, Sum
from app.state.inspector.inspection import CHANGED_SINCE
from app.state.inspector.notation import Z
from app.state.inspector.numbers import half_unit, printed
from app.state.inspector.operators import Power
from app.state.inspector.precision import precise
from app.state.scene.elements import LinkId, LossId, NodeId
from engine import Trainer, load_scenario
from engine.document import scenario_from_document
from engine.edits import SetParameter
from engine.scenario import ActivationName
from engine.snapshot import Phase
from tests.engine.scenarios import EVERY_PART, TWO_OUTPUTS, scenario

REFERENCE = json.loads((Path(__file__).parents[1] / "engine" / "reference" / "mazur.json").read_text())
ACTIVATIONS = ActivationName.__args__


def agree(line, *, printed_too=True):
    """Compare a line's expression with its result: with full numbers, then with those that are printed."""
    assert line.fresh, line
    value, result = line.expression.value, line.result
    error = line.expression.printed_error
    floor = 1e-12 + 1e-6 * (error if math.isfinite(error) else 0.0)
    assert abs(value - result) <= 1e-9 * abs(result) + floor, (line.text, value, result)
    if printed_too:
        low, high = line.expression.printed_range
        slack = half_unit(result) + 1e-12 + 1e-9 * abs(result)
        assert low - slack <= printed(result) <= high + slack, (line.text, low, high)
        assert not math.isfinite(error) or abs(line.expression.printed_value - printed(result)) <= error + slack


def elements_of(snapshot):
    yield LossId()
    yield from (NodeId(-1, unit) for unit in range(len(snapshot.inputs)))
    for number, layer in enumerate(snapshot.layers):
        for unit in range(layer.units):
            yield NodeId(number, unit)
            yield from (LinkId(number, unit, source) for source in range(layer.inputs))


def last_step(trainer, steps):
    """Train, and return a function that tells the story of an element's last update."""
    trainer.step(steps - 1)
    before = trainer.capture()
    trainer.step(1)

    def story(element):
        if isinstance(element, LinkId):
            return trainer.update_story(before, element.layer, "weights", element.unit, element.input)
        if isinstance(element, NodeId) and element.layer >= 0:
            return trainer.update_story(before, element.layer, "biases", element.unit)
        return None

    return story


def explodes(snapshot):
    """Whether steps are so large that the weights before them cannot be worked out from those after them."""
    return any(np.abs(layer.weight_steps).max() > 1e4 for layer in snapshot.layers)


def inspected(trainer, story, element, example):
    training = trainer.scenario.training
    return inspect(
        trainer.snapshot(), element, example, story(element), l1=training.l1, l2=training.l2, method=training.method
    )


@st.composite
def documents(draw):
    """Draw scenarios of every kind: activations, losses, optimizers, and all that layers can have."""
    loss = draw(st.sampled_from(["mse", "half_squared_error", "huber", "binary_cross_entropy", "cross_entropy"]))
    if loss in ("binary_cross_entropy", "cross_entropy"):
        data = {"kind": draw(st.sampled_from(["xor", "moons", "spiral"])), "samples": 24, "noise": 0.1}
    else:
        data = draw(st.sampled_from([TWO_OUTPUTS, {"kind": "bumps", "samples": 24}, {"kind": "circle", "samples": 24}]))
    units = draw(st.integers(2, 11))
    layers, inputs = [], 2
    for _ in range(draw(st.integers(0, 3))):
        residual = draw(st.booleans())
        width = inputs if residual else units
        layers.append(
            {
                "units": width,
                "activation": draw(st.sampled_from(ACTIVATIONS)),
                "batch_norm": draw(st.booleans()),
                "residual": residual,
                "dropout": draw(st.sampled_from([0.0, 0.0, 0.3])),
            }
        )
        inputs = width
    rate = draw(st.floats(1e-3, 0.3))
    optimizer = draw(
        st.sampled_from(
            [
                {"kind": "sgd"},
                {"kind": "sgd", "momentum": 0.9},
                {"kind": "sgd", "momentum": 0.123456789, "nesterov": True},
                {"kind": "rmsprop"},
                {"kind": "adagrad"},
                {"kind": "adam"},
                {"kind": "adamw", "weight_decay": 0.1},
            ]
        )
    )
    clip = draw(
        st.sampled_from(
            [{"kind": "none"}, {"kind": "norm", "max_norm": 0.05}, {"kind": "norm", "max_norm": 50.0},
             {"kind": "value", "limit": 0.02}]
        )
    )  # fmt: skip
    return {
        "seed": draw(st.integers(0, 99)),
        "data": data,
        "network": {"layers": layers, "train_biases": draw(st.booleans())},
        "training": {
            "loss": loss,
            "batch_size": draw(st.sampled_from([1, 2, 5, 10, "full"])),
            "l1": draw(st.sampled_from([0.0, 0.01])),
            "l2": draw(st.sampled_from([0.0, 0.1])),
            "optimizer": {**optimizer, "learning_rate": rate},
            "clip": clip,
            "schedule": draw(st.sampled_from([{"kind": "constant"}, {"kind": "exponential", "decay": 0.9}])),
        },
    }


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_formula_gives_the_number_of_the_engine(data):
    trainer = Trainer(scenario_from_document(data.draw(documents())))
    story = last_step(trainer, data.draw(st.integers(1, 5)))
    snapshot = trainer.snapshot()
    if trainer.divergence is not None or explodes(snapshot):
        return
    everything = list(elements_of(snapshot))
    for element in data.draw(st.lists(st.sampled_from(everything), min_size=1, max_size=6)):
        example = data.draw(st.none() | st.integers(0, snapshot.batch_size - 1))
        for line in inspected(trainer, story, element, example).lines:
            agree(line)
            assert line.text and line.formula


@pytest.mark.parametrize("name", EVERY_PART)
def test_every_element_of_every_part_is_explained(name):
    trainer = Trainer(EVERY_PART[name]())
    story = last_step(trainer, 3)
    for element in elements_of(trainer.snapshot()):
        for example in (None, 0):
            for line in inspected(trainer, story, element, example).lines:
                if line.fresh or trainer.scenario.training.method == "backpropagation":
                    agree(line)


def line_of(inspection, text):
    return next(line for line in inspection.lines if line.symbol.text == text and text)


def test_mazur_stepped_phase_by_phase_shows_the_numbers_of_the_reference():
    trainer = Trainer(load_scenario("mazur"))
    before = trainer.capture()
    hidden, output = [NodeId(0, 0), NodeId(0, 1)], [NodeId(1, 0), NodeId(1, 1)]
    w1, w5 = LinkId(0, 0, 0), LinkId(1, 0, 0)
    shown = {}

    def read(name, elements, symbol, snapshot):
        shown[name] = [line_of(inspect(snapshot, element, 0), symbol) for element in elements]
        assert all(line.fresh for line in shown[name]), name

    for event in trainer.micro_steps():
        snapshot = trainer.snapshot()
        match event.phase, event.layer:
            case Phase.BATCH, _:
                assert not any(line.fresh for line in inspect(snapshot, hidden[0], 0).lines)
            case Phase.FORWARD, 0:
                read("net_hidden", hidden, "z", snapshot)
                read("out_hidden", hidden, "a", snapshot)
                assert not line_of(inspect(snapshot, output[0], 0), "z").fresh
            case Phase.FORWARD, 1:
                read("net_output", output, "z", snapshot)
                read("out_output", output, "ŷ", snapshot)
            case Phase.LOSS, _:
                loss = inspect(snapshot, LossId(), 0).lines[-1]
                shown["loss"] = [loss]
                terms = loss.expression.terms
                np.testing.assert_allclose([t.value for t in terms], REFERENCE["loss_per_output"], atol=1e-9)
                assert not line_of(inspect(snapshot, output[0], 0), "δ").fresh
            case Phase.BACKWARD, 1:
                read("delta_output", output, "δ", snapshot)
                read("dL_dw5", [w5], "∂L/∂w", snapshot)
                assert not line_of(inspect(snapshot, hidden[0], 0), "δ").fresh
            case Phase.BACKWARD, 0:
                read("delta_hidden", hidden, "δ", snapshot)
                read("dL_dw1", [w1], "∂L/∂w", snapshot)
                assert not line_of(inspect(snapshot, w1, 0), "w").fresh
    for name, lines in shown.items():
        for line in lines:
            agree(line)
        np.testing.assert_allclose([line.result for line in lines], REFERENCE[name], atol=1e-9, err_msg=name)
    snapshot = trainer.snapshot()
    for layer, name in enumerate(("w1_to_w4", "w5_to_w8")):
        new = []
        for unit in range(2):
            for source in range(2):
                story = trainer.update_story(before, layer, "weights", unit, source)
                inspection = inspect(snapshot, LinkId(layer, unit, source), 0, story)
                for line in inspection.lines:
                    agree(line)
                new.append(line_of(inspection, "w").result)
        np.testing.assert_allclose(new, REFERENCE["weights_after_one_update"][name], atol=1e-9)
    bias = inspect(snapshot, hidden[0], 0, trainer.update_story(before, 0, "biases", 0))
    assert "not trained" in bias.lines[-1].note


def test_a_parameter_changed_by_hand_after_the_step_is_not_passed_off_as_the_one_computed_with():
    trainer = Trainer(load_scenario("mazur"))
    trainer.step(1)
    assert line_of(inspect(trainer.snapshot(), NodeId(0, 0), 0), "z").fresh
    trainer.apply(SetParameter(layer=0, part="weights", unit=0, input=0, value=3.0))
    line = line_of(inspect(trainer.snapshot(), NodeId(0, 0), 0), "z")
    assert not line.fresh
    assert line.note == CHANGED_SINCE


def test_before_the_first_step_there_are_no_numbers():
    snapshot = Trainer(load_scenario("spiral")).snapshot()
    for element in (LossId(), NodeId(-1, 0), NodeId(0, 0), LinkId(0, 0, 0)):
        inspection = inspect(snapshot, element, None)
        assert inspection.lines
        assert not any(line.fresh for line in inspection.lines)
        assert "not computed yet" in inspection.text


def test_of_many_terms_the_largest_stand_for_themselves_and_the_others_are_one():
    trainer = Trainer(load_scenario("digits"))
    trainer.step(3)
    inspection = inspect(trainer.snapshot(), NodeId(0, 5), 2)
    line = line_of(inspection, "z")
    series = line.expression.terms[0]
    assert isinstance(series, Series)
    assert len(series.terms) == 8
    assert series.labels[-1] == "the other 57"
    assert isinstance(series.terms[-1], Quantity)
    agree(line)


def test_the_mean_over_the_mini_batch_is_told_from_one_example():
    trainer = Trainer(scenario(batch_size=7))
    trainer.step(2)
    snapshot = trainer.snapshot()
    mean, single = inspect(snapshot, NodeId(0, 0), None), inspect(snapshot, NodeId(0, 0), 3)
    assert "mean over the mini-batch" in mean.text
    assert "example 4 of 7" in single.text
    assert len(mean.curve.points) == 7
    assert len(single.curve.points) == 1
    assert single.curve.points[0][1] == line_of(single, "a").result


def test_the_gradient_by_central_difference_stands_beside_it():
    trainer = Trainer(load_scenario("mazur"))
    trainer.step(1)
    snapshot = trainer.snapshot()
    gradient = float(snapshot.layers[1].d_weights[0, 0])
    inspection = inspect(snapshot, LinkId(1, 0, 0), 0, None, gradient * (1 + 1e-9))
    line = next(line for line in inspection.lines if "central difference" in line.heading)
    assert line.note == "relative deviation 1.0e−09"
    assert "(L(w + h) − L(w − h))/2h" in line.text


def test_numbers_that_nearly_cancel_get_the_digits_that_they_need():
    one, nearly = Quantity(Z, 1.0), Quantity(Z, 1 - 9.4e-8)
    error = Sum((nearly, Negative(one)))
    expression = precise(Power(error, 2), error.value**2)
    assert expression.numbers() == "(0.999999906 − 1)^2"
    assert expression.printed_value == pytest.approx(error.value**2, rel=2e-3)
    noise = Sum((Quantity(Z, 0.1), Quantity(Z, 0.2), Negative(Quantity(Z, 0.1 + 0.2))))
    assert precise(noise, 2.8e-17) is noise


def test_a_run_that_diverged_is_shown_without_complaint():
    trainer = Trainer(
        scenario("bumps", optimizer={"kind": "sgd", "learning_rate": 1e8}, layers=[{"activation": "relu"}])
    )
    trainer.step(500)
    assert trainer.divergence is not None
    for element in elements_of(trainer.snapshot()):
        assert inspect(trainer.snapshot(), element, None).text
        assert inspect(trainer.snapshot(), element, 0).text
