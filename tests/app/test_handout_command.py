"""``backscope handout``: which moment it writes, and what it says of wrong options."""

import pytest

from app.cli import run_command_line
from engine import Change, load_scenario
from engine.edits import AddLayer
from engine.recording import Run, recording_to_text
from engine.scenario import Layer
from tests.app.film.pdf_reading import Pdf
from tests.app.speaking import spoken


@pytest.fixture(autouse=True)
def _application(qapp):
    """The application is there already, as in the tests before."""


@pytest.fixture
def command(tmp_path, capsys):
    """Write a handout; return the exit code, the text on the page ("" without one) and what was said."""

    def run(source, *options, name="page.pdf"):
        target = tmp_path / name
        code = run_command_line(["handout", str(source), "-o", str(target), *options])
        said = capsys.readouterr()
        assert said.out == "" and "Traceback" not in said.err
        text = Pdf.of(target.read_bytes()).text if target.is_file() and target.stat().st_size > 1000 else ""
        return code, " ".join(text.split()), said.err

    return run


@pytest.fixture
def recording(tmp_path):
    """Return a recording of two branches that was left in the middle of a step of the first."""
    run = Run.of(load_scenario("xor"))
    run.step(12)
    run.apply(Change("training.optimizer.learning_rate", 0.5))
    run.step(4)
    path = tmp_path / "mine.backscope"
    path.write_text(recording_to_text(run.recording.document(run.number, run.step_count)))
    return path


def test_a_scenario_shows_its_first_step(command):
    code, text, said = command("mazur")
    assert (code, said) == (0, "")
    assert "After 1 step" in text and "0.29837" in text and "--at 1" in text


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("40", "After 40 steps"),
        ("40:forward:1", "Step 41: forward, layer 1 of 2"),
        ("40:loss", "Step 41: loss"),
        ("40:backward:2", "Step 41: backward, layer 2 of 2"),
        ("40:update", "Step 41: update"),
    ],
)
def test_any_moment(command, at, expected):
    code, text, _ = command("xor", "--at", at)
    assert code == 0
    assert expected in text
    assert f"--at {at}" in text


def test_a_recording_shows_where_it_stood(command, recording):
    code, text, _ = command(recording)
    assert code == 0
    assert "After 16 steps" in text and "Learning rate 0.5" in text


def test_a_branch_that_is_named_shows_where_it_stood_or_its_end(command, tmp_path):
    run = Run.of(load_scenario("xor"))
    run.step(12)
    run.seek(8)
    first = run.branch.name
    run.apply(Change("training.optimizer.learning_rate", 0.5))
    run.step(4)
    run.seek(10)
    path = tmp_path / "two.backscope"
    path.write_text(recording_to_text(run.recording.document(run.number, run.step_count)))
    assert "After 10 steps" in command(path)[1]
    code, text, _ = command(path, "--branch", run.branch.name, "--force")
    assert code == 0 and "After 10 steps" in text and "Learning rate 0.5" in text
    code, text, _ = command(path, "--branch", first, "--force")
    assert code == 0 and "After 12 steps" in text and "Learning rate 0.5" not in text


def test_curves_begin_at_the_beginning(tmp_path, monkeypatch):
    pages = []
    monkeypatch.setattr("app.film.handout.write_handout", lambda page, *_, **__: pages.append(page))
    assert run_command_line(["handout", "xor", "-o", str(tmp_path / "page.pdf"), "--at", "30:backward:2"]) == 0
    (page,) = pages
    assert len(page.run.history) == 31 and page.run.history.last_step == 30


@pytest.mark.parametrize(("language", "words"), [("de", "Nach 1 Schritt"), ("es", "paso"), ("en", "After 1 step")])
def test_the_page_is_in_the_language_asked_for(command, language, words):
    with spoken("en"):
        code, text, said = command("mazur", "--language", language)
    assert (code, said) == (0, "") and words in text
    assert (f"--language {language}" in text) is (language != "en")
    assert ("0.29837" in text) is (language == "en") and ("0,29837" in text) is (language != "en")
    assert "After 1 step" in command("mazur", "--force")[1]


def test_a_phase_of_a_layer_that_was_added_on_the_way(command, tmp_path):
    run = Run.of(load_scenario("xor"))
    run.step(5)
    run.apply(AddLayer(1, Layer(units=3)))
    run.step(3)
    path = tmp_path / "deeper.backscope"
    path.write_text(recording_to_text(run.recording.document(run.number, run.step_count)))
    code, text, _ = command(path, "--at", "6:backward:3")
    assert code == 0 and "Step 7: backward, layer 3 of 3" in text
    picture = tmp_path / "still.pdf"
    assert run_command_line(["render", str(path), "-o", str(picture), "--at", "6:forward:3"]) == 0
    assert "output layer" in " ".join(Pdf.of(picture.read_bytes()).text.split())


def test_a_file_is_only_replaced_with_force(command):
    assert command("mazur")[0] == 0
    code, _, said = command("mazur")
    assert code == 2 and "--force replaces it" in said
    assert command("mazur", "--force")[0] == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--at", "3:forward:7"), "--at: expected a layer from 1 to 2, found 7"),
        (("--at", "3:loss:1"), "--at: the loss phase has no layers"),
        (("--at", "soon"), "expected STEP"),
        (("--select", "node/9/9"), "node/9/9: expected a layer from 0 to 1, found 9"),
        (("--select", "everything"), "everything: expected loss, input/INPUT"),
        (("--branch", "other"), "--branch other: expected a recording as the source, found the scenario xor"),
        (("--paper", "a5"), "invalid choice"),
        (("--language", "fr"), "--language: invalid choice: 'fr'"),
    ],
)
def test_wrong_options_are_refused_in_a_line(command, tmp_path, options, told):
    code, _, said = command("xor", *options)
    assert code == 2 and told in said and len(said.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "told"), [("page.png", "ends in .pdf"), ("no/page.pdf", "folder does not exist")])
def test_places_that_cannot_be_written_to(command, name, told):
    code, _, said = command("xor", name=name)
    assert code == 2 and told in said and len(said.splitlines()) == 1


def test_a_branch_that_is_not_there(command, recording):
    code, _, said = command(recording, "--branch", "nowhere")
    assert code == 2 and "nowhere" in said and len(said.splitlines()) == 1


def test_a_source_that_is_not_there(command):
    code, _, said = command("nothing")
    assert code == 2 and 'no scenario "nothing"' in said
