"""Collecting all texts that are translated, into Qt's translation files.

Literals in calls of ``tr``, ``counted`` and ``mark`` are found in the syntax tree of every module; lessons and
scenarios are read, and tell what they asked a translation for. ``lupdate`` merges them with what is translated already,
and ``lrelease`` makes what the program loads.
"""

from __future__ import annotations

import ast
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

import app
import engine
from app.language.offered import DOMAINS, TRANSLATED
from app.language.speaking import CONTEXT, FOLDER
from engine import builtin_names, load_scenario
from engine.language import ENGLISH, Language, use_language
from engine.lessons.finding import lesson_folders
from engine.lessons.lesson import load_lesson

_CALLS = ("tr", "counted", "mark")


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate.

    Attributes
    ----------
    sense
        Tells it from another with the same words.
    plural
        Whether it is said of a number of things, ``{n}``.
    where
        File it was found in, for the translator.
    """

    source: str
    sense: str = ""
    plural: bool = False
    where: str = ""


def texts_of_program() -> list[Text]:
    """Return all texts of the program, each once, sorted by where they stand."""
    found: dict[tuple[str, str], Text] = {}
    for text in _all_of_program():
        found.setdefault((text.source, text.sense), text)
    return sorted(found.values(), key=lambda text: text.where)


def texts_of_lessons() -> list[Text]:
    """Return all texts of the lessons that are not the program's too, each once, in reading order."""
    found: dict[str, Text] = {}
    of_program = {text.source for text in texts_of_program()}
    for folder in lesson_folders():

        def note(source: str, sense: str, count: int, where: str = folder.name) -> str:
            if not sense:  # those with one are the program's
                found.setdefault(source, Text(source, where=where))
            return ""

        use_language(Language("en", note))
        try:
            lesson = load_lesson(folder)
        finally:
            use_language(ENGLISH)
        for scenario in lesson.scenarios.values():
            found.setdefault(scenario.title, Text(scenario.title, where=folder.name))
    return [text for source, text in found.items() if source not in of_program]


def literals_in(path: Path, where: str) -> Iterator[Text]:
    """Yield the texts in the calls of one module.

    Raises
    ------
    ValueError
        A call is given something else than literals, which nobody could collect.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "engine.language"
        for name in node.names
    }
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id == "Meta":  # the declaration of a scenario's field
            for word in node.keywords:
                if word.arg in ("title", "description") and _is_text(word.value):
                    yield Text(ast.literal_eval(word.value), where=where)
        if node.func.id not in _CALLS or node.func.id not in calls:
            continue
        if node.func.id == "tr" and not _is_text(node.args[0]):
            continue  # what another table marks
        given = node.args[2] if node.func.id == "counted" else node.args[0]
        sense = next((word.value for word in node.keywords if word.arg == "sense"), ast.Constant(""))
        if not (_is_text(given) and _is_text(sense)):
            raise ValueError(f"{path}:{node.lineno}: {node.func.id} expects a literal")
        yield Text(ast.literal_eval(given), ast.literal_eval(sense), node.func.id == "counted", where)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _all_of_program() -> Iterator[Text]:
    for package in (app, engine):
        root = Path(package.__path__[0])
        for path in sorted(root.rglob("*.py")):
            where = path.relative_to(root.parent).as_posix()
            if where != "engine/language.py":
                yield from literals_in(path, where)
    for name in builtin_names():
        yield Text(load_scenario(name).title, where=f"resources/scenarios/{name}.toml")


def update() -> None:
    """Bring the translation files up to date with the texts, and make from them what the program loads.

    Raises
    ------
    subprocess.CalledProcessError
        One of Qt's programs failed.
    """
    for domain, texts in zip(DOMAINS, (texts_of_program(), texts_of_lessons()), strict=True):
        with tempfile.TemporaryDirectory() as folder:
            listing = Path(folder) / f"{domain}.py"
            listing.write_text(_listing(texts), encoding="utf-8")
            for code in TRANSLATED:
                source = FOLDER / f"{domain}_{code}.ts"
                language = ("-source-language", "en", "-target-language", code)
                _run("lupdate", str(listing), "-no-obsolete", "-locations", "none", *language, "-ts", str(source))
                release(source, source.with_suffix(".qm"))


def release(source: Path, made: Path) -> None:
    """Make the file that the program loads from a translation file.

    Raises
    ------
    subprocess.CalledProcessError
        Qt's program failed.
    """
    _run("lrelease", "-silent", "-removeidentical", str(source), "-qm", str(made))


def _run(program: str, *arguments: str) -> None:
    subprocess.run([str(Path(PySide6.__file__).parent / program), *arguments], check=True, stdout=subprocess.DEVNULL)


def _listing(texts: Iterable[Text]) -> str:
    """Return a module in which lupdate finds the texts, with where they stand as notes for the translator."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for text in texts:
        count = ", 2" if text.plural else ""
        arguments = f"{_quoted(CONTEXT)}, {_quoted(text.source)}, {_quoted(text.sense)}{count}"
        lines += [f"#: {text.where}", f"QCoreApplication.translate({arguments})"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
