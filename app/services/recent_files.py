"""The files that were opened or saved last, newest first: a tuple of absolute paths, and its lines in a menu."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

MOST = 10
"""Files that are remembered: as many as a menu shows at a glance."""

_WIDEST_FOLDER = 44
"""Characters of a folder in a menu; of a longer one the beginning and the end are shown."""


def with_recent(recent: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """Return the list with a file in front, at most :data:`MOST` long.

    The same file under another name (a link, a relative path) is not listed twice.
    """
    return (str(path.absolute()), *without_recent(recent, path))[:MOST]


def without_recent(recent: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """Return the list without a file, under whichever name it stands there."""
    gone = _identity(path)
    return tuple(one for one in recent if _identity(Path(one)) != gone)


def menu_labels(recent: tuple[str, ...], home: Path | None = None) -> list[str]:
    """Return a line ``name – folder`` for each file, no two the same, ready for a menu (``&`` is doubled).

    Parameters
    ----------
    recent
        Absolute paths.
    home
        The folder that is shown as ``~``; by default the user's.
    """
    home = home or Path.home()
    paths = [Path(one) for one in recent]
    labels = [_label(path, _shortened(_folder(path, home))) for path in paths]
    often = Counter(labels)
    labels = [
        _label(path, _folder(path, home)) if often[label] > 1 else label
        for path, label in zip(paths, labels, strict=True)
    ]
    # Signs that cannot be shown may have been all the difference.
    return [
        f"{label} ({labels[:place].count(label) + 1})" if labels.count(label) > 1 else label
        for place, label in enumerate(labels)
    ]


def _identity(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _label(path: Path, folder: str) -> str:
    text = f"{path.name} – {folder}".replace("&", "&&")
    return "".join(sign if sign.isprintable() else "�" for sign in text)


def _folder(path: Path, home: Path) -> str:
    folder = path.parent
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _shortened(folder: str) -> str:
    if len(folder) <= _WIDEST_FOLDER:
        return folder
    first, *rest = Path(folder).parts
    if first == os.sep and rest:
        first = first + rest.pop(0)
    end = ""
    for part in reversed(rest):
        longer = os.sep + part + end
        if end and len(first) + 2 + len(longer) > _WIDEST_FOLDER:
            break
        end = longer
    short = f"{first}{os.sep}…{end}"
    return short if len(short) < len(folder) else folder
