import os
from pathlib import Path

import pytest

from app.services.recent_files import MOST, menu_labels, with_recent, without_recent

ROOT = Path(os.sep).absolute()


def test_the_newest_comes_first_and_nothing_twice(tmp_path):
    recent = ()
    for name in ("a", "b", "a"):
        recent = with_recent(recent, tmp_path / name)
    assert recent == (str(tmp_path / "a"), str(tmp_path / "b"))


def test_only_so_many_are_kept(tmp_path):
    recent = ()
    for number in range(MOST + 3):
        recent = with_recent(recent, tmp_path / str(number))
    assert [Path(one).name for one in recent] == [str(number) for number in range(MOST + 2, 2, -1)]


def test_a_relative_path_is_the_same_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    recent = with_recent((str(tmp_path / "x" / ".." / "a"),), Path("a"))
    assert recent == (str(tmp_path / "a"),)


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_is_the_same_file_under_its_new_name(tmp_path):
    (tmp_path / "a").touch()
    (tmp_path / "link").symlink_to("a")
    recent = with_recent((str(tmp_path / "b"), str(tmp_path / "a")), tmp_path / "link")
    assert recent == (str(tmp_path / "link"), str(tmp_path / "b"))
    assert without_recent(recent, tmp_path / "a") == (str(tmp_path / "b"),)


def test_removing_what_is_not_there_changes_nothing(tmp_path):
    recent = (str(tmp_path / "a"),)
    assert without_recent(recent, tmp_path / "b") == recent


def test_labels_name_the_file_and_its_folder_with_the_home_as_a_tilde():
    home = ROOT / "home" / "ada"
    recent = (home / "a.toml", home / "work" / "b.toml", ROOT / "data" / "c.toml", ROOT / "home" / "adam" / "d.toml")
    assert menu_labels(tuple(map(str, recent)), home) == [
        "a.toml – ~",
        f"b.toml – {Path('~/work')}",
        f"c.toml – {ROOT / 'data'}",
        f"d.toml – {ROOT / 'home' / 'adam'}",
    ]


def test_a_long_folder_shows_its_beginning_and_its_end():
    home = ROOT / "home" / "ada"
    deep = home / "lectures" / "winter term of the year" / "machine learning" / "week nine"
    (label,) = menu_labels((str(deep / "a.toml"),), home)
    assert label == f"a.toml – {Path('~/…/machine learning/week nine')}"


def test_labels_that_would_be_the_same_show_the_whole_folder():
    home = ROOT / "home" / "ada"
    tail = Path("the very same long folder name") / "another long folder name" / "a.toml"
    labels = menu_labels((str(home / "one" / tail), str(home / "two" / tail)), home)
    assert len(set(labels)) == 2
    assert "one" in labels[0] and "two" in labels[1]


def test_a_label_is_one_line_and_starts_no_key():
    (label,) = menu_labels((str(ROOT / "a\nb" / "R&D.toml"),), ROOT / "home")
    assert label == f"R&&D.toml – {ROOT}a�b"
    first, second = menu_labels((str(ROOT / "a\nb" / "x"), str(ROOT / "a\tb" / "x")), ROOT / "home")
    assert first != second
