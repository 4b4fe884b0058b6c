"""The texts of the page itself: all of them can be translated, and stand in the page in the language of the window."""

import re
from importlib import resources

import pytest

from app.web.page import page_text
from app.web.replay import replay_of
from app.web.words import _TEXTS, in_words, words
from engine.language import ENGLISH, Language, use_language
from engine.recording import Run
from tests.app.web.reading import Elements, content_of
from tests.engine.scenarios import scenario

OTHER = Language("xx", lambda text, sense, count: f"<{text}>", decimal_mark=",", thousands_mark=".")
SAID_BY_NAME = {"batch", "forward", "loss", "backward", "update"}
"""Phases, which the script has as data."""


@pytest.fixture
def other_language():
    use_language(OTHER)
    yield
    use_language(ENGLISH)


def parts(ending):
    folder = resources.files("resources").joinpath("web")
    return "\n".join(part.read_text(encoding="utf-8") for part in folder.iterdir() if part.name.endswith(ending))


def test_every_text_of_script_and_page_is_there_to_be_translated_and_no_other():
    said = set(re.findall(r'\bsay\("((?:[^"\\]|\\.)*)"', parts(".js")))
    written = set(re.findall(r"\[\[(.+?)\]\]", parts(".html")))
    assert said | written | SAID_BY_NAME == set(_TEXTS)
    assert len(set(_TEXTS)) == len(_TEXTS)


def test_no_text_of_the_page_stands_in_it_as_it_is():
    page = re.sub(r"\[\[.+?\]\]", "", parts(".html"))
    attributes = re.findall(r'(?:aria-label|title|placeholder)="([^"]*)"', page)
    assert not any(attributes)
    body = page[page.index("<body>") :].replace("$title", "").replace("$content", "").replace("$script", "")
    assert not re.findall(r">[^<>]*[A-Za-z]{3,}[^<>]*<", body)


def test_in_english_there_is_nothing_to_put_in_place_of_texts():
    assert words() == {}
    assert in_words("<b>[[Play]]</b>") == "<b>Play</b>"


def test_a_page_is_in_the_language_of_the_window_and_no_translation_can_break_it(other_language):
    run = Run.of(scenario("moons", [{"units": 2}], batch_size=7))
    page = page_text(replay_of(run, 0, 2), title="Moons")
    content = content_of(page)
    assert content["words"]["step {step}"] == "<step {step}>"
    assert content["marks"] == {".": ",", ",": "."}
    elements = Elements(page)
    assert ("html", "lang", "xx") in elements.attributes
    assert ("input", "aria-label", "<Speed>") in elements.attributes
    assert {"<Prediction>", "<Loss>"} <= {text for _, text in elements.of("h2")}
    assert "[[" not in page.partition('id="content"')[0]
