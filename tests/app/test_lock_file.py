import os
import subprocess
import sys
import time

import pytest

from app.services import lock_file
from app.services.lock_file import LockFile, locked

HOLDER = """
import sys, time
from pathlib import Path
from app.services.lock_file import LockFile
lock = LockFile(Path(sys.argv[1]))
print(lock.take(), flush=True)
time.sleep(60)
"""


def held_by_another_process(path):
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline().strip() == "True"
    return process


def make_old(path, seconds=3600):
    os.utime(path, (time.time() - seconds, time.time() - seconds))


def test_one_at_a_time(tmp_path):
    path = tmp_path / "a.lock"
    first, second = LockFile(path), LockFile(path)
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()
    assert not path.exists()


def test_the_lock_of_a_living_process_holds_however_old_it_is_and_of_a_dead_one_not_at_all(tmp_path):
    path = tmp_path / "a.lock"
    with held_by_another_process(path) as process:
        assert not LockFile(path).take()
        make_old(path)
        assert not LockFile(path).take()
        process.kill()
    assert path.exists()
    lock = LockFile(path)
    assert lock.take()
    lock.release()


@pytest.mark.parametrize(
    "content", ["", "{pid}\npython3.11\n{host}\n"], ids=["died before it wrote its number", "number given away since"]
)
def test_a_lock_file_that_nobody_holds_blocks_for_two_seconds_only(tmp_path, content):
    path = tmp_path / "a.lock"
    path.write_text(content.format(pid=os.getpid(), host=os.uname().nodename if os.name == "posix" else ""))
    lock = LockFile(path)
    assert not lock.take()
    make_old(path, 2.1)
    assert lock.take()
    lock.release()


def test_waiting_ends_with_an_error(tmp_path):
    path = tmp_path / "a.lock"
    with locked(path):
        began = time.monotonic()
        with pytest.raises(TimeoutError), locked(path, patience=0.1):
            pass
        assert 0.1 <= time.monotonic() - began < 2
    assert not path.exists()


def test_a_lock_held_for_long_is_fresh_while_it_is_given_back(tmp_path, monkeypatch):
    path = tmp_path / "a.lock"
    lock = LockFile(path)
    lock.take()
    make_old(path)
    unlocked = []
    real = lock._lock

    class Watched:
        def isLocked(self):
            return True

        def unlock(self):
            unlocked.append(time.time() - path.stat().st_mtime)
            real.unlock()

    monkeypatch.setattr(lock, "_lock", Watched())
    lock.release()
    assert unlocked[0] < lock_file._STALE_AFTER / 1000


def test_a_place_where_no_lock_can_be_says_why(tmp_path):
    with pytest.raises(FileNotFoundError):
        LockFile(tmp_path / "missing" / "a.lock").take()
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        LockFile(tmp_path / "file" / "a.lock").take()
    with pytest.raises(OSError, match="No lock file"):
        LockFile(tmp_path / ("a" * 300)).take()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
