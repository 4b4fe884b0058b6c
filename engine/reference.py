"""The reference page of the scenario format (``docs/scenario.md``), made from the declarations themselves.

python -m engine.reference > docs/scenario.md
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from typing import get_args

import msgspec

from engine import scenario as declarations
from engine.document import scenario_to_document
from engine.schema import Field, fields

_TABLES = {
    "data": ("Data", get_args(declarations.Data)),
    "training.optimizer": ("Optimizer", get_args(declarations.Optimizer)),
    "training.schedule": ("Schedule", get_args(declarations.Schedule)),
    "training.clip": ("Clipping", get_args(declarations.Clip)),
}
_HEAD = """# The scenario format

A scenario is one TOML document (the same structure as JSON is accepted). It determines a training run completely.
This page is made from the declarations in `engine/scenario.py`: `python -m engine.reference > docs/scenario.md`.
"""


def scenario_reference() -> str:
    """Return the page as Markdown."""
    parts = [_HEAD]
    plain = declarations.Scenario(
        data=declarations.Circle(), network=declarations.Network(layers=(declarations.Layer(),))
    )
    everything = [field for field in fields(document=scenario_to_document(plain)) if not field.path.endswith(".kind")]
    tables = tuple(f"{prefix}." for prefix in _TABLES)
    sections: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("The document", lambda path: "." not in path),
        ("`[network]`", lambda path: path.startswith("network.") and "[" not in path),
        ("`[[network.layers]]`", lambda path: path.startswith("network.layers[")),
        ("`[training]`", lambda path: path.startswith("training.") and not path.startswith(tables)),
    )
    for heading, wanted in sections:
        parts.append(_section(heading, [field for field in everything if wanted(field.path)]))
    for path, (title, kinds) in _TABLES.items():
        parts.append(f"## `[{path}]`: {title.lower()}\n")
        for kind in kinds:
            tag = kind.__struct_config__.tag
            members = [field for field in fields(msgspec.inspect.type_info(kind)) if field.path != "kind"]
            parts.append(f'### `kind = "{tag}"`\n\n{inspect.getdoc(kind)}\n')
            if members:
                parts.append(_rows(members))
    return "\n".join(parts)


def _section(heading: str, members: list[Field]) -> str:
    return f"## {heading}\n\n{_rows(members)}"


def _rows(members: list[Field]) -> str:
    lines = ["| field | takes | default | meaning |", "|---|---|---|---|"]
    for field in members:
        name = field.path.rpartition(".")[2]
        default = "" if field.default is None or field.kind == "table" else f"`{_written(field.default)}`"
        lines.append(f"| `{name}` | {field.expected} | {default} | {field.help} |")
    return "\n".join(lines) + "\n"


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "[" + ", ".join(f'"{item}"' for item in value) + "]"
    return f'"{value}"' if isinstance(value, str) else f"{value}"


if __name__ == "__main__":
    sys.stdout.write(scenario_reference())
