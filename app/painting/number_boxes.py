"""Expressions in numbers, laid out as boxes: quick enough to do anew for each refresh.

All sizes are those of usual text; whoever writes larger paints the boxes larger.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from app.painting.per_thread import kept_per_thread
from app.painting.typography import interface_font, usual_text_size
from app.state.inspector.expression import ATOM, PRODUCT, Expression, Negative, Quantity, Series, Sum
from app.state.inspector.functions import Style
from app.state.inspector.operators import Applied, Power, Product, Ratio
from app.state.listing import listed

_SMALLER = 0.75
"""Size of an exponent, relative to the numbers."""
_LABEL = 0.82
"""Size of the label over a term, relative to the numbers."""
_KEPT_WHOLE = 11.0
"""Width in sizes up to which a product is not broken over two rows."""
_FRACTION = 0.92
"""Size of the numbers in a fraction."""
_RULE = 0.07
"""Thickness of lines, in sizes."""
_MOST_KEPT = 4096
"""Pieces of text that are kept; the longest derivation has some two thousand."""
_AXIS = 0.36
"""Height of the middle of a minus sign over the baseline, in sizes."""


class Tone(Enum):
    """How strongly something is written."""

    NORMAL = auto()
    QUIET = auto()
    STRONG = auto()


class Text(NamedTuple):
    """A piece of text with its left end on the baseline at (x, y)."""

    x: float
    y: float
    text: str
    size: float
    tone: Tone


class Stroke(NamedTuple):
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    thickness: float


class Box(NamedTuple):
    """Something laid out around its own baseline, y downwards."""

    width: float
    ascent: float
    descent: float
    texts: tuple[Text, ...] = ()
    strokes: tuple[Stroke, ...] = ()

    def moved(self, dx: float, dy: float) -> Box:
        """Return the same with its contents moved; its extent stays."""
        return Box(
            self.width,
            self.ascent,
            self.descent,
            tuple(Text(x + dx, y + dy, text, size, tone) for x, y, text, size, tone in self.texts),
            tuple(Stroke(tuple((x + dx, y + dy) for x, y in points), width) for points, width in self.strokes),
        )


def font_of(size: float, tone: Tone) -> QFont:
    """Return the font of a text."""
    weight = QFont.Weight.DemiBold if tone is Tone.STRONG else QFont.Weight.Normal
    return interface_font(size, weight)


@functools.lru_cache(maxsize=_MOST_KEPT)
def _advance(text: str, size: float, tone: Tone) -> float:
    return _metrics(size, tone).horizontalAdvance(text)


@kept_per_thread(64)
def _metrics(size: float, tone: Tone) -> QFontMetricsF:
    with usual_text_size():
        return QFontMetricsF(font_of(size, tone))


@functools.lru_cache(maxsize=_MOST_KEPT)
def written(text: str, size: float, tone: Tone = Tone.NORMAL) -> Box:
    """Return the box of a piece of text."""
    return Box(_advance(text, size, tone), 0.78 * size, 0.22 * size, (Text(0, 0, text, size, tone),))


def beside(boxes: list[Box]) -> Box:
    """Return boxes side by side on one baseline."""
    x = 0.0
    texts: list[Text] = []
    strokes: list[Stroke] = []
    for box in boxes:
        moved = box.moved(x, 0) if x else box
        texts += moved.texts
        strokes += moved.strokes
        x += box.width
    ascent, descent = max(box.ascent for box in boxes), max(box.descent for box in boxes)
    return Box(x, ascent, descent, tuple(texts), tuple(strokes))


def _parenthesis(box: Box, size: float, *, right: bool) -> Box:
    """Return one parenthesis as high as a box."""
    if box.ascent + box.descent <= 1.3 * size:
        return written(")" if right else "(", size)
    width, top, bottom = 0.36 * size, -box.ascent, box.descent
    bulge = (0.0, 0.55, 0.85, 1.0, 0.85, 0.55, 0.0)
    left, reach = 0.06 * size, 0.22 * size
    points = []
    for step, out in enumerate(bulge):
        x = left + reach * (out if right else 1 - out)
        points.append((x, top + (bottom - top) * step / (len(bulge) - 1)))
    return Box(width, box.ascent, box.descent, (), (Stroke(tuple(points), _RULE * size),))


def _grouped(boxes: list[Box], size: float) -> list[Box]:
    """Put parentheses around boxes between which a line may break."""
    whole = beside(boxes)
    opening, closing = _parenthesis(whole, size, right=False), _parenthesis(whole, size, right=True)
    if len(boxes) == 1:
        return [beside([opening, boxes[0], closing])]
    return [beside([opening, boxes[0]]), *boxes[1:-1], beside([boxes[-1], closing])]


def flow(expression: Expression, size: float) -> list[Box]:
    """Return an expression as boxes to be set side by side; a line may break between any two of them."""
    match expression:
        case Series(terms=terms, labels=labels):
            return _terms(terms, size, labels)
        case Sum(terms=terms):
            return _terms(terms, size, ())
        case Product(factors=factors):
            return _factors(factors, size)
        case Negative(inner=inner):
            return _after(written("−", size), _within(inner, PRODUCT, size))
        case _:
            return [box_of(expression, size)]


def _after(start: Box, boxes: list[Box]) -> list[Box]:
    return [beside([start, boxes[0]]), *boxes[1:]]


def _within(inner: Expression, level: int, size: float) -> list[Box]:
    boxes = flow(inner, size)
    return _grouped(boxes, size) if inner.number_level < level else boxes


def _terms(terms: tuple[Expression, ...], size: float, labels: tuple[str, ...]) -> list[Box]:
    boxes: list[Box] = []
    for place, term in enumerate(terms):
        if isinstance(term, Series | Sum):  # a sum in a sum needs no parentheses
            inner = _terms(term.terms, size, term.labels if isinstance(term, Series) else ())
            negative = False
            if boxes and not isinstance(term, Series) and term.numbers().startswith("−"):
                inner = _grouped(inner, size)
        else:
            negative = term.numbers().startswith("−")
            inner = flow(_positive(term), size) if negative and boxes else flow(term, size)
            if sum(box.width for box in inner) <= _KEPT_WHOLE * size:
                inner = [beside(inner)]
        if labels:
            inner = [_labelled(beside(inner), labels[place], size)]
        if boxes:
            sign = " − " if negative else " + "
            inner = _after(written(sign, size), inner)
        boxes += inner
    return boxes


def _positive(term: Expression) -> Expression:
    """Return a term whose numbers begin with a minus sign, without it."""
    match term:
        case Negative(inner=inner):
            return inner if inner.number_level >= PRODUCT else Product((inner,))
        case Quantity():
            return replace(term, amount=-term.amount)
        case Product(factors=(first, *others)):
            return Product((_positive(first), *others))
        case _:
            return term


def _factors(factors: tuple[Expression, ...], size: float) -> list[Box]:
    boxes: list[Box] = []
    for factor in factors:
        bare = not boxes and isinstance(factor, Quantity) and len(factors) > 1
        inner = flow(factor, size) if bare else _within(factor, PRODUCT, size)
        if not boxes:
            boxes = inner
        elif len(inner) == 1 and all(isinstance(f, Quantity) for f in factors):
            boxes = [beside([boxes[0], written("·", size), inner[0]])]  # a product of numbers stays together
        else:
            boxes += _after(written(" · ", size), inner)
    return boxes


def _labelled(box: Box, label: str, size: float) -> Box:
    """Write a label over a term, to the left."""
    small = size * _LABEL
    above = written(label, small, Tone.QUIET)
    gap = 0.08 * size
    top = above.moved(0, -(box.ascent + gap + above.descent))
    extent = max(box.width, above.width)
    ascent = box.ascent + gap + above.ascent + above.descent
    return Box(extent, ascent, box.descent, box.texts + top.texts, box.strokes)


def box_of(expression: Expression, size: float) -> Box:
    """Return an expression as one box."""
    match expression:
        case Quantity():
            return written(expression.numbers(), size)
        case Ratio(top=top, bottom=bottom):
            return _fraction(box_of(top, size * _FRACTION), box_of(bottom, size * _FRACTION), size)
        case Power(base=base, exponent=exponent):
            inner = beside(_within(base, ATOM, size))
            return _raised(inner, written(str(exponent), size * _SMALLER), size)
        case Applied(function=function, arguments=arguments):
            if function.style is Style.EXPONENTIAL:
                return _raised(written("e", size), box_of(arguments[0], size * 0.8), size)
            if function.style is Style.ROOT:
                return _root(box_of(arguments[0], size), size)
            inside: list[Box] = []
            for argument in arguments:
                if inside:
                    inside.append(written(listed(("", "")), size))
                inside.append(box_of(argument, size))
            return beside([written(function.text, size), *_grouped([beside(inside)], size)])
        case _:
            return beside(flow(expression, size))


def _fraction(top: Box, bottom: Box, size: float) -> Box:
    pad, gap, axis = 0.15 * size, 0.16 * size, _AXIS * size
    width = max(top.width, bottom.width) + 2 * pad
    upper = top.moved((width - top.width) / 2, -(axis + gap + top.descent))
    lower = bottom.moved((width - bottom.width) / 2, gap + bottom.ascent - axis)
    rule = Stroke(((0.3 * pad, -axis), (width - 0.3 * pad, -axis)), _RULE * size)
    return Box(
        width,
        axis + gap + top.descent + top.ascent,
        gap + bottom.ascent + bottom.descent - axis,
        upper.texts + lower.texts,
        (*upper.strokes, *lower.strokes, rule),
    )


def _raised(base: Box, exponent: Box, size: float) -> Box:
    rise = max(base.ascent - 0.5 * size, 0.3 * size) + exponent.descent
    raised = exponent.moved(base.width + 0.03 * size, -rise)
    return Box(
        base.width + exponent.width + 0.06 * size,
        max(base.ascent, rise + exponent.ascent),
        base.descent,
        base.texts + raised.texts,
        base.strokes + raised.strokes,
    )


def _root(inner: Box, size: float) -> Box:
    lead, pad = 0.6 * size, 0.12 * size
    top, bottom = -(inner.ascent + pad), inner.descent
    width = lead + inner.width + pad
    hook = (
        (0.02 * size, -0.3 * size),
        (0.14 * size, -0.4 * size),
        (0.32 * size, bottom),
        (0.52 * size, top),
        (width, top),
    )
    content = inner.moved(lead, 0)
    return Box(width, -top + pad, bottom, content.texts, (*content.strokes, Stroke(hook, _RULE * size)))


def in_rows(boxes: list[Box], width: float, indent: float) -> tuple[Box, ...]:
    """Set boxes in rows no wider than ``width``, all but the first indented; what alone is wider stays alone."""
    rows: list[list[Box]] = [[]]
    used = 0.0
    for box in boxes:
        if rows[-1] and used + box.width > width:
            rows.append([])
            used = indent
        rows[-1].append(box)
        used += box.width
    return tuple(beside([Box(indent, 0, 0), *row]) if place else beside(row) for place, row in enumerate(rows) if row)
