"""How the C library keeps memory: what is free goes back to the system."""

from __future__ import annotations

import ctypes
import sys

LARGE = 1 << 20
"""Bytes from which on a block is the system's own: the pictures of films, not the arrays of watched networks."""
_MMAP_THRESHOLD = -3
"""``M_MMAP_THRESHOLD`` of malloc.h."""


def give_large_blocks_back() -> bool:
    """Have the C library of GNU/Linux keep no large blocks; return whether it does so.

    Left alone, it takes the first large block that is freed as a sign to keep such blocks in its heap from then on.
    Each film then leaves the process up to a hundred megabytes larger, since small blocks come to lie between
    (mallopt(3)).
    """
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and mallopt(_MMAP_THRESHOLD, LARGE) == 1


def give_free_memory_back() -> None:
    """Give the system what the C library of GNU/Linux keeps between the blocks in use; a few milliseconds."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform.startswith("linux") else None
    if trim is not None:
        trim(0)
