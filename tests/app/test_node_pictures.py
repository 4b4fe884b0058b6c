"""Pictures on the stage: responses in nodes, weights as images, the enlarged picture, and how they are painted."""

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.painting.pictures import paint_pictures
from app.painting.stage import StagePainter
from app.services.fonts import load_fonts
from app.state.scene import NodeId, StageView, build_scene
from app.state.scene.node_pictures import has_pictures
from app.state.scene.primitives import Label, Pictures, overlap
from app.state.theme import load_theme
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, random_network, spiral

LIGHT = load_theme("light")
SCALE = ("#ff0000", "#808080", "#0000ff", "#00ff00")
GRID = 12


@pytest.fixture(autouse=True)
def fonts(qapp):
    return load_fonts()


def responses_of(network, size=GRID):
    x1, x2 = np.meshgrid(np.linspace(-1, 1, size), np.linspace(-1, 1, size))
    # row 0 lowest: values grow upwards in every unit
    return tuple(np.stack([np.tanh(x2 * (k + 1) + 0.1 * x1) for k in range(len(w))]) for w in network.weights)


def scene_of(network, phase=Phase.UPDATE, layer=None, *, fresh=True, **view):
    view = {"width": 1920, "height": 1080} | view
    return build_scene(network.snapshot(phase, layer, fresh=fresh), StageView(**view), LIGHT)


def pictures(scene):
    return [part for part in scene.upper if isinstance(part, Pictures)]


def drawn(part, side=40, ratio=1.0):
    image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_pictures(painter, part, vector=False)
    painter.end()
    return image


def test_hidden_and_output_nodes_show_their_responses_in_fast_motion_and_at_rest():
    network = spiral()
    responses = responses_of(network)
    for scene in (
        scene_of(network, flow=True, responses=responses),
        scene_of(network, responses=responses),
        scene_of(network, Phase.BATCH, fresh=False, responses=responses),
    ):
        shown = pictures(scene)
        assert [len(part.shares) for part in shown] == [8, 8, 8, 1]
        assert all(part.round and part.smooth for part in shown)
        assert (shown[0].shares[:, 0].mean(axis=1) > 0).all()  # large x2 at the top


@pytest.mark.parametrize(("phase", "layer"), [(Phase.FORWARD, 1), (Phase.LOSS, None), (Phase.BACKWARD, 1)])
def test_within_a_step_nodes_show_the_numbers_of_the_example(phase, layer):
    network = spiral()
    assert not pictures(scene_of(network, phase, layer, responses=responses_of(network)))


def test_numbers_on_pictures_stand_on_plates():
    network = spiral()
    scene = scene_of(network, responses=responses_of(network))
    column = scene.geometry.columns[1]
    numbers = [label for label in scene.labels if label.x == column.x and column.top < label.y < column.bottom]
    assert len(numbers) == 8
    assert all(label.plate == LIGHT.panel and label.colour == LIGHT.text for label in numbers)


def test_responses_of_another_shape_of_network_are_left_out():
    network = spiral()
    responses = responses_of(network)
    stale = (responses[0][:5], None, *responses[2:])
    assert [len(part.shares) for part in pictures(scene_of(network, responses=stale))] == [8, 1]
    assert not pictures(scene_of(network, responses=(None,)))


def test_pictures_are_kept_while_the_responses_are_the_same_object():
    network = spiral()
    snapshot, responses = network.snapshot(Phase.UPDATE), responses_of(network)
    one, two = (
        build_scene(snapshot, StageView(900, 600, flow=True, flow_time=t, responses=responses), LIGHT) for t in (0, 1)
    )
    assert all(a is b for a, b in zip(pictures(one), pictures(two), strict=True))
    assert one.links is two.links
    changed = build_scene(
        snapshot, StageView(900, 600, flow=True, responses=tuple(array.copy() for array in responses)), LIGHT
    )
    assert pictures(changed)[0] is not pictures(one)[0]
    assert changed.links is one.links  # the links need not be drawn anew


def test_unbounded_activations_are_scaled_by_their_largest_value():
    network = random_network((2, 4, 1), "relu", "linear")
    responses = (np.full((4, 3, 3), 5.0), np.full((1, 3, 3), -0.5))
    hidden, output = pictures(scene_of(network, responses=responses))
    assert hidden.shares.max() == 1
    assert output.shares.min() == -1


def test_small_nodes_show_no_picture():
    network = random_network((2, 36, 1))
    scene = scene_of(network, width=700, height=480, flow=True, responses=responses_of(network))
    assert [len(part.shares) for part in pictures(scene)] == [1]


def test_weights_of_pixels_are_shown_as_images_in_nodes_that_are_large_enough():
    network = digits()
    scene = scene_of(network, flow=True, input_image=(8, 8))
    (inside,) = pictures(scene)
    assert inside.shares.shape == (32, 8, 8)
    weights = scene.snapshot.layers[0].weights
    assert np.allclose(inside.shares[3].ravel(), (weights / np.abs(weights).max())[3], atol=1e-6)
    small = scene_of(network, width=700, height=480, flow=True, input_image=(8, 8))
    assert not pictures(small)
    hovered = scene_of(network, width=700, height=480, flow=True, input_image=(8, 8), highlight=NodeId(0, 3))
    (enlarged,) = pictures(hovered)
    assert not enlarged.smooth
    assert np.array_equal(enlarged.shares[0], inside.shares[3])


@pytest.mark.parametrize("size", [(700, 480), (1920, 1080)])
def test_the_enlarged_picture_has_axes_and_lies_on_the_stage(size):
    network = spiral()
    responses = responses_of(network)
    for layer, units in enumerate((8, 8, 8, 1)):
        for unit in {0, units - 1}:
            for phase in (Phase.UPDATE, Phase.FORWARD):
                scene = scene_of(
                    network, phase, 1 if phase is Phase.FORWARD else None, width=size[0], height=size[1],
                    responses=responses, response_extent=(-6.0, 6.0, -6.0, 6.0), highlight=NodeId(layer, unit),
                )  # fmt: skip
                left, top, width, height = scene.enlarged
                assert left >= 0
                assert top >= 0
                assert left + width <= size[0]
                assert top + height <= scene.geometry.caption
                inside = [p for p in scene.upper if isinstance(p, Label)][-8:]
                assert {"x₁", "x₂", "−6", "6"} <= {label.text for label in inside}
                x, y = scene.geometry.columns[layer + 1].centres[unit]
                assert not overlap(scene.enlarged, (x, y, 0.0, 0.0))
                picture = pictures(scene)[-1]
                side = picture.rectangles[0, 2]
                assert side == pytest.approx(160 * scene.geometry.type.unit, rel=0.1)


def test_elements_without_a_picture_are_not_enlarged():
    network = spiral()
    for highlight in (NodeId(-1, 0), None, NodeId(0, 99), NodeId(9, 0)):
        assert scene_of(network, responses=responses_of(network), highlight=highlight).enlarged is None
    assert scene_of(network, highlight=NodeId(0, 0)).enlarged is None


def test_has_pictures_says_so():
    network = spiral()
    moment_scene = scene_of(network, responses=responses_of(network))
    from app.state.scene.moment import moment_of

    moment = moment_of(moment_scene.snapshot, moment_scene.view, LIGHT)
    assert [has_pictures(moment, number) for number in range(5)] == [False, True, True, True, True]


# --- painting ---------------------------------------------------------------------------------------------------------


def test_colours_run_from_negative_over_zero_to_positive():
    shares = np.array([[[-1, 0, 1, np.nan]]], np.float32)
    image = drawn(Pictures(shares, np.array([[0.0, 0, 40, 40]]), SCALE, smooth=False))
    assert [image.pixelColor(x, 20).name() for x in (5, 15, 25, 35)] == list(SCALE)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_round_picture_leaves_its_corners_free(ratio):
    image = drawn(
        Pictures(np.ones((1, 4, 4), np.float32), np.array([[4.3, 4.6, 30, 30]]), SCALE, round=True), 40, ratio
    )
    middle = round(20 * ratio)
    assert image.pixelColor(middle, middle).name() == "#0000ff"
    assert image.pixelColor(round(6 * ratio), round(6 * ratio)).name() == "#ffffff"
    blue = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., 1]
    covered = (255 - blue.astype(float)).sum() / 255 / ratio**2
    assert covered == pytest.approx(np.pi * 15**2, rel=0.01)


def test_smooth_pictures_interpolate_and_keep_their_orientation():
    ramp = np.linspace(-1, 1, 5, dtype=np.float32)[None, :, None].repeat(5, axis=2)
    image = drawn(Pictures(ramp, np.array([[0.0, 0, 40, 40]]), SCALE))
    reds = [image.pixelColor(20, y).red() for y in range(40)]
    assert reds == sorted(reds, reverse=True)
    assert len(set(reds)) > 15


def test_not_finite_values_are_seen_in_smooth_pictures_too():
    shares = np.zeros((1, 4, 4), np.float32)
    shares[0, 0, 0] = np.inf
    image = drawn(Pictures(shares, np.array([[0.0, 0, 40, 40]]), SCALE))
    assert image.pixelColor(3, 3).name() == SCALE[3]
    assert image.pixelColor(30, 30).name() == SCALE[1]


def test_pictures_are_embedded_in_vector_files():
    network = spiral()
    scene = scene_of(network, width=700, height=480, flow=True, responses=responses_of(network))
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(700, 480))
    generator.setViewBox(QRect(0, 0, 700, 480))
    painter = QPainter(generator)
    StagePainter().paint(painter, scene)
    painter.end()
    assert bytes(buffer.data().data()).count(b"<image") == 25
