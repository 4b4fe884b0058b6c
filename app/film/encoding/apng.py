"""Animated PNG: a moving picture without any loss."""

from __future__ import annotations

from pathlib import Path

from app.film.encoding.file_format import FileFormat, Fitted, Weight
from app.film.encoding.video_stream import StreamSettings, VideoStream
from engine.language import mark

SETTINGS = StreamSettings(
    container="apng",
    codec="apng",
    pixels="rgb24",
    options={"pred": "none"},  # smaller and faster than any predictor: plain colours repeat
    container_options={"plays": "0"},  # for ever
)


def open_apng(path: Path, fitted: Fitted) -> VideoStream:
    """Begin a file."""
    return VideoStream(path, fitted, SETTINGS)


APNG = FileFormat(
    suffix=".apng",
    title="APNG",
    open_sink=open_apng,
    weight=Weight(first=270_000, further=125_000),
    limit=mark("three frames are in memory at a time"),
)
