"""A lesson: a folder with a scenario, a text and claims, read and checked for what can be told without training."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.architecture import architecture_of
from engine.datasets import load_dataset
from engine.document import scenario_to_document
from engine.errors import EngineError
from engine.language import Language, language, tr
from engine.lessons.claims import Claim, Claims, RunOf, changed, check_update, claims_from_toml
from engine.lessons.mistakes import LessonError
from engine.lessons.places import Surroundings
from engine.lessons.spans import Reader
from engine.lessons.text import read_text
from engine.lessons.tree import LessonText, plain
from engine.loading import builtin_names, load_scenario, read_text_file
from engine.scenario import Scenario

SCENARIO_FILE, TEXT_FILE, CLAIMS_FILE = "scenario.toml", "lesson.md", "claims.toml"

Stamp = tuple[int, int]
"""When a file was changed, in nanoseconds, and its size in bytes."""

_FOLDER = re.compile(r"(?:(?P<number>\d{2})-)?(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)")


@dataclass(frozen=True, eq=False)
class Lesson:
    """One lesson.

    Attributes
    ----------
    folder
        Where it stands.
    number
        Its place among the lessons, None for one without.
    name
        Its folder's name without the number.
    scenarios
        The scenario of each run, by the run's name, with what the run has changed; ``lesson`` is ``scenario``.
    """

    folder: Path
    number: int | None
    name: str
    scenario: Scenario
    text: LessonText
    runs: Mapping[str, RunOf]
    scenarios: Mapping[str, Scenario]
    claims: tuple[Claim, ...]

    @property
    def title(self) -> str:
        """What it is called."""
        return self.text.title

    @property
    def summary(self) -> str:
        """What it is about, in a sentence or two without marks."""
        return plain(self.text.summary.spans)


def folder_name(folder: Path) -> tuple[int | None, str] | None:
    """Return number and name of a lesson's folder, None where it has not the name of one."""
    found = _FOLDER.fullmatch(folder.name)
    return None if found is None else (int(found["number"]) if found["number"] else None, found["name"])


def lesson_title(folder: Path) -> str:
    """Return what a lesson is called, without reading the rest of it; "" where its text does not begin with a title.

    Raises
    ------
    EngineError
        The text cannot be read.
    """
    first, _, _ = read_text_file(folder / TEXT_FILE).lstrip().partition("\n")
    return tr(first[1:].strip()) if first.startswith("# ") else ""


def load_lesson(folder: Path) -> Lesson:
    """Read a lesson.

    Raises
    ------
    EngineError
        A file is missing, or something in it is wrong; one line that begins with the file's name.
    """
    named = folder_name(folder)
    if named is None:
        said = tr('expected a folder name such as "01-one-step" or "my-lesson"')
        raise LessonError(f"{folder}: {said}")
    if not folder.is_dir():
        said = tr(
            "expected a folder with {scenario}, {text} and {claims}, found none",
            scenario=SCENARIO_FILE,
            text=TEXT_FILE,
            claims=CLAIMS_FILE,
        )
        raise LessonError(f"{folder}: {said}")
    stamps = tuple(_stamp(folder / name) for name in (SCENARIO_FILE, TEXT_FILE, CLAIMS_FILE))
    return _read(folder, named, stamps, language())


@functools.lru_cache(maxsize=64)
def _read(
    folder: Path, named: tuple[int | None, str], _stamps: tuple[Stamp | None, ...], _language: Language
) -> Lesson:
    """Read a lesson's files, once for each version of them: it is shown on a card, in a list and in the window."""
    scenario = load_scenario(folder / SCENARIO_FILE)
    claims = claims_from_toml(read_text_file(folder / CLAIMS_FILE), CLAIMS_FILE)
    scenarios = {name: _scenario_of(run, name, folder, scenario) for name, run in claims.runs.items()}
    text = read_text(read_text_file(folder / TEXT_FILE), _reader(scenario, scenarios, claims))
    return Lesson(folder, *named, scenario, text, claims.runs, scenarios, claims.claims)


def _stamp(path: Path) -> Stamp | None:
    """Return what changes when a file does; None where it cannot be read, which is said when it is."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _scenario_of(run: RunOf, name: str, folder: Path, own: Scenario) -> Scenario:
    where = f"{CLAIMS_FILE}: runs.{name}"
    scenario = own
    if run.scenario is not None:
        try:
            built_in = run.scenario in builtin_names()
            scenario = load_scenario(run.scenario if built_in else folder / run.scenario)
        except EngineError as error:
            raise LessonError(f"{where}.scenario: {error}") from None
    scenario = changed(scenario, run.changes, f"{where}.with")
    check_update(run.update, scenario, where)
    return scenario


def _reader(scenario: Scenario, scenarios: Mapping[str, Scenario], claims: Claims) -> Reader:
    architecture = architecture_of(scenario, load_dataset(scenario.data, scenario.seed))
    return Reader(
        TEXT_FILE,
        stated=claims.stated,
        documents={name: scenario_to_document(of_run) for name, of_run in scenarios.items()},
        around=Surroundings.of(scenario, [(layer.inputs, layer.units) for layer in architecture.layers]),
    )
