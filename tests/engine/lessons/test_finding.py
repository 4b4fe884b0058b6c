"""Lessons are found by number and name, the program's own first."""

import pytest

from engine.lessons.checking import mistakes_in_claims, mistakes_in_text
from engine.lessons.finding import builtin_folder, find_lesson, lesson_folders
from engine.lessons.lesson import load_lesson
from engine.lessons.mistakes import LessonError
from tests.engine.lessons.folder import TEXT, claim, write_lesson


def test_builtin_and_users_lessons(tmp_path):
    write_lesson(tmp_path, name="my-lesson")
    write_lesson(tmp_path, name="20-another")
    (tmp_path / "notes").mkdir()
    (tmp_path / "My Drafts").mkdir()
    found = [folder.name for folder in lesson_folders(tmp_path)]
    assert found[0] == "01-one-step-by-hand"
    assert found[-2:] == ["20-another", "my-lesson"]
    assert lesson_folders(tmp_path / "missing") == lesson_folders()


@pytest.mark.parametrize("which", ["1", "01", "one-step-by-hand", "01-one-step-by-hand"])
def test_by_number_or_name(which):
    lesson = find_lesson(which)
    assert (lesson.number, lesson.name) == (1, "one-step-by-hand")
    assert lesson.folder == builtin_folder() / "01-one-step-by-hand"


def test_a_users_lesson(tmp_path):
    write_lesson(tmp_path, name="20-another")
    assert find_lesson("20", tmp_path).title == find_lesson("another", tmp_path).title == "A title"
    assert find_lesson("another", tmp_path).summary == "What it is about."


@pytest.mark.parametrize(
    ("which", "said"),
    [("one-step-by-hnd", 'did you mean "one-step-by-hand"'), ("x", "expected a number or one of one-step-by-hand")],
)
def test_a_lesson_that_is_not_there(which, said):
    with pytest.raises(LessonError, match=said):
        find_lesson(which)


def test_names_of_folders(tmp_path):
    with pytest.raises(LessonError, match="expected a folder name such as"):
        load_lesson(write_lesson(tmp_path, name="My Lesson"))
    with pytest.raises(LessonError, match=r"expected a folder with scenario.toml, lesson.md and claims.toml"):
        load_lesson(tmp_path / "not-there")


@pytest.mark.parametrize(
    ("addition", "said"),
    [
        ("A loss of 0.5.", 'lesson.md:9: expected {claim:NAME} or {setting:PATH} for a number, found "0.5"'),
        ('```do\nlabel = "A"\nedits = [{ kind = "remove_layer", at = 3 }]\n```', 'lesson.md:9: "A": network.layers'),
        (
            '```do\nlabel = "A"\ncompare = [{ name = "a" }, { name = "b", '
            'edits = [{ kind = "change", path = "training.optimizer.rho", value = 0.5 }] }]\n```',
            "training.optimizer.rho: unknown key",
        ),
        ('```do\nlabel = "A"\ngoto = { step = 0, phase = "forward", layer = 2 }\n```', "expected a layer from 0 to 1"),
        ('```do\nlabel = "A"\ngoto = { step = 0, phase = "loss", layer = 1 }\n```', "phase forward or backward"),
    ],
)
def test_mistakes_in_the_text(tmp_path, addition, said):
    (mistake,) = mistakes_in_text(load_lesson(write_lesson(tmp_path, text=f"{TEXT}\n{addition}\n")))
    assert said in mistake


def test_a_good_lesson_has_no_mistakes(tmp_path):
    lesson = load_lesson(write_lesson(tmp_path))
    assert [*mistakes_in_text(lesson), *mistakes_in_claims(lesson)] == []


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ("", "claims.toml: expected claims, found none"),
        (claim(at="5", below="0.001", fails_with="{ seed = 4 }"), '"it": claimed below 0.001, measured 0.'),
        (claim(at="5", below="100", fails_with="{ seed = 4 }"), '"it": expected to fail with its fails_with'),
    ],
)  # fmt: skip
def test_mistakes_in_the_claims(tmp_path, claims, said):
    text = "# A\n\nb\n\n## C\n\nd\n"
    (mistake,) = mistakes_in_claims(load_lesson(write_lesson(tmp_path, claims=claims, text=text)))
    assert said in mistake
