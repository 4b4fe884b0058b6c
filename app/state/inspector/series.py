"""Sums of many terms: the largest or the first of them written out, the others as one."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.state.inspector.expression import Expression, Quantity, Series, Symbol
from engine.language import counted, tr

Floats = NDArray[np.float64]
Named = Callable[[int], str]
Term = Callable[[int], Expression]

MOST_TERMS = 8
"""Terms of a sum over units that are written out, the one for all others included."""
MOST_EXAMPLES = 4
"""Terms of a sum over the examples of a mini-batch that are written out, the one for all others included."""


def over_units(symbol: Symbol, values: Floats, term: Term, label: Named) -> Series:
    """Return a sum over units, of many terms the largest, in their order.

    Parameters
    ----------
    values
        All terms.
    term, label
        Make the expression of a term, and what is written above it.
    """
    kept = list(range(len(values)))
    if len(kept) > MOST_TERMS:
        kept = sorted(np.argsort(-np.abs(values), kind="stable")[: MOST_TERMS - 1].tolist())
    return _series(symbol, values, kept, term, label)


def over_examples(symbol: Symbol, values: Floats, term: Term, looked_at: int | None) -> Series:
    """Return a sum over the examples of a mini-batch: a few of them, among these the one that is looked at."""
    kept = list(range(len(values)))
    if len(kept) > MOST_EXAMPLES:
        kept = kept[: MOST_EXAMPLES - 1]
        if looked_at is not None and looked_at not in kept:
            kept[-1] = looked_at
    return _series(symbol, values, kept, term, lambda place: tr("example {number}", number=place + 1))


def _series(symbol: Symbol, values: Floats, kept: list[int], term: Term, label: Named) -> Series:
    terms, labels = [term(place) for place in kept], [label(place) for place in kept]
    left = len(values) - len(kept)
    if left:
        others = np.ones(len(values), bool)
        others[kept] = False
        labels.append(counted(left, "the other {n}", "the other {n}"))
        terms.append(Quantity(Symbol(r"\ldots", labels[-1]), float(values[others].sum())))
    return Series(tuple(terms), symbol=symbol, labels=tuple(labels))
