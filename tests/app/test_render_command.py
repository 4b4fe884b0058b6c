"""``backscope render``: what it makes of its options, and what it says of wrong ones."""

import argparse

import pytest

from app.cli import run_command_line
from app.commands.render import render
from app.commands.source import At
from app.state.film import Film, film_to_toml
from engine import EngineError
from tests.app.film.decoding import decoded
from tests.app.speaking import spoken

NOTHING = dict.fromkeys(
    ("source", "film", "size", "fps", "seconds", "from_step", "to_step", "layout", "theme", "title", "at")
)


def run(target, **options):
    given = {**NOTHING, "quiet": False, "force": False, "language": "en", "output": str(target), **options}
    at = None if given["at"] is None else At.parse(given["at"])
    return render(argparse.Namespace(**{**given, "at": at}))


SHORT = {"size": (192, 108), "fps": 10, "seconds": 1.0, "to_step": 30}


@pytest.fixture(autouse=True)
def _application(qapp):
    """The application is there already, as in the tests before."""


def test_a_film_of_a_scenario(tmp_path, capsys):
    assert run(tmp_path / "film.mp4", source="xor", **SHORT) == 0
    assert len(decoded(tmp_path / "film.mp4")) == 10
    said = capsys.readouterr()
    assert "film.mp4: 1.0 s, 192×108, 10 frames" in said.out
    assert said.err.splitlines()[0] == "10 %: frame 1 of 10" and "\r" not in said.err


def test_quiet_says_nothing(tmp_path, capsys):
    assert run(tmp_path / "film.mp4", source="xor", quiet=True, **SHORT) == 0
    assert capsys.readouterr() == ("", "")


def test_a_bar_on_a_terminal(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert run(tmp_path / "film.mp4", source="xor", **SHORT) == 0
    said = capsys.readouterr().err
    assert "100 %" in said and said.endswith("\r\033[K") and "\n" not in said


@pytest.mark.parametrize("by", ["film", "source"])
def test_a_film_from_a_file_changed_by_the_options(tmp_path, by):
    path = tmp_path / "my.toml"
    path.write_text(film_to_toml(Film(source="xor", size=(192, 108), fps=10, seconds=3.0, to_step=30)))
    assert run(tmp_path / "film.mp4", **{by: str(path), "seconds": 1.0, "quiet": True}) == 0
    assert len(decoded(tmp_path / "film.mp4")) == 10


def test_paths_in_a_film_begin_at_its_folder(tmp_path, monkeypatch):
    from engine import load_scenario

    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "mine.toml").write_text(load_scenario("xor").to_toml())
    (tmp_path / "sub" / "film.toml").write_text('source = "mine.toml"\nsize = [192, 108]\nfps = 10\nseconds = 1\n')
    monkeypatch.chdir(tmp_path)
    assert run(tmp_path / "film.mp4", film="sub/film.toml", quiet=True) == 0


@pytest.mark.parametrize("at", [None, "12", "12:loss", "12:backward:1"])
def test_stills(tmp_path, at):
    assert run(tmp_path / "still.png", source="xor", size=(320, 180), at=at, to_step=20) == 0
    assert (tmp_path / "still.png").read_bytes().startswith(b"\x89PNG")


def test_a_diverged_run_is_told_and_is_no_failure(tmp_path, capsys):
    path = tmp_path / "film.toml"
    path.write_text(
        'source = "xor"\n[[runs]]\nedits = [\n'
        '{ kind = "change", path = "training.loss", value = "half_squared_error" },\n'
        '{ kind = "change", path = "network.output_activation", value = "linear" },\n'
        '{ kind = "change", path = "network.layers[0].activation", value = "linear" },\n'
        '{ kind = "change", path = "training.optimizer.learning_rate", value = 100.0 },\n]\n'
    )
    assert run(tmp_path / "film.mp4", film=str(path), **{**SHORT, "to_step": 500}, quiet=True) == 0
    said = capsys.readouterr().err
    assert said.startswith("backscope: diverged at step") and said.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("film.avi", {}, "expected a name that ends in one of"),
        ("film.mp4", {"at": "5"}, "--at 5: expected a name that ends in .png, .svg or .pdf"),
        ("film.png", {"at": "5:forward:9"}, "--at: expected a layer from 1 to 2, found 9"),
        ("film.png", {"at": "5:loss:1"}, "--at: the loss phase has no layers"),
        ("film.png", {"seconds": 3.0}, "expected a film for --seconds"),
        ("film.mp4", {"size": (1, 1)}, "size[0]: expected a whole number from 64 to 16,384, found 1"),
        ("film.mp4", {"size": (16_384, 16_384)}, "expected at most"),
        ("film.mp4", {"fps": 1000}, "fps: expected a whole number from 1 to 240"),
        ("film.mp4", {"from_step": 30, "to_step": 20}, "to: expected a step behind the film's first one, 30, found 20"),
        ("film.mp4", {"seconds": 0.0}, "seconds: expected a number above 0"),
        ("film.mp4", {"layout": "circle"}, "layout: expected one of stage"),
        ("film.mp4", {"layout": "comparison"}, "runs: expected two to four runs"),
        ("film.mp4", {"source": "nowhere.toml"}, "nowhere.toml: no such file"),
        ("nowhere/film.mp4", {}, "the folder does not exist"),
        ("film.mp4", {"source": None}, "source: expected a scenario or a recording, found nothing"),
    ],
)
def test_a_mistake_is_one_line_and_nothing_is_written(tmp_path, name, options, said):
    with pytest.raises(EngineError) as caught:
        run(tmp_path / name, **{"source": "xor", "quiet": True, **options})
    assert said in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", ["x", "5:warp", "5:forward:2:1"])
def test_a_place_that_is_none_is_refused(tmp_path, capsys, at):
    assert run_command_line(["render", "xor", "-o", str(tmp_path / "still.png"), "--at", at]) == 2
    said = capsys.readouterr().err
    assert "--at: expected STEP, STEP:PHASE" in said and said.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_exists_is_replaced_only_by_force(tmp_path):
    target = tmp_path / "film.mp4"
    target.write_text("mine")
    with pytest.raises(EngineError, match="the file exists; --force replaces it"):
        run(target, source="xor", quiet=True, **SHORT)
    assert target.read_text() == "mine"
    assert run(target, source="xor", quiet=True, force=True, **SHORT) == 0
    assert len(decoded(target)) == 10


def test_a_mistake_in_a_file_names_the_file(tmp_path):
    (tmp_path / "my.toml").write_text("fps = 0\n")
    with pytest.raises(EngineError, match=r"my\.toml: fps: expected a whole number"):
        run(tmp_path / "film.mp4", film=str(tmp_path / "my.toml"))


@pytest.mark.parametrize(("name", "options"), [("still.svg", {"at": "12:loss"}), ("page.html", {"to_step": 20})])
def test_what_is_made_speaks_the_language_asked_for(tmp_path, name, options):
    target = tmp_path / name
    with spoken("en"):
        assert run(target, source="xor", language="de", quiet=True, **options) == 0
    german = target.read_text()
    assert run(target, source="xor", quiet=True, force=True, **options) == 0
    english = target.read_text()
    assert "Vorhersage" in german and "Vorhersage" not in english
    assert "Prediction" in english
