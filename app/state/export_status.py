"""How an export is going, as the page of exports shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ExportStatus:
    """What is under way, what waits, and what came of the last one.

    Attributes
    ----------
    under_way, waiting
        Names of files; "" for none. One may wait.
    share
        How much is done, 0 to 1.
    left
        How long it still takes, in words; "" while that is not known.
    result
        What came of the one before, in a line.
    done
        Whether there is a file to show the folder of.
    """

    under_way: str = ""
    share: float = 0.0
    left: str = ""
    waiting: str = ""
    result: str = ""
    done: bool = False


@dataclass(frozen=True)
class ExportOffer:
    """What there is to export.

    Attributes
    ----------
    now
        Step where the run stands.
    runs
        How many runs can stand side by side.
    title
        What is open.
    folder
        Where files go if nothing else is said.
    """

    now: int = 0
    runs: int = 1
    title: str = ""
    folder: str = ""
