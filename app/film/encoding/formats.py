"""The kinds of file that a film can be written to, by the end of their name."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

from app.film.encoding.apng import APNG
from app.film.encoding.errors import FilmError
from app.film.encoding.file_format import FileFormat
from app.film.encoding.gif import GIF
from app.film.encoding.mp4 import MP4
from app.film.encoding.png import NUMBERED_PNG, PNG
from app.film.encoding.webm import WEBM
from app.film.encoding.webp import WEBP
from engine.language import tr

FORMATS = (MP4, WEBM, GIF, WEBP, APNG, NUMBERED_PNG, PNG)

_NUMBER = re.compile(r"%(0[1-9])?d")


def is_numbered(target: Path) -> bool:
    """Return whether the name has a place for the frame's number, as ``film-%05d.png`` has."""
    return len(_NUMBER.findall(target.name)) == 1


def numbered_name(target: Path, number: int) -> str:
    """Return the name of one of the numbered files."""
    return _NUMBER.sub(lambda place: place.group() % number, target.name)


def number_in(target: Path, name: str) -> int | None:
    """Return which of the numbered files has this name, or None if none has."""
    before, after = (re.escape(part) for part in _NUMBER.split(target.name)[::2])
    found = re.fullmatch(f"{before}([0-9]+){after}", name)
    return int(found[1]) if found and numbered_name(target, int(found[1])) == name else None


def format_of(target: Path) -> FileFormat:
    """Return the kind of file that a name asks for.

    Raises
    ------
    FilmError
        The end of the name says none.
    """
    suffix = target.suffix.lower()
    for known in FORMATS:
        if known.suffix == suffix and (not known.numbered or is_numbered(target)):
            return known
    endings = ", ".join(dict.fromkeys(known.suffix for known in FORMATS))
    text = tr(
        "{file}: expected a name that ends in one of {endings}, got {found}",
        file=target,
        endings=endings,
        found=suffix or tr("none", sense="ending of a name"),
    )
    raise FilmError(text)


def estimated_bytes(kind: FileFormat, size: tuple[int, int], fps: Fraction | int, seconds: float) -> int:
    """Return about how many bytes a film of the stage has: right to a factor of two if part of it is in slow motion.

    Raises
    ------
    FilmError
        Such a file cannot have this size or rate.
    """
    fitted = kind.fit(size, fps)
    return kind.weight.of(fitted.size, fitted.rate, seconds)
