"""Paints the decision surface: outputs over the input plane, with the examples on top."""

from __future__ import annotations

import dataclasses

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from app.painting.prediction.axes import Frame, paint_axes, paint_axis_names, round_numbers, tick_text
from app.painting.prediction.canvas import BOLD, HEADING_HEIGHT, Canvas, inner_box
from app.painting.prediction.contour import level_segments
from app.painting.prediction.signed_colours import add_shape, class_colours, diverging_table, surface_image
from app.painting.typography import CAPTION, interface_font, scaled
from app.state.prediction import PlanePoints, PlanePrediction
from app.state.scene.number_text import count_text
from engine.language import tr

MOST_POINTS = 1000
"""Examples drawn of each set; more would hide the surface, and the legend says how many there are."""

_LEFT_MARGIN = 24
_KEY_ROOM = 40
_KEY_MARK_ROOM = 28
_WIDEST_KEY = 0.32
"""Share of the width that the classes' names may take."""
_BOTTOM_MARGIN = 20
_NOTE_HEIGHT = 20
_NAME_ROOM = 16
_SHORT_NAME = 3
"""Letters that a name of an axis may have to stand at its end."""
_RADIUS = 3.6
_SMALL_RADIUS = 2.4
_CROWD = 400
_KEY_WIDTH = 10
_LINE_HEIGHT = 20


def plane_frame(box: QRectF, prediction: PlanePrediction, unit: float) -> Frame:
    """Return where the plane stands in a box: as large as possible, undistorted, right of the numbers of x2."""
    left, right, bottom, top = prediction.extent
    metrics = QFontMetricsF(interface_font(CAPTION * unit))
    labels = prediction.class_names or tuple(tick_text(float(f"{value:.3g}")) for value in _scale_values(prediction))
    names = max(metrics.horizontalAdvance(label) for label in labels)
    key = max(_KEY_ROOM * unit, min(names + _KEY_MARK_ROOM * unit, _WIDEST_KEY * box.width()))
    head = scaled(HEADING_HEIGHT) + 4 + (scaled(_NOTE_HEIGHT) if prediction.is_slice else 0)
    name = scaled(_NAME_ROOM) if _named(prediction) else 0
    beside, below = scaled(_LEFT_MARGIN) + name, scaled(_BOTTOM_MARGIN) + name
    room = box.adjusted(beside * unit, head * unit, -key, -below * unit)
    if not prediction.same_units:  # nothing would be distorted: a length to the right is of another kind
        return Frame(QRectF(room.topLeft(), room.size().expandedTo(QSizeF(1, 1))), prediction.extent)
    scale = max(min(room.width() / (right - left), room.height() / (top - bottom)), 1e-9)
    width, height = (right - left) * scale, (top - bottom) * scale
    x = room.left() + (room.width() - width) / 2
    return Frame(QRectF(x, room.top(), width, height), prediction.extent)


def plane_frame_in(box: QRectF, prediction: PlanePrediction, unit: float = 1.0) -> Frame:
    """Return where the plane stands in the whole box of a view."""
    return plane_frame(inner_box(box, unit), prediction, unit)


def paint_plane(canvas: Canvas, box: QRectF, prediction: PlanePrediction) -> None:
    """Draw surface, boundary, examples, axes and key."""
    painter = canvas.painter
    frame = plane_frame(box, prediction, canvas.unit)
    _paint_heading(canvas, box, prediction)

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    image = surface_image(prediction.values, prediction.value_range, canvas.theme)
    # The grid's points lie on the edges of the plane, so half a pixel of the image hangs over on each side.
    rows, columns = image.height(), image.width()
    overhang_x = frame.area.width() / max(columns - 1, 1) / 2
    overhang_y = frame.area.height() / max(rows - 1, 1) / 2
    painter.setClipRect(frame.area)
    painter.drawImage(frame.area.adjusted(-overhang_x, -overhang_y, overhang_x, overhang_y), image)
    _paint_boundary(canvas, frame, prediction)
    _paint_examples(canvas, frame, prediction)
    painter.restore()

    left, right, bottom, top = prediction.extent
    x_ticks, y_ticks = round_numbers(left, right, 5), round_numbers(bottom, top, 5)
    if _named(prediction):
        paint_axes(canvas, frame, "", "", x_ticks=x_ticks, y_ticks=y_ticks)
        x_name, y_name = prediction.axis_names
        if prediction.axis_unit:
            x_name, y_name = (f"{name}, {prediction.axis_unit}" for name in prediction.axis_names)
        paint_axis_names(canvas, frame, x_name, y_name, left=_LEFT_MARGIN, below=_BOTTOM_MARGIN)
    else:
        paint_axes(canvas, frame, *prediction.axis_names, x_ticks=x_ticks, y_ticks=y_ticks)
    key = QRectF(frame.area.right() + 10 * canvas.unit, frame.area.top(), 0, frame.area.height())
    key.setRight(box.right())
    if prediction.task == "classification":
        _paint_class_key(canvas, key, prediction)
    else:
        _paint_scale_key(canvas, key, prediction)


def _named(prediction: PlanePrediction) -> bool:
    """Whether the axes have names that need room of their own."""
    return bool(prediction.axis_unit) or max(map(len, prediction.axis_names)) > _SHORT_NAME


def _paint_heading(canvas: Canvas, box: QRectF, prediction: PlanePrediction) -> None:
    """Write what is shown, and what the marks are; a slice has a second line for what is not shown."""
    if not prediction.is_slice:
        canvas.legend(canvas.heading(box, prediction.title), tuple(_legend(prediction)))
        return
    unit = canvas.unit
    if canvas.with_title:
        title = QRectF(box.left(), box.top(), box.width() - canvas.heading_room * unit, canvas.room(HEADING_HEIGHT))
        canvas.text(title, prediction.title, weight=BOLD)
    row = QRectF(box.left(), box.top() + canvas.room(HEADING_HEIGHT), box.width(), canvas.room(_NOTE_HEIGHT))
    canvas.text(row, prediction.note, canvas.theme.text_quiet, size=CAPTION)
    taken = canvas.width_of(prediction.note, CAPTION) + 12 * unit
    canvas.legend(row.adjusted(taken, 0, 0, 0), tuple(_legend(prediction)))


def _legend(prediction: PlanePrediction) -> list[tuple[str, bool]]:
    entries = []
    for name, points, filled in (
        (tr("train", sense="the training set"), prediction.train, True),
        (tr("test", sense="the test set"), prediction.test, False),
    ):
        count = len(points.targets)
        if count > MOST_POINTS:
            name = tr("{set}, {shown} of {total}", set=name, shown=count_text(MOST_POINTS), total=count_text(count))
        if count:
            entries.append((name, filled))
    return entries


def _paint_boundary(canvas: Canvas, frame: Frame, prediction: PlanePrediction) -> None:
    """Draw the line between the classes, so that the surface can be read without colours."""
    if prediction.task != "classification":
        return
    values = prediction.values
    if len(values) == 1:
        margins = [values[0] - prediction.boundary]
    else:
        margins = [values[k] - np.delete(values, k, axis=0).max(axis=0) for k in range(len(values))]
    area = frame.area
    lines = [
        QLineF(
            area.left() + x0 * area.width(),
            area.bottom() - y0 * area.height(),
            area.left() + x1 * area.width(),
            area.bottom() - y1 * area.height(),
        )
        for margin in margins
        for x0, y0, x1, y1 in level_segments(margin, 0.0).tolist()
    ]
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(canvas.theme.text), 1.5 * canvas.unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    canvas.painter.setPen(pen)
    canvas.painter.drawLines(lines)


def _paint_examples(canvas: Canvas, frame: Frame, prediction: PlanePrediction) -> None:
    """Draw test and training examples, from the cache if they have not changed."""

    def paint(painter: QPainter) -> None:
        target = dataclasses.replace(canvas, painter=painter)
        _paint_points(target, frame, prediction, prediction.test, filled=False)
        _paint_points(target, frame, prediction, prediction.train, filled=True)

    if canvas.cache is None:
        paint(canvas.painter)
        return
    colours = prediction.value_range if prediction.task == "regression" else ()
    key = (prediction.train, prediction.test, prediction.extent, colours, canvas.theme, canvas.unit)
    canvas.cache.draw(canvas.painter, "examples", key, frame.area, paint)


def _paint_points(
    canvas: Canvas, frame: Frame, prediction: PlanePrediction, points: PlanePoints, *, filled: bool
) -> None:
    count = min(len(points.targets), MOST_POINTS)
    if not count:
        return
    radius = (_RADIUS if count <= _CROWD else _SMALL_RADIUS) * canvas.unit
    positions, targets = points.positions[:count], points.targets[:count]
    # A target near zero has nearly the colour of the surface, and of the panel: its edge must be darker.
    classes = prediction.task == "classification"
    edge, halo = (canvas.theme.panel, 3.5) if classes else (canvas.theme.text_quiet, 2.6)
    for path, colour in _marks(canvas, frame, prediction, positions, targets, radius):
        canvas.painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
        canvas.painter.setPen(QPen(QColor(edge), (1.0 if filled else halo) * canvas.unit))
        canvas.painter.drawPath(path)
        if not filled:
            canvas.painter.setPen(QPen(QColor(colour), 1.5 * canvas.unit))
            canvas.painter.drawPath(path)


def _marks(
    canvas: Canvas, frame: Frame, prediction: PlanePrediction, positions: np.ndarray, targets: np.ndarray, radius: float
) -> list[tuple[QPainterPath, str]]:
    """Gather the marks of one colour into one path each."""
    if prediction.task == "classification":
        group = targets.astype(np.intp)
        colours = class_colours(canvas.theme, int(group.max()) + 1)
    else:
        low, high = prediction.value_range
        levels = 16
        group = np.round(np.clip((targets - low) / (high - low), 0, 1) * (levels - 1)).astype(np.intp)
        table = diverging_table(canvas.theme)[np.linspace(0, 255, levels).astype(np.intp)]
        colours = tuple(QColor(*(round(c) for c in row)).name() for row in table.tolist())
    marks = []
    for member in np.unique(group).tolist():
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        shape = member if prediction.task == "classification" else 0
        for x, y in positions[group == member].tolist():
            add_shape(path, shape, QPointF(frame.x(x), frame.y(y)), radius)
        marks.append((path, colours[member]))
    return marks


def _paint_class_key(canvas: Canvas, key: QRectF, prediction: PlanePrediction) -> None:
    """Name each class beside its mark."""
    unit, painter, line = canvas.unit, canvas.painter, canvas.room(_LINE_HEIGHT)
    names = prediction.class_names or tuple(str(k) for k in range(max(2, len(prediction.values))))
    colours = class_colours(canvas.theme, len(names))
    for place, (name, colour) in enumerate(zip(names, colours, strict=True)):
        row = QRectF(key.left(), key.top() + place * line, key.width(), line)
        if row.bottom() > key.bottom():
            break
        path = QPainterPath()
        add_shape(path, place, QPointF(row.left() + 5 * unit, row.center().y()), (_RADIUS + 0.8) * unit)
        painter.fillPath(path, QColor(colour))
        canvas.text(row.adjusted(14 * unit, 0, 0, 0), name, canvas.theme.text_quiet, size=CAPTION)


def _scale_values(prediction: PlanePrediction) -> tuple[float, float, float]:
    low, high = prediction.value_range
    return low, (low + high) / 2, high


def _paint_scale_key(canvas: Canvas, key: QRectF, prediction: PlanePrediction) -> None:
    """Draw the colour scale with its numbers."""
    unit, theme = canvas.unit, canvas.theme
    low, high = prediction.value_range
    line = canvas.room(16)
    bar = QRectF(key.left(), key.top() + 8 * unit, _KEY_WIDTH * unit, key.height() - 16 * unit)
    ramp = np.linspace(low, high, 64)[None, :, None]
    canvas.painter.drawImage(bar, surface_image(ramp, (low, high), theme))
    for value in _scale_values(prediction):
        y = bar.bottom() - (value - low) / (high - low) * bar.height()
        row = QRectF(bar.right() + 6 * unit, y - line / 2, key.right() - bar.right() - 6 * unit, line)
        canvas.text(row, tick_text(float(f"{value:.3g}")), theme.text_quiet, size=CAPTION)
