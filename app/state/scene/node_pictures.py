"""Pictures in the nodes: what a unit answers over the input plane, or its weights for the pixels of a picture."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from app.state.scene.geometry import Column, ColumnKind
from app.state.scene.identity import Same
from app.state.scene.moment import Moment
from app.state.scene.primitives import Pictures
from app.state.scene.reading import BOUNDED, largest
from app.state.scene.staging import Act
from app.state.theme import Theme
from engine.snapshot import LayerSnapshot

Shares = NDArray[np.float32]
Floats = NDArray[np.float64]

_SMALLEST_DIAMETER = 20.0
"""Logical pixels; in a smaller node a picture is only a texture."""
_BETWEEN_STEPS = frozenset({Act.READY, Act.FLOW, Act.UPDATE})
"""When nodes show pictures. Within a step they show the numbers of one example: those are what is explained then."""


def has_pictures(moment: Moment, number: int) -> bool:
    """Whether the nodes of a column show pictures now."""
    column = moment.geometry.columns[number]
    return (
        moment.staging.act in _BETWEEN_STEPS
        and column.kind is ColumnKind.CIRCLES
        and 2 * column.half_width >= _SMALLEST_DIAMETER
        and picture_values(moment, number) is not None
    )


def pictures_in(moment: Moment, number: int, radius: float) -> Pictures | None:
    """Return the pictures inside the nodes of a column, or None where they show none."""
    if not has_pictures(moment, number):
        return None
    values = picture_values(moment, number)
    assert values is not None
    return _round_pictures(Same(values), _full_scale(moment, number), Same(moment.geometry.columns[number]),
                           radius, shows_weights(moment, number), moment.theme)  # fmt: skip


def shows_weights(moment: Moment, number: int) -> bool:
    """Whether a column's pictures are of weights: those of the layer behind a picture of inputs."""
    return number == 1 and moment.geometry.columns[0].kind is ColumnKind.IMAGE


def picture_values(moment: Moment, number: int) -> Floats | None:
    """Return what a column's pictures show, (units, rows, columns), row 0 at the top for weights, else lowest."""
    if number == 0:
        return None
    layer = moment.snapshot.layers[number - 1]
    if shows_weights(moment, number):
        assert moment.view.input_image is not None
        return _weight_images(Same(layer), moment.view.input_image)
    responses = moment.view.responses
    if responses is None or number > len(responses):
        return None
    values = responses[number - 1]
    # a unit may have come or gone since the responses were computed
    return values if values is not None and values.ndim == 3 and len(values) == layer.units else None


def picture_shares(moment: Moment, number: int, unit: int) -> Shares | None:
    """Return the picture of one unit, (1, rows, columns), −1 to 1, the upper row first."""
    values = picture_values(moment, number)
    if values is None or not 0 <= unit < len(values):
        return None
    return _unit_shares(Same(values), unit, _full_scale(moment, number), shows_weights(moment, number))


def picture_scale(theme: Theme) -> tuple[str, str, str, str]:
    """Return the colours of pictures."""
    return theme.negative, theme.zero, theme.positive, theme.error


def _full_scale(moment: Moment, number: int) -> float | None:
    """Return the value that gets the full colour; None: the largest of the picture's own layer."""
    layer = moment.snapshot.layers[number - 1]
    if shows_weights(moment, number):
        return None
    return 1.0 if layer.activation in BOUNDED and not layer.residual else None


@functools.lru_cache(maxsize=8)
def _weight_images(layer: Same[LayerSnapshot], image: tuple[int, int]) -> Floats:
    return layer.value.weights.reshape(-1, *image)


@functools.lru_cache(maxsize=64)
def _shares(values: Same[Floats], full: float | None, upright: bool) -> Shares:
    shown = values.value if upright else values.value[:, ::-1]
    return np.asarray(shown / (full or largest(shown)), np.float32)


@functools.lru_cache(maxsize=4)
def _unit_shares(values: Same[Floats], unit: int, full: float | None, upright: bool) -> Shares:
    return _shares(values, full, upright)[unit : unit + 1]


@functools.lru_cache(maxsize=64)
def _round_pictures(
    values: Same[Floats], full: float | None, column: Same[Column], radius: float, weights: bool, theme: Theme
) -> Pictures:
    centres = column.value.centres
    rectangles = np.column_stack([centres - radius, np.full((len(centres), 2), 2 * radius)])
    return Pictures(_shares(values, full, weights), rectangles, picture_scale(theme), round=True, smooth=not weights)
