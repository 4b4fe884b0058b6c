"""Where everything of a timeline stands, and what is under the pointer."""

import numpy as np
import pytest

from app.state.timeline import (
    MOST_LANES,
    Hit,
    Part,
    Timeline,
    TimelineLane,
    TimelineLayout,
    TimelineMarker,
    choose_lanes,
    curve_heights,
    extent_for,
    height_for,
    tick_steps,
    tick_texts,
)


def lane(branch, parent=None, start=0, end=1000, markers=()):
    edits = tuple(TimelineMarker(step, f"edit {step}") for step in markers)
    return TimelineLane(branch, f"branch {branch}", branch, parent, start, end, edits)


def forked(position=700.0, current=1):
    return Timeline((lane(0, end=1000, markers=(200, 900)), lane(1, 0, 400, 800, (400,))), current, position)


def layout_of(timeline, width=1000.0):
    return TimelineLayout(timeline, width)


# --- the data ---------------------------------------------------------------------------------------------------------


def test_lanes_that_do_not_belong_together_are_refused():
    with pytest.raises(ValueError, match="current: expected one of the branches, found 3"):
        Timeline((lane(0),), 3, 0.0)
    with pytest.raises(ValueError, match="branch 1: expected a parent among the lanes before, found 2"):
        Timeline((lane(0), lane(1, 2), lane(2, 0)), 0, 0.0)
    with pytest.raises(ValueError, match="branch 0: expected an end from 5 on, found 4"):
        Timeline((lane(0, start=5, end=4),), 0, 0.0)


def test_current_ancestors_and_newest_have_a_place_in_that_order():
    lanes = (lane(0), *(lane(i, 0, 10 * i) for i in range(1, 6)), lane(6, 2, 100), lane(7, 0, 5), lane(8, 0, 6))
    chosen = [one.branch for one in choose_lanes(Timeline(lanes, 6, 0.0))]
    assert chosen == [0, 2, 6, 8]
    layout = layout_of(Timeline(lanes, 6, 0.0))
    assert [one.branch for one in layout.folded] == [1, 3, 4, 5, 7]
    chain = (lane(0), *(lane(i, i - 1, i) for i in range(1, 8)))
    assert [one.branch for one in choose_lanes(Timeline(chain, 5, 0.0))] == [2, 3, 4, 5]


def test_the_height_grows_with_the_lanes_up_to_a_limit():
    heights = [height_for(count) for count in range(1, 12)]
    assert heights[0] == 44
    assert heights == sorted(heights)
    assert set(heights[MOST_LANES - 1 :]) == {88}


# --- the axis ---------------------------------------------------------------------------------------------------------


def test_the_extent_grows_in_jumps_and_keeps_a_reserve():
    extents = [extent_for(furthest) for furthest in range(0, 100_000, 7)]
    assert extents == sorted(extents)
    assert extents[0] == 100
    assert len(set(extents)) < 35
    for furthest in range(100, 100_000, 7):
        assert 1.019 * furthest <= extent_for(furthest) <= 1.4 * furthest


@pytest.mark.parametrize("extent", [100, 1250, 20_000, 640_000, 5_000_000])
@pytest.mark.parametrize("pixels", [300, 900, 2800])
def test_ticks_are_round_whole_and_not_crowded(extent, pixels):
    steps = tick_steps(extent, pixels)
    spacing = steps[1] - steps[0]
    assert str(spacing).rstrip("0") in {"1", "2", "5"}
    assert spacing * pixels / extent >= 70
    assert steps[-1] <= extent
    texts = tick_texts(steps)
    assert len(set(texts)) == len(steps)


def test_numbers_of_an_axis_have_one_unit():
    assert tick_texts((0, 500, 1000)) == ("0", "500", "1,000")
    assert tick_texts((0, 5000, 10_000)) == ("0", "5 k", "10 k")
    assert tick_texts((0, 500_000, 1_000_000)) == ("0", "0.5 M", "1 M")


@pytest.mark.parametrize("width", [480, 1000, 3000])
def test_steps_to_pixels_and_back(width):
    layout = layout_of(forked(), width)
    for step in (0, 1, 399, 1250):
        assert layout.step_at(layout.x_of(step)) == pytest.approx(step)
    assert layout.gutter < layout.x_of(0) < layout.x_of(layout.extent) < width
    for row in range(len(layout.shown)):
        assert layout.row_at(layout.row_y(row)) == row
    assert layout.row_at(layout.bottom + 1) is None


# --- branches ---------------------------------------------------------------------------------------------------------


def test_the_path_runs_along_the_parent_up_to_where_the_branch_leaves_it():
    layout = layout_of(forked())
    assert [(stretch.lane.branch, stretch.start, stretch.stop) for stretch in layout.path] == [
        (0, 0, 400),
        (1, 400, 800),
    ]
    assert layout.y_of(1, 399) == layout.row_y(0)
    assert layout.y_of(1, 400) == layout.row_y(1)


def test_a_path_over_folded_lanes_is_drawn_on_those_that_are_shown():
    chain = (lane(0), *(lane(i, i - 1, 100 * i) for i in range(1, 8)))
    layout = layout_of(Timeline(chain, 7, 750.0))
    path = layout.path
    assert [stretch.lane.branch for stretch in path] == list(range(8))
    assert {stretch.y for stretch in path[:5]} == {layout.row_y(0)}
    assert path[-1].y == layout.row_y(3)
    assert layout.departure_y(chain[4]) is None
    assert layout.departure_y(chain[5]) == layout.row_y(0)


# --- the pointer ------------------------------------------------------------------------------------------------------


def test_only_where_another_lane_is_drawn_it_is_hit():
    layout = layout_of(forked())
    parent, child = layout.row_y(0), layout.row_y(1)
    assert layout.hit(layout.x_of(300), parent, 700) == Hit(Part.TRACK, 1)  # the past that both share
    assert layout.hit(layout.x_of(950), parent, 700) == Hit(Part.TRACK, 0)
    assert layout.hit(layout.x_of(1100), parent, 700) == Hit(Part.TRACK, 1)  # beyond its end
    assert layout.hit(layout.x_of(100), child, 700) == Hit(Part.TRACK, 1)
    assert layout.hit(layout.x_of(100), layout.bottom + 3, 700) == Hit(Part.TRACK, 1)
    on_parent = layout_of(forked(current=0))
    assert on_parent.hit(layout.x_of(100), child, 900) == Hit(Part.TRACK, 0)
    assert on_parent.hit(layout.x_of(600), child, 900) == Hit(Part.TRACK, 1)


def test_playhead_names_and_fold_are_hit():
    layout = layout_of(forked())
    assert layout.hit(layout.x_of(700) + 3, layout.row_y(1), 700).part is Part.PLAYHEAD
    assert layout.hit(layout.x_of(700) + 15, layout.bottom + 5, 700).part is Part.PLAYHEAD
    assert layout.hit(layout.x_of(700) + 15, layout.row_y(1), 700).part is Part.TRACK
    # where the lane of another branch passes the playhead, it is the lane that is meant
    assert layout.hit(layout.x_of(700), layout.row_y(0), 700) == Hit(Part.TRACK, 0)
    assert layout.hit(20, layout.row_y(0), 700) == Hit(Part.NAME, 0)
    assert layout.hit(20, layout.bottom + 5, 700).part is Part.TRACK
    many = layout_of(Timeline((lane(0), *(lane(i, 0, 10) for i in range(1, 9))), 0, 0.0))
    assert many.hit(20, many.bottom + 5, 0).part is Part.FOLD


def test_the_step_meant_snaps_to_changes_and_ends_on_the_path():
    layout = layout_of(forked(), 500.0)
    steps_per_pixel = layout.step_at(layout.left + 1)
    assert 2 < steps_per_pixel < 5
    for landmark in (0, 200, 400, 800):
        for offset in (-3.5, 3.5):
            assert layout.seek_step(1, layout.x_of(landmark) + offset, snapping=True) == landmark
    x = layout.x_of(200) + 3
    assert layout.seek_step(1, x, snapping=False) == round(200 + 3 * steps_per_pixel)
    assert layout.seek_step(1, layout.x_of(200) + 5, snapping=True) == round(200 + 5 * steps_per_pixel)
    assert layout.seek_step(1, layout.x_of(900), snapping=True) == 800  # its parent's change is not on its path
    assert layout.seek_step(0, layout.x_of(900) + 3, snapping=True) == 900
    assert layout.seek_step(1, -50, snapping=False) == 0


def test_changes_close_together_share_a_mark_and_none_is_lost():
    markers = tuple(sorted(np.random.default_rng(0).integers(0, 30_000, 3000).tolist()))
    layout = layout_of(Timeline((lane(0, end=30_000, markers=markers),), 0, 0.0), 1900.0)
    groups = layout.groups
    assert [marker.step for group in groups for marker in group.markers] == list(markers)
    assert np.diff([group.x for group in groups]).min() >= 8.9
    first = groups[0]
    assert layout.group_at(first.x + 2, first.y) is first
    assert layout.group_at(layout.x_of(30_000) + 20, first.y) is None
    assert f"{len(first.markers)} changes from step" in first.describe()
    assert "more" in first.describe()
    assert len(first.describe().splitlines()) <= 10


def test_a_single_change_says_what_and_when():
    layout = layout_of(forked())
    group = layout.group_at(layout.x_of(400), layout.row_y(1))
    assert group.describe() == "Step 400: edit 400"
    assert layout.group_at(layout.x_of(200), layout.row_y(1)) is None


# --- the loss ---------------------------------------------------------------------------------------------------------


def test_the_curve_fills_its_height_on_a_logarithmic_scale():
    heights = curve_heights(np.array([1.0, 0.1, 0.01, np.nan, np.inf]))
    assert heights[:3] == pytest.approx([1, 0.5, 0])
    assert np.isnan(heights[3:]).all()
    flat = curve_heights(np.array([0.5, 0.5001]))
    assert flat == pytest.approx([0.5, 0.5], abs=0.01)
    assert np.isfinite(curve_heights(np.array([0.0, 1.0]))).all()
    assert np.isnan(curve_heights(np.array([np.nan]))).all()
