"""The scene: what of a snapshot is shown, where, and with which numbers."""

import dataclasses
import itertools
import re

import numpy as np
import pytest

from app.state.scene import LinkId, LossId, NodeId, StageView, build_scene, describe, element_at
from app.state.scene.colours import contrast, writing_on
from app.state.scene.curves import points_at
from app.state.scene.links import MOST_LINKS, STRONGEST, gap_links
from app.state.scene.number_text import number_text
from app.state.scene.primitives import Label, MarkShape, Strokes, overlap
from app.state.theme import THEME_NAMES, load_theme
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, mazur, phases, random_network, spiral

SIZES = ((700, 480), (1920, 1080))
LIGHT = load_theme("light")
CHEVRONS = (MarkShape.CHEVRON, MarkShape.HOLLOW_CHEVRON)


def scene_of(network, phase, layer=None, *, fresh=True, theme=LIGHT, **view):
    view = {"width": 700, "height": 480} | view
    return build_scene(network.snapshot(phase, layer, fresh=fresh), StageView(**view), theme)


def texts(scene):
    return [label.text for label in scene.labels]


def same(one, other):
    """Whether two scenes' parts are equal, arrays by value."""
    if isinstance(one, np.ndarray):
        return np.array_equal(one, other)
    if dataclasses.is_dataclass(one):
        return type(one) is type(other) and all(
            same(getattr(one, field.name), getattr(other, field.name)) for field in dataclasses.fields(one)
        )
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


@pytest.mark.parametrize("flow", [False, True])
def test_the_same_snapshot_gives_the_same_scene(flow):
    for phase, layer in phases(4):
        one, other = (scene_of(spiral(), phase, layer, fraction=0.4, flow=flow, flow_time=1.5) for _ in range(2))
        assert same(one.links, other.links)
        assert same(one.upper, other.upper)


def test_what_stands_still_is_kept_from_frame_to_frame():
    snapshot = spiral().snapshot(Phase.FORWARD, 1)
    frames = [build_scene(snapshot, StageView(700, 480, fraction=f), LIGHT) for f in (0.0, 0.3, 1.0)]
    assert frames[0].links is frames[1].links is frames[2].links
    assert frames[0].geometry is frames[2].geometry
    assert build_scene(snapshot, StageView(800, 480), LIGHT).links is not frames[0].links
    assert build_scene(snapshot, StageView(700, 480), load_theme("dark")).links is not frames[0].links


# --- pulses -----------------------------------------------------------------------------------------------------------


def columns(scene, number):
    return scene.geometry.columns[number].ends, scene.geometry.columns[number].starts


def near(centres, places):
    """Whether each centre is at one of some places."""
    return (np.abs(centres[:, None] - places[None]).max(axis=2) < 1e-6).any(axis=1).all()


def test_forward_pulses_run_from_source_to_target():
    at_start, at_end = (scene_of(spiral(), Phase.FORWARD, 1, fraction=f) for f in (0.0, 1.0))
    assert at_start.pulses
    for before, after in zip(at_start.pulses, at_end.pulses, strict=True):
        assert before.shape is MarkShape.DROP
        assert near(before.centres, columns(at_start, 1)[1])
        assert near(after.centres, columns(at_end, 2)[0])


def test_forward_pulses_move_right_and_backward_pulses_left():
    for phase, direction in ((Phase.FORWARD, 1), (Phase.BACKWARD, -1)):
        frames = [scene_of(spiral(), phase, 1, fraction=f) for f in np.linspace(0, 0.75, 7)]
        for before, after in itertools.pairwise(frames):
            for one, other in zip(before.pulses, after.pulses, strict=True):
                steps = direction * (other.centres[:, 0] - one.centres[:, 0])
                assert (steps >= -1e-9).all()
                assert steps.max() > 0


def test_backward_pulses_run_from_the_later_layer_to_the_earlier_one_and_point_left():
    at_start, half, at_end = (scene_of(spiral(), Phase.BACKWARD, 1, fraction=f) for f in (0.0, 0.4, 1.0))
    assert {marks.shape for marks in half.pulses} == set(CHEVRONS)
    for before, between, after in zip(at_start.pulses, half.pulses, at_end.pulses, strict=True):
        assert near(before.centres, columns(at_start, 3)[0])
        assert near(after.centres, columns(at_end, 2)[1])
        assert (np.cos(np.radians(between.angles)) < 0).all()


def test_backward_into_the_last_layer_starts_at_the_loss():
    start, end = (scene_of(mazur(), Phase.BACKWARD, 1, fraction=f) for f in (0.0, 1.0))
    leading = [marks for marks in start.pulses if np.isclose(marks.radii, max(marks.radii)).any()]
    assert leading
    assert near(start.pulses[-1].centres, start.geometry.loss_curves[:, 3])
    assert near(end.pulses[-1].centres, end.geometry.loss_curves[:, 0])


def test_pulse_size_and_colour_tell_activation_times_weight():
    network = spiral()
    snapshot = network.snapshot(Phase.FORWARD, 1)
    scene = build_scene(snapshot, StageView(700, 480, fraction=0.0), LIGHT)
    signals = snapshot.layers[1].weights * snapshot.layers[0].activations[:, 0]
    by_colour = {marks.colour: marks for marks in scene.pulses}
    assert len(by_colour[LIGHT.positive].centres) <= (signals > 0).sum()
    assert len(by_colour[LIGHT.negative].centres) <= (signals < 0).sum()
    largest = max(by_colour.values(), key=lambda marks: marks.radii.max())
    assert largest.colour == (LIGHT.positive if signals.max() > -signals.min() else LIGHT.negative)


def test_chevrons_are_hollow_for_gradients_below_zero():
    snapshot = spiral().snapshot(Phase.BACKWARD, 1)
    scene = build_scene(snapshot, StageView(700, 480, fraction=0.4), LIGHT)
    signals = snapshot.layers[2].weights * snapshot.layers[2].delta_of_example(0)[:, None]
    counts = {marks.shape: len(marks.centres) for marks in scene.pulses}
    assert counts[MarkShape.HOLLOW_CHEVRON] <= (signals < 0).sum()
    assert counts[MarkShape.CHEVRON] <= (signals > 0).sum()


def test_no_pulse_without_a_signal():
    network = random_network((3, 5, 2), "relu", "linear")
    network.biases[0][:] = -100.0
    assert scene_of(network, Phase.FORWARD, 1, fraction=0.3).pulses == ()


def test_fast_motion_drifts_to_the_right_with_time():
    one, other = (scene_of(spiral(), Phase.UPDATE, flow=True, flow_time=t) for t in (1.0, 1.001))
    for before, after in zip(one.pulses, other.pulses, strict=True):
        assert before.shape is MarkShape.DOT
        assert (after.centres[:, 0] - before.centres[:, 0] > 0).mean() > 0.9


# --- links ------------------------------------------------------------------------------------------------------------


def test_only_the_strongest_links_of_a_dense_pair_are_drawn_and_the_stage_says_so():
    network = digits()
    scene = scene_of(network, Phase.FORWARD, 0, input_image=(8, 8))
    dense, small = gap_links(scene.snapshot, scene.geometry)
    assert dense.total == 2048 > MOST_LINKS
    assert len(dense.units) == STRONGEST
    assert small.all_shown
    sizes = np.abs(network.weights[0])
    assert dense.of(sizes).min() >= np.sort(sizes, axis=None)[-STRONGEST]
    assert any("strongest 600 of 2,048 links shown" in text for text in texts(scene))
    assert not any("links" in text for text in texts(scene_of(spiral(), Phase.FORWARD, 0)))


def test_a_picture_of_inputs_sends_its_links_from_its_right_edge():
    scene = scene_of(digits(), Phase.FORWARD, 0, input_image=(8, 8))
    picture = scene.geometry.columns[0]
    starts = gap_links(scene.snapshot, scene.geometry)[0].curves[:, 0]
    assert np.allclose(starts[:, 0], picture.right)
    assert (starts[:, 1] >= picture.top).all()
    assert (starts[:, 1] <= picture.bottom).all()


def test_weights_take_their_step_from_before_to_after():
    network = mazur()
    network.learning_rate = 5.0
    widths = []
    for fraction in (0.0, 1.0):
        scene = scene_of(network, Phase.UPDATE, fraction=fraction)
        assert scene.links is not None
        widths.append(sorted((stroke.colour, stroke.width) for stroke in scene.links.strokes))
    assert widths[0] != widths[1]
    before = scene_of(network, Phase.UPDATE, fraction=0.0).snapshot.layers[0]
    assert np.allclose(before.weights - before.weight_steps, network.weights[0])


def test_links_are_dashed_only_where_gradients_run():
    def dashed(phase, layer):
        scene = scene_of(spiral(), phase, layer)
        rails = {scene.geometry.forward_rail, scene.geometry.backward_rail}
        return [s for s in scene.links.strokes if s.dash and s.curves[0, 0, 1] not in rails]

    assert not dashed(Phase.FORWARD, 2)
    assert dashed(Phase.BACKWARD, 2)


# --- numbers ----------------------------------------------------------------------------------------------------------


def numbers_of(snapshot):
    """Every number of a snapshot that the stage may show."""
    yield from (snapshot.loss, snapshot.learning_rate)
    yield from snapshot.inputs[:, 0]
    yield from snapshot.targets[:, 0]
    for layer in snapshot.layers:
        for array in (
            layer.weights,
            layer.biases,
            layer.d_weights,
            layer.d_biases,
            layer.weight_steps,
            layer.bias_steps,
        ):
            yield from array.ravel()
        yield from layer.activations[:, 0]
        yield from layer.delta_of_example(0)


NUMBER = re.compile(r"^(?:(?:w|b|Δ|∂w|∂b|δ|ŷ|y) )?(−?\d[\d.]*(?:e−?\d+)?|−?∞|NaN)$")


@pytest.mark.parametrize("network", [mazur(), spiral(), digits()], ids=["2-2-2", "2-8-8-8-1", "64-32-10"])
def test_every_number_is_one_of_the_snapshot(network):
    shown = 0
    for phase, layer in phases(len(network.weights)):
        scene = scene_of(network, phase, layer)
        allowed = {number_text(v, d) for v in map(float, numbers_of(scene.snapshot)) for d in (1, 2, 3, 4)}
        names = set(scene.snapshot.output_names)
        for text in texts(scene):
            if (match := NUMBER.match(text)) and text not in names:
                assert match[1] in allowed, (phase, layer, text)
                shown += 1
    assert shown > 20


def test_mazurs_network_shows_the_known_numbers():
    forward = scene_of(mazur(), Phase.FORWARD, 1)
    assert {"0.5933", "0.5969", "0.7514", "0.7729"} <= set(texts(forward))
    for network in (forward, scene_of(mazur(), Phase.BACKWARD, 0), scene_of(mazur(), Phase.UPDATE)):
        weights = [number_text(w, 4) for layer in network.snapshot.layers for w in layer.weights.ravel().tolist()]
        assert [texts(network).count(weight) >= 1 for weight in weights] == [True] * 8
    loss = scene_of(mazur(), Phase.LOSS)
    assert {"ŷ 0.7514", "y 0.0100", "ŷ 0.7729", "y 0.9900"} <= set(texts(loss))
    assert "0.2984" in texts(loss) or "0.298" in texts(loss)
    assert {"∂w 0.0822", "∂w −0.0227", "∂b 0.1385"} <= set(texts(scene_of(mazur(), Phase.BACKWARD, 0)))


def test_the_mean_over_the_mini_batch_can_be_shown():
    scene = scene_of(mazur_batch := random_network((2, 3, 1), batch=4), Phase.BACKWARD, 0, example=None)
    snapshot = mazur_batch.snapshot(Phase.BACKWARD, 0)
    assert np.allclose(scene.reading.deltas[0], snapshot.layers[0].deltas.sum(axis=1))
    assert np.allclose(scene.reading.activations[1], snapshot.layers[0].activations.mean(axis=1))
    assert "mean of 4 examples" in scene.caption


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (0.0, 2, "0"),
        (-0.5, 2, "−0.50"),
        (0.00031, 2, "3e−4"),
        (-0.00031, 4, "−0.0003"),
        (123.456, 2, "123"),
        (1e7, 3, "1.0e7"),
        (float("nan"), 2, "NaN"),
        (float("-inf"), 2, "−∞"),
    ],
)
def test_numbers_are_short_and_never_rounded_to_nothing(value, decimals, text):
    assert number_text(value, decimals) == text


# --- what is revealed -------------------------------------------------------------------------------------------------


def test_layers_that_are_not_computed_yet_show_nothing():
    scene = scene_of(spiral(), Phase.FORWARD, 1)
    assert scene.staging.filled == (1, 1, 1, 0, 0)
    assert not any(text.startswith("ŷ") for text in texts(scene))
    assert scene.staging.loss == 0


def test_before_the_first_step_only_the_weights_are_shown():
    scene = scene_of(mazur(), Phase.BATCH, fresh=False)
    assert scene.caption == "Ready: press Play"
    assert set(scene.staging.filled) == {0}
    assert "0.1500" in texts(scene)
    assert "0.0500" not in texts(scene)


def test_captions_tell_phase_layer_formula_and_example():
    caption = scene_of(spiral(), Phase.BACKWARD, 1).caption
    assert caption == "← Backward hidden layer 2: δ = (Wᵀδ)·f′(z),  f′(z) = 1 − a²  ·  example 1 of 10"
    assert "output layer" in scene_of(spiral(), Phase.FORWARD, 3).caption
    assert "δ = ŷ − y" in scene_of(digits(), Phase.BACKWARD, 1).caption
    assert "Δw = −α·∂L/∂w" in scene_of(mazur(), Phase.UPDATE).caption


def test_the_update_names_no_formula_that_was_not_computed():
    snapshot = mazur().snapshot(Phase.UPDATE)
    layer = dataclasses.replace(snapshot.layers[0], weight_steps=snapshot.layers[0].weight_steps * 1.9)
    changed = dataclasses.replace(snapshot, layers=(layer, snapshot.layers[1]))
    caption = build_scene(changed, StageView(700, 480), LIGHT).caption
    assert "α·∂L/∂w" not in caption
    assert "Δw by SGD" in caption


def test_batch_norm_residual_and_dropout_are_told():
    network = random_network((8, 8, 8, 1), residual=(0, 1, 0), dropout=(0.0, 0.5, 0.0), batch_norm=(0, 1, 0))
    caption = scene_of(network, Phase.FORWARD, 1, width=1920, height=1080).caption
    assert "BN(z)" in caption
    assert "input" in caption
    assert "dropout" in caption
    scene = scene_of(network, Phase.FORWARD, 1)
    dropped = int((scene.snapshot.layers[1].dropout_factors[:, 0] == 0).sum())
    crosses = [part for part in scene.upper if getattr(part, "shape", None) is MarkShape.CROSS]
    assert sum(len(cross.centres) for cross in crosses) == dropped > 0
    assert "+ a" in texts(scene)


def test_a_diverged_network_is_shown():
    network = spiral()
    network.weights[1][0, 0] = np.nan
    with np.errstate(all="ignore"):
        for phase, layer in phases(4):
            scene = scene_of(network, phase, layer, fraction=0.5)
            assert all(np.isfinite(marks.centres).all() for marks in scene.pulses)
    assert any(stroke.colour == LIGHT.error for stroke in scene_of(network, Phase.BATCH).links.strokes)


# --- layout -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("network", [mazur(), spiral(), digits()], ids=["2-2-2", "2-8-8-8-1", "64-32-10"])
def test_no_text_lies_on_another_or_leaves_the_stage(network, size):
    image = (8, 8) if network.inputs.shape[0] == 64 else None
    for phase, layer in phases(len(network.weights)):
        for fraction in (0.0, 1.0):
            scene = scene_of(network, phase, layer, width=size[0], height=size[1], fraction=fraction, input_image=image)
            for label in scene.labels:
                x, y, width, height = label.rectangle
                assert x >= 0, label
                assert x + width <= size[0], label
                assert y >= 0, label
                assert y + height <= size[1], label
            for one, other in itertools.combinations(scene.labels, 2):
                assert not overlap(bare(one), bare(other)), (phase, layer, one.text, other.text)


def bare(label):
    """The rectangle of the letters themselves: lines may share the space between them."""
    x, y, width, height = label.rectangle
    return x, y + 0.14 * height, width, 0.72 * height


def test_numbers_and_captions_are_large_enough():
    for network in (mazur(), spiral()):
        scene = scene_of(network, Phase.BACKWARD, 0)
        sizes = sorted(label.size for label in scene.labels)
        assert sizes[0] >= 10.5
        assert np.median(sizes) >= 12
        assert max(label.size for label in scene.labels if label.y == scene.geometry.caption) >= 15


@pytest.mark.parametrize("sizes", [(1, 1), (2, 1), (784, 128, 64, 10), (3, 60, 3), (2, *(10,) * 8, 1), (30, 30, 30)])
def test_any_network_fits(sizes):
    for view in (*SIZES, (320, 240)):
        scene = scene_of(random_network(sizes, "relu", "linear"), Phase.FORWARD, 0, width=view[0], height=view[1])
        for column in scene.geometry.columns:
            assert 0 <= column.left < column.right <= view[0]
            assert scene.geometry.forward_rail <= column.top < column.bottom <= scene.geometry.backward_rail
        lefts = [column.left for column in scene.geometry.columns]
        rights = [column.right for column in scene.geometry.columns]
        assert all(right < left for right, left in zip(rights, lefts[1:], strict=False))


@pytest.mark.parametrize("name", THEME_NAMES)
def test_writing_has_contrast(name):
    theme = load_theme(name)
    for colour in (theme.text, theme.text_quiet, theme.forward, theme.backward, theme.loss, theme.update):
        assert contrast(colour, theme.panel) >= 4.5
    for colour in (theme.forward, theme.backward, theme.loss, theme.update, theme.accent):
        assert contrast(theme.text_on_accent, colour) >= 4.5
    for fill in (theme.negative, theme.zero, theme.positive):
        assert contrast(writing_on(fill, theme), fill) >= 4.5


# --- hit tests --------------------------------------------------------------------------------------------------------


def test_the_pointer_finds_nodes_links_and_the_loss():
    scene = scene_of(spiral(), Phase.FORWARD, 1)
    for number, column in enumerate(scene.geometry.columns):
        for unit, (x, y) in enumerate(column.centres):
            assert element_at(scene, x, y) == NodeId(number - 1, unit)
    gap = gap_links(scene.snapshot, scene.geometry)[3]
    ((x, y),) = points_at(gap.curves[2:3], np.array([0.3]))
    assert element_at(scene, x, y) == LinkId(3, 0, 2)
    left, top, width, height = scene.geometry.loss
    assert element_at(scene, left + width / 2, top + height / 2) == LossId()
    assert element_at(scene, 3, 3) is None


def test_the_pointer_finds_pixels_and_cells():
    scene = scene_of(digits(), Phase.FORWARD, 0, input_image=(8, 8))
    for unit in (0, 9, 63):
        assert element_at(scene, *scene.geometry.columns[0].centres[unit]) == NodeId(-1, unit)
    wide = scene_of(random_network((3, 60, 2)), Phase.FORWARD, 0)
    assert element_at(wide, *wide.geometry.columns[1].centres[17]) == NodeId(0, 17)


def test_descriptions_give_name_value_and_formula():
    scene = scene_of(mazur(), Phase.BACKWARD, 0)
    node = describe(scene, NodeId(1, 0))
    assert "Output layer, unit 1 of 2 (o1)" in node
    assert "0.751365" in node
    assert "δ = ∂L/∂z = 0.138499" in node
    link = describe(scene, LinkId(1, 0, 1))
    assert "w = 0.45" in link
    assert "∂L/∂w = 0.082667" in link
    assert "0.298371" in describe(scene, LossId())
    assert "a =" not in describe(scene_of(mazur(), Phase.BATCH), NodeId(0, 0))


def test_what_is_brought_forward_is_drawn_above_the_links():
    plain, marked = (scene_of(spiral(), Phase.FORWARD, 1, highlight=h) for h in (None, NodeId(1, 3)))
    added = sum(len(s.curves) for s in marked.upper if isinstance(s, Strokes))
    assert added - sum(len(s.curves) for s in plain.upper if isinstance(s, Strokes)) == 2 * 16
    assert marked.links is not plain.links or same(marked.links, plain.links)
    assert all(isinstance(label, Label) for label in marked.labels)
