"""The heading of a run among others: its colour and name, what is different, and how well it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.painting.pens import NO_PEN, brush, colour
from app.painting.typography import BODY, CAPTION, TITLE, interface_font, scaled
from app.state.comparison import ComparedRun
from app.state.scene.number_text import number_text
from app.state.theme import Theme
from engine.language import local_number, tr

HEADING_HEIGHT = 52
"""Where text has the usual size."""
_BAR = 4
"""Height of the stripe in the run's colour."""
_LEFT, _RIGHT = 10.0, 8.0
_NAME, _FIGURES = (7.0, 20.0), (28.0, 20.0)
"""Upper edges and heights of the two lines."""
_DOT = 10
_DECIMALS = 4
_LEFT_IN_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_ONE_LINE = int(_LEFT_IN_MIDDLE) | int(Qt.TextFlag.TextSingleLine)


def paint_run_heading(
    painter: QPainter, run: ComparedRun, width: float, button_room: float, theme: Theme, *, active: bool
) -> None:
    """Paint the heading at the painter's origin.

    Parameters
    ----------
    button_room
        Pixels that are left free at the right end of the first line.
    active
        The run is the one that everything else in the window is about.
    """
    ink = run_colour(theme, run.colour)
    painter.fillRect(QRectF(0, 0, width, scaled(HEADING_HEIGHT)), brush(theme.hover if active else theme.panel))
    painter.fillRect(QRectF(0, 0, width, _BAR), brush(ink))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(NO_PEN)
    painter.setBrush(brush(ink))
    (top, height), figures = (tuple(map(scaled, line)) for line in (_NAME, _FIGURES))
    painter.drawEllipse(QRectF(_LEFT, top + (height - _DOT) / 2, _DOT, _DOT))
    line = _Line(painter, _LEFT + _DOT + 8, width - button_room, top, height)
    line.write(run.name, interface_font(BODY, QFont.Weight.DemiBold), theme.text)
    line.skip(10)
    line.write(run.difference, interface_font(BODY), theme.text)
    line = _Line(painter, _LEFT, width - _RIGHT, *figures)
    if run.diverged:  # the numbers are those of the last state that was finite
        said = run.diverged[:1].upper() + run.diverged[1:]
        line.write(said, interface_font(BODY, QFont.Weight.DemiBold), theme.error)
        return
    loss = _loss_text(run.train_loss), _loss_text(run.test_loss), ""
    accuracy = _percent_text(run.train_accuracy), _percent_text(run.test_accuracy), " %"
    for title, (train, test, unit) in ((tr("Loss"), loss), (tr("Accuracy"), accuracy)):
        if train:
            line.write(title, interface_font(CAPTION), theme.text_quiet)
            line.skip(6)
            line.write(train + ("" if test else unit), interface_font(TITLE, QFont.Weight.DemiBold), theme.text)
            line.write(f" / {test}{unit}" if test else "", interface_font(TITLE), theme.text_quiet)
            line.skip(14)


def run_colour(theme: Theme, index: int) -> str:
    """Return the colour of a run by its index; behind the last comes the first."""
    return theme.runs[index % len(theme.runs)]


def _loss_text(loss: float | None) -> str:
    return "" if loss is None else number_text(loss, _DECIMALS)


def _percent_text(accuracy: float | None) -> str:
    return "" if accuracy is None else local_number(f"{100 * accuracy:.1f}")


class _Line:
    """Texts of several fonts one after another, the last one shortened where the line ends."""

    def __init__(self, painter: QPainter, left: float, right: float, top: float, height: float) -> None:
        self._painter, self._x, self._right, self._top, self._height = painter, left, right, top, height

    def skip(self, pixels: float) -> None:
        self._x += pixels

    def write(self, text: str, font: QFont, ink: str) -> None:
        room = self._right - self._x
        if not text or room <= 0:
            return
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text)
        if width > room:
            text, width = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room), room
        self._painter.setFont(font)
        self._painter.setPen(colour(ink))
        self._painter.drawText(QRectF(self._x, self._top, width + 1, self._height), _ONE_LINE, text)
        self._x += width
