"""The course of a training run as a table: a row for each moment at which it was measured.

A row is what ``backscope run --json`` prints: ``step``, ``epoch``, ``learning_rate``, ``train_loss``, ``test_loss``,
``train_accuracy``, ``test_accuracy``, ``gradient_norms`` (one for each dense layer, input side first) and ``status``,
None where a thing does not exist. Numbers that are not finite are written as if they did not exist.
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]

COLUMNS = ("step", "epoch", "learning_rate", "train_loss", "test_loss", "train_accuracy", "test_accuracy")
"""What every row has before its gradient norms; ``status`` comes after them."""


def history_csv(rows: Sequence[Row]) -> str:
    """Return the rows as comma-separated values with a header line.

    Each layer's gradient norm has a column of its own, ``gradient_norms.N``, counted from 0 as in ``layers.N.weights``;
    as many as the deepest network of the run had. Numbers are written so that they read back exactly.
    """
    layers = max((len(row["gradient_norms"] or ()) for row in rows), default=0)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*COLUMNS, *(f"gradient_norms.{layer}" for layer in range(layers)), "status"])
    for row in rows:
        norms = [*(row["gradient_norms"] or ())]
        norms += [None] * (layers - len(norms))
        writer.writerow(_finite([*(row[name] for name in COLUMNS), *norms, row["status"]]))
    return text.getvalue()


def history_json(rows: Sequence[Row]) -> str:
    """Return the rows as a JSON list of objects, one to a line; keys beside the usual ones are kept."""
    lines = [json.dumps(_finite(dict(row)), allow_nan=False, ensure_ascii=False) for row in rows]
    return "[\n" + ",\n".join(lines) + "\n]\n" if lines else "[]\n"


def _finite(value: Any) -> Any:
    """Replace numbers that are not finite by None, at any depth."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    return [_finite(inner) for inner in value] if isinstance(value, list | tuple) else value
