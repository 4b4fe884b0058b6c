"""Python's collector of cycles: it looks through every object there is, for longer than a frame may last."""

from __future__ import annotations

import gc


def leave_out_what_is_there() -> None:
    """Collect now, while nobody waits, and look only through what is made later from then on.

    The program itself is more than a hundred thousand objects that stay to its end. Without them a collection takes a
    few milliseconds in place of sixty, in the middle of a click or of an animation. Called again, for another window,
    it collects what had been left out before.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
