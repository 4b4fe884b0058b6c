"""Names of what the pointer can be on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NodeId:
    """A unit: layer 0 is the first hidden layer, −1 the inputs."""

    layer: int
    unit: int


@dataclass(frozen=True)
class LinkId:
    """The weight of a unit for one of its inputs."""

    layer: int
    unit: int
    input: int


@dataclass(frozen=True)
class LossId:
    """The loss."""


@dataclass(frozen=True)
class LayerId:
    """A whole layer: 0 is the first hidden layer, −1 the inputs. No single place is one; it is chosen by name."""

    layer: int


ElementId = NodeId | LinkId | LossId
