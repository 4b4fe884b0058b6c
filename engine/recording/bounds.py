"""How much the text of a recording may hold: found out before anything is made of it, to bound time and memory.

A parser makes objects of a whole text before anybody can look at them, and a list of empty lists takes forty times the
memory of its text. Counting a few characters takes a fiftieth of the time.
"""

from __future__ import annotations

import re
from typing import Final

from engine.errors import quote_found
from engine.language import local_number, tr
from engine.recording.document import RecordingError

LARGEST_TEXT: Final = 32 * 2**20
"""Bytes, as of a scenario. Ten thousand edits by hand take one or two megabytes."""

MOST_VALUES: Final = 1_000_000
"""Numbers, texts, lists and tables: as many weights as 32 MB hold. Each takes up to a microsecond and 200 bytes."""

MOST_ODD_NUMBERS: Final = 20_000
"""Numbers that hardly any training comes to: of a hundred digits, or with an exponent of 20 or more. To round one right
can take ten microseconds, a hundred times as long as others."""

_ODD_EXPONENT = re.compile(rb"[eE][+-]?0*(?:[2-9]\d|[1-9]\d\d)")
_MANY_DIGITS = b"0" * 100
_DIGITS_AS_ZEROS = bytes.maketrans(b"123456789", b"0" * 9)


def encoded(text: str) -> bytes:
    """Return a text as UTF-8.

    Raises
    ------
    RecordingError
        It is too large, or has half of a surrogate pair.
    """
    if len(text) <= LARGEST_TEXT:
        try:
            content = text.encode()
        except UnicodeEncodeError as error:
            found = quote_found(text[error.start])
            said = tr("expected text, found half of a surrogate pair, {found}", found=found)
            raise RecordingError(f"{tr('the document')}: {said}") from None
        if len(content) <= LARGEST_TEXT:
            return content
    said = tr("expected at most {size} MB, found more", size=LARGEST_TEXT >> 20)
    raise RecordingError(f"{tr('the document')}: {said}")


def count_names(content: bytes) -> int:
    """Return how many names of fields a JSON text has; one that is not JSON will not be parsed beyond its mistake.

    Raises
    ------
    RecordingError
        It has too many values, or too many that take long.
    """
    plain = content.replace(rb"\\", b"").replace(rb"\"", b"")  # escapes gone, every quote begins or ends a text
    if plain.count(b'"') > 4 * MOST_VALUES:  # two for each text, which may have a name: so the next line is bounded
        raise _too_many_values()
    outside = b"".join(plain.split(b'"')[::2])
    if sum(map(outside.count, (b",", b"[", b"{"))) > MOST_VALUES:
        raise _too_many_values()
    odd = outside.translate(_DIGITS_AS_ZEROS, b".").count(_MANY_DIGITS)
    if outside.count(b"e") + outside.count(b"E") > MOST_ODD_NUMBERS:  # true and false have one too
        odd += len(_ODD_EXPONENT.findall(outside))
    if odd > MOST_ODD_NUMBERS:
        said = tr(
            "expected at most {most} numbers of a hundred digits or with exponents of 20 or more, found more",
            most=local_number(f"{MOST_ODD_NUMBERS:,}"),
        )
        raise RecordingError(f"{tr('the document')}: {said}")
    return outside.count(b":")


def _too_many_values() -> RecordingError:
    said = tr("expected at most {most} values, found more", most=local_number(f"{MOST_VALUES:,}"))
    return RecordingError(f"{tr('the document')}: {said}")
