"""Keeps what was made for a thread, for that thread alone: a film is painted beside the window.

Fonts, their metrics and texts that are laid out hold on to the font engines of the thread that used them last. Shared
by two threads, or used after the thread has ended, they crash the program.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def kept_per_thread(most: int | None = None) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Let a function keep what it returned, up to so many results, in each thread anew."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        local = threading.local()

        @functools.wraps(function)
        def kept(*args: P.args, **kwargs: P.kwargs) -> T:
            if not hasattr(local, "own"):
                local.own = functools.lru_cache(most)(function)
            result: T = local.own(*args, **kwargs)
            return result

        return kept

    return decorate
