"""Runs: following a branch, forking it, replacing and taking back edits, going to any step."""

from __future__ import annotations

import math
from dataclasses import replace

import msgspec
import pytest

from engine import EngineError, Trainer
from engine.edits import AddUnit, Change, DrawWeights, RemoveUnit, SetParameter, short_name
from engine.plans import MicroStep
from engine.recording import Recording, RecordingError, Run, recording_from_text, recording_to_text
from engine.recording import run as run_module
from engine.recording.document import MOST_BRANCHES, BranchRecord, Checkpoint, Place, RecordingDocument, TimedEdit
from engine.recording.keyframes import OVERHEAD
from engine.snapshot import Phase
from tests.engine.recording.courses import courses, named, state_at
from tests.engine.scenarios import EVERY_PART, TWO_OUTPUTS, same_bits, scenario

RATE = "training.optimizer.learning_rate"
FASTER, SLOWER = Change(RATE, 0.3), Change(RATE, 0.001)
WIDER = AddUnit(0)
BLOWN_UP = scenario("plane", [{"units": 3, "activation": "linear"}], optimizer={"kind": "sgd", "learning_rate": 2.0})


@pytest.fixture
def run() -> Run:
    """A run of a hundred steps, at its end."""
    made = Run.of(scenario())
    made.step(100)
    return made


@pytest.fixture
def dense(monkeypatch: pytest.MonkeyPatch) -> None:
    """A keyframe after every step."""
    monkeypatch.setattr(run_module, "KEYFRAME_EVERY", 0.0)
    monkeypatch.setattr(run_module, "_SLICE", 0.0)


def is_where_training_would_be(run: Run, step: int) -> bool:
    """Whether a run stands at a step of its branch, in the state that training by hand comes to."""
    expected = state_at(run.recording.scenario, step, run.branch.tip.edits())
    return run.step_count == step and same_bits(run.trainer.capture(), expected)


def opened(run: Run, number: int = 0, step: int = 0) -> Recording:
    return Recording.of(recording_from_text(recording_to_text(run.recording.document(number, step))))


# --- following and forking --------------------------------------------------------------------------------------------


def test_an_edit_at_the_end_makes_the_branch_longer(run):
    run.apply(FASTER)
    run.step(10)
    assert (named(run), run.branch.end) == (["first run"], 110)
    assert run.branch.tip.edits() == ((100, FASTER),)


def test_an_edit_in_the_middle_forks(run):
    run.seek(30)
    assert run.goes_on
    run.apply(FASTER)
    assert not run.goes_on
    run.step(5)
    assert named(run) == ["first run", short_name(FASTER)]
    assert [branch.end for branch in run.recording.branches] == [100, 35]
    assert is_where_training_would_be(run, 35)


def test_a_fork_where_several_edits_are_made_has_them_all(run):
    for edit in (FASTER, WIDER, SLOWER):
        run.apply(edit)
    run.step(10)
    run.seek(100)
    assert is_where_training_would_be(run, 100)
    run.apply(RemoveUnit(0, 0))
    run.step(3)
    assert run.branch.tip.edits() == ((100, FASTER), (100, WIDER), (100, SLOWER), (100, RemoveUnit(0, 0)))
    assert is_where_training_would_be(run, 103)


def test_edits_of_a_step_are_made_when_training_goes_on_or_when_one_goes_there(run):
    run.apply(WIDER)
    run.step(1)
    run.seek(99)
    run.step(1)
    assert not math.isnan(run.trainer.last_loss)
    assert len(run.trainer.scenario.network.layers) == 1
    assert run.trainer.scenario.network.layers[0].units == 3
    run.make_edits()
    assert run.trainer.scenario.network.layers[0].units == 4
    run.seek(100)
    assert run.trainer.scenario.network.layers[0].units == 4


def test_an_edit_that_changes_nothing_is_not_recorded(run):
    before = run.recording.branches
    assert not run.apply(Change("training.batch_size", 10))
    assert run.recording.branches is before


def test_a_refused_edit_changes_nothing(run):
    run.seek(30)
    before, state = run.recording.branches, run.trainer.capture()
    with pytest.raises(EngineError, match="hidden layer"):
        run.apply(AddUnit(7))
    assert run.recording.branches is before
    assert same_bits(run.trainer.capture(), state)


def test_beginning_again_is_before_the_edits_of_step_0():
    run = Run.of(scenario())
    run.apply(FASTER)
    run.step(20)
    run.begin_again()
    run.apply(DrawWeights(1))
    run.step(5)
    assert courses(run.recording) == {0: ((0, FASTER),), 1: ((0, DrawWeights(1)),)}
    assert is_where_training_would_be(run, 5)


def test_a_recording_has_room_for_so_many_branches(run):
    run.seek(1)
    run.apply(FASTER)
    fork = run.branch
    copies = (replace(fork, number=number) for number in range(2, MOST_BRANCHES))
    run.recording.branches = (*run.recording.branches, *copies)
    run.seek(1, 0)
    before, state = run.recording.branches, run.trainer.capture()
    with pytest.raises(RecordingError, match="at most 200"):
        run.apply(SLOWER)
    assert run.recording.branches is before
    assert same_bits(run.trainer.capture(), state)


# --- replacing an edit ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("values", [(0.3, 0.5), (0.3, 0.5, 0.7)])
def test_a_dragged_slider_is_one_edit_of_one_branch_with_the_last_name(run, values):
    run.seek(30)
    for value in values:
        assert run.apply(Change(RATE, value), replacing=True)
        assert not math.isnan(run.trainer.last_loss), "what is shown went while the slider was dragged"
    run.step(2)
    assert named(run) == ["first run", short_name(Change(RATE, values[-1]))]
    assert run.branch.tip.edits() == ((30, Change(RATE, values[-1])),)
    assert is_where_training_would_be(run, 32)


def test_what_a_replaced_edit_took_away_is_there_again(run):
    units = "network.layers[0].units"
    for count in (1, 2, 5):
        run.apply(Change(units, count), replacing=True)
    run.step(2)
    assert run.branch.tip.edits() == ((100, Change(units, 5)),)
    assert is_where_training_would_be(run, 102)


def test_a_weight_that_is_dragged_is_one_edit(run):
    for value in (0.1, 0.2):
        run.apply(SetParameter(0, "weights", 1, value, 0), replacing=True)
    run.apply(SetParameter(0, "weights", 2, 0.5, 0), replacing=True)
    assert run.branch.tip.edits() == ((100, SetParameter(0, "weights", 2, 0.5, 0)),)
    assert is_where_training_would_be(run, 100)


@pytest.mark.parametrize("at", [30, 100])
@pytest.mark.parametrize("edit", [FASTER, Change("training.batch_size", 3)])
def test_dragging_back_to_where_it_was_leaves_nothing(run, at, edit):
    run.seek(at)
    before, state = run.recording.branches, run.trainer.capture()
    document = run.recording.document(0, at)
    original = 0.03 if edit is FASTER else 10
    assert run.apply(edit)
    assert run.apply(Change(edit.path, original), replacing=True)
    assert run.recording.document(run.number, run.step_count) == document
    assert [branch.tip for branch in run.recording.branches] == [branch.tip for branch in before]
    assert same_bits(run.trainer.capture(), state)
    run.apply(edit, replacing=True)
    assert len(run.recording.branches) == (2 if at == 30 else 1)


def test_a_name_that_somebody_gave_stays_while_an_edit_is_replaced(run):
    run.seek(30)
    run.apply(FASTER)
    run.recording.rename(run.number, "mine")
    run.apply(SLOWER, replacing=True)
    assert named(run) == ["first run", "mine"]


def test_a_refused_replacement_leaves_the_one_before(run):
    run.apply(Change("training.batch_size", 3))
    before, state = run.recording.branches, run.trainer.capture()
    with pytest.raises(EngineError):
        run.apply(Change("training.batch_size", -1), replacing=True)
    assert run.recording.branches is before
    assert same_bits(run.trainer.capture(), state)


def test_nothing_is_replaced_once_a_step_was_made(run):
    run.apply(FASTER)
    run.step(1)
    run.apply(SLOWER, replacing=True)
    assert run.branch.tip.edits() == ((100, FASTER), (101, SLOWER))


# --- undo, deletion, several runs -------------------------------------------------------------------------------------


def test_the_branches_of_before_bring_everything_back(run):
    run.seek(30)
    before, document, state = run.recording.branches, run.recording.document(0, 30), run.trainer.capture()
    run.apply(WIDER)
    run.step(50)
    after, forked = run.recording.branches, run.trainer.capture()
    run.recording.branches = before
    run.seek(30, 0)
    assert run.recording.document(0, 30) == document
    assert same_bits(run.trainer.capture(), state)
    run.recording.branches = after
    run.seek(80, 1)
    assert same_bits(run.trainer.capture(), forked)


def test_what_is_trained_between_undo_and_redo_is_no_part_of_the_branch_that_comes_back(run):
    before = run.recording.branches
    run.apply(WIDER)
    run.step(10)
    after = run.recording.branches
    run.recording.branches = before
    run.seek(100)
    run.step(50)
    run.recording.branches = after
    run.step(1)  # it stood at step 150, where the branch is not
    assert is_where_training_would_be(run, 151)
    run.seek(105)
    assert is_where_training_would_be(run, 105)


def test_a_run_whose_branch_was_deleted_can_be_sent_to_another(run):
    run.seek(30)
    run.apply(FASTER)
    run.step(5)
    run.recording.delete(run.number)
    for attempt in (run.step, lambda: run.apply(SLOWER), lambda: next(run.micro_steps()), lambda: run.seek(3)):
        with pytest.raises(RecordingError, match="found number 1"):
            attempt()
    run.seek(40, 0)
    assert is_where_training_would_be(run, 40)
    with pytest.raises(RecordingError, match="another branch to stay"):
        run.recording.delete(0)


def test_a_second_run_follows_what_the_first_one_changes(run):
    second = Run(run.recording)
    second.seek(100)
    run.apply(WIDER)
    run.step(10)
    assert second.goes_on
    second.step(5)
    assert is_where_training_would_be(second, 105)
    assert len(run.recording.branches) == 1
    run.seek(50)
    run.apply(FASTER)
    run.step(5)
    second.step(10)
    assert is_where_training_would_be(second, 115)
    assert run.recording.branch(0).end == 115


def test_a_second_run_goes_to_the_branch_as_it_is_when_its_own_part_is_taken_back(run):
    before = run.recording.branches
    run.apply(WIDER)
    second = Run(run.recording)
    second.seek(105)
    run.recording.branches = before
    list(second.micro_steps())
    assert is_where_training_would_be(second, 106)
    assert second.branch.tip.edits() == ()


def test_runs_side_by_side_do_not_disturb_one_another(run):
    run.seek(20)
    run.apply(FASTER)
    other = Run(run.recording, 0)
    for _ in range(30):
        run.step(1)
        other.step(2)
    assert is_where_training_would_be(run, 50)
    assert is_where_training_would_be(other, 60)


# --- going to a step --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EVERY_PART)
def test_any_step_is_as_it_was_when_it_was_trained(name, dense):
    count = 12 if name == "central differences" else 40
    run = Run.of(EVERY_PART[name]())
    run.step(count)
    run.recording.keyframes.budget = 6 * (run.trainer.capture().size_in_bytes + OVERHEAD)
    for step in (count // 2, 3, count - 1, 0, count, 1):
        run.seek(step)
        assert is_where_training_would_be(run, step)
        shown = run.trainer.snapshot()
        straight = Trainer(run.recording.scenario)
        straight.step(step)
        assert step == 0 or same_bits(shown, straight.snapshot())


@pytest.mark.parametrize(
    "edit",
    [
        Change("data", {"kind": "csv", "path": "p.csv", "target": "y", "content": "x,y\n1,2\n3,4\n0,1\n2,2\n"}),
        Change("data", TWO_OUTPUTS),
        Change("seed", 5),
        Change("training.batch_size", 7),
        Change("training.batch_size", "full"),
    ],
)
@pytest.mark.parametrize("keyframes", ["dense", "few"])
def test_seeking_across_a_change_of_data_order_or_batch(edit, keyframes, request):
    if keyframes == "dense":
        request.getfixturevalue("dense")
    run = Run.of(scenario(layers=[{"units": 3, "dropout": 0.3, "batch_norm": True}], batch_size=3))
    run.step(11)
    run.apply(edit)
    run.step(11)
    for step in (5, 20, 11, 12, 10, 22, 0):
        run.seek(step)
        assert is_where_training_would_be(run, step)


def test_a_branch_whose_end_is_nearer_is_trained_on(run):
    run.seek(30)
    run.apply(FASTER)
    run.step(2)
    run.seek(90, 0)
    run.seek(60, 1)
    assert run.branch.end == 60
    assert is_where_training_would_be(run, 60)


@pytest.mark.parametrize("stages", range(1, 6))
@pytest.mark.parametrize("step", [0, 49, 50, 51, 120])
def test_seeking_in_the_middle_of_a_step(stages, step):
    run = Run.of(scenario(layers=[{"units": 3, "dropout": 0.4}]))
    run.step(100)
    run.seek(50)
    events = run.micro_steps()
    for _ in range(stages):
        next(events)
    run.seek(step)
    assert is_where_training_would_be(run, step)


def test_an_edit_in_the_middle_of_a_step_belongs_to_the_step_before(run):
    events = run.micro_steps()
    next(events)
    run.apply(FASTER)
    assert run.branch.tip.edits() == ((100, FASTER),)
    run.step(1)
    assert is_where_training_would_be(run, 101)


def test_an_approach_that_is_abandoned_stands_on_the_branch(run, dense):
    run.apply(WIDER)
    run.step(100)
    run.seek(0)
    for stretch in run.branch.tip.path():
        stretch.keyframes[:] = [keyframe for keyframe in stretch.keyframes if keyframe.step == 0]
    reached = []
    for share in run.approach(180, seconds=0.0):
        reached.append(share)
        if run.step_count >= 100:
            break
    assert reached == sorted(reached)
    assert 0 < reached[0] < 1
    assert is_where_training_would_be(run, run.step_count)
    run.seek(150)
    assert is_where_training_would_be(run, 150)


def test_going_on_costs_less_than_going_back(run):
    reopened = Run(opened(run))
    reopened.seek(90)
    reopened.recording.keyframes.budget = 0
    assert reopened.cost_of_seek(91) < reopened.cost_of_seek(89) / 10
    assert reopened.cost_of_seek(-5) == pytest.approx(0.0, abs=1e-3)


def test_phase_by_phase_keeps_keyframes_too(dense):
    run = Run.of(scenario())
    for _ in range(10):
        list(run.micro_steps())
    assert [keyframe.step for keyframe in run.recording.root.keyframes] == list(range(11))


def test_many_edits_close_together_still_leave_keyframes():
    run = Run.of(scenario())
    for index in range(300):
        run.apply(Change(RATE, 0.01 + index / 10_000))
        run.step(3)
    _, keyframe, seconds = run.stretch.way_to(run.step_count)
    assert keyframe.step > 0
    assert seconds < 3 * run_module.KEYFRAME_EVERY
    run.seek(450)
    assert is_where_training_would_be(run, 450)


@pytest.mark.parametrize(("batch", "examples"), [(10, 20), (3, 20), ("full", 20), (20, 20)])
def test_the_step_where_an_epoch_began(batch, examples):
    run = Run.of(scenario(batch_size=batch))
    begins = [0]
    for step in range(1, 31):
        run.step(1)
        if run.trainer.begins_epoch:
            begins.append(step)
    for step in (30, 17, 7, 2):
        run.seek(step)
        assert run.epoch_start() == max((begin for begin in begins if begin < step), default=0)
    assert examples == len(run.trainer.dataset.train)


def test_the_epoch_of_a_fork_is_not_looked_for_beyond_it(dense):
    run = Run.of(scenario(batch_size=10))  # two steps an epoch
    run.step(100)
    run.seek(10)
    run.apply(Change("training.batch_size", 1))  # twenty
    run.step(55)
    assert run.trainer.epoch == 7
    assert run.epoch_start() == 50


# --- divergence -------------------------------------------------------------------------------------------------------


def diverged() -> Run:
    run = Run.of(BLOWN_UP)
    run.step(1000)
    assert run.trainer.divergence is not None
    return run


def test_the_end_of_a_run_that_diverges_is_seen_again():
    run = diverged()
    end, state, divergence = run.step_count, run.trainer.capture(), run.trainer.divergence
    for step in (end // 2, end, end // 3, end + 1000):
        run.seek(step)
        assert run.step_count == min(step, end)
        assert (run.trainer.divergence == divergence) == (step >= end)
    assert same_bits(run.trainer.capture(), state)
    assert run.branch.end == end
    assert math.isnan(run.step(3))


def test_an_edit_after_a_divergence_lets_the_branch_go_on():
    run = diverged()
    end, before = run.step_count, run.recording.branches
    run.apply(DrawWeights(1))
    run.step(3)
    assert is_where_training_would_be(run, end + 3)
    assert len(run.recording.branches) == 1
    after = run.recording.branches
    run.seek(end)
    assert run.trainer.divergence is None
    assert is_where_training_would_be(run, end)
    run.recording.branches = before
    run.seek(end)
    assert run.trainer.divergence is not None
    run.recording.branches = after
    run.step(2)  # the edit that came back lets it go on
    assert is_where_training_would_be(run, end + 2)


def test_phase_by_phase_into_a_divergence():
    run = diverged()
    end = run.step_count
    run.seek(end - 1)
    for _ in range(3):
        list(run.micro_steps())
    assert (run.step_count, run.branch.end) == (end, end)
    assert run.trainer.divergence is not None


# --- recordings from elsewhere ----------------------------------------------------------------------------------------


def test_an_edit_that_does_not_fit_says_where_and_the_run_stands_before_it():
    record = BranchRecord("first run", 0, 50, (TimedEdit(20, WIDER), TimedEdit(30, AddUnit(5))), ())
    run = Run(Recording.of(RecordingDocument(scenario(), (record,), Place(0, 50))))
    expected = r'^"first run", edit at step 30 \(unit added to hidden layer 6\): network\.layers: .*found 5$'
    for attempt in (lambda: run.seek(50), lambda: run.step(1), lambda: run.seek(31)):
        with pytest.raises(EngineError, match=expected):
            attempt()
        assert run.step_count == 30
        assert same_bits(run.trainer.capture(), state_at(scenario(), 30, ((20, WIDER),)))
    run.seek(25)
    assert is_where_training_would_be(run, 25)
    run.seek(29)
    run.apply(FASTER)
    run.step(10)
    assert is_where_training_would_be(run, 39)


def checkpoint_steps(run: Run) -> list[int]:
    return [point.step for point in run.recording.document(0, 0).branches[0].checkpoints]


def test_checkpoints_are_ever_wider_apart():
    run = Run.of(scenario())
    run.step(7)
    run.apply(FASTER)
    for _ in range(4):
        list(run.micro_steps())
    run.step(314)
    assert checkpoint_steps(run) == [*range(1, 10), *range(10, 100, 10), 100, 200, 300]


def with_checkpoints(run: Run, change) -> Run:
    document = run.recording.document(0, 0)
    branch = document.branches[0]
    points = tuple(change(point) for point in branch.checkpoints)
    changed = msgspec.structs.replace(branch, checkpoints=points)
    return Run(Recording.of(msgspec.structs.replace(document, branches=(changed,))))


def test_a_replay_that_comes_out_the_same_says_nothing(run):
    again = with_checkpoints(run, lambda point: point)
    again.seek(100)
    assert again.recording.departure is None
    assert recording_to_text(again.recording.document(0, 0)) == recording_to_text(run.recording.document(0, 0))


@pytest.mark.parametrize(
    ("factor", "said"), [(1.0, "in the last bits only"), (1 + 1e-14, "in the last bits only"), (1.25, "2.0e-01")]
)
def test_a_replay_that_comes_out_differently_says_where_and_by_how_much(run, factor, said):
    def otherwise(point: Checkpoint) -> Checkpoint:
        if point.step < 20:
            return point
        return Checkpoint(point.step, point.loss * factor, "0" * 16)

    again = with_checkpoints(run, otherwise)
    again.seek(100)
    departure = again.recording.departure
    assert departure is not None
    assert departure.step == 20
    assert said in str(departure)
    assert "\n" not in str(departure)


@pytest.mark.parametrize("loss", [None, 0.0, 1.7e308, -1.7e308])
def test_odd_losses_of_a_file_give_a_finite_difference(run, loss):
    again = with_checkpoints(run, lambda point: Checkpoint(point.step, loss, "0" * 16))
    again.seek(100)
    departure = again.recording.departure
    assert departure is not None
    assert 0 <= departure.worst <= 2


def test_branches_that_are_alike_do_not_make_one_another_longer_when_they_are_opened():
    run = Run.of(scenario())
    run.apply(FASTER)
    run.step(5)
    run.begin_again()
    run.apply(FASTER)
    run.step(20)
    run.apply(SLOWER)
    again = Run(opened(run))
    assert again.recording.document(0, 0) == run.recording.document(0, 0)
    again.seek(9)
    assert [branch.end for branch in again.recording.branches] == [9, 20]


def test_a_fork_shares_what_lies_before_it_when_it_is_opened(run):
    run.seek(30)
    run.apply(FASTER)
    again = opened(run)
    assert again.branches[1].tip.parent is again.branches[0].tip


def test_the_place_in_a_step_is_written_down(run):
    document = run.recording.document(0, 30, MicroStep(Phase.BACKWARD, 1))
    assert document.place == Place(0, 30, Phase.BACKWARD, 1)
