"""The architecture: what a scenario and its data say the network is, every layer with its sizes, output included."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.activations import ACTIVATIONS
from engine.calls import Array
from engine.consistency import not_for_quantities, not_for_residual
from engine.datasets.dataset import Dataset, Examples
from engine.errors import DataError
from engine.language import tr
from engine.losses import LOSSES
from engine.scenario import Csv, LossName, Scenario

SOFTMAX = "softmax"


@dataclass(frozen=True)
class DenseLayer:
    """One layer: dense → batch_norm → activation → + input (residual) → dropout.

    The dense part is the affine map z = W·a + b. Shapes: a (inputs, batch), W (units, inputs), b (units,),
    z (units, batch).
    """

    inputs: int
    units: int
    activation: str
    batch_norm: bool = False
    residual: bool = False
    dropout: float = 0.0


@dataclass(frozen=True)
class Architecture:
    """All layers from the input side to the output, and what they are trained for.

    Attributes
    ----------
    target_low
        What the target of an output is for "not this class"; for "this class" it is 1.
    """

    layers: tuple[DenseLayer, ...]
    loss: LossName
    input_names: tuple[str, ...]
    output_names: tuple[str, ...]
    target_low: float

    @property
    def inputs(self) -> int:
        """Numbers that the network is given."""
        return self.layers[0].inputs

    @property
    def outputs(self) -> int:
        """Numbers that the network gives."""
        return self.layers[-1].units


def architecture_of(scenario: Scenario, dataset: Dataset) -> Architecture:
    """Work out every layer's size.

    A classification of two classes has one output, unless the loss is the cross-entropy over a softmax, which has one
    per class; so have all classifications of more classes. A regression has one per quantity.

    Raises
    ------
    ScenarioError
        A residual layer's units are not as many as its inputs, or the loss does not fit the data.
    """
    network, loss = scenario.network, scenario.training.loss
    examples = dataset.examples
    if isinstance(scenario.data, Csv) and dataset.task == "regression" and LOSSES[loss].on_logits:
        raise not_for_quantities(loss)  # for all other data the scenario alone has told
    if examples.labels is None or examples.values is not None:
        assert examples.values is not None
        outputs = examples.values.shape[1]
        names = examples.output_names
    elif len(examples.classes) == 2 and loss != "cross_entropy":
        outputs, names = 1, ("y",)
    else:
        outputs, names = len(examples.classes), examples.classes
    if loss == "cross_entropy" and outputs == 1:
        said = tr("expected at least two target columns with cross_entropy, found 1")
        raise DataError(f"training.loss: {said}")
    layers, inputs = [], dataset.inputs
    for index, layer in enumerate(network.layers):
        if layer.residual and layer.units != inputs:
            raise not_for_residual(index, layer.units, inputs)
        layers.append(
            DenseLayer(inputs, layer.units, layer.activation, layer.batch_norm, layer.residual, layer.dropout)
        )
        inputs = layer.units
    layers.append(DenseLayer(inputs, outputs, _output_activation(scenario, dataset, outputs)))
    low = _target_low(examples, layers[-1].activation)
    return Architecture(tuple(layers), loss, examples.input_names, names, low)


def _target_low(examples: Examples, output: str) -> float:
    """Follow targets that are given as numbers, 0 and 1 or −1 and 1; else the output's activation."""
    if examples.values is not None:
        return -1.0 if examples.values.min() < 0 else 0.0
    return 0.0 if output == SOFTMAX else ACTIVATIONS[output].target_low


def _output_activation(scenario: Scenario, dataset: Dataset, outputs: int) -> str:
    """Resolve ``auto``: what the loss needs; else linear for quantities, tanh for two classes, sigmoid for more."""
    chosen = scenario.network.output_activation
    needed = LOSSES[scenario.training.loss].output
    if chosen != "auto":
        return chosen
    if needed is not None:
        return needed
    if dataset.task == "regression":
        return "linear"
    return "tanh" if outputs == 1 else "sigmoid"


def targets_of(dataset: Dataset, architecture: Architecture) -> Array:
    """Return the targets of all examples, (outputs, examples).

    A class becomes 1 at its own output and, at the others, what the output activation calls low: −1 for tanh, else 0.
    Targets that are given as numbers stay as they are.
    """
    examples = dataset.examples
    if examples.values is not None:
        return np.ascontiguousarray(examples.values.T)
    assert examples.labels is not None
    low = architecture.target_low
    if architecture.outputs == 1:
        return np.where(examples.labels == 1, 1.0, low)[None, :]
    return np.where(np.arange(architecture.outputs)[:, None] == examples.labels, 1.0, low)


def decision_threshold(architecture: Architecture) -> float:
    """Return the output above which a single output means class 1: halfway between the two targets."""
    return (1.0 + architecture.target_low) / 2
