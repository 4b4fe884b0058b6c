"""Films in files: as long and as large as asked for, the same every time, nothing left of what failed."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from app.film.encoding import FilmCancelledError, FilmError
from app.film.frames import load_material
from app.film.rendering import Rendering
from app.state.film import LAYOUTS, Film, FilmCaption, FilmRun, Slow, film_to_toml
from engine import Change
from tests.app.film.decoding import decoded
from tests.app.film.test_film_frames import DIVERGING, RELU

SMALL = {"source": "xor", "size": (192, 108), "fps": 10, "seconds": 2.0}

RENDER = """
import sys
from pathlib import Path
from app.bootstrap import prepare
application = prepare(offscreen=True)
from app.film.frames import load_material
from app.film.rendering import Rendering
from app.state.film import film_from_toml
film = film_from_toml(Path(sys.argv[1]).read_text(encoding="utf-8"))
Rendering(film, load_material(film), Path(sys.argv[2])).run()
"""


def rendered(target, progress=None, **fields):
    film = Film(**{**SMALL, **fields})
    return Rendering(film, load_material(film), target).run(progress)


@pytest.fixture(autouse=True)
def _application(qapp):
    from app.bootstrap import prepare

    prepare(offscreen=True)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_layout_makes_a_film(tmp_path, layout, theme):
    runs = (FilmRun(name="tanh"), RELU) if layout == "comparison" else ()
    captions = (FilmCaption("Something to say"),)
    done = rendered(tmp_path / "film.mp4", layout=layout, theme=theme, runs=runs, captions=captions)
    frames = decoded(tmp_path / "film.mp4")
    assert len(frames) == done.frames == 20
    assert frames[0].shape == (108, 192, 3)
    assert len({frame.tobytes() for frame in frames}) > 10  # it moves
    assert bool(frames[10].mean() > 128) is (theme == "light")


def test_the_same_film_comes_out_the_same_in_another_process(tmp_path):
    film = Film(**{**SMALL, "captions": (FilmCaption("Same"),)})
    rendered(tmp_path / "here.mp4", captions=film.captions)
    rendered(tmp_path / "again.mp4", captions=film.captions)
    (tmp_path / "film.toml").write_text(film_to_toml(film), encoding="utf-8")
    root = str(Path(__file__).parents[3])
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": root}
    arguments = [str(tmp_path / "film.toml"), str(tmp_path / "there.mp4")]
    subprocess.run([sys.executable, "-c", RENDER, *arguments], check=True, cwd=root, env=environment, timeout=60)
    here, again, there = (decoded(tmp_path / f"{name}.mp4") for name in ("here", "again", "there"))
    np.testing.assert_array_equal(here, again)
    np.testing.assert_array_equal(here, there)


def test_a_film_comes_out_the_same_from_a_worker_thread(tmp_path):
    rendered(tmp_path / "here.mp4")
    worker = threading.Thread(target=rendered, args=(tmp_path / "there.mp4",))
    worker.start()
    worker.join()
    np.testing.assert_array_equal(decoded(tmp_path / "here.mp4"), decoded(tmp_path / "there.mp4"))


def test_numbered_pictures_are_the_frames(tmp_path):
    done = rendered(tmp_path / "film-%03d.png", seconds=1.0)
    assert len(list(tmp_path.iterdir())) == done.frames == 10


def test_progress_is_told_for_each_frame(tmp_path):
    told = []
    rendered(tmp_path / "film.mp4", lambda done, count: told.append((done, count)))
    assert told[:20] == [(number, 20) for number in range(1, 21)]
    assert set(told[20:]) <= {(20, 20)}  # again while the encoder ends its work


def test_a_size_that_does_not_fit_is_told(tmp_path):
    done = rendered(tmp_path / "film.mp4", size=(193, 109))
    assert done.size == (192, 108) and "even sides" in done.notes[0]


def test_a_rate_that_does_not_fit_keeps_the_length(tmp_path):
    done = rendered(tmp_path / "film.gif", fps=24)
    assert done.seconds == pytest.approx(2.0, abs=0.05) and done.notes


@pytest.mark.parametrize("stop", [KeyboardInterrupt, ZeroDivisionError])
def test_nothing_is_left_of_a_film_that_was_interrupted(tmp_path, stop):
    def interrupt(done, count):
        if done == 5:
            raise stop

    with pytest.raises(stop):
        rendered(tmp_path / "film.mp4", interrupt)
    assert list(tmp_path.iterdir()) == []


def test_cancelling_from_another_thread_leaves_nothing(tmp_path):
    film = Film(**{**SMALL, "seconds": 60.0})
    rendering = Rendering(film, load_material(film), tmp_path / "film.mp4")

    def cancel(done, count):
        if done == 3:
            helper = threading.Thread(target=rendering.cancel)
            helper.start()
            helper.join()
        assert done < 5

    with pytest.raises(FilmCancelledError, match="cancelled, nothing was written"):
        rendering.run(cancel)
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_diverges_ends_the_film_soon_after(tmp_path):
    done = rendered(tmp_path / "film.mp4", runs=(DIVERGING,), seconds=20.0)
    assert len(done.diverged) == 1 and "diverged at step" in done.diverged[0]
    assert 3.0 < done.seconds < 20.0
    assert len(decoded(tmp_path / "film.mp4")) == done.frames


def test_a_film_in_which_one_of_two_runs_diverges_goes_on(tmp_path):
    done = rendered(tmp_path / "film.mp4", runs=(FilmRun(name="fine"), DIVERGING), to_step=300, seconds=6.0)
    assert len(done.diverged) == 1 and done.diverged[0].count(":") >= 2
    assert done.seconds == pytest.approx(6.0)


def test_a_target_that_exists_is_kept(tmp_path):
    target = tmp_path / "film.mp4"
    target.write_text("mine")
    with pytest.raises(FilmError, match="film"):
        rendered(target)
    assert target.read_text() == "mine"


def test_deep_and_shallow_networks_are_compared(tmp_path):
    deeper = FilmRun(edits=(Change("network.layers", [{"units": 3}, {"units": 4}, {"units": 2}]),))
    done = rendered(tmp_path / "film.mp4", runs=(FilmRun(), deeper), to_step=2, pace=(Slow(steps=2, seconds=2.0),))
    assert done.frames == 20


@pytest.mark.parametrize("source", ["digits", "mazur", "spiral", "circle"])
def test_every_built_in_scenario_makes_a_film(tmp_path, source):
    assert rendered(tmp_path / "film.mp4", source=source, to_step=40, seconds=1.0).frames == 10


@pytest.mark.slow
def test_memory_does_not_grow_with_the_length(tmp_path):
    script = RENDER + (
        "from benchmarks.memory import resident\n"
        "import msgspec\n"
        "for seconds in (20.0, 20.0, 200.0):\n"
        "    film = msgspec.structs.replace(film, seconds=seconds)\n"
        "    most = 0\n"
        "    def look(done, count):\n"
        "        global most\n"
        "        if done % 50 == 0: most = max(most, resident())\n"
        "    Rendering(film, load_material(film), Path(sys.argv[2]), overwrite=True).run(look)\n"
        "    print(most)\n"
    )
    film = Film(**{**SMALL, "to_step": 100_000})
    (tmp_path / "film.toml").write_text(film_to_toml(film), encoding="utf-8")
    root = str(Path(__file__).parents[3])
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "film.toml"), str(tmp_path / "film.mp4")],
        check=True, capture_output=True, text=True, cwd=root, env={**os.environ, "PYTHONPATH": root}, timeout=300,
    )  # fmt: skip
    _, short, long = (float(line) for line in done.stdout.split())
    assert long < short * 1.15, (short, long)
