"""Every theme, to every eye: what must be told apart by colour is, and what must be read or seen stands out.

Differences are CIEDE2000: 10 is asked for between marks that are seen together, 20 where a lesson hangs on it.
Contrast is WCAG 2.2.
"""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from app.painting.prediction.signed_colours import add_shape, class_colours, diverging_table
from app.state.colour_vision import VISIONS, apart, as_seen, difference, lab_from_srgb, lab_of
from app.state.scene.colours import LEVELS, contrast, diverging_scale
from app.state.theme import DARK_THEMES, OPPOSITES, THEME_NAMES, THEME_TITLES, load_theme

TOGETHER, OPPOSITE = 10, 20
HIGH_CONTRAST = ("contrast", "contrast_dark")

OPPOSED = (("forward", "backward"), ("negative", "positive"), ("negative", "zero"), ("positive", "zero"))
"""What lessons hang on. Forward and backward differ in shape and direction besides."""
MET_TOGETHER = (
    *combinations(("forward", "backward", "update", "loss", "negative", "positive"), 2),  # all are seen on the stage
    ("curve_train", "curve_test"),  # one is dashed besides
    ("forward", "error"),  # a digit that is right, or wrong
    ("positive", "error"),  # a cell of the confusion matrix
    ("accent", "marker"),  # the bar of the answer, and the others
    ("negative", "warning"),  # two classes of one shape
)

PASSES = ("forward", "backward", "loss", "update")
GRAPHICS = (*PASSES, "negative", "positive", "curve_train", "curve_test", "marker", "accent", "warning", "error")
WRITING = ("text", "text_quiet", "accent", "accent_hover", "error")

every_theme = pytest.mark.parametrize("name", THEME_NAMES)
every_vision = pytest.mark.parametrize("vision", VISIONS)


def too_near(theme, pairs, vision, least):
    found = {pair: apart(getattr(theme, pair[0]), getattr(theme, pair[1]), vision) for pair in pairs}
    return {pair: round(far, 1) for pair, far in found.items() if far < least}


def too_pale(theme, tokens, surfaces, least):
    found = {(t, s): contrast(getattr(theme, t), getattr(theme, s)) for t in tokens for s in surfaces}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


@every_theme
@every_vision
def test_directions_and_signs_are_told_apart_best(name, vision):
    assert too_near(load_theme(name), OPPOSED, vision, OPPOSITE) == {}


@every_theme
@every_vision
def test_colours_that_are_seen_together_are_told_apart(name, vision):
    assert too_near(load_theme(name), MET_TOGETHER, vision, TOGETHER) == {}


@every_theme
@every_vision
def test_runs_are_told_apart_each_from_each(name, vision):
    runs = load_theme(name).runs
    near = {(i, j): apart(runs[i], runs[j], vision) for i, j in combinations(range(len(runs)), 2)}
    assert {pair: far for pair, far in near.items() if far < TOGETHER} == {}


@every_theme
@every_vision
def test_the_scale_of_values_grows_away_from_zero_on_both_sides(name, vision):
    theme = load_theme(name)
    scale = np.array([lab_of(colour, vision) for colour in diverging_scale(theme)])
    zero = scale[LEVELS]
    for side in (scale[LEVELS:], scale[LEVELS::-1]):
        assert np.all(np.diff(difference(side, zero)) > 0)
    table = lab_from_srgb(as_seen(diverging_table(theme) / 255, vision))
    for side in (table[128:], table[127::-1]):
        assert np.all(np.diff(difference(side, lab_of(theme.zero, vision))) > 0)


@every_theme
@every_vision
def test_six_classes_are_told_apart_by_colour(name, vision):
    colours = class_colours(load_theme(name), 6)
    assert min(apart(one, other, vision) for one, other in combinations(colours, 2)) >= TOGETHER


@every_theme
@every_vision
def test_ten_classes_are_told_apart_by_colour_or_shape(name, vision):
    colours, shapes = class_colours(load_theme(name), 10), [outline(shape) for shape in range(10)]
    for one, other in combinations(range(10), 2):
        assert apart(colours[one], colours[other], vision) >= TOGETHER or shapes[one] != shapes[other], (one, other)


def outline(shape):
    path = QPainterPath()
    add_shape(path, shape, QPointF(0, 0), 10)
    return [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]


@every_theme
def test_graphics_stand_out_from_what_they_are_drawn_on(name):
    theme = load_theme(name)
    least = 4.5 if name in HIGH_CONTRAST else 3
    assert too_pale(theme, GRAPHICS, ("panel", "raised"), least) == {}
    assert all(contrast(run, theme.panel) >= least for run in theme.runs)


@every_theme
def test_writing_is_read_on_what_it_is_written_on(name):
    theme = load_theme(name)
    least = 7 if name in HIGH_CONTRAST else 4.5
    assert too_pale(theme, WRITING, ("panel", "raised"), least) == {}
    assert too_pale(theme, PASSES, ("panel",), least) == {}  # on the stage and in the inspector
    assert too_pale(theme, ("text", "text_quiet"), ("window", "hover"), least) == {}
    assert too_pale(theme, ("text_on_accent",), ("accent", "accent_hover"), least) == {}
    assert contrast(theme.text, theme.outline) >= 4.5  # a button while it is pressed


@pytest.mark.parametrize("name", HIGH_CONTRAST)
def test_high_contrast_draws_the_edges_of_controls(name):
    theme = load_theme(name)
    assert too_pale(theme, ("edge", "outline"), ("panel",), 4.5) == {}
    assert too_pale(theme, ("edge",), ("hover",), 3) == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_elsewhere_the_surface_of_a_control_shows_it(name):
    theme = load_theme(name)
    assert theme.edge == theme.hover


@every_theme
def test_every_theme_has_an_opposite_of_the_same_contrast(name):
    theme, opposite = load_theme(name), load_theme(OPPOSITES[name])
    assert theme.name == name
    assert OPPOSITES[opposite.name] == name
    assert (name in HIGH_CONTRAST) == (opposite.name in HIGH_CONTRAST)
    assert (name in DARK_THEMES) == (contrast(theme.panel, "#000000") < contrast(theme.panel, "#ffffff"))
    assert (name in DARK_THEMES) != (opposite.name in DARK_THEMES)


def test_every_theme_has_a_name_for_people():
    assert len(set(THEME_TITLES.values())) == len(THEME_NAMES)


def test_the_scale_of_tensorflow_playground_stays_where_it_can_be_seen():
    light, dark = load_theme("light"), load_theme("dark")
    assert (light.zero, light.positive) == ("#e8eaeb", "#0877bd")
    assert dark.negative == "#f59322"
    assert contrast("#f59322", light.panel) < 3  # why the light theme's is deeper
    assert apart(light.negative, "#f59322") < TOGETHER
