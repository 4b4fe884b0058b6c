"""A small made-up table of flowers, for the tests of CSV files."""

from pathlib import Path

import numpy as np

NAMES = ("sepal length", "sepal width", "petal length", "petal width")
MEANS = {"setosa": (5.0, 3.4, 1.5, 0.3), "versicolor": (5.9, 2.8, 4.3, 1.3), "virginica": (6.6, 3.0, 5.5, 2.0)}


def write_iris(folder: Path, columns: int = 4) -> str:
    """Write 20 flowers of each species with the last so many of the columns; return the path."""
    random = np.random.default_rng(1)
    lines = [",".join([*NAMES[-columns:], "species"])]
    for species, mean in MEANS.items():
        flowers = np.abs(np.array(mean) + random.normal(size=(20, 4)) * 0.2).round(1)
        lines += [",".join([*map(str, row), species]) for row in flowers[:, -columns:].tolist()]
    path = folder / "iris.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)
