"""Errors that a user can cause, each one line: where, what was expected, what was found."""

from __future__ import annotations

from typing import Any


class EngineError(Exception):
    """Base of everything that the engine raises on purpose; its text is one line for the user."""


class ScenarioError(EngineError):
    """A scenario document, or a change to one, that does not hold together."""


class DataError(EngineError):
    """Training data that cannot be used."""


class FileError(EngineError):
    """A file that cannot be read or written."""


def quote_found(value: Any, limit: int = 60) -> str:
    """Show a wrong value inside a message: its repr on one line, cut at ``limit`` characters."""
    if isinstance(value, bool):
        text = str(value).lower()  # as TOML and JSON write it
    elif value is None:
        text = "null"  # only JSON can write it
    elif isinstance(value, dict):
        text = "a table"
    elif isinstance(value, list | tuple):
        text = f"a list of {len(value)}"
    elif isinstance(value, str):
        text = repr(value[: 2 * limit])
    else:
        text = repr(value) if not isinstance(value, int) or abs(value) < 10**limit else "an enormous whole number"
    return text if len(text) <= limit else text[: limit - 1] + "…"
