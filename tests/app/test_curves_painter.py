import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from app.painting.curves import CurvesPainter
from app.services.fonts import load_fonts
from app.state.curves import LossHistory
from app.state.curves_picture import CurvesLook, CurvesPicture, RunCurve, picture_of_run, picture_of_runs
from app.state.theme import load_theme, rgb

LIGHT = load_theme("light")


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def history(steps: int = 101, noise: float = 0.0) -> LossHistory:
    rng = np.random.default_rng(0)
    result = LossHistory()
    for step in range(steps):
        loss = float(np.exp(-2 * step / steps) * (1 + noise * rng.normal()))
        result.append(step, loss, 0.1 + loss)
    result.add_marker(steps // 2, "learning rate 0.03 → 0.1")
    return result


def run_picture(width: int = 520, height: int = 300, text: float = 12, position: int | None = None) -> CurvesPicture:
    return picture_of_run(history(), CurvesLook(LIGHT, title=True), width, height, text, position)


def pixels(picture: CurvesPicture, width: int = 520, height: int = 300, area: QRectF | None = None) -> np.ndarray:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF123456)
    painter = QPainter(image)
    CurvesPainter().paint(painter, picture, area)
    painter.end()
    return image_pixels(image)


def image_pixels(image: QImage) -> np.ndarray:
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def near(image: np.ndarray, colour: str, reach: int = 12) -> np.ndarray:
    return np.abs(image - rgb(colour)).max(axis=2) <= reach


def blocks(image: np.ndarray, size: int = 12) -> np.ndarray:
    """Means of squares: files round to hundredths of a pixel, and dashes drift by one."""
    rows, columns = image.shape[0] // size, image.shape[1] // size
    return image[: rows * size, : columns * size].reshape(rows, size, columns, size, 3).mean(axis=(1, 3))


def svg_of(picture: CurvesPicture) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = QSize(round(picture.width), round(picture.height))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    painter = QPainter(generator)
    CurvesPainter().paint(painter, picture)
    painter.end()
    return bytes(buffer.data().data())


def test_the_curve_is_where_the_axes_say():
    picture = run_picture()
    image = near(pixels(picture), LIGHT.curve_train)
    for step in (10, 50, 90):
        x, y = float(picture.axes.x(step)), float(picture.axes.y(np.exp(-2 * step / 101)))
        assert image[int(y), int(x)]


def test_the_test_curve_has_gaps_and_the_training_curve_has_none():
    picture = run_picture()
    image = pixels(picture)
    chart = image[int(picture.axes.top) : int(picture.axes.bottom), int(picture.axes.left) + 8 : -14]
    train, test = (near(chart, colour, 60).any(axis=0) for colour in (LIGHT.curve_train, LIGHT.curve_test))
    assert train.mean() > 0.97
    assert 0.4 < test.mean() < 0.95


def test_a_long_noisy_curve_is_drawn_without_a_gap():
    picture = picture_of_run(history(4000, noise=0.1), CurvesLook(LIGHT), 520, 300)
    image = pixels(picture)
    chart = image[
        int(picture.axes.top) : int(picture.axes.bottom), int(picture.axes.left) + 2 : int(picture.axes.right)
    ]
    assert near(chart, LIGHT.curve_train, 90).any(axis=0).mean() > 0.99


def test_an_area_moves_and_enlarges_the_picture_and_nothing_is_drawn_outside():
    image = pixels(run_picture(), 1000, 700, QRectF(100, 50, 780, 450))
    outside = np.ones(image.shape[:2], bool)
    outside[50:500, 100:880] = False
    assert (image[outside] == (0x12, 0x34, 0x56)).all()
    assert not (image[60:490, 110:870] == (0x12, 0x34, 0x56)).all(axis=2).any()


def test_the_painter_is_left_as_it_was():
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    pen, transform = painter.pen(), painter.transform()
    CurvesPainter().paint(painter, run_picture(), QRectF(10, 10, 300, 200))
    assert (painter.pen(), painter.transform()) == (pen, transform)
    painter.end()


def test_svg_holds_text_as_text():
    root = ElementTree.fromstring(svg_of(run_picture(position=60)))
    written = {"".join(node.itertext()).strip() for node in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Loss", "train", "test", "step 0", "60", "learning rate 0.03 → 0.1"} <= written


def test_svg_looks_like_the_screen():
    runs = [RunCurve(name, number, history(101 - 20 * number)) for number, name in enumerate(("one", "two", "three"))]
    for picture in (run_picture(), picture_of_runs(runs, CurvesLook(LIGHT), 520, 300)):
        image = QImage(520, 300, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        QSvgRenderer(svg_of(picture)).render(painter)
        painter.end()
        top, bottom = int(picture.axes.top), int(picture.axes.bottom)
        left, right = int(picture.axes.left) + 1, int(picture.axes.right)
        part = np.s_[top + 20 : bottom, left:right]
        ours, theirs = (blocks(whole[part]) for whole in (pixels(picture), image_pixels(image)))
        assert np.abs(ours - theirs).max() < 15
        assert np.ptp(ours) > 40  # there is something to compare


def test_pdf_is_written():
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(520, 300), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(72)
    painter = QPainter(writer)
    CurvesPainter().paint(painter, run_picture(position=40))
    painter.end()
    written = bytes(buffer.data().data())
    assert written.startswith(b"%PDF")
    assert b"/Font" in written  # letters, not outlines


def test_a_picture_for_a_film_is_the_one_of_the_window_enlarged():
    window, film = run_picture(), run_picture(1560, 900, 36)
    small = pixels(window, 1560, 900, QRectF(0, 0, 1560, 900))
    assert (np.abs(small - pixels(film, 1560, 900)).max(axis=2) > 100).mean() < 0.02


def test_empty_and_tiny_pictures_are_painted():
    for width, height in ((1, 1), (40, 20), (240, 100)):
        picture = picture_of_run(LossHistory(), CurvesLook(LIGHT), width, height)
        assert (pixels(picture, 240, 100)[0, 0] == rgb(LIGHT.panel)).all()
