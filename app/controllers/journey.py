"""The way to another step: gone in slices, and measured where nobody has looked on yet, so that its curve is there."""

from __future__ import annotations

from collections.abc import Iterator

from app.controllers.playback import Playback
from app.state.measurements import Measurements

MEASURED_PLACES = 120
"""Places of a way at which losses are measured: enough for a curve, few enough not to be felt."""


def journey(
    playback: Playback, step: int, number: int | None, measurements: Measurements, seconds: float
) -> Iterator[float]:
    """Go to a step of this branch or another in slices of about so many seconds; yield how far it has come, 0 to 1.

    Losses are measured at places that lie behind what has been measured of the branch.

    Raises
    ------
    EngineError
        There is no such branch, or a recorded edit on the way does not fit; it has come to where that is made.
    """
    run = playback.run
    branch = run.branch if number is None else run.recording.branch(number)
    known = measurements.known_up_to(branch)
    places = _places(known, step)
    if run.number == branch.number and run.step_count <= step:
        places = [place for place in places if place > run.step_count]
    for index, place in enumerate((*places, step)):
        for share in playback.approach(place, branch.number, seconds):
            if share < 1:
                yield (index + share) / (len(places) + 1)
        if playback.trainer.divergence is not None:
            return
        if place < step:
            measurements.add(run.stretch, run.step_count, run.trainer.evaluate())
            yield (index + 1) / (len(places) + 1)


def _places(known: int | None, step: int) -> list[int]:
    """Return the steps to measure at on the way to a step that is measured up to ``known``."""
    if known is None:
        first, far = 0, step
    else:
        first, far = known + 1, step - known - 1
    return sorted({first + far * index // MEASURED_PLACES for index in range(MEASURED_PLACES)}) if far > 0 else []
