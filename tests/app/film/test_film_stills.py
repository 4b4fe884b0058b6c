"""Single moments: pixels as in the film, and vectors with text as text."""

import re

import numpy as np
import pytest

from app.film.encoding import FilmError
from app.film.frames import Reel, layout_of, load_material
from app.film.painting import FramePainter, look_of, scenes_of
from app.film.stills import is_still, moment_of_step, paint_still, share_among, write_still
from app.state.film import LAYOUTS, Film, FilmRun
from engine import Phase
from tests.app.film.pdf_reading import Pdf
from tests.app.film.test_film_frames import RELU

SMALL = {"source": "xor", "size": (480, 270), "to_step": 100}


@pytest.fixture(autouse=True)
def _application(qapp):
    from app.bootstrap import prepare

    prepare(offscreen=True)


def written(target, step=20, share=None, **fields):
    film = Film(**{**SMALL, **fields})
    write_still(film, load_material(film), moment_of_step(film, step, share), target)
    return target.read_bytes()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("share", [None, 0.3, 0.9])
def test_a_still_is_the_frame_that_a_film_would_show(layout, share):
    runs = (FilmRun(), RELU) if layout == "comparison" else ()
    film = Film(**{**SMALL, "layout": layout, "runs": runs})
    material = load_material(film)
    frame = Reel(film, material).frame(moment_of_step(film, 20, share))
    look = look_of(film, layout_of(film), film.picture, len(material.runs), captions=False)
    still, moving = np.zeros((270, 480, 4), np.uint8), np.zeros((270, 480, 4), np.uint8)
    paint_still(still, look, frame)
    FramePainter(look).paint(moving, frame, scenes_of(look, frame))
    np.testing.assert_array_equal(still, moving)
    assert len(np.unique(still[..., :3].reshape(-1, 3), axis=0)) > 20


def test_a_vector_picture_has_its_text_as_text_and_its_fonts_in_it(tmp_path):
    svg = written(tmp_path / "still.svg", 20, 0.3, title="A title & more").decode()
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    assert "A title &amp; more" in texts and any("z = W·a + b" in text for text in texts)
    assert "font-family: 'Inter'" in svg and "http" not in svg.replace("http://www.w3.org", "")
    assert svg.count("<path") > 10
    pdf = written(tmp_path / "still.pdf", 20, 0.3)
    assert pdf.startswith(b"%PDF") and b"Inter" in pdf


def test_text_in_a_pdf_can_be_found_and_copied(tmp_path):
    share = share_among(len(load_material(Film(**SMALL)).runs[0][2].trainer.architecture.layers), Phase.UPDATE)
    pdf = Pdf.of(written(tmp_path / "still.pdf", 20, share, size=(1280, 720), layout="stage"))
    text = "".join(pdf.text.split())
    assert "w←w+Δw" in text and re.search(r"Δ−0\.\d{3}", text) and "α=0.1" in text
    assert not re.search(r"[\ue000-\uf8ff\x00]", text)


def test_a_picture_may_be_as_large_as_paper_needs_it(tmp_path):
    data = written(tmp_path / "still.png", size=(4000, 2250), layout="stage")
    assert int.from_bytes(data[16:20]) == 4000 and int.from_bytes(data[20:24]) == 2250


def test_the_smallest_picture_is_drawn(tmp_path):
    for layout in LAYOUTS:
        runs = (FilmRun(), RELU) if layout == "comparison" else ()
        assert written(tmp_path / f"{layout}.png", size=(64, 64), layout=layout, runs=runs)


def test_which_names_are_stills(tmp_path):
    names = ("a.png", "a.SVG", "a.pdf", "a-%04d.png", "a.mp4")
    assert [is_still(tmp_path / name) for name in names] == [True, True, True, False, False]


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_still_that_exists_is_kept(tmp_path, suffix):
    target = tmp_path / f"still{suffix}"
    target.write_text("mine")
    with pytest.raises(FilmError, match="still"):
        written(target)
    assert target.read_text() == "mine"
    with pytest.raises(FilmError, match="the folder does not exist"):
        written(tmp_path / "nowhere" / f"still{suffix}")


def test_a_name_of_no_picture_is_refused(tmp_path):
    with pytest.raises(FilmError, match=r"expected a name that ends in one of \.png, \.svg, \.pdf"):
        written(tmp_path / "still.jpg")


def test_a_phase_in_a_still_is_well_under_way():
    film = Film(**SMALL)
    material = load_material(film)
    share = share_among(len(material.runs[0][2].trainer.architecture.layers), Phase.BACKWARD, 1)
    (run,) = Reel(film, material).frame(moment_of_step(film, 5, share)).runs
    assert (run.snapshot.phase, run.snapshot.layer) == (Phase.BACKWARD, 1)
    assert 0.55 < run.fraction < 0.75
