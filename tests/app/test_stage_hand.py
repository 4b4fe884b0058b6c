"""What is done on the stage by hand: selecting, weights and biases, divergence, units and layers."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.services.fonts import load_fonts
from app.state.scene import (
    LinkId,
    LossId,
    NodeId,
    StageView,
    build_scene,
    parameter_place,
    parameter_step,
    parameter_value,
)
from app.state.scene.primitives import Arcs, Boxes, Strokes, overlap
from app.state.theme import load_theme
from app.views.stage import Stage
from engine.divergence import Divergence
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, mazur, random_network, spiral

LIGHT = load_theme("light")


@pytest.fixture(autouse=True)
def fonts(qapp):
    return load_fonts()


def scene_of(network, phase=Phase.UPDATE, layer=None, **view):
    view = {"width": 700, "height": 480} | view
    return build_scene(network.snapshot(phase, layer), StageView(**view), LIGHT)


def coloured(scene, kind, colour):
    return [
        part
        for part in scene.upper
        if isinstance(part, kind) and colour in (getattr(part, "colour", None), getattr(part, "outline", None))
    ]


# --- what is selected -------------------------------------------------------------------------------------------------


def test_what_is_selected_is_marked_otherwise_than_what_is_hovered():
    for element, kind in ((NodeId(1, 3), Arcs), (LinkId(1, 3, 4), Strokes), (LossId(), Boxes)):
        selected, hovered = scene_of(spiral(), selected=element), scene_of(spiral(), highlight=element)
        (mark,) = coloured(selected, kind, LIGHT.accent)
        assert not coloured(hovered, kind, LIGHT.accent)
        if kind is Arcs:
            (thin,) = coloured(hovered, Arcs, LIGHT.text)
            assert mark.width > thin.width
            assert mark.radii[0] > thin.radii[0]
        assert selected.links is not None


def test_selecting_does_not_draw_the_links_anew():
    snapshot = spiral().snapshot(Phase.UPDATE)
    plain, marked = (build_scene(snapshot, StageView(700, 480, selected=s), LIGHT) for s in (None, NodeId(0, 1)))
    assert plain.links is marked.links


def test_a_selection_that_is_no_longer_there_is_not_drawn():
    for element in (NodeId(1, 50), NodeId(9, 0), LinkId(9, 0, 0), LinkId(1, 3, 77)):
        scene = scene_of(spiral(), selected=element)
        assert not coloured(scene, (Arcs, Strokes, Boxes), LIGHT.accent)


def test_pixels_can_be_selected():
    scene = scene_of(digits(), input_image=(8, 8), selected=NodeId(-1, 9))
    assert coloured(scene, Boxes, LIGHT.accent)


# --- divergence -------------------------------------------------------------------------------------------------------


def diverged(network, **fields):
    layers = len(network.weights)
    divergence = Divergence(
        **{"step": 31, "phase": Phase.BACKWARD, "layer": 1, "quantity": "gradients"} | fields, layers=layers
    )
    return dataclasses.replace(network.snapshot(Phase.UPDATE), divergence=divergence)


@pytest.mark.parametrize("size", [(700, 480), (1920, 1080)])
def test_the_first_bad_layer_is_framed_and_named(size):
    snapshot = diverged(spiral())
    scene = build_scene(snapshot, StageView(*size), LIGHT)
    frame = np.concatenate([part.curves for part in coloured(scene, Strokes, LIGHT.error)]).reshape(-1, 2)
    column = scene.geometry.columns[2]
    assert (frame.min(axis=0) < (column.left, column.top)).all()
    assert (frame.max(axis=0) > (column.right, column.bottom)).all()
    (label,) = [label for label in scene.labels if label.text == "not finite"]
    assert label.plate == LIGHT.error
    assert str(snapshot.divergence) in scene.caption


def test_a_loss_that_is_not_finite_is_framed_itself():
    scene = build_scene(diverged(spiral(), layer=3, quantity="loss", phase=Phase.LOSS), StageView(700, 480), LIGHT)
    frame = np.concatenate([part.curves for part in coloured(scene, Strokes, LIGHT.error)]).reshape(-1, 2)
    left, _, width, _ = scene.geometry.loss
    assert frame[:, 0].min() < left
    assert frame[:, 0].max() > left + width
    assert frame[:, 0].max() <= 700


def test_a_narrow_stage_says_where_it_diverged_in_fewer_words():
    scene = build_scene(diverged(spiral()), StageView(700, 480, text_scale=1.3), LIGHT)
    assert "gradients of hidden layer 2" in scene.caption


def test_a_divergence_of_a_layer_that_was_removed_marks_nothing():
    scene = build_scene(diverged(mazur(), layer=7), StageView(700, 480), LIGHT)
    assert not coloured(scene, Strokes, LIGHT.error)


# --- weights and biases by hand ---------------------------------------------------------------------------------------


def test_values_steps_and_places_of_parameters():
    network = spiral()
    scene = scene_of(network)
    link, node = LinkId(1, 3, 4), NodeId(1, 3)
    weights = scene.snapshot.layers[1].weights
    assert parameter_value(scene, link) == scene.snapshot.layers[1].weights[3, 4]
    assert parameter_value(scene, node) == scene.snapshot.layers[1].biases[3]
    assert parameter_step(scene, link) == parameter_step(scene, node) == pytest.approx(np.ptp(weights) / 50)
    assert parameter_place(scene, node) == tuple(scene.geometry.columns[2].centres[3])
    x, _ = parameter_place(scene, link)
    assert scene.geometry.columns[1].right < x < scene.geometry.columns[2].left
    for nothing in (None, LossId(), NodeId(-1, 0), NodeId(0, 99), LinkId(0, 99, 0), LinkId(7, 0, 0)):
        assert parameter_value(scene, nothing) is None
    assert parameter_place(scene, LossId()) is None


def test_a_step_is_never_too_small_to_see():
    network = random_network((2, 3, 1))
    network.weights[0] *= 1e-6
    assert parameter_step(scene_of(network), LinkId(0, 0, 0)) == 0.02


@pytest.fixture
def stage(qtbot):
    widget = Stage()
    qtbot.addWidget(widget)
    widget.resize(700, 480)
    widget.show_scene(scene_of(mazur()))
    widget.show()
    qtbot.waitExposed(widget)
    widget.setFocus()
    widget.asked = []
    widget.parameter_requested.connect(lambda element, value: widget.asked.append((element, value)))
    return widget


LINK = LinkId(1, 0, 0)


def point_on(stage, element):
    x, y = parameter_place(stage.scene, element)
    return QPointF(round(x), round(y))


def send_mouse(stage, kind, place, button=Qt.MouseButton.LeftButton, held=Qt.MouseButton.LeftButton, keys=None):
    keys = keys or Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(stage, QMouseEvent(kind, place, stage.mapToGlobal(place), button, held, keys))


def drag(stage, element, by, keys=None):
    start = point_on(stage, element)
    send_mouse(stage, QEvent.Type.MouseButtonPress, start, keys=keys)
    for share in (0.1, 0.5, 1.0):
        end = start - QPointF(0, by * share)
        send_mouse(stage, QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, keys=keys)
    send_mouse(stage, QEvent.Type.MouseButtonRelease, end, held=Qt.MouseButton.NoButton, keys=keys)


def wheel(stage, element, notches, keys=Qt.KeyboardModifier.NoModifier):
    place = point_on(stage, element)
    event = QWheelEvent(
        place, stage.mapToGlobal(place), QPoint(0, 0), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(stage, event)
    return event.isAccepted()


def test_dragging_up_on_a_link_raises_its_weight_and_is_no_click(stage, qtbot):
    value, step = parameter_value(stage.scene, LINK), parameter_step(stage.scene, LINK)
    with qtbot.assertNotEmitted(stage.element_clicked):
        drag(stage, LINK, 40)
    assert {element for element, _ in stage.asked} == {LINK}
    values = [asked for _, asked in stage.asked]
    assert values == sorted(values)
    assert values[-1] == pytest.approx(value + 10 * step, abs=1e-4)


def test_shift_makes_a_drag_fine_and_nodes_have_biases(stage):
    node = NodeId(1, 1)
    value, step = parameter_value(stage.scene, node), parameter_step(stage.scene, node)
    drag(stage, node, -40, Qt.KeyboardModifier.ShiftModifier)
    assert stage.asked[-1] == (node, pytest.approx(value - step, abs=1e-4))


def test_a_weight_that_is_not_finite_starts_again_at_zero(stage):
    network = mazur()
    network.weights[1][0, 0] = np.nan
    with np.errstate(all="ignore"):
        stage.show_scene(scene_of(network))
    step = parameter_step(stage.scene, LINK)
    assert wheel(stage, LINK, 1, Qt.KeyboardModifier.ControlModifier)
    assert stage.asked == [(LINK, pytest.approx(step, abs=1e-4))]


def test_a_drag_ends_when_its_layer_is_removed(stage):
    start = point_on(stage, LINK)
    send_mouse(stage, QEvent.Type.MouseButtonPress, start)
    send_mouse(stage, QEvent.Type.MouseMove, start - QPointF(0, 20), Qt.MouseButton.NoButton)
    asked = list(stage.asked)
    stage.show_scene(scene_of(random_network((2, 1))))
    send_mouse(stage, QEvent.Type.MouseMove, start - QPointF(0, 60), Qt.MouseButton.NoButton)
    assert stage.asked == asked
    send_mouse(stage, QEvent.Type.MouseButtonRelease, start, held=Qt.MouseButton.NoButton)


def test_what_has_no_parameter_cannot_be_dragged(stage, qtbot):
    with qtbot.waitSignal(stage.element_clicked) as clicked:
        drag(stage, NodeId(-1, 0), 40)
    assert clicked.args == [NodeId(-1, 0)]
    assert not stage.asked


def test_the_wheel_needs_a_selection_or_ctrl(stage):
    value, step = parameter_value(stage.scene, LINK), parameter_step(stage.scene, LINK)
    assert not wheel(stage, LINK, 1)
    assert not stage.asked
    assert wheel(stage, LINK, 2, Qt.KeyboardModifier.ControlModifier)
    assert stage.asked == [(LINK, pytest.approx(value + 2 * step, abs=1e-4))]
    stage.show_scene(scene_of(mazur(), selected=LINK))
    assert wheel(stage, LINK, -1)
    assert stage.asked[-1][1] == pytest.approx(value - step, abs=1e-4)
    stage.show_scene(scene_of(mazur(), selected=NodeId(-1, 0)))
    assert not wheel(stage, NodeId(-1, 0), 1)


def test_arrows_change_and_enter_opens_what_is_selected(stage, qtbot):
    stage.show_scene(scene_of(mazur(), selected=LINK))
    value, step = parameter_value(stage.scene, LINK), parameter_step(stage.scene, LINK)
    QTest.keyClick(stage, Qt.Key.Key_Up)
    QTest.keyClick(stage, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [asked for _, asked in stage.asked] == pytest.approx([value + step, value - step / 10], abs=1e-4)
    QTest.keyClick(stage, Qt.Key.Key_Return)
    entry = stage._entry
    assert entry is not None
    assert entry.accessibleName() == "Weight"
    QTest.keyClicks(entry, "1.25")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert stage.asked[-1] == (LINK, 1.25)
    assert stage._entry is None
    stage.show_scene(scene_of(mazur()))
    QTest.keyClick(stage, Qt.Key.Key_Return)
    assert stage._entry is None


def test_a_double_click_opens_the_entry_and_escape_closes_it(stage, qtbot):
    place = point_on(stage, NodeId(0, 0)).toPoint()
    QTest.mouseDClick(stage, Qt.MouseButton.LeftButton, pos=place)
    entry = stage._entry
    assert entry is not None
    assert entry.accessibleName() == "Bias"
    assert stage.rect().contains(entry.geometry())
    QTest.keyClicks(entry, "7")
    QTest.keyClick(entry, Qt.Key.Key_Escape)
    assert stage._entry is None
    assert not stage.asked
    assert stage.hasFocus()
    QTest.mouseDClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert stage._entry is None


def test_the_entry_stays_open_while_what_is_typed_is_no_number(stage):
    stage.open_entry(LINK)
    QTest.keyClicks(stage._entry, "abc")
    QTest.keyClick(stage._entry, Qt.Key.Key_Return)
    assert stage._entry is not None
    assert not stage.asked
    QToolTip.hideText()
    stage.close_entry()


def test_going_elsewhere_closes_the_entry(stage, qtbot):
    stage.open_entry(LINK)
    stage.setFocus()
    qtbot.waitUntil(lambda: stage._entry is None)


def test_the_tooltip_tells_of_changing_and_stays_off_the_enlarged_picture(stage, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, _widget: shown.append((place, text)))
    responses = tuple(np.zeros((2, 4, 4)) for _ in range(2))
    stage.show_scene(scene_of(mazur(), responses=responses, highlight=NodeId(0, 0)))
    place = point_on(stage, NodeId(0, 0)).toPoint()
    QApplication.sendEvent(stage, QHelpEvent(QEvent.Type.ToolTip, place, stage.mapToGlobal(place)))
    ((where, text),) = shown
    assert "Drag" in text
    left, top, width, height = stage.scene.enlarged
    here = stage.mapFromGlobal(where)
    assert not overlap((left, top, width, height), (here.x(), here.y() + 1, 1, 1))
