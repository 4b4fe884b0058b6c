"""How the stage looks at a snapshot."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.state.scene.elements import ElementId, LayerId
from app.state.scene.hidden import Hidden

Responses = tuple[NDArray[np.float64] | None, ...]


@dataclass(frozen=True)
class StageView:
    """Size, moment and kind of motion.

    Attributes
    ----------
    width, height
        Logical pixels.
    fraction
        How far the animation of the snapshot's phase has come, 0 to 1. The engine has computed the phase already;
        the scene reveals it.
    example
        Which column of the mini-batch is shown; None: the mean over the mini-batch.
    flow
        Fast motion: no single phases; links show the weights, small pulses drift along them.
    flow_time
        Seconds, drives the drift.
    input_image
        Rows and columns of the picture that the inputs are, or None where they are single quantities.
    text_scale
        Multiplies the sizes of all writing.
    highlight
        What is brought forward, usually what the pointer is on.
    selected
        What is chosen, until something else is.
    responses
        For each layer what its units answer over the input plane, (units, rows, columns), row 0 lowest; None where
        that is not known, as a whole where the data have no plane. An array that changes must be another object:
        pictures are kept by its identity.
    response_extent
        The plane's lowest and highest x1, then x2, or None where nobody needs the numbers.
    compact
        One stage among several: little writing, but large enough to be read; caption and notes are the view's.
    spotlight
        What alone is fully lit, with what belongs to it; all else fades. None, or what the network does not have:
        everything is lit.
    hidden
        Numbers in whose place a "?" stands, until the class has guessed them.
    """

    width: float
    height: float
    fraction: float = 1.0
    example: int | None = 0
    flow: bool = False
    flow_time: float = 0.0
    input_image: tuple[int, int] | None = None
    text_scale: float = 1.0
    highlight: ElementId | None = None
    selected: ElementId | None = None
    responses: Responses | None = field(default=None, compare=False)
    response_extent: tuple[float, float, float, float] | None = None
    compact: bool = False
    spotlight: ElementId | LayerId | None = None
    hidden: Hidden = frozenset()
