"""Expressions: a formula with symbols above and the engine's own numbers below, as one tree.

Symbols and numbers are written from the same tree, so that they cannot differ in shape; and what the numbers give can
be worked out again from what is printed (:meth:`Expression.printed_value`), which the tests do.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import final

DIGITS = 5
"""Significant digits of a printed number."""


def printed(value: float) -> float:
    """Return the number that is printed for a value: rounded to ``DIGITS`` significant digits."""
    return float(f"{value:.{DIGITS - 1}e}") if math.isfinite(value) else value


def number_latex(value: float) -> str:
    """Write a number in LaTeX, with a power of ten where it is very large or small."""
    if math.isnan(value):
        return r"\mathrm{NaN}"
    if math.isinf(value):
        return r"\infty" if value > 0 else r"-\infty"
    if value == 0:
        return "0"
    rounded = printed(value)
    if 1e-4 <= abs(rounded) < 1e6:
        digits = max(0, DIGITS - 1 - math.floor(math.log10(abs(rounded))))
        text = f"{rounded:.{digits}f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    mantissa, exponent = f"{rounded:.{DIGITS - 1}e}".split("e")
    return rf"{mantissa.rstrip('0').rstrip('.')} \cdot 10^{{{int(exponent)}}}"


class Expression:
    """A node of the tree.

    ``level`` orders what binds how strongly: 1 sum, 2 product, 3 power, 4 anything that needs no parentheses.
    """

    level = 4

    @property
    def value(self) -> float:
        """What the expression gives with the engine's full numbers."""
        raise NotImplementedError

    @property
    def printed_value(self) -> float:
        """What it gives with the numbers as they are printed."""
        raise NotImplementedError

    @property
    def printed_error(self) -> float:
        """How far ``printed_value`` may be off because printed numbers are rounded, to first order."""
        raise NotImplementedError

    def symbols(self) -> str:
        """Write it with symbols, in LaTeX."""
        raise NotImplementedError

    def numbers(self) -> str:
        """Write it with numbers, in LaTeX."""
        raise NotImplementedError


def _grouped(inner: Expression, level: int, *, numbers: bool) -> str:
    text = inner.numbers() if numbers else inner.symbols()
    negative = numbers and text.startswith("-")
    return rf"\left({text}\right)" if inner.level < level or (negative and level > 1) else text


@final
@dataclass(frozen=True)
class Quantity(Expression):
    """A number of the engine's with its symbol; exact ones (a count, a constant of the formula) are printed whole."""

    symbol: str
    amount: float
    exact: bool = False

    @property
    def value(self) -> float:
        """See the base class."""
        return self.amount

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return self.amount if self.exact else printed(self.amount)

    @property
    def printed_error(self) -> float:
        """Half a unit of the last digit."""
        if self.exact or self.amount == 0 or not math.isfinite(self.amount):
            return 0.0
        return 0.5 * 10.0 ** (math.floor(math.log10(abs(self.amount))) - DIGITS + 1)

    def symbols(self) -> str:
        """See the base class."""
        return self.symbol

    def numbers(self) -> str:
        """See the base class."""
        return f"{self.amount:g}" if self.exact else number_latex(self.amount)


def constant(number: float) -> Quantity:
    """Return a number that is part of a formula and looks the same in symbols and numbers."""
    return Quantity(f"{number:g}", number, exact=True)


@final
@dataclass(frozen=True)
class Sum(Expression):
    """Terms added up; a ``Negative`` term is taken off."""

    terms: tuple[Expression, ...]
    level = 1

    @property
    def value(self) -> float:
        """See the base class."""
        return math.fsum(term.value for term in self.terms)

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return math.fsum(term.printed_value for term in self.terms)

    @property
    def printed_error(self) -> float:
        """See the base class."""
        return sum(term.printed_error for term in self.terms)

    def _written(self, *, numbers: bool) -> str:
        text = ""
        for term in self.terms:
            written = _grouped(term, 2 if isinstance(term, Sum) else 1, numbers=numbers)
            text += written if not text or written.startswith("-") else f"+{written}"
        return text

    def symbols(self) -> str:
        """See the base class."""
        return self._written(numbers=False)

    def numbers(self) -> str:
        """See the base class."""
        return self._written(numbers=True)


@final
@dataclass(frozen=True)
class Negative(Expression):
    """The negative of an expression."""

    inner: Expression
    level = 1

    @property
    def value(self) -> float:
        """See the base class."""
        return -self.inner.value

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return -self.inner.printed_value

    @property
    def printed_error(self) -> float:
        """See the base class."""
        return self.inner.printed_error

    def symbols(self) -> str:
        """See the base class."""
        return f"-{_grouped(self.inner, 2, numbers=False)}"

    def numbers(self) -> str:
        """See the base class."""
        return f"-{_grouped(self.inner, 2, numbers=True)}"


@final
@dataclass(frozen=True)
class Product(Expression):
    """Factors multiplied."""

    factors: tuple[Expression, ...]
    level = 2

    @property
    def value(self) -> float:
        """See the base class."""
        return math.prod(factor.value for factor in self.factors)

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return math.prod(factor.printed_value for factor in self.factors)

    @property
    def printed_error(self) -> float:
        """Sum over the factors of its error times the size of the others."""
        total = 0.0
        for index, factor in enumerate(self.factors):
            others = (f for place, f in enumerate(self.factors) if place != index)
            total += factor.printed_error * math.prod(abs(f.printed_value) + f.printed_error for f in others)
        return total

    def symbols(self) -> str:
        """See the base class."""
        return r" \cdot ".join(_grouped(factor, 2, numbers=False) for factor in self.factors)

    def numbers(self) -> str:
        """See the base class."""
        return r" \cdot ".join(_grouped(factor, 2, numbers=True) for factor in self.factors)


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
    def printed_error(self) -> float:
        """See the base class."""
        bottom = max(abs(self.bottom.printed_value) - self.bottom.printed_error, 1e-300)
        return self.top.printed_error / bottom + abs(self.top.printed_value) * self.bottom.printed_error / bottom**2

    def symbols(self) -> str:
        """See the base class."""
        return rf"\frac{{{self.top.symbols()}}}{{{self.bottom.symbols()}}}"

    def numbers(self) -> str:
        """See the base class."""
        return rf"\frac{{{self.top.numbers()}}}{{{self.bottom.numbers()}}}"


def _divided(top: float, bottom: float) -> float:
    if bottom != 0:
        return top / bottom
    return math.nan if top == 0 or math.isnan(top) else math.copysign(math.inf, top)


@final
@dataclass(frozen=True)
class Power(Expression):
    """A whole power."""

    base: Expression
    exponent: int
    level = 3

    @property
    def value(self) -> float:
        """See the base class."""
        return float(self.base.value**self.exponent)

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return float(self.base.printed_value**self.exponent)

    @property
    def printed_error(self) -> float:
        """See the base class."""
        size = abs(self.base.printed_value) + self.base.printed_error
        return float(abs(self.exponent) * size ** (self.exponent - 1) * self.base.printed_error)

    def symbols(self) -> str:
        """See the base class."""
        return f"{_grouped(self.base, 4, numbers=False)}^{{{self.exponent}}}"

    def numbers(self) -> str:
        """See the base class."""
        return f"{_grouped(self.base, 4, numbers=True)}^{{{self.exponent}}}"


@final
@dataclass(frozen=True)
class Applied(Expression):
    r"""A function of one expression.

    Attributes
    ----------
    template
        LaTeX with ``{}`` for the argument, such as ``\sqrt{{{}}}`` or ``\tanh\left({}\right)``.
    """

    template: str
    function: Callable[[float], float]
    argument: Expression

    @property
    def value(self) -> float:
        """See the base class."""
        return self.function(self.argument.value)

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return self.function(self.argument.printed_value)

    @property
    def printed_error(self) -> float:
        """The larger change of the function towards either end of the argument's error."""
        here, error = self.argument.printed_value, self.argument.printed_error
        middle = self.function(here)
        return max(abs(self.function(here + error) - middle), abs(self.function(here - error) - middle))

    def symbols(self) -> str:
        """See the base class."""
        return self.template.format(self.argument.symbols())

    def numbers(self) -> str:
        """See the base class."""
        return self.template.format(self.argument.numbers())
