"""What the window remembers from one start to the next: one small JSON file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import msgspec
import platformdirs
from msgspec import Meta, Struct

from app.services.reasons import reason_of
from app.services.replacing_file import write_atomically
from app.state.text_size import TEXT_SIZES
from app.state.theme import THEME_NAMES
from engine.language import tr

DIRECTORY_VARIABLE = "BACKSCOPE_CONFIG_DIR"
"""Environment variable that names another directory than the system's."""

_FILE_NAME = "settings.json"
_BROKEN_SUFFIX = ".broken"


class WindowSettings(Struct, frozen=True, kw_only=True):
    """Everything that is remembered; change it with ``msgspec.structs.replace``.

    Attributes
    ----------
    geometry
        ``QWidget.saveGeometry`` as base64; "" for none.
    splitters
        Sizes of each splitter, by name.
    scenario
        Name or path of the scenario that was open last; "" for none.
    speed
        Position of the speed slider, 0 to 1; at first fast enough that the two spirals part within a quarter minute.
    recent
        Paths of files that were open lately, newest first.
    lesson_places
        The section that each lesson was left at, from 0, by the name of its folder.
    tour_seen
        Whether the tour was shown, to its end or not.
    language
        Code of the language that was chosen; "" for the system's.
    text_size
        By how much larger than usual everything is written.
    """

    theme: str = THEME_NAMES[0]
    geometry: str = ""
    splitters: dict[str, tuple[Annotated[int, Meta(ge=0)], ...]] = {}
    scenario: str = ""
    speed: Annotated[float, Meta(ge=0, le=1)] = 0.6
    logarithmic_loss: bool = False
    recent: tuple[str, ...] = ()
    lesson_places: dict[str, Annotated[int, Meta(ge=0)]] = {}
    tour_seen: bool = False
    language: str = ""
    text_size: Annotated[float, Meta(ge=TEXT_SIZES[0], le=TEXT_SIZES[-1])] = TEXT_SIZES[0]

    def __post_init__(self) -> None:
        if self.theme not in THEME_NAMES:
            raise ValueError(f"theme: expected one of {', '.join(THEME_NAMES)}, found {self.theme!r}")


class SettingsStore:
    """Reads and writes the file; never raises for what it finds there.

    Parameters
    ----------
    directory
        Where the file is; by default that of ``BACKSCOPE_CONFIG_DIR``, else the system's place for settings.
    """

    def __init__(self, directory: Path | None = None) -> None:
        named = os.environ.get(DIRECTORY_VARIABLE)
        fallback = Path(named) if named else platformdirs.user_config_path("backscope", appauthor=False)
        self._path = (directory or fallback) / _FILE_NAME

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    def load(self) -> tuple[WindowSettings, str]:
        """Return the settings, and one line about what was wrong with the file ("" for nothing).

        A broken file is set aside under the name ``settings.json.broken``, and the defaults are returned.
        """
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return WindowSettings(), ""
        except OSError as error:
            said = tr(
                "Settings could not be read, defaults are used: {reason} ({path})",
                reason=reason_of(error),
                path=self._path,
            )
            return WindowSettings(), said
        try:
            return msgspec.json.decode(data, type=WindowSettings), ""
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            aside = self._path.with_name(self._path.name + _BROKEN_SUFFIX)
            try:
                self._path.replace(aside)
            except OSError:
                aside = self._path
            reason = " ".join(str(error).split())
            said = tr("Settings were broken, defaults are used: {reason} ({path})", reason=reason, path=aside)
            return WindowSettings(), said

    def save(self, settings: WindowSettings) -> str:
        """Write the settings; return one line about what went wrong ("" for nothing)."""
        try:
            write_atomically(self._path, msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n")
        except OSError as error:
            return tr("Settings could not be saved: {reason} ({path})", reason=reason_of(error), path=self._path)
        return ""
