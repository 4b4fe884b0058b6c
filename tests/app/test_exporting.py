"""Exports out of a session: previewed, estimated, made one after another, given up; the session goes on untouched."""

import json
import os
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from app.bootstrap import prepare
from app.controllers.comparing import Comparing
from app.controllers.exporting import Exporting
from app.controllers.session import Session
from app.film.encoding import FilmError
from app.services.messages import Level, Messages
from app.state import export_choice
from app.state.export_choice import KINDS, ExportChoice, with_kind
from app.state.speed import Speed
from app.workers.task import SWITCH_INTERVAL
from engine import Change, MicroStep, Phase
from engine.recording import recording_to_text
from tests.app.film.decoding import decoded
from tests.app.travelling import assert_same, small_scenario

TINY = (96, 64)


class Desk:
    """A session with exports, and everything that they say."""

    def __init__(self, session, exporting, messages, folder):
        self.session, self.exporting, self.folder = session, exporting, folder
        self.said, self.statuses, self.previews, self.lines, self.refusals, self.offers = [], [], [], [], [], []
        messages.posted.connect(self.said.append)
        exporting.status_changed.connect(self.statuses.append)
        exporting.previewed.connect(self.previews.append)
        exporting.estimated.connect(self.lines.append)
        exporting.refused.connect(self.refusals.append)
        exporting.offered.connect(self.offers.append)

    def choose(self, **fields):
        kind = fields.pop("kind", "mp4")
        self.exporting.choose(with_kind(ExportChoice(**{"size": "tiny", "cards": False, **fields}), kind))

    def export(self, name, *, replacing=False):
        self.exporting.export(str(self.folder / name), replacing)

    @property
    def files(self):
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def desk(qtbot, tmp_path, monkeypatch):
    prepare(offscreen=True)
    monkeypatch.setitem(export_choice.SIZES, "tiny", ("tiny", TINY))
    session = Session(small_scenario(), Speed(1.0))
    messages = Messages(session)
    exporting = Exporting(session, Comparing(session), messages, lambda: "Small circle")
    for _ in range(12):
        session.next_batch()
    folder = tmp_path / "films"
    folder.mkdir()
    made = Desk(session, exporting, messages, folder)
    made.choose(pace="fast", to_step=12, fps=24)
    yield made
    exporting.close()
    session.pause()
    session.deleteLater()


def finish(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.exporting.status.under_way, timeout=15_000)


def test_a_film_is_made_while_the_session_stands_as_it_did(qtbot, desk):
    before, text = desk.session.trainer.capture(), recording_to_text(desk.session.document())
    history = len(desk.session.history)
    desk.export("a.mp4")
    assert desk.exporting.status.under_way == "a.mp4"
    finish(qtbot, desk)
    assert desk.files == ["a.mp4"]
    frames = decoded(desk.folder / "a.mp4")
    assert len(frames) == 24 * 13.5
    assert frames[0].shape == (*TINY[::-1], 3)
    assert desk.exporting.status.done and "96×64, 324 frames" in desk.exporting.status.result
    shares = [status.share for status in desk.statuses]
    assert shares == [*sorted(shares[:-1]), 0.0] and len(set(shares)) > 2
    assert_same(desk.session.trainer.capture(), before)
    assert recording_to_text(desk.session.document()) == text
    assert len(desk.session.history) == history


def test_training_goes_on_meanwhile_and_the_film_is_of_when_it_was_asked_for(qtbot, desk):
    desk.choose(pace="fast", fps=24)
    desk.session.toggle_playing()
    qtbot.waitUntil(lambda: desk.session.run.step_count > 20)
    desk.export("a.mp4")
    asked, interval = desk.session.run.step_count, sys.getswitchinterval()
    assert interval == pytest.approx(SWITCH_INTERVAL)  # the window's frames stay short
    assert desk.exporting._under_way.order.film.to_step == asked
    finish(qtbot, desk)
    assert desk.session.playing
    assert desk.session.run.step_count > asked
    assert sys.getswitchinterval() > interval


@pytest.mark.parametrize("kind", ["svg", "html", "numpy", "pytorch", "npz", "csv", "json"])
def test_every_other_kind_is_made_and_leaves_the_session_alone(qtbot, desk, kind):
    before = desk.session.trainer.capture()
    desk.choose(kind=kind)
    desk.exporting.open()
    desk.export("a" + KINDS[kind].suffix)
    finish(qtbot, desk)
    assert desk.files == ["a" + KINDS[kind].suffix]
    assert desk.exporting.status.done, desk.said
    assert_same(desk.session.trainer.capture(), before)
    text = (desk.folder / desk.files[0]).read_bytes()
    if kind == "json":
        rows = json.loads(text)
        assert (rows[0]["step"], rows[-1]["step"]) == (0, 12)
        assert rows[-1]["train_loss"] == desk.session.trainer.evaluate().train_loss


def test_weights_are_those_of_the_run_in_the_middle_of_a_step(qtbot, desk):
    import numpy as np

    desk.session.next_phase()
    desk.session.next_phase()
    assert desk.session.playback.in_step
    desk.choose(kind="npz")
    desk.export("a.npz")
    finish(qtbot, desk)
    assert desk.session.playback.in_step
    arrays = np.load(desk.folder / "a.npz")
    expected = desk.session.trainer.saved_arrays()
    assert sorted(arrays) == sorted(expected)
    assert all(arrays[name].tobytes() == expected[name].tobytes() for name in expected)


def test_a_picture_is_of_the_moment_that_the_preview_shows(qtbot, desk):
    desk.session.next_phase()
    qtbot.waitUntil(lambda: not desk.session.playing)
    desk.choose(kind="png")
    desk.exporting.open()
    qtbot.waitUntil(lambda: bool(desk.previews))
    stage = desk.exporting._subject.stage
    assert stage is not None and stage.phase in (Phase.BATCH, Phase.FORWARD)
    assert desk.previews[-1].step == 12
    assert (desk.previews[-1].image.width(), desk.previews[-1].image.height()) == TINY
    desk.session.toggle_playing()
    qtbot.waitUntil(lambda: desk.session.run.step_count > 15)
    desk.export("a.png")
    assert desk.exporting._under_way.order.subject.step == 12
    desk.session.pause()
    finish(qtbot, desk)
    qtbot.waitUntil(lambda: desk.previews[-1].step == desk.session.run.step_count)  # at rest it looks again


def test_a_preview_is_the_frame_of_the_film(qtbot, desk):
    desk.exporting.open()
    desk.exporting.choose_moment(0.5)
    qtbot.waitUntil(lambda: not desk.exporting._previews.busy and bool(desk.previews))
    preview = desk.previews[-1]
    assert preview.seconds == pytest.approx(6.75)
    desk.choose(kind="frames", pace="fast", to_step=12, fps=24)
    desk.export("a.png")
    finish(qtbot, desk)
    from PySide6.QtGui import QImage

    frame = QImage(str(desk.folder / "a-00163.png")).convertToFormat(preview.image.format())
    assert frame == preview.image


def test_the_latest_preview_wins_and_asking_takes_no_time(qtbot, desk):
    desk.exporting.open()
    began = time.perf_counter()
    for place in range(40):
        desk.exporting.choose_moment(place / 40)
    assert time.perf_counter() - began < 0.05
    qtbot.waitUntil(lambda: not desk.exporting._previews.busy)
    assert desk.previews[-1].seconds == pytest.approx(39 / 40 * 13.5)
    assert len(desk.previews) < 40
    desk.exporting.choose_room(48, 300)
    qtbot.waitUntil(lambda: not desk.exporting._previews.busy)
    assert (desk.previews[-1].image.width(), desk.previews[-1].image.height()) == (48, 32)


def test_time_is_estimated_from_a_sample_and_then_from_the_last_export(qtbot, desk):
    desk.exporting.open()
    assert desk.lines[-1].startswith("0:13 long · 96×64 · about ")
    assert "to make" not in desk.lines[-1]
    qtbot.waitUntil(lambda: "to make" in desk.lines[-1], timeout=15_000)
    assert desk.files == []
    (sampled,) = desk.exporting._paces.values()
    desk.export("a.mp4")
    finish(qtbot, desk)
    (measured,) = desk.exporting._paces.values()
    assert measured != sampled
    assert 0 < measured < 0.2


def test_one_export_waits_for_another(qtbot, desk):
    desk.export("a.mp4")
    desk.choose(kind="npz")
    desk.export("b.npz")
    desk.export("c.npz")  # only one may wait
    assert (desk.exporting.status.under_way, desk.exporting.status.waiting) == ("a.mp4", "b.npz")
    finish(qtbot, desk)
    assert desk.files == ["a.mp4", "b.npz"]


def test_cancelling_leaves_nothing_and_begins_what_waits(qtbot, desk):
    desk.choose(pace="fast", to_step=12, fps=60)
    desk.export("a.mp4")
    desk.choose(kind="npz")
    desk.export("b.npz")
    qtbot.waitUntil(lambda: desk.exporting.status.share > 0)
    desk.exporting.cancel()
    qtbot.waitUntil(lambda: desk.exporting.status.under_way != "a.mp4")
    finish(qtbot, desk)
    assert "a.mp4: cancelled, nothing is left of it" in [status.result for status in desk.statuses]
    assert desk.files == ["b.npz"]
    assert not [message for message in desk.said if message.level is Level.ERROR]


def test_closing_in_the_middle_waits_and_leaves_nothing(qtbot, desk):
    desk.exporting.open()
    desk.choose(pace="fast", to_step=12, fps=60)
    desk.export("a.mp4")
    desk.export("b.mp4")
    qtbot.waitUntil(lambda: desk.exporting.status.share > 0)
    desk.exporting.close()
    assert desk.files == []
    assert desk.exporting.status.under_way == ""
    qtbot.wait(50)
    assert desk.files == []


def test_closing_does_not_wait_for_training_to_a_far_beginning(qtbot, desk):
    desk.choose(from_step=5_000_000, to_step=5_000_100)
    desk.export("a.mp4")
    qtbot.wait(100)
    began = time.perf_counter()
    desk.exporting.close()
    assert time.perf_counter() - began < 2.0
    assert desk.files == []


def test_a_file_that_is_there_is_asked_about(qtbot, desk):
    (desk.folder / "a.npz").write_text("mine")
    desk.choose(kind="npz")
    desk.export("a.npz")
    question = desk.said[-1]
    assert (question.text, question.action_text, question.second_text) == (
        "a.npz is there already.",
        "Replace it",
        "Keep both",
    )
    assert desk.exporting.status.under_way == ""
    desk.choose(kind="csv")  # the answer is about what was asked
    question.second()
    finish(qtbot, desk)
    assert desk.files == ["a-2.npz", "a.npz"]
    assert (desk.folder / "a.npz").read_text() == "mine"
    question.action()
    finish(qtbot, desk)
    assert (desk.folder / "a.npz").read_bytes() == (desk.folder / "a-2.npz").read_bytes()


def test_what_the_dialog_has_asked_is_not_asked_again(qtbot, desk):
    (desk.folder / "a.npz").write_text("mine")
    desk.choose(kind="npz")
    desk.export("a.npz", replacing=True)
    finish(qtbot, desk)
    assert (desk.folder / "a.npz").stat().st_size > 100


def test_numbered_pictures_that_are_there_are_asked_about(qtbot, desk):
    (desk.folder / "a-00007.png").write_text("mine")
    desk.choose(kind="frames", pace="fast", to_step=12)
    desk.export("a.png")
    assert desk.said[-1].text == "a-%05d.png is there already."
    assert desk.files == ["a-00007.png"]


def test_a_name_gets_the_ending_of_its_kind(qtbot, desk):
    desk.choose(kind="csv")
    desk.export("a.mp4")
    finish(qtbot, desk)
    assert desk.files == ["a.mp4.csv"]


@pytest.mark.parametrize("kind", ["mp4", "html", "csv"])
def test_places_that_cannot_be_written_are_said_in_a_line(qtbot, desk, kind):
    desk.choose(kind=kind)
    suffix = KINDS[kind].suffix
    (desk.folder / f"folder{suffix}").mkdir()
    desk.export(f"folder{suffix}")
    assert "expected a file, found a folder" in desk.said[-1].text
    desk.export(f"nowhere/a{suffix}")
    assert desk.said[-1].text.endswith("nowhere does not exist")
    assert desk.exporting.status.under_way == ""


def test_a_folder_that_is_write_protected(qtbot, desk):
    protected = desk.folder
    if os.geteuid() == 0:  # who may write everywhere else
        protected = Path("/sys")
        if not protected.is_dir():
            pytest.skip("root may write everywhere here")
    else:
        protected.chmod(0o500)
    desk.exporting.export(str(protected / "a.mp4"))
    finish(qtbot, desk)
    desk.folder.chmod(0o700)
    assert desk.said[-1].level is Level.ERROR
    assert desk.said[-1].text == f"{protected}/a.mp4: cannot be written: writing is not permitted here"
    assert desk.files == []


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux has a disk that is always full")  # noqa: PTH110
def test_a_full_disk_is_said_in_a_line_and_nothing_stays(qtbot, desk, monkeypatch):
    from app.film.encoding import destination

    def full(target):  # what is written goes to a disk without any room
        link = target.with_name(".full.part")
        link.symlink_to("/dev/full")
        return link

    monkeypatch.setattr(destination, "_temporary_beside", full)
    monkeypatch.setattr(destination.OneFile, "__init__", _without_new_file)
    desk.export("a.mp4")
    finish(qtbot, desk)
    assert desk.said[-1].level is Level.ERROR
    assert desk.said[-1].text.endswith("the disk is full")
    assert "\n" not in desk.said[-1].text
    assert desk.exporting.status.result == "a.mp4: not made"
    assert desk.files == []


def _without_new_file(self, target, *, overwrite):
    from app.film.encoding import destination

    self._target, self._overwrite = target, overwrite
    self.temporary = destination._temporary_beside(target)


def test_an_encoder_that_fails_is_said_in_a_line(qtbot, desk, monkeypatch):
    from app.film.encoding.video_stream import VideoStream

    def broken(self, pixels):
        raise FilmError("a.mp4: cannot be written: broken")

    monkeypatch.setattr(VideoStream, "add", broken)
    desk.export("a.mp4")
    finish(qtbot, desk)
    assert desk.said[-1].text == "a.mp4: cannot be written: broken"
    assert desk.files == []
    assert not desk.exporting.status.done


def test_odd_sizes_give_way_and_say_so_and_sizes_beyond_all_players_are_refused(qtbot, desk, monkeypatch):
    monkeypatch.setitem(export_choice.SIZES, "odd", ("odd", (97, 65)))
    desk.choose(size="odd", pace="fast", to_step=12)
    desk.export("a.mp4")
    finish(qtbot, desk)
    assert "MP4 needs even sides: 96×64 instead of 97×65" in desk.exporting.status.result
    monkeypatch.setitem(export_choice.SIZES, "huge", ("huge", (16_384, 16_384)))
    desk.exporting.open()
    desk.choose(size="huge")
    assert "expected at most" in desk.refusals[-1]
    desk.export("b.mp4")
    assert "expected at most" in desk.said[-1].text
    assert desk.files == ["a.mp4"]


def test_a_film_without_length_is_refused(qtbot, desk):
    desk.session.seek(0)
    desk.choose()
    desk.exporting.open()
    assert desk.refusals[-1].startswith("Nothing has been trained yet")
    desk.export("a.mp4")
    assert desk.said[-1].text.startswith("Nothing has been trained yet")
    desk.choose(from_step=30)
    assert "expected an end behind step 30" in desk.refusals[-1]
    assert desk.files == []


def test_a_run_that_diverges_makes_a_shorter_film_and_says_where(qtbot, desk):
    linear = [Change(f"network.layers[{layer}].activation", "linear") for layer in (0, 1)]
    desk.session.apply([Change("training.optimizer.learning_rate", 1e6), *linear])
    desk.session.apply([Change("network.output_activation", "linear")])
    desk.choose(to_step=2000, pace="usual", fps=24)
    desk.export("a.mp4")
    finish(qtbot, desk)
    assert desk.exporting.status.done, desk.said
    assert "the film ends there" in desk.exporting.status.result
    assert desk.files == ["a.mp4"]
    assert desk.exporting._paces == {}  # a shorter film says nothing of the next


def test_the_end_is_told_where_nobody_sees_the_page_and_the_folder_opens(qtbot, desk, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or False)
    desk.choose(kind="npz")
    desk.export("a.npz")
    finish(qtbot, desk)
    told = desk.said[-1]
    assert told.text.startswith("a.npz: ") and told.action_text == "Open folder"
    told.action()
    assert opened == [str(desk.folder)]
    assert "could not be opened" in desk.said[-1].text
    desk.exporting.open()
    assert desk.offers[-1].folder == str(desk.folder)
    assert (desk.offers[-1].title, desk.offers[-1].now, desk.offers[-1].runs) == ("Small circle", 12, 1)
    said = len(desk.said)
    desk.export("b.npz")
    finish(qtbot, desk)
    assert len(desk.said) == said  # the page says it itself


def test_branches_stand_side_by_side(qtbot, desk):
    desk.session.seek(5)
    desk.session.change("training.optimizer.learning_rate", 0.5)
    desk.session.next_batch()
    desk.exporting.open()
    assert desk.offers[-1].runs == len(desk.session.recording.branches) == 2
    desk.choose(layout="comparison", pace="fast", to_step=12)
    desk.export("a.mp4")
    runs = desk.exporting._under_way.order.film.runs
    assert runs[0].branch == desk.session.run.branch.name
    assert len(runs) == 2
    finish(qtbot, desk)
    assert desk.exporting.status.done, desk.said


def test_a_stage_of_slow_motion_is_the_one_of_the_picture(desk):
    desk.session.next_phase()
    desk.session.next_phase()
    stage = desk.session.playback.place_in_step
    assert isinstance(stage, MicroStep)
    assert desk.exporting._subject_now().stage == stage
