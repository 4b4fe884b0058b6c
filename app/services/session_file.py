"""The file that a session was opened from or saved to, guarded against overwriting what others wrote into it."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from app.services.lock_file import locked
from app.services.reasons import reason_of
from app.services.replacing_file import name_beside, remove_parts, write_atomically
from app.services.state_folder import state_folder
from engine.errors import FileError
from engine.language import mark, tr

_DELETED = mark("{path}: was deleted by another program; expected it as it was last opened or saved here")
_EXISTS = mark("{path}: exists already; expected it as it was last opened or saved here")
_CHANGED = mark("{path}: was changed by another program or window; expected it as it was last opened or saved here")


class ChangedOnDisk(FileError):  # noqa: N818 - it is a question to the user rather than an error
    """The file is no longer what this window last read or wrote; saving would lose somebody's work."""


class SessionFile:
    """A file that this window writes, and what it last saw in it.

    A file that was only named, neither opened nor saved, is taken not to exist yet. Line endings and a byte order mark
    are no content: a file that was opened as text counts as unchanged whichever it has.

    Parameters
    ----------
    path
        Where the file is, or will be.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()
        self._seen: bytes | None = None  # digest of the content; None: no file

    @classmethod
    def opened(cls, path: Path, text: str) -> Self:
        """Return the file that ``text`` was just read from."""
        file = cls(path)
        file._seen = _digest(text)
        return file

    @property
    def path(self) -> Path:
        """Where the file is, absolute."""
        return self._path

    def save(self, text: str, *, overwrite: bool = False) -> None:
        """Write the file, whole or not at all.

        Waits for another window that is saving the same file at this moment.

        Parameters
        ----------
        text
            The whole content.
        overwrite
            Write even though others changed the file: the user was asked.

        Raises
        ------
        ChangedOnDisk
            Others changed, made or deleted the file since this window last read or wrote it. Nothing is written.
        FileError
            The file cannot be written; what stood there before is still there.
        """
        try:
            data = text.encode()
            target = Path(os.path.realpath(self._path))  # so that a link and its target have one lock
            if not target.parent.is_dir():  # as with a stick that was pulled out: do not make a folder in its stead
                raise FileError(tr("{path}: cannot be saved: the folder does not exist", path=self._path))
            with _saving(target):
                if not overwrite:
                    self._check(target)
                remove_parts(target)
                write_atomically(target, data)
        except TimeoutError:
            raise FileError(tr("{path}: cannot be saved: another window is saving it", path=self._path)) from None
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name, a lone surrogate in the text
            reason = reason_of(error)
            raise FileError(tr("{path}: cannot be saved: {reason}", path=self._path, reason=reason)) from None
        self._seen = _digest(text)

    def _check(self, target: Path) -> None:
        try:
            # Not what stands for a pipe or a folder: reading could wait for ever, and writing refuses them anyway.
            found = _digest(_decoded(target.read_bytes())) if target.is_file() else None
        except FileNotFoundError:
            found = None
        if found == self._seen:
            return
        if found is None:
            said = _DELETED
        elif self._seen is None:
            said = _EXISTS
        else:
            said = _CHANGED
        raise ChangedOnDisk(tr(said, path=self._path))


@contextlib.contextmanager
def _saving(target: Path) -> Iterator[None]:
    """Hold the lock on a file: beside it, else, where the folder does not allow that, in the program's own place."""
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(locked(target.with_name(name_beside(target, ".lock"))))
        except TimeoutError:
            raise
        except OSError:
            folder = state_folder() / "locks"
            folder.mkdir(parents=True, exist_ok=True)
            held.enter_context(locked(folder / f"{hashlib.sha256(os.fsencode(target)).hexdigest()[:32]}.lock"))
        yield


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")  # what is not UTF-8 counts as well: it differs from every text


def _digest(text: str) -> bytes:
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).digest()
