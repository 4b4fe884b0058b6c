"""Predict, then see: what is hidden, and that nothing betrays it."""

import dataclasses
import re

import numpy as np
import pytest

from app.state.guessing import Guessing
from app.state.inspector.covering import covered
from app.state.inspector.derivation import inspect
from app.state.scene import (
    LayerId,
    LinkId,
    LossId,
    NodeId,
    Secret,
    StageView,
    What,
    build_scene,
    describe,
    hideable,
)
from app.state.scene.number_text import exact_text
from app.state.scene.primitives import Arcs, Discs, Label, Marks, MarkShape, Strokes
from app.state.theme import load_theme
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, mazur, phases, random_network, spiral

LIGHT = load_theme("light")
CHEVRONS = (MarkShape.CHEVRON, MarkShape.HOLLOW_CHEVRON)


def scene_of(network, phase, layer=None, hidden=(), **view):
    hidden = frozenset(Secret(*pair) for pair in hidden)
    view = {"width": 900, "height": 560, "hidden": hidden} | view
    return build_scene(network.snapshot(phase, layer), StageView(**view), LIGHT)


def texts(scene):
    return [label.text for label in scene.labels]


# --- the order in which things are revealed ---------------------------------------------------------------------------


def test_things_are_revealed_in_the_order_in_which_they_were_hidden():
    guessing = Guessing()
    guessing.hide(LossId(), What.VALUE)
    guessing.hide(LayerId(1), What.GRADIENT)
    guessing.hide(LossId(), What.VALUE)
    assert guessing.hidden == {Secret(LossId(), What.VALUE), Secret(LayerId(1), What.GRADIENT)}
    assert guessing.next == guessing.reveal_next() == Secret(LossId(), What.VALUE)
    assert guessing.hidden == {Secret(LayerId(1), What.GRADIENT)}
    guessing.hide(NodeId(0, 0), What.SIGN)
    guessing.reveal_all()
    assert guessing.hidden == frozenset()
    assert guessing.reveal_next() is None
    assert guessing.next is None


@pytest.mark.parametrize(
    ("element", "what"),
    [
        (LossId(), What.SIGN),
        (LinkId(0, 0, 0), What.VALUE),
        (NodeId(-1, 0), What.GRADIENT),
        (LayerId(-1), What.SIGN),
    ],
)
def test_only_what_there_is_can_be_hidden(element, what):
    guessing = Guessing()
    assert what not in hideable(element)
    with pytest.raises(ValueError, match=what.name.lower()):
        guessing.hide(element, what)
    assert not guessing.hidden


# --- the stage --------------------------------------------------------------------------------------------------------


def parts_without_text(scene):
    """Everything that is drawn, as plain values: what two networks that differ only in secrets must have in common."""

    def plain(value):
        if isinstance(value, np.ndarray):
            return value.round(9).tolist()
        if dataclasses.is_dataclass(value):
            return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return value

    return [(type(part).__name__, plain(part)) for part in (*scene.links.strokes, *scene.upper)]


def test_a_hidden_activation_is_drawn_the_same_whatever_it_is():
    """Two networks that differ in one unit's bias, seen when only that unit has been computed."""
    networks = [mazur(), mazur()]
    networks[1].biases[0][1] = -3.0
    hidden = [(NodeId(0, 1), What.VALUE)]
    open_scenes = [scene_of(network, Phase.FORWARD, 0) for network in networks]
    scenes = [scene_of(network, Phase.FORWARD, 0, hidden) for network in networks]

    def without_bias(scene):
        return [part for part in parts_without_text(scene) if not str(part[1].get("text", "")).startswith("b ")]

    assert without_bias(open_scenes[0]) != without_bias(open_scenes[1])
    assert without_bias(scenes[0]) == without_bias(scenes[1])
    assert texts(scenes[0]).count("?") == 1


def test_pulses_do_not_betray_the_activation_they_come_from():
    network = random_network((2, 3, 1))
    unit = 1
    scene = scene_of(network, Phase.FORWARD, 1, [(LayerId(0), What.VALUE)], fraction=0.5)
    assert scene.pulses
    assert {marks.colour for marks in scene.pulses} == {LIGHT.marker}
    assert len({radius for marks in scene.pulses for radius in marks.radii.tolist()}) == 1
    half = scene_of(network, Phase.FORWARD, 1, [(NodeId(0, unit), What.VALUE)], fraction=0.5)
    grey = [marks for marks in half.pulses if marks.colour == LIGHT.marker]
    assert sum(len(marks.centres) for marks in grey) == 1


def test_hidden_gradients_have_no_number_no_sign_and_no_size():
    network = spiral()
    scene = scene_of(network, Phase.BACKWARD, 1, [(LayerId(1), What.GRADIENT)], fraction=1.0)
    assert texts(scene).count("?") == 8
    rings = [part for part in scene.upper if isinstance(part, Arcs) and len(part.spans) == 8]
    column = scene.geometry.columns[2].centres
    own = [ring for ring in rings if np.array_equal(ring.centres, column)]
    drawn = [ring for ring in own if ring.spans.any()]
    assert len(drawn) == 1
    assert np.array_equal(drawn[0].spans, np.full(8, 360.0))
    assert drawn[0].colour != LIGHT.backward
    # what it sends on
    onward = scene_of(network, Phase.BACKWARD, 0, [(LayerId(1), What.GRADIENT)], fraction=0.5)
    assert onward.pulses
    assert all(marks.shape is MarkShape.DOT and marks.colour == LIGHT.marker for marks in onward.pulses)
    plain = scene_of(network, Phase.BACKWARD, 0, fraction=0.5)
    dashed = [s for s in onward.links.strokes if s.dash]
    assert len(dashed) < len([s for s in plain.links.strokes if s.dash])


def test_a_hidden_sign_leaves_the_size():
    network = spiral()
    scene = scene_of(network, Phase.BACKWARD, 1, [(LayerId(2), What.SIGN)], fraction=0.5)
    assert any(text.startswith("±") for text in texts(scene))
    assert scene.pulses
    assert all(marks.shape is MarkShape.DOT for marks in scene.pulses)
    assert len({radius for marks in scene.pulses for radius in marks.radii.tolist()}) > 3
    column = scene.geometry.columns[3].centres
    one, other, whole = [p for p in scene.upper if isinstance(p, Arcs) and np.array_equal(p.centres, column)]
    assert np.array_equal(one.spans, -other.spans)  # the same to both sides
    assert (one.spans > 0).all()
    assert not whole.spans.any()
    # the numbers of its own nodes are without a minus; other layers keep theirs
    xs = {round(float(x), 6) for x in column[:, 0]}
    inside = [label.text for label in scene.labels if round(label.x, 6) in xs and abs(label.y - column[:, 1]).min() < 2]
    assert inside
    assert not any(re.match("[−0-9]", text) for text in inside)


def test_steps_of_hidden_gradients_are_marked_without_direction():
    network = random_network((2, 3, 1))
    scene = scene_of(network, Phase.UPDATE, None, [(LinkId(0, 1, 0), What.SIGN), (LayerId(1), What.GRADIENT)])
    shapes = {(marks.shape, marks.colour) for marks in scene.pulses}
    assert (MarkShape.DOT, LIGHT.update) in shapes
    assert (MarkShape.DOT, LIGHT.marker) in shapes
    assert (MarkShape.TRIANGLE, LIGHT.update) in shapes
    assert all(s.curves[:, 3, 0].max() < scene.geometry.columns[1].x or s.colour != LIGHT.update
               for s in scene.links.strokes if isinstance(s, Strokes))  # fmt: skip


def test_the_hidden_loss_and_its_error_colour():
    network = mazur()
    shown = scene_of(network, Phase.LOSS)
    scene = scene_of(network, Phase.LOSS, None, [(LossId(), What.VALUE)])
    loss = next(text for text in texts(shown) if text.startswith("0.298"))
    assert loss not in texts(scene)
    assert texts(scene).count("?") == 1
    bad = dataclasses.replace(network.snapshot(Phase.LOSS), loss=float("nan"))
    veiled = build_scene(bad, scene.view, LIGHT)
    assert all(label.colour != LIGHT.error for label in veiled.labels)


def test_a_secret_of_what_the_network_does_not_have_is_ignored():
    for element in (NodeId(9, 0), NodeId(0, 99), LinkId(0, 9, 0), LinkId(7, 0, 0), LayerId(9)):
        scene = scene_of(mazur(), Phase.BACKWARD, 0, [(element, What.GRADIENT)])
        assert "?" not in " ".join(texts(scene))


def test_all_hidden_in_every_phase_of_every_kind_of_stage():
    """No label tells a hidden number, and everything can be drawn."""
    for network, image in ((mazur(), None), (spiral(), None), (digits(), (8, 8))):
        hidden = [(LayerId(n), what) for n in range(len(network.weights)) for what in What] + [(LossId(), What.VALUE)]
        for phase, layer in phases(len(network.weights)):
            scene = scene_of(network, phase, layer, hidden, input_image=image)
            assert scene.links.strokes
            assert not [t for t in texts(scene) if re.match(r"(δ|∂.|Δ|ŷ) [−0-9]", t)]
            assert any(isinstance(part, Discs) for part in scene.upper)
            assert all(isinstance(m, Marks) for m in scene.pulses)


# --- words ------------------------------------------------------------------------------------------------------------


def test_descriptions_do_not_tell_what_is_hidden():
    network = mazur()
    hidden = [(NodeId(1, 0), What.VALUE), (NodeId(0, 1), What.GRADIENT), (LinkId(1, 0, 0), What.SIGN),
              (LossId(), What.VALUE), (NodeId(-1, 0), What.VALUE)]  # fmt: skip
    scene = scene_of(network, Phase.UPDATE, None, hidden)
    layers, snapshot = scene.snapshot.layers, scene.snapshot
    assert exact_text(float(layers[1].activations[0, 0])) not in describe(scene, NodeId(1, 0))
    assert exact_text(float(layers[1].pre_activations[0, 0])) not in describe(scene, NodeId(1, 0))
    assert exact_text(float(layers[0].deltas[1, 0])) not in describe(scene, NodeId(0, 1))
    assert "∂L/∂w = ?" in describe(scene, LinkId(0, 1, 0))
    assert "Δw = ?" in describe(scene, LinkId(0, 1, 1))
    assert f"∂L/∂w = ±{exact_text(abs(float(layers[1].d_weights[0, 0])))}" in describe(scene, LinkId(1, 0, 0))
    assert exact_text(snapshot.loss) not in describe(scene, LossId())
    assert "x = ?" in describe(scene, NodeId(-1, 0))
    assert "?" not in describe(scene, NodeId(0, 0))
    assert "?" not in describe(scene, LinkId(1, 1, 1))


# --- the inspector ----------------------------------------------------------------------------------------------------


def inspected(network, element, phase, layer, hidden, example=0):
    snapshot = network.snapshot(phase, layer)
    whole = inspect(snapshot, element, example)
    return whole, covered(whole, element, snapshot, frozenset(Secret(*pair) for pair in hidden))


def test_the_inspector_hides_results_and_shows_what_leads_to_them():
    whole, hiding = inspected(mazur(), NodeId(0, 0), Phase.LOSS, None, [(NodeId(0, 0), What.VALUE)])
    first, second = (line for line in hiding.lines if line.fresh)
    assert first.expression == whole.lines[0].expression  # w·a and b are not hidden
    assert first.result_text == "?"
    assert second.result_text == "?"
    assert "?" in second.expression.numbers()
    for line in whole.lines[:2]:
        assert line.result_text not in hiding.text
    assert hiding.curve is not None
    assert not hiding.curve.points


def test_a_hidden_number_is_hidden_wherever_it_is_used():
    whole, hiding = inspected(mazur(), NodeId(1, 0), Phase.LOSS, None, [(NodeId(0, 0), What.VALUE)])
    amount = "0.59327"  # the activation of the first hidden unit
    assert amount in whole.text
    assert amount not in hiding.text
    assert hiding.lines[0].result_text == whole.lines[0].result_text


@pytest.mark.parametrize("example", [0, None])
@pytest.mark.parametrize("what", [What.GRADIENT, What.SIGN])
def test_gradients_are_hidden_in_the_inspector(what, example):
    network = random_network((2, 3, 1), batch=4)
    element = LinkId(0, 1, 0)
    whole, hiding = inspected(network, element, Phase.UPDATE, None, [(LayerId(0), what)], example)
    snapshot = network.snapshot(Phase.UPDATE)
    gradient = float(snapshot.layers[0].d_weights[1, 0])
    told = [line for line in whole.lines if line.fresh and abs(line.result) == abs(gradient)]
    assert told
    assert all(line.result_text in whole.text for line in told)
    back = [line for line in hiding.lines if line.phase in (Phase.BACKWARD, Phase.UPDATE)]
    assert all(re.match("[?±]", line.result_text) for line in back if line.fresh)
    assert [line.result_text for line in back if line.phase is Phase.UPDATE] == ["?"]  # 0.15 − 0.1 tells the sign
    forward = [line for line in hiding.lines if line.phase is Phase.FORWARD]
    assert [line.text for line in forward] == [line.text for line in whole.lines if line.phase is Phase.FORWARD]


def test_without_secrets_an_inspection_stays_what_it_is():
    whole, same = inspected(mazur(), NodeId(0, 0), Phase.UPDATE, None, [])
    assert same is whole


def test_the_loss_is_hidden_in_the_inspector():
    whole, hiding = inspected(mazur(), LossId(), Phase.LOSS, None, [(LossId(), What.VALUE)])
    last = whole.lines[-1].result_text
    assert last in whole.text
    assert last not in hiding.text


def test_a_label_that_is_hidden_is_as_readable_as_before():
    scene = scene_of(mazur(), Phase.FORWARD, 1, [(NodeId(0, 0), What.VALUE)])
    (unknown,) = [label for label in scene.labels if label.text == "?"]
    assert isinstance(unknown, Label)
    assert unknown.size == scene.geometry.type.small
