"""What moves along the links: activations going forward, the loss, gradients coming back, weights taking their step."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.state.scene.curves import angles_at, points_at, reversed_curves
from app.state.scene.geometry import Geometry
from app.state.scene.hidden import Cover, unknown_shares
from app.state.scene.links import GapLinks, gap_links
from app.state.scene.moment import Moment
from app.state.scene.primitives import Marks, MarkShape
from app.state.scene.staging import Act

Floats = NDArray[np.float64]

_TRAIN = (1.0, 0.72, 0.5)
"""Sizes of the chevrons that follow one another."""
_GRADIENTS_LARGER = 1.35
"""Radii of chevrons by those of drops, which have a tail to be seen by."""
_TRAIN_DISTANCE = 0.13
"""Between the chevrons of a train, as a share of the way."""
_MOST_TRAINS = 24
"""With more links than this, a chevron runs alone."""
_STRAGGLE = 0.45
"""How much later the last input's pulses start, as a share of the way: a front, but not a wall."""
_LARGEST, _SMALLEST = 8.0, 1.8
"""Radii of pulses in units of the type scale."""
_FAINTEST = 0.004
"""Signals below this share of the largest are not drawn."""
_MOST_PULSES = 180
"""Of more signals in a bundle only the strongest get a pulse: fewer that are seen, rather than a cloud."""
_DRIFT = 0.22
"""Ways per second of the pulses in fast motion."""
_MOST_DRIFTING = 160
_GOLDEN = 0.6180339887498949
"""Spreads the drifting pulses evenly without a pattern."""
_MOST_STEPS = 80
"""In a bundle of links only this many changes of weights get a mark."""


def pulses_of(moment: Moment) -> tuple[Marks, ...]:
    """Return everything that moves at the view's moment."""
    staging = moment.staging
    gaps, lights = gap_links(moment.snapshot, moment.geometry), moment.lights
    if lights is not None:  # among what is faded, nothing moves
        gaps = tuple(gap.only(lit[gap.units, gap.inputs]) for gap, lit in zip(gaps, lights.links, strict=True))
    layer = staging.layer
    if staging.act is Act.FLOW:
        return tuple(marks for index in range(len(gaps)) for marks in _drift(moment, gaps, index))
    if staging.act is Act.FORWARD and layer is not None:
        return _forward(moment, gaps[layer], layer)
    if staging.act is Act.LOSS:
        return _to_loss(moment)
    if staging.act is Act.BACKWARD and layer is not None:
        return _backward(moment, gaps, layer)
    if staging.act is Act.UPDATE:
        return tuple(marks for index in range(len(gaps)) for marks in _steps(moment, gaps, index))
    return ()


def largest_pulse(links: int, geometry: Geometry) -> float:
    """Return the radius of the strongest of so many pulses."""
    return geometry.type.unit * min(_LARGEST, _LARGEST * float((12 / max(links, 1)) ** 0.3))


def strongest(shares: Floats) -> NDArray[np.bool_]:
    """Return which signals get a pulse, (n,)."""
    sizes = np.abs(shares)
    least = float(np.partition(sizes, -_MOST_PULSES)[-_MOST_PULSES]) if len(sizes) > _MOST_PULSES else 0.0
    return np.asarray(sizes >= max(least, _FAINTEST))


def _radii(shares: Floats, largest: float, geometry: Geometry) -> Floats:
    smallest = min(_SMALLEST * geometry.type.unit, largest / 2)
    return np.asarray(smallest + (largest - smallest) * np.clip(np.abs(shares), 0, 1) ** 0.7)


def _places(travel: float, order: Floats) -> Floats:
    """Where pulses are on their ways: each starts a little after the one before, all arrive at the end."""
    return np.asarray(np.clip(travel * (1 + _STRAGGLE) - _STRAGGLE * order, 0, 1))


def _rank(indices: NDArray[np.intp], count: int) -> Floats:
    return indices / max(count - 1, 1)


def _marks(shape: MarkShape, colour: str, curves: Floats, t: Floats, radii: Floats) -> Marks:
    return Marks(shape, colour, points_at(curves, t), radii, angles_at(curves, t))


def _forward(moment: Moment, gap: GapLinks, layer: int) -> tuple[Marks, ...]:
    geometry, theme = moment.geometry, moment.theme
    weights = moment.snapshot.layers[layer].weights
    signals = np.nan_to_num(moment.reading.forward_signals(layer, weights))
    scale = max(float(np.abs(signals).max(initial=0)), 1e-300)
    shares = gap.of(signals) / scale
    hidden = np.zeros(len(shares), bool)
    if moment.veil is not None:
        covers = moment.veil.values[layer][gap.inputs]
        hidden, shares = covers == Cover.NUMBER, unknown_shares(shares, covers)
    places = _places(moment.staging.travel, _rank(gap.inputs, weights.shape[1]))
    strong = strongest(shares)
    radii = _radii(shares, largest_pulse(int(strong.sum()), geometry), geometry)
    told = strong & ~hidden
    sides = (
        (told & (shares < 0), theme.negative),
        (told & (shares > 0), theme.positive),
        (strong & hidden, theme.marker),
    )
    return tuple(
        _marks(MarkShape.DROP, colour, gap.curves[side], places[side], radii[side])
        for side, colour in sides
        if side.any()
    )


def _to_loss(moment: Moment) -> tuple[Marks, ...]:
    reading, geometry = moment.reading, moment.geometry
    errors = np.nan_to_num(np.abs(reading.activations[-1] - reading.targets))
    shares = errors / max(float(errors.max(initial=0)), 1e-300)
    if moment.veil is not None:
        shares = unknown_shares(shares, moment.veil.values[-1])
    radii = _radii(shares, _LARGEST * geometry.type.unit, geometry)
    shown = shares > _FAINTEST
    if moment.lights is not None:
        shown &= moment.lights.loss_links
    if not shown.any():
        return ()
    places = np.full(int(shown.sum()), moment.staging.travel)
    return (_marks(MarkShape.SQUARE, moment.theme.loss, geometry.loss_curves[shown], places, radii[shown]),)


def _backward(moment: Moment, gaps: tuple[GapLinks, ...], layer: int) -> tuple[Marks, ...]:
    reading, geometry, theme, veil = moment.reading, moment.geometry, moment.theme, moment.veil
    if layer == len(gaps) - 1:
        lit = np.ones(len(reading.deltas[-1]), bool) if moment.lights is None else moment.lights.loss_links
        curves, order = geometry.loss_curves[lit], np.zeros(int(lit.sum()))
        shares = reading.deltas[-1][lit] / reading.delta_scale
        covers = None if veil is None else veil.deltas[-1][lit]
    else:
        gap, weights = gaps[layer + 1], moment.snapshot.layers[layer + 1].weights
        curves, order = gap.curves, _rank(gap.units, weights.shape[0])
        shares = gap.of(reading.backward_signals(layer + 1, weights)) / reading.signal_scale
        covers = None if veil is None else veil.links[layer + 1][gap.units, gap.inputs]
    shares = np.nan_to_num(shares)
    shapes = [(MarkShape.CHEVRON, theme.backward, shares > 0), (MarkShape.HOLLOW_CHEVRON, theme.backward, shares < 0)]
    if covers is not None:
        shapes = [(shape, colour, side & (covers == Cover.OPEN)) for shape, colour, side in shapes]
        shapes.append((MarkShape.DOT, theme.backward, covers == Cover.SIGN))
        shapes.append((MarkShape.DOT, theme.marker, covers == Cover.NUMBER))
        shares = unknown_shares(shares, covers)
    strong = strongest(shares)
    largest = largest_pulse(int(strong.sum()), geometry) * _GRADIENTS_LARGER
    back, radii = reversed_curves(curves), _radii(shares, largest, geometry)
    train = _TRAIN if len(shares) <= _MOST_TRAINS else _TRAIN[:1]
    marks = []
    # the followers first, so that the leading chevron lies on top
    for number in reversed(range(len(train))):
        places = np.clip(_places(moment.staging.travel, order) - _TRAIN_DISTANCE * number, 0, 1)
        for shape, colour, side in shapes:
            chosen = side & strong
            if number:
                # followers wait inside the node until it is their turn
                chosen &= places > 0
            if chosen.any():
                marks.append(_marks(shape, colour, back[chosen], places[chosen], radii[chosen] * train[number]))
    return tuple(marks)


def _steps(moment: Moment, gaps: tuple[GapLinks, ...], index: int) -> tuple[Marks, ...]:
    geometry = moment.geometry
    gap = gaps[index]
    shares = np.nan_to_num(gap.of(moment.snapshot.layers[index].weight_steps) / moment.reading.step_scale)
    covers = None if moment.veil is None else moment.veil.links[index][gap.units, gap.inputs]
    if covers is not None:
        shares = unknown_shares(shares, covers)
    chosen = np.argsort(np.abs(shares), kind="stable")[-_MOST_STEPS:]
    chosen = chosen[np.abs(shares[chosen]) > 0.02]
    if not len(chosen):
        return ()
    # spread along the links, so that neighbours do not hide one another
    places = 0.38 + 0.34 * ((gap.inputs[chosen] * _GOLDEN + gap.units[chosen] * 0.25) % 1.0)
    grown = min(1.0, moment.staging.fraction / 0.5)
    largest = largest_pulse(len(chosen), geometry)
    radii = _radii(shares[chosen], largest, geometry) * grown
    points = points_at(gap.curves[chosen], places)
    angles, theme = np.where(shares[chosen] > 0, -90.0, 90.0), moment.theme
    if covers is None or not covers.any():
        return (Marks(MarkShape.TRIANGLE, theme.update, points, radii, angles),)
    shapes = (
        (MarkShape.TRIANGLE, theme.update, Cover.OPEN),
        (MarkShape.DOT, theme.update, Cover.SIGN),
        (MarkShape.DOT, theme.marker, Cover.NUMBER),
    )
    sides = [(shape, colour, covers[chosen] == cover) for shape, colour, cover in shapes]
    return tuple(
        Marks(shape, colour, points[side], radii[side], angles[side]) for shape, colour, side in sides if side.any()
    )


def _drift(moment: Moment, gaps: tuple[GapLinks, ...], index: int) -> tuple[Marks, ...]:
    theme = moment.theme
    gap = gaps[index]
    weights = np.nan_to_num(gap.of(moment.snapshot.layers[index].weights))
    scale = max(float(np.abs(weights).max(initial=0)), 1e-300)
    # every so manieth link, not the strongest: which pulses there are must not change from frame to frame
    stride = -(-len(weights) // _MOST_DRIFTING)
    chosen = (
        np.arange(0, len(weights), stride)
        if gap.all_shown
        else np.arange(max(0, len(weights) - _MOST_DRIFTING), len(weights))
    )
    start = (gap.units[chosen] * _GOLDEN + gap.inputs[chosen] * _GOLDEN**2 * 2.3 + index * 0.37) % 1.0
    places = (start + moment.view.flow_time * _DRIFT) % 1.0
    shares = weights[chosen] / scale
    radii = moment.geometry.type.unit * (1.2 + 2.2 * np.abs(shares))
    curves = gap.curves[chosen]
    sides = ((shares < 0, theme.negative), (shares >= 0, theme.positive))
    return tuple(
        _marks(MarkShape.DOT, colour, curves[side], places[side], radii[side]) for side, colour in sides if side.any()
    )
