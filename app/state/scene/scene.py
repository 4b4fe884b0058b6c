"""The scene: everything on the stage at one moment, as plain data."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from app.state.scene.captions import phase_caption
from app.state.scene.enlargement import enlargement_of
from app.state.scene.failure import failure_of
from app.state.scene.figures import answers_of, link_figures, loss_of, node_figures
from app.state.scene.geometry import Geometry, Rectangle
from app.state.scene.headings import caption_of, footnote_of, headings_of, input_names
from app.state.scene.highlight import highlight_of
from app.state.scene.identity import Same
from app.state.scene.links import UPDATE_FRAMES, link_strokes
from app.state.scene.moment import Moment, moment_of
from app.state.scene.nodes import nodes_of
from app.state.scene.primitives import Label, Marks, Primitive, Strokes
from app.state.scene.pulses import pulses_of
from app.state.scene.rails import progress_of, resting_rails, skips_of
from app.state.scene.reading import Reading
from app.state.scene.selection import selection_of
from app.state.scene.staging import Act, Staging
from app.state.scene.view import StageView
from app.state.theme import Theme
from engine.language import Language, language
from engine.snapshot import Snapshot

_KEPT_SCENES = 8
"""How many stages keep what stands still: those side by side, and the single one."""


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
    upper
        Everything above it, in the order in which it is painted.
    pulses
        What moves along the links; part of ``upper`` too.
    geometry, snapshot, view, staging, reading, kept
        What the scene was made of, for hit tests and descriptions.
    enlarged
        Where the enlarged picture of the highlighted unit stands, or None: nothing else should cover it.
    """

    upper: tuple[Primitive, ...]
    pulses: tuple[Marks, ...]
    geometry: Geometry
    snapshot: Snapshot
    view: StageView
    staging: Staging
    reading: Reading
    kept: _Kept
    enlarged: Rectangle | None = None

    @property
    def links(self) -> LinkLayer:
        """The lower layer, which a view may keep as an image while it stays the same object; made when asked for."""
        return _link_layer(self.kept)

    @property
    def background(self) -> str:
        """Colour behind everything."""
        return self.kept.theme.panel

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
        if self.view.compact:
            caption = phase_caption(self.snapshot, self.staging, self.reading.example)
            return " ".join(part for part in (caption.sign, caption.text) if part)
        y = self.geometry.caption
        return " ".join(label.text for label in self.labels if label.y == y)


def build_scene(snapshot: Snapshot, view: StageView, theme: Theme) -> Scene:
    """Return what the stage shows of a snapshot.

    A pure function; what does not depend on the fraction is kept from the last calls, since it is called for every
    frame. A run that diverges has numbers whose products overflow: they are shown as what they are.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        return _scene(snapshot, view, theme)


def _scene(snapshot: Snapshot, view: StageView, theme: Theme) -> Scene:
    moment = moment_of(snapshot, view, theme)
    kept = _Kept(Same(snapshot), _still_view(view, moment.staging), theme, language())
    pulses = pulses_of(moment)
    enlargement = enlargement_of(moment)
    upper = chain(
        progress_of(moment),
        _still(kept),
        selection_of(moment),
        highlight_of(moment),
        pulses,
        nodes_of(moment),
        loss_of(moment),
        link_figures(moment),
        node_figures(moment),
        answers_of(moment),
        failure_of(moment),
        enlargement.parts if enlargement else (),
    )
    return Scene(
        upper=tuple(upper),
        pulses=pulses,
        geometry=moment.geometry,
        snapshot=snapshot,
        view=view,
        staging=moment.staging,
        reading=moment.reading,
        kept=kept,
        enlarged=enlargement.rectangle if enlargement else None,
    )


def _still_view(view: StageView, staging: Staging) -> StageView:
    """Return the view without what changes within a phase; only the weights' step goes on, in a few pictures."""
    fraction = round(staging.fraction * UPDATE_FRAMES) / UPDATE_FRAMES if staging.act is Act.UPDATE else 0.0
    return replace(view, fraction=fraction, flow_time=0.0, highlight=None, selected=None, responses=None)


@dataclass(frozen=True)
class _Kept:
    """What the parts that stand still within a phase depend on."""

    snapshot: Same[Snapshot]
    view: StageView
    theme: Theme
    language: Language

    @property
    def moment(self) -> Moment:
        """The moment at which they are made."""
        return moment_of(self.snapshot.value, self.view, self.theme)


@functools.lru_cache(maxsize=_KEPT_SCENES)
def _link_layer(kept: _Kept) -> LinkLayer:
    moment = kept.moment
    with np.errstate(all="ignore"):  # a diverged network is drawn too
        strokes = link_strokes(moment)
    geometry = moment.geometry
    return LinkLayer(geometry.width, geometry.height, kept.theme.panel, (*resting_rails(moment), *strokes))


@functools.lru_cache(maxsize=_KEPT_SCENES)
def _still(kept: _Kept) -> tuple[Primitive, ...]:
    moment = kept.moment
    return (*skips_of(moment), *headings_of(moment), *input_names(moment), *caption_of(moment), *footnote_of(moment))
