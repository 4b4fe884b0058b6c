"""Texts with line breaks, as a table's content: taken out of a document into lines, and put back.

In their place stands ``{"table": name}``. A table of the document that itself has the one key ``table`` is written
inside another one, ``{"table": {"table": …}}``, so that anything comes back as it was.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engine.errors import quote_found
from engine.language import tr
from engine.recording.document import mistake
from engine.schema import Key, PathParts

CONTAINERS = (dict, list)  # in a tuple: making a union for each of a million values would take as long as all the rest

Lines = dict[str, list[str]]

_REFERENCE = "table"


def taken_out(document: dict[str, Any]) -> tuple[dict[str, Any], Lines]:
    """Return a document of built-in types without texts of several lines, and those texts line by line."""
    names: dict[str, str] = {}
    bare = _without(document, names)
    return bare, {name: text.split("\n") for text, name in names.items()}


def _without(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str) and "\n" in value:
        return {_REFERENCE: names.setdefault(value, f"table {len(names) + 1}")}
    if isinstance(value, dict):
        inner = {key: _without(item, names) for key, item in value.items()}
        return {_REFERENCE: inner} if set(inner) == {_REFERENCE} else inner
    if isinstance(value, list | tuple):
        return [_without(item, names) if isinstance(item, str | dict | list | tuple) else item for item in value]
    return value


def put_back(document: dict[str, Any], tables: Any) -> dict[str, Any]:
    """Put the texts back into a document, which is changed in place.

    Raises
    ------
    RecordingError
        The tables are not texts line by line, one is referred to that is not there, or nothing refers to one.
    """
    if not isinstance(tables, dict):
        raise mistake(("tables",), tr("a table of texts"), quote_found(tables))
    texts = {name: _joined(name, lines) for name, lines in tables.items()}
    used: set[str] = set()
    _with(document, (), texts, used)
    for name in texts:
        if name not in used:
            expected = tr("a reference to it, {reference}", reference=f'{{"table": {quote_found(name)}}}')
            raise mistake(("tables", name), expected, tr("none"))
    return document


def _joined(name: str, lines: Any) -> str:
    if not isinstance(lines, list):
        raise mistake(("tables", name), tr("a list of lines"), quote_found(lines))
    for index, line in enumerate(lines):
        if not isinstance(line, str) or "\n" in line:
            raise mistake(("tables", name, index), tr("a line of text"), quote_found(line))
    return "\n".join(lines)


def _with(value: Any, parts: PathParts, texts: dict[str, str], used: set[str]) -> Any:
    pairs: Iterable[tuple[Key, Any]]
    if type(value) is dict:
        if len(value) == 1 and _REFERENCE in value:
            return _meant(value[_REFERENCE], (*parts, _REFERENCE), texts, used)
        pairs = value.items()
    else:
        pairs = enumerate(value)
    for key, item in pairs:
        if item and type(item) in CONTAINERS:
            value[key] = _with(item, (*parts, key), texts, used)
    return value


def _meant(name: Any, parts: PathParts, texts: dict[str, str], used: set[str]) -> Any:
    """Return the text of that name; of a table written inside another one, the inner one."""
    if isinstance(name, dict) and len(name) == 1 and _REFERENCE in name:
        item = name[_REFERENCE]
        return {_REFERENCE: _with(item, (*parts, _REFERENCE), texts, used) if type(item) in CONTAINERS else item}
    if not isinstance(name, str) or name not in texts:
        raise mistake(parts, tr("the name of one of the tables"), quote_found(name))
    used.add(name)
    return texts[name]
