"""How wide a text will be, known without Qt, so that a scene can be laid out as plain data."""

from __future__ import annotations

import functools

LINE_HEIGHT = 1.25
"""Height of a line in sizes of its font."""

# Advance widths of Inter Medium with tabular figures, in thousandths of its size, rounded up.
_GROUPS = {
    250: "ilj′'|ıíìîï",
    285: ".,·:; ¡",
    380: "()rtf/[]ᵀ⁻ᶻ²₁₂₃₄₅₆₇₈₉₀",
    480: "-{}",
    565: "kvxyzŷLJscIçÍ¿",
    625: "abcdeghnopquδεβηFEPZäöüáéóúñàèêßÉ",
    670: "0123456789+−×=<>σαγ∂ΣBKSTXRμΔ√ẑ",
    750: "ACDHNUVYGφΦ⊙ÄÜÁÚÑ",
    830: "wQOÖÓ",
    985: "mMW→←∞%½",
}
_ADVANCES = {letter: width / 1000 for width, letters in _GROUPS.items() for letter in letters}
_USUAL = 0.67
_STRONG = 1.05
"""How much wider the semibold cut is."""


@functools.lru_cache(maxsize=4096)
def text_width(text: str, size: float, *, strong: bool = False) -> float:
    """Return the width in pixels of one line of text; at most a few percent too much, never too little."""
    ems = sum(_ADVANCES.get(letter, _USUAL) for letter in text)
    return ems * size * (_STRONG if strong else 1.0)


def shortened(text: str, size: float, room: float, *, strong: bool = False) -> str:
    """Return the text, cut and ended by "…" where it is wider than the room."""
    if text_width(text, size, strong=strong) <= room:
        return text
    for length in range(len(text) - 1, 0, -1):
        if text_width(text[:length] + "…", size, strong=strong) <= room:
            return text[:length].rstrip() + "…"
    return ""


def first_that_fits(variants: tuple[str, ...], size: float, room: float, *, strong: bool = False) -> str:
    """Return the first of some wordings, longest first, that fits the room; else nothing."""
    return next((text for text in variants if text_width(text, size, strong=strong) <= room), "")
