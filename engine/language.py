"""Texts and numbers in the language of the reader. The engine knows no Qt: the window says which language it is.

Every text that a person reads passes through :func:`tr`, :func:`counted` or :func:`mark`, which are given literals:
``python -m app.language`` collects them. Without a language, as on the command line, they come back as they are: in
English. Numbers are written with English marks and pass through :func:`local_number` where they are shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _nothing(text: str, sense: str, count: int) -> str:
    return ""


@dataclass(frozen=True)
class Language:
    """What must be known of a language.

    Attributes
    ----------
    code
        As in ISO 639-1: ``de``.
    translation
        Of a text, the sense it is meant in ("" where one is enough) and a count (-1 for none); "" where there is none.
    decimal_mark, thousands_mark
        Between the whole part of a number and its decimals; between groups of three digits.
    """

    code: str = "en"
    translation: Callable[[str, str, int], str] = _nothing
    decimal_mark: str = "."
    thousands_mark: str = ","


ENGLISH = Language()
_language = ENGLISH
_marks: dict[int, str] = {}
"""What takes the place of the English marks in numbers."""


def use_language(language: Language) -> None:
    """Have all texts made from now on in a language; those that are made already stay as they are."""
    global _language, _marks
    _language = language
    _marks = {ord("."): language.decimal_mark, ord(","): language.thousands_mark} if language.code != "en" else {}


def language() -> Language:
    """Return the language in use."""
    return _language


def tr(text: str, /, *, sense: str = "", **values: object) -> str:
    """Return a text in the language in use, with values put in where it says ``{name}``.

    Parameters
    ----------
    sense
        Tells two meanings of the same English word apart.

    >>> tr("Layer {number}", number=2)
    'Layer 2'
    """
    translated = (_language.translation(text, sense, -1) if text else "") or text
    return translated.format(**values) if values else translated


def counted(count: int, one: str, many: str, /, **values: object) -> str:
    """Return the text for a number of things, with ``{n}`` for the number.

    >>> counted(1, "{n} example", "{n} examples"), counted(1200, "{n} example", "{n} examples")
    ('1 example', '1,200 examples')
    """
    translated = _language.translation(many, "", count) or (one if count == 1 else many)
    return translated.format(n=local_number(f"{count:,}"), **values)


def mark(text: str, /, *, sense: str = "") -> str:
    """Return a text as it is, for a table made before the language is known; whoever shows it calls :func:`tr`."""
    return text


def local_number(text: str) -> str:
    """Return a number, or a text with numbers and no other dots or commas in it, with the marks of the language.

    >>> use_language(Language("de", decimal_mark=",", thousands_mark="."))
    >>> local_number("1,234.5")
    '1.234,5'
    >>> use_language(ENGLISH)
    """
    return text.translate(_marks) if _marks else text


def english_number(text: str) -> str:
    """Return what somebody wrote as a number with English marks; with one dot or comma alone, it is the decimal mark.

    >>> english_number("0,5"), english_number("0.5")
    ('0.5', '0.5')
    """
    kept = text.strip().replace(" ", "").replace("\N{NO-BREAK SPACE}", "").replace("\N{NARROW NO-BREAK SPACE}", "")
    marks = [sign for sign in kept if sign in ".,"]
    if len(marks) <= 1:
        return kept.replace(",", ".")
    last = marks[-1]
    if marks.count(last) > 1:  # groups of three, and no decimals
        return kept.replace(last, "")
    return kept.replace("," if last == "." else ".", "").replace(last, ".")
