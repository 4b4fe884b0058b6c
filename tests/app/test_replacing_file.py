import os
import stat
import sys

import pytest

from app.services import replacing_file
from app.services.replacing_file import name_beside, remove_parts, write_atomically

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links as on Unix")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_with_its_folders_and_usual_permissions(tmp_path):
    path = tmp_path / "deep" / "down" / "a.toml"
    write_atomically(path, b"new\r\n")
    assert path.read_bytes() == b"new\r\n"
    (tmp_path / "usual").touch()
    assert path.stat().st_mode == (tmp_path / "usual").stat().st_mode


@posix
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o640, 0o666, 0o755])
def test_an_existing_file_keeps_its_permissions(tmp_path, mode):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == mode


@posix
def test_the_part_of_a_private_file_is_private_as_well(tmp_path, monkeypatch):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o600)
    seen = []
    sync = os.fsync

    def looking(handle):
        seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        sync(handle)

    monkeypatch.setattr(replacing_file.os, "fsync", looking)
    write_atomically(path, b"new")
    assert seen[0] == 0o600


def test_a_write_protected_file_is_refused_although_its_folder_would_allow_it(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(PermissionError):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


@posix
def test_a_link_stays_a_link_and_its_target_is_written(tmp_path):
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "a"
    target.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to("real/a")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["link", "real"]


@posix
def test_a_link_to_nothing_makes_its_target(tmp_path):
    (tmp_path / "link").symlink_to("missing")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "missing").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()


@posix
def test_links_in_a_circle_are_refused(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="links"):
        write_atomically(tmp_path / "a", b"new")


def test_a_folder_is_refused_and_kept(tmp_path):
    (tmp_path / "a").mkdir()
    with pytest.raises(IsADirectoryError):
        write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").is_dir()
    assert names(tmp_path) == ["a"]


@posix
def test_a_pipe_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="regular"):
        write_atomically(tmp_path / "pipe", b"new")
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize("name", ["a" * 250, "ä" * 125, "&%*[x]?" * 30])
def test_a_name_of_any_legal_length_can_be_written(tmp_path, name):
    if sys.platform == "win32" and "*" in name:
        pytest.skip("not a name on Windows")
    write_atomically(tmp_path / name, b"one")
    write_atomically(tmp_path / name, b"two")
    assert names(tmp_path) == [name]
    assert (tmp_path / name).read_bytes() == b"two"


def test_long_names_with_the_same_beginning_have_different_companions(tmp_path):
    first, second = (name_beside(tmp_path / ("a" * 240 + end), ".lock") for end in "bc")
    assert first != second
    assert len(os.fsencode(first)) < 255


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_failure_at_any_point_leaves_the_old_file_and_no_rubbish(tmp_path, monkeypatch, failing):
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(replacing_file.os, failing, fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_the_parts_of_the_dead_are_removed_and_nothing_else(tmp_path):
    kept = ["a", "a.part", ".a.b.0123456789abcdef.part", ".ab.0123456789abcdef.part", ".a.lock", ".a.part"]
    for name in [*kept, ".a.0123456789abcdef.part", ".a.fedcba9876543210.part"]:
        (tmp_path / name).touch()
    remove_parts(tmp_path / "a")
    assert names(tmp_path) == sorted(kept)


@posix
def test_the_folder_is_synchronized_after_the_rename(tmp_path, monkeypatch):
    done = []
    replace, sync = os.replace, os.fsync

    def renaming(*arguments):
        done.append("rename")
        replace(*arguments)

    def synchronizing(handle):
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    monkeypatch.setattr(replacing_file.os, "replace", renaming)
    monkeypatch.setattr(replacing_file.os, "fsync", synchronizing)
    write_atomically(tmp_path / "a", b"new")
    assert done == ["file", "rename", "folder"]
