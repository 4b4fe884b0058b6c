"""Painting test images as a wall, and who is taken for whom as a matrix."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from app.painting.pens import NO_BRUSH, NO_PEN, brush, colour, pen
from app.painting.typography import BODY, CAPTION, interface_font, scaled, text_size
from app.state.digit_gallery import DigitGallery
from app.state.scene.colours import mix, writing_on
from app.state.scene.number_text import count_text
from app.state.theme import Theme, rgb
from engine.language import tr

_GAP = 4
_WRONG_GAP = 8
_LABEL = 20
"""Height of the line under a wrong image."""
_LABEL_WIDTH = 44
"""What that line needs at least."""
_FRAME = 2
_SMALLEST_CELL = 24
_LARGEST_SCALE = 8
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True)
class Wall:
    """Where the images stand, in logical pixels.

    Attributes
    ----------
    corners
        Upper left corners in the order of showing, (examples, 2).
    mistakes
        How many of the first ones are wrong.
    wrong, right
        Width and height of a wrong image and of a right one.
    height
        Of the whole wall.
    """

    corners: NDArray[np.float64]
    mistakes: int
    wrong: tuple[int, int]
    right: tuple[int, int]
    height: int

    def place_at(self, x: float, y: float) -> int | None:
        """Return which image in the order of showing is at a point, or None."""
        sizes = np.tile(np.array(self.right, float), (len(self.corners), 1))
        sizes[: self.mistakes] = self.wrong[0], self.wrong[1] + scaled(_LABEL)
        inside = ((self.corners <= (x, y)) & ((x, y) < self.corners + sizes)).all(axis=1)
        found = np.flatnonzero(inside)
        return int(found[0]) if found.size else None

    def rectangle(self, place: int) -> tuple[float, float, int, int]:
        """Return x, y, width and height of an image."""
        x, y = self.corners[place].tolist()
        return x, y, *(self.wrong if place < self.mistakes else self.right)


def lay_out_wall(gallery: DigitGallery, width: int, height: int) -> Wall:
    """Return the wall with the largest images with which all fit the height, else with small ones."""
    rows, columns = gallery.images.shape[1:]
    least = max(1, math.ceil(_SMALLEST_CELL / max(rows, columns)))
    for scale in range(_LARGEST_SCALE, least - 1, -1):
        wall = _wall(gallery, width, scale)
        if wall.height <= height:
            break
    return wall


def _wall(gallery: DigitGallery, width: int, scale: int) -> Wall:
    rows, columns = gallery.images.shape[1:]
    mistakes, count = gallery.mistakes, len(gallery.images)
    large = math.ceil(scale * 1.6)
    wrong, right = (columns * large, rows * large), (columns * scale, rows * scale)
    corners = np.empty((count, 2))
    across = max(wrong[0] + _WRONG_GAP, scaled(_LABEL_WIDTH))
    top = _grid(corners[:mistakes], width, across, wrong[1] + scaled(_LABEL) + _WRONG_GAP, _FRAME)
    corners[:mistakes, 0] += (across - wrong[0] - _WRONG_GAP) / 2
    bottom = _grid(corners[mistakes:], width, right[0] + _GAP, right[1] + _GAP, top)
    return Wall(corners, mistakes, wrong, right, bottom)


def _grid(corners: NDArray[np.float64], width: int, across: int, down: int, top: int) -> int:
    """Fill in the corners of a grid, in place, and return where it ends."""
    if not len(corners):
        return top
    line = max(1, (width - 2 * _FRAME + _GAP) // across)
    row, column = np.divmod(np.arange(len(corners)), line)
    corners[:, 0], corners[:, 1] = _FRAME + column * across, top + row * down
    return top + (int(row[-1]) + 1) * down


def atlas(gallery: DigitGallery, theme: Theme, scale: int) -> QImage:
    """Return all images one below the other in the order of showing, enlarged by a whole number."""
    paper, ink = (np.array(rgb(name), float) for name in (theme.panel, theme.text))
    share = np.clip(np.nan_to_num(gallery.images[gallery.order]), 0, 1)[..., None]
    red, green, blue = np.moveaxis(np.rint(paper + (ink - paper) * share).astype(np.uint32), 3, 0)
    pixels = 0xFF000000 | red << 16 | green << 8 | blue
    pixels = np.ascontiguousarray(pixels.repeat(scale, axis=1).repeat(scale, axis=2), np.uint32)
    count, rows, columns = pixels.shape
    return QImage(pixels.data, columns, count * rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def paint_wall(
    painter: QPainter, wall: Wall, gallery: DigitGallery, images: tuple[QImage, QImage], theme: Theme, visible: QRectF
) -> None:
    """Paint the images that are in sight: wrong ones framed and labelled ``7 → 1``, right ones without a word."""
    line = scaled(_LABEL)
    top, bottom = visible.top() - wall.wrong[1] - line, visible.bottom()
    shown = np.flatnonzero((wall.corners[:, 1] >= top) & (wall.corners[:, 1] <= bottom)).tolist()
    order, names = gallery.order, gallery.class_names
    painter.setFont(interface_font(BODY, QFont.Weight.DemiBold))
    frame = pen(theme.error, _FRAME)
    for place in shown:
        x, y, width, height = wall.rectangle(place)
        sheet = images[0] if place < wall.mistakes else images[1]
        painter.drawImage(QPointF(x, y), sheet, QRectF(0, place * height, width, height))
        if place >= wall.mistakes:
            continue
        painter.setPen(frame)
        painter.setBrush(NO_BRUSH)
        painter.drawRect(QRectF(x - _FRAME / 2, y - _FRAME / 2, width + _FRAME, height + _FRAME))
        example = order[place]
        text = f"{names[gallery.truths[example]]} → {names[gallery.answers[example]]}"
        painter.setPen(colour(theme.text))
        wide = max(width + _WRONG_GAP, scaled(_LABEL_WIDTH))
        painter.drawText(QRectF(x + (width - wide) / 2, y + height + _FRAME, wide, line), _CENTRE, text)


def matrix_cell(box: QRectF, classes: int) -> tuple[QPointF, float, float]:
    """Return the corner of the first number's cell, and width and height of a cell."""
    margin = 2 * scaled(_LABEL) + _GAP
    width = min((box.width() - margin) / classes, 80.0)
    height = min((box.height() - margin) / classes, 64.0)
    return QPointF(box.left() + margin, box.top() + margin), max(width, 1.0), max(height, 1.0)


def paint_matrix(painter: QPainter, gallery: DigitGallery, theme: Theme, box: QRectF) -> None:
    """Paint the confusion matrix: a row for each truth, a column for each answer, right answers on the diagonal."""
    counts, classes = gallery.confusion, len(gallery.class_names)
    corner, width, height = matrix_cell(box, classes)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    size = min(BODY * 1.3, height * 0.6 / text_size(), width * 0.5 / text_size())
    line = scaled(_LABEL)
    ordinary, strong = interface_font(size), interface_font(size, QFont.Weight.DemiBold)
    for truth in range(classes):
        for answer in range(classes):
            cell = QRectF(corner.x() + answer * width, corner.y() + truth * height, width - 1, height - 1)
            count, share = int(counts[truth, answer]), float(shares[truth, answer])
            hue = theme.positive if truth == answer else theme.error
            strength = 0.75 * share if truth == answer else min(1.0, 0.15 + 3 * share)
            fill = mix(theme.panel, hue, strength) if count else theme.hover
            painter.fillRect(cell, brush(fill))
            painter.setFont(strong if count else ordinary)
            painter.setPen(colour(writing_on(fill, theme) if count else theme.text_quiet))
            painter.drawText(cell, int(_CENTRE), count_text(count) if count else "·")
    painter.setFont(interface_font(BODY, QFont.Weight.DemiBold))
    painter.setPen(colour(theme.text))
    for number, name in enumerate(gallery.class_names):
        above = QRectF(corner.x() + number * width, corner.y() - line - 2, width, line)
        beside = QRectF(corner.x() - line - 4, corner.y() + number * height, line, height)
        painter.drawText(above, int(_CENTRE), name)
        painter.drawText(beside, int(_CENTRE), name)
    painter.setFont(interface_font(CAPTION))
    painter.setPen(colour(theme.text_quiet))
    painter.drawText(QRectF(corner.x(), box.top(), classes * width, line), int(_CENTRE), tr("answer"))
    painter.save()
    painter.translate(box.left() + line / 2, corner.y() + classes * height / 2)
    painter.rotate(-90)
    painter.drawText(QRectF(-classes * height / 2, -line / 2, classes * height, line), int(_CENTRE), tr("truth"))
    painter.restore()
    painter.setPen(NO_PEN)
