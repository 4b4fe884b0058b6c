"""MP4 with H.264: plays in browsers and in slide programs."""

from __future__ import annotations

from pathlib import Path

from app.film.encoding.file_format import FileFormat, Fitted, Weight
from app.film.encoding.video_stream import THREADS, StreamSettings, VideoStream
from engine.language import mark

SETTINGS = StreamSettings(
    container="mp4",
    codec="libx264",
    pixels="yuv420p",
    # No macroblock tree: it reads memory that nobody has written, so that the same film came out in different bytes
    # (found with MALLOC_PERTURB_). No B-frames: they save a few per cent of the size and cost time.
    options={"preset": "veryfast", "crf": "20", "bf": "0", "x264-params": "mbtree=0"},
    container_options={"movflags": "+faststart"},  # the index first, so that a browser plays before it has everything
    threads=THREADS,
)


def open_mp4(path: Path, fitted: Fitted) -> VideoStream:
    """Begin a file."""
    return VideoStream(path, fitted, SETTINGS)


MP4 = FileFormat(
    suffix=".mp4",
    title="MP4",
    open_sink=open_mp4,
    weight=Weight(first=60_000, further=7_500),
    limit=mark("H.264, level 6.2"),
    even=True,
)
