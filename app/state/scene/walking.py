"""Going from one element of the stage to another without a pointer."""

from __future__ import annotations

from enum import Enum, auto

from app.state.scene.elements import ElementId, LinkId, LossId, NodeId
from app.state.scene.links import gap_links
from app.state.scene.scene import Scene


class Way(Enum):
    """Where to go."""

    NEXT = auto()
    """To the next unit of the layer, or the next link of the unit; behind the last comes the first."""
    PREVIOUS = auto()
    AFTER = auto()
    """To the layer nearer to the loss, and behind the last to the loss."""
    BEFORE = auto()
    ACROSS = auto()
    """From a unit to the links that lead to it, or from a link to its unit."""


def neighbour(scene: Scene, element: ElementId | None, way: Way) -> ElementId:
    """Return the element that lies that way; the same where there is none, the first or the last at the beginning."""
    columns = scene.geometry.columns
    match element:
        case NodeId(layer, unit) if -1 <= layer < len(columns) - 1 and unit < len(columns[layer + 1].centres):
            return _from_node(scene, element, way)
        case LinkId(layer) if layer < len(columns) - 1:
            return _from_link(scene, element, way)
        case LossId():
            return NodeId(len(columns) - 2, 0) if way is Way.BEFORE else element
    return LossId() if way in (Way.BEFORE, Way.PREVIOUS) else NodeId(-1, 0)


def _from_node(scene: Scene, node: NodeId, way: Way) -> ElementId:
    columns = scene.geometry.columns
    if way is Way.ACROSS:
        into = _links_into(scene, node.layer, node.unit)
        if into or node.layer >= 0:
            return into[0] if into else node
        gap = gap_links(scene.snapshot, scene.geometry)[0]  # nothing leads to an input
        units = gap.units[gap.inputs == node.unit].tolist()
        return LinkId(0, min(units), node.unit) if units else node
    if way in (Way.NEXT, Way.PREVIOUS):
        count = len(columns[node.layer + 1].centres)
        return NodeId(node.layer, (node.unit + _direction(way)) % count)
    layer = node.layer + _direction(way)
    if layer == len(columns) - 1:
        return LossId()
    return node if layer < -1 else NodeId(layer, min(node.unit, len(columns[layer + 1].centres) - 1))


def _from_link(scene: Scene, link: LinkId, way: Way) -> ElementId:
    if way is Way.ACROSS:
        return NodeId(link.layer, link.unit)
    if way in (Way.NEXT, Way.PREVIOUS):
        links = _links_into(scene, link.layer, link.unit)
        if link not in links:
            return links[0] if links else NodeId(link.layer, link.unit)
        return links[(links.index(link) + _direction(way)) % len(links)]
    layer = link.layer + _direction(way)
    if not 0 <= layer < len(scene.snapshot.layers):
        return link
    unit = min(link.unit, scene.snapshot.layers[layer].units - 1)
    links = _links_into(scene, layer, unit)
    return links[0] if links else NodeId(layer, unit)


def _direction(way: Way) -> int:
    return 1 if way in (Way.NEXT, Way.AFTER) else -1


def _links_into(scene: Scene, layer: int, unit: int) -> list[LinkId]:
    """Return the links to a unit that are drawn, from the first input on."""
    if layer < 0:
        return []
    gap = gap_links(scene.snapshot, scene.geometry)[layer]
    return [LinkId(layer, unit, source) for source in sorted(gap.inputs[gap.units == unit].tolist())]
