"""The symbols of the formulas, each in LaTeX and in plain text, and the names of things."""

from __future__ import annotations

import re

from app.state.inspector.expression import PRODUCT, SUM, Symbol
from app.state.inspector.numbers import subscript
from engine.language import mark, tr
from engine.snapshot import Snapshot

Z = Symbol("z", "z")
MEAN_Z = Symbol(r"\bar{z}", mark("mean z"), worded=True)
MU = Symbol(r"\mu", "μ")
VARIANCE = Symbol(r"\sigma^2", "σ²", PRODUCT)
EPSILON = Symbol(r"\varepsilon", "ε")
STANDARDIZED = Symbol(r"\hat{z}", "ẑ")
GAMMA = Symbol(r"\gamma", "γ")
BETA = Symbol(r"\beta", "β")
NORMALIZED = Symbol("y", "y")
A, MEAN_A = Symbol("a", "a"), Symbol(r"\bar{a}", mark("mean a"), worded=True)
X, MEAN_X = Symbol("x", "x"), Symbol(r"\bar{x}", mark("mean x"), worded=True)
OUTPUT, MEAN_OUTPUT = Symbol(r"\hat{y}", "ŷ"), Symbol(r"\overline{\hat{y}}", mark("mean ŷ"), worded=True)
TARGET = Symbol("y", "y")
W = Symbol("w", "w")
B = Symbol("b", "b")
DROPOUT = Symbol("m", "m")
SKIP = Symbol("s", "s")
DELTA = Symbol(r"\delta", "δ")
MEAN_DELTA = Symbol(r"\bar{\delta}", mark("mean δ"), worded=True)
D_NORMALIZED = Symbol(r"\delta_y", "δ_y")
D_BETA = Symbol(r"\frac{\partial L}{\partial \beta}", "∂L/∂β")
D_GAMMA = Symbol(r"\frac{\partial L}{\partial \gamma}", "∂L/∂γ")
D_W = Symbol(r"\frac{\partial L}{\partial w}", "∂L/∂w")
D_B = Symbol(r"\frac{\partial L}{\partial b}", "∂L/∂b")
BATCH = Symbol("B", "B")
OUTPUTS = Symbol("n", "n")
LOSS = Symbol("L", "L")
PENALTY = Symbol("R", "R")
L1, L2 = Symbol(r"\lambda_1", "l1"), Symbol(r"\lambda_2", "l2")
SIGN = Symbol(r"\mathrm{sign}(w)", mark("sign w"), worded=True)
G = Symbol("g", "g")
NORM = Symbol(r"\Vert g \Vert", "‖g‖")
RATE = Symbol(r"\alpha", "α")


def value_symbol(argument: Symbol) -> Symbol:
    """Return f(z) or f(y)."""
    return Symbol(f"f({argument.latex})", f"f({argument.said})")


def slope_symbol(argument: Symbol) -> Symbol:
    """Return f′(z) or f′(y)."""
    return Symbol(f"f'({argument.latex})", f"f′({argument.said})")


def series_symbol(index: str, term: str) -> Symbol:
    """Return the sum of a term over an index."""
    return Symbol(rf"\sum_{index} {term}", f"Σ_{index} {term}", SUM)


_NUMBERED = re.compile(r"([A-Za-z])(\d+)")


def input_name(snapshot: Snapshot, place: int) -> str:
    """Return how an input is written above a term: ``x1`` becomes x₁, a long name gives way to its number."""
    name = snapshot.input_names[place] if place < len(snapshot.input_names) else ""
    numbered = _NUMBERED.fullmatch(name)
    if numbered:
        return numbered[1] + subscript(int(numbered[2]))
    return name if name and len(name) <= 4 else f"x{subscript(place + 1)}"


def source_label(snapshot: Snapshot, layer: int, place: int) -> str:
    """Return how what a layer is given is written above a term."""
    return input_name(snapshot, place) if layer == 0 else f"a{subscript(place + 1)}"


def node_name(snapshot: Snapshot, layer: int, unit: int) -> str:
    """Name a unit: "Hidden 2, unit 3"."""
    if layer < 0:
        return tr("Input {name}", name=_named(snapshot.input_names, unit))
    if layer == len(snapshot.layers) - 1:
        if snapshot.layers[layer].units == 1:
            return tr("Output")
        return tr("Output {name}", name=_named(snapshot.output_names, unit))
    return tr("Hidden {layer}, unit {number}", layer=layer + 1, number=unit + 1)


def _named(names: tuple[str, ...], place: int) -> str:
    return names[place] if place < len(names) else str(place + 1)
