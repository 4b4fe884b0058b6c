"""GIF: plays everywhere, in 256 colours of the film's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import av
from av.filter import Graph
from av.filter.context import FilterContext
from av.video.reformatter import VideoReformatter

from app.film.encoding.file_format import FileFormat, Fitted, Pixels, Weight
from app.film.encoding.video_stream import SCALING, StreamSettings, VideoStream, frame_of
from engine.language import mark

KEPT = StreamSettings(
    container="nut", codec="libx264rgb", pixels="bgr0", options={"preset": "ultrafast", "qp": "0"}, threads=2
)
"""Frames kept until the colours are known: no loss at ``qp`` 0, and far smaller and faster than PNG."""

SETTINGS = StreamSettings(container="gif", codec="gif", pixels="pal8", container_options={"loop": "0"})  # for ever

RATES = (1, 2, 4, 5, 10, 20, 25, 50)
"""Frames a second whose frames last whole hundredths of a second, as GIF counts. 100 is shown as 10 by browsers."""

DITHER = {"dither": "bayer", "bayer_scale": "5"}
"""A fixed pattern: what does not move stays the same from frame to frame, and costs nothing."""


def _pull(sink: FilterContext) -> Iterator[av.VideoFrame]:
    while True:
        try:
            yield cast(av.VideoFrame, sink.pull())
        except (av.BlockingIOError, av.EOFError):
            return


class Palette:
    """Counts the colours of all frames, and picks those that serve best."""

    def __init__(self, fitted: Fitted) -> None:
        self._graph = Graph()
        self._graph.threads = 1
        width, height = fitted.size
        self._tick = 1 / fitted.rate
        self._source = self._graph.add_buffer(
            width=width, height=height, format=av.VideoFormat("bgra"), time_base=self._tick
        )
        self._sink = self._graph.add("buffersink")
        self._graph.link_nodes(self._source, self._graph.add("palettegen", stats_mode="full"), self._sink).configure()
        self._frames = 0

    def count(self, pixels: Pixels) -> None:
        """Look at a frame."""
        frame = frame_of(pixels)
        frame.pts, frame.time_base = self._frames, self._tick
        self._source.push(frame)
        self._frames += 1
        # a graph works only when it is asked: frames that wait in it would keep their memory, to be painted over
        for _ in _pull(self._sink):
            raise AssertionError("colours were chosen before the last frame")

    def choose(self) -> av.VideoFrame:
        """Return the colours as a picture of 16×16 pixels."""
        self._source.push(None)
        return next(_pull(self._sink))


class PaletteUse:
    """Puts frames into a palette's colours."""

    def __init__(self, fitted: Fitted, palette: av.VideoFrame) -> None:
        self._graph = Graph()
        self._graph.threads = 1
        width, height = fitted.size
        self._tick = 1 / fitted.rate
        pixels = av.VideoFormat("bgra")
        self._frames = self._graph.add_buffer(width=width, height=height, format=pixels, time_base=self._tick)
        colours = self._graph.add_buffer(
            width=palette.width, height=palette.height, format=pixels, time_base=self._tick
        )
        use = self._graph.add("paletteuse", **DITHER)
        self._sink = self._graph.add("buffersink")
        self._frames.link_to(use, 0, 0)
        colours.link_to(use, 0, 1)
        use.link_to(self._sink)
        self._graph.configure()
        palette.pts, palette.time_base = 0, self._tick
        colours.push(palette)
        colours.push(None)
        self._number = 0

    def put(self, frame: av.VideoFrame | None) -> Iterator[av.VideoFrame]:
        """Take a frame, or None after the last; yield those that are ready."""
        if frame is not None:
            frame.pts, frame.time_base = self._number, self._tick
            self._number += 1
        self._frames.push(frame)
        yield from _pull(self._sink)


class GifFile:
    """A GIF in two passes: frames are kept in a file beside it until all colours have been seen, then drawn with them.

    So the memory does not grow with the film.
    """

    def __init__(self, path: Path, fitted: Fitted) -> None:
        self._fitted = fitted
        self._kept_at = path.with_name(path.name + ".kept")
        self._gif = VideoStream(path, fitted, SETTINGS)
        try:
            self._palette = Palette(fitted)
            self._kept = VideoStream(self._kept_at, fitted, KEPT)
        except BaseException:
            self._gif.discard()
            self._kept_at.unlink(missing_ok=True)
            raise

    @property
    def written(self) -> int:
        """Frames of the second pass: none until all have been added."""
        return self._gif.written

    def add(self, pixels: Pixels) -> None:
        """Keep a frame."""
        self._palette.count(pixels)
        self._kept.add(pixels)

    def finish(self, look_up: Callable[[], None]) -> None:
        """Draw all frames in the colours that were chosen."""
        self._kept.finish(look_up)
        use = PaletteUse(self._fitted, self._palette.choose())
        reformatter = VideoReformatter()
        with av.open(str(self._kept_at)) as kept:
            for frame in kept.decode(video=0):
                look_up()
                whole = reformatter.reformat(frame, format="bgra", interpolation=SCALING, threads=1)
                for drawn in use.put(whole):
                    self._gif.add_frame(drawn)
        for drawn in use.put(None):
            self._gif.add_frame(drawn)
        self._gif.finish(look_up)
        self._kept_at.unlink()

    def discard(self) -> None:
        """Close both files, and remove the frames that were kept."""
        self._gif.discard()
        self._kept.discard()
        self._kept_at.unlink(missing_ok=True)


GIF = FileFormat(
    suffix=".gif",
    title="GIF",
    open_sink=GifFile,
    weight=Weight(first=60_000, further=21_000),
    limit=mark("frames are kept as H.264 until their colours are known"),
    rates=RATES,
)
