"""Scenarios that need no file: what their files hold is in them, as a recording needs it."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import UNSET

from engine.datasets.csv_table import table_text
from engine.edits import Change, Edit, edited
from engine.errors import FileError
from engine.initial import load_first_weights
from engine.language import tr
from engine.scenario import Csv, Data, Network, Numbers, Scenario
from engine.schema import shown_name, split_path


def self_contained(scenario: Scenario) -> Scenario:
    """Return a scenario that trains the same, bit by bit, and names no file; the same object if it names none.

    The table of a CSV file is taken in as it is; of its path the bare name stays, which messages and titles show.

    Raises
    ------
    FileError
        A file cannot be read; the same as of loading.
    """
    data, network = _contained_data(scenario.data), _contained_network(scenario.network)
    if data is scenario.data and network is scenario.network:
        return scenario
    return msgspec.structs.replace(scenario, data=data, network=network)


def self_contained_edit(scenario: Scenario, edit: Edit) -> Edit:
    """Return an edit that makes the same change without naming a file; the same object if it names none.

    Parameters
    ----------
    scenario
        What is edited; it should be self-contained.

    Raises
    ------
    EngineError
        An edit of data or network does not fit, or its file cannot be read.
    """
    if not isinstance(edit, Change):
        return edit
    table = split_path(edit.path)[:1]
    if table == ("data",):
        data = edited(scenario, edit).data
        contained_data = _contained_data(data)
        return edit if contained_data is data else Change("data", msgspec.to_builtins(contained_data))
    if table == ("network",):
        network = edited(scenario, edit).network
        contained_network = _contained_network(network)
        return edit if contained_network is network else Change("network", msgspec.to_builtins(contained_network))
    return edit


def _contained_data(data: Data) -> Data:
    if not isinstance(data, Csv) or data.content is not UNSET:
        return data
    path = Path(data.path).absolute()
    return msgspec.structs.replace(data, path=path.name, content=table_text(path))


def _contained_network(network: Network) -> Network:
    if not isinstance(network.initial, str):
        return network
    return msgspec.structs.replace(network, initial=_written_out(Path(network.initial)))


def _written_out(path: Path) -> dict[str, Numbers]:
    arrays = load_first_weights(path)
    for name, array in arrays.items():
        if array.ndim not in (1, 2):
            said = tr("expected one or two dimensions, found shape {shape}", shape=array.shape)
            raise FileError(f"{path.name}: {shown_name(name)}: {said}")
    return {
        name: tuple(map(tuple, array.tolist())) if array.ndim == 2 else tuple(array.tolist())
        for name, array in arrays.items()
    }
