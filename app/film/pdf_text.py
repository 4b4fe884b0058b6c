"""Makes numbers in our PDFs numbers for those who search them, copy from them or have them read aloud.

Figures of equal width are glyphs of their own, and Qt writes down the private characters that Inter has for them. Here
these give way to the characters that they stand for. The file keeps its length, so that nothing else changes.
"""

from __future__ import annotations

import functools
import re

from PySide6.QtGui import QFont, QRawFont, QTextLayout

from app.painting.typography import interface_font

_TABLES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_ENTRY = re.compile(rb"(<[0-9A-Fa-f]{4}> <[0-9A-Fa-f]{4}> )([^\n]*)")
_CHARACTER = re.compile(rb"<([0-9A-Fa-f]{4})>")
_WRITTEN = "".join(map(chr, range(0x21, 0x7F))) + "−×÷±·≈→←"
"""Characters that may have a glyph of their own in figures of equal width."""
_PRIVATE = "".join(map(chr, range(0xE000, 0xF900)))
_SPACE, _TABULATOR = 0x20, 0x09


def with_plain_text(pdf: bytes) -> bytes:
    """Return a PDF that Qt has written with our fonts, its characters put right; needs a QGuiApplication."""
    plain = _plain_characters()

    def character(found: re.Match[bytes]) -> bytes:
        code = int(found[1], 16)
        return b"<%04X>" % plain.get(code, code)

    def entry(found: re.Match[bytes]) -> bytes:
        return found[1] + _CHARACTER.sub(character, found[2])

    def table(found: re.Match[bytes]) -> bytes:
        return b"beginbfrange" + _ENTRY.sub(entry, found[1]) + b"endbfrange"

    return _TABLES.sub(table, pdf)


@functools.cache
def _plain_characters() -> dict[int, int]:
    """Return what stands for what: private characters, and the tabulator that shares its glyph with the space."""
    plain = {_TABULATOR: _SPACE}
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold):
        font = interface_font(weight=weight)
        raw = QRawFont.fromFont(font)
        private = dict(zip(raw.glyphIndexesForString(_PRIVATE), map(ord, _PRIVATE), strict=True))
        for letter in _WRITTEN:
            glyph = _glyph(letter, font, raw.familyName())
            if glyph and glyph in private:
                plain[private[glyph]] = ord(letter)
    return plain


def _glyph(letter: str, font: QFont, family: str) -> int:
    """Return the glyph that a letter is written with; 0 where it is one of another font."""
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        if run.rawFont().familyName() == family:
            return int(run.glyphIndexes()[0])
    return 0
