"""Animated WebP: a moving picture for web pages, in all colours."""

from __future__ import annotations

from pathlib import Path

from app.film.encoding.file_format import FileFormat, Fitted, Weight
from app.film.encoding.video_stream import StreamSettings, VideoStream
from engine.language import mark

SETTINGS = StreamSettings(
    container="webp",
    codec="libwebp_anim",
    pixels="bgra",
    options={"quality": "85", "compression_level": "3"},
    container_options={"loop": "0"},  # for ever
)


def open_webp(path: Path, fitted: Fitted) -> VideoStream:
    """Begin a file. The codec keeps all of it in memory, compressed, until it is complete."""
    return VideoStream(path, fitted, SETTINGS)


WEBP = FileFormat(
    suffix=".webp",
    title="WebP",
    open_sink=open_webp,
    weight=Weight(first=60_000, further=27_000),
    limit=mark("sides have 14 bits"),
    most_side=16_383,
)
