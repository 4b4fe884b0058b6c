"""Python literals for text and numbers: they read back exactly, and text never gets out of its quotes."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence

import numpy as np

from engine.calls import Array

WIDTH = 100
"""Characters in a line of the code that is written."""
MOST_LITERALS = 1_000
"""Numbers that are written out; more, which nobody reads, are packed as base64 text of half the length."""


def string_literal(text: str) -> str:
    """Return a literal of any text, on one line, in the quotes that a formatter would choose."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join("\\" + quote if sign == quote else _escaped(sign) for sign in text) + quote


def docstring(paragraphs: Iterable[str]) -> str:
    """Return paragraphs, wrapped, as the docstring of a module; those that are indented stay as they are."""
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines:
            lines.append("")
        lines += paragraph.splitlines() if paragraph.startswith(" ") else _wrapped(paragraph)
    # Escaped after wrapping, so that no escape is torn in two.
    escaped = ("".join('\\"' if sign == '"' else _escaped(sign) for sign in line) for line in lines)
    return '"""' + "\n".join(escaped) + '\n"""\n'


def _escaped(sign: str) -> str:
    """Return a character as it stands inside quotes: as itself if it can be seen and means nothing there."""
    if sign == "\\":
        return "\\\\"
    return sign if sign.isprintable() else repr(sign)[1:-1]


def _wrapped(text: str) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def tuple_literal(name: str, items: Sequence[str]) -> str:
    """Return an assignment of a tuple of texts."""
    tokens = [string_literal(item) for item in items]
    line = f"{name} = ({', '.join(tokens)}{',' if len(tokens) == 1 else ''})"
    if len(line) <= WIDTH:
        return line + "\n"
    return f"{name} = (\n" + "".join(f"    {part}\n" for part in _filled(tokens, 4)) + ")\n"


def array_literal(array: Array, opening: str, closing: str, *, packed: bool) -> str:
    """Return an array of one or two dimensions as a literal between two pieces of code.

    Parameters
    ----------
    opening
        What comes before, such as ``X = np.array(``; its indentation is that of the whole.
    packed
        Write the shape, and base64 text of little-endian float64 row by row (see :func:`is_packed`).
    """
    indent = len(opening) - len(opening.lstrip())
    if packed:
        text = base64.b64encode(np.ascontiguousarray(array, "<f8").tobytes()).decode("ascii")
        lines = [text[at : at + WIDTH] for at in range(0, len(text), WIDTH)]
        return f'{opening}{array.shape}, """\n' + "\n".join(lines) + f'\n"""{closing}\n'
    if array.ndim == 1:
        numbers = [repr(number) for number in array.tolist()]
        line = f"{opening}[{', '.join(numbers)}]{closing}"
        if len(line) <= WIDTH:
            return line + "\n"
        rows = [" " * (indent + 4) + part for part in _filled(numbers, indent + 4)]
    else:
        rows = [_row([repr(number) for number in row], indent + 4) for row in array.tolist()]
    return f"{opening}[\n" + "\n".join(rows) + "\n" + " " * indent + f"]{closing}\n"


def is_packed(arrays: Sequence[Array]) -> bool:
    """Whether arrays that belong together are packed: too many numbers to be read, or some that have no literals."""
    return sum(array.size for array in arrays) > MOST_LITERALS or not all(np.isfinite(a).all() for a in arrays)


def _row(tokens: list[str], indent: int) -> str:
    parts = _filled(tokens, indent + 1)
    parts[-1] = parts[-1].rstrip(",")
    return " " * indent + "[" + ("\n" + " " * (indent + 1)).join(parts) + "],"


def _filled(tokens: Sequence[str], indent: int) -> list[str]:
    """Fill lines with tokens, a comma after each."""
    lines = [""]
    for token in tokens:
        piece = f"{token},"
        if lines[-1] and indent + len(lines[-1]) + 1 + len(piece) > WIDTH - 2:
            lines.append(piece)
        else:
            lines[-1] += f" {piece}" if lines[-1] else piece
    return lines
