"""The functions that formulas are made of; each is monotone in each of its arguments."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class Style(Enum):
    """How a function is written."""

    NAMED = auto()
    ROOT = auto()
    EXPONENTIAL = auto()


@dataclass(frozen=True)
class Function:
    """A function.

    Attributes
    ----------
    text
        Its name in plain text.
    latex
        LaTeX with ``{}`` for the arguments.
    """

    text: str
    latex: str
    compute: Callable[..., float]
    style: Style = Style.NAMED

    def __call__(self, *arguments: float) -> float:
        """Return the value; NaN of anything that is not a number."""
        if any(math.isnan(argument) for argument in arguments):
            return math.nan
        return self.compute(*arguments)


def _exponential(x: float) -> float:
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def _logarithm(x: float) -> float:
    return math.log(x) if x > 0 else -math.inf


def _logistic(x: float) -> float:
    return 1 / (1 + _exponential(-x))


def _normal_share(x: float) -> float:
    return (math.erf(x * math.sqrt(0.5)) + 1) * 0.5


def _cut(x: float, low: float, high: float) -> float:
    return max(min(x, high), low)


def _root(x: float) -> float:
    return math.sqrt(x) if x >= 0 else math.nan


EXP = Function("e^", "e^{{{}}}", _exponential, Style.EXPONENTIAL)
ROOT = Function("√", r"\sqrt{{{}}}", _root, Style.ROOT)
LN = Function("ln", r"\ln({})", _logarithm)
TANH = Function("tanh", r"\tanh({})", math.tanh)
LOGISTIC = Function("σ", r"\sigma({})", _logistic)
NORMAL_SHARE = Function("Φ", r"\Phi({})", _normal_share)
MAX = Function("max", r"\max({})", max)
MIN = Function("min", r"\min({})", min)
CLIP = Function("clip", r"\mathrm{{clip}}({})", _cut)
