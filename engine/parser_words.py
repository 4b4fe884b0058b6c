"""What the parser says of a document, in words: types and what is wrong with a value, from msgspec's messages."""

from __future__ import annotations

import re
from typing import Final

from engine.errors import quote_found
from engine.language import mark, tr

_SAID: Final = (
    (r"Object contains unknown field `(?P<name>.*)`", mark("the table contains unknown field `{name}`")),
    (r"Object missing required field `(?P<name>.*)`", mark("the table missing required field `{name}`")),
    (
        r"Expected (?P<expected>.*) of length (?P<length>[<>=\d ]+), got (?P<got>.*)",
        mark("expected {expected} of length {length}, got {got}, found {found}"),
    ),
    (
        r"Expected (?P<expected>.*) of length (?P<length>[<>=\d ]+)",
        mark("expected {expected} of length {length}, found {found}"),
    ),
    (
        r"Expected (?P<expected>.*) matching regex (?P<pattern>.*)",
        mark("expected {expected} matching regex {pattern}, found {found}"),
    ),
    (r"Expected (?P<expected>.*), got (?P<got>.*)", mark("expected {expected}, got {got}, found {found}")),
    (r"Expected (?P<expected>.*)", mark("expected {expected}, found {found}")),
    (r"Invalid enum value (?P<value>.*)", mark("invalid enum value {value}, found {found}")),
    (r"Invalid value (?P<value>.*)", mark("invalid value {value}, found {found}")),
    (r"(?P<said>.*)", mark("{said}, found {found}")),
)
"""What msgspec says, and how it is said here; types stay as it writes them."""


def said_by_parser(message: str, found: object) -> str:
    """Say what msgspec's message says, on one line.

    Parameters
    ----------
    message
        Without the place.
    found
        What stands there.

    >>> said_by_parser("Expected `int` >= 0", -1)
    'expected `int` >= 0, found -1'
    """
    for pattern, text in _SAID:
        said = re.fullmatch(pattern, message, re.DOTALL)  # compiled at its first use: most runs need none
        if said is not None:
            values = {name: " ".join(_with_tables(value).split()) for name, value in said.groupdict().items()}
            return tr(text, **values, found=quote_found(found))
    raise AssertionError("the last pattern is anything")


def _with_tables(text: str) -> str:
    return text.replace("`object`", tr("a table")).replace("`array`", tr("a list"))
