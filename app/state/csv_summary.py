"""A CSV file's columns, and what is learned of them, in words."""

from __future__ import annotations

from collections.abc import Sequence

from engine.datasets.csv_preview import ColumnPreview, CsvPreview, TaskChoice

_MOST_NAMES = 6
_MOST_VALUES = 3


def column_lines(column: ColumnPreview) -> tuple[str, str, str]:
    """Return the type of a column, its values, and how many are missing."""
    if column.low is not None and column.high is not None:
        values = f"{_number(column.low)} to {_number(column.high)}"
    elif column.distinct > _MOST_VALUES:
        values = f"{column.distinct:,} different"
    else:
        values = ", ".join(column.values)
    return column.kind, values, f"{column.missing:,}" if column.missing else "none"


def learned_line(preview: CsvPreview, target: str, task: TaskChoice = "auto") -> str:
    """Say what the network will be given, and what it will learn."""
    inputs, column = preview.inputs(target), preview.column(target)
    if preview.task(target, task) == "classification":
        learns = f"{target}, {column.distinct:,} classes ({_listed(column.values, column.distinct)})"
    else:
        learns = f"{target}, a quantity"
    noun = "input" if len(inputs) == 1 else "inputs"
    return (
        f"The network gets every column but the target, {len(inputs):,} {noun} ({_listed(inputs, len(inputs))}), "
        f"and learns {learns}. To leave a column out, take it out of the file."
    )


def _listed(names: Sequence[str], count: int) -> str:
    shown = [" ".join(name.split()) for name in names[:_MOST_NAMES]]
    more = count - len(shown)
    return ", ".join(shown) + (f" and {more:,} more" if more > 0 else "")


def _number(value: float) -> str:
    return f"{value:,.4g}".replace("-", "−")
