"""The film as a value: TOML in and out, and one line for every mistake."""

import re
from pathlib import Path

import pytest

from app.film.timing import timeline_of
from app.state.film import (
    LANDSCAPE,
    PORTRAIT,
    Film,
    FilmCaption,
    FilmFileError,
    FilmRun,
    Flow,
    Hold,
    Slow,
    changed_film,
    film_from_toml,
    film_to_toml,
)
from engine import Change, Phase

WHOLE = Film(
    source="spiral",
    title="Two × spirals",
    size=(640, 360),
    fps=24,
    theme="dark",
    from_step=10,
    to_step=400,
    chart="accuracy",
    end_card=False,
    runs=(FilmRun(name="a"), FilmRun(edits=(Change("training.optimizer.learning_rate", 0.1),))),
    pace=(Slow(steps=2, seconds=4.0, phases=(Phase.FORWARD, Phase.LOSS)), Flow(to_step=100, rate=30.0), Hold(), Flow()),
    captions=(FilmCaption("first", to_step=20), FilmCaption("then", from_seconds=2.5)),
)


@pytest.mark.parametrize("film", [Film(), WHOLE])
def test_reading_what_was_written_gives_an_equal_film(film):
    assert film_from_toml(film_to_toml(film)) == film


def test_an_empty_document_is_a_film():
    assert film_from_toml("") == Film()


def test_the_size_follows_the_layout():
    assert Film().picture == LANDSCAPE
    assert film_from_toml('layout = "vertical"').picture == PORTRAIT
    assert film_from_toml('layout = "vertical"\nsize = [300, 400]').picture == (300, 400)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fps = 0", "fps: expected a whole number from 1 to 240, found 0"),
        ("fsp = 30", 'fsp: unknown key, did you mean "fps"?'),
        ('theme = "blue"', "theme: expected one of light, dark, contrast, contrast_dark, found 'blue'"),
        ("size = [10, 100]", "size[0]: expected a whole number from 64 to 16,384, found 10"),
        ("size = [64]", "size: expected width and height in pixels, found a list of 1"),
        ("size = [640, 65]", "size: expected one side at most 8 times the other, found 640×65"),
        ("from = 5\nto = 5", "to: expected a step behind the film's first one, 5, found 5"),
        ("from = -1", "from: expected a whole number from 0 to 1,000,000,000,000, found -1"),
        ("seconds = 0", "seconds: expected a number above 0 and of at most 86,400, found 0"),
        ("seconds = nan", "seconds: expected"),
        ('[[pace]]\nkind = "fast"', 'pace[0].kind: expected "slow" or "flow" or "hold", found'),
        ('[[pace]]\nkind = "flow"\nsteps = 3', "pace[0].steps: unknown key"),
        ('[[pace]]\nkind = "slow"\nphases = ["warp"]', "pace[0].phases[0]: expected one of batch, forward"),
        ('[[pace]]\nkind = "flow"\nrate = 3\nseconds = 1', "pace[0]: expected rate or seconds, found both"),
        ('[[pace]]\nkind = "flow"\nrate = 3\nbegin = 1', "pace[0]: expected rate or begin, found both"),
        ("[[captions]]\nto = 4", "captions[0].text: expected text of at most 200 characters, found nothing"),
        (
            '[[captions]]\ntext = "a"\nfrom = 4\nto = 3',
            "captions[0]: expected an end behind its beginning, found 4 to 3",
        ),
        ('layout = "comparison"\n[[runs]]', "runs: expected two to four runs for a comparison, found 1"),
        ('layout = "stage"\n[[runs]]\n[[runs]]', 'layout: expected "comparison" for several runs, found "stage"'),
        ("[[runs]]\n" * 5, "runs: expected a list of at most 4 runs, found a list of 5"),
        ('[[runs]]\nedits = [{ kind = "chnge" }]', "runs[0].edits[0].kind: expected"),
        ("format = 2", "format: expected 1, found 2"),
        ("a = [", "not a TOML document: "),
        ("[" * 20_000, "not a TOML document: "),
    ],
)
def test_a_mistake_is_one_line_that_names_its_place(text, said):
    with pytest.raises(FilmFileError) as caught:
        film_from_toml(text)
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


def test_a_change_is_checked_too():
    assert changed_film(Film(), fps=12).fps == 12
    with pytest.raises(FilmFileError, match="fps: expected a whole number"):
        changed_film(Film(), fps=1000)
    with pytest.raises(FilmFileError, match="to: expected a step behind"):
        changed_film(Film(from_step=7), to_step=3)


def test_the_examples_of_the_documents_are_films():
    text = (Path(__file__).parents[3] / "docs" / "film.md").read_text(encoding="utf-8")
    blocks = [
        "\n".join(line[4:] for line in block.splitlines()) for block in re.findall(r"\n\n((?: {4}.*\n|\n)+)", text)
    ]
    films = [timeline_of(film_from_toml(block)) for block in blocks if "source" in block]
    assert len(films) == 2
