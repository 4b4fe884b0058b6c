"""Colours against published values: CIEDE2000 pairs, CIELAB of the primaries, and dichromats' matrices."""

import numpy as np
import pytest

from app.state.colour_vision import (
    VISIONS,
    apart,
    as_seen,
    difference,
    lab_from_srgb,
    lab_of,
    linear_from_srgb,
    srgb_from_linear,
)

DICHROMACIES = VISIONS[1:]

# Sharma, Wu and Dalal (2005), table 1: two colours in CIELAB, and their difference
PAIRS = """
50.0000 2.6772 -79.7751  50.0000 0.0000 -82.7485  2.0425
50.0000 3.1571 -77.2803  50.0000 0.0000 -82.7485  2.8615
50.0000 2.8361 -74.0200  50.0000 0.0000 -82.7485  3.4412
50.0000 -1.3802 -84.2814  50.0000 0.0000 -82.7485  1.0000
50.0000 -1.1848 -84.8006  50.0000 0.0000 -82.7485  1.0000
50.0000 -0.9009 -85.5211  50.0000 0.0000 -82.7485  1.0000
50.0000 0.0000 0.0000  50.0000 -1.0000 2.0000  2.3669
50.0000 -1.0000 2.0000  50.0000 0.0000 0.0000  2.3669
50.0000 2.4900 -0.0010  50.0000 -2.4900 0.0009  7.1792
50.0000 2.4900 -0.0010  50.0000 -2.4900 0.0010  7.1792
50.0000 2.4900 -0.0010  50.0000 -2.4900 0.0011  7.2195
50.0000 2.4900 -0.0010  50.0000 -2.4900 0.0012  7.2195
50.0000 -0.0010 2.4900  50.0000 0.0009 -2.4900  4.8045
50.0000 -0.0010 2.4900  50.0000 0.0010 -2.4900  4.8045
50.0000 -0.0010 2.4900  50.0000 0.0011 -2.4900  4.7461
50.0000 2.5000 0.0000  50.0000 0.0000 -2.5000  4.3065
50.0000 2.5000 0.0000  73.0000 25.0000 -18.0000  27.1492
50.0000 2.5000 0.0000  61.0000 -5.0000 29.0000  22.8977
50.0000 2.5000 0.0000  56.0000 -27.0000 -3.0000  31.9030
50.0000 2.5000 0.0000  58.0000 24.0000 15.0000  19.4535
50.0000 2.5000 0.0000  50.0000 3.1736 0.5854  1.0000
50.0000 2.5000 0.0000  50.0000 3.2972 0.0000  1.0000
50.0000 2.5000 0.0000  50.0000 1.8634 0.5757  1.0000
50.0000 2.5000 0.0000  50.0000 3.2592 0.3350  1.0000
60.2574 -34.0099 36.2677  60.4626 -34.1751 39.4387  1.2644
63.0109 -31.0961 -5.8663  62.8187 -29.7946 -4.0864  1.2630
61.2901 3.7196 -5.3901  61.4292 2.2480 -4.9620  1.8731
35.0831 -44.1164 3.7933  35.0232 -40.0716 1.5901  1.8645
22.7233 20.0904 -46.6940  23.0331 14.9730 -42.5619  2.0373
36.4612 47.8580 18.3852  36.2715 50.5065 21.2231  1.4146
90.8027 -2.0831 1.4410  91.1528 -1.6435 0.0447  1.4441
90.9257 -0.5406 -0.9208  88.6381 -0.8985 -0.7239  1.5381
6.7747 -0.2908 -2.4247  5.8714 -0.0985 -2.2286  0.6377
2.0776 0.0795 -1.1350  0.9033 -0.0636 -0.5514  0.9082
"""

# libDaltonLens, Brettel 1997 for sRGB: linear colours on the side of each half-plane, five decimals
PUBLISHED = {
    "protanopia": (
        [[0.14980, 1.19548, -0.34528], [0.10764, 0.84864, 0.04372], [0.00384, -0.00540, 1.00156]],
        [[0.14570, 1.16172, -0.30742], [0.10816, 0.85291, 0.03892], [0.00386, -0.00524, 1.00139]],
        [0.00048, 0.00393, -0.00441],
    ),
    "deuteranopia": (
        [[0.36477, 0.86381, -0.22858], [0.26294, 0.64245, 0.09462], [-0.02006, 0.02728, 0.99278]],
        [[0.37298, 0.88166, -0.25464], [0.25954, 0.63506, 0.10540], [-0.01980, 0.02784, 0.99196]],
        [-0.00281, -0.00611, 0.00892],
    ),
    "tritanopia": (
        [[1.01277, 0.13548, -0.14826], [-0.01243, 0.86812, 0.14431], [0.07589, 0.80500, 0.11911]],
        [[0.93678, 0.18979, -0.12657], [0.06154, 0.81526, 0.12320], [-0.37562, 1.12767, 0.24796]],
        [0.03901, -0.02788, -0.01113],
    ),
}


def test_differences_are_those_of_the_published_pairs():
    rows = np.array([line.split() for line in PAIRS.split("\n") if line], float)
    assert rows.shape == (34, 7)
    one, other, published = rows[:, :3], rows[:, 3:6], rows[:, 6]
    np.testing.assert_allclose(difference(one, other), published, atol=5e-5)
    np.testing.assert_allclose(difference(other, one), published, atol=5e-5)


def test_cielab_is_that_of_the_primaries():
    published = {
        "#ff0000": (53.24, 80.09, 67.20),
        "#00ff00": (87.73, -86.18, 83.18),
        "#0000ff": (32.30, 79.19, -107.86),
    }
    for colour, lab in published.items():
        np.testing.assert_allclose(lab_of(colour), lab, atol=0.05)
    assert apart("#000000", "#ffffff") == pytest.approx(100)


def test_coding_and_decoding_give_the_same_colour():
    levels = np.arange(256) / 255
    np.testing.assert_allclose(srgb_from_linear(linear_from_srgb(levels)), levels, atol=1e-12)
    assert linear_from_srgb(np.array(0.5)) == pytest.approx(0.21404, abs=1e-5)


@pytest.mark.parametrize("vision", DICHROMACIES)
def test_the_simulation_is_the_published_one(vision):
    colours = np.random.default_rng(8).random((2000, 3))
    one, other, side = (np.array(each) for each in PUBLISHED[vision])
    linear = linear_from_srgb(colours)
    expected = np.where((linear @ side >= 0)[:, None], linear @ one.T, linear @ other.T)
    decided = np.abs(linear @ side) > 1e-5  # the published side has five decimals, too few for colours near grey
    assert decided.mean() > 0.98
    seen = linear_from_srgb(as_seen(colours, vision))
    np.testing.assert_allclose(seen[decided], np.clip(expected, 0, 1)[decided], atol=5e-4)


def test_reds_and_greens_lie_where_the_paper_of_1999_puts_them():
    """Its blue and yellow are fixed, and with them (0.11238, 0.88762) and (0.29275, 0.70725) of red and green."""
    for vision, red in (("protanopia", 0.11238), ("deuteranopia", 0.29275)):
        for share in (0.2, 0.5, 0.8):
            colour = srgb_from_linear(np.array([share, 0.5, 0.4]))
            seen = linear_from_srgb(as_seen(colour, vision))
            expected = red * share + (1 - red) * 0.5
            np.testing.assert_allclose(seen[:2], expected, atol=0.05)  # Brettel's planes lie near that one


@pytest.mark.parametrize("vision", VISIONS)
def test_greys_stay_grey(vision):
    greys = np.repeat(np.linspace(0, 1, 11)[:, None], 3, axis=1)
    np.testing.assert_allclose(as_seen(greys, vision), greys, atol=1e-9)


@pytest.mark.parametrize("vision", DICHROMACIES)
def test_what_is_seen_is_not_changed_by_looking_again(vision):
    inside = 0.3 + 0.3 * np.random.default_rng(3).random((200, 3))  # nothing is cut off
    once = as_seen(inside, vision)
    np.testing.assert_allclose(as_seen(once, vision), once, atol=1e-9)


def test_the_colours_that_each_confuses_come_together():
    red, green, purple = "#c05a3c", "#7e7f3a", "#6f7fa8"
    for vision in ("protanopia", "deuteranopia"):
        assert apart(red, green, vision) < apart(red, green) / 2
        assert apart(red, purple, vision) > 20  # yellow against blue stays
    blue, teal = "#2f6fd0", "#00847c"
    assert apart(blue, teal, "tritanopia") < apart(blue, teal) / 3


def test_a_picture_is_seen_point_by_point():
    picture = np.random.default_rng(1).random((4, 5, 3))
    seen = as_seen(picture, "deuteranopia")
    assert seen.shape == picture.shape
    np.testing.assert_array_equal(seen[2, 3], as_seen(picture[2, 3], "deuteranopia"))
    assert lab_from_srgb(picture).shape == picture.shape
