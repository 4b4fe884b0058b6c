"""Painting the stage on every kind of device, and the widget that shows it."""

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QMouseEvent, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer
from PySide6.QtTest import QTest

from app.painting.in_memory import in_memory
from app.painting.stage import StagePainter
from app.painting.typography import interface_font
from app.services.fonts import load_fonts
from app.state.scene import LinkId, NodeId, StageView, build_scene
from app.state.theme import load_theme
from app.views.stage import Stage
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, mazur, phases, spiral

LIGHT = load_theme("light")


@pytest.fixture(autouse=True)
def fonts(qapp):
    return load_fonts()


def scene_of(network, phase, layer=None, *, theme=LIGHT, **view):
    view = {"width": 700, "height": 480, "fraction": 0.4} | view
    return build_scene(network.snapshot(phase, layer), StageView(**view), theme)


def picture(scene, ratio=1.0, paint=None):
    image = QImage(round(scene.width * ratio), round(scene.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    (paint or StagePainter().paint)(painter, scene)
    painter.end()
    return image


def pixels(image):
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def in_two_layers(scene, ratio):
    links = picture(scene, ratio, lambda painter, scene: StagePainter().paint_links(painter, scene.links))

    def paint(painter, scene):
        painter.drawImage(0, 0, links)
        StagePainter().paint_upper(painter, scene)

    return picture(scene, ratio, paint)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("flow", [False, True])
def test_two_layers_equal_one_painting_pixel_for_pixel(ratio, flow):
    for network, image in ((spiral(), None), (digits(), (8, 8))):
        for phase, layer in phases(len(network.weights)):
            scene = scene_of(network, phase, layer, flow=flow, flow_time=0.7, input_image=image)
            assert in_two_layers(scene, ratio) == picture(scene, ratio)


def test_painting_twice_gives_the_same_picture():
    scene = scene_of(mazur(), Phase.BACKWARD, 0)
    assert picture(scene) == picture(scene)


def test_each_phase_and_each_direction_look_different_even_in_grey():
    greys = []
    for phase, layer in (
        (Phase.BATCH, None),
        (Phase.FORWARD, 1),
        (Phase.LOSS, None),
        (Phase.BACKWARD, 1),
        (Phase.UPDATE, None),
    ):
        greys.append(pixels(picture(scene_of(spiral(), phase, layer))).mean(axis=2))
    for i, one in enumerate(greys):
        for other in greys[i + 1 :]:
            assert (np.abs(one - other) > 24).mean() > 0.01


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("network", [mazur(), spiral(), digits()], ids=["2-2-2", "2-8-8-8-1", "64-32-10"])
def test_svg_is_made_of_shapes_and_looks_like_the_picture(network, theme):
    image = (8, 8) if network.inputs.shape[0] == 64 else None
    for phase, layer in ((Phase.FORWARD, 1), (Phase.BACKWARD, 0), (Phase.UPDATE, None)):
        scene = scene_of(network, phase, layer, theme=load_theme(theme), input_image=image)
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(96)
        generator.setSize(QSize(700, 480))
        generator.setViewBox(QRect(0, 0, 700, 480))
        painter = QPainter(generator)
        StagePainter().paint(painter, scene)
        painter.end()
        svg = bytes(buffer.data().data()).decode()
        assert "<image" not in svg
        assert "<text" in svg
        drawn = QImage(700, 480, QImage.Format.Format_RGB32)
        drawn.fill(0)
        painter = QPainter(drawn)
        QSvgRenderer(QByteArray(svg.encode())).render(painter)
        painter.end()
        difference = np.abs(pixels(drawn) - pixels(picture(scene)))
        assert difference.mean() < 9


def test_pdf_has_no_pictures(tmp_path):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSize(700, 480)))
    painter = QPainter(writer)
    StagePainter().paint(painter, scene_of(spiral(), Phase.BACKWARD, 1))
    painter.end()
    data = bytes(buffer.data().data())
    assert data.startswith(b"%PDF")
    assert b"/Subtype /Image" not in data
    assert len(data) > 5000


def test_texts_are_no_wider_than_the_scene_thinks():
    for network in (mazur(), spiral(), digits()):
        for phase, layer in phases(len(network.weights)):
            for label in scene_of(network, phase, layer, fraction=1.0).labels:
                weight = QFont.Weight.DemiBold if label.strong else QFont.Weight.Normal
                width = QFontMetricsF(interface_font(label.size, weight)).horizontalAdvance(label.text)
                assert width <= label.rectangle[2] + 1.5, label.text


def test_fonts_are_ours():
    assert {"Inter", "Backscope Symbols"} <= set(load_fonts())
    metrics = QFontMetricsF(interface_font(20))
    assert len({round(metrics.horizontalAdvance(figure), 6) for figure in "0123456789"}) == 1


def test_only_contiguous_arrays_are_handed_to_qt():
    with pytest.raises(ValueError, match="contiguous"):
        in_memory(np.zeros((4, 8))[:, ::2], QPointF)


# --- the widget -------------------------------------------------------------------------------------------------------


@pytest.fixture
def stage(qtbot):
    widget = Stage()
    qtbot.addWidget(widget)
    widget.resize(700, 480)
    widget.show()
    return widget


def test_the_widget_paints_the_scene(stage):
    scene = scene_of(spiral(), Phase.FORWARD, 1)
    stage.show_scene(scene)
    assert stage.scene is scene
    shown = stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert shown == picture(scene, stage.devicePixelRatioF())
    assert "hidden layer 2" in stage.accessibleDescription()


def test_the_widget_paints_without_a_scene(stage):
    assert not stage.grab().isNull()


def test_the_links_picture_is_kept_while_it_is_the_same(stage):
    snapshot = spiral().snapshot(Phase.FORWARD, 1)
    images = []
    for fraction in (0.1, 0.5, 0.9):
        stage.show_scene(build_scene(snapshot, StageView(700, 480, fraction=fraction), LIGHT))
        stage.grab()
        images.append(stage._links_image)
    assert images[0] is images[1] is images[2]


def test_fast_motion_keeps_the_picture_of_the_links_until_it_is_renewed(stage, qtbot):
    images = []
    for number, renew in enumerate((True, False, False, True)):
        scene = scene_of(spiral(), Phase.UPDATE, flow=True, flow_time=number / 60)
        stage.show_scene(scene, renew_links=renew)
        if renew:
            with qtbot.waitSignal(stage.links_painted) as painted:
                stage.grab()
            assert painted.args[0] > 0
        else:
            with qtbot.assertNotEmitted(stage.links_painted):
                stage.grab()
        images.append(stage._links_image)
    assert images[0] is images[1] is images[2]
    assert images[3] is not images[2]


def move(stage, x, y):
    place = QPointF(x, y)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, stage.mapToGlobal(place),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    stage.mouseMoveEvent(event)


def test_the_widget_says_what_the_pointer_is_on(stage, qtbot):
    scene = scene_of(spiral(), Phase.FORWARD, 1)
    stage.show_scene(scene)
    x, y = scene.geometry.columns[2].centres[3]
    with qtbot.waitSignal(stage.element_hovered) as hovered:
        move(stage, x, y)
    assert hovered.args == [NodeId(1, 3)]
    with qtbot.assertNotEmitted(stage.element_hovered):
        move(stage, x + 1, y)
    with qtbot.waitSignal(stage.element_clicked) as clicked:
        QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert clicked.args == [NodeId(1, 3)]
    with qtbot.waitSignal(stage.element_hovered) as left:
        move(stage, 2, 2)
    assert left.args == [None]


def test_the_widget_says_its_size(stage, qtbot):
    with qtbot.waitSignal(stage.resized) as resized:
        stage.resize(800, 500)
    assert resized.args == [800.0, 500.0]


def test_links_can_be_hovered(stage, qtbot):
    scene = scene_of(mazur(), Phase.FORWARD, 0)
    stage.show_scene(scene)
    first = scene.geometry.columns[0].starts[0]
    last = scene.geometry.columns[1].ends[0]
    with qtbot.waitSignal(stage.element_hovered) as hovered:
        move(stage, *(first * 0.5 + last * 0.5))
    assert hovered.args == [LinkId(0, 0, 0)]
