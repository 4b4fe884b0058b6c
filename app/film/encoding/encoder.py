"""Frames in, a file out: encoding runs beside the painting, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

import numpy as np

from app.film.encoding.destination import Destination, NumberedFiles, OneFile
from app.film.encoding.errors import FilmCancelledError, FilmError, explained
from app.film.encoding.file_format import Fitted, Pixels, Sink
from app.film.encoding.formats import format_of
from engine.language import tr

BUFFERS = 4
"""Frames that are painted or wait to be encoded at a time; more would not make it faster."""
BUFFER_BYTES = 128 * 2**20
"""Memory for them; above it there are fewer, down to one, when painting and encoding take turns."""
_ATTEND_EVERY = 0.1
"""Seconds between two looks up while the last frames are encoded."""


class Encoder:
    """Writes a film. Used in a ``with`` statement, from one thread; only :meth:`cancel` may be called from others.

    Each frame is painted straight into memory that the encoder reads. The file gets its name when the block is left;
    if it is left by an exception, nothing stays behind.

    Attributes
    ----------
    target : Path
        The file to be, absolute; for numbered pictures with the place for the number in it.
    size : tuple of int
        Width and height of the frames in pixels.
    rate : Fraction
        Frames a second.
    notes : tuple of str
        What of these differs from what was asked for, and why, a line each.
    frames : int
        Frames that were given.
    """

    def __init__(self, target: Path, fitted: Fitted, sink: Sink, destination: Destination) -> None:
        self.target, self.size, self.rate, self.notes = target, fitted.size, fitted.rate, fitted.notes
        self.frames = 0
        self._sink, self._destination = sink, destination
        self._to_allocate = max(1, min(BUFFERS, BUFFER_BYTES // (4 * self.size[0] * self.size[1])))
        self._free: SimpleQueue[Pixels | None] = SimpleQueue()
        self._painted: SimpleQueue[Pixels | None] = SimpleQueue()
        self._cancelled = threading.Event()
        self._closed = False
        self._threads = ThreadPoolExecutor(1, "film encoder")
        self._work = self._threads.submit(self._encode)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        elif not self._closed:
            self._closed = True
            self._abandon()

    @property
    def written(self) -> int:
        """Frames that are in the file. A GIF's are drawn while it is closed, when all its colours are known."""
        return self._sink.written

    @contextmanager
    def buffer(self) -> Iterator[Pixels]:
        """Lend the memory for the next frame, and take it as painted when the block is left without an exception.

        Waits while all memory is in use. What is in it is an older frame, or white: paint all of it. Nothing
        may paint on it any more when the block is left.

        Yields
        ------
        ndarray
            (height, width, 4), uint8, without gaps: blue, green, red and 255, as ``QImage.Format_RGB32`` paints them.

        Raises
        ------
        FilmError
            The film cannot be written, or was cancelled.
        ValueError
            The film is complete.
        """
        if self._closed:
            raise ValueError("expected a film in the making, this one is closed")
        pixels = self._next()
        try:
            yield pixels
        except BaseException:
            self._free.put(pixels)
            raise
        self.frames += 1
        self._painted.put(pixels)

    def write(self, pixels: Pixels) -> None:
        """Copy a frame of (height, width, 3 or 4) blue, green, red: for those that are already painted.

        Raises
        ------
        FilmError
            As :meth:`buffer`.
        ValueError
            It has another size.
        """
        if pixels.shape[:2] != self.size[::-1]:
            raise ValueError(f"expected a frame of shape {self.size[::-1]}, got {pixels.shape[:2]}")
        with self.buffer() as frame:
            frame[..., :3] = pixels[..., :3]

    def cancel(self) -> None:
        """Give the film up, from any thread: what paints or closes it gets a FilmCancelledError within a frame."""
        self._cancelled.set()
        self._painted.put(None)

    def close(self, attend: Callable[[], None] | None = None) -> None:
        """Wait until all frames are encoded, and give the file its name. Nothing stays behind if that fails.

        Parameters
        ----------
        attend
            Called now and then meanwhile; what it raises gives the film up.

        Raises
        ------
        FilmError
            The film cannot be written, has no frames, or was cancelled.
        """
        if self._closed:
            return
        self._closed = True
        try:
            if not self.frames:
                raise FilmError(tr("{file}: expected a film of at least one frame, got none", file=self.target))
            self._painted.put(None)
            while attend is not None and not self._work.done():
                wait([self._work], _ATTEND_EVERY)
                attend()
            self._work.result()
            with explained(self.target):
                self._destination.publish()
        except BaseException:
            self._abandon()
            raise
        self._threads.shutdown()

    def _abandon(self) -> None:
        self.cancel()
        self._threads.shutdown()
        with explained(self.target):
            self._sink.discard()
            self._destination.remove()

    def _next(self) -> Pixels:
        if self._to_allocate and self._free.empty():
            self._to_allocate -= 1
            with explained(self.target):
                return np.full((self.size[1], self.size[0], 4), 255, np.uint8)
        pixels = self._free.get()
        if pixels is None:  # the thread has ended, which it does before its time only by an exception
            self._free.put(None)
            self._work.result()
            raise AssertionError("the encoder's thread ended while frames were painted")
        return pixels

    def _encode(self) -> None:
        try:
            with explained(self.target):
                while (pixels := self._painted.get()) is not None:
                    self._look_up()
                    self._sink.add(pixels)
                    self._free.put(pixels)
                self._look_up()
                self._sink.finish(self._look_up)
        finally:
            self._free.put(None)

    def _look_up(self) -> None:
        if self._cancelled.is_set():
            raise FilmCancelledError(tr("{file}: cancelled, nothing was written", file=self.target))


def open_encoder(target: Path, size: tuple[int, int], fps: Fraction | int, *, overwrite: bool = False) -> Encoder:
    """Begin a film in the format that the end of its name says.

    ``.mp4``, ``.webm``, ``.gif``, ``.webp`` and ``.apng`` move; ``.png`` is one picture; a ``.png`` with a place for a
    number, such as ``film-%05d.png``, is one for each frame, counted from 1.

    Parameters
    ----------
    target : Path
        The file to be; its folder must be there.
    size : tuple of int
        Width and height in pixels. :attr:`Encoder.size` is what frames are to have: H.264 needs even ones.
    fps : Fraction or int
        Frames a second. :attr:`Encoder.rate` is what the film will have: GIF knows few.
    overwrite : bool
        Whether a file that is there may be replaced.

    Raises
    ------
    FilmError
        Before anything is rendered: the name, size or rate does not fit, the file is there, or cannot be written.
    """
    kind = format_of(target)
    fitted = kind.fit(size, fps)
    with explained(target):
        target = target.absolute()
        if not target.parent.exists():
            raise FilmError(tr("{file}: cannot be written: the folder does not exist", file=target))
        destination: Destination = (NumberedFiles if kind.numbered else OneFile)(target, overwrite=overwrite)
        try:
            sink = kind.open_sink(destination.temporary, fitted)
        except BaseException:
            destination.remove()
            raise
    return Encoder(target, fitted, sink, destination)
