"""A moment: a snapshot and all that follows from how it is looked at, which every part of a scene is made from."""

from __future__ import annotations

from dataclasses import dataclass

from app.state.scene.geometry import Geometry, geometry_of
from app.state.scene.hidden import Veil, veil_of
from app.state.scene.reading import Reading, reading_of
from app.state.scene.spotlight import Lights, lights_of
from app.state.scene.staging import Staging, staging_of
from app.state.scene.view import StageView
from app.state.theme import Theme
from engine.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class Moment:
    """What the parts of a scene are made from.

    Attributes
    ----------
    reading
        The numbers of the snapshot that are shown.
    geometry
        Where everything stands.
    staging
        What is revealed.
    lights
        What is faded, or None without a spotlight.
    veil
        Which numbers are hidden, or None where none is.
    """

    snapshot: Snapshot
    view: StageView
    reading: Reading
    geometry: Geometry
    staging: Staging
    theme: Theme
    lights: Lights | None
    veil: Veil | None


def moment_of(snapshot: Snapshot, view: StageView, theme: Theme) -> Moment:
    """Return the moment that a view shows of a snapshot."""
    return Moment(
        snapshot,
        view,
        reading_of(snapshot, view.example),
        geometry_of(snapshot, view),
        staging_of(snapshot, view),
        theme,
        lights_of(snapshot, view.spotlight),
        veil_of(snapshot, view.hidden),
    )
