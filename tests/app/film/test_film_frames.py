"""What frames show: trained as the film says, measured at fixed steps, and the same whatever was looked at before."""

import numpy as np
import pytest

from app.film.encoding import FilmError
from app.film.frames import Reel, load_material, material_of
from app.film.stills import moment_of_step, share_among
from app.state.curves import Series
from app.state.film import Film, FilmRun
from engine import Change, EngineError, Phase, Trainer, load_scenario
from engine.recording import Recording, Run, recording_to_text

RATE = "training.optimizer.learning_rate"
RELU = FilmRun(name="ReLU", edits=(Change("network.layers[0].activation", "relu"),))
DIVERGING = FilmRun(
    edits=(
        Change("training.loss", "half_squared_error"),
        Change("network.output_activation", "linear"),
        Change("network.layers[0].activation", "linear"),
        Change("training.optimizer.kind", "sgd"),
        Change(RATE, 100.0),
    )
)


def reel_of(**fields):
    film = Film(**{"source": "xor", "to_step": 500, **fields})
    return Reel(film, load_material(film))


def at(reel, step, share=None):
    return reel.frame(moment_of_step(reel.film, step, share))


def test_a_frame_shows_what_training_comes_to():
    trainer = Trainer(load_scenario("xor"))
    trainer.step(120)
    (run,) = at(reel_of(), 120).runs
    assert run.step == 120 and run.flow
    np.testing.assert_array_equal(run.snapshot.layers[0].weights, trainer.snapshot().layers[0].weights)
    assert run.history.latest(Series.TRAIN_LOSS) == trainer.evaluate().train_loss


def test_slow_motion_shows_phase_by_phase():
    reel = reel_of()
    layers = len(Trainer(load_scenario("xor")).architecture.layers)
    seen = [at(reel, 7, share / 60).runs[0].snapshot for share in range(60)]
    assert list(dict.fromkeys(snapshot.phase for snapshot in seen)) == list(Phase)
    assert len({(snapshot.phase, snapshot.layer) for snapshot in seen}) == 3 + 2 * layers
    assert [snapshot.step for snapshot in seen] == [7 + (snapshot.phase is Phase.UPDATE) for snapshot in seen]
    assert at(reel, 8).step == 8


def test_a_snapshot_stays_the_same_object_within_a_phase_so_that_pictures_are_kept():
    reel = reel_of()
    share = share_among(len(load_material(reel.film).runs[0][2].trainer.architecture.layers), Phase.LOSS)
    assert at(reel, 3, share).runs[0].snapshot is at(reel, 3, share + 0.001).runs[0].snapshot


def test_going_back_shows_the_same_again():
    reel, straight = reel_of(), reel_of()
    places = [(300, None), (40, 0.5), (40, 0.1), (300, 0.9), (7, None), (200, 0.3)]
    for step, share in places:
        again, once = at(reel, step, share), at(reel_of(), step, share)
        ours, theirs = again.runs[0], once.runs[0]
        assert (ours.step, ours.snapshot.phase, ours.snapshot.layer) == (
            theirs.step, theirs.snapshot.phase, theirs.snapshot.layer
        )  # fmt: skip
        np.testing.assert_array_equal(ours.snapshot.layers[0].weights, theirs.snapshot.layers[0].weights)
        for series in (Series.STEP, Series.TRAIN_LOSS):
            np.testing.assert_array_equal(ours.history.series(series), theirs.history.series(series))
    assert at(straight, 300).step == 300


def test_curves_are_measured_at_the_same_steps_whatever_is_shown():
    quick, slow = reel_of(source="xor", to_step=3000), reel_of(source="xor", to_step=3000)
    for step in range(0, 1601, 37):
        at(slow, step)
    at(quick, 1600), at(slow, 1600)
    ours, theirs = quick.frame(moment_of_step(quick.film, 1600)), slow.frame(moment_of_step(slow.film, 1600))
    for series in Series:
        np.testing.assert_array_equal(ours.runs[0].history.series(series), theirs.runs[0].history.series(series))
    assert len(ours.runs[0].history) < 900


def test_variants_of_a_scenario_have_their_edits_from_the_first_step_on():
    reel = reel_of(runs=(FilmRun(name="tanh"), RELU))
    frame = at(reel, 10)
    assert [run.name for run in frame.runs] == ["tanh", "ReLU"]
    assert [run.snapshot.layers[0].activation for run in frame.runs] == ["tanh", "relu"]
    assert [run.colour for run in frame.runs] == [0, 1]
    assert all(run.step == 10 for run in frame.runs)


def test_a_recording_is_followed_through_its_edits(tmp_path):
    run = Run.of(load_scenario("xor"))
    run.step(50)
    run.apply(Change(RATE, 0.5))
    run.step(30)
    path = tmp_path / "mine.backscope"
    path.write_text(recording_to_text(run.recording.document(0, 80)), encoding="utf-8")
    reel = reel_of(source=str(path), to_step=80)
    frame = at(reel, 80)
    np.testing.assert_array_equal(frame.runs[0].snapshot.layers[0].weights, run.trainer.snapshot().layers[0].weights)
    assert [marker.step for marker in frame.runs[0].history.markers] == [50]
    film = Film(source=str(path))
    assert load_material(film).last == 80


def test_branches_of_a_recording_are_compared_in_their_colours():
    run = Run.of(load_scenario("xor"))
    run.step(40)
    run.begin_again()
    run.apply(Change(RATE, 0.5))
    run.step(40)
    film = Film(layout="comparison")
    material = material_of(film, run.recording, "mine")
    assert [(name, colour) for name, colour, _ in material.runs] == [
        (branch.name, branch.colour) for branch in run.recording.branches
    ]
    assert len(at(Reel(film, material), 40).runs) == 2
    named = Film(runs=(FilmRun(branch=run.recording.branches[1].name),))
    assert material_of(named, run.recording, "mine").runs[0][0] == run.recording.branches[1].name


def test_the_recording_that_is_open_is_told_nothing():
    recording = Recording(load_scenario("xor"))
    film = Film(to_step=100)
    at(Reel(film, material_of(film, recording, "mine")), 100)
    assert recording.branches[0].end == 0


def test_a_run_that_diverges_keeps_its_last_finite_state():
    reel = reel_of(runs=(DIVERGING,))
    frame = at(reel, 400)
    assert reel.over and "diverged at step" in reel.diverged[0]
    assert frame.runs[0].diverged == reel.diverged[0]
    assert not frame.runs[0].flow and frame.step < 400
    assert np.isfinite(frame.runs[0].snapshot.layers[0].weights).all()
    assert at(reel, 400, 0.5).runs[0].diverged
    assert at(reel, 0).runs[0].diverged == ""


def test_of_two_runs_one_may_diverge():
    reel = reel_of(runs=(FilmRun(name="fine"), DIVERGING))
    frame = at(reel, 400)
    assert [bool(run.diverged) for run in frame.runs] == [False, True]
    assert not reel.over and frame.step == 400


@pytest.mark.parametrize(
    ("film", "said"),
    [
        (Film(), "source: expected a scenario or a recording, found nothing"),
        (Film(source="spirl"), 'no scenario "spirl": did you mean "spiral"?'),
        (Film(source="xor", runs=(FilmRun(branch="b"),)), r"runs\[0\].branch: expected a recording as the source"),
        (Film(source="xor", layout="comparison"), "runs: expected two to four runs for a comparison, found 1"),
        (Film(source="xor", runs=(FilmRun(edits=(Change("network.foo", 1),)),)), r"runs\[0\].edits: network.foo"),
        (Film(source="nowhere.backscope"), "nowhere.backscope"),
    ],
)
def test_a_source_that_does_not_fit_is_one_line(film, said):
    with pytest.raises(EngineError, match=said) as caught:
        load_material(film)
    assert "\n" not in str(caught.value)


def test_a_phase_without_such_a_layer_is_refused():
    layers = 3
    shares = [share_among(layers, phase, layer) for phase, layer in ((Phase.FORWARD, 0), (Phase.BACKWARD, 0))]
    assert 0 < shares[0] < shares[1] < share_among(layers, Phase.UPDATE) < 1
    with pytest.raises(FilmError, match="forward: expected a layer from 1 to 3"):
        share_among(layers, Phase.FORWARD, 40)
    with pytest.raises(FilmError, match="loss: expected no layer, found 2"):
        share_among(layers, Phase.LOSS, 1)
