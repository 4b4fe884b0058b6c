"""Little pictures of generated data, for the buttons that choose them."""

from __future__ import annotations

import functools

import msgspec
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.painting.prediction.signed_colours import diverging_table
from app.state.theme import Theme
from engine.datasets.dataset import Examples
from engine.datasets.loading import load_dataset
from engine.scenario import Data

_SAMPLES = 160
_SEED = 1
_SHARPNESS = 2  # pixels of the picture per pixel of the design
_DOT = 0.045
"""Radius of a point as a share of the picture's side."""
_EDGE = 6.2
"""How far from the middle the picture reaches, in the units of the plane."""
_LINE_EDGE = (3.6, 1.5)


@functools.cache
def _examples(kind: str) -> Examples:
    data: Data = msgspec.convert({"kind": kind, "samples": _SAMPLES}, Data)
    return load_dataset(data, _SEED).examples


@functools.cache
def data_icon(kind: str, theme: Theme, size: int) -> QIcon:
    """Return a picture of generated data of a kind, as large as ``size`` pixels of the design."""
    examples = _examples(kind)
    assert examples.points is not None
    targets = examples.labels if examples.labels is not None else examples.values
    assert targets is not None
    share = np.asarray(targets, np.float64).reshape(-1)
    share = (share - share.min()) / (share.max() - share.min())
    if examples.points.shape[1] == 1:
        places = np.stack([examples.points[:, 0] / _LINE_EDGE[0], share * 2 - 1], axis=1)
        places[:, 1] /= _LINE_EDGE[1]
    else:
        places = examples.points / _EDGE
    pixmap = QPixmap(size * _SHARPNESS, size * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    table = diverging_table(theme)
    radius = _DOT * size
    for (x, y), place in zip(places.tolist(), np.round(share * 255).astype(np.intp).tolist(), strict=True):
        painter.setBrush(QColor(*(round(part) for part in table[place].tolist())))
        centre = QPointF((1 + x) / 2 * size, (1 - y) / 2 * size)
        painter.drawEllipse(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
    painter.end()
    return QIcon(pixmap)
