"""The stage without a pointer: going from element to element, and being told what is selected."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.fonts import load_fonts
from app.state.scene import LinkId, LossId, NodeId, StageView, Way, build_scene, describe, neighbour
from app.state.theme import load_theme
from app.views.digit_gallery import DigitGalleryView
from app.views.stage import Stage
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, mazur, spiral

LIGHT = load_theme("light")


@pytest.fixture(autouse=True)
def fonts(qapp):
    return load_fonts()


def scene_of(network, **view):
    return build_scene(network.snapshot(Phase.UPDATE), StageView(**({"width": 700, "height": 480} | view)), LIGHT)


# --- where the ways lead ----------------------------------------------------------------------------------------------


def test_one_begins_at_the_first_input_or_at_the_loss():
    scene = scene_of(mazur())
    assert neighbour(scene, None, Way.NEXT) == neighbour(scene, None, Way.AFTER) == NodeId(-1, 0)
    assert neighbour(scene, None, Way.BEFORE) == neighbour(scene, None, Way.PREVIOUS) == LossId()
    assert neighbour(scene, NodeId(7, 0), Way.NEXT) == NodeId(-1, 0)  # of a network that is no more
    assert neighbour(scene, NodeId(0, 9), Way.NEXT) == NodeId(-1, 0)


def test_units_of_a_layer_are_gone_through_in_a_circle():
    scene, seen = scene_of(spiral()), []
    element = NodeId(0, 0)
    units = scene.snapshot.layers[0].units
    for _ in range(units):
        seen.append(element)
        element = neighbour(scene, element, Way.NEXT)
    assert seen == [NodeId(0, unit) for unit in range(units)]
    assert element == NodeId(0, 0)
    assert neighbour(scene, element, Way.PREVIOUS) == NodeId(0, units - 1)


def test_layers_lead_to_the_loss_and_back():
    scene = scene_of(spiral())
    element, layers = NodeId(-1, 0), []
    for _ in range(len(scene.snapshot.layers) + 1):
        element = neighbour(scene, element, Way.AFTER)
        layers.append(element)
    assert layers[-1] == LossId() and neighbour(scene, LossId(), Way.AFTER) == LossId()
    assert neighbour(scene, LossId(), Way.BEFORE) == NodeId(len(scene.snapshot.layers) - 1, 0)
    assert neighbour(scene, NodeId(-1, 1), Way.BEFORE) == NodeId(-1, 1)


def test_links_are_reached_from_their_unit_and_from_an_input():
    scene = scene_of(mazur())
    link = neighbour(scene, NodeId(0, 1), Way.ACROSS)
    assert link == LinkId(0, 1, 0)
    assert neighbour(scene, link, Way.NEXT) == LinkId(0, 1, 1)
    assert neighbour(scene, LinkId(0, 1, 1), Way.NEXT) == link
    assert neighbour(scene, link, Way.AFTER) == LinkId(1, 1, 0)
    assert neighbour(scene, LinkId(1, 1, 0), Way.AFTER) == LinkId(1, 1, 0)
    assert neighbour(scene, link, Way.ACROSS) == NodeId(0, 1)
    assert neighbour(scene, NodeId(-1, 1), Way.ACROSS) == LinkId(0, 0, 1)


def test_only_links_that_are_drawn_are_gone_to():
    scene = scene_of(digits())
    link = neighbour(scene, NodeId(0, 0), Way.ACROSS)
    for _ in range(5):
        if isinstance(link, LinkId):
            assert "Weight" in describe(scene, link)
        link = neighbour(scene, link, Way.NEXT)
    assert neighbour(scene, LinkId(0, 0, 10**6), Way.NEXT) is not None


# --- the keys ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def stage(qtbot):
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(700, 480)
    stage.chosen = []
    stage.element_clicked.connect(stage.chosen.append)
    stage.show_scene(scene_of(mazur(), selected=NodeId(0, 0)))
    return stage


@pytest.mark.parametrize(
    ("key", "modifier", "element"),
    [
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier, NodeId(0, 1)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier, NodeId(0, 1)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier, NodeId(1, 0)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, NodeId(-1, 0)),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, LinkId(0, 0, 0)),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, None),
    ],
)
def test_a_key_selects_another_element(stage, key, modifier, element):
    QTest.keyClick(stage, key, modifier)
    assert stage.chosen == [element]


def test_the_bare_arrows_still_change_the_value(stage, qtbot):
    with qtbot.waitSignal(stage.parameter_requested):
        QTest.keyClick(stage, Qt.Key.Key_Up)
    assert not stage.chosen


def test_the_keys_are_free(qapp):
    from app.actions import ACTIONS

    taken = {key for spec in ACTIONS for key in spec.keys}
    assert not taken & {"Ctrl+Up", "Ctrl+Down", "Alt+Up", "Alt+Down", "Ctrl+Return", "Ctrl+Enter"}


# --- what is told -----------------------------------------------------------------------------------------------------


def test_the_description_tells_the_moment_and_what_is_selected(stage):
    scene = stage.scene
    assert scene.caption in stage.accessibleDescription()
    assert describe(scene, NodeId(0, 0)) in stage.accessibleDescription()
    stage.show_scene(scene_of(mazur(), selected=LossId()))
    assert describe(stage.scene, LossId()) in stage.accessibleDescription()
    assert "Ctrl + ↑" in stage.accessibleDescription()


def test_an_element_of_a_network_that_is_no_more_is_not_told(stage):
    for gone in (NodeId(5, 0), NodeId(-1, 99), LinkId(0, 50, 0)):
        stage.show_scene(scene_of(mazur(), selected=gone))
        assert stage.accessibleDescription().startswith(stage.scene.caption)


def test_a_selection_by_keyboard_is_announced(stage, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    monkeypatch.setattr(stage, "hasFocus", lambda: True)
    scene = scene_of(mazur(), selected=LinkId(1, 0, 1))
    stage.show_scene(scene)
    stage.show_scene(dataclasses.replace(scene))
    assert said == [describe(scene, LinkId(1, 0, 1))]


def test_the_focus_is_shown_where_it_came_by_keyboard(stage, qtbot):
    def corner():
        return stage.grab().toImage().pixelColor(1, 240).name()

    assert corner() != LIGHT.accent
    QApplication.sendEvent(stage, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert corner() == LIGHT.accent
    QApplication.sendEvent(stage, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert corner() != LIGHT.accent
    QApplication.sendEvent(stage, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))
    assert corner() != LIGHT.accent


@pytest.mark.parametrize(
    ("key", "modifiers", "kept"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, False),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_the_wall_of_images_keeps_the_bare_arrows(qtbot, key, modifiers, kept):
    gallery = DigitGalleryView(LIGHT)
    qtbot.addWidget(gallery)
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(gallery._wall, event)
    assert event.isAccepted() is kept
