"""Units and layers added and removed: every weight that still has a place keeps its value."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import AddLayer, AddUnit, Change, EngineError, RemoveLayer, RemoveUnit, Trainer
from engine.parameters import layer_views
from engine.scenario import Layer
from tests.engine.scenarios import ADAM, same_bits, trainer

SIZES = (3, 4, 2)


def trained(*, batch_norm: bool = True, steps: int = 15) -> Trainer:
    running = trainer(layers=[{"units": units, "batch_norm": batch_norm} for units in SIZES], optimizer=ADAM)
    running.step(steps)
    return running


def everything(running: Trainer) -> dict[str, np.ndarray]:
    """Return parameters, running statistics and optimizer vectors by name; vectors as ``mean: layers.0.weights``."""
    arrays = running.saved_arrays()
    layers = running.architecture.layers
    for vector_name, vector in running.capture().optimizer_vectors.items():
        for index, view in enumerate(layer_views(vector, layers)):
            parts = {"weights": view.weights.T, "biases": view.biases}
            if view.scale is not None and view.shift is not None:
                parts |= {"batch_norm.scale": view.scale, "batch_norm.shift": view.shift}
            arrays |= {f"{vector_name}: layers.{index}.{part}": array.copy() for part, array in parts.items()}
    return arrays


def layer_of(name: str) -> int:
    return int(name.rpartition("layers.")[2].split(".")[0])


def renamed(name: str, layer: int) -> str:
    return name.replace(f"layers.{layer_of(name)}.", f"layers.{layer}.")


POINTS = np.random.default_rng(0).uniform(-5, 5, (50, 2))


@pytest.mark.parametrize("layer", range(3))
@pytest.mark.parametrize("batch_norm", [False, True])
def test_a_new_unit_leaves_outputs_and_all_old_values(layer, batch_norm):
    running = trained(batch_norm=batch_norm)
    before, outputs = everything(running), running.predict(POINTS)
    running.apply(AddUnit(layer))
    after = everything(running)
    np.testing.assert_allclose(running.predict(POINTS), outputs, rtol=1e-12, atol=1e-14)
    for name, array in before.items():
        kept = after[name][tuple(slice(size) for size in array.shape)]
        np.testing.assert_array_equal(kept, array, err_msg=name)
    new_in, new_out = after[f"layers.{layer}.weights"][:, -1], after[f"layers.{layer + 1}.weights"][-1]
    assert new_in.all()
    assert not new_out.any()
    assert after[f"layers.{layer}.biases"][-1] == 0
    for vector in ("mean", "square_mean"):
        assert not after[f"{vector}: layers.{layer}.weights"][:, -1].any()
        assert not after[f"{vector}: layers.{layer + 1}.weights"][-1].any()
    assert np.isfinite(running.step(5))


def test_new_units_differ_from_one_another():
    running = trained(batch_norm=False)
    running.apply(AddUnit(0))
    running.step()
    running.apply(AddUnit(0))
    weights = running.parameters()["layers.0.weights"]
    assert not np.allclose(weights[:, -1], weights[:, -2])


@pytest.mark.parametrize(("layer", "unit"), [(layer, unit) for layer, size in enumerate(SIZES) for unit in range(size)])
def test_a_unit_that_is_removed_takes_only_its_own_values_along(layer, unit):
    running = trained()
    before = everything(running)
    running.apply(RemoveUnit(layer, unit))
    after = everything(running)
    for name, array in before.items():
        expected = array
        if layer_of(name) == layer:
            expected = np.delete(array, unit, axis=-1)  # the last axis of every array is that of the units
        elif layer_of(name) == layer + 1 and name.endswith("weights"):
            expected = np.delete(array, unit, axis=0)
        np.testing.assert_array_equal(after[name], expected, err_msg=name)
    assert np.isfinite(running.step(5))


@pytest.mark.parametrize("at", range(4))
def test_a_new_layer_moves_the_others_whole(at):
    running = trained()
    before = everything(running)
    running.apply(AddLayer(at, Layer(units=5)))
    after = everything(running)
    assert [layer.units for layer in running.architecture.layers] == [*SIZES[:at], 5, *SIZES[at:], 1]
    for name, array in before.items():
        old = layer_of(name)
        moved = after[renamed(name, old + (old >= at))]
        if old == at and name.endswith("weights"):  # its inputs are those of the new layer
            rows = min(len(moved), len(array))
            moved, array = moved[:rows], array[:rows]
        np.testing.assert_array_equal(moved, array, err_msg=name)
    assert not after[f"mean: layers.{at}.weights"].any()
    assert after[f"layers.{at}.weights"].any()
    assert np.isfinite(running.step(5))


@pytest.mark.parametrize("at", range(3))
def test_a_layer_that_is_removed_leaves_the_others(at):
    running = trained()
    before = everything(running)
    running.apply(RemoveLayer(at))
    after = everything(running)
    for name, array in before.items():
        old = layer_of(name)
        if old == at:
            continue
        moved = after[renamed(name, old - (old > at))]
        if old == at + 1 and name.endswith("weights"):
            rows = min(len(moved), len(array))
            moved, array = moved[:rows], array[:rows]
        np.testing.assert_array_equal(moved, array, err_msg=name)
    assert np.isfinite(running.step(5))


def test_the_last_hidden_layer_can_go():
    running = trainer(layers=[{"units": 2}])
    running.apply(RemoveLayer(0))
    assert running.parameters()["layers.0.weights"].shape == (2, 1)
    running.apply(AddLayer(0, Layer(units=4)))
    assert running.parameters()["layers.0.weights"].shape == (2, 4)


@given(st.data())
def test_any_sequence_of_edits_keeps_training(data):
    running = trainer(layers=[{"units": 2}, {"units": 3, "batch_norm": True}], optimizer=ADAM)
    for _ in range(6):
        hidden = len(running.scenario.network.layers)
        layer = data.draw(st.integers(0, max(0, hidden - 1)))
        new = Layer(units=data.draw(st.integers(1, 4)), batch_norm=data.draw(st.booleans()))
        edit = data.draw(
            st.sampled_from(
                [
                    AddUnit(layer),
                    RemoveUnit(layer, 0),
                    AddLayer(data.draw(st.integers(0, hidden)), new),
                    RemoveLayer(layer),
                ]
            )
        )
        before = running.capture()
        try:
            running.apply(edit)
        except EngineError:  # no such layer, or its only unit
            assert same_bits(running.capture(), before)
        assert np.isfinite(running.step(2))
        assert len(running.parameters()) == len(running.gradients())


def test_a_list_of_layers_that_is_replaced_matches_from_the_input_side_and_at_the_output():
    running = trained(batch_norm=False)
    before = running.parameters()
    running.apply(Change("network.layers", [{"units": 3}, {"units": 6}]))
    after = running.parameters()
    assert same_bits(after["layers.0.weights"], before["layers.0.weights"])
    np.testing.assert_array_equal(after["layers.1.weights"][:, :4], before["layers.1.weights"])
    np.testing.assert_array_equal(after["layers.2.weights"][:2], before["layers.3.weights"])


@pytest.mark.parametrize(
    "edit",
    [
        AddUnit(3),
        AddUnit(-1),
        RemoveUnit(0, 3),
        RemoveUnit(0, -1),
        RemoveLayer(3),
        RemoveLayer(-1),
        AddLayer(4, Layer()),
        AddLayer(-1, Layer()),
        AddLayer(0, Layer(units=0)),
        AddLayer(1, Layer(units=7, residual=True)),
    ],
)
def test_what_does_not_exist_is_refused_and_nothing_changes(edit):
    running = trained()
    before, scenario = running.capture(), running.scenario
    with pytest.raises(EngineError):
        running.apply(edit)
    assert running.scenario is scenario
    assert same_bits(running.capture(), before)


def test_the_only_unit_and_the_units_of_a_residual_layer_stay():
    running = trainer(layers=[{"units": 1}, {"units": 1, "residual": True}])
    for edit in (RemoveUnit(0, 0), AddUnit(0), AddUnit(1)):
        with pytest.raises(EngineError):
            running.apply(edit)
