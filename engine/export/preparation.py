"""From an example as its source gives it to what the network is given: features, standardisation, scale.

Files that are taken away start from the examples as people have them, points, rows of a table, grey values, so what the
data set did to them is told here once more.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.calls import Array
from engine.datasets import Dataset
from engine.datasets.csv_table import csv_examples
from engine.errors import DataError
from engine.scenario import Csv, Data, Digits, PlaneData

GREY_VALUES = 16.0
"""Grey values of a digit run from 0 to this; the network is given them divided by it."""


@dataclass(frozen=True)
class Features:
    """The network is given these of each point (x1, x2)."""

    names: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Standardization:
    """Each column is shifted by its mean and divided by its deviation over the training set; both (inputs,)."""

    mean: Array
    deviation: Array


@dataclass(frozen=True)
class Division:
    """All inputs are divided by the same number."""

    by: float


Preparation = Features | Standardization | Division | None


@dataclass(frozen=True, eq=False)
class Source:
    """Examples as they come.

    Attributes
    ----------
    names
        What each column is.
    examples
        (examples, columns), all of them, in the order of the data set.
    preparation
        What is done to them before the network sees them; None: nothing.
    """

    names: tuple[str, ...]
    examples: Array
    preparation: Preparation


def source_of(data: Data, dataset: Dataset) -> Source:
    """Return the examples of a data set before anything was done to them.

    Raises
    ------
    DataError, FileError
        A CSV file is no longer what was trained on, or can no longer be read.
    """
    examples = dataset.examples
    if isinstance(data, Csv) and data.standardize:
        return _standardized_table(data, dataset)
    if isinstance(data, Digits):
        return Source(examples.input_names, examples.inputs * GREY_VALUES, Division(GREY_VALUES))
    if isinstance(data, PlaneData):
        assert examples.points is not None
        unchanged = data.features == ("x1", "x2")
        return Source(("x1", "x2"), examples.points, None if unchanged else Features(data.features))
    return Source(examples.input_names, examples.inputs, None)


def _standardized_table(data: Csv, dataset: Dataset) -> Source:
    """Read the table again (it is kept, unless it has changed): the data set has only its standardised columns."""
    raw, inputs = csv_examples(data).inputs, dataset.examples.inputs
    if raw.shape == inputs.shape:
        with np.errstate(all="ignore"):
            mean, spread = raw[dataset.train].mean(axis=0), raw[dataset.train].std(axis=0)
            deviation = np.where(spread > 0, spread, 1.0)
            if np.array_equal((raw - mean) / deviation, inputs):
                return Source(dataset.examples.input_names, raw, Standardization(mean, deviation))
    name = " ".join(Path(data.path).name.splitlines())
    raise DataError(f"{name}: expected the table that was trained on, found that it has changed")
