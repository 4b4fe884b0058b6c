"""The one painter of the stage: draws a scene on a window, a film frame, an SVG or a PDF."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPaintEngine, QPainter, QStaticText

from app.painting.marks import paint_marks
from app.painting.pens import NO_BRUSH, NO_PEN, brush, pen
from app.painting.per_thread import kept_per_thread
from app.painting.pictures import paint_pictures
from app.painting.strokes import paint_strokes
from app.painting.typography import interface_font, usual_text_size
from app.state.scene import LinkLayer, Scene
from app.state.scene.primitives import Anchor, Arcs, Boxes, Discs, Label, Marks, Pictures, Primitive, Strokes

_TOP = 90 * 16
"""Qt counts angles from the right, counter-clockwise, in sixteenths of a degree."""
_SHARE_LEFT = {Anchor.LEFT: 0.0, Anchor.CENTRE: 0.5, Anchor.RIGHT: 1.0}
"""How much of a text lies left of its anchor."""
_UPRIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_TEXT_FLAGS = Qt.AlignmentFlag.AlignLeft | _UPRIGHT | Qt.TextFlag.TextSingleLine


class StagePainter:
    """Paints scenes; keeps nothing between two of them."""

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Paint the whole scene, its upper left corner at the painter's origin."""
        self.paint_links(painter, scene.links)
        self.paint_upper(painter, scene)

    def paint_links(self, painter: QPainter, layer: LinkLayer) -> None:
        """Paint the background and the links, which a view may keep as an image."""
        vector = _is_vector(painter)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, layer.width, layer.height), brush(layer.background))
        for strokes in layer.strokes:
            paint_strokes(painter, strokes, vector=vector)
        painter.restore()

    def paint_upper(self, painter: QPainter, scene: Scene) -> None:
        """Paint everything above the links; a scene's writing has its size already."""
        vector, halo = _is_vector(painter), scene.background
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        with usual_text_size():
            for part in scene.upper:
                _paint(painter, part, halo, vector=vector)
        painter.restore()


def _is_vector(painter: QPainter) -> bool:
    engine = painter.paintEngine()
    return engine is not None and engine.type() != QPaintEngine.Type.Raster


def _paint(painter: QPainter, part: Primitive, halo: str, *, vector: bool) -> None:
    if isinstance(part, Label):
        _paint_label(painter, part, vector=vector)
    elif isinstance(part, Marks):
        paint_marks(painter, part, halo, vector=vector)
    elif isinstance(part, Discs):
        _paint_discs(painter, part)
    elif isinstance(part, Arcs):
        _paint_arcs(painter, part)
    elif isinstance(part, Boxes):
        _paint_boxes(painter, part, vector=vector)
    elif isinstance(part, Pictures):
        paint_pictures(painter, part, vector=vector)
    elif isinstance(part, Strokes):
        paint_strokes(painter, part, vector=vector)


def _paint_label(painter: QPainter, label: Label, *, vector: bool) -> None:
    if label.plate is not None:
        x, y, width, height = label.rectangle
        painter.setPen(NO_PEN)
        painter.setBrush(brush(label.plate))
        painter.drawRoundedRect(QRectF(x, y, width, height), height * 0.25, height * 0.25)
    painter.setFont(_font(label.size, strong=label.strong))
    painter.setPen(pen(label.colour, 1.0))
    text, width, height = _laid_out(label.text, label.size, strong=label.strong)
    left = label.x - width * _SHARE_LEFT[label.anchor]
    if vector:
        painter.drawText(QRectF(left, label.y - height / 2, width + 1, height), _TEXT_FLAGS, label.text)
    else:
        painter.drawStaticText(QPointF(left, label.y - height / 2), text)


@kept_per_thread(1024)
def _laid_out(text: str, size: float, *, strong: bool) -> tuple[QStaticText, float, float]:
    """Return a text that is laid out already, its width and its height: laying out costs more than painting."""
    result = QStaticText(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.prepare(font=_font(size, strong=strong))
    return result, result.size().width(), result.size().height()


def _font(size: float, *, strong: bool) -> QFont:
    return interface_font(size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def _paint_discs(painter: QPainter, discs: Discs) -> None:
    half = discs.outline_width / 2
    painter.setPen(NO_PEN)
    for (x, y), radius, fill, outline in zip(
        discs.centres.tolist(), discs.radii.tolist(), discs.fills, discs.outlines, strict=True
    ):
        # the outline as a larger disc below: two fills take half as long as a fill and a pen
        if half and outline != fill:
            painter.setBrush(brush(outline))
            painter.drawEllipse(QPointF(x, y), radius + half, radius + half)
            painter.setBrush(brush(fill))
            painter.drawEllipse(QPointF(x, y), radius - half, radius - half)
        else:
            painter.setBrush(brush(fill))
            painter.drawEllipse(QPointF(x, y), radius + half, radius + half)


def _paint_arcs(painter: QPainter, arcs: Arcs) -> None:
    painter.setPen(pen(arcs.colour, arcs.width))
    painter.setBrush(NO_BRUSH)
    for (x, y), radius, span in zip(arcs.centres.tolist(), arcs.radii.tolist(), arcs.spans.tolist(), strict=True):
        if abs(span) >= 360:
            painter.drawEllipse(QPointF(x, y), radius, radius)
        elif span:
            painter.drawArc(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), _TOP, round(-span * 16))


def _paint_boxes(painter: QPainter, boxes: Boxes, *, vector: bool) -> None:
    plain = not boxes.radius and boxes.outline is None
    # cells that touch must not let the background through, as smoothed edges would
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not plain or vector)
    painter.setPen(NO_PEN if boxes.outline is None else pen(boxes.outline, boxes.outline_width))
    for (x, y, width, height), fill in zip(boxes.rectangles.tolist(), boxes.fills, strict=True):
        box = QRectF(x, y, width, height)
        if plain:
            painter.fillRect(box, brush(fill))
        else:
            painter.setBrush(brush(fill))
            painter.drawRoundedRect(box, boxes.radius, boxes.radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
