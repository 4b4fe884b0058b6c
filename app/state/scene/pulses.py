"""What moves along the links: activations going forward, the loss, gradients coming back, weights taking their step."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.state.scene.curves import angles_at, points_at, reversed_curves
from app.state.scene.geometry import Geometry
from app.state.scene.links import GapLinks, gap_links
from app.state.scene.primitives import Marks, MarkShape
from app.state.scene.reading import Reading
from app.state.scene.staging import Act, Staging
from app.state.scene.view import StageView
from app.state.theme import Theme
from engine.snapshot import Snapshot

Floats = NDArray[np.float64]

_TRAIN = (1.0, 0.72, 0.5)
"""Sizes of the chevrons that follow one another."""
_GRADIENTS_LARGER = 1.35
"""Radii of chevrons by those of drops, which have a tail to be seen by."""
_TRAIN_DISTANCE = 0.13
"""Between the chevrons of a train, as a share of the way."""
_MOST_TRAINS = 40
"""With more links than this, a chevron runs alone."""
_STRAGGLE = 0.45
"""How much later the last input's pulses start, as a share of the way: a front, but not a wall."""
_LARGEST, _SMALLEST = 8.0, 1.5
"""Radii of pulses in units of the type scale."""
_FAINTEST = 0.004
"""Signals below this share of the largest are not drawn."""
_DRIFT = 0.22
"""Ways per second of the pulses in fast motion."""
_MOST_DRIFTING = 160
_GOLDEN = 0.6180339887498949
"""Spreads the drifting pulses evenly without a pattern."""
_MOST_STEPS = 80
"""In a bundle of links only this many changes of weights get a mark."""


def pulses_of(
    snapshot: Snapshot, view: StageView, reading: Reading, geometry: Geometry, staging: Staging, theme: Theme
) -> tuple[Marks, ...]:
    """Return everything that moves at the view's moment."""
    gaps = gap_links(snapshot, geometry)
    layer = staging.layer
    if staging.act is Act.FLOW:
        return tuple(marks for index in range(len(gaps)) for marks in _drift(snapshot, view, geometry, gaps, index, theme))
    if staging.act is Act.FORWARD and layer is not None:
        return _forward(snapshot, reading, geometry, staging, gaps[layer], layer, theme)
    if staging.act is Act.LOSS:
        return _to_loss(reading, geometry, staging, theme)
    if staging.act is Act.BACKWARD and layer is not None:
        return _backward(snapshot, reading, geometry, staging, gaps, layer, theme)
    if staging.act is Act.UPDATE:
        return tuple(
            marks for index in range(len(gaps)) for marks in _steps(snapshot, reading, geometry, staging, gaps, index, theme)
        )
    return ()


def largest_pulse(links: int, pitch: float, geometry: Geometry) -> float:
    """Return the radius of the strongest of so many pulses."""
    unit = geometry.type.unit
    return unit * float(np.clip(_LARGEST * (12 / max(links, 1)) ** 0.35, 2.6, _LARGEST)) * min(1.0, pitch / (14 * unit) + 0.3)


def _radii(shares: Floats, largest: float, geometry: Geometry) -> Floats:
    smallest = min(_SMALLEST * geometry.type.unit, largest)
    return np.asarray(smallest + (largest - smallest) * np.clip(np.abs(shares), 0, 1) ** 0.7)


def _places(travel: float, order: Floats) -> Floats:
    """Where pulses are on their ways: each starts a little after the one before, all arrive at the end."""
    return np.asarray(np.clip(travel * (1 + _STRAGGLE) - _STRAGGLE * order, 0, 1))


def _rank(indices: NDArray[np.intp], count: int) -> Floats:
    return indices / max(count - 1, 1)


def _marks(shape: MarkShape, colour: str, curves: Floats, t: Floats, radii: Floats) -> Marks:
    return Marks(shape, colour, points_at(curves, t), radii, angles_at(curves, t))


def _forward(
    snapshot: Snapshot,
    reading: Reading,
    geometry: Geometry,
    staging: Staging,
    gap: GapLinks,
    layer: int,
    theme: Theme,
) -> tuple[Marks, ...]:
    weights = snapshot.layers[layer].weights
    signals = np.nan_to_num(reading.forward_signals(layer, weights))
    scale = max(float(np.abs(signals).max(initial=0)), 1e-300)
    shares = gap.of(signals) / scale
    places = _places(staging.travel, _rank(gap.inputs, weights.shape[1]))
    pitch = min(geometry.columns[layer].pitch, geometry.columns[layer + 1].pitch)
    radii = _radii(shares, largest_pulse(len(shares), max(pitch, 4 * geometry.type.unit), geometry), geometry)
    sides = ((shares < -_FAINTEST, theme.negative), (shares > _FAINTEST, theme.positive))
    return tuple(
        _marks(MarkShape.DROP, colour, gap.curves[side], places[side], radii[side]) for side, colour in sides if side.any()
    )


def _to_loss(reading: Reading, geometry: Geometry, staging: Staging, theme: Theme) -> tuple[Marks, ...]:
    errors = np.nan_to_num(np.abs(reading.activations[-1] - reading.targets))
    shares = errors / max(float(errors.max(initial=0)), 1e-300)
    radii = _radii(shares, _LARGEST * geometry.type.unit, geometry)
    shown = shares > _FAINTEST
    if not shown.any():
        return ()
    places = np.full(int(shown.sum()), staging.travel)
    return (_marks(MarkShape.SQUARE, theme.loss, geometry.loss_curves[shown], places, radii[shown]),)


def _backward(
    snapshot: Snapshot,
    reading: Reading,
    geometry: Geometry,
    staging: Staging,
    gaps: tuple[GapLinks, ...],
    layer: int,
    theme: Theme,
) -> tuple[Marks, ...]:
    if layer == len(gaps) - 1:
        curves, order = geometry.loss_curves, np.zeros(len(reading.deltas[-1]))
        shares = reading.deltas[-1] / reading.delta_scale
        pitch = geometry.columns[-1].pitch
    else:
        gap, weights = gaps[layer + 1], snapshot.layers[layer + 1].weights
        curves, order = gap.curves, _rank(gap.units, weights.shape[0])
        shares = gap.of(reading.backward_signals(layer + 1, weights)) / reading.signal_scale
        pitch = min(geometry.columns[layer + 1].pitch, geometry.columns[layer + 2].pitch)
    shares = np.nan_to_num(shares)
    largest = largest_pulse(len(shares), max(pitch, 4 * geometry.type.unit), geometry) * _GRADIENTS_LARGER
    back, radii = reversed_curves(curves), _radii(shares, largest, geometry)
    train = _TRAIN if len(shares) <= _MOST_TRAINS else _TRAIN[:1]
    marks = []
    # the followers first, so that the leading chevron lies on top
    for number in reversed(range(len(train))):
        places = np.clip(_places(staging.travel, order) - _TRAIN_DISTANCE * number, 0, 1)
        for side, shape in ((shares > 0, MarkShape.CHEVRON), (shares < 0, MarkShape.HOLLOW_CHEVRON)):
            chosen = side & (np.abs(shares) > _FAINTEST**2)
            if number:
                # followers wait inside the node until it is their turn
                chosen &= places > 0
            if chosen.any():
                marks.append(_marks(shape, theme.backward, back[chosen], places[chosen], radii[chosen] * train[number]))
    return tuple(marks)


def _steps(
    snapshot: Snapshot,
    reading: Reading,
    geometry: Geometry,
    staging: Staging,
    gaps: tuple[GapLinks, ...],
    index: int,
    theme: Theme,
) -> tuple[Marks, ...]:
    gap = gaps[index]
    shares = np.nan_to_num(gap.of(snapshot.layers[index].weight_steps) / reading.step_scale)
    strongest = np.argsort(np.abs(shares), kind="stable")[-_MOST_STEPS:]
    strongest = strongest[np.abs(shares[strongest]) > 0.02]
    if not len(strongest):
        return ()
    # spread along the links, so that neighbours do not hide one another
    places = 0.38 + 0.34 * ((gap.inputs[strongest] * _GOLDEN + gap.units[strongest] * 0.25) % 1.0)
    grown = min(1.0, staging.fraction / 0.5)
    largest = largest_pulse(min(len(gap.units), _MOST_STEPS), 20 * geometry.type.unit, geometry)
    radii = _radii(shares[strongest], largest, geometry) * grown
    points = points_at(gap.curves[strongest], places)
    angles = np.where(shares[strongest] > 0, -90.0, 90.0)
    return (Marks(MarkShape.TRIANGLE, theme.update, points, radii, angles),)


def _drift(
    snapshot: Snapshot,
    view: StageView,
    geometry: Geometry,
    gaps: tuple[GapLinks, ...],
    index: int,
    theme: Theme,
) -> tuple[Marks, ...]:
    gap = gaps[index]
    weights = np.nan_to_num(gap.of(snapshot.layers[index].weights))
    scale = max(float(np.abs(weights).max(initial=0)), 1e-300)
    # every so manieth link, not the strongest: which pulses there are must not change from frame to frame
    stride = -(-len(weights) // _MOST_DRIFTING)
    chosen = np.arange(0, len(weights), stride) if gap.all_shown else np.arange(max(0, len(weights) - _MOST_DRIFTING), len(weights))
    start = (gap.units[chosen] * _GOLDEN + gap.inputs[chosen] * _GOLDEN**2 * 2.3 + index * 0.37) % 1.0
    places = (start + view.flow_time * _DRIFT) % 1.0
    shares = weights[chosen] / scale
    radii = geometry.type.unit * (1.2 + 2.2 * np.abs(shares))
    curves = gap.curves[chosen]
    sides = ((shares < 0, theme.negative), (shares >= 0, theme.positive))
    return tuple(
        _marks(MarkShape.DOT, colour, curves[side], places[side], radii[side]) for side, colour in sides if side.any()
    )
