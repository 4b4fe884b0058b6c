"""The spotlight: what belongs to an element stays as it is, and all else fades."""

import dataclasses

import numpy as np
import pytest

from app.state.scene import LayerId, LinkId, LossId, NodeId, StageView, build_scene
from app.state.scene.colours import contrast, mix
from app.state.scene.primitives import Discs, Strokes
from app.state.scene.spotlight import FADED, HALF, lights_of
from app.state.theme import THEME_NAMES, load_theme
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, mazur, phases, random_network, spiral

LIGHT = load_theme("light")


def scene_of(snapshot, spotlight=None, theme=LIGHT, **view):
    view = {"width": 900, "height": 560, "spotlight": spotlight, "fraction": 0.6} | view
    return build_scene(snapshot, StageView(**view), theme)


def lit_links(scene):
    """The curves that are drawn as they are without a spotlight, as (start, end)."""
    plain = build_scene(scene.snapshot, dataclasses.replace(scene.view, spotlight=None), LIGHT)

    def ends(strokes: Strokes):
        return {
            (strokes.colour, round(strokes.width, 6), *curve[[0, 3]].round(6).ravel().tolist())
            for curve in strokes.curves
        }

    before = set().union(*map(ends, plain.links.strokes))
    return {key[2:] for strokes in scene.links.strokes for key in ends(strokes) if key in before}


def fills(scene, number):
    """The fill of each unit of a column, whatever is painted on it last."""
    centres = scene.geometry.columns[number].centres
    found = {}
    for part in scene.upper:
        if isinstance(part, Discs):
            for place, fill in zip(part.centres.tolist(), part.fills, strict=True):
                for unit in np.flatnonzero((centres == place).all(axis=1)).tolist():
                    found[unit] = fill
    return [found[unit] for unit in range(len(centres))]


def expected(plain, fades):
    return [mix(colour, LIGHT.panel, fade) for colour, fade in zip(plain, fades, strict=True)]


@pytest.mark.parametrize("flow", [False, True])
@pytest.mark.parametrize("phase", [Phase.FORWARD, Phase.BACKWARD, Phase.UPDATE])
def test_a_node_keeps_its_links_and_half_of_what_they_come_from(phase, flow):
    snapshot = spiral().snapshot(phase, 1 if phase is not Phase.UPDATE else None)
    view = {"flow": flow, "flow_time": 0.4, "fraction": 1.0}
    plain, scene = scene_of(snapshot, **view), scene_of(snapshot, NodeId(1, 3), **view)
    columns = scene.geometry.columns
    incoming = {(*start, *columns[2].ends[3].round(6)) for start in columns[1].starts.round(6).tolist()}
    outgoing = {(*columns[2].starts[3].round(6), *end) for end in columns[3].ends.round(6).tolist()}
    middle = {key for key in lit_links(scene) if columns[1].x < key[0] < columns[3].x}
    assert middle == incoming | outgoing
    assert fills(scene, 2) == expected(fills(plain, 2), [FADED] * 3 + [0.0] + [FADED] * 4)
    assert fills(scene, 1) == expected(fills(plain, 1), [HALF] * 8)
    assert fills(scene, 3) == expected(fills(plain, 3), [HALF] * 8)
    assert fills(scene, 0) == expected(fills(plain, 0), [FADED] * 2)


def test_a_link_keeps_its_two_nodes():
    snapshot = spiral().snapshot(Phase.BACKWARD, 1)
    plain, scene = scene_of(snapshot), scene_of(snapshot, LinkId(2, 2, 5))
    assert fills(scene, 2) == expected(fills(plain, 2), [0.0 if unit == 5 else FADED for unit in range(8)])
    assert fills(scene, 3) == expected(fills(plain, 3), [0.0 if unit == 2 else FADED for unit in range(8)])
    columns = scene.geometry.columns
    middle = {key for key in lit_links(scene) if columns[1].x < key[0] < columns[3].x}
    assert middle == {(*columns[2].starts[5].round(6), *columns[3].ends[2].round(6))}
    assert sum(len(marks.centres) for marks in scene.pulses) == 3  # one train of chevrons


def test_a_layer_keeps_its_nodes_and_what_comes_in():
    snapshot = spiral().snapshot(Phase.FORWARD, 2)
    plain, scene = scene_of(snapshot), scene_of(snapshot, LayerId(2))
    assert fills(scene, 3) == fills(plain, 3)
    assert fills(scene, 2) == expected(fills(plain, 2), [HALF] * 8)
    assert fills(scene, 4) == expected(fills(plain, 4), [FADED])
    assert sum(len(m.centres) for m in scene.pulses) == sum(len(m.centres) for m in plain.pulses)
    elsewhere = scene_of(snapshot, LayerId(0))
    assert not elsewhere.pulses


def test_an_output_keeps_its_link_to_the_loss_and_the_loss_its_outputs():
    lights = lights_of(mazur().snapshot(Phase.LOSS), NodeId(1, 1))
    assert lights.loss_links.tolist() == [False, True]
    assert lights.loss == HALF
    loss = lights_of(mazur().snapshot(Phase.LOSS), LossId())
    assert loss.loss == 0
    assert loss.loss_links.all()
    assert (loss.nodes[-1] == HALF).all()
    assert (loss.nodes[0] == FADED).all()


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("spotlight", [NodeId(0, 1), LinkId(1, 0, 1), LayerId(1)])
def test_what_is_lit_stays_readable_and_everything_else_steps_back(name, spotlight):
    theme = load_theme(name)
    for phase, layer in phases(2):
        snapshot = mazur().snapshot(phase, layer)
        plain, scene = (scene_of(snapshot, one, theme, fraction=1.0) for one in (None, spotlight))
        assert [label.text for label in plain.labels] == [label.text for label in scene.labels]
        lights = lights_of(snapshot, spotlight)
        for number, column in enumerate(scene.geometry.columns):
            for unit, (x, y) in enumerate(column.centres.tolist()):
                fade = lights.nodes[number][unit]
                for before, after in zip(plain.labels, scene.labels, strict=True):
                    if abs(before.x - x) < 1 and abs(before.y - y) < column.half_height:
                        if fade == 0:
                            assert after == before
                        elif fade == FADED:
                            assert contrast(after.colour, theme.panel) < 2.6
        caption = [label for label in scene.labels if label.y == scene.geometry.caption]
        assert caption
        assert all(label in plain.labels for label in caption)


def test_half_lit_nodes_can_be_read():
    for name in THEME_NAMES:
        theme = load_theme(name)
        scene = scene_of(spiral().snapshot(Phase.FORWARD, 1), NodeId(1, 3), theme, fraction=1.0)
        column = scene.geometry.columns[1]
        colours = fills(scene, 1)
        inside = [label for label in scene.labels if abs(label.x - column.x) < 1 and label.y > column.top]
        assert len(inside) >= 8
        for label in inside[:8]:
            unit = int(np.abs(column.centres[:, 1] - label.y).argmin())
            assert contrast(label.colour, colours[unit]) > 4.5


def test_a_spotlight_on_what_is_not_there_lights_everything():
    snapshot = mazur().snapshot(Phase.FORWARD, 0)
    for spotlight in (None, NodeId(0, 9), NodeId(5, 0), LinkId(0, 0, 9), LinkId(-1, 0, 0), LayerId(4), LayerId(-2)):
        assert lights_of(snapshot, spotlight) is None


def test_every_kind_of_stage_can_be_lit_in_every_phase():
    deep = random_network((3, 50, 4, 2), residual=(False, False, False), dropout=(0.4, 0.0, 0.0))
    for network, image in ((mazur(), None), (digits(), (8, 8)), (deep, None)):
        for phase, layer in phases(len(network.weights)):
            snapshot = network.snapshot(phase, layer)
            for spotlight in (NodeId(-1, 1), NodeId(0, 1), LinkId(1, 1, 2 if network is not deep else 3), LayerId(-1),
                              LayerId(1), LossId()):  # fmt: skip
                for flow in (False, True):
                    scene = scene_of(snapshot, spotlight, input_image=image, flow=flow)
                    assert scene.links.strokes
                    assert scene.labels


def test_links_are_kept_from_frame_to_frame_under_a_spotlight():
    snapshot = spiral().snapshot(Phase.FORWARD, 1)
    one, other = (scene_of(snapshot, NodeId(1, 3), fraction=share) for share in (0.2, 0.7))
    assert one.links is other.links
    assert scene_of(snapshot, NodeId(1, 4)).links is not one.links
