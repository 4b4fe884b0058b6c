"""What only another process shows: the same bytes whatever is in its memory, and memory that does not grow."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

WRITE = """
import sys
from pathlib import Path
from app.film.encoding import open_encoder
from tests.app.film.decoding import moving_frames
with open_encoder(Path(sys.argv[1]), (160, 90), 25) as encoder:
    for frame in moving_frames((160, 90), 40):
        encoder.write(frame)
"""

GROW = """
import sys
from pathlib import Path
from app.film.encoding import open_encoder
from benchmarks.memory import resident
from tests.app.film.decoding import moving_frames
shots = list(moving_frames((160, 90), 30))
for count in (300, 300, 3000):
    most = 0
    with open_encoder(Path(sys.argv[1]), (160, 90), 25, overwrite=True) as encoder:
        for number in range(count):
            encoder.write(shots[number % 30])
            if number % 50 == 49:
                most = max(most, resident())
    print(max(most, resident()))
"""


def run(script, target, **environment):
    root = str(Path(__file__).parents[3])
    subprocess_environment = {**os.environ, "PYTHONPATH": root, **environment}
    done = subprocess.run(
        [sys.executable, "-c", script, str(target)],
        capture_output=True,
        text=True,
        timeout=120,
        env=subprocess_environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", ["film.mp4", "film.webm", "film.gif", "film.webp", "film.apng"])
def test_two_processes_write_the_same_file(tmp_path, name):
    """With other contents in memory that nobody has written (MALLOC_PERTURB_ of glibc), which x264 once depended on."""
    digests = set()
    for byte in ("85", "170"):
        (tmp_path / byte).mkdir()
        run(WRITE, tmp_path / byte / name, MALLOC_PERTURB_=byte)
        digests.add(sha256((tmp_path / byte / name).read_bytes()).hexdigest())
    assert len(digests) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize(
    "name",
    ["film.gif", *(pytest.param(name, marks=pytest.mark.slow) for name in ("film.mp4", "film.webm", "film.apng"))],
)
def test_memory_does_not_grow_with_the_film(tmp_path, name):
    """All 3,000 frames would be 165 MB. The first film warms up what is allocated once."""
    _, short, long = (float(line) for line in run(GROW, tmp_path / name).split())
    assert long - short < 8


@pytest.mark.slow
def test_webp_grows_by_its_compressed_frames_alone(tmp_path):
    _, short, long = (float(line) for line in run(GROW, tmp_path / "film.webp").split())
    assert long - short < 8 + 4 * (tmp_path / "film.webp").stat().st_size / 2**20
