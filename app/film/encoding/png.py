"""PNG: one still picture, or a numbered one for each frame."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
from av.video.reformatter import VideoReformatter

from app.film.encoding.errors import FilmError
from app.film.encoding.file_format import MOVING_PIXELS, STILL_PIXELS, FileFormat, Fitted, Pixels, Weight
from app.film.encoding.video_stream import SCALING, frame_of
from engine.language import mark, tr

MOST_SIDE = 32_767
"""Pixels of a side that Qt paints."""


def png_of(pixels: Pixels) -> bytes:
    """Return a frame as the bytes of a PNG file."""
    codec = av.CodecContext.create("png", "w")
    codec.height, codec.width = pixels.shape[:2]
    codec.pix_fmt, codec.time_base, codec.thread_count = "rgb24", Fraction(1), 1
    codec.options = {"pred": "none"}
    frame = VideoReformatter().reformat(frame_of(pixels), format="rgb24", interpolation=SCALING, threads=1)
    return b"".join(bytes(packet) for packet in [*codec.encode(frame), *codec.encode(None)])


class NumberedPictures:
    """Writes a picture a frame into a folder, named by its number from 1."""

    def __init__(self, folder: Path, fitted: Fitted) -> None:
        self.written = 0
        self._folder = folder

    def add(self, pixels: Pixels) -> None:
        """Write a picture."""
        (self._folder / str(self.written + 1)).write_bytes(png_of(pixels))
        self.written += 1

    def finish(self, look_up: Callable[[], None]) -> None:
        """Do nothing: each picture is complete."""

    def discard(self) -> None:
        """Do nothing: no file is open."""


class StillPicture:
    """Writes the only frame."""

    def __init__(self, path: Path, fitted: Fitted) -> None:
        self.written = 0
        self._path = path

    def add(self, pixels: Pixels) -> None:
        """Write the picture.

        Raises
        ------
        FilmError
            It is the second.
        """
        if self.written:
            raise FilmError(
                tr("PNG: expected one frame; a name such as film-%05d.png is one picture for each, .apng moves")
            )
        self._path.write_bytes(png_of(pixels))
        self.written = 1

    def finish(self, look_up: Callable[[], None]) -> None:
        """Do nothing: the picture is complete."""

    def discard(self) -> None:
        """Do nothing: no file is open."""


NUMBERED_PNG = FileFormat(
    suffix=".png",
    title=mark("numbered PNG"),
    open_sink=NumberedPictures,
    weight=Weight(first=270_000, further=270_000, size_power=0.6, interval_power=0),
    limit=mark("as large as Qt paints"),
    most_side=MOST_SIDE,
    most_pixels=MOVING_PIXELS,
    numbered=True,
)
PNG = FileFormat(
    suffix=".png",
    title="PNG",
    open_sink=StillPicture,
    weight=Weight(first=270_000, further=0, size_power=0.6),
    limit=mark("as large as Qt paints"),
    most_side=MOST_SIDE,
    most_pixels=STILL_PIXELS,
    still=True,
)
