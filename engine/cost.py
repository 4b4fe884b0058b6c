"""The cost of training: arithmetic and memory of one mini-batch, and what numerical gradients would cost instead.

Only products with weights are counted, one multiply-add for each weight and example: all else (activations,
normalisation, loss, update) grows with the units or with the parameters alone, not with their product with the batch.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.architecture import Architecture, DenseLayer, architecture_of
from engine.datasets import load_dataset
from engine.optimizers import fresh_state
from engine.parameters import parameter_count
from engine.scenario import Scenario, Training

NUMBER = 8
"""Bytes of a float64."""


@dataclass(frozen=True)
class Cost:
    """What one mini-batch of B examples costs.

    Layer l has n_l units and m_l inputs; its matrix [W | b] has n_l·(m_l + 1) entries.

    Attributes
    ----------
    batch
        B, examples in the mini-batch.
    parameters
        P = Σ n_l·(m_l + 1), and 2·n_l more for each layer with batch normalisation.
    forward_multiply_adds
        B·Σ n_l·(m_l + 1): z = [W | b]·[a; 1] of every layer.
    backward_multiply_adds
        The same sum for ∂L/∂[W | b] = δ·[a; 1]ᵀ of every layer, and for Wᵀ·δ once more the sum without the first
        layer, whose inputs need no derivative.
    activation_bytes
        What the forward pass leaves for the backward pass: z and a of every layer, with batch normalisation ẑ and
        γ·ẑ + β besides, with dropout its factors, and a once more where residual or dropout come after it.
    backward_bytes
        What the backward pass works on: δ and f′ of every layer, and ∂L/∂output of residual layers.
    gradient_bytes
        8·P.
    optimizer_bytes
        8·P for each vector that the optimizer keeps: one, or two with Adam and AdamW.
    """

    batch: int
    parameters: int
    forward_multiply_adds: int
    backward_multiply_adds: int
    activation_bytes: int
    backward_bytes: int
    gradient_bytes: int
    optimizer_bytes: int

    @property
    def backpropagation_multiply_adds(self) -> int:
        """The gradient by backpropagation: one forward and one backward pass."""
        return self.forward_multiply_adds + self.backward_multiply_adds

    @property
    def numerical_multiply_adds(self) -> int:
        """The gradient by central differences: two forward passes for each parameter, 2·P·forward."""
        return 2 * self.parameters * self.forward_multiply_adds

    @property
    def numerical_ratio(self) -> float:
        """How many times the arithmetic of backpropagation central differences need; about ⅔·P."""
        return self.numerical_multiply_adds / self.backpropagation_multiply_adds


def cost_of(architecture: Architecture, training: Training, examples: int) -> Cost:
    """Work out the cost of one whole mini-batch.

    Parameters
    ----------
    examples
        Examples in the training set, the most that a mini-batch can have.
    """
    layers = architecture.layers
    batch = examples if training.batch_size == "full" else min(training.batch_size, examples)
    products = [batch * layer.units * (layer.inputs + 1) for layer in layers]
    parameters = parameter_count(layers)
    rows_of_ones = len(layers) - 1  # one below each hidden layer's units, for the biases of the next
    rows = sum(layer.units for layer in layers) + rows_of_ones
    kept = sum(layer.units for layer in layers if layer.residual)
    vectors = len(fresh_state(training.optimizer, size=1).vectors)
    return Cost(
        batch=batch,
        parameters=parameters,
        forward_multiply_adds=sum(products),
        backward_multiply_adds=sum(products) + sum(products[1:]),
        activation_bytes=NUMBER * (2 * rows * batch + sum(_extra_activations(layer, batch) for layer in layers)),
        backward_bytes=NUMBER * batch * (2 * rows + kept),
        gradient_bytes=NUMBER * parameters,
        optimizer_bytes=NUMBER * parameters * vectors,
    )


def cost_of_scenario(scenario: Scenario) -> Cost:
    """Work out the cost of one mini-batch of a scenario; loading its data may raise ``EngineError``."""
    dataset = load_dataset(scenario.data, scenario.seed)
    return cost_of(architecture_of(scenario, dataset), scenario.training, len(dataset.train))


def _extra_activations(layer: DenseLayer, batch: int) -> int:
    """Return how many numbers a layer keeps besides z and a."""
    numbers = 0
    if layer.batch_norm:
        numbers += layer.units * (2 * batch + 3)  # ẑ and γ·ẑ + β; mean, variance and 1/deviation of each unit
    if layer.residual or layer.dropout > 0:
        numbers += layer.units * batch
    if layer.dropout > 0:
        numbers += layer.units * batch
    return numbers
