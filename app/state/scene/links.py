"""The links: which are drawn, and with which pens; within a phase they stand still and can be kept as a picture."""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.state.scene.colours import LEVELS, diverging_scale, mix
from app.state.scene.curves import level_curves
from app.state.scene.geometry import Geometry
from app.state.scene.hidden import Cover, unknown_shares
from app.state.scene.identity import Same
from app.state.scene.moment import Moment
from app.state.scene.primitives import Strokes
from app.state.scene.spotlight import FADED
from app.state.scene.staging import Act, Bundle, Staging, flash_swell
from app.state.theme import Theme
from engine.snapshot import Snapshot

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]
Chosen = NDArray[np.bool_]
Widths = tuple[float, float]
"""Of the weakest and of the strongest link."""

MOST_LINKS = 1500
"""Between two layers with more links, only the strongest are drawn, and the stage says so."""
STRONGEST = 600
MOST_STRONGEST = 900
"""Links drawn of all such layers together, so that a wide network is drawn as quickly as a narrow one."""
UPDATE_FRAMES = 12
"""In how many pictures the weights take their step: each is a new picture of all links."""
_GRADIENT_LEVELS = 6
_FLASH_LEVELS = 4
_THINNEST, _WIDEST = 0.8, 5.0
"""Widths of pens in units of the type scale."""
_FEW = 24
"""Up to here links get their full width; the more there are, the thinner they must be."""
_MANY = 300
"""From here on most links are hairlines."""
_FADES = {Bundle.PALE: 0.7, Bundle.QUIET: 0.4, Bundle.FULL: 0.0, Bundle.UPDATE: 0.0}
_SPREAD = 0.6
"""Exponent from weight to width and colour: below 1 it keeps small weights visible beside large ones."""


@dataclass(frozen=True, eq=False)
class GapLinks:
    """The links drawn into one layer.

    Attributes
    ----------
    units, inputs
        Which weights they are, (n,).
    curves
        Where they run, (n, 4, 2), from the input to the unit.
    total
        How many there are, drawn or not.
    """

    units: Indices
    inputs: Indices
    curves: Floats
    total: int

    @property
    def all_shown(self) -> bool:
        """Whether none is left out."""
        return len(self.units) == self.total

    def of(self, matrix: Floats) -> Floats:
        """Pick the values of these links out of a matrix (units, inputs)."""
        return np.asarray(matrix[self.units, self.inputs])

    def only(self, chosen: Chosen) -> GapLinks:
        """Return some of these links."""
        return GapLinks(self.units[chosen], self.inputs[chosen], self.curves[chosen], self.total)


def signed_share(values: Floats, scale: float) -> Floats:
    """Turn values into shares from −1 to 1 of the scale, small ones raised."""
    ratio = np.clip(np.nan_to_num(values / scale, posinf=1, neginf=-1), -1, 1)
    return np.asarray(np.sign(ratio) * np.abs(ratio) ** _SPREAD)


def gap_links(snapshot: Snapshot, geometry: Geometry) -> tuple[GapLinks, ...]:
    """Return which links are drawn into each layer, and where."""
    return _gap_links(Same(snapshot), Same(geometry))


@functools.lru_cache(maxsize=8)
def _gap_links(same_snapshot: Same[Snapshot], same_geometry: Same[Geometry]) -> tuple[GapLinks, ...]:
    geometry = same_geometry.value
    gaps = []
    layers = same_snapshot.value.layers
    dense = sum(layer.weights.size > MOST_LINKS for layer in layers)
    strongest = min(STRONGEST, MOST_STRONGEST // max(1, dense))
    for index, layer in enumerate(layers):
        total = layer.weights.size
        if total <= MOST_LINKS:
            gaps.append(_all_links(same_geometry, index))
            continue
        sizes = np.abs(np.nan_to_num(layer.weights, posinf=np.inf, neginf=-np.inf)).ravel()
        # sorted by size, so that the strongest are drawn last and lie on top
        chosen = np.argpartition(sizes, total - strongest)[-strongest:]
        chosen = chosen[np.argsort(sizes[chosen], kind="stable")]
        units, inputs = np.divmod(chosen, layer.inputs)
        gaps.append(GapLinks(units, inputs, _curves(geometry, index, units, inputs), total))
    return tuple(gaps)


@functools.lru_cache(maxsize=64)
def _all_links(same_geometry: Same[Geometry], index: int) -> GapLinks:
    geometry = same_geometry.value
    inputs, units = len(geometry.columns[index].centres), len(geometry.columns[index + 1].centres)
    unit, source = np.divmod(np.arange(inputs * units), inputs)
    return GapLinks(unit, source, _curves(geometry, index, unit, source), inputs * units)


def _curves(geometry: Geometry, index: int, units: Indices, inputs: Indices) -> Floats:
    return level_curves(geometry.columns[index].starts[inputs], geometry.columns[index + 1].ends[units])


def pen_widths(links: int, geometry: Geometry) -> Widths:
    """Return the widths of the weakest and of the strongest of so many links."""
    unit, share = geometry.type.unit, min(1.0, (_FEW / max(links, 1)) ** 0.5)
    if links > _MANY:
        # pens of up to one pixel are painted several times as fast
        return min(1.0, _THINNEST * unit), 0.55 * unit + 0.5
    return _THINNEST * unit, unit * max(_THINNEST + 0.4, _WIDEST * share)


def link_strokes(moment: Moment) -> tuple[Strokes, ...]:
    """Return all links, as the staging wants them."""
    gaps, lights = gap_links(moment.snapshot, moment.geometry), moment.lights
    everything = np.ones(len(moment.geometry.loss_curves), bool)
    if lights is None:
        bundles = [_bundle_strokes(moment, index, gap, gap) for index, gap in enumerate(gaps)]
        return (*itertools.chain.from_iterable(bundles), *_loss_strokes(moment, everything))
    below, above = _loss_strokes(moment, everything & ~lights.loss_links), _loss_strokes(moment, lights.loss_links)
    for index, gap in enumerate(gaps):
        lit = lights.links[index][gap.units, gap.inputs]
        below += _bundle_strokes(moment, index, gap, gap.only(~lit))
        above += _bundle_strokes(moment, index, gap, gap.only(lit))
    panel = moment.theme.panel
    return (*(replace(strokes, colour=mix(strokes.colour, panel, FADED)) for strokes in below), *above)


def _bundle_strokes(moment: Moment, index: int, whole: GapLinks, gap: GapLinks) -> list[Strokes]:
    """Return some links of a whole bundle, with pens as wide as they are in the whole."""
    layer, reading, geometry, theme = moment.snapshot.layers[index], moment.reading, moment.geometry, moment.theme
    bundle, widths = moment.staging.bundles[index], pen_widths(len(whole.units), geometry)
    weights = gap.of(layer.weights)
    covers = None if moment.veil is None else moment.veil.links[index][gap.units, gap.inputs]
    if bundle in (Bundle.GRADIENT, Bundle.TRACE):
        shares = weights * reading.deltas[index][gap.units] / reading.signal_scale
        shares = shares if covers is None else unknown_shares(shares, covers)
        return gradient_strokes(gap.curves, shares, bundle, widths, geometry, theme)
    if bundle is Bundle.UPDATE:
        steps = gap.of(layer.weight_steps)
        moved = steps
        if covers is not None:  # a link that grows tells the sign of its gradient
            moved, steps = np.where(covers == Cover.OPEN, steps, 0.0), np.where(covers == Cover.NUMBER, 0.0, steps)
        now = weights - moved * (1 - update_share(moment.staging))
        return _update_strokes(moment, gap.curves, now, steps, widths)
    return weight_strokes(gap.curves, weights, reading.weight_scale, bundle, widths, theme)


def weight_strokes(
    curves: Floats, weights: Floats, scale: float, bundle: Bundle, widths: Widths, theme: Theme
) -> list[Strokes]:
    """Return links with the width of |w| and the colour of its sign."""
    levels = np.rint(signed_share(weights, scale) * LEVELS).astype(np.intp)
    fade, (thinnest, widest) = _FADES[bundle], widths
    if bundle is Bundle.PALE:
        widest = min(widest, thinnest * 1.6)
    colours = diverging_scale(theme)
    strokes = []
    for level in _by_size(levels):
        width = thinnest + (widest - thinnest) * abs(level) / LEVELS
        colour = mix(colours[level + LEVELS], theme.panel, fade)
        strokes.append(Strokes(colour, width, curves[levels == level]))
    if not np.isfinite(weights).all():
        strokes.append(Strokes(theme.error, thinnest, curves[~np.isfinite(weights)], dash=thinnest * 4))
    return strokes


def _by_size(levels: Indices) -> list[int]:
    return sorted(set(levels.tolist()), key=lambda level: (abs(level), level))


def gradient_strokes(
    curves: Floats, shares: Floats, bundle: Bundle, widths: Widths, geometry: Geometry, theme: Theme
) -> list[Strokes]:
    """Return dashed links with the width of the gradient that runs along them."""
    levels = np.rint(np.sqrt(np.clip(np.nan_to_num(np.abs(shares)), 0, 1)) * _GRADIENT_LEVELS).astype(np.intp)
    unit, (thinnest, widest) = geometry.type.unit, widths
    thinnest = min(unit, thinnest * 1.25)
    active = bundle is Bundle.GRADIENT
    strokes = []
    for level in _by_size(levels):
        share = level / _GRADIENT_LEVELS
        strength = 0.3 + 0.4 * share if active else 0.2 + 0.25 * share
        width = thinnest + max(0.7 * widest - thinnest, 0) * share if active else thinnest
        colour = mix(theme.panel, theme.backward, strength)
        strokes.append(Strokes(colour, width, curves[levels == level], dash=4 * unit))
    return strokes


def _update_strokes(moment: Moment, curves: Floats, now: Floats, steps: Floats, widths: Widths) -> list[Strokes]:
    reading, theme = moment.reading, moment.theme
    moved = update_share(moment.staging)
    levels = np.rint(signed_share(now, reading.weight_scale) * LEVELS).astype(np.intp)
    size = np.clip(np.nan_to_num(np.abs(steps) / reading.step_scale), 0, 1) ** 0.5
    flashes = np.rint(size * flash_swell(moved) * _FLASH_LEVELS).astype(np.intp)
    thinnest, widest = widths
    colours = diverging_scale(theme)
    keys = flashes * (2 * LEVELS + 1) + levels + LEVELS
    strokes = []
    for key in sorted(set(keys.tolist())):
        flash, level = divmod(key, 2 * LEVELS + 1)
        share = flash / _FLASH_LEVELS
        width = thinnest + (widest - thinnest) * abs(level - LEVELS) / LEVELS
        colour = mix(colours[level], theme.update, 0.9 * share)
        strokes.append(Strokes(colour, width + 0.5 * widest * share, curves[keys == key]))
    return strokes


def update_share(staging: Staging) -> float:
    """How much of the step the weights have taken, 0 to 1, in a few pictures."""
    share = round(staging.fraction * UPDATE_FRAMES) / UPDATE_FRAMES
    return share * share * (3 - 2 * share)


def _loss_strokes(moment: Moment, chosen: Chosen) -> list[Strokes]:
    reading, geometry, staging, theme = moment.reading, moment.geometry, moment.staging, moment.theme
    curves, thinnest, veil = geometry.loss_curves[chosen], _THINNEST * geometry.type.unit, moment.veil
    if staging.act is Act.LOSS:
        errors = np.nan_to_num(np.abs(reading.activations[-1] - reading.targets))
        shares = errors / max(float(errors.max(initial=0)), 1e-300)
        shares = shares if veil is None else unknown_shares(shares, veil.values[-1])
        widths = np.rint(4 * shares[chosen])
        colours = [mix(theme.panel, theme.loss, 0.35 + 0.1 * level) for level in range(5)]
        return [
            Strokes(colours[level], thinnest * (1 + 0.5 * level), curves[widths == level])
            for level in sorted({int(width) for width in widths.tolist()})
        ]
    if staging.act is Act.BACKWARD:
        last = staging.layer == len(reading.deltas) - 1
        bundle = Bundle.GRADIENT if last else Bundle.TRACE
        shares = reading.deltas[-1] / reading.delta_scale
        shares = shares if veil is None else unknown_shares(shares, veil.deltas[-1])
        widest = pen_widths(len(shares), geometry)
        return gradient_strokes(curves, shares[chosen], bundle, widest, geometry, theme)
    return [Strokes(mix(theme.panel, theme.outline, 0.8), thinnest, curves)]
