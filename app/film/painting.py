"""Paints the frames of a film with the painters of the window."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPaintDevice, QPainter

from app.film.encoding import Pixels
from app.film.frames import Card, FilmFrame, RunFrame
from app.film.layouts import Panel, Sheet, panels_of, sheet_of
from app.painting.curves import CurvesPainter
from app.painting.pens import brush, colour
from app.painting.prediction import PictureCache, paint_prediction
from app.painting.run_heading import paint_run_heading, run_colour
from app.painting.stage import StagePainter
from app.painting.typography import interface_font, usual_text_size
from app.state.comparison import ComparedRun
from app.state.curves import Series
from app.state.curves_picture import CurvesLook, CurvesPicture, RunCurve, picture_of_run, picture_of_runs
from app.state.film import Film, LayoutName
from app.state.frame import Frame
from app.state.scene import LinkLayer, Scene, StageView, build_scene
from app.state.scene.identity import Same
from app.state.scene.number_text import count_text
from app.state.speed import rate_text
from app.state.theme import Theme, load_theme
from engine.language import tr

_BOLD = QFont.Weight.DemiBold
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_TITLE, _PACE, _CAPTION, _CURVES = 18.0, 15.0, 20.0, 13.0
_CARD_TITLE, _CARD_LINE = 52.0, 24.0
"""Sizes of writing, in units."""


@dataclass(frozen=True)
class Look:
    """How a film's pictures look."""

    sheet: Sheet
    panels: tuple[Panel, ...]
    theme: Theme
    curves: CurvesLook

    @property
    def compact(self) -> bool:
        """Whether there are several stages."""
        return sum(panel.kind == "stage" for panel in self.panels) > 1

    @property
    def wordy(self) -> bool:
        """Whether the stage says at which step it is, so that nothing else need."""
        return any(panel.kind == "stage" for panel in self.panels) and not self.compact


def look_of(film: Film, layout: LayoutName, size: tuple[int, int], runs: int, *, captions: bool) -> Look:
    """Return how the pictures of a film of so many runs look at a size in device pixels, with room for captions."""
    sheet, theme = sheet_of(size), load_theme(film.theme)
    panels = panels_of(layout, sheet, runs, captions=captions)
    curves = CurvesLook(theme, film.chart == "accuracy", film.logarithmic, title=True)
    return Look(sheet, panels, theme, curves)


def scenes_of(look: Look, frame: FilmFrame) -> tuple[Scene, ...]:
    """Return what the stages show, in the order of their panels; nothing where a card covers all."""
    if frame.card is not None and frame.moment.card_opacity >= 1:
        return ()
    return tuple(
        _scene(look, panel, frame.runs[panel.run], frame.moment.flow_time)
        for panel in look.panels
        if panel.kind == "stage"
    )


def _scene(look: Look, panel: Panel, run: RunFrame, flow_time: float) -> Scene:
    view = StageView(
        width=panel.width,
        height=panel.height,
        fraction=run.fraction,
        example=run.example,
        flow=run.flow,
        flow_time=flow_time,
        input_image=run.input_image,
        responses=None if run.responses is None else run.responses.layers,
        response_extent=None if run.responses is None else run.responses.extent,
        compact=look.compact,
        # beside others a stage is small, and its writing the smallest there is
        text_scale=max(1.0, look.sheet.unit) if look.compact else 1.0,
    )
    return build_scene(run.snapshot, view, look.theme)


def image_over(pixels: Pixels, ratio: float) -> QImage:
    """Return an image that paints into pixels, (height, width, 4); they must stay as long as it."""
    height, width, _ = pixels.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    return image


@contextmanager
def painter_on(device: QPaintDevice) -> Iterator[QPainter]:
    """Lend a painter in the usual size of writing; end it whatever happens: it must not outlive its device.

    One that does, as after Ctrl-C, is a crash.
    """
    painter = QPainter(device)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time and data go to the right in every language
    try:
        with usual_text_size():
            yield painter
    finally:
        painter.end()


class FramePainter:
    """Paints frames one after another; what stays the same from one to the next is painted once, into a ground.

    May be used from any one thread.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._ground: Pixels | None = None
        self._card_pixels: Pixels | None = None
        self._painted_card: Card | None = None
        self._keys: dict[int, Hashable] = {}
        self._links: dict[int, LinkLayer] = {}
        self._parts = _Parts(look)

    def paint(self, pixels: Pixels, frame: FilmFrame, scenes: tuple[Scene, ...]) -> None:
        """Paint a frame over whatever is in the pixels, (height, width, 4).

        Parameters
        ----------
        scenes
            From :func:`scenes_of` for the same frame.
        """
        opacity = frame.moment.card_opacity if frame.card is not None else 0.0
        if frame.card is not None and opacity >= 1:
            np.copyto(pixels, self._card(frame.card, pixels.shape))
            return
        np.copyto(pixels, self._renewed_ground(frame, scenes, pixels.shape))
        with self._painter_on(pixels) as painter:
            for panel, scene in zip(self._stages(), scenes, strict=True):
                self._parts.paint_upper(painter, panel, scene)
            if frame.card is not None:
                card = image_over(self._card(frame.card, pixels.shape), self._look.sheet.ratio)
                painter.setOpacity(opacity)
                painter.drawImage(0, 0, card)

    def _painter_on(self, pixels: Pixels) -> AbstractContextManager[QPainter]:
        return painter_on(image_over(pixels, self._look.sheet.ratio))

    def _stages(self) -> list[Panel]:
        return [panel for panel in self._look.panels if panel.kind == "stage"]

    def _renewed_ground(self, frame: FilmFrame, scenes: tuple[Scene, ...], shape: tuple[int, ...]) -> Pixels:
        fresh = self._ground is None
        if self._ground is None:
            self._ground = np.full(shape, 255, np.uint8)
        stale = [panel for panel in self._look.panels if panel.kind != "stage" and self._is_stale(panel, frame)]
        links = [
            (panel, scene)
            for panel, scene in zip(self._stages(), scenes, strict=True)
            if (fresh or frame.renewed or not scene.view.flow) and scene.links is not self._links.get(panel.run)
        ]
        if fresh or stale or links:
            with self._painter_on(self._ground) as painter:
                if fresh:
                    sheet = self._look.sheet
                    painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), brush(self._look.theme.window))
                for panel in stale:
                    self._parts.paint(painter, panel, frame)
                for panel, scene in links:
                    self._parts.paint_links(painter, panel, scene.links)
                    self._links[panel.run] = scene.links
        return self._ground

    def _is_stale(self, panel: Panel, frame: FilmFrame) -> bool:
        """Whether a panel has something else to show; what is read changes only now and then."""
        number = self._look.panels.index(panel)
        if number in self._keys and not frame.renewed:
            return False
        key = self._parts.key(panel, frame)
        if self._keys.get(number) == key:
            return False
        self._keys[number] = key
        return True

    def _card(self, card: Card, shape: tuple[int, ...]) -> Pixels:
        if self._card_pixels is None or card != self._painted_card:
            pixels = np.full(shape, 255, np.uint8)
            with self._painter_on(pixels) as painter:
                _paint_card(painter, card, self._look)
            self._card_pixels, self._painted_card = pixels, card
        return self._card_pixels


def paint_whole(painter: QPainter, look: Look, frame: FilmFrame) -> None:
    """Paint a frame without keeping anything, on any device, its upper left corner at the painter's origin."""
    parts, sheet = _Parts(look), look.sheet
    painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), brush(look.theme.window))
    scenes = iter(scenes_of(look, frame))
    for panel in look.panels:
        if panel.kind == "stage":
            scene = next(scenes)
            parts.paint_links(painter, panel, scene.links)
            parts.paint_upper(painter, panel, scene)
        else:
            parts.paint(painter, panel, frame)


class _Parts:
    """Paints single panels."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._stage, self._curves = StagePainter(), CurvesPainter()
        self._pictures = PictureCache()

    def key(self, panel: Panel, frame: FilmFrame) -> Hashable:
        """Return what a panel's picture depends on."""
        if panel.kind == "header":
            return self._pace(frame)
        if panel.kind == "caption":
            return frame.moment.caption
        if panel.kind == "prediction":
            return Same(frame.prediction)
        return tuple((len(run.history), run.history.last_step, run.diverged) for run in frame.runs)

    def paint(self, painter: QPainter, panel: Panel, frame: FilmFrame) -> None:
        """Paint a panel that is no stage."""
        painter.save()
        box = QRectF(panel.x, panel.y, panel.width, panel.height)
        painter.setClipRect(box)
        if panel.kind == "prediction":
            unit = self._look.sheet.unit
            with np.errstate(
                over="ignore", invalid="ignore"
            ):  # a run that diverges has answers near the largest number
                paint_prediction(painter, box, frame.prediction, self._look.theme, unit, self._pictures)
        elif panel.kind == "curves":
            self._paint_curves(painter, box, frame)
        elif panel.kind == "heading":
            self._paint_heading(painter, box, frame.runs[panel.run])
        elif panel.kind == "header":
            self._paint_header(painter, box, frame)
        else:
            self._paint_caption(painter, box, frame.moment.caption)
        painter.restore()

    def paint_links(self, painter: QPainter, panel: Panel, links: LinkLayer) -> None:
        """Paint the lower layer of a stage."""
        painter.save()
        painter.setClipRect(QRectF(panel.x, panel.y, panel.width, panel.height))
        painter.translate(panel.x, panel.y)
        self._stage.paint_links(painter, links)
        painter.restore()

    def paint_upper(self, painter: QPainter, panel: Panel, scene: Scene) -> None:
        """Paint what lies over the links of a stage."""
        painter.save()
        painter.setClipRect(QRectF(panel.x, panel.y, panel.width, panel.height))
        painter.translate(panel.x, panel.y)
        self._stage.paint_upper(painter, scene)
        painter.restore()

    def _paint_curves(self, painter: QPainter, box: QRectF, frame: FilmFrame) -> None:
        look, unit = self._look, self._look.sheet.unit
        painter.fillRect(box, brush(look.theme.panel))
        margin = 8 * unit
        inner = box.adjusted(margin, margin, -margin, -margin / 2)
        if inner.width() < 4 * _CURVES * unit or inner.height() < 4 * _CURVES * unit:
            return
        picture: CurvesPicture
        width, height, size = inner.width(), inner.height(), _CURVES * unit
        if len(frame.runs) > 1:
            runs = [RunCurve(run.name, run.colour, run.history) for run in frame.runs]
            picture = picture_of_runs(runs, look.curves, width, height, size)
        else:
            picture = picture_of_run(frame.runs[0].history, look.curves, width, height, size)
        self._curves.paint(painter, picture, inner)

    def _paint_heading(self, painter: QPainter, box: QRectF, run: RunFrame) -> None:
        history, unit = run.history, self._look.sheet.unit
        frame = Frame(
            run.snapshot, run.fraction, run.flow, 0.0, run.example, run.input_image, None, run.responses, False
        )
        compared = ComparedRun(
            branch=0,
            name=run.name,
            colour=run.colour,
            difference=run.difference,
            frame=frame,
            step=run.step,
            train_loss=history.latest(Series.TRAIN_LOSS),
            test_loss=history.latest(Series.TEST_LOSS),
            train_accuracy=history.latest(Series.TRAIN_ACCURACY),
            test_accuracy=history.latest(Series.TEST_ACCURACY),
            diverged=run.diverged,
        )
        painter.fillRect(box, brush(self._look.theme.panel))
        painter.translate(box.topLeft())
        painter.scale(unit, unit)
        paint_run_heading(painter, compared, box.width() / unit, 8, self._look.theme, active=False)

    def _paint_header(self, painter: QPainter, box: QRectF, frame: FilmFrame) -> None:
        theme, unit = self._look.theme, self._look.sheet.unit
        painter.fillRect(box, brush(theme.panel))
        row = box.adjusted(16 * unit, 0, -16 * unit, 0)
        pace = self._pace(frame)
        font = interface_font(_PACE * unit)
        room = QFontMetricsF(font).horizontalAdvance(pace)
        _write(painter, row, pace, font, theme.text_quiet, _RIGHT)
        row.setRight(row.right() - room - 16 * unit)
        _write(painter, row, frame.title, interface_font(_TITLE * unit, _BOLD), theme.text, _LEFT)

    def _pace(self, frame: FilmFrame) -> str:
        """Say how fast it goes, and at which step it is where nothing else does."""
        moment, parts = frame.moment, []
        if not self._look.wordy:
            parts.append(tr("step {number}", number=count_text(frame.step)))
        if all(run.diverged for run in frame.runs):
            parts.append(tr("not finite"))
        elif moment.share is not None:
            parts.append(tr("slow motion"))
        elif moment.rate:
            parts.append(rate_text(moment.rate))
        return " · ".join(parts)

    def _paint_caption(self, painter: QPainter, box: QRectF, text: str) -> None:
        theme, unit = self._look.theme, self._look.sheet.unit
        painter.fillRect(box, brush(theme.panel))
        inner = box.adjusted(16 * unit, 0, -16 * unit, 0)
        size = _CAPTION * unit
        font = interface_font(size, _BOLD)
        while size > 8 * unit and _wrapped_height(text, font, inner) > inner.height():
            size *= 0.9
            font = interface_font(size, _BOLD)
        painter.setFont(font)
        painter.setPen(colour(theme.text))
        painter.drawText(inner, _CENTRE | int(Qt.TextFlag.TextWordWrap), text)


def _wrapped_height(text: str, font: QFont, box: QRectF) -> float:
    flags = _CENTRE | int(Qt.TextFlag.TextWordWrap)
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, box.width(), 1e4), flags, text).height()


def _write(painter: QPainter, box: QRectF, text: str, font: QFont, ink: str, flags: int) -> None:
    painter.setFont(font)
    painter.setPen(colour(ink))
    painter.drawText(box, flags, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1))


def _paint_card(painter: QPainter, card: Card, look: Look) -> None:
    sheet, theme = look.sheet, look.theme
    painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), brush(theme.panel))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = 0.86 * sheet.width
    unit = min(sheet.unit, 0.9 * sheet.height / (1.6 * _CARD_TITLE + 1.7 * _CARD_LINE * len(card.lines)))
    rows = [(card.title, _CARD_TITLE * unit, True, theme.text)]
    for text, run in card.lines:
        ink = theme.text_quiet if run is None else run_colour(theme, run)
        rows.append((text, _CARD_LINE * unit, run is not None, ink))
    heights = [1.6 * rows[0][1], *(1.7 * size for _, size, _, _ in rows[1:])]
    top = (sheet.height - sum(heights)) / 2
    for (text, size, strong, ink), height in zip(rows, heights, strict=True):
        weight = _BOLD if strong else QFont.Weight.Normal
        font = interface_font(size, weight)
        while size > 10 and QFontMetricsF(font).horizontalAdvance(text) > room:
            size *= 0.92
            font = interface_font(size, weight)
        _write(painter, QRectF((sheet.width - room) / 2, top, room, height), text, font, ink, _CENTRE)
        top += height
