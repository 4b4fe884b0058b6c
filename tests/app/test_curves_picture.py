import math

import numpy as np
import pytest

from app.state.curves import LossHistory, Series
from app.state.curves_picture import CurvesLook, CurvesPicture, RunCurve, apart, picture_of_run, picture_of_runs
from app.state.curves_shapes import NO_DASH, Line, in_pieces, split_at
from app.state.scene.primitives import overlap
from app.state.theme import load_theme
from app.state.ticks import (
    linear_range,
    linear_ticks,
    log_range,
    log_ticks,
    spacing_for,
    step_extent,
    step_text,
    value_text,
)

LIGHT = load_theme("light")
LOOK = CurvesLook(LIGHT)


def recorded(losses, test=None) -> LossHistory:
    history = LossHistory()
    for step, loss in enumerate(losses):
        history.append(step, loss, None if test is None else test[step])
    return history


def falling(steps: int = 101) -> LossHistory:
    return recorded([1 / (step + 1) for step in range(steps)], [2 / (step + 1) for step in range(steps)])


def drawn(history: LossHistory, look: CurvesLook = LOOK, position: int | None = None, **size) -> CurvesPicture:
    return picture_of_run(
        history, look, size.get("width", 520), size.get("height", 300), size.get("text", 12), position
    )


def coloured(picture: CurvesPicture, colour: str) -> list[Line]:
    return [line for line in picture.curves if line.colour == colour]


def texts(picture: CurvesPicture) -> list[str]:
    return [label.text for label in (*picture.labels, *picture.notes)]


def inside(picture: CurvesPicture) -> bool:
    points = np.concatenate([line.points for line in (*picture.frame, *picture.curves)])
    return bool(np.isfinite(points).all() and (points >= 0).all() and (points <= (picture.width, picture.height)).all())


@pytest.mark.parametrize(("last", "extent"), [(0, 10), (10, 10), (11, 12), (100, 100), (101, 120), (2999, 3000)])
def test_the_axis_of_steps_ends_at_a_round_step(last, extent):
    assert step_extent(last) == extent


def test_the_axis_of_steps_jumps_seldom_and_is_always_well_filled():
    extents = [step_extent(last) for last in range(10, 5000)]
    assert extents == sorted(extents)
    assert len(set(extents)) < 30
    assert all(last <= extent <= last / 0.74 for last, extent in enumerate(extents, 10))


@pytest.mark.parametrize(("low", "high"), [(0, 0.7345), (-3, 4), (0, 1e300), (0, 1e-200), (5, 5), (0, 0), (-7, -7)])
@pytest.mark.parametrize("count", [2, 5, 9])
def test_a_linear_axis_holds_its_values_and_few_round_ticks(low, high, count):
    bottom, top = linear_range(low, high, count)
    assert bottom <= low
    assert high <= top
    assert math.isfinite(top - bottom)
    assert bottom < top
    ticks = linear_ticks(bottom, top, count)
    assert 2 <= len(ticks) <= count + 2
    assert np.allclose(np.diff(ticks), ticks[1] - ticks[0])


def test_distances_of_ticks_are_1_2_or_5_times_a_power_of_ten():
    for span in np.geomspace(1e-9, 1e9, 200):
        digit = f"{spacing_for(float(span), 5):e}"[0]
        assert digit in "125"
        assert span / 5 <= spacing_for(float(span), 5) * (1 + 1e-8)


def test_steps_are_whole():
    assert linear_ticks(0, 2, 10, whole=True) == [0, 1, 2]


@pytest.mark.parametrize(("low", "high"), [(0.03, 0.7), (1e-16, 1), (0.5, 0.5), (0.7, 0.7), (1e-16, 1e300), (3, 4)])
def test_a_logarithmic_axis_holds_its_values_and_few_ticks(low, high):
    bottom, top = log_range(low, high)
    assert 0 < bottom <= low
    assert high <= top
    assert bottom < top
    ticks = log_ticks(bottom, top, 5)
    assert all(bottom * 0.999 <= tick <= top * 1.001 for tick in ticks)
    assert 2 <= len(ticks) <= 10


def test_logarithmic_ticks_become_powers_of_ten_where_there_is_little_room():
    assert log_ticks(0.05, 1, 4) == [0.05, 0.1, 0.2, 0.5, 1]
    assert log_ticks(0.001, 10, 5) == [0.001, 0.01, 0.1, 1, 10]
    assert log_ticks(1e-12, 1, 5) == [1e-12, 1e-9, 1e-6, 1e-3, 1]


def test_numbers_of_axes():
    assert [value_text(value) for value in (0.1, 1e-6, 0.0, -2.0)] == ["0.1", "1e−6", "0", "−2"]
    assert [step_text(step) for step in (0, 500, 1500, 2e6)] == ["0", "500", "1.5k", "2M"]


def test_a_line_is_split_where_it_crosses_and_both_parts_reach_there():
    points = np.array([[0.0, 0.0], [10.0, 20.0], [20.0, 20.0]])
    before, after = split_at(points, 5.0)
    assert before.tolist() == [[0, 0], [5, 10]]
    assert after.tolist() == [[5, 10], [10, 20], [20, 20]]
    assert [len(part) for part in split_at(points, -1)] == [0, 3]
    assert [len(part) for part in split_at(points, 99)] == [3, 0]


def test_a_line_is_broken_only_at_long_ways_with_a_hole():
    points = np.array([[float(x), 0.0] for x in (0, 1, 2, 3, 90, 91, 200)])
    assert [len(piece) for piece in in_pieces(points, lambda number: True)] == [4, 2, 1]
    assert [len(piece) for piece in in_pieces(points, lambda number: number == 3)] == [4, 3]
    even = np.array([[40.0 * x, 0.0] for x in range(9)])
    assert len(in_pieces(even, lambda number: True)) == 1


def test_training_is_solid_and_test_is_dashed():
    picture = drawn(falling())
    (train,) = coloured(picture, LIGHT.curve_train)
    (test,) = coloured(picture, LIGHT.curve_test)
    assert train.dash == NO_DASH
    assert min(test.dash) > 0
    assert train.points[-1] == pytest.approx((picture.axes.right, float(picture.axes.y(1 / 101))))
    assert inside(picture)


def test_the_legend_has_the_numbers_now():
    picture = drawn(falling())
    assert "0.0099" in texts(picture)
    assert picture.legend == "train 0.0099, test 0.0198"
    assert drawn(recorded([0.5])).legend == "train 0.5000, test –"
    assert drawn(recorded([1e8])).legend == "train 1e8, test –"


def test_what_lies_behind_the_position_is_pale_and_the_numbers_are_those_of_the_position():
    history = falling()
    history.add_marker(20, "early")
    history.add_marker(80, "late")
    picture = drawn(history, position=49)
    (train,) = coloured(picture, LIGHT.curve_train)
    x = float(picture.axes.x(49))
    assert train.points[-1, 0] == pytest.approx(x)
    others = {line.colour for line in picture.curves if line.points[0, 0] >= x - 1e-9}
    assert len(others) == 2
    assert not others & {LIGHT.curve_train, LIGHT.curve_test}
    upright = [line for line in picture.frame if line.colour == LIGHT.accent]
    assert [abs(line.points[0, 0] - x) <= 0.5 for line in upright] == [True]
    assert picture.legend == "train 0.0200, test 0.0400"
    assert "49" in texts(picture)
    assert "early" in texts(picture)
    assert "late" not in texts(picture)


@pytest.mark.parametrize("position", [None, 100, 500])
def test_at_the_end_of_the_run_nothing_is_pale(position):
    picture = drawn(falling(), position=position)
    assert {line.colour for line in picture.curves} == {LIGHT.curve_train, LIGHT.curve_test}
    assert not [line for line in picture.frame if line.colour == LIGHT.accent]


def test_the_step_of_the_position_hides_no_number_of_the_axis():
    for position in range(1, 99, 7):
        picture = drawn(falling(), position=position)
        (chip,) = [label for label in picture.labels if label.plate]
        for label in picture.labels:
            assert label is chip or not overlap(label.rectangle, chip.rectangle)


def test_changes_are_marked_and_the_newest_is_named():
    history = falling()
    history.add_marker(30, "learning rate 0.03 → 0.1")
    history.add_marker(60, "batch size 10 → 32")
    picture = drawn(history)
    assert len([line for line in picture.frame if line.colour == LIGHT.marker]) == 2
    (note,) = picture.notes
    assert note.text == "batch size 10 → 32"
    x, _, width, _ = note.rectangle
    assert picture.axes.left <= x
    assert x + width <= float(picture.axes.x(60)) + note.size


def test_curves_stay_where_they_are_while_a_run_grows():
    rng = np.random.default_rng(0)
    losses = np.exp(-np.arange(3000) / 900) + 0.01 * rng.normal(size=3000)
    before, after = (drawn(recorded(losses[:length])) for length in (2600, 2900))
    assert before.axes == after.axes
    one, other = (coloured(picture, LIGHT.curve_train)[0].points for picture in (before, after))
    same = (one[:, None] == other[None, : len(one)]).all(axis=2).any(axis=1)
    assert same.mean() > 0.9


def test_few_points_are_drawn_of_a_long_run_and_the_extremes_are_among_them():
    losses = np.ones(50_000)
    losses[31_234] = 3.0
    picture = drawn(recorded(losses))
    (train,) = coloured(picture, LIGHT.curve_train)
    assert len(train.points) < 520
    assert train.points[:, 1].min() == pytest.approx(float(picture.axes.y(3.0)))


def test_smoothing_draws_an_average_over_the_pale_raw_curve():
    picture = drawn(falling(1001), CurvesLook(LIGHT, smooth=True))
    raw, smooth, *_ = picture.curves
    assert raw.colour not in (LIGHT.curve_train, LIGHT.curve_test)
    assert smooth.colour == LIGHT.curve_train
    assert raw.width < smooth.width
    assert smooth.points[5, 1] < raw.points[12, 1]
    assert "0.0010" in texts(picture)


def test_no_record_invites():
    for look in (LOOK, CurvesLook(LIGHT, logarithmic=True), CurvesLook(LIGHT, accuracy=True)):
        picture = drawn(LossHistory(), look)
        assert any(text.startswith("Train, and the") for text in texts(picture))
        assert not picture.curves
        assert inside(picture)


def test_a_single_record_is_a_dot():
    picture = drawn(recorded([0.7]))
    (dot,) = picture.dots
    assert (dot.x, dot.y) == (picture.axes.left, float(picture.axes.y(0.7)))
    assert not picture.curves


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize(
    "losses",
    [
        (1.0, 0.0, 1e308, math.inf, math.nan),
        (0.0, 0.0),
        (0.5, 0.5, 0.5),
        (-1.0, -2.0),
        (1e-300, 1e300),
        (math.nan, math.nan),
        (1e308, 1e308),
        (-1e308, 1e308),
        (5e-324, 5e-324),
    ],
)
def test_any_loss_can_be_drawn(losses, logarithmic):
    picture = drawn(recorded(losses), CurvesLook(LIGHT, logarithmic=logarithmic))
    assert inside(picture)
    assert picture.axes.low < picture.axes.high
    assert not logarithmic or picture.axes.low > 0


@pytest.mark.parametrize("logarithmic", [False, True])
def test_an_explosion_leaves_through_the_top_and_the_rest_stays_readable(logarithmic):
    losses = [1 / (step + 1) for step in range(98)] + [1e150, 1e300]
    picture = drawn(recorded(losses), CurvesLook(LIGHT, logarithmic=logarithmic))
    assert picture.axes.high <= (2e6 if logarithmic else 10)
    assert any("up to 1e300" in text for text in texts(picture))
    assert "up to" not in " ".join(texts(drawn(falling())))


def test_losses_that_stay_high_are_shown_whole():
    picture = drawn(recorded([0.1] * 50 + [500.0] * 50))
    assert picture.axes.high >= 500


def test_a_long_time_without_measurements_is_a_gap():
    accuracies = [0.5 if step < 30 or step >= 70 else None for step in range(100)]
    history = LossHistory()
    for step, accuracy in enumerate(accuracies):
        history.append(step, 1.0, None, accuracy)
    lines = coloured(drawn(history, CurvesLook(LIGHT, accuracy=True)), LIGHT.curve_train)
    assert len(lines) == 2
    seldom = recorded([1.0] * 100, [1.0 if step % 10 == 0 else None for step in range(100)])
    assert len(coloured(drawn(seldom), LIGHT.curve_test)) == 1


def test_accuracy_has_an_axis_of_percent_whatever_scale_losses_have():
    history = LossHistory()
    for step in range(10):
        history.append(step, 1.0, 1.0, step / 10, step / 20)
    picture = drawn(history, CurvesLook(LIGHT, accuracy=True, logarithmic=True))
    assert (picture.axes.low, picture.axes.high, picture.axes.logarithmic) == (0, 1, False)
    assert "100 %" in texts(picture)
    assert picture.legend == "train 90.0 %, test 45.0 %"


def test_everything_grows_with_the_text():
    one, three = drawn(falling()), drawn(falling(), width=1560, height=900, text=36)
    assert coloured(three, LIGHT.curve_train)[0].width == pytest.approx(3 * coloured(one, LIGHT.curve_train)[0].width)
    assert three.labels[0].size == 3 * one.labels[0].size
    assert three.axes.left == pytest.approx(3 * one.axes.left, abs=3)
    assert three.axes.value_ticks == one.axes.value_ticks


def runs(*names: str, dashed: bool = False) -> list[RunCurve]:
    result = []
    for number, name in enumerate(names):
        history = recorded([0.5 + 0.001 * number] * 100, [0.6] * 100)
        result.append(RunCurve(name, number, history, dashed=dashed))
    return result


def test_each_run_has_its_colour_and_its_name_at_its_end():
    picture = picture_of_runs(runs("plain", "momentum", "adam"), LOOK, 520, 300)
    for number, name in enumerate(("plain", "momentum", "adam")):
        train, test = sorted(coloured(picture, LIGHT.runs[number]), key=lambda line: -line.width)
        assert train.dash == NO_DASH
        assert min(test.dash) > 0
        assert test.width < train.width
        (label,) = [label for label in picture.labels if label.text == name]
        assert label.colour == LIGHT.runs[number]
        assert label.x > picture.axes.right
    assert inside(picture)


def test_a_dashed_run_is_told_from_its_test_curve():
    picture = picture_of_runs(runs("one", "two", dashed=True), LOOK, 520, 300)
    train, test = sorted(coloured(picture, LIGHT.runs[0]), key=lambda line: -line.width)
    assert train.dash[0] > test.dash[0] > 0


def test_names_do_not_overlap_nor_leave_the_picture():
    for size in (320, 520, 1920):
        picture = picture_of_runs(runs("one", "two", "three", "a run with a very long name indeed"), LOOK, size, 220)
        names = [label for label in picture.labels if label.strong]
        assert len(names) == 4
        for number, name in enumerate(names):
            assert name.rectangle[0] + name.rectangle[2] <= size
            for other in names[number + 1 :]:
                assert not overlap(name.rectangle, other.rectangle, -2)


def test_names_are_moved_apart_in_order():
    assert apart([90.0, 10.0, 95.0], 10.0, 0.0, 100.0) == [90.0, 10.0, 100.0]
    assert apart([99.0, 98.0, 99.5], 10.0, 0.0, 100.0) == [90.0, 80.0, 100.0]
    assert apart([-5.0, 0.0], 10.0, 0.0, 100.0) == [0.0, 10.0]
    assert apart([], 10.0, 0.0, 100.0) == []


def test_runs_without_records_have_no_name_and_no_curve():
    picture = picture_of_runs([*runs("one"), RunCurve("not yet", 1, LossHistory())], LOOK, 520, 300)
    assert "not yet" not in texts(picture)
    assert not coloured(picture, LIGHT.runs[1])


def test_a_run_gone_back_in_is_pale_behind_the_position():
    picture = picture_of_runs(runs("one", "two"), LOOK, 520, 300, position=40)
    for line in coloured(picture, LIGHT.runs[0]):
        assert line.points[-1, 0] <= float(picture.axes.x(40)) + 1e-9


def test_the_last_record_up_to_a_step():
    history = recorded([1.0, 0.5, math.nan, 0.25])
    assert history.up_to(Series.TRAIN_LOSS, 2) == (1, 0.5)
    assert history.up_to(Series.TRAIN_LOSS, 99) == (3, 0.25)
    assert history.up_to(Series.TRAIN_LOSS, -1) is None
    assert history.has_hole(Series.TRAIN_LOSS, 1, 3)
    assert not history.has_hole(Series.TRAIN_LOSS, 0, 1)
