"""Painting the timeline: lanes over the loss, the changes on them, and the playhead.

What stays while only the position moves (:func:`paint_backdrop`, :func:`paint_marks`) is painted apart from what moves
(:func:`paint_path`, :func:`paint_playhead`), so that a view can keep it as a picture.
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from app.painting.in_memory import in_memory
from app.painting.pens import NO_BRUSH, NO_PEN, brush, colour, pen
from app.painting.typography import CAPTION, interface_font, scaled, text_size
from app.state.scene.colours import mix
from app.state.scene.number_text import count_text
from app.state.theme import Theme
from app.state.timeline import (
    AXIS_HEIGHT,
    Stretch,
    TimelineLane,
    TimelineLayout,
    curve_heights,
    handle_width,
    tick_steps,
    tick_texts,
)
from engine.language import mark, tr

START_HINT = mark("Every step you train is kept here")
TRAVEL_HINTS = (mark("Drag here to go back in time"), mark("Drag to go back"))
"""What the timeline is for, in the longest words that there is room for."""

_CURRENT_WIDTH, _OTHER_WIDTH = 4.0, 2.0
_FUTURE = 0.55
"""Share of the panel's colour in the future of the current branch."""
_OTHER = 0.25
"""Share of the panel's colour in other branches."""
_CURVE_FILL, _CURVE_LINE = 0.13, 0.42
"""Shares of the lane's colour in the curve behind."""
_TURN = 7.0
"""Radius with which a branch turns off into its lane, in pixels."""
_KNOB = 7.0
_END = 3.0
_MARK, _MARK_DOT, _MARK_CELL = 4.6, 1.7, 16
_DOT = 4.0
_DOT_PLACE = 16.0
_NAME_PLACE = 28.0
_HANDLE_HEIGHT = 18.0
_HINT_GAP = 20.0

_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _MIDDLE, Qt.AlignmentFlag.AlignRight | _MIDDLE
"""Time flows to the right in every language."""


def lane_colour(theme: Theme, lane: TimelineLane) -> str:
    """Return the colour of a lane."""
    return theme.runs[lane.colour % len(theme.runs)]


def name_box(layout: TimelineLayout, row: int) -> QRectF:
    """Return where the name in a row is written."""
    y = layout.row_y(row)
    return QRectF(_NAME_PLACE, y - layout.pitch / 2, layout.gutter - _NAME_PLACE - 4, layout.pitch)


def fold_box(layout: TimelineLayout) -> QRectF:
    """Return where the number of folded lanes is written."""
    return QRectF(
        _NAME_PLACE - 6, layout.bottom + 1, max(72, _width(_folded_text(layout)) + 16), scaled(_HANDLE_HEIGHT)
    )


def progress_box(layout: TimelineLayout) -> QRectF:
    """Return where the progress of a replay is shown: over the axis."""
    return QRectF(layout.left, layout.bottom + 1, layout.right - layout.left, AXIS_HEIGHT - 4)


# --- what stays while the position moves ------------------------------------------------------------------------------


def paint_backdrop(painter: QPainter, layout: TimelineLayout, theme: Theme) -> None:
    """Paint the axis, the names, the loss, the groove that the current lane grows into, and the other lanes."""
    painter.fillRect(QRectF(0, 0, layout.width, layout.height), colour(theme.panel))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _curve(painter, layout, theme)
    _axis(painter, layout, theme)
    _groove(painter, layout, theme)
    for lane in layout.shown:
        _other_lane(painter, layout, theme, lane)
    _names(painter, layout, theme)


def _curve(painter: QPainter, layout: TimelineLayout, theme: Theme) -> None:
    if layout.timeline.curve is None or len(layout.timeline.curve[0]) < 2:
        return
    steps, losses = layout.timeline.curve
    heights = curve_heights(losses)
    known = np.isfinite(heights)
    count = int(known.sum())
    if count < 2:
        return
    bottom, reach = layout.bottom, layout.bottom - layout.top - 2
    points = np.empty((count + 2, 2))
    points[1:-1, 0] = layout.left + steps[known] * ((layout.right - layout.left) / layout.extent)
    points[1:-1, 1] = bottom - reach * heights[known]
    points[0], points[-1] = (points[1, 0], bottom), (points[-2, 0], bottom)
    own = lane_colour(theme, layout.timeline.lane(layout.timeline.current))
    painter.setPen(NO_PEN)
    painter.setBrush(brush(mix(theme.panel, own, _CURVE_FILL)))
    painter.drawPolygon([QPointF(x, y) for x, y in points.tolist()])
    painter.setPen(pen(mix(theme.panel, own, _CURVE_LINE), 1.0))
    # piece by piece: a long antialiased line in one piece is many times slower
    pieces: NDArray[np.float64] = np.hstack([points[1:-2], points[2:-1]])
    painter.drawLines(in_memory(pieces, QLineF), len(pieces))


def _axis(painter: QPainter, layout: TimelineLayout, theme: Theme) -> None:
    steps = tick_steps(layout.extent, layout.right - layout.left)
    top = layout.bottom
    painter.setPen(pen(theme.outline, 1.0))
    painter.drawLine(QLineF(layout.left, round(top) + 0.5, layout.right, round(top) + 0.5))
    for step in steps:
        x = round(layout.x_of(step)) + 0.5
        painter.drawLine(QLineF(x, top, x, top + 4))
    painter.setFont(interface_font(CAPTION))
    painter.setPen(colour(theme.text_quiet))
    for text, box in _tick_boxes(layout):
        painter.drawText(box, int(_CENTRE), text)
    unit = QRectF(0, top + 3, layout.gutter - 12, AXIS_HEIGHT - 4)
    name = tr("step", sense="axis")
    if not layout.folded or fold_box(layout).right() + 8 <= unit.right() - _width(name):
        painter.drawText(unit, int(_RIGHT), name)


def _tick_boxes(layout: TimelineLayout) -> list[tuple[str, QRectF]]:
    """Return the numbers of the axis, and where each is written."""
    steps = tick_steps(layout.extent, layout.right - layout.left)
    boxes = []
    for step, text in zip(steps, tick_texts(steps), strict=True):
        width = _width(text) + 2
        boxes.append((text, QRectF(layout.x_of(step) - width / 2, layout.bottom + 4, width, AXIS_HEIGHT - 5)))
    return boxes


def _groove(painter: QPainter, layout: TimelineLayout, theme: Theme) -> None:
    last = layout.path[-1]
    painter.setPen(_rounded(mix(theme.panel, theme.outline, 0.7), _CURRENT_WIDTH))
    painter.drawLine(QLineF(layout.x_of(last.start), last.y, layout.right, last.y))


def _other_lane(painter: QPainter, layout: TimelineLayout, theme: Theme, lane: TimelineLane) -> None:
    """Draw what of a lane does not belong to the current path, thinly."""
    on_path = next((stretch for stretch in layout.path if stretch.lane.branch == lane.branch), None)
    if on_path is not None and on_path.stop >= lane.end:
        return
    row = layout.row_of(lane.branch)
    assert row is not None
    y, ink = layout.row_y(row), mix(lane_colour(theme, lane), theme.panel, _OTHER)
    painter.setPen(_rounded(ink, _OTHER_WIDTH))
    painter.setBrush(NO_BRUSH)
    if on_path is not None:
        painter.drawLine(QLineF(layout.x_of(on_path.stop), y, layout.x_of(lane.end), y))
    else:
        departure = layout.departure_y(lane)
        painter.drawPath(_lane_path(layout.x_of(lane.start), layout.x_of(lane.end), y, departure))
    painter.setPen(NO_PEN)
    painter.setBrush(brush(ink))
    painter.drawEllipse(QPointF(layout.x_of(lane.end), y), _END, _END)


def _lane_path(start: float, end: float, y: float, departure: float | None) -> QPainterPath:
    """Return a lane's line, from where it leaves another one at the height ``departure``."""
    path = QPainterPath()
    if departure is None or departure == y:
        path.moveTo(start, y)
    else:
        turn = min(_TURN, max(0.0, end - start), abs(y - departure))
        path.moveTo(start, departure)
        path.lineTo(start, y - turn if departure < y else y + turn)
        path.quadTo(start, y, start + turn, y)
    path.lineTo(max(end, start), y)
    return path


def _names(painter: QPainter, layout: TimelineLayout, theme: Theme) -> None:
    for row, lane in enumerate(layout.shown):
        current = lane.branch == layout.timeline.current
        y, box = layout.row_y(row), name_box(layout, row)
        painter.setPen(NO_PEN)
        painter.setBrush(brush(lane_colour(theme, lane)))
        painter.drawEllipse(QPointF(_DOT_PLACE, y), _DOT, _DOT)
        font = interface_font(CAPTION, QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colour(theme.text if current else theme.text_quiet))
        text = QFontMetricsF(font).elidedText(lane.name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(_LEFT), text)
    if layout.folded:
        box = fold_box(layout)
        painter.setPen(NO_PEN)
        painter.setBrush(brush(theme.hover))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(interface_font(CAPTION))
        painter.setPen(colour(theme.text))
        painter.drawText(box, int(_CENTRE), _folded_text(layout))


def _folded_text(layout: TimelineLayout) -> str:
    return tr("+{number} more", number=count_text(len(layout.folded)))


def paint_marks(painter: QPainter, layout: TimelineLayout, theme: Theme) -> None:
    """Paint the changes as diamonds on their lanes; a dot in one says that it stands for several."""
    ratio, current = painter.device().devicePixelRatioF(), layout.row_of(layout.timeline.current)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for group in layout.groups:
        ink = theme.text if layout.row_at(group.y) == current else theme.text_quiet
        mark = _mark(ink, theme.panel, ratio, several=len(group.markers) > 1)
        painter.drawPixmap(QPointF(group.x - _MARK_CELL / 2, group.y - _MARK_CELL / 2), mark)


@functools.lru_cache(maxsize=32)
def _mark(ink: str, fill: str, ratio: float, *, several: bool) -> QPixmap:
    """Return a picture of a mark: with thousands of changes, drawing each as a shape takes several times as long."""
    picture = QPixmap(round(_MARK_CELL * ratio), round(_MARK_CELL * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_MARK_CELL / 2, _MARK_CELL / 2)
    size = _MARK + 1 if several else _MARK
    painter.setPen(pen(ink, 1.5))
    painter.setBrush(brush(fill))
    painter.drawPolygon([QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)])
    if several:
        painter.setPen(NO_PEN)
        painter.setBrush(brush(ink))
        painter.drawEllipse(QPointF(0, 0), _MARK_DOT, _MARK_DOT)
    painter.end()
    return picture


# --- what moves -------------------------------------------------------------------------------------------------------


def paint_path(painter: QPainter, layout: TimelineLayout, theme: Theme, position: float) -> None:
    """Paint the current branch from step 0 on: strongly up to the position, and its future lightly."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(NO_BRUSH)
    end = layout.path[-1]
    if end.stop > position:
        _stretches(painter, layout, theme, _FUTURE, position, end.stop)
        painter.setPen(NO_PEN)
        painter.setBrush(brush(mix(lane_colour(theme, end.lane), theme.panel, _FUTURE)))
        painter.drawEllipse(QPointF(layout.x_of(end.stop), end.y), _END + 1, _END + 1)
        painter.setBrush(NO_BRUSH)
    _stretches(painter, layout, theme, 0.0, 0.0, position)


def _stretches(
    painter: QPainter, layout: TimelineLayout, theme: Theme, paleness: float, first: float, last: float
) -> None:
    """Paint the current path between two steps."""
    before: Stretch | None = None
    for stretch in layout.path:
        start, stop = max(stretch.start, first), min(stretch.stop, last)
        if start <= stop:
            painter.setPen(_rounded(mix(lane_colour(theme, stretch.lane), theme.panel, paleness), _CURRENT_WIDTH))
            turns = before is not None and stretch.start >= first
            departure = before.y if turns and before is not None else None
            painter.drawPath(_lane_path(layout.x_of(start), layout.x_of(stop), stretch.y, departure))
        before = stretch


def paint_playhead(painter: QPainter, layout: TimelineLayout, theme: Theme, position: float, y: float) -> None:
    """Paint the playhead at a position of a lane at height ``y``, its handle with the step on the axis."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = layout.x_of(position)
    painter.setPen(pen(theme.accent, 2.0))
    painter.drawLine(QLineF(x, layout.top, x, layout.bottom + 2))
    painter.setPen(pen(theme.panel, 2.0))
    painter.setBrush(brush(theme.accent))
    painter.drawEllipse(QPointF(x, y), _KNOB, _KNOB)
    _handle(painter, layout, theme, position, theme.accent, theme.text_on_accent)


def paint_ghost(painter: QPainter, layout: TimelineLayout, theme: Theme, step: float, y: float) -> None:
    """Paint where the playhead would go: a thin line, an open knob, and the step."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, row = layout.x_of(step), layout.row_at(y)
    assert row is not None
    painter.setPen(pen(theme.marker, 1.0))
    painter.drawLine(QLineF(x, layout.top, x, layout.bottom + 2))
    painter.setPen(pen(lane_colour(theme, layout.shown[row]), 2.0))
    painter.setBrush(brush(theme.panel))
    painter.drawEllipse(QPointF(x, y), _KNOB - 2, _KNOB - 2)
    _handle(painter, layout, theme, step, theme.hover, theme.text)


def _handle(painter: QPainter, layout: TimelineLayout, theme: Theme, position: float, fill: str, ink: str) -> None:
    width = handle_width(position)
    box = QRectF(layout.handle_x(position) - width / 2, layout.bottom + 2, width, _HANDLE_HEIGHT)
    for _, number in _tick_boxes(layout):
        if number.intersects(box.adjusted(-3, 0, 3, 0)):
            painter.fillRect(number.adjusted(-1, 1, 1, 0), colour(theme.panel))  # half a number would be another one
    painter.setPen(NO_PEN)
    painter.setBrush(brush(fill))
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(interface_font(CAPTION, QFont.Weight.DemiBold))
    painter.setPen(colour(ink))
    painter.drawText(box, int(_CENTRE), count_text(int(position)))


def paint_hint(painter: QPainter, layout: TimelineLayout, theme: Theme) -> None:
    """Say in the free room of the current lane what the timeline is for; nothing where there is too little."""
    last = layout.path[-1]
    free = QRectF(layout.x_of(last.stop) + _HINT_GAP, last.y - layout.pitch / 2, 0, layout.pitch)
    free.setRight(layout.right)
    texts, align = ((START_HINT,), _LEFT) if last.stop == 0 else (TRAVEL_HINTS, _RIGHT)
    text = next((text for text in map(tr, texts) if _width(text) + 8 <= free.width()), "")
    if not text:
        return
    plate = QRectF(free.left() if align is _LEFT else free.right() - _width(text) - 8, free.top(), 0, free.height())
    plate.setWidth(_width(text) + 8)
    painter.fillRect(plate, colour(theme.panel))
    painter.setFont(interface_font(CAPTION))
    painter.setPen(colour(theme.text_quiet))
    painter.drawText(plate, int(_CENTRE), text)


def _width(text: str) -> float:
    return _advance(text, text_size())


@functools.lru_cache(maxsize=1024)
def _advance(text: str, text_size: float) -> float:
    return QFontMetricsF(interface_font(CAPTION)).horizontalAdvance(text)


def paint_progress(painter: QPainter, layout: TimelineLayout, theme: Theme, fraction: float, text: str) -> None:
    """Paint over the axis how far a replay is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = progress_box(layout)
    painter.fillRect(
        QRectF(layout.gutter - 4, box.top(), layout.width - layout.gutter + 4, AXIS_HEIGHT), colour(theme.panel)
    )
    rounded = QPainterPath()
    rounded.addRoundedRect(box, 5, 5)
    painter.fillPath(rounded, brush(theme.hover))
    painter.save()
    painter.setClipRect(QRectF(box.left(), box.top(), box.width() * min(max(fraction, 0.0), 1.0), box.height()))
    painter.fillPath(rounded, brush(mix(theme.hover, theme.accent, 0.4)))
    painter.restore()
    painter.setFont(interface_font(CAPTION, QFont.Weight.DemiBold))
    painter.setPen(colour(theme.text))
    painter.drawText(box, int(_CENTRE), text)


def paint_focus(painter: QPainter, layout: TimelineLayout, theme: Theme) -> None:
    """Show that the keyboard moves the playhead."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(theme.accent, 2.0))
    painter.setBrush(NO_BRUSH)
    painter.drawRoundedRect(QRectF(1, 1, layout.width - 2, layout.height - 2), 6, 6)


@functools.lru_cache(maxsize=256)
def _rounded(name: str, width: float) -> QPen:
    """Return a pen with round ends. Do not change it; it is shared."""
    result = QPen(pen(name, width))
    result.setCapStyle(Qt.PenCapStyle.RoundCap)
    result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return result
