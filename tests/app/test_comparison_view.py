"""Runs side by side: where they stand, what is said of them, which is active, and whose turn it is to be drawn."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.painting.kept_links import KeptLinks
from app.painting.run_heading import HEADING_HEIGHT, paint_run_heading
from app.painting.stage import StagePainter
from app.painting.typography import BODY, interface_font
from app.services.fonts import load_fonts
from app.state.comparison import ComparedRun, Comparison
from app.state.comparison_choices import ChoiceGroup, CompareChoice
from app.state.frame import Frame
from app.state.scene import StageView, build_scene
from app.state.scene.primitives import overlap
from app.state.theme import load_theme
from app.views.comparison import GAP, ComparisonView, pane_places
from engine.divergence import Divergence
from engine.edits import Change
from engine.snapshot import Phase
from tests.app.snapshot_factory import digits, mazur, random_network, spiral

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LIGHT, DARK = load_theme("light"), load_theme("dark")
SMALL, LARGE = (740, 430), (1300, 760)


@pytest.fixture(autouse=True)
def fonts(qapp):
    return load_fonts()


def run_of(branch, network=None, phase=Phase.BACKWARD, layer=2, *, flow=False, renew=True, image=None, **fields):
    snapshot = (network or spiral()).snapshot(phase, layer)
    frame = Frame(snapshot, 0.5, flow, 0.3, 0, image, None, None, renew)
    known = {
        "name": f"Run {branch}", "colour": branch, "difference": "tanh", "step": 3,
        "train_loss": 0.25, "test_loss": 0.5, "train_accuracy": 0.875, "test_accuracy": 0.75,
    }  # fmt: skip
    return ComparedRun(branch, frame=frame, **{**known, **fields})


def comparison_of(*branches, active=None, **options):
    runs = tuple(run_of(branch, **options) for branch in branches)
    return Comparison(runs, branches[0] if active is None else active)


@pytest.fixture
def view(qtbot):
    view = ComparisonView(LIGHT)
    qtbot.addWidget(view)
    view.resize(*SMALL)
    view.show()
    return view


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def close_to(picture, colour):
    wanted = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    return np.abs(picture - wanted).max(axis=2) < 3


# --- where the panes stand --------------------------------------------------------------------------------------------


def test_two_stand_side_by_side_and_four_in_a_square():
    assert pane_places(2, 740, 400) == [QRect(0, 0, 366, 400), QRect(374, 0, 366, 400)]
    assert [place.topLeft() for place in pane_places(4, 740, 408)] == [
        QPoint(0, 0), QPoint(374, 0), QPoint(0, 208), QPoint(374, 208),
    ]  # fmt: skip


def test_three_stand_in_a_row_only_where_it_is_wide():
    narrow, wide = pane_places(3, 740, 400), pane_places(3, 1300, 700)
    assert len({place.top() for place in wide}) == 1
    assert narrow[2].top() > narrow[0].bottom()
    assert abs(narrow[2].center().x() - 370) <= 1


@pytest.mark.parametrize("count", [1, 2, 3, 4])
@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_panes_are_alike_in_size_and_apart(count, size):
    places = pane_places(count, *size)
    assert len({(place.width(), place.height()) for place in places}) == 1
    for number, place in enumerate(places):
        assert QRect(0, 0, *size).contains(place)
        for other in places[:number]:
            assert not place.adjusted(0, 0, GAP - 1, GAP - 1).intersects(other)


def test_runs_come_and_go(view):
    view.show_comparison(comparison_of(1, 2, 3, 4))
    assert [pane.run.branch for pane in view.panes] == [1, 2, 3, 4]
    view.show_comparison(comparison_of(1, 3))
    first, second = view.panes
    assert [pane.run.branch for pane in view.panes] == [1, 3]
    assert first.scene.width == second.scene.width == first.width() == (view.width() - GAP) // 2
    assert first.scene.height == first.height() - HEADING_HEIGHT


# --- what is shown ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_each_pane_has_the_colour_of_its_run_and_the_active_one_a_frame_of_it(view, theme):
    view.set_theme(theme)
    view.show_comparison(comparison_of(0, 1, active=1))
    view.setFocus()
    for number, pane in enumerate(view.panes):
        picture = pixels(pane)
        assert close_to(picture[1:3, 3:-3], theme.runs[number]).all()
        assert close_to(picture[10:-3, :2], theme.runs[number]).all() == (number == 1)
        heading = theme.hover if number == 1 else theme.panel
        assert close_to(picture[HEADING_HEIGHT - 2 : HEADING_HEIGHT, 6:-6], heading).all()


def test_the_focus_is_not_taken_for_the_active_run(view, qtbot):
    view.show_comparison(comparison_of(0, 1, active=0))
    second = view.panes[1]
    view.activateWindow()
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    picture = pixels(second)
    assert close_to(picture[10 : HEADING_HEIGHT - 2, 4:6], LIGHT.text).all()
    assert not close_to(picture[10:-3, :2], LIGHT.runs[1]).any()


def test_the_accessible_name_tells_what_is_different_and_which_is_active(view):
    view.show_comparison(comparison_of(0, 1, active=1))
    first, second = view.panes
    assert first.accessibleName() == "Run 0, tanh"
    assert second.accessibleName() == "Run 1, tanh, active"
    assert first.close_button.accessibleName() == "Take Run 0 out of the comparison"
    view.show_comparison(comparison_of(0, 1, active=0))
    assert first.accessibleName() == "Run 0, tanh, active"


def heading_of(**fields):
    written = []

    class Noting(QPainter):
        def drawText(self, *arguments):
            written.append(arguments[-1])
            super().drawText(*arguments)

    image = QImage(366, HEADING_HEIGHT, QImage.Format.Format_RGB32)
    painter = Noting(image)
    paint_run_heading(painter, run_of(0, **fields), 366, 36, LIGHT, active=True)
    painter.end()
    return written


def test_the_heading_says_loss_and_accuracy_of_both_sets():
    assert heading_of() == ["Run 0", "tanh", "Loss", "0.2500", " / 0.5000", "Accuracy", "87.5", " / 75.0 %"]


def test_the_heading_leaves_out_what_there_is_not():
    assert heading_of(train_accuracy=None, test_accuracy=None, test_loss=None) == ["Run 0", "tanh", "Loss", "0.2500"]
    assert heading_of(test_loss=None, test_accuracy=None)[-1] == "87.5 %"


def test_the_heading_says_that_a_run_has_diverged_in_place_of_numbers():
    assert heading_of(diverged="diverged at step 4: the loss was not finite") == [
        "Run 0", "tanh", "Diverged at step 4: the loss was not finite",
    ]  # fmt: skip


def test_a_long_difference_is_shortened_and_told_in_full_by_the_tooltip(view):
    long = "ReLU, Adam 0.01, batch size 100, cosine schedule, no momentum"
    shown = heading_of(difference=long)[1]
    assert shown.endswith("…")
    assert QFontMetricsF(interface_font(BODY)).horizontalAdvance(shown) < 300
    view.show_comparison(comparison_of(0, 1, difference=long))
    assert long in view.panes[0].toolTip()


def test_the_line_above_says_where_the_step_is(view):
    view.show_comparison(comparison_of(0, 1))
    assert view.step_line.text == "← Backward hidden layer 3  ·  example 1 of 10"
    view.show_comparison(comparison_of(0, 1, phase=Phase.UPDATE, layer=None, flow=True))
    assert view.step_line.text == "Training step 1,240 · epoch 31"
    going = run_of(1, phase=Phase.FORWARD, layer=0)
    stopped = run_of(0, diverged="diverged at step 2")
    view.show_comparison(Comparison((stopped, going), 0))
    assert view.step_line.text.startswith("→ Forward hidden layer 1")


# --- a compact scene --------------------------------------------------------------------------------------------------


def compact(network, width, height, phase=Phase.BACKWARD, layer=1, **view):
    return build_scene(network.snapshot(phase, layer), StageView(width, height, compact=True, **view), LIGHT)


@pytest.mark.parametrize("size", [(366, 330), (366, 140), (650, 650)])
@pytest.mark.parametrize("network", [spiral, digits, mazur])
def test_all_writing_of_a_compact_scene_can_be_read_and_stands_apart(network, size):
    image = (8, 8) if network is digits else None
    for phase, layer in ((Phase.FORWARD, 0), (Phase.BACKWARD, 1), (Phase.UPDATE, None)):
        scene = compact(network(), *size, phase, layer, fraction=0.9, input_image=image)
        labels = scene.labels
        assert any(label.text.startswith(("tanh", "ReLU", "sigmoid")) for label in labels)
        for number, label in enumerate(labels):
            x, y, width, height = label.rectangle
            assert label.size >= 9
            assert x >= 0
            assert x + width <= size[0]
            assert y >= 0
            assert y + height <= size[1]
            assert not any(overlap(label.rectangle, other.rectangle, -1.5) for other in labels[:number]), label.text


def test_a_compact_scene_names_several_outputs_and_not_a_single_one():
    texts = [label.text for label in compact(digits(), 366, 330, input_image=(8, 8)).labels]
    assert set("0123456789") <= set(texts)
    assert "class" not in [label.text for label in compact(spiral(), 366, 330).labels]


def test_a_compact_scene_says_what_happens_to_those_who_do_not_see_it():
    scene = compact(spiral(), 366, 330)
    assert scene.caption.startswith("← Backward hidden layer 2: δ")
    assert not any("hidden layer" in label.text for label in scene.labels)


def test_numbers_come_back_into_the_nodes_where_there_is_room():
    small, large = compact(spiral(), 366, 330), compact(spiral(), 650, 650)
    assert len(large.labels) >= len(small.labels) + 20


# --- taking turns -----------------------------------------------------------------------------------------------------


def built(view, comparison, **options):
    before = [pane.scene for pane in view.panes]
    view.show_comparison(comparison, **options)
    return [pane.scene is not old for pane, old in zip(view.panes, before, strict=True)]


def test_while_runs_play_two_stages_a_frame_are_renewed_in_turns(view):
    view.show_comparison(comparison_of(0, 1, 2, 3))
    seen = [built(view, comparison_of(0, 1, 2, 3, flow=True, renew=False), playing=True) for _ in range(4)]
    assert seen == [[True, True, False, False], [False, False, True, True]] * 2


def test_paused_and_after_a_change_all_are_renewed_at_once(view):
    view.show_comparison(comparison_of(0, 1, 2, 3))
    assert all(built(view, comparison_of(0, 1, 2, 3)))
    assert all(built(view, comparison_of(0, 1, 2, 3, active=2), playing=True))
    assert all(built(view, comparison_of(0, 1, 2, 5, active=2), playing=True))


def test_links_are_drawn_anew_for_one_stage_a_frame(view, qtbot):
    view.show_comparison(comparison_of(0, 1))
    view.grab()
    drawn = []
    view.links_painted.connect(drawn.append)
    for count, renew in ((0, False), (1, True), (2, False), (2, False)):
        view.show_comparison(comparison_of(0, 1, flow=True, renew=renew), playing=True)
        view.grab()
        assert len(drawn) == count
    assert min(drawn) > 0


# --- the user ---------------------------------------------------------------------------------------------------------


def test_a_click_or_enter_on_a_pane_makes_its_run_active(view, qtbot):
    view.show_comparison(comparison_of(4, 7))
    for use in (
        lambda pane: QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=QPoint(100, 200)),
        lambda pane: QTest.keyClick(pane, Qt.Key.Key_Return),
    ):
        with qtbot.waitSignal(view.run_activated) as caught:
            use(view.panes[1])
        assert caught.args == [7]
    with qtbot.assertNotEmitted(view.run_activated):
        QTest.mouseClick(view.panes[1], Qt.MouseButton.RightButton)


def test_the_cross_and_delete_take_a_run_out_without_activating_it(view, qtbot):
    view.show_comparison(comparison_of(4, 7))
    pane = view.panes[1]
    for use in (lambda: pane.close_button.click(), lambda: QTest.keyClick(pane, Qt.Key.Key_Delete)):
        with qtbot.assertNotEmitted(view.run_activated), qtbot.waitSignal(view.run_removed) as caught:
            use()
        assert caught.args == [7]


def test_all_can_be_reached_by_keys(view):
    view.show_comparison(comparison_of(4, 7))
    for pane in view.panes:
        assert pane.focusPolicy() == pane.close_button.focusPolicy() == Qt.FocusPolicy.StrongFocus


RELU = CompareChoice("ReLU", (Change("network.layers[0].activation", "relu"),))
GROUPS = (ChoiceGroup("Activation", (RELU, CompareChoice("ELU", ()))),)


def test_the_menu_offers_runs_and_choices(view, qtbot):
    view.show_choices(GROUPS, [(9, "Run 9", 3)])
    run, _, activation = view.menu.actions()
    assert (run.text(), activation.text()) == ("Run 9", "Activation")
    with qtbot.waitSignal(view.branch_added) as caught:
        run.trigger()
    assert caught.args == [9]
    relu, elu = activation.menu().actions()
    assert elu.text() == "ELU"
    with qtbot.waitSignal(view.add_requested) as caught:
        relu.trigger()
    assert caught.args == [RELU]
    view.show_choices(GROUPS, [(9, "Run 9", 3)])
    assert view.menu.actions()[0] is run, "an open menu is not built anew for nothing"
    view.show_choices(GROUPS)
    assert [action.text() for action in view.menu.actions()] == ["Activation"]


def test_a_fifth_run_cannot_be_added(view):
    view.show_comparison(comparison_of(0, 1, 2))
    assert view.add_button.isEnabled()
    view.show_comparison(comparison_of(0, 1, 2, 3))
    assert not view.add_button.isEnabled()


def test_the_comparison_can_be_ended(view, qtbot):
    with qtbot.waitSignal(view.closed):
        view.end_button.click()


def test_curves_take_the_place_of_the_stages(view, qtbot):
    view.show_comparison(comparison_of(0, 1))
    assert not view.curves_button.isVisible()
    curves = QLabel("curves")
    qtbot.addWidget(curves)
    view.set_overlay_widget(curves)
    with qtbot.waitSignal(view.overlay_toggled) as caught:
        view.curves_button.click()
    assert caught.args == [True]
    assert curves.isVisible()
    assert not view.panes[0].isVisible()
    assert built(view, comparison_of(0, 1)) == [False, False], "nobody sees the stages"
    view.stages_button.click()
    assert view.panes[0].isVisible()
    view.curves_button.click()
    view.set_overlay_widget(None)
    assert view.panes[0].isVisible()
    assert not view.curves_button.isVisible()
    curves.setParent(None)


# --- the kept links ---------------------------------------------------------------------------------------------------


def painted(links, scene, ratio=1.0):
    image = QImage(round(scene.width * ratio), round(scene.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    seconds = links.paint(painter, scene, ratio)
    painter.end()
    return image, seconds


def test_links_are_kept_until_they_are_renewed():
    links, view = KeptLinks(), StageView(300, 200)
    one = build_scene(spiral().snapshot(Phase.UPDATE), view, LIGHT)
    other = build_scene(random_network((2, 8, 8, 8, 1), seed=5).snapshot(Phase.UPDATE), view, LIGHT)
    first, seconds = painted(links, one)
    assert seconds > 0
    kept, seconds = painted(links, other)
    assert (kept, seconds) == (first, None)
    links.renew()
    renewed, seconds = painted(links, other)
    assert seconds > 0
    assert renewed != first
    links.renew()
    assert painted(links, other)[1] is None, "the same links again need no new picture"


def test_links_follow_size_theme_and_resolution():
    links, snapshot = KeptLinks(), spiral().snapshot(Phase.UPDATE)
    for view, theme, ratio in (
        (StageView(300, 200), LIGHT, 1.0),
        (StageView(320, 200), LIGHT, 1.0),
        (StageView(320, 200), DARK, 1.0),
        (StageView(320, 200), DARK, 2.0),
    ):
        scene = build_scene(snapshot, view, theme)
        image, seconds = painted(links, scene, ratio)
        assert seconds is not None
        assert links.image.size() == image.size()
        direct = QImage(image.size(), QImage.Format.Format_RGB32)
        direct.setDevicePixelRatio(ratio)
        painter = QPainter(direct)
        StagePainter().paint_links(painter, scene.links)
        painter.end()
        assert image == direct


def test_a_diverged_run_is_framed_in_its_pane(view):
    run = run_of(0)
    snapshot = dataclasses.replace(run.frame.snapshot, divergence=Divergence(4, Phase.FORWARD, 1, "pre-activations", 4))
    stopped = dataclasses.replace(run, diverged="diverged", frame=dataclasses.replace(run.frame, snapshot=snapshot))
    view.show_comparison(Comparison((stopped, run_of(1)), 1))
    texts = [[label.text for label in pane.scene.labels] for pane in view.panes]
    assert "not finite" in texts[0]
    assert "not finite" not in texts[1]
