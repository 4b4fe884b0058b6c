"""Why something could not be done with a file, also where this program and not the system is the one who says no."""

from __future__ import annotations

import engine.errors
from engine.language import mark, tr

_OWN = {
    "Write-protected": mark("write-protected"),
    "Not a regular file": mark("not a regular file"),
    "No lock file can be made here": mark("no lock file can be made here"),
    "the file is empty": mark("the file is empty"),
    "the file is damaged": mark("the file is damaged"),
}
"""What errors of this program say, and how it is said within a sentence."""


def reason_of(error: OSError | ValueError) -> str:
    """Return why, in a few words that can stand within a sentence."""
    said = (error.strerror or "") if isinstance(error, OSError) else " ".join(str(error).split())
    if said in _OWN:
        return tr(_OWN[said])
    return engine.errors.reason_of(error) if isinstance(error, OSError) else said
