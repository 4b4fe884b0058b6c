"""Renders a film: trains, paints into the encoder's memory, and lets it encode meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.film.encoding import FilmCancelledError, open_encoder
from app.film.frames import Material, Reel, layout_of
from app.film.painting import FramePainter, look_of, scenes_of
from app.state.film import Film
from engine.language import tr

DIVERGED_SECONDS = 3.0
"""How long a film goes on when no run can: time to read why."""

Progress = Callable[[int, int], None]
"""Is told how many frames are painted, and how many there will be."""


@dataclass
class Spent:
    """Seconds of the rendering thread, by what they went into."""

    training: float = 0.0
    scenes: float = 0.0
    painting: float = 0.0
    waiting: float = 0.0


@dataclass(frozen=True)
class Rendered:
    """What came of it.

    Attributes
    ----------
    frames, seconds
        Length of the film.
    notes
        What differs from what was asked for, a line each.
    diverged
        A line for each run that stopped being finite.
    """

    target: Path
    size: tuple[int, int]
    frames: int
    seconds: float
    notes: tuple[str, ...]
    diverged: tuple[str, ...]
    spent: Spent = field(compare=False, default_factory=Spent)


class Rendering:
    """One film on its way into a file. Runs in any one thread; :meth:`cancel` may be called from others.

    Needs a QGuiApplication and our fonts, and no window.
    """

    def __init__(self, film: Film, material: Material, target: Path, *, overwrite: bool = False) -> None:
        self._film, self._material, self._target, self._overwrite = film, material, target, overwrite
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Give it up: :meth:`run` raises a FilmCancelledError within a frame, and nothing is left of the film."""
        self._cancelled.set()

    def run(self, progress: Progress | None = None) -> Rendered:
        """Render the film.

        Raises
        ------
        FilmError
            It cannot be written, or was cancelled; nothing stays behind.
        EngineError
            The film does not fit its recording.
        """
        film, spent, clock = self._film, Spent(), time.perf_counter
        reel = Reel(film, self._material)
        with open_encoder(self._target, film.picture, film.fps, overwrite=self._overwrite) as encoder:
            look = look_of(film, layout_of(film), encoder.size, len(self._material.runs), captions=bool(film.captions))
            painter = FramePainter(look)
            count = reel.timeline.frame_count(encoder.rate)
            over_at: float | None = None
            for moment in reel.timeline.moments(encoder.rate):
                self._look_up()
                if over_at is not None and moment.card is None and moment.seconds > over_at + DIVERGED_SECONDS:
                    continue
                began = clock()
                frame = reel.frame(moment)
                trained = clock()
                scenes = scenes_of(look, frame)
                built = clock()
                with encoder.buffer() as pixels:
                    waited = clock()
                    painter.paint(pixels, frame, scenes)
                    painted = clock()
                spent.training += trained - began
                spent.scenes += built - trained
                spent.waiting += waited - built
                spent.painting += painted - waited
                if over_at is None and reel.over:
                    over_at = moment.seconds
                if progress is not None:
                    progress(encoder.frames, count)
            closing = clock()
            encoder.close(lambda: self._attend(encoder.frames, count, progress))
            notes, frames = encoder.notes, encoder.frames
        spent.waiting += clock() - closing
        return Rendered(encoder.target, encoder.size, frames, float(frames / encoder.rate), notes, reel.diverged, spent)

    def _attend(self, frames: int, count: int, progress: Progress | None) -> None:
        """While the encoder ends its work, which may take long, go on telling progress, and let it be given up."""
        self._look_up()
        if progress is not None:
            progress(frames, count)

    def _look_up(self) -> None:
        if self._cancelled.is_set():
            raise FilmCancelledError(tr("{file}: cancelled, nothing was written", file=self._target))
