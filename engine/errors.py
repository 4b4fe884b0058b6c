"""Errors that a user can cause, each one line: where, what was expected, what was found."""

from __future__ import annotations

import errno
from typing import Any, Final

from engine.language import mark, tr


class EngineError(Exception):
    """Base of everything that the engine raises on purpose; its text is one line for the user."""


class ScenarioError(EngineError):
    """A scenario document, or a change to one, that does not hold together."""


class DataError(EngineError):
    """Training data that cannot be used."""


class FileError(EngineError):
    """A file that cannot be read or written."""


_REASONS: Final = {
    errno.ENOENT: mark("no such file or directory"),
    errno.EACCES: mark("permission denied"),
    errno.EPERM: mark("operation not permitted"),
    errno.EEXIST: mark("file exists"),
    errno.EISDIR: mark("is a directory"),
    errno.ENOTDIR: mark("not a directory"),
    errno.ENAMETOOLONG: mark("file name too long"),
    errno.ENOSPC: mark("no space left on device"),
    errno.EROFS: mark("read-only file system"),
    errno.EIO: mark("input/output error"),
}
"""What usually goes wrong with files, in the words of the system."""


def reason_of(error: OSError) -> str:
    """Say in a few words why the system could not do something with a file."""
    known = _REASONS.get(error.errno or 0)
    return tr(known) if known is not None else (error.strerror or str(error)).lower()


def expected_found(expected: str, found: object) -> str:
    """Say what was expected and what was found instead, both as a message has them already."""
    return tr("expected {expected}, found {found}", expected=expected, found=found)


def quote_found(value: Any, limit: int = 60) -> str:
    """Show a wrong value inside a message: its repr on one line, cut at ``limit`` characters."""
    if isinstance(value, bool):
        text = str(value).lower()  # as TOML and JSON write it
    elif value is None:
        text = "null"  # only JSON can write it
    elif isinstance(value, dict):
        text = tr("a table")
    elif isinstance(value, list | tuple):
        text = tr("a list of {length}", length=len(value))
    elif isinstance(value, str):
        text = repr(value[: 2 * limit])
    else:
        enormous = isinstance(value, int) and abs(value) >= 10**limit
        text = tr("an enormous whole number") if enormous else repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"
