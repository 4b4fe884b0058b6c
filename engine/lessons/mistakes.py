"""What is wrong with a lesson, as one line: file, place in it, what was expected, what was found."""

from __future__ import annotations

import re
import threading
import tomllib
from typing import Any, TypeVar

import msgspec

from engine.errors import EngineError, quote_found
from engine.schema import split_path, value_at

Made = TypeVar("Made")


class LessonError(EngineError):
    """A lesson that cannot be read."""


def parsed_toml(text: str, where: str) -> dict[str, Any]:
    """Read a TOML table.

    Raises
    ------
    LessonError
        It is none; the message begins with ``where``.
    """
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise LessonError(f"{where}: not TOML: {' '.join(str(error).split())[:200]}") from None


_ONE_AT_A_TIME = threading.Lock()
"""msgspec prepares a type at its first use; two threads that do so at once, as reader and welcome screen, crash it."""


def converted(table: Any, type_: type[Made], where: str) -> Made:
    """Make a struct of a table, strictly.

    Raises
    ------
    LessonError
        A field is missing, unknown, or not what it should be; the message begins with ``where``.
    """
    try:
        with _ONE_AT_A_TIME:
            return msgspec.convert(table, type_)
    except msgspec.ValidationError as error:
        said, separator, place = str(error).rpartition(" - at `$")
        if not separator:
            said, place = str(error), ""
        path = place.rstrip("`").lstrip(".")
        said = said.replace("Object", "The table").replace("`object`", "a table").replace("`array`", "a list")
        found = value_at(table, split_path(path)) if path else table
        shown = "" if re.search(r"field `", said) else f", found {quote_found(found)}"
        raise LessonError(
            ": ".join(part for part in (where, path, said[:1].lower() + said[1:]) if part) + shown
        ) from None
