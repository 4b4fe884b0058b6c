"""How fast a film is rendered: times real time, and what the rendering thread's time goes into.

python -m benchmarks.film                          the spiral's 2-8-8-8-1, 720p30 and 1080p30, MP4
python -m benchmarks.film --layout vertical        another layout
python -m benchmarks.film --seconds 60 --suffix .webm

The film is the one that ``backscope render spiral`` makes, cards included: a step in slow motion, then ever faster to
step 4,000. *training* has the predictions, response maps and curves in it; *encoder* is the time that the rendering
thread waited for a free buffer, and for the end of the file. *CPU* is that of all threads together: on a machine that
nobody else uses, the film takes at least half of it on two cores. The goals are 4 times real time at 720p30 and twice
at 1080p30.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")

import argparse
import resource
import tempfile
import time
from pathlib import Path

from app.bootstrap import prepare
from app.film.frames import load_material
from app.film.rendering import Rendered, Rendering
from app.state.film import LAYOUTS, Film, changed_film

SIZES = (((1280, 720), 4), ((1920, 1080), 2))
FPS = 30


def measure(film: Film, suffix: str) -> tuple[Rendered, float, float]:
    """Render a film once; return it, the seconds it took, and those of the processor."""
    material = load_material(film)
    with tempfile.TemporaryDirectory() as folder:
        began, worked = time.perf_counter(), time.process_time()
        done = Rendering(film, material, Path(folder) / f"film{suffix}").run()
        return done, time.perf_counter() - began, time.process_time() - worked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", default="spiral", help="a scenario or a recording (spiral)")
    parser.add_argument("--seconds", type=float, default=20.0, help="length of the film (20)")
    parser.add_argument("--layout", choices=LAYOUTS, default="stage_curves_prediction")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--suffix", default=".mp4", help="format of the file (.mp4)")
    options = parser.parse_args()
    application = prepare(offscreen=True)
    print(f"{options.source}, {options.layout}, {options.theme}, {options.suffix}, load {os.getloadavg()[0]:.1f}")
    print("size       real time  goal   ms a frame: training  scenes  painting  encoder     all     CPU   MB resident")
    for size, goal in SIZES:
        film = Film(source=options.source, seconds=options.seconds, fps=FPS, layout=options.layout)
        film = changed_film(film, size=size, theme=options.theme)
        done, took, cpu = measure(film, options.suffix)
        spent = done.spent
        parts = (spent.training, spent.scenes, spent.painting, spent.waiting)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size[0]}×{size[1]:<6}{done.seconds / took:8.2f}×{goal:5}×{'':12}"
            + "".join(f"{1e3 * part / done.frames:9.2f}" for part in parts)
            + f"{1e3 * took / done.frames:9.2f}{1e3 * cpu / done.frames:9.2f}{memory:13.0f}",
            flush=True,
        )
    del application


if __name__ == "__main__":
    main()
