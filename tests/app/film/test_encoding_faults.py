"""What goes wrong while a film is written: one line, and nothing is left behind."""

import os
import resource
import shutil
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.film.encoding import FilmCancelledError, FilmError, encoder, formats, mp4, open_encoder, video_stream
from tests.app.film.decoding import moving_frames

SIZE = (160, 90)
NAMES = ("film.mp4", "film.webm", "film.gif", "film.webp", "film.apng", "film-%05d.png")

WRITE = """
import sys
from pathlib import Path
import numpy as np
from app.film.encoding import FilmError, open_encoder
target = Path(sys.argv[1])
rng = np.random.default_rng(0)
try:
    with open_encoder(target, (320, 240), 25) as encoder:
        for _ in range(60):
            encoder.write(rng.integers(0, 255, (240, 320, 3), dtype=np.uint8))
except FilmError as error:
    print(error)
    print(*target.parent.iterdir())
"""


def render(target, count, after=lambda encoder: None, **options):
    """Write a film; ``after`` is called after each frame."""
    with open_encoder(target, SIZE, 25, **options) as encoder:
        for frame in moving_frames(SIZE, count):
            encoder.write(frame)
            after(encoder)


def leave(folder, *, but=()):
    assert sorted(path.name for path in folder.iterdir()) == sorted(but)


@pytest.mark.parametrize("name", NAMES)
def test_exception_in_the_block_leaves_nothing(tmp_path, name):
    with pytest.raises(ZeroDivisionError):
        render(tmp_path / name, 20, lambda encoder: 1 / (encoder.frames - 10))
    leave(tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_cancel_leaves_nothing_and_is_prompt(tmp_path, name):
    canceller, given = [], []

    def cancel_once(film):
        given.append(film.frames)
        if film.frames == 20:
            canceller.append(threading.Thread(target=film.cancel))
            canceller[0].start()

    with pytest.raises(FilmCancelledError, match="cancelled, nothing was written"):
        render(tmp_path / name, 1000, cancel_once)
    canceller[0].join()
    assert 20 <= given[-1] < 1000
    leave(tmp_path)


def test_cancel_while_a_gif_is_completed(tmp_path):
    """The second pass draws all frames: it can be given up too."""
    encoder = open_encoder(tmp_path / "film.gif", (640, 360), 25)
    frames = list(moving_frames((640, 360), 20))
    for number in range(100):
        encoder.write(frames[number % 20])

    def cancel():
        while not encoder.written:
            time.sleep(0.001)
        encoder.cancel()

    watcher = threading.Thread(target=cancel)
    watcher.start()
    with pytest.raises(FilmCancelledError):
        encoder.close()
    watcher.join()
    assert 0 < encoder.written < 100
    leave(tmp_path)


def test_cancel_keeps_the_file_that_was_there(tmp_path):
    target = tmp_path / "film.mp4"
    target.write_bytes(b"older")
    with pytest.raises(FilmCancelledError):
        render(target, 1, lambda film: film.cancel(), overwrite=True)
    assert target.read_bytes() == b"older"
    leave(tmp_path, but=["film.mp4"])


def test_name_appears_only_when_the_film_is_complete(tmp_path):
    target = tmp_path / "film.mp4"
    with open_encoder(target, SIZE, 25) as encoder:
        for frame in moving_frames(SIZE, 10):
            encoder.write(frame)
        assert not target.exists()
    assert target.exists()
    leave(tmp_path, but=["film.mp4"])


def test_closing_twice_is_closing_once(tmp_path):
    with open_encoder(tmp_path / "film.mp4", SIZE, 25) as encoder:
        encoder.write(next(moving_frames(SIZE, 1)))
        encoder.close()
    with pytest.raises(ValueError, match="closed"), encoder.buffer():
        pass


@pytest.mark.parametrize("name", [*NAMES, "film.png"])
def test_film_without_frames(tmp_path, name):
    with pytest.raises(FilmError, match="expected a film of at least one frame, got none"):
        open_encoder(tmp_path / name, SIZE, 25).close()
    leave(tmp_path)


def test_second_frame_of_a_still(tmp_path):
    with pytest.raises(FilmError, match=r"^PNG: expected one frame; .*film-%05d\.png"):
        render(tmp_path / "film.png", 10)
    leave(tmp_path)


def test_target_is_there(tmp_path):
    target = tmp_path / "film.mp4"
    target.write_bytes(b"older")
    with pytest.raises(FilmError, match="is there already"):
        open_encoder(target, SIZE, 25)
    assert target.read_bytes() == b"older"


def test_target_that_comes_meanwhile_is_kept(tmp_path):
    target = tmp_path / "film.mp4"
    with pytest.raises(FilmError, match="is there already"):
        render(target, 1, lambda film: target.write_bytes(b"another's"))
    assert target.read_bytes() == b"another's"
    leave(tmp_path, but=["film.mp4"])


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("folder.mp4", "expected a file, found a folder"),
        ("missing/film.mp4", "the folder does not exist"),
        ("file.txt/film.mp4", "a part of the path is a file, not a folder"),
        ("x" * 300 + ".mp4", "the name is too long"),
        ("film.avi", r"expected a name that ends in one of \.mp4, \.webm, \.gif, \.webp, \.apng, \.png, got \.avi"),
        ("film", "got none"),
    ],
)
def test_places_that_cannot_be_written(tmp_path, name, line):
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "file.txt").touch()
    with pytest.raises(FilmError, match=line) as error:
        open_encoder(tmp_path / name, SIZE, 25)
    assert "\n" not in str(error.value)
    leave(tmp_path, but=["file.txt", "folder.mp4"])


def test_codec_that_is_not_installed(tmp_path, monkeypatch):
    settings = replace(mp4.SETTINGS, codec="libx999")
    kind = replace(mp4.MP4, open_sink=lambda path, fitted: video_stream.VideoStream(path, fitted, settings))
    monkeypatch.setattr(formats, "FORMATS", (kind,))
    with pytest.raises(FilmError, match="the installed PyAV cannot encode this: it has no libx999"):
        open_encoder(tmp_path / "film.mp4", SIZE, 25)
    leave(tmp_path)


def test_fault_of_the_encoder_reaches_the_painter(tmp_path, monkeypatch):
    """The painter gets it with one of its next frames, rather than waiting for a buffer for ever."""

    def fail(stream, frame):
        if stream.written == 3:
            raise MemoryError
        stream.written += 1

    monkeypatch.setattr(video_stream.VideoStream, "add_frame", fail)
    given = []
    with pytest.raises(FilmError, match="not enough memory"):
        render(tmp_path / "film.mp4", 1000, lambda film: given.append(film.frames))
    assert len(given) < 3 + 2 * encoder.BUFFERS
    leave(tmp_path)


def test_a_bug_stays_a_bug(tmp_path, monkeypatch):
    monkeypatch.setattr(video_stream.VideoStream, "add", lambda stream, pixels: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        render(tmp_path / "film.mp4", 1)
    leave(tmp_path)


def run(*command, **options):
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False, **options)


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="needs a limit of the size of files")
@pytest.mark.parametrize("name", NAMES[:5])
def test_file_that_may_not_grow(tmp_path, name):
    """As a full disk, where none can be mounted; Python ignores the signal that comes with it."""
    limit = 32 * 1024
    done = run(
        *(sys.executable, "-c", WRITE, str(tmp_path / name)),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.stdout == f"{tmp_path / name}: cannot be written: the file grew larger than is allowed here\n\n", done
    leave(tmp_path)


def own_mounts():
    """Return the beginning of a command that runs with mounts of its own, or skip."""
    if not (unshare := shutil.which("unshare")):
        pytest.skip("no unshare on this machine")
    if run(unshare, "-rm", "mount", "-t", "tmpfs", "none", "/mnt").returncode:
        pytest.skip("mounting is not permitted on this machine")
    return (unshare, "-rm", "sh", "-ec")


@pytest.mark.parametrize("name", [*NAMES, "film.png"])
def test_disk_that_is_full(tmp_path, name):
    command = f'mount -t tmpfs -o size=64k none "{tmp_path}"; exec "$0" "$@"'
    target = tmp_path / name
    done = run(*own_mounts(), command, sys.executable, "-c", WRITE, str(target))
    assert done.stdout == f"{target}: cannot be written: the disk is full\n\n", done


def test_disk_that_can_only_be_read(tmp_path):
    command = f'mount -t tmpfs -o ro none "{tmp_path}"; exec "$0" "$@"'
    target = tmp_path / "film.mp4"
    done = run(*own_mounts(), command, sys.executable, "-c", WRITE, str(target))
    assert done.stdout == f"{target}: cannot be written: the disk can only be read\n\n", done
