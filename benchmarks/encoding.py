"""What encoding a film costs, painting taken out: frames a second of each format, bytes, how true the estimate is.

python -m benchmarks.encoding                  720p and 1080p, about two minutes
python -m benchmarks.encoding --seconds 4      a shorter film

The film is the stage of the spiral scenario while it trains: four tenths of it in slow motion, the rest in fast motion,
with new weights in each frame. It is painted beforehand at 30 frames a second; GIF, which shows 25, is given the same
frames. *waits* is the part of the time that the painting thread waited for a buffer or for the end of the file.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # before the first paint: see PERFORMANCE.md
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from app.film.encoding import Pixels, estimated_bytes, format_of, open_encoder
from app.painting.stage import StagePainter
from app.services.fonts import load_fonts
from app.state.scene import StageView, build_scene
from app.state.theme import load_theme
from engine import Snapshot, Trainer, load_scenario

SIZES = ((1280, 720), (1920, 1080))
FPS = 30
PHASE_FRAMES = 18
STEPS_A_FRAME = 4
SLOW_SHARE = 0.4
NAMES = ("film.mp4", "film.webm", "film.gif", "film.webp", "film.apng", "film-%05d.png", "film.png")


def moments(frames: int) -> Iterator[tuple[Snapshot, float, bool]]:
    """Yield what each frame shows: a snapshot, how far its phase has come, whether in fast motion."""
    trainer = Trainer(load_scenario("spiral"))
    trainer.step(40)
    shown = 0
    while shown < SLOW_SHARE * frames:
        for _ in trainer.micro_steps():
            snapshot = trainer.snapshot()
            for part in range(PHASE_FRAMES):
                if shown < SLOW_SHARE * frames:
                    yield snapshot, part / PHASE_FRAMES, False
                    shown += 1
    while shown < frames:
        trainer.step(STEPS_A_FRAME)
        yield trainer.snapshot(), 0.0, True
        shown += 1


def painted(size: tuple[int, int], frames: int) -> Iterator[Pixels]:
    theme, stage, (width, height) = load_theme("light"), StagePainter(), size
    for number, (snapshot, fraction, flow) in enumerate(moments(frames)):
        scene = build_scene(
            snapshot, StageView(width, height, fraction=fraction, flow=flow, flow_time=number / FPS), theme
        )
        pixels = np.empty((height, width, 4), np.uint8)
        image = QImage(pixels.data, width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        stage.paint_links(painter, scene.links)
        stage.paint_upper(painter, scene)
        painter.end()
        yield pixels


def measure(folder: Path, name: str, size: tuple[int, int], film: list[Pixels]) -> str:
    target = folder / name
    frames = film[-1:] if format_of(target).still else film
    waited, start = 0.0, time.perf_counter()
    with open_encoder(target, size, FPS) as encoder:
        for pixels in frames:
            asked = time.perf_counter()
            with encoder.buffer() as buffer:
                waited += time.perf_counter() - asked
                np.copyto(buffer, pixels)
        end = time.perf_counter()
    took = time.perf_counter() - start
    waited += time.perf_counter() - end
    written = [path for path in folder.iterdir() if path.suffix == target.suffix]
    weight = sum(path.stat().st_size for path in written)
    estimate = estimated_bytes(format_of(target), size, FPS, float(len(frames) / encoder.rate))
    for path in written:
        path.unlink()
    rate = len(frames) / took
    return (
        f"{name:15}{len(frames):7}{rate:10.1f}{rate / FPS:8.1f}×{waited / took:7.0%}"
        f"{weight / len(frames) / 1e3:11.1f}{weight / 1e6:9.2f}{estimate / weight:10.2f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=10.0, help="length of the film (10)")
    options = parser.parse_args()
    application = QGuiApplication.instance() or QGuiApplication([])
    load_fonts()
    for size in SIZES:
        film = list(painted(size, round(options.seconds * FPS)))
        print(f"\n{size[0]}×{size[1]}     frames  frames/s  real time  waits   KB/frame       MB  estimate/real")
        with tempfile.TemporaryDirectory() as folder:
            for name in NAMES:
                print(measure(Path(folder), name, size, film), flush=True)
    del application


if __name__ == "__main__":
    main()
