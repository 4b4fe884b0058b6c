"""Texts and numbers of charts, films, exports and comparisons in another language."""

import inspect
import re
from typing import get_args

import pytest

from app.film.frames import Reel, load_material
from app.state.comparison import _WITHIN_A_SENTENCE, differences
from app.state.comparison_choices import choices
from app.state.cost_text import bytes_text, quantity_text, time_text
from app.state.csv_summary import _KINDS
from app.state.curves import LossHistory
from app.state.curves_picture import CurvesLook, picture_of_run
from app.state.export_choice import film_line
from app.state.film import Film, FilmFileError, film_from_toml
from app.state.listing import listed
from app.state.speed import Speed, rate_text
from app.state.theme import load_theme
from app.state.ticks import step_text, value_text
from app.state.timeline import tick_texts
from app.views.data_panel import _ABOUT
from engine.datasets.csv_preview import ColumnKind
from engine.language import ENGLISH, Language, use_language
from engine.scenario import Data
from engine.schema import scenario_fields
from tests.engine.scenarios import scenario

OTHER = Language("xx", lambda text, sense, count: f"«{text}»", decimal_mark=",", thousands_mark=".")
BARE = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture
def other_language():
    use_language(OTHER)
    yield
    use_language(ENGLISH)


def bare_words(text):
    """Return the words of a text that no translation has gone through; names in it are given as places."""
    while (shorter := re.sub(r"«[^«»]*»", "", text)) != text:
        text = shorter
    return BARE.findall(text)


def test_numbers_of_axes_have_the_marks_of_the_language_once(other_language):
    assert [value_text(0.05), value_text(-2.5e-7), step_text(1500)] == ["0,05", "−2,5e−7", "1,5k"]
    assert tick_texts((0, 500, 1000)) == ("0", "500", "1.000")
    assert tick_texts((0, 2_500_000)) == ("0", "2,5 M")
    assert listed(["0,5", "0,3"]) == "0,5; 0,3"


def test_sizes_times_and_speeds_are_in_the_language(other_language):
    assert [bytes_text(12_500), time_text(5300.0), quantity_text(12_345)] == ["12,5 kB", "5,30 ms", "12.345"]
    assert quantity_text(12_345_678) == "«12,3 million»"
    assert rate_text(1234.0) == "«1.200 steps/s»"
    assert bare_words(Speed(0.3).text(9)) == bare_words(Speed(1.0).text(9)) == []
    assert film_line(33.5, (1280, 720), 5_234_567, None) == "«0:33 long» · 1280×720 · «about 5 MB»"


def test_every_word_of_a_chart_of_curves_is_translated(other_language):
    history = LossHistory()
    for step in range(0, 2000, 10):
        history.append(step, 1e6 / (step + 1) ** 2, 0.5, 0.9, 0.8)
    for accuracy in (False, True):
        look = CurvesLook(load_theme("light"), accuracy=accuracy, title=True)
        for shown in (history, LossHistory()):
            picture = picture_of_run(shown, look, 400, 300, position=1234)
            labels = [label.text for label in (*picture.labels, *picture.notes)]
            assert [word for text in labels for word in bare_words(text)] == []
    look = CurvesLook(load_theme("light"))
    assert [look.written(0.1234), look.written(12345.0)] == ["0,1234", "1,234e4"]


def test_a_longer_word_for_step_makes_room_for_itself(other_language):
    picture = picture_of_run(LossHistory(), CurvesLook(load_theme("light")), 400, 300)
    (label,) = [label for label in picture.labels if label.text == "«step 0»"]
    assert label.rectangle[0] >= 0


@pytest.mark.parametrize("kind", ["sgd", "adam"])
def test_every_choice_to_compare_with_is_translated(other_language, kind):
    given = scenario("moons", [{"units": 3}] * 2, optimizer={"kind": kind, "learning_rate": 0.03})
    for group in choices(given):
        for choice in group.choices:
            assert set(bare_words(choice.text)) <= {"SGD", "softplus", "tanh"}, choice.text
    rates = next(group for group in choices(given) if any("× 10" in choice.text for choice in group.choices))
    assert rates.choices[0].text == "0,3  (× 10)"


def test_differences_are_whole_texts_in_the_language(other_language):
    one = scenario("moons", [{"units": 3}], batch_size=10)
    other = scenario("moons", [{"units": 3}], batch_size=10, l2=0.01)
    assert differences([one, other]) == ["«no «L2»»", "««L2» 0,01»"]


def test_every_field_that_can_differ_has_its_name_within_a_sentence():
    named = set(_WITHIN_A_SENTENCE)
    symbols = {"l1", "l2", "rho", "epsilon", "beta1", "beta2", "nesterov", "units"}
    for data in ("moons", {"kind": "digits"}, {"kind": "csv", "path": "-", "target": "y"}):
        for optimizer in ("sgd", "rmsprop", "adagrad", "adam", "adamw"):
            for clip in ("norm", "value"):
                for schedule in ("step", "exponential", "cosine", "one_cycle"):
                    given = scenario(
                        data,
                        [{"units": 2}],
                        optimizer={"kind": optimizer, "learning_rate": 0.01},
                        clip={"kind": clip},
                        schedule={"kind": schedule},
                    )
                    for path in scenario_fields(given):
                        parts = path.split(".")
                        name = parts[-2] if parts[-1] == "kind" else parts[-1]
                        if parts[0] not in ("format", "title") and path not in ("network.layers", "data.kind"):
                            assert name in named | symbols, path


def test_kinds_of_columns_and_of_data_all_have_a_text():
    assert set(_KINDS) == set(get_args(ColumnKind))
    told = {kind.__struct_config__.tag: inspect.getdoc(kind) for kind in get_args(Data)}
    assert {kind: about for kind, (_, about) in _ABOUT.items()} == {
        kind: about for kind, about in told.items() if kind not in ("rows", "csv")
    }


def test_the_cards_of_a_film_are_in_the_language(other_language):
    film = Film(source="spiral", to_step=20)
    reel = Reel(film, load_material(film))
    moments = list(reel.timeline.moments(2))
    cards = [frame.card for frame in (reel.frame(moments[0]), reel.frame(moments[-1]))]
    lines = [text for card in cards for text, _ in card.lines]
    assert len(lines) >= 4
    assert {word for text in lines for word in bare_words(text)} <= {"tanh"}


def test_what_is_wrong_in_a_film_is_said_in_the_language_and_its_keys_are_not_translated(other_language):
    with pytest.raises(FilmFileError) as caught:
        film_from_toml("fps = 1000")
    assert str(caught.value) == "«fps: expected «a whole number from 1 to 240», found 1000»"
    with pytest.raises(FilmFileError) as caught:
        film_from_toml('layout = "wide"')
    assert "«one of stage, stage_curves_prediction, comparison, prediction, vertical»" in str(caught.value)
