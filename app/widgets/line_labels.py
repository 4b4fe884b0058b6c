"""Names at the right ends of the lines of a chart, moved apart where they would cover one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.painting.typography import CAPTION, interface_font, scaled

_BESIDE_THE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_WIDTH = 54
_LEADER = 9
"""Pixels of the thin line that leads from a line's end to its name."""
_ROW = 13
"""Pixels that a name needs where text has the usual size, as the width."""


@dataclass(frozen=True)
class LineLabel:
    """A name at the height where its line ends.

    Attributes
    ----------
    value
        Where the line ends, in the chart's own unit; None for below the chart's floor.
    """

    text: str
    value: float | None
    colour: str


class LineLabels(QWidget):
    """A column at the right of a chart.

    Parameters
    ----------
    height_of
        Turns a value of the chart into a height of this widget, in pixels.
    """

    def __init__(self, height_of: Callable[[float], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._height_of = height_of
        self._labels: tuple[LineLabel, ...] = ()
        self._floor = 0.0
        self._text_colour = "#808080"
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the chart beside it
        self.setFixedWidth(scaled(_WIDTH))

    def show_labels(self, labels: tuple[LineLabel, ...], floor: float, text_colour: str) -> None:
        """Write these, from the first line to the last; ``floor`` is the lowest value of the chart."""
        self._labels, self._floor, self._text_colour = labels, floor, text_colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return its fixed width."""
        return QSize(scaled(_WIDTH), 60)

    def shown_texts(self) -> list[str]:
        """Return the names that there is room for."""
        return [label.text for label in self._fitting()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the leaders and the names."""
        labels = self._fitting()
        if not labels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(CAPTION))
        row, ends = scaled(_ROW), [self._end(label) for label in labels]
        for label, end, place in zip(labels, ends, spread(ends, row, row / 2, self._bottom()), strict=True):
            painter.setPen(QPen(QColor(label.colour), 1.5))
            painter.drawLine(QLineF(0, end, _LEADER, place))
            painter.setPen(QColor(self._text_colour))
            box = QRectF(_LEADER + 2, place - row, self.width() - _LEADER - 2, 2 * row)
            painter.drawText(box, int(_BESIDE_THE_LINE), label.text)
        painter.end()

    def _bottom(self) -> float:
        return self._height_of(self._floor)

    def _end(self, label: LineLabel) -> float:
        end = self._height_of(self._floor if label.value is None else label.value)
        return min(max(end, 0.0), self._bottom())

    def _fitting(self) -> list[LineLabel]:
        """Return all names, or as many as fit: always the first and the last, evenly between them."""
        room, count = max(1, int(self._bottom() / scaled(_ROW))), len(self._labels)
        if count <= room:
            return list(self._labels)
        if room == 1:
            return [self._labels[0]]
        chosen = sorted({round(place * (count - 1) / (room - 1)) for place in range(room)})
        return [self._labels[number] for number in chosen]


def spread(places: list[float], distance: float, low: float, high: float) -> list[float]:
    """Move places apart to at least ``distance``, as little as may be, their order kept, within ``low`` to ``high``.

    >>> spread([10.0, 10.0, 50.0], 10.0, 0.0, 100.0)
    [5.0, 15.0, 50.0]
    """
    order = sorted(range(len(places)), key=places.__getitem__)
    groups: list[list[float]] = []  # sum of the wished places of a group's first member, and how many members
    for number in order:
        groups.append([places[number], 1])
        while len(groups) > 1 and _start(groups[-2]) + groups[-2][1] * distance > _start(groups[-1]):
            wish, count = groups.pop()
            before = groups[-1]
            before[0] += wish - count * before[1] * distance
            before[1] += count
    moved = [_start(group) + place * distance for group in groups for place in range(int(group[1]))]
    for at, place in enumerate(moved):
        moved[at] = max(place, low if at == 0 else moved[at - 1] + distance)
    for at in range(len(moved) - 1, -1, -1):
        moved[at] = min(moved[at], high if at == len(moved) - 1 else moved[at + 1] - distance)
    result = [0.0] * len(places)
    for number, place in zip(order, moved, strict=True):
        result[number] = place
    return result


def _start(group: list[float]) -> float:
    return group[0] / group[1]
