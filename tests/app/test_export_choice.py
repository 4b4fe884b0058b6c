"""What can be chosen for an export, and the film that follows from it."""

import doctest
from pathlib import Path

import pytest
from msgspec import UNSET

from app.film.encoding import FORMATS, format_of
from app.film.timing import timeline_of
from app.state import export_choice
from app.state.export_choice import (
    GROUPS,
    KINDS,
    LAYOUTS,
    PACES,
    SIZES,
    ExportChoice,
    about_seconds,
    file_name,
    film_line,
    film_of,
    kinds_of,
    left_text,
    themes_of,
    with_kind,
    with_layout,
    with_pace,
)
from app.state.film import LAYOUTS as FILM_LAYOUTS
from app.state.film import FilmFileError, Slow, film_from_toml, film_to_toml
from app.state.theme import THEME_NAMES

ONE, TWO = ("first run",), ("first run", "other")


def test_the_examples_in_the_texts_hold():
    assert doctest.testmod(export_choice).failed == 0


def test_the_first_choice_is_a_film_worth_showing():
    film = film_of(ExportChoice(), 1500, ONE)
    assert (film.layout, film.picture, film.fps) == ("stage_curves_prediction", (1920, 1080), 30)
    assert (film.from_step, film.to_step) == (0, 1500)
    assert [run.branch for run in film.runs] == ["first run"]
    assert film.title_card and film.end_card
    assert film_from_toml(film_to_toml(film)) == film
    assert 20 < timeline_of(film).seconds < 40


def test_every_moving_format_has_what_its_encoder_knows():
    films = {Path("film" + kind.suffix): kind for kind in kinds_of("film")}
    known = {format_of(path): kind for path, kind in films.items()}
    assert set(known) == {each for each in FORMATS if not each.still}
    for each, kind in known.items():
        for rate in kind.rates:
            assert each.fit((640, 360), rate).rate == rate  # none of them has to give way


def test_all_layouts_themes_and_groups_are_offered():
    assert set(LAYOUTS) == set(FILM_LAYOUTS)
    assert tuple(themes_of("film")) == THEME_NAMES
    assert {kind.group for kind in KINDS.values()} == set(GROUPS)


@pytest.mark.parametrize("pace", PACES)
@pytest.mark.parametrize("last", [1, 2, 7, 2500])
def test_every_pace_comes_to_the_end(pace, last):
    timeline = timeline_of(film_of(ExportChoice(pace=pace), last, ONE))
    assert timeline.last == last
    end = timeline.at(timeline.seconds)
    assert end.step + (end.share or 0.0) == last


def test_fast_only_never_goes_phase_by_phase_and_step_by_step_always_does():
    fast = timeline_of(film_of(ExportChoice(pace="fast", cards=False), 300, ONE))
    assert all(fast.at(seconds).share is None for seconds in range(12))
    film = film_of(ExportChoice(pace="steps", cards=False), 2500, ONE)
    slow = [part for part in film.pace if isinstance(part, Slow)]
    assert [part.steps for part in slow] == [1000, 1000, 500]
    assert timeline_of(film).at(1.0).share is not None


def test_step_by_step_begins_with_few_steps_and_gives_them_back():
    choice = with_pace(ExportChoice(), "steps", 4000)
    assert choice.to_step == 10
    assert with_pace(choice, "usual", 4000).to_step is None
    assert with_pace(ExportChoice(), "steps", 6).to_step is None
    assert with_pace(ExportChoice(to_step=50), "steps", 4000).to_step == 50


def test_another_kind_takes_the_nearest_rate_and_theme_that_it_knows():
    choice = with_kind(ExportChoice(fps=30, theme="contrast_dark"), "gif")
    assert (choice.fps, choice.theme) == (25, "contrast_dark")
    assert with_kind(ExportChoice(fps=60), "gif").fps == 50
    assert with_kind(choice, "html").theme == "dark"
    assert with_kind(ExportChoice(fps=24), "png").fps == 24


def test_the_layout_for_phones_brings_its_size():
    choice = with_layout(ExportChoice(), "vertical")
    assert choice.pixels == (1080, 1920)
    assert with_layout(choice, "stage").pixels == (1920, 1080)
    assert with_layout(ExportChoice(size="square"), "stage").size == "square"


def test_side_by_side_shows_the_runs_and_needs_two():
    film = film_of(ExportChoice(layout="comparison"), 50, TWO)
    assert [run.branch for run in film.runs] == list(TWO)
    with pytest.raises(FilmFileError, match="expected two to four runs, found 1"):
        film_of(ExportChoice(layout="comparison"), 50, ONE)


def test_what_has_no_length_is_refused_in_a_line():
    with pytest.raises(FilmFileError, match="Nothing has been trained yet"):
        film_of(ExportChoice(), 0, ONE)
    with pytest.raises(FilmFileError, match="expected an end behind step 80, found step 80"):
        film_of(ExportChoice(from_step=80), 80, ONE)
    with pytest.raises(FilmFileError, match="found step 5"):
        film_of(ExportChoice(kind="html", from_step=9, to_step=5), 80, ONE)
    assert film_of(ExportChoice(kind="png"), 0, ONE).to_step is UNSET  # a picture of step 0 is one
    assert film_of(ExportChoice(to_step=20), 0, ONE).to_step == 20  # it will be trained for the film


@pytest.mark.parametrize(
    ("title", "name"),
    [("Two spirals", "two-spirals.mp4"), ("a/b\\c: *?", "a-b-c.mp4"), ("..", "backscope.mp4"), ("Größe", "größe.mp4")],
)
def test_names_of_files_are_plain(title, name):
    assert file_name(title, "mp4") == name
    assert len(file_name(300 * "x", "mp4")) <= 64


def test_times_are_said_no_better_than_they_are_known():
    said = [about_seconds(s) for s in (0.0, 2.2, 12.0, 57.4, 58.0, 100.0, 3500.0, 4000.0, 40_000.0)]
    assert said == [
        "about a second", "about 2 s", "about 10 s", "about 55 s", "about 1 min", "about 2 min", "about an hour",
        "about an hour", "about 11 h",
    ]  # fmt: skip
    assert left_text(0.0) == "nearly done"


def test_a_line_says_what_is_known_of_a_film():
    assert film_line(95.0, (1080, 1080), 12_345, None) == "1:35 long · 1080×1080 · about 10 kB"
    assert film_line(5.0, SIZES["4K"][1], 987_654_321, 0.2).endswith("about 1 GB · about a second to make")
