"""The picture of a loss surface as plain data in pixels, for a window, a film or a file."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from app.state.contours import Floats, contour
from app.state.curves_shapes import NO_DASH, Dash, Dot, Line, crisp
from app.state.scene.colours import mix
from app.state.scene.number_text import count_text
from app.state.scene.primitives import Anchor, Label, overlap
from app.state.scene.text_width import first_that_fits, shortened, text_width
from app.state.surface_frame import Frame, clipped, lengths
from app.state.surface_levels import Levels, band_colours, levels_for
from app.state.surface_words import MOSTLY_OFF, axis_texts, loss_text, notes, path_texts, statement
from app.state.theme import Theme
from app.state.ticks import linear_ticks, value_text
from engine.language import tr
from engine.loss_surface import Path, Surface

TEXT_SIZE = 12.0
"""Pixels of the writing in the window; everything else is drawn in proportion."""
_ROW = 1.3
"""Sizes of the text that one line of writing needs."""
_GAP = 0.33
"""Sizes of the text between things."""
_TITLE_SHARE = 0.28
"""Share of the picture's width that the name of the axis to the right may take beside its numbers, which else stand
in a row of their own."""
_TICK_ROOM = 5.0
"""Sizes of the text that a number of an axis needs."""
_LINE, _PATH, _HALO = 1.0, 2.0, 4.5
"""Widths at the usual text size of contours, of paths, and of what sets paths off from the surface."""
_LINE_INK = 0.4
"""Share of the quiet writing's colour in contours, over the region above them."""
_LEVEL_TEXT = 0.85
"""Size of the numbers on contours, in sizes of the text."""
_LEVEL_PLACES = (0.5, 0.3, 0.7, 0.15, 0.85)
"""Where along a contour its number may stand."""
_OVERFLOW_INK = 0.3
_OFF_DASH: Dash = (5.0, 4.0)
_ARROW = 5.0
_ARROWS_APART = 70.0
"""Pixels along a path between two arrow heads, at the usual text size."""
_START, _END = 4.0, 4.5
_SWATCH = 20.0
_NEAR = 9.0
"""Pixels from a state of a path within which it is meant, at the usual text size."""


@dataclass(frozen=True)
class SurfaceLook:
    """How a surface is drawn.

    Attributes
    ----------
    notes
        Whether a line below says what the loss is a mean over; where it stands beside the picture, it need not be.
    """

    theme: Theme
    notes: bool = False


@dataclass(frozen=True, eq=False)
class Region:
    """A filled region: what an odd number of closed outlines, each (points, 2), surrounds."""

    outlines: tuple[Floats, ...]
    colour: str


@dataclass(frozen=True, eq=False)
class SurfacePicture:
    """What is drawn, from back to front; all in pixels, the upper left corner at (0, 0).

    Attributes
    ----------
    regions
        The bands between levels, lowest first, each over the one before; last what is not finite.
    contours, paths
        Lines; paths lie above the numbers of contours.
    level_labels
        Numbers of contours.
    heads
        Arrow heads as triangles.
    dots
        Ends of paths.
    labels
        Writing around the chart.
    statement
        All in words.
    """

    width: float
    height: float
    background: str
    frame: Frame
    regions: tuple[Region, ...]
    contours: tuple[Line, ...]
    level_labels: tuple[Label, ...]
    paths: tuple[Line, ...]
    heads: tuple[Region, ...]
    dots: tuple[Dot, ...]
    labels: tuple[Label, ...]
    statement: str


def picture_of_surface(
    surface: Surface, look: SurfaceLook, width: float, height: float, text_size: float = TEXT_SIZE
) -> SurfacePicture:
    """Draw a surface with its paths.

    Parameters
    ----------
    width, height, text_size
        In pixels; lines and margins grow with the text.
    """
    drawing = _Drawing(surface, look, width, height, text_size)
    levels = levels_for(surface.grid.losses)
    drawing.add_regions(levels)
    drawing.add_middle()
    for path in surface.paths:
        drawing.add_path(path)
    drawing.add_axes()
    drawing.add_legend(overflows=not levels.finite.all())
    return drawing.finished()


def words_at(surface: Surface, picture: SurfacePicture, x: float, y: float, text_size: float = TEXT_SIZE) -> str:
    """Say what stands at a place of a picture: a state of a path, or the loss at the nearest computed point."""
    place = picture.frame.coordinates(x, y)
    if place is None:
        return picture.statement
    column, row, loss = surface.grid.nearest(*place)
    lines = [tr("Loss {loss} at ({x}, {y})", loss=loss_text(loss), x=_coordinate(column), y=_coordinate(row))]
    reach = _NEAR * text_size / TEXT_SIZE
    for path in surface.paths:
        distances = np.linalg.norm(picture.frame.places(path.coordinates) - (x, y), axis=1)
        number = int(distances.argmin())
        if distances[number] <= reach:
            lines.append(
                tr(
                    "{run}, step {step}: true loss {loss}, {drawn} where it is drawn; {far} off the plane",
                    run=path.name or tr("Run", sense="noun"),
                    step=count_text(path.steps[number]),
                    loss=loss_text(path.true_losses[number]),
                    drawn=loss_text(path.plane_losses[number]),
                    far=_coordinate(path.distances[number]),
                )
            )
    return "\n".join(lines)


def _coordinate(value: float) -> str:
    return value_text(float(f"{value:.3g}"))


class _Drawing:
    """A picture under construction."""

    def __init__(self, surface: Surface, look: SurfaceLook, width: float, height: float, text: float) -> None:
        self._surface, self._look, self._theme = surface, look, look.theme
        self._width, self._height, self._text = width, height, text
        self._unit, self._gap, self._row = text / TEXT_SIZE, _GAP * text, _ROW * text
        self._across_texts = tuple(f"{words} →" for words in axis_texts(surface, 0))
        self._legend_rows = len(surface.paths) + (1 if look.notes else 0)
        self._regions: list[Region] = []
        self._contours: list[Line] = []
        self._level_labels: list[Label] = []
        self._halos: list[Line] = []
        self._paths: list[Line] = []
        self._heads: list[Region] = []
        self._dots: list[Dot] = []
        self._labels: list[Label] = []
        self._x_ticks, self._y_ticks, self._frame = self._lay_out()
        self._ways = np.concatenate([np.empty((0, 2)), *(self._frame.places(p.coordinates) for p in surface.paths)])

    def _lay_out(self) -> tuple[list[float], list[float], Frame]:
        window, gap = self._surface.window, self._gap
        top = self._row + gap
        shared = text_width(self._across_texts[-1], self._text) <= _TITLE_SHARE * self._width
        self._title_row = 0 if shared else 1
        rows = 1 + self._title_row + self._legend_rows
        bottom = self._height - rows * self._row - 2 * gap
        bottom = max(bottom, top + self._row)
        y_ticks = linear_ticks(window.bottom, window.top, max(2, int((bottom - top) / (2.5 * self._text))))
        left = max(text_width(_coordinate(tick), self._text) for tick in [*y_ticks, 0.0]) + 3 * gap
        right = max(self._width - 3 * gap, left + self._row)
        x_ticks = linear_ticks(window.left, window.right, max(2, int((right - left) / (_TICK_ROOM * self._text))))
        frame = Frame(
            math.floor(left),
            math.floor(top),
            math.floor(right),
            math.floor(bottom),
            (window.left, window.right),
            (window.bottom, window.top),
        )
        return x_ticks, y_ticks, frame

    def finished(self) -> SurfacePicture:
        """Return what was drawn."""
        return SurfacePicture(
            self._width,
            self._height,
            self._theme.panel,
            self._frame,
            tuple(self._regions),
            tuple(self._contours),
            tuple(self._level_labels),
            (*self._halos, *self._paths),
            tuple(self._heads),
            tuple(self._dots),
            tuple(self._labels),
            statement(self._surface),
        )

    # --- the surface --------------------------------------------------------------------------------------------------

    def add_regions(self, levels: Levels) -> None:
        """Fill the bands between levels, draw the contours, and write their losses on them."""
        theme = self._theme
        colours = band_colours(theme, len(levels.values) + 1)
        corners = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
        self._regions.append(Region((self._spread(corners),), colours[0]))
        lines: list[tuple[float, list[Floats], str]] = []
        for value, height, colour in zip(levels.values, levels.heights, colours[1:], strict=True):
            found = contour(levels.surface, height)
            self._regions.append(Region(tuple(map(self._spread, found.loops)), colour))
            ink = mix(colour, theme.text_quiet, _LINE_INK)
            drawn = [self._spread(line) for line in found.lines]
            self._contours += [Line(line, ink, _LINE * self._unit) for line in drawn]
            lines.append((value, drawn, colour))
        if not levels.finite.all():
            overflow = contour(np.where(levels.finite, 0.0, 1.0), 0.5)
            colour = mix(theme.panel, theme.error, _OVERFLOW_INK)
            self._regions.append(Region(tuple(map(self._spread, overflow.loops)), colour))
        for value, drawn, colour in lines:
            self._add_level_label(value, drawn, colour)

    def _spread(self, shares: Floats) -> Floats:
        """Return where fractions of the grid's width and height stand."""
        frame = self._frame
        x = frame.left + shares[:, 0] * (frame.right - frame.left)
        return np.stack([x, frame.bottom - shares[:, 1] * (frame.bottom - frame.top)], axis=1)

    def _add_level_label(self, value: float, lines: list[Floats], colour: str) -> None:
        """Write a level's loss on its longest line, where neither another number nor a run stands."""
        size, text = _LEVEL_TEXT * self._text, value_text(value)
        if not lines:
            return
        line, along = max(((line, lengths(line)) for line in lines), key=lambda one: float(one[1][-1]))
        if along[-1] < 3 * text_width(text, size):
            return
        for share in _LEVEL_PLACES:
            x, y = (float(np.interp(share * along[-1], along, line[:, axis])) for axis in (0, 1))
            label = Label(text, x, y, size, self._theme.text, plate=colour)
            left, top, width, height = label.rectangle
            frame = self._frame
            inside = frame.left <= left and left + width <= frame.right
            inside = inside and frame.top <= top and top + height <= frame.bottom
            if not inside or self._on_a_way(label.rectangle):
                continue
            if not any(overlap(label.rectangle, other.rectangle, self._gap) for other in self._level_labels):
                self._level_labels.append(label)
                return

    def _on_a_way(self, rectangle: tuple[float, float, float, float]) -> bool:
        """Whether a state of a run stands in a rectangle, or close to it."""
        x, y, width, height = rectangle
        away = np.abs(self._ways - (x + width / 2, y + height / 2)) - (width / 2, height / 2)
        return bool((away < self._gap).all(axis=1).any())

    # --- the runs -----------------------------------------------------------------------------------------------------

    def add_middle(self) -> None:
        """Mark the state that the plane was laid through, where no path ends there."""
        middle = np.array([self._surface.plane.middle])
        if any(np.allclose(path.coordinates[-1], middle[0]) for path in self._surface.paths):
            return
        x, y = self._frame.places(middle)[0].tolist()
        if self._frame.coordinates(x, y) is not None:
            self._dots.append(Dot(x, y, _END * self._unit, self._theme.panel))
            self._dots.append(Dot(x, y, (_END - 1.5) * self._unit, self._theme.text))

    def add_path(self, path: Path) -> None:
        """Draw a run: an open dot where it starts, arrow heads, a full dot where it stands."""
        theme, unit, frame = self._theme, self._unit, self._frame
        colour = theme.runs[path.colour % len(theme.runs)]
        places = frame.places(path.coordinates)
        pieces = clipped(places, frame)
        dash = (_OFF_DASH[0] * unit, _OFF_DASH[1] * unit) if path.share_off > MOSTLY_OFF else NO_DASH
        for piece in pieces:
            self._halos.append(Line(piece, theme.panel, _HALO * unit))
            self._paths.append(Line(piece, colour, _PATH * unit, dash))
            self._add_heads(piece, colour)
        rim = 1.75 * unit
        for place, radius, full in ((places[0], _START * unit, False), (places[-1], _END * unit, True)):
            x, y = place.tolist()
            if frame.coordinates(x, y) is None:
                continue
            self._dots.append(Dot(x, y, radius + rim, theme.panel))
            self._dots.append(Dot(x, y, radius, colour))
            if not full:
                self._dots.append(Dot(x, y, radius - rim, theme.panel))

    def _add_heads(self, piece: Floats, colour: str) -> None:
        """Add arrow heads at even distances along a line."""
        along, unit = lengths(piece), self._unit
        total, size = float(along[-1]), _ARROW * unit
        count = int(total / (_ARROWS_APART * unit) + 0.5)
        for number in range(count):
            at = (number + 0.5) * total / count
            ends = np.array([at - size, at + size])
            (x0, x1), (y0, y1) = (np.interp(ends, along, piece[:, axis]).tolist() for axis in (0, 1))
            way = np.array([x1 - x0, y1 - y0])
            length = float(np.hypot(*way))
            if length < size:  # it turns back here: a head would point nowhere
                continue
            way *= size / length
            aside = np.array([-way[1], way[0]]) * 0.85
            middle = np.array([(x0 + x1) / 2, (y0 + y1) / 2])
            for grow, ink in ((1.5, self._theme.panel), (1.0, colour)):
                corners = [middle + grow * way, middle - grow * (way - aside), middle - grow * (way + aside)]
                self._heads.append(Region((np.stack(corners),), ink))

    # --- writing ------------------------------------------------------------------------------------------------------

    def add_axes(self) -> None:
        """Write numbers along both axes, and what they are."""
        frame, theme, text, gap = self._frame, self._theme, self._text, self._gap
        for x0, y0, x1, y1 in (
            (frame.left, frame.bottom, frame.right, frame.bottom),
            (frame.left, frame.top, frame.left, frame.bottom),
        ):
            self._contours.append(Line.straight(x0, y0, x1, y1, theme.outline, self._unit))
        room = frame.right - gap
        up = first_that_fits(tuple(f"↑ {words}" for words in axis_texts(self._surface, 1)), text, room)
        self._labels.append(Label(up, gap, self._row / 2 + gap / 4, text, theme.text_quiet, Anchor.LEFT))
        y = frame.bottom + gap + self._row / 2
        room = frame.right - gap if self._title_row else _TITLE_SHARE * self._width
        across = first_that_fits(self._across_texts, text, room)
        height = y + self._title_row * self._row
        title = Label(across, frame.right, height, text, theme.text_quiet, Anchor.RIGHT)
        self._labels.append(title)
        for tick in self._x_ticks:
            x = float(frame.places(np.array([[tick, 0.0]]))[0, 0])
            self._contours.append(Line.straight(crisp(x), frame.bottom, crisp(x), frame.bottom + gap, theme.outline, 1))
            label = Label(_coordinate(tick), x, y, text, theme.text_quiet)
            if self._title_row or not overlap(label.rectangle, title.rectangle, 2 * gap):
                self._labels.append(label)
        for tick in self._y_ticks:
            y = float(frame.places(np.array([[0.0, tick]]))[0, 1])
            self._contours.append(Line.straight(frame.left - gap, crisp(y), frame.left, crisp(y), theme.outline, 1))
            place = frame.left - 2 * gap, min(max(y, frame.top + 0.4 * text), frame.bottom - 0.3 * text)
            self._labels.append(Label(_coordinate(tick), *place, text, theme.text_quiet, Anchor.RIGHT))

    def add_legend(self, *, overflows: bool) -> None:
        """Write below the chart which run is which, how far each lies off the plane, and what the loss is."""
        theme, text, gap, unit = self._theme, self._text, self._gap, self._unit
        y = self._frame.bottom + gap + (1.5 + self._title_row) * self._row + gap / 2
        for path in self._surface.paths:
            colour = theme.runs[path.colour % len(theme.runs)]
            dash = (_OFF_DASH[0] * unit, _OFF_DASH[1] * unit) if path.share_off > MOSTLY_OFF else NO_DASH
            x = 2 * gap
            self._paths.append(Line.straight(x, crisp(y), x + _SWATCH * unit, crisp(y), colour, _PATH * unit, dash))
            x += _SWATCH * unit + 1.5 * gap
            name = shortened(path.name, text, 0.4 * self._width, strong=True)
            if name:
                self._labels.append(Label(name, x, y, text, theme.text, Anchor.LEFT, strong=True))
                x += text_width(name, text, strong=True) + 1.5 * gap
            words = first_that_fits(path_texts(path), text, self._width - x - gap)
            self._labels.append(Label(words, x, y, text, theme.text_quiet, Anchor.LEFT))
            y += self._row
        if self._look.notes:
            room = self._width - 4 * gap
            words = first_that_fits(notes(self._surface), text, room) or shortened(notes(self._surface)[-1], text, room)
            self._labels.append(Label(words, 2 * gap, y, text, theme.text_quiet, Anchor.LEFT))
        if overflows:
            frame = self._frame
            plate = mix(theme.panel, theme.error, _OVERFLOW_INK)
            place = frame.right - 2 * gap, frame.top + self._row / 2 + gap
            self._labels.append(Label(tr("overflows"), *place, text, theme.text, Anchor.RIGHT, plate=plate))
