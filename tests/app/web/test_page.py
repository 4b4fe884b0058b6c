"""The page as a text and as a file: one file, no network, nothing that a title could break out of."""

import base64
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.state.theme import load_theme
from app.web.page import page_text, write_page
from app.web.replay import PageError, replay_of
from engine import FileError, load_scenario
from engine.recording import Run
from tests.app.web.reading import Elements, content_of
from tests.engine.scenarios import scenario

NASTY = "</script><script>alert(1)</script><img src=x onerror='alert(2)'> & \"$title\" ]]> <!-- \u2028 é"


@pytest.fixture(scope="module")
def replay():
    return replay_of(Run.of(scenario("xor")), 0, 6)


def test_page_holds_the_replay(replay):
    content = content_of(page_text(replay, title="Exclusive or", theme="dark"))
    assert content["title"] == "Exclusive or"
    assert content["theme"] == "dark"
    assert [step["step"] for step in content["replay"]["steps"]] == list(range(6))
    assert content["themes"]["dark"]["forward"] == load_theme("dark").forward


def test_a_title_stays_a_title(replay):
    page = page_text(replay, title=NASTY)
    plain, nasty = Elements(page_text(replay, title="plain")), Elements(page)
    assert [tag for tag, _, _ in nasty.texts] == [tag for tag, _, _ in plain.texts]
    assert nasty.of("title")[0][1] == " ".join(NASTY.split())
    assert nasty.of("h1")[0][1] == " ".join(NASTY.split())
    assert content_of(page)["title"] == " ".join(NASTY.split())
    assert page.count("\u2028") == 0


def test_only_its_own_script_and_style_may_run(replay):
    elements = Elements(page_text(replay, title="x"))
    (policy,) = [a["content"] for a, _ in elements.of("meta") if a.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    scripts = [text for attributes, text in elements.of("script") if "type" not in attributes]
    for rule, texts in (("script-src", scripts), ("style-src", [text for _, text in elements.of("style")])):
        digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
        assert rules[rule].split() == [f"'sha256-{digest}'" for digest in digests]
        assert len(digests) == 1


def test_nothing_is_loaded_from_anywhere(replay):
    page = page_text(replay, title="x")
    attributes = Elements(page).attributes
    assert not [entry for entry in attributes if entry[1] in ("src", "href", "srcset", "data", "action", "style")]
    assert not [entry for entry in attributes if entry[1].startswith("on")]
    for word in ("https:", "url(", "@import", "fetch(", "XMLHttpRequest", "WebSocket", "import(", "eval(", "innerHTML"):
        assert word not in page, word
    assert page.count("http:") == page.count("http://www.w3.org/2000/svg") == 1


def test_says_what_is_missing_without_scripts(replay):
    page = page_text(replay, title="x")
    assert "needs JavaScript" in page[page.index("<noscript>") : page.index("</noscript>")]


def test_an_unknown_theme_is_refused(replay):
    with pytest.raises(PageError, match="expected one of auto, light, dark"):
        page_text(replay, title="x", theme="pink")


def test_sizes():
    spiral = page_text(replay_of(Run.of(load_scenario("spiral")), 0, 3000), title="2-8-8-8-1")
    assert len(spiral.encode()) < 1_000_000
    digits = page_text(replay_of(Run.of(load_scenario("digits")), 0, 200), title="64-32-10")
    assert len(digits.encode()) < 6_000_000


def test_the_same_bytes_in_another_process(tmp_path):
    here, there = tmp_path / "here.html", tmp_path / "there.html"
    write_page(Run.of(load_scenario("xor")), here, to_step=30, title="Two & two")
    code = (
        "import sys; from pathlib import Path; from app.web.page import write_page; from engine import load_scenario;"
        "from engine.recording import Run;"
        "write_page(Run.of(load_scenario('xor')), Path(sys.argv[1]), to_step=30, title='Two & two');"
        "assert 'PySide6' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(there)], check=True, env={**os.environ, "PYTHONHASHSEED": "77"})
    assert here.read_bytes() == there.read_bytes()


def test_has_the_title_of_the_scenario(tmp_path):
    write_page(Run.of(load_scenario("xor")), tmp_path / "a.html", to_step=2)
    assert content_of((tmp_path / "a.html").read_text("utf-8"))["title"] == load_scenario("xor").title


def test_a_file_is_replaced_only_when_asked(tmp_path):
    target = tmp_path / "page.html"
    target.write_text("kept")
    with pytest.raises(FileError, match="the file exists"):
        write_page(Run.of(scenario("xor")), target, to_step=2)
    assert target.read_text() == "kept"
    write_page(Run.of(scenario("xor")), target, to_step=2, overwrite=True)
    assert target.read_text("utf-8").startswith("<!doctype html>")


def test_a_file_that_appears_meanwhile_is_kept(tmp_path):
    target = tmp_path / "page.html"
    with pytest.raises(FileError, match="the file exists"):
        write_page(
            Run.of(scenario("xor")), target, to_step=2, progress=lambda share: target.write_text("kept") and None
        )
    assert target.read_text() == "kept"


@pytest.mark.parametrize(("place", "message"), [("no/page.html", "does not exist"), ("", "found a folder")])
def test_a_wrong_place_is_named_before_training(tmp_path, place, message):
    run = Run.of(scenario("xor"))
    with pytest.raises(FileError, match=message):
        write_page(run, tmp_path / place, to_step=5)
    assert run.step_count == 0


def test_nothing_is_left_of_a_page_that_could_not_be_written(tmp_path, monkeypatch):
    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="cannot be written: no space left on device"):
        write_page(Run.of(scenario("xor")), tmp_path / "page.html", to_step=2)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_left_of_a_page_that_was_given_up(tmp_path):
    def give_up(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_page(Run.of(scenario("xor")), tmp_path / "page.html", to_step=5, progress=give_up)
    assert list(tmp_path.iterdir()) == []


def test_all_files_of_the_page_are_used():
    from app.web.page import _SCRIPTS

    folder = Path("resources/web")
    assert {path.name for path in folder.iterdir()} == {"replay.html", "replay.css", *_SCRIPTS}
