import numpy as np
import pytest

from app.state.contours import contour
from app.state.scene.colours import contrast
from app.state.surface_levels import band_colours, levels_for
from app.state.theme import THEME_NAMES, load_theme


def area(loops) -> float:
    """Area within closed outlines, holes taken off: the outlines' own areas with alternating signs by nesting."""
    return sum(_signed(loop) for loop in loops)


def _signed(loop) -> float:
    x, y = loop.T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def bowl(size: int = 65) -> np.ndarray:
    x, y = np.meshgrid(np.linspace(-1, 1, size), np.linspace(-1, 1, size))
    return x**2 + y**2


def test_a_circle_is_found_where_it_is():
    found = contour(bowl(), 0.25)
    assert len(found.lines) == 1
    line = found.lines[0] * 2 - 1
    np.testing.assert_array_equal(line[0], line[-1])
    np.testing.assert_allclose(np.hypot(*line.T), 0.5, atol=1e-3)
    areas = sorted(abs(_signed(loop)) for loop in found.loops)
    assert areas == pytest.approx([np.pi * 0.25 / 4, 1.0], abs=2e-3)  # the hole, and the edge of the grid


def test_lines_along_the_edge_are_not_drawn():
    found = contour(bowl(), 1.5)  # four corners lie above
    assert len(found.loops) == len(found.lines) == 4
    for line in found.lines:
        ends = np.concatenate([line[0], line[-1]])
        assert np.isin(ends, (0.0, 1.0)).sum() == 2
        inner = line[1:-1]
        assert ((inner > 0) & (inner < 1)).all()


@pytest.mark.parametrize(("level", "loops"), [(-1.0, 1), (2.5, 0)])
def test_a_level_below_or_above_everything(level, loops):
    found = contour(bowl(9), level)
    assert len(found.loops) == loops
    assert not found.lines
    if loops:
        assert abs(area(found.loops)) == pytest.approx(1)


def test_a_slope_that_crosses_the_grid():
    values = np.tile(np.linspace(0, 1, 5), (3, 1))
    found = contour(values, 0.3)
    assert len(found.loops) == len(found.lines) == 1
    assert abs(area(found.loops)) == pytest.approx(0.7)
    np.testing.assert_allclose(found.lines[0][:, 0], 0.3)
    assert sorted(found.lines[0][[0, -1], 1].tolist()) == [0, 1]


def test_random_surfaces_are_divided_by_their_outlines():
    values = np.random.default_rng(2).normal(size=(12, 9))
    found = contour(values, 0.1)
    for row, column in np.ndindex(values.shape):
        place = np.array([column / 8, row / 11]) * (1 - 2e-6) + 1e-6
        crossings = sum(_crossings(loop, place) for loop in found.loops)
        assert (crossings % 2 == 1) == (values[row, column] > 0.1)


def _crossings(loop, place) -> int:
    following = np.roll(loop, -1, axis=0)
    above = loop[:, 1] > place[1]
    crossing = above != (following[:, 1] > place[1])
    (x0, y0), (x1, y1) = loop[crossing].T, following[crossing].T
    return int((x0 + (place[1] - y0) / (y1 - y0) * (x1 - x0) > place[0]).sum())


def test_levels_are_round_and_evenly_spaced_where_losses_are_alike():
    levels = levels_for(np.linspace(0.2, 0.9, 20).reshape(4, 5))
    assert not levels.logarithmic
    np.testing.assert_allclose(np.diff(levels.values), levels.values[1] - levels.values[0])
    assert 4 <= len(levels.values) <= 13
    assert levels.heights == levels.values


@pytest.mark.parametrize("decades", [1, 2, 4, 9, 30])
def test_levels_are_spread_over_the_logarithm_where_losses_are_not(decades):
    losses = np.geomspace(3e-4, 3e-4 * 10.0**decades, 20).reshape(4, 5)
    levels = levels_for(losses)
    assert levels.logarithmic
    assert 3 <= len(levels.values) <= 13
    assert all(losses.min() < value < losses.max() for value in levels.values)
    assert list(levels.values) == sorted(levels.values)


def test_losses_that_are_not_finite_are_higher_than_all_others():
    losses = np.array([[0.1, 0.5], [np.nan, np.inf]])
    levels = levels_for(losses)
    assert levels.finite.tolist() == [[True, True], [False, False]]
    assert np.isfinite(levels.surface).all()
    assert levels.surface[1].min() > levels.surface[0].max()
    nothing = levels_for(np.full((3, 3), np.nan))
    assert nothing.values == ()
    assert np.isfinite(nothing.surface).all()


@pytest.mark.parametrize("value", [0.0, 0.7, 1e-300, 1e300])
def test_a_flat_surface_has_no_levels(value):
    assert levels_for(np.full((3, 3), value)).values == ()


def test_a_loss_of_zero_has_a_place_on_the_logarithm():
    levels = levels_for(np.array([[0.0, 1e-5], [0.1, 10.0]]))
    assert levels.logarithmic
    assert np.isfinite(levels.surface).all()
    assert levels.surface[0, 0] == levels.surface.min()


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("bands", [2, 13])
def test_writing_stands_out_from_all_bands(name, bands):
    theme = load_theme(name)
    colours = band_colours(theme, bands)
    assert len(colours) == len(set(colours)) == bands
    assert colours[0] == theme.panel
    for colour in colours:
        assert contrast(theme.text, colour) > 7
