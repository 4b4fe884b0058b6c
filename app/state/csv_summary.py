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


def learned_line(preview: CsvPreview, target: str, task: TaskChoice, chosen: Sequence[str]) -> str:
    """Say what the network will be given, and what it will learn."""
    column, others = preview.column(target), len(preview.columns) - 1
    if preview.task(target, task) == "classification":
        learns = f"{target}, {column.distinct:,} classes ({_listed(column.values, column.distinct)})"
    else:
        learns = f"{target}, a quantity"
    if not chosen:
        return f"The network gets no column yet, and learns {learns}."
    share = "every column but the target" if len(chosen) == others else f"{len(chosen):,} of {others:,} columns"
    noun = "input" if len(chosen) == 1 else "inputs"
    counted = f", {len(chosen):,} {noun}" if len(chosen) == others else ""
    return f"The network gets {share}{counted} ({_listed(chosen, len(chosen))}), and learns {learns}."


def _listed(names: Sequence[str], count: int) -> str:
    shown = [" ".join(name.split()) for name in names[:_MOST_NAMES]]
    more = count - len(shown)
    return ", ".join(shown) + (f" and {more:,} more" if more > 0 else "")


def _number(value: float) -> str:
    return f"{value:,.4g}".replace("-", "−")
