"""The same five-second forward pass of 2-8-8-8-1 at 720p30, rendered by Backscope and by Manim, turn by turn.

python -m benchmarks.against_manim /path/to/an/environment/bin/python

Manim is no dependency: install it into an environment of its own (``pip install manim``, with Cairo and Pango), and
name its interpreter. Both are whole processes, from their start to the finished MP4; of each the median of three is
printed, and beside it what a film of four frames takes, which is mostly starting up.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

SECONDS = 5.0
ROUNDS = 3
SCENE = Path(__file__).with_name("manim_forward_pass.py")
FILM = """source = "spiral"
layout = "stage"
size = [1280, 720]
fps = 30
title_card = false
end_card = false
from = 300
to = 301
[[pace]]
kind = "slow"
seconds = {seconds}
phases = ["forward"]
"""


def timed(command: list[str], folder: Path, **variables: str) -> float:
    """Return the seconds that a command takes; stop where it fails."""
    began = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=os.environ | variables, capture_output=True, text=True, check=False)
    took = time.perf_counter() - began
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}\n{done.stderr}")
    return took


def with_backscope(seconds: float, folder: Path) -> float:
    """Render a film of so many seconds by the command line."""
    film = folder / "film.toml"
    film.write_text(FILM.format(seconds=seconds))
    code = "from app.__main__ import main; main()"
    command = [sys.executable, "-c", code, "render", "--film", str(film), "-o", str(folder / "film.mp4"), "--force"]
    return timed(command, folder, PYTHONPATH=str(Path.cwd()))


def with_manim(python: str, seconds: float, folder: Path) -> float:
    """Render the scene of the same length by Manim."""
    options = ["--disable_caching", "-v", "ERROR", "--progress_bar", "none", "--media_dir", str(folder / "media")]
    command = [python, "-m", "manim", "-qm", *options, str(SCENE), "ForwardPass"]
    return timed(command, folder, FORWARD_PASS_SECONDS=str(seconds))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("python", help="interpreter of an environment that has Manim")
    python = parser.parse_args().python
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        makers: dict[str, Callable[[float], float]] = {
            "Backscope": lambda seconds: with_backscope(seconds, folder),
            "Manim": lambda seconds: with_manim(python, seconds, folder),
        }
        whole: dict[str, list[float]] = {name: [] for name in makers}
        start: dict[str, list[float]] = {name: [] for name in makers}
        for _ in range(ROUNDS):
            for maker, render in makers.items():
                whole[maker].append(render(SECONDS))
                start[maker].append(render(4 / 30))
    print("             whole process   starting up   × real time without it")
    rates = {}
    for maker in makers:
        took, began = statistics.median(whole[maker]), statistics.median(start[maker])
        rates[maker] = SECONDS / (took - began)
        print(f"{maker:<12} {took:10.2f} s {began:11.2f} s {rates[maker]:15.2f}")
    both = {maker: statistics.median(times) for maker, times in whole.items()}
    print(f"Backscope renders {both['Manim'] / both['Backscope']:.1f} times as fast as a whole process,")
    print(f"and {rates['Backscope'] / rates['Manim']:.1f} times as fast without starting up (goal: 3)")


if __name__ == "__main__":
    main()
