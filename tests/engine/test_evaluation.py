"""Evaluation against a plain NumPy computation."""

import numpy as np
import pytest

from engine import SetParameter, Trainer
from engine import evaluation as evaluation_module
from tests.engine.scenarios import ADAM, TWO_OUTPUTS, scenario, trainer

LAYERS = [{"units": 5, "activation": "tanh"}, {"units": 4, "activation": "relu"}]
PLAIN = {
    "tanh": np.tanh,
    "relu": lambda z: np.maximum(z, 0),
    "linear": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
}


def plain_outputs(running: Trainer, inputs: np.ndarray) -> np.ndarray:
    """Run the network by hand: (examples, outputs)."""
    values, a = running.parameters(), inputs
    for index, layer in enumerate(running.architecture.layers):
        z = a @ values[f"layers.{index}.weights"] + values[f"layers.{index}.biases"]
        if layer.activation == "softmax":
            a = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        else:
            a = PLAIN[layer.activation](z)
    return a


def weights_of(running: Trainer) -> list[np.ndarray]:
    return [array for name, array in running.parameters().items() if name.endswith("weights")]


@pytest.fixture(params=[4096, 7])
def chunk(request, monkeypatch):
    """Evaluate in one piece and in pieces of seven."""
    monkeypatch.setattr(evaluation_module, "CHUNK", request.param)


@pytest.mark.usefixtures("chunk")
def test_binary_cross_entropy_and_accuracy():
    running = trainer("circle", LAYERS, loss="binary_cross_entropy", l1=0.01, l2=0.1, optimizer=ADAM)
    running.step(60)
    examples, found = running.dataset.examples, running.evaluate()
    penalty = sum(0.01 * np.abs(w).sum() + 0.05 * (w**2).sum() for w in weights_of(running))
    for part, loss, accuracy in (
        (running.dataset.train, found.train_loss, found.train_accuracy),
        (running.dataset.test, found.test_loss, found.test_accuracy),
    ):
        y, p = examples.labels[part], plain_outputs(running, examples.inputs[part])[:, 0]
        assert loss == pytest.approx(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean() + penalty, rel=1e-12)
        assert accuracy == ((p > 0.5) == y).mean()


@pytest.mark.usefixtures("chunk")
def test_cross_entropy_and_accuracy_of_many_classes():
    running = trainer({"kind": "digits"}, LAYERS, loss="cross_entropy", optimizer=ADAM)
    running.step(60)
    examples, test = running.dataset.examples, running.dataset.test
    p, y = plain_outputs(running, examples.inputs[test]), examples.labels[test]
    found = running.evaluate()
    assert found.test_loss == pytest.approx(-np.log(p[np.arange(len(y)), y]).mean(), rel=1e-12)
    assert found.test_accuracy == (p.argmax(axis=1) == y).mean()


def huber(e):
    return np.where(np.abs(e) <= 1, e**2 / 2, np.abs(e) - 0.5).mean()


@pytest.mark.usefixtures("chunk")
@pytest.mark.parametrize(
    ("loss", "plain"),
    [
        ("mse", lambda e: (e**2).mean()),
        ("half_squared_error", lambda e: (e**2).sum(axis=1).mean() / 2),
        ("huber", huber),
    ],
)
def test_losses_of_quantities(loss, plain):
    rows = {**TWO_OUTPUTS, "targets": (np.array(TWO_OUTPUTS["targets"]) * 4).tolist(), "train_fraction": 0.6}
    running = trainer(rows, LAYERS, loss=loss)
    running.step(5)
    examples, found = running.dataset.examples, running.evaluate()
    for part, value in ((running.dataset.train, found.train_loss), (running.dataset.test, found.test_loss)):
        assert value == pytest.approx(plain(plain_outputs(running, examples.inputs[part]) - examples.values[part]))
    assert found.train_accuracy is found.test_accuracy is None


def test_what_does_not_exist_is_none():
    found = trainer({**TWO_OUTPUTS, "train_fraction": 1.0}).evaluate()
    assert (found.test_loss, found.test_accuracy, found.train_accuracy) == (None, None, None)
    found = trainer({"kind": "xor", "samples": 20, "train_fraction": 1.0}).evaluate()
    assert (found.test_loss, found.test_accuracy) == (None, None)
    assert found.train_accuracy is not None


@pytest.mark.parametrize("targets", [[[0.0], [1.0]], [[-1.0], [1.0]]])
@pytest.mark.parametrize("output", ["tanh", "sigmoid", "linear"])
def test_rows_are_told_apart_halfway_between_their_own_targets(targets, output):
    rows = {"kind": "rows", "inputs": [[0.0], [1.0]], "targets": targets, "task": "classification"}
    running = trainer(rows, [], network={"output_activation": output})
    low = targets[0][0]
    halfway = np.array([[(low + 1) / 2 - 0.01], [(low + 1) / 2 + 0.01]])
    assert running.classes(halfway).tolist() == [0, 1]


@pytest.mark.parametrize(("output", "low"), [("tanh", -1.0), ("sigmoid", 0.0), ("relu", 0.0), ("linear", 0.0)])
def test_targets_of_two_classes_follow_the_output_activation(output, low):
    running = trainer("moons", network={"output_activation": output}, batch_size="full")
    running.step()
    assert set(running.snapshot().targets.ravel()) == {low, 1.0}


def test_dropout_is_off_and_batch_norm_uses_its_running_statistics():
    running = trainer("moons", [{"units": 4, "batch_norm": True, "dropout": 0.5}], optimizer=ADAM)
    running.step(30)
    values, x = running.saved_arrays(), running.dataset.examples.inputs
    z = x @ values["layers.0.weights"] + values["layers.0.biases"]
    z = (z - values["layers.0.batch_norm.running_mean"]) / np.sqrt(values["layers.0.batch_norm.running_var"] + 1e-5)
    a = np.tanh(z * values["layers.0.batch_norm.scale"] + values["layers.0.batch_norm.shift"])
    expected = np.tanh(a @ values["layers.1.weights"] + values["layers.1.biases"])
    np.testing.assert_allclose(running.predict(x), expected, rtol=1e-10)
    hidden, output = running.layer_outputs(x)
    np.testing.assert_allclose(hidden, a, rtol=1e-10)
    np.testing.assert_array_equal(output, running.predict(x))


def test_running_statistics_are_those_of_the_mini_batches():
    running = trainer("moons", [{"units": 3, "batch_norm": True}], batch_size="full")
    x = running.dataset.examples.inputs[running.dataset.train]
    z = x @ running.parameters()["layers.0.weights"]
    running.step()
    saved = running.saved_arrays()
    np.testing.assert_allclose(saved["layers.0.batch_norm.running_mean"], 0.1 * z.mean(axis=0))
    np.testing.assert_allclose(saved["layers.0.batch_norm.running_var"], 0.9 + 0.1 * z.var(axis=0, ddof=1))


@pytest.mark.usefixtures("chunk")
@pytest.mark.parametrize("l2", [0.0, 0.3])
def test_gradient_norms_are_those_of_the_whole_training_set(l2):
    running = trainer("bumps", [{"units": 4}], loss="half_squared_error", l2=l2)
    running.step(7)
    x, y = (
        array[running.dataset.train] for array in (running.dataset.examples.inputs, running.dataset.examples.values)
    )
    w0, w1 = weights_of(running)
    hidden = np.tanh(x @ w0 + running.parameters()["layers.0.biases"])
    delta = (hidden @ w1 + running.parameters()["layers.1.biases"] - y) / len(x)
    d_w1, d_w0 = hidden.T @ delta + l2 * w1, x.T @ ((delta @ w1.T) * (1 - hidden**2)) + l2 * w0
    np.testing.assert_allclose(running.gradient_norms(), [np.linalg.norm(d_w0), np.linalg.norm(d_w1)], rtol=1e-10)


def test_measuring_leaves_no_trace():
    running, untouched = (trainer(layers=[{"dropout": 0.3, "batch_norm": True}]) for _ in range(2))
    for _ in range(5):
        running.step()
        before = running.gradients()
        running.evaluate(), running.gradient_norms(), running.predict(np.zeros((3, 2)))
        after = running.gradients()
        assert all((after[name] == before[name]).all() for name in before)
        untouched.step()
    np.testing.assert_array_equal(running.capture().values, untouched.capture().values)


def test_huge_weights_are_measured_without_a_warning():
    running = Trainer(scenario("bumps", [{"units": 3, "activation": "relu"}]))
    running.apply(SetParameter(layer=1, part="weights", unit=0, value=1e200))
    assert np.isinf(running.evaluate().train_loss)
    assert len(running.gradient_norms()) == 2


def test_many_sizes_of_grids_do_not_pile_up():
    running = trainer()
    for size in range(1, 60):
        assert running.predict(np.zeros((size, 2))).shape == (size, 1)
    assert len(running._evaluator._plans) < 12
