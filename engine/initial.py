"""First weights: drawn by the scenario's initialiser, or given by its .npz file or by itself."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import UNSET
from numpy.typing import NDArray

from engine.architecture import Architecture, DenseLayer
from engine.calls import Array
from engine.errors import EngineError, FileError, ScenarioError, expected_found, quote_found, reason_of
from engine.initializers import INITIALIZERS
from engine.language import tr
from engine.parameters import Parameters
from engine.scenario import Network, Numbers
from engine.schema import shown_name
from engine.streams import Stream, generator

_ZIP_SIGNATURE = b"PK\x03\x04"
_DAMAGE = (ValueError, EOFError, KeyError, RuntimeError, MemoryError, zipfile.BadZipFile, zlib.error, struct.error)
"""What NumPy and zipfile raise on damaged archives; RuntimeError where one is encrypted or compressed in other ways."""


def draw_weights(network: Network, seed: int, layer: DenseLayer, *branch: int) -> Array:
    """Draw one layer's weights, (units, inputs); each layer has a stream of its own."""
    random = generator(seed, Stream.WEIGHTS, *branch)
    drawn = INITIALIZERS[network.initializer].draw(layer.inputs, layer.units, network.initializer_scale, random)
    return np.ascontiguousarray(drawn.T)


def initial_parameters(network: Network, architecture: Architecture, seed: int, draw: int = 0) -> Parameters:
    """Return the parameters before training.

    Parameters
    ----------
    draw
        0 for the scenario's own first weights; other numbers give other draws with the same seed ("new weights").

    Raises
    ------
    FileError
        ``network.initial`` names a file that cannot be read or does not fit the network.
    ScenarioError
        ``network.initial`` is a table that does not fit the network.
    """
    parameters = Parameters(architecture)
    for index, (layer, view) in enumerate(zip(architecture.layers, parameters.views, strict=True)):
        view.weights[...] = draw_weights(network, seed, layer, index, *((draw,) if draw else ()))
    if network.initial is not UNSET and draw == 0:
        _give(network.initial, parameters)
    return parameters


def save_arrays(path: Path, arrays: dict[str, Array]) -> None:
    """Write arrays to an .npz file, under a temporary name until it is complete.

    Raises
    ------
    FileError
        The file cannot be written.
    """
    temporary = path.with_name(f".{path.name}.part")
    try:
        with zipfile.ZipFile(temporary, "w") as archive:  # np.savez cannot be told not to pickle before NumPy 2.2
            for name, array in arrays.items():
                with archive.open(f"{name}.npy", "w", force_zip64=True) as member:
                    np.lib.format.write_array(member, array, allow_pickle=False)
        temporary.replace(path)
    except OSError as error:
        raise FileError(f"{path}: {tr('cannot be written: {reason}', reason=reason_of(error))}") from None
    finally:
        temporary.unlink(missing_ok=True)


def _give(initial: str | Mapping[str, Numbers], parameters: Parameters) -> None:
    """Write the first weights that a scenario gives; all of them, or none where one does not fit."""
    arrays, where, refusal = _given(initial)
    expected: dict[str, tuple[Array, bool]] = {}
    for index, view in enumerate(parameters.views):
        expected[f"layers.{index}.weights"] = (view.weights.T, True)
        expected[f"layers.{index}.biases"] = (view.biases, True)
        mean, variance = parameters.running_means[index], parameters.running_variances[index]
        if view.scale is not None and view.shift is not None and mean is not None and variance is not None:
            named = {"scale": view.scale, "shift": view.shift, "running_mean": mean, "running_var": variance}
            expected |= {f"layers.{index}.batch_norm.{name}": (array, False) for name, array in named.items()}
    unknown = next((name for name in arrays if name not in expected), None)
    if unknown is not None:
        found = f'"{unknown}"' if shown_name(unknown) == unknown else quote_found(unknown)
        expected_names = tr("arrays layers.N.weights and layers.N.biases of this network")
        raise refusal(f"{where}: {expected_found(expected_names, found)}")
    for name, (target, needed) in expected.items():
        array = arrays.get(name)
        if array is None:
            if needed:
                said = tr('expected an array "{name}", found none', name=name)
                raise refusal(f"{where}: {said}")
        elif array.shape != target.shape:
            shape = tr("shape {shape}", shape=target.shape)
            raise refusal(f"{where}: {name}: {expected_found(shape, array.shape)}")
    for name, (target, _) in expected.items():
        if name in arrays:
            target[...] = arrays[name]


def _given(initial: str | Mapping[str, Numbers]) -> tuple[Mapping[str, Array], str, type[EngineError]]:
    """Return the arrays, where they are from, and what is raised if they do not fit."""
    if isinstance(initial, str):
        path = Path(initial)
        return load_first_weights(path), path.name, FileError
    return {name: np.array(rows, np.float64) for name, rows in initial.items()}, "network.initial", ScenarioError


def load_first_weights(path: Path) -> dict[str, Array]:
    """Read the arrays of an .npz file as finite numbers of double precision; whether they fit a network is not asked.

    Raises
    ------
    FileError
        The file is missing or damaged, or holds something else.
    """
    arrays: dict[str, Array] = {}
    for name, array in load_arrays(path).items():
        if np.issubdtype(array.dtype, np.number) and not np.iscomplexobj(array):
            with np.errstate(over="ignore"):  # numbers of higher precision may be larger than any of double precision
                arrays[name] = array.astype(np.float64)
        if name not in arrays or not np.isfinite(arrays[name]).all():
            said = tr("expected finite real numbers, found {kind} with others", kind=array.dtype)
            raise FileError(f"{path.name}: {shown_name(name)}: {said}")
    return arrays


def load_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """Read all arrays of an .npz file; nothing is ever unpickled.

    Raises
    ------
    FileError
        The file is missing, damaged, or holds pickled objects.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(_ZIP_SIGNATURE)) != _ZIP_SIGNATURE:
                raise FileError(f"{path.name}: {tr('expected an .npz archive, found something else')}")
            file.seek(0)
            with np.load(file, allow_pickle=False) as archive:
                arrays = {name: archive[name] for name in archive.files}
    except OSError as error:
        raise FileError(f"{path}: {reason_of(error) if error.strerror else tr('cannot be read')}") from None
    except _DAMAGE as error:
        found = tr("pickled objects") if "pickle" in str(error).lower() else tr("a damaged file")
        raise FileError(f"{path.name}: {expected_found(tr('an .npz archive of plain arrays'), found)}") from None
    other = next((name for name, array in arrays.items() if not isinstance(array, np.ndarray)), None)
    if other is not None:  # a member that is no .npy file comes as bytes
        said = expected_found(tr("an .npz archive of plain arrays"), quote_found(other))
        raise FileError(f"{path.name}: {said}")
    return arrays
