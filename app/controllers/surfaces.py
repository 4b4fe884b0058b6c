"""Loss surfaces around where the session is: asked for by the panel, answered by a thread of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.comparing import Comparing
from app.controllers.session import SEEK_SLICE, Session
from app.state.scene import LinkId, NodeId
from app.state.surface_request import PlaneRequest, weight_choices
from app.workers.surface_task import SurfaceTask
from engine.architecture import Architecture
from engine.loss_surface import Course, Question, WeightPlace, course_of, most_changed, state_now, weight_at
from engine.recording import Run

MOST_WEIGHTS = 60
"""Weights that are offered for the two axes: those that have changed most, and the one that is looked at."""
COURSE_STATES = 80
"""States that the way of a short run has."""
QUICK_COURSE = 0.2
"""Seconds of training up to which a run is short: it is trained once more to have that many states."""
_BETWEEN_SLICES_MS = 5
"""So that frames are drawn while that is done."""


class Surfaces(QObject):
    """Has loss surfaces drawn, one at a time: a new request takes the place of the one before.

    Signals
    -------
    refined(object)
        A :class:`~engine.loss_surface.Surface`, finer than the one before.
    progressed(float)
        Share of the work done.
    failed(str)
        One line that says why there is none.
    weights_ready(object, object)
        Weights to choose from, and the indices of the two that are chosen.
    """

    refined = Signal(object)
    progressed = Signal(float)
    failed = Signal(str)
    weights_ready = Signal(object, object)

    def __init__(self, session: Session, comparing: Comparing) -> None:
        super().__init__(session)
        self._session, self._comparing = session, comparing
        self._tasks: list[SurfaceTask] = []
        self._shape: object = None  # of the network that chosen weights belong to
        self._preparing: Iterator[None] = iter(())
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.setInterval(_BETWEEN_SLICES_MS)
        self._slices.timeout.connect(self._prepare_some)

    def draw(self, request: PlaneRequest) -> None:
        """Draw the plane that is asked for, through where the run is now, with the ways of all runs that are shown."""
        self._stop()
        self._preparing = self._prepared(request)
        self._prepare_some()

    def _prepare_some(self) -> None:
        """Go on preparing for a part of a frame."""
        end = time.perf_counter() + SEEK_SLICE
        for _ in self._preparing:
            if time.perf_counter() >= end:
                self._slices.start()
                return

    def _prepared(self, request: PlaneRequest) -> Iterator[None]:
        """Find the ways of the runs to where they are now, then begin to draw; yields between small pieces of it."""
        runs = (self._session.run, *self._comparing.other_runs())
        ends = [(run.branch, state_now(run)) for run in runs]
        short = [(Run(run.recording, run.number), run.step_count) for run in runs if _is_quick(run)]
        for again, last in short:
            yield from _fill(again, last)
        self._begin(request, [course_of(*end) for end in ends])

    def _begin(self, request: PlaneRequest, courses: list[Course]) -> None:
        now = courses[0].states[-1]
        layers = now.architecture.layers
        weights = request.weights if layers == self._shape else None
        self._shape = layers
        first = courses[0].states[0]
        known = [first, now] if first.architecture.layers == layers else [now]
        places = list(most_changed(known, MOST_WEIGHTS))
        looked_at = self._looked_at(now.architecture)
        if looked_at is not None and looked_at not in places:
            places.append(looked_at)
        if len(places) > 1:
            pair = weights or (places[0].index, places[1].index)
            self.weights_ready.emit(weight_choices(now.architecture, tuple(places)), pair)
        question = Question(now, tuple(courses), request.kind, weights, request.zoom, request.draw)
        task = SurfaceTask(question, self)
        task.refined.connect(self.refined)
        task.progressed.connect(self.progressed)
        task.failed.connect(self.failed)
        self._tasks.append(task)
        task.start()

    def _looked_at(self, architecture: Architecture) -> WeightPlace | None:
        """Return the place of the weight or bias that is selected on the stage."""
        element = self._session.display.selected
        if not isinstance(element, LinkId | NodeId) or not 0 <= element.layer < len(architecture.layers):
            return None
        source = element.input if isinstance(element, LinkId) else None
        return weight_at(architecture, element.layer, element.unit, source)

    def _stop(self) -> None:
        self._slices.stop()
        self._preparing = iter(())
        for task in self._tasks:
            task.cancel()

    def close(self) -> None:
        """End the work under way; wait until it has stopped."""
        self._stop()
        for task in self._tasks:
            task.wait()
        self._tasks.clear()


def _is_quick(run: Run) -> bool:
    return run.step_count * run.stretch.seconds_per_step <= QUICK_COURSE


def _fill(run: Run, last: int) -> Iterator[None]:
    """Train a short run once more, for keyframes all along its way; yields after each of them."""
    for index in range(COURSE_STATES):
        run.seek(last * index // COURSE_STATES)
        run.recording.keyframes.keep(run.stretch, run.trainer.capture())
        yield
