"""Expressions: a formula with symbols above and the engine's own numbers below, as one tree.

Symbols and numbers are written from the same tree, so that they cannot differ in shape; and what the numbers give can
be worked out again from what is printed (:attr:`Expression.printed_range`), which the tests do.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import final

from app.state.inspector.numbers import DIGITS, decimals_in_tex, figures, half_unit, printed
from app.state.scene.hidden import Cover
from app.state.scene.number_text import covered_text
from engine.language import tr

Range = tuple[float, float]

SUM, PRODUCT, POWER, ATOM = 1, 2, 3, 4
"""How strongly something binds; what binds more weakly than its surroundings needs parentheses."""


@dataclass(frozen=True)
class Symbol:
    """A symbol, in LaTeX and as plain text.

    Attributes
    ----------
    level
        How strongly it binds.
    worded
        Whether the plain text has words in it, as "mean z", which differ between languages.
    """

    latex: str
    text: str
    level: int = ATOM
    worded: bool = False

    @property
    def said(self) -> str:
        """The plain text in the language in use."""
        return tr(self.text) if self.worded else self.text


NO_SYMBOL = Symbol("", "")
"""Of a number that is written in the formula itself."""


class Expression(ABC):
    """A node of the tree."""

    @property
    @abstractmethod
    def value(self) -> float:
        """What the expression gives with the engine's full numbers."""

    @property
    @abstractmethod
    def printed_value(self) -> float:
        """What it gives with the numbers as they are printed."""

    @property
    @abstractmethod
    def printed_range(self) -> Range:
        """Between which two numbers it lies, given that each printed number has been rounded."""

    @property
    def printed_error(self) -> float:
        """How far ``printed_value`` may be off because printed numbers are rounded."""
        low, high = self.printed_range
        return max(high - self.printed_value, self.printed_value - low)

    @property
    @abstractmethod
    def symbol_level(self) -> int:
        """How strongly it binds when written with symbols."""

    @property
    @abstractmethod
    def number_level(self) -> int:
        """How strongly it binds when written with numbers."""

    @abstractmethod
    def symbols(self) -> str:
        """Write it with symbols, in LaTeX."""

    @abstractmethod
    def numbers(self) -> str:
        """Write it with numbers, as one line of plain text."""


def symbols_within(inner: Expression, level: int) -> str:
    """Write the symbols of a part, in parentheses where it binds more weakly than ``level``."""
    text = inner.symbols()
    return f"({text})" if inner.symbol_level < level else text


def numbers_within(inner: Expression, level: int) -> str:
    """Write the numbers of a part, in parentheses where it binds more weakly than ``level``."""
    text = inner.numbers()
    return f"({text})" if inner.number_level < level else text


def hull(values: Iterable[float]) -> Range:
    """Return the smallest and the largest; everything is possible where one of them is not a number."""
    found = list(values)
    if any(math.isnan(value) for value in found):
        return -math.inf, math.inf
    return min(found), max(found)


@final
@dataclass(frozen=True)
class Quantity(Expression):
    """A number of the engine's with its symbol; exact ones (a count, a constant of the formula) are printed whole.

    ``cover`` says how much of it is hidden.
    """

    symbol: Symbol
    amount: float
    exact: bool = False
    digits: int = DIGITS
    cover: Cover = Cover.OPEN

    @property
    def value(self) -> float:
        """See the base class."""
        return self.amount

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return self.amount if self.exact else printed(self.amount, self.digits)

    @property
    def printed_range(self) -> Range:
        """Half a unit of the last digit to either side."""
        half = 0.0 if self.exact else half_unit(self.amount, self.digits)
        return self.printed_value - half, self.printed_value + half

    @property
    def symbol_level(self) -> int:
        """See the base class."""
        return self.symbol.level

    @property
    def number_level(self) -> int:
        """See the base class."""
        text = self.numbers()
        return SUM if text.startswith("−") else PRODUCT if "×" in text else ATOM

    def symbols(self) -> str:
        """See the base class."""
        if self.symbol == NO_SYMBOL:
            return decimals_in_tex(figures(self.amount, exact=True))
        return self.symbol.latex

    def numbers(self) -> str:
        """See the base class."""
        return covered_text(figures(self.amount, exact=self.exact, digits=self.digits), self.cover)


def constant(number: float) -> Quantity:
    """Return a number that is part of a formula and looks the same in symbols and numbers."""
    return Quantity(NO_SYMBOL, number, exact=True)


def count(symbol: Symbol, number: int) -> Quantity:
    """Return a whole number with a symbol."""
    return Quantity(symbol, float(number), exact=True)


def setting(symbol: Symbol, number: float) -> Quantity:
    """Return a number that somebody has chosen: printed whole if a few digits are enough for that."""
    return Quantity(symbol, number, exact=float(f"{number:g}") == number)


@dataclass(frozen=True)
class _Added(Expression):
    """What sums have in common."""

    terms: tuple[Expression, ...]

    @property
    def value(self) -> float:
        """See the base class."""
        return _added(term.value for term in self.terms)

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return _added(term.printed_value for term in self.terms)

    @property
    def printed_range(self) -> Range:
        """See the base class."""
        ranges = [term.printed_range for term in self.terms]
        return hull((_added(low for low, _ in ranges), _added(high for _, high in ranges)))

    @property
    def number_level(self) -> int:
        """See the base class."""
        return self.terms[0].number_level if len(self.terms) == 1 else SUM

    def numbers(self) -> str:
        """See the base class."""
        text = ""
        for term in self.terms:
            written = numbers_within(term, SUM)
            if not text:
                text = written
            else:
                text += f" − {written[1:]}" if written.startswith("−") else f" + {written}"
        return text


def _added(terms: Iterable[float]) -> float:
    values = list(terms)
    try:
        return math.fsum(values)
    except (OverflowError, ValueError):  # infinities of both signs, or a sum beyond the largest float
        return sum(values)


@final
@dataclass(frozen=True)
class Sum(_Added):
    """Terms added up; a ``Negative`` term is taken off."""

    @property
    def symbol_level(self) -> int:
        """See the base class."""
        return SUM

    def symbols(self) -> str:
        """See the base class."""
        text = ""
        for term in self.terms:
            written = symbols_within(term, SUM)
            text += written if not text else f" - {written[1:]}" if written.startswith("-") else f" + {written}"
        return text


@final
@dataclass(frozen=True)
class Series(_Added):
    r"""Many terms of one form: ``\sum_i w_i a_i`` in symbols, each term with a label of its own in numbers."""

    symbol: Symbol = field(kw_only=True)
    labels: tuple[str, ...] = field(kw_only=True)

    @property
    def symbol_level(self) -> int:
        """See the base class."""
        return self.symbol.level

    def symbols(self) -> str:
        """See the base class."""
        return self.symbol.latex


@final
@dataclass(frozen=True)
class Negative(Expression):
    """The negative of an expression."""

    inner: Expression

    @property
    def value(self) -> float:
        """See the base class."""
        return -self.inner.value

    @property
    def printed_value(self) -> float:
        """See the base class."""
        return -self.inner.printed_value

    @property
    def printed_range(self) -> Range:
        """See the base class."""
        low, high = self.inner.printed_range
        return -high, -low

    @property
    def symbol_level(self) -> int:
        """See the base class."""
        return SUM

    @property
    def number_level(self) -> int:
        """See the base class."""
        return SUM

    def symbols(self) -> str:
        """See the base class."""
        return f"-{symbols_within(self.inner, PRODUCT)}"

    def numbers(self) -> str:
        """See the base class."""
        return f"−{numbers_within(self.inner, PRODUCT)}"
