"""From the ``data`` table of a scenario to a data set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.datasets.csv_table import csv_examples, standardized
from engine.datasets.dataset import Dataset, Examples, split
from engine.datasets.digits import digits
from engine.datasets.features import expand
from engine.datasets.generators import CLASSES, QUANTITIES
from engine.datasets.rows import rows
from engine.scenario import Csv, Data, Digits, Rows, Sine
from engine.streams import Stream, generator


def load_dataset(data: Data, seed: int) -> Dataset:
    """Generate or read the data of a scenario, and split it with the scenario's seed.

    Raises
    ------
    DataError, FileError
        A CSV file cannot be used or read.
    """
    dataset = split(_examples(data, seed), data.train_fraction, seed)
    if isinstance(data, Csv) and data.standardize:
        inputs = standardized(dataset.examples.inputs, dataset.train, Path(data.path).name)
        examples = dataset.examples
        points = inputs if examples.points is not None else None
        return replace(dataset, examples=replace(examples, inputs=inputs, points=points))
    return dataset


def _examples(data: Data, seed: int) -> Examples:
    if isinstance(data, Digits):
        return digits()
    if isinstance(data, Rows):
        return rows(data)
    if isinstance(data, Csv):
        return csv_examples(data)
    kind = str(type(data).__struct_config__.tag)
    random = generator(seed, Stream.DATA)
    if kind in CLASSES:
        points, labels = CLASSES[kind](data.samples, data.noise, random)
        values = None
    else:
        points, values = QUANTITIES[kind](data.samples, data.noise, random)
        labels = None
    names = ("x",) if isinstance(data, Sine) else data.features
    inputs = points if isinstance(data, Sine) else expand(points, data.features)
    classes = ("0", "1") if labels is not None else ()
    return Examples(inputs, labels, values, names, ("y",), classes, points=points)
