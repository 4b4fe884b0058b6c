"""Finding and reading scenarios: a built-in one by name, or a file."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import msgspec
from msgspec import UNSET

from engine.document import scenario_from_json, scenario_from_toml
from engine.errors import FileError, ScenarioError, reason_of
from engine.language import tr
from engine.scenario import Csv, Scenario
from engine.suggestion import nearest

_LARGEST_DOCUMENT = 32 * 2**20  # bytes; a scenario with its rows or table in it is smaller


def builtin_names() -> tuple[str, ...]:
    """Return the names of the built-in scenarios."""
    folder = resources.files("resources").joinpath("scenarios")
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def load_scenario(source: str | Path) -> Scenario:
    """Load a built-in scenario by its name, or one from a ``.toml`` or ``.json`` file.

    Paths inside the document are relative to it; in the scenario returned they are absolute.

    Raises
    ------
    FileError
        The file is missing, a folder, unreadable, or not text.
    ScenarioError
        The document is not a scenario; the message starts with the file's name.
    """
    names = builtin_names()
    path = Path(source)
    if str(source) in names:
        with resources.as_file(resources.files("resources").joinpath("scenarios", f"{source}.toml")) as built_in:
            return _read_file(built_in)
    if not path.exists() and path.suffix == "" and path.parent == Path():
        near, all_names = nearest(str(source), names), ", ".join(names)
        raise FileError(
            tr('no scenario "{name}": expected a file or one of {names}', name=source, names=all_names)
            if near is None
            else tr(
                'no scenario "{name}": did you mean "{near}"? expected a file or one of {names}',
                name=source,
                near=near,
                names=all_names,
            )
        )
    return _read_file(path)


def read_text_file(path: Path, largest: int = _LARGEST_DOCUMENT, encoding: str = "utf-8-sig") -> str:
    """Read a UTF-8 text file.

    Parameters
    ----------
    largest
        Bytes that it may have.
    encoding
        ``utf-8-sig`` leaves out a byte order mark, ``utf-8`` keeps it.

    Raises
    ------
    FileError
        One line that says what is wrong with the file.
    """
    try:
        if path.is_dir():
            raise FileError(f"{path}: {tr('expected a file, found a folder')}")
        with path.open("rb") as file:
            content = file.read(largest + 1)  # no more: a device has no end
        if len(content) > largest:
            raise FileError(f"{path}: {tr('expected at most {size} MB, found more', size=largest >> 20)}")
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        byte = f"0x{error.object[error.start]:02x}"
        said = tr("expected UTF-8 text, found byte {byte} at {place}", byte=byte, place=error.start)
        raise FileError(f"{path}: {said}") from None
    except OSError as error:
        raise FileError(f"{path}: {reason_of(error)}") from None
    except ValueError as error:  # a NUL in the name
        raise FileError(f"{path}: {error}") from None


def _read_file(path: Path) -> Scenario:
    text = read_text_file(path)
    try:
        scenario = scenario_from_json(text) if path.suffix == ".json" else scenario_from_toml(text)
    except ScenarioError as error:
        raise ScenarioError(f"{path.name}: {error}") from None
    return _with_absolute_paths(scenario, path.parent.absolute())


def _with_absolute_paths(scenario: Scenario, folder: Path) -> Scenario:
    if isinstance(scenario.data, Csv) and scenario.data.content is UNSET:
        data = msgspec.structs.replace(scenario.data, path=str(folder / scenario.data.path))
        scenario = msgspec.structs.replace(scenario, data=data)
    initial = scenario.network.initial
    if isinstance(initial, str):
        network = msgspec.structs.replace(scenario.network, initial=str(folder / initial))
        scenario = msgspec.structs.replace(scenario, network=network)
    return scenario
