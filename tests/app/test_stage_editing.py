"""Adding and removing units and layers on the stage itself."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.services.fonts import load_fonts
from app.state.scene import NodeId, StageView, build_scene, editing_places
from app.state.scene.primitives import overlap
from app.state.theme import load_theme
from app.views.stage import Stage
from app.views.stage_editing import StageEditing
from engine.snapshot import Phase
from tests.app.snapshot_factory import random_network, spiral

LIGHT = load_theme("light")


def scene_of(network, **view):
    view = {"width": 700, "height": 480} | view
    return build_scene(network.snapshot(Phase.UPDATE), StageView(**view), LIGHT)


@pytest.fixture(autouse=True)
def fonts(qapp):
    return load_fonts()


@pytest.fixture
def editing(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    stage = Stage(holder)
    stage.resize(700, 480)
    editing = StageEditing(stage)
    holder.resize(700, 480)
    holder.show()
    editing.holder = holder
    editing.stage = stage
    show(editing, spiral())
    editing.asked = []
    for name in ("add_unit", "remove_unit", "add_layer", "remove_layer"):
        getattr(editing, f"{name}_requested").connect(lambda *args, name=name: editing.asked.append((name, *args)))
    return editing


def show(editing, network, **view):
    scene = scene_of(network, width=float(editing.stage.width()), height=float(editing.stage.height()), **view)
    editing.stage.show_scene(scene)
    editing.show_scene(scene)
    return scene


def point_at(editing, x, y):
    place, none = QPointF(x, y), Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, editing.stage.mapToGlobal(place), none, none, keys)
    QApplication.sendEvent(editing.stage, event)


def seen(editing):
    buttons = [b for n in range(3) for b in editing.layer_controls(n)] + [editing.insert_button(n) for n in range(4)]
    return [button for button in buttons if button.isVisible()]


def test_controls_show_only_at_the_headings(editing):
    assert not seen(editing)
    point_at(editing, 300, 20)
    assert len(seen(editing)) == 13
    rectangles = [
        (b.mapTo(editing.stage, QPoint(0, 0)).x(), b.mapTo(editing.stage, QPoint(0, 0)).y(), b.width(), b.height())
        for b in seen(editing)
    ]
    for number, one in enumerate(rectangles):
        assert one[2] >= 20
        assert editing.stage.rect().contains(one[0], one[1])
        assert not any(overlap(one, other) for other in rectangles[number + 1 :])
    point_at(editing, 300, 200)
    assert not seen(editing)
    point_at(editing, 300, 20)
    QApplication.sendEvent(editing.stage, QEvent(QEvent.Type.Leave))
    assert not seen(editing)


def test_controls_ask_for_units_and_layers(editing):
    point_at(editing, 300, 20)
    fewer, more, remove = editing.layer_controls(1)
    for button in (fewer, more, remove, editing.insert_button(0), editing.insert_button(3)):
        button.click()
    assert editing.asked == [
        ("remove_unit", 1, 7), ("add_unit", 1), ("remove_layer", 1), ("add_layer", 0), ("add_layer", 3),
    ]  # fmt: skip


def test_the_selected_unit_is_the_one_removed_and_its_layer_shows_its_controls(editing):
    show(editing, spiral(), selected=NodeId(1, 2))
    fewer, more, remove = editing.layer_controls(1)
    assert seen(editing) == [fewer, more, remove]
    assert fewer.toolTip() == fewer.accessibleName() == "Remove unit 3 of hidden layer 2"
    fewer.click()
    editing.layer_controls(0)[0].click()
    assert editing.asked == [("remove_unit", 1, 2), ("remove_unit", 0, 7)]
    show(editing, spiral(), selected=None)
    assert not seen(editing)
    assert fewer.toolTip() == "Remove the last unit of hidden layer 2"


def test_every_control_has_a_name_and_can_be_reached_by_tab(editing, qtbot):
    editing.stage.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not seen(editing)
    QApplication.sendEvent(editing.stage, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert len(seen(editing)) == 13
    for button in seen(editing):
        assert button.accessibleName()
        assert button.toolTip() == button.accessibleName()
        assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus
    order, widget = [], editing.stage.nextInFocusChain()
    while widget is not editing.stage and widget is not editing.holder:
        if widget in seen(editing):
            order.append(widget)
        widget = widget.nextInFocusChain()
    assert order[:5] == [editing.insert_button(0), *editing.layer_controls(0), editing.insert_button(1)]


def test_leaving_the_stage_by_keyboard_hides_the_controls(editing):
    other = QWidget(editing.holder)
    QApplication.sendEvent(editing.stage, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert seen(editing)
    editing._focus_moved(editing.stage, editing.insert_button(0))
    assert seen(editing)
    editing._focus_moved(editing.insert_button(0), other)
    assert not seen(editing)


def test_controls_follow_the_network(editing):
    point_at(editing, 300, 20)
    show(editing, random_network((2, 1, 1)))
    assert len(seen(editing)) == 5
    assert not editing.layer_controls(0)[0].isEnabled()
    show(editing, random_network((2, 1)))
    assert seen(editing) == [editing.insert_button(0)]
    show(editing, spiral())
    assert len(seen(editing)) == 13
    assert editing.layer_controls(0)[0].isEnabled()


def test_where_layers_stand_close_only_the_nearest_shows_its_controls(editing):
    scene = show(editing, random_network((2, *(6,) * 8, 1)))
    assert not editing_places(scene.geometry).fits
    point_at(editing, scene.geometry.columns[3].x, 20)
    visible = [number for number in range(8) if editing.layer_controls(number)[0].isVisible()]
    assert visible == [2]


def test_controls_grow_with_the_stage():
    small, large = (
        editing_places(scene_of(spiral(), width=w, height=h).geometry) for w, h in ((700, 480), (1920, 1080))
    )
    assert 20 <= small.button < large.button <= 40
    assert small.fits
    assert large.fits
