"""The learner: a scenario with its data, parameters and optimizer state; and what becomes of it when it is changed."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import numpy as np

from engine.architecture import Architecture, architecture_of
from engine.carry_over import carry_parameters, carry_vector, origins
from engine.datasets import Dataset, load_dataset
from engine.edits import DrawWeights, Edit, SetLayer, SetParameter, edited
from engine.errors import ScenarioError
from engine.initial import initial_parameters
from engine.language import tr
from engine.optimizers import OptimizerState, fresh_state
from engine.parameters import Parameters
from engine.scenario import Scenario
from engine.state import TrainerState


@dataclass(frozen=True)
class Learner:
    """What is trained. The values of ``parameters`` and ``optimizer`` change as it learns; what they are does not."""

    scenario: Scenario
    dataset: Dataset
    architecture: Architecture
    parameters: Parameters
    optimizer: OptimizerState


def new_learner(scenario: Scenario) -> Learner:
    """Load the data and draw the first weights of a scenario.

    Raises
    ------
    EngineError
        The data or the first weights cannot be loaded, or do not fit.
    """
    dataset = load_dataset(scenario.data, scenario.seed)
    architecture = architecture_of(scenario, dataset)
    parameters = initial_parameters(scenario.network, architecture, scenario.seed)
    return Learner(
        scenario, dataset, architecture, parameters, fresh_state(scenario.training.optimizer, len(parameters))
    )


def learner_at(state: TrainerState) -> Learner:
    """Return the learner that a state was captured from; its values are for the caller to fill in."""
    parameters = Parameters(state.architecture)
    optimizer = fresh_state(state.scenario.training.optimizer, len(parameters))
    return Learner(state.scenario, state.dataset, state.architecture, parameters, optimizer)


def changed_learner(old: Learner, edit: Edit, step: int) -> Learner:
    """Return the learner after an edit, every weight kept that still has a place; ``old`` stays as it is.

    Parameters
    ----------
    step
        Updates so far; it tells draws for new units and layers apart.

    Raises
    ------
    EngineError
        The edit does not fit.
    """
    scenario = edited(old.scenario, edit)
    same_data = scenario.seed == old.scenario.seed and (
        scenario.data is old.scenario.data or scenario.data == old.scenario.data  # rows take long to compare
    )
    dataset = old.dataset if same_data else load_dataset(scenario.data, scenario.seed)
    architecture = architecture_of(scenario, dataset)
    if isinstance(edit, DrawWeights):
        parameters = initial_parameters(scenario.network, architecture, scenario.seed, edit.draw)
        optimizer = fresh_state(scenario.training.optimizer, len(parameters))
    else:
        parameters, optimizer = _carried(old, scenario, architecture, edit, step)
    return Learner(scenario, dataset, architecture, parameters, optimizer)


def _carried(
    old: Learner, scenario: Scenario, architecture: Architecture, edit: Edit, step: int
) -> tuple[Parameters, OptimizerState]:
    same_shapes = _shapes(architecture) == _shapes(old.architecture)
    unchanged = same_shapes and architecture.input_names == old.architecture.input_names
    parts = origins(old.architecture, architecture, edit)
    parameters = old.parameters
    if not unchanged:
        parameters = carry_parameters(old.parameters, architecture, scenario.network, scenario.seed, parts, step)
    options = scenario.training.optimizer
    fresh = fresh_state(options, len(parameters))
    if type(options) is type(old.scenario.training.optimizer):  # other numbers for the same optimizer keep its state
        fresh.count = old.optimizer.count
        for name, vector in old.optimizer.vectors.items():
            fresh.vectors[name][:] = vector if unchanged else carry_vector(vector, old.parameters, parameters, parts)
    return parameters, fresh


def _shapes(architecture: Architecture) -> list[tuple[int, int, bool]]:
    return [(layer.inputs, layer.units, layer.batch_norm) for layer in architecture.layers]


def differs_only_in_rate(first: Scenario, second: Scenario) -> bool:
    """Whether the learning rate is all that tells two scenarios apart."""
    rate = first.training.optimizer.learning_rate
    optimizer = msgspec.structs.replace(second.training.optimizer, learning_rate=rate)
    training = msgspec.structs.replace(second.training, optimizer=optimizer)
    return msgspec.structs.replace(second, training=training) == first


def set_layer(parameters: Parameters, edit: SetLayer) -> None:
    """Write all weights and biases of one layer.

    Raises
    ------
    ScenarioError
        They are not as many as the layer has, or not finite; nothing has been written.
    """
    views, place = parameters.views, f"layers.{edit.layer}"
    if edit.layer >= len(views):
        raise ScenarioError(f"{place}: {no_layer(edit.layer, len(views))}")
    view = views[edit.layer]
    units, inputs = view.weights.shape
    if len(edit.weights) != inputs or any(len(row) != units for row in edit.weights) or len(edit.biases) != units:
        said = tr(
            "expected weights ({inputs}, {units}) and {units} biases, found {rows} rows and {biases} biases",
            inputs=inputs,
            units=units,
            rows=len(edit.weights),
            biases=len(edit.biases),
        )
        raise ScenarioError(f"{place}: {said}")
    weights, biases = np.array(edit.weights, np.float64), np.array(edit.biases, np.float64)
    if not (np.isfinite(weights).all() and np.isfinite(biases).all()):
        raise ScenarioError(f"{place}: {tr('expected finite numbers, found others')}")
    view.weights[...] = weights.reshape(inputs, units).T
    view.biases[...] = biases


def check_place(parameters: Parameters, edit: SetParameter) -> None:
    """Raise unless the parameter that an edit sets exists.

    Raises
    ------
    ScenarioError
        One line: which parameter, what was expected, what was found.
    """
    place, views = f"layers.{edit.layer}.{edit.part}", parameters.views
    if edit.layer >= len(views):
        raise ScenarioError(f"{place}: {no_layer(edit.layer, len(views))}")
    units, inputs = views[edit.layer].weights.shape
    if edit.unit >= units or (edit.part == "weights" and edit.input >= inputs):
        said = tr(
            "expected a unit from 0 to {last_unit} and an input from 0 to {last_input}, found {unit} and {input}",
            last_unit=units - 1,
            last_input=inputs - 1,
            unit=edit.unit,
            input=edit.input,
        )
        raise ScenarioError(f"{place}: {said}")


def no_layer(found: int, layers: int) -> str:
    """Say that a network of so many layers has not the one that was found."""
    return tr("expected a layer from 0 to {last}, found {found}", last=layers - 1, found=found)
