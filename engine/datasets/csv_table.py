"""Examples from a table of comma-separated values: a file, or text that the scenario has in it."""

from __future__ import annotations

import csv
import functools
import io
import math
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from msgspec import UNSET, UnsetType
from numpy.typing import NDArray

from engine.datasets.dataset import Examples
from engine.errors import DataError, expected_found, quote_found
from engine.language import local_number, tr
from engine.loading import read_text_file
from engine.scenario import Csv
from engine.suggestion import nearest

Array = NDArray[np.float64]

LARGEST_FILE = 256 * 2**20
"""Bytes; beyond it a table would not fit beside the training buffers on a small machine."""
MOST_ROWS = 1_000_000
MOST_CLASSES = 100
_MOST_BYTES = 4  # of one character in UTF-8
_PORTION = 10_000  # cells that are read in about 4 ms
_AUTO_CLASSES = 12  # a column of whole numbers with at most so many values is taken for classes


@dataclass(frozen=True)
class Table:
    """The cells of a table as text: a header, and one list per line."""

    name: str
    header: tuple[str, ...]
    rows: list[list[str]]
    lines: list[int]


def csv_examples(data: Csv) -> Examples:
    """Read the table of a scenario.

    Only the columns that are asked for are read as numbers: others may hold text or have gaps.
    Inputs are standardised later, when the split is known (:func:`standardized`). The last table is kept until it
    changes, so that a restart does not read it again, and a thread may read it before a window needs it.

    Raises
    ------
    DataError
        The contents cannot be used: line, column, what was expected and what was found.
    FileError
        The file cannot be read.
    """
    if data.content is not UNSET:
        return _read_examples(data.path, data.content, (0, 0, 0), data.target, data.task, data.features)
    path = Path(data.path).absolute()
    try:
        status = path.stat()
        version = (status.st_mtime_ns, status.st_size, status.st_ino)
    except (OSError, ValueError):  # reading it will tell what is wrong
        version = (0, 0, 0)
    return _read_examples(str(path), UNSET, version, data.target, data.task, data.features)


@functools.lru_cache(maxsize=1)
def _read_examples(
    path: str,
    content: str | UnsetType,
    _version: tuple[int, int, int],
    wanted: str,
    task: str,
    features: tuple[str, ...],
) -> Examples:
    table = read_table(path, content)
    _refuse_unknown(table.name, table.header, wanted, "data.target")
    target = table.header.index(wanted)
    input_names = columns_given(table.name, table.header, wanted, features)
    inputs = np.empty((len(table.rows), len(input_names)))
    for position, name in enumerate(input_names):
        inputs[:, position] = numbers(table, table.header.index(name))
    inputs.flags.writeable = False  # all data sets made of this table share them
    points = inputs if inputs.shape[1] <= 2 else None
    cells = [row[target].strip() for row in table.rows]
    refuse_empty_targets(table, target, cells)
    if task == "regression" or (task == "auto" and not looks_like_classes(cells)):
        values = numbers(table, target)[:, None]
        values.flags.writeable = False
        return Examples(inputs, None, values, input_names, (wanted,), points=points)
    classes = class_names(table, wanted, cells)
    index = {name: position for position, name in enumerate(classes)}
    labels = np.array([index[cell] for cell in cells], np.intp)
    labels.flags.writeable = False
    outputs = classes if len(classes) > 2 else (wanted,)
    return Examples(inputs, labels, None, input_names, outputs, classes, points=points)


def columns_given(name: str, header: Sequence[str], target: str, features: Sequence[str]) -> tuple[str, ...]:
    """Return the columns that the network is given: the features in their order, or all but the target.

    Raises
    ------
    DataError
        A feature is no column, is the target or is named twice; or there are no columns beside the target.
    """
    if not features:
        given = tuple(column for column in header if column != target)
        if not given:
            said = tr('expected columns beside the target "{target}", found none', target=target)
            raise DataError(f"{name}: {said}")
        return given
    for position, feature in enumerate(features):
        _refuse_unknown(name, header, feature, "data.features")
        if feature == target:
            said = tr('expected columns beside the target (data.features), found the target "{target}"', target=target)
            raise DataError(_one_line(f"{name}: {said}"))
        if feature in features[:position]:
            said = tr('expected each column once (data.features), found "{column}" twice', column=feature)
            raise DataError(_one_line(f"{name}: {said}"))
    return tuple(features)


def _refuse_unknown(name: str, header: Sequence[str], wanted: str, field: str) -> None:
    if wanted in header:
        return
    near = nearest(wanted, header)
    names = ", ".join(header[:8]) + (", …" if len(header) > 8 else "")
    said = (
        tr(
            'expected a column "{column}" ({field}), found none: the columns are {names}',
            column=wanted,
            field=field,
            names=names,
        )
        if near is None
        else tr(
            'expected a column "{column}" ({field}), found none: did you mean "{near}"?',
            column=wanted,
            field=field,
            near=near,
        )
    )
    raise DataError(_one_line(f"{name}: {said}"))


def _one_line(text: str) -> str:
    """Join the lines of a message: the name of a column may span several."""
    return " ".join(text.splitlines())


def standardized(inputs: Array, train: NDArray[np.intp], name: str) -> Array:
    """Shift and scale each column to mean 0 and deviation 1 over the training rows; a constant column becomes 0.

    Raises
    ------
    DataError
        The numbers are so large that their spread is not a finite number.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        mean, deviation = inputs[train].mean(axis=0), inputs[train].std(axis=0)
        result: Array = (inputs - mean) / np.where(deviation > 0, deviation, 1.0)
    if not np.isfinite(result).all():
        column = int(np.flatnonzero(~np.isfinite(result).all(axis=0))[0])
        said = tr("expected numbers that can be standardised, found column {column} too large", column=column + 1)
        raise DataError(_one_line(f"{name}: {said}"))
    return result


def table_text(path: str | Path) -> str:
    """Read a file as it is, a byte order mark included.

    Raises
    ------
    FileError
        The file cannot be read, is too large, or is not UTF-8.
    """
    return read_text_file(Path(path), LARGEST_FILE, "utf-8")


def read_table(path: str | Path, content: str | UnsetType = UNSET) -> Table:
    """Read a table into cells; commas, semicolons or tabs separate them, whichever the header line has most of.

    Parameters
    ----------
    path
        The file; beside ``content`` only what messages call the table.
    content
        The text of the table, where it is no file.

    Raises
    ------
    DataError
        It is no table: line, what was expected and what was found.
    FileError
        The file cannot be read.
    """
    if content is UNSET:
        name, text = _one_line(Path(path).name), table_text(path)
    else:
        name, text = _one_line(str(path)), content
        if len(text) * _MOST_BYTES > LARGEST_FILE and len(text.encode()) > LARGEST_FILE:
            raise DataError(f"{name}: {tr('expected at most {size} MB, found more', size=LARGEST_FILE >> 20)}")
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        raise DataError(f"{name}: {tr('expected text, found a NUL character')}")
    first_line = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(",;\t", key=first_line.count)
    rows: list[list[str]] = []
    lines: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            if row and any(cell.strip() for cell in row):
                rows.append(row)
                lines.append(reader.line_num)
            if len(rows) > MOST_ROWS + 1:
                said = tr("expected at most {most} rows, found more", most=local_number(f"{MOST_ROWS:,}"))
                raise DataError(f"{name}: {said}")
    except csv.Error as error:
        said = expected_found(tr("comma-separated values"), error)
        raise DataError(f"{name}: {_line(reader.line_num)}: {said}") from None
    if not rows:
        raise DataError(f"{name}: {tr('expected a header line and rows, found an empty file')}")
    header = tuple(cell.strip() for cell in rows[0])
    _check_header(name, header)
    if len(rows) < 3:
        said = tr("expected at least two rows below the header, found {rows}", rows=len(rows) - 1)
        raise DataError(f"{name}: {said}")
    for row, line in zip(rows[1:], lines[1:], strict=True):
        if len(row) != len(header):
            said = tr("expected {expected} cells as in the header, found {found}", expected=len(header), found=len(row))
            raise DataError(f"{name}: {_line(line)}: {said}")
    return Table(name, header, rows[1:], lines[1:])


def _check_header(name: str, header: tuple[str, ...]) -> None:
    for position, title in enumerate(header):
        if not title:
            said = tr("expected a name for column {column}, found nothing", column=position + 1)
            raise DataError(f"{name}: {_line(1)}: {said}")
        if header.index(title) != position:
            said = tr('expected each column name once, found "{column}" twice', column=title)
            raise DataError(f"{name}: {_line(1)}: {said}")


def _line(line: int, column: str | None = None) -> str:
    """Say where in a table something is."""
    if column is None:
        return tr("line {line}", line=line)
    return tr('line {line}, column "{column}"', line=line, column=column)


def _column(name: str) -> str:
    return tr('column "{column}"', column=name)


def numbers(table: Table, column: int) -> Array:
    """Return a column as numbers.

    Raises
    ------
    DataError
        A cell is no finite number: its line, and what was found.
    """
    cells = [row[column] for row in table.rows]
    try:
        parts = [np.fromiter(map(float, part), np.float64, len(part)) for part in portions(cells)]
        result = np.concatenate(parts)
    except ValueError:
        result = np.array([number_of(cell) for cell in cells])
    if np.isfinite(result).all():
        return result
    bad = int(np.flatnonzero(~np.isfinite(result))[0])
    found = quote_found(cells[bad].strip()) if cells[bad].strip() else tr("nothing")
    where = f"{table.name}: {_line(table.lines[bad], table.header[column])}"
    raise DataError(f"{where}: {expected_found(tr('a finite number'), found)}")


def portions(cells: list[str]) -> Iterator[list[str]]:
    """Yield a column in portions: between two of them another thread, such as the window's, may run."""
    for start in range(0, len(cells), _PORTION):
        yield cells[start : start + _PORTION]


def number_of(cell: str) -> float:
    """Read a cell, NaN where it is no number."""
    try:
        return float(cell)
    except ValueError:
        return math.nan


def refuse_empty_targets(table: Table, column: int, cells: list[str]) -> None:
    """Raise where a cell of the target's column is empty.

    Raises
    ------
    DataError
        The first such line.
    """
    if all(cells):
        return
    where = f"{table.name}: {_line(table.lines[cells.index('')], table.header[column])}"
    raise DataError(f"{where}: {expected_found(tr('a value'), tr('nothing'))}")


def looks_like_classes(cells: Iterable[str]) -> bool:
    """Whether a target's cells are classes: words, or a few whole numbers."""
    found = np.array([number_of(cell) for cell in set(cells)])
    return bool(np.isnan(found).any()) or are_class_numbers(found)


def are_class_numbers(found: Array) -> bool:
    """Whether numbers are taken for classes: whole ones, and few different ones."""
    whole = bool(np.isfinite(found).all() and (found == np.floor(found)).all())
    return whole and len(np.unique(found)) <= _AUTO_CLASSES


def class_names(table: Table, target: str, cells: Collection[str]) -> tuple[str, ...]:
    """Return the classes of a target's cells, numbers in the order of numbers.

    Raises
    ------
    DataError
        There is only one class, or there are too many.
    """
    names = set(cells)
    if len(names) < 2:
        said = tr("expected at least two classes, found only {found}", found=quote_found(min(names)))
        raise DataError(f"{table.name}: {_column(target)}: {said}")
    if len(names) > MOST_CLASSES:
        said = tr(
            "expected at most {most} classes, found {found}", most=MOST_CLASSES, found=local_number(f"{len(names):,}")
        )
        raise DataError(f"{table.name}: {_column(target)}: {said}")
    as_numbers = {name: number_of(name) for name in names}
    if any(math.isnan(number) for number in as_numbers.values()):
        return tuple(sorted(names))
    return tuple(sorted(names, key=lambda name: as_numbers[name]))
