"""Another language, or larger writing, within a ``with`` block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.language.speaking import speak
from app.painting.typography import set_text_size
from engine.language import ENGLISH, Language, use_language

GERMAN_MARKS = Language("de", decimal_mark=",", thousands_mark=".")
"""German numbers, and English texts."""


@contextmanager
def spoken(code: str, text_size: float = 1.0) -> Iterator[None]:
    """Speak a language, and write in a size."""
    speak(code)
    set_text_size(text_size)
    try:
        yield
    finally:
        set_text_size(1.0)
        speak("en")


@contextmanager
def german_numbers() -> Iterator[None]:
    """Write numbers with German marks."""
    use_language(GERMAN_MARKS)
    try:
        yield
    finally:
        use_language(ENGLISH)
