"""docs/lessons.md names all there is, and its example is a lesson."""

import re
import textwrap
from pathlib import Path

import pytest

from engine.lessons import measures
from engine.lessons.buttons import Doing
from engine.lessons.checking import mistakes_in_claims, mistakes_in_text
from engine.lessons.claims import STATEMENTS, Claim, RunOf
from engine.lessons.lesson import load_lesson
from engine.lessons.places import PARTS
from engine.lessons.tree import Button, Number
from tests.engine.lessons.folder import SCENARIO, write_lesson

DOCUMENT = (Path(__file__).parents[3] / "docs" / "lessons.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name",
    [
        *PARTS,
        *(field for field in Doing.__struct_fields__ if field != "label"),
        *Claim.__struct_encode_fields__,
        *RunOf.__struct_encode_fields__,
        *STATEMENTS,
        *measures._SCALARS,
        *measures._FUNCTIONS,
        *measures._OF_LAYER,
        *measures._ARRAYS,
    ],
)
def test_everything_is_named(name):
    assert re.search(rf"(?<![a-z_]){re.escape(name)}(?![a-z_])", DOCUMENT)


def indented(start: str) -> str:
    """Return the indented block that begins with a line."""
    lines = DOCUMENT.split(f"    {start}\n", 1)[1].splitlines()
    taken = [start]
    for line in lines:
        if line and not line.startswith("    "):
            break
        taken.append(line)
    return f"{start}\n" + textwrap.dedent("\n".join(taken[1:])).rstrip() + "\n"


def test_the_example_is_a_lesson(tmp_path):
    scenario = SCENARIO.replace("learning_rate = 0.5", "learning_rate = 0.03")
    text = f"{indented('# Learning rate')}\n{indented('> What happens at ten times the rate?')}\n{indented('```do')}"
    lesson = load_lesson(write_lesson(tmp_path, scenario=scenario, claims=indented("[runs.fast]"), text=text))
    assert [*mistakes_in_text(lesson), *mistakes_in_claims(lesson)] == []
    assert sum(isinstance(block, Button) for block in lesson.text.blocks()) == 1
    assert [span.text for span in lesson.text.spans() if isinstance(span, Number)] == ["0.10", "100"]
