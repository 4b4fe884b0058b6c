import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from app.painting.surface import SurfacePainter
from app.services.fonts import load_fonts
from app.state.scene.primitives import overlap
from app.state.surface import SurfaceLook, SurfacePicture, picture_of_surface, words_at
from app.state.surface_frame import Frame, clipped
from app.state.surface_request import weight_choices
from app.state.surface_words import loss_text, notes, path_texts, statement, weight_text
from app.state.theme import load_theme, rgb
from engine import Trainer
from engine.loss_surface import most_changed, place_of
from tests.app.surfaces import course, surfaces
from tests.engine.scenarios import trainer

LIGHT = load_theme("light")
KINDS = ("principal", "weights", "random")


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


@pytest.fixture(scope="module")
def made():
    return {kind: surfaces(kind)[-1] for kind in KINDS}


def pixels(picture: SurfacePicture, width: int, height: int, area: QRectF | None = None) -> np.ndarray:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF123456)
    painter = QPainter(image)
    SurfacePainter().paint(painter, picture, area)
    painter.end()
    return np.array(image.constBits()).reshape(height, width, 4)[..., 2::-1].astype(int)


def near(image: np.ndarray, colour: str, reach: int = 8) -> np.ndarray:
    return np.abs(image - rgb(colour)).max(axis=2) <= reach


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("width", "height", "text"), [(300, 220, 12), (1080, 620, 12), (1920, 1080, 28), (120, 60, 12)]
)
def test_a_picture_of_any_size_stays_within_its_borders(made, kind, width, height, text):
    picture = picture_of_surface(made[kind], SurfaceLook(LIGHT, notes=True), width, height, text)
    frame = picture.frame
    assert 0 < frame.left < frame.right <= width
    assert 0 < frame.top < frame.bottom
    for path in picture.paths:
        assert path.points[:, 0].min() >= 0 and path.points[:, 0].max() <= width
    for label in picture.labels:
        left, _, label_width, _ = label.rectangle
        assert left >= -1 and left + label_width <= width + 1 + label.size
    assert pixels(picture, width, height).shape == (height, width, 3)


def test_numbers_on_contours_are_apart_and_in_the_chart(made):
    picture = picture_of_surface(made["principal"], SurfaceLook(LIGHT), 700, 500)
    labels = picture.level_labels
    assert len(labels) >= 3
    for number, label in enumerate(labels):
        assert not any(overlap(label.rectangle, other.rectangle) for other in labels[:number])
        assert picture.frame.coordinates(label.x, label.y) is not None


def test_a_pixel_has_the_colour_of_its_loss(made):
    surface = replace(made["weights"], paths=())
    picture = picture_of_surface(surface, SurfaceLook(LIGHT), 600, 440)
    image = pixels(picture, 600, 440)
    grid = surface.grid
    places = picture.frame.places(np.stack([axis.ravel() for axis in np.meshgrid(grid.x, grid.y)], axis=1))
    shade = {}
    for (x, y), loss in zip(places.round().astype(int).tolist(), grid.losses.ravel().tolist(), strict=True):
        if (
            picture.frame.left + 4 < x < picture.frame.right - 4
            and picture.frame.top + 4 < y < picture.frame.bottom - 4
        ):
            shade[loss] = int(image[y, x].sum())
    losses = sorted(shade)
    lowest, highest = losses[: len(losses) // 4], losses[-len(losses) // 4 :]
    assert np.median([shade[loss] for loss in lowest]) > np.median([shade[loss] for loss in highest]) + 40


def test_runs_are_drawn_in_their_colours_from_an_open_to_a_full_dot(made):
    surface = made["principal"]
    picture = picture_of_surface(surface, SurfaceLook(LIGHT), 600, 440)
    image = pixels(picture, 600, 440)
    for path in surface.paths:
        end = picture.frame.places(path.coordinates)[-1].round().astype(int)
        assert near(image, LIGHT.runs[path.colour])[end[1], end[0]]
    first = picture.frame.places(surface.paths[1].coordinates)[0].round().astype(int)
    assert near(image, LIGHT.panel)[first[1], first[0]]
    assert len(picture.heads) >= 4


def test_a_run_that_is_mostly_off_the_plane_is_dashed(made):
    for kind, dashed in (("random", True), ("principal", False)):
        picture = picture_of_surface(made[kind], SurfaceLook(LIGHT), 600, 440)
        adam = [line for line in picture.paths if line.colour == LIGHT.runs[0]]
        assert adam
        assert all((line.dash != (0.0, 0.0)) == dashed for line in adam)
        assert ("dashed" in picture.statement) == (dashed or made[kind].paths[1].share_off > 0.5)


def test_the_legend_states_the_projection_error_of_each_run_in_the_engines_numbers(made):
    surface = made["principal"]
    wide = picture_of_surface(surface, SurfaceLook(LIGHT), 1000, 500)
    texts = [label.text for label in wide.labels]
    for path in surface.paths:
        assert path.name in texts
        assert any(f"{100 * path.share_off:.0f} %" in text and loss_text(path.loss_error)[:3] in text for text in texts)
    lengths = [len(text) for text in path_texts(surface.paths[0])]
    assert lengths == sorted(lengths, reverse=True)
    assert f"{sum(surface.plane.shares):.0%}".replace("%", " %") in notes(surface)[0]


def test_the_statement_says_all_in_words(made):
    text = statement(made["principal"])
    assert text.startswith("Loss over a plane of weights: 1st principal direction")
    assert f"The loss in its middle is {loss_text(made['principal'].centre_loss)}." in text
    assert "Adam is up to" in text and "SGD is up to" in text
    assert "Mean loss over all" in text
    part = replace(made["random"], examples=7, batch_norm=True, left_out=("wide",))
    text = statement(part)
    assert "7 of" in text and "running statistics" in text and "not drawn: wide" in text
    assert "filter-normalised" in text


def test_what_does_not_fit_the_window_is_cut_at_its_edge():
    frame = Frame(0, 0, 10, 10, (0, 1), (0, 1))
    pieces = clipped(np.array([[5.0, 5.0], [15.0, 5.0], [15.0, 8.0], [5.0, 8.0], [5.0, 9.0]]), frame)
    np.testing.assert_allclose(pieces[0], [[5, 5], [10, 5]])
    np.testing.assert_allclose(pieces[1], [[10, 8], [5, 8], [5, 9]])
    assert clipped(np.array([[20.0, 1.0], [20.0, 5.0], [12.0, 50.0]]), frame) == []
    assert clipped(np.array([[2.0, 2.0]]), frame) == []


def test_a_zoomed_picture_shows_the_part_of_the_path_that_is_in_sight():
    picture = picture_of_surface(surfaces("weights", zoom=16.0)[-1], SurfaceLook(LIGHT), 600, 440)
    frame = picture.frame
    for line in picture.paths:
        x, y = line.points.T
        chart = (y <= frame.bottom).all()
        assert not chart or (x.min() >= frame.left - 1e-6 and x.max() <= frame.right + 1e-6)


def test_overflow_is_a_region_of_its_own(made):
    surface = made["random"]
    losses = surface.grid.losses.copy()
    losses[:, 12:] = np.nan
    overflowing = replace(surface, grid=replace(surface.grid, losses=losses), paths=())
    picture = picture_of_surface(overflowing, SurfaceLook(LIGHT), 600, 440)
    image = pixels(picture, 600, 440)
    frame = picture.frame
    assert near(image, picture.regions[-1].colour)[int((frame.top + frame.bottom) / 2), int(frame.right) - 20]
    assert "overflows" in [label.text for label in picture.labels]
    all_gone = replace(surface, grid=replace(surface.grid, losses=np.full_like(losses, np.inf)))
    assert len(picture_of_surface(all_gone, SurfaceLook(LIGHT), 600, 440).regions) == 2


def test_the_pointer_is_told_the_computed_loss_and_the_state_of_a_run_below_it(made):
    surface = made["principal"]
    picture = picture_of_surface(surface, SurfaceLook(LIGHT), 600, 440)
    path = surface.paths[0]
    x, y = picture.frame.places(path.coordinates)[-1].tolist()
    words = words_at(surface, picture, x, y)
    nearest = surface.grid.nearest(*path.coordinates[-1].tolist())
    assert words.startswith(f"Loss {loss_text(nearest[2])} at (")
    assert f"Adam, step 60: true loss {loss_text(path.true_losses[-1])}" in words
    assert words_at(surface, picture, 1, 439) == picture.statement


def test_a_file_shows_what_the_window_shows(made):
    picture = picture_of_surface(made["principal"], SurfaceLook(LIGHT, notes=True), 480, 360)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(480, 360))
    generator.setViewBox(QRect(0, 0, 480, 360))
    painter = QPainter(generator)
    SurfacePainter().paint(painter, picture)
    painter.end()
    svg = bytes(buffer.data().data())
    texts = "".join(text for element in ElementTree.fromstring(svg).iter() if (text := element.text))
    assert "Adam" in texts
    image = QImage(480, 360, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, 480, 360))
    painter.end()
    drawn = np.array(image.constBits()).reshape(360, 480, 4)[..., 2::-1].astype(int)
    difference = np.abs(drawn - pixels(picture, 480, 360))[int(picture.frame.top) : int(picture.frame.bottom)]
    assert difference.mean() < 3


def test_a_picture_can_be_painted_anywhere_and_enlarged(made):
    picture = picture_of_surface(made["principal"], SurfaceLook(LIGHT), 300, 200)
    image = pixels(picture, 640, 440, QRectF(20, 20, 600, 400))
    assert (image[:20] == rgb("#123456")).all() and (image[:, :20] == rgb("#123456")).all()
    assert near(image[20:420, 20:620], LIGHT.runs[0]).sum() > 100


def test_weights_have_names():
    architecture = trainer(layers=[{"units": 3}, {"units": 2}]).architecture
    names = [weight_text(architecture, place_of(architecture, index)) for index in (0, 5, 9, 17)]
    assert names == [
        "x1 → hidden 1, unit 1",
        "bias of hidden 1, unit 2",
        "unit 1 → hidden 2, unit 1",
        "unit 1 → output",
    ]
    states = course().states
    choices = weight_choices(states[0].architecture, most_changed(states, 4))
    assert [choice.index for choice in choices] == sorted(choice.index for choice in choices)
    assert len(choices) == 4


def test_numbers_are_those_of_the_trainer(made):
    surface = made["principal"]
    adam = course(trainer(optimizer={"kind": "adam", "learning_rate": 0.1}))
    expected = [Trainer.at(state).evaluate().train_loss for state in adam.states]
    np.testing.assert_allclose(surface.paths[0].true_losses, expected, rtol=1e-12)
