"""One moment of a film as a picture: PNG, SVG or PDF; in SVG and PDF lines are lines and text is text."""

from __future__ import annotations

import base64
import functools
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QImageWriter, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.film.encoding import FilmError, Pixels, format_of
from app.film.encoding.errors import explained
from app.film.frames import FilmFrame, Material, Reel, layout_of
from app.film.painting import Look, image_over, look_of, paint_whole, painter_on
from app.film.pdf_text import with_plain_text
from app.film.timing import Moment, caption_at, stage_at
from app.painting.typography import without_alternates
from app.services.replacing_file import write_atomically
from app.state.film import Film
from engine import Phase
from engine.language import tr
from engine.recording import Run

STILL_SUFFIXES = (".png", ".svg", ".pdf")
_PHASE_SHOWN = 0.6
"""How far a phase has come in its picture: under way, and close enough to read the numbers."""
_FONTS = (
    ("Inter-Regular.otf", "Inter", 400),
    ("Inter-SemiBold.otf", "Inter", 600),
    ("BackscopeSymbols.ttf", "Backscope Symbols", 400),
)
_POINTS_PER_PIXEL = 0.75
"""A logical pixel is a ninety-sixth of an inch, a point a seventy-second."""


def is_still(target: Path) -> bool:
    """Return whether a file of this name holds one picture."""
    return target.suffix.lower() in STILL_SUFFIXES and not (
        target.suffix.lower() == ".png" and format_of(target).numbered
    )


def moment_of_step(film: Film, step: int, share: float | None = None) -> Moment:
    """Return the moment after so many steps, or that at a share of the next one."""
    return Moment(0.0, step, share, (), 0.0, 0.0, None, 0.0, caption_at(film.captions, step))


def layers_at(run: Run, step: int) -> int:
    """Return how many layers a run's network has after so many steps; the run stays where it is.

    Raises
    ------
    EngineError
        An edit on the way there does not fit.
    """
    if any(place <= step for place, _ in run.branch.tip.edits()):
        run = Run(run.recording, run.number)
        run.seek(step)
    return len(run.trainer.architecture.layers)


def share_among(layers: int, phase: Phase, layer: int | None = None) -> float:
    """Return the share of a step at which a phase is well under way, in a network of so many layers.

    Without a layer it is the middle one.

    Raises
    ------
    FilmError
        The phase has no such layer.
    """
    layered = phase in (Phase.FORWARD, Phase.BACKWARD)
    if layer is not None and (not layered or not 0 <= layer < layers):
        expected = tr("a layer from 1 to {count}", count=layers) if layered else tr("no layer")
        raise FilmError(
            tr("{place}: expected {expected}, found {found}", place=phase, expected=expected, found=layer + 1)
        )
    wanted = (layers - 1) // 2 if layer is None and layered else layer
    for share in np.linspace(0, 1, 4001).tolist():
        stage, fraction = stage_at(share, layers)
        if stage.phase is phase and stage.layer == wanted and fraction >= _PHASE_SHOWN:
            return float(share)
    raise AssertionError("every phase has its place in a step")


def check_place(target: Path, *, overwrite: bool) -> None:
    """Complain about a place that a picture or a page cannot be written to.

    Raises
    ------
    FilmError
        It is a folder, its folder does not exist, or a file is there that is not to be replaced.
    """
    if target.is_dir():
        raise FilmError(tr("{file}: expected a file, found a folder", file=target))
    if not target.absolute().parent.is_dir():
        raise FilmError(tr("{file}: cannot be written: the folder does not exist", file=target))
    if target.exists() and not overwrite:
        raise FilmError(tr("{file}: the file exists", file=target))


def write_still(film: Film, material: Material, moment: Moment, target: Path, *, overwrite: bool = False) -> None:
    """Write one moment.

    Raises
    ------
    FilmError
        The name ends in none of .png, .svg and .pdf, or the file is there, or cannot be written.
    """
    suffix = target.suffix.lower()
    if suffix not in STILL_SUFFIXES:
        endings = ", ".join(STILL_SUFFIXES)
        raise FilmError(tr("{file}: expected a name that ends in one of {endings}", file=target, endings=endings))
    reel = Reel(film, material)
    look = look_of(film, layout_of(film), film.picture, len(material.runs), captions=bool(moment.caption))
    check_place(target, overwrite=overwrite)
    frame = reel.still(moment)
    with explained(target):
        write_atomically(target, _WRITERS[suffix](look, frame))


def paint_still(pixels: Pixels, look: Look, frame: FilmFrame) -> None:
    """Paint a frame into pixels, (height, width, 4), keeping nothing: for single pictures and previews."""
    with painter_on(image_over(pixels, look.sheet.ratio)) as painter:
        paint_whole(painter, look, frame)


def _png(look: Look, frame: FilmFrame) -> bytes:
    sheet = look.sheet
    width, height = round(sheet.width * sheet.ratio), round(sheet.height * sheet.ratio)
    pixels = np.full((height, width, 4), 255, np.uint8)
    paint_still(pixels, look, frame)
    buffer = _open_buffer()
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    if not writer.write(image_over(pixels, 1.0)):
        raise FilmError(
            tr(
                "a picture of {size} could not be made: {reason}",
                size=f"{width}×{height}",
                reason=writer.errorString(),
            )
        )
    return _content(buffer)


def _svg(look: Look, frame: FilmFrame) -> bytes:
    buffer = _open_buffer()
    width, height = round(look.sheet.width), round(look.sheet.height)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRect(0, 0, width, height))
    generator.setTitle(frame.title)
    with painter_on(generator) as painter:
        paint_whole(painter, look, frame)
    return _content(buffer).replace(b"<defs>", b"<defs>" + _font_faces(), 1)


@functools.cache
def _font_faces() -> bytes:
    """Return our fonts as a style sheet, so that text looks the same where they are not installed."""
    folder = resources.files("resources").joinpath("fonts")
    faces = []
    for name, family, weight in _FONTS:
        data = base64.b64encode(folder.joinpath(name).read_bytes()).decode()
        source = f"url(data:font/{name[-3:]};base64,{data})"
        faces.append(f"@font-face {{ font-family: '{family}'; font-weight: {weight}; src: {source}; }}")
    faces.append("text { font-feature-settings: 'tnum'; }")
    return ("<style>" + "\n".join(faces) + "</style>").encode()


def _pdf(look: Look, frame: FilmFrame) -> bytes:
    buffer = _open_buffer()
    writer = QPdfWriter(buffer)
    size = QSizeF(look.sheet.width, look.sheet.height) * _POINTS_PER_PIXEL
    writer.setResolution(96)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle(frame.title)
    writer.setCreator("Backscope")
    with painter_on(writer) as painter, without_alternates():
        paint_whole(painter, look, frame)
    return with_plain_text(_content(buffer))


def _open_buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _content(buffer: QBuffer) -> bytes:
    content: QByteArray = buffer.data()
    return bytes(content.data())


_WRITERS: dict[str, Callable[[Look, FilmFrame], bytes]] = {".png": _png, ".svg": _svg, ".pdf": _pdf}
