"""What is wrong with a lesson, as one line: file, place in it, what was expected, what was found."""

from __future__ import annotations

import threading
import tomllib
from typing import Any, TypeVar

import msgspec

from engine.errors import EngineError
from engine.language import tr
from engine.parser_words import said_by_parser
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
        said = tr("not TOML: {reason}", reason=" ".join(str(error).split())[:200])
        raise LessonError(f"{where}: {said}") from None


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
        found = value_at(table, split_path(path)) if path else table
        raise LessonError(": ".join(part for part in (where, path, said_by_parser(said, found)) if part)) from None
