"""A CSV file's columns, and what is learned of them, in words."""

from __future__ import annotations

from collections.abc import Sequence

from app.state.listing import listed
from app.state.scene.number_text import count_text
from engine.datasets.csv_preview import ColumnKind, ColumnPreview, CsvPreview, TaskChoice
from engine.language import counted, local_number, mark, tr

_KINDS: dict[ColumnKind, str] = {
    "number": mark("number", sense="type of a column"),
    "whole number": mark("whole number", sense="type of a column"),
    "text": mark("text", sense="type of a column"),
    "empty": mark("empty", sense="type of a column"),
}
_MOST_NAMES = 6
_MOST_VALUES = 3


def column_lines(column: ColumnPreview) -> tuple[str, str, str]:
    """Return the type of a column, its values, and how many are missing."""
    if column.low is not None and column.high is not None:
        values = tr("{low} to {high}", low=_number(column.low), high=_number(column.high))
    elif column.distinct > _MOST_VALUES:
        values = counted(column.distinct, "{n} different", "{n} different")
    else:
        values = listed(column.values)
    missing = count_text(column.missing) if column.missing else tr("none", sense="missing values")
    return tr(_KINDS[column.kind], sense="type of a column"), values, missing


def learned_line(preview: CsvPreview, target: str, task: TaskChoice, chosen: Sequence[str]) -> str:
    """Say what the network will be given, and what it will learn."""
    column, others = preview.column(target), len(preview.columns) - 1
    if preview.task(target, task) == "classification":
        names = _names(column.values, column.distinct)
        learns = counted(
            column.distinct,
            "{target}, {n} class ({names})",
            "{target}, {n} classes ({names})",
            target=target,
            names=names,
        )
    else:
        learns = tr("{target}, a quantity", target=target)
    if not chosen:
        return tr("The network gets no column yet, and learns {what}.", what=learns)
    names = _names(chosen, len(chosen))
    if len(chosen) == others:
        return counted(
            others,
            "The network gets every column but the target, {n} input ({names}), and learns {what}.",
            "The network gets every column but the target, {n} inputs ({names}), and learns {what}.",
            names=names,
            what=learns,
        )
    return counted(
        len(chosen),
        "The network gets {n} of {all} columns ({names}), and learns {what}.",
        "The network gets {n} of {all} columns ({names}), and learns {what}.",
        all=count_text(others),
        names=names,
        what=learns,
    )


def _names(names: Sequence[str], count: int) -> str:
    shown = listed(" ".join(name.split()) for name in names[:_MOST_NAMES])
    more = count - min(len(names), _MOST_NAMES)
    return counted(more, "{names} and {n} more", "{names} and {n} more", names=shown) if more > 0 else shown


def _number(value: float) -> str:
    return local_number(f"{value:,.4g}".replace("-", "−"))
