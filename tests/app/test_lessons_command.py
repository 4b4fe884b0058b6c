"""``backscope lessons``: the list, one lesson, its claims measured, a folder checked."""

import argparse
import re
import warnings

import pytest

from app.actions import ACTIONS
from app.commands.lessons import lessons
from app.services.lessons_folder import lessons_folder
from engine import EngineError
from engine.lessons.finding import lesson_folders
from engine.lessons.formulas import COMMANDS
from engine.lessons.lesson import load_lesson
from engine.lessons.places import BUTTONS
from engine.lessons.tree import Formula, Symbols
from tests.engine.lessons.folder import CLAIMS, claim, write_lesson


@pytest.fixture(autouse=True)
def users(tmp_path, monkeypatch):
    folder = tmp_path / "lessons"
    folder.mkdir()
    monkeypatch.setenv("BACKSCOPE_LESSONS_DIR", str(folder))
    return folder


@pytest.fixture
def command(capsys):
    def run(*words, verify=False):
        code = lessons(argparse.Namespace(words=[str(word) for word in words], verify=verify))
        captured = capsys.readouterr()
        return code, captured.out.splitlines(), captured.err

    return run


def test_the_users_folder(users, monkeypatch):
    assert lessons_folder() == users
    monkeypatch.delenv("BACKSCOPE_LESSONS_DIR")
    assert lessons_folder().name == "lessons"
    assert "backscope" in str(lessons_folder())


def test_a_line_each(command, users):
    write_lesson(users)
    code, lines, errors = command()
    assert code == 0 and errors == ""
    assert len(lines) == len(lesson_folders(users))
    assert re.fullmatch(r" 1  one-step-by-hand +One step by hand", lines[0])
    assert re.fullmatch(r"    my-lesson +A title", lines[-1])


def test_a_lesson_that_cannot_be_read_is_told_and_does_not_hide_the_others(command, users):
    write_lesson(users, text="nothing")
    code, lines, errors = command()
    assert code == 2
    assert errors == 'backscope: my-lesson: lesson.md:1: expected the title, "# …", in the first line\n'
    assert lines


def test_what_a_lesson_is_about(command):
    code, lines, _ = command("1")
    assert code == 0
    assert lines[0] == "One step by hand"
    assert "  A famous mistake" in lines
    assert any(line.startswith("  loss_published: The published loss") for line in lines)


def test_mazurs_numbers_are_verified_and_so_is_the_published_one(command):
    code, lines, errors = command("1", verify=True)
    assert (code, errors) == (0, "")
    assert re.fullmatch(r"01-one-step-by-hand: One step by hand  \(\d+\.\d s\)", lines[0])
    published = next(line for line in lines if "loss_published" in line)
    assert re.fullmatch(r"  holds  loss_published +measured 0\.29102792390\d+  claimed 0\.291027924 ± 6e-10", published)
    assert all(line.startswith("  holds") for line in lines[1:])


def test_a_claim_that_does_not_hold(command, users):
    write_lesson(users, claims=CLAIMS.replace("below = 0.10", "below = 0.00001"))
    code, lines, _ = command("my-lesson", verify=True)
    assert code == 1
    assert lines[1].startswith("  FAILS  learns  measured 0.0")


def test_a_lesson_without_claims_is_not_verified(command, users):
    write_lesson(users, claims="", text="# A\n\nb\n\n## C\n\nd\n")
    code, lines, _ = command("my-lesson", verify=True)
    assert (code, lines[1]) == (1, "  FAILS  no claims")


def test_a_folder_is_checked(command, users, monkeypatch):
    folder = write_lesson(users)
    assert command("check", folder) == (0, ["A title: 1 claim holds, and fails where it should"], "")
    monkeypatch.chdir(folder)
    assert command("check", ".")[0] == 0


def test_what_a_check_finds(command, users):
    text = '# A\n\nThe loss is 0.5.\n\n## C\n\n```do\nlabel = "A"\nedits = [{ kind = "remove_layer", at = 9 }]\n```\n'
    claims = claim(name='"low"', at="5", below="0.00001") + claim(name='"any"', at="5", below="100")
    code, lines, errors = command("check", write_lesson(users, claims=claims, text=text))
    assert code == 1
    assert [line.split(": ")[0] for line in lines] == ["lesson.md:3", "lesson.md:7", "claims.toml", "claims.toml"]
    assert errors == "backscope: my-lesson: 4 things to mend\n"


@pytest.mark.parametrize(
    ("words", "verify", "said"),
    [
        (["check"], False, "expected a folder"),
        (["check", "a", "b"], False, "expected a folder"),
        (["check", "missing-folder"], False, "found none"),
        (["check", "/"], False, "expected a folder name"),
        (["1", "8"], False, "expected one name or number, found 2"),
        (["one-stp-by-hand"], True, 'did you mean "one-step-by-hand"'),
    ],
)
def test_users_errors(command, words, verify, said):
    with pytest.raises(EngineError, match=said):
        command(*words, verify=verify)


@pytest.mark.slow
def test_all_are_verified(command):
    code, lines, _ = command(verify=True)
    assert code == 0
    assert len([line for line in lines if not line.startswith("  ")]) == len(lesson_folders())


def test_lessons_point_at_buttons_that_there_are():
    assert set(BUTTONS) <= {action.name for action in ACTIONS}


def typeset(latex):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of importlib.resources, which it reads its font with
        import ziamath
    return ziamath.Latex(latex).svg()


@pytest.mark.parametrize("folder", lesson_folders(), ids=lambda folder: folder.name)
def test_formulas_of_lessons_are_typeset(folder):
    text = load_lesson(folder).text
    formulas = [span.latex for span in text.spans() if isinstance(span, Symbols)]
    formulas += [block.latex for block in text.blocks() if isinstance(block, Formula)]
    for latex in formulas:
        assert typeset(latex).startswith("<svg"), latex


_OF_ONE = ("sqrt", "hat", "bar", "tilde", "vec", "dot", "overline", "underbrace", "overbrace")
_FONTS = ("text", "mathrm", "mathbf", "mathit", "mathbb", "mathcal", "operatorname")
_IN_USE = {
    **dict.fromkeys((*_OF_ONE, *_FONTS), "{a}"),
    "frac": "{a}{b}",
    "left": r"( a \right)",
    "begin": r"{cases} a & b \end{cases}",
    **dict.fromkeys(("big", "Big", "bigl", "bigr"), "( a"),
}
"""What follows a command, where it needs something to follow."""


@pytest.mark.parametrize("name", sorted(COMMANDS - {"right", "end"}))
def test_every_command_that_formulas_may_have_is_known_to_the_typesetter(name):
    from latex2mathml.converter import convert

    latex = f"x \\{name} {_IN_USE.get(name, 'y')}"
    assert f"\\{name}" not in convert(latex)  # a command that it does not know it writes as letters
    assert typeset(latex).startswith("<svg")
    assert "\\nonsense" in convert("x \\nonsense y")
