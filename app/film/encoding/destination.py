"""Where a film is written until it is complete, and how it comes to its name."""

from __future__ import annotations

import os
import secrets
import shutil
from pathlib import Path
from typing import Protocol

from app.film.encoding.errors import FilmError
from app.film.encoding.formats import number_in, numbered_name
from engine.language import tr


def _temporary_beside(target: Path) -> Path:
    return target.with_name(f".backscope-{secrets.token_hex(6)}.part")


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


class Destination(Protocol):
    """A place that is written to, and a name that it is published under."""

    temporary: Path

    def publish(self) -> None:
        """Give what is there its name."""
        ...

    def remove(self) -> None:
        """Remove what is there."""
        ...


class OneFile:
    """A file, with its name when it is complete.

    Raises
    ------
    FilmError
        The target is a folder, or is there and may not be replaced.
    OSError
        Nothing can be written there.
    """

    def __init__(self, target: Path, *, overwrite: bool) -> None:
        self._target, self._overwrite = target, overwrite
        self._check()
        self.temporary = _temporary_beside(target)
        self.temporary.open("xb").close()

    def publish(self) -> None:
        """Give the file its name; one that was there is replaced if that was allowed."""
        _sync(self.temporary)
        self._check()
        os.replace(self.temporary, self._target)  # noqa: PTH105 - says what it does better than Path.replace

    def remove(self) -> None:
        """Remove the file that is not complete."""
        self.temporary.unlink(missing_ok=True)

    def _check(self) -> None:
        if self._target.is_dir():
            raise FilmError(tr("{file}: expected a file, found a folder", file=self._target))
        if self._target.exists() and not self._overwrite:
            raise FilmError(tr("{file}: is there already", file=self._target))


class NumberedFiles:
    """Files with numbers in their names, all of them when the last is complete.

    They are written into a folder of their own. An older film of the same name is replaced as a whole: what is left of
    it beyond the new one's end is removed, because the two would be taken for one film.

    Raises
    ------
    FilmError
        One of the files is there and may not be replaced.
    OSError
        Nothing can be written there.
    """

    def __init__(self, target: Path, *, overwrite: bool) -> None:
        self._target, self._overwrite = target, overwrite
        self._check()
        self.temporary = _temporary_beside(target)
        self.temporary.mkdir()

    def publish(self) -> None:
        """Give the files their names."""
        written = sorted(int(path.name) for path in self.temporary.iterdir())
        for number in written:
            _sync(self.temporary / str(number))
        self._check()
        for number in written:
            name = self._target.with_name(numbered_name(self._target, number))
            os.replace(self.temporary / str(number), name)  # noqa: PTH105 - as above
        for number, path in self._found().items():
            if number not in written:
                path.unlink()
        self.temporary.rmdir()

    def remove(self) -> None:
        """Remove the files that have not got their names."""
        shutil.rmtree(self.temporary, ignore_errors=True)

    def _found(self) -> dict[int, Path]:
        numbers = ((number_in(self._target, path.name), path) for path in self._target.parent.iterdir())
        return {number: path for number, path in numbers if number is not None}

    def _check(self) -> None:
        if (found := self._found()) and not self._overwrite:
            raise FilmError(tr("{file}: is there already", file=found[min(found)]))
