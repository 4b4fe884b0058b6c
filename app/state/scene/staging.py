"""What is revealed at a moment: how far each layer's values have come, and what each bundle of links tells."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto

from app.state.scene.view import StageView
from engine.snapshot import Phase, Snapshot

ARRIVAL = 0.75
"""Share of a phase after which the pulses have arrived; in the rest the nodes take their values."""


_TRACE = 0.35
"""What is left of a flash at its end."""


class Act(Enum):
    """What the stage is playing."""

    READY = auto()
    FLOW = auto()
    BATCH = auto()
    FORWARD = auto()
    LOSS = auto()
    BACKWARD = auto()
    UPDATE = auto()


class Bundle(Enum):
    """How the links between two columns are drawn."""

    PALE = auto()
    """Not reached yet in this direction."""
    QUIET = auto()
    """Weights, done with for now."""
    FULL = auto()
    """Weights, in play."""
    GRADIENT = auto()
    """Gradients are running back here."""
    TRACE = auto()
    """Gradients have run back here."""
    UPDATE = auto()
    """Weights are taking their step."""


_ACTS = {
    Phase.BATCH: Act.BATCH,
    Phase.FORWARD: Act.FORWARD,
    Phase.LOSS: Act.LOSS,
    Phase.BACKWARD: Act.BACKWARD,
    Phase.UPDATE: Act.UPDATE,
}


@dataclass(frozen=True)
class Staging:
    """What is revealed.

    Attributes
    ----------
    layer
        The layer that the act is about, or None.
    travel, arrival
        How far pulses have come, and then how far nodes have filled, each 0 to 1.
    filled
        For each column, inputs first: how far its activations are shown, 0 to 1.
    deltas
        For each layer: how far its δ are shown, 0 to 1.
    bundles
        For the links into each layer.
    loss
        How far the loss is shown, 0 to 1.
    """

    act: Act
    layer: int | None
    fraction: float
    travel: float
    arrival: float
    filled: tuple[float, ...]
    deltas: tuple[float, ...]
    bundles: tuple[Bundle, ...]
    loss: float
    targets: float


def staging_of(snapshot: Snapshot, view: StageView) -> Staging:
    """Return what a snapshot reveals at the view's moment."""
    count = len(snapshot.layers)
    fraction = min(1.0, max(0.0, view.fraction))
    travel, arrival = min(1.0, fraction / ARRIVAL), max(0.0, (fraction - ARRIVAL) / (1 - ARRIVAL))
    act = _act(snapshot, view)
    layer = snapshot.layer
    if layer is None:
        layer = {Act.FORWARD: 0, Act.BACKWARD: count - 1}.get(act)
    return Staging(
        act=act,
        layer=layer,
        fraction=fraction,
        travel=travel,
        arrival=arrival,
        filled=tuple(_filled(act, layer, column, fraction, arrival) for column in range(count + 1)),
        deltas=tuple(_delta(act, layer, index, arrival) for index in range(count)),
        bundles=tuple(_bundle(act, layer, index) for index in range(count)),
        loss={Act.LOSS: arrival, Act.BACKWARD: 1.0, Act.UPDATE: 1.0, Act.FLOW: 1.0}.get(act, 0.0),
        targets={Act.READY: 0.0, Act.FLOW: 0.0, Act.BATCH: fraction}.get(act, 1.0),
    )


def _act(snapshot: Snapshot, view: StageView) -> Act:
    if not snapshot.fresh:
        return Act.READY
    return Act.FLOW if view.flow else _ACTS[snapshot.phase]


def _filled(act: Act, layer: int | None, column: int, fraction: float, arrival: float) -> float:
    if act is Act.READY:
        return 0.0
    if act is Act.BATCH:
        return fraction if column == 0 else 0.0
    if act is Act.FORWARD and layer is not None:
        return 1.0 if column <= layer else arrival if column == layer + 1 else 0.0
    return 1.0


def _delta(act: Act, layer: int | None, index: int, arrival: float) -> float:
    if act is not Act.BACKWARD or layer is None:
        return 0.0
    return 1.0 if index > layer else arrival if index == layer else 0.0


def _bundle(act: Act, layer: int | None, index: int) -> Bundle:
    if act is Act.FORWARD and layer is not None:
        return Bundle.QUIET if index < layer else Bundle.FULL if index == layer else Bundle.PALE
    if act is Act.BACKWARD and layer is not None:
        return Bundle.PALE if index <= layer else Bundle.GRADIENT if index == layer + 1 else Bundle.TRACE
    return {Act.BATCH: Bundle.PALE, Act.LOSS: Bundle.QUIET, Act.UPDATE: Bundle.UPDATE}.get(act, Bundle.FULL)


def flash_swell(fraction: float) -> float:
    """How strong the flash of an update is: it swells, fades, and leaves a trace in a picture that stands still."""
    return max(_TRACE, math.sin(math.pi * min(1.0, max(0.0, fraction))))
