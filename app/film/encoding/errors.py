"""What keeps a film from being written, as one line each."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av
from av.codec.codec import UnknownCodecError

from engine.errors import EngineError, reason_of
from engine.language import mark, tr

REASONS = {
    errno.ENOSPC: mark("the disk is full"),
    errno.EDQUOT: mark("the disk quota is used up"),
    errno.EFBIG: mark("the file grew larger than is allowed here"),
    errno.EACCES: mark("writing is not permitted here"),
    errno.EPERM: mark("writing is not permitted here"),
    errno.EROFS: mark("the disk can only be read"),
    errno.ENOTDIR: mark("a part of the path is a file, not a folder"),
    errno.ENAMETOOLONG: mark("the name is too long"),
}
"""What the common faults of a disk mean to a user; the others are said in the system's words."""


class FilmError(EngineError):
    """A film that cannot be rendered or written."""


class FilmCancelledError(FilmError):
    """A film that was given up on purpose; nothing of it is left."""


def _reason(error: OSError | av.FFmpegError) -> str:
    number = error.errno or 0
    known = REASONS.get(number)
    if known is not None:
        return tr(known)
    return reason_of(error) if isinstance(error, OSError) else error.strerror or os.strerror(number)


@contextmanager
def explained(target: Path) -> Iterator[None]:
    """Turn what the disk or the encoder reports into a line about the file that was to be written.

    Raises
    ------
    FilmError
        In place of an error of the disk, of the encoder, or of memory.
    """
    try:
        yield
    except UnknownCodecError as error:
        raise FilmError(
            tr("{file}: the installed PyAV cannot encode this: it has no {codec}", file=target, codec=error)
        ) from error
    except (OSError, av.FFmpegError) as error:
        raise FilmError(tr("{file}: cannot be written: {reason}", file=target, reason=_reason(error))) from error
    except MemoryError as error:
        raise FilmError(tr("{file}: there is not enough memory for frames of this size", file=target)) from error
