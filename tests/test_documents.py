"""What the documents say is what the project does."""

from __future__ import annotations

import re
from pathlib import Path

from app.bootstrap import LIBRARIES
from engine import Scenario, builtin_names
from engine.reference import scenario_reference

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_scenario_reference_is_up_to_date() -> None:
    assert (ROOT / "docs" / "scenario.md").read_text(encoding="utf-8") == scenario_reference()


def test_the_readme_names_every_built_in_scenario() -> None:
    for name in builtin_names():
        assert f"`{name}`" in README


def test_the_readme_scenario_is_a_scenario() -> None:
    text = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert text is not None
    assert Scenario.from_toml(text[1]).title == "Two moons"


def test_the_readme_and_the_error_name_the_same_libraries() -> None:
    assert LIBRARIES in README


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert "README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert re.search(r"^    python3 -m venv .*pytest.*$", README, re.MULTILINE)


def test_every_document_that_is_linked_exists() -> None:
    for name in ("README.md", "ARCHITECTURE.md", "benchmarks/README.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
            assert ((ROOT / name).parent / target).exists(), f"{name} links to {target}"


def test_the_code_map_names_only_what_exists() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for row in re.findall(r"^\| (`.*?`) \|", text, re.MULTILINE):
        for name in re.findall(r"`([^`]+)`", row):
            assert any((ROOT / room / name).exists() for room in ("engine", "app", "engine/datasets")), name
