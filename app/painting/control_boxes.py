"""Painting the boxes that controls are made of."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPolygonF

from app.painting.pens import NO_BRUSH, NO_PEN, brush, pen
from app.painting.typography import scaled

EDGE = 2
"""Width of the edge around a control; with the focus it shows in the accent colour."""
ROUND = 6.0


@dataclass(frozen=True)
class ControlBox:
    """A rounded box, and how what stands in it is written; "" is no colour."""

    fill: str
    edge: str = ""
    ink: str = ""
    strong: bool = False
    rounding: float = ROUND


def paint_box(painter: QPainter, rect: QRectF, box: ControlBox) -> None:
    """Paint a box whose edge lies within a rectangle."""
    if not box.fill and not box.edge:
        return
    edged = box.edge not in ("", box.fill)
    inset = EDGE / 2 if edged else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(box.edge, EDGE) if edged else NO_PEN)
    painter.setBrush(brush(box.fill) if box.fill else NO_BRUSH)
    rounding = box.rounding - inset
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), rounding, rounding)
    painter.restore()


def paint_frame(painter: QPainter, rect: QRectF, fill: str, edge: str, rounding: float) -> None:
    """Paint a surface that floats above others, with a thin edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(edge, 1.0))
    painter.setBrush(brush(fill))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rounding, rounding)
    painter.restore()


def paint_menu_sign(painter: QPainter, rect: QRect, ink: str) -> None:
    """Paint the small triangle that tells of a menu, in the lower right corner of a button."""
    half, tip = scaled(4), QPointF(rect.right() - scaled(5), rect.bottom() - scaled(2))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(NO_PEN)
    painter.setBrush(brush(ink))
    painter.drawPolygon(QPolygonF([tip, tip - QPointF(half, half), tip + QPointF(half, -half)]))
    painter.restore()
