"""The spotlight: what belongs to one node, link or layer is fully lit, and all else fades towards the panel."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.state.scene.colours import mix
from app.state.scene.elements import ElementId, LayerId, LinkId, LossId
from app.state.scene.primitives import Arcs, Boxes, Discs, Label, Marks, Pictures, Primitive, Strokes
from app.state.theme import Theme
from engine.snapshot import Snapshot

Floats = NDArray[np.float64]
Chosen = NDArray[np.bool_]

FADED, HALF = 0.86, 0.5
"""How much of the panel's colour covers what does not belong to what is lit, and what its links lead from and to."""


@dataclass(frozen=True, eq=False)
class Lights:
    """What a spotlight lights.

    Attributes
    ----------
    nodes
        How far each unit is faded, 0 to 1, per column, (units,).
    links
        Which links are lit, per layer, (units, inputs).
    loss_links
        Which of the links from the outputs to the loss are lit, (outputs,).
    loss
        How far the loss is faded.
    """

    nodes: tuple[Floats, ...]
    links: tuple[Chosen, ...]
    loss_links: Chosen
    loss: float

    def column(self, number: int) -> float:
        """Return how far what stands for a whole column is faded."""
        return float(self.nodes[number].min())


def lights_of(snapshot: Snapshot, spotlight: ElementId | LayerId | None) -> Lights | None:
    """Return what is lit, or None where there is no spotlight or the network does not have what it is on."""
    if spotlight is None:
        return None
    return _lights((snapshot.inputs.shape[0], *(layer.units for layer in snapshot.layers)), spotlight)


@functools.lru_cache(maxsize=8)
def _lights(sizes: tuple[int, ...], spotlight: ElementId | LayerId) -> Lights | None:
    nodes = tuple(np.full(size, FADED) for size in sizes)
    links = tuple(np.zeros((after, before), bool) for before, after in pairwise(sizes))
    outputs = np.zeros(sizes[-1], bool)
    if isinstance(spotlight, LossId):
        nodes[-1][:] = HALF
        outputs[:] = True
        return Lights(nodes, links, outputs, 0.0)
    number = spotlight.layer + 1
    if not 0 <= number < len(sizes):
        return None
    last, loss = number == len(sizes) - 1, FADED
    if isinstance(spotlight, LinkId):
        if not (number and 0 <= spotlight.unit < sizes[number] and 0 <= spotlight.input < sizes[number - 1]):
            return None
        nodes[number][spotlight.unit] = nodes[number - 1][spotlight.input] = 0.0
        links[number - 1][spotlight.unit, spotlight.input] = True
    elif isinstance(spotlight, LayerId):
        nodes[number][:] = 0.0
        if number:
            nodes[number - 1][:] = HALF
            links[number - 1][:] = True
    else:
        if not 0 <= spotlight.unit < sizes[number]:
            return None
        nodes[number][spotlight.unit] = 0.0
        if number:
            nodes[number - 1][:] = HALF
            links[number - 1][spotlight.unit] = True
        if last:
            outputs[spotlight.unit], loss = True, HALF
        else:
            nodes[number + 1][:] = HALF
            links[number][:, spotlight.unit] = True
    return Lights(nodes, links, outputs, loss)


def dimmed(parts: Iterable[Primitive], fades: Floats | None, theme: Theme) -> list[Primitive]:
    """Return parts of which each has an item for each unit, every unit faded by its share; None: as they are."""
    if fades is None:
        return list(parts)
    levels = sorted(set(fades.tolist()), reverse=True)
    result: list[Primitive] = []
    for part in parts:
        for level in levels:
            chosen = fades == level
            result.append(faded(part if chosen.all() else _picked(part, chosen), level, theme))
    return result


def faded(part: Primitive, share: float, theme: Theme) -> Primitive:
    """Return a part with so much of the panel's colour in it."""
    if not share:
        return part
    panel = theme.panel

    def mixed(colours: Sequence[str]) -> tuple[str, ...]:
        return tuple(mix(colour, panel, share) for colour in colours)

    if isinstance(part, Discs):
        return replace(part, fills=mixed(part.fills), outlines=mixed(part.outlines))
    if isinstance(part, Boxes):
        outline = None if part.outline is None else mix(part.outline, panel, share)
        return replace(part, fills=mixed(part.fills), outline=outline)
    if isinstance(part, Pictures):
        low, zero, high, bad = mixed(part.scale)
        return replace(part, scale=(low, zero, high, bad))
    return replace(part, colour=mix(part.colour, panel, share))


def _picked(part: Primitive, chosen: Chosen) -> Primitive:
    """Return a part with some of its items."""

    def of(colours: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(colour for colour, wanted in zip(colours, chosen.tolist(), strict=True) if wanted)

    match part:
        case Discs():
            return replace(part, centres=part.centres[chosen], radii=part.radii[chosen], fills=of(part.fills),
                           outlines=of(part.outlines))  # fmt: skip
        case Boxes():
            return replace(part, rectangles=part.rectangles[chosen], fills=of(part.fills))
        case Arcs():
            return replace(part, centres=part.centres[chosen], radii=part.radii[chosen], spans=part.spans[chosen])
        case Marks():
            return replace(part, centres=part.centres[chosen], radii=part.radii[chosen], angles=part.angles[chosen])
        case Pictures():
            return replace(part, shares=part.shares[chosen], rectangles=part.rectangles[chosen])
        case Strokes():
            return replace(part, curves=part.curves[chosen])
        case Label():
            return part
