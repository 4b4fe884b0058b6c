"""What stands in a table of comma-separated values, before anything is trained on it."""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from msgspec import UNSET, UnsetType

from engine.datasets.csv_table import (
    Array,
    Table,
    are_class_numbers,
    class_names,
    columns_given,
    looks_like_classes,
    number_of,
    numbers,
    portions,
    read_table,
    refuse_empty_targets,
)
from engine.errors import DataError
from engine.scenario import TaskName

ColumnKind = Literal["number", "whole number", "text", "empty"]
TaskChoice = Literal["auto", "classification", "regression"]

FIRST_ROWS = 5
"""Rows that are shown of a table."""
MOST_VALUES = 12
"""Distinct values of a column that are listed; their count is exact."""

_MISSING = frozenset(("", "na", "n/a", "nan", "null", "none", "?", "-"))
"""Cells of a column of numbers that say that there is no number."""
_USUAL_TARGETS = ("target", "class", "label", "species", "y", "category", "outcome", "output")
"""Names that the column to predict usually has."""


@dataclass(frozen=True)
class ColumnPreview:
    """What one column holds.

    Attributes
    ----------
    kind
        Of what is not missing; a column without any value is empty.
    missing
        Cells without a value; in a column of numbers also ``NA``, ``?`` and the like.
    distinct
        How many different values there are, without the missing ones.
    values
        The first of them, at most ``MOST_VALUES``, in the order of the file.
    low, high
        The smallest and the largest number; None for text.
    task
        What ``task = "auto"`` makes of the column as a target.
    problems
        Why the column cannot be an input, a target of classes, a target of quantities: one line as training would
        say it, "" where it can.
    """

    name: str
    kind: ColumnKind
    missing: int
    distinct: int
    values: tuple[str, ...]
    low: float | None
    high: float | None
    task: TaskName
    problems: tuple[str, str, str]


@dataclass(frozen=True)
class CsvPreview:
    """A table's columns and first rows.

    Attributes
    ----------
    path
        The file, absolute; beside ``content`` what the table is called.
    rows
        How many rows there are below the header.
    first_rows
        The first ``FIRST_ROWS`` of them, cell by cell.
    target
        The column that is probably to be predicted.
    content
        The text of the table, where it is no file.
    """

    path: str
    name: str
    rows: int
    columns: tuple[ColumnPreview, ...]
    first_rows: tuple[tuple[str, ...], ...]
    target: str
    content: str | UnsetType = field(default=UNSET, repr=False)

    def column(self, name: str) -> ColumnPreview:
        """Return the column of that name.

        Raises
        ------
        KeyError
            There is none.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    def inputs(self, target: str, features: Sequence[str] = ()) -> tuple[str, ...]:
        """Return the columns that the network is given: the features, or all but the target where none is named."""
        return tuple(features) or tuple(column.name for column in self.columns if column.name != target)

    def task(self, target: str, task: TaskChoice = "auto") -> TaskName:
        """Return what is learned of a target."""
        return self.column(target).task if task == "auto" else task

    def problem(self, target: str, task: TaskChoice = "auto", features: Sequence[str] = ()) -> str:
        """Return why the file cannot be trained on so, in one line as training would say it, or ""."""
        try:
            given = columns_given(self.name, [column.name for column in self.columns], target, features)
        except DataError as error:
            return str(error)
        for name in given:
            if self.column(name).problems[0]:
                return self.column(name).problems[0]
        _, classes, quantities = self.column(target).problems
        return classes if self.task(target, task) == "classification" else quantities


def preview_csv(path: str | Path, content: str | UnsetType = UNSET) -> CsvPreview:
    """Read a whole table and say what each column holds.

    Safe to call in any thread; nothing is kept.

    Parameters
    ----------
    path, content
        As the scenario has them: a file, or a name and the text of the table.

    Raises
    ------
    DataError
        It is no table: line, what was expected and what was found.
    FileError
        The file cannot be read.
    """
    place = str(Path(path).absolute() if content is UNSET else path)
    table = read_table(place, content)
    columns = tuple(_column(table, index) for index in range(len(table.header)))
    first = tuple(tuple(cell.strip() for cell in row) for row in table.rows[:FIRST_ROWS])
    return CsvPreview(place, table.name, len(table.rows), columns, first, _probable_target(columns), content)


def _column(table: Table, index: int) -> ColumnPreview:
    cells = [row[index].strip() for row in table.rows]
    different: dict[str, None] = {}  # keeps the order of the file
    for portion in portions(cells):
        different.update(dict.fromkeys(portion))
    known: Array | None
    try:
        known, input_problem, missing = numbers(table, index), "", 0
        is_class = are_class_numbers(known)
    except DataError as error:
        known, input_problem = _numbers_but_for_gaps(different), str(error)
        is_class = looks_like_classes(different)
        gaps = [cell for cell in different if not cell or (known is not None and cell.lower() in _MISSING)]
        missing = sum(map(cells.count, gaps))
    problems = (input_problem, *_target_problems(table, index, cells, different, input_problem))
    if missing:
        different = {cell: None for cell in different if cell not in gaps}
    numeric = known is not None and known.size > 0
    return ColumnPreview(
        name=table.header[index],
        kind=_kind(known),
        missing=missing,
        distinct=len(different),
        values=tuple(itertools.islice(different, MOST_VALUES)),
        low=float(known.min()) if known is not None and numeric else None,
        high=float(known.max()) if known is not None and numeric else None,
        task="classification" if is_class else "regression",
        problems=problems,
    )


def _kind(known: Array | None) -> ColumnKind:
    if known is None:
        return "text"
    if not known.size:
        return "empty"
    return "whole number" if bool((known == np.floor(known)).all()) else "number"


def _numbers_but_for_gaps(different: Iterable[str]) -> Array | None:
    """Return the different numbers of a column that has gaps; None where it holds text as well."""
    found = [number_of(cell) for cell in different if cell.lower() not in _MISSING]
    return np.array(found) if all(map(math.isfinite, found)) else None


def _target_problems(
    table: Table, index: int, cells: list[str], different: Collection[str], input_problem: str
) -> tuple[str, str]:
    """Say why a column is no target of classes and none of quantities."""
    try:
        refuse_empty_targets(table, index, cells)
    except DataError as error:
        return str(error), str(error)
    try:
        class_names(table, table.header[index], different)
    except DataError as error:
        return str(error), input_problem
    return "", input_problem


def _probable_target(columns: Sequence[ColumnPreview]) -> str:
    """Choose a column of a usual name, else the last one that can be predicted, else the last."""
    for usual in _USUAL_TARGETS:
        for column in columns:
            if column.name.lower() == usual:
                return column.name
    usable = [column for column in columns if not column.problems[1 if column.task == "classification" else 2]]
    return (usable or list(columns))[-1].name
