"""Telling Qt and the engine which language to speak."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

import resources
from app.language.offered import DOMAINS, ENGLISH, PSEUDO, language_for
from app.language.pseudo import pseudo
from engine.language import ENGLISH as ENGLISH_TEXTS
from engine.language import Language, use_language

CONTEXT = "Backscope"
"""The one context of all texts in Qt's translation files."""
FOLDER = Path(resources.__file__).parent / "languages"

_installed: list[QTranslator] = []


def speak(wanted: str) -> str:
    """Speak a language from now on: in texts made later, in Qt's dialogs, in numbers and in the direction of layout.

    Parameters
    ----------
    wanted
        Code of a language; "" for the system's.

    Returns
    -------
    str
        Code of the language that is spoken now.
    """
    application = QCoreApplication.instance()
    assert isinstance(application, QGuiApplication)
    code = language_for(wanted, QLocale.system().name())
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    from_the_right = PSEUDO.get(code, False)
    locale = QLocale(ENGLISH if code in PSEUDO else code)
    QLocale.setDefault(locale)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_the_right else locale.textDirection())
    if code in PSEUDO:
        use_language(Language(code, lambda text, _sense, _count: pseudo(text, from_the_right)))
    elif code == ENGLISH:
        use_language(ENGLISH_TEXTS)
    else:
        use_language(_loaded(code, locale, application))
    return code


def _loaded(code: str, locale: QLocale, application: QCoreApplication) -> Language:
    """Load the translation files of a language."""
    own = [_translator(FOLDER / f"{domain}_{code}.qm") for domain in DOMAINS]
    of_qt = QTranslator()
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _installed.append(of_qt)  # buttons of Qt's dialogs; a Qt without its translations speaks English there
    _installed.extend(own)
    for translator in _installed:
        application.installTranslator(translator)

    def translation(text: str, sense: str, count: int) -> str:
        for translator in own:
            if found := translator.translate(CONTEXT, text, sense, count):
                return found
        return ""

    return Language(code, translation, locale.decimalPoint(), locale.groupSeparator())


def _translator(path: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    return translator
