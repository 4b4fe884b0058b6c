"""Painting small pictures of signed values, coloured and scaled in NumPy for all of them at once."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from app.state.scene.identity import Same
from app.state.scene.primitives import Pictures
from app.state.theme import rgb

_LEVELS = 255
"""Steps of the colour scale; one more colour stands for what is not finite."""
_VECTOR_RATIO = 3.0
"""Pixels of an embedded picture per pixel of the stage: files are enlarged."""


def paint_pictures(painter: QPainter, pictures: Pictures, *, vector: bool) -> None:
    """Paint pictures; on vector devices each is embedded as an image."""
    if not len(pictures.rectangles):
        return
    if vector:
        sheet = _sheet(Same(pictures), _VECTOR_RATIO)
        for number, place in enumerate(sheet.places.tolist()):
            x, y, width, height = (value / _VECTOR_RATIO for value in (*place, sheet.width, sheet.height))
            target = QRectF(x, y, width, height)
            painter.drawImage(target, sheet.image.copy(0, number * sheet.height, sheet.width, sheet.height))
        return
    ratio = painter.device().devicePixelRatioF()
    sheet = _sheet(Same(pictures), ratio)
    for number, (x, y) in enumerate(sheet.places.tolist()):
        source = QRectF(0, number * sheet.height, sheet.width, sheet.height)
        painter.drawImage(QPointF(x / ratio, y / ratio), sheet.image, source)


class _Sheet:
    """Pictures one below the other at the size of device pixels, and where each belongs, (n, 2), in device pixels."""

    def __init__(self, image: QImage, width: int, height: int, places: NDArray[np.float64]) -> None:
        self.image, self.width, self.height, self.places = image, width, height, places


@functools.lru_cache(maxsize=32)
def _sheet(same: Same[Pictures], ratio: float) -> _Sheet:
    pictures = same.value
    boxes = pictures.rectangles * ratio
    places = np.floor(boxes[:, :2])
    # one pixel more than the size, since pictures begin anywhere within a pixel
    width, height = (int(size) for size in np.ceil(boxes[:, 2:].max(axis=0)) + pictures.round)
    pixels = np.ascontiguousarray(_colours(pictures)[_levels(pictures, height, width)])
    if pictures.round:
        _cut_round(pixels, boxes[:, :2] + boxes[:, 2:] / 2 - places, boxes[0, 2] / 2)
    image = QImage(
        pixels.data, width, len(pixels) * height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
    ).copy()
    image.setDevicePixelRatio(ratio)
    return _Sheet(image, width, height, places)


def _levels(pictures: Pictures, height: int, width: int) -> NDArray[np.uint8]:
    """Return which colour each pixel has, (n, height, width)."""
    shares = pictures.shares
    rows, columns = shares.shape[1:]
    if pictures.smooth:
        finite = bool(np.isfinite(shares).all())
        clean = shares if finite else np.nan_to_num(shares, posinf=1, neginf=-1)
        grown = _stretched(_stretched(np.clip(clean, -1, 1), 1, height), 2, width)
        result = ((grown + 1) * (_LEVELS / 2 - 0.5) + 0.5).astype(np.uint8)
        if finite:
            return result
    else:
        result = ((np.clip(np.nan_to_num(shares), -1, 1) + 1) * (_LEVELS / 2 - 0.5) + 0.5).astype(np.uint8)
    row, column = (np.arange(height) * rows // height)[:, None], np.arange(width) * columns // width
    if not pictures.smooth:
        result = result[:, row, column]
    result[~np.isfinite(shares)[:, row, column]] = _LEVELS
    return result


def _stretched(values: NDArray[np.float32], axis: int, size: int) -> NDArray[np.float32]:
    """Return values interpolated to a size along an axis; the first and the last lie on the picture's edges.

    Two weighted copies rather than a product of matrices: the threads of a BLAS library that wait for each other on
    a busy machine made a frame five times as long.
    """
    count = values.shape[axis]
    place = (np.arange(size) + 0.5) / size * (count - 1)
    before = np.minimum(place.astype(np.intp), max(count - 2, 0))
    shape = [1, 1, 1]
    shape[axis] = size
    share = (place - before).astype(np.float32).reshape(shape)
    first = values.take(before, axis)
    return np.asarray(first + share * (values.take(np.minimum(before + 1, count - 1), axis) - first), np.float32)


def _colours(pictures: Pictures) -> NDArray[np.uint32]:
    return _table(pictures.scale)


@functools.lru_cache(maxsize=8)
def _table(scale: tuple[str, str, str, str]) -> NDArray[np.uint32]:
    negative, zero, positive, bad = (np.array(rgb(name), float) for name in scale)
    share = np.linspace(-1, 1, _LEVELS)[:, None]
    colours = np.where(share < 0, zero + (zero - negative) * share, zero + (positive - zero) * share)
    red, green, blue = np.rint(np.vstack([colours, bad])).astype(np.uint32).T
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, np.uint32)


def _cut_round(pixels: NDArray[np.uint32], centres: NDArray[np.float64], radius: float) -> None:
    """Make all transparent that lies outside a circle in each picture, in place; centres in its own pixels, (n, 2)."""
    height, width = pixels.shape[1:]
    across = (np.arange(width, dtype=np.float32) + 0.5 - centres[:, :1].astype(np.float32))[:, None, :]
    down = (np.arange(height, dtype=np.float32) + 0.5 - centres[:, 1:].astype(np.float32))[:, :, None]
    distances = across * across + down * down
    pixels[distances >= (radius + 0.5) ** 2] = 0
    edge = (distances > max(radius - 0.5, 0) ** 2) & (distances < (radius + 0.5) ** 2)
    cover = np.clip(radius + 0.5 - np.sqrt(distances[edge]), 0, 1)
    channels = pixels[edge][:, None] >> np.array([24, 16, 8, 0], np.uint32) & 255
    alpha, red, green, blue = np.rint(channels * cover[:, None]).astype(np.uint32).T
    pixels[edge] = alpha << 24 | red << 16 | green << 8 | blue
