"""How many digits a formula needs, so that whoever works it out from what is printed gets what is printed."""

from __future__ import annotations

import math
from dataclasses import replace

from app.state.inspector.expression import Expression, Negative, Quantity, Series, Sum
from app.state.inspector.operators import Applied, Power, Product, Ratio

_ENOUGH = 2e-3
"""What printing may change, relative to the result."""
_MORE_DIGITS = (7, 9, 12, 15)
"""Tried in this order where the usual digits are not enough: two numbers that nearly cancel, for one."""


def precise(expression: Expression, result: float) -> Expression:
    """Return an expression with so many digits that they give the result; unchanged where no number of digits does.

    A sum of rounding errors alone, such as the gradient of a bias before batch normalisation, is such a case.
    """
    if result == 0 or not math.isfinite(result) or expression.printed_error <= _ENOUGH * abs(result):
        return expression
    for digits in _MORE_DIGITS:
        finer = with_digits(expression, digits)
        if finer.printed_error <= _ENOUGH * abs(result):
            return finer
    return expression


def with_digits(expression: Expression, digits: int) -> Expression:
    """Return an expression whose numbers are printed with so many digits."""

    def finer(inner: Expression) -> Expression:
        return with_digits(inner, digits)

    match expression:
        case Quantity():
            return replace(expression, digits=digits)
        case Sum() | Series():
            return replace(expression, terms=tuple(map(finer, expression.terms)))
        case Product():
            return replace(expression, factors=tuple(map(finer, expression.factors)))
        case Ratio():
            return replace(expression, top=finer(expression.top), bottom=finer(expression.bottom))
        case Negative():
            return replace(expression, inner=finer(expression.inner))
        case Power():
            return replace(expression, base=finer(expression.base))
        case Applied():
            return replace(expression, arguments=tuple(map(finer, expression.arguments)))
        case _:
            return expression
