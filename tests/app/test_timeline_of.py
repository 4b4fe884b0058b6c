"""The lanes of a recording's branches."""

from __future__ import annotations

from app.controllers.timeline_of import TimelineMaker, lanes_of
from app.state.curves import LossHistory
from engine import Change
from engine.recording import Run
from tests.app.travelling import small_scenario


def forked() -> Run:
    """Return a run with a fork at 10 of the first branch, and one at 15 of that."""
    run = Run.of(small_scenario())
    run.step(30)
    for step, edit in ((10, Change("training.l2", 0.1)), (15, Change("training.l1", 0.1))):
        run.seek(step)
        run.apply(edit)
        run.step(12)
    return run


def test_each_lane_leaves_an_earlier_one_where_they_part() -> None:
    run = forked()
    lanes = lanes_of(run.recording.branches)
    assert [(lane.parent, lane.start, lane.end) for lane in lanes] == [(None, 0, 30), (0, 10, 22), (1, 15, 27)]
    assert [[marker.step for marker in lane.markers] for lane in lanes] == [[], [10], [15]]
    assert [lane.name for lane in lanes] == ["first run", "L2 0.1", "L1 0.1"]


def test_after_a_deletion_a_lane_leaves_whichever_shares_most() -> None:
    run = forked()
    run.recording.delete(1)
    lanes = lanes_of(run.recording.branches)
    assert [(lane.branch, lane.parent, lane.start) for lane in lanes] == [(0, None, 0), (2, 0, 10)]
    assert [marker.step for marker in lanes[1].markers] == [10, 15]


def test_what_has_not_changed_is_the_same_object() -> None:
    run, maker, history = forked(), TimelineMaker(), LossHistory()
    history.append(1, 0.5)
    first = maker.make(run, 27.0, history)
    again = maker.make(run, 20.0, history)
    assert again.lanes is first.lanes
    assert again.position == 20.0
    run.step(5)
    later = maker.make(run, 32.0, history)
    assert [lane.end for lane in later.lanes] == [30, 22, 32]
    assert later.lanes[0] is first.lanes[0]
    run.recording.rename(0, "other")
    assert maker.make(run, 32.0, history).lanes[0].name == "other"
