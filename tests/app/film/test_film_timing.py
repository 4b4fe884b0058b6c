"""Film time: a pure function of the film."""

from fractions import Fraction

import pytest

from app.film.encoding import FilmError
from app.film.timing import stage_at, timeline_of
from app.state.film import Film, FilmCaption, Flow, Hold, Slow
from engine import MicroStep, Phase

PLAIN = {"title_card": False, "end_card": False}


def test_the_usual_film_shows_one_step_slowly_and_then_ever_faster():
    timeline = timeline_of(Film())
    moments = list(timeline.moments(Fraction(30)))
    assert 20 <= timeline.seconds <= 30
    assert moments[0].card == "title" and moments[-1].card == "end"
    steps = [moment.step for moment in moments]
    assert steps == sorted(steps) and steps[0] == 0 and steps[-1] == 4000
    slow = [moment for moment in moments if moment.share is not None and moment.card is None]
    assert {moment.step for moment in slow} == {0}
    rates = [moment.rate for moment in moments if moment.share is None and moment.rate]
    assert rates == sorted(rates) and rates[0] < 10 < 1000 < rates[-1]


def test_cards_fade_into_the_film():
    timeline = timeline_of(Film())
    assert timeline.at(0).card_opacity == 1
    assert 0 < timeline.at(timeline.title - 0.1).card_opacity < 1
    assert timeline.at(timeline.title).card is None
    assert timeline.at(timeline.seconds).card_opacity == 1


@pytest.mark.parametrize("seconds", [0.5, 3.0, 60.0, 1800.0])
def test_a_film_is_as_long_as_was_asked_for(seconds):
    timeline = timeline_of(Film(seconds=seconds))
    assert timeline.seconds == pytest.approx(seconds)
    assert timeline.title + timeline.end <= 0.25 * seconds + 1e-9 or seconds > 20
    assert timeline.frame_count(Fraction(30)) == round(30 * seconds)
    assert timeline.at(seconds).step == 4000


def test_parts_of_the_pace_follow_one_another():
    pace = (Flow(to_step=100, rate=50.0), Slow(steps=2, seconds=3.0), Hold(seconds=2.0), Flow(seconds=1.0))
    timeline = timeline_of(Film(to_step=302, pace=pace, **PLAIN))
    assert timeline.seconds == pytest.approx(2 + 6 + 2 + 1)
    assert timeline.at(1.0).step == 50 and timeline.at(1.0).share is None
    assert (timeline.at(3.5).step, timeline.at(3.5).share) == (100, pytest.approx(0.5))
    assert (timeline.at(6.5).step, timeline.at(6.5).share) == (101, pytest.approx(0.5))
    held = timeline.at(9.0)
    assert (held.step, held.share, held.rate) == (101, 1.0, 0.0)  # the end of the step stays in sight
    assert timeline.at(10.5).step == 202
    assert timeline.at(99.0).step == 302


def test_pulses_drift_only_while_it_flows():
    pace = (Flow(to_step=10, seconds=2.0), Slow(seconds=3.0), Flow(seconds=2.0))
    timeline = timeline_of(Film(to_step=30, pace=pace, **PLAIN))
    assert [timeline.at(time).flow_time for time in (1.0, 2.5, 4.9, 6.0)] == pytest.approx([1.0, 2.0, 2.0, 3.0])


def test_a_film_of_one_step():
    timeline = timeline_of(Film(from_step=5, to_step=6, **PLAIN))
    assert {moment.step for moment in timeline.moments(Fraction(10))} == {5}


@pytest.mark.parametrize("begin", [1.0, 10.0, 50.0])
def test_flowing_begins_as_fast_as_was_asked_for(begin):
    timeline = timeline_of(Film(to_step=100, pace=(Flow(seconds=10.0, begin=begin),), **PLAIN))
    assert timeline.at(0.0).rate == pytest.approx(begin, rel=1e-6)
    assert timeline.at(10.0).step == 100


@pytest.mark.parametrize(
    ("film", "said"),
    [
        (
            Film(pace=(Slow(steps=3),), to_step=2),
            r"pace\[0\]: expected to end at step 2, as the film does, found step 3",
        ),
        (Film(pace=(Flow(to_step=9),), to_step=5), r"pace\[0\]: expected to end at step 5"),
        (Film(pace=(Slow(), Flow(to_step=1))), r"pace\[1\].to: expected a step behind 1, where it begins, found 1"),
    ],
)
def test_a_pace_that_does_not_fit_is_one_line(film, said):
    with pytest.raises(FilmError, match=said):
        timeline_of(film)


def test_a_film_that_begins_where_the_recording_ends_is_refused():
    with pytest.raises(FilmError, match="expected an end behind its beginning, found step 500 to step 400"):
        timeline_of(Film(from_step=500), last=400)


def test_a_step_goes_through_all_its_stages_in_order():
    stages = list(dict.fromkeys(stage_at(share / 1000, 3)[0] for share in range(1001)))
    assert stages == [
        MicroStep(Phase.BATCH, None),
        *(MicroStep(Phase.FORWARD, layer) for layer in range(3)),
        MicroStep(Phase.LOSS, None),
        *(MicroStep(Phase.BACKWARD, layer) for layer in (2, 1, 0)),
        MicroStep(Phase.UPDATE, None),
    ]
    assert stage_at(1.0, 3) == (MicroStep(Phase.UPDATE, None), pytest.approx(1.0))
    assert all(0 <= stage_at(share / 1000, 3)[1] <= 1 for share in range(1001))


def test_only_the_phases_asked_for_are_shown():
    shown = {stage_at(share / 100, 2, (Phase.UPDATE, Phase.FORWARD))[0].phase for share in range(101)}
    assert shown == {Phase.FORWARD, Phase.UPDATE}


def test_networks_of_different_depth_go_through_a_phase_together():
    for share in range(101):
        deep, shallow = stage_at(share / 100, 6, longest=6), stage_at(share / 100, 2, longest=6)
        assert deep[0].phase is shallow[0].phase


def test_captions_are_shown_at_their_steps_and_times():
    captions = (FilmCaption("all"), FilmCaption("steps", from_step=10, to_step=20), FilmCaption("late", from_seconds=8))
    timeline = timeline_of(Film(to_step=100, pace=(Flow(seconds=10.0),), captions=captions, **PLAIN))
    assert [timeline.at(time).caption for time in (0.5, 1.5, 5.0, 9.0)] == ["all", "steps", "all", "late"]
