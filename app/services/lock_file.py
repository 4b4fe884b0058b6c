"""Keeps other processes off something while this one is at it."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLockFile

_STALE_AFTER = 2000
"""Milliseconds after which a lock file is put to the test if its owner's number names a living process.

The number may have been given to another program since, or the owner may have died before it wrote its number. A living
owner loses nothing: while it holds the lock, the system lets nobody else remove the file (``flock``, and on Windows the
open handle), however old it is.
"""

_PATIENCE = 5.0
"""Seconds to wait for a lock that others hold for moments only."""

_PAUSE = 0.004
"""Seconds between two tries, on average."""

_LARGEST = 512
"""Bytes of a lock file: two numbers and three names."""


class LockFile:
    """The lock of one process, or one thread, on something; dies with the process.

    Parameters
    ----------
    path
        The file that stands for the lock; it is removed with it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = QLockFile(str(path))
        self._lock.setStaleLockTime(_STALE_AFTER)

    def take(self) -> bool:
        """Take the lock; False if somebody who lives has it.

        Raises
        ------
        OSError
            The lock file cannot be made here.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        # Qt keeps the reason (no space, no such folder, ...) to itself; the system tells it to whoever tries the same.
        with tempfile.TemporaryFile(dir=self._path.parent) as probe:
            probe.write(bytes(_LARGEST))
        raise OSError(errno.EIO, "No lock file can be made here", str(self._path))

    def release(self) -> None:
        """Give the lock back, if it is held."""
        if not self._lock.isLocked():
            return
        # Qt closes the file before it removes it. A lock that was held for long would look stale in between, and the
        # removal could hit the lock of whoever came then.
        with contextlib.suppress(OSError):
            os.utime(self._path)
        self._lock.unlock()


@contextlib.contextmanager
def locked(path: Path, patience: float = _PATIENCE) -> Iterator[None]:
    """Hold a lock for a moment, after waiting for those who hold it now.

    Raises
    ------
    TimeoutError
        Others held it for longer than ``patience`` seconds.
    OSError
        The lock file cannot be made here.
    """
    lock = LockFile(path)
    until = time.monotonic() + patience
    while not lock.take():
        if time.monotonic() > until:
            raise TimeoutError(errno.ETIMEDOUT, "In use by another window", str(path))
        time.sleep(random.uniform(0, 2 * _PAUSE))  # at random: two who wait do not stay in step
    try:
        yield
    finally:
        lock.release()
