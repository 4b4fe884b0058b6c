"""What is hidden on the stage while the class guesses: numbers, and the signs of gradients."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.state.scene.elements import ElementId, LayerId, LinkId, LossId, NodeId
from engine.snapshot import Snapshot


class What(Enum):
    """What of an element can be hidden."""

    VALUE = auto()
    """The activation of a unit, or the loss."""
    GRADIENT = auto()
    """δ of a unit with the gradients of its bias and weights, or ∂L/∂w of one weight; their steps tell the same."""
    SIGN = auto()
    """Only the sign of those."""


@dataclass(frozen=True)
class Secret:
    """One thing that is hidden; of a layer, it is hidden of each unit."""

    element: ElementId | LayerId
    what: What


Hidden = frozenset[Secret]


class Cover(IntEnum):
    """How much of a number is hidden."""

    OPEN = 0
    SIGN = 1
    NUMBER = 2


Covers = NDArray[np.int8]
"""Members of :class:`Cover`."""
Floats = NDArray[np.float64]
UNKNOWN_SHARE = 0.5
"""Of its scale: how large a hidden number is drawn."""
_COVERS = {What.VALUE: Cover.NUMBER, What.GRADIENT: Cover.NUMBER, What.SIGN: Cover.SIGN}


@dataclass(frozen=True, eq=False)
class Veil:
    """How much of each number of a network is hidden.

    Attributes
    ----------
    values
        Of the inputs' and of each layer's activations, (units,).
    deltas
        Of each layer's δ, and of the gradients and steps of its biases, (units,).
    links
        Of the gradients and steps of each layer's weights, (units, inputs).
    loss
        Of the loss.
    """

    values: tuple[Covers, ...]
    deltas: tuple[Covers, ...]
    links: tuple[Covers, ...]
    loss: Cover


def hideable(element: ElementId | LayerId) -> tuple[What, ...]:
    """Return what of an element can be hidden: the loss and inputs have no gradient, weights stay in sight."""
    if isinstance(element, LinkId):
        return What.GRADIENT, What.SIGN
    if isinstance(element, LossId) or element.layer < 0:
        return (What.VALUE,)
    return What.VALUE, What.GRADIENT, What.SIGN


def veil_of(snapshot: Snapshot, hidden: Hidden) -> Veil | None:
    """Return how much of each number is hidden, or None where nothing is; what the network does not have is ignored."""
    if not hidden:
        return None
    return _veil((snapshot.inputs.shape[0], *(layer.units for layer in snapshot.layers)), hidden)


@functools.lru_cache(maxsize=8)
def _veil(sizes: tuple[int, ...], hidden: Hidden) -> Veil:
    values = tuple(np.zeros(size, np.int8) for size in sizes)
    deltas = tuple(np.zeros(size, np.int8) for size in sizes[1:])
    links = tuple(np.zeros((after, before), np.int8) for before, after in pairwise(sizes))
    loss = Cover.OPEN
    for secret in hidden:
        element, what = secret.element, secret.what
        cover = _COVERS[what]
        if what not in hideable(element):
            continue
        if isinstance(element, LossId):
            loss = cover
        elif not -1 <= element.layer < len(deltas):
            continue
        elif isinstance(element, LinkId):
            _cover(links[element.layer][element.unit : element.unit + 1, element.input : element.input + 1], cover)
        else:
            units = slice(element.unit, element.unit + 1) if isinstance(element, NodeId) else slice(None)
            if what is What.VALUE:
                _cover(values[element.layer + 1][units], cover)
            else:
                _cover(deltas[element.layer][units], cover)
                _cover(links[element.layer][units], cover)
    return Veil(values, deltas, links, loss)


def _cover(places: Covers, cover: Cover) -> None:
    np.maximum(places, cover, out=places)


def unknown_shares(shares: Floats, covers: Covers) -> Floats:
    """Return shares of a scale that betray no size where the number is hidden; their signs are another matter."""
    return np.where(covers == Cover.NUMBER, UNKNOWN_SHARE, shares)
