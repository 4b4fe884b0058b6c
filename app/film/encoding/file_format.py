"""What a kind of film file can hold, and what a film must give way in to fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.film.encoding.errors import FilmError
from engine.language import local_number, tr

Pixels = NDArray[np.uint8]
"""One frame: (height, width, 4), the bytes blue, green, red and 255, as ``QImage.Format_RGB32`` has them in memory."""

MOST_FRAMES_A_SECOND = 240
MOVING_PIXELS = 8192 * 4352
"""Pixels of a frame at level 6.2 of H.264 and of VP9, beyond which nothing plays them."""
MOVING_SIDE = 16_384
STILL_PIXELS = 16_384 * 16_384


class Sink(Protocol):
    """Writes frames to where it was told, in the encoder's thread. What it left there goes if it is discarded."""

    @property
    def written(self) -> int:
        """Frames that are on their way into the file for good."""
        ...

    def add(self, pixels: Pixels) -> None:
        """Take a frame; its pixels may be painted over as soon as this returns."""
        ...

    def finish(self, look_up: Callable[[], None]) -> None:
        """Complete the file; ``look_up`` is called now and then, and raises when the film is given up."""
        ...

    def discard(self) -> None:
        """Let go of everything, whatever has happened."""
        ...


@dataclass(frozen=True, slots=True)
class Fitted:
    """A film as a file will hold it.

    ``size`` is (width, height) in pixels, ``rate`` frames a second; ``notes`` say what differs from what was asked,
    a line each.
    """

    size: tuple[int, int]
    rate: Fraction
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weight:
    """What a film weighs: a first frame, and each further one, in bytes, for a stage of 1280×720 at 30 frames a second.

    A picture's weight grows more slowly than its pixels, because most of them are plain; and a frame that comes sooner
    after the one before has less to tell, where a format stores differences. The figures are for a film of which
    six tenths are slow motion (``benchmarks/encoding.py``); one in fast motion throughout weighs two to three times it.
    """

    first: float
    further: float
    size_power: float = 0.82
    interval_power: float = 0.5

    def of(self, size: tuple[int, int], rate: Fraction, seconds: float) -> int:
        """Return the bytes of a film of ``seconds``."""
        scale: float = (size[0] * size[1] / (1280 * 720)) ** self.size_power
        interval: float = (30 / float(rate)) ** self.interval_power
        further = max(0.0, float(rate) * seconds - 1) * self.further * interval
        return round(1000 + scale * (self.first + further))


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A kind of file.

    ``limit`` says in words what ``most_side`` and ``most_pixels`` come from; ``rates`` are the only frame rates it
    knows, where they are few; ``still`` holds one frame, ``numbered`` is a file for each frame.
    """

    suffix: str
    title: str
    open_sink: Callable[[Path, Fitted], Sink]
    weight: Weight
    limit: str
    most_side: int = MOVING_SIDE
    most_pixels: int = MOVING_PIXELS
    even: bool = False
    rates: tuple[int, ...] = ()
    still: bool = False
    numbered: bool = False

    def fit(self, size: tuple[int, int], fps: Fraction | int) -> Fitted:
        """Return the size and rate nearest to those asked for that such a file can have.

        Raises
        ------
        FilmError
            There is none: the size is too large or too small, or the rate is not one of a film.
        """
        width, height = size
        asked = f"{width}×{height}"
        if min(size) < 1:
            raise FilmError(tr("size of the film: expected at least 1×1 pixels, got {size}", size=asked))
        if not 0 < fps <= MOST_FRAMES_A_SECOND:
            raise FilmError(
                tr(
                    "rate of the film: expected more than 0 and at most {most} frames a second, got {rate}",
                    most=MOST_FRAMES_A_SECOND,
                    rate=fps,
                )
            )
        if max(size) > self.most_side or width * height > self.most_pixels:
            raise FilmError(
                tr(
                    "{format}: expected at most {side} pixels a side and {all} in all ({why}), got {size}",
                    format=tr(self.title),
                    side=self.most_side,
                    all=local_number(f"{self.most_pixels:,}"),
                    why=tr(self.limit),
                    size=asked,
                )
            )
        notes = []
        if self.even:
            if min(size) < 2:
                text = tr(
                    "{format}: expected at least 2×2 pixels, because sides must be even, got {size}",
                    format=tr(self.title),
                    size=asked,
                )
                raise FilmError(text)
            width, height = width - width % 2, height - height % 2
            if (width, height) != size:
                sizes = {"size": f"{width}×{height}", "wanted": asked}
                notes.append(
                    tr("{format} needs even sides: {size} instead of {wanted}", format=tr(self.title), **sizes)
                )
        rate = Fraction(fps)
        if self.rates and rate not in self.rates:
            # by ratio, so that neither twice nor half as fast is preferred
            rate = Fraction(min(self.rates, key=lambda known: max(known / rate, rate / known)))
            wanted = local_number(f"{float(fps):g}")
            notes.append(
                tr(
                    "{format} knows no {wanted} frames a second: {rate} instead",
                    format=tr(self.title),
                    wanted=wanted,
                    rate=rate,
                )
            )
        return Fitted((width, height), rate, tuple(notes))
