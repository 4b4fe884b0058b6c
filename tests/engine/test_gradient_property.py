"""Backpropagation against central differences, for networks that hypothesis draws.

The differences are this file's own, taken through the trainer's public methods: a state with one parameter moved is
restored, and the loss read when ``micro_steps`` reaches it. Restoring brings the dropout masks back too.

Kinks are avoided openly. A difference is taken only where no unit of a piecewise activation changes sides between its
points, nor an error of the Huber loss (whose f″ jumps, as that of ELU does), nor a weight under L1; the step is made
smaller until that holds, and parameters for which none does are counted in hypothesis' statistics
(``pytest --hypothesis-show-statistics``).

Rounding is measured, since no bound fits all networks: a batch normalisation divides by a deviation that may be small,
and enlarges the roundings before it as much as the numbers. Between points as near to one another as TREMOR the loss
is a straight line but for rounding, and its second differences are rounding alone (the difference table of Hamming,
Numerical Methods for Scientists and Engineers, 1973, chapter 6; Moré and Wild, Estimating Computational Noise, 2011).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, get_args

import numpy as np
import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from engine import Phase, Scenario, Snapshot, Trainer
from engine.gradcheck import check_gradients
from engine.scenario import ActivationName, Layer, LossName, Network, Rows, Training
from engine.state import TrainerState

TOLERANCE = 1e-6
"""Relative error of each array's gradient, ‖g − d‖/(‖g‖ + ‖d‖)."""
STEPS = tuple(1e-3 / 4**k for k in range(6))  # down to 1e-6
MOST_PER_ARRAY = 5
"""Parameters that are checked of each array, drawn at random: enough over many examples."""
ROUNDING = 50 * float(np.finfo(float).eps)
"""Least error of a loss relative to max(1, |L|): some dozens of roundings on the way through up to five layers."""
ERRORS_IN_A_SLOPE = 1.5
"""Errors of a loss that a difference of the fourth order adds up at most, in units of the step: (8 + 8 + 1 + 1)/12."""
TREMOR, TREMORS = 1e-9, 9
"""How far apart the points lie that tell rounding from slope, and how many there are."""

ROUGH = {"relu", "leaky_relu", "elu"}
ACTIVATIONS = st.sampled_from(get_args(ActivationName))
PENALTIES = st.sampled_from([0.0, 0.0, 0.001, 0.1])


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Networks of 0 to 4 hidden layers of 1 to 8 units, with all that a layer and a loss can have."""
    inputs, outputs = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    loss = draw(st.sampled_from(get_args(LossName)))
    if loss == "cross_entropy":
        outputs += 1
    layers, before = [], inputs
    for _ in range(draw(st.integers(0, 4))):
        residual = draw(st.booleans())
        units = before if residual else draw(st.integers(1, 8))
        dropout = draw(st.sampled_from([0.0, 0.0, 0.3]))
        layers.append(Layer(units, draw(ACTIVATIONS), draw(st.booleans()), residual, dropout))
        before = units
    examples = draw(st.integers(1, 12))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    x, y = random.normal(0, 1, (examples, inputs)), random.normal(0, 1.5, (examples, outputs))
    if loss == "binary_cross_entropy":
        y = 1 / (1 + np.exp(-y))
    if loss == "cross_entropy":
        y = np.exp(y) / np.exp(y).sum(axis=1, keepdims=True)
    on_logits = loss in ("binary_cross_entropy", "cross_entropy")
    return Scenario(
        seed=draw(st.integers(0, 1000)),
        data=Rows(inputs=tuple(map(tuple, x.tolist())), targets=tuple(map(tuple, y.tolist()))),
        network=Network(layers=tuple(layers), output_activation="auto" if on_logits else draw(ACTIVATIONS)),
        training=Training(
            loss=loss,
            batch_size=draw(st.one_of(st.just("full"), st.integers(1, examples))),
            l1=draw(PENALTIES),
            l2=draw(PENALTIES),
        ),
    )


def anywhere(scenario: Scenario) -> Trainer:
    """A trainer whose parameters are all moved off their first values, biases and shifts off 0."""
    trainer = Trainer(scenario)
    state = trainer.capture()
    trainer.restore(replace(state, values=state.values + np.random.default_rng(1).normal(0, 0.4, len(state.values))))
    return trainer


def places_of(trainer: Trainer, state: TrainerState) -> dict[str, np.ndarray]:
    """Where each parameter stands in the flat vector of a state: by a state whose values are their own places."""
    trainer.restore(replace(state, values=np.arange(len(state.values), dtype=float)))
    places = {name: array.astype(int) for name, array in trainer.parameters().items()}
    trainer.restore(state)
    return places


@dataclass
class Probe:
    """The loss of the next mini-batch as a function of the flat vector of parameters."""

    trainer: Trainer
    state: TrainerState
    weights: np.ndarray

    def __call__(self, values: np.ndarray) -> tuple[float, bytes]:
        """Return the loss, and on which side of its kink everything is that has one."""
        self.trainer.restore(replace(self.state, values=values))
        for happened in self.trainer.micro_steps():
            if happened.phase is Phase.LOSS:
                snapshot = self.trainer.snapshot()
                return snapshot.loss, self.sides(snapshot, values)  # dropping the generator takes the step back
        raise AssertionError("no loss")

    def sides(self, snapshot: Snapshot, values: np.ndarray) -> bytes:
        parts = []
        for layer in snapshot.layers:
            if layer.activation in ROUGH:
                parts.append((layer.pre_activations if layer.normalized is None else layer.normalized) > 0)
        if snapshot.loss_name == "huber":
            error = snapshot.layers[-1].activations - snapshot.targets
            parts.append(np.abs(error) > 1)
        if self.trainer.scenario.training.l1 > 0:
            parts.append(values[self.weights] > 0)
        return b"".join(part.tobytes() for part in parts)

    def difference(self, place: int) -> tuple[float, float] | None:
        """∂L/∂ of one parameter by central differences of the fourth order, and its error by rounding.

        Of all steps that cross no kink, the one whose result differs least from that of the step before: where
        truncation and rounding are both small, as the differences themselves tell. None where there are not two.
        """
        values = self.state.values
        loss, here = self(values)
        error = ROUNDING * max(1.0, abs(loss))
        estimates: list[tuple[float, float]] = []  # slope, step
        for h in STEPS:
            losses = []
            for k in (1, -1, 2, -2):
                moved = values.copy()
                moved[place] += k * h
                value, sides = self(moved)
                if sides != here:
                    break
                losses.append(value)
            else:
                slope = (8 * (losses[0] - losses[1]) - (losses[2] - losses[3])) / (12 * h)
                estimates.append((slope, h))
                if len(estimates) > 1 and abs(slope - estimates[-2][0]) <= 1e-8 * abs(slope):
                    return slope, error / h
        if len(estimates) < 2:
            return None
        best = min(range(1, len(estimates)), key=lambda i: abs(estimates[i][0] - estimates[i - 1][0]))
        slope, h = estimates[best]
        return slope, max(error, ERRORS_IN_A_SLOPE * self.rounding(place)) / h

    def rounding(self, place: int) -> float:
        """Error of the loss by rounding, as it shows when one parameter trembles."""
        losses = []
        for number in range(TREMORS):
            moved = self.state.values.copy()
            moved[place] += TREMOR * (number - TREMORS // 2)
            losses.append(self(moved)[0])
        return float(np.abs(np.diff(losses, 2)).max())


def assert_gradient_is_right(scenario: Scenario) -> int:
    """Compare some parameters of each array; return how many had to be left out at a kink."""
    trainer = anywhere(scenario)
    state = trainer.capture()
    places = places_of(trainer, state)
    for _ in trainer.micro_steps():
        pass
    assert trainer.status == "ok"
    gradients = trainer.gradients()
    trainer.restore(state)
    weights = np.concatenate([array.ravel() for name, array in places.items() if name.endswith("weights")])
    probe, random = Probe(trainer, state, weights), np.random.default_rng(2)
    left_out = 0
    for name, where in places.items():
        chosen = random.permutation(where.size)[:MOST_PER_ARRAY]
        found = [
            (g, probe.difference(int(place)))
            for g, place in zip(*(a.ravel()[chosen] for a in (gradients[name], where)), strict=True)
        ]
        pairs = [(g, *estimate) for g, estimate in found if estimate is not None]
        left_out += len(found) - len(pairs)
        if pairs:
            g, d, noise = (np.array(column) for column in zip(*pairs, strict=True))
            # The floor matters where a gradient is 0 but for rounding, as for a bias before a batch normalisation.
            allowed = TOLERANCE * (np.linalg.norm(g) + np.linalg.norm(d)) + np.linalg.norm(noise)
            assert np.linalg.norm(g - d) <= allowed, f"{name}: backpropagation {g}, differences {d}"
    return left_out


def check(scenario: Scenario) -> None:
    event(f"{len(scenario.network.layers)} hidden layers")
    event(scenario.training.loss)
    left_out = assert_gradient_is_right(scenario)
    event(f"parameters left out at a kink: {left_out if left_out < 3 else '3 or more'}")


COMMON: dict[str, Any] = {
    "deadline": None,
    "database": None,
    "suppress_health_check": [HealthCheck.too_slow],
}


@settings(max_examples=150, derandomize=True, **COMMON)
@given(scenarios())
def test_backpropagation_agrees_with_central_differences(scenario: Scenario) -> None:
    check(scenario)


@pytest.mark.slow
@settings(max_examples=2000, **COMMON)
@given(scenarios())
def test_backpropagation_agrees_with_central_differences_often(scenario: Scenario) -> None:
    """On other networks each time; on CI always on the same, by the profile that hypothesis has there."""
    check(scenario)


@settings(max_examples=100, derandomize=True, **COMMON)
@given(scenarios())
def test_the_gradient_check_of_the_engine_finds_no_mistake(scenario: Scenario) -> None:
    """What ``backscope check`` runs, on the same networks; it leaves the trainer as it was."""
    trainer = anywhere(scenario)
    before = trainer.capture()
    for layer in check_gradients(trainer):
        event("left out at a kink" if layer.across_kinks else "nothing left out")
        assert layer.checked + layer.across_kinks == layer.parameters
        assert layer.checked == 0 or layer.relative_error <= TOLERANCE, layer
    after = trainer.capture()
    assert before.values.tobytes() == after.values.tobytes()
    assert before.dropout_random == after.dropout_random
    assert (before.step, before.order) == (after.step, after.order)


def test_a_wrong_gradient_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The property would notice: with the derivative of tanh a hundred-thousandth too large it does not hold."""
    from engine.activations import ACTIVATIONS as TABLE

    right = TABLE["tanh"]

    def wrong(z: Any, a: Any, s: Any) -> Any:
        return [*right.slope(z, a, s), (np.multiply, (s, np.array(1.00001), s))]

    scenario = Scenario(
        data=Rows(inputs=((0.5, -1.0), (1.0, 0.3)), targets=((1.0,), (-1.0,))),
        network=Network(layers=(Layer(3, "tanh"), Layer(3, "tanh"))),
    )
    assert_gradient_is_right(scenario)
    monkeypatch.setitem(TABLE, "tanh", replace(right, slope=wrong))
    with pytest.raises(AssertionError, match="backpropagation"):
        assert_gradient_is_right(scenario)
