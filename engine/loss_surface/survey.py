"""A survey: everything that a picture of a loss surface needs, from one question that determines it completely."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.architecture import Architecture
from engine.language import tr
from engine.loss_surface.measure import LossMeasure, Pause, no_pause
from engine.loss_surface.path import Path, path_on
from engine.loss_surface.planes import (
    Plane,
    PlaneKind,
    SurfaceError,
    principal_plane,
    random_plane,
    same_space,
    weight_plane,
)
from engine.loss_surface.refinement import SIZES, Grid, Window, refine
from engine.loss_surface.weights import WeightPlace, most_changed, place_of
from engine.state import TrainerState

MOST_STATES = 200
"""States of one run that are projected; more than can be told apart on a picture."""
_STATES_MEMORY = 32 * 2**20
"""Bytes of parameters of one run that are stacked."""
_WORK = 5e10
"""Multiplications and the like that a surface may take, about five seconds; more is measured over fewer examples."""
_WORK_PER_UNIT = 20
"""Multiplications that take as long as one activation."""
_FEWEST_EXAMPLES = 200
_ROOM = 0.25
"""Share of a path's extent that the window has beyond it, on each side."""
_LEAST_REACH = {"weights": 1.0, "random": 1.0, "principal": 1e-3}
"""Coordinates that the window reaches from its middle at least."""


@dataclass(frozen=True, eq=False)
class Course:
    """States of one run in the order of their steps, such as a recording's keyframes.

    Attributes
    ----------
    colour
        Which of the colours that runs have.
    """

    name: str
    states: tuple[TrainerState, ...]
    colour: int = 0


@dataclass(frozen=True, eq=False)
class Question:
    """What surface is wanted.

    Attributes
    ----------
    state
        What the plane is laid through; its scenario and data say which loss is measured.
    courses
        Runs to draw, from the last change of network, data or loss on; those that end with others are left out and
        named.
    weights
        Where two parameters stand in the flat vector; None: the two weights that have changed most.
    zoom
        How many times smaller than usual the window is.
    seed
        Which random directions are drawn.
    examples
        How many examples to measure over; None: all, or fewer where that would take too long.
    """

    state: TrainerState
    courses: tuple[Course, ...] = ()
    kind: PlaneKind = "principal"
    weights: tuple[int, int] | None = None
    zoom: float = 1.0
    seed: int = 0
    examples: int | None = None
    sizes: tuple[int, ...] = SIZES


@dataclass(frozen=True, eq=False)
class Surface:
    """The answer, on a grid that gets finer.

    Attributes
    ----------
    places
        The two weights of a plane of weights; None for other kinds, and where one is a parameter of batch
        normalisation.
    centre_loss
        The loss of the state that the plane was laid through.
    examples, examples_in_all
        Over how many examples of the training set the loss is a mean, and how many there are.
    architecture
        Of the network.
    left_out
        Names of runs that end with another network, other data or another loss.
    batch_norm
        Whether running statistics of the state are used everywhere on the plane.
    final
        Whether the grid will not get finer.
    """

    plane: Plane
    places: tuple[WeightPlace, WeightPlace] | None
    window: Window
    grid: Grid
    paths: tuple[Path, ...]
    centre_loss: float
    examples: int
    examples_in_all: int
    architecture: Architecture
    left_out: tuple[str, ...]
    batch_norm: bool
    final: bool


def survey(question: Question, pause: Pause = no_pause) -> Iterator[Surface]:
    """Answer a question, first coarsely, then finer and finer.

    Raises
    ------
    SurfaceError
        The plane cannot be laid.
    """
    state = question.state
    if not np.isfinite(state.values).all():
        raise SurfaceError(tr("loss surface: expected finite weights in its middle, found others"))
    measure = LossMeasure(state, question.examples if question.examples is not None else _examples_for(question))
    courses = [_fitting(course, state) for course in question.courses]
    left_out = tuple(course.name for course in courses if not course.states)
    fitting = [_thinned(course, len(state.values)) for course in courses if course.states]
    plane = _plane(question, fitting)
    paths = tuple(path_on(plane, measure, course.states, course.name, course.colour) for course in fitting)
    window = _window(plane, paths, question.zoom)
    places = None
    if plane.weights is not None:
        first, second = (place_of(state.architecture, index) for index in plane.weights)
        places = None if first is None or second is None else (first, second)
    centre_loss = float(measure.on(plane, np.array([plane.middle]))[0])
    batch_norm = any(layer.batch_norm for layer in state.architecture.layers)
    for grid in refine(measure, plane, window, question.sizes, pause):
        yield Surface(
            plane,
            places,
            window,
            grid,
            paths,
            centre_loss,
            measure.examples,
            measure.examples_in_all,
            state.architecture,
            left_out,
            batch_norm,
            final=len(grid.x) == question.sizes[-1],
        )


def _fitting(course: Course, state: TrainerState) -> Course:
    """Return the end of a course whose states are of the same network, loss and data as a state."""
    known: dict[int, bool] = {}
    fitting: list[TrainerState] = []
    for other in reversed(course.states):
        scenario = id(other.scenario)  # states between two changes share it
        if scenario not in known:
            known[scenario] = _same_question(other, state)
        if not known[scenario]:
            break
        fitting.append(other)
    return replace(course, states=tuple(reversed(fitting)))


def _same_question(first: TrainerState, second: TrainerState) -> bool:
    """Whether two states are of the same network, and learn the same data for the same loss."""
    same_data = first.dataset is second.dataset or (
        first.scenario.seed == second.scenario.seed
        and (first.scenario.data is second.scenario.data or first.scenario.data == second.scenario.data)
    )
    return same_data and same_space(first.architecture, second.architecture)


def _thinned(course: Course, parameters: int) -> Course:
    """Return a course with no more states than are needed, its first and last among them."""
    most = max(3, min(MOST_STATES, _STATES_MEMORY // (8 * parameters)))
    count = len(course.states)
    if count <= most:
        return course
    chosen = np.linspace(0, count - 1, most).round().astype(int).tolist()
    return replace(course, states=tuple(course.states[number] for number in chosen))


def _plane(question: Question, courses: Sequence[Course]) -> Plane:
    state = question.state
    if question.kind == "random":
        return random_plane(state, np.random.default_rng(question.seed))
    if question.kind == "principal":
        return principal_plane([one for course in courses for one in course.states], state)
    if question.weights is not None:
        return weight_plane(state, *question.weights)
    changed = most_changed([*courses[0].states[:1], state] if courses else [state], 2)
    if len(changed) < 2:
        raise SurfaceError(tr("weights: expected a network with at least 2, found {found}", found=len(changed)))
    return weight_plane(state, changed[0].index, changed[1].index)


def _window(plane: Plane, paths: Sequence[Path], zoom: float) -> Window:
    """Return a window that holds the paths with room around them, about the middle of what it holds.

    Smaller windows than the usual one are about the state that the plane was laid through.
    """
    points = np.concatenate([np.array([plane.middle]), *(path.coordinates for path in paths)])
    points = points[np.isfinite(points).all(axis=1)]
    low, high = points.min(axis=0), points.max(axis=0)
    half = np.maximum((0.5 + _ROOM) * (high - low), _LEAST_REACH[plane.kind])
    middle = (low + high) / 2
    if plane.kind == "random":  # the paths lie almost across it: the state stays in the middle, as in the paper
        middle, half = np.array(plane.middle), np.full(2, _LEAST_REACH["random"])
    if zoom > 1:
        middle = np.array(plane.middle) + (middle - plane.middle) / zoom
    half = half / zoom
    (left, bottom), (right, top) = (middle - half).tolist(), (middle + half).tolist()
    return Window(left, right, bottom, top)


def _examples_for(question: Question) -> int | None:
    """Return over how many examples to measure; None: all of them."""
    layers = question.state.architecture.layers
    effort = sum(layer.units * (layer.inputs + 1 + _WORK_PER_UNIT) for layer in layers)
    most = int(_WORK / (effort * question.sizes[-1] ** 2))
    return max(most, _FEWEST_EXAMPLES) if most < len(question.state.dataset.train) else None
