"""How colours look to people with one of the three dichromacies, and how far apart two colours are to them.

The simulation is that of Brettel, Viénot and Mollon (Computerized simulation of color appearance for dichromats, JOSA A
14, 1997): in the space of the three cones, a colour moves along the axis of the missing one until it meets one of two
half-planes that a dichromat sees as everybody does. They reach from white to 475 nm and to 575 nm for protanopia and
deuteranopia, to 485 nm and to 660 nm for tritanopia. Screens and cones are those of Viénot, Brettel and Mollon (Digital
video colourmaps for checking the legibility of displays by dichromats, Color Research & Application 24, 1999).

Differences are CIEDE2000, after Sharma, Wu and Dalal (The CIEDE2000 color-difference formula, Color Research &
Application 30, 2005).
"""

from __future__ import annotations

import functools
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from app.state.theme import rgb

Floats = NDArray[np.float64]

Dichromacy = Literal["protanopia", "deuteranopia", "tritanopia"]
Vision = Literal["normal", Dichromacy]
VISIONS: tuple[Vision, ...] = ("normal", *get_args(Dichromacy))

_XYZ_FROM_LINEAR = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
"""sRGB, IEC 61966-2-1."""
_WHITE = _XYZ_FROM_LINEAR.sum(axis=1)

_CONES_FROM_LINEAR = np.array(
    [[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0299566, 0.184309, 1.46709]]
)
"""What long, middle and short cones make of linear light; Viénot, Brettel and Mollon (1999)."""
_LINEAR_FROM_CONES = np.linalg.inv(_CONES_FROM_LINEAR)
_CONES_FROM_XYZ = np.array([[0.15514, 0.54312, -0.03286], [-0.15514, 0.45684, 0.03286], [0.0, 0.0, 0.01608]])
"""Smith and Pokorny (1975); of XYZ after Judd and Vos."""

Tristimulus = tuple[float, float, float]
_BLUE, _YELLOW = (0.1421, 0.1126, 1.0419), (0.8425, 0.9154, 0.0018)
"""XYZ (CIE 1931) of 475 nm and 575 nm, which protanopes and deuteranopes see as everybody does."""
_CYAN, _RED = (0.05795, 0.1693, 0.6162), (0.1649, 0.0610, 0.0)
"""XYZ (CIE 1931) of 485 nm and 660 nm, the same for tritanopes."""
_MISSING: dict[Dichromacy, tuple[int, Tristimulus, Tristimulus]] = {
    "protanopia": (0, _BLUE, _YELLOW),
    "deuteranopia": (1, _BLUE, _YELLOW),
    "tritanopia": (2, _CYAN, _RED),
}
"""The cone that is missing, and what lies in the two half-planes."""

_LINEAR_END, _LINEAR_SLOPE, _OFFSET, _GAMMA = 0.04045, 12.92, 0.055, 2.4


def linear_from_srgb(srgb: Floats) -> Floats:
    """Undo the coding of sRGB; 0 to 1, any shape."""
    return np.where(srgb <= _LINEAR_END, srgb / _LINEAR_SLOPE, ((srgb + _OFFSET) / (1 + _OFFSET)) ** _GAMMA)


def srgb_from_linear(linear: Floats) -> Floats:
    """Code light as sRGB; 0 to 1, any shape. What no screen can show is cut off."""
    light = np.clip(linear, 0, 1)
    low = light <= _LINEAR_END / _LINEAR_SLOPE
    return np.where(low, light * _LINEAR_SLOPE, (1 + _OFFSET) * light ** (1 / _GAMMA) - _OFFSET)


def lab_from_srgb(srgb: Floats) -> Floats:
    """Return CIELAB for the white of sRGB (D65) of colours from 0 to 1, (..., 3)."""
    share = linear_from_srgb(srgb) @ _XYZ_FROM_LINEAR.T / _WHITE
    bend = 6 / 29
    f = np.where(share > bend**3, np.cbrt(share), share / (3 * bend**2) + 4 / 29)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)), axis=-1)


def as_seen(srgb: Floats, vision: Vision) -> Floats:
    """Return the colours that show everybody what somebody with this vision sees.

    Parameters
    ----------
    srgb
        Colours from 0 to 1, (..., 3): one, a palette, or a picture. Normal vision changes none of them.
    """
    if vision == "normal":
        return srgb
    linear = linear_from_srgb(srgb)
    side, one, other = _half_planes(vision)
    seen = np.where((linear @ side >= 0)[..., None], linear @ one.T, linear @ other.T)
    return srgb_from_linear(seen)


@functools.cache
def _half_planes(vision: Dichromacy) -> tuple[Floats, Floats, Floats]:
    """Return what is positive on the first half-plane's side, and the way to each; all of linear colours.

    Returns
    -------
    tuple
        A vector (3,) and two matrices (3, 3).
    """
    cone, first, second = _MISSING[vision]
    white = _CONES_FROM_LINEAR.sum(axis=1)
    missing = np.eye(3)[cone]
    side = np.cross(white, missing)
    anchors = [_cones_of(xyz) for xyz in (first, second)]
    if side @ anchors[0] < 0:
        side = -side
    ways = []
    for anchor in anchors:
        normal = np.cross(white, anchor)
        projection = np.eye(3)
        projection[cone] = np.where(missing, 0.0, -normal / normal[cone])
        ways.append(_LINEAR_FROM_CONES @ projection @ _CONES_FROM_LINEAR)
    return side @ _CONES_FROM_LINEAR, ways[0], ways[1]


def _cones_of(xyz: Tristimulus) -> Floats:
    """Return the direction, (3,), in the space of the cones of an XYZ of 1931, put right after Judd and Vos (1978)."""
    x, y = (part / sum(xyz) for part in xyz[:2])
    scale = 0.03845 * x + 0.01496 * y + 1
    x, y = (1.0271 * x - 0.00008 * y - 0.00009) / scale, (0.00376 * x + 1.0072 * y + 0.00764) / scale
    cones: Floats = _CONES_FROM_XYZ @ np.array((x, y, 1 - x - y))
    return cones


def difference(one: Floats, other: Floats) -> Floats:
    """Return the CIEDE2000 difference of colours in CIELAB, (..., 3); 1 is about what can just be seen side by side."""
    chroma = (np.hypot(one[..., 1], one[..., 2]) + np.hypot(other[..., 1], other[..., 2])) / 2
    stretch = 1.5 - 0.5 * _share_of_seventh_powers(chroma)
    (l1, c1, h1), (l2, c2, h2) = (_polar(lab, stretch) for lab in (one, other))

    neutral = c1 * c2 == 0  # a grey has no hue
    turn = np.where(neutral, 0, (h2 - h1 + 180) % 360 - 180)
    turn = np.where((turn == -180) & (h2 > h1), 180, turn)
    by_lightness, by_chroma = l2 - l1, c2 - c1
    by_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))

    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    far = np.abs(h1 - h2) > 180
    middle = (h1 + h2 + np.where(far, np.where(h1 + h2 < 360, 360, -360), 0)) / 2
    hue = np.radians(np.where(neutral, h1 + h2, middle))
    share = (
        1
        - 0.17 * np.cos(hue - np.radians(30))
        + 0.24 * np.cos(2 * hue)
        + 0.32 * np.cos(3 * hue + np.radians(6))
        - 0.20 * np.cos(4 * hue - np.radians(63))
    )
    off_grey = (lightness - 50) ** 2
    by_lightness = by_lightness / (1 + 0.015 * off_grey / np.sqrt(20 + off_grey))
    by_chroma = by_chroma / (1 + 0.045 * chroma)
    by_hue = by_hue / (1 + 0.015 * chroma * share)
    blue = np.exp(-(((np.degrees(hue) - 275) / 25) ** 2))
    rotation = -2 * _share_of_seventh_powers(chroma) * np.sin(np.radians(60) * blue)
    total: Floats = np.sqrt(by_lightness**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue)
    return total


def _share_of_seventh_powers(chroma: Floats) -> Floats:
    seventh = chroma**7
    share: Floats = np.sqrt(seventh / (seventh + 25.0**7))
    return share


def _polar(lab: Floats, stretch: Floats) -> tuple[Floats, Floats, Floats]:
    """Return lightness, chroma and hue in degrees, the first axis of colour stretched."""
    red, yellow = lab[..., 1] * stretch, lab[..., 2]
    return lab[..., 0], np.hypot(red, yellow), np.degrees(np.arctan2(yellow, red)) % 360


def lab_of(colour: str, vision: Vision = "normal") -> Floats:
    """Return CIELAB, (3,), of a ``#rrggbb`` colour as seen with this vision."""
    return lab_from_srgb(as_seen(np.array(rgb(colour)) / 255, vision))


@functools.lru_cache(maxsize=4096)
def apart(one: str, other: str, vision: Vision = "normal") -> float:
    """Return the CIEDE2000 difference of two ``#rrggbb`` colours as seen with this vision."""
    return float(difference(lab_of(one, vision), lab_of(other, vision)))
