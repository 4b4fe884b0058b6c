"""Colours of values: the diverging scale of signed values, and one hue and one shape for each class."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainterPath, QPolygonF

from app.state.theme import Theme, rgb

Floats = NDArray[np.float64]

_LEVELS = 256
_SURFACE_STRENGTH = 0.6
"""How much of the full colour a surface has: examples of the same hue must stand out on it."""


@functools.cache
def diverging_table(theme: Theme, strength: float = 1.0) -> NDArray[np.float64]:
    """Return the colours from ``negative`` over ``zero`` to ``positive``, (256, 3), 0 to 255.

    A strength below 1 mixes the two ends with ``zero``.
    """
    negative, zero, positive = (np.array(rgb(c), float) for c in (theme.negative, theme.zero, theme.positive))
    share = np.linspace(-1, 1, _LEVELS)[:, None] * strength
    table: NDArray[np.float64] = np.where(share < 0, zero + (zero - negative) * share, zero + (positive - zero) * share)
    return table


def class_colours(theme: Theme, classes: int) -> tuple[str, ...]:
    """Return one colour per class: the two ends of the diverging scale, then other hues of the theme."""
    hues = (theme.negative, theme.positive, theme.forward, theme.backward, theme.update, theme.loss, theme.warning)
    return tuple(hues[i % len(hues)] for i in range(classes))


def surface_image(values: Floats, value_range: tuple[float, float], theme: Theme) -> QImage:
    """Return the picture of outputs over a grid, one pixel per grid point, upright.

    Parameters
    ----------
    values
        (outputs, rows, columns), row 0 lowest. One output: the diverging scale over ``value_range``. More: the
        classes' colours, mixed in the proportion of the outputs.
    """
    if values.shape[0] == 1:
        low, high = value_range
        share = np.clip((np.nan_to_num(values[0], nan=(low + high) / 2) - low) / (high - low), 0, 1)
        colours = diverging_table(theme, _SURFACE_STRENGTH)[np.round(share * (_LEVELS - 1)).astype(np.intp)]
    else:
        shares = np.clip(np.nan_to_num(values), 0, None)
        shares = shares / np.maximum(shares.sum(axis=0), 1e-12)
        palette = np.array([rgb(c) for c in class_colours(theme, len(values))], float)
        paper = np.array(rgb(theme.zero), float)
        colours = paper + (np.einsum("crk,cd->rkd", shares, palette) - paper) * _SURFACE_STRENGTH
    rows, columns = values.shape[1:]
    pixels = np.empty((rows, columns, 4), np.uint8)
    pixels[..., :3] = np.round(colours[::-1, :, ::-1])
    pixels[..., 3] = 255
    return QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def grey_image(values: Floats, theme: Theme) -> QImage:
    """Return the picture of grey values (rows, columns), 0 in the panel's colour and 1 in the text's."""
    paper, ink = (np.array(rgb(c), float) for c in (theme.panel, theme.text))
    share = np.clip(values, 0, 1)[..., None]
    rows, columns = values.shape
    pixels = np.full((rows, columns, 4), 255, np.uint8)
    pixels[..., :3] = np.round((paper + (ink - paper) * share)[..., ::-1])
    return QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def add_shape(path: QPainterPath, shape: int, centre: QPointF, radius: float) -> None:
    """Add the mark of a class to a path: circle, square, triangle, diamond, inverted triangle, cross."""
    x, y = centre.x(), centre.y()
    kind = shape % len(_CORNERS)
    corners = _CORNERS[kind]
    if not corners:
        path.addEllipse(centre, radius, radius)
    elif kind == 1:
        side = radius * 0.9
        path.addRect(QRectF(x - side, y - side, 2 * side, 2 * side))
    else:
        path.addPolygon(QPolygonF([QPointF(x + dx * radius, y + dy * radius) for dx, dy in corners]))
        path.closeSubpath()


_CORNERS: tuple[tuple[tuple[float, float], ...], ...] = (
    (),
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0, -1.25), (1.15, 0.85), (-1.15, 0.85)),
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    ((0, 1.25), (1.15, -0.85), (-1.15, -0.85)),
    (
        (-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4),
        (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4),
    ),
)  # fmt: skip
"""Corners of each shape in radii; the first is round."""
