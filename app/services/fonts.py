"""The fonts that come with Backscope, so that pictures are the same everywhere."""

from __future__ import annotations

import functools
from importlib import resources

from PySide6.QtGui import QFontDatabase


class FontError(RuntimeError):
    """A font of ours could not be loaded: the installation is incomplete."""


@functools.cache
def load_fonts() -> tuple[str, ...]:
    """Make Inter and Backscope Symbols known to Qt; needs a QGuiApplication. Further calls do nothing.

    Returns
    -------
    tuple of str
        The families that are there now, in alphabetical order.

    Raises
    ------
    FontError
        A file is not a font, or there is none.
    """
    families: set[str] = set()
    files = [
        file
        for file in resources.files("resources").joinpath("fonts").iterdir()
        if file.name.endswith((".otf", ".ttf"))
    ]
    for file in sorted(files, key=lambda file: file.name):
        number = QFontDatabase.addApplicationFontFromData(file.read_bytes())
        if number < 0:
            raise FontError(f"expected a font, found something else: resources/fonts/{file.name}")
        families.update(QFontDatabase.applicationFontFamilies(number))
    if not families:
        raise FontError("expected fonts in resources/fonts, found none")
    return tuple(sorted(families))
