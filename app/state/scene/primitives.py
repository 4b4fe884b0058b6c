"""What a scene is made of: plain shapes in logical pixels, which one painter can draw on any device."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from app.state.scene.text_width import LINE_HEIGHT, text_width

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Strokes:
    """Lines drawn with one pen.

    Attributes
    ----------
    curves
        Control points of cubic Béziers, (n, 4, 2).
    dash
        Length of dashes and of the gaps between them in pixels; 0: unbroken.
    """

    colour: str
    width: float
    curves: Floats
    dash: float = 0.0


class MarkShape(Enum):
    """Shapes of what moves; each direction of a step has its own, so that colour is never needed to tell them."""

    DROP = auto()
    """Forward: a round head with a tail behind it."""
    CHEVRON = auto()
    """Backward: a gradient greater than zero."""
    HOLLOW_CHEVRON = auto()
    """Backward: a gradient less than zero."""
    DOT = auto()
    """Drifting along in fast motion."""
    SQUARE = auto()
    """An output's share of the loss."""
    TRIANGLE = auto()
    """A weight that grows, or the head of an arrow."""
    CROSS = auto()
    """A unit that dropout has switched off."""


@dataclass(frozen=True, eq=False)
class Marks:
    """Small shapes of one kind and one colour.

    Attributes
    ----------
    centres, radii, angles
        (n, 2) and twice (n,); an angle is the direction in which the shape points, in degrees, clockwise from the
        right.
    """

    shape: MarkShape
    colour: str
    centres: Floats
    radii: Floats
    angles: Floats


@dataclass(frozen=True, eq=False)
class Discs:
    """Round nodes, each with its own fill and outline."""

    centres: Floats
    radii: Floats
    fills: tuple[str, ...]
    outlines: tuple[str, ...]
    outline_width: float


@dataclass(frozen=True, eq=False)
class Arcs:
    """Parts of rings that start at the top; spans in degrees, clockwise where positive."""

    centres: Floats
    radii: Floats
    spans: Floats
    colour: str
    width: float


@dataclass(frozen=True, eq=False)
class Boxes:
    """Filled rectangles (x, y, width, height), (n, 4), their corners rounded by a radius."""

    rectangles: Floats
    fills: tuple[str, ...]
    radius: float = 0.0
    outline: str | None = None
    outline_width: float = 0.0


@dataclass(frozen=True, eq=False)
class Pictures:
    """Small pictures of signed values.

    Attributes
    ----------
    shares
        (n, rows, columns), −1 to 1, the upper row first.
    rectangles
        Where they stand: x, y, width, height, (n, 4).
    scale
        The colours of −1, of 0, of 1 and of what is not finite.
    round
        Whether only the circle within each rectangle is shown.
    smooth
        Values are interpolated; otherwise each one is a little square.
    """

    shares: NDArray[np.float32]
    rectangles: Floats
    scale: tuple[str, str, str, str]
    round: bool = False
    smooth: bool = True


class Anchor(Enum):
    """Which part of a text stands at its point; vertically it is always the middle."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


@dataclass(frozen=True)
class Label:
    """One line of text.

    Attributes
    ----------
    x, y
        Where the anchor stands; y is the middle of the line.
    size
        Height of the letters' square in pixels.
    plate
        Colour of a small plate behind the text, where it stands on links.
    """

    text: str
    x: float
    y: float
    size: float
    colour: str
    anchor: Anchor = Anchor.CENTRE
    strong: bool = False
    plate: str | None = None

    @property
    def rectangle(self) -> tuple[float, float, float, float]:
        """x, y, width and height that the text takes, its plate included."""
        pad = self.size * 0.28 if self.plate else 0.0
        width = text_width(self.text, self.size, strong=self.strong) + 2 * pad
        height = self.size * LINE_HEIGHT
        left = {Anchor.LEFT: self.x - pad, Anchor.CENTRE: self.x - width / 2, Anchor.RIGHT: self.x + pad - width}
        return left[self.anchor], self.y - height / 2, width, height


Primitive = Strokes | Marks | Discs | Arcs | Boxes | Pictures | Label


def overlap(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float], margin: float = 0.0
) -> bool:
    """Whether two rectangles (x, y, width, height) come closer than a margin."""
    return (
        one[0] < other[0] + other[2] + margin
        and other[0] < one[0] + one[2] + margin
        and one[1] < other[1] + other[3] + margin
        and other[1] < one[1] + one[3] + margin
    )
