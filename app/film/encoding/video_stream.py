"""One stream of pictures in one file, through PyAV."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import av
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation, VideoReformatter

from app.film.encoding.file_format import Fitted, Pixels

THREADS = 4
"""Of an encoder. A fixed number, because the file depends on it, and must not depend on the machine."""

SCALING = Interpolation.BILINEAR
"""Exact rounding would take half as long again, for colours that are off by 1 in 255 instead of 2."""


@dataclass(frozen=True, slots=True)
class StreamSettings:
    """How frames become a stream: names and options as FFmpeg has them."""

    container: str
    codec: str
    pixels: str
    options: Mapping[str, str] = field(default_factory=dict)
    container_options: Mapping[str, str] = field(default_factory=dict)
    threads: int = 1


def frame_of(pixels: Pixels) -> av.VideoFrame:
    """Return a frame that shares the memory of the pixels."""
    return av.VideoFrame.from_numpy_buffer(pixels, "bgra")


class VideoStream:
    """A file with a stream of pictures in it.

    Frames in YUV are tagged as BT.709, limited range, and converted so: a file without tags is shown in other hues by
    some players.

    Raises
    ------
    OSError, av.FFmpegError
        From the constructor, :meth:`add` and :meth:`finish`: the file cannot be written, or the codec has a fault.
    """

    def __init__(self, path: Path, fitted: Fitted, settings: StreamSettings) -> None:
        self.written = 0
        self._tick = 1 / fitted.rate
        self._settings = settings
        self._tagged = settings.pixels.startswith("yuv")
        self._reformatter = VideoReformatter()
        # bit-exact: otherwise a WebM has a number in it that is drawn by lot
        self._file = av.open(
            str(path),
            "w",
            format=settings.container,
            container_options={"fflags": "+bitexact", **settings.container_options},
        )
        try:
            stream = self._file.add_stream(settings.codec, fitted.rate, dict(settings.options))
            self._stream = cast(av.VideoStream, stream)
            self._stream.width, self._stream.height = fitted.size
            self._stream.pix_fmt = settings.pixels
            context = self._stream.codec_context
            context.thread_count = settings.threads
            context.time_base = self._tick
            if self._tagged:
                context.colorspace = 1  # AVCOL_SPC_BT709, for which PyAV has no name
                context.color_range = ColorRange.MPEG
                context.color_primaries = ColorPrimaries.BT709
                context.color_trc = ColorTrc.BT709
            self._file.start_encoding()
        except BaseException:
            self.discard()
            raise

    def add(self, pixels: Pixels) -> None:
        """Encode a frame; the pixels are free again afterwards, because they are converted or copied."""
        self.add_frame(self._converted(frame_of(pixels)))

    def add_frame(self, frame: av.VideoFrame) -> None:
        """Encode a frame that has the stream's kind of pixels."""
        frame.pts, frame.time_base = self.written, self._tick
        self._file.mux(self._stream.encode(frame))
        self.written += 1

    def finish(self, look_up: Callable[[], None]) -> None:
        """Encode what the codec still holds back, and complete the file."""
        for packet in self._stream.encode_lazy(None):
            look_up()
            self._file.mux(packet)
        self._file.close()

    def discard(self) -> None:
        """Close the file, complete or not."""
        with suppress(OSError, av.FFmpegError):  # the file is thrown away, or its fault has been told
            self._file.close()

    def _converted(self, frame: av.VideoFrame) -> av.VideoFrame:
        settings = self._settings
        if settings.pixels == "bgra":
            return frame
        if not self._tagged:
            return self._reformatter.reformat(frame, format=settings.pixels, interpolation=SCALING, threads=1)
        return self._reformatter.reformat(
            frame,
            format=settings.pixels,
            dst_colorspace=Colorspace.ITU709,
            dst_color_range=ColorRange.MPEG,
            interpolation=SCALING,
            threads=1,
        )
