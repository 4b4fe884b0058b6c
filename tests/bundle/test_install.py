"""The script in a Linux bundle that puts Backscope into the desktop's menu."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

LINUX = Path(__file__).parent.parent.parent / "bundle" / "linux"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="desktop files are for Linux")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return folder


def bundle_in(folder: Path) -> Path:
    """Lay out what the script finds around it; return the program."""
    share = folder / "share"
    share.mkdir(parents=True)
    for name in ("backscope.desktop", "backscope.xml"):
        shutil.copy(LINUX / name, share)
    for name in ("backscope.svg", "backscope.png"):
        (share / name).touch()
    shutil.copy(LINUX / "install.sh", folder)
    program = folder / "Backscope"
    program.write_text("#!/bin/sh\necho started\n")
    program.chmod(0o755)
    return program


def install(program: Path, *arguments: str) -> None:
    subprocess.run(["sh", str(program.parent / "install.sh"), *arguments], check=True, capture_output=True)


def command_of(entry: Path) -> list[str]:
    """Read an Exec line as the Desktop Entry Specification says: a string's escapes, then quotation, then fields."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(entry, encoding="utf-8")
    line = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    found = re.fullmatch(r'"((?:[^"\\]|\\.)*)" (%f)', line)
    assert found, line
    return [re.sub(r"\\(.)", r"\1", found[1]).replace("%%", "%"), found[2]]


@pytest.mark.parametrize("name", ["Backscope", "my programs", '$5 `x` "y" 100% \\ & | it\'s'])
def test_the_menu_starts_the_program_where_it_is(tmp_path: Path, home: Path, name: str) -> None:
    program = bundle_in(tmp_path / name)
    install(program)
    assert command_of(home / ".local/share/applications/backscope.desktop") == [str(program), "%f"]
    started = subprocess.run([home / ".local/bin/backscope"], check=True, capture_output=True, text=True)
    assert started.stdout == "started\n"


def test_recordings_belong_to_the_program(tmp_path: Path, home: Path) -> None:
    install(bundle_in(tmp_path / "Backscope"))
    data = home / ".local/share"
    kind = ElementTree.parse(data / "mime/packages/backscope.xml").getroot()[0]
    globs = [part.attrib["pattern"] for part in kind if part.tag.endswith("}glob")]
    assert globs == ["*.backscope"]
    assert f"MimeType={kind.attrib['type']};" in (data / "applications/backscope.desktop").read_text()
    if shutil.which("update-mime-database"):
        assert "*.backscope" in (data / "mime/globs").read_text()


def test_removing_leaves_nothing(tmp_path: Path, home: Path) -> None:
    program = bundle_in(tmp_path / "Backscope")
    install(program)
    assert len(ours(home)) == 5
    install(program, "--remove")
    assert ours(home) == []
    if shutil.which("update-mime-database"):
        assert "backscope" not in (home / ".local/share/mime/globs").read_text()


def test_a_command_that_is_somebody_elses_is_left_alone(tmp_path: Path, home: Path) -> None:
    other = home / ".local/bin/backscope"
    other.parent.mkdir(parents=True)
    other.write_text("mine")
    program = bundle_in(tmp_path / "Backscope")
    install(program)
    install(program, "--remove")
    assert other.read_text() == "mine"


def test_another_word_changes_nothing(tmp_path: Path, home: Path) -> None:
    program = bundle_in(tmp_path / "Backscope")
    done = subprocess.run(["sh", str(program.parent / "install.sh"), "--help"], capture_output=True, check=False)
    assert done.returncode == 2
    assert b"usage" in done.stderr
    assert os.listdir(home) == []  # noqa: PTH208 - names are enough


def ours(home: Path) -> list[Path]:
    return [file for file in home.rglob("backscope.*") if file.suffix != ".cache"] + [
        file for file in (home / ".local/bin").glob("*") if file.name == "backscope"
    ]
