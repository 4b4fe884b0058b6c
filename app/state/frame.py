"""What the window shows at one moment: plain data that a controller hands to the views."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.state.curves import LossHistory
from app.state.scene import ElementId
from engine.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Responses:
    """What every unit answers over the plane of the inputs.

    Attributes
    ----------
    layers
        Of each layer, output included, (units, rows, columns); row 0 is the lowest x2.
    extent
        Lowest and highest x1, lowest and highest x2.
    """

    layers: tuple[NDArray[np.float64], ...]
    extent: tuple[float, float, float, float]


@dataclass(frozen=True)
class Frame:
    """What the stage shows: changes up to 60 times a second.

    Attributes
    ----------
    fraction
        How far the animation of the snapshot's phase has come, 0 to 1.
    flow
        Fast motion: no single phases.
    flow_time
        Seconds of fast motion so far; it moves the drifting pulses.
    example
        Which example of the mini-batch is shown; None: the mean over the mini-batch.
    input_image
        Rows and columns of the picture that the inputs are, or None.
    selected
        What is looked at closely, or None.
    responses
        Of all units over the plane, or None where the inputs are no plane.
    renew_links
        Whether the links should be drawn anew; in fast motion not in every frame.
    """

    snapshot: Snapshot
    fraction: float
    flow: bool
    flow_time: float
    example: int | None
    input_image: tuple[int, int] | None
    selected: ElementId | None
    responses: Responses | None
    renew_links: bool


@dataclass(frozen=True)
class Readout:
    """What is read rather than watched: changes 10 to 20 times a second, because text must be readable.

    Attributes
    ----------
    history
        Of the whole branch: what lies behind ``step`` is the future that was trained before.
    """

    step: int
    epoch: int
    loss: float | None
    history: LossHistory
