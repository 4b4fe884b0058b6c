"""Where everything stands: computed once for a network's shape and a stage's size, and kept."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray

from app.state.scene.curves import level_curves
from app.state.scene.text_width import LINE_HEIGHT, text_width
from app.state.scene.type_scale import TypeScale, type_scale
from app.state.scene.view import StageView
from engine.language import tr
from engine.snapshot import Snapshot

Floats = NDArray[np.float64]
Rectangle = tuple[float, float, float, float]

MOST_CIRCLES = 40
"""A layer of more units is drawn as one compact column of cells."""
_LARGEST_RADIUS = 34.0
_SHARE_OF_PITCH = 0.455
"""Radius of a node by the distance between neighbours: leaves a tenth of it free."""
_SHARE_OF_GAP = 0.2
_LARGEST_PITCH = 184.0
_LONGEST_NAME = 72.0
_WIDEST_NOTE = 13.0
"""What the loss's box is widened to for the note in it, in cells of the grid; beyond that the note is shorter."""
_WIDEST_LOSS = "0.000"
WIDEST_ANSWERS = ("", "", "ŷ −0.00", "ŷ −0.000")
"""What must fit beside each output, by the number of lines there."""


class ColumnKind(Enum):
    """How the units of a layer are drawn."""

    CIRCLES = auto()
    CELLS = auto()
    IMAGE = auto()


@dataclass(frozen=True, eq=False)
class Column:
    """One layer of units, or the inputs.

    Attributes
    ----------
    centres
        (units, 2).
    half_width, half_height
        Of one unit; both the radius where units are circles.
    starts, ends
        Where links leave to the right and arrive from the left, (units, 2).
    top, bottom, left, right
        What the column takes.
    """

    kind: ColumnKind
    x: float
    centres: Floats
    half_width: float
    half_height: float
    pitch: float
    starts: Floats
    ends: Floats

    @property
    def top(self) -> float:
        """Upper edge."""
        return float(self.centres[0, 1] - self.half_height)

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return float(self.centres[-1, 1] + self.half_height)

    @property
    def left(self) -> float:
        """Left edge."""
        return float(self.centres[:, 0].min() - self.half_width)

    @property
    def right(self) -> float:
        """Right edge."""
        return float(self.centres[:, 0].max() + self.half_width)


@dataclass(frozen=True, eq=False)
class Geometry:
    """The stage of one network at one size.

    Attributes
    ----------
    columns
        Inputs first, outputs last.
    gap
        Distance between the middles of two neighbouring layers.
    names_right
        Right edge of the inputs' names.
    answer_left, answer_room
        Where outputs and targets are written, beside the outputs.
    answer_lines
        How many lines each output has there: 3, 2, 1, or 0 where there is no room.
    loss
        The box that shows the loss.
    loss_curves
        From each output to the box, (outputs, 4, 2).
    forward_rail, backward_rail, header, caption, footnote
        Heights (y) of the two rails, of the first heading, of the caption and of the notes under it.
    compact
        Of the writing, there are only one heading for each layer, the outputs' names and the loss.
    """

    width: float
    height: float
    type: TypeScale
    columns: tuple[Column, ...]
    gap: float
    names_right: float
    answer_left: float
    answer_room: float
    answer_lines: int
    loss: Rectangle
    loss_curves: Floats
    header: float
    forward_rail: float
    backward_rail: float
    caption: float
    footnote: float
    compact: bool


@dataclass(frozen=True)
class _Shape:
    sizes: tuple[int, ...]
    input_names: tuple[str, ...]
    output_names: tuple[str, ...]
    image: tuple[int, int] | None
    residual: bool
    loss_notes: tuple[str, str]


def geometry_of(snapshot: Snapshot, view: StageView) -> Geometry:
    """Return where everything stands; the same object again as long as shape and size stay."""
    inputs = int(snapshot.inputs.shape[0])
    image = view.input_image
    if image is not None and image[0] * image[1] != inputs:
        image = None
    shape = _Shape(
        (inputs, *(layer.units for layer in snapshot.layers)),
        snapshot.input_names,
        snapshot.output_names,
        image,
        any(layer.residual for layer in snapshot.layers),
        (tr("mean of {number}", number=10), tr("1 example")),
    )
    return _geometry(shape, view.width, view.height, view.text_scale, view.compact)


@functools.lru_cache(maxsize=32)
def _geometry(shape: _Shape, width: float, height: float, text_scale: float, compact: bool) -> Geometry:
    scale = type_scale(width, height, text_scale, compact=compact)
    grid = scale.grid
    header = grid(1) + scale.heading * 0.6
    if compact:
        forward_rail = header + scale.small * 0.6 + grid(1)
        caption = footnote = height
        backward_rail = height - grid(2)
    else:
        forward_rail = header + scale.heading * 0.65 + scale.small * 1.3 + grid(1)
        footnote = height - grid(1) - scale.small * 0.5
        caption = footnote - scale.small * 0.6 - scale.caption * 0.85
        backward_rail = caption - scale.caption - grid(1.25)
    top, bottom = forward_rail + grid(3.5 if shape.residual else 1.75), backward_rail - grid(1.75)
    room = max(bottom - top, grid(4))
    middle = (top + bottom) / 2

    names = 0.0 if shape.image else _widest(shape.input_names, scale.body, grid(_LONGEST_NAME / 8))
    image_side = min(0.27 * width, 0.72 * room) if shape.image else 0.0
    answer_lines = _answer_lines(room / shape.sizes[-1], scale)
    if compact:  # a single output needs no name
        answer_lines = min(answer_lines, 1 if shape.sizes[-1] > 1 else 0)
    answer_room = _answer_room(shape.output_names, answer_lines, scale)
    if compact and answer_room:  # what arrives there must not cover the names
        answer_room += grid(1.5)
    loss_width, loss_height = grid(9.5), grid(8)
    if not compact:  # the note below the loss, in other languages longer
        widest = max(text_width(note, scale.small) for note in shape.loss_notes)
        longest = grid(_WIDEST_NOTE) * text_scale
        loss_width = max(loss_width, min(widest + 2, longest))
    if text_scale > 1:  # large type on a stage that has not grown with it
        figure, note = text_width(_WIDEST_LOSS, scale.figure, strong=True), text_width(shape.loss_notes[0], scale.small)
        loss_width = max(loss_width, figure + grid(1.5), min(note + grid(1), grid(_WIDEST_NOTE) * text_scale))
        loss_height = max(loss_height, (scale.body + scale.figure + scale.small) * LINE_HEIGHT * 1.1)
    if compact:
        loss_width = max(loss_width, text_width(_WIDEST_LOSS, scale.figure, strong=True) + grid(2))
        loss_height = max(loss_height, (scale.body + scale.figure) * LINE_HEIGHT + grid(0.5))
    loss = (width - grid(1) - loss_width, middle - loss_height / 2, loss_width, loss_height)
    spread = len(shape.sizes) - 1

    def columns_span(first_radius: float, last_radius: float) -> tuple[float, float]:
        left = grid(2) + (image_side / 2 if shape.image else names + (grid(1) if names else 0) + first_radius)
        right = loss[0] - grid(4.5) - answer_room - (grid(1) if answer_room else 0) - last_radius
        return left, right

    radii = [_radius(size, room, scale) for size in shape.sizes]
    left, right = columns_span(radii[0], radii[-1])
    # with a picture at the left, the first gap begins at the picture's right edge
    reach = (right - left - image_side / 2) / spread
    cap = max(_SHARE_OF_GAP * reach, scale.unit * 3)
    radii = [min(radius, cap) for radius in radii]
    left, right = columns_span(radii[0], radii[-1])
    first = left + image_side / 2
    gap = (right - first) / spread

    columns = []
    for number, (size, radius) in enumerate(zip(shape.sizes, radii, strict=True)):
        if number == 0 and shape.image:
            columns.append(_image_column(left, middle, image_side, shape.image))
        else:
            columns.append(_column(first + number * gap, middle, size, radius, room, scale))
    outputs = columns[-1].centres
    starts = np.column_stack([np.full(len(outputs), columns[-1].right + grid(1) + answer_room), outputs[:, 1]])
    spacing = min(columns[-1].pitch, loss_height / (len(outputs) + 1))
    fan = middle + (np.arange(len(outputs)) - (len(outputs) - 1) / 2) * spacing
    return Geometry(
        width=width,
        height=height,
        type=scale,
        columns=tuple(columns),
        gap=gap,
        names_right=columns[0].left - grid(1),
        answer_left=columns[-1].right + grid(1),
        answer_room=answer_room,
        answer_lines=answer_lines,
        loss=loss,
        loss_curves=level_curves(starts, np.column_stack([np.full(len(outputs), loss[0]), fan])),
        header=header,
        forward_rail=forward_rail,
        backward_rail=backward_rail,
        caption=caption,
        footnote=footnote,
        compact=compact,
    )


def _widest(names: tuple[str, ...], size: float, most: float) -> float:
    return min(most, max((text_width(name, size) for name in names), default=0.0))


def _answer_lines(pitch: float, scale: TypeScale) -> int:
    if pitch >= scale.small * 5:
        return 3
    if pitch >= scale.small * 2.5:
        return 2
    return 1 if pitch >= scale.small * 1.25 else 0


def _answer_room(names: tuple[str, ...], lines: int, scale: TypeScale) -> float:
    name = _widest(names, scale.body, scale.grid(_LONGEST_NAME / 8))
    if lines == 0:
        return 0.0
    figures = text_width(WIDEST_ANSWERS[lines], scale.small, strong=True)
    return max(name, figures) if lines == 3 else name + figures + (scale.grid(1) if lines == 2 else 0)


def _radius(size: int, room: float, scale: TypeScale) -> float:
    if size > MOST_CIRCLES:
        return scale.grid(1.25)
    return min(_SHARE_OF_PITCH * room / size, _LARGEST_RADIUS * scale.unit)


def _column(x: float, middle: float, size: int, radius: float, room: float, scale: TypeScale) -> Column:
    compact = size > MOST_CIRCLES
    pitch = min(room / size, _LARGEST_PITCH * scale.unit)
    y = middle + (np.arange(size) - (size - 1) / 2) * pitch
    centres = np.column_stack([np.full(size, x), y])
    half_height = pitch * (0.5 if pitch < 3 else 0.42) if compact else radius
    shift = np.array([radius - 1, 0.0])
    kind = ColumnKind.CELLS if compact else ColumnKind.CIRCLES
    return Column(kind, x, centres, radius, half_height, pitch, centres + shift, centres - shift)


def _image_column(x: float, middle: float, side: float, image: tuple[int, int]) -> Column:
    rows, columns = image
    cell = side / max(rows, columns)
    row, column = np.divmod(np.arange(rows * columns), columns)
    centres = np.column_stack([x + (column - (columns - 1) / 2) * cell, middle + (row - (rows - 1) / 2) * cell])
    right = x + columns * cell / 2
    # each pixel has a place of its own on the right edge, those of one row side by side
    y = middle - rows * cell / 2 + (np.arange(rows * columns) + 0.5) / columns * cell
    edge = np.column_stack([np.full(rows * columns, right), y])
    return Column(ColumnKind.IMAGE, x, centres, cell / 2, cell / 2, cell, edge, edge)
