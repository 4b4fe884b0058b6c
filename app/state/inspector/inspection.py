"""What the inspector shows of one element: a derivation, line by line."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.state.inspector.expression import Expression, Quantity, Symbol
from app.state.inspector.numbers import decimals_in_tex, figures
from app.state.inspector.precision import precise
from app.state.scene.hidden import Cover
from app.state.scene.number_text import covered_text
from engine.language import mark, tr
from engine.snapshot import Phase

NOT_YET = mark("not computed yet in this step")
CHANGED_SINCE = mark("changed since this step was computed")
_CONDITION = 1e-6
"""What rounding of float64 does to a result, relative to what printing with few digits does to it, generously."""


@dataclass(frozen=True)
class Line:
    """One line of a derivation.

    Attributes
    ----------
    heading
        What is computed, in words.
    symbol
        Of the result.
    expression
        What gives it.
    result
        The engine's own number, not recomputed.
    fresh
        Whether it has been computed in this step; the numbers of a line that is not fresh are not to be shown.
    note
        A remark: over which examples, or why there are no numbers.
    relation
        What stands between symbol and expression: ``=``, or ``←`` where a number of the training state changes.
    phase
        The part of the training step that the line belongs to.
    cover
        How much of the result is hidden.
    outdated
        Whether its numbers no longer belong together, which ``note`` says then.
    """

    heading: str
    symbol: Symbol
    expression: Expression
    result: float
    fresh: bool
    note: str = ""
    relation: str = "="
    phase: Phase = Phase.FORWARD
    cover: Cover = Cover.OPEN
    outdated: bool = False

    @property
    def result_text(self) -> str:
        """The result as it may be shown."""
        return covered_text(figures(self.result), self.cover)

    @property
    def plain(self) -> bool:
        """Whether the line only tells a number, without deriving it from others."""
        return isinstance(self.expression, Quantity)

    @property
    def told_by_symbols(self) -> bool:
        """Whether the formula in symbols says it all, as f′ = 1 does."""
        return self.expression.symbols() == decimals_in_tex(self.expression.numbers())

    @property
    def remark(self) -> str:
        """The note as it is shown: of a line without numbers, why it has none."""
        return self.note if self.fresh or self.outdated else tr(NOT_YET)

    @property
    def formula(self) -> str:
        """The formula in symbols, LaTeX."""
        if self.expression.symbols() == self.symbol.latex:
            return self.symbol.latex
        arrow = r"\leftarrow" if self.relation == "←" else self.relation
        return f"{self.symbol.latex} {arrow} {self.expression.symbols()}"

    @property
    def text(self) -> str:
        """The line in words and numbers, for screen readers."""
        if not self.fresh:
            return f"{self.heading}: {self.symbol.said}, {self.note or tr(NOT_YET)}"
        derivation = "" if self.plain else f"{self.expression.numbers()} = "
        note = f" ({self.note})" if self.note else ""
        return f"{self.heading}: {self.symbol.said} = {derivation}{self.result_text}{note}"

    @property
    def agrees(self) -> bool:
        """Whether the expression gives the engine's number, up to rounding; what is not finite is not compared."""
        value = self.expression.value
        if not math.isfinite(self.result):
            return not math.isfinite(value)
        if not math.isfinite(value):
            return False
        error = self.expression.printed_error
        floor = 1e-12 + _CONDITION * (error if math.isfinite(error) else 0.0)
        return abs(value - self.result) <= 1e-9 * abs(self.result) + floor

    def checked(self) -> Line:
        """Return the line with as many digits as it needs, or without its numbers if they no longer belong together.

        A parameter set by hand or a learning rate changed after a step leaves numbers that do not explain one another.
        """
        if not self.fresh:
            return self
        if self.agrees:
            return replace(self, expression=precise(self.expression, self.result))
        return replace(self, fresh=False, note=tr(CHANGED_SINCE), outdated=True)


@dataclass(frozen=True, eq=False)
class ActivationCurve:
    """The curve of an activation and where the unit stands on it.

    Attributes
    ----------
    name
        Of the activation.
    argument
        What it is a function of, z or y.
    x, y
        The curve.
    points
        (x, y) of the example, or of all examples of the mini-batch; none where they are not computed yet.
    slope
        f′ at the point, where there is just one and the backward pass has come to it.
    """

    name: str
    argument: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    points: tuple[tuple[float, float], ...]
    slope: float | None


@dataclass(frozen=True, eq=False)
class Inspection:
    """The derivation of everything that an element holds.

    Attributes
    ----------
    title, about
        What the element is, in a few words and in one line.
    """

    title: str
    about: str
    lines: tuple[Line, ...]
    curve: ActivationCurve | None = None

    @property
    def text(self) -> str:
        """All of it in words and numbers, for screen readers."""
        return "\n".join([self.title, self.about, *(line.text for line in self.lines)])
