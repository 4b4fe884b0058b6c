"""Small axes: round numbers along an edge, and where they stand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from app.painting.prediction.canvas import RIGHT, Canvas
from app.painting.typography import CAPTION
from engine.language import local_number

_TICK = 4
_LABEL_WIDTH = 56
_LABEL_HEIGHT = 16


@dataclass(frozen=True)
class Frame:
    """A rectangle of the device that shows a rectangle of values.

    Attributes
    ----------
    extent
        Lowest and highest x, lowest and highest y.
    """

    area: QRectF
    extent: tuple[float, float, float, float]

    def x(self, value: float) -> float:
        """Where a value of x stands."""
        left, right, _, _ = self.extent
        return self.area.left() + (value - left) / (right - left) * self.area.width()

    def y(self, value: float) -> float:
        """Where a value of y stands."""
        _, _, bottom, top = self.extent
        return self.area.bottom() - (value - bottom) / (top - bottom) * self.area.height()

    def point(self, place: tuple[float, float]) -> QPointF:
        """Where x and y stand; what lies outside stands at the edge, and so does what is no number."""
        x, y = self.x(place[0]), self.y(place[1])
        x = min(max(x, self.area.left()), self.area.right())
        y = min(max(y, self.area.top()), self.area.bottom()) if y == y else self.area.bottom()
        return QPointF(x, y)

    def values_at(self, point: QPointF) -> tuple[float, float]:
        """Which x and y stand at a point."""
        left, right, bottom, top = self.extent
        return (
            left + (point.x() - self.area.left()) / self.area.width() * (right - left),
            bottom + (self.area.bottom() - point.y()) / self.area.height() * (top - bottom),
        )


def round_numbers(low: float, high: float, at_most: int) -> list[float]:
    """Return at most so many evenly spaced round numbers from low to high."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return []
    power = 10.0 ** math.floor(math.log10((high - low) / at_most))
    for spacing in (power, 2 * power, 5 * power, 10 * power, 20 * power):
        first, last = math.ceil(low / spacing - 1e-9), math.floor(high / spacing + 1e-9)
        if last - first + 1 <= at_most:
            return [number * spacing for number in range(first, last + 1)]
    return []


def tick_text(value: float) -> str:
    """Write a round number as short as possible."""
    return local_number(f"{0.0 if abs(value) < 1e-12 else value:.6g}".replace("-", "−"))


def paint_axes(
    canvas: Canvas, frame: Frame, x_name: str, y_name: str, *, x_ticks: Sequence[float], y_ticks: Sequence[float]
) -> None:
    """Draw ticks and numbers along the lower and the left edge, and the names at the ends."""
    painter, unit, area = canvas.painter, canvas.unit, frame.area
    quiet = canvas.theme.text_quiet
    tick, height, width = _TICK * unit, canvas.room(_LABEL_HEIGHT), canvas.room(_LABEL_WIDTH)
    pen = QPen(QColor(canvas.theme.outline), unit)
    for value in x_ticks:
        x = frame.x(value)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + tick))
        box = QRectF(x - width / 2, area.bottom() + tick, width, height)
        canvas.text(box, tick_text(value), quiet, size=CAPTION, align=Qt.AlignmentFlag.AlignCenter)
    for value in y_ticks:
        y = frame.y(value)
        painter.setPen(pen)
        painter.drawLine(QPointF(area.left() - tick, y), QPointF(area.left(), y))
        box = QRectF(area.left() - tick - 4 * unit - width, y - height / 2, width, height)
        canvas.text(box, tick_text(value), quiet, size=CAPTION, align=RIGHT)
    if x_name and _room_for_name([frame.x(v) for v in x_ticks], area.right(), canvas.room(20)):
        box = QRectF(area.right() - width, area.bottom() + tick, width, height)
        canvas.text(box, x_name, quiet, size=CAPTION, align=RIGHT)
    if y_name and _room_for_name([frame.y(v) for v in y_ticks], area.top(), canvas.room(20)):
        box = QRectF(area.left() - tick - 4 * unit - width, area.top(), width, height)
        canvas.text(box, y_name, quiet, size=CAPTION, align=RIGHT)


def paint_axis_names(canvas: Canvas, frame: Frame, x_name: str, y_name: str, *, left: float, below: float) -> None:
    """Write the names of the axes beside their numbers: along the lower edge, and upwards along the left one.

    Parameters
    ----------
    left, below
        Units that the numbers take where text has the usual size.
    """
    painter, area = canvas.painter, frame.area
    quiet, height = canvas.theme.text_quiet, canvas.room(_LABEL_HEIGHT)
    box = QRectF(area.left(), area.bottom() + canvas.room(below), area.width(), height)
    canvas.text(box, x_name, quiet, size=CAPTION, align=Qt.AlignmentFlag.AlignCenter)
    painter.save()
    painter.translate(area.left() - canvas.room(left) - height, area.bottom())
    painter.rotate(-90)
    canvas.text(QRectF(0, 0, area.height(), height), y_name, quiet, size=CAPTION, align=Qt.AlignmentFlag.AlignCenter)
    painter.restore()


def _room_for_name(places: Sequence[float], end: float, distance: float) -> bool:
    return all(abs(place - end) > distance for place in places)
