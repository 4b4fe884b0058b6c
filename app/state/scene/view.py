"""How the stage looks at a snapshot."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.scene.elements import ElementId


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
