"""The scene: everything on the stage at one moment, as plain data."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from itertools import chain

import numpy as np

from app.state.scene.figures import answers_of, link_figures, loss_of, node_figures
from app.state.scene.geometry import Geometry, geometry_of
from app.state.scene.headings import caption_of, footnote_of, headings_of, input_names
from app.state.scene.highlight import highlight_of
from app.state.scene.identity import Same
from app.state.scene.links import UPDATE_FRAMES, link_strokes
from app.state.scene.nodes import nodes_of
from app.state.scene.primitives import Label, Marks, Primitive, Strokes
from app.state.scene.pulses import pulses_of
from app.state.scene.rails import progress_of, resting_rails, skips_of
from app.state.scene.reading import Reading, reading_of
from app.state.scene.staging import Act, Staging, staging_of
from app.state.scene.view import StageView
from app.state.theme import Theme
from engine.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class LinkLayer:
    """What lies lowest and seldom changes: the same object again as long as it is the same picture."""

    width: float
    height: float
    background: str
    strokes: tuple[Strokes, ...]


@dataclass(frozen=True, eq=False)
class Scene:
    """One moment of the stage.

    Attributes
    ----------
    links
        The lower layer, which a view may keep as an image while it stays the same object.
    upper
        Everything above it, in the order in which it is painted.
    pulses
        What moves along the links; part of ``upper`` too.
    geometry, snapshot, view, staging
        What the scene was made of, for hit tests and descriptions.
    """

    links: LinkLayer
    upper: tuple[Primitive, ...]
    pulses: tuple[Marks, ...]
    geometry: Geometry
    snapshot: Snapshot
    view: StageView
    staging: Staging
    reading: Reading

    @property
    def width(self) -> float:
        """Logical pixels."""
        return self.view.width

    @property
    def height(self) -> float:
        """Logical pixels."""
        return self.view.height

    @property
    def labels(self) -> tuple[Label, ...]:
        """All writing."""
        return tuple(part for part in self.upper if isinstance(part, Label))

    @property
    def caption(self) -> str:
        """What is happening, as one line of plain text, for those who do not see the stage."""
        y = self.geometry.caption
        return " ".join(label.text for label in self.labels if label.y == y)


def build_scene(snapshot: Snapshot, view: StageView, theme: Theme) -> Scene:
    """Return what the stage shows of a snapshot.

    A pure function; what does not depend on the fraction is kept from the last calls, since it is called for every
    frame.
    """
    geometry, reading, staging = geometry_of(snapshot, view), reading_of(snapshot, view.example), staging_of(snapshot, view)
    # the links stand still within a phase, but for the weights' step and the chance of another theme
    moment = round(staging.fraction * UPDATE_FRAMES) if staging.act is Act.UPDATE else 0
    kept = _Kept(Same(snapshot), Same(geometry), Same(reading), staging.act, moment, theme)
    pulses = pulses_of(snapshot, view, reading, geometry, staging, theme)
    upper = chain(
        progress_of(geometry, staging, theme),
        _still(kept),
        highlight_of(snapshot, view, reading, geometry, theme),
        pulses,
        nodes_of(snapshot, reading, geometry, staging, theme),
        loss_of(snapshot, geometry, staging, theme),
        link_figures(snapshot, reading, geometry, staging, theme),
        node_figures(snapshot, reading, geometry, staging, theme),
        answers_of(reading, snapshot, geometry, staging, theme),
    )
    return Scene(_link_layer(kept), tuple(upper), pulses, geometry, snapshot, view, staging, reading)


@dataclass(frozen=True)
class _Kept:
    """What the parts that stand still within a phase depend on."""

    snapshot: Same[Snapshot]
    geometry: Same[Geometry]
    reading: Same[Reading]
    act: Act
    moment: int
    theme: Theme

    @property
    def staging(self) -> Staging:
        """The staging at this moment of the act."""
        snapshot, flow = self.snapshot.value, self.act is Act.FLOW
        return staging_of(snapshot, StageView(1, 1, fraction=self.moment / UPDATE_FRAMES, flow=flow))


@functools.lru_cache(maxsize=4)
def _link_layer(kept: _Kept) -> LinkLayer:
    geometry, staging, theme = kept.geometry.value, kept.staging, kept.theme
    with np.errstate(all="ignore"):  # a diverged network is drawn too
        strokes = link_strokes(kept.snapshot.value, kept.reading.value, geometry, staging, theme)
    return LinkLayer(geometry.width, geometry.height, theme.panel, (*resting_rails(geometry, staging, theme), *strokes))


@functools.lru_cache(maxsize=4)
def _still(kept: _Kept) -> tuple[Primitive, ...]:
    snapshot, geometry, staging, theme = kept.snapshot.value, kept.geometry.value, kept.staging, kept.theme
    return (
        *skips_of(snapshot, geometry, theme),
        *headings_of(snapshot, geometry, staging, theme),
        *input_names(snapshot, geometry, theme),
        *caption_of(snapshot, kept.reading.value, geometry, staging, theme),
        *footnote_of(snapshot, geometry, staging, theme),
    )
