import random
import subprocess
import sys
import threading
import time

import pytest

from app.services import autosave as autosave_module
from app.services.autosave import DELAY, Autosave
from app.services.recovery import Recovery
from engine.errors import EngineError, FileError

EDITOR = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from app.services.autosave import Autosave
from app.services.recovery import Recovery
application = QCoreApplication([])
autosave = Autosave(Recovery(Path(sys.argv[1])), lambda: f"{time.time()}", lambda: "spiral")
hand = QTimer()
hand.timeout.connect(autosave.touch)
hand.start(20)
print("editing", flush=True)
application.exec()
"""


class Shelf:
    """Stands for the recovery folder: notes what is kept, can be slow or full."""

    def __init__(self):
        self.kept = []
        self.threads = []
        self.problem = ""
        self.gate = threading.Event()
        self.gate.set()

    def keep(self, text, origin):
        assert self.gate.wait(10)
        self.threads.append(threading.current_thread())
        if self.problem:
            raise FileError(self.problem)
        self.kept.append((text, origin))


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def session():
    return {"text": "one"}


@pytest.fixture
def autosave(qtbot, shelf, session, monkeypatch):
    monkeypatch.setattr(autosave_module, "DELAY", 60)
    asked = []

    def text():
        asked.append(threading.current_thread())
        if isinstance(session["text"], Exception):
            raise session["text"]
        return session["text"]

    autosave = Autosave(shelf, text, lambda: "spiral")
    autosave.asked = asked
    yield autosave
    shelf.gate.set()
    autosave.cancel()


def test_a_change_is_kept_within_two_seconds():
    assert DELAY * 1.05 < 2000  # a coarse timer may be a twentieth late


def test_nothing_is_written_before_something_changed(qtbot, autosave, shelf):
    qtbot.wait(150)
    assert autosave.flush()
    assert shelf.kept == []


def test_a_change_is_kept_once_off_the_windows_thread(qtbot, autosave, shelf):
    autosave.touch()
    qtbot.waitUntil(lambda: shelf.kept == [("one", "spiral")])
    assert shelf.threads[0] is not threading.main_thread()
    assert autosave.asked == [threading.main_thread()]
    qtbot.wait(200)
    assert len(shelf.kept) == 1


def test_a_dragged_slider_does_not_postpone_the_writing(qtbot, autosave, shelf):
    until = time.monotonic() + 0.6
    while time.monotonic() < until:
        autosave.touch()
        qtbot.wait(5)
    assert len(shelf.kept) >= 3


def test_a_change_during_a_slow_write_is_kept_after_it(qtbot, autosave, shelf, session):
    shelf.gate.clear()
    autosave.touch()
    qtbot.waitUntil(lambda: bool(autosave.asked))
    session["text"] = "two"
    autosave.touch()
    qtbot.wait(200)
    assert len(autosave.asked) == 1  # the disk is waited for, and not in the window's thread
    shelf.gate.set()
    qtbot.waitUntil(lambda: [text for text, _ in shelf.kept] == ["one", "two"])


def test_a_full_disk_is_said_once_and_tried_again(qtbot, autosave, shelf):
    said = []
    autosave.failed.connect(said.append)
    shelf.problem = "no space"
    autosave.touch()
    qtbot.waitUntil(lambda: len(shelf.threads) >= 3)
    assert said == ["no space"]
    assert not autosave.flush()
    assert said == ["no space"]
    shelf.problem = ""
    qtbot.waitUntil(lambda: len(shelf.kept) == 1)  # nobody touched it again
    qtbot.wait(150)
    assert len(shelf.kept) == 1
    shelf.problem = "no space again"
    autosave.touch()
    qtbot.waitUntil(lambda: said == ["no space", "no space again"])


def test_a_session_that_cannot_be_told_is_said_once_and_tried_again(qtbot, autosave, shelf, session):
    said = []
    autosave.failed.connect(said.append)
    session["text"] = EngineError("not now")
    autosave.touch()
    qtbot.waitUntil(lambda: len(autosave.asked) >= 3)
    assert said == ["not now"]
    session["text"] = "again"
    qtbot.waitUntil(lambda: shelf.kept == [("again", "spiral")])


def test_flush_writes_at_once_what_was_touched(autosave, shelf):
    autosave.touch()
    assert autosave.flush()
    assert shelf.kept == [("one", "spiral")]
    assert autosave.flush()
    assert len(shelf.kept) == 1


def test_flush_waits_for_a_write_under_way_and_writes_what_came_since(qtbot, autosave, shelf, session):
    shelf.gate.clear()
    autosave.touch()
    qtbot.waitUntil(lambda: bool(autosave.asked))
    session["text"] = "two"
    autosave.touch()
    opener = threading.Timer(0.1, shelf.gate.set)
    opener.start()
    assert autosave.flush()
    opener.join()
    assert [text for text, _ in shelf.kept] == ["one", "two"]
    qtbot.wait(150)
    assert len(shelf.kept) == 2


def test_nothing_is_written_after_cancel(qtbot, autosave, shelf):
    autosave.touch()
    autosave.cancel()
    qtbot.wait(150)
    assert shelf.kept == []
    shelf.gate.clear()
    autosave.touch()
    qtbot.waitUntil(lambda: len(autosave.asked) == 1)
    opener = threading.Timer(0.1, shelf.gate.set)
    opener.start()
    autosave.cancel()
    opener.join()
    assert len(shelf.kept) == 1  # it was under way, and was waited for
    qtbot.wait(150)
    assert len(shelf.kept) == 1


@pytest.mark.slow
def test_a_window_killed_while_it_is_edited_loses_less_than_five_seconds(tmp_path):
    chance = random.Random(5)
    for _ in range(4):
        command = [sys.executable, "-c", EDITOR, str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout.readline() == "editing\n"
            time.sleep(chance.uniform(2, 6))
            killed = time.time()
            process.kill()
        recovery = Recovery(tmp_path)
        (one,) = recovery.abandoned()
        assert killed - float(recovery.take(one)) < 5
        recovery.forget(one)
