import hashlib
import os
import random
import subprocess
import sys
import time

import pytest

from app.services import replacing_file, session_file
from app.services.lock_file import locked
from app.services.session_file import ChangedOnDisk, SessionFile
from engine.errors import FileError

posix = pytest.mark.skipif(os.name != "posix", reason="as on Unix")

SAVER = """
import hashlib, itertools, sys
from pathlib import Path
from app.services.session_file import SessionFile
path = Path(sys.argv[1])
file = SessionFile.opened(path, path.read_text())
for turn in itertools.count():
    body = "xy"[turn % 2] * (1000 + 3000 * (turn % 100))
    file.save(body + hashlib.sha256(body.encode()).hexdigest())
    if turn == 0:
        print("saved", flush=True)
"""

COUNTER = """
import sys
from pathlib import Path
from app.services.session_file import ChangedOnDisk, SessionFile
path, times = Path(sys.argv[1]), int(sys.argv[2])
print("ready", flush=True)
input()
refused = 0
while times:
    text = path.read_text()
    try:
        SessionFile.opened(path, text).save(str(int(text) + 1))
        times -= 1
    except ChangedOnDisk:
        refused += 1
print(refused)
"""


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def whole(text):
    return hashlib.sha256(text[:-64].encode()).hexdigest() == text[-64:]


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "sessions"
    folder.mkdir()
    return folder / "a.toml"


def test_a_new_file_is_saved_again_and_again(path):
    file = SessionFile(path)
    file.save("one\n")
    file.save("two ü\n")
    assert path.read_bytes() == "two ü\n".encode()
    assert names(path.parent) == ["a.toml"]


def test_an_opened_file_is_saved(path):
    path.write_text("one")
    SessionFile.opened(path, "one").save("two")
    assert path.read_text() == "two"


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfone\ntwo\n", b"one\r\ntwo\r\n", b"one\rtwo\r"])
def test_a_byte_order_mark_and_line_endings_are_no_change(path, content):
    path.write_bytes(content)
    SessionFile.opened(path, "one\ntwo\n").save("three\n")
    assert path.read_bytes() == b"three\n"


@pytest.mark.parametrize("theirs", [b"theirs", b"", b"on\xe9", b"one\n", b"One"])
def test_what_others_wrote_is_not_overwritten_unless_told_to(path, theirs):
    path.write_text("one")
    file = SessionFile.opened(path, "one")
    path.write_bytes(theirs)
    for _ in range(2):  # asking once does not make it ours
        with pytest.raises(ChangedOnDisk, match="changed by another") as caught:
            file.save("two")
        assert path.read_bytes() == theirs
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)
    file.save("two", overwrite=True)
    assert path.read_text() == "two"
    file.save("three")
    assert path.read_text() == "three"


def test_a_file_that_appeared_is_not_overwritten(path):
    file = SessionFile(path)
    path.write_text("theirs")
    with pytest.raises(ChangedOnDisk, match="exists already"):
        file.save("mine")
    assert path.read_text() == "theirs"


def test_a_file_that_was_deleted_is_not_made_again_unless_told_to(path):
    file = SessionFile(path)
    file.save("one")
    path.unlink()
    with pytest.raises(ChangedOnDisk, match="deleted"):
        file.save("two")
    assert not path.exists()
    file.save("two", overwrite=True)
    assert path.read_text() == "two"


def test_the_same_text_by_another_window_is_a_change_all_the_same(path):
    path.write_text("1")
    first, second = SessionFile.opened(path, "1"), SessionFile.opened(path, "1")
    first.save("2")
    with pytest.raises(ChangedOnDisk):
        second.save("2")


def test_a_relative_path_is_taken_from_where_it_was_named(path, monkeypatch):
    monkeypatch.chdir(path.parent)
    file = SessionFile(type(path)("a.toml"))
    monkeypatch.chdir(path.parent.parent)
    file.save("one")
    assert path.read_text() == "one"


@posix
def test_a_link_and_its_target_are_one_file(path):
    path.write_text("one")
    link = path.with_name("link")
    link.symlink_to(path.name)
    by_link, by_name = SessionFile.opened(link, "one"), SessionFile.opened(path, "one")
    by_link.save("two")
    with pytest.raises(ChangedOnDisk):
        by_name.save("three")
    assert link.is_symlink() and path.read_text() == "two"


def refused(file, text="new", **how):
    with pytest.raises(FileError) as caught:
        file.save(text, **how)
    assert not isinstance(caught.value, ChangedOnDisk)
    line = str(caught.value)
    assert "cannot be saved" in line and "\n" not in line and line.startswith(str(file.path))
    return line


def test_a_write_protected_file_stays(path):
    path.write_text("old")
    path.chmod(0o444)
    assert "write-protected" in refused(SessionFile.opened(path, "old"))
    assert path.read_text() == "old"
    assert names(path.parent) == ["a.toml"]


def test_a_full_disk_leaves_the_old_content(path, monkeypatch):
    path.write_text("old")
    file = SessionFile.opened(path, "old")

    def full(_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(replacing_file.os, "fsync", full)
        assert "no space left" in refused(file)
    assert path.read_text() == "old"
    assert names(path.parent) == ["a.toml"]
    file.save("new")  # a failure is not a change
    assert path.read_text() == "new"


@posix
def test_a_write_that_the_system_breaks_off_leaves_the_old_content(path):
    """A limit on the size of files fails in the middle of writing, as a full disk does."""
    path.write_text("old")
    script = """
import resource, sys
from pathlib import Path
from app.services.session_file import SessionFile
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
SessionFile.opened(Path(sys.argv[1]), "old").save("x" * 10_000_000)
"""
    result = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False)
    assert "cannot be saved: file too large" in result.stderr
    assert path.read_text() == "old"
    assert names(path.parent) == ["a.toml"]


def test_a_folder_is_refused(path):
    path.mkdir()
    assert "directory" in refused(SessionFile(path))
    refused(SessionFile(path), overwrite=True)
    assert path.is_dir() and names(path.parent) == ["a.toml"]


def test_a_name_too_long_is_refused(path):
    assert "too long" in refused(SessionFile(path.with_name("a" * 300)))
    assert names(path.parent) == []


def test_a_folder_that_is_gone_is_not_made_again(path):
    assert "folder does not exist" in refused(SessionFile(path.parent / "stick" / "a.toml"))
    assert names(path.parent) == []


def test_text_that_is_not_unicode_and_names_that_are_none_are_refused(path):
    refused(SessionFile(path), "\ud800")
    refused(SessionFile(path.with_name("a\0b")))
    assert names(path.parent) == []


def test_a_window_that_saves_for_ever_is_an_error(path, monkeypatch):
    monkeypatch.setattr(session_file, "locked", lambda place: locked(place, patience=0.05))
    file = SessionFile(path)
    with locked(path.with_name(".a.toml.lock")):
        assert "another window" in refused(file)
    file.save("new")


def test_where_no_lock_can_lie_beside_the_file_it_is_elsewhere(path, monkeypatch, tmp_path):
    monkeypatch.setenv("BACKSCOPE_STATE_DIR", str(tmp_path / "state"))
    taken = []

    def lock(place):
        if place.parent == path.parent:
            raise PermissionError(13, "Permission denied")
        taken.append(place)
        return locked(place)

    monkeypatch.setattr(session_file, "locked", lock)
    SessionFile(path).save("new")
    assert path.read_text() == "new"
    assert [place.parent for place in taken] == [tmp_path / "state" / "locks"]


@posix
def test_a_full_disk_that_leaves_no_room_for_the_lock_says_so(path, monkeypatch, tmp_path):
    monkeypatch.setenv("BACKSCOPE_STATE_DIR", str(tmp_path / "state"))
    (tmp_path / "state").write_text("in the way")
    monkeypatch.setattr(session_file, "name_beside", lambda *_: "missing/lock")
    refused(SessionFile(path))
    assert names(path.parent) == []


def test_what_a_dead_process_was_writing_goes_with_the_next_save(path):
    for name in (".a.toml.0123456789abcdef.part", ".b.toml.0123456789abcdef.part"):
        path.with_name(name).write_text("half")
    SessionFile(path).save("new")
    assert names(path.parent) == [".b.toml.0123456789abcdef.part", "a.toml"]


@pytest.mark.parametrize("kills", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_a_process_killed_while_saving_leaves_a_whole_file_that_can_be_saved_again(path, kills):
    chance = random.Random(kills)
    path.write_text("")
    for _ in range(kills):
        began = time.monotonic()
        with subprocess.Popen([sys.executable, "-c", SAVER, str(path)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout.readline() == "saved\n"
            assert time.monotonic() - began < 8, "the lock of the dead one blocked for long"
            time.sleep(chance.uniform(0, 0.04))
            process.kill()
        assert whole(path.read_text())
        assert len(names(path.parent)) <= 4, names(path.parent)  # the file, a part, a lock, a lock of the lock
    SessionFile.opened(path, path.read_text()).save("the end")
    left = set(names(path.parent))
    assert left <= {"a.toml", ".a.toml.lock.rmlock"}


@pytest.mark.parametrize("times", [25, pytest.param(200, marks=pytest.mark.slow)])
def test_two_windows_that_save_at_once_lose_nothing_silently(path, times):
    path.write_text("0")
    command = [sys.executable, "-c", COUNTER, str(path), str(times)]
    pipe = subprocess.PIPE
    processes = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(2)]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    outputs = [process.communicate(timeout=120)[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    assert path.read_text() == str(2 * times)
    assert sum(map(int, outputs)) > 0, "they never met"
    assert names(path.parent) == ["a.toml"]
