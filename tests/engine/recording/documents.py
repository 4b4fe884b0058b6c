"""Recordings for the tests: one with everything by hand, and strategies that draw them."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import strategies as st

from engine.edits import (
    AddLayer,
    AddUnit,
    Change,
    DrawWeights,
    Edit,
    RemoveLayer,
    RemoveUnit,
    SetLayer,
    SetParameter,
)
from engine.recording.document import BranchRecord, Checkpoint, Place, RecordingDocument, TimedEdit
from engine.scenario import Layer
from engine.snapshot import Phase
from tests.engine.scenarios import TWO_OUTPUTS, scenario, scenarios

TABLE = "x,y\r\n\r\n1,2\n3,4"
"""A table's content as files have it: both ends of lines, an empty line, none after the last."""

EVERY_EDIT: tuple[Edit, ...] = (
    Change("training.optimizer.learning_rate", 0.3),
    Change("training.batch_size", "full"),
    Change("data", {"kind": "csv", "path": "points.csv", "target": "y", "content": TABLE}),
    Change("data", TWO_OUTPUTS),
    AddUnit(0),
    AddUnit(0, 2),
    RemoveUnit(1, 0),
    AddLayer(1, Layer(units=3, activation="relu", dropout=0.5)),
    RemoveLayer(0),
    SetParameter(0, "weights", 1, -0.1, 2),
    SetParameter(1, "biases", 0, 1e-300),
    SetLayer(0, ((0.1, 1 / 3), (-0.0, 5e-324)), (1.7976931348623157e308, 2.0)),
    DrawWeights(3),
)


def everything() -> RecordingDocument:
    """Return a recording of three branches with every kind of edit, and a table in the scenario too."""
    edits = tuple(TimedEdit(100 * (index // 2), edit) for index, edit in enumerate(EVERY_EDIT))
    points = tuple(Checkpoint(100 * n, 1 / n if n else None, f"{n:016x}") for n in range(5))
    return RecordingDocument(
        scenario(
            {"kind": "csv", "path": "points.csv", "target": "y", "content": TABLE},
            [{"units": 3}, {"units": 2, "activation": "relu"}],
        ),
        (
            BranchRecord("first run", 0, 1000, edits, points),
            BranchRecord("ohne Übung ☃", 1, 400, edits[:3], points[1:]),
            BranchRecord("nothing yet", 999, 0, (), ()),
        ),
        Place(1, 250, Phase.BACKWARD, 1),
    )


# Texts with all that JSON, lines and references may stumble over.
texts = st.text() | st.sampled_from(
    ["\n", "\r\n", "a\n", "\na", "\r", "\u2028", '"\\', "\\n", "table", "\0", "{", "é\n☃"]
)
finite = st.floats(allow_nan=False, allow_infinity=False)
plain_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | finite | st.integers(-(2**70), 2**70) | texts,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.just("table") | texts, inner, max_size=3)
        | st.fixed_dictionaries({"table": inner})
    ),
    max_leaves=12,
)
_index = st.integers(0, 10**6)
_rows = st.lists(st.lists(finite, max_size=4).map(tuple), max_size=3).map(tuple)

edits: st.SearchStrategy[Edit] = (
    st.builds(Change, texts, plain_values)
    | st.builds(AddUnit, _index, st.none() | _index)
    | st.builds(RemoveUnit, _index, _index)
    | st.builds(AddLayer, _index, st.builds(Layer, units=st.integers(1, 4096), residual=st.booleans()))
    | st.builds(RemoveLayer, _index)
    | st.builds(SetParameter, _index, st.sampled_from(["weights", "biases"]), _index, finite, _index)
    | st.builds(SetLayer, _index, _rows, st.lists(finite, max_size=4).map(tuple))
    | st.builds(DrawWeights, _index)
)


@st.composite
def branches(draw: st.DrawFn) -> BranchRecord:
    made = sorted(draw(st.lists(st.integers(0, 10**12), max_size=6)))
    points = sorted(draw(st.sets(st.integers(0, 10**12), max_size=4)))
    return BranchRecord(
        draw(texts.filter(lambda name: 1 <= len(name) <= 80)),
        draw(st.integers(0, 999)),
        max([0, *made, *points]),
        tuple(TimedEdit(step, draw(edits)) for step in made),
        tuple(Checkpoint(step, draw(st.none() | finite), f"{draw(st.integers(0, 2**64 - 1)):016x}") for step in points),
    )


@st.composite
def recordings(draw: st.DrawFn) -> RecordingDocument:
    courses = tuple(draw(st.lists(branches(), min_size=1, max_size=3)))
    branch = draw(st.integers(0, len(courses) - 1))
    place = Place(
        branch,
        draw(st.integers(0, courses[branch].steps)),
        draw(st.none() | st.sampled_from(Phase)),
        draw(st.none() | _index),
    )
    drawn = msgspec.structs.replace(draw(scenarios()), title=draw(texts.filter(lambda title: len(title) <= 200)))
    return RecordingDocument(drawn, courses, place)
