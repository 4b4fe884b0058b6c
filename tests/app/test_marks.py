"""Pulses and other small shapes: what is painted from a kept picture is what would be drawn."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from app.painting import marks
from app.state.scene.primitives import Marks, MarkShape

ROOM = 60
RADII = (1.0, 3.0, 5.5, 8.0)


def image_of(shape: MarkShape, radius: float, angle: float, *, vector: bool, ratio: float = 1.0) -> np.ndarray:
    image = QImage(round(ROOM * ratio), round(ROOM * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    one = Marks(shape, "#aa2200", np.array([[ROOM / 2, ROOM / 2]]), np.array([radius]), np.array([angle]))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    marks.paint_marks(painter, one, "#0000ff", vector=vector)
    painter.end()
    pixels = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., :3].astype(float)


@pytest.mark.parametrize("shape", MarkShape)
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_kept_picture_shows_the_whole_shape(qapp, shape, ratio):
    for radius in RADII:
        for angle in range(0, 360, 6):
            kept = image_of(shape, radius, angle, vector=False, ratio=ratio)
            drawn = image_of(shape, radius, angle, vector=True, ratio=ratio)
            assert (kept != 255).any()
            lost = (drawn.sum(2) < 3 * 255 - 60) & (kept.sum(2) == 3 * 255)
            assert not lost.any(), f"radius {radius}, {angle} degrees"


def test_large_shapes_leave_no_pictures_behind(qapp):
    """In all directions, one of 20 pixels would take megabytes, and a screen of 4K many sizes of it."""
    marks._strip.cache_clear()
    for radius in np.arange(1.0, 40.0, 0.5):
        for shape in MarkShape:
            image_of(shape, float(radius), 10.0, vector=False, ratio=2.0)
    kept = marks._strip.cache_info().currsize
    assert 0 < kept < 80
    largest = marks._strip(MarkShape.DROP, "#aa2200", "#0000ff", 4.0, 2.0)
    assert largest.width() * largest.height() * 4 < 0.7 * 2**20
