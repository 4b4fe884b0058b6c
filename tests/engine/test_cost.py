"""Costs against counted operations and the buffers themselves."""

import numpy as np
import pytest

from engine import Phase, Trainer, methods
from engine.cost import cost_of_scenario
from tests.engine.scenarios import EVERY_PART, scenario


def counted_multiply_adds(running: Trainer, phase: Phase) -> int:
    """Count the products with weights, and those that give gradients of weights, in the calls of a phase."""
    parameters, total = running.raw_parameters(), 0
    for call, arguments in running.next_plan().plan.calls_of(phase):
        if getattr(call, "__name__", "") != "dot":
            continue
        matrix, (other, out) = call.__self__, arguments
        if np.shares_memory(matrix, parameters.values) or (
            out.ndim == 2 and np.shares_memory(out, parameters.gradient)
        ):
            total += matrix.shape[0] * matrix.shape[1] * other.shape[1]
    return total


BACKPROPAGATING = [name for name in EVERY_PART if name not in ("central differences", "random perturbation")]


@pytest.mark.parametrize("name", BACKPROPAGATING)
def test_arithmetic_is_what_the_plan_does(name):
    running, cost = Trainer(EVERY_PART[name]()), cost_of_scenario(EVERY_PART[name]())
    assert cost.forward_multiply_adds == counted_multiply_adds(running, Phase.FORWARD)
    assert cost.backward_multiply_adds == counted_multiply_adds(running, Phase.BACKWARD)


@pytest.mark.parametrize("name", BACKPROPAGATING)
def test_memory_is_what_the_arrays_take(name):
    running, cost = Trainer(EVERY_PART[name]()), cost_of_scenario(EVERY_PART[name]())
    parameters, buffers = running.raw_parameters(), running.next_plan().plan.buffers
    assert cost.batch == buffers.batch
    assert cost.parameters == len(parameters)
    assert cost.gradient_bytes == parameters.gradient.nbytes
    assert cost.optimizer_bytes == sum(vector.nbytes for vector in running.capture().optimizer_vectors.values())
    activations, backward = (
        buffers.outputs.nbytes + buffers.arguments.nbytes,
        buffers.deltas.nbytes + buffers.slopes.nbytes,
    )
    for layer in buffers.layers:
        if layer.batch_norm is not None:
            activations += sum(array.nbytes for array in vars(layer.batch_norm).values())
        if layer.activated.base is not buffers.outputs:
            activations += layer.activated.nbytes
        activations += 0 if layer.dropout_factors is None else layer.dropout_factors.nbytes
        backward += 0 if layer.passed_on is None else layer.passed_on.nbytes
    assert cost.activation_bytes == activations
    assert cost.backward_bytes == backward


def test_a_network_by_hand():
    cost = cost_of_scenario(scenario("moons", [{"units": 4}, {"units": 2}], batch_size=10))
    assert cost.parameters == 12 + 10 + 3
    assert cost.forward_multiply_adds == 10 * 25
    assert cost.backward_multiply_adds == 10 * (25 + 13)
    assert cost.numerical_multiply_adds == 2 * 25 * 250
    assert cost.numerical_ratio == pytest.approx(2 * 25 * 25 / (25 + 38))


def test_the_price_of_numerical_gradients_grows_with_the_network():
    costs = [cost_of_scenario(scenario({"kind": "digits"}, [{"units": units}])) for units in (10, 100, 1000)]
    ratios = [cost.numerical_ratio for cost in costs]
    assert ratios == sorted(ratios)
    assert ratios[1] > 5000
    assert all(cost.numerical_ratio > cost.parameters / 2 for cost in costs)


def test_central_differences_do_as_many_forward_passes_as_they_cost(monkeypatch):
    """Count the products with weights that a step by central differences makes."""
    running = Trainer(scenario(method="central_differences"))
    cost, passes = cost_of_scenario(scenario()), []
    run = methods.run
    monkeypatch.setattr(methods, "run", lambda calls: (passes.append(1), run(calls)))
    running.step()
    layers = len(running.architecture.layers)
    assert len(passes) == 2 * cost.parameters + layers  # and one for each layer, to leave the buffers right
