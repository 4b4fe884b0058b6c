"""What numbers are joined by in formulas: products, fractions, powers and functions."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import final

from app.state.inspector.expression import (
    ATOM,
    POWER,
    PRODUCT,
    SUM,
    Expression,
    Quantity,
    Range,
    Series,
    hull,
    numbers_within,
    symbols_within,
)
from app.state.inspector.functions import Function, Style
from app.state.listing import listed


def _product(factors: Iterable[float]) -> float:
    try:
        return math.prod(factors)
    except OverflowError:
        return math.nan


@final
@dataclass(frozen=True)
class Product(Expression):
    """Factors multiplied."""

    factors: tuple[Expression, ...]

    @property
    def value(self) -> float:
        """See the base class."""
        return _product(factor.value for factor in self.factors)

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return _product(factor.printed_value for factor in self.factors)

    @property
    def printed_range(self) -> Range:
        """See the base class."""
        low, high = self.factors[0].printed_range
        for factor in self.factors[1:]:
            low, high = hull(a * b for a, b in itertools.product((low, high), factor.printed_range))
        return low, high

    @property
    def symbol_level(self) -> int:
        """See the base class."""
        return PRODUCT

    @property
    def number_level(self) -> int:
        """See the base class; a product that begins with a minus sign is taken off where it stands in a sum."""
        return SUM if self.numbers().startswith("−") else PRODUCT

    def symbols(self) -> str:
        """See the base class."""
        *others, last = self.factors
        written = [symbols_within(factor, PRODUCT) for factor in others]
        written.append(symbols_within(last, SUM if isinstance(last, Series) else PRODUCT))  # Σ reaches to the end
        return r" \cdot ".join(written)

    def numbers(self) -> str:
        """See the base class; the first factor keeps its minus sign without parentheses."""
        first, *others = self.factors
        plain_first = isinstance(first, Quantity)
        start = first.numbers() if plain_first else numbers_within(first, PRODUCT)
        return "·".join([start, *(numbers_within(factor, PRODUCT) for factor in others)])


@final
@dataclass(frozen=True)
class Ratio(Expression):
    """One expression over another."""

    top: Expression
    bottom: Expression

    @property
    def value(self) -> float:
        """See the base class; dividing by 0 gives an infinity or NaN, as in the engine."""
        return _divided(self.top.value, self.bottom.value)

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return _divided(self.top.printed_value, self.bottom.printed_value)

    @property
    def printed_range(self) -> Range:
        """See the base class."""
        bottom = self.bottom.printed_range
        if bottom[0] <= 0 <= bottom[1] and bottom != (0, 0):
            return -math.inf, math.inf
        return hull(_divided(a, b) for a, b in itertools.product(self.top.printed_range, bottom))

    @property
    def symbol_level(self) -> int:
        """See the base class."""
        return ATOM

    @property
    def number_level(self) -> int:
        """See the base class."""
        return PRODUCT

    def symbols(self) -> str:
        """See the base class."""
        return rf"\frac{{{self.top.symbols()}}}{{{self.bottom.symbols()}}}"

    def numbers(self) -> str:
        """See the base class."""
        return f"{numbers_within(self.top, PRODUCT)}/{numbers_within(self.bottom, POWER)}"


def _divided(top: float, bottom: float) -> float:
    if bottom != 0:
        return top / bottom
    return math.nan if top == 0 or math.isnan(top) else math.copysign(math.inf, top)


@final
@dataclass(frozen=True)
class Power(Expression):
    """A whole power; ``symbol`` stands for the exponent where it is a number with a name."""

    base: Expression
    exponent: int
    symbol: str = ""

    @property
    def value(self) -> float:
        """See the base class."""
        return _powered(self.base.value, self.exponent)

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return _powered(self.base.printed_value, self.exponent)

    @property
    def printed_range(self) -> Range:
        """See the base class."""
        low, high = self.base.printed_range
        corners = [_powered(low, self.exponent), _powered(high, self.exponent)]
        return hull([*corners, 0.0] if low < 0 < high else corners)

    @property
    def symbol_level(self) -> int:
        """See the base class."""
        return POWER

    @property
    def number_level(self) -> int:
        """See the base class."""
        return POWER

    def symbols(self) -> str:
        """See the base class."""
        return f"{symbols_within(self.base, ATOM)}^{{{self.symbol or self.exponent}}}"

    def numbers(self) -> str:
        """See the base class."""
        return f"{numbers_within(self.base, ATOM)}^{self.exponent}"


def _powered(base: float, exponent: int) -> float:
    try:
        return float(base**exponent)
    except OverflowError:
        return math.inf if base > 0 or exponent % 2 == 0 else -math.inf


@final
@dataclass(frozen=True)
class Applied(Expression):
    """A function of one or more expressions."""

    function: Function
    arguments: tuple[Expression, ...]

    @property
    def value(self) -> float:
        """See the base class."""
        return self.function(*(argument.value for argument in self.arguments))

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return self.function(*(argument.printed_value for argument in self.arguments))

    @property
    def printed_range(self) -> Range:
        """See the base class; all our functions are monotone in each argument, so the extremes are at the corners."""
        return hull(self.function(*c) for c in itertools.product(*(a.printed_range for a in self.arguments)))

    @property
    def symbol_level(self) -> int:
        """See the base class."""
        return POWER if self.function.style is Style.EXPONENTIAL else ATOM

    @property
    def number_level(self) -> int:
        """See the base class."""
        return self.symbol_level

    def symbols(self) -> str:
        """See the base class."""
        return self.function.latex.format(", ".join(argument.symbols() for argument in self.arguments))

    def numbers(self) -> str:
        """See the base class."""
        inner = listed(argument.numbers() for argument in self.arguments)
        return f"{self.function.text}({inner})"
