"""Which languages the window speaks."""

from __future__ import annotations

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
"""Each by its own name, as whoever speaks it finds it; by its code in ISO 639-1."""
TRANSLATED = tuple(code for code in LANGUAGES if code != ENGLISH)
PSEUDO = {"pseudo": False, "pseudo-rtl": True}
"""Languages for tests, where every text that is translated can be told from one that is not; whether from the right."""
DOMAINS = ("backscope", "lessons")
"""What a translation consists of: the texts of the program, and those of the lessons."""


def language_for(wanted: str, system: str) -> str:
    """Return the code of the language to speak: the one that was chosen, else the system's, else English.

    Parameters
    ----------
    wanted
        A code, or "" for no choice.
    system
        The system's language, as in ``de_AT``.
    """
    for code in (wanted, system.replace("-", "_").partition("_")[0]):
        if code in LANGUAGES or code in PSEUDO:
            return code
    return ENGLISH
