"""Files of the session, as the window uses them: saved, opened, dropped, broken, lost, and brought back."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.controllers.session import Session
from app.main_window import MainWindow
from app.services.messages import Message, Messages
from app.services.recovery import Recovery
from app.services.settings import WindowSettings
from app.state.curves import Series
from app.state.speed import Speed
from engine import Phase, load_scenario
from engine.recording import recording_from_text
from tests.app.travelling import assert_same, small_scenario

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[MakeWindow]:
    made: list[MainWindow] = []

    def make(name: str = "circle", recovery: Recovery | None = None) -> MainWindow:
        messages = Messages()
        session = Session(load_scenario(name), Speed(1.0))
        window = MainWindow(session, name, WindowSettings(speed=1.0), None, messages, recovery)
        messages.setParent(window)
        qtbot.addWidget(window)
        made.append(window)
        return window

    yield make
    for window in made:
        window.session.stop_replaying()
        window.session.pause()


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()


def said(window: MainWindow) -> str:
    return window.message_bar.message.text if window.message_bar.message else ""


def finish_way(window: MainWindow) -> None:
    while window.session._way is not None:
        window.session._go_on()


def forked(window: MainWindow) -> None:
    """Train, change something, go back, change something else."""
    session = window.session
    session.advance_steps(60)
    session.change("training.optimizer.learning_rate", 0.1)
    session.advance_steps(20)
    session.seek(30)
    session.change("network.layers[0].activation", "relu")
    session.advance_steps(25)


def test_a_saved_session_is_opened_where_it_stood(window: MainWindow, make_window: MakeWindow, tmp_path: Path) -> None:
    forked(window)
    window.session.seek(41)
    state = window.session.trainer.capture()
    assert window.files.modified
    assert window.files.save(tmp_path / "mine")
    path = tmp_path / "mine.backscope"
    assert (window.files.path, window.files.modified, window.files.recent) == (path, False, (str(path),))
    other = make_window("xor")
    other.open_file(str(path))
    finish_way(other)
    assert_same(other.session.trainer.capture(), state)
    assert [branch.name for branch in other.session.recording.branches] == ["first run", "relu in layer 1"]
    assert other.windowTitle() == "mine[*] – Backscope"
    assert not other.isWindowModified()
    assert other.files.text() == path.read_text(encoding="utf-8")
    steps = other.session.history.series(Series.STEP)
    assert (steps[0], steps[-1]) == (0, 41)
    assert len(steps) > 20, "the curve is there although nobody looked on"
    other.session.seek(55)
    assert said(other) == ""


def test_the_middle_of_a_step_is_kept(window: MainWindow, tmp_path: Path) -> None:
    window.session.advance_steps(5)
    window.session.show_phase(Phase.BACKWARD, 1, 1.0)
    place = window.session.playback.place
    window.files.save(tmp_path / "a.backscope")
    window.files.open("xor")
    window.files.open(str(tmp_path / "a.backscope"))
    assert window.session.playback.place == place
    assert window.session.run.step_count == 5


@pytest.mark.parametrize("name", ["mazur", "digits", "xor"])
def test_built_in_scenarios_are_self_contained_when_saved(window: MainWindow, tmp_path: Path, name: str) -> None:
    window.files.open(name)
    window.session.advance_steps(7)
    state = window.session.trainer.capture()
    window.files.save(tmp_path / "a.backscope")
    window.files.open("circle")
    window.files.open(str(tmp_path / "a.backscope"))
    finish_way(window)
    assert window.session.trainer.capture().values.tobytes() == state.values.tobytes()
    assert said(window) == ""


def test_a_table_that_is_gone_is_in_the_recording(window: MainWindow, tmp_path: Path) -> None:
    table = tmp_path / "two.csv"
    rows = "\n".join(f"{i / 7:.3f},{(i * 5) % 11},{'left' if i % 2 else 'right'}" for i in range(40))
    table.write_text("size,weight,side\n" + rows + "\n", encoding="utf-8")
    session = window.session
    session.change("data", {"kind": "csv", "path": str(table), "target": "side", "task": "auto"})
    session.advance_steps(20)
    state = session.trainer.capture()
    window.files.save(tmp_path / "a.backscope")
    table.unlink()
    assert str(tmp_path) not in (tmp_path / "a.backscope").read_text(encoding="utf-8")
    window.files.open("xor")
    window.files.open(str(tmp_path / "a.backscope"))
    assert session.trainer.capture().values.tobytes() == state.values.tobytes()
    session.restart()
    session.new_weights()
    assert said(window) == ""


def test_two_windows_do_not_overwrite_one_another(window: MainWindow, make_window: MakeWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.backscope"
    window.session.advance_steps(5)
    window.files.save(path)
    other = make_window("xor")
    other.files.open(str(path))
    other.session.change("training.l2", 0.1)
    assert other.files.save()
    theirs = path.read_text(encoding="utf-8")
    window.session.change("training.l1", 0.1)
    assert not window.files.save()
    assert "was changed by another program or window" in said(window)
    assert path.read_text(encoding="utf-8") == theirs
    assert window.files.modified
    assert window.message_bar.message is not None
    assert window.message_bar.message.action is not None
    window.message_bar.message.action()
    assert '"training.l1"' in path.read_text(encoding="utf-8")
    assert said(window) == ""


def test_a_dropped_recording_opens(window: MainWindow, tmp_path: Path) -> None:
    window.session.advance_steps(9)
    window.files.save(tmp_path / "a.backscope")
    window.files.open("xor")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.backscope"))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    assert window.session.run.step_count == 9


def test_what_cannot_be_opened_is_said_and_changes_nothing(window: MainWindow, tmp_path: Path) -> None:
    window.session.advance_steps(5)
    path = tmp_path / "a.backscope"
    window.files.save(path)
    text = path.read_text(encoding="utf-8")
    for content, expected in (
        (text[:200], "broken.backscope: "),
        (re.sub(r'"backscope": \d+', '"backscope": 99', text), "made by a newer Backscope"),
        ("", "broken.backscope: "),
    ):
        (tmp_path / "broken.backscope").write_text(content, encoding="utf-8")
        assert not window.files.open(str(tmp_path / "broken.backscope"))
        assert expected in said(window)
        assert "\n" not in said(window)
    assert window.session.run.step_count == 5
    assert window.files.path == path
    path.unlink()
    assert not window.files.open(str(path))
    assert window.files.recent == (), "what is gone is not offered again"
    assert window.files.open("xor")
    assert said(window) == ""


def test_a_replay_that_departs_is_said_with_by_how_much(window: MainWindow, tmp_path: Path) -> None:
    window.session.advance_steps(40)
    window.files.save(tmp_path / "a.backscope")
    text = (tmp_path / "a.backscope").read_text(encoding="utf-8")
    loss = re.findall(r'"step": 7, "loss": ([0-9.e-]+)', text)[0]
    changed = text.replace(f'"step": 7, "loss": {loss}', f'"step": 7, "loss": {float(loss) * 1.25}')
    (tmp_path / "loss.backscope").write_text(changed, encoding="utf-8")
    window.files.open(str(tmp_path / "loss.backscope"))
    assert "differently at step 7" in said(window)
    assert "by up to 2.0e-01 of the loss" in said(window)
    window.files.open("xor")
    assert said(window) == "", "it was said of another recording"
    digest = re.findall(r'"step": 9, .*"digest": "([0-9a-f]+)"', text)[0]
    (tmp_path / "digest.backscope").write_text(text.replace(digest, "0" * 16), encoding="utf-8")
    window.files.open(str(tmp_path / "digest.backscope"))
    assert "differently at step 9" in said(window)
    assert "in the last bits only" in said(window)


def test_a_long_recording_is_replayed_with_progress_and_can_be_stopped(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    session = window.session
    session.advance_steps(2000)
    window.files.save(tmp_path / "a.backscope")
    window.files.open("xor")
    monkeypatch.setattr("app.controllers.session.AT_ONCE", -1.0)
    told: list[float | None] = []
    session.replaying_changed.connect(told.append)
    window.files.open(str(tmp_path / "a.backscope"))
    for _ in range(20):
        session._go_on()
    shares = [share for share in told if share is not None]
    assert shares == sorted(shares)
    assert 0 < session.run.step_count < 2000
    assert session.document().place.step == 2000, "what is saved meanwhile stands where it is going"
    window.timeline.cancel_requested.emit()
    reached = session.run.step_count
    assert told[-1] is None
    assert (session.playing, session.document().place.step) == (False, reached)
    assert not window.files.modified
    session.seek(2000)
    session.change("training.l2", 0.1)
    assert session._way is None, "a change ends the way"
    assert len(session.recording.branches) == 2
    session.undo()
    finish_way(window)
    assert session.run.step_count < 2000
    session.seek(2000)
    session.toggle_playing()
    assert session._way is None
    assert session.playing


def test_the_last_session_comes_back(make_window: MakeWindow) -> None:
    window = make_window("circle", Recovery())
    forked(window)
    state = window.session.trainer.capture()
    window.close()
    again = make_window("xor", Recovery())
    again.files.open_last()
    finish_way(again)
    assert_same(again.session.trainer.capture(), state)
    assert again.files.modified, "it has no file yet"
    again.close()


def test_a_session_that_was_lost_is_offered(make_window: MakeWindow, tmp_path: Path) -> None:
    lost = Recovery()
    window = make_window("circle", lost)
    forked(window)
    assert window.files._autosave is not None
    window.files._autosave.flush()
    state = window.session.trainer.capture()
    kept = lost.path.read_text(encoding="utf-8")
    window.close()
    folder = lost.path.parent
    (folder / "0123456789abcdef.backscope").write_text(kept, encoding="utf-8")
    again = make_window("xor", Recovery())
    again.files.offer_abandoned()
    assert "ended unexpectedly" in said(again)
    assert again.message_bar.message is not None
    assert again.message_bar.message.action is not None
    again.message_bar.message.action()
    finish_way(again)
    assert_same(again.session.trainer.capture(), state)
    assert again.files.modified
    assert not (folder / "0123456789abcdef.backscope").exists()
    again.close()


CHILD = """
import sys, time
from app.bootstrap import prepare
application = prepare(offscreen=True)
from PySide6.QtCore import QTimer
from app.controllers.session import Session
from app.main_window import MainWindow
from app.services.messages import Message, Messages
from app.services.recovery import Recovery
from app.services.settings import WindowSettings
from app.state.speed import Speed
from engine import load_scenario

messages = Messages(application)
session = Session(load_scenario("xor"), Speed(1.0))
window = MainWindow(session, "xor", WindowSettings(speed=1.0), None, messages, Recovery())
window.show()
session.toggle_playing()
made = 0

def change():
    global made
    made += 1
    session.change("training.l2", made / 1e6)
    print(made, time.time(), flush=True)

timer = QTimer(application)
timer.timeout.connect(change)
timer.start(100)
application.exec()
"""
MOST_LOST = 5.0  # seconds


@pytest.mark.slow
@pytest.mark.parametrize("after", [2.5, 4.0, 6.3])
def test_a_killed_window_loses_less_than_five_seconds_of_changes(tmp_path: Path, after: float) -> None:
    environment = os.environ | {"BACKSCOPE_STATE_DIR": str(tmp_path / "state"), "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True, env=environment)
    assert child.stdout is not None
    lines = [child.stdout.readline()]  # it has begun
    time.sleep(after)
    child.send_signal(signal.SIGKILL)
    killed = time.time()
    rest, _ = child.communicate()
    lines += rest.splitlines()
    made = {int(number): float(when) for number, when in (line.split() for line in lines if len(line.split()) == 2)}
    recovery = Recovery(tmp_path / "state" / "recovery")
    found = recovery.abandoned()
    assert len(found) == 1
    document = recording_from_text(found[0].path.read_text(encoding="utf-8"))
    last = document.branches[document.place.branch].edits[-1].edit
    kept = round(last.value * 1e6)  # type: ignore[union-attr]
    assert max(made) > 5
    lost_since = made[min(kept + 1, max(made))]
    assert killed - lost_since < MOST_LOST
    recovery.close()


def test_the_small_scenario_is_no_file(window: MainWindow) -> None:
    window.session.open(small_scenario())
    assert window.files.path is None
    assert not window.files.save()


def test_changes_that_no_file_has_can_be_gone_back_to(window: MainWindow) -> None:
    files, session = window.files, window.session
    posted: list[Message] = []
    window.messages.posted.connect(posted.append)
    session.advance_to(40)
    session.change("training.optimizer.learning_rate", 0.25)
    session.advance_to(60)
    files.open("xor")
    offer = next(message for message in posted if message.topic == "before")
    assert offer.action is not None
    offer.action()
    assert session.run.step_count == 60
    assert session.scenario.training.optimizer.learning_rate == 0.25
    assert files.modified


def test_nothing_is_offered_where_nothing_was_changed(window: MainWindow) -> None:
    posted: list[Message] = []
    window.messages.posted.connect(posted.append)
    window.session.advance_to(40)
    window.files.open("xor")
    assert not [message for message in posted if message.topic == "before"]
