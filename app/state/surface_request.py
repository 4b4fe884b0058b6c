"""Which loss surface a user wants to see."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.surface_words import weight_text
from engine.architecture import Architecture
from engine.language import mark
from engine.loss_surface import PlaneKind, WeightPlace

PLANE_TITLES: dict[PlaneKind, str] = {
    "principal": mark("Where it went"),
    "weights": mark("Two weights"),
    "random": mark("Random plane"),
}
"""Kinds of planes by the names that they have on screen; whoever shows them translates them."""


@dataclass(frozen=True)
class PlaneRequest:
    """What is chosen.

    Attributes
    ----------
    weights
        Where the two weights stand in the flat vector; None: those that have changed most.
    zoom
        How many times smaller than usual the window is.
    draw
        Number of the draw of random directions; each number draws others.
    """

    kind: PlaneKind = "principal"
    weights: tuple[int, int] | None = None
    zoom: float = 1.0
    draw: int = 0


@dataclass(frozen=True)
class WeightChoice:
    """A weight that can be chosen: where it stands in the flat vector, and its name."""

    index: int
    name: str


def weight_choices(architecture: Architecture, places: tuple[WeightPlace, ...]) -> tuple[WeightChoice, ...]:
    """Return weights to choose from, in the order in which the network has them."""
    ordered = sorted(set(places), key=lambda place: place.index)
    return tuple(WeightChoice(place.index, weight_text(architecture, place)) for place in ordered)
