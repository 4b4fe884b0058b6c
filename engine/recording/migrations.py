"""Older formats of a recording: each is made into the next one, on the document of built-in types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from engine.errors import expected_found, quote_found
from engine.language import tr
from engine.recording.document import RecordingError, shown_path
from engine.suggestion import unknown_key

FORMAT: Final = 2
"""Version of the recording format that this engine writes."""

Document = dict[str, Any]


def migrated(document: Document) -> Document:
    """Return a document of any format up to the present one in the present one.

    Raises
    ------
    RecordingError
        It is no recording, made by a newer program, or has what its format does not know.
    """
    if "backscope" not in document:
        said = (
            tr("expected {expected}, found nothing: not a recording, a scenario perhaps", expected=FORMAT)
            if "data" in document
            else tr("expected {expected}, found nothing: not a recording", expected=FORMAT)
        )
        raise RecordingError(f"backscope: {said}")
    version = document["backscope"]
    if type(version) is int and version > FORMAT:
        said = tr(
            "expected {expected}, found {found}: made by a newer Backscope",
            expected=FORMAT,
            found=quote_found(version),
        )
        raise RecordingError(f"backscope: {said}")
    if type(version) is not int or version < min(MIGRATIONS):
        raise RecordingError(f"backscope: {expected_found(str(FORMAT), quote_found(version))}")
    while version < FORMAT:
        document = MIGRATIONS[version](document)
        version += 1
    return document


def _from_1(document: Document) -> Document:
    """Format 1 had a single course, without checkpoints; one was at its end."""
    known = ("backscope", "scenario", "steps", "edits")
    for name in document:
        if name not in known:
            raise RecordingError(f"{shown_path((name,))}: {unknown_key(name, known)}")
    course = {name: document[name] for name in ("steps", "edits") if name in document}
    return {
        "backscope": 2,
        **{name: document[name] for name in ("scenario",) if name in document},
        "branches": [{"name": tr("first run"), "colour": 0, **course, "checkpoints": []}],
        "place": {"branch": 0, "step": document.get("steps", 0)},
    }


MIGRATIONS: Final[dict[int, Callable[[Document], Document]]] = {1: _from_1}
"""How a document of each older format becomes one of the next."""
