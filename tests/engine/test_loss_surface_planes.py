"""Planes, what lies on them, and how far off them runs are."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from engine import Trainer
from engine.edits import Change
from engine.loss_surface import (
    Course,
    LossMeasure,
    Question,
    SurfaceError,
    Window,
    course_of,
    most_changed,
    path_on,
    place_of,
    principal_plane,
    random_plane,
    refine,
    state_now,
    survey,
    weight_plane,
)
from engine.parameters import layer_views
from engine.recording import Run
from tests.engine.scenarios import ADAM, SGD, scenario, trainer

COARSE = (3, 5, 9)


def course(trained: Trainer, steps: int = 40, every: int = 4, name: str = "run") -> Course:
    states = [trained.capture()]
    for _ in range(0, steps, every):
        trained.step(every)
        states.append(trained.capture())
    return Course(name, tuple(states))


def test_the_plane_of_two_weights_has_their_values_as_coordinates():
    state = trainer().capture()
    plane = weight_plane(state, 2, 5)
    assert plane.middle == (state.values[2], state.values[5])
    np.testing.assert_array_equal(plane.points(np.array([plane.middle]))[0], state.values)
    moved = plane.points(np.array([[7.0, -8.0]]))[0]
    assert np.flatnonzero(moved != state.values).tolist() == [2, 5]
    assert (moved[2], moved[5]) == (7.0, -8.0)


@pytest.mark.parametrize("pair", [(1, 1), (-1, 0), (0, 10_000)])
def test_two_weights_that_are_not_there_are_refused(pair):
    with pytest.raises(SurfaceError, match="expected two different ones"):
        weight_plane(trainer().capture(), *pair)


def test_random_directions_are_as_long_in_each_unit_as_its_weights_and_leave_the_rest():
    trained = trainer(layers=[{"units": 5, "batch_norm": True}, {"units": 3}])
    trained.step(10)
    state = trained.capture()
    plane = random_plane(state, np.random.default_rng(3))
    here = layer_views(state.values, state.architecture.layers)
    for direction in plane.directions:
        for drawn, there in zip(layer_views(direction, state.architecture.layers), here, strict=True):
            lengths = [np.linalg.norm(view.weights, axis=1) for view in (drawn, there)]
            np.testing.assert_allclose(*lengths, rtol=1e-12)
            assert not drawn.biases.any()
            assert drawn.scale is None or not (drawn.scale.any() or drawn.shift.any())
    assert abs(plane.directions[0] @ plane.directions[1]) < 0.9 * np.prod(np.linalg.norm(plane.directions, axis=1))


def test_weights_of_zero_have_no_random_directions():
    with pytest.raises(SurfaceError, match="random directions"):
        random_plane(trainer(network={"initializer": "zeros"}).capture(), np.random.default_rng(0))


def test_principal_directions_are_those_of_a_singular_value_decomposition():
    run = course(trainer(optimizer=ADAM), steps=200, every=10)
    plane = principal_plane(run.states, run.states[-1])
    values = np.stack([state.values for state in run.states])
    _, sizes, directions = np.linalg.svd(values - values.mean(axis=0), full_matrices=False)
    np.testing.assert_allclose(np.abs(plane.directions @ directions[:2].T), np.eye(2), atol=1e-9)
    np.testing.assert_allclose(plane.shares, (sizes**2)[:2] / (sizes**2).sum(), rtol=1e-9)
    np.testing.assert_array_equal(plane.points(np.zeros((1, 2)))[0], run.states[-1].values)
    assert plane.directions[0] @ (values[-1] - values[0]) > 0


def test_states_in_one_plane_lie_on_it():
    state = trainer().capture()
    random = np.random.default_rng(0)
    two = random.normal(size=(2, len(state.values)))
    states = [replace(state, values=state.values + random.normal(size=2) @ two) for _ in range(6)]
    plane = principal_plane(states, states[2])
    path = path_on(plane, LossMeasure(state), states)
    assert sum(plane.shares) == pytest.approx(1, abs=1e-12)
    assert path.share_off < 1e-7
    np.testing.assert_allclose(path.plane_losses, path.true_losses, rtol=1e-6)


def test_a_run_that_has_not_moved_has_no_principal_directions():
    state = trainer().capture()
    with pytest.raises(SurfaceError, match="found 1; train some steps first"):
        principal_plane([state, state], state)
    on_a_line = [replace(state, values=state.values + share) for share in (0.0, 1.0, 2.0)]
    with pytest.raises(SurfaceError, match="beside one line"):
        principal_plane(on_a_line, state)


def test_a_projection_is_the_nearest_place_even_where_directions_are_not_at_right_angles():
    state = trainer().capture()
    plane = random_plane(state, np.random.default_rng(8))
    values = state.values + np.random.default_rng(9).normal(size=(1, len(state.values)))
    nearest, distance = plane.coordinates(values), plane.distances(values)
    around = nearest + 0.01 * np.array([[1, 0], [-1, 0], [0, 1], [0, -1]])
    assert (np.linalg.norm(plane.points(around) - values, axis=1) > distance).all()


def test_true_losses_beside_the_plane_are_those_of_the_states_themselves():
    trained = trainer(layers=[{"units": 3, "batch_norm": True}], optimizer=SGD)
    run = course(trained)
    measure = LossMeasure(run.states[-1])
    path = path_on(principal_plane(run.states, run.states[-1]), measure, run.states)
    expected = [Trainer.at(state).evaluate().train_loss for state in run.states]
    np.testing.assert_allclose(path.true_losses, expected, rtol=1e-12)
    assert path.distances[-1] < 1e-12
    assert 0 < path.share_off < 1
    assert path.loss_error == np.abs(path.true_losses - path.plane_losses).max() > 0
    values = np.stack([state.values for state in run.states])
    assert path.reach == np.linalg.norm(values - values[0], axis=1).max()


def test_finer_grids_keep_the_points_of_coarser_ones_and_measure_each_once():
    state = trainer().capture()
    measured = []

    class Counting(LossMeasure):
        def on(self, plane, coordinates, pause):
            measured.append(len(coordinates))
            return super().on(plane, coordinates, pause)

    shares = []
    plane = weight_plane(state, 0, 1)
    grids = list(refine(Counting(state), plane, Window(-1, 2, -3, 1), COARSE, shares.append))
    assert [grid.losses.shape for grid in grids] == [(3, 3), (5, 5), (9, 9)]
    assert sum(measured) == 81
    for coarse, fine in pairwise(grids):
        np.testing.assert_array_equal(coarse.losses, fine.losses[::2, ::2])
        np.testing.assert_array_equal(coarse.x, fine.x[::2])
    assert shares == sorted(shares)
    assert shares[0] == 0
    x, y, loss = grids[-1].nearest(-1.1, 0.9)
    assert (x, y) == (-1, 1)
    assert loss == LossMeasure(state).of(plane.points(np.array([[-1.0, 1.0]])))[0]


def test_a_survey_can_be_stopped_between_two_pieces_of_work():
    class Stop(Exception):  # noqa: N818
        pass

    def stop(share):
        raise Stop

    with pytest.raises(Stop):
        next(survey(Question(trainer().capture(), kind="random"), stop))


def test_two_weights_are_those_that_changed_most_unless_others_are_chosen():
    run = course(trainer())
    change = np.abs(run.states[-1].values - run.states[0].values)
    surface = list(survey(Question(run.states[-1], (run,), "weights", sizes=COARSE)))[-1]
    biases = [i for i in range(len(change)) if place_of(run.states[0].architecture, i).source is None]
    change[biases] = 0
    assert set(surface.plane.weights) == set(np.argsort(change)[-2:].tolist())
    assert [place.index for place in surface.places] == list(surface.plane.weights)
    assert [place.index for place in most_changed(run.states, 2)] == list(surface.plane.weights)
    chosen = list(survey(Question(run.states[-1], (run,), "weights", (3, 0), sizes=COARSE)))[-1]
    assert chosen.plane.weights == (3, 0)


def test_places_of_parameters():
    architecture = trainer(layers=[{"units": 3, "batch_norm": True}]).architecture
    assert [place_of(architecture, i).source for i in range(6)] == [0, 1, None, 0, 1, None]
    assert place_of(architecture, 9) is None  # γ
    output = place_of(architecture, 16)
    assert (output.layer, output.unit, output.source) == (1, 0, 1)
    assert place_of(architecture, 99) is None


@pytest.mark.parametrize("kind", ["principal", "weights", "random"])
def test_a_survey_gets_finer_and_holds_the_state_in_its_window(kind):
    run = course(trainer())
    surfaces = list(survey(Question(run.states[-1], (run,), kind, sizes=COARSE)))
    assert [surface.final for surface in surfaces] == [False, False, True]
    last = surfaces[-1]
    assert last.centre_loss == pytest.approx(Trainer.at(run.states[-1]).evaluate().train_loss, rel=1e-12)
    window = last.window
    assert window.left < last.plane.middle[0] < window.right
    assert window.bottom < last.plane.middle[1] < window.top
    if kind != "random":
        x, y = last.paths[0].coordinates.T
        assert window.left < x.min() and x.max() < window.right and window.bottom < y.min() and y.max() < window.top


@pytest.mark.parametrize("zoom", [0.5, 4.0, 512.0])
def test_a_zoomed_window_is_smaller_and_keeps_the_state(zoom):
    run = course(trainer())
    windows = [
        list(survey(Question(run.states[-1], (run,), "weights", zoom=z, sizes=(3,))))[-1].window for z in (1.0, zoom)
    ]
    usual, zoomed = windows
    assert zoomed.right - zoomed.left == pytest.approx((usual.right - usual.left) / zoom, rel=1e-9)
    middle = weight_plane(run.states[-1], *(p.index for p in most_changed(run.states, 2))).middle
    assert zoomed.left < middle[0] < zoomed.right and zoomed.bottom < middle[1] < zoomed.top


def test_runs_of_other_networks_or_data_are_left_out_and_named():
    ours, wide = course(trainer(), name="ours"), course(trainer(layers=[{"units": 4}]), name="wide")
    other_data, same = course(trainer("circle"), name="circle"), course(trainer(optimizer=ADAM), name="adam")
    question = Question(ours.states[-1], (ours, wide, other_data, same), sizes=(3,))
    surface = next(survey(question))
    assert surface.left_out == ("wide", "circle")
    assert [path.name for path in surface.paths] == ["ours", "adam"]


def test_a_run_is_drawn_from_the_last_change_of_its_network_on():
    trained = trainer()
    early = course(trained)
    trained.apply(Change("network.layers[0].activation", "relu"))
    late = course(trained)
    both = Course("run", early.states + late.states)
    surface = next(survey(Question(late.states[-1], (both,), sizes=(3,))))
    assert surface.paths[0].steps.tolist() == [state.step for state in late.states]
    assert surface.left_out == ()
    assert next(survey(Question(late.states[-1], (early, late), sizes=(3,)))).left_out == ("run",)


def test_another_penalty_is_still_the_same_network_and_the_plane_s_loss_is_measured():
    penalised = course(trainer(l2=0.5))
    state = trainer().capture()
    path = next(survey(Question(state, (penalised,), "random", sizes=(3,)))).paths[0]
    assert path.true_losses[0] == pytest.approx(trainer().evaluate().train_loss, rel=1e-12)


def test_the_course_of_a_branch_is_its_keyframes_and_nothing_behind_a_fork():
    run = Run.of(scenario())
    for _ in range(6):
        run.step(10)
        run.recording.keyframes.keep(run.stretch, run.trainer.capture())
    whole = course_of(run.branch)
    steps = [state.step for state in whole.states]
    assert steps == sorted(set(steps))
    assert {0, 10, 20, 30, 40, 50, 60} <= set(steps)
    assert max(state.step for state in course_of(run.branch, until=25).states) <= 25
    assert course_of(run.branch, until=25).states[0].step == 0
    run.seek(30)
    run.apply(Change("training.optimizer.learning_rate", 0.5), forking=True)
    run.step(7)
    now = run.trainer.capture()
    forked = course_of(run.branch, now)
    assert forked.states[-1] is now
    assert [state.step for state in forked.states][-1] == 37
    assert all(state.step <= 30 for state in forked.states if state.scenario is whole.states[0].scenario)
    assert forked.name == run.branch.name
    assert forked.colour == run.branch.colour


def test_where_a_run_stands_is_known_in_the_middle_of_a_step():
    run = Run.of(scenario(layers=[{"units": 3, "batch_norm": True}]))
    run.step(20)
    expected, captured = run.trainer.evaluate().train_loss, run.trainer.capture()
    step = run.micro_steps()
    for _ in range(3):
        next(step)
    state = state_now(run)
    assert run.trainer.in_step
    assert state.step == 20
    np.testing.assert_array_equal(state.values, captured.values)
    assert LossMeasure(state).of(state.values[None])[0] == pytest.approx(expected, rel=1e-12)
    assert len(list(step)) > 0
    assert run.step_count == 21
    np.testing.assert_array_equal(state.values, captured.values)


def test_a_long_run_is_thinned_to_its_ends_and_what_lies_between():
    run = course(trainer(), steps=400, every=1)
    path = next(survey(Question(run.states[-1], (run,), sizes=(3,)))).paths[0]
    assert 100 <= len(path.steps) <= 200
    assert (path.steps[0], path.steps[-1]) == (0, 400)


def test_what_takes_too_long_is_measured_over_fewer_examples_and_says_so():
    wide = [{"units": 256}] * 3
    state = Trainer(scenario({"kind": "circle", "samples": 2000}, wide)).capture()
    surface = next(survey(Question(state, kind="random")))
    assert surface.examples < surface.examples_in_all == len(state.dataset.train)


def test_a_state_that_is_not_finite_is_refused():
    state = trainer().capture()
    state.values[0] = np.nan
    with pytest.raises(SurfaceError, match="finite"):
        next(survey(Question(state, kind="random")))
