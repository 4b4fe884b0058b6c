import hashlib
import json
import os
import random
import subprocess
import sys
import threading
import time

import pytest

from app.services import replacing_file
from app.services.recovery import Abandoned, Recovery
from engine.errors import FileError

KEEPER = """
import hashlib, itertools, sys
from pathlib import Path
from app.services.recovery import Recovery
recovery = Recovery(Path(sys.argv[1]))
for turn in itertools.count():
    body = "xy"[turn % 2] * (1000 + 3000 * (turn % 100))
    recovery.keep(body + hashlib.sha256(body.encode()).hexdigest(), f"session {turn // 3}")
    if turn == 0:
        print("kept", flush=True)
"""

HOLDER = """
import sys, time
from pathlib import Path
from app.services.recovery import Recovery
recovery = Recovery(Path(sys.argv[1]))
recovery.keep("theirs", "spiral")
print("kept", flush=True)
time.sleep(60)
"""

TAKER = """
import sys
from pathlib import Path
from app.services.recovery import Recovery
from engine.errors import FileError
recovery = Recovery(Path(sys.argv[1]))
print("ready", flush=True)
input()
taken = 0
for one in recovery.abandoned():
    try:
        recovery.take(one)
        taken += 1
    except FileError:
        pass
print(taken, flush=True)
input()
"""


def start(script, folder):
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", script, str(folder)], stdin=pipe, stdout=pipe, text=True)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "recovery"


def left_behind(folder, text="text", origin="spiral", age=0.0):
    """Leave a session as a window does that ends without discarding."""
    recovery = Recovery(folder)
    recovery.keep(text, origin)
    recovery.close()
    os.utime(recovery.path, (time.time() - age, time.time() - age))
    return recovery.path


def test_nothing_was_left_at_first(folder):
    assert Recovery(folder).abandoned() == []
    assert not folder.exists()


def test_the_place_is_that_of_the_environment_else_the_systems(tmp_path, monkeypatch):
    monkeypatch.setenv("BACKSCOPE_STATE_DIR", str(tmp_path / "state"))
    assert Recovery().path.parent == tmp_path / "state" / "recovery"
    monkeypatch.delenv("BACKSCOPE_STATE_DIR")
    assert Recovery().path.parent.parts[-2:] == ("backscope", "recovery")


def test_what_is_kept_is_readable_as_it_is(folder):
    recovery = Recovery(folder)
    recovery.keep("a = 1\r\nü", "spiral")
    recovery.keep("a = 2\r\nü", "/home/ada/\udcff.toml")  # a file name need not be Unicode
    assert recovery.path.read_bytes() == "a = 2\r\nü".encode()
    assert recovery.path.suffix == ".backscope"
    recovery.close()
    (one,) = Recovery(folder).abandoned()
    assert one.origin == "/home/ada/\udcff.toml"


def test_a_window_does_not_find_its_own_session_nor_another_living_one(folder):
    mine = Recovery(folder)
    mine.keep("mine", "a")
    with start(HOLDER, folder) as process:
        assert process.stdout.readline() == "kept\n"
        for lock in folder.glob("*.lock"):  # the age of a lock means nothing while its owner lives
            os.utime(lock, (1, 1))
        assert mine.abandoned() == Recovery(folder).abandoned() == []
        process.kill()
    (one,) = mine.abandoned()
    assert (one.origin, one.path.read_text()) == ("spiral", "theirs")
    mine.close()


def test_a_dead_window_is_found_though_its_number_was_given_away(folder):
    path = left_behind(folder)
    lock = path.with_suffix(".lock")
    lock.write_text(f"{os.getpid()}\npython3.11\n\n")  # a living process of the same program
    os.utime(lock, (1, 1))
    assert [one.path for one in Recovery(folder).abandoned()] == [path]


def test_the_newest_comes_first(folder):
    for age in (50, 10, 90):
        left_behind(folder, f"{age}", age=age)
    found = Recovery(folder).abandoned()
    assert [one.path.read_text() for one in found] == ["10", "50", "90"]
    assert found[0].when == pytest.approx(time.time() - 10, abs=5)


def test_a_discarded_session_leaves_nothing(folder):
    recovery = Recovery(folder)
    recovery.keep("text", "spiral")
    recovery.discard()
    recovery.discard()
    assert names(folder) == [recovery.path.with_suffix(".lock").name]
    recovery.keep("more", "spiral")
    assert json.loads(recovery.path.with_suffix(".json").read_text()) == {"origin": "spiral"}
    recovery.discard()
    recovery.close()
    assert names(folder) == []


def test_taking_gives_the_text_and_keeps_others_away_until_it_is_forgotten(folder):
    path = left_behind(folder, "text")
    first, second = Recovery(folder), Recovery(folder)
    (one,) = first.abandoned()
    assert second.abandoned() == [one]
    assert first.take(one) == "text"
    assert path.exists()
    assert first.abandoned() == second.abandoned() == []
    with pytest.raises(FileError, match="another window has it"):
        second.take(one)
    second.forget(one)
    assert path.exists()
    first.forget(one)
    first.forget(one)
    assert names(folder) == []
    with pytest.raises(FileError, match="cannot be restored"):
        second.take(one)
    assert names(folder) == []


def test_what_was_taken_by_a_window_that_died_is_offered_again(folder):
    left_behind(folder)
    with start(TAKER, folder) as process:
        process.stdin.write("go\n")
        process.stdin.flush()
        assert process.stdout.readline() == "ready\n"
        assert process.stdout.readline() == "1\n"
        assert Recovery(folder).abandoned() == []
        process.kill()
    assert len(Recovery(folder).abandoned()) == 1


def test_windows_that_start_together_share_what_was_left(folder):
    for number in range(6):
        left_behind(folder, str(number))
    processes = [start(TAKER, folder) for _ in range(3)]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    taken = [int(process.stdout.readline()) for process in processes]
    for process in processes:
        process.communicate("end\n")
    assert sum(taken) == 6


def test_windows_that_look_at_the_same_time_all_see_everything(folder):
    for number in range(4):
        left_behind(folder, str(number))
    seen = []

    def look():
        recovery = Recovery(folder)
        seen.extend(len(recovery.abandoned()) for _ in range(15))

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [4] * 45


def test_an_offer_can_be_forgotten_without_being_taken(folder):
    left_behind(folder)
    recovery = Recovery(folder)
    (one,) = recovery.abandoned()
    recovery.forget(one)
    assert names(folder) == []


@pytest.mark.parametrize("damaged", [b"", b" \n", b"\0" * 4096, b"a = 1\0\0\0", b"a = \xff"])
def test_a_damaged_session_is_not_offered_but_kept_aside(folder, damaged):
    path = left_behind(folder)
    path.write_bytes(damaged)
    assert Recovery(folder).abandoned() == []
    assert names(folder) == [path.name + ".broken"]
    assert path.with_name(path.name + ".broken").read_bytes() == damaged
    assert Recovery(folder).abandoned() == []
    assert names(folder) == [path.name + ".broken"]


def test_a_session_that_turns_out_to_be_unreadable_can_be_set_aside(folder):
    path = left_behind(folder, "no recording")
    recovery = Recovery(folder)
    (one,) = recovery.abandoned()
    recovery.take(one)
    recovery.set_aside(one)
    assert names(folder) == [path.name + ".broken"]
    assert recovery.abandoned() == []


@pytest.mark.parametrize("origin", [None, b"{", b"[]", b'{"origin": 3}', b"\xff"])
def test_a_session_without_a_readable_origin_is_offered(folder, origin):
    path = left_behind(folder).with_suffix(".json")
    path.unlink()
    if origin is not None:
        path.write_bytes(origin)
    assert [one.origin for one in Recovery(folder).abandoned()] == [""]


def test_what_a_dead_window_was_about_to_write_goes(folder):
    path = left_behind(folder)
    for name in (f".{path.name}.0123456789abcdef.part", f".{path.stem}.json.0123456789abcdef.part"):
        (folder / name).touch()
    (folder / f"{path.stem}.lock.rmlock").touch()
    (folder / "0123456789abcdef.json").write_text("{}")  # killed before its first text
    (folder / ".fedcba9876543210.json.0123456789abcdef.part").touch()
    assert len(Recovery(folder).abandoned()) == 1
    assert names(folder) == [path.with_suffix(".backscope").name, path.with_suffix(".json").name]


def test_after_thirty_days_what_was_left_goes_but_not_what_lives(folder):
    day = 24 * 3600
    kept = left_behind(folder, age=29 * day)
    left_behind(folder, age=31 * day)
    broken = left_behind(folder, age=31 * day)
    broken.replace(broken.with_name(broken.name + ".broken"))
    living = Recovery(folder)
    living.keep("text", "idle for a month")
    os.utime(living.path, (1, 1))
    (folder / "notes.txt").write_text("somebody else's")
    assert [one.path for one in Recovery(folder).abandoned()] == [kept]
    assert {name.split(".")[0] for name in names(folder)} == {kept.stem, living.path.stem, "notes"}
    living.close()


def test_a_failure_is_one_line_and_leaves_what_was_kept(folder, monkeypatch):
    recovery = Recovery(folder)
    recovery.keep("old", "spiral")

    def full(_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(replacing_file.os, "fsync", full)
        for origin in ("spiral", "other"):
            with pytest.raises(FileError, match=r"cannot be kept: no space left on device$"):
                recovery.keep("new", origin)
    assert recovery.path.read_text() == "old"
    assert not list(folder.glob(".*"))
    recovery.keep("new", "other")
    assert json.loads(recovery.path.with_suffix(".json").read_text()) == {"origin": "other"}
    recovery.close()


def test_a_folder_that_cannot_be_is_one_line(folder):
    folder.write_text("in the way")
    recovery = Recovery(folder)
    with pytest.raises(FileError, match="cannot be kept"):
        recovery.keep("text", "spiral")
    assert recovery.abandoned() == []
    with pytest.raises(FileError, match="cannot be restored"):
        recovery.take(Abandoned(folder / "0123456789abcdef.backscope", "", 0.0))


def test_threads_may_keep_and_discard_at_once(folder):
    recovery = Recovery(folder)
    texts = [str(number) * 5000 for number in range(4)]

    def keep(text):
        for _ in range(15):
            recovery.keep(text, text[0])

    threads = [threading.Thread(target=keep, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for _ in range(20):
        recovery.discard()
    for thread in threads:
        thread.join()
    recovery.keep("end", "spiral")
    assert len(names(folder)) == 3
    recovery.discard()
    recovery.close()
    assert names(folder) == []


@pytest.mark.parametrize("kills", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_a_process_killed_while_keeping_leaves_a_whole_session_and_no_rubbish(folder, kills):
    chance = random.Random(kills)
    for _ in range(kills):
        with start(KEEPER, folder) as process:
            assert process.stdout.readline() == "kept\n"
            time.sleep(chance.uniform(0, 0.04))
            process.kill()
        recovery = Recovery(folder)
        (one,) = recovery.abandoned()
        text = recovery.take(one)
        assert hashlib.sha256(text[:-64].encode()).hexdigest() == text[-64:]
        assert one.origin.startswith("session ")
        recovery.forget(one)
        assert names(folder) == []
