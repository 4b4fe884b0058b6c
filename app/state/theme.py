"""Themes: every colour of the window and of pictures as a named token, read from ``resources/themes``."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources

import msgspec

from engine.language import mark

THEME_TITLES = {
    "light": mark("Light"),
    "dark": mark("Dark"),
    "contrast": mark("High contrast"),
    "contrast_dark": mark("High contrast, dark"),
}
"""What people read for the name of each theme; whoever shows it translates it."""
THEME_NAMES = tuple(THEME_TITLES)

OPPOSITES = {"light": "dark", "dark": "light", "contrast": "contrast_dark", "contrast_dark": "contrast"}
"""The theme that is as high in contrast, and dark where the other is light."""
DARK_THEMES = frozenset({"dark", "contrast_dark"})


class Theme(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Colours as ``#rrggbb``; another theme is another table.

    Signed values (weights, activations) run from ``negative`` over ``zero`` to ``positive``; the forward pass and the
    gradients of the backward pass have hues of their own. Which colours must stay apart, and to whose eyes, is tested
    in ``tests/app/test_palettes.py``.
    """

    name: str
    # surfaces, from back to front
    window: str
    panel: str
    raised: str
    hover: str
    outline: str
    edge: str  # of what can be written or chosen in; the colour of its surface where that alone shows it
    # writing
    text: str
    text_quiet: str
    text_on_accent: str
    # signed values
    negative: str
    zero: str
    positive: str
    # the two directions of a training step, and its end
    forward: str
    backward: str
    loss: str
    update: str
    # controls
    accent: str
    accent_hover: str
    warning: str
    error: str
    # curves and points
    curve_train: str
    curve_test: str
    marker: str
    # runs side by side, and branches of a recording, in the order in which they come
    runs: tuple[str, ...]


@functools.cache
def load_theme(name: str) -> Theme:
    """Return the theme of that name.

    Raises
    ------
    KeyError
        There is no such theme.
    """
    if name not in THEME_NAMES:
        raise KeyError(name)
    text = resources.files("resources").joinpath("themes", f"{name}.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Theme)


def rgb(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255, of a ``#rrggbb`` colour."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
