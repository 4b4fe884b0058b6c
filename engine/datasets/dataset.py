"""A data set: examples, what is to be learned of each, and which of them train."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.streams import Stream, generator

Array = NDArray[np.float64]
Indices = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Examples:
    """What a source of data gives, before it is split.

    Attributes
    ----------
    inputs
        (examples, inputs), what the network is given.
    labels
        (examples,), index of the class of each example, or None in a regression.
    values
        (examples, outputs), the quantities to predict, or None where there are labels. Rows of a document may give
        probabilities instead of labels; then both are set.
    classes
        Name of each class; empty in a regression.
    points
        (examples, 2) or (examples, 1), where each example lies on the plane or line that it was drawn from, or None.
    image
        Rows and columns of the picture that the inputs are, or None.
    """

    inputs: Array
    labels: NDArray[np.intp] | None
    values: Array | None
    input_names: tuple[str, ...]
    output_names: tuple[str, ...]
    classes: tuple[str, ...] = ()
    points: Array | None = None
    image: tuple[int, int] | None = None


@dataclass(frozen=True, eq=False)
class Dataset:
    """Examples, and their split into training and test set.

    Attributes
    ----------
    train, test
        Indices of the examples that train, and of the others; ``test`` may be empty.
    """

    examples: Examples
    train: Indices
    test: Indices

    @property
    def task(self) -> Literal["classification", "regression"]:
        """Whether a class or a quantity is learned."""
        return "regression" if self.examples.labels is None else "classification"

    @property
    def inputs(self) -> int:
        """Numbers per example that the network is given."""
        return int(self.examples.inputs.shape[1])


def split(examples: Examples, train_fraction: float, seed: int) -> Dataset:
    """Shuffle the examples with the seed's own stream and split them.

    At least one example trains. With ``train_fraction`` 1 the examples keep their order and there is no test set.
    """
    count = len(examples.inputs)
    if train_fraction == 1:
        return Dataset(examples, np.arange(count), np.empty(0, np.intp))
    order = generator(seed, Stream.SPLIT).permutation(count)
    training = max(1, round(train_fraction * count))
    return Dataset(examples, order[:training], order[training:])
