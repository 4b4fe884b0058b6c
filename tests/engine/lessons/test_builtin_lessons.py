"""Every lesson of the program: its text keeps the rules, its claims hold, and each fails where it should."""

import pytest

from engine.lessons.checking import mistakes_in_text
from engine.lessons.finding import lesson_folders
from engine.lessons.lesson import load_lesson
from engine.lessons.measuring import verify, verify_failing
from engine.lessons.tree import Button, Number, Question

LESSONS = lesson_folders()
TOGETHER = 300 / 17
"""Seconds that a lesson may take when all of them are to take five minutes."""


@pytest.fixture(params=LESSONS, ids=lambda folder: folder.name)
def lesson(request):
    return load_lesson(request.param)


def test_its_text_keeps_the_rules(lesson):
    assert list(mistakes_in_text(lesson)) == []


def test_it_has_all_that_a_lesson_has(lesson):
    blocks = list(lesson.text.blocks())
    assert lesson.claims
    assert any(isinstance(block, Button) for block in blocks)
    assert any(isinstance(block, Question) for block in blocks)
    assert any(isinstance(span, Number) for span in lesson.text.spans()) or "claim:" in (
        lesson.folder / "lesson.md"
    ).read_text(encoding="utf-8")


@pytest.mark.slow
def test_its_claims_hold_and_each_fails_where_it_should(lesson):
    verification = verify(lesson)
    untrue = [(o.claim.name, o.measured_text) for o in verification.outcomes if not o.holds]
    assert untrue == []
    assert sum(verification.seconds.values()) < TOGETHER
    assert [outcome.claim.name for outcome in verify_failing(lesson).outcomes if outcome.holds] == []


def test_numbers_of_lessons_are_used_once():
    numbers = [load_lesson(folder).number for folder in LESSONS]
    assert None not in numbers
    assert len(set(numbers)) == len(numbers)
