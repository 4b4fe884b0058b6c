"""Layouts: parts that do not cover one another, and writing in proportion to the picture."""

from itertools import combinations

import pytest

from app.film.layouts import panels_of, sheet_of
from app.state.film import LAYOUTS

SIZES = ((1920, 1080), (1280, 720), (1080, 1920), (1080, 1080), (3840, 2160), (64, 64), (512, 64), (16_384, 16_384))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("runs", [1, 2, 3, 4])
@pytest.mark.parametrize("captions", [False, True])
def test_panels_lie_in_the_picture_and_beside_one_another(size, layout, runs, captions):
    sheet = sheet_of(size)
    panels = panels_of(layout, sheet, runs, captions=captions)
    for panel in panels:
        assert panel.width >= 1 and panel.height >= 1
        if min(size) >= 480:
            assert panel.x >= 0 and panel.x + panel.width <= sheet.width + 1
            assert panel.y >= 0 and panel.y + panel.height <= sheet.height + 1
    if min(size) >= 480:
        for one, other in combinations(panels, 2):
            apart = (
                one.x + one.width <= other.x
                or other.x + other.width <= one.x
                or one.y + one.height <= other.y
                or other.y + other.height <= one.y
            )
            assert apart, (one, other)
    stages = [panel for panel in panels if panel.kind == "stage"]
    assert len(stages) == {"comparison": runs, "prediction": 0}.get(layout, 1)


def test_writing_grows_with_the_picture():
    assert sheet_of((1920, 1080)).unit == pytest.approx(1.5 * sheet_of((1280, 720)).unit)
    for size in SIZES:
        sheet = sheet_of(size)
        assert sheet.unit * sheet.ratio == pytest.approx(min(size[0] / 600, size[1] / 720))
        assert 0.5 <= sheet.unit <= 2.0
        assert (sheet.width * sheet.ratio, sheet.height * sheet.ratio) == pytest.approx(size)


def test_the_usual_sizes_are_painted_without_enlarging():
    assert all(sheet_of(size).ratio == 1 for size in ((1280, 720), (1920, 1080), (1080, 1920), (2560, 1440)))
