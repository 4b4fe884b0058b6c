"""Languages: every text is translated, translations are complete, numbers follow, one can write from the right."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.language.collecting import Text, release, texts_of_lessons, texts_of_program
from app.language.offered import DOMAINS, TRANSLATED, language_for
from app.language.pseudo import CLOSING, OPENING, pseudo
from app.language.speaking import CONTEXT, FOLDER, speak
from engine.language import counted, local_number, tr
from engine.lessons.finding import lesson_folders
from engine.lessons.lesson import load_lesson
from engine.lessons.tree import Look, Number, Setting, Symbols
from tests.app.window_texts import texts_of_window, texts_painted
from tests.app.windows import PAGES, open_window

_PLACE = re.compile(r"\{\w+\}")
_MARKS = re.compile(r"\{[^{}]*\}|\]\([^)]*\)|\$[^$]*\$|`[^`]*`")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NAMES = frozenset(
    re.findall(
        r"\S+",
        """
        relu elu gelu silu sgd rmsprop adagrad adam adamw mse xor csv lecun glorot huber softmax softplus tanh leaky sin
        cos exp log max min ctrl shift alt space pgdown pgup home end left right esc enter return tab del ins plus
        backscope webm webp apng png svg pdf numpy pytorch json html mp4 gif npz mazur dropout nan deutsch español
        english flop flops kib mib gib
        """,
    )
)
"""Names that are the same in every language."""


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture(scope="module")
def sources() -> dict[str, list[Text]]:
    return {"backscope": texts_of_program(), "lessons": texts_of_lessons()}


def _messages(domain: str, code: str) -> dict[tuple[str, str], tuple[list[str], bool]]:
    """Return translations of a file by source and sense: one, or one for each plural; and whether one is missing."""
    found: dict[tuple[str, str], tuple[list[str], bool]] = {}
    for context in ET.parse(FOLDER / f"{domain}_{code}.ts").iter("context"):
        assert context.findtext("name") == CONTEXT
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            key = (message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = (forms, translation.get("type") is not None or not all(forms))
    return found


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("domain", DOMAINS)
def test_translations_are_complete(sources: dict[str, list[Text]], domain: str, code: str) -> None:
    messages = _messages(domain, code)
    wanted = {(text.source, text.sense) for text in sources[domain]}
    assert wanted - set(messages) == set(), "python -m app.language brings the files up to date"
    assert set(messages) - wanted == set()
    assert [source for source, (_, missing) in messages.items() if missing] == []


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("domain", DOMAINS)
def test_translations_have_the_same_values_formulas_and_targets(domain: str, code: str) -> None:
    marks = _MARKS if domain == "lessons" else _PLACE
    wrong = [
        (source, form)
        for (source, _), (forms, _) in _messages(domain, code).items()
        for form in forms
        if Counter(marks.findall(form)) != Counter(marks.findall(source))
        and not (len(forms) > 1 and set(marks.findall(form)) | {"{n}"} == set(marks.findall(source)) | {"{n}"})
    ]
    assert not wrong


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.parametrize("domain", DOMAINS)
def test_what_the_program_loads_is_made_from_the_translations(tmp_path: Path, domain: str, code: str) -> None:
    made = tmp_path / "made.qm"
    try:
        release(FOLDER / f"{domain}_{code}.ts", made)
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        pytest.skip(f"Qt's lrelease is not here: {error}")
    assert made.read_bytes() == (FOLDER / f"{domain}_{code}.qm").read_bytes()


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_lesson_says_the_same_in_every_language(english_again: None, code: str) -> None:
    for folder in lesson_folders():
        speak("en")
        english = load_lesson(folder)
        speak(code)
        lesson = load_lesson(folder)
        assert lesson.summary != english.summary
        assert len(lesson.text.sections) == len(english.text.sections)
        assert lesson.text.bare_numbers == ()
        for kind in (Number, Setting, Symbols, Look):
            ours, theirs = (
                Counter(_meaning(span) for span in text.spans() if isinstance(span, kind))
                for text in (lesson.text, english.text)
            )
            assert ours == theirs, folder.name


def _meaning(span: object) -> object:
    """Return what must be the same in every language."""
    match span:
        case Number():
            return span.claim
        case Setting():
            return span.path
        case Look():
            return span.place
        case Symbols():
            return span.latex.replace("{,}", ".")
    return span


def test_a_language_is_chosen_or_the_system_s_or_english() -> None:
    assert language_for("es", "de_DE") == "es"
    assert language_for("", "de_AT") == "de"
    assert language_for("", "fr_FR") == "en"
    assert language_for("tlh", "es_MX") == "es"


def test_texts_plurals_and_numbers_follow(english_again: None) -> None:
    speak("de")
    assert tr("Learning rate") == "Lernrate"
    assert local_number("1,234.5") == "1.234,5"
    one, many = (counted(n, "{n} example", "{n} examples") for n in (1, 1200))
    assert (one, many) == ("1 Beispiel", "1.200 Beispiele")
    speak("en")
    assert tr("Learning rate") == "Learning rate"
    assert counted(1, "{n} example", "{n} examples") == "1 example"


def test_qt_s_own_texts_follow(english_again: None, qapp: QApplication) -> None:
    speak("de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().decimalPoint() == ","
    speak("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def untranslated(text: str) -> list[str]:
    """Return the words of a text in the test language that no translation has passed through."""
    depth, rest = 0, []
    for sign in text:
        depth += (sign == OPENING) - (sign == CLOSING)
        rest.append(sign if depth == 0 and sign != CLOSING else " ")
    if "\\" in text:
        return []  # a formula in TeX
    words = _WORD.findall("".join(rest))
    return [word for word in words if word.lower() not in _NAMES and len(re.findall("[A-Za-z]", word)) > 2]


def test_what_is_not_translated_is_found() -> None:
    assert untranslated(f"{pseudo('Learning rate', False)}: 0.03 (Ctrl+Z)") == []
    assert untranslated(f"{pseudo('Learning rate', False)} of the layer") == ["the", "layer"]
    assert untranslated("⟦Léárñ ⟦ReLU⟧ and more, cut …") == []


@pytest.mark.parametrize("page", PAGES)
def test_every_text_of_the_window_is_translated(
    qtbot: QtBot, english_again: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, page: str
) -> None:
    speak("pseudo")
    with open_window() as window:
        PAGES[page](window, tmp_path)
        texts = {text for _, text in texts_of_window(window)}
        if "lesson" not in page and page != "welcome":  # written word by word, row by row; tested above as lessons
            texts |= set(texts_painted(window, monkeypatch))
        for own in (str(tmp_path), str(Path.home()), "nothing.toml", "table.csv", "kind", "twó-špírálš"):
            texts = {text.replace(own, "") for text in texts}
        wrong = {text: words for text in texts if (words := untranslated(text))}
        assert not wrong


@pytest.mark.parametrize("page", PAGES)
def test_from_the_right_nothing_leaves_the_window(qtbot: QtBot, english_again: None, tmp_path: Path, page: str) -> None:
    speak("pseudo-rtl")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    with open_window() as window:
        PAGES[page](window, tmp_path)
        header = window.header
        if header.isVisible():
            assert header.button("undo").x() < window.width() / 2  # what is right else, is left
        window.grab()
        for widget in window.findChildren(type(window.transport)):
            assert window.rect().contains(widget.geometry())
