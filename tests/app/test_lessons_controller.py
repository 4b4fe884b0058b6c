"""Lessons in the session: what their buttons do, and that undo takes it back."""

import pytest

from app.controllers.comparing import Comparing
from app.controllers.lessons import Lessons
from app.controllers.session import Session
from app.services.settings import SettingsStore, WindowSettings
from app.state.speed import Speed
from engine import Change, EngineError, MicroStep, Phase, load_scenario
from engine.lessons.buttons import Doing, Goto, Variant
from engine.lessons.finding import lesson_folders
from engine.lessons.tree import Button
from tests.app.lessons import TEXT, write_lesson
from tests.app.travelling import small_scenario

RATE, MOMENTUM = "training.optimizer.learning_rate", "training.optimizer.momentum"


class Desk:
    """A session with a lesson open in it, and what was said."""

    def __init__(self, users, places=None):
        self.session = Session(small_scenario(), Speed(0.6))
        self.comparing = Comparing(self.session)
        self.lessons = Lessons(self.session, self.comparing, self.open_scenario, users, places)
        self.pages, self.refused = [], []
        self.lessons.opened.connect(self.pages.append)
        self.lessons.refused.connect(self.refused.append)

    def open_scenario(self, path):
        try:
            self.session.open(load_scenario(path))
        except EngineError:
            return False
        return True

    def do(self, label):
        blocks = [block for block in self.lessons.lesson.text.blocks() if isinstance(block, Button)]
        self.lessons.do(next(block.doing for block in blocks if block.doing.label == label))

    def branches(self):
        return {branch.name for branch in self.session.recording.branches}


@pytest.fixture
def desk(qtbot, tmp_path):
    write_lesson(tmp_path)
    desk = Desk(tmp_path)
    assert desk.lessons.open("small")
    yield desk
    desk.session.pause()
    desk.session.deleteLater()


def test_a_lesson_is_opened_with_its_scenario_where_the_reader_was(qtbot, tmp_path):
    write_lesson(tmp_path)
    desk = Desk(tmp_path, {"small": 2, "another": 1})
    desk.lessons.open("small")
    assert desk.session.recording.scenario == desk.lessons.lesson.scenario
    assert desk.pages[0].section == 2
    desk.lessons.note_section(1)
    assert desk.lessons.places == {"small": 1, "another": 1}


def test_a_section_that_is_gone_is_the_last_one(qtbot, tmp_path):
    write_lesson(tmp_path)
    desk = Desk(tmp_path, {"small": 99})
    desk.lessons.open("small")
    assert desk.pages[0].section == 2


def test_a_lesson_that_cannot_be_read_changes_nothing(desk):
    recording = desk.session.recording
    assert not desk.lessons.open("smalll")
    assert desk.session.recording is recording
    assert desk.refused == ['no lesson "smalll": did you mean "small"?']


def test_the_page_names_the_next_lesson_that_can_be_read(qtbot, tmp_path):
    for number in (90, 91, 92):
        write_lesson(tmp_path, f"{number}-part")
    (tmp_path / "91-part" / "lesson.md").write_text("nothing", encoding="utf-8")
    desk = Desk(tmp_path)
    desk.lessons.open("90-part")
    assert desk.pages[0].following.folder == "92-part"
    desk.lessons.open("92-part")
    assert desk.pages[1].following is None


def test_edits_are_one_step_of_undo(desk):
    desk.session.seek(5)
    desk.do("Faster")
    optimizer = desk.session.scenario.training.optimizer
    assert (optimizer.learning_rate, optimizer.momentum) == (0.3, 0.5)
    desk.session.undo()
    assert desk.session.scenario == desk.lessons.lesson.scenario
    assert desk.session.run.step_count == 5


def test_beginning_again_keeps_the_run_and_can_be_undone(desk):
    session = desk.session
    first = session.trainer.capture().values.tobytes()
    session.seek(5)
    desk.do("Faster")
    session.seek(9)
    said = []
    session.scenario_changed.connect(said.append)
    desk.do("Begin again")
    assert session.run.step_count == 0
    assert session.scenario == desk.lessons.lesson.scenario == said[-1]
    assert session.trainer.capture().values.tobytes() == first
    assert len(session.recording.branches) == 2
    session.undo()
    assert session.run.step_count == 9
    assert session.scenario.training.optimizer.learning_rate == 0.3
    assert len(session.recording.branches) == 1


def test_beginning_again_makes_no_second_untouched_branch(desk):
    session = desk.session
    session.seek(5)
    desk.do("Begin again")
    assert session.run.step_count == 0
    assert len(session.recording.branches) == 1
    desk.do("Faster")  # forks, since five steps lie behind
    desk.do("Begin again")
    desk.do("Begin again")
    assert len(session.recording.branches) == 2
    assert session.scenario == desk.lessons.lesson.scenario


def test_weights_set_at_step_0_are_the_lessons_again(desk):
    session = desk.session
    first = session.trainer.capture().values.tobytes()
    session.new_weights()
    assert session.trainer.capture().values.tobytes() != first
    desk.do("Begin again")
    assert session.trainer.capture().values.tobytes() == first


def test_going_to_a_phase_shows_all_of_it(desk):
    desk.do("Look at the backward pass")
    playback = desk.session.playback
    assert (playback.run.step_count, playback.place, playback.fraction) == (2, MicroStep(Phase.BACKWARD, 1), 1.0)
    assert not desk.session.playing


def test_a_phase_that_is_played_on_begins_at_its_beginning(desk):
    desk.lessons.do(Doing("x", goto=Goto(1, Phase.FORWARD, 0), speed=0.0, play=True))
    assert desk.session.playing
    assert desk.session.playback.place == MicroStep(Phase.FORWARD, 0)
    assert desk.session.playback.fraction < 0.5


def test_what_follows_a_long_way_waits_for_its_end(desk, qtbot, monkeypatch):
    monkeypatch.setattr("app.controllers.session.AT_ONCE", -1.0)
    desk.lessons.do(Doing("x", goto=Goto(3000, Phase.LOSS), speed=0.125))
    assert desk.session.speed.position == 0.6
    qtbot.waitUntil(lambda: desk.session.speed.position == 0.125, timeout=10_000)
    assert desk.session.run.step_count == 3000
    assert desk.session.playback.place == MicroStep(Phase.LOSS, None)


def test_who_stops_on_the_way_stays_there(desk, qtbot, monkeypatch):
    monkeypatch.setattr("app.controllers.session.AT_ONCE", -1.0)
    monkeypatch.setattr("app.controllers.session.SEEK_SLICE", 0.0005)
    desk.lessons.do(Doing("x", goto=Goto(100_000), speed=0.125))
    qtbot.waitUntil(lambda: desk.session.run.step_count > 0)
    desk.session.stop_replaying()
    qtbot.wait(50)
    assert 0 < desk.session.run.step_count < 100_000
    assert desk.session.speed.position == 0.6


def test_variants_stand_side_by_side_from_step_0(desk):
    session = desk.session
    session.seek(5)
    desk.do("Side by side")
    assert session.playing
    assert session.speed.position == 0.25
    session.pause()
    assert desk.branches() == {"plain", "with momentum", "fast"}
    runs = [session.run, *desk.comparing.other_runs()]
    changed = [(run.trainer.scenario.training.optimizer.momentum, run.branch.tip.edits()) for run in runs]
    assert [momentum for momentum, _ in changed] == [0.0, 0.9, 0.0]
    assert [[step for step, _ in edits] for _, edits in changed] == [[], [0], [0]]
    assert runs[2].trainer.scenario.training.optimizer.learning_rate == 0.3


def test_a_comparison_can_be_undone(desk):
    session = desk.session
    session.seek(5)
    branches = session.recording.branches
    desk.do("Side by side")
    session.pause()
    session.undo()
    assert session.recording.branches == branches
    assert session.run.step_count == 5
    assert not desk.comparing.active


def test_the_same_comparison_again_makes_no_new_branches(desk):
    for _ in range(3):
        desk.do("Side by side")
        desk.session.pause()
    assert len(desk.session.recording.branches) == 3
    assert desk.session.run.step_count == 0
    assert len(desk.comparing.other_runs()) == 2


def test_a_comparison_leaves_out_what_was_changed_before(desk):
    desk.session.change(RATE, 0.2)
    desk.session.seek(4)
    desk.do("Side by side")
    assert desk.session.scenario == desk.lessons.lesson.scenario
    assert len(desk.session.recording.branches) == 4


def test_a_comparison_that_does_not_fit_is_said_and_changes_nothing(desk):
    session = desk.session
    session.seek(5)
    branches = session.recording.branches
    wrong = Variant("wrong", (Change("training.optimizer.learning_rate", -1.0),))
    desk.lessons.do(Doing("x", compare=(Variant("right", (Change(MOMENTUM, 0.9),)), wrong)))
    assert session.recording.branches == branches
    assert session.run.step_count == 5
    assert not desk.comparing.active
    assert len(desk.refused) == 1
    assert "learning_rate" in desk.refused[0]


def test_a_button_opens_the_lesson_again_where_something_else_is_open(desk):
    desk.session.open(load_scenario("xor"))
    desk.do("Faster")
    assert desk.session.recording.scenario == desk.lessons.lesson.scenario
    assert desk.session.scenario.training.optimizer.learning_rate == 0.3


def test_pausing_by_a_button(desk):
    desk.lessons.do(Doing("x", play=True))
    assert desk.session.playing
    desk.lessons.do(Doing("x", play=True))
    assert desk.session.playing
    desk.lessons.do(Doing("x", play=False))
    assert not desk.session.playing


def test_claims_that_do_not_hold_are_shown_all_the_same(qtbot, tmp_path):
    write_lesson(tmp_path, text=TEXT.replace("sentence.", "sentence of 12345 words."))
    (tmp_path / "small" / "claims.toml").write_text(
        (tmp_path / "small" / "claims.toml").read_text(encoding="utf-8").replace("0.75", "0.0001"), encoding="utf-8"
    )
    desk = Desk(tmp_path)
    assert desk.lessons.open("small")
    assert desk.pages[0].says == {"low": "The loss falls."}


def test_places_and_the_tour_are_remembered_from_one_start_to_the_next(tmp_path):
    store = SettingsStore(tmp_path)
    settings = WindowSettings(lesson_places={"01-one-step-by-hand": 3}, tour_seen=True)
    store.save(settings)
    assert store.load() == (settings, "")
    store.path.write_text('{"lesson_places": {"a": -1}}', encoding="utf-8")
    assert store.load()[0] == WindowSettings()


@pytest.mark.slow
@pytest.mark.parametrize("folder", [folder.name for folder in lesson_folders()])
def test_every_button_of_every_lesson_does_what_it_says(qtbot, folder):
    desk = Desk(None)
    said = []
    desk.session.refused.connect(said.append)
    assert desk.lessons.open(folder)
    for block in desk.lessons.lesson.text.blocks():
        if isinstance(block, Button):
            assert desk.lessons.open(folder)
            _check_button(qtbot, desk, block.doing)
            assert said + desk.refused == [], block.doing.label
    desk.session.deleteLater()


def _check_button(qtbot, desk, doing):
    desk.lessons.do(doing)
    if doing.goto is not None and not doing.play:
        qtbot.waitUntil(
            lambda: desk.session.run.step_count == doing.goto.step and desk.lessons._then is None, timeout=60_000
        )
    if doing.compare:
        assert len(desk.comparing.other_runs()) == len(doing.compare) - 1, doing.label
    if doing.play is not None and doing.goto is None:
        assert desk.session.playing == doing.play, doing.label
    desk.session.pause()
