"""Keeps the session under way where a crash cannot reach it, and finds what crashed windows left there."""

from __future__ import annotations

import contextlib
import json
import re
import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.services.lock_file import LockFile, locked
from app.services.reasons import reason_of
from app.services.replacing_file import remove_parts, write_atomically
from app.services.state_folder import state_folder
from engine.errors import FileError
from engine.language import mark, tr

_TEXT = ".backscope"
_ORIGIN = ".json"
_BROKEN = ".backscope.broken"
_LOCK = ".lock"
_LOCK_OF_LOCK = ".lock.rmlock"
"""What QLockFile leaves if the process dies while it takes over a dead one's lock."""

_EXCLUSIVE = "folder.lock"
"""Held for moments by whoever looks at what others left, so that two windows that start together see the same."""

_KEPT_FOR = 30 * 24 * 3600
"""Seconds after which nobody will miss what was left."""

_NOT_KEPT = mark("{path}: cannot be kept: {reason}")
_NOT_REMOVED = mark("{path}: cannot be removed: {reason}")
_NOT_SEARCHED = mark("{path}: cannot be searched: {reason}")
_NOT_RESTORED = mark("{path}: cannot be restored: {reason}")

_STEM = re.compile(r"\.?([0-9a-f]{16})\.")


@dataclass(frozen=True)
class Abandoned:
    """A session whose window ended without saying so.

    Attributes
    ----------
    path
        Its file, readable as it is.
    origin
        Name or path of what was open; "" if that is not known.
    when
        When it was last kept: seconds since 1970.
    """

    path: Path
    origin: str
    when: float


class Recovery:
    """One window's place in the recovery folder; may be used from several threads.

    A window that lives holds the lock of its file, and the system takes the lock away when the process ends, however it
    does. So whatever can be locked was abandoned.

    Parameters
    ----------
    folder
        Where recovery files are; by default ``recovery`` in the program's state folder.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or state_folder() / "recovery"
        self._stem = secrets.token_hex(8)
        self._origin: str | None = None  # as it stands on the disk
        self._lock: LockFile | None = None
        self._taken: dict[str, LockFile] = {}
        self._one_thread = threading.Lock()

    @property
    def path(self) -> Path:
        """The file of this window, whether or not it exists."""
        return self._file(self._stem, _TEXT)

    def keep(self, text: str, origin: str) -> None:
        """Write the session under way in place of what was kept before.

        Parameters
        ----------
        text
            The whole session.
        origin
            Name or path of what is open, for the offer to restore it.

        Raises
        ------
        FileError
            It cannot be written; what was kept before is still there.
        """
        with self._one_thread:
            try:
                data = text.encode()
                self._folder.mkdir(parents=True, exist_ok=True)
                if self._lock is None:
                    lock = LockFile(self._file(self._stem, _LOCK))
                    if not lock.take():
                        raise FileError(tr("{path}: another window has this name", path=self.path))  # one in 2⁶⁴
                    self._lock = lock
                if origin != self._origin:
                    write_atomically(self._file(self._stem, _ORIGIN), json.dumps({"origin": origin}).encode())
                    self._origin = origin
                write_atomically(self.path, data)
            except (OSError, ValueError) as error:
                raise _cannot(self.path, _NOT_KEPT, error) from None

    def discard(self) -> None:
        """Remove what was kept: the session ended well, or was saved. :meth:`keep` may start again.

        Raises
        ------
        FileError
            It cannot be removed.
        """
        with self._one_thread:
            try:
                self._remove(self._stem)
            except OSError as error:
                raise _cannot(self.path, _NOT_REMOVED, error) from None
            self._origin = None

    def close(self) -> None:
        """Let go of every lock. What is still kept, or was taken and not forgotten, counts as abandoned from now on."""
        with self._one_thread:
            if self._lock is not None:
                self._lock.release()
                self._lock = None
            for lock in self._taken.values():
                lock.release()
            self._taken.clear()

    def abandoned(self) -> list[Abandoned]:
        """Return what dead windows left, newest first, and tidy up after them.

        What is damaged (empty, not UTF-8, or with zeros, as after a power failure) is renamed to ``.backscope.broken``;
        what is older than 30 days is removed.

        Raises
        ------
        FileError
            The folder cannot be read or written.
        """
        if not self._folder.is_dir():
            return []
        with self._one_thread:
            found: list[Abandoned] = []
            try:
                with locked(self._folder / _EXCLUSIVE):
                    stems = {match[1] for path in self._folder.iterdir() if (match := _STEM.match(path.name))}
                    for stem in stems - {self._stem} - set(self._taken):
                        with self._if_dead(stem) as dead:
                            left = self._look_at(stem) if dead else None
                            if left is not None:
                                found.append(left)
            except OSError as error:
                raise _cannot(self._folder, _NOT_SEARCHED, error) from None
        return sorted(found, key=lambda one: one.when, reverse=True)

    def take(self, abandoned: Abandoned) -> str:
        """Return the text of an abandoned session, and keep other windows from restoring it as well.

        It stays on the disk until :meth:`forget`: call that when the session has been kept by this window.

        Raises
        ------
        FileError
            Another window took it, or it cannot be read any more.
        """
        stem = _stem_of(abandoned)
        with self._one_thread:
            try:
                if stem not in self._taken:
                    self._acquire(stem)
                return _sound_text(abandoned.path)
            except (OSError, ValueError) as error:
                if (lock := self._taken.pop(stem, None)) is not None:
                    lock.release()
                raise _cannot(abandoned.path, _NOT_RESTORED, error) from None

    def forget(self, abandoned: Abandoned) -> None:
        """Remove an abandoned session, unless another window took it.

        Raises
        ------
        FileError
            It cannot be removed.
        """
        self._finish(abandoned, keep_aside=False)

    def set_aside(self, abandoned: Abandoned) -> None:
        """Rename an abandoned session that turned out to be unreadable, so that it is not offered again.

        Raises
        ------
        FileError
            It cannot be renamed.
        """
        self._finish(abandoned, keep_aside=True)

    def _finish(self, abandoned: Abandoned, keep_aside: bool) -> None:
        stem = _stem_of(abandoned)
        with self._one_thread:
            try:
                if stem not in self._taken:
                    with contextlib.suppress(BlockingIOError):
                        self._acquire(stem)
                if stem in self._taken:
                    if keep_aside:
                        self._set_aside(stem)
                    else:
                        self._remove(stem)
                    self._taken.pop(stem).release()
            except OSError as error:
                raise _cannot(abandoned.path, _NOT_REMOVED, error) from None

    def _acquire(self, stem: str) -> None:
        """Take the lock of a dead window, to keep it; raise BlockingIOError if a living one has it."""
        lock = LockFile(self._file(stem, _LOCK))
        with locked(self._folder / _EXCLUSIVE):
            if not lock.take():
                raise BlockingIOError("another window has it")
        self._taken[stem] = lock

    @contextlib.contextmanager
    def _if_dead(self, stem: str) -> Iterator[bool]:
        """Hold the lock of a window for a moment, if nobody who lives has it."""
        lock = LockFile(self._file(stem, _LOCK))
        dead = lock.take()
        try:
            yield dead
        finally:
            lock.release()

    def _look_at(self, stem: str) -> Abandoned | None:
        """Return what a dead window left, None if that is nothing; its lock is held."""
        path = self._file(stem, _TEXT)
        for suffix in (_TEXT, _ORIGIN):
            remove_parts(self._file(stem, suffix))
        self._file(stem, _LOCK_OF_LOCK).unlink(missing_ok=True)
        try:
            when = next(p for p in (path, self._file(stem, _BROKEN)) if p.exists()).stat().st_mtime
        except StopIteration:
            self._remove(stem)
            return None
        if time.time() - when > _KEPT_FOR:
            self._remove(stem)
            self._file(stem, _BROKEN).unlink(missing_ok=True)
            return None
        if not path.exists():
            return None
        try:
            _sound_text(path)
        except ValueError:
            self._set_aside(stem)
            return None
        return Abandoned(path, self._origin_of(stem), when)

    def _origin_of(self, stem: str) -> str:
        try:
            found = json.loads(self._file(stem, _ORIGIN).read_bytes())
        except (OSError, ValueError):  # the text is what matters
            return ""
        origin = found.get("origin") if isinstance(found, dict) else None
        return origin if isinstance(origin, str) else ""

    def _set_aside(self, stem: str) -> None:
        self._file(stem, _TEXT).replace(self._file(stem, _BROKEN))
        self._file(stem, _ORIGIN).unlink(missing_ok=True)

    def _remove(self, stem: str) -> None:
        for suffix in (_TEXT, _ORIGIN):
            self._file(stem, suffix).unlink(missing_ok=True)

    def _file(self, stem: str, suffix: str) -> Path:
        return self._folder / f"{stem}{suffix}"


def _stem_of(abandoned: Abandoned) -> str:
    return abandoned.path.name.removesuffix(_TEXT)


def _sound_text(path: Path) -> str:
    """Read a recovery file; raise ValueError if it is damaged."""
    text = path.read_bytes().decode()
    if not text.strip():
        raise ValueError("the file is empty")
    if "\0" in text:
        raise ValueError("the file is damaged")
    return text


def _cannot(path: Path, sentence: str, error: OSError | ValueError) -> FileError:
    return FileError(tr(sentence, path=path, reason=reason_of(error)))
