import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.state.curves import LossHistory, Series, bucket_means, moving_average, thin_out


def filled(records: int) -> LossHistory:
    history = LossHistory()
    for step in range(records):
        history.append(step, 1.0 / (step + 1), None if step % 2 else 2.0 / (step + 1))
    return history


def test_grows_beyond_its_first_arrays_and_keeps_every_record():
    history = filled(5000)
    assert len(history) == 5000
    assert history.last_step == 4999
    np.testing.assert_array_equal(history.series(Series.TRAIN_LOSS), 1 / np.arange(1, 5001))


def test_what_was_not_measured_is_nan_and_not_counted_as_latest():
    history = filled(4)
    assert np.isnan(history.series(Series.TEST_LOSS)[3])
    assert history.latest(Series.TEST_LOSS) == pytest.approx(2 / 3)
    assert history.latest(Series.TEST_ACCURACY) is None
    assert not history.has(Series.TRAIN_ACCURACY)
    assert history.at(Series.TEST_LOSS, 3.2) == (2, pytest.approx(2 / 3))


def test_views_are_read_only():
    with pytest.raises(ValueError, match="read-only"):
        filled(3).series(Series.TRAIN_LOSS)[0] = 5


def test_cutting_for_a_rewind_drops_later_records_and_markers():
    history = filled(100)
    history.add_marker(10, "learning rate 0.1")
    history.add_marker(60, "learning rate 1")
    history.cut_after(40)
    assert history.last_step == 40
    assert [marker.step for marker in history.markers] == [10]
    history.clear()
    assert len(history) == 0
    assert history.last_step == 0
    assert history.markers == ()


def test_a_step_that_comes_again_replaces_what_was_recorded_from_there_on():
    history = filled(10)
    history.append(5, 7.0)
    assert history.series(Series.STEP).tolist() == [0, 1, 2, 3, 4, 5]
    assert history.latest(Series.TRAIN_LOSS) == 7.0


def test_one_marker_for_many_changes_of_one_subject_at_one_step():
    history = LossHistory()
    for rate in (0.1, 0.2, 0.3):
        history.add_marker(5, f"learning rate {rate}", "training.optimizer.learning_rate")
    history.add_marker(5, "activation ReLU", "network.layers[0].activation")
    history.add_marker(6, "a note")
    history.add_marker(6, "another")
    assert [m.text for m in history.markers] == ["learning rate 0.3", "activation ReLU", "a note", "another"]


def test_infinite_losses_are_kept_but_not_drawn():
    history = filled(3)
    history.append(3, float("inf"))
    assert history.latest(Series.TRAIN_LOSS) == float("inf")
    steps, _ = history.decimated(Series.TRAIN_LOSS)
    assert steps.tolist() == [0, 1, 2]


@given(st.lists(st.floats(-1e6, 1e6), max_size=400), st.integers(1, 50))
def test_thinning_keeps_extremes_order_and_both_ends(values, buckets):
    y = np.array(values, float)
    x = np.arange(len(y), dtype=float)
    thin_x, thin_y = thin_out(x, y, buckets)
    assert (np.diff(thin_x) >= 0).all()
    np.testing.assert_array_equal(y[thin_x.astype(int)], thin_y)
    if len(y):
        assert thin_y.min() == y.min()
        assert thin_y.max() == y.max()
        assert thin_x[-1] == x[-1]
        assert len(thin_x) <= 2 * buckets + 1


def test_thinning_leaves_short_curves_alone():
    x = np.arange(10.0)
    assert thin_out(x, x, 700)[0] is x


def test_smoothing_keeps_a_constant_and_follows_a_change_from_behind():
    history = LossHistory()
    for step in range(5000):
        history.append(step, 1.0 if step < 2500 else 3.0)
    x, y = history.smoothed(Series.TRAIN_LOSS)
    assert len(x) == len(y) <= 700
    assert (np.diff(y) > -1e-12).all()
    np.testing.assert_allclose(y[x < 2490], 1.0)
    assert y[-1] == pytest.approx(3.0, abs=1e-6)


def test_the_moving_average_begins_at_the_first_value():
    values = np.array([4.0, 0.0, 0.0])
    beta = np.exp(-1 / 2)
    expected = [4.0, 4 * beta / (1 + beta), 4 * beta**2 / (1 + beta + beta**2)]
    np.testing.assert_allclose(moving_average(values, 2.0), expected)
    assert moving_average(np.empty(0), 3.0).size == 0


def test_means_of_buckets_leave_out_what_is_not_finite():
    x, y = bucket_means(np.arange(7.0), np.array([1.0, np.nan, 3.0, 5.0, 7.0, np.inf, 9.0]), 3)
    assert x.tolist() == [1.0, 3.5, 6.0]
    assert y.tolist() == [2.0, 6.0, 9.0]
