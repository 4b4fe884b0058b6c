"""Loss surfaces around where the session is: asked for by the panel, answered by a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.controllers.comparing import Comparing
from app.controllers.session import Session
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

    def draw(self, request: PlaneRequest) -> None:
        """Draw the plane that is asked for, through where the run is now, with the ways of all runs that are shown."""
        run = self._session.run
        now = state_now(run)
        courses = [_course(each) for each in (run, *self._comparing.other_runs())]
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
        self._stop()
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
        for task in self._tasks:
            task.cancel()

    def close(self) -> None:
        """End the work under way; wait until it has stopped."""
        self._stop()
        for task in self._tasks:
            task.wait()
        self._tasks.clear()


def _course(run: Run) -> Course:
    """Return the way of a run: its keyframes; where they are few, states between them as well."""
    last = run.step_count
    if last * run.stretch.seconds_per_step <= QUICK_COURSE:
        again = Run(run.recording, run.number)
        for index in range(COURSE_STATES):
            again.seek(last * index // COURSE_STATES)
            again.recording.keyframes.keep(again.stretch, again.trainer.capture())
    return course_of(run.branch, state_now(run))
