"""WebM with VP9: plays in browsers, and is free of patents."""

from __future__ import annotations

from pathlib import Path

from app.film.encoding.file_format import FileFormat, Fitted, Weight
from app.film.encoding.video_stream import THREADS, StreamSettings, VideoStream
from engine.language import mark

SETTINGS = StreamSettings(
    container="webm",
    codec="libvpx-vp9",
    pixels="yuv420p",
    options={"deadline": "realtime", "cpu-used": "8", "crf": "28", "b": "0", "row-mt": "1", "tile-columns": "2"},
    threads=THREADS,
)


def open_webm(path: Path, fitted: Fitted) -> VideoStream:
    """Begin a file."""
    return VideoStream(path, fitted, SETTINGS)


WEBM = FileFormat(
    suffix=".webm",
    title="WebM",
    open_sink=open_webm,
    weight=Weight(first=80_000, further=12_500),
    limit=mark("VP9, level 6.2"),
)
