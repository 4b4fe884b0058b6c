"""Writes a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
from pathlib import Path

PART_SUFFIX = ".part"
"""Ends the name of what is being written."""

_LONGEST_STEM = 180
"""Bytes of a file's name that are taken over into one beside it: a system allows 255, and a suffix follows."""


def name_beside(path: Path, suffix: str) -> str:
    """Return a hidden name that belongs to a file, ``.<name><suffix>``; a very long name is shortened to fit."""
    name = os.fsencode(path.name)
    if len(name) <= _LONGEST_STEM:
        return f".{path.name}{suffix}"
    digest = hashlib.sha256(name).hexdigest()[:16]
    return f".{name[: _LONGEST_STEM // 2].decode('utf-8', 'ignore')}~{digest}{suffix}"


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that a reader finds the old one or the new one, never a part of it.

    A symbolic link stays one: the file that it points to is replaced. An existing file keeps its permissions, and is
    refused if they forbid writing; a new one gets the usual permissions.

    Raises
    ------
    OSError
        The file cannot be written; what stood there before is still there.
    """
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = _permissions(path)
    temporary = path.with_name(name_beside(path, f".{secrets.token_hex(8)}{PART_SUFFIX}"))
    # Not tempfile: it hides a new file from all but its owner. O_BINARY is Windows' alone.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(temporary, flags, 0o666 if mode is None else mode & 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        os.replace(temporary, path)  # noqa: PTH105 - says what it does better than Path.replace
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def remove_parts(path: Path) -> None:
    """Remove what was left of writing a file by processes that died at it.

    Only for who knows that nobody else is writing the file: the part of a living process would go as well.
    """
    path = Path(os.path.realpath(path))
    start = name_beside(path, ".")
    for entry in path.parent.iterdir():
        token = entry.name.removeprefix(start).removesuffix(PART_SUFFIX)
        if entry.name == f"{start}{token}{PART_SUFFIX}" and "." not in token:  # a dot: another file's part
            entry.unlink(missing_ok=True)


def _permissions(path: Path) -> int | None:
    """Return the permissions of an existing file, None where there is none; refuse what may not be replaced."""
    try:
        found = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(found):  # a device, a pipe
        raise OSError(errno.EINVAL, "Not a regular file", str(path))
    if not found & 0o222 or not os.access(path, os.W_OK):  # the rename alone would ask the folder only
        raise PermissionError(errno.EACCES, "Write-protected", str(path))
    return stat.S_IMODE(found)


def _sync_folder(folder: Path) -> None:
    """Make a rename survive a power failure, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    # The new file stands already: a network folder that cannot be synchronized must not make it look unwritten.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
