"""One moment on a sheet of paper: the stage, its formulas with numbers, curves and prediction, as a PDF of one page."""

from __future__ import annotations

import dataclasses
import shlex
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np
from msgspec import structs
from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.controllers.predictions import prediction_of
from app.film.encoding import FilmError
from app.film.encoding.errors import explained
from app.film.frames import Material, Reel, RunFrame, about
from app.film.handout_layout import (
    PIXELS_PER_INCH,
    SMALLEST_TEXT,
    Area,
    PaperName,
    Sheet,
    lay_out_sheet,
)
from app.film.painting import painter_on
from app.film.paper_columns import Columns, set_in_columns
from app.film.paper_lines import paint_passage
from app.film.pdf_text import with_plain_text
from app.film.stills import check_place
from app.film.timing import Moment
from app.film.worked_example import Derivations, without_example
from app.language.offered import TRANSLATED
from app.painting.curves import CurvesPainter
from app.painting.pens import brush, colour, pen
from app.painting.prediction import paint_prediction
from app.painting.stage import StagePainter
from app.painting.typography import interface_font, usual_text_size, without_alternates
from app.services.replacing_file import write_atomically
from app.state.curves import Series
from app.state.curves_picture import CurvesLook, picture_of_run
from app.state.film import Film
from app.state.inspector.numbers import figures
from app.state.places import element_of
from app.state.prediction import Prediction
from app.state.scene import ElementId, LinkId, LossId, NodeId, Scene, StageView, build_scene
from app.state.scene.number_text import count_text
from app.state.scene.type_scale import type_scale
from app.state.theme import Theme, load_theme
from engine import Phase, Snapshot, Trainer
from engine.language import counted, language, tr
from engine.lessons.places import Surroundings, place_named

SUFFIX = ".pdf"
SELECTIONS = "loss, input/INPUT, node/LAYER/UNIT or link/LAYER/UNIT/INPUT, counted from 0"
"""What can be selected, in words: messages say it."""

_TITLE, _STRONG, _TEXT, _SMALL = 22.0, 14.0, 12.0, 11.0
"""Sizes of writing, in pixels."""
_FACTS = ((_STRONG, 28.0), (_STRONG, 16.0), (_TEXT, 16.0), (_SMALL, 10.0))
"""Sizes of the values in the head, and the white between two of them: the first that fits is taken."""
_CHART_UNIT = 0.92
"""Of the prediction, relative to the window."""
_CHART_MARGIN, _CHART_HEADING = 16.0, 28.0
"""White around a prediction, half as much above and below, and the height of its heading, in its units."""
_LEGEND_BEYOND = 12.0
"""How far the legend of a long language may reach into the white at the right of its chart."""
_LARGER = (1.0, 1.06, 1.12, 1.18)
"""Times that the writing on the stage is made larger until all of it can be read."""
_BOLD = QFont.Weight.DemiBold
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_HAIR = 1.0
_ON_PAPER = {
    "window": "#ffffff",
    "outline": "#a9afb7",
    "text": "#000000",
    "text_quiet": "#3d444c",
    "negative": "#e58e26",
    "positive": "#0a4f86",
    "curve_train": "#000000",
    "curve_test": "#a03a08",
    "marker": "#5d656f",
}
"""What the light theme has otherwise on paper: nothing pale, and signs that a printer without colours tells apart."""


@dataclass(frozen=True, eq=False)
class Handout:
    """A moment ready to be painted.

    Attributes
    ----------
    facts
        What the head says of the moment: names, and what they are.
    columns
        The formulas.
    headings
        Above the formulas, and above the charts.
    formulas_scale
        Size of the formulas, relative to the usual one.
    left_out
        Lines of the derivation that had no room.
    closing
        The lines at the foot.
    """

    sheet: Sheet
    theme: Theme
    paper: PaperName
    title: str
    about: str
    facts: tuple[tuple[str, str], ...]
    scene: Scene
    headings: tuple[str, str]
    columns: Columns
    formulas_scale: float
    left_out: int
    prediction: Prediction | None
    run: RunFrame
    charts: tuple[CurvesLook, ...]
    closing: tuple[str, ...]


def paper_theme() -> Theme:
    """Return the colours of a handout."""
    return structs.replace(load_theme("light"), **_ON_PAPER)


def handout_of(film: Film, material: Material, moment: Moment, *, select: str = "", paper: PaperName = "a4") -> Handout:
    """Train up to a moment, and lay out what is to be seen there.

    Parameters
    ----------
    film
        Its source, its first run and its example are shown; how a film looks does not matter.
    select
        The element whose formulas are shown, in the words of :func:`name_of`; "" for a worked example.

    Raises
    ------
    FilmError
        The network has no such element.
    EngineError
        A recorded edit does not fit.
    """
    with usual_text_size(), np.errstate(over="ignore", invalid="ignore"):
        return _handout(film, material, moment, select, paper)


def _handout(film: Film, material: Material, moment: Moment, select: str, paper: PaperName) -> Handout:
    theme, run = paper_theme(), material.runs[0][2]
    alone = dataclasses.replace(material, runs=material.runs[:1])  # of several runs a handout shows the first
    shown, trainer = Reel(film, alone).still(moment).runs[0], run.trainer
    snapshot = shown.snapshot
    selected = _element_named(select, trainer) if select else None
    derivations = Derivations(run, snapshot, shown.example)
    whole = derivations.of_one_unit() if selected is None else (derivations.of(selected),)
    whole = without_example(whole, derivations.which)
    phase = None if moment.share is None else snapshot.phase
    looks = [CurvesLook(theme)]
    if shown.history.latest(Series.TRAIN_ACCURACY) is not None:
        looks.append(CurvesLook(theme, accuracy=True))
    setting = set_in_columns(whole, phase, paper, theme)
    charts = tuple(looks) if setting.with_charts else ()
    sheet = lay_out_sheet(paper, setting.height, len(setting.columns), len(charts) + 1 if charts else 0)
    return Handout(
        sheet=sheet,
        theme=theme,
        paper=paper,
        title=material.title,
        about=" · ".join(about(trainer)),
        facts=_facts(shown, moment),
        scene=_scene(shown, sheet.stage, theme, selected),
        headings=(_formulas_heading(snapshot, derivations.which), _charts_heading(snapshot)),
        columns=setting.columns,
        formulas_scale=setting.scale,
        left_out=setting.left_out,
        prediction=prediction_of(trainer, snapshot, shown.example, None if snapshot.fresh else 0),
        run=shown,
        charts=charts,
        closing=_closing(film, material, moment, shown, trainer, select, paper),
    )


def write_handout(handout: Handout, target: Path, *, overwrite: bool = False) -> None:
    """Write a handout as a PDF of one page.

    Raises
    ------
    FilmError
        The name does not end in .pdf, or the file is there, or cannot be written.
    """
    check_target(target, overwrite=overwrite)
    data = _pdf(handout)
    with explained(target):
        write_atomically(target, data)


def check_target(target: Path, *, overwrite: bool = False) -> None:
    """Complain about a place that a handout cannot be written to; see :func:`write_handout`."""
    if target.suffix.lower() != SUFFIX:
        raise FilmError(tr("{file}: expected a name that ends in {suffix}", file=target, suffix=SUFFIX))
    check_place(target, overwrite=overwrite)


def name_of(element: ElementId) -> str:
    """Return how an element is written: ``node/0/1``, as in lessons."""
    match element:
        case NodeId(layer=-1, unit=unit):
            return f"input/{unit}"
        case NodeId(layer=layer, unit=unit):
            return f"node/{layer}/{unit}"
        case LinkId(layer=layer, unit=unit, input=source):
            return f"link/{layer}/{unit}/{source}"
        case LossId():
            return "loss"


def has_element(element: ElementId, trainer: Trainer) -> bool:
    """Whether the network has an element."""
    try:
        _element_named(name_of(element), trainer)
    except FilmError:
        return False
    return True


def _element_named(name: str, trainer: Trainer) -> ElementId:
    if name.partition("/")[0] in ("loss", "input", "node", "link"):
        sizes = [(int(layer.weights.shape[1]), int(layer.weights.shape[0])) for layer in trainer.snapshot().layers]
        try:
            element = element_of(place_named(name, Surroundings(tuple(sizes), {})))
        except ValueError as error:
            raise FilmError(f"{name[:40]}: {error}") from None
        if element is not None:
            return element
    raise FilmError(tr("{name}: expected {selections}", name=name[:40], selections=SELECTIONS))


# --- what is said -----------------------------------------------------------------------------------------------------


def _facts(run: RunFrame, moment: Moment) -> tuple[tuple[str, str], ...]:
    snapshot = run.snapshot
    computed = snapshot.fresh and snapshot.phase in (Phase.LOSS, Phase.BACKWARD, Phase.UPDATE)
    return (
        (tr("Moment"), run.diverged or _when(snapshot, moment)),
        (tr("Epoch"), count_text(snapshot.epoch)),
        (tr("Learning rate"), figures(snapshot.learning_rate)),
        (tr("Loss of the mini-batch"), figures(snapshot.loss) if computed else tr("not computed yet")),
    )


def _when(snapshot: Snapshot, moment: Moment) -> str:
    if moment.share is None:
        if moment.step == 0:
            return tr("Before the first step")
        return counted(snapshot.step, "After {n} step", "After {n} steps")
    step, layers = count_text(moment.step + 1), len(snapshot.layers)
    layer = 0 if snapshot.layer is None else snapshot.layer + 1
    match snapshot.phase:
        case Phase.BATCH:
            return tr("Step {step}: mini-batch", step=step)
        case Phase.FORWARD:
            return tr("Step {step}: forward, layer {layer} of {layers}", step=step, layer=layer, layers=layers)
        case Phase.LOSS:
            return tr("Step {step}: loss", step=step)
        case Phase.BACKWARD:
            return tr("Step {step}: backward, layer {layer} of {layers}", step=step, layer=layer, layers=layers)
        case Phase.UPDATE:
            return tr("Step {step}: update", step=step)


def _formulas_heading(snapshot: Snapshot, which: str) -> str:
    if not snapshot.fresh:
        return tr("The formulas; their numbers come with the first step")
    if not which:
        return tr("The formulas, with the numbers of this moment")
    return tr("The formulas, with the numbers of this moment: {example}", example=which)


def _charts_heading(snapshot: Snapshot) -> str:
    if not snapshot.fresh:
        return tr("The network before training")
    if snapshot.phase is Phase.UPDATE:
        return tr("The network after this step")
    return tr("The network before the update of this step")


def _closing(
    film: Film, material: Material, moment: Moment, run: RunFrame, trainer: Trainer, select: str, paper: PaperName
) -> tuple[str, ...]:
    """Say what this is and how it can be had again."""
    first = " · ".join(
        [
            f"Backscope {_version()}".strip(),
            material.title,
            tr("seed {seed}", seed=trainer.scenario.seed),
            _when(run.snapshot, moment),
        ]
    )
    step = count_text(moment.step)
    if not film.source:
        return first, tr("To see it move: open it in Backscope and go to step {step}.", step=step)
    branch = film.runs[0].branch if film.runs else ""
    words = ["backscope", "handout", film.source, "-o", "handout.pdf", "--at", _place(moment, run.snapshot)]
    spoken = language().code if language().code in TRANSLATED else ""
    for option, value, usual in (
        ("--branch", branch, ""),
        ("--select", select, ""),
        ("--paper", paper, "a4"),
        ("--language", spoken, ""),
    ):
        if value != usual:
            words += [option, value]
    opening = shlex.join(["backscope", film.source])
    return (
        first,
        tr("This page again: {command}", command=_isolated(shlex.join(words))),
        tr("To see it move: {command}, then go to step {step}.", command=_isolated(opening), step=step),
    )


def _isolated(command: str) -> str:
    """Keep a command as it is to be typed within a sentence that is read from the right."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"\N{LEFT-TO-RIGHT ISOLATE}{command}\N{POP DIRECTIONAL ISOLATE}"
    return command


def _place(moment: Moment, snapshot: Snapshot) -> str:
    """Return the moment as the command line takes it."""
    if moment.share is None or snapshot.divergence is not None:
        return str(moment.step)
    layer = "" if snapshot.layer is None else f":{snapshot.layer + 1}"
    return f"{moment.step}:{snapshot.phase}{layer}"


def _version() -> str:
    try:
        return metadata.version("backscope")
    except metadata.PackageNotFoundError:  # run from a checkout without an installation
        return ""


# --- where it stands --------------------------------------------------------------------------------------------------


def _scene(run: RunFrame, area: Area, theme: Theme, selected: ElementId | None) -> Scene:
    """Return the stage; after whole steps at the end of the last one, so that its numbers can be read."""
    usual = max(1.0, SMALLEST_TEXT / type_scale(area.width, area.height, 1.0).small)
    ended = run.flow and run.snapshot.fresh
    view = StageView(
        width=area.width,
        height=area.height,
        fraction=run.fraction,
        example=run.example,
        flow=run.flow and not ended,
        input_image=run.input_image,
        selected=selected,
        responses=None if run.responses is None else run.responses.layers,
        response_extent=None if run.responses is None else run.responses.extent,
    )
    for larger in _LARGER:  # a long number in a node is written smaller than all else
        scene = build_scene(run.snapshot, dataclasses.replace(view, text_scale=usual * larger), theme)
        if all(round(label.size) >= SMALLEST_TEXT for label in scene.labels):
            break
    return scene


# --- painting ---------------------------------------------------------------------------------------------------------


def paint_handout(painter: QPainter, handout: Handout) -> None:
    """Paint a sheet on any device, its upper left corner at the painter's origin, 96 pixels an inch."""
    with usual_text_size():
        sheet, theme = handout.sheet, handout.theme
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), brush(theme.window))
        _paint_header(painter, handout)
        _within(painter, sheet.stage)
        StagePainter().paint(painter, handout.scene)
        painter.restore()
        _paint_formulas(painter, handout)
        _paint_charts(painter, handout)
        _paint_footer(painter, handout)


def _within(painter: QPainter, area: Area) -> None:
    """Go to an area, and stay in it until the painter is restored."""
    painter.save()
    painter.setClipRect(_box(area))
    painter.translate(area.x, area.y)


def _box(area: Area) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)


def _paint_header(painter: QPainter, handout: Handout) -> None:
    area, theme = handout.sheet.header, handout.theme
    row = QRectF(area.x, area.y, area.width, 28)
    _write(painter, row, handout.title, interface_font(_TITLE, _BOLD), theme.text)
    row = QRectF(area.x, row.bottom(), area.width, 16)
    _write(painter, row, handout.about, interface_font(_TEXT), theme.text_quiet)
    _rule(painter, area.x, row.bottom() + 3, area.width, theme)
    _paint_facts(painter, Area(area.x, row.bottom() + 6, area.width, 34), handout.facts, theme)


def _paint_facts(painter: QPainter, area: Area, facts: tuple[tuple[str, str], ...], theme: Theme) -> None:
    """Write facts beside one another, closer and smaller where the language is long."""
    names, x = interface_font(_SMALL), area.x
    for size, gap in _FACTS:
        values = interface_font(size, _BOLD)
        widths = [max(_advance(names, name), _advance(values, value)) for name, value in facts]
        if sum(widths) + gap * (len(facts) - 1) <= area.width:
            break
    for (name, value), width in zip(facts, widths, strict=True):
        room = min(width, area.right - x)
        _write(painter, QRectF(x, area.y, room, 15), name, names, theme.text_quiet)
        _write(painter, QRectF(x, area.y + 15, room, 19), value, values, theme.text)
        x += room + gap


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _paint_formulas(painter: QPainter, handout: Handout) -> None:
    sheet, theme = handout.sheet, handout.theme
    left_out = ""
    if handout.left_out:
        left_out = counted(handout.left_out, "{n} more line in the window", "{n} more lines in the window")
    _paint_strip(painter, sheet.formulas_strip, handout.headings[0], theme, left_out)
    for area, passages in zip(sheet.columns, handout.columns, strict=True):
        for y, passage in passages:
            painter.save()
            painter.translate(area.x, area.y)
            painter.scale(handout.formulas_scale, handout.formulas_scale)
            painter.translate(0, y)
            paint_passage(painter, passage, theme)
            painter.restore()


def _paint_charts(painter: QPainter, handout: Handout) -> None:
    sheet, theme, unit = handout.sheet, handout.theme, _CHART_UNIT
    if sheet.charts_strip is None:
        return
    first, *others = map(_box, sheet.charts)
    margin, heading = _CHART_MARGIN * unit, _CHART_HEADING * unit
    painter.save()
    painter.setClipRect(first)
    with np.errstate(over="ignore", invalid="ignore"):  # a run that diverges has answers near the largest number
        whole = first.adjusted(-margin, -margin / 2, margin, margin / 2)
        paint_prediction(painter, whole, handout.prediction, theme, unit)
    painter.restore()
    for box, look in zip(others, handout.charts, strict=True):
        title = QRectF(box.left(), box.top(), box.width(), heading)
        name = tr("Accuracy") if look.accuracy else tr("Loss")
        _write(painter, title, name, interface_font(_STRONG * unit, _BOLD), theme.text)
        box.setTop(title.bottom())
        painter.save()
        painter.setClipRect(box.adjusted(0, 0, _LEGEND_BEYOND, 0))
        CurvesPainter().paint(
            painter, picture_of_run(handout.run.history, look, box.width(), box.height(), _SMALL), box
        )
        painter.restore()
    _paint_strip(painter, sheet.charts_strip, handout.headings[1], theme)


def _paint_strip(painter: QPainter, area: Area, text: str, theme: Theme, remark: str = "") -> None:
    """Write a heading, and a remark at its right."""
    _rule(painter, area.x, area.y, area.width, theme)
    box, small = _box(area).adjusted(0, 3, 0, 0), interface_font(_SMALL)
    _write(painter, box, remark, small, theme.text_quiet, _RIGHT)
    if remark:
        box.setRight(box.right() - _advance(small, remark) - 16)
    sizes = (interface_font(size, _BOLD) for size in (_STRONG, _TEXT, _SMALL))
    font = next((font for font in sizes if _advance(font, text) <= box.width()), interface_font(_SMALL, _BOLD))
    _write(painter, box, text, font, theme.text)


def _paint_footer(painter: QPainter, handout: Handout) -> None:
    area, theme = handout.sheet.footer, handout.theme
    _rule(painter, area.x, area.y, area.width, theme)
    row = QRectF(area.x, area.y + 4, area.width, 14)
    for text in handout.closing:
        _write(painter, row, text, interface_font(_SMALL), theme.text_quiet)
        row.translate(0, 14)


def _rule(painter: QPainter, x: float, y: float, width: float, theme: Theme) -> None:
    painter.setPen(pen(theme.outline, _HAIR))
    painter.drawLine(QLineF(QPointF(x, y), QPointF(x + width, y)))


def _write(painter: QPainter, box: QRectF, text: str, font: QFont, ink: str, flags: int = _LEFT) -> None:
    painter.setFont(font)
    painter.setPen(colour(ink))
    painter.drawText(box, flags, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1))


def _pdf(handout: Handout) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(PIXELS_PER_INCH))
    sizes = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    writer.setPageSize(QPageSize(sizes[handout.paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle(handout.title)
    writer.setCreator("Backscope")
    with painter_on(writer) as painter, without_alternates():
        paint_handout(painter, handout)
    return with_plain_text(bytes(buffer.data().data()))
