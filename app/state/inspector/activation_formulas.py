"""The activations and their derivatives written out, as the engine computes them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.state.inspector.expression import Expression, Negative, Quantity, Sum, Symbol, constant
from app.state.inspector.functions import EXP, LN, LOGISTIC, MAX, NORMAL_SHARE, TANH
from app.state.inspector.notation import series_symbol
from app.state.inspector.numbers import figures, subscript
from app.state.inspector.operators import Applied, Power, Product, Ratio
from app.state.inspector.series import over_units
from engine.language import tr

_ONE = constant(1)
_LEAK = constant(0.01)
_DENSITY_AT_0 = Quantity(Symbol(r"\frac{1}{\sqrt{2\pi}}", "1/√2π"), 1 / math.sqrt(2 * math.pi))
_SAFE_EXPONENT = 50.0
"""Softmax of larger z is written as it is computed: with the largest z taken off first."""


def value_of(name: str, u: Quantity) -> tuple[Expression, str]:
    """Write f(u) out.

    Returns
    -------
    (Expression, str)
        The formula, and which of its cases it is where there are several.

    Raises
    ------
    KeyError
        There is no such activation, or its formula needs more than u (softmax).
    """
    match name:
        case "linear":
            return u, ""
        case "sigmoid":
            return Ratio(_ONE, Sum((_ONE, Applied(EXP, (Negative(u),))))), ""
        case "tanh":
            return Applied(TANH, (u,)), ""
        case "relu":
            return Applied(MAX, (constant(0), u)), ""
        case "leaky_relu":
            return Applied(MAX, (u, Product((_LEAK, u)))), ""
        case "elu":
            return (u, _case(u)) if u.amount > 0 else (Sum((Applied(EXP, (u,)), Negative(_ONE))), _case(u))
        case "gelu":
            return Product((u, Applied(NORMAL_SHARE, (u,)))), ""
        case "silu":
            return Product((u, Applied(LOGISTIC, (u,)))), ""
        case "softplus":
            return Applied(LN, (Sum((_ONE, Applied(EXP, (u,)))),)), ""
    raise KeyError(name)


def slope_of(name: str, u: Quantity, a: Quantity) -> tuple[Expression, str]:
    """Write f′(u) out, where a = f(u); see :func:`value_of`."""
    match name:
        case "linear":
            return _ONE, ""
        case "sigmoid":
            return Product((a, Sum((_ONE, Negative(a))))), ""
        case "tanh":
            return Sum((_ONE, Negative(Power(a, 2)))), ""
        case "relu":
            return constant(1 if a.amount > 0 else 0), _case(u)
        case "leaky_relu":
            return (_ONE if a.amount > 0 else _LEAK), _case(u)
        case "elu":
            return (_ONE if a.amount > 0 else Sum((a, _ONE))), _case(u)
        case "gelu":
            bell = Applied(EXP, (Negative(Ratio(Power(u, 2), constant(2))),))
            return Sum((Applied(NORMAL_SHARE, (u,)), Product((u, _DENSITY_AT_0, bell)))), ""
        case "silu":
            share = Applied(LOGISTIC, (u,))
            return Sum((share, Product((a, Sum((_ONE, Negative(share))))))), ""
        case "softplus":
            return Sum((_ONE, Negative(Applied(EXP, (Negative(a),))))), ""
    raise KeyError(name)


def _case(u: Quantity) -> str:
    return tr("since {condition}", condition=f"{u.symbol.said} {'>' if u.amount > 0 else '≤'} 0")


@dataclass(frozen=True)
class Softmax:
    """Softmax of one unit, written out.

    Attributes
    ----------
    total, total_symbol, total_value
        The sum of the exponentials of all units.
    output
        What the unit gives.
    note
        What c is, where it is needed.
    """

    total: Expression
    total_symbol: Symbol
    total_value: float
    output: Expression
    note: str


def softmax_of(z: NDArray[np.float64], unit: int) -> Softmax:
    """Write softmax out for one unit; z are those of all units, (units,)."""
    top = float(z.max())
    shifted = not abs(top) < _SAFE_EXPONENT
    largest = Quantity(Symbol("c", "c"), top)

    def exponential(place: int, symbol: Symbol) -> Expression:
        own = Quantity(symbol, float(z[place]))
        return Applied(EXP, (Sum((own, Negative(largest))) if shifted else own,))

    powers = np.exp(z - top if shifted else z)
    total = over_units(
        series_symbol("k", "e^{z_k - c}" if shifted else "e^{z_k}"),
        powers,
        lambda place: exponential(place, Symbol("z_k", "zₖ")),
        lambda place: f"z{subscript(place + 1)}",
    )
    symbol, amount = Symbol("S", "S"), float(powers.sum())
    note = tr("c = {value}, the largest z, keeps the powers finite", value=figures(top)) if shifted else ""
    return Softmax(total, symbol, amount, Ratio(exponential(unit, Symbol("z", "z")), Quantity(symbol, amount)), note)
